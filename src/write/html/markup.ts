/**
 * HTML that is already safe. It comes from the `markup` template; only the page's style and drawn charts are wrapped as they are.
 */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What a template takes: text is escaped, markup is not, lists are joined, null leaves nothing. */
export type Content = string | number | Markup | null | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made inert for an element's content and for a quoted attribute alike; the only escape of the report. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

function render(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escape(content);
  return content.map(render).join('');
}

/** Indentation of the source does not belong to the page. */
const outdented = (part: string | undefined): string => (part ?? '').replace(/\n\s+/g, '\n');

/** Template tag: `markup\`<td>${name}</td>\`` escapes every value that is not markup itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = outdented(parts[0]);
  values.forEach((value, index) => {
    text += render(value) + outdented(parts[index + 1]);
  });
  return new Markup(text);
}

/** Words of the scenario's author: isolated, so that right-to-left text or marks cannot reorder what stands around it. */
export const user = (text: string): Markup => markup`<bdi>${text}</bdi>`;

/** Author's text in the notation of the scenario file (rules, formulas, conditions). */
export const code = (text: string): Markup => markup`<bdi><code>${text}</code></bdi>`;

/** Style of what only a reader without any style sees: separators in the text that the style replaces by room, lines and colour. */
export const UNSTYLED = '.unstyled { display:none; }';

/** A line break for a reader without style. */
export const lineBreak = markup`<br class="unstyled">`;

/** A colon between a label and its value, for a reader without style. */
export const labelled = (label: Content, colon: string): Markup =>
  markup`${label}<span class="unstyled">${colon}</span>`;

/** Contents with a separator between them. */
export function joined(contents: readonly Content[], separator: Content): Content {
  return contents.map((content, index) => (index === 0 ? content : [separator, content]));
}
