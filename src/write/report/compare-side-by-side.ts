import { letter } from '../../charts/compare-facts.js';
import { EXCEEDANCE } from '../../charts/npv-exceedance.js';
import type { ComparedScenario } from '../../decide/compare/compare-analysis.js';
import type { CompareContext } from './compare-context.js';
import type { Section } from './context.js';
import { monthsText } from '../../figures/counted.js';
import type { MoneyScale } from '../../figures/money.js';
import { money, moneyAt, moneyBand, moneyError, odds } from './number-markup.js';
import { figure } from '../html/picture.js';
import { markup, user, type Content, type Markup } from '../html/markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table } from './table.js';

/** The figures of every scenario beside each other, and the distributions of their value. */
export function sideBySideSection(context: CompareContext): Section {
  const { found, words, scale, charts } = context;
  const head = markup`<tr>
    ${columnHead('', 'text')}
    ${found.scenarios.map(({ title }, at) => columnHead([`${letter(at)} `, user(title)], 'number'))}
  </tr>`;
  const rows = measures(context).map(
    ([name, of]) =>
      markup`<tr>
        ${rowHead(name)}${found.scenarios.map((scenario) => numberCell(of(scenario)))}
      </tr>`,
  );
  const parts = {
    id: 'side-by-side',
    caption: words.comparePaper.sideBySide,
    unit: scale.unit,
    head,
    body: rowGroup(rows),
    layout: 'even',
  };
  const body = markup`<p class="note">${words.comparePaper.sideNote} ${words.comparePaper.regretNote}</p>
    ${table(parts, words)} ${charts.filter(({ name }) => name === EXCEEDANCE).map((chart) => figure(chart))}`;
  return { id: 'compared', title: words.comparePaper.sideBySide, body };
}

const plain = (text: string): Markup => markup`<span class="none">${text}</span>`;

/** An amount with its standard error. */
const amount = (mean: number | null, se: number, scale: MoneyScale): Content =>
  mean === null ? plain(scale.words.none) : [money(scale, mean, se), moneyError(scale, se)];

function measures({ found, words, scale }: CompareContext): [Content, (scenario: ComparedScenario) => Content][] {
  const targets = [
    ...new Map(found.scenarios.flatMap((one) => one.targets.map(({ name, label }) => [name, label] as const))),
  ];
  return [
    [
      words.verdict.verdict,
      ({ verdict }) =>
        verdict === null
          ? plain(words.comparePaper.noVerdict)
          : markup`<strong>${words.verdict.outcomes[verdict.outcome]}</strong>`,
    ],
    [words.comparePaper.npvMean, ({ npv }) => amount(npv.mean, npv.se ?? 0, scale)],
    [words.comparePaper.npvMedian, ({ npv }) => moneyAt(scale, npv, 'p50', found.trials)],
    [
      words.comparePaper.npvBand,
      ({ npv }) => moneyBand(scale, npv, found.trials, ['p5', 'p95']) ?? plain(words.figures.none),
    ],
    [
      words.compareCharts.heads.paidBack(monthsText(found.within, words.figures)),
      ({ paidBack }) => odds(paidBack, words.figures),
    ],
    [words.comparePaper.peak, ({ peakDeficit }) => moneyAt(scale, peakDeficit, 'p50', found.trials)],
    ...targets.map(([name, label]): [Content, (scenario: ComparedScenario) => Content] => [
      user(words.compareCharts.heads.odds(label)),
      (scenario) => {
        const target = scenario.targets.find((each) => each.name === name);
        return target === undefined ? plain(words.figures.none) : odds(target.odds, words.figures);
      },
    ]),
    [words.comparePaper.regretMean, ({ regret }) => amount(regret.expected.mean, regret.expected.se, scale)],
    [words.comparePaper.regretP95, ({ regret }) => money(scale, regret.p95.value, regret.expected.se)],
  ];
}
