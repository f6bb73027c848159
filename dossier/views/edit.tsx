import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../../src/core/pack/pack.ts';
import {
  keyedRecords,
  type PackRecord,
  RECORD_KINDS,
  type RecordKind,
  type RecordName,
} from '../../src/core/pack/record-key.ts';
import { recordLabel } from '../../src/core/pack/record-label.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { newId } from '../new-id.ts';
import { ClaimReports } from '../pieces/claim-reports.tsx';
import { JustDone } from '../pieces/just-done.tsx';
import { OwnEdit } from '../pieces/own-edit.tsx';
import { RecordForm } from '../pieces/record-form.tsx';
import { RemoveRecord } from '../pieces/remove-record.tsx';
import type { Route } from '../route.ts';
import { useEdit } from '../use-edit.ts';
import { Unknown } from './unknown.tsx';

/** The form of a record that is there, or of a new one: `claims some-id`, `claims`. */
export function EditRecord({ id }: { id: string }) {
  const { t } = useDossier();
  const space = id.indexOf(' ');
  const list = RECORD_KINDS.find((kind) => kind === (space < 0 ? id : id.slice(0, space)));
  if (list === undefined) return <Unknown text={t('dossierUnknownText')} />;
  return space < 0 ? (
    <NewRecord key={id} list={list} />
  ) : (
    <KnownRecord key={id} name={{ list, key: id.slice(space + 1) }} list={list} />
  );
}

const TITLES: Readonly<Record<RecordKind, { readonly edit: MessageKey; readonly add: MessageKey }>> = {
  issues: { edit: 'editIssue', add: 'editNewIssue' },
  claims: { edit: 'editClaim', add: 'editNewClaim' },
  people: { edit: 'editPerson', add: 'editNewPerson' },
  places: { edit: 'editPlace', add: 'editNewPlace' },
  terms: { edit: 'editTerm', add: 'editNewTerm' },
  outlets: { edit: 'editOutlet', add: 'editNewOutlet' },
  reports: { edit: 'editReport', add: 'editNewReport' },
};

function KnownRecord({ name, list }: { name: RecordName; list: RecordKind }) {
  const { pack, t } = useDossier();
  const record = useRecord(name);
  const [saved, save] = useEdit();
  if (record === undefined) return null;
  const label = record && recordLabel(record, pack);
  return (
    <>
      <h1>{t(TITLES[list].edit)}</h1>
      {saved.state === 'done' && <Done deed={saved.deed.id} page={pageOfRecord(list, record)} />}
      {saved.state !== 'done' && record === null && <p>{t('editGone')}</p>}
      {record !== null && (
        <>
          <p class="lead">{label}</p>
          <OwnEdit name={name} />
          <RecordForm
            list={list}
            record={record}
            saved={saved}
            save={(next) => save([{ list, key: name.key, record: next }], labelOf(next, label ?? ''))}
          />
          <RemoveRecord name={name} remove={(edits) => save(edits, label ?? name.key)} />
          {list === 'claims' && <ClaimReports claim={name.key} />}
        </>
      )}
    </>
  );
}

/** A record as the reader sees it now; undefined until it is read, null where there is none. */
function useRecord({ list, key }: RecordName): PackRecord | null | undefined {
  const { world, pack } = useDossier();
  const [report, setReport] = useState<PackRecord | null>();
  useEffect(() => {
    if (list !== 'reports') return;
    let wanted = true;
    const claim = key.slice(0, key.indexOf(' '));
    const find = async () => {
      const edit = (await world.dataset.readEdits(pack.id)).find(
        (each) => each.list === list && each.key === key,
      );
      if (edit) return edit.own;
      const reports = await world.dataset.readReports(pack.id, claim);
      return reports.find((each) => each.key === key)?.report ?? null;
    };
    find().then(
      (found) => wanted && setReport(found),
      () => wanted && setReport(null),
    );
    return () => {
      wanted = false;
    };
  }, [world, pack, list, key]);
  return list === 'reports' ? report : (keyedRecords(pack, list).get(key) ?? null);
}

function NewRecord({ list }: { list: RecordKind }) {
  const { route, pack, t } = useDossier();
  const [saved, save] = useEdit();
  const [made, setMade] = useState('');
  const claim = list === 'reports' ? pack.claims.find(({ id }) => id === route.q) : undefined;
  const [begun] = useState(() => beginning(list, route.q, claim));
  if (list === 'reports' && claim === undefined) return <Unknown text={t('dossierUnknownClaim')} />;
  return (
    <>
      <h1>{t(TITLES[list].add)}</h1>
      {claim && <p class="lead">{claim.statement}</p>}
      {saved.state === 'done' ? (
        <Done deed={saved.deed.id} page={pageOf(list, claim ? claim.id : made)} />
      ) : (
        <RecordForm
          list={list}
          record={begun}
          saved={saved}
          save={(record) => {
            const id = list === 'reports' ? '' : newId(list, labelOf(record, ''), pack);
            const named = list === 'reports' ? record : { id, ...record };
            setMade(id);
            void save([{ list, key: null, record: named }], labelOf(named, claim?.statement ?? ''));
          }}
        />
      )}
    </>
  );
}

/** What a new record has from the start: a claim its issue, a report its claim. */
function beginning(list: RecordKind, of: string, claim: Claim | undefined): object {
  if (list === 'reports') {
    const figure = claim?.unit === undefined ? {} : { value: { unit: claim.unit, hedge: 'exact' } };
    return { claim: of, stance: 'states', basis: 'full', ...figure };
  }
  return list === 'claims' && of !== '' ? { issue: of } : {};
}

/** What a record is called that has not been checked yet. */
function labelOf(record: object, otherwise: string): string {
  const { statement, title, name } = record as { statement?: unknown; title?: unknown; name?: unknown };
  const label = statement ?? title ?? name;
  return typeof label === 'string' ? label : otherwise;
}

/** It is saved: the way back, and the way on. */
function Done({ deed, page }: { deed: number; page: Partial<Route> }) {
  const { link, t } = useDossier();
  return (
    <JustDone deed={deed} ways={<a href={link(page)}>{t('editToPage')}</a>}>
      {t('editSaved')}
    </JustDone>
  );
}

/** The page on which a record is shown; where it is gone, the page that lists its kind. */
function pageOfRecord(list: RecordKind, record: PackRecord | null): Partial<Route> {
  if (record === null) return { view: LISTED_IN[list] };
  return pageOf(list, 'claim' in record ? record.claim : record.id);
}

/** Where the records of a kind are listed. */
const LISTED_IN = {
  issues: 'issues',
  claims: 'issues',
  people: 'names',
  places: 'names',
  terms: 'names',
  outlets: 'outlets',
  reports: 'issues',
} as const;

/** A report is shown on the page of its claim, a name in the list of all names. */
const PAGES = {
  issues: 'issue',
  claims: 'claim',
  people: 'names',
  places: 'names',
  terms: 'names',
  outlets: 'outlet',
  reports: 'claim',
} as const;
const pageOf = (list: RecordKind, id: string): Partial<Route> =>
  PAGES[list] === 'names' ? { view: 'names' } : { view: PAGES[list], id };
