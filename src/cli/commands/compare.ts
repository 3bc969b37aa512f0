import { argument, command } from '../command.js';
import { changes, choice, shared, text } from '../options.js';

/** `yoha compare`: scenarios on the same draws. */
export const compare = command({
  name: 'compare',
  arguments: [
    argument('<file>', ({ commands }) => commands.compare.first),
    argument('<others...>', ({ commands }) => commands.compare.others),
  ],
  options: {
    out: text('<folder>', ({ commands }) => commands.compare.out),
    format: choice('<format>', ({ commands }) => commands.compare.format, ['text', 'markdown']),
    ...changes,
    json: shared.json,
    quiet: shared.quiet,
    workers: shared.workers,
  },
});
