/**
 * A plan with a bit of everything that can change, without chance so that every figure is exact. Ids are words that the format knows elsewhere
 * (`data`, `review`, `churn`): they are ids all the same.
 */
export const plan = `
title: 計画
purpose: 目的
start: 2026-04
horizon: 36 months
discountRate: 8%
simulation: { trials: 1, counts: expected }
assumptions:
  arpa: { label: 月額, value: 20_000 }
  churn: { label: 解約率の想定, value: 1% }
company: { otherRevenue: 1_000_000, fixedCosts: 2_000_000 }
direct: { label: 直接販売, customers: 100, mrr: 2_000_000, wins: { value: 4, growth: 2%/year }, arpa: arpa, churn: churn, grossMargin: 80% }
team:
  agency-team:
    label: 制作会社チーム
    segments: [web]
    managers: { 2026-04: 1, 2027-04: 2 }
    partnersPerManager: 10
    monthlyCost: 500_000
  field-team:
    label: 地域チーム
    segments: [kings]
    managers: 1
    partnersPerManager: 5
    monthlyCost: 500_000
segments:
  web:
    label: 制作会社
    deal: { kind: referral, commission: 20%, months: 12 }
    partners: 12
    recruitment: { perMonth: 1, pool: 100 }
    repsPerPartner: 2
    engagement: 30%
    referralsPerRep: 0.3
    winRate: 25%
    salesCycle: [0, 0.5, 0.5]
    arpa: arpa
    churn: churn
  kings:
    label: 有力企業
    deal: { kind: resale, margin: 25% }
    signings: { 2026-06: 2, 2027-01: 1 }
    repsPerPartner: 5
    engagement: 10%
    referralsPerRep: 0.2
    winRate: 20%
    arpa: 25_000
    churn: 1.5%
capacities:
  executives: { label: 役員, hours: 20, hourlyCost: 10_000 }
initiatives:
  review:
    label: 役員の訪問
    start: 2026-07
    runs: 12 months
    cost: { once: 300_000, monthly: 50_000 }
    effects:
      - { on: segments.kings.leads, add: 2 }
      - { on: segments.kings.winRate, lift: 20% }
    spillovers:
      - { on: direct.wins, lift: 2%, lag: 6 months }
    uses: { executives: 3 }
    payback: { within: 24 months, because: x, review: 2027-04 }
    stop: none
  data:
    label: 顧客調査
    start: 2026-10
    cost: { once: 200_000 }
    requires: [review]
    effects:
      - { on: segments.web.winRate, lift: 10% }
    payback: { within: 24 months, because: x }
    stop: none
phases:
  - { name: launch, label: 立ち上げ期, until: "partners >= 20", kpis: [contracts] }
  - { name: growth, label: 成長期, kpis: [opportunities] }
targets:
  - { name: sales, label: 間販売上, metric: revenue.indirect, over: total, atLeast: 30_000_000, by: 2028-12 }
decision:
  lens: strict
  go: ["P(payback <= 30) >= 60%", "P(sales) >= 50%"]
  noGo: ["P5(npv) < -50_000_000"]
`;

export const inEnglish = (text: string): string => `locale: en\n${text}`;
export const inJapanese = (text: string): string => `locale: ja\n${text}`;

/** A change of the text that must be there. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${from} in the plan`);
  return text.replace(from, to);
}

export interface Edit {
  /** As written in the plan, and in its place. */
  readonly from: string;
  readonly to: string;
  readonly label: readonly [en: string, ja: string];
  readonly before: string;
  readonly after: string;
  readonly path: string;
}

const edit = (
  from: string,
  to: string,
  label: readonly [en: string, ja: string],
  values: readonly [before: string, after: string],
  path: string,
): Edit => ({ from, to, label, before: values[0], after: values[1], path });

/** Single changes, what they are called, and both values. */
export const edits: readonly Edit[] = [
  edit('start: 2026-04\n', 'start: 2026-05\n', ['First month', '開始月'], ['2026-04', '2026-05'], 'start'),
  edit('discountRate: 8%', 'discountRate: 5%', ['Discount rate', '割引率'], ['8%', '5%'], 'discountRate'),
  edit('{ label: 月額, value: 20_000 }', '{ label: 月額, value: 22_000 }', ['Assumption: 月額', '前提：月額'], ['20_000', '22_000'], 'assumptions.arpa.value'),
  edit('value: 1% }', 'value: 2% }', ['Assumption: 解約率の想定', '前提：解約率の想定'], ['1%', '2%'], 'assumptions.churn.value'),
  edit('growth: 2%/year', 'growth: 3%/year', ['直接販売: wins (growth per year)', '直接販売：受注数（年成長率）'], ['2%/year', '3%/year'], 'direct.wins.growth'),
  edit('2027-04: 2 }', '2027-04: 3 }', ['制作会社チーム: partner managers (2027-04)', '制作会社チーム：パートナー営業の人数（2027-04）'], ['2', '3'], 'team.agency-team.managers.2027-04'),
  edit('2027-04: 2 }', '2027-10: 2 }', ['制作会社チーム: partner managers', '制作会社チーム：パートナー営業の人数'], ['{ 2026-04: 1, 2027-04: 2 }', '{ 2026-04: 1, 2027-10: 2 }'], 'team.agency-team.managers'),
  edit('managers: 1\n', 'managers: 2\n', ['地域チーム: partner managers', '地域チーム：パートナー営業の人数'], ['1', '2'], 'team.field-team.managers'),
  edit('[0, 0.5, 0.5]', '[0, 0.3, 0.7]', ['制作会社: sales cycle', '制作会社：商談月数'], ['[0, 0.5, 0.5]', '[0, 0.3, 0.7]'], 'segments.web.salesCycle'),
  edit('winRate: 25%', 'winRate: 35%', ['制作会社: win rate', '制作会社：受注率'], ['25%', '35%'], 'segments.web.winRate'),
  edit('perMonth: 1,', 'perMonth: 2,', ['制作会社: new contracts per month', '制作会社：月間の新規契約数'], ['1', '2'], 'segments.web.recruitment.perMonth'),
  edit('    repsPerPartner: 5\n', '    repsPerPartner: 5\n    attrition: 2%\n', ['有力企業: attrition', '有力企業：離脱率'], ['', '2%'], 'segments.kings.attrition'),
  edit('{ kind: resale, margin: 25% }', '{ kind: oem, royalty: 60% }', ['有力企業: commercial flow', '有力企業：商流'], ['{ kind: resale, margin: 25% }', '{ kind: oem, royalty: 60% }'], 'segments.kings.deal'),
  edit('commission: 20%', 'commission: 15%', ['制作会社: referral fee', '制作会社：紹介手数料率'], ['20%', '15%'], 'segments.web.deal.commission'),
  edit('2027-01: 1 }', '2027-01: 3 }', ['有力企業: signings (2027-01)', '有力企業：契約するパートナー数（2027-01）'], ['1', '3'], 'segments.kings.signings.2027-01'),
  edit('start: 2026-07', 'start: 2027-01', ['役員の訪問: start', '役員の訪問：開始'], ['2026-07', '2027-01'], 'initiatives.review.start'),
  edit('monthly: 50_000', 'monthly: 80_000', ['役員の訪問: monthly cost', '役員の訪問：月額費用'], ['50_000', '80_000'], 'initiatives.review.cost.monthly'),
  edit('add: 2 }', 'add: 4 }', ['役員の訪問 → 有力企業: leads (added)', '役員の訪問 → 有力企業のリード数（追加）'], ['2', '4'], 'initiatives.review.effects[0].add'),
  edit('lag: 6 months', 'lag: 3 months', ['役員の訪問 → 直接販売: wins (spillover, lift, lag)', '役員の訪問 → 直接販売の受注数（余波、増減率、届くまでの月数）'], ['6 months', '3 months'], 'initiatives.review.spillovers[0].lag'),
  edit('      - { on: segments.kings.winRate, lift: 20% }\n', '', ['役員の訪問 → 有力企業: win rate (lift)', '役員の訪問 → 有力企業の受注率（増減率）'], ['20%', ''], 'initiatives.review.effects[1]'),
  edit('executives: 3', 'executives: 5', ['役員の訪問: hours of 役員', '役員の訪問：役員の使用時間'], ['3', '5'], 'initiatives.review.uses.executives'),
  edit('    requires: [review]\n', '', ['顧客調査: requires: 役員の訪問', '顧客調査：前提となる施策：役員の訪問'], ['役員の訪問', ''], 'initiatives.data.requires[0]'),
  edit('partners >= 20', 'partners >= 30', ['立ち上げ期: end of the phase', '立ち上げ期：終わりの条件'], ['partners >= 20', 'partners >= 30'], 'phases[0].until'),
  edit('atLeast: 30_000_000', 'atLeast: 40_000_000', ['間販売上: at least', '間販売上：下限'], ['30_000_000', '40_000_000'], 'targets[0].atLeast'),
  edit('<= 30) >= 60%', '<= 30) >= 70%', ['Decision: go rule: P(payback <= 30)', '判定：goのルール：P(payback <= 30)'], ['P(payback <= 30) >= 60%', 'P(payback <= 30) >= 70%'], 'decision.go[0]'),
]; // prettier-ignore
