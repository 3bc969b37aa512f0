/** What authors write for the words of the format, in Japanese and in other English; folded as `meantValue` does. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  // deals
  referral: [
    '紹介',
    '取次',
    '取次ぎ',
    '紹介型',
    '紹介手数料',
    '代理店',
    'agency',
    'agent',
    'affiliate',
    'introduction',
  ],
  resale: ['再販', '再販売', '仕入', '仕入販売', '販売店', '販社', '卸', 'リセール', 'リセラー', 'reseller', 'dealer'],
  distributor: [
    'ディストリビューター',
    'ディストリビュータ',
    '二段階',
    '二次店',
    '一次店',
    'distribution',
    'wholesale',
    'twotier',
  ],
  oem: ['oem提供', 'オーイーエム', 'ホワイトラベル', '相手先ブランド', 'whitelabel', 'license'],
  // lenses, rises, starts and ends
  strict: ['余波なし', '厳しめ', '厳格', '狭義'],
  broad: ['余波込み', '余波あり', '余波込', '広義'],
  linear: ['直線', '線形', '一定'],
  's-curve': ['s字', 's字カーブ', 's字曲線', 'sカーブ', 'エスカーブ', 'sigmoid', 'logistic'],
  start: ['開始', '開始年', '始まり', '期首'],
  end: ['終了', '終了年', '終わり', '期末'],
  none: ['なし', '無し', '無', '設けない', 'no', 'never'],
  // windows and bases
  month: ['月', '単月', '月次', 'monthly'],
  quarter: ['四半期', '3か月', 'quarterly'],
  'trailing-12': ['直近12か月', '直近12ヶ月', '過去12か月', '12か月', 'ttm', 'trailing12months', 'ltm'],
  'fiscal-year': ['年度', '会計年度', '年', '通期', 'year', 'fy', 'yearly', 'annual'],
  total: ['累計', '合計', '全期間', '通算', 'cumulative'],
  revenue: ['売上', '売上高', '純売上'],
  list: ['上代', '定価', '上代売上'],
  'new-mrr': ['新規mrr', '新規月額'],
  mrr: ['月額', '月次経常収益'],
  wins: ['受注', '受注数', '受注件数', '件数'],
  // simulation and languages
  'monte-carlo': ['モンテカルロ', 'モンテカルロ法', 'mc', 'random'],
  'latin-hypercube': ['ラテン超方格', 'ラテン超方格法', 'ラテンハイパーキューブ', 'lhs'],
  sobol: ['ソボル', 'ソボル列', 'quasirandom'],
  random: ['乱数', 'ランダム', '抽選'],
  expected: ['期待値', '平均', 'mean', 'average'],
  ja: ['日本語', 'japanese', 'jp', 'jajp'],
  en: ['英語', 'english', 'enus', 'engb'],
};

/** The allowed word that a text most likely means in other words; empty when it means none of them. */
export function meantValue(found: string, allowed: readonly string[]): string {
  const word = folded(found);
  return allowed.find((value) => (meanings[value] ?? []).some((other) => folded(other) === word)) ?? '';
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ヶ月|カ月|ヵ月|箇月/g, 'か月')
    .replace(/[\s_-]/g, '');
