import { command, scenarioFile } from '../command.js';
import { changes, choice, shared, text, wholeNumber } from '../options.js';

/** `yoha run`: the main job. */
export const run = command({
  name: 'run',
  arguments: [scenarioFile],
  options: {
    out: text('<folder>', ({ commands }) => commands.run.out),
    format: choice('<format>', ({ commands }) => commands.run.format, ['html', 'pdf']),
    ...changes,
    json: shared.json,
    quiet: shared.quiet,
    strict: shared.strict,
    series: choice('<which>', ({ commands }) => commands.run.series, ['all']),
    maxCells: wholeNumber(({ commands }) => commands.run.maxCells),
    precision: text('<figure>', ({ commands }) => commands.run.precision),
    analyses: text('<names>', ({ commands }) => commands.run.analyses),
    workers: shared.workers,
  },
});
