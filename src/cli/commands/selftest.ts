import { command } from '../command.js';
import { shared } from '../options.js';

/** `yoha selftest`: the pinned numbers, on the user's machine. */
export const selftest = command({ name: 'selftest', arguments: [], options: { locale: shared.locale } });
