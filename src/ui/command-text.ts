import type { MessageKey, Translate } from './strings.ts';

const COMMANDS: Readonly<Record<string, MessageKey>> = {
  'next-claim': 'command_next',
  'previous-claim': 'command_previous',
};

/** Whether a command that the browser lists is one of the manifest's: browsers add others, such as the button's. */
export function isCommand(name: string | undefined): name is string {
  return name !== undefined && name in COMMANDS;
}

/** What a command of the manifest does. The browser's own description would be in the browser's language. */
export function commandText(name: string, t: Translate): string {
  const key = COMMANDS[name];
  return key ? t(key) : name;
}
