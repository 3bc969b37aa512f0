import { isPair, isScalar, Scalar } from 'yaml';

/** A call or number that the commas of a `{…}` or `[…]` cut into pieces: `{ value: pert(8%, 15%, 25%) }`, `{ cost: 1,000 }`. */
export interface CutValue {
  /** As it was meant. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the pieces of cut values together again, so that one problem is reported and no follow-ups: calls here, numbers by their reader.
 * The items are those of a flow collection; the joined ones come back as one item.
 */
export function joinCutValues(items: readonly unknown[], reportCall: (call: CutValue) => void): unknown[] {
  const joined: unknown[] = [];
  const numbers = holdsThousands(items);
  for (let k = 0; k < items.length; k++) {
    const item = items[k];
    const number = numbers ? thousands(item, items[k + 1]) : splitNumber(item, items[k + 1]);
    if (number !== null) {
      joined.push(replaceValue(item, number.text, number.from, number.to));
      k++;
      continue;
    }
    const head = plainScalar(isPair(item) ? item.value : item);
    const pieces: Scalar[] = [];
    if (head !== null && openBrackets(String(head.value)) > 0) {
      let open = openBrackets(String(head.value));
      for (let next = k + 1; next < items.length && open > 0; next++) {
        const piece = loosePiece(items[next]);
        if (piece === null) break;
        pieces.push(piece);
        open += openBrackets(String(piece.value));
      }
      if (open > 0) pieces.length = 0;
    }
    const last = pieces.at(-1);
    if (head === null || last === undefined) {
      joined.push(item);
      continue;
    }
    const text = [head, ...pieces].map((piece) => String(piece.value)).join(', ');
    const [from, to] = [head.range?.[0] ?? 0, last.range?.[1] ?? 0];
    reportCall({ text, from, to });
    joined.push(replaceValue(item, text, from, to));
    k += pieces.length;
  }
  return joined;
}

/** `1,200` in a list: a comma without a blank before three digits. */
function thousands(head: unknown, tail: unknown): CutValue | null {
  const [first, second] = [plainScalar(head), plainScalar(tail)];
  if (!first?.range || !second?.range || first.range[1] + 1 !== second.range[0]) return null;
  if (!/^[-+]?\d{1,3}$/.test(String(first.value)) || !/^\d{3}$/.test(String(second.value))) return null;
  return { text: `${String(first.value)},${String(second.value)}`, from: first.range[0], to: second.range[1] };
}

/** `[1,200, 1,400]`: every comma without a blank stands before three digits, and others have one. `[1, 2]` and `[1,200]` do not tell. */
function holdsThousands(items: readonly unknown[]): boolean {
  const scalars = items.map(plainScalar);
  const tight = scalars.map(
    (one, k) => one?.range?.[1] !== undefined && one.range[1] + 1 === scalars[k + 1]?.range?.[0],
  );
  const cut = tight.filter(Boolean).length;
  return (
    cut > 0 && cut < items.length - 1 && tight.every((close, k) => !close || thousands(items[k], items[k + 1]) !== null)
  );
}

/** `{ perMonth: 1,000 }` would hold a key `000` without a value; of a list in which nothing tells, the two are two numbers. */
function splitNumber(item: unknown, next: unknown): CutValue | null {
  if (!isPair(item) || !isPair(next)) return null;
  const [head, tail] = [plainScalar(item.value), loosePiece(next)];
  if (!head?.range || !tail?.range || head.range[1] + 1 !== tail.range[0]) return null;
  if (!/^\D{0,2}\d{1,3}$/.test(String(head.value)) || !/^\d{3}\D{0,3}$/.test(String(tail.value))) return null;
  const text = `${String(head.value)},${String(tail.value)}`;
  return { text, from: head.range[0], to: tail.range[1] };
}

const openBrackets = (text: string): number => text.split('(').length - text.split(')').length;

const plainScalar = (node: unknown): Scalar | null => (isScalar(node) && node.type === 'PLAIN' ? node : null);

/** A list item, or a key that has no value. */
function loosePiece(item: unknown): Scalar | null {
  if (!isPair(item)) return plainScalar(item);
  const empty = item.value === null || (isScalar(item.value) && item.value.value === '');
  return empty ? plainScalar(item.key) : null;
}

function replaceValue(item: unknown, text: string, from: number, to: number): unknown {
  const value = new Scalar(text);
  value.type = 'PLAIN';
  value.range = [from, to, to];
  if (!isPair(item)) return value;
  const pair = item;
  pair.value = value;
  return pair;
}
