const DAY_LENGTH = 'yyyy-mm-dd'.length;

/**
 * Which of two ISO dates or date-times is later: positive where `a` is, negative where `b` is, 0 where they are the same,
 * null where one is missing or the order cannot be known (the same day, and one of them without a time).
 */
export function compareDates(a: string | null | undefined, b: string | null | undefined): number | null {
  if (!a || !b) return null;
  if (hasTime(a) && hasTime(b)) return order(Date.parse(a), Date.parse(b));
  const [dayA, dayB] = [Date.parse(a.slice(0, DAY_LENGTH)), Date.parse(b.slice(0, DAY_LENGTH))];
  return dayA === dayB ? null : order(dayA, dayB);
}

function hasTime(date: string): boolean {
  return date.length > DAY_LENGTH;
}

function order(a: number, b: number): number | null {
  return Number.isNaN(a) || Number.isNaN(b) ? null : Math.sign(a - b);
}
