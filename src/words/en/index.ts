import { channels } from './channels.js';
import { fields } from './fields.js';
import { figures } from './figures.js';

export const en = { channels, fields, figures };
