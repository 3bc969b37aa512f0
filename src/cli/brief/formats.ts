/** Formats of the one page. */
export const briefFormats = ['md', 'html', 'pdf'] as const;
export type BriefFormat = (typeof briefFormats)[number];

export const briefEndings: Readonly<Record<string, BriefFormat>> = {
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
};
