import { isPlainObject } from '../described.ts';
import { readJson } from '../json-text.ts';
import { id as idReader } from '../text.ts';
import { Assembly } from './assembly.ts';
import { placeInReview, REVIEW_DOUBT } from './claim-review-terms.ts';
import { type Imported, refused } from './imported.ts';
import { addressOf, isOfType, type Node, nodesOf, present, textOf, valuesOf } from './json-ld.ts';
import { LossCount } from './losses.ts';
import { isPage, linkedDataOf } from './page-markup.ts';
import { ratingOf } from './publisher-rating.ts';
import { Foreign, hostOf, readable } from './readable.ts';

/**
 * The pack that ClaimReviews hold: a DataFeed, a list, a graph or a single one, as schema.org has them, or the source of
 * a page that carries them as markup. A review becomes
 * a claim and a report by the site that publishes it, marked as a fact-check and not counted; its rating is kept in that
 * publisher's words as `publisherRating`. Pages on which the claim appears become reports of their own sites.
 */
export function fromClaimReviews(text: string): Imported {
  const json = isPage(text) ? readMarkup(text) : readJson(text);
  if (!json.ok) return refused([json.fault]);
  const losses = new LossCount();
  const reviews = new Reviews(losses);
  const { found, others } = reviewsIn(json.value);
  losses.add('other-entries', others);
  for (const { node, place } of found) reviews.add(node, place);
  const root: Node = isPlainObject(json.value) ? json.value : {};
  return reviews.imported(root, isOfType(root, 'DataFeed') && valuesOf(root.dataFeedElement).length === 0);
}

/** All blocks of a page as one list. One that is no JSON is passed over, as search engines do: pages are not files of ours. */
function readMarkup(page: string): ReturnType<typeof readJson> {
  const blocks = linkedDataOf(page).map(readJson);
  return { ok: true, value: blocks.flatMap((block) => (block.ok ? [block.value] : [])) };
}

const NO_REVIEW = {
  path: '',
  problem: 'the file holds no ClaimReview with a claim',
  remedy: 'Give a ClaimReview, a list of them or a DataFeed in JSON-LD, with the claim in claimReviewed.',
};

interface Found {
  readonly node: Node;
  readonly place: string;
}

/** Where other nodes hold reviews: feeds and their items, lists, graphs, pages. */
const HOLDERS = ['dataFeedElement', 'item', 'itemListElement', '@graph', 'mainEntity', 'review'] as const;

/** Every ClaimReview with the path to it, and how many nodes hold none. */
function reviewsIn(value: unknown): { found: Found[]; others: number } {
  const found: Found[] = [];
  let others = 0;
  const waiting = entriesOf(value, '');
  // A list that grows while it is walked needs no stack, however deep the file is.
  for (const { node, place } of waiting) {
    if (isOfType(node, 'ClaimReview')) {
      found.push({ node, place });
      continue;
    }
    const inner = HOLDERS.flatMap((name) => entriesOf(node[name], place === '' ? name : `${place}.${name}`));
    waiting.push(...inner);
    if (!HOLDERS.some((name) => name in node)) others += 1;
  }
  return { found, others };
}

const entriesOf = (value: unknown, place: string): Found[] =>
  valuesOf(value).map((entry, index) => ({
    node: isPlainObject(entry) ? entry : { url: entry },
    place: Array.isArray(value) ? `${place}[${index}]` : place,
  }));

class Reviews {
  readonly #assembly = new Assembly();
  readonly #losses: LossCount;
  readonly #foreign: Foreign;

  constructor(losses: LossCount) {
    this.#losses = losses;
    this.#foreign = new Foreign(losses);
  }

  /** Adds the claim of a review, its publisher's report and the pages on which it appears. */
  add(node: Node, place: string): void {
    const statement = this.#foreign.text(node.claimReviewed);
    if (statement === undefined) {
      this.#losses.add('other-entries');
      return;
    }
    const [item = {}] = nodesOf(node.itemReviewed);
    const speakers = this.#speakers(item.author, `${place}.itemReviewed.author`);
    const claim = this.#assembly.mention('claims', {
      id: givenId(item),
      key: statement,
      fields: { statement, speakers },
      place: `${place}.claimReviewed`,
    });
    this.#published(node, place, { claim, speakers });
    const appearances = entriesOf(item.appearance, `${place}.itemReviewed.appearance`);
    const known = new Set(appearances.map((appearance) => addressOf(appearance.node)));
    const first = entriesOf(item.firstAppearance, `${place}.itemReviewed.firstAppearance`);
    for (const { node: page, place: at } of [
      ...appearances,
      ...first.filter((one) => !known.has(addressOf(one.node))),
    ]) {
      this.#appearance(page, at, { claim, speakers });
    }
  }

  imported(root: Node, isEmptyFeed: boolean): Imported {
    if (this.#assembly.isEmpty && !isEmptyFeed) return refused([NO_REVIEW]);
    const head = present({
      id: givenId(root) ?? 'claim-reviews',
      title: this.#foreign.label(root.name) ?? 'Claim reviews',
      language: this.#foreign.language(root.inLanguage),
      asOf: this.#foreign.day(root.dateModified),
    });
    return this.#assembly.imported(head, this.#losses, placeInReview);
  }

  #published(node: Node, place: string, about: object): void {
    const page = this.#page(node);
    const [author] = nodesOf(node.author);
    const outlet = this.#outlet(author, page.url, `${place}.author`);
    const rating = ratingOf(node.reviewRating);
    const report = { ...about, outlet, ...page, doubt: REVIEW_DOUBT, publisherRating: rating };
    if (outlet !== undefined) this.#assembly.report(present(report), place);
    else if (rating !== undefined) this.#losses.add('ratings');
  }

  #appearance(page: Node, place: string, about: object): void {
    const fields = this.#page(page);
    const [publisher] = nodesOf(page.publisher);
    const outlet = fields.url && this.#outlet(publisher, fields.url, `${place}.publisher`);
    if (outlet) this.#assembly.report(present({ ...about, outlet, ...fields }), place);
    else this.#losses.add('other-entries');
  }

  #page(node: Node) {
    return {
      url: this.#foreign.address(addressOf(node)),
      published: this.#foreign.date(node.datePublished),
      language: this.#foreign.language(textOf(node.inLanguage)),
      article: givenId(node),
      gist: this.#foreign.text(node.description),
    };
  }

  /** The outlet with the id that a pack gave it or, elsewhere, the host that the page is on. */
  #outlet(node: Node | undefined, url: string | undefined, place: string): unknown {
    const name = this.#foreign.label(node?.name);
    const given = node && givenId(node);
    const site = given === undefined ? url : this.#foreign.address(addressOf(node));
    const host = site === undefined ? undefined : hostOf(site);
    const key = host ?? name;
    if (given === undefined && key === undefined) return undefined;
    const fields = { name: name ?? key, domains: host === undefined ? [] : [host] };
    return this.#assembly.mention('outlets', { id: given, key: key ?? '', fields, place });
  }

  #speakers(authors: unknown, place: string): unknown[] {
    const ids = valuesOf(authors).flatMap((author) => {
      const name = this.#foreign.label(isPlainObject(author) ? author.name : author);
      if (name === undefined) return [];
      const id = isPlainObject(author) ? givenId(author) : undefined;
      return [this.#assembly.mention('people', { id, key: name, fields: { name }, place })];
    });
    return [...new Set(ids)];
  }
}

/** The identifier of a node where it can be an id. */
const givenId = (node: Node): string | undefined => readable(idReader, node.identifier);
