/** A list of numbers alone, one a line; a text holds no line break. */
const numbers = /\[\n\s+((?:null|[-\d.e+]+)(?:,\n\s+(?:null|[-\d.e+]+))*)\n\s+\]/g;

/** Indented JSON that ends with a line break; a list of numbers takes one line. Throws RangeError on NaN or ±Infinity, which JSON would turn into null. */
export function toJson(value: unknown): string {
  const checked = (key: string, each: unknown): unknown => {
    if (typeof each === 'number' && !Number.isFinite(each))
      throw new RangeError(`${key} must be a finite number: ${each}`);
    return each;
  };
  const text = JSON.stringify(value, checked, 2);
  return `${text.replace(numbers, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}
