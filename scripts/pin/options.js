import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export const usage = `node scripts/pin.js REV [--only NAME,NAME] [--trials 64] [--jobs N] [--allow FILE] [--lines 10]
Runs the build of revision REV and that of the working tree over the same inputs and prints what differs.
  --only    cases whose names begin so: tiny, oem-no.ja, oracle-04, compare, usage
  --allow   differences that are meant, one a line: a pattern of case/command/output with *, then the reason
Exit codes: 0 no difference that is not allowed, 1 a difference, 2 command line wrong.`;

const whole = (name, text) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1, not ${text}`);
  return value;
};

/** Options of the command line. Throws with one sentence where it is wrong. */
export function optionsOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      trials: { type: 'string', default: '64' },
      jobs: { type: 'string', default: `${availableParallelism()}` },
      lines: { type: 'string', default: '10' },
      allow: { type: 'string' },
    },
  });
  if (positionals.length !== 1) throw new Error('name one revision');
  return {
    revision: positionals[0],
    only: values.only.flatMap((names) => names.split(',')).filter((name) => name !== ''),
    trials: whole('trials', values.trials),
    jobs: whole('jobs', values.jobs),
    lines: whole('lines', values.lines),
    allow: values.allow ?? null,
  };
}
