import { describe, expect, it } from 'vitest';
import { resampleVerdict } from '../../../src/decide/stability/bootstrap.js';
import { ruleTally } from '../../../src/decide/stability/rule-tally.js';
import type { Decision, Rule } from '../../../src/model/decision.js';
import { streamKey } from '../../../src/random/stream.js';
import { readRule } from '../../../src/scenario/value/read-rule.js';
import { quantileOfSorted } from '../../../src/summary/quantile.js';
import type { FlowFigures, WholeFigures } from '../../../src/decide/whole-figures.js';

const rule = (text: string): Rule => {
  const read = readRule(text, { initiatives: [], targets: ['t'], series: [] });
  if (!read.ok) throw new Error(text);
  return read.rule;
};

function figuresOf(npv: Float64Array, met: Float64Array): WholeFigures {
  const program: FlowFigures = {
    payback: npv,
    firstCrossing: npv,
    discountedPayback: npv,
    npv,
    peakDeficit: npv,
    moic: npv,
    roi: npv,
  };
  return { program, initiatives: new Map(), targets: new Map([['t', met]]) };
}

const KEY = streamKey('resamples');

function shareOfGo(rules: string[], figures: WholeFigures, replicates: number, resamples: number): number {
  const decision: Decision = { lens: 'strict', go: rules.map(rule), noGo: [], checks: [], approvers: [] };
  const trials = figures.program.npv.length;
  const about = { trials, replicates, resamples, key: KEY };
  const { outcomes } = resampleVerdict('strict', decision, { strict: figures, broad: figures }, about);
  return outcomes.filter((outcome) => outcome === 'go').length / resamples;
}

/** P(Binomial(n, p) ≥ k). */
function binomialTail(n: number, p: number, k: number): number {
  let [mass, tail] = [(1 - p) ** n, 0];
  for (let i = 0; i <= n; i++) {
    if (i >= k) tail += mass;
    mass *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return tail;
}

const hits = (trials: number, ones: number): Float64Array =>
  Float64Array.from({ length: trials }, (_, trial) => (trial < ones ? 1 : 0));

describe('a verdict on resamples', () => {
  const column = hits(400, 208);
  const exact = binomialTail(400, 0.52, 200);

  it('of a probability holds as often as a binomial share does, drawn by class', () => {
    const share = shareOfGo(['P(t) >= 50%'], figuresOf(column, column), 1, 20_000);
    expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000));
  });

  it('holds as often when a rule about a mean makes every trial be drawn', () => {
    const share = shareOfGo(['P(t) >= 50%', 'mean(npv) >= 0'], figuresOf(column, column), 1, 4000);
    expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 4000));
  });

  it('takes one replicate fewer than there are: of three with 0, 1 and 2 hits of 2 each, 3 of the 9 pairs reach 3 of 4', () => {
    // Trial n belongs to replicate n mod 3: hits 0 0, 0 1, 1 1. Pairs with 3 hits or more: (1,2) (2,1) (2,2).
    const met = Float64Array.of(0, 0, 1, 0, 1, 1);
    const share = shareOfGo(['P(t) >= 75%'], figuresOf(met, met), 3, 20_000);
    expect(Math.abs(share - 3 / 9)).toBeLessThan(4 * Math.sqrt(2 / 9 / 20_000));
  });

  it('lets rules that speak of the same trials turn together', () => {
    const both = shareOfGo(['P(t) >= 50%', 'P(npv > 0) >= 50%'], figuresOf(column, column), 1, 20_000);
    expect(Math.abs(both - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000));
  });
});

describe('a percentile of a resample', () => {
  it('is that of the column with every trial repeated as often as it was drawn', () => {
    const column = Float64Array.from({ length: 37 }, (_, i) => (i === 5 ? NaN : Math.abs((i * 17) % 23) - 4));
    const unitOf = Int32Array.from(column.keys());
    for (const [text, type] of [
      ['P5(npv) > 0', 7],
      ['median(npv) > 0', 7],
      ['P90(payback) > 0', 1],
    ] as const) {
      const tally = ruleTally(rule(text), figuresOf(column, column), unitOf, 37);
      for (let shift = 0; shift < 5; shift++) {
        const counts = Float64Array.from(column.keys(), (i) => (i * 7 + shift) % 4);
        const repeated = [...column].flatMap((value, i) => Array.from({ length: counts[i] }, () => value));
        const months = text.includes('payback');
        const defined = repeated.map((value) => (months && Number.isNaN(value) ? Infinity : value));
        const sorted = Float64Array.from(defined.filter((value) => !Number.isNaN(value))).sort();
        const p = Number(/^P(\d+)/.exec(text)?.[1] ?? 50) / 100;
        expect(tally(counts)).toBe(quantileOfSorted(sorted, p, type));
      }
    }
  });
});
