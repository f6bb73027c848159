import { isPlural } from './count-units.ts';
import type { Reading } from './numbers.ts';
import { CURRENCY_CODE } from './units.ts';

/** Words whose number is a name: an article of a treaty, a flight, a kind of aircraft. */
const LABELS =
  /^(?:article|articles|section|chapter|phase|resolution|number|flight|channel|room|boeing|airbus|fortune|route|highway|interstate|platform|gate|paragraph|clause|rule|tier|category|type|grade|volume|season|episode|appendix|annex|protocol|title|amendment|proposition|terminal|building|district|ward|precinct|battery|brigade|war|bowl|iphone|windows|formula|agenda|vision|expo|apollo|cop|version|lot|lane|pier|camp|verse|junction|runway|bus|radio|suite|zone|apartment|aisle|directive|no|nos|nr|num|artikel|paragraf|resolucion|articolo|articulo|статья|статьи|статті|стаття|пункт|№|#|§|day|tag)$/;
/** The same, where the word is also a common verb or a plain noun: not before a plural ("they block 500 roads"). */
const SOFT_LABELS =
  /^(?:stage|model|page|line|form|block|unit|part|table|figure|level|track|heat|area|exit|row|seat|flat|round|game|order|bill|act|law|mark)$/;
/** Numbers that name an index when its name stands before them. */
const INDEX_NAMES = /^(?:p|ftse|nasdaq|nikkei|dax|cac|stoxx|russell|dow|asx|ibex)$/;
/** Nouns of attributive compounds that name a thing rather than count: "20-point plan", "two-state solution". */
const NAMING_COMPOUNDS =
  /^(?:point|state|step|way|star|door|part|page|time|term|man|year-old|party|fold|sided|bedroom|storey|story|prong|pronged|pronged|tier|track|stage|phase|inch|goal|run|set|shot|speed|wheel|drive|seater|engine|dimensional|digit|figure|ply|piece|level|course|hander|footed|legged|edged|handed|stop|lane|volume|part|hit|hitter|striker|man|woman|on|horse|child|family|faced|off|sum|step|word|line|letter|act|ball|bit|billed|box|click|cylinder|nil|all)$/;

/** Answers with the index after a number that is part of a name, or undefined where it is none. */
export function skipNumberName(reading: Reading, at: number): number | undefined {
  return (
    skipGlued(reading, at) ??
    skipCapitalised(reading, at) ??
    skipLabelled(reading, at) ??
    skipCompound(reading, at) ??
    skipCode(reading, at) ??
    skipAddress(reading, at)
  );
}

/** "F-16", "Covid-19", "MH17", "G7". */
function skipGlued(reading: Reading, at: number): number | undefined {
  const [here, before] = [reading.lexemes[at], reading.lexemes[at - 1]];
  if (here?.kind !== 'number' || before?.kind !== 'word' || here.joint === 'space') return undefined;
  return isPartOfFigure(reading, at) ? undefined : endOfName(reading, at);
}

/** "Capital One", "the Big Four", "Group of Seven". */
function skipCapitalised(reading: Reading, at: number): number | undefined {
  const { lexemes, lexicon } = reading;
  const here = lexemes[at];
  if (here?.kind !== 'word' || !lexicon.cardinals.has(here.word) || !/^\p{Lu}\p{Ll}/u.test(here.text))
    return undefined;
  const before = lexemes[lexicon.of.has(lexemes[at - 1]?.word ?? '') ? at - 2 : at - 1];
  return before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text) ? at + 1 : undefined;
}

/** "Article 5", "No. 10", "S&P 500", "Chapter Seven". */
function skipLabelled(reading: Reading, at: number): number | undefined {
  const { lexemes, lexicon } = reading;
  const [here, before] = [lexemes[at], lexemes[at - 1]];
  if (here === undefined || before === undefined) return undefined;
  if (here.kind !== 'number' && !lexicon.cardinals.has(here.word)) return undefined;
  const label = before.word === '.' ? (lexemes[at - 2]?.word ?? '') : before.word;
  if (before.word === '.' && !/^(?:no|nos|nr|art|sec)$/.test(label)) return undefined;
  if (label === 'no' && here.kind === 'word') return here.word === 'one' ? at + 1 : undefined;
  // "the army would number 800,000"
  if (label === 'number' && here.value >= 1000) return undefined;
  const soft = SOFT_LABELS.test(label) && mayBeLabelled(reading, at);
  return soft || LABELS.test(label) || INDEX_NAMES.test(label) ? endOfName(reading, at) : undefined;
}

function mayBeLabelled(reading: Reading, at: number): boolean {
  const { lexemes } = reading;
  const numbered = lexemes[at]?.kind === 'number' || /^\p{Lu}/u.test(lexemes[at]?.text ?? '');
  return numbered && !isPlural(lexemes[at + 1]?.word ?? '');
}

/** In "two-to-3", "mid-2025", "US$5" a number is hyphenated or glued to a word and still a figure of its own. */
function isPartOfFigure(reading: Reading, at: number): boolean {
  const { lexemes, lexicon } = reading;
  const word = lexemes[at - 1]?.word ?? '';
  if (lexicon.to.has(word) || lexicon.or.has(word) || lexicon.cardinals.has(word)) return true;
  // A single letter is a name's ("F-16"), though some letters are units too.
  return word.length > 1 && (lexicon.units.has(word) || lexicon.magnitudes.has(word));
}

function endOfName(reading: Reading, at: number): number {
  let next = at + 1;
  while (reading.lexemes[next]?.joint === 'hyphen' || isSuffixLetter(reading, next)) next++;
  return next;
}

function isSuffixLetter(reading: Reading, at: number): boolean {
  const lexeme = reading.lexemes[at];
  return lexeme?.kind === 'word' && lexeme.joint === 'none';
}

/** "20-point plan", "two-state solution", "three-way talks". */
function skipCompound(reading: Reading, at: number): number | undefined {
  const { lexemes } = reading;
  const after = lexemes[at + 1];
  if (after?.joint !== 'hyphen' || after.kind !== 'word') return undefined;
  return NAMING_COMPOUNDS.test(after.word) ? at + 2 : undefined;
}

/** "5G", "W1K 1PN", "4x4": letters behind the digits that are neither unit nor magnitude. */
function skipCode(reading: Reading, at: number): number | undefined {
  const { lexemes, lexicon } = reading;
  const after = lexemes[at + 1];
  if (lexemes[at]?.kind !== 'number' || after?.kind !== 'word' || after.joint !== 'none') return undefined;
  if (/^(?:st|nd|rd|th)$/.test(after.word) || lexicon.units.has(after.word)) return undefined;
  const known = lexicon.magnitudes.has(after.word) || CURRENCY_CODE.test(after.word) || after.word.length > 3;
  return known ? undefined : endOfName(reading, at);
}

const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|court|terrace|place|crescent|quay)$/;

/** "221 Elm Street", "10 Downing Street". */
function skipAddress(reading: Reading, at: number): number | undefined {
  const { lexemes } = reading;
  for (let next = at + 1; next <= at + 3; next++) {
    const lexeme = lexemes[next];
    if (lexeme?.kind !== 'word' || !/^\p{Lu}/u.test(lexeme.text)) return undefined;
    if (next > at + 1 && STREETS.test(lexeme.word)) return next + 1;
  }
  return undefined;
}
