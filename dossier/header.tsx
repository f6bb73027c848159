import type { PackHead } from '../src/store/store.ts';
import { textLanguage } from '../src/ui/document-language.ts';
import { LogoIcon } from '../src/ui/icons.tsx';
import { dateText } from '../src/ui/quantity-text.ts';
import { useDossier } from './context.ts';
import { VIEW_NAMES } from './route.ts';
import { useAttention } from './use-attention.ts';
import { VIEWS } from './views.ts';

/** The views that are ways of their own. */
const WAYS = VIEW_NAMES.filter((view) => VIEWS[view].way === view);

/** The topic, the search box and the ways through the dossier. */
export function Header({ packs }: { packs: readonly PackHead[] }) {
  const { world, pack, route, link, t } = useDossier();
  const { subscriptions, damaged } = useAttention(world);
  return (
    <>
      <header class="top">
        <a class="brand" href={link({})}>
          <LogoIcon />
          {t('extName')}
        </a>
        <div class="topic">
          {packs.length > 1 ? (
            <PackChoice packs={packs} />
          ) : (
            <p class="topic-title" {...textLanguage(pack.language)}>
              {pack.title}
            </p>
          )}
          {pack.asOf !== undefined && (
            <p class="cl-quiet">{t('dossierAsOf', { date: dateText(pack.asOf, t) })}</p>
          )}
        </div>
        {route.view !== 'search' && <SearchBox />}
      </header>
      <nav class="ways" aria-label={t('dossierWays')}>
        <ul>
          {WAYS.map((way) => (
            <li key={way}>
              <a
                href={link({ view: way })}
                aria-current={
                  route.view === way ? 'page' : VIEWS[route.view].way === way ? 'true' : undefined
                }
              >
                {t(VIEWS[way].title)}
                {way === 'subscriptions' && subscriptions > 0 && (
                  <Mark sign={String(subscriptions)} text={t('dossierWaits', { count: subscriptions })} />
                )}
                {way === 'keeping' && damaged && <Mark sign="!" text={t('dossierDamaged')} />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** Beside a way: something waits there. */
function Mark({ sign, text }: { sign: string; text: string }) {
  return (
    <span class="mark" title={text}>
      <span aria-hidden="true">{sign}</span>
      <span class="cl-hidden">{text}</span>
    </span>
  );
}

function PackChoice({ packs }: { packs: readonly PackHead[] }) {
  const { pack, link, t } = useDossier();
  return (
    <label class="topic-title">
      <span class="cl-hidden">{t('dossierTopicChoice')}</span>
      <select
        value={pack.id}
        onChange={(event) => {
          location.hash = link({ pack: event.currentTarget.value });
        }}
      >
        {packs.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function SearchBox() {
  const { link, t } = useDossier();
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          location.hash = link({ view: 'search', q });
        }}
      >
        <label>
          <span class="cl-hidden">{t('dossierSearchLabel')}</span>
          <input type="search" name="q" placeholder={t('dossierSearchLabel')} />
        </label>
      </form>
    </search>
  );
}
