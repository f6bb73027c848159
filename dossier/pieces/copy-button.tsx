import { useState } from 'preact/hooks';
import { CheckIcon } from '../../src/ui/icons.tsx';
import { useDossier } from '../context.ts';

interface Props {
  readonly label: string;
  /** Said to those who do not see the row that the button stands in. */
  readonly about?: string;
  readonly text: () => string;
}

/** A button that copies a text and says whether it did, until it is left. */
export function CopyButton({ label, about, text }: Props) {
  const { world, announce, t } = useDossier();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    const copied = await world.copy(text());
    setOutcome(copied ? 'copied' : 'refused');
    announce(t(copied ? 'dossierCopied' : 'dossierCopyRefused'));
  };
  return (
    <button type="button" class="quiet" onClick={copy} onBlur={() => setOutcome(null)}>
      {outcome === 'copied' && <CheckIcon />}
      {outcome === null ? label : t(outcome === 'copied' ? 'dossierCopied' : 'dossierCopyRefused')}
      {about !== undefined && <span class="cl-hidden"> ({about})</span>}
    </button>
  );
}
