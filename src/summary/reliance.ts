import * as z from 'zod';

/** How much of the value would not be there without spillovers. */
export const Reliance = z
  .object({
    strict: z.number().describe('Mean net present value of the program, strict lens'),
    spillovers: z.number().describe('What spillovers add to it: broad minus strict, on the same draws'),
    broad: z.number().describe('Both together'),
    share: z
      .number()
      .nullable()
      .describe(
        'Spillovers ÷ broad; above 1 where the strict value is negative; null where the broad value is not positive or spillovers take value away',
      ),
  })
  .describe('What the program relies on that is spillover');
export type Reliance = z.infer<typeof Reliance>;

/** @param strict @param broad mean net present values of the same trials */
export function reliance(strict: number, broad: number): Reliance {
  const spillovers = broad - strict;
  return { strict, spillovers, broad, share: broad > 0 && spillovers >= 0 ? spillovers / broad : null };
}
