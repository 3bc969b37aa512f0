import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../src/cli/terminal/progress.js';
import { wordsOf } from '../../../src/words/words.js';

function fakeSink(isTerminal: boolean) {
  const shown: string[] = [];
  const write = (text: string): Promise<void> => Promise.resolve(void shown.push(text));
  return { shown, sink: { isTerminal, color: false, write } };
}

describe('progress', () => {
  it('is shown on a terminal with the time left, at most ten times a second', () => {
    const { shown, sink } = fakeSink(true);
    let now = 0;
    const progress = progressOn(sink, () => now, wordsOf('en').commandLine);
    for (now = 0; now <= 5000; now += 10) progress.simulated(now, 10_000);
    expect(shown.length).toBeLessThanOrEqual(51);
    expect(shown.at(-1)).toContain('simulating 50%, about 5 s left');
  });

  it('is silent when the output is not a terminal', async () => {
    const { shown, sink } = fakeSink(false);
    const progress = progressOn(sink, () => 0, wordsOf('ja').commandLine);
    progress.simulated(1, 2);
    progress.drawing();
    await progress.end();
    expect(shown).toEqual([]);
  });
});
