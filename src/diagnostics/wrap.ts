import stringWidth from 'string-width';

/** Columns of a line of text. */
const columns = 100;

/** A text in lines of at most 100 columns, broken at blanks; the first begins with the lead, the others with as many blanks. */
export function wrap(text: string, lead: string): string[] {
  const indent = ' '.repeat(stringWidth(lead));
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && stringWidth(`${line} ${word}`) > columns) {
      lines.push(line);
      line = indent + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
