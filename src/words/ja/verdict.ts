import type { verdict as en } from '../en/verdict.js';

export const verdict: typeof en = {
  title: '判定とルール',
  caption: (lens) => `ルール（${lens}）`,
  lenses: { strict: '余波なし', broad: '余波込み' },
  sameLenses: '働く余波がないため、余波なしと余波込みの数値は同じです。',
  outcomes: { go: 'go', borderline: '微妙', 'no-go': '見送り' },
  withSpillovers: (outcome) => `余波込みなら${/^[a-z]/.test(outcome) ? ' ' : ''}${outcome}`,
  differs: (strict, broad, lens) => `余波なしは${strict}、余波込みは${broad}。判断は「${lens}」で行います。`,
  agrees: '余波なしでも余波込みでも同じ判定です。',
  noVerdict: '判定なし',
  noVerdictWhy: 'シナリオに判定の条件がないため、数値だけを示します。',
  rule: 'ルール',
  value: '値',
  threshold: '基準',
  margin: '余裕',
  holds: '判定',
  firm: '抽出誤差に耐えるか',
  firmYes: '耐える',
  firmNo: '耐えない',
  note: 'goのルールがすべて成立すればgo、見送りのルールが一つでも成立すれば見送り、それ以外は微妙です。値の95%区間が基準をまたがないとき「抽出誤差に耐える」とします。',
};
