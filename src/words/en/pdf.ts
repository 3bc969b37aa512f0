import { plural } from './plural.js';

const insteadOf = 'Name another browser with YOHA_BROWSER, or write HTML and print that.';

/** What printing to PDF says. */
export const pdf = {
  needsOut: '--format pdf needs --out: a PDF is not printed on a terminal.',
  noBrowser: (page: string): string =>
    [
      'PDF is printed through Chromium, Chrome or Edge, and none was found. Do one of these:',
      '  - install one of them, e.g. "apt install chromium", "brew install --cask google-chrome", "winget install Google.Chrome"',
      '  - name the one you have: YOHA_BROWSER=/path/to/chrome',
      `  - leave pdf out, open ${page} in any browser and print it there: A4, without headers and footers`,
    ].join('\n'),
  namedBrowser: (path: string, why: string): string =>
    `YOHA_BROWSER names ${path}, which cannot be run: ${why}. Name the program of Chromium, Chrome or Edge, or unset it to have one searched.`,
  timeUp: (browser: string, seconds: number): string =>
    `${browser} did not print within ${plural(seconds, 'second')}; nothing was written. ${insteadOf}`,
  nothingPrinted: (browser: string, why: string): string =>
    `${browser} ended without a PDF${why === '' ? '' : ` (${why})`}; nothing was written. ${insteadOf}`,
  /** What the browser said, in its own language. */
  said: (text: string): string => `it said: ${text}`,
  notUnderstood: 'its answers are not those of Chromium, Chrome or Edge',
};
