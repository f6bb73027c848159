import { HEDGES, type Hedge, type Quantity } from '../../quantity.ts';
import { isDayNumber } from '../date.ts';
import { filled, number, oneOf, record, required } from '../reader.ts';
import type { Reader, Reading } from '../reading.ts';
import { label } from '../text.ts';

const end: Reader<number | null> = (value, reading) => (value === null ? null : number(value, reading));

const shape = record<Quantity>({
  low: filled(end, () => null),
  high: filled(end, () => null),
  unit: required(label),
  hedge: required(oneOf(HEDGES)),
});

/** Which ends of the range each hedge fills. */
const ENDS: Readonly<Record<Hedge, 'both' | 'low' | 'high'>> = {
  exact: 'both',
  about: 'both',
  almost: 'both',
  'at-least': 'low',
  over: 'low',
  'up-to': 'high',
};
const HAS = { both: 'low and high', low: 'low only', high: 'high only' } as const;

/** A figure whose ends, hedge and unit agree with each other. */
export const quantity = Object.assign(
  ((value, reading) => {
    const read = shape(value, reading);
    return read !== undefined && isConsistent(read, reading) ? read : undefined;
  }) satisfies Reader<Quantity>,
  { keys: shape.keys },
);

function isConsistent({ low, high, unit, hedge }: Quantity, reading: Reading): boolean {
  const ends = ENDS[hedge];
  if ((low !== null) !== (ends !== 'high') || (high !== null) !== (ends !== 'low')) {
    reading.refuse(`has ends that do not go with "${hedge}"`, `Give ${HAS[ends]}, or another hedge.`);
  } else if (low !== null && high !== null && low > high) {
    reading.refuse(`runs down from ${low} to ${high}`, 'Exchange low and high.');
  } else if (unit === 'date' && [low, high].some((day) => day !== null && !isDayNumber(day))) {
    reading.refuse('is not a day that the calendar has', 'Write the day as yyyymmdd, such as 20251228.');
  } else return true;
  return false;
}
