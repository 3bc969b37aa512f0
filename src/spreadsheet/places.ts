import type { Node } from '../equations/node.js';
import type { Program } from '../equations/program.js';
import type { ShownRun } from '../model/lens.js';
import type { Scenario } from '../model/scenario.js';
import type { Central, CentralRun } from './central.js';
import type { FlowProgram } from './flow-program.js';
import { groupRows } from './groups.js';
import type { InputsSheet } from './inputs-sheet.js';
import { weightPath } from './input-lines.js';
import type { Labels } from './labels.js';
import type { ModelRow } from './model-row.js';
import { rowsOf } from './month-frame.js';
import type { Section } from './month-frame.js';
import { visit } from '../equations/node-parts.js';
import { riskyRows } from './row-writer.js';
import { absolute, columns } from './scope.js';
import type { Row, Scope } from './scope.js';

/** Numbers by month that the author wrote: inputs on the sheet of the main run. */
export type Table = Extract<Node, { op: 'table' }>;

export const RUNS: readonly ShownRun[] = ['all', 'strict', 'none'];

/** What a sheet of a run holds. */
export interface RunPlan {
  readonly tab: string;
  readonly tables: readonly Table[];
  readonly sections: readonly Section<ModelRow>[];
}

function tablesOf(program: Program): Table[] {
  const tables = new Map<string, Table>();
  for (const equation of program.equations)
    for (const node of equation.kind === 'series' ? [equation.node] : [equation.inflow, equation.keep])
      visit(node, (part) => void (part.op === 'table' && tables.set(part.name, part)));
  return [...tables.values()];
}

const nameOf = (entry: ModelRow | Table): string => ('op' in entry ? `table ${entry.name}` : entry.equation.name);

/** Where every series, table, line by age and input stands. Known before the first formula is written. */
export class Places {
  readonly plans: readonly RunPlan[];
  readonly flowTab: string;
  private readonly rows: readonly ReadonlyMap<string, number>[];
  private readonly ages: ReadonlyMap<string, number>;
  private readonly flows: ReadonlyMap<string, number>;
  private readonly flowOrder: ReadonlyMap<string, number>;
  private readonly risky: readonly ReadonlySet<string>[];
  private readonly riskyFlows: ReadonlySet<string>;

  constructor(
    scenario: Scenario,
    program: Program,
    private readonly central: Central,
    flows: FlowProgram,
    private readonly inputs: InputsSheet,
    private readonly labels: Labels,
  ) {
    const { words } = labels;
    const { tabs } = words;
    this.flowTab = tabs.flows;
    this.plans = central.runs.map(({ rows }, index) => ({
      tab: [tabs.model, tabs.strict, tabs.none][index],
      tables: index === 0 ? tablesOf(program) : [],
      sections: groupRows(rows, scenario, words).map(({ heading, entries }) => ({ heading, lines: entries })),
    }));
    this.rows = this.plans.map(({ tables, sections }) => {
      const head = tables.length === 0 ? [] : [{ heading: '', lines: tables }];
      return rowsOf<ModelRow | Table>([...head, ...sections], nameOf);
    });
    this.ages = rowsOf([{ heading: '', lines: central.ages.rows }], ({ name }) => name);
    this.flows = rowsOf(flows.sections, nameOf);
    const flowRows = flows.sections.flatMap(({ lines }) => lines);
    this.flowOrder = new Map(flowRows.map(({ equation }, place) => [equation.name, place]));
    const main = riskyRows(central.runs[0].rows, this.plain(tabs.model, 0));
    this.risky = central.runs.map(({ rows }, index) => {
      if (index === 0) return main;
      const scope = this.plain(this.plans[index].tab, index);
      return riskyRows(rows, scope, (name) => central.runs[index].shared.has(name) && main.has(name));
    });
    this.riskyFlows = riskyRows(flowRows, this.flowBase());
  }

  /** A series of a run. */
  series(run: number, name: string): Row {
    const own = this.rows[run].get(name);
    if (own !== undefined) return { tab: this.plans[run].tab, row: own };
    if (run > 0 && this.central.runs[run].shared.has(name)) return this.series(0, name);
    throw new Error(`no sheet holds ${name}`);
  }

  flow(name: string): Row {
    return { tab: this.flowTab, row: this.flows.get(name)! };
  }

  age(name: string): Row {
    return { tab: this.labels.words.tabs.ages, row: this.ages.get(name)! };
  }

  table(name: string): Row {
    return { tab: this.plans[0].tab, row: this.rows[0].get(`table ${name}`)! };
  }

  /** Cell of an input as equations use it, of a once-per-trial equation, or of a line by age at one age. */
  value(name: string): string {
    const input = this.inputs.value(name);
    if (input !== null) return input;
    const at = /^(.*)\[(\d+)\]$/.exec(name);
    if (at === null) throw new Error(`no sheet holds ${name}`);
    const { tab, row } = this.age(at[1]);
    return absolute(tab, row, columns.month + this.horizon - 1 - Number(at[2]));
  }

  /** What formulas of a run, on the sheet `tab`, refer to. */
  scope(tab: string, run: number): Scope {
    const risky = this.risky[run];
    const { shared } = this.central.runs[run];
    return {
      ...this.plain(tab, run),
      risky: (name) => risky.has(name) || (shared.has(name) && this.risky[0].has(name)),
    };
  }

  flowScope(): Scope {
    return { ...this.flowBase(), risky: (name) => this.riskyFlows.has(name) };
  }

  private get horizon(): number {
    return this.central.runs[0].figures.series('cash').length;
  }

  private plain(tab: string, run: number): Omit<Scope, 'risky'> {
    const { order }: CentralRun = this.central.runs[run];
    return {
      tab,
      value: (name) => this.value(name),
      switch: (name) => this.inputs.switch(name),
      weight: (id, index) => this.inputs.weight(weightPath(id, index)),
      table: (name) => this.table(name),
      series: (name) => this.series(run, name),
      order: (name) => order.get(name)!,
      age: (name) => this.age(name),
      positive: (name) => name.startsWith('survival('),
    };
  }

  private flowBase(): Omit<Scope, 'risky'> {
    return {
      ...this.plain(this.flowTab, 0),
      table: (name) => {
        const at = name.indexOf(':');
        return this.series(RUNS.indexOf(name.slice(0, at) as ShownRun), name.slice(at + 1));
      },
      series: (name) => this.flow(name),
      order: (name) => this.flowOrder.get(name)!,
    };
  }
}
