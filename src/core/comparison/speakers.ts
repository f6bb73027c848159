import type { Match } from '../match.ts';
import type { Claim, Name, Report } from '../pack/pack.ts';
import type { ReportIndex } from './report-index.ts';

/** How the role of an institution that speaks begins. */
const INSTITUTION = 'institution:';

/** Names of one root in two roles ("Russia", "Russian") share at least this much of their beginning. */
const SHORTEST_ROOT = 4;

/** Whose words a report of a claim gives: whom it names, else the claim's own speakers. */
export function speakersOf(report: Report, claim: Claim): readonly string[] {
  return report.speakers.length > 0 ? report.speakers : claim.speakers;
}

/** Whose words the page gives: whom it names, else the claim's own speakers. */
export function pageSpeakers(match: Match, claim: Claim): readonly string[] {
  return match.speaker === null ? claim.speakers : [match.speaker];
}

/**
 * Whether a page ascribes the claim to somebody else than a report does. A page that names nobody, or the claim's own
 * speaker, does not; nor does one that names an institution where the report names the person who speaks for it. An
 * event is the same event whoever tells of it.
 */
export function ascribedElsewhere(match: Match, report: Report, claim: Claim, index: ReportIndex): boolean {
  const here = match.speaker;
  if (here === null || claim.kind === 'event' || claim.speakers.includes(here)) return false;
  const there = speakersOf(report, claim);
  return there.length > 0 && !there.some((speaker) => sameVoice(here, speaker, index));
}

/** Whether two speakers are one, or one is an institution and the other speaks for it. */
export function sameVoice(a: string, b: string, index: ReportIndex): boolean {
  if (a === b) return true;
  const [one, other] = [index.people.get(a), index.people.get(b)];
  if (!one || !other || !(isInstitution(one) || isInstitution(other))) return false;
  const names = properNames(other);
  return properNames(one).some((x) => names.some((y) => sameRoot(x, y)));
}

function isInstitution(name: Name): boolean {
  return name.role?.startsWith(INSTITUTION) ?? false;
}

/** The proper names in what is known of somebody: the country, town or office that they speak for. */
function properNames(name: Name): string[] {
  return `${isInstitution(name) ? name.name : ''} ${name.role ?? ''}`.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
}

function sameRoot(a: string, b: string): boolean {
  const length = Math.max(SHORTEST_ROOT, Math.min(a.length, b.length) - 1);
  return a.slice(0, length) === b.slice(0, length);
}
