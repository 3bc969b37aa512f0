import type { analysisCharts as en } from '../en/analysis-charts.js';

export const analysisCharts: typeof en = {
  ledger: {
    title: (total, strict, spillovers) => `プログラムの価値は平均${total}：余波なし${strict}、余波${spillovers}`,
    titleStrict: (total) => `プログラムの価値は平均${total}`,
    subtitle: (unit, trials) =>
      `正味現在価値の平均 ± 標準誤差（${unit}、${trials}試行）。棒は上の棒の終わりから始まる。`,
  },
  graph: {
    title: (from, to, lag, value) => `最大の余波は「${from}」から「${to}」へ、${lag}：${value}`,
    subtitle: (unit, trials) =>
      `各余波が動かすもの、届くまでの月数、それを通る現在価値（平均、${unit}、${trials}試行）。太いほど大きい。`,
    titleDeclared: (edges) => `申告された余波は${edges}件`,
    subtitleDeclared: '各余波が動かすものと届くまでの月数。金額は余波台帳による（今回は計算していない）。',
    weakens: '破線は価値を減らす余波。',
    from: '施策',
    to: '届く先',
  },
  sensitivity: {
    outcome: ({ kind, name, label, within }) => {
      if (kind === 'npv') return '正味現在価値';
      if (kind === 'payback') return `${within ?? ''}か月以内の回収`;
      return kind === 'ratio' ? '間販比率' : label === '' ? name : label;
    },
    chance: '偶然（件数のゆれ）',
    barsTitle: (label, share) => `正味現在価値のばらつきの ${share} は ${label} だけで決まる`,
    barsChance: (share) => `正味現在価値のばらつきの ${share} は月々の偶然による`,
    barsSubtitle: [
      '濃い棒: この前提だけが分かれば消えるばらつき（分散）の割合＝一次指数。',
      '薄い棒: この前提以外がすべて分かっても残る割合＝全次指数。',
    ],
    barsTrials: (trials, rerun) => `濃い棒は ${trials} 試行、薄い棒は ${rerun} 試行から。`,
    overlap: '* 相関のある前提: 割合は重なり合う。',
    tornadoTitle: (label, low, high) => `正味現在価値の平均が最も動くのは ${label}: ${low} 〜 ${high}`,
    tornadoSubtitle: (unit, trials) =>
      `各前提を P10 と P90 に固定（成否は失敗と成功）、他は引いたまま。正味現在価値の平均、${unit}、${trials} 試行。`,
    tornadoNothing: '正味現在価値を動かす前提はない',
    fails: '失敗',
    succeeds: '成功',
    mean: '平均',
  },
};
