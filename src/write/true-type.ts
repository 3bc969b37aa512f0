/** What a TrueType font says of characters: which it draws and how wide. */
export interface GlyphTable {
  /** The font has a glyph of its own for this code point. */
  has(codePoint: number): boolean;
  /** Advance width in em; that of the replacement glyph when there is none. */
  advance(codePoint: number): number;
}

interface Group {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

const UNICODE_FULL = { platform: 3, encoding: 10, format: 12 };

/**
 * Reads the `cmap` (format 12), `hhea`, `head` and `hmtx` tables.
 * @throws Error when a table is missing: the file is not a font we ship.
 */
export function readTrueType(bytes: Uint8Array): GlyphTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const groups = characterGroups(view, tableOffset(view, 'cmap'));
  const unitsPerEm = view.getUint16(tableOffset(view, 'head') + 18);
  const longMetrics = view.getUint16(tableOffset(view, 'hhea') + 34);
  const hmtx = tableOffset(view, 'hmtx');
  const glyphOf = (codePoint: number): number => {
    const group = groups[lastAtOrBefore(groups, codePoint)];
    return group !== undefined && codePoint >= group.first && codePoint <= group.last
      ? group.glyph + codePoint - group.first
      : 0;
  };
  return {
    has: (codePoint) => glyphOf(codePoint) !== 0,
    // glyphs beyond the long metrics share the last advance
    advance: (codePoint) => view.getUint16(hmtx + 4 * Math.min(glyphOf(codePoint), longMetrics - 1)) / unitsPerEm,
  };
}

function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`font table ${tag} is missing`);
}

function characterGroups(view: DataView, cmap: number): Group[] {
  const count = view.getUint16(cmap + 2);
  for (let i = 0; i < count; i++) {
    const record = cmap + 4 + 8 * i;
    const table = cmap + view.getUint32(record + 4);
    if (
      view.getUint16(record) === UNICODE_FULL.platform &&
      view.getUint16(record + 2) === UNICODE_FULL.encoding &&
      view.getUint16(table) === UNICODE_FULL.format
    ) {
      return Array.from({ length: view.getUint32(table + 12) }, (_, k) => {
        const group = table + 16 + 12 * k;
        return {
          first: view.getUint32(group),
          last: view.getUint32(group + 4),
          glyph: view.getUint32(group + 8),
        };
      });
    }
  }
  throw new Error('font has no character table of format 12');
}

/** Groups are sorted by their first code point. */
function lastAtOrBefore(groups: readonly Group[], codePoint: number): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((groups[middle]?.first ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}
