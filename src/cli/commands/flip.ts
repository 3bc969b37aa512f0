import { command, scenarioFile } from '../command.js';
import { changes, shared } from '../options.js';

/** `yoha flip`: how sure the verdict is, and what would flip it. */
export const flip = command({
  name: 'flip',
  arguments: [scenarioFile],
  options: { ...changes, json: shared.json, workers: shared.workers },
});
