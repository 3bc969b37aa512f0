import { plural } from '../figures/plural.js';
import { significant } from '../figures/significant.js';
import { figureWords } from '../figures/words.js';
import { visible, visiblePath } from '../diagnostics/visible.js';
import type { IssueCount, Words } from './words.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

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

const counted = ({ error, warning }: IssueCount): string =>
  [error > 0 ? plural(error, 'error') : '', warning > 0 ? plural(warning, 'warning') : ''].filter(Boolean).join(', ');

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;

export const wordsEn: Words = {
  about:
    'Simulates the investment in a partner program from a plain-text scenario: payback, spillovers, indirect sales ' +
    'ratio, P/L and a verdict by the rules in the file. Same inputs, same bytes.',
  usage: '<command> [options]',
  helpTitle: (english) => english,
  commands: {
    run: 'simulate a scenario, print the result and write report, tables and charts',
    check: 'read and validate scenarios, name bottlenecks of the central case; run nothing',
    explain: 'print the equations of a scenario with the numbers of its central case',
    init: 'write a commented starter scenario',
    schema: 'print the JSON Schema of scenario files, for editors',
  },
  arguments: {
    file: 'a scenario, .yaml, .yml or .json',
    files: 'scenarios, .yaml, .yml or .json',
    newFile: 'the file to write',
    series: 'names of series; default: all of them',
  },
  options: {
    version: 'print the version',
    help: 'print this help',
    out: 'folder for report.html, summary.json, CSV tables and charts; without it nothing is written',
    trials: 'number of trials, instead of the one in the file',
    seed: 'seed of the random numbers, instead of the one in the file',
    set: 'change one value, e.g. direct.churn=1%; may be repeated',
    locale: 'language of messages and report',
    json: 'print summary.json instead of the text',
    checkJson: 'print the problems as JSON',
    quiet: 'print nothing but problems',
    strict: 'treat warnings as errors',
    series: 'write every run to series.csv, also the ones without one initiative',
    maxCells: 'refuse runs with more cells (trials × months × runs × items) than this; default: 20 billion',
    precision: 'add trials until this figure is known so well (95%), e.g. "P(payback <= 48) ± 0.5pp", "mean(npv) ± 2%"',
    workers: 'number of threads; default: one a core, at most 4. The result does not depend on it',
    analyses: 'analyses to make, by commas: all (default), none, or their names',
    force: 'replace the file if it exists',
    yes: 'write the starter as it is, without questions',
  },
  examples: {
    all: [
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
    run: [
      'Examples:',
      '  yoha run plan.yaml --out out/plan',
      '  yoha run plan.yaml --out out/plan --trials 20000 --seed board-2026',
      '  yoha run plan.yaml --set initiatives.bank.start=2027-04 --set "segments.dealers.winRate=15% to 25%"',
      '  yoha run plan.yaml --json | jq .verdict.outcome',
    ].join('\n'),
    check: [
      'Examples:',
      '  yoha check plan.yaml',
      '  yoha check plan.yaml --set direct.churn=2% --strict',
      '  yoha check scenarios/*.yaml',
    ].join('\n'),
    explain: ['Examples:', '  yoha explain plan.yaml', '  yoha explain plan.yaml wins.web-agencies profit'].join('\n'),
    init: [
      'Examples:',
      '  yoha init plan.yaml                     a few questions, then the file (on a terminal)',
      '  yoha init plan.yaml --yes               the commented starter as it is',
      '  yoha init keikaku.yaml --locale ja      questions and starter in Japanese',
    ].join('\n'),
    schema: ['Example:', '  yoha schema > scenario.schema.json'].join('\n'),
  },

  expectedSetting: 'Write it as path=value, e.g. direct.churn=1%.',
  expectedWholeNumber: 'Write a whole number from 1 on.',
  expectedSeed: 'Write a number or a text.',
  expectedValue: 'The value is empty.',
  didYouMean: (names) => `Did you mean ${names}? `,
  allowedChoices: (names) => `choose from ${names}.`,
  usageError: (code, name, detail) => {
    const help = "Try 'yoha --help'.";
    if (code === 'commander.unknownOption') return `unknown option ${name}. ${detail}${help}`;
    if (code === 'commander.unknownCommand') return `unknown command ${name}. ${detail}${help}`;
    if (code === 'commander.missingArgument') return `argument ${name} is missing. ${help}`;
    if (code === 'commander.optionMissingArgument') return `option ${name} needs a value. ${help}`;
    if (code === 'commander.excessArguments') return `too many arguments. ${help}`;
    if (code === 'commander.invalidArgument') return `${name}: ${detail}`;
    return `${detail} ${help}`;
  },

  systemError: (code) => systemErrors[code] ?? code,
  cannotRead: (file, why) => `cannot read ${visiblePath(file)}: ${why}`,
  cannotWrite: (file, why) => `cannot write ${visiblePath(file)}: ${why}`,
  cannotWriteOutput: (why) => `cannot print the output: ${why}`,
  notYaml: (file) => `yoha init writes YAML: give ${file} the ending .yaml or .yml.`,
  fileExists: 'it exists already (--force replaces it)',
  outIsFile: 'it is a file; --out takes a folder',
  outIsFolder: 'it is a folder; --out takes a file here',
  outIsOddName: 'the name contains a character that files cannot have',
  nothingReplaced: (why) => `${why}; nothing was replaced`,

  checked: (file, ok, count) => {
    const found = counted(count);
    return `${visible(file)}: ${ok ? 'ok' : 'not valid'}${found === '' ? '' : ` (${found})`}`;
  },
  refused: (file, count) => `${visible(file)}: ${counted(count)}; nothing was run`,
  unknownSeries: (names, hint) => `no such series: ${names}.${hint === '' ? '' : ` Did you mean ${hint}?`}`,
  unknownAnalysis: (name, names) => `--analyses: there is no analysis "${name}". Choose from all, none, ${names}.`,
  analysing: (at, of) => `analysing the decision${of === 1 ? '' : `, ${at} of ${of}`} …`,
  centralCase:
    'Central case: every input at its median, a yes/no event happens when it is at least 50% likely, counts at their means.\n' +
    'It is not the mean of the simulation, which stands beside it where there is one.',
  precisionForm: (written) =>
    `--precision: cannot read "${written}". Write a figure of a decision rule and how well it is to be known, e.g. "P(payback <= 48) ± 0.5pp", "mean(npv) ± 2%".`,
  precisionReached: (wanted, halfWidth, trials, enough) =>
    `${wanted}: ${enough ? 'reached' : 'not reached'}, ± ${significant(halfWidth, 3)} with ${count(String(trials), 'trial')}`,
  initialised: (file, schema, fresh) =>
    `Wrote ${file}${fresh ? ` and ${schema}` : ''}. ${fresh ? '' : `${schema} was there already and stays as it is. `}Editors that know YAML check the file against the schema while you type. Next:\n  yoha check ${file}\n  yoha run ${file} --out out\nEvery figure in it is marked as an assumption or with its source: replace them by yours.\n`,
  progress: (percent, left) => `simulating ${percent}%${left === null ? '' : `, about ${duration(left)} left`}`,
  drawing: 'drawing charts and report …',
  overflow: (series, month) =>
    `the figures grow beyond what numbers can hold: ${series} in ${month}. Look for a growth, an expansion, a count or a price that is far too large, or a formula that divides by zero`,
  notDrawn: (codePoint, character, found) =>
    `cannot draw "${found}": the font of reports and pictures has no character ${codePoint} ${character}. Leave it out or write it another way.`,
  interrupted: 'interrupted; nothing was written',
  bug: (message, version) =>
    `yoha: this is a mistake in Yoha ${version}, not in your file: ${message}\n` +
    'Please report it with the scenario that shows it; YOHA_DEBUG=1 prints the details to attach.',
};
