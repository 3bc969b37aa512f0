import type { Words } from '../../words/words.js';
import type { Sink } from '../host.js';

/** Told about work done; shows it on one line of a terminal and nothing at all elsewhere. */
export interface Progress {
  simulated(done: number, total: number): void;
  analysing(at?: number, of?: number): void;
  drawing(): void;
  /** Clears the line; nothing is shown afterwards. */
  end(): Promise<void>;
}

const silent: Progress = {
  simulated: () => undefined,
  analysing: () => undefined,
  drawing: () => undefined,
  end: () => Promise.resolve(),
};

/** At most ten updates a second. */
const interval = 100;

export function progressOn(sink: Sink, now: () => number, text: Words['commandLine']): Progress {
  if (!sink.isTerminal) return silent;
  const start = now();
  let shown = -interval;
  const left = (seconds: number | null): string | null => (seconds === null ? null : rounded(seconds, text));
  const show = (line: string): void => void sink.write(`\r\u001B[K${line}`).catch(() => undefined);
  return {
    simulated(done, total) {
      const at = now();
      if (at - shown < interval || total <= 0) return;
      shown = at;
      show(text.progress(Math.floor((done / total) * 100), left(secondsLeft(at - start, done, total))));
    },
    analysing: (at = 1, of = 1) => show(text.analysing(at, of)),
    drawing: () => show(text.drawing),
    end: () => sink.write('\r\u001B[K').catch(() => undefined),
  };
}

/** Seconds up to a minute and a half, then minutes. */
const rounded = (seconds: number, text: Words['commandLine']): string =>
  seconds < 90 ? text.seconds(Math.max(1, Math.round(seconds))) : text.minutes(Math.round(seconds / 60));

/** Seconds left at the pace so far; null in the first second, when the pace says little. */
const secondsLeft = (elapsed: number, done: number, total: number): number | null =>
  elapsed < 1000 || done <= 0 ? null : ((elapsed / done) * (total - done)) / 1000;
