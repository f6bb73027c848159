import { changedFields } from '../../src/core/pack/diff-packs.ts';
import { nameText, type RecordName } from '../../src/core/pack/record-key.ts';
import { recordLabel } from '../../src/core/pack/record-label.ts';
import { Fold } from '../../src/ui/fold.tsx';
import { useDossier } from '../context.ts';
import { useEdit } from '../use-edit.ts';
import { useOwnEdits } from '../use-own-edits.ts';
import { FieldChanges } from './field-changes.tsx';
import { JustDone } from './just-done.tsx';

/** Marks a record that the reader has changed or added, shows what is published, and leads back to it. */
export function OwnEdit({ name }: { name: RecordName }) {
  const { pack, t } = useDossier();
  const edit = useOwnEdits()?.get(nameText(name));
  const [saved, save] = useEdit();
  if (saved.state === 'done') {
    return <JustDone deed={saved.deed.id}>{t('ownIsBack')}</JustDone>;
  }
  if (!edit || edit.own === null) return null;
  const { own, published } = edit;
  if (published === null) return <p class="own-edit">{t('ownAdded')}</p>;
  const back = () => save([{ list: name.list, key: name.key, record: published }], recordLabel(own, pack));
  return (
    <div class="own-edit">
      <p>{t('ownChanged')}</p>
      <Fold class="evidence" title={t('ownWhat')}>
        {() => <FieldChanges fields={changedFields(published, own)} />}
      </Fold>
      <button type="button" class="quiet" disabled={saved.state === 'saving'} onClick={back}>
        {t('ownBack')}
      </button>
      {saved.state !== 'editing' && saved.state !== 'saving' && <p class="fault">{t('editGone')}</p>}
    </div>
  );
}
