import { display, ems } from './display.js';

/** The name of an input in at most `width` em. A path is cut at its front: its end says which quantity it is. */
export function pathName(label: string, width: number): string {
  let text = display(label);
  if (ems(text) <= width) return text;
  while (text !== '' && ems(`…${text}`) > width) text = Array.from(text).slice(1).join('');
  return `…${text}`;
}
