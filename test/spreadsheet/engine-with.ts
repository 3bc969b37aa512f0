import { buildProgram } from '../../src/equations/build-program.js';
import { DISCOUNT_FACTOR, discountsByMonth, startRateName } from '../../src/equations/discount.js';
import type { Program, Run } from '../../src/equations/program.js';
import type { Scenario } from '../../src/model/scenario.js';
import { flowOf } from '../../src/summary/flow.js';
import type { Side } from '../../src/summary/side.js';
import { linesOf } from '../../src/summary/profit-and-loss.js';
import { centralFigures } from '../../src/summary/central-case.js';
import type { Figures } from '../../src/spreadsheet/central.js';
import { isNear } from './model-cells.js';

export interface Change {
  /** Values of inputs as written, by id. */
  readonly inputs?: Readonly<Record<string, number>>;
  /** Switches of the runs with the program. */
  readonly switches?: Readonly<Record<string, number>>;
}

const runs = ['all', 'strict', 'none'] as const;

export type EngineCase = Readonly<Record<(typeof runs)[number], Figures>>;

/** The engine's central case after a change: its own program, its own interpreter. */
export function engineWith(scenario: Scenario, { inputs = {}, switches = {} }: Change): EngineCase {
  const built = buildProgram(scenario);
  const program: Program = {
    ...built,
    inputs: built.inputs.map((input) =>
      input.id in inputs
        ? { ...input, distribution: { kind: 'constant', value: inputs[input.id] }, min: -Infinity, max: Infinity }
        : input,
    ),
  };
  const figures = (name: string): Figures => {
    const run = built.runs.find((one) => one.name === name)!;
    const changed: Run = name === 'none' ? run : { name, switches: { ...run.switches, ...switches } };
    return centralFigures(program, changed);
  };
  return { all: figures('all'), strict: figures('strict'), none: figures('none') };
}

const columns = (values: Float64Array): Float64Array[] => Array.from(values, (value) => Float64Array.of(value));

const side = ({ series }: Figures, scenario: Scenario): Side => ({
  cash: columns(series('cash')),
  cost: columns(series('teamCost')),
  mrr: Float64Array.of(0),
  discount: discountsByMonth(scenario) ? columns(series(DISCOUNT_FACTOR)) : null,
});

/** The model sheets as some spreadsheet calculated them. */
export interface CalculatedSheets {
  readonly named: (name: string) => unknown;
  readonly months: (sheet: string, name: string, months: number) => unknown[];
}

/** What differs between the sheets and the engine: lines of the P/L by month, NPV, payback and deficit under both lenses. */
export function nearlyEqual(
  sheets: CalculatedSheets,
  scenario: Scenario,
  engine: EngineCase,
  tolerance: number,
): string[] {
  const wrong: string[] = [];
  const compare = (what: string, found: unknown, wanted: unknown): void => {
    if (!isNear(found, wanted, tolerance, 1000)) wrong.push(`${what}: ${JSON.stringify(found)} for ${String(wanted)}`);
  };
  const views = { all: 'with', strict: 'strict', none: 'without' } as const;
  for (const run of runs)
    for (const series of [...linesOf(scenario).map((line) => line.series), 'revenue.direct'])
      sheets
        .months('Model flows', `${views[run]}:${series}`, scenario.horizon)
        .forEach((found, t) => void compare(`${run} ${series} ${t}`, found, engine[run].series(series)[t]));
  for (const [lens, run] of [
    ['broad', 'all'],
    ['strict', 'strict'],
  ] as const) {
    const rates = Float64Array.of(engine.all.value(startRateName(scenario)));
    const flow = flowOf({
      a: side(engine[run], scenario),
      b: side(engine.none, scenario),
      rates,
      clock: Float64Array.of(0),
      withoutIrr: true,
    });
    compare(`npv ${lens}`, sheets.named(`npv_${lens}`), flow.npv[0]);
    compare(`end of month ${lens}`, sheets.named(`npv_end_of_month_${lens}`), flow.npvEndOfMonth[0]);
    compare(`deficit ${lens}`, sheets.named(`peak_deficit_${lens}`), flow.peakDeficit[0]);
    const month = (value: number): number | string =>
      Number.isNaN(value)
        ? 'no difference'
        : value === 0
          ? 'self-funding'
          : value === Infinity
            ? 'not recovered'
            : value;
    compare(`payback ${lens}`, sheets.named(`payback_${lens}`), month(flow.payback[0]));
    compare(`first ${lens}`, sheets.named(`first_crossing_${lens}`), month(flow.firstCrossing[0]));
    compare(`discounted ${lens}`, sheets.named(`discounted_payback_${lens}`), month(flow.discountedPayback[0]));
  }
  return wrong;
}
