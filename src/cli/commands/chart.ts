import { argument, command, scenarioFile } from '../command.js';
import { changes, choice, shared, text } from '../options.js';

/** `yoha chart`: one picture of a scenario. */
export const chart = command({
  name: 'chart',
  arguments: [scenarioFile, argument('[name]', ({ commands }) => commands.chart.name)],
  options: {
    format: choice('<format>', ({ commands }) => commands.chart.format, ['vl', 'svg', 'png']),
    out: text('<file>', ({ commands }) => commands.chart.out),
    ...changes,
    workers: shared.workers,
  },
});
