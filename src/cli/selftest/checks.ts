import { kernelDifferences } from '../../engine/kernel-differences.js';
import type { Program } from '../../equations/program.js';
import { buildProgram } from '../../equations/build-program.js';
import { loadScenario } from '../../scenario/load-scenario.js';
import { starter } from '../starter/starter.js';
import { workerPool } from '../worker-pool.js';
import { closedForms } from './closed-forms.js';
import type { ClosedForm } from './closed-forms.js';
import { digestOf } from './digest-of.js';
import { fingerprint, frozenFunctions } from './frozen-bits.js';
import { philoxOf, publishedVectors } from './published-vectors.js';

/** What one line of the self-test claims. */
type Claim = 'vectors' | 'functions' | 'kernel' | 'series' | 'threads' | ClosedForm['name'];

export interface Check {
  readonly claim: Claim;
  /** What was found and what it must be; equal when the check passes. */
  readonly compare: () => Promise<{ readonly found: string; readonly expected: string }>;
}

/** Several blocks of the kernel, the last one with half a pair of lanes. */
const TRIALS = 147;

/** Series at the end of every chain of equations: another number anywhere before them is another one here. */
const series = ['partners', 'wins.direct', 'mrr.direct', 'wins.indirect', 'mrr.indirect', 'profit', 'cumulativeCash'];

/** SHA-256 of these series of the starter scenario in all runs. It changes when scenarios give other numbers; the changelog says when. */
const starterDigest = 'e884561b00df8a4036185aafbef0aa48de8314c3ca39d9fdbc391cfc65618a36';

/** Decimals that a closed form is held to, of the figure itself: 12 significant digits. */
const digits = (value: number): string => value.toPrecision(12);

function starterProgram(): Program {
  const loaded = loadScenario({ name: 'starter.yaml', bytes: new TextEncoder().encode(starter('en')) });
  if (!loaded.ok) throw new Error(`the starter is refused: ${loaded.issues[0]?.code}`);
  return buildProgram(loaded.scenario);
}

async function withTwoThreads(): Promise<string> {
  const pool = workerPool(2);
  try {
    return await digestOf(starterProgram(), { series, trials: TRIALS, pool });
  } finally {
    await pool.close();
  }
}

const answered = (found: string, expected: string): Promise<{ found: string; expected: string }> =>
  Promise.resolve({ found, expected });

const closed = ({ name, expected, found }: ClosedForm): Check => ({
  claim: name,
  compare: async () => ({ found: digits(await found()), expected: digits(expected) }),
});

/** In the order in which they are printed: from the generator to whole scenarios. */
export const checks: readonly Check[] = [
  {
    claim: 'vectors',
    compare: () =>
      answered(
        publishedVectors.map(({ counter, key }) => philoxOf(counter, key)).join(', '),
        publishedVectors.map(({ result }) => result).join(', '),
      ),
  },
  {
    claim: 'functions',
    compare: () =>
      answered(
        frozenFunctions.map((each) => `${each.name} ${fingerprint(each)}`).join(', '),
        frozenFunctions.map((each) => `${each.name} ${each.fingerprint}`).join(', '),
      ),
  },
  {
    claim: 'kernel',
    compare: () => {
      const program = starterProgram();
      return answered(kernelDifferences(program, program.reported, 5).join('; '), '');
    },
  },
  {
    claim: 'series',
    compare: async () => ({
      found: await digestOf(starterProgram(), { series, trials: TRIALS }),
      expected: starterDigest,
    }),
  },
  { claim: 'threads', compare: async () => ({ found: await withTwoThreads(), expected: starterDigest }) },
  ...closedForms.map(closed),
];
