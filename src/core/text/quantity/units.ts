import { COUNTRY_OF_DEMONYM } from '../demonyms.ts';
import type { Unit } from './lexicon.ts';
import type { Reading } from './numbers.ts';
import { phraseAt } from './phrase.ts';

/** Unit by currency sign. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₽': 'rub',
  '₴': 'uah',
  '₹': 'inr',
  '₺': 'try',
  '₪': 'ils',
  '₩': 'krw',
};

/** What stands right before a dollar sign and says whose dollar it is. */
export const DOLLARS: Readonly<Record<string, string>> = {
  us: 'usd',
  usa: 'usd',
  usd: 'usd',
  c: 'cad',
  ca: 'cad',
  can: 'cad',
  cad: 'cad',
  cdn: 'cad',
  a: 'aud',
  au: 'aud',
  aud: 'aud',
  nz: 'nzd',
  hk: 'hkd',
  s: 'sgd',
  sg: 'sgd',
  nt: 'twd',
  r: 'brl',
  mx: 'mxn',
};

/** An ISO 4217 code in lower case, of the currencies that news is about; "rmb" besides. */
export const CURRENCY_CODE =
  /^(?:usd|eur|gbp|chf|cad|aud|nzd|jpy|cny|rmb|rub|uah|inr|pln|sek|nok|dkk|try|ils|sar|aed|krw|hkd|sgd|zar|brl|mxn|czk|huf|ron|bgn|kzt|gel|twd)$/;

/** The currency that a currency sign or code names, and the index after it; undefined where none starts. */
export function currencyAt(reading: Reading, at: number): { currency: string; next: number } | undefined {
  const { lexemes } = reading;
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  const sign = CURRENCY_SIGNS[lexeme.word];
  if (sign !== undefined) return { currency: sign, next: at + 1 };
  if (lexeme.kind !== 'word' || lexeme.word.length > 4) return undefined;
  if (lexeme.text === 'Rs') return { currency: 'inr', next: lexemes[at + 1]?.word === '.' ? at + 2 : at + 1 };
  const dollar = DOLLARS[lexeme.word];
  if (dollar !== undefined && lexemes[at + 1]?.word === '$' && lexemes[at + 1]?.joint === 'none') {
    return { currency: dollar, next: at + 2 };
  }
  if (!CURRENCY_CODE.test(lexeme.word) || lexeme.text !== lexeme.text.toUpperCase()) return undefined;
  return { currency: lexeme.word === 'rmb' ? 'cny' : lexeme.word, next: at + 1 };
}

/** Letters that are a unit only right behind their digits. */
const GLUED = /^(?:h|p|c|f|s|d|j|ha|pc|mi|g|kg|ft)$/;

/** Answers with the measure word at a lexeme, and the index after it; undefined where there is none. */
export function unitAt(reading: Reading, at: number): { unit: Unit; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.word === '°') return degreesAt(reading, at);
  // "2,5 miliardi di dollari", "milliards d'euros"
  if (lexicon.of.has(lexeme.word)) {
    const coin = unitAt(reading, at + 1);
    return coin?.unit.kind === 'money' ? coin : undefined;
  }
  const qualified = qualifiedMoney(reading, at);
  if (qualified !== undefined) return qualified;
  const found = phraseAt(lexemes, at, lexicon.units);
  // "three second-half goals", "five Oz titles"
  if (isOtherWord(reading, at)) return undefined;
  if (found !== undefined) {
    if (GLUED.test(lexeme.word) && lexeme.word.length < 2 && lexeme.joint !== 'none') return undefined;
    return { unit: degreeScale(reading, found.value, found.next) ?? found.value, next: found.next };
  }
  const code = currencyAt(reading, at);
  // A sign right before the next number is that number's: "£20bn-£25bn".
  if (code === undefined || (lexemes[code.next]?.joint === 'none' && lexemes[code.next]?.kind === 'number')) {
    return undefined;
  }
  return { unit: { kind: 'money', unit: code.currency, factor: 1 }, next: code.next };
}

/** A rank that is spelled like a unit, or a name that is. */
function isOtherWord({ lexemes }: Reading, at: number): boolean {
  const [before, here] = [lexemes[at - 1], lexemes[at]];
  if (here?.word === 'second')
    return here.joint !== 'hyphen' && !/^(?:1|one|a|per)$/.test(before?.word ?? '');
  return here !== undefined && here.joint === 'space' && /^\p{Lu}\p{Ll}$/u.test(here.text);
}

function degreesAt(reading: Reading, at: number): { unit: Unit; next: number } {
  const scale = reading.lexemes[at + 1];
  const unit = scale?.joint === 'none' && scale.word === 'f' ? 'fahrenheit' : 'degrees';
  const named = scale?.joint === 'none' && /^[cf]$/.test(scale.word);
  return { unit: { kind: 'amount', unit, factor: 1 }, next: named ? at + 2 : at + 1 };
}

function degreeScale(reading: Reading, unit: Unit, next: number): Unit | undefined {
  if (unit.unit !== 'degrees') return undefined;
  const scale = reading.lexemes[next]?.word ?? '';
  return scale === 'celsius' || scale === 'fahrenheit'
    ? { kind: 'amount', unit: scale, factor: 1 }
    : undefined;
}

const NATIONAL: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^(?:canad|kanad|канад)/, { usd: 'cad' }],
  [/^(?:austral|австрал)/, { usd: 'aud' }],
  [/^(?:new-zealand|neuseel)/, { usd: 'nzd' }],
  [/^(?:singapor)/, { usd: 'sgd' }],
  [/^(?:hong|honkong)/, { usd: 'hkd' }],
  [/^(?:taiwan)/, { usd: 'twd' }],
  [/^(?:egypt)/, { gbp: 'egp' }],
  [/^(?:syria)/, { gbp: 'syp' }],
  [/^(?:pakistan)/, { inr: 'pkr' }],
  [/^(?:danish)/, { nok: 'dkk', sek: 'dkk' }],
];

/** "Canadian dollars", "US dollars", "dollari canadesi": the adjective says whose coin it is. */
function qualifiedMoney(reading: Reading, at: number): { unit: Unit; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  const here = lexemes[at]?.word ?? '';
  const plain = lexicon.units.get(here);
  const adjectiveFirst = plain?.kind !== 'money';
  const coin = adjectiveFirst ? lexicon.units.get(lexemes[at + 1]?.word ?? '') : plain;
  const adjective = adjectiveFirst ? here : (lexemes[at + 1]?.word ?? '');
  if (coin?.kind !== 'money' || coin === undefined) return undefined;
  const nation = NATIONAL.find(([pattern]) => pattern.test(adjective));
  // "Swiss francs", "US dollars": the coin is the one meant anyway.
  if (nation === undefined && !(adjectiveFirst && COUNTRY_OF_DEMONYM.has(adjective))) return undefined;
  return { unit: { ...coin, unit: nation?.[1][coin.unit] ?? coin.unit }, next: at + 2 };
}

/** "$2.5 billion Canadian", "$2.5 billion (Canadian)": the nation that stands after a sum of a coin, undefined for none. */
export function nationalCoin(
  reading: Reading,
  at: number,
  coin: string,
): { unit: string; next: number } | undefined {
  const { lexemes } = reading;
  const bracketed = lexemes[at]?.word === '(' && lexemes[at + 2]?.word === ')';
  const adjective = lexemes[bracketed ? at + 1 : at]?.word ?? '';
  const unit = NATIONAL.find(([pattern]) => pattern.test(adjective))?.[1][coin];
  if (
    unit === undefined ||
    (!bracketed && lexemes[at + 1]?.kind === 'word' && isNoun(lexemes[at + 1]?.word))
  ) {
    return undefined;
  }
  return { unit, next: bracketed ? at + 3 : at + 1 };
}

/** In "a $2bn Canadian fund" the adjective belongs to the noun. */
function isNoun(word: string | undefined): boolean {
  return word !== undefined && !/^(?:in|to|for|of|over|and|or|on|as|from|by|at|this|last|next)$/.test(word);
}
