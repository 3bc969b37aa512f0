import { plural } from '../figures/plural.js';
import { figureWords } from '../figures/words.js';
import type { Locale } from './words.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

/** What the pictures of the evidence say: time line, cost and return, funnel, KPIs. */
export interface EvidenceWords {
  readonly timeline: {
    readonly title: (count: number, first: string, last: string, full: string | null) => string;
    readonly titleOne: (first: string, full: string | null) => string;
    readonly subtitle: readonly string[];
    readonly phases: string;
    readonly initiatives: string;
    readonly targets: string;
    readonly entered: (share: string) => string;
    readonly never: string;
    /** An initiative in one sentence. */
    readonly describe: (parts: {
      name: string;
      start: string;
      most: string;
      at: string | null;
      checks: string;
      review: string;
    }) => string;
  };
  readonly cost: {
    readonly title: (best: string, cost: string, value: string, lens: string) => string;
    readonly subtitle: (unit: string) => readonly string[];
    readonly cost: string;
    readonly describe: (parts: { name: string; cost: string; values: string }) => string;
    readonly value: (lens: string, median: string, band: string) => string;
  };
  readonly funnel: {
    readonly title: (year: string, referrals: string, wins: string, customers: string) => string;
    readonly subtitle: readonly string[];
    readonly all: string;
    readonly steps: Readonly<Record<'referrals' | 'opportunities' | 'wins', string>>;
    readonly won: (share: string) => string;
  };
  readonly kpis: {
    readonly title: (count: number, year: string) => string;
    readonly subtitle: readonly string[];
    readonly describe: (name: string, year: string, median: string, band: string) => string;
  };
  readonly partial: string;
  /** Ends a sentence. */
  readonly full: string;
  readonly separator: string;
}

const en: EvidenceWords = {
  timeline: {
    title: (count, first, last, full) =>
      `${count} initiatives start between ${first} and ${last}${full === null ? '' : `; all have reached their largest effect by ${full}`}`,
    titleOne: (first, full) =>
      `The initiative starts in ${first}${full === null ? '' : ` and reaches its largest effect in ${full}`}`,
    subtitle: [
      'Bar: it runs (paler where it runs in fewer trials).',
      'Shape above: mean effect over all trials, failures included; full height is full effect in every trial.',
      '□ stop check, ▲ review, ◆ deadline of a target.',
    ],
    phases: 'Phases',
    initiatives: 'Initiatives',
    targets: 'Targets',
    entered: (share) => `entered in ${share}`,
    never: 'does not start',
    describe: ({ name, start, most, at, checks, review }) =>
      `${name}: start ${start}, mean effect at most ${most}${at === null ? '' : ` (${at})`}${checks === '' ? '' : `, stop checks ${checks}`}${review === '' ? '' : `, review ${review}`}`,
  },
  cost: {
    title: (best, cost, value, lens) =>
      `Largest median value: ${best}, ${value} for a mean cost of ${cost}${lens === '' ? '' : `, ${lens}`}`,
    subtitle: (unit) => [
      `With minus without each initiative, ${unit}.`,
      'Grey: mean cost that each adds. Points: net present value, median, with P10–P90.',
    ],
    cost: 'Cost',
    describe: ({ name, cost, values }) => `${name}: mean cost ${cost}; ${values}`,
    value: (lens, median, band) => `median value${lens === '' ? '' : ` ${lens}`} ${median} (${band})`,
  },
  funnel: {
    title: (year, referrals, wins, customers) =>
      `${year}: ${count(referrals, 'referral')} become ${count(wins, 'win')} on average; ${plural(customers, 'partner customer')} at its end`,
    subtitle: ['Means of each fiscal year, with spillovers.', '* fewer than twelve months.'],
    all: 'All segments',
    steps: { referrals: 'Referrals', opportunities: 'Opportunities', wins: 'Wins' },
    won: (share) => `${share} won`,
  },
  kpis: {
    title: (kpis, year) => `${count(String(kpis), 'kpi')} by fiscal year up to ${year}`,
    subtitle: [
      'Median (point) with P10–P90 of each fiscal year, with spillovers.',
      'Shaded: expected span of the phase.',
      '* fewer than twelve months.',
    ],
    describe: (name, year, median, band) => `${name}: ${year} ${median} (${band})`,
  },
  partial: '*',
  full: '.',
  separator: '; ',
};

const ja: EvidenceWords = {
  timeline: {
    title: (count, first, last, full) =>
      `${count}件の施策は${first}から${last}に始まり${full === null ? '、効果は期間内に出ない' : `、${full}までにすべて最大の効果に達する`}`,
    titleOne: (first, full) =>
      `施策は${first}に始まり${full === null ? '、効果は期間内に出ない' : `、${full}に最大の効果に達する`}`,
    subtitle: [
      '帯：実施中（実施している試行が少ないほど淡い）。',
      '上の山：全試行（失敗を含む）での平均の効果。満高は全試行で効果最大。',
      '□ 撤退判定、▲ 見直し、◆ 目標の期限。',
    ],
    phases: 'フェーズ',
    initiatives: '施策',
    targets: '目標',
    entered: (share) => `到達${share}`,
    never: '開始しない',
    describe: ({ name, start, most, at, checks, review }) =>
      `${name}：開始${start}、平均の効果は最大${most}${at === null ? '' : `（${at}）`}${checks === '' ? '' : `、撤退判定${checks}`}${review === '' ? '' : `、見直し${review}`}`,
  },
  cost: {
    title: (best, cost, value, lens) =>
      `価値の中央値が最大の施策は「${best}」：費用の平均${cost}に対し${value}${lens === '' ? '' : `（${lens}）`}`,
    subtitle: (unit) => [
      `各施策のあり・なしの差（${unit}）。`,
      '灰色：その施策で増える費用の平均。点：正味現在価値の中央値、線はP10–P90。',
    ],
    cost: '費用',
    describe: ({ name, cost, values }) => `${name}：費用の平均${cost}、${values}`,
    value: (lens, median, band) => `価値の中央値${lens === '' ? '' : `（${lens}）`}${median}（${band}）`,
  },
  funnel: {
    title: (year, referrals, wins, customers) =>
      `${year}は平均で紹介${referrals}件が受注${wins}件になり、年度末のパートナー経由顧客は${customers}社`,
    subtitle: ['各年度の平均（余波込み）。', '* は12か月に満たない年度。'],
    all: '全区分',
    steps: { referrals: '紹介', opportunities: '案件', wins: '受注' },
    won: (share) => `受注${share}`,
  },
  kpis: {
    title: (count, year) => `KPI ${count}件の年度別の見込み（${year}まで）`,
    subtitle: [
      '各年度の中央値（点）とP10–P90（余波込み）。',
      '網掛け：フェーズの見込み期間。',
      '* は12か月に満たない年度。',
    ],
    describe: (name, year, median, band) => `${name}：${year} ${median}（${band}）`,
  },
  partial: '*',
  full: '。',
  separator: '、',
};

export const evidenceWords = (locale: Locale): EvidenceWords => (locale === 'ja' ? ja : en);
