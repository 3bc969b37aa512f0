import type { Locale } from '../../model/scenario.js';

/** What `yoha ledger` says of itself. */
interface LedgerCommandWords {
  readonly about: string;
  readonly out: string;
  readonly json: string;
  readonly examples: string;
}

const en: LedgerCommandWords = {
  about: 'print from where the value of the program comes: initiatives, the spillovers between them, and their credit',
  out: 'folder for ledger.json, ledger.csv and the charts of the ledger; without it nothing is written',
  json: 'print ledger.json instead of the text',
  examples: [
    'Examples:',
    '  yoha ledger plan.yaml',
    '  yoha ledger plan.yaml --out out/ledger --trials 8192',
    "  yoha ledger plan.yaml --json | jq '.initiatives[] | {id, credit: .credit.mean}'",
  ].join('\n'),
};

const ja: LedgerCommandWords = {
  about: 'プログラムの価値の出どころ（施策、施策どうしの余波、貢献配分）を余波台帳として表示する',
  out: 'ledger.json・ledger.csv・台帳の図を書き出すフォルダー。省略時は何も書き出さない',
  json: '文章の代わりに ledger.json を表示する',
  examples: [
    '例:',
    '  yoha ledger plan.yaml',
    '  yoha ledger plan.yaml --out out/ledger --trials 8192',
    "  yoha ledger plan.yaml --json | jq '.initiatives[] | {id, credit: .credit.mean}'",
  ].join('\n'),
};

export const ledgerCommandWords = (locale: Locale): LedgerCommandWords => (locale === 'ja' ? ja : en);
