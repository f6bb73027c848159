/**
 * Finds the browsers that the tests and `npm start` run in, installs what is missing, and writes their paths to
 * `.browsers.json`: `node scripts/ensure-browsers.mjs [chromium] [firefox]`, both where none is named.
 *
 * `CHROMIUM_BIN` and `FIREFOX_BIN` win over everything. Google-branded Chrome is never taken: it refuses to load an
 * extension from a folder, so that a run would fail for no visible reason. Plain Node, so that it runs before `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORD = fileURLToPath(new URL('../.browsers.json', import.meta.url));

/** The last resort where apt cannot be used. Pinned, because its folder layout is read below. */
const PLAYWRIGHT = 'playwright@1.65.1';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    debianPackage: 'chromium',
    /** The same as `minimum_chrome_version` in manifest.json. */
    minimum: 140,
    places: () => [
      '/usr/lib/chromium/chromium',
      ...onPath('chromium', 'chromium-browser'),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...inside(join(homedir(), '.cache/ms-playwright'), 'chrome-linux64/chrome', 'chrome-linux/chrome'),
      ...inside(join(homedir(), '.cache/puppeteer/chrome'), 'chrome-linux64/chrome'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    debianPackage: 'firefox-esr',
    /** The same as `strict_min_version` in manifest.json. */
    minimum: 150,
    places: () => [
      '/usr/lib/firefox-esr/firefox-esr',
      ...onPath('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Paths in the versioned folders of a downloader's cache, newest folder first. */
function inside(cache, ...endings) {
  try {
    const folders = readdirSync(cache).sort().reverse();
    return folders.flatMap((folder) => endings.map((ending) => join(cache, folder, ending)));
  } catch {
    return [];
  }
}

function versionText(path) {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Chrome for Testing is a Chromium in all that matters here; the Chrome that people install is not. */
function isBrandedChrome(path) {
  return /^Google Chrome (?!for Testing)/.test(versionText(path));
}

/** The major version, null where the browser does not tell. */
function majorVersion(path) {
  const found = /(\d+)\.\d/.exec(versionText(path));
  return found ? Number(found[1]) : null;
}

/** The path of a browser, null where there is none. */
function find(name) {
  const { variable, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) return checkedChoice(variable, chosen);
  return places().find((path) => isExecutable(path) && !isBrandedChrome(path)) ?? null;
}

function checkedChoice(variable, path) {
  if (!isExecutable(path)) fail(`${variable} is set to ${path}, which is not an executable file.`);
  if (isBrandedChrome(path))
    fail(`${variable} is Google Chrome, which loads no unpacked extension. Use Chromium.`);
  return path;
}

function run(command, ...args) {
  console.log(`[browsers] ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** The words before `apt-get` that make it run as root, null where this user may not. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function installWithApt(packages) {
  const prefix = rootPrefix();
  if (prefix === null || !onPath('apt-get').some(isExecutable)) return false;
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, ...rest);
  };
  const install = () =>
    apt('install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages);
  // A bare machine has no package lists, and then the first attempt fails within a second.
  return install() || (apt('update', '-q') && install());
}

function installMissing(missing) {
  if (missing.length === 0) return;
  console.log(`[browsers] missing: ${missing.join(', ')}`);
  installWithApt(missing.map((name) => BROWSERS[name].debianPackage));
  // Only for Chromium: Playwright's Firefox is patched and loads no add-on.
  if (missing.includes('chromium') && find('chromium') === null) {
    run('npx', '--yes', PLAYWRIGHT, 'install', 'chromium');
  }
}

function fail(reason) {
  console.error(`[browsers] ${reason}`);
  process.exit(1);
}

function failOnMissing(missing) {
  if (missing.length === 0) return;
  const packages = missing.map((name) => BROWSERS[name].debianPackage).join(' ');
  const variables = missing.map((name) => BROWSERS[name].variable).join(' and ');
  fail(
    `Not found and not installable here: ${missing.join(', ')}.\n` +
      `  On Debian and Ubuntu: apt-get install ${packages}\n` +
      `  Elsewhere: install it and set ${variables} to its path.`,
  );
}

function report(name, path) {
  const { minimum, variable } = BROWSERS[name];
  const major = majorVersion(path);
  console.log(`[browsers] ${name}: ${path} (${versionText(path) || 'version unknown'})`);
  if (major !== null && major < minimum) {
    console.warn(
      `[browsers] ${name} ${major} is older than ${minimum}, the oldest that Crosslight runs in. ` +
        `Update it, or set ${variable} to a newer one.`,
    );
  }
}

function wantedBrowsers(args) {
  const unknown = args.filter((name) => !(name in BROWSERS));
  if (unknown.length > 0) fail(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(BROWSERS).join(', ')}.`);
  return args.length > 0 ? args : Object.keys(BROWSERS);
}

const wanted = wantedBrowsers(process.argv.slice(2));
installMissing(wanted.filter((name) => find(name) === null));
failOnMissing(wanted.filter((name) => find(name) === null));
// Browsers that were not asked for are recorded too where they happen to be there.
const found = Object.fromEntries(Object.keys(BROWSERS).map((name) => [name, find(name)]));
writeFileSync(RECORD, `${JSON.stringify(found, null, 2)}\n`);
for (const name of wanted) report(name, found[name]);
