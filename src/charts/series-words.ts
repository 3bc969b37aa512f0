import { wordsOf } from '../words/words.js';
import type { Locale } from '../model/scenario.js';

const en: Readonly<Record<string, string>> = {
  partners: 'Partners',
  contracts: 'New contracts',
  productivePartners: 'Productive partners',
  contactedReps: 'Contacted reps',
  engagedReps: 'Engaged reps',
  repsReferring: 'Reps referring',
  activePartners: 'Active partners',
  referrals: 'Referrals',
  opportunities: 'Opportunities',
  wins: 'Wins',
  cannibalised: 'Wins taken from direct sales',
  customers: 'Customers',
  mrr: 'MRR',
  revenue: 'Net revenue',
  services: 'Services revenue',
  coverage: 'Coverage by partner managers',
  indirectRatio: 'Indirect sales ratio',
  grossProfit: 'Gross profit',
  referralFees: 'Referral fees',
  marginalProfit: 'Marginal profit',
  teamCost: 'Cost of the team',
  initiativeCost: 'Cost of initiatives',
  contributionProfit: 'Contribution profit',
  directProfit: 'Direct channel profit',
  profit: 'Profit of the business',
  cumulativeCash: 'Cumulative cash',
};

const ja: Readonly<Record<string, string>> = {
  partners: 'パートナー数',
  contracts: '新規契約社数',
  productivePartners: '戦力化したパートナー数',
  contactedReps: '接点のある担当者数',
  engagedReps: '稼働担当者数',
  repsReferring: '紹介した担当者数',
  activePartners: '稼働パートナー数',
  referrals: '紹介数',
  opportunities: '案件数',
  wins: '受注数',
  cannibalised: '直販との共食い件数',
  customers: '顧客数',
  mrr: 'MRR',
  revenue: '純売上',
  services: 'サービス売上',
  coverage: '担当のカバー率',
  indirectRatio: '間販比率',
  grossProfit: '粗利',
  referralFees: '紹介手数料',
  marginalProfit: '限界利益',
  teamCost: 'チーム費用',
  initiativeCost: '施策費用',
  contributionProfit: '貢献利益',
  directProfit: '直販の利益',
  profit: '事業利益',
  cumulativeCash: '累積損益',
};

const channels: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { indirect: 'indirect', direct: 'direct' },
  ja: { indirect: '間販', direct: '直販' },
};

const noted: Readonly<Record<Locale, (name: string, note: string) => string>> = {
  en: (name, note) => `${name} (${note})`,
  ja: (name, note) => `${name}（${note}）`,
};

/**
 * A series, or a driver, for readers who know no names of series; an author's own measure keeps its name.
 * @param segment label of the segment that it is of; null = all
 */
export function seriesWord(name: string, segment: string | null, locale: Locale): string {
  const [bare = name, channel = ''] = name.split('.');
  const drivers: Readonly<Record<string, string>> = wordsOf(locale).fields.drivers;
  const word = (locale === 'ja' ? ja : en)[bare] ?? drivers[bare];
  if (word === undefined) return name;
  const first = word.charAt(0).toUpperCase() + word.slice(1);
  const note = segment ?? channels[locale][channel];
  return note === undefined ? first : noted[locale](first, note);
}
