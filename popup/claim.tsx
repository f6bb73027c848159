import { compareClaim } from '../src/core/comparison/compare-claim.ts';
import type { ClaimSummary } from '../src/core/comparison/comparison.ts';
import type { RelatedMatch } from '../src/core/match.ts';
import { textLanguage } from '../src/ui/document-language.ts';
import { DotStrip } from '../src/ui/dot-strip.tsx';
import { Fold } from '../src/ui/fold.tsx';
import { JumpIcon, RelationMark } from '../src/ui/icons.tsx';
import { quantityText } from '../src/ui/quantity-text.ts';
import { relationStyle, sentenceText, sourcesText } from '../src/ui/relation-text.ts';
import { Siblings } from '../src/ui/siblings.tsx';
import { SourceGroups } from '../src/ui/source-groups.tsx';
import type { TopicContext } from './topic-context.ts';

type Props = { readonly claim: ClaimSummary } & TopicContext;

/** A claim that this page makes: a click on it goes to the sentence. */
export function ClaimHere({ claim, ...context }: Props) {
  const { analysis, pack, show, t } = context;
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
          <span {...textLanguage(pack.language)}>{claim.statement}</span>{' '}
          <span class="cl-hidden">({t('claimJump')})</span>
        </span>
        <JumpIcon />
      </button>
      <Relation claim={claim} match={first.match} {...context} />
      {again.length > 0 && (
        <p class="again">
          {again.map(({ at }, index) => (
            <button key={at} type="button" onClick={() => show(at)}>
              {t('claimAgain', { number: index + 2 })}
            </button>
          ))}
        </p>
      )}
      <Evidence claim={claim} {...context} />
    </li>
  );
}

/** How the page's version stands to the others', in a sentence. */
function Relation({ claim, match, pack, origin, t }: Props & { match: RelatedMatch }) {
  const style = relationStyle(match.relation);
  const difference = compareClaim(pack, claim.claim, match, origin)?.difference;
  return (
    <p class="relation">
      <RelationMark style={style} />
      <span>
        {match.value &&
          !difference?.params.here &&
          `${t('claimHereValue', { value: quantityText(match.value, t) })} `}
        {difference && <span class={`relation-${style}`}>{sentenceText(difference, t)}</span>}
      </span>
    </p>
  );
}

/** A claim that other sources make. */
export function ClaimThere({ claim, ...context }: Props) {
  const { t } = context;
  return (
    <li class="claim">
      <p class="statement" {...textLanguage(context.pack.language)}>
        {claim.statement}
      </p>
      <p class="cl-quiet">{sourcesText(claim.agreement, claim.sources, t)}</p>
      <Evidence claim={claim} {...context} />
    </li>
  );
}

/** A claim that other sources make, in as little room as it can: its figures and sources are behind it. */
export function ClaimInBrief({ claim, ...context }: Props) {
  const { pack, t } = context;
  return (
    <li>
      <Fold
        class="brief"
        title={
          <>
            <span {...textLanguage(pack.language)}>{claim.statement}</span>{' '}
            <span class="cl-quiet">{sourcesText(claim.agreement, claim.sources, t)}</span>
          </>
        }
      >
        {() => (
          <>
            <Strip claim={claim} t={t} />
            <Sources claim={claim} {...context} />
          </>
        )}
      </Fold>
    </li>
  );
}

/** A single dot would say no more than the words do. */
const FEWEST_DOTS = 2;

function Evidence({ claim, ...context }: Props) {
  const { t } = context;
  const { sources } = claim;
  return (
    <>
      <Strip claim={claim} t={t} />
      {sources > 0 && (
        <Fold class="evidence" title={t('claimWho', { count: sources })}>
          {() => <Sources claim={claim} {...context} />}
        </Fold>
      )}
    </>
  );
}

function Strip({ claim: { strip }, t }: Pick<Props, 'claim' | 't'>) {
  return strip && strip.dots.length >= FEWEST_DOTS ? <DotStrip strip={strip} t={t} naming /> : null;
}

function Sources({ claim, analysis, pack, origin, t }: Props) {
  const match = analysis?.matches[claim.here[0] ?? -1] ?? null;
  const comparison = compareClaim(pack, claim.claim, match, origin);
  if (!comparison) return null;
  return (
    <>
      <SourceGroups groups={comparison.groups} language={comparison.pack.language} t={t} />
      <Siblings siblings={comparison.siblings} language={comparison.pack.language} t={t} />
    </>
  );
}
