import { browser as polyfilled } from 'wxt/browser';

/** The one door to the browser; the build puts webextension-polyfill behind it. */
export const browser = polyfilled;
