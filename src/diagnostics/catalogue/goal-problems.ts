import type { CatalogueTheme } from '../entry.js';

/** Phases, targets and the decision. */
export const goalProblems = {
  'many-kpis': {
    severity: 'warning',
    en: {
      found: '{found} KPIs in one phase',
      allowed: 'at most {limit}',
      hint: 'too many KPIs turn into data entry; keep those that steer',
    },
    ja: {
      found: '1つのフェーズに KPI が {found} 個',
      allowed: '{limit} 個まで',
      hint: '多すぎる KPI は入力作業になります。かじ取りに使うものだけにしてください',
    },
  },
  'phase-without-end': {
    severity: 'warning',
    en: { found: 'the phase {found} never ends: those after it are not reached', hint: 'add until:' },
    ja: { found: 'フェーズ {found} に終わりがなく、後のフェーズに進みません', hint: 'until: を書いてください' },
  },
  'target-without-value': {
    severity: 'error',
    en: { found: 'neither atLeast nor atMost', allowed: 'one of them' },
    ja: { found: 'atLeast も atMost もありません', allowed: 'どちらか1つ' },
  },
  'target-with-two-values': {
    severity: 'error',
    en: { found: 'atLeast and atMost together', allowed: 'one of them', hint: 'make two targets of it' },
    ja: { found: 'atLeast と atMost が両方あります', allowed: 'どちらか1つ', hint: '2つの目標に分けてください' },
  },
  'target-outside-horizon': {
    severity: 'error',
    en: {
      found: '{found} lies outside the scenario',
      allowed: '{from} to {to}',
      hint: 'lengthen the horizon or choose an earlier date',
    },
    ja: {
      found: '{found} はシナリオの期間の外です',
      allowed: '{from} 〜 {to}',
      hint: '期間を延ばすか、早い日付にしてください',
    },
  },
  'target-partial-year': {
    severity: 'error',
    en: {
      found: '{found} ({first} to {last}) is not complete within the scenario ({from} to {to})',
      allowed: 'a complete fiscal year: {allowed}',
      hint: 'partial years are never tested; use a month instead',
    },
    ja: {
      found: '{found}（{first} 〜 {last}）はシナリオの期間（{from} 〜 {to}）に全部は入りません',
      allowed: '全部入る年度: {allowed}',
      hint: '途中の年度は判定しません。月で指定してください',
    },
  },
  'target-year-only': {
    severity: 'error',
    en: {
      found: 'over: {found} together with by: {by}, which is a whole fiscal year',
      allowed: 'by: {by} without over, or a month as by',
      hint: 'name the last month of the window, e.g. by: 2029-03',
    },
    ja: {
      found: 'over: {found} と by: {by}（1年度全体）が両方あります',
      allowed: 'over のない by: {by}、または by に月',
      hint: '最後の月を指定してください（例 by: 2029-03）',
    },
  },
  'target-window-cut': {
    severity: 'error',
    en: {
      found:
        'over: {found} reads {months} {months:month|months}, but by then the scenario ({from} to {to}) has only {available}',
      allowed: 'by: {first} or later',
      hint: 'choose a later month, or a shorter window',
    },
    ja: {
      found:
        'over: {found} は {months} か月を読みますが、それまでにシナリオの期間（{from} 〜 {to}）は {available} か月しかありません',
      allowed: 'by: {first} 以降',
      hint: '後の月にするか、短い期間で判定してください',
    },
  },
  'share-above-one': {
    severity: 'warning',
    en: {
      found: '{found} is a share, and {number} means {meaning}: it never gets there',
      allowed: 'a share between 0% and 100%',
      hint: 'write {instead}',
    },
    ja: {
      found: '{found} は割合なので、{number} は {meaning} の意味になり、届くことがありません',
      allowed: '0% 〜 100% の割合',
      hint: '{instead} と書いてください',
    },
  },
  'decision-without-rules': {
    severity: 'error',
    en: { found: 'a decision without rules', allowed: 'go: [ … ] and noGo: [ … ]' },
    ja: { found: '判定の規則がありません', allowed: 'go: [ … ] と noGo: [ … ]' },
  },
  'check-not-uncertain': {
    severity: 'error',
    en: {
      found: '{found} is not uncertain: there is nothing to find out',
      allowed: 'a quantity with a distribution of its own, or the success of an initiative',
      hint: 'name the assumptions that its formula uses, or give it a range',
    },
    ja: {
      found: '{found} は不確実ではないので、調べることがありません',
      allowed: '自分の分布を持つ値、または施策の成否（success）',
      hint: '式が使う前提のほうを書くか、幅を持たせてください',
    },
  },
  'lens-missing': {
    severity: 'error',
    en: {
      found: 'spillovers and a decision, but no lens',
      allowed: 'lens: strict or lens: broad',
      hint: 'say whether the rules count spillovers; both verdicts are printed',
    },
    ja: {
      found: '余波と判定がありますが、lens がありません',
      allowed: 'lens: strict または lens: broad',
      hint: '規則が余波を含むかどうかを決めてください。両方の判定を表示します',
    },
  },
} satisfies CatalogueTheme;
