import { argument, command, scenarioFile } from '../command.js';
import { shared } from '../options.js';

/** `yoha explain`: every equation with its formula and the numbers of the central case. */
export const explain = command({
  name: 'explain',
  arguments: [scenarioFile, argument('[series...]', ({ commands }) => commands.explain.series)],
  options: { set: shared.set, locale: shared.locale },
});
