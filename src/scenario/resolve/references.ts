import type { IssueCode } from '../../diagnostics/catalogue.js';
import { suggest } from '../../diagnostics/suggest.js';
import { directDrivers, segmentDrivers } from '../../model/fields.js';
import type { Driver } from '../../model/initiative.js';
import type { BuildContext } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';

/** Ids that the parts of a scenario may refer to, in the order of the file. */
export interface Names {
  readonly segments: readonly string[];
  readonly initiatives: readonly string[];
  readonly groups: readonly string[];
  readonly phases: readonly string[];
  readonly capacities: readonly string[];
  readonly targets: readonly string[];
  /** Everything that conditions, targets and KPIs can watch. */
  readonly series: readonly string[];
}

type UnknownCode = Extract<IssueCode, `unknown-${string}`>;

/** The maps whose keys are names, by the code of a name that is not among them. */
const homes: Readonly<Partial<Record<UnknownCode, string>>> = {
  'unknown-segment': 'segments',
  'unknown-initiative': 'initiatives',
  'unknown-capacity': 'capacities',
  'unknown-group': 'team',
  'unknown-series': 'measures',
};

type Reporting = Pick<BuildContext, 'issues'>;

/** Whether an item of a list was taken out, or the name by which others know it refused: nobody can tell which name that was. */
export const lostNames = (list: 'targets' | 'phases', { issues }: Reporting): boolean =>
  issues.all.some(
    ({ severity, path }) =>
      severity === 'error' && path.startsWith(list) && /^\w+\[\d+\](?:\.(?:name|metric|by))?$/.test(path),
  );

/** Whether the name was refused, or what goes by it taken out, where it is given. */
function isRefused(found: string, code: UnknownCode, context: Reporting): boolean {
  if (code === 'unknown-phase') return lostNames('phases', context);
  const home = homes[code];
  return home !== undefined && context.issues.failedAt(`${home}.${found}`);
}

/** A name that must be one of the candidates; null when it is not (then reported with a suggestion). */
export function resolveName(
  cursor: Cursor<unknown>,
  found: string,
  candidates: readonly string[],
  code: UnknownCode,
  context: Pick<BuildContext, 'issues'>,
): string | null {
  if (candidates.includes(found)) return found;
  if (isRefused(found, code, context)) return null;
  const suggestion = suggest(found, candidates) ?? '';
  report(context, code, cursor, { found, suggestion, allowed: listed(candidates) }, cursor.valuePlace);
  return null;
}

/** At most 24 names, so that a message stays a message. */
export const listed = (names: readonly string[]): string =>
  names.length <= 24 ? names.join(', ') : `${names.slice(0, 24).join(', ')}, …`;

/** What an effect or spillover moves: `segments.<id>.<driver>`, `direct.<driver>`, or `initiatives.<id>` where allowed. */
export function resolveDriver(
  cursor: Cursor<string>,
  names: Names,
  initiativesToo: boolean,
  context: Pick<BuildContext, 'issues'>,
): Driver | { readonly scope: 'initiative'; readonly initiative: string } | null {
  const found = cursor.text();
  const [scope = '', ...rest] = found.split('.');
  if (scope === 'direct' && rest.length === 1) {
    const driver = resolveName(cursor, rest[0] ?? '', directDrivers, 'unknown-driver', context);
    return driver === null ? null : { scope, driver: driver as (typeof directDrivers)[number] };
  }
  if (scope === 'segments' && rest.length === 2) {
    const segment = resolveName(cursor, rest[0] ?? '', names.segments, 'unknown-segment', context);
    const driver = resolveName(cursor, rest[1] ?? '', segmentDrivers, 'unknown-driver', context);
    if (segment === null || driver === null) return null;
    return { scope: 'segment', segment, driver: driver as (typeof segmentDrivers)[number] };
  }
  if (scope === 'initiatives' && rest.length === 1 && initiativesToo) {
    const initiative = resolveName(cursor, rest[0] ?? '', names.initiatives, 'unknown-initiative', context);
    return initiative === null ? null : { scope: 'initiative', initiative };
  }
  const allowed = initiativesToo
    ? 'segments.<id>.<driver>, direct.<driver>, initiatives.<id>'
    : 'segments.<id>.<driver>, direct.<driver>';
  report(context, 'target-form', cursor, { found, allowed }, cursor.valuePlace);
  return null;
}
