import type { Condition } from '../model/initiative.js';
import type { ProgramBuilder } from './builder.js';
import { translate } from './formula.js';
import { add, and, before, compare, max, mul, num, ONE } from './node.js';
import type { Node } from './node.js';
import { wholeSeries } from '../model/what.js';

/** A condition on the state at the end of the month before (month −1: starting stocks, flows 0). */
export const conditionNode = (builder: ProgramBuilder, condition: Condition): Node =>
  translate(condition.expression, { name: (name) => before(name), total: (name) => before(builder.totalOf(name)) });

/** The phase in force, 0 for the first. At most one phase is left a month, and never entered again. */
export function addPhases(builder: ProgramBuilder): void {
  const { phases } = builder.scenario;
  if (phases.length === 0) return;
  const leaves = phases.flatMap((phase, index) =>
    phase.until === null || index === phases.length - 1
      ? []
      : [mul(and(compare('==', before('phase'), num(index)), conditionNode(builder, phase.until)), ONE)],
  );
  builder.series(wholeSeries('phase'), max(add(before('phase'), ...leaves), before('phase')), { reported: true });
}
