/** A file of an output folder; `name` is relative to it, with `/` between folder and file. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}
