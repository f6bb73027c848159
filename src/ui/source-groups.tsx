import type { Source, SourceGroup, SourceReport } from '../core/comparison/comparison.ts';
import { OutsideIcon } from './icons.tsx';
import { dateText, quantityText } from './quantity-text.ts';
import { stanceText } from './relation-text.ts';
import type { Translate } from './strings.ts';

/** So many sources of a group are shown at once; the rest is one click away. */
const SHOWN_AT_ONCE = 4;

/** The sources of a claim, grouped by what they say, with dates and links; reprints of one agency are folded. */
export function SourceGroups({ groups, t }: { groups: readonly SourceGroup[]; t: Translate }) {
  const figure = groups.some(({ value }) => value !== null);
  return (
    <ul class="cl-groups">
      {groups.map((group, at) => (
        <Group key={at} group={group} figure={figure} t={t} />
      ))}
    </ul>
  );
}

function Group({ group, figure, t }: { group: SourceGroup; figure: boolean; t: Translate }) {
  const [shown, more] = [group.sources.slice(0, SHOWN_AT_ONCE), group.sources.slice(SHOWN_AT_ONCE)];
  return (
    <li class={group.here ? 'cl-group cl-group-here' : 'cl-group'}>
      <p class="cl-group-head">
        <strong>{groupText(group, figure, t)}</strong>
        <span>{t('groupSources', { count: group.sources.length })}</span>
        {group.here && <span class="cl-tag cl-tag-here">{t('groupHere')}</span>}
        {group.aside && <span class="cl-tag">{t('groupAside')}</span>}
      </p>
      <Sources sources={shown} t={t} />
      {more.length > 0 && (
        <details>
          <summary>{t('sourceMore', { count: more.length })}</summary>
          <Sources sources={more} t={t} />
        </details>
      )}
    </li>
  );
}

/** What the sources of a group say, in a word or two. `figure`: the claim is one, so its lack is worth a word. */
export function groupText({ value, stance }: SourceGroup, figure: boolean, t: Translate): string {
  const said = stanceText(stance, t);
  if (!value) return stance === 'states' && figure ? t('groupNoFigure') : said;
  const stated = quantityText(value, t);
  return stance === 'states' ? stated : t('groupStance', { value: stated, stance: said });
}

function Sources({ sources, t }: { sources: readonly Source[]; t: Translate }) {
  return (
    <ul class="cl-sources">
      {sources.map((source) =>
        source.folded ? (
          <li key={source.name}>
            <details>
              <summary>{t('sourceFolded', { name: source.name, count: source.reports.length })}</summary>
              <Reports source={source} t={t} />
            </details>
          </li>
        ) : (
          <li key={source.name}>
            <Reports source={source} t={t} />
          </li>
        ),
      )}
    </ul>
  );
}

function Reports({ source, t }: { source: Source; t: Translate }) {
  return (
    <>
      {source.reports.map((report, at) => (
        <Report key={at} report={report} t={t} />
      ))}
      {source.contradictory && <p class="cl-note">{t('sourceContradictory')}</p>}
      {source.earlier.map(({ value, published }) => (
        <p key={published} class="cl-note">
          {t('sourceEarlier', { value: value ? quantityText(value, t) : t('groupNoFigure') })}
        </p>
      ))}
    </>
  );
}

function Report({ report, t }: { report: SourceReport; t: Translate }) {
  return (
    <div class="cl-report">
      <p class="cl-report-head">
        <ReportLink report={report} t={t} />{' '}
        <span class="cl-quiet">
          {report.published === null ? t('sourceUndated') : dateText(report.published, t)}
          {report.basis === 'digest' && ` · ${t('sourceDigest')}`}
        </span>
      </p>
      {report.quote !== null && <p class="cl-words">{t('sourceQuote', { words: report.quote })}</p>}
      {report.gist !== null && <p class="cl-words">{report.gist}</p>}
      {report.doubt !== null && <p class="cl-note">{t('sourceDoubt', { reason: report.doubt })}</p>}
    </div>
  );
}

/** An outlet's name, linked where the address may be. The opened page learns nothing of where the reader came from. */
function ReportLink({ report, t }: { report: SourceReport; t: Translate }) {
  if (report.url === null) return <span class="cl-outlet">{report.outletName}</span>;
  return (
    <a class="cl-outlet" href={report.url} target="_blank" rel="noopener noreferrer">
      {report.outletName}
      <OutsideIcon />
      <span class="cl-hidden"> ({t('sourceNewTab')})</span>
    </a>
  );
}
