import type { Apart } from '../../src/core/capture/apart.ts';
import type { CaptureLine as Line } from '../../src/core/capture/draft-capture.ts';
import { toSourceReport } from '../../src/core/comparison/groups.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import type { Report } from '../../src/core/pack/pack.ts';
import type { Fault } from '../../src/core/pack/reading.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { Fold } from '../../src/ui/fold.tsx';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import type { Draft } from '../record-draft.ts';
import { SAID } from '../words-of-report.ts';
import { DraftFields } from './draft-fields.tsx';
import { Reported } from './reported.tsx';

const AGAIN: Readonly<Record<Apart, MessageKey>> = {
  figure: 'captureApartFigure',
  stance: 'captureApartStance',
  speaker: 'captureApartSpeaker',
};

interface Props {
  readonly line: Line;
  /** The report as the reader has it by now, and what stands in its fields. */
  readonly report: Report;
  readonly kept: boolean;
  /** What sets it apart from an earlier line of the same claim. */
  readonly again: Apart | null;
  readonly faults: readonly Fault[];
  readonly keep: (kept: boolean) => void;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

/** One claim of an article that is captured: whether to keep it, what the page says, and what was noted before. */
export function CaptureLine({ line, report, draft, kept, again, faults, keep, change }: Props) {
  const { pack, t } = useDossier();
  const statement = indexReports(pack).claims.get(report.claim)?.statement ?? report.claim;
  const said = (each: Report) => toSourceReport(each, indexReports(pack));
  const choosable = line.state === 'new' || line.state === 'changed';
  return (
    <li class={`capture-line capture-${line.state}`}>
      <p class="statement">
        {choosable ? (
          <label class="choice-line">
            <input type="checkbox" checked={kept} onChange={(event) => keep(event.currentTarget.checked)} />
            <span {...textLanguage(pack.language)}>{statement}</span>
          </label>
        ) : (
          <span {...textLanguage(pack.language)}>{statement}</span>
        )}
      </p>
      {again !== null && <p class="cl-quiet">{t(AGAIN[again])}</p>}
      {line.state !== 'new' && line.state !== 'same' && (
        <p>
          {t('dossierCaptureBefore')} <Reported report={said(line.before)} />
        </p>
      )}
      {line.state !== 'gone' && (
        <p>
          {line.state === 'changed' && t('dossierCaptureNow')} <Reported report={said(report)} />
        </p>
      )}
      {choosable && kept && (
        <Fold title={t('dossierCaptureEdit')} open={faults.length > 0}>
          {() => (
            <div class="record-form">
              <DraftFields fields={SAID} draft={draft} faults={faults} change={change} />
            </div>
          )}
        </Fold>
      )}
    </li>
  );
}
