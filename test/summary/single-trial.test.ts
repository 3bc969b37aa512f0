import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderResolver } from '../../src/scenario/files.js';
import { assess } from '../../src/summary/assess.js';
import { Summary } from '../../src/summary/summary.js';
import { reportHtml } from '../../src/write/report-html.js';
import { scenarioOf } from '../proof/scenario-of.js';
import { withoutFonts } from '../write/without-fonts.js';

/** A sample with chance and with decision rules, run with a single trial. */
const path = 'scenarios/regional-alliance.yaml';
const options = { resolve: folderResolver(path), overrides: { trials: 1 } };

describe('a run of a single trial', () => {
  it('claims no error of a mean, no interval of a percentile, and no rule that would hold under another seed', async () => {
    const scenario = scenarioOf(readFileSync(path, 'utf8'), options);
    const { summary } = await assess(scenario, { version: 'test', allSeries: false });
    expect(Summary.safeParse(summary).error).toBeUndefined();
    const { npv } = summary.program.strict;
    expect([npv.mean === null, npv.se, npv.intervals.p50]).toEqual([false, null, null]);
    expect(summary.series.flatMap(({ band }) => band.se).filter((se) => se !== null)).toEqual([]);
    expect(summary.pnl.filter(({ spread }) => spread.se !== null)).toEqual([]);
    expect(summary.pnlDetail.flatMap(({ se }) => se).filter((se) => se !== null)).toEqual([]);
    const rules = [...summary.verdict!.strict.go, ...summary.verdict!.strict.noGo];
    expect(rules.filter(({ unit, firm }) => unit !== 'share' && firm)).toEqual([]);
    const page = (await reportHtml(summary, [], [], withoutFonts)).replace(/ data-figure="[^"]*"/g, '');
    expect(page.match(/NaN|undefined|±0(?![.\d])/g) ?? []).toEqual([]);
  });
});
