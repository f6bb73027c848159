/** The background: a table of contents. Every listener is registered at once, since the browser wakes us by them. */
import browser from '../browser.ts';
import { serveKeeper, servePages } from '../messenger.ts';
import { openDataset } from '../store/dataset.ts';
import { settings } from '../store/settings.ts';
import { registerAllowedSites } from './allowed-sites.ts';
import { backupHandlers } from './backups.ts';
import { runCommand } from './commands.ts';
import { compileAside } from './compile-aside.ts';
import { KEEPER, keepAtAlarm, scheduleKeeping } from './keeping.ts';
import { keepReader } from './load-reader.ts';
import { pageShapes } from './message-shapes.ts';
import { readingHandlers } from './reading.ts';
import { countRefusal } from './refusals.ts';
import { restartTabs } from './restart-tabs.ts';
import { withStarterPack } from './starter-pack.ts';
import { topicsOf } from './topics.ts';
import { offerWriting, writeFromMenu } from './write-about.ts';

const store = withStarterPack(openDataset());
const { version } = browser.runtime.getManifest();
const topics = topicsOf(store, compileAside, version);

keepReader();
servePages(readingHandlers(topics), pageShapes, countRefusal);
serveKeeper(backupHandlers, browser.runtime.getURL(KEEPER), countRefusal);
browser.runtime.onInstalled.addListener(async () => {
  await Promise.all([scheduleKeeping(), registerAllowedSites(), offerWriting()]);
  // While the extension is being worked on, its version stays and what it makes of a pack does not.
  await store.forgetTopics();
  await topics.prepare();
});
browser.permissions.onAdded.addListener(registerAllowedSites);
browser.permissions.onRemoved.addListener(registerAllowedSites);
browser.runtime.onStartup.addListener(scheduleKeeping);
browser.alarms.onAlarm.addListener(keepAtAlarm);
browser.commands.onCommand.addListener(runCommand);
browser.contextMenus.onClicked.addListener(writeFromMenu);
const { paused, sitesOff, marks, opening, calm, language, setAside } = settings;
settings.packHosts.watch(registerAllowedSites);
for (const setting of [paused, sitesOff, marks, opening, calm, language, setAside]) {
  setting.watch(restartTabs);
}
language.watch(offerWriting);
