/** What a command did. Processor time in milliseconds, peak memory of its process in bytes; null = it did not end. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  readonly memory: number;
  /** Text of every file that it wrote, by name. */
  readonly files: Readonly<Record<string, string>>;
}

const limits = { milliseconds: 10_000, memory: 600 * 2 ** 20 };

const codes = [0, 2, 3];
/** A number that is none, where text for people or a value of JSON, CSV, SVG or XML stands; "undefined in 3 trials" is a sentence. */
const notANumber = /(?<![\w.])(?:NaN|-?Infinity|undefined(?! in )|null%|\[object \w+\])(?!\w)/;
const stackTrace = /^\s+at .+:\d+:\d+\)?$/m;

/** A line that quotes the author's file, or a text in quotes, may hold any word. */
const ownWords = (text: string): string => text.replace(/^ *\d* \|.*$/gm, '').replace(/"[^"\n]*"|「[^」\n]*」/g, '');

function brokenText(name: string, text: string): string | null {
  const found = notANumber.exec(name === 'stderr' ? ownWords(text) : text);
  if (found !== null)
    return `${name} holds ${found[0]}: …${text.slice(Math.max(0, found.index - 60), found.index + 40)}…`;
  return stackTrace.test(text) ? `${name} holds a stack trace` : null;
}

/** Every text that stands as a value in a tree of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function brokenJson(name: string, text: string): string | null {
  try {
    const found = textsIn(JSON.parse(text)).find((value) => notANumber.test(value));
    return found === undefined ? null : `${name} holds the text ${found.slice(0, 100)}`;
  } catch {
    return `${name} is not JSON`;
  }
}

/** Why the outcome is a fault of Yoha; null when it is none. */
export function fault(line: readonly string[], outcome: Outcome): string | null {
  const { code, stdout, stderr, milliseconds, memory, files } = outcome;
  if (code === null) return 'did not end';
  if (!codes.includes(code)) return `ended with ${code}: ${stderr.slice(0, 300)}`;
  if (milliseconds > limits.milliseconds) return `took ${Math.round(milliseconds)} ms`;
  if (memory > limits.memory) return `took ${Math.round(memory / 2 ** 20)} MB`;
  if (code !== 0 && stderr === '' && stdout === '') return `ended with ${code} and said nothing`;
  const isJson = (name: string): boolean => name.endsWith('.json') || (name === 'stdout' && line.includes('--json'));
  const faults = Object.entries({ stdout, stderr, ...files })
    .filter(([, text]) => text !== '')
    .map(([name, text]) => (isJson(name) ? brokenJson(name, text) : brokenText(name, text)));
  return faults.find((each) => each !== null) ?? null;
}
