import type { Run } from '../command.js';
import type { schema } from '../commands/schema.js';
import { exitCode } from '../exit-code.js';
import { scenarioSchemaText } from '../scenario-schema-text.js';

/** Prints the JSON Schema of scenario files. */
export const work: Run<typeof schema> = async (_, __, { host }) => {
  await host.stdout.write(scenarioSchemaText());
  return exitCode.done;
};
