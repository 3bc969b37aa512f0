import type { Scenario } from '../model/scenario.js';
import type { Owner, SeriesKey } from '../model/series.js';
import type { What } from '../model/what.js';
import type { ModelRow } from './model-row.js';
import type { ModelSheetWords } from '../words/words.js';

/** Rows under one heading. */
export interface Group<Entry> {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Where series of the business stand that are no result of it. */
const besideResults: Readonly<Partial<Record<SeriesKey, string>>> = {
  phase: 'general',
  'discount.rate': 'general',
  'discount.factor': 'general',
  teamCost: 'team',
  companyRevenue: 'segments',
};

function ownerKey(key: SeriesKey, of: Owner, scenario: Scenario): string {
  switch (of.kind) {
    case 'segment':
    case 'initiative':
      return `${of.kind} ${of.id}`;
    case 'group':
      return 'team';
    case 'capacity':
      return 'segments';
    case 'quantity': {
      if (key === 'growth') return 'shapes';
      const segment = scenario.segments.find(({ id }) => of.id.startsWith(`segments.${id}.`));
      return segment === undefined ? 'direct' : `segment ${segment.id}`;
    }
    case 'direct':
    case 'segments':
      return key === 'revenue' ? 'profit' : of.kind;
    case 'business':
      return besideResults[key] ?? 'profit';
    case 'measures':
      return 'measures';
  }
}

/** Key of the group of a row: a sum stands where that which it sums up does. */
function groupKey(what: What, scenario: Scenario): string {
  switch (what.kind) {
    case 'series':
      return ownerKey(what.key, what.of, scenario);
    case 'total':
    case 'ages':
      return groupKey(what.of, scenario);
    case 'text':
      return what.of.kind === 'measures' ? 'measures' : 'segments';
  }
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
  for (const row of rows) entries.get(row.age === null ? groupKey(row.equation.what, scenario) : 'ages')!.push(row);
  return headings
    .map(([key, heading]) => ({ heading, entries: entries.get(key)! }))
    .filter((group) => group.entries.length > 0);
}
