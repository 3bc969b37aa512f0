import type { CatalogueTheme } from '../entry.js';

/** What the central case shows: every input at its median, counts at their mean. Nothing is drawn for it. */
export const centralProblems = {
  'central-never-starts': {
    severity: 'warning',
    en: {
      found:
        '{found} never starts in the central case (every input at its median): {condition} is not reached by {until}',
      hint: 'ask for less, start it on a date, or keep it as a plan for good futures: yoha run says in how many it starts',
    },
    ja: {
      found: '中央ケース（すべての前提が中央値）では {found} が始まりません。{until} までに {condition} に届きません',
      hint: '条件を緩めるか、日付で始めてください。うまくいった場合だけの計画なら、始まる割合は yoha run に出ます',
    },
  },
  'central-requires-never': {
    severity: 'warning',
    en: {
      found:
        '{found} never starts in the central case: {required}, which it requires, has not started with success by {until}',
      hint: [
        '{fails} succeeds in less than half of the futures, so not in the central case: yoha run says in how many {found} starts',
        'let {required} start earlier, or take it out of requires',
      ],
    },
    ja: {
      found:
        '中央ケースでは {found} が始まりません。前提の {required} が {until} までに始まって成功することがないためです',
      hint: [
        '{fails} が成功する試行は半分未満で、中央ケースでは成功しません。{found} が始まる割合は yoha run に出ます',
        '{required} を早く始めるか、requires から外してください',
      ],
    },
  },
  'central-phase-never-ends': {
    severity: 'warning',
    en: {
      found:
        'the phase {found} never ends in the central case (every input at its median): {condition} is not reached by {until}',
      hint: 'ask for less; what waits for a later phase does not come in the central case either',
    },
    ja: {
      found:
        '中央ケース（すべての前提が中央値）ではフェーズ {found} が終わりません。{until} までに {condition} に届きません',
      hint: '条件を緩めてください。あとのフェーズを待つものも、中央ケースでは始まりません',
    },
  },
  'central-stop-fires': {
    severity: 'warning',
    en: {
      found: 'the stop rule ends {found} in {month} in the central case: {condition} does not hold then',
      hint: [
        '{fails} succeeds in less than half of the futures, so not in the central case: the rule does its work there',
        'look later, or ask for less; or is the plan itself too weak?',
      ],
    },
    ja: {
      found: '中央ケースでは {month} に撤退基準が {found} を終わらせます（{condition} が成り立ちません）',
      hint: [
        '{fails} が成功する試行は半分未満で、中央ケースでは成功しません。基準が役目を果たしています',
        '確かめる月を遅らせるか、条件を緩めてください。計画そのものが弱いのかもしれません',
      ],
    },
  },
  'central-coverage': {
    severity: 'warning',
    en: {
      found:
        'too few managers for the partners of {found} in the central case: coverage is below {limit} from {month} on, in {months} months; lowest {lowest} in {worst}',
      hint: 'more managers from {month}, more partners per manager, or a smaller load',
    },
    ja: {
      found:
        '中央ケースでは {found} のパートナーに対して担当者が足りません。{month} 以降の {months} か月でカバー率が {limit} を下回ります（最低 {worst} の {lowest}）',
      hint: '{month} から managers を増やすか、partnersPerManager を増やすか、load を下げてください',
    },
  },
  'central-staffing': {
    severity: 'warning',
    en: {
      found:
        'too few managers to recruit the partners of {found} in the central case: they can carry less than {limit} of it from {month} on, in {months} months; lowest {lowest} in {worst}',
      hint: 'more managers from {month}, or more contracts per manager',
    },
    ja: {
      found:
        '中央ケースでは {found} のパートナー開拓に人手が足りません。{month} 以降の {months} か月で、対応できる割合が {limit} を下回ります（最低 {worst} の {lowest}）',
      hint: '{month} から managers を増やすか、contractsPerManager を増やしてください',
    },
  },
  'central-pool': {
    severity: 'warning',
    en: {
      found:
        'the pool of {found} is nearly empty in the central case: less than {limit} of it is left from {month} on, in {months} months',
      hint: 'a larger pool if there are more such partners, or another segment from then on',
    },
    ja: {
      found:
        '中央ケースでは {found} の開拓先がほぼ尽きます。{month} 以降の {months} か月で、残りが {limit} を下回ります',
      hint: '実際にもっと多いなら pool を増やすか、そのころから別のセグメントを加えてください',
    },
  },
  'central-capacity': {
    severity: 'warning',
    en: {
      found: '{found} is over-booked in the central case, first in {month}, most in {worst}: {booked} hours of {hours}',
      hint: 'more hours, or initiatives at other times',
    },
    ja: {
      found:
        '中央ケースでは {found} の予定が {month} から上限を超えます（最大は {worst} で、{hours} 時間に対して {booked} 時間）',
      hint: '時間を増やすか、施策の時期をずらしてください',
    },
  },
} satisfies CatalogueTheme;
