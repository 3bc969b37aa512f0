import type { WorkloadSize } from '../workload.js';

/** What grows, and how far; everything else is that of the reference workload. */
export const axes = {
  initiatives: [5, 10, 20, 40],
  segments: [2, 4, 8, 12],
  months: [24, 60, 90, 120],
} as const;
export type Axis = keyof typeof axes;

/** Figures of the reference workload: the base of all ratios. */
export const base: Readonly<Record<Axis, number>> = { initiatives: 10, segments: 4, months: 60 };

export const trialCounts = [1_000, 10_000, 100_000, 1_000_000] as const;

export interface Size {
  readonly axis: Axis;
  readonly value: number;
  readonly workload: WorkloadSize;
}

/** Every size, that of the base once for each axis. */
export const sizes: readonly Size[] = (Object.keys(axes) as Axis[]).flatMap((axis) =>
  axes[axis].map((value) => ({ axis, value, workload: { ...base, [axis]: value } })),
);
