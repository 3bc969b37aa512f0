import { display, ems } from './display.js';

/** A name in at most `width` em. What is too long loses its middle: the front says whose it is, the end which number. */
export function cutMiddle(name: string, width: number): string {
  const text = display(name);
  if (ems(text) <= width) return text;
  const characters = Array.from(text);
  for (let kept = characters.length - 1; kept > 0; kept--) {
    const front = characters.slice(0, Math.ceil(kept / 2)).join('');
    const back = characters.slice(characters.length - Math.floor(kept / 2)).join('');
    const cut = `${front.trimEnd()}…${back.trimStart()}`;
    if (ems(cut) <= width) return cut;
  }
  return '…';
}
