// A process from start to summary: node child.mjs FILE TRIALS COUNTS [SERIES …]. Prints the processor time of all threads since the process started, in
// milliseconds, at the end of each phase, as JSON.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { simulate } from '../../src/engine/simulate.js';
import { buildProgram } from '../../src/equations/build-program.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { unitsOf } from '../../src/summary/assess.js';
import { band } from '../../src/summary/spread.js';
import { quantileTypeOf } from '../../src/summary/units.js';

const marks: [string, number][] = [];
function mark(name: string): void {
  const { user, system } = process.cpuUsage();
  marks.push([name, (user + system) / 1000]);
}

mark('code loaded');
const [file = '', trials = '', counts = '', ...named] = process.argv.slice(2);
const set = [{ path: 'simulation.counts', value: counts }];
const loaded = loadScenario({ name: file, bytes: readFileSync(file) }, { set, overrides: { trials: Number(trials) } });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
mark('scenario loaded');
const program = buildProgram(loaded.scenario);
mark('program built');
const wanted = named.length > 0 ? named : program.reported;
const simulation = await simulate(program, {
  trials: Number(trials),
  onTrials: () => undefined,
  breathe: () => Promise.resolve(),
});
mark('inputs drawn');
const result = await simulation.run({ name: 'all', switches: {} }, wanted);
mark('kernel made, trials run');
const units = unitsOf(program);
const months = Array.from({ length: program.horizon }, (_, month) => month);
const bands = wanted.map((series) =>
  band(
    months.map((month) => result.column(series, month)),
    quantileTypeOf(units.get(series)!, loaded.scenario.currency),
    { exact: false, replicates: 1 },
  ),
);
mark('series summarised');
console.log(JSON.stringify({ processor: marks.at(-1)![1], series: bands.length, months: program.horizon, marks }));
