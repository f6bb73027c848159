/** The one seam to the browser: nothing else imports webextension-polyfill. */
import browser from 'webextension-polyfill';

export default browser;
export type { Events, Menus, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
