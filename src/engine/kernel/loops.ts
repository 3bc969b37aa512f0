import type { Code, Label, Local, Statement } from '../wasm/code.js';
import { block, loop, select } from '../wasm/control.js';
import { i32 } from '../wasm/scalar.js';

/** A loop that `again` repeats and `end` leaves. */
export function blockLoop(body: (end: Label, again: Label) => readonly Statement[]): Statement {
  return block((end) => [loop((again) => body(end, again))]);
}

/** Repeats while counter ≤ last, adding 1 each time. */
export function countUp(counter: Local<'i32'>, last: Code<'i32'>, body: readonly Statement[]): Statement {
  return blockLoop((end, again) => [
    end.brIf(i32.gt(counter, last)),
    ...body,
    counter.set(i32.add(counter, i32.const(1))),
    again.br(),
  ]);
}

/** The lesser of two whole numbers. */
export const lesser = (a: Local<'i32'>, b: Local<'i32'>): Code<'i32'> => select(i32.lt(a, b), a, b);
