import type { Name } from '../../src/core/pack/pack.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { Chunks } from '../pieces/chunks.tsx';
import { EditLink } from '../pieces/edit-link.tsx';
import { RECORD_KIND_NAMES } from '../record-kind-text.ts';

const LISTS = {
  people: 'editNewPerson',
  places: 'editNewPlace',
  terms: 'editNewTerm',
} as const satisfies Readonly<Record<string, MessageKey>>;
type List = keyof typeof LISTS;

/** The names of the topic, by which articles and speakers are known, each with the way to its form. */
export function Names() {
  const { t } = useDossier();
  return (
    <>
      <h1>{t('dossierNames')}</h1>
      <p class="lead">{t('dossierNamesLead')}</p>
      {(Object.keys(LISTS) as List[]).map((list) => (
        <NamesOf key={list} list={list} />
      ))}
    </>
  );
}

function NamesOf({ list }: { list: List }) {
  const { pack, link, t } = useDossier();
  const names = pack[list];
  return (
    <section aria-labelledby={list}>
      <h2 id={list}>{t(RECORD_KIND_NAMES[list])}</h2>
      <p class="actions">
        <a href={link({ view: 'edit', id: list })}>{t(LISTS[list])}</a>
      </p>
      {names.length === 0 && <p class="cl-quiet">{t('dossierNamesNone')}</p>}
      <Chunks items={names}>
        {(shown) => (
          <ul class="plain-claims">
            {shown.map((name) => (
              <li key={name.id}>
                <OneName name={name} /> <EditLink name={{ list, key: name.id }} about={name.name} />
              </li>
            ))}
          </ul>
        )}
      </Chunks>
    </section>
  );
}

/** A name with what else stands for it; `~` is a mark for the matching, not part of a name. */
function OneName({ name: { name, role, aliases } }: { name: Name }) {
  const { pack } = useDossier();
  const others = aliases.map((alias) => alias.replace(/~$/u, '').trim()).filter((alias) => alias !== name);
  return (
    <span {...textLanguage(pack.language)}>
      <strong>{name}</strong>
      {role !== undefined && <span class="cl-quiet"> {role}</span>}
      {others.length > 0 && <span class="cl-quiet"> · {others.join(', ')}</span>}
    </span>
  );
}
