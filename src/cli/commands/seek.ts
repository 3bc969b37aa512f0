import { command, scenarioFile } from '../command.js';
import { changes, shared, text, texts } from '../options.js';

/** `yoha seek`: the value of one number that makes a rule hold. */
export const seek = command({
  name: 'seek',
  arguments: [scenarioFile],
  options: {
    vary: text('<path>', ({ commands }) => commands.seek.vary),
    until: text('<rule>', ({ commands }) => commands.seek.until),
    between: texts('<numbers...>', ({ commands }) => commands.seek.between),
    ...changes,
    json: shared.json,
    workers: shared.workers,
  },
});
