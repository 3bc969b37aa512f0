import { wordsOf } from '../words/words.js';
import type { Locale } from '../model/scenario.js';
import type { SensitivityOutcome } from '../decide/sensitivity/sensitivity-analysis.js';

/** English counts by the plural rules. */
const { count } = wordsOf('en').figures;

type Named = Pick<SensitivityOutcome, 'kind' | 'name' | 'label' | 'within'>;

/** What pictures, report and terminal say of sensitivity in the same words. */
export interface SensitivityChartWords {
  readonly outcome: (outcome: Named) => string;
  readonly chance: string;
  readonly barsTitle: (label: string, share: string) => string;
  readonly barsChance: (share: string) => string;
  readonly barsSubtitle: readonly string[];
  readonly barsTrials: (trials: string, rerun: string) => string;
  readonly overlap: string;
  readonly tornadoTitle: (label: string, low: string, high: string) => string;
  readonly tornadoSubtitle: (unit: string, trials: string) => string;
  readonly tornadoNothing: string;
  readonly fails: string;
  readonly succeeds: string;
  readonly mean: string;
}

const en: SensitivityChartWords = {
  outcome: ({ kind, name, label, within }) => {
    if (kind === 'npv') return 'Net present value';
    if (kind === 'payback') return `Payback within ${count(String(within ?? ''), 'month')}`;
    return kind === 'ratio' ? 'Indirect sales ratio' : label === '' ? name : label;
  },
  chance: 'Chance and count noise',
  barsTitle: (label, share) => `${label} alone accounts for ${share} of the spread of the net present value`,
  barsChance: (share) => `Chance within the months accounts for ${share} of the spread of the net present value`,
  barsSubtitle: [
    'Dark: share of the variance that goes when this input alone is known (first-order index).',
    'Light: share left when all but this input is known (total index).',
  ],
  barsTrials: (trials, rerun) => `Dark from ${count(trials, 'trial')}, light from ${rerun}.`,
  overlap: '* Drawn together with others: their shares overlap.',
  tornadoTitle: (label, low, high) => `The mean net present value moves most with ${label}: ${low} to ${high}`,
  tornadoSubtitle: (unit, trials) =>
    `Each input held at its 10th and at its 90th percentile (a success: fails, succeeds), all else drawn; mean net present value, ${unit}, ${count(trials, 'trial')}.`,
  tornadoNothing: 'No input moves the net present value',
  fails: 'fails',
  succeeds: 'succeeds',
  mean: 'mean',
};

const ja: SensitivityChartWords = {
  outcome: ({ kind, name, label, within }) => {
    if (kind === 'npv') return '正味現在価値';
    if (kind === 'payback') return `${within ?? ''}か月以内の回収`;
    return kind === 'ratio' ? '間販比率' : label === '' ? name : label;
  },
  chance: '偶然（件数のゆれ）',
  barsTitle: (label, share) => `正味現在価値のばらつきの ${share} は ${label} だけで決まる`,
  barsChance: (share) => `正味現在価値のばらつきの ${share} は月々の偶然による`,
  barsSubtitle: [
    '濃い棒: この前提だけが分かれば消えるばらつき（分散）の割合＝一次指数。',
    '薄い棒: この前提以外がすべて分かっても残る割合＝全次指数。',
  ],
  barsTrials: (trials, rerun) => `濃い棒は ${trials} 試行、薄い棒は ${rerun} 試行から。`,
  overlap: '* 相関のある前提: 割合は重なり合う。',
  tornadoTitle: (label, low, high) => `正味現在価値の平均が最も動くのは ${label}: ${low} 〜 ${high}`,
  tornadoSubtitle: (unit, trials) =>
    `各前提を P10 と P90 に固定（成否は失敗と成功）、他は引いたまま。正味現在価値の平均、${unit}、${trials} 試行。`,
  tornadoNothing: '正味現在価値を動かす前提はない',
  fails: '失敗',
  succeeds: '成功',
  mean: '平均',
};

export const sensitivityChartWords = (locale: Locale): SensitivityChartWords => (locale === 'ja' ? ja : en);
