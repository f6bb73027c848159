import { nameText, type RecordName } from '../../src/core/pack/record-key.ts';
import { useDossier } from '../context.ts';

/** The way to the form of a record. */
export function EditLink({ name, about }: { name: RecordName; about?: string }) {
  const { link, t } = useDossier();
  return (
    <a class="edit-link" href={link({ view: 'edit', id: nameText(name) })}>
      {t('editLink')}
      {about !== undefined && <span class="cl-hidden"> {about}</span>}
    </a>
  );
}
