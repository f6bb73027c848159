import { type Match, RELATIONS, type Relation } from '../match.ts';
import type { Claim, Pack, Report } from '../pack/pack.ts';
import type { Quantity } from '../quantity.ts';
import type { PageOrigin } from './comparison.ts';
import { compareDates } from './dates.ts';
import { type ClaimSource, independentSources } from './sources.ts';
import { ascribedElsewhere, pageSpeakers, sameVoice, speakersOf } from './speakers.ts';
import { bearing, figuresConflict, measureDifferently } from './versions.ts';
import { type View, viewFrom } from './view.ts';
import { certaintyDiffers, termDiffers } from './wording.ts';

/** What "almost" is said of when it takes the whole away: nearly all of something is not all of it. */
const WHOLE = { value: 100, unit: 'percent' };

/**
 * How the page's version of a claim stands to every independent source of the same question. The rules and their order
 * are the table in docs/relations.md. A claim unknown to the pack is only here.
 */
export function relate(match: Match, pack: Pack, origin: PageOrigin): Relation {
  return relateIn(viewFrom(pack, origin), match);
}

/** The same for one of many matches of a page, whose view of the pack is made once. */
export function relateIn(view: View, match: Match): Relation {
  const claim = view.index.claims.get(match.claim);
  if (!claim) return 'only-here';
  const found = new Set(reportRelations(match, claim, independentSources(view, claim.id), view));
  if (otherAnswers(match, claim, view).length > 0) found.add('differs-speaker');
  return RELATIONS.find((relation) => found.has(relation)) ?? 'only-here';
}

/** The relation to each report that the sources stand by, doubtful ones left out. */
export function reportRelations(
  match: Match,
  claim: Claim,
  sources: readonly ClaimSource[],
  view: View,
): Relation[] {
  return sources
    .flatMap((source) => source.current)
    .filter((report) => report.doubt === undefined)
    .map((report) => relateToReport(match, report, claim, view));
}

/** How the page's version stands to one report of the same claim. `only-here` where the two cannot be compared. */
function relateToReport(match: Match, report: Report, claim: Claim, view: View): Relation {
  const stances = [bearing(match), bearing(report)];
  if (stances.includes('yes') && stances.includes('no')) return 'differs-denied';
  const updated = figuresConflict(match, report) && isUpdate(match, report, claim, view.origin);
  if (figuresConflict(match, report) && !updated) return 'differs-figure';
  if (termDiffers(match, report, claim, view.index)) return 'differs-term';
  if (bearing(match) !== bearing(report) || lessCertain(match, report, claim)) return 'differs-certainty';
  if (ascribedElsewhere(match, report, claim, view.index)) return 'differs-speaker';
  if (updated) return 'updated';
  return measureDifferently(match, report) ? 'only-here' : 'same';
}

/** Whether the higher of two counts that grow with time is also the later one. */
function isUpdate(match: Match, report: Report, claim: Claim, origin: PageOrigin): boolean {
  if (!claim.accumulates || !match.value || !report.value) return false;
  const later = compareDates(origin.published, report.published);
  if (later === null || later === 0) return false;
  return Math.sign(size(match.value) - size(report.value)) === later;
}

function size(quantity: Quantity): number {
  return quantity.low ?? quantity.high ?? 0;
}

/** Words are compared only where neither side is a figure; figures carry their own hedges. */
function lessCertain(match: Match, report: Report, claim: Claim): boolean {
  if (match.value && report.value) return nearlyWhole(match.value) !== nearlyWhole(report.value);
  return !match.value && certaintyDiffers(match, report, claim);
}

function nearlyWhole(quantity: Quantity): boolean {
  return quantity.unit === WHOLE.unit && quantity.high === WHOLE.value && quantity.hedge === 'almost';
}

/**
 * The reports of the same question's other claims in which somebody else gives a figure that excludes the page's. None
 * where the page gives no figure or does not stand by it.
 */
export function otherAnswers(match: Match, claim: Claim, view: View): OtherAnswer[] {
  if (claim.question === undefined || !match.value || bearing(match) !== 'yes') return [];
  const here = pageSpeakers(match, claim);
  const siblings = (view.index.questions.get(claim.question) ?? []).filter(({ id }) => id !== claim.id);
  return siblings.flatMap((sibling) =>
    independentSources(view, sibling.id)
      .flatMap((source) => source.current)
      .flatMap((report) => answerOf(report, sibling, match, here, view)),
  );
}

/** What somebody else answers to the page's question, according to one report. */
export interface OtherAnswer {
  readonly speaker: string;
  readonly value: Quantity;
}

function answerOf(
  report: Report,
  sibling: Claim,
  match: Match,
  here: readonly string[],
  view: View,
): OtherAnswer[] {
  const { doubt, value } = report;
  if (doubt !== undefined || !value || bearing(report) !== 'yes' || !figuresConflict(match, report))
    return [];
  const there = speakersOf(report, sibling);
  const [speaker] = there;
  const shared = there.some((each) => here.some((other) => sameVoice(each, other, view.index)));
  return speaker === undefined || shared ? [] : [{ speaker, value }];
}
