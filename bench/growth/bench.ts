// Time and memory a trial against initiatives, segments and months, each grown alone from the reference workload, and against
// the number of trials. Sizes take turns in one run; ratios are of least processor times. The chart is left in .cache/growth.svg and .png.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toPng } from '../../src/write/png.js';
import { toSvg } from '../../src/write/svg.js';
import { report } from '../rows.js';
import { growthChart } from './chart.js';
import { contender, perTrial, phases } from './measure.js';
import type { Contender, Phase } from './measure.js';
import { axes, base, sizes, trialCounts } from './sizes.js';
import type { Axis } from './sizes.js';
import { measureTrials } from './trials.js';
import type { TrialsMeasured } from './trials.js';

const ROUNDS = 15;
const WARM_UP = 4;
/** How much more than in proportion to its size a trial may take. */
const BAR = 1.25;

type Times = ReadonlyMap<Contender, Readonly<Record<Phase, number[]>>>;

/** Every phase of every size in turn, after the engine's own optimising compiler has had its time in the background. */
async function timed(contenders: readonly Contender[]): Promise<Times> {
  const times = new Map<Contender, Record<Phase, number[]>>();
  for (const one of contenders) times.set(one, { emit: [], ready: [], draw: [], expected: [], random: [] });
  for (let round = 0; round < WARM_UP; round++)
    for (const { rounds } of contenders) {
      rounds.expected();
      rounds.random();
    }
  await new Promise((resolve) => setTimeout(resolve, 3000));
  for (let round = 0; round < ROUNDS; round++)
    for (const [one, lists] of times) for (const phase of phases) lists[phase].push(one.rounds[phase]());
  return times;
}

const least = (list: readonly number[]): number => Math.min(...list);
const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1];

function printTable(times: Times): void {
  console.log(
    `| grown alone | | equations | module kB | kernel memory kB | emit ms | ready ms | draw µs a trial | kernel µs a trial, expected | random | numbers kept a trial |`,
  );
  console.log(`|${' --- |'.repeat(11)}`);
  for (const [{ size, equations, bytes, memory, perTrial: kept }, t] of times) {
    const [draw, expected, random] = (['draw', 'expected', 'random'] as const).map((phase) =>
      perTrial(least(t[phase])).toFixed(1),
    );
    const cells = [
      size.axis,
      size.value,
      equations,
      (bytes / 1000).toFixed(0),
      (memory / 1000).toFixed(0),
      least(t.emit).toFixed(1),
      least(t.ready).toFixed(1),
      draw,
      expected,
      random,
      kept,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Time of the largest against the smallest size of an axis, as a share of what proportion allows. */
function reportAxis(axis: Axis, counts: 'expected' | 'random', times: Times): void {
  const at = (value: number): number[] =>
    [...times].find(([{ size }]) => size.axis === axis && size.value === value)![1][counts];
  const values = axes[axis];
  const [low, high] = [values[0], values[values.length - 1]];
  report({
    name: `growth: ${axis} ${low} → ${high} beyond proportion, counts ${counts}`,
    value: least(at(high)) / least(at(low)) / (high / low),
    bar: BAR,
    better: 'lower',
    min: perTrial(least(at(high))),
    median: perTrial(middle(at(high))),
    runs: ROUNDS,
    reference: `${axis} ${low}`,
  });
}

async function drawChart(times: Times): Promise<void> {
  const points = [...times].flatMap(
    ([
      {
        size: { axis, value },
      },
      t,
    ]) =>
      (['expected', 'random'] as const).map((counts) => {
        const reference = [...times].find(([{ size }]) => size.axis === axis && size.value === base[axis])![1];
        return { axis, counts, size: value / base[axis], time: least(t[counts]) / least(reference[counts]) };
      }),
  );
  const svg = await toSvg(growthChart(points));
  writeFileSync('.cache/growth.svg', svg);
  writeFileSync('.cache/growth.png', await toPng(svg));
}

function reportTrials(): void {
  console.log(`| trials | processor time µs a trial | memory at the peak, MB | bytes a trial |`);
  console.log(`|${' --- |'.repeat(4)}`);
  const measured = trialCounts.map((trials) => {
    const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'trials', String(trials)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`${trials} trials ended with ${status}`);
    const one = JSON.parse(stdout) as TrialsMeasured;
    console.log(
      `| ${trials} | ${one.perTrial.toFixed(1)} | ${(one.peak / 1e6).toFixed(0)} | ${(one.peak / trials).toFixed(0)} |`,
    );
    return one;
  });
  const [low, high] = [measured[1], measured[measured.length - 1]];
  report({
    name: `growth: time a trial, ${low.trials} → ${high.trials} trials`,
    value: high.perTrial / low.perTrial,
    bar: BAR,
    better: 'lower',
    min: high.perTrial,
    median: high.perTrial,
    runs: 1,
    reference: `${low.trials} trials`,
  });
}

if (process.argv[2] === 'trials') console.log(JSON.stringify(await measureTrials(Number(process.argv[3]))));
else {
  const times = await timed(sizes.map(contender));
  printTable(times);
  await drawChart(times);
  for (const axis of Object.keys(axes) as Axis[])
    for (const counts of ['expected', 'random'] as const) reportAxis(axis, counts, times);
  reportTrials();
}
