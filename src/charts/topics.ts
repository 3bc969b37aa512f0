import type { AnalysisName } from '../decide/analyses.js';
import type { Locale } from '../model/scenario.js';

/** What a picture is about, before any figure is known. */
export interface ChartTopic {
  readonly name: string;
  /** The analysis that it draws; null = the run itself is enough. */
  readonly analysis: AnalysisName | null;
  /** A run draws it, with less in it, where its analysis is not made. */
  readonly alone: boolean;
  readonly title: Readonly<Record<Locale, string>>;
}

const topic = (
  name: string,
  analysis: AnalysisName | null,
  en: string,
  ja: string,
  alone = analysis === null,
): ChartTopic => ({
  name,
  analysis,
  alone,
  title: { en, ja },
});

/** Every picture of one scenario, in the order of the report. */
export const chartTopics: readonly ChartTopic[] = [
  topic('payback-curve', null, 'Cumulative cash, with minus without the program', '累積損益（現金、あり − なし）'),
  topic('payback-odds', null, 'Odds of payback by month, program and initiatives', '月ごとの回収確率（全体と施策）'),
  topic('indirect-ratio', null, 'Indirect sales ratio and its targets', '間販比率と目標'),
  topic('revenue-by-channel', null, 'Net revenue a month by channel', 'チャネル別の月間純売上'),
  topic('profit-by-fiscal-year', null, 'Profit by fiscal year, with minus without', '年度別の利益（あり − なし）'),
  topic('timeline', null, 'Initiatives, phases and deadlines on a calendar', '施策・フェーズ・期限の時間軸'),
  topic('cost-and-return', null, 'Cost and value of each initiative', '施策ごとの費用と価値'),
  topic(
    'funnel',
    null,
    'Referrals, opportunities and wins by segment and fiscal year',
    '区分別・年度別の紹介・案件・受注',
  ),
  topic('kpis', null, 'KPIs of each phase by fiscal year', 'フェーズごとのKPI（年度別）'),
  topic('ledger', 'ledger', 'Net present value, initiative by initiative and spillover by spillover', '余波台帳'),
  topic(
    'spillovers',
    'ledger',
    'Who feeds whom, after how long and how much',
    '余波の流れ（どこから、どこへ、いくら）',
    true,
  ),
  topic('sensitivity', 'sensitivity', 'Which inputs account for the spread', '結果のばらつきを決める前提'),
  topic('tornado', 'sensitivity', 'Net present value with each input low and high', '前提の上下で動く正味現在価値'),
];
