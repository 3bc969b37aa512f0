import { isList, type Content } from '../../pages/content.js';
import { fit, printable } from './fit.js';
import type { Paint } from './paint.js';

/** Contents on one line; the author's words are harmless to the terminal. */
export function contentText(content: Content, paint: Paint): string {
  if (content === null) return '';
  if (typeof content === 'string') return content;
  if (isList(content)) return content.map((each) => contentText(each, paint)).join('');
  if ('figure' in content) return content.figure;
  if ('author' in content) {
    const text = contentText(content.author, paint);
    return content.room === undefined ? printable(text) : fit(text, content.room);
  }
  if ('notation' in content) return printable(content.notation);
  if ('break' in content) return content.text ?? '';
  const text = contentText(content.content, paint);
  if ('to' in content) return text;
  switch (content.style) {
    case 'strong':
      return paint.strong(text);
    case 'met':
      return paint.good(text);
    case 'borderline':
      return paint.middling(text);
    case 'unmet':
      return paint.bad(text);
    default:
      return text;
  }
}
