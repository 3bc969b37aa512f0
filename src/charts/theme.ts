/** Colours, type and sizes of all pictures: one look, readable with any colour vision and in grey print. */

/** The same two colours for the two lenses everywhere (Okabe–Ito blue and vermilion). */
export const LENS_COLOUR = { strict: '#0072B2', broad: '#D55E00' } as const;

export const INK = '#1f1f1f';
export const QUIET = '#5a5a5a';
export const GRID = '#e4e4e4';
/** The run without the program. */
export const WITHOUT = '#6e6e6e';
/** The direct channel: the ground that the partner channels stand on. */
export const DIRECT = '#b9c0c7';

/** Everything that is told apart by name (initiatives, segments): Okabe–Ito without the lens colours. */
export const NAMED_COLOURS = ['#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#7A5195', '#8A7A00', '#4d4d4d'] as const;

/** Colours first, then dashes once the colours are used up. */
const NAMED_DASHES: readonly (readonly number[])[] = [[], [6, 3], [2, 3]];

/** The dash of each round through the colours. */
export const namedStyle = (index: number): { colour: string; dash: number[] } => ({
  colour: NAMED_COLOURS[index % NAMED_COLOURS.length] ?? INK,
  dash: [...(NAMED_DASHES[Math.floor(index / NAMED_COLOURS.length) % NAMED_DASHES.length] ?? [])],
});

const FONT = "'BIZ UDPGothic', 'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans CJK JP', sans-serif";

/** Pixels at scale 1; nothing is set smaller than 11. */
export const SIZE = { title: 18, subtitle: 12, axis: 12, label: 12, small: 11 } as const;

/** Plotting area of a picture with one panel, in pixels. */
export const PLOT = { width: 640, height: 360 } as const;

export const CONFIG = {
  background: '#ffffff',
  font: FONT,
  // one description for the whole picture is set on the document; the marks stay silent
  aria: false,
  padding: 16,
  view: { stroke: null },
  axis: {
    labelFontSize: SIZE.axis,
    labelColor: QUIET,
    titleFontSize: SIZE.axis,
    titleColor: QUIET,
    titleFontWeight: 'normal' as const,
    labelLimit: 0,
    titleLimit: 0,
    gridColor: GRID,
    domainColor: '#8c8c8c',
    tickColor: '#8c8c8c',
    labelPadding: 5,
  },
  title: {
    anchor: 'start' as const,
    fontSize: SIZE.title,
    fontWeight: 'bold' as const,
    color: INK,
    lineHeight: 25,
    subtitleFontSize: SIZE.subtitle,
    subtitleColor: QUIET,
    subtitleLineHeight: 18,
    subtitlePadding: 7,
    limit: 0,
  },
};
