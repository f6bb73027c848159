import { useState } from 'preact/hooks';
import type { CaptureDraft } from '../../src/core/capture/draft-capture.ts';
import type { ArticleSource } from '../../src/core/capture/source.ts';
import type { Fault } from '../../src/core/pack/reading.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { dateText } from '../../src/ui/quantity-text.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { captureEdits } from '../capture-edits.ts';
import { useDossier } from '../context.ts';
import { begun, CaptureLines, type CaptureRow, faultsOf, isChoice } from '../pieces/capture-lines.tsx';
import { DraftFields } from '../pieces/draft-fields.tsx';
import { JustDone } from '../pieces/just-done.tsx';
import { Problem } from '../pieces/record-form.tsx';
import { fieldsOf } from '../record-fields.ts';
import { type NoCapture, useCapture } from '../use-capture.ts';
import { useEdit } from '../use-edit.ts';
import { draftOfSaid, reportFrom } from '../words-of-report.ts';

const NONE: Readonly<Record<NoCapture, MessageKey>> = {
  private: 'dossierCaptureNonePrivate',
  closed: 'dossierCaptureNoneClosed',
  'not-covered': 'dossierCaptureNoneNotCovered',
  'other-topic': 'dossierCaptureNoneOtherTopic',
  'no-address': 'dossierCaptureNoneAddress',
  'no-claims': 'dossierCaptureNoneClaims',
};

/** The claims of the article in a tab, to be looked through before they are kept as reports of its outlet. */
export function Capture({ id: tab }: { id: string }) {
  const { world, pack, t } = useDossier();
  const capture = useCapture(world, pack, tab);
  return (
    <>
      <h1>{t('dossierCapture')}</h1>
      {capture.state === 'looking' && <p role="status">{t('dossierCaptureLooking')}</p>}
      {capture.state === 'none' && <p role="status">{t(NONE[capture.why])}</p>}
      {capture.state === 'draft' && <Review draft={capture.draft} source={capture.source} />}
    </>
  );
}

function Review({ draft, source }: { draft: CaptureDraft; source: ArticleSource }) {
  const { world, pack, t } = useDossier();
  const [rows, setRows] = useState<readonly CaptureRow[]>(() =>
    draft.lines.map((line) => ({ line, draft: draftOfSaid(begun(line), pack), kept: isChoice(line) })),
  );
  const [name, setName] = useState(draft.outlet.name);
  const [saved, save] = useEdit();
  const set = (at: number, part: Partial<CaptureRow>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const chosen = rows.filter(({ line, kept }) => kept && isChoice(line));
  const sound = chosen.every((row) => faultsOf(row).length === 0) && name.trim() !== '';
  const outlet = { ...draft.outlet, name: name.trim() };
  const lines = chosen.flatMap(({ line, ...row }) =>
    line.state === 'gone' ? [] : [{ ...line, report: reportFrom(row.draft, line.report) }],
  );
  if (saved.state === 'done')
    return <Saved deed={saved.deed.id} count={chosen.length} outlet={draft.outlet.id} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const seen = new Date().toISOString();
        const edits = captureEdits(world.dataset, pack.id, { draft, outlet, lines }, seen);
        if (sound) void save(edits, outlet.name, 'capture');
      }}
    >
      <p class="lead">{t('dossierCaptureLead')}</p>
      <Article draft={draft} source={source} name={name} setName={setName} />
      <CaptureLines rows={rows} set={set} />
      <Problem saved={saved} />
      <p class="actions capture-save">
        <button
          type="submit"
          class="primary"
          disabled={chosen.length === 0 || !sound || saved.state === 'saving'}
        >
          {t('dossierCaptureSave', { count: chosen.length })}
        </button>
      </p>
    </form>
  );
}

/** Stands beside the field of the name in the reader's own language. */
const NAMELESS: Fault = { path: 'name', problem: 'is empty', remedy: 'Fill it in.' };

interface ArticleProps {
  readonly draft: CaptureDraft;
  readonly source: ArticleSource;
  readonly name: string;
  readonly setName: (name: string) => void;
}

/** What the reports are filed under. The name of an outlet that is new here is the reader's to give. */
function Article({ draft, source, name, setName }: ArticleProps) {
  const { t } = useDossier();
  return (
    <section class="capture-article" aria-labelledby="captured-article">
      <h2 id="captured-article" {...textLanguage(source.language)}>
        {source.headline ?? draft.url}
      </h2>
      <p class="facts">
        <span>{draft.outlet.domains[0]}</span>
        {source.published && <span>{dateText(source.published, t)}</span>}
        {!draft.isNew && <span>{t('dossierCaptureKnownOutlet', { outlet: draft.outlet.name })}</span>}
      </p>
      <p class="address">{draft.url}</p>
      {draft.isNew && (
        <>
          <div class="record-form">
            <DraftFields
              fields={fieldsOf('outlets', 'name')}
              draft={{ name }}
              faults={name.trim() === '' ? [NAMELESS] : []}
              change={(changed) => setName(String(changed.name ?? ''))}
            />
          </div>
          <p class="cl-quiet">{t('dossierCaptureNewOutlet')}</p>
        </>
      )}
    </section>
  );
}

function Saved({ deed, count, outlet }: { deed: number; count: number; outlet: string }) {
  const { link, t } = useDossier();
  return (
    <JustDone
      deed={deed}
      ways={<a href={link({ view: 'outlet', id: outlet })}>{t('dossierCaptureToOutlet')}</a>}
    >
      {t('dossierCaptureSaved', { count })}
    </JustDone>
  );
}
