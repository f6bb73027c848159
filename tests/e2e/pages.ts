/** The pages of the tests by address. Articles are the sample newsroom's, served under hosts that the manifest allows. */
import { newsroomPage } from '../../scripts/newsroom.ts';
import { GOLDEN_PAGES } from '../pages/golden.ts';
import { HOSTILE_PAGES } from './hostile/pages.ts';

export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a guarded site allows itself: no script, no style, no string turned into markup. */
const STRICT_POLICY =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

function fromNewsroom(site: string, path: string, headers: Record<string, string> = {}): Served {
  const html = newsroomPage(site, path);
  if (html === null) throw new Error(`The newsroom has no page ${site}/${path}`);
  return { html, headers };
}

/** A shop's page about the topic: all the words, and no article. */
const SHOP = `<!doctype html><html lang="en"><head><title>Talks mug</title><meta property="og:type" content="product">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Talks mug"}</script></head>
<body><main><h1>The Mar-a-Lago talks mug</h1>
<p>Zelensky says about 90 percent of the 20-point peace plan is agreed. Trump said the security guarantees are 95% done.</p>
<p>Dishwasher safe. Trump received Zelensky at Mar-a-Lago on Sunday, and so can you.</p><button>Add to basket</button>
</main></body></html>`;

const CHANGING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-12-28T20:00:00Z"></head>
<body><header><nav id="menu">Home</nav></header><main><article><h1>Zelensky meets Trump in Florida</h1><div id="text">
<p>President Trump received President Zelensky of Ukraine at Mar-a-Lago on Sunday, on the way to an end of the war.</p>
<p>The two of them ate, talked, and then met the press in a room that was full to its doors.</p>
<p>Reporters had waited since the morning, and the staff of the club had brought them chairs and water.</p></div>
</article></main></body></html>`;

/** One empty page. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const ADDRESS = {
  article: 'https://www.reuters.com/world/mar-a-lago-talks',
  dark: 'https://www.semafor.com/opinion/percentages',
  strict: 'https://www.bbc.com/news/no-breakthrough',
  live: 'https://www.theguardian.com/world/live-florida-talks',
  /** An article that does nothing by itself; the specs change it. */
  changing: 'https://www.cnn.com/2025/12/29/changing',
  table: 'https://apnews.com/article/plan-in-figures',
  tabloid: 'https://www.independent.co.uk/showdown',
  front: 'https://www.reuters.com/',
  shop: 'https://www.cnn.com/shop/talks-mug',
  offTopic: 'https://www.irishexaminer.com/onion-show',
  otherMeeting: 'https://www.reuters.com/world/october-visit',
  pdf: 'https://www.cnn.com/2025/12/29/plan.pdf',
  /** On no list: the extension may not read it until the reader says so. */
  unlisted: 'https://quarterlight.example/gilded-ceiling',
} as const;

type HostilePage = keyof typeof HOSTILE_PAGES;

/** The address of a page whose own scripts are against the reader. */
export const hostileAddress = (name: HostilePage): string => `https://www.reuters.com/hostile/${name}`;

const CONTENT: Record<keyof typeof ADDRESS, Served> = {
  article: fromNewsroom('daily-lantern', 'mar-a-lago-talks'),
  dark: fromNewsroom('plumb-line', 'percentages'),
  strict: fromNewsroom('meridian-tv', 'no-breakthrough', { 'content-security-policy': STRICT_POLICY }),
  live: fromNewsroom('tideway', 'live-florida-talks'),
  changing: { html: CHANGING },
  table: fromNewsroom('ledger-atlas', 'plan-in-figures'),
  tabloid: fromNewsroom('morning-trumpet', 'showdown'),
  front: fromNewsroom('daily-lantern', 'index'),
  shop: { html: SHOP },
  offTopic: fromNewsroom('fenland-courier', 'onion-show'),
  otherMeeting: fromNewsroom('daily-lantern', 'october-visit'),
  pdf: { html: PDF, headers: { 'content-type': 'application/pdf' } },
  unlisted: fromNewsroom('quarterlight', 'gilded-ceiling'),
};

/** Every page that exists, by its address without the scheme. */
export const PAGES: ReadonlyMap<string, Served> = new Map([
  ...Object.entries(CONTENT).map(([name, served]): [string, Served] => [
    withoutScheme(ADDRESS[name as keyof typeof ADDRESS]),
    served,
  ]),
  ...Object.entries(HOSTILE_PAGES).map(([name, html]): [string, Served] => [
    withoutScheme(hostileAddress(name as HostilePage)),
    { html },
  ]),
  ...GOLDEN_PAGES.map(({ address, html }): [string, Served] => [withoutScheme(address), { html }]),
]);

function withoutScheme(address: string): string {
  return address.replace('https://', '');
}
