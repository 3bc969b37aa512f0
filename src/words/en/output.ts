const listed = (names: readonly string[], more: number): string =>
  more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ').replace(/, ([^,]*)$/, ' and $1');

const them = (names: readonly string[], more: number): string => (names.length + more === 1 ? 'it' : 'them');

/** What is said of files to write. `names` with `more`: those that are named, and how many others there are. */
export const output = {
  /** The path of --out is a file that is read. */
  isInput: (input: string): string => `it is ${input}, which this command reads; name another folder with --out`,
  /** An output of a folder, or the one file of --out (null), would replace a file that is read. */
  replacesInput: (output: string | null, input: string): string =>
    output === null
      ? `it would replace ${input}, which this command reads; name another file with --out`
      : `the output ${output} would replace ${input}, which this command reads; name another folder with --out`,
  foreign: (names: readonly string[], more: number): string =>
    `it holds ${listed(names, more)}, which Yoha has no record (.yoha.json) of having written; move ${them(names, more)} away, or name another folder with --out`,
  changed: (names: readonly string[], more: number): string =>
    `${listed(names, more)} in it ${names.length + more === 1 ? 'was' : 'were'} changed after Yoha had written ${them(names, more)}; move or rename ${them(names, more)}, or name another folder with --out`,
  busy: (lock: string): string =>
    `another run is writing there; try again when it has ended. If none is, remove ${lock}`,
  halfReplaced: (why: string): string =>
    `${why}, and not every old file could be put back; the next run into it repairs that`,
  looksLikeFile: (out: string): string => `--out takes a folder, and ${out} looks like a file. Leave the ending out.`,
  /** It leads to the root folder, or into one that the system keeps for itself. */
  systemPlace: (out: string, place: string): string =>
    `--out ${out} leads to ${place}, which belongs to the system. Name a folder of your own.`,
  unknownEnding: (out: string, endings: readonly string[]): string =>
    `--out: the ending of ${out} names no format. Write ${endings.join(', ').replace(/, ([^,]*)$/, ' or $1')}, or add --format.`,
  otherEnding: (out: string, format: string): string =>
    `--format ${format} does not fit the ending of ${out}. Change the ending, or leave --format out.`,
  /** Earlier outputs that are not made any more and were changed by somebody. */
  standing: (names: readonly string[], more: number): string =>
    `Not made this time, and left as ${names.length + more === 1 ? 'it is, for it was' : 'they are, for they were'} changed since an earlier run: ${listed(names, more)}`,
  cannotWrite: (file: string, why: string): string => `cannot write ${file}: ${why}`,
  cannotWriteOutput: (why: string): string => `cannot print the output: ${why}`,
  fileExists: 'it exists already (--force replaces it)',
  outIsFile: 'it is a file; --out takes a folder',
  outIsFolder: 'it is a folder; --out takes a file here',
  outIsOddName: 'the name contains a character that files cannot have',
  nothingReplaced: (why: string): string => `${why}; nothing was replaced`,
};
