import { argument, command } from '../command.js';
import { flag, shared } from '../options.js';

/** `yoha init`: a commented scenario to start from. */
export const init = command({
  name: 'init',
  arguments: [argument('[file]', ({ commands }) => commands.init.file, 'scenario.yaml')],
  options: {
    locale: shared.locale,
    force: flag(({ commands }) => commands.init.force),
    yes: flag(({ commands }) => commands.init.yes),
  },
});
