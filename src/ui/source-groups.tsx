import type { Source, SourceGroup, SourceReport } from '../core/comparison/comparison.ts';
import { textLanguage } from './document-language.ts';
import { OutsideIcon } from './icons.tsx';
import { dateText, quantityText } from './quantity-text.ts';
import { stanceText } from './relation-text.ts';
import type { Translate } from './strings.ts';

/** So many sources of a group are shown at once; the rest is one click away. */
const SHOWN_AT_ONCE = 4;

interface Shared {
  /** Of the pack, in which its author's gists are written. */
  readonly language: string | null;
  readonly t: Translate;
}

/** The sources of a claim, grouped by what they say, with dates and links; reprints of one agency are folded. */
export function SourceGroups({ groups, ...shared }: Shared & { groups: readonly SourceGroup[] }) {
  const figure = groups.some(({ value }) => value !== null);
  return (
    <ul class="cl-groups">
      {groups.map((group, at) => (
        <Group key={at} group={group} figure={figure} {...shared} />
      ))}
    </ul>
  );
}

function Group({ group, figure, ...shared }: Shared & { group: SourceGroup; figure: boolean }) {
  const { t } = shared;
  const [shown, more] = [group.sources.slice(0, SHOWN_AT_ONCE), group.sources.slice(SHOWN_AT_ONCE)];
  return (
    <li class={group.here ? 'cl-group cl-group-here' : 'cl-group'}>
      <p class="cl-group-head">
        <strong>{groupText(group, figure, t)}</strong>
        <span>{t('groupSources', { count: group.sources.length })}</span>
        {group.here && <span class="cl-tag cl-tag-here">{t('groupHere')}</span>}
        {group.aside && <span class="cl-tag">{t('groupAside')}</span>}
      </p>
      <Sources sources={shown} {...shared} />
      {more.length > 0 && (
        <details>
          <summary>{t('sourceMore', { count: more.length })}</summary>
          <Sources sources={more} {...shared} />
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

function Sources({ sources, ...shared }: Shared & { sources: readonly Source[] }) {
  const { t } = shared;
  return (
    <ul class="cl-sources">
      {sources.map((source) =>
        source.folded ? (
          <li key={source.name}>
            <details>
              <summary>{t('sourceFolded', { name: source.name, count: source.reports.length })}</summary>
              <Reports source={source} {...shared} />
            </details>
          </li>
        ) : (
          <li key={source.name}>
            <Reports source={source} {...shared} />
          </li>
        ),
      )}
    </ul>
  );
}

function Reports({ source, ...shared }: Shared & { source: Source }) {
  const { t } = shared;
  return (
    <>
      {source.reports.map((report, at) => (
        <Report key={at} report={report} {...shared} />
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

function Report({ report, language, t }: Shared & { report: SourceReport }) {
  return (
    <div class="cl-report">
      <p>
        <ReportLink report={report} t={t} />{' '}
        <span class="cl-quiet">
          {report.published === null ? t('sourceUndated') : dateText(report.published, t)}
          {report.basis === 'digest' && ` · ${t('sourceDigest')}`}
        </span>
      </p>
      <Words report={report} language={language} t={t} />
      {report.doubt !== null && <p class="cl-note">{t('sourceDoubt', { reason: report.doubt })}</p>}
    </div>
  );
}

/** A report's own words: what was spoken in the article's language, the gist in the pack's. */
export function Words({
  report: { quote, gist, ...report },
  language,
  t,
}: Shared & { report: SourceReport }) {
  return (
    <>
      {quote !== null && (
        <p class="cl-words" {...textLanguage(report.language ?? language)}>
          {t('sourceQuote', { words: quote })}
        </p>
      )}
      {gist !== null && (
        <p class="cl-words" {...textLanguage(language)}>
          {gist}
        </p>
      )}
    </>
  );
}

/**
 * An outlet's name, linked where the address may be, with the host that the link leads to where it is another word: a
 * pack says what an outlet is called, not whose server it is. The opened page learns nothing of where the reader came from.
 */
function ReportLink({ report: { outletName, url }, t }: { report: SourceReport; t: Translate }) {
  if (url === null) return <span class="cl-outlet">{outletName}</span>;
  const host = hostOf(url);
  return (
    <a class="cl-outlet" href={url} target="_blank" rel="noopener noreferrer">
      {outletName}
      <OutsideIcon />
      {host !== outletName && <span class="cl-host"> {host}</span>}
      <span class="cl-hidden"> ({t('sourceNewTab')})</span>
    </a>
  );
}

/** The host of an address, in the letters that the network knows it by. */
function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
