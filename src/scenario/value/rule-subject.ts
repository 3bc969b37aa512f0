import { suggest } from '../../diagnostics/suggest.js';
import type { Failure } from '../../formula/problem.js';
import type { RuleSubject } from '../../model/decision.js';
import type { Lens } from '../../model/lens.js';
import { failAt, type Piece } from './rule-piece.js';

export interface RuleContext {
  readonly initiatives: readonly string[];
  readonly targets: readonly string[];
  readonly series: readonly string[];
}

type Measure = Extract<RuleSubject, { kind: 'measure' }>['measure'];

/** What the values of each measure are. */
const measures: Readonly<Record<Measure, 'months' | 'money' | 'number'>> = {
  payback: 'months',
  discountedPayback: 'months',
  firstCrossing: 'months',
  npv: 'money',
  peakDeficit: 'money',
  moic: 'number',
  roi: 'number',
};

export const ruleMeasures = Object.keys(measures) as readonly Measure[];

const isMeasure = (name: string): name is Measure => Object.hasOwn(measures, name);

/** A target's figure may be money or a ratio: any number will do. */
export const amountOf = (subject: RuleSubject): 'months' | 'money' | 'number' =>
  subject.kind === 'measure' ? measures[subject.measure] : 'number';

interface ReadSubject {
  readonly ok: true;
  readonly subject: RuleSubject;
  readonly lens: Lens | null;
}

/** `npv`, `strict.payback`, `initiatives.bank-seminar.payback`, or the name of a target. */
export function readSubject(text: string, piece: Piece, context: RuleContext): ReadSubject | Failure {
  const written = piece.text.trim();
  // A target may be called anything, so its full name comes before a prefix.
  const lens = context.targets.includes(written) ? null : (/^(strict|broad)\./.exec(written)?.[1] as Lens | undefined);
  const name = lens ? written.slice(lens.length + 1) : written;
  const subject = context.targets.includes(name)
    ? ({ kind: 'target', target: name } as const)
    : measureOf(name, context);
  if (subject !== null) return { ok: true, subject, lens: lens ?? null };
  if (context.series.includes(name)) return failAt('rule-series', text, piece);
  return failAt('rule-subject', text, piece, {
    suggestion: suggest(name, candidates(name, context)) ?? '',
    allowed: ruleMeasures.join(', '),
    targets: context.targets.slice(0, 12).join(', '),
  });
}

function measureOf(name: string, { initiatives }: RuleContext): RuleSubject | null {
  if (isMeasure(name)) return { kind: 'measure', measure: name, initiative: null };
  const [, initiative, measure] = /^initiatives\.(.+)\.([A-Za-z]+)$/s.exec(name) ?? [];
  if (measure === undefined || !isMeasure(measure) || !initiatives.includes(initiative)) return null;
  return { kind: 'measure', measure, initiative };
}

function candidates(name: string, context: RuleContext): string[] {
  if (!name.startsWith('initiatives.')) return [...context.targets, ...ruleMeasures];
  return context.initiatives.flatMap((id) => ruleMeasures.map((measure) => `initiatives.${id}.${measure}`));
}
