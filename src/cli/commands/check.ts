import { argument, command } from '../command.js';
import { flag, shared } from '../options.js';

/** `yoha check`: reads and validates scenarios, and looks at their central case; runs nothing. */
export const check = command({
  name: 'check',
  arguments: [argument('<file...>', ({ commands }) => commands.check.files)],
  options: {
    set: shared.set,
    strict: shared.strict,
    json: flag(({ commands }) => commands.check.json),
    locale: shared.locale,
  },
});
