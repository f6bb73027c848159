// Draws the PNG icons from icons/crosslight.svg with the browser at hand: `node scripts/draw-icons.mjs`.
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 64, 96, 128];
const { chromium } = JSON.parse(fs.readFileSync('.browsers.json', 'utf8'));
const svg = fs.readFileSync('icons/crosslight.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `icons/crosslight-${size}.png`, omitBackground: true });
}
await browser.close();
