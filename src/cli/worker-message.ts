/** Main thread → worker: keep a value, or take part in a job until no piece is left. */
export type ToWorker =
  | { readonly kind: 'keep'; readonly name: string; readonly value: unknown }
  | {
      readonly kind: 'job';
      readonly job: number;
      readonly task: string;
      readonly data: unknown;
      readonly pieces: number;
      /** One integer: the next piece that nobody has taken. */
      readonly next: Int32Array;
    };

/** Worker → main thread: the pieces it did, or why it could not. Nothing is said about a job it came too late for. */
export interface FromWorker {
  readonly job: number;
  readonly results: readonly (readonly [piece: number, result: unknown])[];
  readonly error: Error | null;
}
