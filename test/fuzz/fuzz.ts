// npm run fuzz: whole commands over scenarios that nobody would write. Prints every fault with the number of its case and
// ends with 1 when there is one. A fault counts only when it comes again in a process of its own.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { chance } from './chance.js';
import { commandLine, type CommandLine } from './command-lines.js';
import { runner, type Runner } from './runner.js';
import { grown, mutated } from './scenarios.js';
import { shortenedSamples } from './shortened.js';
import { fault, type Outcome } from './verdict.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    child: { type: 'string' },
  },
});

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly line: CommandLine;
}

const short = shortenedSamples('scenarios');
const samples = [...short.values()];

function caseOf(seed: number, index: number): Case {
  const pick = chance(seed, index);
  const scenario = (): string => (pick.odds(0.6) ? grown(pick) : mutated(pick, samples));
  return { files: { 'a.yaml': scenario(), 'b.yaml': scenario() }, line: commandLine(pick) };
}

/** Text of every file below a folder; of a workbook, its parts. */
function textsBelow(folder: string, prefix = ''): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [path, name] = [join(folder, entry.name), `${prefix}${entry.name}`];
    if (entry.isDirectory()) Object.assign(texts, textsBelow(path, `${name}/`));
    else if (name.endsWith('.xlsx'))
      for (const [part, bytes] of Object.entries(unzipSync(readFileSync(path))))
        if (part.endsWith('.xml')) texts[`${name}!${part}`] = strFromU8(bytes);
        else continue;
    else if (!name.endsWith('.png')) texts[name] = readFileSync(path, 'utf8');
  }
  return texts;
}

async function outcomeOf({ files, line }: Case, process: Runner): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'yoha-fuzz-'));
  try {
    // Beside the two scenarios, what samples extend and read.
    cpSync('scenarios', folder, { recursive: true });
    for (const [name, text] of [...short, ...Object.entries(files)]) writeFileSync(join(folder, name), text);
    const output = join(folder, 'out');
    mkdirSync(output);
    const places: Readonly<Record<string, string>> = { $A: 'a.yaml', $B: 'b.yaml' };
    const args = line.map((word) => places[word] ?? word.replace('$OUT', 'out/result'));
    const answer = await process.run({ args, folder });
    if (answer === null) return { code: null, stdout: '', stderr: '', milliseconds: 0, memory: 0, files: {} };
    return { ...answer, files: textsBelow(output) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const seed = Number(values.seed);
const program = resolve('dist/main.js');
const [quick, alone] = [100, 1].map((share) => runner(values.child!, program, share));
const findings = resolve('.cache/fuzz');

/** The reason why the case is a fault, found twice; null when it is none. */
async function judged(one: Case): Promise<string | null> {
  const first = fault(one.line, await outcomeOf(one, quick));
  return first === null ? null : fault(one.line, await outcomeOf(one, alone));
}

function keep(index: number, { files, line }: Case, reason: string): void {
  const folder = join(findings, `${seed}-${index}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'fault.txt'), `yoha ${line.join(' ')}\n${reason}\n`);
  console.log(`case ${index}: yoha ${line.join(' ')}\n  ${reason}`);
}

const only = values.case === undefined ? null : Number(values.case);
const end = performance.now() + Number(values.minutes) * 60_000;
let [index, faults] = [only ?? 0, 0];
do {
  const one = caseOf(seed, index);
  const reason = await judged(one);
  if (reason !== null) {
    faults++;
    keep(index, one, reason);
  }
  index++;
} while (only === null && performance.now() < end);
quick.close();
alone.close();
const count = only === null ? index : 1;
console.log(`seed ${seed}: ${count} cases, ${faults} faults${faults > 0 ? ' (kept in .cache/fuzz)' : ''}`);
process.exitCode = faults > 0 ? 1 : 0;
