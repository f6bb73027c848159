import { expect, it } from 'vitest';
import { differenceText } from '../../../dossier/difference-text.ts';
import { sharpestDifferences } from '../../../src/core/comparison/sharpest.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
import { claim, pack, person, report } from '../comparison/small-pack.ts';
import { english, textsOf } from '../ui/messages.ts';

const t = english();

const dead = (figure: string, fields: Partial<Report> = {}) => report('dead', { figure, ...fields });
const outlet = (id: string, name: string) => ({ id, name, domains: [], carries: [] });

it.each([
  {
    name: 'figures with few sources by their names, and how far they lie apart',
    topic: {
      outlets: [outlet('post', 'The Post')],
      claims: [claim('dead')],
      reports: [dead('12 people'), dead('12 people'), dead('14 people', { outlet: 'post' })],
    },
    text: '12 people: The outlet-1 and The outlet-2; 14 people: The Post. Up to 2 people apart.',
  },
  {
    name: 'many figures, the last ones by number',
    topic: {
      claims: [claim('dead')],
      reports: ['12', '12', '13', '13', '14', '14', '15', '15', '16', '17'].map((count) =>
        dead(`${count} people`),
      ),
    },
    text: /^12 people: .*; 13 people: .*; 14 people: .*; 15 people: .*; 2 other versions\. Up to 5 people apart\.$/u,
  },
  {
    name: 'a count that grew',
    topic: {
      outlets: [outlet('post', 'The Post'), outlet('herald', 'The Herald')],
      claims: [claim('dead', { accumulates: true })],
      reports: [
        dead('12 people', { outlet: 'post', published: '2031-05-02' }),
        dead('14 people', { outlet: 'herald', published: '2031-05-03' }),
      ],
    },
    text: 'The count grew with time: 12 people: The Post; 14 people: The Herald.',
  },
  {
    name: 'speakers with their answers',
    topic: {
      people: [person('captain'), person('minister')],
      claims: [
        claim('one', { question: 'length', speakers: ['captain'] }),
        claim('two', { question: 'length', speakers: ['minister'] }),
      ],
      reports: [
        report('one', { figure: '75 minutes' }),
        report('two', { figure: '150 minutes' }),
        report('two', { figure: '150 minutes' }),
      ],
    },
    text: 'Name of minister: 2 h 30 min (2 sources); Name of captain: 1 h 15 min (1 source).',
  },
])('says $name', ({ topic, text }) => {
  const [difference] = sharpestDifferences(pack(topic));
  const said = difference ? differenceText(difference, t) : '';
  if (typeof text === 'string') expect(said).toBe(text);
  else expect(said).toMatch(text);
});

it.each([
  ['shares, whose points are no percent', ['90 percent', '90 percent', '95 percent']],
  ['dates', ['20310502 date', '20310502 date', '20310503 date']],
])('tells no span of %s', (_name, values) => {
  const topic = pack({ claims: [claim('dead')], reports: values.map((figure) => dead(figure)) });
  const [difference] = sharpestDifferences(topic);
  expect(difference && differenceText(difference, t)).toMatch(/: .*; .*: .*\.$/u);
  expect(difference && differenceText(difference, t)).not.toContain('apart');
});

it('never speaks of a missing figure where a claim has none', () => {
  const cause = pack({
    claims: [claim('cause')],
    reports: [report('cause'), report('cause'), report('cause', { stance: 'denies' })],
  });
  const [difference] = sharpestDifferences(cause);
  expect(difference && differenceText(difference, t)).not.toContain(t('groupNoFigure'));
});

it('names the first of many sources, and says how many more there are, in every language', () => {
  const reports = Array.from({ length: 23 }, (_, at) => dead('12 people', { outlet: `paper-${at}` }));
  const topic = pack({
    outlets: reports.map((_, at) => outlet(`paper-${at}`, `Paper ${at}`)),
    claims: [claim('dead')],
    reports: [...reports, dead('14 people', { outlet: 'post' })],
  });
  const [difference] = sharpestDifferences(topic);
  expect(difference && differenceText(difference, t)).toMatch(/^12 people: Paper 0, Paper 1 and 21 more; /u);
  expect(difference && differenceText(difference, textsOf('uk'))).toMatch(
    /^12 осіб: Paper 0, Paper 1 і ще 21; /u,
  );
});
