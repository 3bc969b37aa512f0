import { calendar } from '../../figures/month.js';
import { sentence } from '../content.js';
import { at, chance } from '../figures.js';
import { most, short } from './context.js';
import type { BriefContext } from './context.js';
import { alone, amount, change, listed, meanAmount, pair, row } from './figures.js';
import type { Block, Remark } from './model.js';

/** Initiatives, checks and capacities that the sheet has room for. */
const ROOM = 4;

/** What can still be changed on the way: stages, stops, checks, people; and what goes on after the horizon. */
export function flexibilityBlock(context: BriefContext): Block {
  const { words } = context;
  return {
    id: 'flexibility',
    title: words.brief.blocks.flexibility,
    rows: [row(words.brief.inForce, context, ({ inForce }) => alone(meanAmount(inForce, context)))],
    remarks: [...stages(context), ...stops(context), ...firstLearn(context), ...people(context)],
  };
}

/** When each initiative starts: money that is not spent at once can still be kept. */
function stages(context: BriefContext): Remark[] {
  const { words, summary } = context;
  const { initiatives } = summary;
  if (initiatives.length < 2) return [];
  const sorted = [...initiatives].sort((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1));
  const { shown, rest } = most(sorted, ROOM);
  const parts = shown.map(({ label, start, startRule }) =>
    pair(
      short(label, 18),
      start === null
        ? sentence((keep) => words.brief.startsWhen(keep(short(startRule, 18))))
        : calendar(start, words.figures),
      context,
    ),
  );
  return [{ name: words.brief.stages, line: listed(parts, rest, context) }];
}

/** Initiatives that a rule can end, with the odds that it does. */
function stops(context: BriefContext): Remark[] {
  const { words, summary } = context;
  const stoppable = summary.initiatives.filter(({ stop }) => stop !== null && stop !== 'none');
  if (stoppable.length === 0) return [{ name: words.initiatives.stopped, line: words.brief.noStops }];
  const { shown, rest } = most(stoppable, ROOM);
  const parts = shown.map(({ label, stopped }) => pair(short(label, 18), chance(stopped, words.figures), context));
  return [{ name: words.initiatives.stopped, line: listed(parts, rest, context) }];
}

/** What finding out before the decision is worth: declared checks, else the single inputs. */
function firstLearn(context: BriefContext): Remark[] {
  const { summary, words } = context;
  const { information } = summary.analyses ?? {};
  if (information === undefined) return [];
  const checks = information.checks
    .slice(0, 2)
    .map(({ label, worth, net }) =>
      sentence((keep) =>
        words.brief.check(
          keep(short(label, 16)),
          keep(change(net.value, net.se ?? 0, context, at(net, 'value'))),
          words.information.worth[worth],
        ),
      ),
    );
  const inputs = information.inputs
    .filter(({ seen }) => seen)
    .slice(0, 2)
    .map(({ label, value }) =>
      pair(short(label, 20), amount(value.value, value.se ?? 0, context, at(value, 'value')), context),
    );
  const parts = checks.length > 0 ? checks : inputs;
  return [
    { name: words.brief.learn, line: parts.length === 0 ? words.brief.nothingToLearn : listed(parts, 0, context) },
  ];
}

/** Scarce people who are booked beyond their hours. */
function people(context: BriefContext): Remark[] {
  const { words, summary } = context;
  const parts = summary.capacities
    .filter(({ overbooked }) => overbooked.value > 0)
    .map(({ label, overbooked }) => pair(short(label, 18), chance(overbooked, words.figures), context));
  const { shown, rest } = most(parts, 2);
  return parts.length === 0 ? [] : [{ name: words.brief.overbooked, line: listed(shown, rest, context) }];
}
