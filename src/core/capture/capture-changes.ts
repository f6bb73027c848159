import type { Report } from '../pack/pack.ts';
import type { CaptureDraft, CaptureLine } from './draft-capture.ts';

/** What a capture changes in its pack: records to add, and reports to put in the place of others. */
export interface CaptureChanges {
  readonly addOutlet: boolean;
  readonly added: readonly Report[];
  readonly replaced: readonly { readonly before: Report; readonly report: Report }[];
}

/**
 * What keeping some lines of a draft changes. An article that gives another figure now, or takes a claim back, has said
 * both: the new version is added under the time at which it was seen (`seen`, an ISO date-time), and stands as the later one.
 * Where only words or speaker are new, the report takes the place of the old one. What stands as noted changes nothing.
 */
export function captureChanges(
  draft: CaptureDraft,
  kept: readonly Exclude<CaptureLine, { state: 'gone' }>[],
  seen: string,
): CaptureChanges {
  const added: Report[] = [];
  const replaced: { before: Report; report: Report }[] = [];
  for (const line of kept) {
    if (line.state === 'new') added.push(line.report);
    else if (line.state === 'changed') {
      if (isOtherVersion(line)) added.push({ ...line.report, published: seen });
      else replaced.push({ before: line.before, report: { ...line.report, ...dated(line.before) } });
    }
  }
  return { addOutlet: draft.isNew && added.length > 0, added, replaced };
}

const isOtherVersion = ({ drift }: { readonly drift: readonly string[] }): boolean =>
  drift.includes('figure') || drift.includes('stance');

const dated = ({ published }: Report): Pick<Report, 'published'> =>
  published === undefined ? {} : { published };
