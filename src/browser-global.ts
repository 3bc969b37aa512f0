import type * as browser from './browser.js';

/** Types of the browser bundle: a classic script that defines the global `yoha`. */
declare global {
  const yoha: typeof browser;
}
