import { changedFields } from '../../src/core/pack/diff-packs.ts';
import { nameText } from '../../src/core/pack/record-key.ts';
import type { ShownConflict } from '../../src/core/pack/shown-preview.ts';
import { useDossier } from '../context.ts';
import { FieldChanges } from './field-changes.tsx';

interface Props {
  readonly conflicts: readonly ShownConflict[];
  /** The names of the records of which the file's version is to be taken. */
  readonly theirs: ReadonlySet<string>;
  readonly settle: (theirs: ReadonlySet<string>) => void;
}

/** Records that the reader and the file have both changed, each with a way to settle it. */
export function ImportConflicts({ conflicts, theirs, settle }: Props) {
  const { t } = useDossier();
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{t('importConflicts', { count: conflicts.length })}</h2>
      <p>{t('importConflictsLead')}</p>
      {conflicts.length > 1 && (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => settle(new Set())}>
            {t('importAllMine')}
          </button>
          <button type="button" class="quiet" onClick={() => settle(new Set(conflicts.map(nameText)))}>
            {t('importAllTheirs')}
          </button>
        </p>
      )}
      <ul class="conflicts">
        {conflicts.map((conflict) => (
          <ConflictChoice key={nameText(conflict)} {...{ conflict, theirs, settle }} />
        ))}
      </ul>
    </section>
  );
}

function ConflictChoice({
  conflict,
  theirs,
  settle,
}: Omit<Props, 'conflicts'> & { conflict: ShownConflict }) {
  const { t } = useDossier();
  const name = nameText(conflict);
  const choose = (giveWay: boolean) => {
    const next = new Set(theirs);
    if (giveWay) next.add(name);
    else next.delete(name);
    settle(next);
  };
  return (
    <li>
      <fieldset class="radios">
        <legend>{conflict.label}</legend>
        <label class="check">
          <input type="radio" name={name} checked={!theirs.has(name)} onChange={() => choose(false)} />
          <span>
            {t('importMine')} <Version from={conflict.before} to={conflict.mine} />
          </span>
        </label>
        <label class="check">
          <input type="radio" name={name} checked={theirs.has(name)} onChange={() => choose(true)} />
          <span>
            {t('importTheirs')} <Version from={conflict.before} to={conflict.theirs} />
          </span>
        </label>
      </fieldset>
    </li>
  );
}

/** What one side made of the record. */
function Version({ from, to }: { from: object | null; to: object | null }) {
  const { t } = useDossier();
  if (to === null) return <em>{t('importTakenOut')}</em>;
  return <FieldChanges fields={changedFields(from ?? {}, to)} />;
}
