import type { Severity } from './issue.js';

export type Ink = Readonly<Record<Severity | 'dim', (text: string) => string>>;

const plain = (text: string): string => text;
const ansi =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

/** Colours of a letter, or none. */
export const paint = (color: boolean): Ink =>
  color
    ? { error: ansi(31, 39), warning: ansi(33, 39), info: ansi(36, 39), dim: ansi(2, 22) }
    : { error: plain, warning: plain, info: plain, dim: plain };
