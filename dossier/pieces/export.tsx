import { useState } from 'preact/hooks';
import type { Loss } from '../../src/core/pack/formats/losses.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import type { ExportAsked } from '../dataset-tasks.ts';
import { FORMAT_NAMES } from '../format-text.ts';
import { lossText } from '../losses-text.ts';
import { taskFaultText } from '../task-fault-text.ts';

type Format = ExportAsked['format'];

const NOTES: Readonly<Record<Format, MessageKey>> = {
  json: 'exportJsonNote',
  csv: 'exportCsvNote',
  annotations: 'exportAnnotationsNote',
  claimreview: 'exportClaimReviewNote',
  edits: 'exportEditsNote',
};
const FORMATS = Object.keys(NOTES) as Format[];

type Outcome =
  | { readonly format: Format; readonly name: string; readonly losses: readonly Loss[] }
  | { readonly format: Format; readonly fault: string }
  | null;

/** The topic as a file, in each format; what a format has no place for is told beside it. */
export function Export() {
  const { pack, world, announce, t } = useDossier();
  const [busy, setBusy] = useState<Format | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const write = async (format: Format) => {
    setBusy(format);
    setOutcome(null);
    const written = await world.tasks('export', { pack: pack.id, format });
    setBusy(null);
    if (!written.ok) setOutcome({ format, fault: taskFaultText(written.fault, t) });
    else if (written.answer.state === 'written') {
      const { name, file, losses } = written.answer;
      world.keeping.save(file, name);
      setOutcome({ format, name, losses });
      announce(t('exportDone', { name }));
    }
  };
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('exportTitle', { title: pack.title })}</h2>
      <p>{t('exportLead')}</p>
      <ul class="exports">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" disabled={busy !== null} onClick={() => write(format)}>
              {t(FORMAT_NAMES[format])}
            </button>
            <span class="cl-quiet">{t(NOTES[format])}</span>
            {outcome?.format === format && <Written outcome={outcome} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Written({ outcome }: { outcome: Exclude<Outcome, null> }) {
  const { t } = useDossier();
  if ('fault' in outcome) return <p class="fault">{outcome.fault}</p>;
  return (
    <div class="written">
      <p>{t('exportDone', { name: outcome.name })}</p>
      {outcome.losses.length > 0 && (
        <>
          <p>{t('exportLosses')}</p>
          <ul class="losses">
            {outcome.losses.map((loss) => (
              <li key={loss.what}>{lossText(loss, t)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
