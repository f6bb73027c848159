import type { Dot, DotStrip as Strip } from '../core/comparison/comparison.ts';
import { listText, quantityText } from './quantity-text.ts';
import type { Translate } from './strings.ts';
import { outliers, type PlacedDot, placeDots, placeLabels, STRIP } from './strip-layout.ts';

/** Length of the line that shows an open end. */
const OPEN_END = 34;
/** How far the ring of this page stands off its dot. */
const RING = 3.5;

/**
 * A figure over all sources as dots on a line: larger for more sources, ranges as bars, open ends as arrows, this
 * page's dot ringed. The same is there as text for those who do not see it. `naming` adds who stands alone.
 */
export function DotStrip({ strip, t, naming = false }: { strip: Strip; t: Translate; naming?: boolean }) {
  const dots = placeDots(strip);
  const labels = placeLabels(dots, (dot) => valueText(dot, strip.unit, t));
  const alone = naming ? outliers(strip) : [];
  return (
    <div class="cl-strip">
      <svg viewBox={`0 0 ${STRIP.width} ${STRIP.height}`} role="img" aria-label={stripText(strip, t)}>
        <line class="cl-strip-axis" x1="0" x2={STRIP.width} y1={STRIP.axis} y2={STRIP.axis} />
        {dots.map((dot) => (
          <Mark key={`${dot.dot.low} ${dot.dot.high}`} {...dot} />
        ))}
        {labels.map(({ dot, text, x, anchor }) => (
          <text
            key={text}
            class={dot.here ? 'cl-strip-label cl-strip-label-here' : 'cl-strip-label'}
            x={x}
            y={STRIP.labelY}
            text-anchor={anchor}
          >
            {text}
          </text>
        ))}
      </svg>
      <p class="cl-strip-words" aria-hidden="true">
        {strip.dots.map((dot) => dotText(dot, strip.unit, t)).join(' · ')}
      </p>
      {alone.length > 0 && (
        <p class="cl-strip-alone">
          {alone.map((dot) => t('stripOutlier', dotParams(dot, strip.unit, t))).join(' · ')}
        </p>
      )}
    </div>
  );
}

function Mark({ dot, from, to, radius, open }: PlacedDot) {
  const y = STRIP.axis;
  const tip = open === 'up' ? Math.min(from + OPEN_END, STRIP.width - 1) : Math.max(to - OPEN_END, 1);
  const back = open === 'up' ? tip - 5 : tip + 5;
  return (
    <g
      class={`cl-strip-dot ${dot.sources === 0 ? 'cl-strip-lonely' : ''} ${to > from ? 'cl-strip-range' : ''}`}
    >
      {open && (
        <path
          class="cl-strip-open"
          d={`M${from} ${y}H${tip}M${back} ${y - 4}L${tip} ${y}L${back} ${y + 4}`}
        />
      )}
      <rect x={from - radius} y={y - radius} width={to - from + 2 * radius} height={2 * radius} rx={radius} />
      {dot.here && (
        <rect
          class="cl-strip-ring"
          x={from - radius - RING}
          y={y - radius - RING}
          width={to - from + 2 * (radius + RING)}
          height={2 * (radius + RING)}
          rx={radius + RING}
        />
      )}
    </g>
  );
}

/** The strip as one sentence. */
export function stripText(strip: Strip, t: Translate): string {
  const dots = strip.dots.map((dot) => dotText(dot, strip.unit, t));
  return t('stripAll', { dots: dots.join('; ') });
}

function dotText(dot: Dot, unit: string, t: Translate): string {
  const params = dotParams(dot, unit, t);
  if (dot.sources === 0) return t('stripDotHere', params);
  const text = t(dot.sources === 1 ? 'stripDotOne' : 'stripDot', params);
  return dot.here ? t('stripDotAlsoHere', { dot: text }) : text;
}

function dotParams(dot: Dot, unit: string, t: Translate) {
  return { value: valueText(dot, unit, t), count: dot.sources, outlets: listText(dot.outlets, t) };
}

/** The value of a dot. Only open ends name their hedge: "about" and "almost" share a dot with the plain number. */
function valueText({ low, high, hedge }: Dot, unit: string, t: Translate): string {
  const open = low === null || high === null;
  return quantityText({ low, high, unit, hedge: open ? hedge : 'exact' }, t);
}
