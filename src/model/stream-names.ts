import { countsOf, directDriverFields, segmentDriverFields } from './fields.js';

const [segmentCounts, directCounts] = [countsOf(segmentDriverFields), countsOf(directDriverFields)];

/** The stream of what is counted at a path, one uniform a trial and month. */
export const countStream = (path: string): string => `${path}#count`;

/** The stream that decides whether an initiative works, one uniform a trial. */
export const outcomeStream = (initiative: string): string => `initiatives.${initiative}.success#outcome`;

/** Names of all streams that no quantity owns: counts and outcomes. The stream of a quantity goes by its id. */
export function chanceStreams(scenario: {
  readonly segments: readonly { readonly id: string }[];
  readonly initiatives: readonly { readonly id: string }[];
}): string[] {
  return [
    ...directCounts.map((count) => countStream(`direct.${count}`)),
    ...scenario.segments.flatMap(({ id }) => segmentCounts.map((count) => countStream(`segments.${id}.${count}`))),
    ...scenario.initiatives.map(({ id }) => outcomeStream(id)),
  ];
}
