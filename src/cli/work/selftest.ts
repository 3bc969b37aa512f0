import type { Run } from '../command.js';
import type { selftest } from '../commands/selftest.js';
import { exitCode } from '../exit-code.js';
import { checks } from '../selftest/checks.js';
import { version } from '../version.js';

/** Prints a line a check, in their order; the exit code is 1 when one fails. */
export const work: Run<typeof selftest> = async (_, __, { host, words: { commands } }) => {
  const words = commands.selftest;
  await host.stdout.write(`yoha ${version}, Node.js ${process.versions.node}\n`);
  let failures = 0;
  for (const { claim, compare } of checks) {
    const { found, expected } = await compare();
    const passed = found === expected;
    if (!passed) failures++;
    const detail = passed ? '' : `\n        ${words.found(found, expected)}`;
    await host.stdout.write(`  ${passed ? words.passed : words.failed}  ${words.claims[claim]}${detail}\n`);
  }
  await host.stdout.write(`${words.result(checks.length - failures, failures)}\n`);
  if (failures > 0) await host.stderr.write(`${words.cure}\n`);
  return failures > 0 ? exitCode.bug : exitCode.done;
};
