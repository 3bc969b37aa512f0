import type { RuleSubject } from '../model/decision.js';
import type { RuleMeasure } from '../summary/rule-needs.js';
import { figureOf } from '../summary/verdict.js';

/** Measures of a flow that rules speak of, one number per trial. */
export type FlowFigures = Readonly<Record<RuleMeasure, Float64Array>>;

/** What rules speak of under one lens, one number per trial. */
export interface WholeFigures {
  readonly program: FlowFigures;
  readonly initiatives: ReadonlyMap<string, FlowFigures>;
  /** 1 where the target is met. */
  readonly targets: ReadonlyMap<string, Float64Array>;
}

/** As `figureOf`, of figures that are there trial by trial. */
export function wholeFigure(
  subject: RuleSubject,
  figures: WholeFigures,
): { readonly column: Float64Array; readonly unit: ReturnType<typeof figureOf>['unit'] } {
  const { column, unit } = figureOf(subject, figures);
  if (!(column instanceof Float64Array)) throw new Error('a figure of a world has one number per trial');
  return { column, unit };
}
