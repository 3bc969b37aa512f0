import { command, scenarioFile } from '../command.js';
import { changes, flag, shared, text } from '../options.js';

/** `yoha learn`: what to find out first. */
export const learn = command({
  name: 'learn',
  arguments: [scenarioFile],
  options: {
    out: text('<folder>', ({ commands }) => commands.learn.out),
    ...changes,
    json: flag(({ commands }) => commands.learn.json),
    workers: shared.workers,
  },
});
