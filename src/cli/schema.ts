import type { Command } from 'commander';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';

/** `yoha schema`: the JSON Schema of scenario files, for editors. */
export function addSchema(root: Command, context: Context): void {
  const { text } = context;
  root
    .command('schema')
    .description(text.commands.schema)
    .addHelpText('after', `\n${text.examples.schema}`)
    .action(async () => {
      const { scenarioJsonSchema } = await import('../scenario/json-schema.js');
      await context.host.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
      context.end(exitCode.done);
    });
}
