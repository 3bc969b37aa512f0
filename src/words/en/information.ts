import { figures } from './figures.js';
import { plural } from './plural.js';

/** Counts by the plural rules. */
const { count } = figures;

/** The value of information, in report and terminal. */
export const information = {
  title: 'What to find out before deciding',
  note: (trials: string, lens: string): string =>
    `What it would be worth, in net present value, to know an input before choosing between doing nothing, the program, and the program without one initiative: the most that finding out may cost. From ${count(trials, 'trial')}, ± one standard error; a value at or under its noise floor (what the same estimate makes of shuffled figures) is not told from nothing. ${lens} lens.`,
  /** What can be chosen. */
  choice: { nothing: 'Do nothing', program: 'The program', without: (label: string): string => `Without ${label}` },
  now: (choice: string, mean: string): string => `Decided now: ${choice} (mean NPV ${mean}).`,
  perfect: (value: string): string =>
    `Knowing everything, the chance of each month included, is worth ${value}: no study is worth more.`,
  choices: 'Choices',
  mean: 'Mean NPV',
  best: 'Best in',
  inputs: 'Knowing one input',
  value: 'Worth, mean',
  floor: 'Noise floor',
  nothingSeen: 'nothing worth finding out seen',
  nothingAtAll: (inputs: number): string =>
    `Of ${plural(inputs, 'uncertain input')} none is worth finding out by itself, as far as these trials show.`,
  more: (inputs: number): string =>
    `${plural(inputs, 'further input')}: nothing worth finding out seen (information.csv).`,
  checks: 'Checks that the scenario declares',
  check: 'Check',
  of: 'Finds out',
  cost: 'Cost',
  delay: 'Delay',
  net: 'Net of cost and delay, mean',
  netShort: 'Net',
  worth: { yes: 'worth doing first', no: 'not worth it', unclear: 'too close to call' },
  /** @param rate per year; null: that of each month */
  rule: (rate: string | null): string =>
    `Net: (mean NPV of today's choice + worth) discounted by the delay at ${rate === null ? 'the rate of each month' : `${rate} a year`}, less the cost, less the mean NPV of today's choice. What is chosen after the check is taken to be worth what it would be today, only later: months lost at the end of the horizon and chances that pass are not counted.`,
};
