import type { AssumptionSummary } from '../../src/summary/assumption-summary.js';
import type { PnlRow, RuleSummary, Summary } from '../../src/summary/summary.js';
import { phasesOf } from '../charts/sample-evidence.js';
import { settled } from '../charts/sample-settings.js';
import { sampleSummary, type SampleOptions } from '../charts/sample-summary.js';

type Spread = PnlRow['spread'];

/** Rewrites a name before it enters the summary: identity, or a hostile payload. */
export type Naming = (text: string) => string;

/** A summary with every part of the report filled. */
export function reportSample(options: SampleOptions = {}, name: Naming = (text) => text): Summary {
  const summary = sampleSummary(options);
  const ja = summary.scenario.locale === 'ja';
  const say = (japanese: string, english: string): string => name(ja ? japanese : english);
  return {
    ...summary,
    scenario: {
      ...summary.scenario,
      title: name(summary.scenario.title),
      purpose: name(summary.scenario.purpose),
      phases: [
        {
          name: 'launch',
          label: say('立ち上げ期', 'Launch'),
          until: name('partners >= 60'),
          kpis: [name('contracts'), name('contactedReps')],
        },
        {
          name: 'growth',
          label: say('成長期', 'Growth'),
          until: '',
          kpis: ['opportunities', 'winRate', 'repsReferring'],
        },
      ],
    },
    initiatives: summary.initiatives.map((initiative, index) => ({
      ...initiative,
      label: name(initiative.label),
      kind: name(initiative.kind),
      why: say('地域の中小企業に直接届く経路がない', 'No other way reaches the small firms of the region'),
      startRule: name('when: partners >= 20'),
      start: index === 2 ? null : initiative.start,
      stop: index === 1 ? 'none' : name('2027-10: wins.tohoku-dealer >= 2'),
      sunkCost: index === 1 ? 2_400_000 : 0,
      declared: {
        within: 36,
        because: say('リード供給は2年目から', 'Leads arrive from the second year on'),
        review: '2027-10',
      },
    })),
    targets: summary.targets.map((target, index) => ({
      ...target,
      label: name(target.label),
      reached:
        target.unit === 'share' ? target.reached : { strict: spreadOf(423e6, 90e6), broad: spreadOf(451e6, 95e6) },
      metric: index === 1 ? name(target.metric) : target.metric,
    })),
    pnl: pnlRows(summary),
    phases: phasesOf(settled(options)),
    verdict: options.verdict === false ? null : verdictOf(),
    assumptions: assumptionsOf(say, name),
    capacities: [
      { id: 'executives', label: say('役員の時間', 'Executive hours'), overbooked: odds(0.183), worstMonth: '2027-05' },
    ],
    bottlenecks: bottlenecksOf(summary.months, say),
    heldAtBound: [{ driver: name('segments.tohoku-dealer.winRate'), share: 0.034 }],
  };
}

const trials = 8192;

function odds(value: number): RuleOdds {
  const se = Math.sqrt((value * (1 - value)) / trials);
  return { value, se, low: Math.max(0, value - 1.96 * se), high: Math.min(1, value + 1.96 * se) };
}
type RuleOdds = Summary['program']['strict']['npvNegative'];

/** A normal spread. */
export function spreadOf(mean: number, sd: number): Spread {
  const at = (z: number): number => mean + z * sd;
  const around = (z: number): [number, number] => [
    at(z) - (4 * sd) / Math.sqrt(trials),
    at(z) + (4 * sd) / Math.sqrt(trials),
  ];
  return {
    mean,
    se: sd / Math.sqrt(trials),
    p5: at(-1.645),
    p10: at(-1.282),
    p25: at(-0.674),
    p50: at(0),
    p75: at(0.674),
    p90: at(1.282),
    p95: at(1.645),
    intervals: { p5: around(-1.645), p10: around(-1.282), p50: around(0), p90: around(1.282), p95: around(1.645) },
    undefined: 0,
  };
}

/** One bottleneck of each kind; the last is too rare for page one. */
function bottlenecksOf(
  months: readonly string[],
  say: (japanese: string, english: string) => string,
): Summary['bottlenecks'] {
  const event = (kind: Bottleneck['kind'], id: string, label: string, share: number): Bottleneck => ({
    kind,
    id,
    label,
    share: odds(share),
    from: null,
    lowest: null,
    byMonth: null,
    binds: share > 0.5,
  });
  const limit = (kind: Bottleneck['kind'], id: string, label: string, share: number): Bottleneck => ({
    ...event(kind, id, label, share),
    from: months[9],
    lowest: spreadOf(0.63, 0.08),
    byMonth: months.map((_, t) => Math.max(0, share - Math.abs(t - 9) / 20)),
    binds: true,
  });
  return [
    event('start', 'bank-seminar', say('銀行セミナー', 'Bank seminar'), 0.88),
    event('phase', 'growth', say('成長期', 'Growth'), 0.6),
    { ...event('stop', 'alliance', say('三社連携', 'Three-party alliance'), 0.62), from: months[12] },
    limit('coverage', 'team', say('WEB制作会社、東北コピー販売', 'Web agencies, Tohoku dealer'), 0.83),
    limit('staffing', 'team', say('WEB制作会社、東北コピー販売', 'Web agencies, Tohoku dealer'), 0.41),
    limit('pool', 'web-agencies', say('WEB制作会社', 'Web agencies'), 0.4),
    { ...event('capacity', 'executives', say('役員の時間', 'Executive hours'), 0.183), from: months[7] },
  ];
}
type Bottleneck = Summary['bottlenecks'][number];

const rule = (text: string, part: Partial<RuleSummary>): RuleSummary => ({
  text,
  lens: 'strict',
  value: 0,
  se: 0,
  low: 0,
  high: 0,
  comparison: '>=',
  threshold: 0,
  unit: 'share',
  margin: 0,
  holds: true,
  firm: true,
  ...part,
});

function verdictOf(): Summary['verdict'] {
  const share = (text: string, value: number, threshold: number, comparison: string): RuleSummary => {
    const { se, low, high } = odds(value);
    const holds = comparison.startsWith('>') ? value >= threshold : value < threshold;
    const firm = threshold < low || threshold > high;
    return rule(text, { value, se, low, high, threshold, comparison, margin: value - threshold, holds, firm });
  };
  const money = (value: number): RuleSummary =>
    rule('P5(npv) < -200_000_000', {
      value,
      se: 4.1e6,
      low: value - 8e6,
      high: value + 8e6,
      comparison: '<',
      threshold: -2e8,
      unit: 'money',
      margin: value + 2e8,
      holds: false,
    });
  const months: RuleSummary = rule('P80(payback) <= 48', {
    value: null,
    se: null,
    low: null,
    high: null,
    comparison: '<=',
    threshold: 48,
    unit: 'months',
    margin: null,
    holds: false,
  });
  const multiple = rule('mean(moic) < 1', {
    value: 1.73,
    se: 0.012,
    low: 1.71,
    high: 1.75,
    comparison: '<',
    threshold: 1,
    unit: 'factor',
    margin: 0.73,
    holds: false,
  });
  return {
    lens: 'strict',
    outcome: 'borderline',
    agree: false,
    strict: {
      outcome: 'borderline',
      go: [share('P(payback <= 48) >= 60%', 0.584, 0.6, '>='), share('P(ratio-y5) >= 50%', 0.503, 0.5, '>='), months],
      noGo: [share('P(npv < 0) > 50%', 0.21, 0.5, '>'), money(-118.4e6), multiple],
    },
    broad: {
      outcome: 'go',
      go: [
        share('P(payback <= 48) >= 60%', 0.712, 0.6, '>='),
        share('P(ratio-y5) >= 50%', 0.587, 0.5, '>='),
        { ...months, value: 47, margin: -1, holds: true },
      ],
      noGo: [share('P(npv < 0) > 50%', 0.102, 0.5, '>'), money(-61.7e6), multiple],
    },
  };
}

function assumptionsOf(say: (ja: string, en: string) => string, name: Naming): AssumptionSummary[] {
  const base = { unit: '', kind: 'drawn', owner: '', asOf: '', source: '', basis: 'assumption' } as const;
  return [
    {
      ...base,
      id: name('arpa'),
      label: name('arpa'),
      text: name('30_000 to 60_000'),
      unit: name('JPY/month'),
      p5: 30_012,
      p50: 42_430,
      p95: 59_980,
      why: say('直近12か月の受注単価', 'Price of orders in the last 12 months'),
      owner: name('sales-ops'),
      asOf: name('2026-09'),
      source: '',
    },
    {
      ...base,
      id: 'localWin',
      label: say('地域での受注率', 'Local win rate'),
      text: 'pert(8%, 15%, 25%)',
      p5: 0.1042,
      p50: 0.1533,
      p95: 0.2094,
      why: say('3社での試行', 'Trial with three firms'),
      source: name('https://example.com/report?a=1&b=2'),
      basis: 'source',
    },
    {
      ...base,
      id: 'segments.web-agencies.churn',
      label: say('WEB制作会社: 解約率', 'Web agencies: churn'),
      text: '1.2%',
      kind: 'constant',
      p5: null,
      p50: 0.012,
      p95: null,
      why: '',
    },
    {
      ...base,
      id: 'initiatives.fukushima-alliance.success',
      label: say('福島 三社連携: 成功確率', 'Fukushima alliance: chance of success'),
      text: '70%',
      kind: 'constant',
      p5: 0.7,
      p50: 0.7,
      p95: 0.7,
      why: say('過去の提携10件のうち7件が継続', '7 of 10 earlier alliances went on'),
      owner: say('事業企画', 'Business planning'),
      asOf: '2026-06',
    },
  ];
}

/** Yearly amounts of a mature vendor, before growth: line, without, with (difference in the broad lens). */
const lines: readonly (readonly [string, string, number, number])[] = [
  ['1', 'list revenue', 132e6, 212e6],
  ['2', 'partner margin', 0, 21e6],
  ['3', 'net revenue', 132e6, 191e6],
  ['4', 'cost of revenue', 29e6, 42e6],
  ['5', 'gross profit', 103e6, 149e6],
  ['6', 'referral fees', 26e6, 33e6],
  ['7', 'variable', 4.2e6, 9.6e6],
  ['8', 'marginal profit', 72.8e6, 106.4e6],
  ['9', 'team', 32.4e6, 64.8e6],
  ['10', 'initiatives', 0, 18.7e6],
  ['11', 'contribution profit', 40.4e6, 22.9e6],
  ['12', 'direct channel profit', 1.86e9, 1.91e9],
  ['12a', 'intended', 0, -6e6],
  ['12b', 'spillover', 0, 26e6],
  ['13', 'profit', 1.9004e9, 1.9329e9],
  ['14', 'operating profit', 340.4e6, 372.9e6],
];

function pnlRows(summary: Summary): PnlRow[] {
  const first = summary.months[0] ?? '';
  const last = summary.months.at(-1) ?? '';
  const periods = [
    ...summary.fiscalYears,
    { label: 'total', from: first, to: last, months: summary.months.length, complete: true },
  ];
  return (['difference', 'with', 'without'] as const).flatMap((view) =>
    (['strict', 'broad'] as const).flatMap((lens) =>
      lines
        .filter(([number]) => view === 'difference' || !/[ab]$/.test(number))
        .flatMap(([number, line, without, broad]) =>
          periods.map((period, year) => {
            const growth = period.label === 'total' ? 1 : 0.4 + 0.3 * year;
            const gain =
              (broad - without) * growth * (lens === 'strict' ? 0.83 : 1) - (number === '11' ? 14e6 * (2 - year) : 0);
            const amount = { difference: gain, with: without + gain, without }[view] * (period.months / 12);
            const spread = spreadOf(amount, Math.abs(amount) * 0.22);
            return {
              view,
              lens,
              number,
              line,
              period: period.label,
              from: period.from,
              to: period.to,
              complete: period.complete,
              spread,
            };
          }),
        ),
    ),
  );
}

/** A warning as the catalogue formats it, several lines with an excerpt. */
export const sampleIssues = [
  'warning kpis-many: scenario.yaml:81:5\n   81 |   kpis: [contracts, wins, partners, mrr, customers, referrals]\n      |         ^ 6 KPIs in one phase; five or fewer can be followed',
];
