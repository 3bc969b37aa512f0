/** Which spillovers count: none (strict) or all (broad). */
export const lenses = ['strict', 'broad'] as const;
export type Lens = (typeof lenses)[number];

/** Runs that papers show (model section 9): those of the lenses, and the baseline without the program. */
export type ShownRun = 'all' | 'strict' | 'none';

/** The run whose figures a lens reads. */
export const runOfLens = (lens: Lens): Exclude<ShownRun, 'none'> => (lens === 'strict' ? 'strict' : 'all');
