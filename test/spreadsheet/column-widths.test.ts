import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { shownWidth } from '../../src/spreadsheet/column-widths.js';

test('a text is as wide as its characters are in a terminal, whatever they are', () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x10000; code++) {
    const text = `a${String.fromCharCode(code)}間`;
    if (shownWidth(text) !== stringWidth(text)) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  const texts = ['が', 'か゛', 'ﾊﾟ', '①〆', '👩‍💻です', '〰️', 'e\u0301', '\u001b[1m太\u001b[22m', ''];
  expect(texts.map(shownWidth)).toEqual(texts.map((text) => stringWidth(text)));
});
