import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { changeLabel } from '../../../src/decide/compare/change-labels.js';
import { scenarioSchema } from '../../../src/scenario/schema/scenario-schema.js';
import { speaks } from '../../../src/scenario/diff/silent.js';
import { edited, plan } from './plan.js';
import { sideOf } from './sides.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = z.toJSONSchema(scenarioSchema, { io: 'input' }) as Schema;

/** An id or name of the plan for every map and list of such. */
const memberOf: Readonly<Record<string, string>> = {
  assumptions: 'arpa',
  segments: 'kings',
  initiatives: 'review',
  capacities: 'executives',
  measures: '指標',
  team: 'field-team',
  uses: 'executives',
  managers: 'field-team',
  signings: '2026-06',
  effects: 'segments.kings.leads.add',
  spillovers: 'direct.wins.lift',
  requires: 'review',
  targets: 'sales',
  phases: 'launch',
  checks: 'survey',
  of: 'arpa',
  go: 'P(sales)',
  noGo: 'P5(npv)',
  correlations: 'arpa ~ churn',
};
/** Compared as they stand: what is inside has no name of its own. */
const wholes = new Set(['start', 'stop', 'payback', 'churn', 'salesCycle', 'between', 'kpis']);
/** How a scenario is read and simulated, and names of items. */
const aside = new Set(['yoha', 'extends', 'horizon', 'simulation', 'name', 'on']);

/** Every place of a scenario that can change by itself, as a path of names. */
function places(at: Schema, path: readonly string[]): string[][] {
  const key = path.at(-1) ?? '';
  const named = /^#\/\$defs\/(?!quantity$|numeral$)(.*)$/.exec(at.$ref ?? '')?.[1];
  if (named !== undefined) return places(schema.$defs![named], path);
  // What the root asks for in alternatives is which keys must be there.
  const options = path.length === 0 ? [] : [...(at.anyOf ?? []), ...(at.oneOf ?? []), ...(at.allOf ?? [])];
  if (options.length > 0 && !wholes.has(key)) return options.flatMap((each) => places(each, path));
  const inside = Object.entries(at.properties ?? {}).filter(([name]) => speaks(name) && !aside.has(name));
  if (wholes.has(key) || (inside.length === 0 && memberOf[key] === undefined)) return [[...path]];
  if (at.properties !== undefined) {
    const parts = inside.flatMap(([name, each]) => places(each, [...path, name]));
    return path.length === 0 ? parts : [[...path], ...parts];
  }
  if (at.type === 'array' && memberOf[key] === undefined) throw new Error(`what are the entries of ${path.join('.')}?`);
  const each = at.type === 'array' ? at.items : at.additionalProperties;
  return typeof each === 'object' && memberOf[key] !== undefined ? places(each, [...path, memberOf[key]]) : [[...path]];
}

describe('the name of a change', () => {
  const text = edited(
    edited(plan, 'value: 20_000 }', 'value: 20_000 to 30_000 }'),
    'noGo: ["P5(npv) < -50_000_000"]',
    'noGo: ["P5(npv) < -50_000_000"]\n  checks: [{ name: survey, label: 聞き取り, of: [arpa] }]',
  );
  const scenario = sideOf('plan.yaml', text).scenario;
  // A deal of another kind and a correlation of other inputs are other parts, not changes of a field.
  const found = places(schema, []).filter((path) => !/\.deal\.kind$|\.between$/.test(path.join('.')));
  const all = [...new Map(found.map((path) => [path.join('.'), path])).values()];

  it('is known for every place of the format', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.map((path) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'segments.kings.deal.royalty',
        'decision.checks.survey.delay',
        'initiatives.review.cost.exit',
      ]),
    );
  });

  it('has no word of English in Japanese, and nothing of the format in either language', () => {
    const known = /Bass|MRR|go|P\d?\(\w+\)|2026-06/g;
    const foreign = all.map((path) => [path.join('.'), changeLabel(path, [scenario], 'ja')]);
    expect(foreign.filter(([, label]) => /[A-Za-z]{2,}/.test(label.replace(known, '')))).toEqual([]);
    const raw = all.map((path) => [path.join('.'), changeLabel(path, [scenario], 'en')]);
    expect(raw.filter(([, label]) => /[a-z][A-Z][a-z]|\.|›/.test(label))).toEqual([]);
  });

  it('is another for every place', () => {
    // An effect that comes or goes has the name of its size, which cannot change then.
    const single = all.filter((path) => !/\.(?:lift|add)\.(?:lift|add)$/.test(path.join('.')));
    for (const locale of ['en', 'ja'] as const) {
      const labels = single.map((path) => changeLabel(path, [scenario], locale));
      const again = labels.filter((label, at) => labels.indexOf(label) !== at);
      expect(again).toEqual([]);
    }
  });
});
