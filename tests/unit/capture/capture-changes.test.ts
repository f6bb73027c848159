import { expect, test } from 'vitest';
import { captureChanges } from '../../../src/core/capture/capture-changes.ts';
import { type CaptureLine, draftCapture } from '../../../src/core/capture/draft-capture.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
import { claim, match, pack, report } from '../comparison/small-pack.ts';

const URL = 'https://harbour.example/ferry';
const SEEN = '2026-03-09T10:00:00.000Z';
const OUTLET = { id: 'harbour', name: 'The Harbour', domains: ['harbour.example'], carries: [] };

function changes(matches: Parameters<typeof draftCapture>[1], reports: readonly Report[] = [], known = true) {
  const topic = pack({ claims: [claim('dead')], reports, outlets: known ? [OUTLET] : [] });
  const draft = draftCapture(topic, matches, { url: URL, published: '2026-03-04' });
  if (!draft) throw new Error('no draft');
  const kept = draft.lines.filter(
    (line): line is Exclude<CaptureLine, { state: 'gone' }> => line.state !== 'gone',
  );
  return captureChanges(draft, kept, SEEN);
}

const noted = (fields: Parameters<typeof report>[1]) =>
  report('dead', { outlet: 'harbour', url: URL, published: '2026-03-04', ...fields });

test('a new claim is added, and with the first one its outlet', () => {
  expect(changes([match('dead')], [], false)).toMatchObject({ addOutlet: true, added: [{ claim: 'dead' }] });
  expect(changes([match('dead')])).toMatchObject({ addOutlet: false, added: [{ claim: 'dead' }] });
});

test('an outlet without a claim is not worth keeping', () => {
  expect(changes([], [], false)).toEqual({ addOutlet: false, added: [], replaced: [] });
});

test('another figure stands beside the old one, under the day on which it was seen', () => {
  const before = noted({ figure: '12 people' });
  expect(changes([match('dead', { figure: '14 people' })], [before])).toMatchObject({
    added: [{ published: SEEN, value: { low: 14 } }],
    replaced: [],
  });
});

test('other words take the place of the old ones, under their date', () => {
  const before = noted({ quote: 'many drowned' });
  expect(changes([match('dead', { text: 'many died' })], [before])).toMatchObject({
    added: [],
    replaced: [{ before, report: { quote: 'many died', published: '2026-03-04' } }],
  });
});

test('what stands as noted changes nothing', () => {
  const before = noted({ figure: '12 people' });
  expect(changes([match('dead', { figure: '12 people' })], [before])).toEqual({
    addOutlet: false,
    added: [],
    replaced: [],
  });
});
