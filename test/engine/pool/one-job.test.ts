import { describe, expect, it } from 'vitest';
import { oneThread } from '../../../src/engine/pool/one-thread.js';
import type { Task } from '../../../src/engine/pool/pool.js';

const double: Task<number, number> = { name: 'double', prepare: (data) => (piece) => 2 * data + piece };
const pulse = { breathe: (): Promise<void> => Promise.resolve() };

describe('a pool', () => {
  it('refuses a second job while one is under way, and takes it afterwards', async () => {
    const pool = oneThread();
    const first = pool.run(double, 10, 3, pulse);
    await expect(pool.run(double, 20, 3, pulse)).rejects.toThrow('in the middle of another job');
    expect(await first).toEqual([20, 21, 22]);
    expect(await pool.run(double, 20, 1, pulse)).toEqual([40]);
  });
});
