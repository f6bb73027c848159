import { CloseIcon, NextIcon, PinIcon, PreviousIcon } from '../../src/ui/icons.tsx';
import type { MessageKey, Translate } from '../../src/ui/strings.ts';
import { trusted } from '../trusted.ts';
import type { Scope } from './reasons.tsx';

/** What a reader can do with the card. */
export interface CardActions {
  readonly pin: () => void;
  readonly close: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly openDossier: () => void;
  readonly setAside: (scope: Scope) => void;
}

interface Props {
  readonly title: string;
  readonly position: number;
  readonly count: number;
  readonly pinned: boolean;
  readonly actions: CardActions;
  readonly t: Translate;
}

/** The top line of the card: the issue, the way to the neighbouring claims, pin and close. */
export function CardBar({ title, position, count, pinned, actions, t }: Props) {
  const button = (key: MessageKey, icon: preact.VNode, act: () => void, pressed?: boolean) => (
    <button type="button" title={t(key)} aria-label={t(key)} aria-pressed={pressed} onClick={trusted(act)}>
      {icon}
    </button>
  );
  return (
    <div class="card-bar">
      <p class="card-issue">{title}</p>
      <div class="card-buttons">
        {count > 1 && button('card_previous', <PreviousIcon />, () => actions.step(-1))}
        {count > 1 && <span class="cl-quiet">{t('card_position', { position, total: count })}</span>}
        {count > 1 && button('card_next', <NextIcon />, () => actions.step(1))}
        {button('card_pin', <PinIcon />, actions.pin, pinned)}
        {button('card_close', <CloseIcon />, actions.close)}
      </div>
    </div>
  );
}
