import type * as Yoha from '../../src/browser.js';

export interface Outcome {
  /** Summary and chart specifications, as the product writes JSON. */
  readonly json: string;
  /** SHA-256, in hexadecimal digits, over the eight bytes of every number of every series; null counts as NaN. */
  readonly digest: string;
  /** How many numbers the digest covers. */
  readonly numbers: number;
  /** The equations of the central case with their numbers. */
  readonly explained: string;
  /** Letters of a scenario with a misspelt key, in both languages. */
  readonly letters: string;
}

/** Bytes of a scenario file. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly trials: number;
}

/**
 * The whole path from the text of a scenario to what a page shows. A worker runs the source text of this function too, so
 * it names nothing but its parameters and what every platform has.
 */
export async function outcome(yoha: typeof Yoha, given: Given): Promise<Outcome> {
  const load = (bytes: Uint8Array) =>
    yoha.loadScenario({ name: given.name, bytes }, { overrides: { trials: given.trials } });
  const loaded = load(given.bytes);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const { summary, series } = await yoha.assess(loaded.scenario, { version: '0.0.0', allSeries: true });
  const flat = series.flatMap(({ band }) => Object.values(band).flat());
  const bits = new BigUint64Array(new Float64Array(flat.map((value) => value ?? NaN)).buffer);
  // The bits of NaN are left open by the language.
  flat.forEach((value, index) => value === null && (bits[index] = 0x7ff8000000000000n));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bits));
  const misspelt = new TextEncoder().encode(new TextDecoder().decode(given.bytes).replace('horizon:', 'horizn:'));
  const letters = (['en', 'ja'] as const).flatMap((locale) =>
    load(misspelt).issues.map((issue) => yoha.formatIssue(issue, { locale, source: () => undefined, color: false })),
  );
  return {
    json: yoha.toJson({ summary, charts: yoha.charts(summary) }),
    digest: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    numbers: flat.length,
    explained: JSON.stringify(yoha.explain(loaded.scenario)),
    letters: letters.join('\n'),
  };
}
