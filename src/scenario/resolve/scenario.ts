import { inputFields } from '../../model/fields.js';
import type { IssueList } from '../../diagnostics/issues.js';
import { NameFinder } from '../../formula/names.js';
import { seriesNames } from '../../model/author-series.js';
import type { Quantity } from '../../model/quantity.js';
import type { Scenario } from '../../model/scenario.js';
import type { ResolveFile } from '../read/load-tree.js';
import type { MapNode } from '../read/tree.js';
import { capacityFields, companyFields, type ScenarioInput } from '../schema/scenario-schema.js';
import { buildAssumptions, knownAssumptions } from './assumptions.js';
import { buildBaseline } from './baseline.js';
import { buildDirect, buildTeam, groupsOf } from './channels.js';
import type { BuildContext } from './context.js';
import { buildCorrelations } from './correlations.js';
import { Cursor } from './cursor.js';
import { readFields } from './fields.js';
import { buildDecision, buildMeasures, buildPhases, buildTargets } from './goals.js';
import { buildInitiative } from './initiative.js';
import { buildFrame, type Overrides } from './frame.js';
import { durationAt } from './months.js';
import { readQuantity } from './quantity.js';
import type { Names } from './references.js';
import { buildSegment } from './segment.js';

export interface BuildInput {
  readonly input: ScenarioInput;
  readonly tree: MapNode;
  /** Name of the root file, for the title. */
  readonly name: string;
  readonly overrides: Overrides;
  readonly resolve: ResolveFile | undefined;
  readonly sources: Map<string, string>;
}

export interface BuiltScenario {
  readonly scenario: Omit<Scenario, 'digest'>;
  /** Yardstick for the win rates of segments; null when not given. */
  readonly directWinRate: Quantity | null;
  /** Where everything was written. */
  readonly root: Cursor<ScenarioInput>;
  readonly context: BuildContext;
}

/** The scenario with every default filled in; problems go to the list. */
export function buildScenario(source: BuildInput, issues: IssueList): BuiltScenario {
  const root = Cursor.root(source.input, source.tree);
  const frame = buildFrame(root, source.name, source.overrides, issues);
  const assumptions = root.at('assumptions');
  const finder = new NameFinder(assumptions.entries().map(({ key }) => key));
  const context: BuildContext = {
    issues,
    resolve: source.resolve,
    sources: source.sources,
    start: frame.start,
    horizon: frame.horizon,
    calendar: frame.fiscalCalendar,
    assumptions: knownAssumptions(assumptions, finder),
    finder,
  };
  const names = namesOf(root);
  const winRate = root.at('direct').at('winRate');
  return {
    scenario: { ...frame, ...buildParts(root, names, context) },
    directWinRate:
      winRate.node === undefined
        ? null
        : readQuantity(winRate, { dimension: 'share', fallback: 0, once: true }, context),
    root,
    context,
  };
}

type Parts = Omit<Scenario, 'digest' | keyof ReturnType<typeof buildFrame>>;

function buildParts(root: Cursor<ScenarioInput>, names: Names, context: BuildContext): Parts {
  const parts = {
    discountRate: readQuantity(
      root.at('discountRate'),
      { ...inputFields.scenario.discountRate, bounds: { min: -1 + Number.EPSILON, max: 1 } },
      context,
    ),
    assumptions: buildAssumptions(root.at('assumptions'), context),
    company: root.at('company').node === undefined ? null : readFields(root.at('company'), companyFields, context),
    direct: buildDirect(root.at('direct'), context),
    baseline: buildBaseline(root.at('baseline'), names, context),
    team: buildTeam(root.at('team'), names, context),
    segments: root
      .at('segments')
      .entries()
      .map(({ key, cursor }) => buildSegment(key, cursor, names, context)),
    initiatives: root
      .at('initiatives')
      .entries()
      .map(({ key, cursor }) => buildInitiative(key, cursor, names, context)),
    capacities: root
      .at('capacities')
      .entries()
      .map(({ key, cursor }) => ({
        id: key,
        label: cursor.at('label').words(key),
        ...readFields(cursor, capacityFields, context),
      })),
    phases: buildPhases(root.at('phases'), names, context),
    targets: buildTargets(root.at('targets'), names, context),
    measures: buildMeasures(root.at('measures'), names, context),
    paymentTerms: {
      customers: termAt(root.at('paymentTerms').at('customers'), context),
      partners: termAt(root.at('paymentTerms').at('partners'), context),
    },
  };
  const decision = buildDecision(root.at('decision'), names, parts, context);
  return { ...parts, decision, correlations: buildCorrelations(root.at('correlations'), parts, context) };
}

const termAt = (cursor: Cursor<unknown>, context: BuildContext): number =>
  cursor.node === undefined ? 0 : (durationAt(cursor, context) ?? 0);

function namesOf(root: Cursor<ScenarioInput>): Names {
  const keys = (cursor: Cursor<unknown>): string[] =>
    cursor.node?.kind === 'map' ? cursor.node.entries.map(({ key }) => key) : [];
  const named = (cursor: Cursor<readonly { name: string }[] | undefined>): string[] =>
    cursor.items().map((item) => item.step('name').text());
  const segments = keys(root.at('segments'));
  const measures = keys(root.at('measures')).map((name) => ({ name }));
  return {
    segments,
    initiatives: keys(root.at('initiatives')),
    groups: groupsOf(root.at('team')).map(({ id }) => id),
    phases: named(root.at('phases')),
    capacities: keys(root.at('capacities')),
    targets: named(root.at('targets')),
    series: seriesNames({ segments: segments.map((id) => ({ id })), measures }),
  };
}
