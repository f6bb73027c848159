import type { Article, Block } from '../src/core/article.ts';

/** A first paragraph without a full stop and with fewer characters than this is a headline. */
const LONGEST_HEADLINE = 160;

/** A paragraph of a plain text with the place where it starts. */
export interface PlacedBlock extends Block {
  readonly start: number;
}

/** Answers with a plain text as an article: paragraphs are parted by blank lines, a short first line is the headline. */
export function articleOfText(text: string): Article & { readonly blocks: readonly PlacedBlock[] } {
  const blocks: PlacedBlock[] = [];
  for (const found of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const paragraph = found[0].trimEnd();
    const isHeadline =
      found.index === text.search(/\S/) &&
      paragraph.length < LONGEST_HEADLINE &&
      !/[.!?]["”’]?$/.test(paragraph);
    blocks.push({ kind: isHeadline ? 'headline' : 'paragraph', text: paragraph, start: found.index });
  }
  return { blocks };
}
