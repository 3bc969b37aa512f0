import { letter } from '../../charts/compare-facts.js';
import { EXCEEDANCE } from '../../charts/npv-exceedance.js';
import type { ComparedScenario, Comparison } from '../../decide/compare/compare-analysis.js';
import { monthsText } from '../../figures/counted.js';
import type { Words } from '../../words/words.js';
import { author, none, strong, type Content } from '../content.js';
import { moneyAt, moneyBand, moneyError, moneyMean, odds } from '../figures.js';
import { note, title, type Block, type Section } from '../page.js';
import { numberCell, numberHead, row, rowGroup, table, textHead, type Head, type Row, type Table } from '../table.js';
import type { CompareContext } from './context.js';
import { compareMasthead } from './frame.js';
import { moneyDifference, regretMean, regretP95, shareDifference, type Difference } from './figures.js';

/** A figure that every scenario has. */
interface Measure {
  readonly name: Content;
  readonly of: (scenario: ComparedScenario) => Content;
}

/** The outcome of a scenario by its own rules. */
export const outcomeText = ({ verdict }: ComparedScenario, words: Words): string =>
  verdict === null ? words.comparePaper.noVerdict : words.verdict.outcomes[verdict.outcome];

const oddsOfTarget = (name: string, label: string, words: Words): Measure => ({
  name: author(words.compareCharts.heads.odds(label)),
  of: ({ targets }) => {
    const target = targets.find((each) => each.name === name);
    return target === undefined ? none(words.figures.none) : odds(target.odds, words.figures);
  },
});

type Name = 'verdict' | 'npvMean' | 'npvMedian' | 'npvBand' | 'paidBack' | 'peak' | 'regretMean' | 'regretP95';

function measuresOf({ found, words, scale }: CompareContext): Readonly<Record<Name, Measure>> {
  const { comparePaper: own, figures } = words;
  return {
    verdict: { name: words.verdict.verdict, of: (scenario) => outcomeText(scenario, words) },
    npvMean: {
      name: own.npvMean,
      of: ({ npv }) => [moneyMean(scale, npv), npv.mean === null ? null : moneyError(scale, npv)],
    },
    npvMedian: { name: own.npvMedian, of: ({ npv }) => moneyAt(scale, npv, 'p50', found.trials) },
    npvBand: {
      name: own.npvBand,
      of: ({ npv }) => moneyBand(scale, npv, found.trials, ['p5', 'p95']) ?? none(figures.none),
    },
    paidBack: {
      name: words.compareCharts.heads.paidBack(monthsText(found.within, figures)),
      of: ({ paidBack }) => odds(paidBack, figures),
    },
    peak: { name: own.peak, of: ({ peakDeficit }) => moneyAt(scale, peakDeficit, 'p50', found.trials) },
    regretMean: { name: own.regretMean, of: ({ regret }) => regretMean(regret, scale) },
    regretP95: { name: own.regretP95, of: ({ regret }) => regretP95(regret, scale) },
  };
}

/** Odds of every target that any of the scenarios has. */
function targetMeasures({ found, words }: CompareContext): Measure[] {
  const named = found.scenarios.flatMap(({ targets }) => targets.map(({ name, label }) => [name, label] as const));
  return [...new Map(named)].map(([name, label]) => oddsOfTarget(name, label, words));
}

const rowsOf = (measures: readonly Measure[], scenarios: readonly ComparedScenario[]): Row[] =>
  measures.map(({ name, of }) =>
    row(
      name,
      scenarios.map((scenario) => numberCell(of(scenario))),
    ),
  );

/** The figures of every scenario beside each other, and the distributions of their value. */
export function sideBySideSection(context: CompareContext): Section {
  const { found, words, scale } = context;
  const { comparePaper: own } = words;
  const { verdict, npvMean, npvMedian, npvBand, paidBack, peak, ...regret } = measuresOf(context);
  const marked: Measure = {
    name: verdict.name,
    of: (scenario) => (scenario.verdict === null ? none : strong)(verdict.of(scenario)),
  };
  const measures = [
    ...[marked, npvMean, npvMedian, npvBand, paidBack, peak],
    ...targetMeasures(context),
    ...[regret.regretMean, regret.regretP95],
  ];
  return {
    id: 'compared',
    title: own.sideBySide,
    blocks: [
      note(`${own.sideNote} ${own.regretNote}`),
      table({
        id: 'side-by-side',
        caption: own.sideBySide,
        unit: scale.unit,
        layout: 'even',
        head: [
          textHead(''),
          ...found.scenarios.map(({ title: name }, at): Head => numberHead([`${letter(at)} `, author(name)])),
        ],
        groups: [rowGroup(rowsOf(measures, found.scenarios))],
      }),
      { block: 'picture', name: EXCEEDANCE, data: null },
    ],
  };
}

/** The figures of every scenario in a row of its own, without what only the whole page has. */
export function sideBySideInShort(context: CompareContext): Block[] {
  const { found, words, scale } = context;
  const { verdict, npvMean, npvBand, paidBack, peak, ...regret } = measuresOf(context);
  const measures = [
    ...[verdict, npvMean, npvBand, paidBack, peak],
    ...targetMeasures(context),
    ...[regret.regretMean, regret.regretP95],
  ];
  return [
    title(words.comparePaper.sideBySide, `${words.report.unit(scale.unit)} · ${compareMasthead(context).valuedAt}`),
    table({
      id: 'side-by-side',
      caption: null,
      cut: 'end',
      head: [textHead(''), ...found.scenarios.map((_, at) => numberHead(strong(letter(at))))],
      groups: [rowGroup(rowsOf(measures, found.scenarios))],
    }),
  ];
}

/** The first scenario beside another, and the paired differences. */
export function mainFigures(comparison: Comparison, context: CompareContext): Table {
  const { found, words, scale } = context;
  const { npvMean, paidBack, peak } = measuresOf(context);
  const both = [found.scenarios[0], found.scenarios[comparison.scenario]];
  const line = ({ name, of }: Measure, by: Difference | null): Row =>
    row(name, [...both.map((scenario) => numberCell(of(scenario))), numberCell(withInterval(by, words))]);
  return table({
    id: `main-${letter(comparison.scenario)}`,
    caption: null,
    head: [
      textHead(words.report.unit(scale.unit)),
      ...['A', letter(comparison.scenario), words.comparePaper.difference].map(numberHead),
    ],
    groups: [
      rowGroup([
        line(npvMean, moneyDifference(comparison.npv, scale)),
        line(paidBack, shareDifference(comparison.paidBack, words)),
        line(peak, null),
        ...comparison.targets.map(({ name, label, odds: by }) =>
          line(oddsOfTarget(name, label, words), shareDifference(by, words)),
        ),
      ]),
    ],
  });
}

function withInterval(by: Difference | null, { figures }: Words): Content {
  if (by === null) return figures.none;
  return by.interval === null ? by.value : [by.value, ` (${figures.interval95} `, by.interval, ')'];
}
