import stringWidth from 'string-width';

/** Columns of a line of text. */
const columns = 100;

/** Where a line may end: after a blank, and after the marks that end a part of a Japanese sentence. */
const ends = /(?<=[ 、。）])(?![ 、。）」])/u;

/** A text in lines of at most 100 columns, broken where a line may end; the first begins with the lead, the others with as many blanks. */
export function wrap(text: string, lead: string): string[] {
  const indent = ' '.repeat(stringWidth(lead));
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const part of text.split(ends)) {
    if (!empty && stringWidth(`${line}${part.trimEnd()}`) > columns) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += part;
    empty = false;
  }
  return [...lines, line];
}
