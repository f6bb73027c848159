import type { Match } from '../match.ts';
import type { Claim, Pack } from '../pack/pack.ts';
import { tally, votes } from './agreement.ts';
import type { Comparison, PackHead, PageOrigin, Sibling } from './comparison.ts';
import { difference } from './difference.ts';
import { groupSources, speakerNames } from './groups.ts';
import { relate } from './relation.ts';
import { independentSources } from './sources.ts';
import { dotStrip } from './strip.ts';
import { type View, viewFrom } from './view.ts';

/**
 * Everything that is known of one claim, set against a page's match where there is one. Null where the pack does not
 * know the claim.
 */
export function compareClaim(
  pack: Pack,
  claimId: string,
  match: Match | null,
  origin: PageOrigin,
): Comparison | null {
  const view = viewFrom(pack, origin);
  const claim = view.index.claims.get(claimId);
  if (!claim) return null;
  const sources = independentSources(view, claim.id);
  const groups = groupSources(sources, claim, match, view.index);
  const siblings = siblingsOf(claim, view);
  const relation = match && relate(match, pack, origin);
  const contrast = match && relation && { match, claim, relation, groups };
  return {
    pack: packHead(pack),
    claim: claimHead(claim, view),
    issue: issueHead(claim, view),
    here: match,
    hereSpeaker: match?.speaker ? (speakerNames([match.speaker], view.index)[0] ?? null) : null,
    relation,
    agreement: tally(votes(sources, claim)),
    groups,
    siblings,
    strip: dotStrip(groups, match?.value ?? null),
    difference: contrast ? difference(contrast, view) : null,
  };
}

/** What is shown of a pack wherever something comes from it. */
export function packHead(pack: Pack): PackHead {
  return { id: pack.id, title: pack.title, asOf: pack.asOf ?? null, language: pack.language ?? null };
}

function claimHead(claim: Claim, view: View): Comparison['claim'] {
  return {
    id: claim.id,
    statement: claim.statement,
    kind: claim.kind ?? null,
    measure: claim.measure ?? null,
    unit: claim.unit ?? null,
    speakers: speakerNames(claim.speakers, view.index),
  };
}

function issueHead(claim: Claim, view: View): Comparison['issue'] {
  const issue = claim.issue === undefined ? undefined : view.index.issues.get(claim.issue);
  return issue ? { id: issue.id, title: issue.title } : null;
}

/** The other claims that answer the same question, each with its sources; those nobody else reports are left out. */
function siblingsOf(claim: Claim, view: View): Sibling[] {
  const same = claim.question === undefined ? [] : (view.index.questions.get(claim.question) ?? []);
  return same
    .filter((sibling) => sibling.id !== claim.id)
    .map((sibling) => ({
      claim: sibling.id,
      statement: sibling.statement,
      speakers: speakerNames(sibling.speakers, view.index),
      groups: groupSources(independentSources(view, sibling.id), sibling, null, view.index),
    }))
    .filter((sibling) => sibling.groups.length > 0);
}
