import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { articleOf, readArticleNow } from '../../src/page/read-article.ts';
import { TUNNEL } from '../unit/matching/tunnel.ts';
import { parsePage } from './parse-page.ts';
import { injure, type Wound, wounds } from './wounds.ts';

const topic = compileTopic(TUNNEL);
const SENTENCES = TUNNEL.claims
  .map(({ statement }) => statement)
  .concat(['The weather held.', 'He said so twice.']);
const texts = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')));

/** Ways to write the same words: how a typesetter, a translator or a publishing system leaves them. */
const SPELLINGS: Readonly<Record<string, (text: string, at: number) => string>> = {
  'soft hyphen': (text, at) => between(text, at, '\u00ad'),
  'zero-width space': (text, at) => between(text, at, '\u200b'),
  'word joiner': (text, at) => between(text, at, '\u2060'),
  'direction mark': (text, at) => between(text, at, '\u200e'),
  'isolated direction': (text, at) => `\u2066${text.slice(0, at)}\u2069${text.slice(at)}`,
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'thin spaces': (text) => text.replaceAll(' ', '\u2009'),
  ligatures: (text) => text.replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02'),
  'non-breaking hyphens': (text) => text.replaceAll('-', '\u2011'),
};
const spelling = fc.record({ name: fc.constantFrom(...Object.keys(SPELLINGS)), at: fc.nat(200) });

/** Within a word: between words such a sign has a meaning of its own. */
function between(text: string, at: number, sign: string): string {
  const places = [...text.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
  const place = places[at % places.length] ?? 0;
  return text.slice(0, place) + sign + text.slice(place);
}

const { implementation } = parsePage('');

function found(paragraphs: readonly string[], hurt: readonly (readonly Wound[])[]) {
  const document = implementation.createHTMLDocument();
  document.documentElement.lang = 'en';
  const article = document.body.appendChild(document.createElement('article'));
  const weight = article.appendChild(document.createElement('p'));
  weight.textContent = 'A weighty paragraph of Norvia and Harrow. '.repeat(10);
  paragraphs.forEach((text, index) => {
    const element = article.appendChild(document.createElement('p'));
    element.append(text);
    for (const wound of hurt[index] ?? []) injure(element, wound);
  });
  const read = articleOf(readArticleNow(document)!);
  return analyse(read, [topic], read).matches.map(({ claim, block, text, relation }) => {
    return { claim, block, relation, letters: text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '') };
  });
}

test('any nesting and splitting of the same text gives the same matches', () => {
  let matches = 0;
  fc.assert(
    fc.property(texts, fc.array(wounds, { maxLength: 4 }), (paragraphs, hurt) => {
      const plain = found(paragraphs, []);
      matches += plain.length;
      expect(found(paragraphs, hurt)).toEqual(plain);
    }),
    { numRuns: 40 },
  );
  expect(matches).toBeGreaterThan(20);
}, 60_000);

test('any way to write the same words gives the same matches', () => {
  let matches = 0;
  fc.assert(
    fc.property(texts, fc.array(spelling, { minLength: 1, maxLength: 4 }), (paragraphs, spellings) => {
      const plain = found(paragraphs, []);
      matches += plain.length;
      const written = paragraphs.map((text) =>
        spellings.reduce(
          (result, { name, at }) => SPELLINGS[name]?.(result, at % result.length) ?? result,
          text,
        ),
      );
      expect(found(written, [])).toEqual(plain);
    }),
    { numRuns: 40 },
  );
  expect(matches).toBeGreaterThan(20);
}, 60_000);
