import type { Path, Settings } from './sample-settings.js';

/** Uniforms of a text key: the toy's own small generator, so that the fixture never moves with the product. */
function uniforms(key: string): () => number {
  let state = 2166136261;
  for (const character of key) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const bell = (uniform: () => number): number => (uniform() + uniform() + uniform() + uniform() - 2) * Math.sqrt(3);

export interface Shape {
  readonly id: string;
  readonly upfront: number;
  readonly monthly: number;
  readonly gain: number;
  /** Months to the full gain, and before the first. */
  readonly rise: number;
  readonly delay: number;
}

export function flows(settings: Settings, shape: Shape): { strict: Path[]; broad: Path[] } {
  const path = (trial: number, lens: number): Path => {
    const uniform = uniforms(`${shape.id}/${trial}`);
    const size = settings.certain ? 1 : Math.exp(0.45 * bell(uniform));
    const extra = settings.certain ? 0.2 : 0.3 * uniform();
    return settings.months.map((_, t) => {
      const noise = settings.certain ? 0 : 0.08 * shape.gain * bell(uniform);
      const rise = Math.min(1, Math.max(0, (t - shape.delay) / shape.rise));
      const cost = (t === 0 ? shape.upfront : 0) + shape.monthly;
      const spill = settings.spillovers ? 1 + lens * extra : 1;
      return settings.difference ? shape.gain * size * spill * rise + noise * rise - cost : 0;
    });
  };
  const trials = Array.from({ length: settings.trials }, (_, trial) => trial);
  return { strict: trials.map((k) => path(k, 0)), broad: trials.map((k) => path(k, 1)) };
}

export function revenues(settings: Settings): { direct: Path[]; segments: Path[][]; none: Path[][] } {
  const grow = (id: string, start: number, slope: number, spread: number): Path[] =>
    Array.from({ length: settings.trials }, (_, trial) => {
      const uniform = uniforms(`${id}/${trial}`);
      const size = settings.certain ? 1 : Math.exp(spread * bell(uniform));
      return settings.months.map((_, t) => start + slope * size * Math.max(0, t - 3));
    });
  const slopes = [520_000, 900_000, 330_000];
  return {
    direct: settings.direct ? grow('direct', 200e6, 450_000, 0.3) : [],
    segments: settings.segmentLabels.map((_, k) => grow(`segment-${k}`, k === 0 ? 11e6 : 0, slopes[k % 3] ?? 0, 0.5)),
    none: settings.segmentLabels.map((_, k) => grow(`none-${k}`, k === 0 ? 11e6 : 0, k === 0 ? 210_000 : 0, 0.3)),
  };
}
