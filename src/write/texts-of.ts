/** Texts between the tags of an SVG or HTML document, as they are written (with entities). */
export function* textsOf(document: string): Iterable<string> {
  for (const [, text = ''] of document.matchAll(/>([^<>]+)(?=<)/g)) yield text;
}
