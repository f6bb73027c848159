import { useMemo, useState } from 'preact/hooks';
import { toSourceReport } from '../../src/core/comparison/groups.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import type { Outlet, Report } from '../../src/core/pack/pack.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { Fold } from '../../src/ui/fold.tsx';
import { dateText } from '../../src/ui/quantity-text.ts';
import { useDossier } from '../context.ts';
import { Choice } from '../pieces/choice.tsx';
import { Chunks } from '../pieces/chunks.tsx';
import { Reported } from '../pieces/reported.tsx';
import { matrixOf } from '../topic.ts';
import { type WorksheetIssue, widestOutlets, worksheetOf } from '../worksheet-rows.ts';

/** A sheet begins with so many sources; more than the second number do not fit on paper. */
const SOURCES_AT_FIRST = 4;
const MOST_SOURCES = 7;

/** A sheet of questions against sources, to be printed: filled in, or left empty for a class to fill in. */
export function Worksheet() {
  const { pack, world, t } = useDossier();
  const matrix = matrixOf(pack);
  const [issue, setIssue] = useState(matrix.issues[0]?.id ?? '');
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const [empty, setEmpty] = useState(false);
  const outlets = useMemo(() => {
    if (picked === null) return widestOutlets(matrix, issue, SOURCES_AT_FIRST);
    return matrix.outlets.filter(({ id }) => picked.includes(id));
  }, [matrix, issue, picked]);
  const issues = useMemo(() => worksheetOf(matrix, issue, outlets), [matrix, issue, outlets]);
  return (
    <>
      <h1>{t('dossierWorksheet')}</h1>
      <p class="lead on-screen">{t('dossierWorksheetLead')}</p>
      <div class="controls on-screen">
        <Choice
          label={t('dossierWorksheetIssue')}
          value={issue}
          options={[
            ...matrix.issues.map(({ id, title }) => ({
              value: id,
              name: title === '' ? t('dossierWithoutIssue') : title,
            })),
            ...(matrix.issues.some(({ id }) => id === '')
              ? []
              : [{ value: '', name: t('dossierAllIssues') }]),
          ]}
          choose={(chosen) => {
            setIssue(chosen);
            setPicked(null);
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={empty}
            onChange={(event) => setEmpty(event.currentTarget.checked)}
          />
          {t('dossierWorksheetEmpty')}
        </label>
        <button type="button" onClick={() => world.print()}>
          {t('dossierPrint')}
        </button>
      </div>
      <SourcePicker outlets={outlets} pick={setPicked} />
      <p class="on-paper">{pack.title}</p>
      <p class="on-paper">{t('dossierWorksheetName')}</p>
      <Chunks items={issues}>
        {(shown) =>
          shown.map((sheet) => <Sheet key={sheet.id} sheet={sheet} outlets={outlets} empty={empty} />)
        }
      </Chunks>
      <p class="cl-quiet sheet-source">
        {pack.asOf === undefined
          ? t('dossierCiteVia', { pack: pack.title })
          : t('dossierCiteViaAsOf', { pack: pack.title, date: dateText(pack.asOf, t) })}
      </p>
    </>
  );
}

function SourcePicker(props: { outlets: readonly Outlet[]; pick: (ids: readonly string[]) => void }) {
  const { pack, t } = useDossier();
  const { outlets, pick } = props;
  const ids = outlets.map(({ id }) => id);
  return (
    <Fold class="evidence on-screen" title={t('dossierWorksheetSources', { count: ids.length })}>
      {() => (
        <>
          <p class="cl-quiet">{t('dossierWorksheetMost', { count: MOST_SOURCES })}</p>
          <ul class="picker">
            {matrixOf(pack).outlets.map(({ id, name }) => (
              <li key={id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={ids.includes(id)}
                    disabled={!ids.includes(id) && ids.length >= MOST_SOURCES}
                    onChange={(event) =>
                      pick(event.currentTarget.checked ? [...ids, id] : ids.filter((other) => other !== id))
                    }
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

interface SheetProps {
  readonly sheet: WorksheetIssue;
  readonly outlets: readonly Outlet[];
  readonly empty: boolean;
}

function Sheet({ sheet, outlets, empty }: SheetProps) {
  const { pack, t } = useDossier();
  const question = indexReports(pack).issues.get(sheet.id)?.question;
  const title = sheet.title === '' ? t('dossierWithoutIssue') : sheet.title;
  return (
    // A wide sheet scrolls by itself, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="sheet-frame" tabIndex={0} aria-label={title}>
      <table class="sheet">
        <caption>
          <span {...textLanguage(pack.language)}>
            <strong>{title}</strong> {question}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('dossierColumnClaim')}</th>
            {outlets.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ claim, cells }) => (
            <tr key={claim.id}>
              <th scope="row" {...textLanguage(pack.language)}>
                {claim.statement}
              </th>
              {cells.map((reports, at) => (
                <td key={outlets[at]?.id}>{empty ? '' : <CellWords reports={reports} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellWords({ reports }: { reports: readonly Report[] }) {
  const { pack, t } = useDossier();
  if (reports.length === 0) return <span class="cl-quiet">{t('dossierCellNone')}</span>;
  const index = indexReports(pack);
  return reports.map((report, at) => (
    <p key={at}>
      <Reported report={toSourceReport(report, index)} />
    </p>
  ));
}
