import type { ComponentChildren } from 'preact';
import { useDossier } from '../context.ts';

/** By which column a table is sorted, and whether its largest stands first. */
export interface Sorting<Key extends string> {
  readonly by: Key;
  readonly descending: boolean;
}

interface Props<Key extends string> {
  readonly name: Key;
  readonly sorting: Sorting<Key>;
  readonly sort: (sorting: Sorting<Key>) => void;
  readonly children: ComponentChildren;
  /** Sort by it the other way round at first: names begin with A, numbers with the largest. */
  readonly ascendingFirst?: boolean;
}

/** The heading of a column that sorts its table; a second click turns the order round. */
export function SortHeader<Key extends string>(props: Props<Key>) {
  const { name, sorting, sort, children, ascendingFirst = false } = props;
  const { announce, t } = useDossier();
  const chosen = sorting.by === name;
  const descending = chosen ? !sorting.descending : !ascendingFirst;
  return (
    <th scope="col" aria-sort={chosen ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="sort"
        onClick={() => {
          sort({ by: name, descending });
          announce(t(descending ? 'dossierSortedDown' : 'dossierSortedUp', { column: String(children) }));
        }}
      >
        {children}
        <span class="sort-mark" aria-hidden="true">
          {chosen ? (sorting.descending ? '▼' : '▲') : '↕'}
        </span>
      </button>
    </th>
  );
}

/** The items in the order of a key of theirs. Texts are compared as the language does. */
export function sortedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => number | string,
  descending: boolean,
  locale: string,
): T[] {
  const sign = descending ? -1 : 1;
  const compare = new Intl.Collator(locale, { numeric: true }).compare;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort(({ key: a }, { key: b }) => {
      const order = typeof a === 'string' || typeof b === 'string' ? compare(String(a), String(b)) : a - b;
      return sign * order;
    })
    .map(({ item }) => item);
}
