import { channels } from './channels.js';
import { fields } from './fields.js';
import { figures } from './figures.js';
import { series } from './series.js';

export const ja = { channels, fields, figures, series };
