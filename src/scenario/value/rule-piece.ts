import { problem, type Failure, type ProblemCode } from '../../formula/problem.js';

/** A piece of a rule with its place in the whole text. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** A problem with the piece, blanks around it left out. */
export function failAt(
  code: ProblemCode,
  text: string,
  piece: Piece,
  data: Readonly<Record<string, string | number>> = {},
): Failure {
  const blank = piece.text.length - piece.text.trimStart().length;
  return problem(code, text, piece.offset + blank, piece.text.trim().length, data);
}
