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
    name: 'figures, a single source by its name',
    topic: {
      outlets: [outlet('post', 'The Post')],
      claims: [claim('dead')],
      reports: [dead('12 people'), dead('12 people'), dead('14 people', { outlet: 'post' })],
    },
    text: '12 people: 2 sources, 14 people: The Post.',
  },
  {
    name: 'many figures, the last ones by number',
    topic: {
      claims: [claim('dead')],
      reports: ['12', '12', '13', '13', '14', '14', '15', '15', '16', '17'].map((count) =>
        dead(`${count} people`),
      ),
    },
    text: '12 people: 2 sources, 13 people: 2 sources, 14 people: 2 sources, 15 people: 2 sources, 2 other versions.',
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
    text: 'The count grew with time: 12 people: The Post, 14 people: The Herald.',
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
    text: 'Name of minister: 2 h 30 min (2 sources), Name of captain: 1 h 15 min (1 source).',
  },
])('says $name', ({ topic, text }) => {
  const [difference] = sharpestDifferences(pack(topic));
  expect(difference && differenceText(difference, t)).toBe(text);
});

it('never speaks of a missing figure where a claim has none', () => {
  const cause = pack({
    claims: [claim('cause')],
    reports: [report('cause'), report('cause'), report('cause', { stance: 'denies' })],
  });
  const [difference] = sharpestDifferences(cause);
  expect(difference && differenceText(difference, t)).not.toContain(t('groupNoFigure'));
});

it('names a source only where it stands alone, also in a language that counts 21 as it counts 1', () => {
  const reports = Array.from({ length: 21 }, (_, at) => dead('12 people', { outlet: `paper-${at}` }));
  const topic = pack({
    outlets: reports.map((_, at) => outlet(`paper-${at}`, `Paper ${at}`)),
    claims: [claim('dead')],
    reports: [...reports, dead('14 people', { outlet: 'post' })],
  });
  const [difference] = sharpestDifferences(topic);
  const text = difference && differenceText(difference, textsOf('uk'));
  expect(text).toMatch(/^12 осіб: 21 джерело /u);
  expect(text).not.toContain('Paper');
});
