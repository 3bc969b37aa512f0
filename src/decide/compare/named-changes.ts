import type { Locale } from '../../model/scenario.js';
import { wordsOf } from '../../words/words.js';
import { writtenPath } from '../../scenario/diff/changes.js';
import type { Bridge } from './bridge.js';
import { changeKind, changeLabel, changeOwner, distinctLabels, togetherLabel, valueTexts } from './change-labels.js';
import { ownersOf } from './change-owners.js';
import type { Bridge as NamedBridge, ChangeSummary } from './compare-analysis.js';
import type { Changed, Side } from './what-changed.js';

/** Every change with its place, its values as written, and a name that no other has, in the language of the first scenario. */
export function namedChanges(changes: readonly Changed[], first: Side, other: Side): ChangeSummary[] {
  const scenarios = [first.scenario, other.scenario];
  const { locale } = first.scenario;
  const places = changes.map((change) => writtenPath(change, first.document, other.document));
  const labels = distinctLabels(
    changes.map(({ path }) => changeLabel(path, scenarios, locale)),
    changes.map(({ path }) => changeOwner(path, scenarios, locale)),
    places,
    locale,
  );
  return changes.map((change, at): ChangeSummary => {
    const [before, after] = valueTexts(change, scenarios, locale);
    return {
      path: places[at],
      label: labels[at],
      kind: changeKind(change),
      before,
      after,
      moves: change.moves,
      owners: ownersOf(change.path, [first.scenario, other.scenario]),
    };
  });
}

/** The lines of a bridge by the names of their changes. */
export const namedBridge = (
  bridge: Bridge,
  changes: readonly Changed[],
  names: readonly ChangeSummary[],
  locale: Locale,
): NamedBridge => ({
  ...bridge,
  lines: bridge.lines.map((line) => ({
    label: line.other
      ? wordsOf(locale).changes.others(line.changes.length)
      : togetherLabel(
          line.changes.map((at) => ({ change: changes[at], label: names[at].label })),
          locale,
        ),
    ...line,
  })),
});
