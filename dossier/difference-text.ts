import type { SourceGroup } from '../src/core/comparison/comparison.ts';
import type { SharpDifference } from '../src/core/comparison/sharpest.ts';
import { amountText, listText, quantityText } from '../src/ui/quantity-text.ts';
import { groupText } from '../src/ui/source-groups.tsx';
import type { Translate } from '../src/ui/strings.ts';

/** Groups beyond these are counted together: a sentence is read, not searched. */
const GROUPS_NAMED = 4;
/** Units of which a span would be misread. */
const WITHOUT_SPAN: readonly string[] = ['date', 'percent'];
/** So many sources of a group are named; of more, one fewer and how many are left. */
const SOURCES_NAMED = 3;

/** A difference as one sentence with its figures: who says what, the commonest first. */
export function differenceText(difference: SharpDifference, t: Translate): string {
  if (difference.kind === 'speakers') {
    const answers = difference.answers.map(({ speakers, value, sources }) =>
      t('dossierAnswer', {
        speaker: listText(speakers, t),
        value: quantityText(value, t),
        count: sources,
      }),
    );
    return t('dossierAnswers', { answers: joined(answers) });
  }
  const figure = difference.groups.some(({ value }) => value !== null);
  const said = difference.groups.slice(0, GROUPS_NAMED).map((group) => saidText(group, figure, t));
  const more = difference.groups.slice(GROUPS_NAMED);
  if (more.length > 0) said.push(t('dossierSaidMore', { count: more.length }));
  const span = difference.kind === 'figures' ? spanText(difference.groups, t) : null;
  if (span !== null) return t('dossierSaidApart', { said: joined(said), span });
  return t(difference.kind === 'growth' ? 'dossierGrew' : 'dossierSaid', { said: joined(said) });
}

/** How far the lowest and the highest counted figure lie apart; null for dates, and for shares, whose points are no percent. */
function spanText(groups: readonly SourceGroup[], t: Translate): string | null {
  const values = groups.flatMap(({ value, aside, stance }) =>
    value && !aside && stance === 'states' ? value : [],
  );
  const unit = values[0]?.unit;
  if (unit === undefined || WITHOUT_SPAN.includes(unit)) return null;
  const ends = values.filter((value) => value.unit === unit).flatMap(({ low, high }) => [low, high]);
  const closed = ends.filter((end) => end !== null);
  const span = Math.max(...closed) - Math.min(...closed);
  return closed.length === ends.length && span > 0 ? amountText(span, unit, t) : null;
}

/** Few sources by name, of many the first: "90%: The Post, Gazette and 12 more". */
function saidText(group: SourceGroup, figure: boolean, t: Translate): string {
  const what = groupText(group, figure, t);
  const names = group.sources.map(({ name }) => name);
  if (names.length <= SOURCES_NAMED) return t('dossierSaysOne', { what, outlet: listText(names, t) });
  const named = names.slice(0, SOURCES_NAMED - 1);
  return t('dossierSaysMore', { what, outlets: named.join(', '), count: names.length - named.length });
}

/** The parts hold commas themselves. */
function joined(parts: readonly string[]): string {
  return parts.join('; ');
}
