import { type Grouping, groupOutlets } from '../src/core/comparison/outlet-groups.ts';
import type { Outlet } from '../src/core/pack/pack.ts';
import type { Translate } from '../src/ui/strings.ts';
import { groupName } from './group-text.ts';

/** What a view shows of the reader's groups: all or one of them, each outlet by itself or folded into its group. */
export interface GroupChoice {
  /** Key of the only group shown; null for all. */
  readonly only: string | null;
  readonly folded: boolean;
}

export const ALL_GROUPS: GroupChoice = { only: null, folded: false };

/** Outlets that stand together: one by itself, or a folded group. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** The name of the group, where outlets are grouped and not folded. */
  readonly group: string | null;
  readonly outlets: readonly Outlet[];
}

/** The columns of some outlets, group by group where the reader groups them; otherwise in the order given. */
export function columnsOf(
  outlets: readonly Outlet[],
  grouping: Grouping,
  choice: GroupChoice,
  t: Translate,
): Column[] {
  const groups = groupOutlets(outlets, grouping);
  if (groups.length === 0) return outlets.map((outlet) => single(outlet, null));
  return groups
    .filter(({ key }) => choice.only === null || key === choice.only)
    .flatMap(({ key, outlets: members }) => {
      const name = groupName(grouping.by, key, t);
      if (choice.folded) return [{ id: `group ${key}`, name, group: null, outlets: members }];
      return members.map((outlet) => single(outlet, name));
    });
}

function single(outlet: Outlet, group: string | null): Column {
  return { id: outlet.id, name: outlet.name, group, outlets: [outlet] };
}
