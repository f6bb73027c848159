import type { Fault } from '../../src/core/pack/reading.ts';
import { useDossier } from '../context.ts';
import { deedCountsText } from '../deed-text.ts';
import { FORMAT_NAMES } from '../format-text.ts';
import type { ImportSession } from '../import-session.ts';
import { packFaultText } from '../pack-fault-text.ts';
import { Export } from '../pieces/export.tsx';
import { FileDrop } from '../pieces/file-drop.tsx';
import { PreviewOfImport } from '../pieces/import-preview.tsx';
import { JustDone } from '../pieces/just-done.tsx';
import { NewTopic } from '../pieces/new-topic.tsx';
import { Progress } from '../pieces/progress.tsx';
import { RemoveTopic } from '../pieces/remove-topic.tsx';
import { taskFaultText } from '../task-fault-text.ts';
import { useImport } from '../use-import.ts';

/** Topics from files, and to files. */
export function Import() {
  const { pack, t } = useDossier();
  const importing = useImport();
  return (
    <>
      <h1>{t('dossierImport')}</h1>
      <p class="lead">{t('importLead')}</p>
      <div class="import" aria-live="polite">
        <Step session={importing} />
      </div>
      <NewTopic />
      {pack.id !== '' && <Export />}
      <RemoveTopic />
    </>
  );
}

/** Where the import stands: the choice of files, what it would do, how far it is, what became of it. */
function Step({ session }: { session: ImportSession }) {
  const { t } = useDossier();
  const { now, names, choose, begin, abort, reset } = session;
  switch (now.state) {
    case 'idle':
      return <FileDrop choose={choose} />;
    case 'reading':
      return <Progress label={t('importReading', { name: names.join(', ') })} stop={reset} />;
    case 'read':
      return <PreviewOfImport key={names.join()} {...{ read: now, names, begin, reset }} />;
    case 'importing':
      return <Progress label={t('importWriting')} done={now.done} all={now.all} stop={abort} />;
    case 'done':
      return <Done {...{ now, reset }} />;
    case 'unreadable':
      return (
        <>
          <p>{t('importUnreadable', { name: names.join(', '), format: t(FORMAT_NAMES[now.format]) })}</p>
          <Faults faults={now.faults} />
          <FileDrop choose={choose} />
        </>
      );
    case 'unknown-format':
      return (
        <>
          <p>{t('importUnknownFormat', { name: names.join(', ') })}</p>
          <FileDrop choose={choose} />
        </>
      );
    case 'no-pack':
      return (
        <>
          <p>{t('importNoPack', { pack: now.pack })}</p>
          <FileDrop choose={choose} />
        </>
      );
    case 'aborted':
    case 'failed':
      return (
        <>
          <p>{now.state === 'aborted' ? t('importAborted') : taskFaultText(now.fault, t)}</p>
          <FileDrop choose={choose} />
        </>
      );
  }
}

function Done({ now, reset }: { now: ImportSession['now'] & { state: 'done' }; reset: () => void }) {
  const { link, t } = useDossier();
  const { deed } = now;
  return (
    <>
      <JustDone deed={deed.id} ways={<a href={link({ pack: deed.pack })}>{t('importToTopic')}</a>}>
        <strong>{t('importDone', { title: deed.title })}</strong> {deedCountsText(deed.counts, t)}
      </JustDone>
      <p class="actions">
        <button type="button" class="quiet" onClick={reset}>
          {t('importOther')}
        </button>
      </p>
    </>
  );
}

/** What is wrong with a file: each place, what is wrong there, and beside a translation what the terminal says of it. */
function Faults({ faults }: { faults: readonly Fault[] }) {
  const { t } = useDossier();
  return (
    <ul class="faults">
      {faults.map((fault, at) => (
        <li key={at}>
          {fault.path !== '' && <code>{fault.path}</code>} {packFaultText(fault, t)}{' '}
          {!t.locale.startsWith('en') && (
            <small class="cl-quiet" lang="en">
              {fault.problem}. {fault.remedy}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
