import { useState } from 'preact/hooks';
import { type Grouping, withLabel } from '../../src/core/comparison/outlet-groups.ts';
import { useDossier } from '../context.ts';

/** A longer label would not fit into a heading. */
const LONGEST_LABEL = 40;

/** Puts the marked outlets under a label of the reader's own, or takes it off them. The last change can be undone. */
export function LabelEditor({ chosen, clear }: { chosen: ReadonlySet<string>; clear: () => void }) {
  const { grouping, world, announce, t } = useDossier();
  const [label, setLabel] = useState('');
  const [before, setBefore] = useState<Grouping | null>(null);
  const labels = [...new Set(Object.values(grouping.labels))].sort();
  const put = (text: string) => {
    setBefore(grouping);
    void world.settings.sourceGroups.set(withLabel(grouping, [...chosen], text.trim()));
    announce(t('dossierLabelled', { count: chosen.size, label: text.trim() || t('dossierGroupNoLabel') }));
    setLabel('');
    clear();
  };
  const none = chosen.size === 0;
  return (
    <form
      class="label-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!none && label.trim() !== '') put(label);
      }}
    >
      <p>{none ? t('dossierLabelHint') : t('dossierLabelChosen', { count: chosen.size })}</p>
      <p class="actions">
        <label class="choice">
          <span>{t('dossierLabelName')}</span>
          <input
            type="text"
            list="labels"
            maxLength={LONGEST_LABEL}
            value={label}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
        </label>
        <datalist id="labels">
          {labels.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <button type="submit" disabled={none || label.trim() === ''}>
          {t('dossierLabelPut')}
        </button>
        <button type="button" disabled={none} onClick={() => put('')}>
          {t('dossierLabelRemove')}
        </button>
        {before && (
          <button
            type="button"
            onClick={() => {
              void world.settings.sourceGroups.set(before);
              setBefore(null);
              announce(t('dossierUndone'));
            }}
          >
            {t('dossierUndo')}
          </button>
        )}
      </p>
    </form>
  );
}
