/**
 * What a word without quotes means: empty, `null` or `~`; true, false; a decimal number; else text. Numbers that a double
 * cannot hold exactly or at all, octal and hexadecimal stay text, so that the reader of values can name them.
 */
export function resolveScalar(text: string): string | number | boolean | null {
  if (/^(|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  if (!/^[-+]?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return text;
  const number = Number(text);
  const exact = Number.isFinite(number) && !(Number.isInteger(number) && Math.abs(number) > Number.MAX_SAFE_INTEGER);
  return exact && !Object.is(number, -0) ? number : text;
}
