/** Formats of the one page. */
export const briefFormats = ['md', 'html', 'pdf'] as const;
export type BriefFormat = (typeof briefFormats)[number];
