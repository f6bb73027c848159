import type { Hedge, Quantity } from '../core/quantity.ts';
import type { MessageKey, Translate } from './strings.ts';

const HEDGES: Readonly<Record<Exclude<Hedge, 'exact'>, MessageKey>> = {
  about: 'quantityAbout',
  almost: 'quantityAlmost',
  'at-least': 'quantityAtLeast',
  over: 'quantityOver',
  'up-to': 'quantityUpTo',
};

/** Units of a pack by the unit in which `Intl` writes them. */
const MEASURES: Readonly<Record<string, string>> = {
  seconds: 'second',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  metres: 'meter',
  kilometres: 'kilometer',
  kilograms: 'kilogram',
  hectares: 'hectare',
};

const MINUTES_OF_HOUR = 60;
/** From here on money is written short: US$1.8bn. */
const SHORT_SUM = 1_000_000;

/** A figure in words: hedge, number and unit, as the reader's language writes them ("over 2 h 30 min"). */
export function quantityText(quantity: Quantity, t: Translate): string {
  const { low, high, unit, hedge } = quantity;
  const value =
    low !== null && high !== null && low !== high
      ? t('quantityRange', { low: numberText(low, unit, t), high: amountText(high, unit, t) })
      : amountText(low ?? high ?? 0, unit, t);
  return hedge === 'exact' ? value : t(HEDGES[hedge], { value });
}

/** One number with its unit: "95%", "1 h 15 min", "28 December 2025", "US$1.8bn", "519 drones". */
export function amountText(value: number, unit: string, t: Translate): string {
  if (unit === 'percent') return format(t, { style: 'percent', maximumFractionDigits: 2 }, value / 100);
  if (unit === 'minutes') return durationText(value, t);
  if (unit === 'date') return dateText(isoDate(value), t);
  if (isCurrency(unit)) return moneyText(value, unit, t);
  const measure = MEASURES[unit];
  if (measure) return format(t, { style: 'unit', unit: measure, unitDisplay: 'long' }, value);
  if (unit === 'people') return t('quantityPeople', { count: value });
  // A pack names what it counts in the plural only; "1" alone is plainer than "1 meetings".
  return value === 1 ? format(t, {}, value) : t('quantityCounted', { number: value, unit });
}

/** The first number of a range, without the unit where the second one names it: "30 to 50 years". */
function numberText(value: number, unit: string, t: Translate): string {
  const alone = unit === 'minutes' || unit === 'date' || isCurrency(unit);
  return alone ? amountText(value, unit, t) : format(t, {}, value);
}

function durationText(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / MINUTES_OF_HOUR);
  const rest = minutes % MINUTES_OF_HOUR;
  if (hours === 0) return t('quantityMinutes', { minutes });
  return rest === 0 ? t('quantityHours', { hours }) : t('quantityHoursMinutes', { hours, minutes: rest });
}

function moneyText(value: number, unit: string, t: Translate): string {
  const short = Math.abs(value) >= SHORT_SUM;
  const style = { style: 'currency', currency: unit.toUpperCase(), minimumFractionDigits: 0 } as const;
  const digits = short
    ? ({ notation: 'compact', maximumFractionDigits: 2 } as const)
    : { maximumFractionDigits: 0 };
  return format(t, { ...style, ...digits }, value);
}

function isCurrency(unit: string): boolean {
  return /^[a-z]{3}$/u.test(unit) && Intl.supportedValuesOf('currency').includes(unit.toUpperCase());
}

function isoDate(yyyymmdd: number): string {
  return String(yyyymmdd).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');
}

/** An ISO date, or the day of a date-time, as the reader's language writes it. A date that is none stays as it is. */
export function dateText(iso: string, t: Translate): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function format(t: Translate, options: Intl.NumberFormatOptions, value: number): string {
  return new Intl.NumberFormat(t.locale, options).format(value);
}

/** Names in a row, as the reader's language joins them: "A, B and C". */
export function listText(names: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(names);
}
