import { paybackCurve } from '../../../charts/payback-curve.js';
import { plainText } from '../../../pages/content.js';
import { replayFacts } from '../../../pages/method.js';
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
import type { CellFormat, Sheet, SheetCell } from '../../../spreadsheet/sheet.js';
import { moneyFormat, picturesFrom, sheetOf, type WorkbookContext } from '../workbook-context.js';
import { ALL_CHECKS, ALL_CHECKS_NAME } from './checks.js';
import { lenses, type Lens } from '../../../model/lens.js';
const COLUMNS = 7;

/** The decision on one page: verdict and rules, key figures under both lenses, the company by fiscal year, replay. */
export function summarySheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const { scenario, months } = summary;
  const span = `${months[0] ?? ''} – ${months.at(-1) ?? ''}${words.report.open}${monthsText(scenario.horizon, words.figures)}${words.report.close}`;
  const above: Row[] = [
    [title(scenario.title)],
    [
      note(
        `${words.report.purpose}${words.report.colon}${scenario.purpose === '' ? words.report.noPurpose : scenario.purpose}`,
      ),
    ],
    [note(`${words.workbook.period}${words.report.colon}${span}`)],
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
      { ...text(words.workbook.allChecks), total: true },
      formulaCell({ formula: `AND('${words.workbook.sheets.checks}'!${ALL_CHECKS})`, value: true }, 'text', true),
    ],
    [],
    sectionRow(words.workbook.replay, COLUMNS),
    ...replayFacts(summary.replay, words).map(([name, said]): Row => [text(name), text(plainText(said))]),
    [],
  ];
  const checks = rows.findIndex((row) => row[0]?.content === words.workbook.allChecks) + 1;
  return sheetOf({
    name: words.workbook.sheets.summary,
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
  const { summary, words } = context;
  const { verdict } = summary;
  if (verdict === null)
    return [
      sectionRow(`${words.verdict.verdict}${words.report.colon}${words.verdict.noVerdict}`, COLUMNS),
      [note(words.verdict.noVerdictWhy)],
    ];
  const [strict, broad] = lenses.map((lens) => words.verdict.outcomes[verdict[lens].outcome]);
  const reading = verdict.agree
    ? words.verdict.agrees
    : words.verdict.differs(strict ?? '', broad ?? '', words.verdict.lenses[verdict.lens]);
  const heads = [words.verdict.value, words.verdict.threshold, words.verdict.margin].map(numberHeading);
  return [
    sectionRow(`${words.verdict.verdict}${words.report.colon}${words.verdict.outcomes[verdict.outcome]}`, COLUMNS),
    [note(reading)],
    [
      heading(words.verdict.rule),
      heading(words.verdict.lens),
      ...heads,
      heading(words.verdict.holds),
      heading(words.verdict.firm),
    ],
    ...lenses.flatMap((lens) => ruleRows(verdict, lens, context)),
  ];
}

function ruleRows(verdict: Verdict, lens: Lens, context: WorkbookContext): Row[] {
  const { words } = context;
  const { go, noGo } = verdict[lens];
  const block = (name: string, rules: readonly RuleSummary[]): Row[] =>
    rules.map((rule) => {
      const { format, unit } = measure(rule, context);
      const value = rule.value === null ? numberText(words.payback.notRecovered) : figure(rule.value, format);
      return [
        text(`${name} ${rule.text}${unit}`),
        text(words.verdict.lenses[lens]),
        value,
        figure(rule.threshold, format),
        figure(rule.margin, format),
        text(ruleState(rule.holds, words.figures)),
        text(rule.firm ? words.verdict.firmYes : words.verdict.firmNo),
      ];
    });
  return [...block(`${words.verdict.outcomes.go}:`, go), ...block(`${words.verdict.outcomes['no-go']}:`, noGo)];
}

/** Format of a rule's figures, and the unit behind its text where the format does not say it. */
function measure(rule: RuleSummary, context: WorkbookContext): { format: CellFormat; unit: string } {
  const { words } = context;
  switch (rule.unit) {
    case 'share':
      return { format: 'share', unit: '' };
    case 'money': {
      const { format, unit } = moneyFormat([rule.value, rule.threshold], context);
      return { format, unit: `${words.report.open}${unit}${words.report.close}` };
    }
    case 'months':
      return { format: 'month', unit: '' };
    case 'factor':
      return { format: 'factor', unit: '' };
  }
}

type Measure = readonly [name: string, unit: string, of: (flow: FlowSummary) => SheetCell];

function keyFigures(context: WorkbookContext): Row[] {
  const { summary, words } = context;
  const heads = [heading(words.workbook.unit), ...lenses.map((lens) => numberHeading(words.verdict.lenses[lens]))];
  return [
    sectionRow(words.workbook.keyFigures, COLUMNS),
    [heading(words.report.measure), ...heads],
    ...measures(context).map(([name, unit, of]): Row => [
      text(name),
      text(unit),
      ...lenses.map((lens) => of(summary.program[lens])),
    ]),
  ];
}

function measures(context: WorkbookContext): Measure[] {
  const { summary, words } = context;
  const flows = lenses.map((lens) => summary.program[lens]);
  const amounts = flows.flatMap(({ npv, peakDeficit, cost }) => [npv.p10, npv.p90, peakDeficit.p95, cost.mean]);
  const { format, unit } = moneyFormat(amounts, context);
  const money = (name: string, of: (flow: FlowSummary) => number | null): Measure => [
    name,
    unit,
    (flow) => (flow.noDifference ? numberText(words.payback.noDifference) : figure(of(flow), format)),
  ];
  const share = (name: string, of: (flow: FlowSummary) => number | null): Measure => [
    name,
    words.workbook.share,
    (flow) => figure(of(flow), 'share'),
  ];
  return [
    ...(['by50', 'by80'] as const).flatMap((by) => paybackMeasures(by, context)),
    share(words.payback.shareNotRecovered, ({ payback }) => payback.notRecovered.value),
    money(words.payback.npv, ({ npv }) => npv.p50),
    money(words.workbook.p10(words.payback.npv), ({ npv }) => npv.p10),
    money(words.workbook.p90(words.payback.npv), ({ npv }) => npv.p90),
    money(words.payback.npvMean, ({ npv }) => npv.mean),
    share(words.payback.npvNegative, ({ npvNegative }) => npvNegative.value),
    money(words.payback.peakMedian, ({ peakDeficit }) => peakDeficit.p50),
    money(words.payback.peakWorst, ({ peakDeficit }) => peakDeficit.p95),
    money(words.payback.cost, ({ cost }) => cost.mean),
    money(words.payback.totalFlow, ({ total }) => total.mean),
    share(words.payback.roiHorizon, ({ roi }) => roi.horizon.p50),
    [words.payback.moic, words.workbook.multiple, ({ moic }) => figure(moic.p50, 'factor')],
  ];
}

/** Month and calendar month by which a share of the trials has paid back. */
function paybackMeasures(by: 'by50' | 'by80', { words }: WorkbookContext): Measure[] {
  const name = words.payback.byShare(by === 'by50' ? '50%' : '80%');
  const instead = (flow: FlowSummary): SheetCell | null => {
    if (flow.noDifference) return numberText(words.payback.noDifference);
    const { month } = flow.payback[by];
    if (month === null) return numberText(words.payback.notRecovered);
    return month === 0 ? numberText(words.payback.selfFunding) : null;
  };
  return [
    [name, words.workbook.months, (flow) => instead(flow) ?? figure(flow.payback[by].month, 'month')],
    [
      words.workbook.paybackCalendar(name),
      '',
      (flow) => (instead(flow) === null ? { content: flow.payback[by].calendar, format: 'numberText' } : text('')),
    ],
  ];
}
