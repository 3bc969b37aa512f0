import type { Locale } from '../../model/scenario.js';
import type { RevisionProblem } from './revision.js';

/** What the command says of itself. */
interface CompareCommandWords {
  readonly about: string;
  readonly first: string;
  readonly others: string;
  readonly out: string;
  readonly examples: string;
  readonly revision: Readonly<Record<RevisionProblem, (written: string, subject: string) => string>>;
  readonly currencies: (first: string, its: string, other: string, own: string) => string;
}

const en: CompareCommandWords = {
  about: 'compare scenarios on the same draws: which is better, what differs, and how much each change moved',
  first: 'the scenario that others are compared with; FILE@REVISION reads it from git',
  others: 'one or more other scenarios, variants that extend one, or FILE@REVISION',
  out: 'folder for compare.html, compare.json, CSV tables and charts; without it nothing is written',
  examples: [
    'Examples:',
    '  yoha compare plan.yaml plan-cautious.yaml --out out/compare',
    '  yoha compare plan.yaml@HEAD~1 plan.yaml',
    '  yoha compare a.yaml b.yaml c.yaml --json | jq ".comparisons[].npv"',
  ].join('\n'),
  revision: {
    'no-git': (written) =>
      `${written} asks for a revision, but git is not installed. Install git, or write the older file under another name.`,
    'no-repository': (written, file) =>
      `${written} asks for a revision, but ${file} does not lie in a git repository. Compare two files instead.`,
    'no-revision': (written, revision) =>
      `${written}: the repository has no revision ${revision}. "git log --oneline" lists them; HEAD~1 is the one before the last.`,
    'no-file': (written, file) =>
      `${written}: ${file} is not in that revision. "git log --oneline -- ${file}" lists those that have it.`,
  },
  currencies: (first, its, other, own) =>
    `${first} is in ${its}, ${other} in ${own}: amounts of two currencies are not compared. Write both in one.`,
};

const ja: CompareCommandWords = {
  about: 'シナリオを同じ乱数で比べる: どちらが良いか、何が違うか、違いごとにいくら動いたか',
  first: '比較の元になるシナリオ。ファイル@リビジョン で git から読む',
  others: '比べるシナリオ（1つ以上）。extends で書いた案や ファイル@リビジョン も使える',
  out: 'compare.html・compare.json・CSV の表・グラフを書き出すフォルダー。省略時は書き出さない',
  examples: [
    '例:',
    '  yoha compare plan.yaml plan-cautious.yaml --out out/compare',
    '  yoha compare plan.yaml@HEAD~1 plan.yaml',
    '  yoha compare a.yaml b.yaml c.yaml --json | jq ".comparisons[].npv"',
  ].join('\n'),
  revision: {
    'no-git': (written) =>
      `${written} はリビジョンを指していますが、git がありません。git を入れるか、以前のファイルを別名で保存してください。`,
    'no-repository': (written, file) =>
      `${written} はリビジョンを指していますが、${file} は git のリポジトリーの中にありません。2つのファイルを比べてください。`,
    'no-revision': (written, revision) =>
      `${written}: リビジョン ${revision} がありません。git log --oneline で一覧できます（HEAD~1 は1つ前です）。`,
    'no-file': (written, file) =>
      `${written}: そのリビジョンに ${file} はありません。git log --oneline -- ${file} で、あるものを一覧できます。`,
  },
  currencies: (first, its, other, own) =>
    `${first} は ${its}、${other} は ${own} です。通貨の違う金額は比べられません。どちらかにそろえてください。`,
};

export const compareCommandWords = (locale: Locale): CompareCommandWords => (locale === 'ja' ? ja : en);
