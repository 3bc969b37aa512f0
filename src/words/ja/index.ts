import { channels } from './channels.js';
import { commandLine } from './command-line.js';
import { commands } from './commands.js';
import { fields } from './fields.js';
import { figures } from './figures.js';
import { interview } from './interview.js';
import { output } from './output.js';
import { pdf } from './pdf.js';
import { terminal } from './terminal.js';

export const ja = { channels, commandLine, commands, fields, figures, interview, output, pdf, terminal };
