/**
 * The whole way of a reader's own work in one profile: captured from an article and shown on the next, edited, taken back
 * and done again, saved as files, lost in three ways, and brought back from those files.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { keepReviewed, reviewArticle } from './harness/capture-article.ts';
import { chooseFile, deleteDatabase, fillIn, go, press, shows, turnDeed } from './harness/dossier.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardShows, hoverMark, marksAppear } from './harness/reader.ts';
import { savedBy } from './harness/saved-files.ts';
import { type StoredTopics, storedTopics } from './harness/stored.ts';
import { STARTER_PACK, statement, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

/** A claim that both articles state, and where the second one does. */
const CLAIM = 'kyiv-freeze-lines';
const STATED = 'freeze the fighting along';
const OUTLET = 'The Lamplighter';
const MY_STATEMENT = 'Kyiv would let the front line stand where it is.';
const MY_WORDS = 'the line stays where the soldiers are';

inBothBrowsers((session) => {
  let dossier: Page;
  /** Before any edit, with the capture; and as the reader left it. */
  let captured: StoredTopics;
  let finished: StoredTopics;
  let topic = '';
  let backup = '';

  /** Opens the next article anew and rests on the claim; answers with the card. */
  async function nextArticleShows(wanted: string): Promise<string> {
    const article = await session().open(ADDRESS.table);
    await marksAppear(article);
    await hoverMark(article, STATED);
    return cardShows(session(), article, wanted);
  }

  async function openDossier(place: string, heading: string): Promise<void> {
    dossier = await session().openOwnPage(`dossier/dossier.html#/${place}`);
    await eventually(`the view ${place}`, () =>
      dossier.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, heading),
    );
  }

  const isUndone = (count: number) =>
    eventually(`${count} deeds undone`, () =>
      dossier.evaluate((wanted) => document.querySelectorAll('[data-undone=true]').length === wanted, count),
    );

  it('an article is captured, and the next one shows its outlet', async () => {
    const article = await session().open(ADDRESS.article);
    await marksAppear(article);
    const review = await reviewArticle(session(), article, CLAIM);
    await keepReviewed(review, OUTLET);
    await nextArticleShows(OUTLET);
    captured = await storedTopics(review);
    await review.close();
  });

  it('a claim and the captured report are edited, and the card says so', async () => {
    await openDossier(`edit/${encodeURIComponent(`claims ${CLAIM}`)}`, words('editClaim'));
    await fillIn(dossier, words('fieldStatement'), MY_STATEMENT);
    await press(dossier, words('editSave'));
    await shows(dossier, words('editSaved'));
    await press(dossier, `${words('editLink')} ${OUTLET}`);
    await shows(dossier, words('editReport'));
    await fillIn(dossier, words('fieldQuote'), MY_WORDS);
    await press(dossier, words('editSave'));
    await shows(dossier, words('editSaved'));
    finished = await storedTopics(dossier);
    await dossier.close();
    expect(await nextArticleShows(MY_WORDS)).toContain(MY_STATEMENT);
  });

  it('both edits are undone, and done again after everything was restarted', async () => {
    await openDossier('history', words('dossierHistory'));
    await turnDeed(dossier);
    await isUndone(1);
    await turnDeed(dossier, 1);
    await isUndone(2);
    expect(await storedTopics(dossier)).toEqual(captured);
    await dossier.close();
    const card = await nextArticleShows(statement(CLAIM));
    expect(card).toContain(OUTLET);
    expect(card).not.toContain(MY_WORDS);
    await session().stopBackground();
    await openDossier('history', words('dossierHistory'));
    await isUndone(2);
    await turnDeed(dossier, 1);
    await isUndone(1);
    await turnDeed(dossier);
    await isUndone(0);
    expect(await storedTopics(dossier)).toEqual(finished);
  });

  it('the topic and a backup are saved as files', async () => {
    await go(dossier, '#/import', words('dossierImport'));
    const file = await savedBy(session(), () => press(dossier, words('formatJson')));
    expect(file.name).toBe(`${STARTER_PACK.id}.json`);
    topic = file.text;
    await go(dossier, '#/keeping', words('dossierKeeping'));
    const kept = await savedBy(session(), () => press(dossier, words('dossierBackupNow')));
    expect(kept.name).toMatch(/^crosslight-backup-\d{4}-\d\d-\d\d\.jsonl$/);
    backup = kept.text;
  });

  it('a topic that was removed comes back from its file, and articles show it as before', async () => {
    await go(dossier, '#/import', words('dossierImport'));
    await press(dossier, words('removeTopic', { title: STARTER_PACK.title }));
    await shows(dossier, words('deedRemoval', { title: STARTER_PACK.title }));
    expect((await storedTopics(dossier)).packs).toEqual([]);
    await chooseFile(dossier, 'topic.json', topic);
    await shows(dossier, words('importIsNew'));
    await press(dossier, words('importBegin'));
    await shows(dossier, words('importDone', { title: STARTER_PACK.title }));
    const { shown, packs } = await storedTopics(dossier);
    expect({ shown, packs }).toEqual({ shown: finished.shown, packs: finished.packs });
    await dossier.close();
    expect(await nextArticleShows(MY_WORDS)).toContain(OUTLET);
  });

  async function restore(): Promise<void> {
    await chooseFile(dossier, 'backup.jsonl', backup);
    await press(dossier, words('dossierRestoreAll'));
    await shows(dossier, words('dossierRestored'));
    expect(await storedTopics(dossier)).toEqual(finished);
    await dossier.close();
    const card = await nextArticleShows(MY_WORDS);
    expect(card).toContain(OUTLET);
    expect(card).toContain(MY_STATEMENT);
  }

  it('a deleted database comes back from the backup', async () => {
    await openDossier('keeping', words('dossierKeeping'));
    await session().stopBackground();
    await deleteDatabase(dossier);
    await dossier.close();
    dossier = await session().openOwnPage('dossier/dossier.html');
    await shows(dossier, words('dossierNoPack'));
    await press(dossier, words('dossierKeeping'));
    await restore();
  });

  it('so does everything, on a machine that has just got the extension', async () => {
    await openDossier('keeping', words('dossierKeeping'));
    await session().stopBackground();
    await deleteDatabase(dossier);
    await dossier.evaluate('chrome.storage.local.clear()');
    await dossier.close();
    await session().updateExtension();
    expect(await nextArticleShows(statement(CLAIM))).not.toContain(OUTLET);
    await openDossier('keeping', words('dossierKeeping'));
    await restore();
  });

  it('an edit that came with the backup can still be taken back to what is published', async () => {
    await openDossier(`edit/${encodeURIComponent(`claims ${CLAIM}`)}`, words('editClaim'));
    await press(dossier, words('ownBack'));
    await shows(dossier, words('ownIsBack'));
    await dossier.close();
    await nextArticleShows(statement(CLAIM));
  });
});
