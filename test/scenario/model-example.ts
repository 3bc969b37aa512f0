/** The example of the model page, with the second initiative that it speaks of. */
export const example = `# yaml-language-server: $schema=../schema/scenario.schema.json
yoha: 1
title: 地方銀行との市場開拓
purpose: 中小企業がマーケティングを当たり前に使いこなせるようにする
locale: ja                       # report language: ja | en
currency: JPY
start: 2026-10
horizon: 60 months
fiscalYearStart: April
discountRate: 8%
simulation: { trials: 8192, seed: fy26-q3, sampling: monte-carlo, counts: random }

assumptions:                     # named inputs; any formula below may use them
  arpa:     { value: 30_000 to 60_000, unit: JPY/month, why: 直近12か月の受注単価, owner: sales-ops, asOf: 2026-09 }
  localWin: { value: "pert(8%, 15%, 25%)", why: 3社での試行 }
correlations:
  - { between: [arpa, localWin], rank: -0.3 }

company: { otherRevenue: 50_000_000, fixedCosts: 180_000_000 }     # per month, optional: gives operating profit

direct:                          # the existing direct business
  customers: 5000
  mrr: 200_000_000
  wins: { value: 60 to 90, growth: 4%/year, seasonality: [1, 1, 1.3, 0.8, 0.8, 1, 1, 0.9, 1.1, 1, 1, 1.2] }
  arpa: arpa
  churn: 1.2%
  grossMargin: 78%
  costPerWin: 250_000

baseline: { segments: [web-agencies], managers: 3 }   # what exists without the program; see section 9 for the default

team: { managers: { 2026-10: 4, 2027-10: 8 }, partnersPerManager: 12, monthlyCost: 900_000, rampUp: 3 months }

segments:
  web-agencies:
    label: WEB制作会社
    deal: { kind: referral, commission: 20%, months: 12 }
    partners: 40
    customers: 300
    mrr: 11_000_000
    recruitment: { perMonth: 1.5 to 4, pool: 600 }
    attrition: 0.8%
    onboarding: 2 months
    ramp: 6 months
    repsPerPartner: 4
    engagement: 20% to 45%
    referralsPerRep: 0.15 to 0.4
    qualification: 60%
    winRate: 22%
    salesCycle: 2 months
    arpa: arpa
    churn: { sbg: [0.668, 3.806] }
    cannibalisation: 5% to 15%
  tohoku-dealer:
    label: 東北コピー販売
    openedBy: fukushima-alliance
    deal: { kind: resale, margin: 25% }
    signings: { 2026-12: 1 }     # a named partner joins on a date

initiatives:
  fukushima-alliance:
    label: 福島 三社連携
    kind: market-development
    start: 2026-10
    runs: 18 months
    cost: { once: 3_000_000, monthly: 400_000 }
    success: 70%
    delay: 4 months
    ramp: 8 months
    halfLife: 24 months
    effects:
      - { on: segments.tohoku-dealer.leads, add: 3 to 8 }             # seminars supply leads, per month at full activation
      - { on: segments.tohoku-dealer.winRate, lift: 10% to 40% }      # the market is easier to sell to
    spillovers:
      - { on: direct.wins, lift: 0.2% to 1%, lag: 6 months, why: 地元紙での露出 }
      - { on: initiatives.bank-seminar, lift: 10% to 30%, lag: 3 months }
    stop: { at: 2027-10, unless: "wins.tohoku-dealer >= 2" }
    payback: { within: 36 months, because: リード供給は2年目から, review: 2027-10 }

  bank-seminar:
    start: 2027-01
    cost: { monthly: 300_000 }
    effects:
      - { on: segments.web-agencies.leads, add: 2 }
    stop: none
    payback: { within: 24 months, because: x }

phases:
  - { name: launch, label: 立ち上げ期, until: "partners >= 60", kpis: [contracts, contactedReps] }
  - { name: growth, label: 成長期, kpis: [opportunities, winRate, repsReferring] }

targets:
  - { name: sales-y3, metric: revenue.indirect, over: fiscal-year, atLeast: 400_000_000, by: FY2029 }
  - { name: ratio-y5, metric: indirectRatio, basis: revenue, atLeast: 25%, by: 2031-09 }

decision:
  lens: strict                   # required when there are spillovers; both verdicts are printed
  go:   [ "P(payback <= 48) >= 60%", "P(ratio-y5) >= 50%" ]
  noGo: [ "P(npv < 0) > 50%", "P5(npv) < -200_000_000" ]
`;
