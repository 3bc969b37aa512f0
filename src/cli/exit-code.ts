/** How a command ends, for scripts that call it. */
export const exitCode = {
  done: 0,
  /** A mistake in Yoha itself. */
  bug: 1,
  /** The scenario or the command line is wrong. */
  input: 2,
  /** A file or a stream could not be read or written. */
  files: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
