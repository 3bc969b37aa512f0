/** A list of numbers alone, one a line; a text holds no line break. */
const numbers = /\[\n\s+((?:null|[-\d.e+]+)(?:,\n\s+(?:null|[-\d.e+]+))*)\n\s+\]/g;

/** Indented JSON that ends with a line break; a list of numbers takes one line. Throws RangeError on NaN or ±Infinity, which JSON would turn into null. */
export function toJson(value: unknown): string {
  requireFinite(value, '');
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(numbers, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}

/** Looked for apart: written with a look at every value, JSON takes three times as long. */
function requireFinite(value: unknown, key: string): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${key} must be a finite number: ${value}`);
  if (Array.isArray(value)) value.forEach((each, at) => requireFinite(each, String(at)));
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) requireFinite(each, name);
}
