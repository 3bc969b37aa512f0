import { command, scenarioFile } from '../command.js';
import { changes, flag, shared, text } from '../options.js';

/** `yoha sensitivity`: what the outcome hangs on. */
export const sensitivity = command({
  name: 'sensitivity',
  arguments: [scenarioFile],
  options: {
    out: text('<folder>', ({ commands }) => commands.sensitivity.out),
    ...changes,
    json: flag(({ commands }) => commands.sensitivity.json),
    workers: shared.workers,
  },
});
