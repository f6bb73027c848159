import type { ComponentChildren } from 'preact';
import { useDossier } from '../context.ts';
import { Mark } from './plot.tsx';

/** The middle of a sample, in the units of its drawing. */
const AT = { x: 16, y: 16, yEnd: 16, radius: 5, open: null, stance: 'states' } as const;

/** What the shapes of a plot mean. */
export function PlotKey() {
  const { t } = useDossier();
  return (
    <ul class="legend">
      <Sample words={t('dossierKeyPoint')}>
        <Mark point={{ ...AT, x: 8, radius: 4 }} />
        <Mark point={{ ...AT, x: 22, radius: 8 }} />
      </Sample>
      <Sample words={t('dossierKeyRange')}>
        <Mark point={{ ...AT, y: 8, yEnd: 24, radius: 4 }} />
      </Sample>
      <Sample words={t('dossierKeyOpen')}>
        <Mark point={{ ...AT, y: 25, yEnd: 25, radius: 4, open: 'up' }} />
      </Sample>
      <Sample words={t('dossierKeyHollow')}>
        <Mark point={{ ...AT, stance: 'denies' }} />
      </Sample>
      <Sample words={t('dossierKeyLine')}>
        <path class="plot-line" d="M2 24 30 8" />
      </Sample>
    </ul>
  );
}

function Sample({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="plot-sample" viewBox="0 0 32 32" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
