import type { Locale } from '../model/scenario.js';
import { pictureWordsOf } from '../words/picture-words.js';
import { decimal } from '../figures/digits.js';
import type { Summary } from '../summary/summary.js';
import type { TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from './chart-spec.js';
import { clip, display, wrap, wrapSentences } from './display.js';
import type { Layer } from './layer.js';
import { pixelText } from './pixel-text.js';
import { CONFIG, QUIET, SIZE } from './theme.js';

/** One plotting area with its layers. */
export interface Panel {
  readonly layers: readonly Layer[];
  readonly width: number;
  readonly height: number;
}

/** What every picture says of the run that it shows. */
export interface PictureFacts {
  readonly scenario: Pick<Summary['scenario'], 'locale' | 'title' | 'currency'>;
  readonly replay: Pick<Summary['replay'], 'seed' | 'trials' | 'digest' | 'version'>;
  /** Of a run: it decides the unit of money. */
  readonly program?: Summary['program'] | undefined;
}

export interface PictureParts {
  /** A claim, or what is shown. */
  readonly title: string;
  /** Sentences: what is shown and how to read it. */
  readonly subtitle: readonly string[];
  /** What the figures are, on a line of its own: unit, cash or accrual, lens, fiscal year. */
  readonly basis?: readonly string[];
  readonly description: string;
  readonly panels: readonly Panel[];
  readonly arrange?: 'beside' | 'below';
  /** Pixels between panels, and below the last one to the footer. */
  readonly spacing?: number;
  readonly footerGap?: number;
  /** Pixels of text right of the last panel: titles may be as wide as everything. */
  readonly room?: number;
}

/** A drawing that has no name yet. */
export type Picture = Omit<ChartSpec, 'name'>;

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';
const FOOTER_GAP = 62;

/** Sets title, subtitle and the replay line around the panels. */
export function picture(summary: PictureFacts, parts: PictureParts): Picture {
  const beside = parts.arrange === 'beside';
  const spacing = parts.spacing ?? 60;
  const widths = parts.panels.map(({ width }) => width);
  const width =
    (beside ? widths.reduce((sum, one) => sum + one + spacing, -spacing) : Math.max(...widths)) + (parts.room ?? 0);
  const carriesFooter = beside ? 0 : parts.panels.length - 1;
  const panels = parts.panels.map((panel, k) => ({
    width: panel.width,
    height: panel.height,
    layer:
      k === carriesFooter
        ? [...panel.layers, ...footer(summary, panel.height + (parts.footerGap ?? FOOTER_GAP), width)]
        : [...panel.layers],
  }));
  return {
    title: parts.title,
    description: parts.description,
    spec: {
      $schema: SCHEMA,
      description: parts.description,
      title: {
        text: wrap(parts.title, width / SIZE.title),
        subtitle: subtitleOf(parts, summary.scenario.locale, width / SIZE.subtitle),
        offset: 22,
        frame: 'group',
      },
      config: CONFIG,
      ...arranged(panels, beside, spacing),
    } as TopLevelSpec,
  };
}

/** The sentences, then the basis on a line of its own; `width` in em. */
function subtitleOf({ subtitle, basis = [] }: PictureParts, locale: Locale, width: number): string[] {
  const { charts, report } = pictureWordsOf(locale);
  const sentences = wrapSentences(subtitle, width, report.space);
  return basis.length === 0 ? sentences : [...sentences, ...wrap(charts.basis.line(basis), width)];
}

/** Panels are aligned by their plotting areas: labels outside of them take no part in the layout. */
function arranged(panels: readonly object[], beside: boolean, spacing: number): object {
  const [only] = panels;
  if (panels.length === 1 && only !== undefined) return only;
  return { [beside ? 'hconcat' : 'vconcat']: panels, spacing, bounds: 'flush' };
}

/** Seed, trials, digest and version: what is needed to draw the same picture again. */
function footer({ scenario, replay }: PictureFacts, y: number, width: number): Layer[] {
  const line = pictureWordsOf(scenario.locale).charts.footer({
    title: clip(display(scenario.title), 24),
    seed: clip(display(replay.seed), 16),
    trials: decimal(replay.trials, 0, pictureWordsOf(scenario.locale).figures),
    digest: replay.digest.replace(/^sha256:/, '').slice(0, 12),
    version: replay.version,
  });
  const lines = wrap(line, width / SIZE.small).map((text, k) => ({ x: 0, y: y + 15 * k, text, colour: QUIET }));
  return pixelText(lines, { size: SIZE.small });
}
