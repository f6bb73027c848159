/** What a content script's arguments must look like. The page it lives in is a stranger's; nothing else gets through. */
import type { BlockKind } from '../core/article.ts';
import type { PageCalls } from '../messages.ts';
import type { Shapes } from '../messenger.ts';

/** Far above what reading sends, far below what would hurt: a message beyond these was not made by our reading. */
const MOST_BLOCKS = 25_000;
const MOST_CHARACTERS = 5_000_000;
const LONGEST_STRING = 4_096;

const BLOCK_KINDS: ReadonlySet<unknown> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'item',
  'quote',
  'caption',
  'row',
]);

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_STRING;
const isTextIfThere = (value: unknown): boolean => value === undefined || isText(value);
const isOptionalText = (value: unknown): boolean => value === undefined || value === null || isText(value);
const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isBlock(value: unknown): value is { text: string } {
  return isObject(value) && BLOCK_KINDS.has(value.kind) && typeof value.text === 'string';
}

function isArticle(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value.blocks) || value.blocks.length > MOST_BLOCKS) return false;
  if (![value.url, value.published, value.language].every(isTextIfThere)) return false;
  let characters = 0;
  for (const block of value.blocks as unknown[]) {
    if (!isBlock(block)) return false;
    characters += block.text.length;
  }
  return characters <= MOST_CHARACTERS;
}

function isQuantity(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || !isText(value.unit) || !isText(value.hedge)) return false;
  return [value.low, value.high].every((end) => end === null || Number.isFinite(end));
}

function isMatch(value: unknown): boolean {
  if (!isObject(value) || !isText(value.claim) || typeof value.text !== 'string') return false;
  const { block, start, end, stance, speaker } = value;
  return (
    [block, start, end].every(isOffset) &&
    isText(stance) &&
    isOptionalText(speaker) &&
    isQuantity(value.value)
  );
}

function isOrigin(value: unknown): boolean {
  return isObject(value) && isTextIfThere(value.url) && isTextIfThere(value.published);
}

/** For every call, whether its arguments may be handed on. */
export const pageShapes: Shapes<PageCalls> = {
  begin: (args) => args.length === 1 && isText(args[0]),
  mayConcern: (args) =>
    args.length === 2 &&
    typeof args[0] === 'string' &&
    args[0].length <= MOST_CHARACTERS &&
    isOptionalText(args[1]),
  analyse: (args) => args.length === 1 && isArticle(args[0]),
  compare: (args) => args.length === 3 && isText(args[0]) && isMatch(args[1]) && isOrigin(args[2]),
  openDossier: (args) => args.length === 2 && args.every(isText),
  setAside: (args) =>
    args.length === 3 && args.slice(0, 2).every(isText) && (args[2] === null || isText(args[2])),
  leave: (args) => args.length === 0,
};
