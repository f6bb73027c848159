import type { Claim, Outlet, Pack, Report } from '../../src/core/pack/pack.ts';
import type { Quantity } from '../../src/core/quantity.ts';

/** How large a pack is to be. The same seed makes the same pack, byte for byte. */
export interface Size {
  readonly claims: number;
  readonly outlets: number;
  readonly seed: number;
}

const CLAIMS_OF_ISSUE = 25;
const MOST_REPORTS = 12;
const ISSUE_WORDS = [
  'toll',
  'rescue',
  'cause',
  'owners',
  'inquiry',
  'weather',
  'route',
  'crew',
  'cargo',
  'law',
];
const SUBJECTS = [
  'The harbour master',
  'The owner',
  'The captain',
  'The minister',
  'A survivor',
  'The coast guard',
];
const VERBS = ['says', 'reports', 'confirms', 'expects', 'recalls', 'writes'];
const OBJECTS = [
  'boats were sent',
  'people were missing',
  'minutes passed',
  'calls were made',
  'crates were lost',
];
const UNITS = ['people', 'minutes', 'percent', 'boats', 'usd'];
const COUNTRIES = ['IE', 'MT', 'FO', 'IS', 'EE', 'CY', 'LV', 'NZ'];
const LANGUAGES = ['en', 'fr', 'uk', 'de', 'es'];
const AGENCIES = ['North Wire', 'Harbour Press', 'Cable Three'];
const STANCES = ['states', 'states', 'states', 'states', 'doubts', 'denies', 'not-yet'] as const;
const HEDGES = ['exact', 'exact', 'exact', 'about', 'over', 'up-to'] as const;

/** A topic about ferries, invented throughout, that has everything that a real pack has, and as much of it as asked. */
export function largePack({ claims, outlets, seed }: Size): Pack {
  const chance = mulberry32(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const issues = Math.ceil(claims / CLAIMS_OF_ISSUE);
  const madeClaims = Array.from({ length: claims }, (_, at) => makeClaim(at, pick, below));
  return {
    version: 1,
    id: `ferries-${claims}`,
    title: `Ferries, ${claims} claims`,
    language: 'en',
    asOf: '2031-06-30',
    issues: Array.from({ length: issues }, (_, at) => ({
      id: `issue-${at}`,
      title: `The ${pick(ISSUE_WORDS)} of ferry ${at + 1}`,
      question: `What is known of ferry ${at + 1}?`,
    })),
    claims: madeClaims,
    outlets: Array.from({ length: outlets }, (_, at) => makeOutlet(at, pick)),
    people: SUBJECTS.map((name, at) => ({ id: `person-${at}`, name, aliases: [name], translations: {} })),
    places: [],
    terms: [],
    reports: madeClaims.flatMap((claim) =>
      Array.from({ length: below(MOST_REPORTS) }, () => makeReport(claim, outlets, pick, below)),
    ),
  };
}

type Pick = <T>(items: readonly T[]) => T;
type Below = (limit: number) => number;

function makeClaim(at: number, pick: Pick, below: Below): Claim {
  const speaker = below(SUBJECTS.length);
  const figure = below(3) > 0;
  const object = pick(OBJECTS);
  return {
    id: `claim-${at}`,
    issue: `issue-${Math.floor(at / CLAIMS_OF_ISSUE)}`,
    question: `question-${Math.floor(at / 2)}`,
    statement: `${SUBJECTS[speaker]} ${pick(VERBS)} that ${object} on the evening of day ${at + 1}.`,
    speakers: below(2) > 0 ? [`person-${speaker}`] : [],
    kind: figure ? 'figure' : 'event',
    ...(figure ? { measure: `number: ${object} on day ${at + 1}`, unit: pick(UNITS) } : {}),
    ...(below(8) === 0 ? { accumulates: true } : {}),
  };
}

function makeOutlet(at: number, pick: Pick): Outlet {
  return {
    id: `outlet-${at}`,
    name: `The ${pick(['Daily', 'Evening', 'Sunday'])} ${pick(['Post', 'Herald', 'Lantern', 'Mirror'])} ${at + 1}`,
    domains: [`outlet-${at}.example`],
    country: pick(COUNTRIES),
    language: pick(LANGUAGES),
    kind: 'newspaper',
    carries: [],
  };
}

function makeReport(claim: Claim, outlets: number, pick: Pick, below: Below): Report {
  const outlet = below(outlets);
  const value = claim.unit !== undefined && below(5) > 0 ? makeValue(claim.unit, pick, below) : undefined;
  return {
    claim: claim.id,
    outlet: `outlet-${outlet}`,
    article: `article-${outlet}-${below(40)}`,
    url: `https://outlet-${outlet}.example/${claim.id}`,
    ...(below(4) > 0 ? { published: `2031-06-${String(1 + below(28)).padStart(2, '0')}` } : {}),
    language: 'en',
    ...(value ? { value } : {}),
    speakers: [],
    ...(below(6) === 0 ? { quote: 'as far as we know' } : { gist: `its account of ${claim.id}` }),
    stance: pick(STANCES),
    basis: 'full',
    carries: below(5) === 0 ? [pick(AGENCIES)] : [],
    ...(below(40) === 0 ? { doubt: 'rests on a headline' } : {}),
  };
}

function makeValue(unit: string, pick: Pick, below: Below): Quantity {
  const hedge = pick(HEDGES);
  const low = 10 + 5 * below(6);
  const high = below(6) === 0 ? low + 10 : low;
  if (hedge === 'over') return { low, high: null, unit, hedge };
  if (hedge === 'up-to') return { low: null, high, unit, hedge };
  return { low, high, unit, hedge };
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32, T. Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
