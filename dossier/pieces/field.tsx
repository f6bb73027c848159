import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Fault } from '../../src/core/pack/reading.ts';
import { useDossier } from '../context.ts';
import { packFaultText } from '../pack-fault-text.ts';

/** What a control needs to be tied to its label and its fault. */
export interface Control {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

interface Props {
  readonly label: string;
  /** Where the field stands in its record, as faults name it: `statement`, `value.low`. */
  readonly path: string;
  /** All that is wrong with the record. */
  readonly faults: readonly Fault[];
  readonly note?: string;
  readonly children: (control: Control) => ComponentChildren;
}

/** A control with its label, and beside it what is wrong with what stands in it and what to do. */
export function Field({ label, path, faults, note, children }: Props) {
  const { t } = useDossier();
  const id = useId();
  const own = faults.filter((fault) => isWithin(fault.path, path));
  const described = [note !== undefined && `${id}-note`, own.length > 0 && `${id}-fault`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(own.length > 0 && { 'aria-invalid': true as const }),
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
      })}
      {note !== undefined && (
        <p id={`${id}-note`} class="cl-quiet">
          {note}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${id}-fault`} class="fault">
          {own.map((fault) => packFaultText(fault, t)).join(' ')}
        </p>
      )}
    </div>
  );
}

/** Faults name a field, an entry of it, or a part of it. */
function isWithin(fault: string, path: string): boolean {
  return fault === path || fault.startsWith(`${path}.`) || fault.startsWith(`${path}[`);
}
