import type { Pack } from './pack.ts';
import type { Reading } from './reading.ts';

/** Notes every id that is given twice and every one that is named and not given. */
export function checkReferences(pack: Pack, reading: Reading): void {
  const ids = {
    issues: collectIds(pack, 'issues', reading),
    claims: collectIds(pack, 'claims', reading),
    outlets: collectIds(pack, 'outlets', reading),
    people: collectIds(pack, 'people', reading),
  };
  collectIds(pack, 'places', reading);
  collectIds(pack, 'terms', reading);
  const references = new References(reading);
  each(pack, 'claims', reading, (claim) => {
    if (claim.issue !== undefined) references.check('issue', claim.issue, ids.issues, 'issues');
    references.checkAll('speakers', claim.speakers, ids.people, 'people');
  });
  each(pack, 'reports', reading, (report) => {
    references.check('claim', report.claim, ids.claims, 'claims');
    references.check('outlet', report.outlet, ids.outlets, 'outlets');
    references.checkAll('speakers', report.speakers, ids.people, 'people');
  });
}

type Lists = Pick<Pack, 'issues' | 'claims' | 'outlets' | 'people' | 'places' | 'terms' | 'reports'>;

/** Visits the entries of one of the pack's lists, each at its path. */
function each<K extends keyof Lists>(
  pack: Pack,
  key: K,
  reading: Reading,
  visit: (entry: Lists[K][number]) => void,
): void {
  reading.enter(key);
  pack[key].forEach((entry, index) => {
    reading.enter(index);
    visit(entry);
    reading.leave();
  });
  reading.leave();
}

function collectIds(pack: Pack, key: Exclude<keyof Lists, 'reports'>, reading: Reading): ReadonlySet<string> {
  const ids = new Set<string>();
  each(pack, key, reading, ({ id }) => {
    reading.enter('id');
    if (ids.has(id)) reading.refuse(`is given twice: ${id}`, 'Give each record its own id, or take one out.');
    ids.add(id);
    reading.leave();
  });
  return ids;
}

class References {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  check(step: string | number, id: string, known: ReadonlySet<string>, list: string): void {
    if (known.has(id)) return;
    this.#reading.enter(step);
    this.#reading.refuse(
      `names ${id}, which is not among the ${list}`,
      `Add it to the ${list}, or correct the id.`,
    );
    this.#reading.leave();
  }

  checkAll(step: string, ids: readonly string[], known: ReadonlySet<string>, list: string): void {
    this.#reading.enter(step);
    ids.forEach((id, index) => {
      this.check(index, id, known, list);
    });
    this.#reading.leave();
  }
}
