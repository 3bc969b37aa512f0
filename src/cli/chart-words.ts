import type { Locale } from '../model/scenario.js';

/** What `yoha chart` says of itself. */
interface ChartCommandWords {
  readonly about: string;
  readonly name: string;
  readonly format: string;
  readonly out: string;
  readonly examples: string;
  readonly unknown: (name: string, hint: string | null, names: string) => string;
  /** The scenario has nothing that this picture could show. */
  readonly empty: (name: string) => string;
  readonly pngOnTerminal: string;
}

const en: ChartCommandWords = {
  about: 'draw one chart of a scenario; without a name list them all',
  name: 'name of the chart; default: list the names',
  format: 'vl (Vega-Lite with its data), svg, or png (twice the size); default: by the ending of --out, else svg',
  out: 'file to write; default: standard output',
  examples: [
    'Examples:',
    '  yoha chart plan.yaml                                     names of all charts',
    '  yoha chart plan.yaml payback-curve --out payback.png     for slides',
    '  yoha chart plan.yaml tornado > tornado.svg',
    '  yoha chart plan.yaml ledger --format vl --locale ja      for the Vega-Lite editor, in Japanese',
  ].join('\n'),
  unknown: (name, hint, names) =>
    `there is no chart "${name}". ${hint === null ? `Choose from ${names}.` : `Did you mean ${hint}?`}`,
  empty: (name) => `${name}: this scenario has nothing to show in this chart.`,
  pngOnTerminal: 'a PNG cannot be shown on a terminal: give --out FILE, or send the output to a file or program.',
};

const ja: ChartCommandWords = {
  about: 'シナリオの図を1枚描く。名前を省くと図の一覧を出す',
  name: '図の名前。省略時は一覧を出す',
  format: 'vl（データ入りの Vega-Lite）、svg、png（2倍の大きさ）。省略時は --out の拡張子に従い、なければ svg',
  out: '書き出すファイル。省略時は標準出力',
  examples: [
    '例:',
    '  yoha chart plan.yaml                                     図の名前の一覧',
    '  yoha chart plan.yaml payback-curve --out payback.png     スライド用',
    '  yoha chart plan.yaml tornado > tornado.svg',
    '  yoha chart plan.yaml ledger --format vl --locale ja      Vega-Lite のエディター用（日本語）',
  ].join('\n'),
  unknown: (name, hint, names) =>
    `「${name}」という図はありません。${hint === null ? `${names} から選んでください。` : `${hint} のことですか。`}`,
  empty: (name) => `${name}: このシナリオには、この図に描くものがありません。`,
  pngOnTerminal: 'PNG は端末に表示できません。--out ファイル を付けるか、出力をファイルやプログラムに渡してください。',
};

export const chartCommandWords = (locale: Locale): ChartCommandWords => (locale === 'ja' ? ja : en);
