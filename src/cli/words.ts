import type { Locale } from '../model/scenario.js';
import { wordsEn } from './words-en.js';
import { wordsJa } from './words-ja.js';

/** Numbers of issues by severity. */
export interface IssueCount {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** Everything the command line says by itself, in one language. Reports have their own words. */
export interface Words {
  readonly about: string;
  readonly usage: string;
  /** Titles of the sections of a help text, by commander's own. */
  readonly helpTitle: (english: string) => string;
  readonly commands: Record<'run' | 'check' | 'explain' | 'init' | 'schema', string>;
  readonly arguments: Record<'file' | 'files' | 'newFile' | 'series', string>;
  readonly options: Record<
    | 'version'
    | 'help'
    | 'out'
    | 'trials'
    | 'seed'
    | 'set'
    | 'locale'
    | 'json'
    | 'checkJson'
    | 'quiet'
    | 'strict'
    | 'series'
    | 'maxCells'
    | 'workers'
    | 'precision'
    | 'analyses'
    | 'force'
    | 'yes',
    string
  >;
  readonly examples: Record<'all' | 'run' | 'check' | 'explain' | 'init' | 'schema', string>;

  readonly expectedSetting: string;
  readonly expectedWholeNumber: string;
  readonly expectedSeed: string;
  readonly expectedValue: string;
  /** A wrong command line, from commander's code and the name it is about. */
  readonly usageError: (code: string, name: string, detail: string) => string;
  readonly didYouMean: (names: string) => string;
  readonly allowedChoices: (names: string) => string;

  /** What an error code of the operating system means, in plain words. */
  readonly systemError: (code: string) => string;
  readonly cannotRead: (file: string, why: string) => string;
  readonly cannotWrite: (file: string, why: string) => string;
  readonly cannotWriteOutput: (why: string) => string;
  readonly fileExists: string;
  /** The new scenario would get an ending that is not of YAML. */
  readonly notYaml: (file: string) => string;
  readonly outIsFile: string;
  readonly outIsFolder: string;
  readonly outIsOddName: string;
  readonly nothingReplaced: (why: string) => string;

  readonly checked: (file: string, ok: boolean, count: IssueCount) => string;
  readonly refused: (file: string, count: IssueCount) => string;
  readonly unknownSeries: (names: string, hint: string) => string;
  readonly unknownAnalysis: (name: string, names: string) => string;
  /** The at-th of so many analyses, counted from 1; one alone is not numbered. */
  readonly analysing: (at: number, of: number) => string;
  readonly centralCase: string;
  readonly precisionForm: (written: string) => string;
  /** What `--precision` came to; the half width as it was asked for. */
  readonly precisionReached: (wanted: string, halfWidth: number, trials: number, enough: boolean) => string;
  /** @param fresh whether the schema is new; else one stood there and was kept */
  readonly initialised: (file: string, schema: string, fresh: boolean) => string;
  readonly progress: (percent: number, secondsLeft: number | null) => string;
  readonly drawing: string;
  /** A text that no picture can show: the font has no such character. */
  readonly overflow: (series: string, month: string) => string;
  readonly notDrawn: (codePoint: string, character: string, found: string) => string;
  readonly interrupted: string;
  readonly bug: (message: string, version: string) => string;
}

export const words = (locale: Locale): Words => (locale === 'ja' ? wordsJa : wordsEn);
