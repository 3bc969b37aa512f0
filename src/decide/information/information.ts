import type { Check } from '../../model/decision.js';
import { inputLabel } from '../../words/input-label.js';
import type { Scenario } from '../../model/scenario.js';
import { criticalValue } from '../../summary/estimation.js';
import { meanAndError } from '../../summary/mean.js';
import { groupsOf } from '../estimate/jackknife.js';
import type { Estimated } from '../estimate/jackknife.js';
import { normalScores } from '../estimate/normal-scores.js';
import type { Scores } from '../estimate/normal-scores.js';
import { polynomials } from '../estimate/polynomials.js';
import { Regression } from '../estimate/regression.js';
import { factorsOf } from '../factors.js';
import type { Factor } from '../factors.js';
import { lensOf } from '../paths/paths.js';
import type { World } from '../world.js';
import { bestMean, netOfCheck } from './check-value.js';
import { choicesOf } from './choices.js';
import { delayDiscount } from './delay-discount.js';
import type { Choice } from './choices.js';
import type { InformationAnalysis, InformationCheck, InformationInput } from './information-analysis.js';
import { noiseFloor, shuffles } from './noise-floor.js';
import { choiceValues, partialInformation } from './partial-information.js';
import type { PartialInformation } from './partial-information.js';
import { bestOf, perfectInformation } from './perfect-information.js';

/** Values the knowledge of some inputs. */
type Ask = (inputs: readonly Scores[]) => PartialInformation & { readonly floor: number };

/**
 * What finding out is worth before deciding between doing nothing, the program, and the program without one initiative, under the lens
 * of the decision; undefined where nothing is random.
 */
export async function information(world: World): Promise<InformationAnalysis | undefined> {
  if (world.frame.exact) return undefined;
  const { decision } = world.scenario;
  const lens = lensOf(world.scenario);
  const choices = await choicesOf(world, lens);
  const values = choices.map(({ value }) => value);
  const { replicates } = world.frame;
  const ask = asking(values, world.trials);
  const known = new Map<string, { readonly factor: Factor; readonly scores: Scores }>();
  const inputs: InformationInput[] = [];
  for (const factor of factorsOf(world)) {
    const scores = normalScores(world.column(factor.column));
    known.set(factor.id, { factor, scores });
    inputs.push(inputValue(factor, ask([scores])));
    await world.breathe();
  }
  const discount = await delayDiscount(world);
  const now = bestMean(values, groupsOf(world.trials));
  const checks = (decision?.checks ?? []).map((check): InformationCheck => {
    const found = check.of.flatMap((id) => known.get(id) ?? []);
    const asked = ask(found.map(({ scores }) => scores));
    const seen = isSeen(asked);
    const gains = seen ? asked : { value: 0, without: now.without.map(() => 0) };
    const net = netOfCheck(check, now, gains, discount.after(check.delay));
    const { value, se, floor } = asked;
    return {
      ...written(check, world.scenario),
      value: { value, se },
      floor,
      seen,
      net,
      worth: worth(net, world.frame.replicates),
    };
  });
  return {
    trials: world.trials,
    lens,
    choices: described(choices, world),
    decision: choices[bestOf(values)].name,
    discountRate: discount.rate,
    perfect: perfectInformation(values, replicates),
    inputs: inputs.sort((a, b) => b.value.value - a.value.value),
    checks,
  };
}

/** Noise floors are those of a number of terms: what values have nothing to do with is all alike. */
function asking(values: readonly Float64Array[], trials: number): Ask {
  const choice = choiceValues(values, bestOf(values));
  const noise = shuffles(choice, trials);
  const floors = new Map<number, number>();
  return (inputs) => {
    if (inputs.length === 0) return { value: 0, se: 0, without: new Array<number>(groupsOf(trials)).fill(0), floor: 0 };
    const regression = new Regression(trials, polynomials(inputs));
    const floor = floors.get(regression.terms) ?? noiseFloor(regression, noise);
    floors.set(regression.terms, floor);
    return { ...partialInformation(regression, choice), floor };
  };
}

/** Above what noise makes, and above its own error. */
const isSeen = ({ value, se, floor }: Pick<ReturnType<Ask>, 'value' | 'se' | 'floor'>): boolean =>
  se !== null && value > Math.max(floor, se);

function inputValue(factor: Factor, { value, se, floor }: ReturnType<Ask>): InformationInput {
  const { id, label, kind, text } = factor;
  return { id, label, kind, text, value: { value, se }, floor, seen: isSeen({ value, se, floor }) };
}

function written(
  { name, label, why, of, cost, delay }: Check,
  scenario: Scenario,
): Pick<InformationCheck, keyof Check | 'ofLabels'> {
  const ofLabels = of.map((id) => inputLabel(scenario, id, scenario.locale));
  return { name, label, why, of: of.map((id) => id.replace(/^assumptions\./, '')), ofLabels, cost, delay };
}

function worth({ value, se }: Estimated, replicates: number): InformationCheck['worth'] {
  if (se === null) return 'unclear';
  const half = criticalValue(replicates) * se;
  return value - half > 0 ? 'yes' : value + half < 0 ? 'no' : 'unclear';
}

function described(choices: readonly Choice[], world: World): InformationAnalysis['choices'] {
  const wins = new Float64Array(choices.length);
  for (let trial = 0; trial < world.trials; trial++) {
    let best = 0;
    for (let i = 1; i < choices.length; i++) if (choices[i].value[trial] > choices[best].value[trial]) best = i;
    wins[best] += 1;
  }
  return choices.map(({ name, kind, initiative, value }, i) => {
    const { mean, se } = meanAndError(value, world.frame.replicates);
    const label = world.scenario.initiatives.find(({ id }) => id === initiative)?.label ?? '';
    return { name, kind, initiative, label, mean: { value: mean, se }, best: wins[i] / world.trials };
  });
}
