import type { SeriesEquation } from '../equations/program.js';

/**
 * How a sum over ages or months stands in a sheet, where no single node can say it. Names are those of series (rows by month)
 * and of rows by age.
 */
export type SumForm =
  /**
   * Cohorts that lose the same share at every age: survival(t) · Σ over months b since `restart`(t) of entered(b)/survival(b) ·
   * weight(t − b); `scaled` is the quotient.
   */
  | {
      readonly kind: 'index';
      readonly scaled: string;
      readonly survival: string;
      readonly restart: string;
      readonly weight: string | null;
    }
  /** Σ over months b of entered(b) · weight(t − b); of those carried into the month, without those who enter in it. */
  | { readonly kind: 'aged'; readonly inflow: string; readonly weight: string; readonly carried: boolean }
  /** Σ over the rows of a block by age, in this month or, `carried`, in the month before. */
  | { readonly kind: 'block'; readonly block: string; readonly carried: boolean }
  /** What a block loses in the month: those carried into it less those still there. */
  | { readonly kind: 'lost'; readonly block: string }
  /** Sum of the last `months` months of a series. */
  | { readonly kind: 'trailing'; readonly of: string; readonly months: number };

/** A line of a sheet: one equation and, where it is a sum, its form. */
export interface ModelRow {
  readonly equation: SeriesEquation;
  readonly form: SumForm | null;
  /** Row of a block by age: months before this one are empty. */
  readonly age: number | null;
}

/** Name of the row of age k in a block by age. */
export const memberOf = (block: string, age: number): string => `${block}[${age}]`;

/** Series that a form reads. */
export function readByForm(form: SumForm, horizon: number): string[] {
  switch (form.kind) {
    case 'index':
      return [form.scaled, form.survival, form.restart];
    case 'aged':
      return [form.inflow];
    case 'block':
    case 'lost':
      return Array.from({ length: horizon }, (_, age) => memberOf(form.block, age));
    case 'trailing':
      return [form.of];
  }
}
