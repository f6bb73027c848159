import type { MessageKey, Translate } from './strings.ts';

const COMMANDS: Readonly<Record<string, MessageKey>> = {
  'next-claim': 'command_next',
  'previous-claim': 'command_previous',
  'write-claim': 'command_write',
};

/** What a command of the manifest does. The browser's own description would be in the browser's language. */
export function commandText(name: string, t: Translate): string {
  const key = COMMANDS[name];
  return key ? t(key) : name;
}
