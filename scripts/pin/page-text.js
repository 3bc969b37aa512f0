// Plain text and figures of a page or drawing.

/** Elements that stand in a line with their neighbours. */
const inline = 'a|bdi|b|code|em|i|span|strong|sub|sup|tspan|wbr|data|small|time';
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return decimal === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(decimal));
  });

/** The text of HTML or SVG: one line a block, a row of a table in one line, without styles; names for readers aloud stand in brackets. */
export function pageLines(markup) {
  const text = markup
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*?\s(?:aria-label|alt)="([^"]+)"[^>]*>/g, (tag, label) => `${tag}[${label}] `)
    .replace(/\s+/g, ' ')
    .replace(/<\/(?:td|th)>\s*<(?:td|th)\b[^>]*>/g, ' | ')
    .replace(/<\/?(?:td|th)\b[^>]*>/g, '')
    .replace(new RegExp(`</?(?:${inline})(?:\\s[^>]*)?/?>`, 'gi'), '')
    .replace(/<[^>]*>/g, '\n');
  return decoded(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

const figure =
  /(?:\b([A-Z]{3}) )?([−+±-]?\d[\d,]*(?:\.\d+)?)(?: ?(%|pt|million|billion|thousand|months?|years?|百万|億|千|円|か月|ヶ月|年|月|人|社|件))?/g;

/** Every number of some lines with its unit, in order. */
export const figuresOf = (lines) =>
  lines.flatMap((line) =>
    Array.from(line.matchAll(figure), ([, currency, value, unit]) =>
      [currency, value, unit].filter((part) => part !== undefined).join(' '),
    ),
  );

/** Figures that the markup names: `data-figure` and the text, with `data-unit` where it stands. */
export const namedFigures = (markup) =>
  Array.from(markup.matchAll(/<(\w+)[^>]*\sdata-figure="([^"]+)"[^>]*>([\s\S]*?)<\/\1>/g), ([tag, , id, text]) => {
    const unit = /^<[^>]*\sdata-unit="([^"]+)"/.exec(tag)?.[1];
    return `${decoded(id)}: ${pageLines(text).join(' ')}${unit === undefined ? '' : ` ${decoded(unit)}`}`;
  });
