import type { CatalogueTheme } from '../entry.js';

/** Segments, the direct channel and the team. */
export const businessProblems = {
  'deal-missing': {
    severity: 'warning',
    en: {
      found: 'no deal: counted as referral without a fee',
      hint: 'add deal: { kind: referral, commission: 20% } or resale, distributor, oem',
    },
    ja: {
      found: 'deal がないため、手数料なしの紹介として計算します',
      hint: 'deal: { kind: referral, commission: 20% } のように書いてください（resale、distributor、oem も可）',
    },
  },
  'customers-without-mrr': {
    severity: 'warning',
    en: {
      found: 'customers at the start, but no mrr: they bring no revenue',
      hint: 'add mrr: (list price per month of all of them)',
    },
    ja: {
      found: '開始時の顧客がいますが mrr がなく、売上になりません',
      hint: 'mrr:（全顧客の月額、上代）を書いてください',
    },
  },
  'wins-without-price': {
    severity: 'warning',
    en: {
      found: 'wins, but no arpa: new customers bring no revenue',
      hint: 'add arpa: (list price per month of a new customer)',
    },
    ja: {
      found: '受注がありますが arpa がなく、売上になりません',
      hint: 'arpa:（新規顧客の月額、上代）を書いてください',
    },
  },
  'never-used': {
    severity: 'warning',
    en: {
      found: '{found} comes to nothing: {missing} is 0 throughout',
      allowed: 'leads with a partner, referrals with engaged reps',
      hint: 'add what is missing: partners:, recruitment: or signings:, or a team where reps are to be contacted',
    },
    ja: {
      found: '{found} から何も生まれません（{missing} がずっと 0 です）',
      allowed: 'leads にはパートナー、紹介には動いている営業担当者が要ります',
      hint: '足りないものを書いてください（partners:、recruitment:、signings:、contact: があれば team:）',
    },
  },
  'win-rate-missing': {
    severity: 'warning',
    en: { found: 'referrals or leads, but no winRate: every opportunity counts as won', hint: 'add winRate:' },
    ja: { found: '紹介やリードがありますが winRate がなく、すべて受注になります', hint: 'winRate: を書いてください' },
  },
  'win-rate-high': {
    severity: 'warning',
    en: {
      found: 'win rate {found} above {limit}',
      allowed: 'partners seldom sell what the vendor itself cannot',
      hint: 'say why: { value: {found}, why: … }',
    },
    ja: {
      found: '受注率 {found} が {limit} を超えています',
      allowed: 'メーカー自身が売れないものをパートナーが売れることはまれです',
      hint: '根拠を書いてください: { value: {found}, why: … }',
    },
  },
  'one-draw-for-many': {
    severity: 'warning',
    en: {
      found: '{partners} partners share one yes-or-no draw',
      allowed: 'a probability: independent chance averages out',
      hint: 'write the probability itself, e.g. 30%; the counts are drawn partner by partner',
    },
    ja: {
      found: '{partners} 社が1回の「はい／いいえ」の抽選を共有しています',
      allowed: '確率。独立な偶然は平均されます',
      hint: '確率そのもの（例 30%）を書いてください。件数は個別に抽選されます',
    },
  },
  'segment-without-team': {
    severity: 'warning',
    en: {
      found: 'no team group serves {found}: nobody limits its coverage',
      hint: 'add it to the segments of a group',
    },
    ja: {
      found: '{found} を担当するチームがなく、対応力の制約がかかりません',
      hint: 'どれかのチームの segments に加えてください',
    },
  },
  'segment-in-two-groups': {
    severity: 'error',
    en: { found: '{found} is served by {first} and {second}', allowed: 'at most one group a segment' },
    ja: { found: '{found} を {first} と {second} が担当しています', allowed: '1セグメントに1チームまで' },
  },
  'group-without-segments': {
    severity: 'warning',
    en: { found: 'the group {found} serves no segment', hint: 'list its segments: segments: [ … ]' },
    ja: { found: 'チーム {found} の担当セグメントがありません', hint: 'segments: [ … ] を書いてください' },
  },
  'no-team': {
    severity: 'error',
    en: { found: 'managers, but there is no team', hint: 'add team: { managers: …, monthlyCost: … }' },
    ja: {
      found: 'managers がありますが team がありません',
      hint: 'team: { managers: …, monthlyCost: … } を書いてください',
    },
  },
  'managers-by-group': {
    severity: 'error',
    en: { found: 'managers without a group', allowed: 'a map by group: {allowed}' },
    ja: { found: 'どのチームの managers か分かりません', allowed: 'チームごとに書く: {allowed}' },
  },
} satisfies CatalogueTheme;
