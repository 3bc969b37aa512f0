import { argument, command, scenarioFile } from '../command.js';
import { changes, shared } from '../options.js';

/** `yoha trial`: one path of a run, month by month. */
export const trial = command({
  name: 'trial',
  arguments: [
    scenarioFile,
    argument('<trial>', ({ commands }) => commands.trial.which),
    argument('[series...]', ({ commands }) => commands.trial.series),
  ],
  options: { ...changes, json: shared.json },
});
