import type { Source } from '../figures/source.js';

export type { Source };

/** A number of the results as it is printed. */
export interface Figure {
  /** With its sign, and with `%` where it is a percentage; without any other unit. */
  readonly figure: string;
  /** What it is counted in where the text does not say so: the unit of money of its table or sentence; else empty. */
  readonly unit: string;
  /** Null: no figure of the results by itself, such as a sum of what is printed. */
  readonly source: Source | null;
  /** In a column of amounts, where a negative one stands out; in a ragged one others have decimals, whose place a whole one keeps. */
  readonly column?: 'even' | 'ragged';
}

/** Words of the scenario's author. */
export interface Author {
  readonly author: Content;
  /** Where lines are narrow: columns after which it is cut. */
  readonly room?: number;
}

/** Author's text in the notation of the scenario file: rules, formulas, conditions. */
export interface Notation {
  readonly notation: string;
  /** What it may be broken after in a narrow column. */
  readonly breakAfter?: string;
}

/** What is said smaller, louder or in another colour. */
export interface Styled {
  readonly style: Style;
  readonly content: Content;
}

export type Style =
  /** Main figures and totals. */
  | 'strong'
  /** What stands smaller below or beside its figure. */
  | 'band'
  | 'interval'
  | 'error'
  | 'detail'
  | 'date'
  | 'partial'
  | 'unit'
  /** Between the ends of a range. */
  | 'to'
  /** A word in place of a figure. */
  | 'none'
  /** Never broken over lines. */
  | 'unbroken'
  /** Part of a head. */
  | 'year'
  | 'line-number'
  | 'label'
  | 'facts'
  | 'margin'
  /** Speaks for the program, neither for nor against it, or against it. */
  | 'met'
  | 'borderline'
  | 'unmet';

/** To another place of the same page. */
interface Link {
  /** Id of an element. */
  readonly to: string;
  readonly content: Content;
}

/** A new line, a place where a long word may break, or what stands between parts for a reader without any style. */
export interface Break {
  readonly break: 'line' | 'chance' | 'unstyled';
  /** What a reader without style sees there. */
  readonly text?: string;
}

/** What is said in a line or a cell, as data: writers decide how. A string is Yoha's own words; null leaves nothing. */
export type Content = string | Figure | Author | Notation | Styled | Link | Break | null | readonly Content[];

/** A single piece of content. */
type Piece = Exclude<Content, readonly Content[]>;

export const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const styled =
  (style: Style) =>
  (...content: readonly Content[]): Styled => ({
    style,
    content: content.length === 1 ? (content[0] ?? null) : content,
  });

export const strong = styled('strong');
export const detail = styled('detail');
export const date = styled('date');
export const unbroken = styled('unbroken');
export const interval = styled('interval');
/** A word in place of a figure. */
export const none = styled('none');

export const inStyle = (style: Style, ...content: readonly Content[]): Styled => styled(style)(...content);

/** Words of the scenario's author, set apart so that marks and right-to-left text in them cannot reorder what stands around them. */
export const author = (content: Content, room?: number): Author =>
  room === undefined ? { author: content } : { author: content, room };

export const notation = (text: string): Notation => ({ notation: text });

/** Where something stands in the scenario file: `segments.smb.pool`. */
export const scenarioPath = (path: string): Notation => ({ notation: path, breakAfter: '.' });

/** The author's words, or something else where there are none. */
export const authorOr = (text: string, otherwise: Content): Content => (text === '' ? otherwise : author(text));

export const lineBreak: Break = { break: 'line' };

/** A label, and the colon that a reader without style sees behind it. */
export const labelled = (label: Content, colon: string): Content => [label, { break: 'unstyled', text: colon }];

/** Contents with a separator between them. */
export const joined = (contents: readonly Content[], separator: Content): Content =>
  contents.map((content, index) => (index === 0 ? content : [separator, content]));

/** Not a character of any text: it marks where in a sentence a figure stands. */
const MARK = '\uE000';

/**
 * A sentence that the words build from strings, with figures in it. `write` gets a function that keeps a content and
 * gives the mark to hand to the words; the marks become the contents again.
 */
export function sentence(write: (keep: (content: Content) => string) => string): Content {
  const kept: Content[] = [];
  const text = write((content) => `${MARK}${kept.push(outOfColumn(content)) - 1}${MARK}`);
  return text.split(MARK).map((part, at) => (at % 2 === 0 ? part : (kept[Number(part)] ?? null)));
}

const outOfColumn = (content: Content): Content =>
  content !== null && typeof content === 'object' && 'figure' in content ? { ...content, column: undefined } : content;

/** What a content says, without a word about how. */
export const plainText = (content: Content): string =>
  piecesOf(content)
    .map((piece) => {
      if (piece === null || typeof piece === 'string') return piece ?? '';
      if ('figure' in piece) return piece.figure;
      return 'notation' in piece ? piece.notation : '';
    })
    .join('');

/** Every piece of a content, the ones inside others too. */
export function piecesOf(content: Content): Piece[] {
  if (isList(content)) return content.flatMap(piecesOf);
  if (content === null || typeof content === 'string') return [content];
  if ('style' in content || 'to' in content) return [content, ...piecesOf(content.content)];
  if ('author' in content) return [content, ...piecesOf(content.author)];
  return [content];
}
