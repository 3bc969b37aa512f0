import type { compareComment as en } from '../en/compare-comment.js';

export const compareComment: typeof en = {
  verdict: (first, other) => `判定：${first} → ${other}`,
  verdictStays: (both) => `判定：${both}（変わらず）`,
  owner: (names) => `担当：${names.join('、')}`,
  noOwner: '担当の記載なし',
};
