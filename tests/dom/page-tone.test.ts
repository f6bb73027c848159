// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { luminanceOf, toneOf } from '../../content-scripts/page-tone.ts';

describe('luminance', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(119, 119, 119)', 0.184],
    ['rgba(255, 0, 0, 0.9)', 0.213],
    ['color(srgb 0 1 0)', 0.715],
    ['oklch(1 0 0)', 1],
    ['oklab(0.5 0.1 0.1)', 0.125],
    ['lab(50 20 30)', 0.184],
  ])('of %s is %d', (colour, luminance) => {
    expect(luminanceOf(colour)).toBeCloseTo(luminance, 2);
  });

  test.each(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.4)', 'oklch(0.2 0 0 / 0.1)', 'transparent', ''])(
    'of %j is not known',
    (colour) => expect(luminanceOf(colour)).toBeNull(),
  );
});

describe('the tone', () => {
  const toneIn = (html: string) => {
    document.body.innerHTML = html;
    return toneOf(document.querySelector('p')!);
  };
  test.each([
    ['light by its ground', '<div style="background: #fff; color: #eee"><p></p></div>', 'light'],
    ['dark by its ground', '<div style="background: #111; color: #222"><p></p></div>', 'dark'],
    [
      'that of the nearest ground',
      '<div style="background: #fff"><section style="background: #000"><p></p></section></div>',
      'dark',
    ],
    [
      'that of the ground seen through',
      '<div style="background: #000"><section style="background: rgba(255,255,255,.1)"><p></p></section></div>',
      'dark',
    ],
    [
      'told by the text where there is no ground',
      '<div style="color: #eee"><p style="color: #eee"></p></div>',
      'dark',
    ],
    ['light where nothing is said', '<p></p>', 'light'],
  ])('is %s', (_, html, tone) => expect(toneIn(html)).toBe(tone));
});
