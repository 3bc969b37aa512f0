import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { charts } from '../../src/charts/charts.js';
import { analyse, type DecisionSummary } from '../../src/decide/analyses.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';

const folder = join(import.meta.dirname, '..', '..', 'scenarios');

export const LOCALES = ['ja', 'en'] as const;

/** Variants of a sample show its charts again with other figures. */
export const samples = readdirSync(folder).filter(
  (name) => name.endsWith('.yaml') && !/^extends:/m.test(readFileSync(join(folder, name), 'utf8')),
);

/** Labels as long as people write them, in both scripts. */
const LONG = {
  ja: '福島県内の地方銀行・複写機販売店・当社による三社連携と中小企業向けデジタル化セミナーの継続開催（第2期）',
  en: 'Three-party alliance of the regional bank, the copier dealers and ourselves, with seminars for small companies (second phase)',
};

/** A sample with every label made long. */
const withLongLabels = (yaml: string): string => {
  let at = 0;
  return yaml.replace(/^( +|.*[{,] ?)label: *[^,}\n]+/gm, (_, before: string) => {
    at += 1;
    return `${before}label: "${at} ${at % 2 === 0 ? LONG.en.replaceAll(',', ' ') : LONG.ja} ${at}"`;
  });
};

interface Options {
  /** Every label as long as people write them. */
  readonly long?: boolean;
  /** Also the analyses that have charts; they take most of the time. */
  readonly analyses?: boolean;
}

async function summaryOf(
  name: string,
  locale: 'ja' | 'en',
  trials: number,
  { long = false, analyses = true }: Options,
): Promise<DecisionSummary> {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const result = loadScenario(
    { name, bytes: new TextEncoder().encode(long ? withLongLabels(text) : text) },
    { overrides: { locale, trials }, resolve: (wanted) => folderResolver(path)(wanted, path) },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { summary } = await assess(result.scenario, { version: 'test', allSeries: false });
  return analyses
    ? { ...summary, analyses: await analyse(result.scenario, summary, ['ledger', 'sensitivity']) }
    : summary;
}

const made = new Map<string, Promise<DecisionSummary>>();

/** The charts of a sample, of so many trials; it is simulated once for all who ask. */
export async function chartsOf(
  name: string,
  locale: 'ja' | 'en',
  trials: number,
  options: Options = {},
): Promise<ChartSpec[]> {
  const key = JSON.stringify([name, locale, trials, options.long ?? false, options.analyses ?? true]);
  const summary = made.get(key) ?? summaryOf(name, locale, trials, options);
  made.set(key, summary);
  return charts(await summary);
}
