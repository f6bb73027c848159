import { GROUPINGS, type GroupedBy, groupOutlets } from '../../src/core/comparison/outlet-groups.ts';
import type { Outlet } from '../../src/core/pack/pack.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { groupName } from '../group-text.ts';
import { ALL_GROUPS, type GroupChoice } from '../grouped-outlets.ts';
import { Choice } from './choice.tsx';

const NAMES: Readonly<Record<GroupedBy, MessageKey>> = {
  none: 'dossierGroupNone',
  country: 'dossierGroupCountry',
  language: 'dossierGroupLanguage',
  agency: 'dossierGroupAgency',
  label: 'dossierGroupLabel',
};

interface Props {
  readonly outlets: readonly Outlet[];
  readonly choice: GroupChoice;
  readonly choose: (choice: GroupChoice) => void;
}

/** How outlets are grouped, which group is shown, and whether groups are folded. */
export function GroupControls({ outlets, choice, choose }: Props) {
  const { grouping, t } = useDossier();
  const groups = groupOutlets(outlets, grouping);
  return (
    <>
      <GroupingChoice changed={() => choose(ALL_GROUPS)} />
      {groups.length > 0 && (
        <Choice
          label={t('dossierGroupShow')}
          value={choice.only === null ? 'all' : `only ${choice.only}`}
          options={[
            { value: 'all', name: t('dossierGroupAll') },
            ...groups.map(({ key, outlets: members }) => ({
              value: `only ${key}`,
              name: t('dossierGroupSize', { name: groupName(grouping.by, key, t), count: members.length }),
            })),
          ]}
          choose={(value) =>
            choose({ ...choice, only: value === 'all' ? null : value.slice('only '.length) })
          }
        />
      )}
      {groups.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={choice.folded}
            onChange={(event) => choose({ ...choice, folded: event.currentTarget.checked })}
          />
          {t('dossierGroupFold')}
        </label>
      )}
    </>
  );
}

/** By what outlets are grouped, kept as a setting. */
export function GroupingChoice({ changed }: { changed?: () => void }) {
  const { grouping, world, t } = useDossier();
  return (
    <Choice
      label={t('dossierGroupBy')}
      value={grouping.by}
      options={GROUPINGS.map((by) => ({ value: by, name: t(NAMES[by]) }))}
      choose={(by) => {
        changed?.();
        void world.settings.sourceGroups.set({ ...grouping, by: by as GroupedBy });
      }}
    />
  );
}
