import { argument, command } from '../command.js';
import { changes, shared, text } from '../options.js';

/** `yoha compare`: scenarios on the same draws. */
export const compare = command({
  name: 'compare',
  arguments: [
    argument('<file>', ({ commands }) => commands.compare.first),
    argument('<others...>', ({ commands }) => commands.compare.others),
  ],
  options: {
    out: text('<folder>', ({ commands }) => commands.compare.out),
    ...changes,
    json: shared.json,
    quiet: shared.quiet,
    workers: shared.workers,
  },
});
