/** Answers with the items in groups by a key, in the order in which the keys first occur. */
export function groupBy<Item, By>(items: Iterable<Item>, key: (item: Item) => By): Map<By, Item[]> {
  const groups = new Map<By, Item[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
