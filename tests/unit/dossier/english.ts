import messages from '../../../_locales/en/messages.json';
import { translator } from '../../../src/ui/strings.ts';

/** The interface in English, as a reader of the built extension has it. */
export const english = Object.fromEntries(
  Object.entries(messages).map(([key, { message }]) => [key, message]),
);
export const t = translator(english, 'en');
