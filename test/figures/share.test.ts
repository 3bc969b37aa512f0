import { describe, expect, test } from 'vitest';
import { boundedShare, oddsText, percent, percentage, percentBand, shareInterval } from '../../src/figures/share.js';
import { wordsOf } from '../../src/words/words.js';
import { spreadOf } from '../write/report-sample.js';

const ja = wordsOf('ja').figures;
const en = wordsOf('en').figures;

describe('shares', () => {
  test('short of certainty a share never reads 0% or 100%', () => {
    expect(percent(0.0002, 0.0001, en)).toBe('<0.1%');
    expect(percent(0.9998, 0.0001, en)).toBe('>99.9%');
    expect(percent(0.996, 0.02, en)).toBe('>99%');
    expect(percent(0, 0, en)).toBe('0%');
    expect(percent(1, 0, en)).toBe('100%');
  });

  test('a ratio that is no probability may pass 100% and be negative', () => {
    expect(percentage(0.99996, 0, en)).toBe('100.0%');
    expect(percentage(-1.5, 0, ja)).toBe('△150.0%');
  });

  test('odds carry their standard error in points', () => {
    expect(oddsText({ value: 0.584, se: 0.0054 }, en)).toBe('58.4% ±0.5');
    expect(shareInterval(0.573, 0.595, 0.0054, en)).toEqual({ low: '57.3', to: '–', high: '59.5%' });
  });

  test('an estimate that chance puts outside of a share reads as the bound', () => {
    expect(boundedShare({ value: -0.02, se: 0.01 }, en)).toBe('0.0%');
    expect(boundedShare({ value: 1.004, se: 0.001 }, ja)).toBe('100.0%');
  });

  test('a band of shares that prints one figure is none', () => {
    const point = { ...spreadOf(0.5, 0), p10: 0.5001, p90: 0.5004 };
    expect(percentBand(point, 1024, en)).toBeNull();
  });
});
