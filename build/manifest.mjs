// One manifest.json, two variants: each browser gets only the keys that it knows.
import fs from 'node:fs';
import { matchPatterns } from './hosts.mjs';

/** The manifest of one browser as an object. */
export function manifestFor(browser, { development = false } = {}) {
  const manifest = JSON.parse(fs.readFileSync('manifest.json', 'utf8'));
  manifest.content_scripts[0].matches = matchPatterns({ development });
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'offscreen');
    // The keeper's page is a frame of the background's there.
    const policy = manifest.content_security_policy;
    policy.extension_pages = policy.extension_pages.replace(
      "frame-ancestors 'none'",
      "frame-src 'self'; frame-ancestors 'self'",
    );
  }
  return manifest;
}
