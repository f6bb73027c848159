import type { Quantity } from '../../quantity.ts';
import type { Pack, Report } from '../pack.ts';
import { CONTEXT, nameOf } from './annotation-terms.ts';
import { present, withLines } from './json-ld.ts';
import { type Loss, LossCount } from './losses.ts';
import {
  claimSaysMore,
  countUnnamed,
  indexOfPack,
  nameSaysMore,
  outletSaysMore,
  type PackIndex,
} from './named.ts';
import { countUnknownFields } from './unknown-fields.ts';

/**
 * The reports of a pack as a W3C Web Annotation collection in JSON-LD (an annotation a line), and what it cannot hold.
 * An annotation's bodies say the claim, the stance, the figure and the gist; its target is the article, with a
 * TextQuoteSelector where the report has a quotation. `quotePrefix` and `quoteSuffix`, as annotations of others bring
 * them along, go back into the selector.
 */
export function toAnnotations(pack: Pack): { readonly text: string; readonly losses: readonly Loss[] } {
  const index = indexOfPack(pack);
  const items = pack.reports.map((report, at) => annotation(pack, index, report, at));
  const collection = JSON.stringify({
    '@context': CONTEXT,
    id: nameOf(pack.id),
    type: 'AnnotationCollection',
    label: pack.title,
    ...present({
      'crosslight:pack': pack.id,
      'crosslight:language': pack.language,
      'crosslight:asOf': pack.asOf,
    }),
    total: items.length,
  });
  const page = JSON.stringify({ id: nameOf(pack.id, 'reports'), type: 'AnnotationPage', startIndex: 0 });
  const text = withLines(`${collection.slice(0, -1)},"first":${page.slice(0, -1)},"items":`, items, '}}');
  return { text, losses: lossesOf(pack) };
}

function annotation(pack: Pack, index: PackIndex, report: Report, at: number): object {
  return present({
    id: nameOf(pack.id, 'reports', at),
    type: 'Annotation',
    motivation: 'describing',
    'crosslight:basis': report.basis,
    'crosslight:doubt': report.doubt,
    'crosslight:speakers': report.speakers.map((id) => ({
      'crosslight:id': id,
      name: index.people.get(id)?.name,
    })),
    body: [
      {
        ...textualBody('identifying', index.claims.get(report.claim)?.statement ?? '', pack.language),
        'crosslight:claim': report.claim,
      },
      { ...textualBody('classifying', report.stance, 'en'), 'crosslight:stance': report.stance },
      ...(report.value ? [figureBody(report.value)] : []),
      ...(report.gist === undefined ? [] : [textualBody('describing', report.gist, pack.language)]),
    ],
    target: target(pack, index, report, at),
  });
}

const textualBody = (purpose: string, value: string, language: string | undefined): object =>
  present({ type: 'TextualBody', purpose, value, format: 'text/plain', language });

function figureBody({ low, high, unit, hedge }: Quantity): object {
  const ends = [...new Set([low, high].filter((end) => end !== null))].join(' to ');
  return {
    ...textualBody('tagging', `${hedge} ${ends} ${unit}`, 'en'),
    'crosslight:hedge': hedge,
    ...(low !== null && { 'crosslight:low': low }),
    ...(high !== null && { 'crosslight:high': high }),
    'crosslight:unit': unit,
  };
}

function target(pack: Pack, index: PackIndex, report: Report, at: number): object {
  const outlet = index.outlets.get(report.outlet);
  return present({
    type: 'SpecificResource',
    // A target must have an address: an article without one gets a name.
    source: report.url ?? nameOf(pack.id, 'articles', report.article ?? at),
    selector: report.quote === undefined ? undefined : selector(report.quote, report),
    'crosslight:article': report.article,
    'crosslight:published': report.published,
    'crosslight:language': report.language,
    'crosslight:carries': report.carries,
    'crosslight:urlDoubt': report.urlDoubt,
    'crosslight:outlet': present({
      'crosslight:id': report.outlet,
      name: outlet?.name,
      'crosslight:domains': outlet?.domains,
    }),
  });
}

/** The words around a quotation, which no version of the format knows as yet. */
const contextOf = (report: Report & { readonly quotePrefix?: unknown; readonly quoteSuffix?: unknown }) => ({
  ...(typeof report.quotePrefix === 'string' && { prefix: report.quotePrefix }),
  ...(typeof report.quoteSuffix === 'string' && { suffix: report.quoteSuffix }),
});

const selector = (exact: string, report: Report): object => ({
  type: 'TextQuoteSelector',
  exact,
  ...contextOf(report),
});

function lossesOf(pack: Pack): Loss[] {
  const losses = new LossCount();
  const kept = pack.reports
    .filter(({ quote }) => quote !== undefined)
    .reduce((sum, report) => sum + Object.keys(contextOf(report)).length, 0);
  losses.add('unknown-fields', countUnknownFields(pack) - kept);
  const { reports } = pack;
  const share = {
    claims: { named: reports.map(({ claim }) => claim), isCut: claimSaysMore('id', 'statement') },
    outlets: { named: reports.map(({ outlet }) => outlet), isCut: outletSaysMore('id', 'name', 'domains') },
    people: { named: reports.flatMap(({ speakers }) => speakers), isCut: nameSaysMore('id', 'name') },
  };
  countUnnamed(pack, share, losses);
  return losses.list();
}
