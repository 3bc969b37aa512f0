/** Languages of letters, papers and help, in the order in which they are listed. */
export const locales = ['ja', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The language of that name, or null. */
export const localeNamed = (name: unknown): Locale | null => locales.find((each) => each === name) ?? null;
