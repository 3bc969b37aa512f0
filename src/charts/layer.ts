import type { TopLevelSpec } from 'vega-lite';

/** One layer of a picture, in Vega-Lite's own type. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** A row of inline data. Fields are called f0, f1, … : text of an author is a value, never a name. */
export type Row = Readonly<Record<`f${number}`, number | string | null>>;

/** Vega-Lite's axis options. */
export interface AxisOptions {
  readonly title: string | string[] | null;
  readonly values: number[];
  readonly labelExpr: string;
  readonly [option: string]: unknown;
}

/** Inline data of a layer. */
export const rows = (values: readonly Row[]) => ({ values: [...values] });
