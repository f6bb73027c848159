import { type Report, STANCES, type Stance } from '../../src/core/pack/pack.ts';
import type { Fault } from '../../src/core/pack/reading.ts';
import { stanceText } from '../../src/ui/relation-text.ts';
import { useDossier } from '../context.ts';
import { Field } from './field.tsx';
import { FigureFields } from './figure-fields.tsx';

interface Props {
  readonly report: Report;
  readonly change: (report: Report) => void;
  /** All that is wrong with the report. */
  readonly faults: readonly Fault[];
  /** The unit of its claim, where the pack does not know the claim yet. */
  readonly unit?: string;
}

/** What a report says, to be changed: its figure, what it does with the claim, who says it, and in which words. */
export function ReportFields({ report, change, faults, unit }: Props) {
  const { t } = useDossier();
  const known = useUnitOf(report.claim);
  return (
    <div class="fields">
      <FigureFields
        value={report.value}
        unit={unit ?? known}
        faults={faults}
        change={(value) => change(withField(report, 'value', value))}
      />
      <Field label={t('dossierFieldStance')} path="stance" faults={faults}>
        {(control) => (
          <select
            {...control}
            value={report.stance}
            onChange={(event) => change({ ...report, stance: event.currentTarget.value as Stance })}
          >
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {stanceText(stance, t)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SpeakerField report={report} change={change} faults={faults} />
      <WordFields report={report} change={change} faults={faults} />
    </div>
  );
}

/** The report without empty words: what stands in no form is absent from the record. */
export function withoutEmptyWords(report: Report): Report {
  const empty = (['quote', 'gist'] as const).filter((key) => report[key]?.trim() === '');
  return empty.reduce<Report>((bare, key) => withField(bare, key, undefined), report);
}

/** The report with another value of a field; without the field where the value is undefined. */
export function withField<Key extends keyof Report>(
  report: Report,
  key: Key,
  value: Report[Key] | undefined,
): Report {
  const { [key]: _, ...rest } = report;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Report;
}

function useUnitOf(claim: string): string | undefined {
  const { pack } = useDossier();
  return pack.claims.find(({ id }) => id === claim)?.unit;
}

/** One speaker can be chosen; more of them stay as they are until another choice is made. */
function SpeakerField({ report, change, faults }: Props) {
  const { pack, t } = useDossier();
  const several = report.speakers.length > 1 ? report.speakers.join(' ') : null;
  const nameOf = (id: string) => pack.people.find((person) => person.id === id)?.name ?? id;
  return (
    <Field label={t('dossierFieldSpeaker')} path="speakers" faults={faults}>
      {(control) => (
        <select
          {...control}
          value={several ?? report.speakers[0] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ ...report, speakers: value === '' ? [] : value.split(' ') })
          }
        >
          <option value="">{t('dossierFieldSpeakerNone')}</option>
          {several !== null && <option value={several}>{report.speakers.map(nameOf).join(', ')}</option>}
          {pack.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The words of a report: the outlet's own, shown in quotation marks, or a summary, which never is. */
function WordFields({ report, change, faults }: Props) {
  const { t } = useDossier();
  const own = report.quote === undefined;
  const words = report.quote ?? report.gist ?? '';
  const set = (text: string, gist: boolean) => {
    const bare = withField(withField(report, 'quote', undefined), 'gist', undefined);
    change({ ...bare, [gist ? 'gist' : 'quote']: text });
  };
  return (
    <>
      <Field label={t('dossierFieldWords')} path={own ? 'gist' : 'quote'} faults={faults}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            value={words}
            onInput={(event) => set(event.currentTarget.value, own)}
          />
        )}
      </Field>
      <label class="choice-line">
        <input type="checkbox" checked={own} onChange={() => set(words, !own)} />{' '}
        {t('dossierFieldOwnSummary')}
      </label>
    </>
  );
}
