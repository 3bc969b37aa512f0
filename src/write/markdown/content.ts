import { isList, type Content } from '../../pages/content.js';
import { code, escaped } from './text.js';

/** Contents as Markdown; every text is escaped on its way. */
export function contentMarkdown(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escaped(content);
  if (isList(content)) return content.map(contentMarkdown).join('');
  if ('figure' in content) return escaped(content.figure);
  if ('author' in content) return contentMarkdown(content.author);
  if ('notation' in content) return code(content.notation);
  if ('break' in content) return content.break === 'line' ? '  \n' : escaped(content.text ?? '');
  const text = contentMarkdown(content.content);
  return 'style' in content && content.style === 'strong' && text !== '' ? `**${text}**` : text;
}
