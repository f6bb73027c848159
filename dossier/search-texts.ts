import { indexReports } from '../src/core/comparison/report-index.ts';
import type { Name, Outlet, Pack, Report } from '../src/core/pack/pack.ts';
import { type Wordings, wordingsOf } from '../src/core/retrieval/wordings.ts';

/** More than these nobody reads; where so many are found, the screen says that they are the best. */
export const MOST_FOUND = 200;

/** What can be searched of one claim or report. */
export type SearchText = Omit<Wordings, 'id'>;

/** The words of a pack that are searched: one text for every claim and every report, in the pack's order. */
export interface SearchTexts {
  readonly language?: string;
  readonly claims: readonly SearchText[];
  readonly reports: readonly SearchText[];
}

/** What was found: places in the pack's lists, best first. */
export interface Found {
  readonly claims: readonly number[];
  readonly reports: readonly number[];
}

/** The searched words of a pack. A claim is found by its own words, those of its reports and the names of its speakers. */
export function searchTexts(pack: Pack): SearchTexts {
  const { people, outlets, claims } = indexReports(pack);
  return {
    ...(pack.language === undefined ? {} : { language: pack.language }),
    claims: wordingsOf(pack).map(({ id, statement, others }) => ({
      statement,
      others: [
        ...others,
        ...(claims.get(id)?.speakers ?? []).flatMap((speaker) => spellings(speaker, people)),
      ],
    })),
    reports: pack.reports.map((report) => reportText(report, outlets)),
  };
}

function reportText({ outlet, quote, gist }: Report, outlets: ReadonlyMap<string, Outlet>): SearchText {
  const words = [quote, gist].filter((text) => text !== undefined);
  return { statement: words.join(' '), others: [outlets.get(outlet)?.name ?? outlet] };
}

/** A person is found under every spelling. */
function spellings(id: string, people: ReadonlyMap<string, Name>): string[] {
  const person = people.get(id);
  return person ? [person.name, ...person.aliases, ...Object.values(person.translations).flat()] : [id];
}
