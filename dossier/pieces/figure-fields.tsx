import type { Fault } from '../../src/core/pack/reading.ts';
import { HEDGES, type Hedge, type Quantity } from '../../src/core/quantity.ts';
import { quantityText } from '../../src/ui/quantity-text.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { Field } from './field.tsx';

interface Props {
  readonly value: Quantity | undefined;
  /** The unit of the claim; undefined where it measures nothing. */
  readonly unit: string | undefined;
  readonly faults: readonly Fault[];
  readonly change: (value: Quantity | undefined) => void;
}

const HEDGE_NAMES: Readonly<Record<Hedge, MessageKey>> = {
  exact: 'dossierHedgeExact',
  about: 'dossierHedgeAbout',
  almost: 'dossierHedgeAlmost',
  'at-least': 'dossierHedgeAtLeast',
  over: 'dossierHedgeOver',
  'up-to': 'dossierHedgeUpTo',
};

/** A figure to be changed: how firmly it is put, its number, and the other end of a range. Nothing without a unit. */
export function FigureFields({ value, unit = value?.unit, faults, change }: Props) {
  const { t } = useDossier();
  if (unit === undefined) return null;
  const hedge = value?.hedge ?? 'exact';
  const first = value?.low ?? value?.high ?? null;
  const last = isRange(hedge) && value?.high !== value?.low ? (value?.high ?? null) : null;
  return (
    <div class="figure-fields">
      <Field label={t('dossierFieldHedge')} path="value.hedge" faults={faults}>
        {(control) => (
          <select
            {...control}
            value={hedge}
            onChange={(event) => change(figureOf(first, last, unit, event.currentTarget.value as Hedge))}
          >
            {HEDGES.map((each) => (
              <option key={each} value={each}>
                {t(HEDGE_NAMES[each])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('dossierFieldFigure')}
        path="value"
        faults={faults}
        {...(value && { note: quantityText(value, t) })}
      >
        {(control) => (
          <NumberInput
            {...{ control, unit }}
            value={first}
            set={(number) => change(figureOf(number, last, unit, hedge))}
          />
        )}
      </Field>
      {isRange(hedge) && (
        <Field label={t('dossierFieldRangeEnd')} path="value.high" faults={[]}>
          {(control) => (
            <NumberInput
              {...{ control, unit }}
              value={last}
              set={(number) => change(figureOf(first, number, unit, hedge))}
            />
          )}
        </Field>
      )}
    </div>
  );
}

/** Open-ended hedges have no other end. */
const isRange = (hedge: Hedge): boolean => hedge === 'exact' || hedge === 'about' || hedge === 'almost';

/** The figure that the fields make; undefined without a number. */
function figureOf(
  first: number | null,
  last: number | null,
  unit: string,
  hedge: Hedge,
): Quantity | undefined {
  if (first === null) return undefined;
  const low = hedge === 'up-to' ? null : first;
  const high = hedge === 'up-to' ? first : isRange(hedge) ? (last ?? first) : null;
  return { low, high, unit, hedge };
}

interface NumberProps {
  readonly control: object;
  readonly unit: string;
  readonly value: number | null;
  readonly set: (value: number | null) => void;
}

/** Dates are numbers in a pack (yyyymmdd) and days of a calendar to a person. */
function NumberInput({ control, unit, value, set }: NumberProps) {
  if (unit === 'date') {
    return (
      <input
        {...control}
        type="date"
        value={value === null ? '' : String(value).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3')}
        onChange={({ currentTarget: { value: day } }) =>
          set(day === '' ? null : Number(day.replaceAll('-', '')))
        }
      />
    );
  }
  return (
    <input
      {...control}
      type="number"
      step="any"
      value={value ?? ''}
      onChange={({ currentTarget: input }) => set(input.value === '' ? null : input.valueAsNumber)}
    />
  );
}
