import { useDossier } from '../context.ts';

interface Props {
  readonly value: readonly string[];
  readonly tied: object;
  readonly change: (value: readonly string[]) => void;
}

/** People of the topic: those chosen, each to be taken off, and the others to choose from. */
export function PeopleField({ value, tied, change }: Props) {
  const { pack, t } = useDossier();
  const nameOf = (id: string) => pack.people.find((person) => person.id === id)?.name ?? id;
  return (
    <>
      {value.length > 0 && (
        <ul class="chosen">
          {value.map((id) => (
            <li key={id}>
              {nameOf(id)}{' '}
              <button type="button" class="quiet" onClick={() => change(value.filter((each) => each !== id))}>
                {t('editTakeOff')} <span class="cl-hidden">{nameOf(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        {...tied}
        value=""
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen !== '') change([...value, chosen]);
        }}
      >
        <option value="">{t('editAddPerson')}</option>
        {pack.people
          .filter(({ id }) => !value.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </>
  );
}
