import { useMemo, useState } from 'preact/hooks';
import { groupOf, groupOutlets } from '../../src/core/comparison/outlet-groups.ts';
import type { OutletProfile } from '../../src/core/comparison/outlet-profile.ts';
import { useDossier } from '../context.ts';
import { displayName, groupName } from '../group-text.ts';
import { Choice } from '../pieces/choice.tsx';
import { Chunks } from '../pieces/chunks.tsx';
import { GroupingChoice } from '../pieces/group-controls.tsx';
import { LabelEditor } from '../pieces/label-editor.tsx';
import { SortHeader, type Sorting, sortedBy } from '../pieces/sort-header.tsx';
import { profilesOf } from '../topic.ts';

type Column = 'name' | 'claims' | 'alone' | 'against';

/** All outlets: how much each reports, how often it is alone, whose text it carries; and the reader's groups. */
export function Outlets() {
  const { pack, grouping, link, t } = useDossier();
  const [sorting, sort] = useState<Sorting<Column>>({ by: 'claims', descending: true });
  const [only, setOnly] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const labelling = grouping.by === 'label';
  const groups = groupOutlets(pack.outlets, grouping);
  const profiles = useMemo(() => {
    const shown = profilesOf(pack).filter(
      ({ outlet }) => only === null || groupOf(outlet, grouping) === only,
    );
    return sortedBy(shown, (profile) => keyOf(profile, sorting.by), sorting.descending, t.locale);
  }, [pack, grouping, only, sorting, t]);
  const header = (name: Column, text: string, ascendingFirst = false) => (
    <SortHeader name={name} sorting={sorting} sort={sort} ascendingFirst={ascendingFirst}>
      {text}
    </SortHeader>
  );
  return (
    <>
      <h1>{t('dossierOutlets')}</h1>
      <p class="lead">{t('dossierOutletsLead')}</p>
      <p class="actions">
        <a href={link({ view: 'edit', id: 'outlets' })}>{t('editNewOutlet')}</a>
      </p>
      <div class="controls">
        <GroupingChoice changed={() => setOnly(null)} />
        {groups.length > 0 && (
          <Choice
            label={t('dossierGroupShow')}
            value={only === null ? 'all' : `only ${only}`}
            options={[
              { value: 'all', name: t('dossierGroupAll') },
              ...groups.map(({ key, outlets }) => ({
                value: `only ${key}`,
                name: t('dossierGroupSize', { name: groupName(grouping.by, key, t), count: outlets.length }),
              })),
            ]}
            choose={(value) => setOnly(value === 'all' ? null : value.slice('only '.length))}
          />
        )}
      </div>
      {labelling && <LabelEditor chosen={chosen} clear={() => setChosen(new Set())} />}
      <Chunks items={profiles} size={80}>
        {(shown) => (
          <table class="table outlets">
            <thead>
              <tr>
                {header('name', t('dossierColumnOutlet'), true)}
                {header('claims', t('dossierColumnClaims'))}
                {header('against', t('dossierColumnAgainst'))}
                {header('alone', t('dossierColumnAlone'))}
                <th scope="col">
                  <span class="sort">{t('dossierColumnCarries')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((profile) => (
                <OutletRow
                  key={profile.outlet.id}
                  profile={profile}
                  mark={labelling ? { on: chosen.has(profile.outlet.id), set: toggleIn(setChosen) } : null}
                />
              ))}
            </tbody>
          </table>
        )}
      </Chunks>
    </>
  );
}

function toggleIn(setChosen: (change: (known: ReadonlySet<string>) => ReadonlySet<string>) => void) {
  return (id: string, on: boolean) =>
    setChosen((known) => new Set(on ? [...known, id] : [...known].filter((other) => other !== id)));
}

function keyOf({ outlet, claims, alone }: OutletProfile, by: Column): number | string {
  if (by === 'name') return outlet.name;
  if (by === 'alone') return alone.length;
  return by === 'claims' ? claims.length : claims.filter(({ standing }) => standing === 'against').length;
}

interface Mark {
  readonly on: boolean;
  set(outlet: string, on: boolean): void;
}

function OutletRow({ profile, mark }: { profile: OutletProfile; mark: Mark | null }) {
  const { pack, grouping, link, t } = useDossier();
  const { outlet, claims, alone, carried } = profile;
  const group = groupOf(outlet, grouping);
  const facts = [
    outlet.country === undefined ? '' : displayName('region', outlet.country, t),
    outlet.language === undefined ? '' : displayName('language', outlet.language, t),
    outlet.kind ?? '',
    grouping.by === 'label' ? group : '',
  ].filter((fact) => fact !== '');
  return (
    <tr>
      <th scope="row">
        {mark && (
          <input
            type="checkbox"
            class="mark-outlet"
            aria-label={t('dossierMarkOutlet', { outlet: outlet.name })}
            checked={mark.on}
            onChange={(event) => mark.set(outlet.id, event.currentTarget.checked)}
          />
        )}
        <a href={link({ view: 'outlet', id: outlet.id })}>{outlet.name}</a>
        <span class="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </th>
      <td data-label={t('dossierColumnClaims')}>
        {t('dossierCellIssue', { reported: claims.length, count: pack.claims.length })}
      </td>
      <td data-label={t('dossierColumnAgainst')}>
        {claims.filter(({ standing }) => standing === 'against').length}
      </td>
      <td data-label={t('dossierColumnAlone')}>{alone.length}</td>
      <td data-label={t('dossierColumnCarries')}>
        {carried.length === 0 ? (
          <span class="cl-quiet">{t('dossierCarriesNone')}</span>
        ) : (
          carried.map(({ name, articles }) => t('dossierCarries', { name, count: articles })).join(', ')
        )}
      </td>
    </tr>
  );
}
