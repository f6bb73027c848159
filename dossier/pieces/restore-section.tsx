import { useEffect, useState } from 'preact/hooks';
import type { BackupPreview, Done, PackPreview } from '../../src/keeping/calls.ts';
import { chooseAgain, readChosen } from '../../src/store/chosen.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { backupFaultText, storeFaultText } from '../fault-text.ts';
import { momentText } from '../outcome-text.ts';

interface Chosen {
  readonly file: File;
  readonly preview: BackupPreview;
}

/** Bringing a backup back: what it would do, then all of it or nothing, and the way back. */
export function RestoreSection() {
  const { world, announce, t } = useDossier();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState('');
  const [restored, setRestored] = useState(0);
  const tell = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const choose = async (file: File | undefined) => {
    setSaid('');
    setChosen(null);
    const preview = file && (await world.keeping.ask('previewBackup', file).catch(() => null));
    if (file && preview) setChosen({ file, preview });
    else if (file) tell(t('dossierStoreFailed'));
  };
  const bringBack = async ({ file, preview }: Chosen) => {
    if (preview.state !== 'sound') return;
    const before = await readChosen(world.settings);
    const done = await world.keeping.ask('restore', file, before).catch(() => null);
    if (done?.state === 'done') await chooseAgain(world.settings, preview.settings);
    tell(done === null ? t('dossierStoreFailed') : doneText(done));
    setChosen(null);
    setRestored((count) => count + 1);
  };
  const doneText = (done: Done) => {
    if (done.state === 'done') return t('dossierRestored');
    const { fault } = done;
    return typeof fault === 'string' ? storeFaultText(fault, t) : backupFaultText(fault, t);
  };
  return (
    <section aria-labelledby="keep-restore">
      <h2 id="keep-restore">{t('dossierRestore')}</h2>
      <p>{t('dossierRestoreLead')}</p>
      <label class="choice">
        <span>{t('dossierRestoreFile')}</span>
        <input
          type="file"
          accept=".jsonl,.json"
          // The same file can be chosen again.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      {chosen?.preview.state === 'refused' && <p role="alert">{backupFaultText(chosen.preview.fault, t)}</p>}
      {chosen?.preview.state === 'sound' && (
        <Preview preview={chosen.preview} bringBack={() => bringBack(chosen)} leave={() => setChosen(null)} />
      )}
      {said !== '' && <p>{said}</p>}
      <TakeBack key={restored} tell={tell} />
    </section>
  );
}

interface PreviewProps {
  readonly preview: Extract<BackupPreview, { state: 'sound' }>;
  readonly bringBack: () => Promise<void>;
  readonly leave: () => void;
}

const HERE: Readonly<Record<PackPreview['here'], MessageKey>> = {
  none: 'dossierRestoreNew',
  same: 'dossierRestoreSame',
  other: 'dossierRestoreReplaces',
};

function Preview({ preview: { made, release, packs, subscriptions }, bringBack, leave }: PreviewProps) {
  const { t } = useDossier();
  const [busy, setBusy] = useState(false);
  return (
    <div class="waiting">
      <p>{t('dossierRestoreMade', { moment: momentText(Date.parse(made), t), release })}</p>
      <ul class="changes">
        {packs.map(({ id, title, here, claims, edits }) => (
          <li key={id}>
            <span class="change-label">{title}</span>{' '}
            <small class="cl-quiet">
              {t('dossierRestoreClaims', { count: claims })}
              {edits > 0 && ` · ${t('dossierRestoreEdits', { count: edits })}`}
            </small>
            <br />
            {t(HERE[here])}
          </li>
        ))}
        {subscriptions.map((address) => (
          <li key={address}>{t('dossierRestoreSubscription', { address })}</li>
        ))}
        <li>{t('dossierRestoreSettings')}</li>
      </ul>
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            void bringBack().finally(() => setBusy(false));
          }}
        >
          {t('dossierRestoreAll')}
        </button>
        <button type="button" onClick={leave}>
          {t('dossierRestoreLeave')}
        </button>
      </p>
    </div>
  );
}

/** So long can a restore be taken back: as long as the journal knows of it. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** The way back from the last restore. */
function TakeBack({ tell }: { tell: (text: string) => void }) {
  const { world, t } = useDossier();
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = world.keeping.ask('lastRestore').catch(() => null);
    void read.then((found) => wanted && setAt(found));
    return () => {
      wanted = false;
    };
  }, [world]);
  if (at === null || Date.now() - at > KEPT_MS) return null;
  const takeBack = async () => {
    const undone = await world.keeping.ask('unrestore').catch(() => null);
    if (undone === null) return tell(t('dossierStoreFailed'));
    if (undone.state === 'done') await chooseAgain(world.settings, undone.settings);
    tell(t(undone.state === 'done' ? 'dossierUnrestored' : 'dossierUnrestoreBlocked'));
    if (undone.state !== 'blocked') setAt(null);
  };
  return (
    <p class="actions">
      <button type="button" onClick={takeBack}>
        {t('dossierUnrestore', { moment: momentText(at, t) })}
      </button>
    </p>
  );
}
