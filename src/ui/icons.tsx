import type { ComponentChildren } from 'preact';
import type { RelationStyle } from './relation-text.ts';

/** Icons are decoration: the words beside them say the same. They take the colour of the text around them. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="cl-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Two rounds that overlap: what two sources have in common, and what they have not. */
export const LogoIcon = () => (
  <Icon>
    <circle cx="7.4" cy="10" r="5.4" fill="none" stroke="currentColor" stroke-width="2" />
    <circle cx="12.6" cy="10" r="5.4" fill="none" stroke="currentColor" stroke-width="2" />
  </Icon>
);

export const CheckIcon = () => <Line d="M4 10.5 8.2 15 16 5.5" />;
export const JumpIcon = () => <Line d="M10 3.5v12M5 11l5 5 5-5" />;
export const OutsideIcon = () => <Line d="M8 4H4v12h12v-4M11.5 4H16v4.5M16 4 9 11" />;
export const PinIcon = () => <Line d="M7 3.5h6M8 3.5v5L5.5 12h9L12 8.5v-5M10 12v5" />;
export const CloseIcon = () => <Line d="M5 5l10 10M15 5 5 15" />;
export const NextIcon = () => <Line d="M7.5 4.5 13 10l-5.5 5.5" />;
export const PreviousIcon = () => <Line d="M12.5 4.5 7 10l5.5 5.5" />;

function Line({ d }: { d: string }) {
  return (
    <Icon>
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </Icon>
  );
}

/** A sample of the underline of a relation, as it looks on the page. */
export function RelationMark({ style }: { style: RelationStyle }) {
  return <span class={`cl-mark cl-mark-${style}`} aria-hidden="true" />;
}
