import type { Timeline } from '../../src/core/comparison/timeline.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { useDossier } from '../context.ts';
import { Chunks } from '../pieces/chunks.tsx';
import { Plot } from '../pieces/plot.tsx';
import { PlotKey } from '../pieces/plot-key.tsx';
import { movingOf, shiftingOf } from '../topic.ts';

/** So many plots are drawn at a time. */
const AT_ONCE = 8;

/** What moved over the days: figures first, then what sources did with a claim. */
export function TimelineView() {
  const { pack, t } = useDossier();
  const [figures, stances] = [movingOf(pack), shiftingOf(pack)];
  return (
    <>
      <h1>{t('dossierTimeline')}</h1>
      <p class="lead">{t('dossierTimelineLead')}</p>
      {figures.length + stances.length > 0 && <PlotKey />}
      {figures.length + stances.length === 0 && <p>{t('dossierNothingMoves')}</p>}
      <Movements title={t('dossierFiguresMove')} id="figures-move" timelines={figures} figures />
      <Movements title={t('dossierStancesMove')} id="stances-move" timelines={stances} />
    </>
  );
}

interface Props {
  readonly title: string;
  readonly id: string;
  readonly timelines: readonly Timeline[];
  readonly figures?: boolean;
}

function Movements({ title, id, timelines, figures = false }: Props) {
  const { pack, link, t } = useDossier();
  if (timelines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Chunks items={timelines} size={AT_ONCE}>
        {(shown) => (
          <ul class="movements">
            {shown.map((timeline) => (
              <li key={timeline.claim.id}>
                <h3>
                  <a href={link({ view: 'claim', id: timeline.claim.id })} {...textLanguage(pack.language)}>
                    {timeline.claim.statement}
                  </a>
                </h3>
                {timeline.undated.length > 0 && (
                  <p class="cl-quiet">{t('dossierUndated', { count: timeline.undated.length })}</p>
                )}
                <Plot timeline={timeline} figures={figures} />
              </li>
            ))}
          </ul>
        )}
      </Chunks>
    </section>
  );
}
