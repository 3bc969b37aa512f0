import type { Initiative } from '../../model/initiative.js';
import { report } from '../build/context.js';
import type { BuiltScenario as Built } from '../build/scenario.js';

/** No verdict without a payback statement and a stop rule for each initiative, and a lens where there are spillovers. */
export function checkPromises(built: Built): void {
  const { scenario, root, context } = built;
  const decided = root.at('decision').node !== undefined;
  for (const initiative of scenario.initiatives) {
    const { id } = initiative;
    const cursor = root.at('initiatives').step(id);
    const lacks = (part: string): boolean =>
      cursor.step(part).node === undefined && !context.issues.failedAt(`${cursor.path}.${part}`);
    if (lacks('payback')) {
      report(context, decided ? 'verdict-needs-payback' : 'payback-missing', cursor, { found: id });
    }
    if (lacks('stop')) {
      report(context, decided ? 'verdict-needs-stop' : 'stop-missing', cursor, { found: id });
    }
    checkWithin(built, initiative);
  }
  const spills = scenario.initiatives.some(({ spillovers }) => spillovers.length > 0);
  if (
    decided &&
    spills &&
    root.at('decision').at('lens').node === undefined &&
    !context.issues.failedAt('decision.lens')
  ) {
    report(context, 'lens-missing', root.at('decision'));
  }
}

function checkWithin({ scenario, root, context }: Built, { id, start, payback }: Initiative): void {
  if (payback === null || payback.within === null || context.issues.failedAt(`initiatives.${id}.start`)) return;
  const begins = start.kind === 'month' ? start.month - scenario.start : 0;
  const left = scenario.horizon - begins;
  if (payback.within <= left || left <= 0) return;
  const cursor = root.at('initiatives').step(id).step('payback').step('within');
  report(context, 'payback-beyond-horizon', cursor, { found: cursor.text(), horizon: left });
}
