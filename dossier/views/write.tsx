import { useEffect, useState } from 'preact/hooks';
import { outletOf } from '../../src/core/capture/capture-outlet.ts';
import { cleanText } from '../../src/core/capture/clean-text.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import type { Subject } from '../new-records.ts';
import { NewClaim } from '../pieces/new-claim.tsx';
import { NewReport } from '../pieces/new-report.tsx';
import { useFound } from '../use-found.ts';

/** As many known claims are offered: more than these nobody compares before writing one of their own. */
const MOST_OFFERED = 5;

/** A stretch of a page, and what the page says of itself. */
type Selected = Pick<Subject, 'words' | 'source'>;

/** From a stretch of a page to a report of a known claim, or to a new claim. Known ones are offered first. */
export function Write({ id: tab }: { id: string }) {
  const { t } = useDossier();
  const subject = useSelected(Number(tab));
  return (
    <>
      <h1>{t('dossierWrite')}</h1>
      {subject === null && <p role="status">{t('dossierWriteNone')}</p>}
      {subject && <Form selected={subject} />}
    </>
  );
}

/** What was selected on the page of a tab; null where nothing is kept of it, undefined until that is known. */
function useSelected(tab: number): Selected | null | undefined {
  const { world } = useDossier();
  const [subject, setSubject] = useState<Selected | null>();
  useEffect(() => {
    let current = true;
    void Promise.all([world.selection(), world.openPage(tab)]).then(([selection, page]) => {
      if (!current) return;
      if (selection?.tab !== tab || page?.private) return setSubject(null);
      const { url, title } = selection;
      const stated = page?.state?.state === 'covered' ? page.state.origin : {};
      setSubject({
        words: cleanText(selection.text),
        source: { ...(url !== null && { url }), ...(title !== null && { headline: title }), ...stated },
      });
    });
    return () => {
      current = false;
    };
  }, [world, tab]);
  return subject;
}

function Form({ selected }: { selected: Selected }) {
  const { pack, t } = useDossier();
  const [words, setWords] = useState(selected.words);
  /** The claim to add a report to; empty for a new one, null before the choice. */
  const [chosen, setChosen] = useState<string | null>(null);
  const captured = outletOf(pack, selected.source);
  if (!captured) return <p role="status">{t('dossierCaptureNoneAddress')}</p>;
  const subject = { words, source: selected.source, captured };
  return (
    <>
      <p class="lead">{t('dossierWriteLead')}</p>
      <label class="record-field">
        <span>{t('dossierWriteWords')}</span>
        <textarea
          rows={3}
          dir="auto"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <Known words={words} chosen={chosen} choose={setChosen} />
      {chosen === '' && <NewClaim subject={subject} />}
      {chosen && <NewReport key={chosen} claim={chosen} subject={subject} />}
    </>
  );
}

interface KnownProps {
  readonly words: string;
  readonly chosen: string | null;
  readonly choose: (claim: string) => void;
}

/** What stands over the claims that may be it: how the search for them ended, or that it goes on. */
function knownTitle(found: ReturnType<typeof useFound>, claims: number): MessageKey {
  if (found === null) return 'dossierSearching';
  if (found === 'failed') return 'dossierViewFailed';
  return claims === 0 ? 'dossierWriteUnknown' : 'dossierWriteKnown';
}

/** Claims that may be what the words say, the likeliest first, and the way to a new one. */
function Known({ words, chosen, choose }: KnownProps) {
  const { pack, t } = useDossier();
  const found = useFound(words);
  const best = found === null || found === 'failed' ? [] : found.claims.slice(0, MOST_OFFERED);
  const claims = best.flatMap((at) => pack.claims[at] ?? []);
  return (
    <fieldset class="known-claims">
      <legend>{t(knownTitle(found, claims.length))}</legend>
      {claims.map(({ id, statement }) => (
        <label key={id} class="choice-line">
          <input type="radio" name="claim" checked={chosen === id} onChange={() => choose(id)} />
          <span {...textLanguage(pack.language)}>{statement}</span>
        </label>
      ))}
      <label class="choice-line">
        <input type="radio" name="claim" checked={chosen === ''} onChange={() => choose('')} />
        <span>{t('dossierWriteNew')}</span>
      </label>
    </fieldset>
  );
}
