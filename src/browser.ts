/** The seam to the browser: nothing else imports webextension-polyfill. Messages go without it (`bare-browser.ts`). */
import browser from 'webextension-polyfill';

export default browser;
export type {
  Alarms,
  Browser,
  Events,
  Menus,
  Permissions,
  Runtime,
  Scripting,
  Storage,
  Tabs,
} from 'webextension-polyfill';
