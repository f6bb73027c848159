import type { Page } from 'puppeteer-core';

/** Smallest contrast of text with its ground (WCAG 2.2, 1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5;

/** Contrast ratio of two colours as `getComputedStyle` writes them, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const scale = colour.startsWith('color(srgb') ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
    const part = Number(channel) / scale;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

interface Text {
  readonly words: string;
  readonly colour: string;
  readonly ground: string;
}

/** Texts in the open shadow root of a host whose contrast with their ground is too small, with the ratio. */
export async function faintTexts(page: Page, host: string): Promise<string[]> {
  const texts: Text[] = await page.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    const elements = [...(root?.querySelectorAll('*') ?? [])].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    );
    return elements.map((element) => {
      let holder: Element | null = element;
      while (holder && /, 0\)$|^transparent$/.test(getComputedStyle(holder).backgroundColor)) {
        holder = holder.parentElement;
      }
      const style = getComputedStyle(element);
      return {
        words: element.textContent ?? '',
        colour: element instanceof SVGElement ? style.fill : style.color,
        ground: holder ? getComputedStyle(holder).backgroundColor : 'none',
      };
    });
  }, host);
  if (texts.length === 0) throw new Error(`No text in ${host}`);
  return texts.flatMap(({ words, colour, ground }) => {
    const ratio = contrast(colour, ground);
    return ratio < LEAST_CONTRAST ? [`${ratio.toFixed(2)} ${colour} on ${ground}: ${words}`] : [];
  });
}

/** Contrast of every kind of painted line with the page's ground. */
export async function lineContrasts(page: Page): Promise<number[]> {
  const { lines, ground } = await page.evaluate(() => ({
    lines: [...CSS.highlights.keys()].map(
      (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationColor,
    ),
    ground: getComputedStyle(document.body).backgroundColor,
  }));
  return lines.map((line) => contrast(line, ground));
}
