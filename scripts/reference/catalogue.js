import { cell, table } from './cell.js';

/** Titles of the themes, by the name of their module in `src/diagnostics/catalogue/`, in the order of the page. */
const titles = {
  'file-problems': ['Files and settings', 'ファイルと設定'],
  'yaml-problems': ['The text of a file', 'ファイルの文章'],
  'shape-problems': ['Keys, ids, kinds of value', 'キー・名前・値の種類'],
  'number-problems': ['Numbers, ranges, distributions', '数値・範囲・分布'],
  'field-problems': ['Numbers in their fields', '項目ごとの数値'],
  'distribution-problems': ['Distributions and data files', '分布とデータのファイル'],
  'formula-problems': ['Formulas and conditions', '式と条件'],
  'frame-problems': ['The scenario as a whole', 'シナリオ全体'],
  'business-problems': ['Segments, direct channel, team', 'セグメント・直販・チーム'],
  'initiative-problems': ['Initiatives', '施策'],
  'goal-problems': ['Phases, targets, decision', 'フェーズ・目標・判定'],
  'rule-problems': ['Rules', 'ルール'],
};

/** Title of a theme; a new one goes by the name of its module until it has one above. */
const titleOf = (theme) => titles[theme]?.join(' / ') ?? theme.replaceAll('-', ' ');

/** Themes in the order of their titles, new ones last. */
const inOrder = (themes) => [
  ...Object.keys(titles).filter((theme) => themes.includes(theme)),
  ...themes.filter((theme) => !(theme in titles)).sort(),
];

const letter = ({ found, allowed, hint }, words) =>
  [
    cell(found),
    ...(allowed === undefined ? [] : [`${words.allowed} ${cell(allowed)}`]),
    ...(hint === undefined ? [] : [hint].flat()).map((each) => `${words.hint} ${cell(each)}`),
  ].join('<br>');

const english = { allowed: '*Allowed:*', hint: '*Hint:*' };
const japanese = { allowed: '*書ける値:*', hint: '*ヒント:*' };

/** One table a theme. `modules` maps the name of a theme to its entries; together they are the catalogue. */
export function catalogueTables(modules, catalogue) {
  const listed = Object.values(modules).flatMap((entries) => Object.keys(entries));
  if (Object.keys(catalogue).sort().join() !== listed.sort().join())
    throw new Error('the themes are not the catalogue');
  return inOrder(Object.keys(modules))
    .map((theme) => {
      const rows = Object.entries(modules[theme])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, entry]) => [`\`${code}\``, entry.severity, letter(entry.en, english), letter(entry.ja, japanese)]);
      return `## ${titleOf(theme)}\n\n${table(['code', 'severity', 'English', '日本語'], rows)}`;
    })
    .join('\n\n');
}
