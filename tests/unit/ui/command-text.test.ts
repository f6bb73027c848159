import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandText } from '../../../src/ui/command-text.ts';
import { english, textsOf } from './messages.ts';

const manifest = JSON.parse(fs.readFileSync('manifest.json', 'utf8'));
const commands = Object.entries<{ description: string }>(manifest.commands);

describe.each(commands)('the command %s', (name, { description }) => {
  test('has the text that the manifest names, in the chosen language', () => {
    expect(description).toMatch(/^__MSG_\w+__$/u);
    const key = description.slice('__MSG_'.length, -'__'.length);
    const texts = JSON.parse(fs.readFileSync('_locales/en/messages.json', 'utf8'));
    expect(commandText(name, english())).toBe(texts[key].message);
    expect(commandText(name, textsOf('uk'))).not.toBe(commandText(name, english()));
  });
});
