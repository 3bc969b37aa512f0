import { command, scenarioFile } from '../command.js';
import { changes, choice, shared, text, texts } from '../options.js';

/** `yoha brief`: the one page that asks for a decision. */
export const brief = command({
  name: 'brief',
  arguments: [scenarioFile],
  options: {
    out: text('<path>', ({ commands }) => commands.brief.out),
    format: choice('<format>', ({ commands }) => commands.brief.format, ['md', 'html', 'pdf']),
    against: texts('<files...>', ({ commands }) => commands.brief.against),
    analyses: choice('<which>', ({ commands }) => commands.brief.analyses, ['all', 'none']),
    ...changes,
    workers: shared.workers,
  },
});
