/** Every byte value's remainder: CRC-32 as PNG has it (ISO 3309), reflected polynomial 0xEDB88320. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crc = (bytes: Uint8Array): number =>
  (bytes.reduce((sum, byte) => remainders[(sum ^ byte) & 0xff] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** Signature and header (IHDR) of a PNG: texts may follow. */
const HEAD = 8 + 25;

/** A chunk of text in UTF-8, not packed (iTXt; W3C PNG, 11.3.3.4). The keyword is Latin text of at most 79 letters. */
function textChunk(keyword: string, text: string): Uint8Array {
  const type = 'iTXt';
  // Keyword, its end, not packed, no method, no language, no translated keyword.
  const content = new TextEncoder().encode(`${type}${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(4 + content.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - type.length);
  chunk.set(content, 4);
  view.setUint32(4 + content.length, crc(content));
  return chunk;
}

/** A PNG with texts for who cannot see it, and for programs: `Title`, `Description`. */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const all = [png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
