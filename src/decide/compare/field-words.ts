import { plural } from '../../figures/plural.js';
import { fieldWords } from '../../model/field-words.js';
import type { Locale } from '../../model/scenario.js';

type Pair = readonly [en: string, ja: string];

/** What is no number of the model, by section and path inside a part of it; numbers have the names that they have everywhere. */
const words: Readonly<Record<string, Pair>> = {
  assumptions: ['Assumption', '前提'],
  capacities: ['Capacity', '希少な資源'],
  checks: ['Check', '確認'],
  company: ['Company', '会社'],
  correlations: ['Correlation', '相関'],
  currency: ['Currency', '通貨'],
  decision: ['Decision', '判定'],
  direct: ['Direct sales', '直販'],
  fiscalYearName: ['Name of the fiscal year', '年度の呼び方'],
  fiscalYearStart: ['First month of the fiscal year', '年度の始まりの月'],
  initiatives: ['Initiative', '施策'],
  measures: ['Own measure', '独自の指標'],
  paymentTerms: ['Payment terms', '支払条件'],
  phases: ['Phases', 'フェーズ'],
  segments: ['Segment', 'セグメント'],
  start: ['First month', '開始月'],
  targets: ['Target', '目標'],
  team: ['Team', 'チーム'],

  'baseline.segments': ['segments', 'セグメント'],
  'checks.cost': ['cost', '費用'],
  'checks.delay': ['delay of the decision', '決定の遅れ'],
  'checks.of': ['finds out', '確かめる前提'],
  'correlations.rank': [fieldWords('en').fields.rank, fieldWords('ja').fields.rank],
  'decision.go': ['go rule', 'goのルール'],
  'decision.lens': ['deciding lens', '判定に使う見方'],
  'decision.noGo': ['no-go rule', '見送りのルール'],
  'initiatives.cost': ['cost', '費用'],
  'initiatives.kind': ['kind', '種類'],
  'initiatives.payback': ['payback statement', '回収の宣言'],
  'initiatives.requires': ['requires', '前提となる施策'],
  'initiatives.shape': ['shape of the rise', '立ち上がりの形'],
  'initiatives.start': ['start', '開始'],
  'initiatives.stop': ['stop rule', '撤退基準'],
  'paymentTerms.customers': ['months until customers pay', '顧客からの入金までの月数'],
  'paymentTerms.partners': ['months until partners are paid', 'パートナーへの支払いまでの月数'],
  'phases.kpis': ['indicators', '見る指標'],
  'phases.until': ['end of the phase', '終わりの条件'],
  'segments.contact': ['contact with reps', '担当者との接点'],
  'segments.deal': ['commercial flow', '商流'],
  'segments.openedBy': ['opened by', '開く施策'],
  'segments.services': ['service sold with a win', '付帯サービス'],
  'targets.atLeast': ['at least', '下限'],
  'targets.atMost': ['at most', '上限'],
  'targets.basis': ['basis', '基準'],
  'targets.by': ['due date', '期限'],
  'targets.metric': ['metric', '指標'],
  'targets.over': ['window', '対象期間'],
  'team.segments': ['segments served', '担当セグメント'],
};

/** A section (`targets`) or a field of one of its parts (`targets.by`) in words; undefined where a number of the model or nothing stands there. */
export const fieldWord = (place: string, locale: Locale): string | undefined => words[place]?.[locale === 'ja' ? 1 : 0];

/** What a comparison says of changes by itself. */
export interface ChangeWords {
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly others: (count: number) => string;
  /** The same text stands for other data. */
  readonly otherContent: string;
}

const en: ChangeWords = {
  added: (name) => `${name} (new)`,
  removed: (name) => `${name} (removed)`,
  others: (count) => plural(count, 'other change'),
  otherContent: 'other content',
};

const ja: ChangeWords = {
  added: (name) => `${name}（新規）`,
  removed: (name) => `${name}（削除）`,
  others: (count) => `その他 ${count} 件`,
  otherContent: '中身が別',
};

export const changeWords = (locale: Locale): ChangeWords => (locale === 'ja' ? ja : en);
