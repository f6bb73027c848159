/** Invented pages of any length for the benches: an article with what stands around it, or a shop with as much text. */

/** Words without meaning: what is measured here depends on their number alone. */
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za'.split(' ');
const WORDS_PER_PARAGRAPH = 25;

/** The same numbers for the same seed (Lehmer, 1951; modulus and multiplier of Park and Miller, 1988). */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

class Writer {
  readonly #chance = chance(20_251_228);

  below(limit: number): number {
    return Math.floor(this.#chance.next().value * limit);
  }

  words(count: number): string {
    return Array.from({ length: count }, () =>
      Array.from({ length: 2 + this.below(3) }, () => SYLLABLES[this.below(SYLLABLES.length)]).join(''),
    ).join(' ');
  }

  /** A paragraph with a link and a word set off, as the web writes them: five texts in three elements. */
  paragraph(words: number): string {
    const parts = [words - 7, 2, 2, 1, 2].map((count) => this.words(Math.max(1, count)));
    const [first, link, middle, strong, last] = parts;
    return `<p class="story-text">${first} <a href="/story/${link?.length}">${link}</a> ${middle} <b>${strong}</b> ${last}.</p>`;
  }
}

const ARTICLE_HEAD = `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-05T09:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour story","datePublished":"2026-01-05T09:00:00Z"}</script>`;
const SHOP_HEAD = '<meta property="og:type" content="product">';

const STYLE = `body{margin:0;font:17px/1.5 serif;color:#222;background:#fff}header,footer{padding:1em;background:#eee}
main{max-width:40em;margin:auto}.story-text{margin:0 0 1em}.story-text a{color:#046}aside{float:right;width:12em}ul li{margin:.2em}`;

export interface Dressing {
  /** The sheet of the marks, where no extension brings it. */
  readonly sheet?: string;
  /** What the article says in so many words: one paragraph in five ends with one, until all are said. */
  readonly phrases?: readonly string[];
}

const SAID_EVERY = 5;

/** The markup of a page of so many words in its main part. */
export function longPage(words: number, kind: 'article' | 'shop', dressing: Dressing = {}): string {
  const { sheet = '', phrases = [] } = dressing;
  const writer = new Writer();
  const paragraphs = Math.ceil(words / WORDS_PER_PARAGRAPH);
  const text = Array.from({ length: paragraphs }, (_, index) => {
    const said = index % SAID_EVERY === 0 ? phrases[index / SAID_EVERY] : undefined;
    const paragraph =
      index % 20 === 19
        ? `<h2>${writer.words(5)}</h2>\n${writer.paragraph(WORDS_PER_PARAGRAPH - 5)}`
        : writer.paragraph(WORDS_PER_PARAGRAPH);
    return said === undefined ? paragraph : paragraph.replace(/\.<\/p>$/, () => `. ${said}.</p>`);
  }).join('\n');
  const links = Array.from(
    { length: 20 },
    (_, index) => `<li><a href="/${index}">${writer.words(3)}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour story</title>
${kind === 'article' ? ARTICLE_HEAD : SHOP_HEAD}<style>${STYLE}</style><style>${sheet}</style></head>
<body><header><nav><ul>${links.join('')}</ul></nav></header><main><article><h1>Harbour story</h1>
${text}</article><aside class="related"><ul>${links.join('')}</ul></aside></main>
<footer><p>${writer.words(20)}</p></footer></body></html>`;
}
