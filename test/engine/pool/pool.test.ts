import { describe, expect, it } from 'vitest';
import { oneThread } from '../../../src/engine/pool/one-thread.js';
import { recall } from '../../../src/engine/pool/pool.js';
import type { Task } from '../../../src/engine/pool/pool.js';

const square: Task<number, number> = { name: 'square', prepare: (add) => (piece) => piece * piece + add };

describe('the pool of one thread', () => {
  it('does every piece and keeps their order', async () => {
    const counted: number[] = [];
    const pulse = { breathe: () => Promise.resolve(), onPieces: (done: number) => void counted.push(done) };
    expect(await oneThread().run(square, 1, 4, pulse)).toEqual([1, 2, 5, 10]);
    expect(counted).toEqual([1, 1, 1, 1]);
  });

  it('stops when the pulse says so, and passes on what a piece throws', async () => {
    let breaths = 0;
    const breathe = (): Promise<void> => (++breaths === 3 ? Promise.reject(new Error('stop')) : Promise.resolve());
    await expect(oneThread().run(square, 0, 100, { breathe })).rejects.toThrow('stop');
    const failing: Task<null, never> = {
      name: 'failing',
      prepare: () => () => {
        throw new Error('in a piece');
      },
    };
    await expect(oneThread().run(failing, null, 1, { breathe: () => Promise.resolve() })).rejects.toThrow('in a piece');
  });

  it('remembers what it was told to keep', async () => {
    const pool = oneThread();
    pool.keep('offset', 7);
    const read: Task<null, number> = {
      name: 'read',
      prepare: (_, memory) => (piece) => piece + recall<number>(memory, 'offset'),
    };
    expect(await pool.run(read, null, 2, { breathe: () => Promise.resolve() })).toEqual([7, 8]);
    expect(() => recall(new Map(), 'offset')).toThrow('offset');
  });
});
