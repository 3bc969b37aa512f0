import { pictureWordsOf, type PictureWords } from '../words/picture-words.js';
import { percent } from '../figures/share.js';
import { decimal } from '../figures/digits.js';
import type { FunnelStep, FunnelSummary } from '../summary/evidence/shapes.js';
import type { Summary } from '../summary/summary.js';
import type { RunChart } from './chart.js';
import { yearEntry, type DataOf } from './chart-data.js';
import { clip, display, ems } from './display.js';
import { fiscalConvention } from './fiscal-convention.js';
import type { Layer } from './layer.js';
import { lensName } from './lenses.js';
import { rows } from './layer.js';
import { labelIn } from '../model/label.js';
import { stepWord } from '../words/series-label.js';
import { picture, type Picture } from './picture.js';
import type { Panel } from './picture.js';
import { pixelText } from './pixel-text.js';
import { rangeWithZero } from './range.js';
import { INK, LENS_COLOUR, QUIET, SIZE } from './theme.js';

const WIDTH = 760;
const HEIGHT = 120;
/** Panels: the most segments that are drawn, the largest first. */
const MOST = 4;
const shownSteps = ['referrals', 'opportunities', 'wins'] as const;
type Shown = (typeof shownSteps)[number];
/** Each step stands inside the bar of the one before. */
const bars: Readonly<Record<Shown, { width: number; opacity: number }>> = {
  referrals: { width: 0.78, opacity: 0.18 },
  opportunities: { width: 0.54, opacity: 0.45 },
  wins: { width: 0.3, opacity: 1 },
};

const stepOf = ({ steps }: FunnelSummary, step: string): FunnelStep | undefined =>
  steps.find((one) => one.step === step);
const meansOf = (funnel: FunnelSummary, step: string): readonly (number | null)[] =>
  stepOf(funnel, step)?.years.mean ?? [];

/** A mean count: whole from ten on. */
const count = (value: number, { scenario }: Summary): string =>
  decimal(value, value < 9.95 && value > 0 ? -1 : 0, pictureWordsOf(scenario.locale).figures);

/** All together first, then the segments with most referrals. */
function shownFunnels(funnels: readonly FunnelSummary[]): FunnelSummary[] {
  const size = (funnel: FunnelSummary): number =>
    meansOf(funnel, 'referrals').reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const segments = funnels.filter(({ segment }) => segment !== null).sort((a, b) => size(b) - size(a));
  return [...funnels.filter(({ segment }) => segment === null), ...segments.slice(0, MOST)];
}

const pixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });

function panel(funnel: FunnelSummary, summary: Summary, words: PictureWords, last: boolean): Panel {
  const years = summary.fiscalYears;
  const slot = WIDTH / years.length;
  const { high } = rangeWithZero(meansOf(funnel, 'referrals'));
  const top = (value: number): number => HEIGHT * (1 - value / high);
  const layers = shownSteps.map((step): Layer => {
    const { width, opacity } = bars[step];
    const boxes = meansOf(funnel, step).map((mean, k) => {
      const middle = slot * (k + 0.5);
      return { f0: middle - (slot * width) / 2, f1: middle + (slot * width) / 2, f2: top(mean ?? 0), f3: HEIGHT };
    });
    return {
      data: rows(boxes),
      mark: { type: 'rect', color: LENS_COLOUR.broad, opacity },
      encoding: { x: pixels('f0'), x2: { field: 'f1' }, y: pixels('f2'), y2: { field: 'f3' } },
    };
  });
  const base: Layer = {
    data: rows([{ f0: 0, f1: HEIGHT, f2: WIDTH }]),
    mark: { type: 'rule', color: INK, strokeWidth: 1.2 },
    encoding: { x: pixels('f0'), x2: { field: 'f2' }, y: pixels('f1') },
  };
  return {
    layers: [...layers, base, ...texts(funnel, summary, words, { slot, top, last })],
    width: WIDTH,
    height: HEIGHT,
  };
}

interface Places {
  readonly slot: number;
  readonly top: (value: number) => number;
  readonly last: boolean;
}

/** Figures above the bars (referrals, opportunities, wins), years below the last panel. */
function texts(funnel: FunnelSummary, summary: Summary, words: PictureWords, { slot, top, last }: Places): Layer[] {
  const { fiscalYears } = summary;
  const { fiscalYearLabel } = words.figures;
  const [referrals, opportunities, wins] = shownSteps.map((step) => meansOf(funnel, step));
  const above = fiscalYears.map((_, k) => {
    const [a, b, c] = [referrals, opportunities, wins].map((means) => count(means?.[k] ?? 0, summary));
    const text = [a, b, c].join(' → ');
    const fits = ems(text) * SIZE.small < slot;
    return { x: slot * (k + 0.5), y: top(referrals?.[k] ?? 0) - 9, text: fits ? text : (c ?? '') };
  });
  const below = fiscalYears.map(({ label, complete }, k) => ({
    x: slot * (k + 0.5),
    y: HEIGHT + 14,
    text: `${fiscalYearLabel(label)}${complete ? '' : words.charts.partial}`,
    colour: QUIET,
  }));
  const name = funnel.segment === null ? words.evidenceCharts.funnel.all : display(funnel.label);
  return [
    ...pixelText(above, { size: SIZE.small, align: 'center' }),
    ...(last ? pixelText(below, { size: SIZE.label, align: 'center' }) : []),
    ...pixelText([{ x: 0, y: -26, text: clip(name, WIDTH / 14) }], { bold: true, size: 14 }),
  ];
}

/** The year that the claim is about: the last complete one, else the last. */
const yearOf = ({ fiscalYears }: Summary): number => {
  const complete = fiscalYears.map(({ complete }) => complete).lastIndexOf(true);
  return complete < 0 ? fiscalYears.length - 1 : complete;
};

const yearLabel = ({ fiscalYears, scenario: { locale } }: Summary, year: number): string =>
  pictureWordsOf(locale).figures.fiscalYearLabel(fiscalYears[year]?.label ?? '');

function describe(funnel: FunnelSummary, summary: Summary, words: PictureWords): string {
  const year = yearOf(summary);
  const name = funnel.segment === null ? words.evidenceCharts.funnel.all : display(funnel.label);
  const figures = shownSteps.map(
    (step) => `${words.evidenceCharts.funnel.steps[step]} ${count(meansOf(funnel, step)[year] ?? 0, summary)}`,
  );
  const share = stepOf(funnel, 'wins')?.conversion?.values[year] ?? null;
  const won = share === null ? '' : ` (${words.evidenceCharts.funnel.won(percent(share, 0, words.figures))})`;
  return `${name} ${yearLabel(summary, year)}: ${figures.join(words.charts.separator)}${won}`;
}

/** Counts of the run with the program and its spillovers. */
function basisOf(summary: Summary): string[] {
  const { locale } = summary.scenario;
  return [pictureWordsOf(locale).charts.basis.counts, lensName(summary, 'broad'), ...fiscalConvention(summary)];
}

/** From referrals to wins by segment and fiscal year; none without segments. */
function draw(summary: Summary): Picture | null {
  const funnels = shownFunnels(summary.funnel);
  const [first] = funnels;
  if (first === undefined) return null;
  const words = pictureWordsOf(summary.scenario.locale);
  const year = yearOf(summary);
  const at = (step: string): string => count(meansOf(first, step)[year] ?? 0, summary);
  const label = yearLabel(summary, year);
  const title = words.evidenceCharts.funnel.title(label, at('referrals'), at('wins'), at('customers'));
  const steps = shownSteps.map((step) => words.evidenceCharts.funnel.steps[step]).join(' → ');
  return picture(summary, {
    title,
    subtitle: [`${steps}${words.charts.full}`, ...words.evidenceCharts.funnel.subtitle],
    basis: basisOf(summary),
    description: `${title}. ${funnels.map((funnel) => describe(funnel, summary, words)).join('; ')}.`,
    panels: funnels.map((funnel, k) => panel(funnel, summary, words, k === funnels.length - 1)),
    arrange: 'below',
    spacing: 62,
    footerGap: 46,
  });
}

/** Referrals, opportunities and wins by segment: means of each year. */
const data: DataOf = (summary) => {
  const { locale, segments } = summary.scenario;
  const words = pictureWordsOf(locale);
  const labelOf = (id: string | null): string | null => (id === null ? null : labelIn(segments, id));
  const columns = summary.funnel.flatMap(({ segment, steps }) =>
    steps
      .filter(({ step }) => shownSteps.some((shown) => shown === step))
      .map(({ step, unit, years }) => ({
        name: stepWord(step, labelOf(segment), locale),
        kind: 'count' as const,
        unit,
        years,
      })),
  );
  if (columns.length === 0) return null;
  return {
    rowName: words.report.fiscalYear,
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows: summary.fiscalYears.map(({ label }, year) => ({
      name: words.figures.fiscalYearLabel(label),
      cells: columns.map(({ unit, years }) => yearEntry(unit, years, 'mean', year, summary)),
    })),
  };
};

export const funnel = { name: 'funnel', place: 'funnel', analysis: null, draw, data } satisfies RunChart;
