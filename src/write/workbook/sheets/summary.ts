import { paybackCurve } from '../../../charts/payback-curve.js';
import { ruleState } from '../../../figures/rule-figures.js';
import { monthsText } from '../../../figures/counted.js';
import type { FlowSummary, RuleSummary, Summary } from '../../../summary/summary.js';
import {
  figure,
  formulaCell,
  heading,
  note,
  numberHeading,
  numberText,
  sectionRow,
  text,
  title,
  type Row,
} from '../../../spreadsheet/cells.js';
import { companyRows } from '../company-rows.js';
import { replayFacts } from '../replay-facts.js';
import type { CellFormat, Sheet, SheetCell } from '../../../spreadsheet/sheet.js';
import { moneyFormat, picturesFrom, sheetOf, type WorkbookContext } from '../workbook-context.js';
import { ALL_CHECKS, ALL_CHECKS_NAME } from './checks.js';

const lenses = ['strict', 'broad'] as const;
const COLUMNS = 7;

/** The decision on one page: verdict and rules, key figures under both lenses, the company by fiscal year, replay. */
export function summarySheet(context: WorkbookContext): Sheet {
  const { summary, words, report } = context;
  const { scenario, months } = summary;
  const span = `${months[0] ?? ''} – ${months.at(-1) ?? ''}${report.report.open}${monthsText(scenario.horizon, report.figures)}${report.report.close}`;
  const above: Row[] = [
    [title(scenario.title)],
    [
      note(
        `${words.purpose}${report.report.colon}${scenario.purpose === '' ? report.report.noPurpose : scenario.purpose}`,
      ),
    ],
    [note(`${words.period}${report.report.colon}${span}`)],
    [],
    ...verdictRows(context),
    [],
    ...keyFigures(context),
    [],
  ];
  const rows: Row[] = [
    ...above,
    ...companyRows(above.length, context),
    [],
    [
      { ...text(words.allChecks), total: true },
      formulaCell({ formula: `AND('${words.sheets.checks}'!${ALL_CHECKS})`, value: true }, 'text', true),
    ],
    [],
    sectionRow(words.replay, COLUMNS),
    ...replayFacts(context).map(([name, value]): Row => [text(name), text(value)]),
    [],
  ];
  const checks = rows.findIndex((row) => row[0]?.content === words.allChecks) + 1;
  return sheetOf({
    name: words.sheets.summary,
    rows,
    landscape: false,
    breaks: [],
    widths: [38, 16, 15, 15, 15, 15, 17],
    onePage: true,
    pictures: picturesFrom(rows.length, [paybackCurve], context),
    mustHold: { cell: `B${checks}`, name: ALL_CHECKS_NAME },
  });
}

type Verdict = NonNullable<Summary['verdict']>;

function verdictRows(context: WorkbookContext): Row[] {
  const { summary, words, report } = context;
  const { verdict } = summary;
  if (verdict === null)
    return [
      sectionRow(`${words.verdict}${report.report.colon}${report.verdict.noVerdict}`, COLUMNS),
      [note(report.verdict.noVerdictWhy)],
    ];
  const [strict, broad] = lenses.map((lens) => report.verdict.outcomes[verdict[lens].outcome]);
  const reading = verdict.agree
    ? report.verdict.agrees
    : report.verdict.differs(strict ?? '', broad ?? '', report.verdict.lenses[verdict.lens]);
  const heads = [report.verdict.value, report.verdict.threshold, report.verdict.margin].map(numberHeading);
  return [
    sectionRow(`${words.verdict}${report.report.colon}${report.verdict.outcomes[verdict.outcome]}`, COLUMNS),
    [note(reading)],
    [
      heading(report.verdict.rule),
      heading(words.lens),
      ...heads,
      heading(report.verdict.holds),
      heading(report.verdict.firm),
    ],
    ...lenses.flatMap((lens) => ruleRows(verdict, lens, context)),
  ];
}

function ruleRows(verdict: Verdict, lens: 'strict' | 'broad', context: WorkbookContext): Row[] {
  const { report } = context;
  const { go, noGo } = verdict[lens];
  const block = (name: string, rules: readonly RuleSummary[]): Row[] =>
    rules.map((rule) => {
      const { format, unit } = measure(rule, context);
      const value = rule.value === null ? numberText(report.payback.notRecovered) : figure(rule.value, format);
      return [
        text(`${name} ${rule.text}${unit}`),
        text(report.verdict.lenses[lens]),
        value,
        figure(rule.threshold, format),
        figure(rule.margin, format),
        text(ruleState(rule.holds, report.figures)),
        text(rule.firm ? report.verdict.firmYes : report.verdict.firmNo),
      ];
    });
  return [...block(`${report.verdict.outcomes.go}:`, go), ...block(`${report.verdict.outcomes['no-go']}:`, noGo)];
}

/** Format of a rule's figures, and the unit behind its text where the format does not say it. */
function measure(rule: RuleSummary, context: WorkbookContext): { format: CellFormat; unit: string } {
  const { report } = context;
  switch (rule.unit) {
    case 'share':
      return { format: 'share', unit: '' };
    case 'money': {
      const { format, unit } = moneyFormat([rule.value, rule.threshold], context);
      return { format, unit: `${report.report.open}${unit}${report.report.close}` };
    }
    case 'months':
      return { format: 'month', unit: '' };
    case 'factor':
      return { format: 'factor', unit: '' };
  }
}

type Measure = readonly [name: string, unit: string, of: (flow: FlowSummary) => SheetCell];

function keyFigures(context: WorkbookContext): Row[] {
  const { summary, words, report } = context;
  const heads = [heading(words.unit), ...lenses.map((lens) => numberHeading(report.verdict.lenses[lens]))];
  return [
    sectionRow(words.keyFigures, COLUMNS),
    [heading(report.report.measure), ...heads],
    ...measures(context).map(([name, unit, of]): Row => [
      text(name),
      text(unit),
      ...lenses.map((lens) => of(summary.program[lens])),
    ]),
  ];
}

function measures(context: WorkbookContext): Measure[] {
  const { summary, words, report } = context;
  const flows = lenses.map((lens) => summary.program[lens]);
  const amounts = flows.flatMap(({ npv, peakDeficit, cost }) => [npv.p10, npv.p90, peakDeficit.p95, cost.mean]);
  const { format, unit } = moneyFormat(amounts, context);
  const money = (name: string, of: (flow: FlowSummary) => number | null): Measure => [
    name,
    unit,
    (flow) => (flow.noDifference ? numberText(report.payback.noDifference) : figure(of(flow), format)),
  ];
  const share = (name: string, of: (flow: FlowSummary) => number | null): Measure => [
    name,
    words.share,
    (flow) => figure(of(flow), 'share'),
  ];
  return [
    ...(['by50', 'by80'] as const).flatMap((by) => paybackMeasures(by, context)),
    share(report.payback.shareNotRecovered, ({ payback }) => payback.notRecovered.value),
    money(report.payback.npv, ({ npv }) => npv.p50),
    money(words.p10(report.payback.npv), ({ npv }) => npv.p10),
    money(words.p90(report.payback.npv), ({ npv }) => npv.p90),
    money(report.payback.npvMean, ({ npv }) => npv.mean),
    share(report.payback.npvNegative, ({ npvNegative }) => npvNegative.value),
    money(report.payback.peakMedian, ({ peakDeficit }) => peakDeficit.p50),
    money(report.payback.peakWorst, ({ peakDeficit }) => peakDeficit.p95),
    money(report.payback.cost, ({ cost }) => cost.mean),
    money(report.payback.totalFlow, ({ total }) => total.mean),
    share(report.payback.roiHorizon, ({ roi }) => roi.horizon.p50),
    [report.payback.moic, words.multiple, ({ moic }) => figure(moic.p50, 'factor')],
  ];
}

/** Month and calendar month by which a share of the trials has paid back. */
function paybackMeasures(by: 'by50' | 'by80', { words, report }: WorkbookContext): Measure[] {
  const name = report.payback.byShare(by === 'by50' ? '50%' : '80%');
  const instead = (flow: FlowSummary): SheetCell | null => {
    if (flow.noDifference) return numberText(report.payback.noDifference);
    const { month } = flow.payback[by];
    if (month === null) return numberText(report.payback.notRecovered);
    return month === 0 ? numberText(report.payback.selfFunding) : null;
  };
  return [
    [name, words.months, (flow) => instead(flow) ?? figure(flow.payback[by].month, 'month')],
    [
      words.paybackCalendar(name),
      '',
      (flow) => (instead(flow) === null ? { content: flow.payback[by].calendar, format: 'numberText' } : text('')),
    ],
  ];
}
