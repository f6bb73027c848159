/** Articles that nobody wrote: claims of the installed topics in whatever a site may wrap them in. */
import { readFileSync } from 'node:fs';
import { largePack } from '../tests/large-pack/large-pack.ts';
import type { Chance } from './chance.ts';

const STARTER: readonly { readonly statement: string }[] = JSON.parse(
  readFileSync(new URL('../packs/mar-a-lago-talks.json', import.meta.url), 'utf8'),
).claims;
const FERRIES = largePack({ claims: 300, outlets: 20, seed: 1 }).claims;

const FILLERS = [
  'Nobody who was in the room wanted to be named.',
  'The rain had stopped by then, and the reporters went outside.',
  'It is not the first time that this has been said.',
  'Три речення стоять поруч, і жодне з них нічого не твердить.',
  'An <b>uneven</b> <i>sentence <u>with</u></i> marks of all <code>kinds</code>.',
  'A line&nbsp;with &#8203;odd&shy; white   space\n\t in it.',
  '“Who would have thought it?” she asked. “I would not.”',
  'مرحبا بالعالم كما هو مكتوب من اليمين إلى اليسار.',
  '😀 '.repeat(40),
  'x'.repeat(3_000),
];

/** Wrappers of a text, from plain to odd. */
const WRAPS: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<p>${text.replace(' ', ' <a href="#elsewhere">')}</a></p>`,
  (text) => `<div><div><p><span>${text.split(' ').join('</span> <span>')}</span></p></div></div>`,
  (text) => `<blockquote>${text}</blockquote>`,
  (text) => `<ul><li>${text}</li><li><p>${text}</p><p>${text}</p></li></ul>`,
  (text) => `<table><tr><th>What</th><td>${text}</td></tr></table>`,
  (text) => `<figure><figcaption>${text}</figcaption></figure>`,
  (text) => `<live-post><h3>10:${text.length % 60}</h3>${text}<br><br>${text}</live-post>`,
  (text) => `<details><summary>More</summary><p>${text}</p></details>`,
  (text) => `<p hidden>${text}</p><p style="display:none">${text}</p>`,
  (text) => `<div><template shadowrootmode="open"><p>${text}</p></template></div>`,
  (text) => `<form><input name="parentElement"><input name="localName"><p>${text}</p></form>`,
  (text) => `${'<div>'.repeat(60)}<p>${text}</p>${'</div>'.repeat(60)}`,
  (text) => `<p dir="rtl" contenteditable="true">${text}</p>`,
  (text) => `<svg><text>${text}</text></svg><math><mi>${text}</mi></math>`,
];

/** What pages do to themselves while they are read: every function is sent to the page as source. */
const SCRIPTS: readonly (() => void)[] = [
  () => {},
  () => {},
  () => {
    setInterval(() => document.querySelector('article p')?.append(' More.'), 300);
  },
  () => {
    setInterval(() => CSS.highlights.clear(), 500);
  },
  () => {
    setTimeout(() => document.body.replaceChildren(...document.body.childNodes), 200);
  },
  () => {
    const all = () => [...document.querySelectorAll('article *')];
    setInterval(
      () =>
        all()
          .at(Math.floor(performance.now()) % all().length)
          ?.normalize(),
      50,
    );
  },
  () => {
    addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
    addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true);
  },
];

/** The HTML of a page that chance makes. */
export function randomPage(chance: Chance): string {
  const claims = chance.pick([STARTER, STARTER, STARTER, FERRIES]);
  const sentence = () => (chance.below(3) === 0 ? chance.pick(FILLERS) : chance.pick(claims).statement);
  const text = () => Array.from({ length: 1 + chance.below(4) }, sentence).join(' ');
  const blocks = Array.from({ length: 3 + chance.below(40) }, () => chance.pick(WRAPS)(text()));
  const type = chance.pick(['article', 'article', 'article', 'website', 'product']);
  return `<!doctype html><html lang="${chance.pick(['en', 'en', 'uk', 'de', 'zz-??'])}"><head>
<title>Page</title><meta property="og:type" content="${type}">
<meta property="article:published_time" content="${chance.pick(['2025-12-29T08:00:00Z', '9999-12-31', 'soon', ''])}">
<script type="application/ld+json">${chance.pick(['{"@type":"NewsArticle"}', '{"@type":', '[[[[[[]]]]]]', 'null'])}</script>
</head><body><header><nav>Home</nav></header><main><article><h1>${sentence()}</h1>
${blocks.join('\n')}</article></main><script>(${chance.pick(SCRIPTS)})()</script></body></html>`;
}
