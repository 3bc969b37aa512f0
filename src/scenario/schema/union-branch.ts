/** The parts of a schema issue that messages are made from. */
export interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly ShapeIssue[])[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * Of the branches of a union the one the author most likely meant: the right kind of value first, then the fewest faults.
 * Null when no branch takes this kind of value.
 */
export function meantBranch(branches: readonly (readonly ShapeIssue[])[]): readonly ShapeIssue[] | null {
  const flat = branches.flatMap(flatten);
  const best = flat.map((issues) => ({ issues, cost: costOf(issues) })).sort((a, b) => a.cost - b.cost)[0];
  return best === undefined || best.cost >= wrongKind ? null : best.issues;
}

const wrongKind = 1000;

/** Unions inside a union, at the same value, are more branches of it. */
function flatten(issues: readonly ShapeIssue[]): (readonly ShapeIssue[])[] {
  const [only] = issues;
  const nested = issues.length === 1 && only?.code === 'invalid_union' && only.path.length === 0;
  return nested ? (only.errors ?? []).flatMap(flatten) : [issues];
}

const costOf = (issues: readonly ShapeIssue[]): number => issues.reduce((sum, issue) => sum + cost(issue), 0);

function cost(issue: ShapeIssue): number {
  const here = issue.path.length === 0;
  if (here && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return wrongKind;
  if (issue.code === 'unrecognized_keys') return 3.5 * (issue.keys?.length ?? 1);
  if (issue.code === 'invalid_key') return 5;
  if (issue.path.length > 1) return 1;
  return issue.code === 'invalid_type' ? 4 : 3;
}
