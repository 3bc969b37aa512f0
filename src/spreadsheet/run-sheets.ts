import type { Scenario } from '../model/scenario.js';
import type { Sheet, SheetCell } from './sheet.js';
import { readEarlier } from './shared-rows.js';
import type { Central, Figures } from './central.js';
import type { FlowProgram } from './flow-program.js';
import type { Labels } from './labels.js';
import { monthHeads, monthSheet } from './month-frame.js';
import type { MonthLine } from './month-frame.js';
import type { Places, Table } from './places.js';
import { RowWriter } from './row-writer.js';

function tableLine({ name, values }: Table, labels: Labels): MonthLine {
  const whole = name.startsWith('review(');
  const input = { min: 0, max: whole ? 1 : Infinity, whole };
  return {
    label: labels.table(name),
    unit: whole ? '0/1' : labels.unit('factor'),
    name,
    before: null,
    months: values.map((value): SheetCell => ({ content: value, format: whole ? 'integer' : 'factor', input })),
  };
}

/** One sheet per run that has rows of its own. */
export function runSheets(scenario: Scenario, central: Central, places: Places, labels: Labels): Sheet[] {
  const { words } = labels;
  const earlier = readEarlier(central.runs.flatMap(({ rows }) => rows));
  const keys = ['model', 'strict', 'none'] as const;
  return central.runs.flatMap(({ figures, rows }, index) => {
    if (rows.length === 0) return [];
    const { tab, tables, sections } = places.plans[index];
    const writer = new RowWriter(places.scope(tab, index), figures, labels, scenario.horizon, earlier);
    const written = sections.map(({ heading, lines }) => ({ heading, lines: lines.map((row) => writer.line(row)) }));
    const head = { heading: words.groups.tables, lines: tables.map((table) => tableLine(table, labels)) };
    const heads = monthHeads(scenario, words, tab, words.notes[keys[index]]);
    return [monthSheet(tab, heads, words, tables.length === 0 ? written : [head, ...written])];
  });
}

/** The sheet of the P/L by month, flows, payback, discounting and ratio. */
export function flowSheet(
  scenario: Scenario,
  flows: FlowProgram,
  figures: Figures,
  places: Places,
  labels: Labels,
): Sheet {
  const { words } = labels;
  const earlier = readEarlier(flows.sections.flatMap(({ lines }) => lines.filter(({ form }) => form === null)));
  const writer = new RowWriter(places.flowScope(), figures, labels, scenario.horizon, earlier);
  const sections = flows.sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map((row) => writer.line(row)),
  }));
  return monthSheet(places.flowTab, monthHeads(scenario, words, words.tabs.flows, words.notes.flows), words, sections);
}
