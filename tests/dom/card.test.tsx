// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import english from '../../_locales/en/messages.json';
import { Card } from '../../content-scripts/card/card.tsx';
import { trusted } from '../../content-scripts/trusted.ts';
import type { Comparison, SourceGroup } from '../../src/core/comparison/comparison.ts';
import type { RelatedMatch } from '../../src/core/match.ts';
import type { Quantity } from '../../src/core/quantity.ts';
import { relationText, sentenceText } from '../../src/ui/relation-text.ts';
import { translator } from '../../src/ui/strings.ts';

const messages = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const t = translator(messages, 'en');

const metres = (value: number): Quantity => ({ low: value, high: value, unit: 'metres', hedge: 'exact' });

const MATCH: RelatedMatch = {
  claim: 'pier-length',
  block: 1,
  start: 0,
  end: 10,
  text: 'The pier is 90 metres long, the harbour master said',
  score: 0.9,
  value: metres(90),
  speaker: 'master',
  stance: 'states',
  reasons: [
    { kind: 'figure', evidence: '90 metres' },
    { kind: 'name', evidence: 'harbour master' },
  ],
  relation: 'differs-figure',
};

function group(value: number, outlets: readonly string[], here = false): SourceGroup {
  const sources = outlets.map((name) => ({
    name,
    folded: false,
    earlier: [],
    contradictory: false,
    reports: [
      {
        outlet: name,
        outletName: name,
        published: '2025-12-28',
        url: `https://${name.toLowerCase()}.example/pier`,
        language: 'en',
        value: metres(value),
        stance: 'states' as const,
        speakers: [],
        quote: null,
        gist: `${value} metres long`,
        basis: 'full' as const,
        doubt: null,
      },
    ],
  }));
  return { value: metres(value), stance: 'states', sources, aside: false, here };
}

const COMPARISON: Comparison = {
  pack: { id: 'piers', title: 'Piers', asOf: '2026-01-07', language: 'en' },
  claim: {
    id: 'pier-length',
    statement: 'The new pier is 90 to 100 metres long.',
    kind: 'figure',
    measure: 'length',
    unit: 'metres',
    speakers: [],
  },
  issue: { id: 'size', title: 'How large it is' },
  here: MATCH,
  hereSpeaker: 'Ann Master',
  relation: 'differs-figure',
  agreement: { share: 0.67, agreeing: 2, counted: 3 },
  groups: [group(100, ['Herald', 'Echo']), group(90, ['Gazette'], true)],
  siblings: [
    {
      claim: 'x',
      statement: 'The builder says it is 95 metres long.',
      speakers: ['Bo Builder'],
      groups: [group(95, ['Post'])],
    },
  ],
  strip: {
    unit: 'metres',
    min: 90,
    max: 100,
    dots: [
      { low: 90, high: 90, hedge: 'exact', sources: 1, outlets: ['Gazette'], here: true },
      { low: 100, high: 100, hedge: 'exact', sources: 2, outlets: ['Herald', 'Echo'], here: false },
    ],
  },
  difference: { key: 'differenceFigure', params: { here: metres(90), there: metres(100), count: 2 } },
};

function show(changes: Partial<Comparison> = {}, props: object = {}) {
  const root = document.createElement('div');
  const actions = { pin: vi.fn(), close: vi.fn(), step: vi.fn(), openDossier: vi.fn(), setAside: vi.fn() };
  const comparison = { ...COMPARISON, ...changes };
  render(
    <Card
      comparison={comparison}
      match={MATCH}
      position={2}
      count={5}
      pinned={false}
      actions={actions}
      t={t}
      {...props}
    />,
    root,
  );
  return { root, actions, text: root.textContent ?? '' };
}

describe('the card', () => {
  test('says everything in the order in which it is wanted', () => {
    const { text } = show();
    const wanted = [
      'How large it is',
      '2 of 5',
      'The new pier is 90 to 100 metres long.',
      relationText('differs-figure', t),
      'This page:',
      '90 metres · according to Ann Master',
      'The pier is 90 metres long, the harbour master said',
      '100 metres',
      'Herald',
      '28 December 2025',
      'Gazette',
      'Bo Builder: The builder says it is 95 metres long.',
      'Why this match?',
      'Not this claim',
      'taken back',
      sentenceText(COMPARISON.difference!, t),
      'As of 7 January 2026 · Piers',
      'Open in the dossier',
    ];
    let from = 0;
    for (const part of wanted) {
      const at = text.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(0);
      from = at + part.length;
    }
  });

  test("puts the page's words, and only quotations, in quotation marks", () => {
    const { root } = show();
    const quoted = [...root.querySelectorAll('q')].map((element) => element.textContent);
    expect(quoted).toEqual([MATCH.text, '90 metres', 'harbour master']);
  });

  test('cuts long words of the page at a space', () => {
    const { root } = show({}, { match: { ...MATCH, text: `${'word '.repeat(60)}end` } });
    const quoted = root.querySelector('.card-here q')?.textContent ?? '';
    expect(quoted).toMatch(/word…$/);
    expect(quoted.length).toBeLessThan(100);
  });

  test('links open elsewhere and tell nothing', () => {
    const links = [...show().root.querySelectorAll('a')];
    expect(links.length).toBe(3);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  test('draws a strip only where figures can be told apart', () => {
    expect(show().root.querySelector('.cl-strip')).not.toBeNull();
    const one = { ...COMPARISON.strip!, dots: COMPARISON.strip!.dots.slice(0, 1) };
    expect(show({ strip: one }).root.querySelector('.cl-strip')).toBeNull();
    expect(show({ strip: null }).root.querySelector('.cl-strip')).toBeNull();
  });

  test('stands without the parts that a claim may lack', () => {
    const { text, root } = show({
      issue: null,
      hereSpeaker: null,
      relation: 'only-here',
      groups: [],
      siblings: [],
      strip: null,
      difference: null,
      pack: { ...COMPARISON.pack, asOf: null },
    });
    expect(text).toContain(relationText('only-here', t));
    expect(root.querySelectorAll('.cl-siblings, .cl-groups, .card-difference')).toHaveLength(0);
  });

  test('shows no way to other claims where there is only this one', () => {
    const { root } = show({}, { count: 1, position: 1 });
    expect(
      [...root.querySelectorAll('button')].map(
        (button) => button.ariaLabel ?? button.getAttribute('aria-label'),
      ),
    ).toEqual(['Keep this card open', 'Close', null, null, null]);
  });

  test('needs no inline style', () => {
    expect(show().root.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('never answers a script of the page', () => {
    const { root, actions } = show();
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons).toHaveLength(7);
    for (const button of buttons) button.click();
    expect(Object.values(actions).flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('brings into view what is unfolded at its end', () => {
    const brought = vi.fn();
    HTMLElement.prototype.scrollIntoView = brought;
    const reasons = show().root.querySelector('.card-reasons');
    reasons?.dispatchEvent(new Event('toggle'));
    expect(brought).toHaveBeenCalledWith({ block: 'nearest' });
  });

  test('says whether it is pinned', () => {
    const pin = (pinned: boolean) => show({}, { pinned }).root.querySelector('[aria-pressed]');
    expect(pin(true)?.getAttribute('aria-pressed')).toBe('true');
    expect(pin(false)?.getAttribute('aria-pressed')).toBe('false');
  });
});

test('a handler acts on what a person did only', () => {
  const act = vi.fn();
  const handler = trusted<Event>(act);
  handler(new Event('click'));
  expect(act).not.toHaveBeenCalled();
  const event = { isTrusted: true } as Event;
  handler(event);
  expect(act).toHaveBeenCalledWith(event);
});
