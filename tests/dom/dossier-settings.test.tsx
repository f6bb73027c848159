// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  all,
  click,
  control,
  enter,
  heading,
  open,
  PACK,
  said,
  settle,
  text,
  world,
} from './dossier-world.tsx';

const radio = (value: string) => all(`input[value=${value}]`)[0] as HTMLInputElement;

describe('the settings', () => {
  test('begin with what is kept, and keep what is chosen', async () => {
    const { world: one, settings } = world();
    await settings.marks.set('tint');
    await open(one, '#/settings');
    expect(radio('tint').checked).toBe(true);
    await click(radio('off'));
    await click(radio('click'));
    await click(control(/^Calm reading/u));
    expect([await settings.marks.get(), await settings.opening.get(), await settings.calm.get()]).toEqual([
      'off',
      'click',
      true,
    ]);
  });

  test('follow a change that was made elsewhere', async () => {
    const { world: one, settings } = world();
    await open(one, '#/settings');
    await settings.paused.set(true);
    await settle();
    expect((control(/^Paused everywhere/u) as HTMLInputElement).checked).toBe(true);
  });

  test('change the language of the interface at once', async () => {
    const { world: one } = world([PACK], {
      strings: async (language) => ({
        messages: { dossierSettings: language === 'en' ? 'Chosen' : 'As the browser' },
        locale: 'en',
      }),
    });
    await open(one, '#/settings');
    expect(heading()).toBe('As the browser');
    await enter(all('#set-language ~ label select')[0], 'en');
    expect(heading()).toBe('Chosen');
  });

  test('tell the keys that the browser has really given, and how to change them in either browser', async () => {
    const { world: one, log } = world();
    await open(one, '#/settings');
    const keys = all('.keys div').map(({ textContent }) => textContent);
    expect(keys).toEqual([
      'Go to the next claimAlt+Shift+N',
      'Go to the previous claimnot set',
      'Close the cardEsc',
    ]);
    expect(text()).toContain('chrome://extensions/shortcuts');
    expect(text()).toContain('Manage Extension Shortcuts');
    await click(control('Copy Chrome’s address'));
    await click(control('Open the browser’s page of keys'));
    expect(log).toEqual(['copy chrome://extensions/shortcuts', 'shortcut settings']);
  });

  test('switch a site on again, and take that back', async () => {
    const { world: one, settings } = world();
    await settings.sitesOff.set(['gazette.example', 'post.example']);
    await open(one, '#/settings');
    await click(control(/^Switch on again post/u));
    expect(await settings.sitesOff.get()).toEqual(['gazette.example']);
    expect(said()).toContain('post.example is switched on again');
    await click(control('Undo'));
    expect(await settings.sitesOff.get()).toEqual(['gazette.example', 'post.example']);
  });

  test('say what the browser allows, and give an allowed site back', async () => {
    const { world: one, log } = world();
    await open(one, '#/settings');
    expect(all('.permissions dt').length).toBe(6);
    await click(control(/^Take back/u));
    expect(log).toEqual(['remove https://post.example/*']);
    await click(control('1 site it came with'));
    expect(all('.picker')[0]?.textContent).toBe('gazette.example');
  });
});

describe('the worksheet', () => {
  test('sets the claims of an issue against the sources that report most of it', async () => {
    const { world: one, log } = world();
    await open(one, '#/worksheet');
    expect(all('.sheet thead th')).toHaveLength(5);
    expect(all('.sheet caption')[0]?.textContent).toContain(PACK.issues[0]?.question);
    await click(control('Print'));
    expect(log).toEqual(['print']);
  });

  test('can be left empty for a class, and takes other sources', async () => {
    await open(world().world, '#/worksheet');
    await click(control('Leave the cells empty'));
    expect(all('.sheet td').every(({ textContent }) => textContent === '')).toBe(true);
    await click(control('4 sources on the sheet'));
    const unchecked = all('.picker input').find((box) => !(box as HTMLInputElement).checked);
    await click(unchecked);
    expect(all('.sheet thead th')).toHaveLength(6);
  });

  test('shows another issue, or all of them', async () => {
    await open(world().world, '#/worksheet');
    await enter(all('.choice select')[0], '');
    expect(all('.sheet').length).toBeGreaterThan(5);
  });
});
