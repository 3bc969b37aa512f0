import { describe, expect, it } from 'vitest';
import { cutMiddle } from '../../src/charts/cut-middle.js';
import { ems } from '../../src/charts/display.js';

describe('a name that is cut in its middle', () => {
  it('is whole where it fits', () => {
    expect(cutMiddle('直販：受注数', 6)).toBe('直販：受注数');
  });

  it.each([
    ['福島 三社連携 → 東北のコピー販売会社のリード数（追加）', 18, '福島 三社連携 →…のリード数（追加）'],
    ['Fukushima alliance → Tohoku dealers: leads (added)', 18, 'Fukushima allia…leads (added)'],
    ['abc', 0.5, '…'],
  ])('keeps both ends and its width: %s', (name, width, cut) => {
    expect(cutMiddle(name, width)).toBe(cut);
    if (width > 1) expect(ems(cut)).toBeLessThanOrEqual(width);
  });
});
