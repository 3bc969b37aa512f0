import { eachMade, type DecisionSummary } from '../../decide/analyses.js';
import { wordsOf } from '../../words/words.js';
import { atWork, simulated } from '../at-work.js';
import type { Run } from '../command.js';
import type { flip } from '../commands/flip.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { print } from '../print.js';
import { accepted, readScenario } from '../read-scenario.js';
import { masthead } from '../terminal/masthead.js';
import { pageOf } from '../terminal/page.js';
import { analysisInFull } from '../../pages/analyses.js';
import { blocksText } from '../../write/text/blocks.js';
import type { Paint } from '../../write/text/paint.js';
import { verdictInShort } from '../../pages/verdict.js';

/** Prints the verdict with its own error and what would flip it. */
export const work: Run<typeof flip> = async ([file], options, context) => {
  const reading = readScenario(file, options, context);
  const scenario = accepted(reading, context);
  if (scenario.decision === null)
    throw new Failure(exitCode.input, `${file}: ${wordsOf(reading.locale).commands.flip.noDecision}`);
  const summary = await atWork(scenario, options, context, (at) => simulated(scenario, ['stability', 'flips'], at));
  const data = { verdict: summary.verdict, replay: summary.replay, ...summary.analyses };
  await print(options, data, (paint) => flipText(summary, paint), context);
  return exitCode.done;
};

function flipText(summary: DecisionSummary, paint: Paint): string {
  const page = pageOf(summary, paint);
  const { analyses = {} } = summary;
  const blocks = [
    masthead(page),
    blocksText(verdictInShort(page), page),
    ...eachMade(analyses, (name, found) => blocksText(analysisInFull(name, found, page), page)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
