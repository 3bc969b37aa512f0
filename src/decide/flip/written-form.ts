import * as z from 'zod';
import type { Quantity } from '../../model/quantity.js';

export const WrittenForm = z
  .object({
    form: z.enum(['percent', 'money', 'months', 'number']),
    perYear: z.boolean().describe('The values are per year'),
    unit: z.string().describe('The unit that the author named; empty when none'),
  })
  .describe('How the values of an input are written: as its author wrote them');
export type WrittenForm = z.infer<typeof WrittenForm>;

/** The author's way of writing a quantity, from its text and its dimension. */
export function writtenForm({ dimension, perYear, provenance: { text, unit } }: Quantity): WrittenForm {
  return { form: formOf(dimension, text), perYear, unit };
}

function formOf(dimension: Quantity['dimension'], text: string): WrittenForm['form'] {
  switch (dimension) {
    case 'share':
    case 'rate':
    case 'lift':
    case 'growth':
      return 'percent';
    case 'money':
      return 'money';
    case 'months':
      return 'months';
    case 'count':
    case 'number':
      return /[%％]/.test(text) ? 'percent' : /円/.test(text) ? 'money' : 'number';
  }
}
