import { DISCOUNT_FACTOR, MONTH_RATE } from '../equations/discount.js';
import type { Scenario } from '../model/scenario.js';
import type { ModelRow } from './model-row.js';
import type { ModelSheetWords } from '../words/words.js';

/** Rows under one heading. */
export interface Group<Entry> {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

const initiativeRows =
  /^(ready|started|elapsed|stopped|running|effort|effortMonths|rise|activation|boost|initiativeCost)\./;
const teamRows = /^(managers|newcomers|people|rampedPeople|staffed|care)\.|^teamCost$/;
const profitRows =
  /^(revenue\.(in)?direct|directProfit|contributionProfit|profit|operatingProfit|indirectRatio|cash|cumulativeCash|initiativeCost)$/;

/** The name that decides where a row stands: that of the cohorts for a sum over them, of the series for its total. */
const coreOf = (name: string): string => /^[a-z]+\((.*)\)(?: #\d+)?$/i.exec(name)?.[1] ?? name;

/** Key of the group of a series. */
function groupKey(name: string, scenario: Scenario): string {
  if (name.startsWith('growth(')) return 'shapes';
  const core = coreOf(name);
  if (core === 'phase' || core === MONTH_RATE || core === DISCOUNT_FACTOR) return 'general';
  if (initiativeRows.test(core)) return `initiative ${core.slice(core.indexOf('.') + 1)}`;
  if (teamRows.test(core)) return 'team';
  if (profitRows.test(core)) return 'profit';
  const segment = scenario.segments
    .filter(({ id }) => core.endsWith(`.${id}`) || core.includes(`segments.${id}.`))
    .sort((a, b) => b.id.length - a.id.length)
    .at(0);
  if (segment !== undefined) return `segment ${segment.id}`;
  if (core.endsWith('.direct') || core.includes('direct.')) return 'direct';
  if (scenario.measures.some((measure) => measure.name === core)) return 'measures';
  return 'segments';
}

/** Rows by what they belong to, in the order in which a business is read; blocks by age at the end. */
export function groupRows(rows: readonly ModelRow[], scenario: Scenario, words: ModelSheetWords): Group<ModelRow>[] {
  const { groups } = words;
  const headings: [string, string][] = [
    ['general', groups.general],
    ['shapes', groups.shapes],
    ...scenario.initiatives.map(({ id, label }): [string, string] => [`initiative ${id}`, label]),
    ['team', groups.team],
    ...scenario.segments.map(({ id, label }): [string, string] => [`segment ${id}`, label]),
    ['direct', scenario.direct.label === 'direct' ? groups.direct : scenario.direct.label],
    ['segments', groups.segments],
    ['profit', groups.profit],
    ['measures', groups.measures],
    ['ages', groups.ages],
  ];
  const entries = new Map(headings.map(([key]) => [key, [] as ModelRow[]]));
  for (const row of rows) entries.get(row.age === null ? groupKey(row.equation.name, scenario) : 'ages')!.push(row);
  return headings
    .map(([key, heading]) => ({ heading, entries: entries.get(key)! }))
    .filter((group) => group.entries.length > 0);
}
