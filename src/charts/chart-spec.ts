import type { TopLevelSpec } from 'vega-lite';

/** One picture as data: a Vega-Lite specification with everything that it needs inside. */
export interface ChartSpec {
  /** File name without extension, and prefix of ids in the drawing. */
  readonly name: string;
  /** What the picture shows, in the scenario's language. */
  readonly title: string;
  readonly spec: TopLevelSpec;
  /** Text alternative: the figures that a reader of the picture takes away. */
  readonly description: string;
}
