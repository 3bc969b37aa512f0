/** Indented JSON that ends with a line break. Throws RangeError on NaN or ±Infinity, which JSON would turn into null. */
export function toJson(value: unknown): string {
  const checked = (key: string, each: unknown): unknown => {
    if (typeof each === 'number' && !Number.isFinite(each))
      throw new RangeError(`${key} must be a finite number: ${each}`);
    return each;
  };
  return `${JSON.stringify(value, checked, 2)}\n`;
}
