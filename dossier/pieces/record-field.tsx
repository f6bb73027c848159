import { useId } from 'preact/hooks';
import type { Fault } from '../../src/core/pack/reading.ts';
import { useDossier } from '../context.ts';
import type { RecordField as Spec } from '../record-fields.ts';
import { PeopleField } from './people-field.tsx';

interface Props {
  readonly field: Spec;
  readonly value: string | readonly string[];
  readonly faults: readonly Fault[];
  readonly change: (value: string | readonly string[]) => void;
}

/** A field of a form with its label, how to write it, and what is wrong with it. */
export function RecordField({ field, value, faults, change }: Props) {
  const { t } = useDossier();
  const id = useId();
  const own = faults.filter(({ path }) => isWithin(path, field.path));
  // A fault says again how to write it: the hint gives way to it.
  const hint = own.length === 0 ? field.hint : undefined;
  const noted = [hint && `${id}-hint`, own.length > 0 && `${id}-fault`].filter(Boolean).join(' ');
  const tied = {
    id,
    ...(noted !== '' && { 'aria-describedby': noted }),
    ...(own.length > 0 && { 'aria-invalid': true as const }),
    ...(field.required && { 'aria-required': true as const }),
  };
  return (
    <div class={`record-field record-${field.kind}`}>
      <label for={id}>
        {t(field.label)}
        {field.required && <span class="cl-quiet"> {t('editRequired')}</span>}
      </label>
      {field.kind === 'people' ? (
        <PeopleField {...{ tied, change }} value={typeof value === 'string' ? [] : value} />
      ) : (
        <Control {...{ field, tied, change }} value={typeof value === 'string' ? value : ''} />
      )}
      {hint && (
        <p id={`${id}-hint`} class="cl-quiet">
          {t(hint)}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${id}-fault`} class="fault">
          {faultText(field, value, t)}
        </p>
      )}
    </div>
  );
}

/** What is wrong: nothing stands in it; an entry of the list is written otherwise than it must be; or the whole is. */
function faultText(field: Spec, value: Props['value'], t: ReturnType<typeof useDossier>['t']): string {
  if (field.required && typeof value === 'string' && value.trim() === '') return t('faultEmpty');
  return field.hint ? t('faultHint', { hint: t(field.hint) }) : t('faultText');
}

const isWithin = (path: string, field: string): boolean =>
  path === field ||
  path.startsWith(`${field}.`) ||
  path.startsWith(`${field}[`) ||
  field.startsWith(`${path}.`);

interface ControlProps {
  readonly field: Spec;
  readonly value: string;
  readonly tied: object;
  readonly change: (value: string) => void;
}

function Control({ field: { kind, options }, value, tied, change }: ControlProps) {
  const { pack, t } = useDossier();
  if (kind === 'choice') {
    return (
      <select {...tied} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options?.(pack, t).map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'flag') {
    return (
      <input
        {...tied}
        type="checkbox"
        checked={value === 'true'}
        onChange={(event) => change(event.currentTarget.checked ? 'true' : '')}
      />
    );
  }
  if (kind === 'line' || kind === 'number') {
    return (
      <input
        {...tied}
        type="text"
        inputMode={kind === 'number' ? 'decimal' : undefined}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    );
  }
  const rows = Math.min(8, Math.max(2, value.split('\n').length + 1));
  return (
    <textarea {...tied} rows={rows} value={value} onInput={(event) => change(event.currentTarget.value)} />
  );
}
