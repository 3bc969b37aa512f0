import type { Locale } from '../../model/scenario.js';

/** What `yoha brief` says of itself. */
interface BriefCommandWords {
  readonly about: string;
  readonly out: string;
  readonly format: string;
  readonly against: string;
  readonly analyses: string;
  readonly examples: string;
  readonly needsOut: string;
}

const en: BriefCommandWords = {
  about: 'write the one-page approval request: benefit, cost, risk and flexibility',
  out: 'file to write, .md, .html or .pdf; without it Markdown is printed',
  format: 'md, html or pdf; default: that of the ending of --out, else md',
  against: 'scenarios that stand as alternatives on the same draws',
  analyses: 'all (default), or none: quicker, without what would turn the verdict and what to find out first',
  examples: [
    'Examples:',
    '  yoha brief plan.yaml                                     Markdown, to be pasted in a chat or a wiki',
    '  yoha brief plan.yaml --out plan.pdf                      one sheet of A4, through Chromium, Chrome or Edge',
    '  yoha brief plan.yaml --out plan.html --locale en',
    '  yoha brief plan.yaml --against smaller.yaml later.yaml',
  ].join('\n'),
  needsOut: '--format pdf needs --out: a PDF is not printed on a terminal.',
};

const ja: BriefCommandWords = {
  about: '稟議の一枚を書き出す: 便益・費用・リスク・柔軟性',
  out: '書き出すファイル（.md、.html、.pdf）。省略すると Markdown を表示する',
  format: 'md・html・pdf。省略すると --out の拡張子、それもなければ md',
  against: '同じ乱数で並べる代替案のシナリオ',
  analyses: 'all（既定）または none（速いが、判定を覆すものと先に調べることを省く）',
  examples: [
    '例:',
    '  yoha brief plan.yaml                                     Markdown（チャットや Wiki に貼る）',
    '  yoha brief plan.yaml --out plan.pdf                      A4 一枚（Chromium・Chrome・Edge で印刷）',
    '  yoha brief plan.yaml --out plan.html --locale en',
    '  yoha brief plan.yaml --against smaller.yaml later.yaml',
  ].join('\n'),
  needsOut: '--format pdf には --out が要ります（PDF は画面に出せません）。',
};

export const briefCommandWords = (locale: Locale): BriefCommandWords => (locale === 'ja' ? ja : en);
