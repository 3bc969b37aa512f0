import { command } from '../command.js';

/** `yoha schema`: the JSON Schema of scenario files, for editors. */
export const schema = command({ name: 'schema', arguments: [], options: {} });
