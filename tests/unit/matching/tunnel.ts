import type { Claim, Name, Pack } from '../../../src/core/pack/pack.ts';

/** An invented story, small enough to be read at once: the collapse of a tunnel. */

const named = (id: string, name: string, role: string, aliases: readonly string[] = []): Name => ({
  id,
  name,
  role,
  aliases,
  translations: {},
});

const claim = (id: string, statement: string, more: Partial<Claim> = {}): Claim => ({
  id,
  statement,
  speakers: [],
  question: id,
  ...more,
});

const figure = (
  id: string,
  statement: string,
  measure: string,
  unit: string,
  more: Partial<Claim> = {},
): Claim => claim(id, statement, { kind: 'figure', measure, unit, ...more });

export const TUNNEL: Pack = {
  version: 1,
  id: 'tunnel',
  title: 'Collapse of the Harrow tunnel',
  language: 'en',
  issues: [],
  outlets: [],
  reports: [],
  people: [
    named('aldous', 'Mara Aldous', 'Transport minister', ['Aldous', 'the transport minister~']),
    named('pike', 'Tom Pike', 'Head of the tunnel company Norvia', ['Pike']),
    named('norvia', 'Norvia', 'institution: company that built the tunnel', ['the tunnel company~']),
    named('fire-service', 'Harrow fire service', 'institution: rescuers', [
      'the fire service',
      'firefighters~',
    ]),
    named('union', 'Miners and Diggers Union', 'institution: union', ['MDU', 'the union~']),
  ],
  places: [{ id: 'harrow', name: 'Harrow', aliases: [], translations: { fr: ['Harrow'] } }],
  terms: [{ id: 'tunnel', name: 'Harrow tunnel', aliases: ['the tunnel~'], translations: {} }],
  claims: [
    figure(
      'dead',
      'Eleven workers died in the collapse.',
      'people killed in the collapse of the tunnel',
      'people',
    ),
    figure('trapped', 'Thirty-four workers were trapped.', 'people trapped after the collapse', 'people'),
    figure(
      'rescued',
      'Rescuers brought 23 workers out alive.',
      'people rescued alive from the tunnel',
      'people',
    ),
    figure('length', 'The rescue took 61 hours.', 'duration of the rescue in hours', 'minutes'),
    figure(
      'cost-company',
      'Norvia puts the damage at 40 million euros.',
      'cost of the damage, as the company puts it',
      'eur',
      {
        speakers: ['norvia'],
        question: 'cost',
      },
    ),
    figure(
      'cost-union',
      'The union puts the damage at 90 million euros.',
      'cost of the damage, as the union puts it',
      'eur',
      {
        speakers: ['union'],
        question: 'cost',
      },
    ),
    claim('cause-water', 'Norvia says that water in the rock brought the roof down.', {
      kind: 'position',
      speakers: ['norvia'],
      question: 'cause',
    }),
    claim('cause-bolts', 'The union says that missing bolts brought the roof down.', {
      kind: 'position',
      speakers: ['union'],
      question: 'cause',
    }),
    claim('resign', 'The transport minister refuses to resign.', { kind: 'position', speakers: ['aldous'] }),
    claim('inquiry', 'A judge will lead a public inquiry.', { kind: 'plan' }),
    claim('warning', 'Inspectors warned of cracks before the collapse.', { kind: 'event' }),
    claim('visit', 'Aldous met Pike at the site.', { kind: 'event' }),
  ],
};

/** The same story as the smallest legal pack. */
export const BARE_TUNNEL: Pack = {
  ...TUNNEL,
  people: [],
  places: [],
  terms: [],
  claims: TUNNEL.claims.map(({ id, statement }) => ({ id, statement, speakers: [] })),
};
