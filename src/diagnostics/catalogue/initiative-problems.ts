import type { CatalogueTheme } from '../entry.js';

/** Initiatives: time, effects, spillovers, requirements, promises. */
export const initiativeProblems = {
  'starts-after-horizon': {
    severity: 'warning',
    en: {
      found: 'it starts in {found}, after the scenario ({from} to {to}): no effect',
      hint: 'start earlier or lengthen the horizon',
    },
    ja: {
      found: '開始 {found} がシナリオの期間（{from} 〜 {to}）のあとで、効果がありません',
      hint: '早く始めるか、期間を延ばしてください',
    },
  },
  'no-room-in-horizon': {
    severity: 'warning',
    en: {
      found: 'no effect within {horizon} {horizon:month|months}: it would start to work in {month}',
      hint: 'lengthen the horizon, or shorten start, delay or lag',
    },
    ja: {
      found: '{horizon} か月の中では効果が出ません（効き始めは {month}）',
      hint: '期間を延ばすか、開始・遅れ・ラグを短くしてください',
    },
  },
  'effect-without-size': {
    severity: 'error',
    en: {
      found: 'neither lift nor add',
      allowed: 'one of them',
      hint: 'lift: 10% changes by a share, add: 3 by an amount',
    },
    ja: { found: 'lift も add もありません', allowed: 'どちらか1つ', hint: 'lift: 10% は割合、add: 3 は量です' },
  },
  'effect-with-two-sizes': {
    severity: 'error',
    en: { found: 'lift and add together', allowed: 'one of them', hint: 'make two effects of it' },
    ja: { found: 'lift と add が両方あります', allowed: 'どちらか1つ', hint: '2つの効果に分けてください' },
  },
  'same-effect-twice': {
    severity: 'warning',
    en: { found: '{found} stands twice: both count', hint: 'is one of them meant for something else?' },
    ja: { found: '{found} が2回あります。両方が効きます', hint: '片方は別のものではありませんか' },
  },
  'effect-never-acts': {
    severity: 'warning',
    en: {
      found: 'it can never act on {found}: {missing} stays 0 or empty',
      hint: 'give the segment what is missing (partners, recruitment, signings, referrals …), or name another driver',
    },
    ja: {
      found: '{found} に一度も効きません（{missing} がずっと 0 か空です）',
      hint: '足りないもの（partners、recruitment、signings、紹介など）を書くか、別の対象にしてください',
    },
  },
  'lift-on-zero': {
    severity: 'error',
    en: {
      found: 'lift on {found}, which is 0 throughout: no share of nothing',
      hint: 'use add: (an amount) instead, or give {found} a value',
    },
    ja: {
      found: '{found} がずっと 0 なので、lift は効きません',
      hint: 'add:（量）にするか、{found} に値を入れてください',
    },
  },
  'spillover-on-itself': {
    severity: 'error',
    en: {
      found: '{found} spills over on itself',
      allowed: 'another initiative, a segment or direct',
      hint: 'put it under effects:',
    },
    ja: {
      found: '{found} の余波が自分自身に向いています',
      allowed: '別の施策、セグメント、直販',
      hint: 'effects: に書いてください',
    },
  },
  'spillover-add-on-initiative': {
    severity: 'error',
    en: { found: 'add on the initiative {found}', allowed: 'lift: a share of its effects' },
    ja: { found: '施策 {found} への add', allowed: 'lift（効果の割合）' },
  },
  'spillover-cycle': {
    severity: 'info',
    en: {
      found: 'spillovers form a circle: {found}',
      hint: 'each counts once: boosts act on activations without boosts',
    },
    ja: { found: '余波が循環しています: {found}', hint: 'それぞれ1回だけ効きます（余波は余波なしの稼働に掛かります）' },
  },
  'requires-itself': {
    severity: 'error',
    en: { found: '{found} requires itself' },
    ja: { found: '{found} が自分自身を前提にしています' },
  },
  'requires-cycle': {
    severity: 'error',
    en: { found: 'none can start: {found}', allowed: 'requirements without a circle' },
    ja: { found: 'どれも始められません: {found}', allowed: '循環しない前提関係' },
  },
  'payback-missing': {
    severity: 'warning',
    en: {
      found: '{found} has no payback statement',
      allowed: 'payback: { within: 36 months, because: … }',
      hint: 'say over which time it is to come back; within: never is an answer too',
    },
    ja: {
      found: '{found} に回収の宣言がありません',
      allowed: 'payback: { within: 36 months, because: … }',
      hint: 'どの時間軸で回収するかを書いてください（within: never も可）',
    },
  },
  'stop-missing': {
    severity: 'warning',
    en: { found: '{found} has no stop rule', allowed: 'stop: { at: 2027-10, unless: "wins.web >= 2" } or stop: none' },
    ja: {
      found: '{found} に撤退基準がありません',
      allowed: 'stop: { at: 2027-10, unless: "wins.web >= 2" } または stop: none',
    },
  },
  'verdict-needs-payback': {
    severity: 'error',
    en: {
      found: 'a decision, but {found} has no payback statement',
      allowed: 'a payback statement for each initiative',
      hint: 'add payback: { within: 36 months, because: … }',
    },
    ja: {
      found: '判定がありますが、{found} に回収の宣言がありません',
      allowed: '施策ごとの回収の宣言',
      hint: 'payback: { within: 36 months, because: … } を書いてください',
    },
  },
  'verdict-needs-stop': {
    severity: 'error',
    en: {
      found: 'a decision, but {found} has no stop rule',
      allowed: 'a stop rule or stop: none for each initiative',
      hint: 'add stop: none when that is meant',
    },
    ja: {
      found: '判定がありますが、{found} に撤退基準がありません',
      allowed: '施策ごとの撤退基準、または stop: none',
      hint: '撤退基準を置かないなら stop: none と書いてください',
    },
  },
  'payback-beyond-horizon': {
    severity: 'warning',
    en: {
      found: 'payback within {found}, but only {horizon} {horizon:month of it is|months of it are} simulated',
      hint: 'lengthen the horizon',
    },
    ja: {
      found: '回収 {found} に対し、シミュレーションは {horizon} か月しかありません',
      hint: '期間を延ばしてください',
    },
  },
  'stop-outside-horizon': {
    severity: 'warning',
    en: {
      found: 'the stop rule looks in {found}, never within the scenario ({from} to {to})',
      hint: 'choose a month of the scenario',
    },
    ja: {
      found: '撤退基準を確かめる月 {found} がシナリオの期間（{from} 〜 {to}）の外です',
      hint: '期間内の月にしてください',
    },
  },
  'review-outside-horizon': {
    severity: 'warning',
    en: {
      found: 'the review in {found} lies outside the scenario ({from} to {to})',
      hint: 'choose a month of the scenario, or lengthen the horizon',
    },
    ja: {
      found: '見直しの月 {found} がシナリオの期間（{from} 〜 {to}）の外です',
      hint: '期間内の月にするか、期間を延ばしてください',
    },
  },
  'stop-every-zero': {
    severity: 'error',
    en: { found: 'every 0 months', allowed: 'at least 1 month' },
    ja: { found: '0 か月ごと', allowed: '1 か月以上' },
  },
} satisfies CatalogueTheme;
