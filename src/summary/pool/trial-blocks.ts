/** Trials of one piece: a column of them stays in the processor's first cache. */
const TRIAL_PIECE = 1024;

export const piecesOf = (trials: number): number => Math.ceil(trials / TRIAL_PIECE);

/** Trials from … to − 1 of a piece. */
export const blockOf = (piece: number, trials: number): readonly [from: number, to: number] => [
  piece * TRIAL_PIECE,
  Math.min(trials, (piece + 1) * TRIAL_PIECE),
];
