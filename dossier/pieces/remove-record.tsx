import { useState } from 'preact/hooks';
import type { RecordName } from '../../src/core/pack/record-key.ts';
import type { RecordEdit } from '../../src/store/edit-records.ts';
import { useDossier } from '../context.ts';

interface Props {
  readonly name: RecordName;
  readonly remove: (edits: readonly RecordEdit[]) => void;
}

/** Takes a record out, once the reader has seen what goes with it. */
export function RemoveRecord({ name, remove }: Props) {
  const { world, pack, t } = useDossier();
  const [edits, setEdits] = useState<readonly RecordEdit[] | null>(null);
  if (edits === null) {
    const ask = async () => setEdits(await world.dataset.removalOf(pack.id, name));
    return (
      <p class="actions">
        <button type="button" onClick={ask}>
          {t('editRemove')}
        </button>
      </p>
    );
  }
  const gone = edits.filter(({ record }) => record === null).length - 1;
  const loose = edits.length - 1 - gone;
  return (
    <div class="own-edit">
      <p>
        {gone > 0 && t('editRemoveReports', { count: gone })}{' '}
        {loose > 0 && t('editRemoveClaims', { count: loose })} {t('editRemoveBack')}
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => remove(edits)}>
          {t('editRemoveSure')}
        </button>
        <button type="button" onClick={() => setEdits(null)}>
          {t('editRemoveNot')}
        </button>
      </p>
    </div>
  );
}
