/** How a command ends, for scripts that call it. */
export const exitCode = {
  done: 0,
  /** A mistake in Yoha itself. */
  bug: 1,
  /** The scenario or the command line is wrong. */
  input: 2,
  /** A file or a stream could not be read or written. */
  files: 3,
  /** By a signal: 128 and its number. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
