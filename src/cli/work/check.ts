import { visible } from '../../diagnostics/visible.js';
import { wordsOf } from '../../words/words.js';
import type { Run } from '../command.js';
import type { check } from '../commands/check.js';
import { exitCode } from '../exit-code.js';
import { problemsOf, readScenario, withCentralCase } from '../read-scenario.js';
import type { Reading } from '../read-scenario.js';

/** Reads and validates scenarios, and looks at their central case. */
export const work: Run<typeof check> = async ([files], options, context) => {
  const { host } = context;
  const { set, locale } = options;
  const readings = files.map((file) => withCentralCase(readScenario(file, { set, locale }, context)));
  const refused = (reading: Reading): boolean =>
    reading.scenario === null || (options.strict === true && reading.count.warning > 0);
  const code = readings.some(refused) ? exitCode.input : exitCode.done;
  // How it ends does not hang on who reads it.
  context.end(code);
  if (options.json) {
    const issues = readings.flatMap((reading) => reading.issues);
    await host.stdout.write(`${inert(JSON.stringify({ ok: !readings.some(refused), issues }, null, 2))}\n`);
    return code;
  }
  for (const reading of readings) {
    const letters = reading.letters(host.stderr.color);
    if (letters.length > 0) await host.stderr.write(`${letters.join('\n\n')}\n\n`);
    const { checked } = wordsOf(reading.locale).commands.check;
    await host.stdout.write(`${checked(visible(reading.file), !refused(reading), problemsOf(reading))}\n`);
  }
  return code;
};

/** What a faulty text holds may be anything: what is not seen is escaped, which is the same data. */
const inert = (json: string): string =>
  json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, k) => `\\u${character.charCodeAt(k).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
