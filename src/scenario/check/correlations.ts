import { checkCorrelation } from '../../random/copula.js';
import { shortId } from '../resolve/correlations.js';
import { report } from '../resolve/context.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';

/** More correlated quantities than anyone can have evidence for; the check takes cubic time. */
const mostCorrelated = 60;

/** All correlations together: a set that contradicts itself is an error naming the pair, never repaired in silence. */
export function checkCorrelations({ scenario, root, context }: Built): void {
  const { correlations } = scenario;
  const ids = [...new Set(correlations.flatMap(({ between }) => between))].sort();
  const cursor = root.at('correlations');
  if (ids.length > mostCorrelated) {
    report(context, 'many-correlations', cursor, { found: ids.length, limit: mostCorrelated });
    return;
  }
  const ranks = ids.map((row) =>
    ids.map((column) => {
      if (row === column) return 1;
      const found = correlations.find(({ between }) => between.includes(row) && between.includes(column));
      return found?.rank ?? 0;
    }),
  );
  for (const { pair } of checkCorrelation(ranks)) {
    const [a, b] = [ids[pair[0]] ?? '', ids[pair[1]] ?? ''];
    const written = root.at('correlations').items();
    const at = correlations.findIndex(({ between }) => between.includes(a) && between.includes(b));
    const place = written.length === correlations.length ? (written[at] ?? cursor) : cursor;
    report(context, 'correlations-not-definite', place, { found: `${shortId(a)} – ${shortId(b)}` });
  }
}
