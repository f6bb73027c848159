import type { Match } from '../../../src/core/match.ts';
import type { Claim, Name, Outlet, Pack, Report } from '../../../src/core/pack/pack.ts';
import type { Hedge, Quantity } from '../../../src/core/quantity.ts';

/** Builders for packs about an invented ferry accident: tests say only what they turn on. */

export function figure(text: string): Quantity {
  const [, hedge = 'exact', low = '', high, unit = ''] =
    /^(?:(exact|about|almost|at-least|over|up-to) )?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? (\S+)$/u.exec(
      text,
    ) ?? fail(text);
  const [from, to] = [Number(low), Number(high ?? low)];
  return {
    low: hedge === 'up-to' ? null : from,
    high: hedge === 'at-least' || hedge === 'over' ? null : to,
    unit,
    hedge: hedge as Hedge,
  };
}

function fail(text: string): never {
  throw new Error(`not a figure: ${text}`);
}

export function claim(id: string, fields: Partial<Claim> = {}): Claim {
  return { id, statement: `The statement of ${id}.`, speakers: [], ...fields };
}

let reports = 0;

/** A report of its own outlet and article unless told otherwise. */
export function report(claimId: string, fields: Partial<Report> & { figure?: string } = {}): Report {
  reports += 1;
  const { figure: text, ...rest } = fields;
  return {
    claim: claimId,
    outlet: `outlet-${reports}`,
    article: `article-${reports}`,
    speakers: [],
    stance: 'states',
    basis: 'full',
    carries: [],
    ...(text === undefined ? {} : { value: figure(text) }),
    ...rest,
  };
}

export function match(claimId: string, fields: Partial<Match> & { figure?: string } = {}): Match {
  const { figure: text, ...rest } = fields;
  return {
    claim: claimId,
    block: 0,
    start: 0,
    end: 10,
    text: 'The page.',
    score: 1,
    value: text === undefined ? null : figure(text),
    speaker: null,
    stance: 'states',
    reasons: [],
    ...rest,
  };
}

export function pack(fields: Partial<Pack>): Pack {
  const named = new Set(fields.outlets?.map(({ id }) => id));
  const others = new Set((fields.reports ?? []).map(({ outlet }) => outlet).filter((id) => !named.has(id)));
  const outlets: Outlet[] = [...others].map((id) => ({
    id,
    name: `The ${id}`,
    domains: [`${id}.example`],
    carries: [],
  }));
  return {
    version: 1,
    id: 'ferry',
    title: 'The ferry',
    issues: [],
    claims: [],
    people: [],
    places: [],
    terms: [],
    reports: [],
    ...fields,
    outlets: [...(fields.outlets ?? []), ...outlets],
  };
}

export function person(id: string, role?: string): Name {
  return {
    id,
    name: `Name of ${id}`,
    aliases: [],
    translations: {},
    ...(role === undefined ? {} : { role }),
  };
}
