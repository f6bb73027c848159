import type { Comparison } from '../../src/core/comparison/comparison.ts';
import type { Match } from '../../src/core/match.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { DotStrip } from '../../src/ui/dot-strip.tsx';
import { RelationMark } from '../../src/ui/icons.tsx';
import { dateText, quantityText } from '../../src/ui/quantity-text.ts';
import { relationStyle, relationText, sentenceText, stanceText } from '../../src/ui/relation-text.ts';
import { Siblings } from '../../src/ui/siblings.tsx';
import { SourceGroups } from '../../src/ui/source-groups.tsx';
import type { Translate } from '../../src/ui/strings.ts';
import { trusted } from '../trusted.ts';
import { type CardActions, CardBar } from './card-bar.tsx';
import { Reasons } from './reasons.tsx';

/** Longer stretches of the page are cut: the reader has them before their eyes. */
const MAX_WORDS = 90;

export interface CardProps {
  readonly comparison: Comparison;
  readonly match: Match;
  /** Which of the page's marks this is, from 1, and of how many. */
  readonly position: number;
  readonly count: number;
  readonly pinned: boolean;
  readonly actions: CardActions;
  readonly t: Translate;
}

/** How other sources put the claim of one mark: its head and foot stay in view, the sources scroll between them. */
export function Card({ comparison, match, position, count, pinned, actions, t }: CardProps) {
  const { claim, issue, relation, strip, groups, siblings } = comparison;
  const { language } = comparison.pack;
  return (
    <>
      <header>
        <CardBar title={issue?.title ?? comparison.pack.title} {...{ position, count, pinned, actions, t }} />
        <h2 id="claim" {...textLanguage(language)}>
          {claim.statement}
        </h2>
        {relation && (
          <p class={`card-relation card-relation-${relationStyle(relation)}`}>
            <RelationMark style={relationStyle(relation)} /> {relationText(relation, t)}
          </p>
        )}
        <Here comparison={comparison} match={match} t={t} />
        {strip && strip.dots.length > 1 && <DotStrip strip={strip} t={t} />}
      </header>
      <div class="card-sources">
        {groups.length > 0 && <SourceGroups groups={groups} language={language} t={t} />}
        <Siblings siblings={siblings} language={language} t={t} />
        <Reasons reasons={match.reasons} setAside={actions.setAside} t={t} />
      </div>
      <Foot comparison={comparison} openDossier={actions.openDossier} t={t} />
    </>
  );
}

/** What this page says: figure, speaker, its own words. */
function Here({ comparison, match, t }: { comparison: Comparison; match: Match; t: Translate }) {
  const said = match.stance === 'states' ? null : stanceText(match.stance, t);
  const figure = match.value && quantityText(match.value, t);
  const speaker = comparison.hereSpeaker && t('card_according', { name: comparison.hereSpeaker });
  const facts = [figure, speaker, said].filter((fact) => fact !== null);
  return (
    <p class="card-here">
      <strong>{t('card_here')}</strong> {facts.length > 0 && <span>{facts.join(' · ')} </span>}
      <q>{shortened(match.text)}</q>
    </p>
  );
}

/** The words, cut at a space where they are long. */
function shortened(words: string): string {
  if (words.length <= MAX_WORDS) return words;
  const cut = words.slice(0, MAX_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_WORDS / 2))}…`;
}

interface FootProps {
  readonly comparison: Comparison;
  readonly openDossier: () => void;
  readonly t: Translate;
}

/** What differs, in one sentence, how fresh the knowledge is, and the way to all of it. */
function Foot({ comparison: { difference, pack }, openDossier, t }: FootProps) {
  return (
    <footer>
      {difference && <p class="card-difference">{sentenceText(difference, t)}</p>}
      <div class="card-more">
        <p class="cl-quiet card-as-of">
          {pack.asOf ? t('card_as_of', { pack: pack.title, date: dateText(pack.asOf, t) }) : pack.title}
        </p>
        <button type="button" class="card-link" onClick={trusted(openDossier)}>
          {t('card_dossier')}
        </button>
      </div>
    </footer>
  );
}
