import { plural } from '../../words/en/plural.js';
import type { Locale } from '../../model/scenario.js';

/** What printing to PDF says. */
export interface PdfWords {
  readonly format: string;
  readonly needsOut: string;
  readonly noBrowser: (page: string) => string;
  readonly namedBrowser: (path: string, why: string) => string;
  readonly timeUp: (browser: string, seconds: number) => string;
  readonly nothingPrinted: (browser: string, why: string) => string;
  /** What the browser said, in its own language. */
  readonly said: (text: string) => string;
  readonly notUnderstood: string;
  readonly insteadOf: string;
}

const en: PdfWords = {
  format: 'html (default), or pdf to print report.pdf beside it through Chromium, Chrome or Edge',
  needsOut: '--format pdf needs --out: a PDF is not printed on a terminal.',
  noBrowser: (page) =>
    [
      'PDF is printed through Chromium, Chrome or Edge, and none was found. Do one of these:',
      '  - install one of them, e.g. "apt install chromium", "brew install --cask google-chrome", "winget install Google.Chrome"',
      '  - name the one you have: YOHA_BROWSER=/path/to/chrome',
      `  - leave pdf out, open ${page} in any browser and print it there: A4, without headers and footers`,
    ].join('\n'),
  namedBrowser: (path, why) =>
    `YOHA_BROWSER names ${path}, which cannot be run: ${why}. Name the program of Chromium, Chrome or Edge, or unset it to have one searched.`,
  timeUp: (browser, seconds) =>
    `${browser} did not print within ${plural(seconds, 'second')}; nothing was written. ${en.insteadOf}`,
  nothingPrinted: (browser, why) =>
    `${browser} ended without a PDF${why === '' ? '' : ` (${why})`}; nothing was written. ${en.insteadOf}`,
  said: (text) => `it said: ${text}`,
  notUnderstood: 'its answers are not those of Chromium, Chrome or Edge',
  insteadOf: 'Name another browser with YOHA_BROWSER, or write HTML and print that.',
};

const ja: PdfWords = {
  format: 'html（既定）または pdf。pdf は Chromium・Chrome・Edge を使って report.pdf も書き出す',
  needsOut: '--format pdf には --out が要ります（PDF は画面に出せません）。',
  noBrowser: (page) =>
    [
      'PDF の印刷には Chromium・Chrome・Edge のどれかを使いますが、見つかりません。次のどれかを行ってください。',
      '  - どれかを入れる。例: apt install chromium、brew install --cask google-chrome、winget install Google.Chrome',
      '  - 手元のブラウザーを指定する: YOHA_BROWSER=/path/to/chrome',
      `  - pdf の指定を外し、${page} をブラウザーで開いて印刷する（A4、ヘッダーとフッターなし）`,
    ].join('\n'),
  namedBrowser: (path, why) =>
    `YOHA_BROWSER の ${path} を起動できません: ${why}。Chromium・Chrome・Edge のプログラムを指定するか、変数を外して自動で探してください。`,
  timeUp: (browser, seconds) =>
    `${browser} の印刷が ${seconds} 秒以内に終わりません。何も書いていません。${ja.insteadOf}`,
  nothingPrinted: (browser, why) =>
    `${browser} が PDF を出さずに終わりました${why === '' ? '' : `（${why}）`}。何も書いていません。${ja.insteadOf}`,
  said: (text) => `ブラウザーの出力: ${text}`,
  notUnderstood: 'Chromium・Chrome・Edge の応答ではありません',
  insteadOf: 'YOHA_BROWSER で別のブラウザーを指定するか、HTML を書き出して印刷してください。',
};

export const pdfWords = (locale: Locale): PdfWords => (locale === 'ja' ? ja : en);
