/** A piece of the body of a block of trials. Text names a value by `ref(id)`; where it lives is settled when all pieces are known. */
export type Piece =
  /** Inside a loop over lanes; sets the value `sets`, or stores something when that is null. */
  | { readonly kind: 'lane'; readonly sets: number | null; readonly text: string }
  /** Stands alone, between such loops; its values are arrays over lanes. */
  | { readonly kind: 'block'; readonly text: string };

const REFERENCE = /«(\d+)»/g;

/** A value, in the text of a piece. */
export const ref = (id: number): string => `«${id}»`;

/** Most pieces in one loop over lanes: enough to keep values in registers, few enough to compile quickly. */
const LOOP_LENGTH = 64;

/** Consecutive lane pieces as one loop each. */
function loopsOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const loops: Piece[][] = [];
  for (const piece of pieces) {
    const last = loops.at(-1);
    if (piece.kind === 'lane' && last?.[0]?.kind === 'lane' && last.length < LOOP_LENGTH) last.push(piece);
    else loops.push([piece]);
  }
  return loops;
}

function referencesOf(text: string): number[] {
  return [...text.matchAll(REFERENCE)].map((match) => Number(match[1]));
}

/** Where every value is set, and which are read outside the loop that sets them. */
function crossing(loops: readonly (readonly Piece[])[]): { home: ReadonlyMap<number, number>; shared: Set<number> } {
  const home = new Map<number, number>();
  const shared = new Set<number>();
  loops.forEach((loop, index) => {
    for (const piece of loop) if (piece.kind === 'lane' && piece.sets !== null) home.set(piece.sets, index);
  });
  loops.forEach((loop, index) => {
    for (const piece of loop)
      for (const id of referencesOf(piece.text)) if (piece.kind === 'block' || home.get(id) !== index) shared.add(id);
  });
  return { home, shared };
}

/** C of a list of pieces, and the arrays over lanes that it needs; `read` are the values that later code reads. */
export function renderPieces(
  pieces: readonly Piece[],
  read: ReadonlySet<number>,
): { readonly text: string; readonly arrays: readonly number[] } {
  const loops = loopsOf(pieces);
  const { home, shared } = crossing(loops);
  for (const id of home.keys()) if (read.has(id)) shared.add(id);
  const texts = loops.map((loop, index) => {
    const [first] = loop;
    if (first.kind === 'block') return first.text.replace(REFERENCE, 'a$1');
    const place = (_: string, id: string): string => (home.get(Number(id)) === index ? `v${id}` : `a${id}[l]`);
    const lines = loop.map((piece) => {
      const text = piece.text.replace(REFERENCE, place);
      if (piece.kind === 'block' || piece.sets === null) return `    ${text}`;
      const kept = shared.has(piece.sets) ? ` a${piece.sets}[l] = v${piece.sets};` : '';
      return `    const double v${piece.sets} = ${text};${kept}`;
    });
    return ['#pragma GCC ivdep', '  for (int l = 0; l < LANES; l++) {', ...lines, '  }'].join('\n');
  });
  return { text: texts.join('\n'), arrays: [...shared] };
}
