import type { flips as en } from '../en/flips.js';

export const flips: typeof en = {
  stability: '試行を引き直したときの判定',
  stabilityNote: (resamples, trials, replicates) =>
    `${trials}試行${replicates > 1 ? `の${replicates}組の標本` : ''}から重複を許して抽出し直し、判定を${resamples}回やり直した。±は抽出回数による誤差。`,
  same: (share, outcome) => `抽出し直しの${share}で同じ${outcome}`,
  again: (share) => `試行を引き直しても同じ判定になる割合：${share}。`,
  shares: (go, borderline, noGo) => `go ${go}・微妙 ${borderline}・見送り ${noGo}`,
  flips: '判定が変わる値',
  flipsNote: (trials, all) =>
    `同じ乱数のまま、前提をひとつずつ全試行で同じ値に固定した。${trials === all ? `${trials}試行` : `探索は${trials}試行、近いものは${all}試行で確かめた`}。幅のある前提を起こりやすい順に、続いて定数で書かれた値を示す。区間の中では抽出誤差で判定が変わりうる。`,
  unless: ({ outcome, label, value, then, side }) =>
    `${label} が ${value} を${side === 'below' ? '下回らない' : '上回らない'}限り ${outcome}（${side === 'below' ? '下回ると' : '上回ると'} ${then}）`,
  onlyIf: ({ outcome, label, value, then, side }) =>
    `${label} が ${value} を${side === 'below' ? '上回る' : '下回る'}場合だけ ${outcome}（それ以外は ${then}）`,
  condition: (held, side, value) =>
    held
      ? `${value} を${side === 'below' ? '下回る' : '上回る'}`
      : `${value} を${side === 'below' ? '上回る' : '下回る'}ことが必要`,
  then: (held, outcome) => `${held ? '' : 'なければ '}${outcome}`,
  now: (outcome) => `次の場合を除き ${outcome}`,
  flipsAt: '判定が変わる値',
  rule: '変わるルール',
  confirmedBy: (confirmed) => (confirmed ? '全試行でも一致' : '全試行では不一致'),
  open: '…',
  kinds: { drawn: '幅のある前提', constant: '定数' },
  none: (names) => `調べた範囲（P0.1–P99.9、定数は5分の1〜5倍）では変わらない：${names}`,
  nothing: '主な前提をひとつだけ動かしても、調べた範囲では判定は変わらない。',
  disagrees: (names) => `全試行では区間の端の判定が異なる：${names}。値は目安として扱うこと。`,
};
