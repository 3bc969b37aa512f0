import * as z from 'zod';
import type { Pool } from '../engine/pool/pool.js';
import type { Scenario } from '../model/scenario.js';
import { Summary } from '../summary/summary.js';
import { FlipAnalysis, flips } from './flip/flip-analysis.js';
import { information } from './information/information.js';
import { InformationAnalysis } from './information/information-analysis.js';
import { ledger } from './ledger/ledger.js';
import { LedgerAnalysis } from './ledger/ledger-analysis.js';
import { paths } from './paths/paths.js';
import { PathsAnalysis } from './paths/paths-analysis.js';
import { sensitivity } from './sensitivity/sensitivity.js';
import { SensitivityAnalysis } from './sensitivity/sensitivity-analysis.js';
import { StabilityAnalysis, stability } from './stability/stability-analysis.js';
import { ANALYSIS_TRIALS, World } from './world.js';

/** What the analyses found; one that was not asked for, or does not apply, is left out. */
export const Analyses = z
  .object({
    stability: StabilityAnalysis,
    flips: FlipAnalysis,
    ledger: LedgerAnalysis,
    sensitivity: SensitivityAnalysis,
    information: InformationAnalysis,
    paths: PathsAnalysis,
  })
  .partial()
  .describe('What carries the value, what would turn the verdict, what to find out first');
export type Analyses = z.infer<typeof Analyses>;
export type AnalysisName = keyof Analyses;
/** What an analysis finds where it is made. */
export type Found<Name extends AnalysisName> = NonNullable<Analyses[Name]>;

/** Everything that reports show: the summary of a run and its analyses. */
export const DecisionSummary = Summary.extend({ analyses: Analyses.optional() });
export type DecisionSummary = z.infer<typeof DecisionSummary>;

/** What an analysis may use. */
export interface Material {
  readonly summary: Summary;
  /** At most `ANALYSIS_TRIALS` trials: for analyses that run the model again. */
  readonly world: World;
  /** The trials of the run itself. */
  readonly full: World;
}

/** In the order in which they are made and shown. */
const analyses: { readonly [Name in AnalysisName]-?: (material: Material) => Promise<Analyses[Name]> } = {
  stability: ({ full }) => stability(full),
  flips: ({ full }) => flips(full),
  ledger: ({ full }) => ledger(full),
  sensitivity: ({ full }) => sensitivity(full),
  information: ({ full }) => information(full),
  paths: ({ full }) => paths(full),
};

export const analysisNames = Object.keys(analyses) as AnalysisName[];

/** What there is to say of each analysis that was made, in their order. */
export const eachMade = <T>(
  analyses: Analyses,
  say: <Name extends AnalysisName>(name: Name, found: Found<Name>) => T,
): T[] =>
  analysisNames.flatMap(<Name extends AnalysisName>(name: Name) => {
    const found = analyses[name];
    return found === undefined ? [] : [say(name, found)];
  });

export interface AnalyseOptions {
  readonly pool?: Pool;
  readonly breathe?: () => Promise<void>;
  /** Called before each analysis. */
  readonly onAnalysis?: (name: AnalysisName) => void;
}

/** Makes the analyses of these names, on the draws of the run. */
export async function analyse(
  scenario: Scenario,
  summary: Summary,
  names: readonly AnalysisName[],
  { onAnalysis, ...options }: AnalyseOptions = {},
): Promise<Analyses> {
  if (names.length === 0) return {};
  const { trials } = summary.replay;
  const full = await World.open(scenario, { ...options, trials });
  const world = trials <= ANALYSIS_TRIALS ? full : await World.open(scenario, { ...options, trials: ANALYSIS_TRIALS });
  const found: Record<string, unknown> = {};
  for (const name of analysisNames.filter((each) => names.includes(each))) {
    onAnalysis?.(name);
    found[name] = await analyses[name]({ summary, world, full });
  }
  return found;
}
