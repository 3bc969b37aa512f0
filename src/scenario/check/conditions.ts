import { parts } from '../../formula/constant-parts.js';
import type { BinaryOperator, Expression } from '../../formula/expression.js';
import { isShareSeries } from '../../model/author-series.js';
import { report } from '../resolve/context.js';
import type { Cursor } from '../resolve/cursor.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';

/** A condition or measure of the file with its place. */
interface Written {
  readonly expression: Expression;
  readonly cursor: Cursor<unknown>;
}

/** Conditions that hold a share against a number above 1: no share is ever as large. */
export function checkConditions(built: Built): void {
  for (const { expression, cursor } of conditionsOf(built))
    for (const { share, limit } of comparedShares(expression)) {
      const meaning = `${Number((limit * 100).toPrecision(3))}%`;
      report(built.context, 'share-above-one', cursor, { found: share, meaning, number: limit, instead: `${limit}%` });
    }
}

function conditionsOf({ scenario, root }: Built): Written[] {
  const initiatives = scenario.initiatives.flatMap(({ id, start, stop }): Written[] => {
    const cursor = root.at('initiatives').step(id);
    return [
      ...(start.kind === 'when'
        ? [{ expression: start.condition.expression, cursor: cursor.step('start').step('when') }]
        : []),
      ...(stop === null || stop === 'none'
        ? []
        : [{ expression: stop.unless.expression, cursor: cursor.step('stop').step('unless') }]),
    ];
  });
  const phases = scenario.phases.flatMap(({ until }, index): Written[] =>
    until === null ? [] : [{ expression: until.expression, cursor: root.at('phases').step(index).step('until') }],
  );
  const measures = scenario.measures.map(({ name, expression }): Written => ({
    expression,
    cursor: root.at('measures').step(name),
  }));
  return [...phases, ...initiatives, ...measures];
}

const comparisons: ReadonlySet<BinaryOperator> = new Set(['<', '<=', '>', '>=', '==', '!=']);

function comparedShares(expression: Expression): { readonly share: string; readonly limit: number }[] {
  const inside = parts(expression).flatMap(comparedShares);
  if (expression.kind !== 'binary' || !comparisons.has(expression.operator)) return inside;
  const [share, limit] =
    [
      [expression.left, expression.right],
      [expression.right, expression.left],
    ].find(
      ([one, other]) => one.kind === 'name' && isShareSeries(one.name) && other.kind === 'number' && other.value > 1,
    ) ?? [];
  if (share?.kind !== 'name' || limit?.kind !== 'number') return inside;
  return [{ share: share.name, limit: limit.value }, ...inside];
}
