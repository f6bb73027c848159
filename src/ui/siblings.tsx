import type { Sibling } from '../core/comparison/comparison.ts';
import { textLanguage } from './document-language.ts';
import { listText, quantityText } from './quantity-text.ts';
import type { Translate } from './strings.ts';

interface Props {
  readonly siblings: readonly Sibling[];
  /** Of the pack, in which the statements are written. */
  readonly language: string | null;
  readonly t: Translate;
}

/** Other answers to the same question, usually other speakers', a line each with the figures that sources give. */
export function Siblings({ siblings, language, t }: Props) {
  if (siblings.length === 0) return null;
  return (
    <div class="cl-siblings">
      <p class="cl-siblings-head">{t('siblingsHeading')}</p>
      <ul>
        {siblings.map((sibling) => (
          <li key={sibling.claim}>
            {sibling.speakers.length > 0 && <strong>{listText(sibling.speakers, t)}: </strong>}
            <span {...textLanguage(language)}>{sibling.statement}</span> <Figures sibling={sibling} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The figures that count, each with the number of its sources. */
function Figures({ sibling, t }: { sibling: Sibling; t: Translate }) {
  const figures = sibling.groups.flatMap(({ value, stance, aside, sources }) =>
    value && stance === 'states' && !aside
      ? [t('siblingFigure', { value: quantityText(value, t), count: sources.length })]
      : [],
  );
  return figures.length === 0 ? null : <span class="cl-quiet">({figures.join(' · ')})</span>;
}
