import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
  readonly open?: boolean;
  /** Called when the reader has opened or closed it. */
  readonly toggled?: (open: boolean) => void;
  /** What it holds, made only when it is opened: a large topic has thousands of claims. */
  readonly children: () => ComponentChildren;
}

/** A disclosure whose content is made on the first opening and kept from then on. */
export function Fold({ title, open = false, toggled, children, class: name, id }: Props) {
  const [opened, setOpened] = useState(false);
  const note = (now: boolean) => {
    if (now) setOpened(true);
    if (now !== open) toggled?.(now);
  };
  return (
    <details class={name} id={id} open={open} onToggle={(event) => note(event.currentTarget.open)}>
      <summary>{title}</summary>
      {(open || opened) && children()}
    </details>
  );
}
