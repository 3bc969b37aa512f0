import { styleText } from 'node:util';

/** Emphasis by colour, or none at all where colour is not wanted. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly middling: (text: string) => string;
  readonly bad: (text: string) => string;
}

const plain = (text: string): string => text;

export const noPaint: Paint = { strong: plain, faint: plain, good: plain, middling: plain, bad: plain };

/** Whether colour is wanted was decided by the host; the stream is not asked again. */
const styled =
  (style: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    text === '' ? '' : styleText(style, text, { validateStream: false });

export const colorPaint: Paint = {
  strong: styled('bold'),
  faint: styled('dim'),
  good: styled('green'),
  middling: styled('yellow'),
  bad: styled('red'),
};
