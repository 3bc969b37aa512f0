import { plural } from './plural.js';

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EACCES: 'no permission',
  EPERM: 'not permitted',
  EROFS: 'read-only file system',
  EEXIST: 'it exists already',
  ENOSPC: 'disk full',
  EDQUOT: 'disk quota used up',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
  EFBIG: 'the file would be too large',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  EIO: 'input/output error',
  ENFILE: 'too many open files in the whole system',
  ENXIO: 'it is a pipe, a socket or a device, not a file',
  EXDEV: 'a part of it lies on another disk',
  EBUSY: 'it is in use by another program',
  ENOEXEC: 'it is no program of this system',
  ENOTEMPTY: 'it is a folder with files in it',
};

/** What the command line says whatever the command. */
export const commandLine = {
  about:
    'Simulates the investment in a partner program from a plain-text scenario: payback, spillovers, indirect sales ' +
    'ratio, P/L and a verdict by the rules in the file. Same inputs, same bytes.',
  usage: '<command> [options]',
  /** Titles of the sections of a help text, by those of the parser. */
  helpTitle: (english: string): string => english,
  /** The argument of most commands. */
  file: 'a scenario, .yaml, .yml or .json',
  options: {
    version: 'print the version',
    help: 'print this help',
    trials: 'number of trials, instead of the one in the file',
    seed: 'seed of the random numbers, instead of the one in the file',
    set: 'change one value, e.g. direct.churn=1%; may be repeated',
    locale: 'language of messages and report',
    json: 'print summary.json instead of the text',
    quiet: 'print nothing but problems',
    strict: 'treat warnings as errors',
    workers: 'number of threads; default: one a core, at most 4. The result does not depend on it',
  },
  examples: [
    'Examples:',
    '  yoha init plan.yaml                                  start from a commented scenario',
    '  yoha check plan.yaml                                 every problem of the file at once',
    '  yoha run plan.yaml --out out                         result in the terminal, report.html and tables in out/',
    '  yoha run plan.yaml --out out --set direct.churn=2%   what if?',
    '  yoha explain plan.yaml profit indirectRatio          where a figure comes from',
    '  yoha run --help                                      help for one command',
    '',
    'Exit codes: 0 done, 2 scenario or command line wrong, 3 file or stream, 130/143 interrupted, 1 a bug of Yoha.',
  ].join('\n'),

  expectedSetting: 'Write it as path=value, e.g. direct.churn=1%.',
  expectedWholeNumber: 'Write a whole number from 1 on.',
  expectedSeed: 'Write a number or a text.',
  expectedValue: 'The value is empty.',
  didYouMean: (names: string): string => `Did you mean ${names}? `,
  allowedChoices: (names: string): string => `choose from ${names}.`,
  /** A wrong command line, from the parser's code and the name it is about. */
  usageError: (code: string, name: string, detail: string): string => {
    const help = "Try 'yoha --help'.";
    if (code === 'commander.unknownOption') return `unknown option ${name}. ${detail}${help}`;
    if (code === 'commander.unknownCommand') return `unknown command ${name}. ${detail}${help}`;
    if (code === 'commander.missingArgument') return `argument ${name} is missing. ${help}`;
    if (code === 'commander.optionMissingArgument') return `option ${name} needs a value. ${help}`;
    if (code === 'commander.excessArguments') return `too many arguments. ${help}`;
    if (code === 'commander.invalidArgument') return `${name}: ${detail}`;
    return `${detail} ${help}`;
  },

  /** What an error code of the operating system means, in plain words. */
  systemError: (code: string): string => systemErrors[code] ?? code,
  cannotRead: (file: string, why: string): string => `cannot read ${file}: ${why}`,

  /** How many there are of each kind; empty when there are none. */
  problems: (errors: number, warnings: number): string =>
    [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : '']
      .filter(Boolean)
      .join(', '),
  refused: (file: string, problems: string): string => `${file}: ${problems}; nothing was run`,
  unknownSeries: (names: string, hint: string): string =>
    `no such series: ${names}.${hint === '' ? '' : ` Did you mean ${hint}?`}`,
  /** The at-th of so many analyses, counted from 1; one alone is not numbered. */
  analysing: (at: number, of: number): string => `analysing the decision${of === 1 ? '' : `, ${at} of ${of}`} …`,
  /** @param left the time that is left, in words; null when the pace says little yet */
  progress: (percent: number, left: string | null): string =>
    `simulating ${percent}%${left === null ? '' : `, about ${left} left`}`,
  seconds: (count: number): string => `${count} s`,
  minutes: (count: number): string => `${count} min`,
  drawing: 'drawing charts and report …',
  overflow: (series: string, month: string): string =>
    `the figures grow beyond what numbers can hold: ${series} in ${month}. Look for a growth, an expansion, a count or a price that is far too large, or a formula that divides by zero`,
  /** A text that no picture can show: the font has no such character. */
  notDrawn: (codePoint: string, character: string, found: string): string =>
    `cannot draw "${found}": the font of reports and pictures has no character ${codePoint} ${character}. Leave it out or write it another way.`,
  interrupted: 'interrupted; nothing was written',
  bug: (message: string, version: string): string =>
    `yoha: this is a mistake in Yoha ${version}, not in your file: ${message}\n` +
    'Please report it with the scenario that shows it; YOHA_DEBUG=1 prints the details to attach.',
};
