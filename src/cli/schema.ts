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
      const { scenarioSchemaText } = await import('./scenario-schema-text.js');
      await context.host.stdout.write(scenarioSchemaText());
      context.end(exitCode.done);
    });
}
