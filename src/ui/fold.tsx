import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  readonly class?: string;
  readonly open?: boolean;
  /** What it holds, made only when it is opened: a large topic has thousands of claims. */
  readonly children: () => ComponentChildren;
}

/** A disclosure whose content is made on the first opening and kept from then on. */
export function Fold({ title, open = false, children, class: name }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={name} open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {(open || opened) && children()}
    </details>
  );
}
