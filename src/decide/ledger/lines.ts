import { withoutCannibalisationRun, withoutEdgeRun, strictWithoutRun } from '../../equations/runs.js';
import type { Run } from '../../equations/program.js';
import type { World } from '../world.js';
import { minus, sumOf } from './column.js';
import type { Column } from './column.js';

/** Lines of the ledger, one number per trial each. */
export interface Lines {
  readonly base: Column;
  /** Strict value of each initiative, by id. */
  readonly strict: ReadonlyMap<string, Column>;
  /** Value through each spillover, by its name. */
  readonly edges: ReadonlyMap<string, Column>;
  /** What is left between the strict total and its parts, and between the total and all others. */
  readonly interaction: { readonly strict: Column; readonly spillovers: Column };
  readonly strictTotal: Column;
  readonly total: Column;
  readonly cannibalised: { readonly program: Column; readonly business: Column };
}

/** Runs that `linesOf` asks for. */
export const lineRuns = ({ scenario: { initiatives } }: World): number =>
  6 + initiatives.reduce((sum, { spillovers }) => sum + 1 + spillovers.length, 0);

/**
 * The lines of model section 9: base − none, strict − strict without each initiative, all − all without each spillover, and the
 * remainders. base + strict values + their remainder = strict total; that + spillovers + their remainder = total, in every trial.
 * @param onRun called after each run
 */
export async function linesOf(world: World, onRun: () => void): Promise<Lines> {
  const { scenario, trials } = world;
  const value = async (run: Run): Promise<Column> => {
    const found = await world.value(run);
    onRun();
    return found;
  };
  const [all, none, base, strict] = ['all', 'none', 'base', 'strict'].map((name) => world.planned(name));
  const [withAll, withNone, withBase, withStrict] = [
    await value(all),
    await value(none),
    await value(base),
    await value(strict),
  ];
  const lines = new Map<string, Column>();
  const edges = new Map<string, Column>();
  for (const { id, spillovers } of scenario.initiatives) {
    lines.set(id, minus(withStrict, await value(world.planned(strictWithoutRun(id)))));
    for (const edge of spillovers) edges.set(edge.id, minus(withAll, await value(withoutEdgeRun(edge.id))));
  }
  const taken = minus(withAll, await value(withoutCannibalisationRun(all)));
  const takenBefore = minus(withNone, await value(withoutCannibalisationRun(none)));
  const rest = (whole: Column, parts: Iterable<Column>): Column => minus(whole, sumOf([...parts], trials));
  return {
    base: minus(withBase, withNone),
    strict: lines,
    edges,
    interaction: {
      strict: rest(minus(withStrict, withBase), lines.values()),
      spillovers: rest(minus(withAll, withStrict), edges.values()),
    },
    strictTotal: minus(withStrict, withNone),
    total: minus(withAll, withNone),
    cannibalised: { program: minus(taken, takenBefore), business: taken },
  };
}
