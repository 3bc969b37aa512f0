import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/pages/sparkline.js';

describe('the sparkline', () => {
  it('spans its eight heights from the lowest to the highest value', () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8)).toBe('▁▂▃▄▅▆▇█');
    expect(sparkline([7, 0], 8)).toBe('█▁');
  });

  it('averages a long path over equal stretches', () => {
    expect(sparkline([0, 0, 4, 4, 8, 8], 3)).toBe('▁▅█');
  });

  it('leaves a gap for undefined months and draws a flat path low', () => {
    expect(sparkline([null, 1, 1], 3)).toBe(' ▁▁');
    expect(sparkline([null, null], 2)).toBe('  ');
  });
});
