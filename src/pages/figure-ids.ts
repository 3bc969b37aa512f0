import type { Source } from './content.js';

/** The id of a figure: its path in the results, `program.strict.npv.p50`; null for what the results do not hold. */
export type FigureIds = (source: Source) => string | null;

/**
 * Ids of all figures of some results, such as a summary. An object that stands in several places has the id of the first;
 * lists of numbers are not walked, for no figure names one of them as its owner.
 */
export function figureIds(results: object, prefix = ''): FigureIds {
  const paths = new Map<object, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || paths.has(value)) return;
    paths.set(value, path);
    if (Array.isArray(value) && typeof value[0] !== 'object') return;
    for (const [key, each] of Object.entries(value)) walk(each, path === '' ? key : `${path}.${key}`);
  };
  walk(results, prefix);
  return ({ of, key }) => {
    const path = paths.get(of);
    return path === undefined ? null : path === '' ? key : `${path}.${key}`;
  };
}

/** Ids of the figures of several results: those of the first that holds a figure. */
export const eitherId =
  (...all: readonly FigureIds[]): FigureIds =>
  (source) =>
    all.map((ids) => ids(source)).find((id) => id !== null) ?? null;
