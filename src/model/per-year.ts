/** Behind a value that its author wrote per year. */
export const perYear = /\s*(?:\/\s*(?:year|yr|年)|\bper year)$/i;
