import type { Pack, Report } from '../src/core/pack/pack.ts';
import { type Draft, draftOf, recordFrom, withWholeFigure } from './record-draft.ts';
import { fieldsOf } from './record-fields.ts';

/** What an article says of a claim: the fields of its report that are no more than the article's address and date. */
export const SAID = fieldsOf(
  'reports',
  ...['stance', 'value.low', 'value.high', 'value.unit', 'value.hedge', 'speakers', 'quote', 'gist'],
);

/** What stands in the fields at first; a claim that measures something asks for its figure in its own unit. */
export function draftOfSaid(report: Report, { claims }: Pick<Pack, 'claims'>): Draft {
  const unit = report.value?.unit ?? claims.find(({ id }) => id === report.claim)?.unit ?? '';
  return { ...draftOf(report, SAID), 'value.unit': unit, 'value.hedge': report.value?.hedge ?? 'exact' };
}

/** The report that the fields make of the one they began with, not yet checked. */
export const reportFrom = (draft: Draft, begun: Report): Report =>
  withWholeFigure(recordFrom(draft, begun, SAID)) as Report;
