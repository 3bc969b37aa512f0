import { describe, expect, it, vi } from 'vitest';
import { assertKernelAgrees } from './any-scenario-agrees.js';

vi.setConfig({ testTimeout: 120_000 }); // minutes only where many other things run on the machine

describe('on generated scenarios with every feature of the model', () => {
  it.each(['expected', 'random'] as const)('the kernel gives the bits of the interpreter, counts %s', (counts) => {
    expect(assertKernelAgrees(counts, 45, 20_261_001).scenarios).toBeGreaterThan(33);
  });
});
