/** Pages and what is read of them, as `kind: text`. All text is invented. */
export interface ReadingCase {
  readonly name: string;
  readonly html: string;
  readonly read: readonly string[];
}

const P1 = 'The harbour master said the new pier would open in spring, two years late and over its budget.';
const P2 = 'Fishing crews had waited for it since the storm of 2019, which tore the old one from its piles.';
const P3 = 'The council will vote on the rest of the money in January, after a hearing with the builders.';
const [R1, R2, R3] = [`paragraph: ${P1}`, `paragraph: ${P2}`, `paragraph: ${P3}`] as const;
const BODY = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;
const TEASERS = '<p>A dog show.</p><p>A cat show.</p><p>Rain on Monday.</p>';

export const READING_CASES: readonly ReadingCase[] = [
  {
    name: 'an article element, without the page around it',
    html: `<header><nav>Home</nav></header><article><h1>Pier opens</h1>${BODY}</article><footer><p>${P1}</p></footer>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'a page of plain boxes, by where its paragraphs stand',
    html: `<div><div>${TEASERS}</div><div><h1>Pier opens</h1><div>${BODY}</div></div><div>${TEASERS}</div></div>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'an article in pieces, parted by adverts',
    html: `<h1>Pier opens</h1><div><div><p>${P1}</p></div><div class="ad-slot"><p>Buy a boat today, while they last.</p></div><div><p>${P2}</p></div><div><p>${P3}</p></div></div>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'a headline outside the body, with its standfirst but not its byline',
    html: `<main><h1>Pier opens</h1><p>Crews have waited for it since the storm six years ago.</p><p>By Ann Author</p><div class="share"><p>Share this with all your friends and family now</p></div><div class="text">${BODY}</div></main>`,
    read: [
      'headline: Pier opens',
      'standfirst: Crews have waited for it since the storm six years ago.',
      R1,
      R2,
      R3,
    ],
  },
  {
    name: 'a headline far outside the body, once, with the lead-in between them',
    html: `<body><div><h1>Pier opens</h1><h2>Crews have waited for it since the storm six years ago.</h2><p>28 December</p></div><article>${BODY}</article></body>`,
    read: [
      'headline: Pier opens',
      'standfirst: Crews have waited for it since the storm six years ago.',
      R1,
      R2,
      R3,
    ],
  },
  {
    name: 'a standfirst that the mark-up names',
    html: `<article><h1>Pier opens</h1><p class="article__standfirst">After six years.</p>${BODY}<p class="summary">Not at the end.</p></article>`,
    read: ['headline: Pier opens', 'standfirst: After six years.', R1, R2, R3, 'paragraph: Not at the end.'],
  },
  {
    name: 'headings, lists, quotes and captions by their kind',
    html: `<article><h1>Pier opens</h1>${BODY}<h2>Cost</h2><ul><li>Nine million</li><li><p>No more</p></li></ul><blockquote><p>We waited.</p></blockquote><figure><img alt="A pier"><figcaption>The pier in fog</figcaption></figure><dl><dt>Length</dt><dd>90 metres</dd></dl></article>`,
    read: [
      'headline: Pier opens',
      R1,
      R2,
      R3,
      'heading: Cost',
      'item: Nine million',
      'item: No more',
      'quote: We waited.',
      'caption: The pier in fog',
      'item: Length',
      'item: 90 metres',
    ],
  },
  {
    name: 'a table by its rows, cells parted by a tab',
    html: `<article>${BODY}<table><caption>Costs</caption><tr><th>Part</th><th>Sum</th></tr><tr><td>Piles</td><td><b>4</b> million</td></tr><tr><td></td><td>5 million</td></tr></table></article>`,
    read: [R1, R2, R3, 'caption: Costs', 'row: Part\tSum', 'row: Piles\t4 million', 'row: 5 million'],
  },
  {
    name: 'a page laid out by a table',
    html: `<table><tr><td><a href="/">Home</a></td><td><h1>Pier opens</h1>${BODY}</td></tr></table>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'paragraphs made of line breaks',
    html: `<div id="text">${P1}<br><br>${P2}<br>\n<br>Crew:<br>Ann<br>Bo</div>`,
    read: [R1, R2, 'paragraph: Crew:\nAnn\nBo'],
  },
  {
    name: 'inline elements as part of their sentence, white space as shown',
    html: `<article><p>The <b>har</b>bour\n     <a href="/m">master</a><i> </i> said&nbsp;the&#10;new pier <span>would <em>open</em></span>.  </p>${BODY}</article>`,
    read: ['paragraph: The harbour master said\u00a0the new pier would open.', R1, R2, R3],
  },
  {
    name: 'text beside boxes as blocks of its own',
    html: `<article><div>Before<p>${P1}</p>after<div></div>last</div>${BODY}</article>`,
    read: ['paragraph: Before', R1, 'paragraph: after', 'paragraph: last', R1, R2, R3],
  },
  {
    name: 'custom elements as boxes between paragraphs and as words within them',
    html: `<article><x-text>${P1}</x-text><x-text>${P2}</x-text><p>The <x-term>pier</x-term> is long.</p>${BODY}</article>`,
    read: [R1, R2, 'paragraph: The pier is long.', R1, R2, R3],
  },
  {
    name: 'nothing that is hidden, for screen readers only, or being edited',
    html: `<article>${BODY}<p hidden>Hidden one.</p><p aria-hidden="true">Hidden two.</p><p style="color:red; display: none">Hidden three.</p><p>Seen<span class="sr-only"> and heard</span></p><p hidden="until-found">Found.</p><div contenteditable="true">Draft</div></article>`,
    read: [R1, R2, R3, 'paragraph: Seen', 'paragraph: Found.'],
  },
  {
    name: 'no script, style, form, navigation, aside, or text of another document',
    html: `<article>${BODY}<script>var a;</script><style>p{}</style><noscript><p>No script</p></noscript><template><p>T</p></template><form><p>Sign up</p></form><nav><p>Next</p></nav><aside><p>Aside</p></aside><svg><text>Drawn</text></svg><button>More</button></article>`,
    read: [R1, R2, R3],
  },
  {
    name: 'no newsletter box, related links, share bar, comments, cookie banner or tags',
    html: `<article>${BODY}<div class="c-newsletterBox"><p>Get it daily.</p></div><div data-component="related-stories"><p>More piers</p></div><ul class="social-share"><li>Post</li></ul><div class="tag-list"><p>Piers</p></div><section id="comments"><p>First!</p></section><div id="onetrust-banner"><p>We use cookies.</p></div><div role="complementary"><p>Beside</p></div></article>`,
    read: [R1, R2, R3],
  },
  {
    name: 'classes that only sound like furniture stay text',
    html: `<body class="has-sidebar comments-open"><main class="nav-visible"><article class="related share"><h1 class="share-headline">Pier opens</h1>${BODY}<p class="shared-water">Shared waters.</p></article></main></body>`,
    read: ['headline: Pier opens', R1, R2, R3, 'paragraph: Shared waters.'],
  },
  {
    name: 'a page whose outermost boxes bear the names of furniture',
    html: `<div class="site nav-open has-comments" id="ads"><div class="post tag-newsletter comments"><h1>Pier opens</h1><div class="body paywall subscription-only">${BODY}</div></div></div>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'no paragraph that is a link to another story, but one that links within the page',
    html: `<article>${BODY}<p><a href="/other">READ MORE: the storm of 2019</a></p><ul><li><a href="/a">Other pier</a></li><li><a href="#cost">The cost in figures</a></li></ul><p>See <a href="/b">the plan</a> of it.</p></article>`,
    read: [R1, R2, R3, 'item: The cost in figures', 'paragraph: See the plan of it.'],
  },
  {
    name: 'a headline that links',
    html: `<article><h1><a href="/self">Pier opens</a></h1>${BODY}</article>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'words without the footnote marks that stick to them',
    html: `<article>${BODY}<p>It is long<sup><a href="#n1">[1]</a></sup>, 20 m<sup>2</sup>.</p></article>`,
    read: [R1, R2, R3, 'paragraph: It is long, 20 m2.'],
  },
  {
    name: 'a live blog whose posts are list items',
    html: `<main><h1>Pier live</h1><ol><li><h2>10:00</h2><p>${P1}</p><p>${P2}</p></li><li><h2>09:00</h2><p>${P3}</p><p>${P1}</p></li></ol></main>`,
    read: ['headline: Pier live', 'heading: 10:00', R1, R2, 'heading: 09:00', R3, R1],
  },
  {
    name: 'an accordion',
    html: `<article>${BODY}<details><summary>How long is it?</summary><p>Ninety metres.</p></details></article>`,
    read: [R1, R2, R3, 'heading: How long is it?', 'paragraph: Ninety metres.'],
  },
  {
    name: 'the first article where the next one follows below',
    html: `<article><h1>Pier opens</h1>${BODY}</article><article><h1>Next</h1><p>${P2}</p></article>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'a page in one form, as some systems build them',
    html: `<form><div><h1>Pier opens</h1><div>${BODY}</div></div></form>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'the headline that the metadata names, of several',
    html: `<html><head><meta property="og:title" content="Pier  opens"></head><body><header><h1>Harbour Post</h1></header><div><h1>Pier opens</h1><div>${BODY}</div></div></body></html>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'nothing after the body, though a comment stands between',
    html: `<main><h1>Pier opens</h1><div>${BODY}</div><!-- .entry-content --><div>${TEASERS}</div></main>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'an article in the shadow roots of components, one in another',
    html: `<news-page><template shadowrootmode="open"><nav>Home</nav><main><news-head><template shadowrootmode="open"><h1>Pier opens</h1></template></news-head><news-text><template shadowrootmode="open"><div>${BODY}</div><div class="related"><p>A dog show.</p></div></template></news-text></main></template></news-page>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'slotted text in its slots, in their order, and no other children of the host',
    html: `<main><h1>Pier opens</h1><news-text><template shadowrootmode="open"><slot name="lead"><p>Never shown.</p></slot><section><slot></slot></section><slot name="end"><p>${P3}</p></slot></template><p>${P1}</p><p slot="lead">${P2}</p><p slot="nowhere">Not shown.</p>Loose text.</news-text></main>`,
    read: ['headline: Pier opens', R2, R1, 'paragraph: Loose text.', R3],
  },
  {
    name: 'words that components keep in their shadow roots as part of the sentence',
    html: `<article>${BODY}<p>The <x-term><template shadowrootmode="open"><b>new</b> <slot></slot></template>pier</x-term> is long.</p></article>`,
    read: [R1, R2, R3, 'paragraph: The new pier is long.'],
  },
  {
    name: 'what a component slots among navigation as navigation',
    html: `<article><x-box><template shadowrootmode="open"><slot></slot><aside><slot name="more"></slot></aside></template>${BODY}<p slot="more">A dog show.</p></x-box></article>`,
    read: [R1, R2, R3],
  },
  {
    name: 'a closed shadow root: what is slotted, as nothing else can be seen',
    html: `<article><h1>Pier opens</h1><x-box><template shadowrootmode="closed"><p>Unseen.</p><slot></slot></template>${BODY}</x-box></article>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'an article in a frame of the same origin, with the headline around it',
    html: `<main><h1>Pier opens</h1><iframe srcdoc="${BODY.replaceAll('"', '&quot;')}"></iframe></main>`,
    read: ['headline: Pier opens', R1, R2, R3],
  },
  {
    name: 'a frame within an article where it stands, and neither adverts nor frames of other sites',
    html: `<article>${BODY}<iframe srcdoc="<blockquote>We waited.</blockquote>"></iframe><iframe id="google_ads_iframe_1" srcdoc="<p>Buy a boat.</p>"></iframe><iframe title="3rd party ad content" srcdoc="<p>Buy two.</p>"></iframe><iframe src="https://other.example/">Frames, please</iframe><p>After it.</p></article>`,
    read: [R1, R2, R3, 'quote: We waited.', 'paragraph: After it.'],
  },
  {
    name: 'definition lists, in groups or not',
    html: `<article>${BODY}<dl><div><dt>Length</dt><dd>90 metres</dd></div><dt>Width</dt><dd><p>Five metres.</p><p>Six with rails.</p></dd></dl></article>`,
    read: [
      R1,
      R2,
      R3,
      'item: Length',
      'item: 90 metres',
      'item: Width',
      'paragraph: Five metres.',
      'paragraph: Six with rails.',
    ],
  },
  {
    name: 'components of AMP: text of their own, and no adverts',
    html: `<article><h1>Pier opens</h1>${BODY}<amp-img><noscript>Image</noscript></amp-img><amp-ad><div fallback>Buy a boat today.</div></amp-ad><amp-accordion><section><h2>How long?</h2><div>Ninety metres.</div></section></amp-accordion><amp-sidebar><p>Menu</p></amp-sidebar><amp-social-share>Share</amp-social-share><amp-consent><p>We use cookies.</p></amp-consent></article>`,
    read: ['headline: Pier opens', R1, R2, R3, 'heading: How long?', 'paragraph: Ninety metres.'],
  },
];
