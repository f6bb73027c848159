import type { SourceGroup } from '../src/core/comparison/comparison.ts';
import type { SharpDifference } from '../src/core/comparison/sharpest.ts';
import { listText, quantityText } from '../src/ui/quantity-text.ts';
import { groupText } from '../src/ui/source-groups.tsx';
import type { Translate } from '../src/ui/strings.ts';

/** Groups beyond these are counted together: a sentence is read, not searched. */
const GROUPS_NAMED = 4;

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
    return t('dossierAnswers', { answers: joined(answers, t) });
  }
  const figure = difference.groups.some(({ value }) => value !== null);
  const said = difference.groups.slice(0, GROUPS_NAMED).map((group) => saidText(group, figure, t));
  const more = difference.groups.slice(GROUPS_NAMED);
  if (more.length > 0) said.push(t('dossierSaidMore', { count: more.length }));
  const key = difference.kind === 'growth' ? 'dossierGrew' : 'dossierSaid';
  return t(key, { said: joined(said, t) });
}

/** A single source by name, several by number: "90%: 14 sources", "95%: The Post". */
function saidText(group: SourceGroup, figure: boolean, t: Translate): string {
  const what = groupText(group, figure, t);
  const [first, ...others] = group.sources;
  return first && others.length === 0
    ? t('dossierSaysOne', { what, outlet: first.name })
    : t('dossierSays', { what, count: group.sources.length });
}

function joined(parts: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t.locale, { type: 'unit', style: 'short' }).format(parts);
}
