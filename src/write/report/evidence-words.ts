import type { Locale } from '../../model/scenario.js';

/** What the sections of the evidence say: time line, spillovers, paths, KPIs, funnel, cost and return. */
interface EvidenceReportWords {
  readonly timeline: string;
  readonly timelineNote: string;
  readonly timelineCaption: string;
  readonly never: string;
  readonly delay: string;
  readonly ramp: string;
  readonly runs: string;
  readonly halfLife: string;
  readonly checks: string;
  readonly toHorizon: string;
  readonly atOnce: string;
  readonly permanent: string;
  readonly withEffort: string;
  readonly spillovers: string;
  readonly spilloversNote: string;
  readonly spilloversUnvalued: string;
  readonly spilloversCaption: string;
  readonly from: string;
  readonly to: string;
  readonly size: string;
  readonly lag: string;
  readonly value: string;
  readonly share: string;
  readonly confidence: string;
  readonly path: string;
  readonly pathCaption: string;
  readonly pathNote: string;
  readonly checkpoint: string;
  readonly required: string;
  readonly reached: (lens: string) => string;
  readonly onTrack: (lens: string) => string;
  readonly span: string;
  readonly phaseStart: string;
  readonly phaseEnd: string;
  readonly open: string;
  readonly kpiCaption: (phase: string) => string;
  readonly kpiNote: string;
  readonly kpi: string;
  readonly noKpis: string;
  readonly reads: Readonly<Record<'end' | 'sum' | 'average' | 'ratio', string>>;
  readonly funnel: string;
  readonly funnelNote: string;
  readonly funnelCaption: (segment: string) => string;
  readonly all: string;
  readonly step: string;
  /** A figure of a step over the one before it, by step. */
  readonly conversions: Readonly<Record<string, string>>;
  readonly costs: string;
  readonly costsNote: string;
  readonly costsCaption: string;
  readonly half: string;
  readonly roi: string;
}

const en: EvidenceReportWords = {
  timeline: 'Initiatives on the calendar',
  timelineNote:
    'Start: month by which half of the trials have started, with P10–P90 where it differs. Durations are medians with P10–P90 in months. The stop rule looks at the end of the months named, while the initiative runs.',
  timelineCaption: 'When each initiative starts, acts and is looked at',
  never: 'never',
  delay: 'Delay',
  ramp: 'Ramp',
  runs: 'Runs',
  halfLife: 'Half-life of the effect',
  checks: 'Stop checks',
  toHorizon: 'to the horizon',
  atOnce: 'at once',
  permanent: 'permanent',
  withEffort: 'ends with the effort',
  spillovers: 'Spillovers: from whom to whom',
  spilloversNote:
    'Size at full activation, P50 with P10–P90. Value: what the net present value of the program loses, on average, when only that spillover is off; share of the mean value of the whole program. Values overlap: their interaction stands in the ledger.',
  spilloversUnvalued: 'The ledger was not made in this run, so no spillover has a value here.',
  spilloversCaption: 'Spillovers as declared, and what goes through them',
  from: 'From',
  to: 'To',
  size: 'Size',
  lag: 'Lag',
  value: 'Value, mean',
  share: 'Share of the total',
  confidence: 'What it rests on',
  path: 'Required path',
  pathCaption: 'The way to each target',
  pathNote:
    'Required: on a straight line from the level of month 1 in the central case to the target at its deadline, read at the end of each fiscal year; for a cap, and where month 1 is already there, the target itself. A sum over fewer months needs as much less. On track: share of the trials that are there or better.',
  checkpoint: 'By the end of',
  required: 'Required',
  reached: (lens) => `Reached (median), ${lens.toLowerCase()}`,
  onTrack: (lens) => `On track, ${lens.toLowerCase()}`,
  span: 'Expected span',
  phaseStart: 'Starts',
  phaseEnd: 'Ends',
  open: 'beyond the horizon',
  kpiCaption: (phase) => `KPIs of: ${phase}`,
  kpiNote: 'Median with P10–P90 of each fiscal year, with spillovers. Percentiles are never summed.',
  kpi: 'KPI',
  noKpis: 'No phase names a KPI.',
  reads: { end: 'last month', sum: 'sum', average: 'average of the months', ratio: 'over the year' },
  funnel: 'Funnel by segment',
  funnelNote:
    'Mean with P10–P90 of each fiscal year, with spillovers. Referrals hold supplied leads. Conversions are means over means of the same year; wins follow opportunities by the sales cycle, so a growing funnel shows fewer of them than it will have.',
  funnelCaption: (segment) => `From partners to recurring revenue: ${segment}`,
  all: 'all segments',
  step: 'Step',
  conversions: {
    contactedReps: 'per partner',
    repsReferring: 'of contacted reps',
    referrals: 'per referring rep and month, without supplied leads',
    opportunities: 'of referrals',
    wins: 'of opportunities',
    mrr: 'per customer',
  },
  costs: 'Cost against return by initiative',
  costsNote:
    'With minus without each initiative. ROI: flow divided by cost over the first months from its own start, and over the whole horizon. Median with P10–P90; cost is the mean. Payback: from its own start, in half of the trials.',
  costsCaption: 'What each initiative costs and returns',
  half: 'Payback, half of the trials',
  roi: 'ROI',
};

const ja: EvidenceReportWords = {
  timeline: '施策の時間軸',
  timelineNote:
    '開始は半数の試行が開始している月（差があればP10–P90）。期間は月数の中央値とP10–P90。撤退判定は、実施中の施策について記載の月の末に行う。',
  timelineCaption: '各施策がいつ始まり、いつ効き、いつ見直されるか',
  never: '開始なし',
  delay: '効果までの月数',
  ramp: '立ち上がり',
  runs: '実施期間',
  halfLife: '効果の半減期',
  checks: '撤退判定',
  toHorizon: '期間の終わりまで',
  atOnce: '即時',
  permanent: '減衰なし',
  withEffort: '活動の終了とともに消える',
  spillovers: '余波：どこからどこへ',
  spilloversNote:
    '大きさは効果最大時の中央値とP10–P90。価値は、その余波だけを止めたときにプログラムの正味現在価値が平均で失うもの。割合はプログラム全体の平均価値に対するもの。価値は重なり合い、相互作用は余波台帳にある。',
  spilloversUnvalued: '今回は余波台帳を計算していないため、余波の価値は示していない。',
  spilloversCaption: '申告された余波と、それを通る価値',
  from: 'どこから',
  to: 'どこへ',
  size: '大きさ',
  lag: '届くまで',
  value: '価値の平均',
  share: '全体に占める割合',
  confidence: '根拠',
  path: '必要な経路',
  pathCaption: '各目標までの道筋',
  pathNote:
    '必要値は、中央ケースの1か月目の水準から期限の目標まで引いた直線を各年度末に読んだもの（上限の目標と、1か月目に達している目標では、目標そのもの）。月数の少ない合計はその分小さい。順調は、必要値以上（上限の目標では以下）にある試行の割合。',
  checkpoint: '時点',
  required: '必要値',
  reached: (lens) => `到達値の中央値（${lens}）`,
  onTrack: (lens) => `順調（${lens}）`,
  span: '見込み期間',
  phaseStart: '開始',
  phaseEnd: '終了',
  open: '期間内に終わらない',
  kpiCaption: (phase) => `KPI：${phase}`,
  kpiNote: '各年度の中央値とP10–P90（余波込み）。パーセンタイルは合計できない。',
  kpi: 'KPI',
  noKpis: 'KPIを定めたフェーズはない。',
  reads: { end: '年度末の月', sum: '年度合計', average: '月平均', ratio: '年度通算' },
  funnel: '区分別のファネル',
  funnelNote:
    '各年度の平均とP10–P90（余波込み）。紹介には供給したリードを含む。転換率は同じ年度の平均どうしの比。受注は商談期間だけ案件より遅れるため、伸びている間は実際より低く見える。',
  funnelCaption: (segment) => `パートナーから経常収益まで：${segment}`,
  all: '全区分',
  step: '段階',
  conversions: {
    contactedReps: '1社あたり',
    repsReferring: '接点のある担当者のうち',
    referrals: '紹介した担当者1人・1か月あたり（供給リードを除く）',
    opportunities: '紹介のうち',
    wins: '案件のうち',
    mrr: '1顧客あたり',
  },
  costs: '施策ごとの費用と回収',
  costsNote:
    '各施策のあり・なしの差。ROIは施策の開始からの期間（または全期間）の損益を同じ期間の費用で割ったもの。中央値とP10–P90、費用は平均。回収は各施策の開始から半数の試行が回収するまで。',
  costsCaption: '各施策の費用と成果',
  half: '半数の試行が回収',
  roi: 'ROI',
};

export const evidenceReportWords = (locale: Locale): EvidenceReportWords => (locale === 'ja' ? ja : en);
