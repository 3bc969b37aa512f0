import type { CatalogueTheme } from '../entry.js';

/** What a scenario says as a whole: time, partner business, initiatives, verdict. */
export const modelProblems = {
  'month-name': {
    severity: 'error',
    en: { found: '{found} is no month', allowed: 'January … December, or 1 … 12' },
    ja: { found: '{found} は月ではありません', allowed: 'January 〜 December または 1 〜 12' },
  },
  'horizon-range': {
    severity: 'error',
    en: { found: '{found}', allowed: '1 to {limit} whole months', hint: 'e.g. 60 months or 5 years' },
    ja: { found: '{found}', allowed: '1 〜 {limit} か月（整数）', hint: '例: 60 months、5 years' },
  },
  'trials-range': {
    severity: 'error',
    en: { found: '{found} trials', allowed: '1 to {limit}, whole', hint: '8192 gives odds to about one percentage point' },
    ja: { found: '試行回数 {found}', allowed: '1 〜 {limit} の整数', hint: '8192 で確率の誤差は約 1 ポイントです' },
  },
  'seed-form': {
    severity: 'error',
    en: { found: '{found} as seed', allowed: 'a whole number up to 2^53, or text', hint: 'quote long digits: "90071992547409930"' },
    ja: { found: 'シード {found}', allowed: '2^53 までの整数、または文字列', hint: '長い数字は引用符で囲んでください: "90071992547409930"' },
  },
  'sampling-not-available': {
    severity: 'error',
    en: { found: 'sampling {found}', allowed: 'monte-carlo', hint: 'latin-hypercube and sobol are not available in this version' },
    ja: { found: 'サンプリング {found}', allowed: 'monte-carlo', hint: 'latin-hypercube と sobol はこの版では使えません' },
  },
  'too-much-work': {
    severity: 'error',
    en: { found: '{cells} cells ({trials} trials × {horizon} months × {items} items)', allowed: 'at most {limit}', hint: 'use fewer trials, or raise the limit with --max-cells {flag}' },
    ja: { found: '{cells} セル（試行 {trials} × {horizon} か月 × {items} 項目）', allowed: '{limit} まで', hint: '試行回数を減らすか、--max-cells {flag} で上限を上げてください' },
  },
  'nothing-to-simulate': {
    severity: 'error',
    en: { found: 'no direct channel, no segment and no initiative', allowed: 'at least one of them', hint: 'add direct:, segments: or initiatives:' },
    ja: { found: '直販もセグメントも施策もありません', allowed: '少なくとも1つ', hint: 'direct:、segments:、initiatives: のどれかを書いてください' },
  },
  'no-discount-rate': {
    severity: 'info',
    en: { found: 'no discount rate: NPV is the plain sum', hint: 'ask finance for one, e.g. discountRate: 8%' },
    ja: { found: '割引率がないため、NPV は単純合計です', hint: '財務に確認してください（例 discountRate: 8%）' },
  },
  'purpose-missing': {
    severity: 'warning',
    en: { found: 'no purpose', allowed: 'one sentence on what the partner business is for', hint: 'say what customers and partners gain; reports open with it' },
    ja: { found: '目的がありません', allowed: 'パートナー事業の目的を1文で', hint: '顧客とパートナーにとっての価値を書いてください。レポートの冒頭に出ます' },
  },
  'purpose-internal': {
    severity: 'warning',
    en: { found: 'the purpose speaks of an internal cause only: {found}', allowed: 'what customers and partners gain', hint: 'a purpose that only we care about wins few partners' },
    ja: { found: '目的が社内の事情だけです: {found}', allowed: '顧客とパートナーにとっての価値', hint: '自社の都合だけの目的では、パートナーの共感を得られません' },
  },
  'deal-missing': {
    severity: 'warning',
    en: { found: 'no deal: counted as referral without a fee', hint: 'add deal: { kind: referral, commission: 20% } or resale, distributor, oem' },
    ja: { found: 'deal がないため、手数料なしの紹介として計算します', hint: 'deal: { kind: referral, commission: 20% } のように書いてください（resale、distributor、oem も可）' },
  },
  'customers-without-mrr': {
    severity: 'warning',
    en: { found: 'customers at the start, but no mrr: they bring no revenue', hint: 'add mrr: (list price per month of all of them)' },
    ja: { found: '開始時の顧客がいますが mrr がなく、売上になりません', hint: 'mrr:（全顧客の月額、上代）を書いてください' },
  },
  'wins-without-price': {
    severity: 'warning',
    en: { found: 'wins, but no arpa: new customers bring no revenue', hint: 'add arpa: (list price per month of a new customer)' },
    ja: { found: '受注がありますが arpa がなく、売上になりません', hint: 'arpa:（新規顧客の月額、上代）を書いてください' },
  },
  'win-rate-missing': {
    severity: 'warning',
    en: { found: 'referrals or leads, but no winRate: every opportunity counts as won', hint: 'add winRate:' },
    ja: { found: '紹介やリードがありますが winRate がなく、すべて受注になります', hint: 'winRate: を書いてください' },
  },
  'win-rate-high': {
    severity: 'warning',
    en: { found: 'win rate {found} above {limit}', allowed: 'partners seldom sell what the vendor itself cannot', hint: 'say why: { value: {found}, why: … }' },
    ja: { found: '受注率 {found} が {limit} を超えています', allowed: 'メーカー自身が売れないものをパートナーが売れることはまれです', hint: '根拠を書いてください: { value: {found}, why: … }' },
  },
  'one-draw-for-many': {
    severity: 'warning',
    en: { found: '{partners} partners share one yes-or-no draw', allowed: 'a probability: independent chance averages out', hint: 'write the probability itself, e.g. 30%; the counts are drawn partner by partner' },
    ja: { found: '{partners} 社が1回の「はい／いいえ」の抽選を共有しています', allowed: '確率。独立な偶然は平均されます', hint: '確率そのもの（例 30%）を書いてください。件数は個別に抽選されます' },
  },
  'segment-without-team': {
    severity: 'warning',
    en: { found: 'no team group serves {found}: nobody limits its coverage', hint: 'add it to the segments of a group' },
    ja: { found: '{found} を担当するチームがなく、対応力の制約がかかりません', hint: 'どれかのチームの segments に加えてください' },
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
    ja: { found: 'managers がありますが team がありません', hint: 'team: { managers: …, monthlyCost: … } を書いてください' },
  },
  'managers-by-group': {
    severity: 'error',
    en: { found: 'managers without a group', allowed: 'a map by group: {allowed}' },
    ja: { found: 'どのチームの managers か分かりません', allowed: 'チームごとに書く: {allowed}' },
  },
  'starts-after-horizon': {
    severity: 'warning',
    en: { found: 'it starts in {found}, after the last month: no effect', hint: 'start earlier or lengthen the horizon' },
    ja: { found: '開始 {found} が最終月のあとで、効果がありません', hint: '早く始めるか、期間を延ばしてください' },
  },
  'no-room-in-horizon': {
    severity: 'warning',
    en: { found: 'no effect within {horizon} months: it starts to work in month {month}', hint: 'lengthen the horizon, or shorten start, delay or lag' },
    ja: { found: '{horizon} か月の中では効果が出ません（効き始めは {month} か月目）', hint: '期間を延ばすか、開始・遅れ・ラグを短くしてください' },
  },
  'effect-without-size': {
    severity: 'error',
    en: { found: 'neither lift nor add', allowed: 'one of them', hint: 'lift: 10% changes by a share, add: 3 by an amount' },
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
  'lift-on-zero': {
    severity: 'error',
    en: { found: 'lift on {found}, which is 0 throughout: no share of nothing', hint: 'use add: (an amount) instead, or give {found} a value' },
    ja: { found: '{found} がずっと 0 なので、lift は効きません', hint: 'add:（量）にするか、{found} に値を入れてください' },
  },
  'spillover-on-itself': {
    severity: 'error',
    en: { found: '{found} spills over on itself', allowed: 'another initiative, a segment or direct', hint: 'put it under effects:' },
    ja: { found: '{found} の余波が自分自身に向いています', allowed: '別の施策、セグメント、直販', hint: 'effects: に書いてください' },
  },
  'spillover-add-on-initiative': {
    severity: 'error',
    en: { found: 'add on the initiative {found}', allowed: 'lift: a share of its effects' },
    ja: { found: '施策 {found} への add', allowed: 'lift（効果の割合）' },
  },
  'spillover-cycle': {
    severity: 'info',
    en: { found: 'spillovers form a circle: {found}', hint: 'each counts once: boosts act on activations without boosts' },
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
    en: { found: '{found} has no payback statement', allowed: 'payback: { within: 36 months, because: … }', hint: 'say over which time it is to come back; within: never is an answer too' },
    ja: { found: '{found} に回収の宣言がありません', allowed: 'payback: { within: 36 months, because: … }', hint: 'どの時間軸で回収するかを書いてください（within: never も可）' },
  },
  'stop-missing': {
    severity: 'warning',
    en: { found: '{found} has no stop rule', allowed: 'stop: { at: 2027-10, unless: "wins.web >= 2" } or stop: none' },
    ja: { found: '{found} に撤退基準がありません', allowed: 'stop: { at: 2027-10, unless: "wins.web >= 2" } または stop: none' },
  },
  'verdict-needs-payback': {
    severity: 'error',
    en: { found: 'a decision, but {found} has no payback statement', allowed: 'a payback statement for each initiative', hint: 'add payback: { within: 36 months, because: … }' },
    ja: { found: '判定がありますが、{found} に回収の宣言がありません', allowed: '施策ごとの回収の宣言', hint: 'payback: { within: 36 months, because: … } を書いてください' },
  },
  'verdict-needs-stop': {
    severity: 'error',
    en: { found: 'a decision, but {found} has no stop rule', allowed: 'a stop rule or stop: none for each initiative', hint: 'add stop: none when that is meant' },
    ja: { found: '判定がありますが、{found} に撤退基準がありません', allowed: '施策ごとの撤退基準、または stop: none', hint: '撤退基準を置かないなら stop: none と書いてください' },
  },
  'payback-beyond-horizon': {
    severity: 'warning',
    en: { found: 'payback within {found}, but only {horizon} months of it are simulated', hint: 'lengthen the horizon' },
    ja: { found: '回収 {found} に対し、シミュレーションは {horizon} か月しかありません', hint: '期間を延ばしてください' },
  },
  'stop-outside-horizon': {
    severity: 'warning',
    en: { found: 'the stop rule never looks within the horizon', hint: 'choose a month of the scenario' },
    ja: { found: '撤退基準を確かめる月が期間内にありません', hint: '期間内の月にしてください' },
  },
  'stop-every-zero': {
    severity: 'error',
    en: { found: 'every 0 months', allowed: 'at least 1 month' },
    ja: { found: '0 か月ごと', allowed: '1 か月以上' },
  },
  'many-kpis': {
    severity: 'warning',
    en: { found: '{found} KPIs in one phase', allowed: 'at most {limit}', hint: 'too many KPIs turn into data entry; keep those that steer' },
    ja: { found: '1つのフェーズに KPI が {found} 個', allowed: '{limit} 個まで', hint: '多すぎる KPI は入力作業になります。かじ取りに使うものだけにしてください' },
  },
  'phase-without-end': {
    severity: 'warning',
    en: { found: 'the phase {found} never ends: those after it are not reached', hint: 'add until:' },
    ja: { found: 'フェーズ {found} に終わりがなく、後のフェーズに進みません', hint: 'until: を書いてください' },
  },
  'target-without-value': {
    severity: 'error',
    en: { found: 'neither atLeast nor atMost', allowed: 'one of them' },
    ja: { found: 'atLeast も atMost もありません', allowed: 'どちらか1つ' },
  },
  'target-with-two-values': {
    severity: 'error',
    en: { found: 'atLeast and atMost together', allowed: 'one of them', hint: 'make two targets of it' },
    ja: { found: 'atLeast と atMost が両方あります', allowed: 'どちらか1つ', hint: '2つの目標に分けてください' },
  },
  'target-outside-horizon': {
    severity: 'error',
    en: { found: '{found} lies outside the scenario', allowed: '{from} to {to}', hint: 'lengthen the horizon or choose an earlier date' },
    ja: { found: '{found} はシナリオの期間の外です', allowed: '{from} 〜 {to}', hint: '期間を延ばすか、早い日付にしてください' },
  },
  'target-partial-year': {
    severity: 'error',
    en: { found: '{found} ({first} to {last}) is not complete within the scenario ({from} to {to})', allowed: 'a complete fiscal year: {allowed}', hint: 'partial years are never tested; use a month instead' },
    ja: { found: '{found}（{first} 〜 {last}）はシナリオの期間（{from} 〜 {to}）に全部は入りません', allowed: '全部入る年度: {allowed}', hint: '途中の年度は判定しません。月で指定してください' },
  },
  'decision-without-rules': {
    severity: 'error',
    en: { found: 'a decision without rules', allowed: 'go: [ … ] and noGo: [ … ]' },
    ja: { found: '判定の規則がありません', allowed: 'go: [ … ] と noGo: [ … ]' },
  },
  'lens-missing': {
    severity: 'error',
    en: { found: 'spillovers and a decision, but no lens', allowed: 'lens: strict or lens: broad', hint: 'say whether the rules count spillovers; both verdicts are printed' },
    ja: { found: '余波と判定がありますが、lens がありません', allowed: 'lens: strict または lens: broad', hint: '規則が余波を含むかどうかを決めてください。両方の判定を表示します' },
  },
  'correlation-with-itself': {
    severity: 'error',
    en: { found: '{found} with itself', allowed: 'two different quantities' },
    ja: { found: '{found} どうしの相関です', allowed: '異なる2つの値' },
  },
  'correlation-range': {
    severity: 'error',
    en: { found: 'rank {found}', allowed: 'between −1 and 1, both excluded', hint: 'for a perfect relation use a formula' },
    ja: { found: '順位相関 {found}', allowed: '−1 と 1 の間（両端を除く）', hint: '完全な関係なら式で書いてください' },
  },
  'correlation-twice': {
    severity: 'error',
    en: { found: '{found} stands twice', allowed: 'each pair once' },
    ja: { found: '{found} が2回あります', allowed: '同じ組は1回だけ' },
  },
  'correlation-not-drawn': {
    severity: 'error',
    en: { found: '{found} is not drawn', allowed: 'quantities with a distribution of their own', hint: 'correlate the assumptions that the formula uses' },
    ja: { found: '{found} は抽選される値ではありません', allowed: '自分の分布を持つ値', hint: '式が使う前提のほうに相関を付けてください' },
  },
  'many-correlations': {
    severity: 'error',
    en: { found: '{found} correlated quantities', allowed: 'at most {limit}', hint: 'correlate the few that matter' },
    ja: { found: '相関のある値が {found} 個', allowed: '{limit} 個まで', hint: '重要なものだけに相関を付けてください' },
  },
  'correlations-not-definite': {
    severity: 'error',
    en: { found: 'these correlations contradict each other, first at {found}', allowed: 'a positive definite set', hint: 'bring the rank of {found} nearer to 0' },
    ja: { found: '相関が互いに矛盾しています（最初は {found}）', allowed: '正定値の組み合わせ', hint: '{found} の順位相関を 0 に近づけてください' },
  },
} satisfies CatalogueTheme;
