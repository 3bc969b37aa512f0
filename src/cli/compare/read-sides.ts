import { plural } from '../../words/en/plural.js';

import type { Build, Side } from '../../decide/compare/what-changed.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { Scenario } from '../../model/scenario.js';
import { folderResolver, readScenarioFile } from '../../scenario/files.js';
import { loadDocument } from '../../scenario/load-scenario.js';
import type { ResolveFile } from '../../scenario/read/load-tree.js';
import type { Context } from '../context.js';
import type { Changes, Setting } from '../options.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { fileFailure, readingOf, refusal } from '../read-scenario.js';
import type { Reading } from '../read-scenario.js';
import { readRevision, RevisionError, revisionIn } from './revision.js';
import type { Readable } from './revision.js';

/** The scenarios of a comparison, ready to be asked. */
export interface Sides {
  readonly sides: readonly Side[];
  readonly readings: readonly Reading[];
  /** Every file on the disk that was read for them. */
  readonly inputs: readonly string[];
  readonly adopted: CompareAnalysis['adopted'];
  readonly build: Build;
  readonly contentOf: (name: string, from: string) => string;
}

/** Finds a file by the finder of the scenario that names it. */
class Finders {
  private readonly owners = new Map<string, ResolveFile>();
  private readonly contents = new Map<string, string>();

  add(file: string, resolve: ResolveFile): ResolveFile {
    const own: ResolveFile = (name, from) => {
      const found = resolve(name, from);
      if (!('failure' in found)) {
        this.owners.set(found.name, own);
        this.contents.set(`${from}\n${name}`, Buffer.from(found.bytes).toString('base64'));
      }
      return found;
    };
    this.owners.set(file, own);
    return own;
  }

  readonly resolve: ResolveFile = (name, from) =>
    this.owners.get(from)?.(name, from) ?? { failure: 'missing', detail: name };

  readonly contentOf = (name: string, from: string): string => {
    this.resolve(name, from);
    return this.contents.get(`${from}\n${name}`) ?? '';
  };
}

function readable(written: string, context: Context): Readable {
  const at = revisionIn(written);
  if (at === null) {
    const read = readScenarioFile(written);
    if ('failure' in read) throw fileFailure(written, read, context);
    return { file: read, resolve: folderResolver(written) };
  }
  try {
    return readRevision(at.file, at.revision);
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    const why = context.words.commands.compare.revision[error.problem];
    throw new Failure(exitCode.files, why(written, error.subject));
  }
}

/** Settings that all take from the first scenario, as they are written in a file. */
const shared: readonly { readonly path: string; readonly of: (scenario: Scenario) => string }[] = [
  { path: 'horizon', of: ({ horizon }) => plural(horizon, 'month') },
  { path: 'simulation.trials', of: ({ simulation }) => String(simulation.trials) },
  { path: 'simulation.seed', of: ({ simulation }) => JSON.stringify(simulation.seed) },
  { path: 'simulation.sampling', of: ({ simulation }) => simulation.sampling },
  { path: 'simulation.counts', of: ({ simulation }) => simulation.counts },
];

/**
 * Reads the scenarios of a comparison: files, variants that extend one, and files at a revision. The first decides seed, trials,
 * sampling, counts and horizon for all. Throws Failure, with the letters of a scenario that is not valid.
 */
export function readSides(written: readonly string[], changes: Changes, context: Context, color: boolean): Sides {
  const finders = new Finders();
  const read = (name: string, set: readonly Setting[]): Reading => {
    const { file, resolve } = readable(name, context);
    const own = finders.add(file.name, resolve);
    return readingOf(name, file, own, { ...changes, set: [...(changes.set ?? []), ...set] }, context);
  };
  const valid = (reading: Reading): Scenario => {
    if (reading.scenario === null) throw new Failure(exitCode.input, refusal(reading, color));
    return reading.scenario;
  };
  const first = read(written[0], []);
  const scenario = valid(first);
  const adopted: Sides['adopted'] = [];
  const readings = [first];
  for (const name of written.slice(1)) {
    const own = valid(read(name, []));
    if (own.currency !== scenario.currency)
      throw new Failure(
        exitCode.input,
        context.words.commands.compare.currencies(written[0], scenario.currency, name, own.currency),
      );
    const differing = shared.filter(({ of }) => of(own) !== of(scenario));
    for (const { path, of } of differing)
      adopted.push({ scenario: name, setting: path, own: of(own), used: of(scenario) });
    const set = differing.map(({ path, of }) => ({ path, value: of(scenario) }));
    readings.push(differing.length === 0 ? read(name, []) : read(name, set));
  }
  const sides = readings.map((reading): Side => ({
    name: reading.file,
    scenario: valid(reading),
    document: reading.document!,
  }));
  const overrides = { trials: changes.trials, seed: changes.seed, locale: changes.locale };
  const build: Build = (document) => {
    const loaded = loadDocument(document, written[0], { resolve: finders.resolve, overrides });
    return loaded.ok ? loaded.scenario : null;
  };
  const inputs = [...new Set(readings.flatMap((reading) => reading.inputs))];
  return { sides, readings, inputs, adopted, build, contentOf: finders.contentOf };
}
