// The licences of the libraries that ship, as one text for the package.
import fs from 'node:fs';
import path from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|notice)(\.\w+)?$/i;

/** Names, versions and licence texts of all runtime dependencies. A library without a licence text stops the build. */
export function thirdPartyLicences() {
  const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  const parts = Object.keys(dependencies).map((name) => {
    const folder = path.join('node_modules', name);
    const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const files = fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
    if (files.length === 0) throw new Error(`${name}: no licence text in its package`);
    const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
