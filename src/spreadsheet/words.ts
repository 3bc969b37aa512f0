import type { Locale } from '../model/scenario.js';
import { en } from './words-en.js';
import { ja } from './words-ja.js';
import type { Lens, ShownRun } from '../model/lens.js';

/** Names of the sheets of the model. */
export interface Tabs {
  readonly inputs: string;
  readonly model: string;
  readonly strict: string;
  readonly none: string;
  readonly ages: string;
  readonly flows: string;
  readonly years: string;
}

/** Texts on the sheets of the model. */
export interface ModelWords {
  readonly tabs: Tabs;
  readonly notes: Readonly<Record<keyof Tabs, string>>;
  readonly heads: Readonly<
    Record<
      | 'label' | 'unit' | 'name' | 'before' | 'fiscalYear' | 'month' | 'index' | 'age' | 'total' | 'now' | 'delivered'
      | 'change' | 'mean' | 'median' | 'meanGap' | 'value' | 'low' | 'high' | 'used' | 'changed' | 'setting' | 'run' | 'engine' | 'sheet' | 'gap'
      | 'equal',
      string
    >
  >; // prettier-ignore
  readonly groups: Readonly<
    Record<
      | 'results' | 'inputs' | 'assumptions' | 'general' | 'team' | 'direct' | 'segments' | 'profit' | 'measures'
      | 'weights' | 'switches' | 'derived' | 'tables' | 'shapes' | 'ages',
      string
    >
  >; // prettier-ignore
  /** Why a result of the central case is neither the mean nor the median of the simulation. */
  readonly whyItDiffers: string;
  /** Views of the profit and loss. */
  readonly views: Readonly<Record<Lens | 'none' | 'broadGain' | 'strictGain', string>>;
  readonly flows: Readonly<
    Record<
      | 'with' | 'without' | 'size' | 'flow' | 'running' | 'scale' | 'cumulative' | 'below' | 'lastBelow' | 'firstBack'
      | 'factor' | 'discounted' | 'discountedRunning' | 'discountedScale' | 'discountedCumulative'
      | 'discountedLastBelow' | 'indirect12' | 'direct12' | 'ratio12' | 'line12a' | 'line12b',
      string
    >
  >; // prettier-ignore
  readonly flowSections: Readonly<Record<Lens | 'discount' | 'ratio', string>>;
  readonly results: Readonly<
    Record<
      | 'npv' | 'npvEndOfMonth' | 'payback' | 'firstCrossing' | 'discountedPayback' | 'peakDeficit' | 'peakMonth'
      | 'total' | 'cost' | 'ratio' | 'revenue' | 'profit' | 'changedInputs',
      string
    >
  >; // prettier-ignore
  /** A result under a lens, or in a run. */
  readonly of: (result: string, which: string) => string;
  readonly lens: Readonly<Record<Lens, string>>;
  readonly runs: Readonly<Record<ShownRun, string>>;
  readonly categories: Readonly<Record<'noDifference' | 'selfFunding' | 'notRecovered' | 'noPeak' | 'changed', string>>;
  readonly years: Readonly<Record<'central' | 'mean' | 'gap' | 'whole', string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly perMonth: (unit: string) => string;
  readonly perYear: (unit: string) => string;
  readonly driver: (label: string) => string;
  readonly growth: (label: string) => string;
  readonly season: (label: string) => string;
  readonly review: (label: string) => string;
  readonly weight: (label: string, months: number) => string;
  readonly ageOf: (label: string, age: number) => string;
  readonly switchOf: Readonly<
    Record<'initiative' | 'segment' | 'edge' | 'plan' | 'exists' | 'cannibalisation', (label: string) => string>
  >;
  readonly follows: string;
}

export const modelWords = (locale: Locale): ModelWords => (locale === 'ja' ? ja : en);
