import { compareClaim } from '../src/core/comparison/compare-claim.ts';
import type { ClaimSummary } from '../src/core/comparison/comparison.ts';
import type { Match, RelatedMatch } from '../src/core/match.ts';
import { DotStrip } from '../src/ui/dot-strip.tsx';
import { JumpIcon, RelationMark } from '../src/ui/icons.tsx';
import { quantityText } from '../src/ui/quantity-text.ts';
import { agreementText, relationStyle, relationText, sentenceText } from '../src/ui/relation-text.ts';
import { SourceGroups } from '../src/ui/source-groups.tsx';
import { Fold } from './fold.tsx';
import type { TopicContext } from './topic.tsx';

type Props = { readonly claim: ClaimSummary } & TopicContext;

/** A claim that this page makes: a click on it goes to the sentence. */
export function ClaimHere({ claim, ...context }: Props) {
  const { analysis, show, t } = context;
  const places = claim.here.flatMap((at) => {
    const match = analysis?.matches[at];
    return match ? [{ at, match }] : [];
  });
  const [first, ...again] = places;
  if (!first) return null;
  return (
    <li class="claim">
      <button type="button" class="jump" onClick={() => show(first.at)}>
        <span>
          {claim.statement} <span class="cl-hidden">({t('claimJump')})</span>
        </span>
        <JumpIcon />
      </button>
      <Relation match={first.match} t={t} />
      {again.length > 0 && (
        <p class="again">
          {again.map(({ at }, index) => (
            <button key={at} type="button" onClick={() => show(at)}>
              {t('claimAgain', { number: index + 2 })}
            </button>
          ))}
        </p>
      )}
      <Evidence claim={claim} match={first.match} {...context} />
    </li>
  );
}

function Relation({ match, t }: { match: RelatedMatch } & Pick<TopicContext, 't'>) {
  const style = relationStyle(match.relation);
  return (
    <p class="relation">
      <RelationMark style={style} />
      <span class={`relation-${style}`}>{relationText(match.relation, t)}</span>
      {match.value && <span>{t('claimHereValue', { value: quantityText(match.value, t) })}</span>}
    </p>
  );
}

/** A claim that other sources make. */
export function ClaimThere({ claim, ...context }: Props) {
  const { t } = context;
  return (
    <li class="claim">
      <p class="statement">{claim.statement}</p>
      <p class="cl-quiet">
        {claim.agreement.share === null
          ? t('groupSources', { count: claim.sources })
          : t('claimSources', { count: claim.sources, agreement: agreementText(claim.agreement, t) })}
      </p>
      <Evidence claim={claim} match={null} {...context} />
    </li>
  );
}

function Evidence({ claim, match, pack, origin, t }: Props & { match: Match | null }) {
  return (
    <>
      {claim.strip && <DotStrip strip={claim.strip} t={t} />}
      <Fold class="evidence" title={t('claimWho', { count: claim.sources })}>
        {() => <Sources {...{ claim, match, pack, origin, t }} />}
      </Fold>
    </>
  );
}

function Sources({
  claim,
  match,
  pack,
  origin,
  t,
}: Pick<Props, 'claim' | 'pack' | 'origin' | 't'> & { match: Match | null }) {
  const comparison = compareClaim(pack, claim.claim, match, origin);
  if (!comparison) return null;
  return (
    <>
      {comparison.difference && <p class="difference">{sentenceText(comparison.difference, t)}</p>}
      <SourceGroups groups={comparison.groups} t={t} />
    </>
  );
}
