import { parentOf } from '../src/page/flat-tree.ts';

/** Whether a page is light or dark where its article stands. */
export type Tone = 'light' | 'dark';

/** Luminance at which black and white text stand out equally (WCAG 2 contrast: (L + 0.05)² = 0.05 × 1.05). */
const MIDDLE = 0.179;

/**
 * The tone of the ground under an element: the first ancestor's background that is not see-through; where there is
 * none (the browser's own canvas, or an image), the text's colour tells, as it must stand out from the ground.
 */
export function toneOf(element: Element): Tone {
  for (let part: Element | null = element; part; part = parentOf(part)) {
    const ground = luminanceOf(getComputedStyle(part).backgroundColor);
    if (ground !== null) return ground > MIDDLE ? 'light' : 'dark';
  }
  const text = luminanceOf(getComputedStyle(element).color);
  return text !== null && text > MIDDLE ? 'dark' : 'light';
}

/** A computed colour that is less opaque than this lets the ground beneath decide. */
const OPAQUE = 0.5;

/** Relative luminance of a computed colour, 0 to 1; null where it is see-through or in a form not known here. */
export function luminanceOf(colour: string): number | null {
  const [, form = '', body = ''] = /^(rgba?|color\(srgb|oklab|oklch|lab|lch)[( ](.*)\)$/.exec(colour) ?? [];
  const [channels = '', slashed] = body.split('/');
  const [a, b, c, comma] = channels.split(/[\s,]+/).map(Number.parseFloat);
  const alpha = slashed === undefined ? (comma ?? 1) : Number.parseFloat(slashed);
  if (a === undefined || b === undefined || c === undefined || !(alpha > OPAQUE)) return null;
  // The perceptual spaces begin with a lightness whose cube is close to the luminance.
  if (form.startsWith('ok')) return a ** 3;
  if (form.startsWith('l')) return ((a + 16) / 116) ** 3;
  const scale = form.startsWith('rgb') ? 255 : 1;
  return 0.2126 * linear(a / scale) + 0.7152 * linear(b / scale) + 0.0722 * linear(c / scale);
}

/** A channel of sRGB as light (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
