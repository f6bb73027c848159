import { type CaptureChanges, captureChanges } from '../src/core/capture/capture-changes.ts';
import type { CaptureDraft, CaptureLine } from '../src/core/capture/draft-capture.ts';
import { isEqual } from '../src/core/pack/equal.ts';
import type { Outlet } from '../src/core/pack/pack.ts';
import type { Dataset } from '../src/store/dataset.ts';
import type { RecordEdit } from '../src/store/edit-records.ts';

/** A draft as the reader has left it: the outlet under the name that they gave it, and the lines that they keep. */
export interface Captured {
  readonly draft: CaptureDraft;
  readonly outlet: Outlet;
  readonly lines: readonly Exclude<CaptureLine, { state: 'gone' }>[];
}

/** What keeping a capture changes in its pack. `seen` is the time of it, an ISO date-time. */
export async function captureEdits(
  dataset: Pick<Dataset, 'readReports'>,
  pack: string,
  { draft, outlet, lines }: Captured,
  seen: string,
): Promise<RecordEdit[]> {
  const changes = captureChanges(draft, lines, seen);
  return [...outletEdit(changes, outlet), ...added(changes), ...(await replaced(dataset, pack, changes))];
}

const outletEdit = ({ addOutlet }: CaptureChanges, outlet: Outlet): RecordEdit[] =>
  addOutlet ? [{ list: 'outlets', key: null, record: outlet }] : [];

const added = (changes: CaptureChanges): RecordEdit[] =>
  changes.added.map((record) => ({ list: 'reports', key: null, record }));

/** A report that is not as it was in the draft any more stays as it is: the new version is added beside it. */
function replaced(
  dataset: Pick<Dataset, 'readReports'>,
  pack: string,
  changes: CaptureChanges,
): Promise<RecordEdit[]> {
  return Promise.all(
    changes.replaced.map(async ({ before, report }): Promise<RecordEdit> => {
      const known = await dataset.readReports(pack, before.claim);
      const key = known.find((each) => isEqual(each.report, before))?.key ?? null;
      return { list: 'reports', key, record: report };
    }),
  );
}
