import type { pdf as en } from '../en/pdf.js';

const insteadOf = 'YOHA_BROWSER で別のブラウザーを指定するか、HTML を書き出して印刷してください。';

export const pdf: typeof en = {
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
  timeUp: (browser, seconds) => `${browser} の印刷が ${seconds} 秒以内に終わりません。何も書いていません。${insteadOf}`,
  nothingPrinted: (browser, why) =>
    `${browser} が PDF を出さずに終わりました${why === '' ? '' : `（${why}）`}。何も書いていません。${insteadOf}`,
  said: (text) => `ブラウザーの出力: ${text}`,
  notUnderstood: 'Chromium・Chrome・Edge の応答ではありません',
};
