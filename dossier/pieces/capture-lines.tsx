import { type Apart, apart } from '../../src/core/capture/apart.ts';
import type { CaptureLine as Line } from '../../src/core/capture/draft-capture.ts';
import { checkRecord } from '../../src/core/pack/check-edit.ts';
import type { Report } from '../../src/core/pack/pack.ts';
import type { Fault } from '../../src/core/pack/reading.ts';
import { Fold } from '../../src/ui/fold.tsx';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import type { Draft } from '../record-draft.ts';
import { reportFrom } from '../words-of-report.ts';
import { CaptureLine } from './capture-line.tsx';

/** A line as the reader has it by now. */
export interface CaptureRow {
  readonly line: Line;
  readonly draft: Draft;
  readonly kept: boolean;
}

export const begun = (line: Line): Report => (line.state === 'gone' ? line.before : line.report);
export const isChoice = ({ state }: Line): boolean => state === 'new' || state === 'changed';

/** What is wrong with a line as the reader has it. */
export function faultsOf({ line, draft }: CaptureRow): readonly Fault[] {
  const checked = checkRecord('reports', reportFrom(draft, begun(line)));
  return checked.ok ? [] : checked.faults;
}

const TITLES: Readonly<Record<Line['state'], MessageKey>> = {
  changed: 'dossierCaptureChanged',
  new: 'dossierCaptureNew',
  gone: 'dossierCaptureGone',
  same: 'dossierCaptureSame',
};
const STATES = Object.keys(TITLES) as Line['state'][];

interface Props {
  readonly rows: readonly CaptureRow[];
  readonly set: (at: number, part: Partial<CaptureRow>) => void;
}

/** The lines of a capture by how they stand to what is noted; where nothing is noted yet, that need not be said. */
export function CaptureLines({ rows, set }: Props) {
  const { t } = useDossier();
  const groups = STATES.map((state) => ({
    state,
    members: rows.flatMap((row, at) => (row.line.state === state ? [{ row, at }] : [])),
  })).filter(({ members }) => members.length > 0);
  const named = groups.some(({ state }) => state !== 'new');
  return groups.map(({ state, members }) => {
    const lines = () => (
      <ul class="capture-lines">
        {members.map(({ row, at }) => (
          <CaptureLine
            key={at}
            {...row}
            again={whyAgain(rows, at)}
            report={reportFrom(row.draft, begun(row.line))}
            faults={row.kept ? faultsOf(row) : []}
            keep={(kept) => set(at, { kept })}
            change={(changed) => set(at, { draft: changed })}
          />
        ))}
      </ul>
    );
    // What stands as noted asks for nothing, and may be long.
    if (state === 'same') {
      return (
        <Fold key={state} title={`${t(TITLES[state])} (${members.length})`}>
          {lines}
        </Fold>
      );
    }
    return (
      <section key={state}>
        {named && <h2>{t(TITLES[state])}</h2>}
        {lines()}
      </section>
    );
  });
}

/** Why a claim that the page states further up has another line; null where it has none there. */
function whyAgain(rows: readonly CaptureRow[], at: number): Apart | null {
  const stated = rows.slice(0, at + 1).flatMap(({ line }) => (line.state === 'gone' ? [] : [line.report]));
  const report = stated.pop();
  if (report === undefined || rows[at]?.line.state === 'gone') return null;
  const earlier = stated.find(({ claim }) => claim === report.claim);
  return (earlier && apart(earlier, report)[0]) ?? null;
}
