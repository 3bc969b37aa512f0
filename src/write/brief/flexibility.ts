import { calendar } from '../../figures/month.js';
import { percent } from '../../figures/share.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { amount, meanAmount, row } from './figures.js';
import type { Block, Remark } from './model.js';

/** Initiatives, checks and capacities that the sheet has room for. */
const ROOM = 4;

/** What can still be changed on the way: stages, stops, checks, people; and what goes on after the horizon. */
export function flexibilityBlock(context: BriefContext): Block {
  const { words } = context;
  return {
    id: 'flexibility',
    title: words.brief.blocks.flexibility,
    rows: [row(words.brief.inForce, context, ({ inForce }) => ({ main: meanAmount(inForce, context), detail: '' }))],
    remarks: [...stages(context), ...stops(context), ...firstLearn(context), ...people(context)],
  };
}

/** When each initiative starts: money that is not spent at once can still be kept. */
function stages({ words, summary }: BriefContext): Remark[] {
  const { initiatives } = summary;
  if (initiatives.length < 2) return [];
  const sorted = [...initiatives].sort((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1));
  const { shown, rest } = most(sorted, ROOM);
  const parts = shown.map(({ label, start, startRule }) =>
    words.brief.pair(
      short(label, 18),
      start === null ? words.brief.startsWhen(short(startRule, 18)) : calendar(start, words.figures),
    ),
  );
  return [{ name: words.brief.stages, line: [words.brief.list(parts, rest)] }];
}

/** Initiatives that a rule can end, with the odds that it does. */
function stops({ words, summary }: BriefContext): Remark[] {
  const stoppable = summary.initiatives.filter(({ stop }) => stop !== null && stop !== 'none');
  if (stoppable.length === 0) return [{ name: words.initiatives.stopped, line: [words.brief.noStops] }];
  const { shown, rest } = most(stoppable, ROOM);
  const parts = shown.map(({ label, stopped }) =>
    words.brief.pair(short(label, 18), percent(stopped.value, stopped.se, words.figures)),
  );
  return [{ name: words.initiatives.stopped, line: [words.brief.list(parts, rest)] }];
}

/** What finding out before the decision is worth: declared checks, else the single inputs. */
function firstLearn(context: BriefContext): Remark[] {
  const { summary, words } = context;
  const { information } = summary.analyses ?? {};
  if (information === undefined) return [];
  const checks = information.checks
    .slice(0, 2)
    .map(({ label, worth, net }) =>
      words.brief.check(
        short(label, 16),
        amount(net.value, net.se ?? 0, context, true),
        words.information.worth[worth],
      ),
    );
  const inputs = information.inputs
    .filter(({ seen }) => seen)
    .slice(0, 2)
    .map(({ label, value }) => words.brief.pair(short(label, 20), amount(value.value, value.se ?? 0, context)));
  const parts = checks.length > 0 ? checks : inputs;
  return [
    { name: words.brief.learn, line: [parts.length === 0 ? words.brief.nothingToLearn : words.brief.list(parts, 0)] },
  ];
}

/** Scarce people who are booked beyond their hours. */
function people({ words, summary }: BriefContext): Remark[] {
  const parts = summary.capacities
    .filter(({ overbooked }) => overbooked.value > 0)
    .map(({ label, overbooked }) =>
      words.brief.pair(short(label, 18), percent(overbooked.value, overbooked.se, words.figures)),
    );
  const { shown, rest } = most(parts, 2);
  return parts.length === 0 ? [] : [{ name: words.brief.overbooked, line: [words.brief.list(shown, rest)] }];
}
