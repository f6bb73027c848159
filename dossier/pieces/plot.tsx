import { indexReports } from '../../src/core/comparison/report-index.ts';
import type { Timeline } from '../../src/core/comparison/timeline.ts';
import type { Report } from '../../src/core/pack/pack.ts';
import { Fold } from '../../src/ui/fold.tsx';
import { amountText, dateText, listText, quantityText } from '../../src/ui/quantity-text.ts';
import { stanceText } from '../../src/ui/relation-text.ts';
import type { Translate } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import {
  type Plot as Drawing,
  figurePlot,
  PLOT,
  type Point,
  plottedUnit,
  stancePlot,
} from '../plot-layout.ts';

/** What of a point is drawn. */
type MarkedPoint = Pick<Point, 'x' | 'y' | 'yEnd' | 'radius' | 'open' | 'stance'>;

/** Length of the line that shows an open end. */
const OPEN_END = 18;

/** How the reporting of a claim moved over the days, as a picture and as text. */
export function Plot({ timeline, figures }: { timeline: Timeline; figures: boolean }) {
  const { t } = useDossier();
  const plot = figures ? figurePlot(timeline) : stancePlot(timeline);
  const unit = plottedUnit(timeline) ?? '';
  return (
    <div class="plot">
      <svg
        viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
        role="img"
        aria-label={t('dossierPlotLabel', { claim: timeline.claim.statement, days: plot.days.length })}
      >
        <Axes plot={plot} unit={unit} t={t} />
        {plot.line.length > 1 && (
          <polyline class="plot-line" points={plot.line.map(({ x, y }) => `${x},${y}`).join(' ')} />
        )}
        {plot.points.map((point) => (
          <Mark key={`${point.day} ${point.y} ${point.yEnd} ${point.stance} ${point.open}`} point={point} />
        ))}
      </svg>
      <Fold class="evidence" title={t('dossierAsText')} open={!figures}>
        {() => <PlotText timeline={timeline} />}
      </Fold>
    </div>
  );
}

function Axes({ plot, unit, t }: { plot: Drawing; unit: string; t: Translate }) {
  const bottom = PLOT.height - PLOT.bottom;
  return (
    <g class="plot-axes">
      {plot.values.map(({ at, value }) => (
        <g key={value}>
          <line x1={PLOT.left - 8} x2={PLOT.width - PLOT.right + 8} y1={at} y2={at} />
          <text x={PLOT.left - 14} y={at + 4} text-anchor="end">
            {amountText(value, unit, t)}
          </text>
        </g>
      ))}
      {plot.stances.map(({ at, value }) => (
        <g key={value}>
          <line x1={PLOT.left - 8} x2={PLOT.width - PLOT.right + 8} y1={at} y2={at} />
          <text x={PLOT.left - 14} y={at + 4} text-anchor="end">
            {stanceText(value, t)}
          </text>
        </g>
      ))}
      {plot.days.map(({ at, value }) => (
        <text key={value} x={at} y={bottom + 24} text-anchor="middle">
          {shortDay(value, t)}
        </text>
      ))}
    </g>
  );
}

function shortDay(day: string, t: Translate): string {
  const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(t.locale, options).format(new Date(`${day}T00:00:00Z`));
}

/** A point of a plot: its shape says whether it is a range, is open, or is no statement. */
export function Mark({ point }: { point: MarkedPoint }) {
  const { x, y, yEnd, radius, open, stance } = point;
  const tip = open === 'up' ? y - radius - OPEN_END : yEnd + radius + OPEN_END;
  const back = open === 'up' ? tip + 5 : tip - 5;
  return (
    <g class={stance === 'states' ? 'plot-mark' : 'plot-mark plot-mark-hollow'}>
      {open && (
        <path class="plot-open" d={`M${x} ${y}V${tip}M${x - 4} ${back}L${x} ${tip}L${x + 4} ${back}`} />
      )}
      <rect x={x - radius} y={y - radius} width={2 * radius} height={yEnd - y + 2 * radius} rx={radius} />
    </g>
  );
}

/** The days one by one, each with what was said on it and by whom. */
function PlotText({ timeline }: { timeline: Timeline }) {
  const { pack, t } = useDossier();
  const index = indexReports(pack);
  const name = ({ outlet }: Report) => index.outlets.get(outlet)?.name ?? outlet;
  const days = [
    ...timeline.days,
    ...(timeline.undated.length > 0 ? [{ day: '', reports: timeline.undated }] : []),
  ];
  return (
    <dl class="plot-text">
      {days.map(({ day, reports }) => (
        <div key={day}>
          <dt>{day === '' ? t('sourceUndated') : dateText(day, t)}</dt>
          {[...saidOn(reports, t)].map(([said, by]) => (
            <dd key={said}>
              <strong>{said}</strong>: {listText([...new Set(by.map(name))], t)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The reports of a day by what they say. */
function saidOn(reports: readonly Report[], t: Translate): Map<string, Report[]> {
  const said = new Map<string, Report[]>();
  for (const report of reports) {
    const { value, stance } = report;
    const figure = value ? quantityText(value, t) : '';
    const words = stance === 'states' && value ? figure : [figure, stanceText(stance, t)].join(' ').trim();
    said.set(words, [...(said.get(words) ?? []), report]);
  }
  return said;
}
