import { Command } from 'commander';
import { addBrief } from './brief.js';
import { addChart } from './chart.js';
import { addCheck } from './check.js';
import { addCompare } from './compare.js';
import type { Context } from './context.js';
import { refuseEmptyValues } from './option-values.js';
import { addExplain } from './explain.js';
import { addFlip } from './flip.js';
import { addInit } from './init.js';
import { addLearn, addLedger, addSensitivity } from './learning.js';
import { addRun } from './run.js';
import { addSchema } from './schema.js';
import { addSeek } from './seek.js';
import { addSelftest } from './selftest.js';
import { addTrial } from './trial.js';
import { version } from './version.js';

/** The command line of Yoha. Help goes to `help`; a wrong command line throws commander's own error. */
export function program(context: Context, help: (text: string) => void): Command {
  const { text } = context;
  const root = new Command('yoha')
    .description(text.about)
    .usage(text.usage)
    .version(version, '-V, --version', text.options.version)
    .helpOption('-h, --help', text.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: help, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ helpWidth: 100, styleTitle: text.helpTitle })
    .addHelpText('after', `\n${text.examples.all}`);
  for (const add of [
    addRun,
    addCheck,
    addExplain,
    addChart,
    addFlip,
    addSeek,
    addLedger,
    addSensitivity,
    addLearn,
    addTrial,
    addBrief,
    addCompare,
    addInit,
    addSchema,
    addSelftest,
  ])
    add(root, context);
  for (const command of root.commands) refuseEmptyValues(command, text);
  return root;
}
