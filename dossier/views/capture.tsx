import { useState } from 'preact/hooks';
import type { CaptureDraft, CaptureLine as Line } from '../../src/core/capture/draft-capture.ts';
import type { ArticleSource } from '../../src/core/capture/source.ts';
import { checkRecord } from '../../src/core/pack/check-edit.ts';
import type { Report } from '../../src/core/pack/pack.ts';
import type { Fault } from '../../src/core/pack/reading.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { dateText } from '../../src/ui/quantity-text.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { CaptureLine } from '../pieces/capture-line.tsx';
import { Field } from '../pieces/field.tsx';
import { withoutEmptyWords } from '../pieces/report-fields.tsx';
import { TurnDeed } from '../pieces/turn-deed.tsx';
import { saveCapture } from '../save-capture.ts';
import { type NoCapture, useCapture } from '../use-capture.ts';

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

/** A line as the reader has it by now. */
interface Row {
  readonly line: Line;
  readonly report: Report;
  readonly kept: boolean;
}

const rowOf = (line: Line): Row => ({
  line,
  report: line.state === 'gone' ? line.before : line.report,
  kept: line.state === 'new' || line.state === 'changed',
});

/** Keeps what is chosen, once. */
function useSaving(draft: CaptureDraft) {
  const { world, pack } = useDossier();
  const [outcome, setOutcome] = useState<'saving' | 'failed' | null>(null);
  const [deed, setDeed] = useState<number | null>(null);
  const save = async (name: string, rows: readonly Row[]) => {
    setOutcome('saving');
    const lines = rows.flatMap(({ line, report }) =>
      line.state === 'gone' ? [] : [{ ...line, report: withoutEmptyWords(report) }],
    );
    const outlet = { ...draft.outlet, name };
    const saved = await saveCapture(world.dataset, pack.id, { draft, outlet, lines }, Date.now()).catch(
      () => null,
    );
    if (saved?.state === 'done') setDeed(saved.deed.id);
    else setOutcome('failed');
  };
  return { outcome, deed, save };
}

function Review({ draft, source }: { draft: CaptureDraft; source: ArticleSource }) {
  const { t } = useDossier();
  const [rows, setRows] = useState(() => draft.lines.map(rowOf));
  const [name, setName] = useState(draft.outlet.name);
  const { outcome, deed, save } = useSaving(draft);
  const set = (at: number, part: Partial<Row>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const chosen = rows.filter(({ line, kept }) => kept && (line.state === 'new' || line.state === 'changed'));
  const faultsOf = ({ report }: Row) => recordFaults(report);
  const sound = chosen.every((row) => faultsOf(row).length === 0) && name.trim() !== '';
  if (deed !== null) return <Saved {...{ deed }} count={chosen.length} outlet={draft.outlet.id} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (sound) void save(name.trim(), chosen);
      }}
    >
      <p class="lead">{t('dossierCaptureLead')}</p>
      <Article draft={draft} source={source} name={name} setName={setName} />
      <ul class="capture-lines">
        {rows.map((row, at) => (
          <CaptureLine
            key={at}
            {...row}
            faults={row.kept ? faultsOf(row) : []}
            keep={(kept) => set(at, { kept })}
            change={(report) => set(at, { report })}
          />
        ))}
      </ul>
      <div class="actions capture-save">
        <button
          type="submit"
          class="primary"
          disabled={chosen.length === 0 || !sound || outcome === 'saving'}
        >
          {t('dossierCaptureSave', { count: chosen.length })}
        </button>
      </div>
      <p role="status">{outcome === 'failed' ? t('dossierCaptureFailed') : ''}</p>
    </form>
  );
}

function recordFaults(report: Report): readonly Fault[] {
  const checked = checkRecord('reports', withoutEmptyWords(report));
  return checked.ok ? [] : checked.faults;
}

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
        <Field
          label={t('dossierCaptureOutletName')}
          path="name"
          note={t('dossierCaptureNewOutlet')}
          faults={
            name.trim() === '' ? [{ path: 'name', problem: t('dossierCaptureNameMissing'), remedy: '' }] : []
          }
        >
          {(control) => (
            <input {...control} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          )}
        </Field>
      )}
    </section>
  );
}

function Saved({ deed, count, outlet }: { deed: number; count: number; outlet: string }) {
  const { link, t } = useDossier();
  return (
    <>
      <p class="lead" role="status">
        {t('dossierCaptureSaved', { count })}
      </p>
      <p class="actions">
        <a href={link({ view: 'outlet', id: outlet })}>{t('dossierCaptureToOutlet')}</a>{' '}
        <TurnDeed deed={deed} to="undo" />
      </p>
    </>
  );
}
