import { boundedShare } from '../../figures/share.js';
import { runMoney } from '../../figures/run-money.js';
import { wrap } from '../../diagnostics/wrap.js';
import { cutMiddle } from '../../charts/cut-middle.js';
import { endsText, sensitivityAmounts } from '../../charts/tornado.js';
import type { SensitivityAnalysis, SensitivityInput } from '../../decide/sensitivity/sensitivity-analysis.js';
import { moneyDigits } from '../../figures/money.js';
import { byStrength } from '../../write/report/sensitivity.js';
import { columns } from '../../write/text/columns.js';
import { fit } from '../../write/text/fit.js';
import type { AnalysisPage } from './analysis-page.js';

/** Rows of the short form, and of the command. */
export const SHORT = 5;
export const LONG = 12;

/** The strongest inputs of the net present value with both ends, and in one line those of each other outcome. */
export function sensitivityLines(analysis: SensitivityAnalysis, page: AnalysisPage, most: number): string[] {
  const { words, paint, summary } = page;
  const say = words.analysisCharts.sensitivity;
  const scale = runMoney(summary, sensitivityAmounts(analysis));
  const [npv, ...others] = analysis.outcomes;
  const row = (input: SensitivityInput): string[] => {
    const { first, total } = input.effects[0];
    const { tornado } = input;
    const end = (which: 'low' | 'high'): string => {
      const mean = tornado?.[which][0].mean;
      return mean === undefined ? '' : moneyDigits(scale, mean.value, mean.se ?? 0);
    };
    return [
      `${cutMiddle(input.label, words.terminal.inputNameEms)}${input.correlated ? ' *' : ''}`,
      boundedShare(first, words.figures),
      total === null ? '' : boundedShare(total, words.figures),
      fit(endsText(input, summary.scenario), 22),
      end('low'),
      tornado === null ? '' : '→',
      end('high'),
    ];
  };
  const head = [
    words.report.input,
    words.sensitivity.first,
    words.sensitivity.total,
    words.sensitivity.ends,
    scale.unit,
    '',
    words.sensitivity.npv,
  ].map((name) => paint.faint(name));
  const chance = [say.chance, boundedShare(npv.chance, words.figures), '', '', '', '', ''];
  const shown = byStrength(analysis, 0).slice(0, most);
  const table = columns([head, ...shown.map(row), chance], ['left', 'right', 'right', 'left', 'right', 'left', 'left']);
  const lines = others.flatMap((_, i) => wrap(othersLine(analysis, i + 1, page), '  '));
  const overlap = shown.some(({ correlated }) => correlated) ? [`  ${paint.faint(words.sensitivity.overlap)}`] : [];
  return [paint.strong(words.sensitivity.title), ...table, ...lines, ...overlap];
}

/** The three strongest inputs that stand out of their error. */
function othersLine(analysis: SensitivityAnalysis, outcome: number, { words }: AnalysisPage): string {
  const say = words.analysisCharts.sensitivity;
  const clear = byStrength(analysis, outcome)
    .filter(({ effects }) => effects[outcome].first.value > 2 * (effects[outcome].first.se ?? Infinity))
    .slice(0, 2)
    .map(
      ({ label, effects }) =>
        `${cutMiddle(label, words.terminal.inputNameEms)} ${boundedShare(effects[outcome].first, words.figures)}`,
    );
  const { chance } = analysis.outcomes[outcome];
  const listed = clear.length === 0 ? [words.sensitivity.none] : clear;
  const text = [...listed, `${say.chance} ${boundedShare(chance, words.figures)}`].join(words.terminal.comma);
  return `${words.sensitivity.strongest(say.outcome(analysis.outcomes[outcome]))}${text}`;
}
