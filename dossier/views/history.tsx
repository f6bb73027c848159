import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deed } from '../../src/store/deed.ts';
import { useDossier } from '../context.ts';
import { deedCountsText, deedText } from '../deed-text.ts';
import { Chunks } from '../pieces/chunks.tsx';
import { TurnDeed } from '../pieces/turn-deed.tsx';
import { useDeeds } from '../use-deeds.ts';

/** What the reader has done to their topics in the last thirty days, each with the way back. */
export function History({ id }: { id: string }) {
  const { t } = useDossier();
  const deeds = useDeeds();
  return (
    <>
      <h1>{t('dossierHistory')}</h1>
      <p class="lead">{t('historyLead')}</p>
      {deeds === null && <p role="status">{t('dossierStoreFailed')}</p>}
      {deeds?.length === 0 && <p>{t('historyEmpty')}</p>}
      {deeds && (
        <Chunks items={deeds}>
          {(shown) => (
            <ol class="deeds">
              {shown.map((deed) => (
                <Entry key={`${deed.id} ${deed.undone}`} deed={deed} meant={String(deed.id) === id} />
              ))}
            </ol>
          )}
        </Chunks>
      )}
    </>
  );
}

/** A deed; `meant`: the address names it. */
function Entry({ deed, meant }: { deed: Deed; meant: boolean }) {
  const { t } = useDossier();
  const entry = useRef<HTMLLIElement>(null);
  const [text] = useState(() => deedText(deed, t));
  useEffect(() => {
    if (meant) entry.current?.scrollIntoView({ block: 'center' });
  }, [meant]);
  const counts = deedCountsText(deed.counts, t);
  const at = new Date(deed.at);
  return (
    <li ref={entry} class="deed" data-undone={deed.undone} aria-current={meant ? 'true' : undefined}>
      <div>
        <p class="deed-what">
          {text} {deed.undone && <span class="deed-undone">{t('deedIsUndone')}</span>}
        </p>
        <p class="cl-quiet">
          <time dateTime={at.toISOString()}>{timeText(at, t.locale)}</time>
          {counts !== '' && <span> · {counts}</span>}
        </p>
      </div>
      <TurnDeed deed={deed.id} to={deed.undone ? 'redo' : 'undo'} about={text} />
    </li>
  );
}

const timeText = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
