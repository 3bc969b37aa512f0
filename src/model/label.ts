/** A part of a scenario with the name that people read. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** What the part with an id is called; an id that no part has stands for itself. */
export const labelIn = (parts: readonly Labelled[], id: string): string =>
  parts.find((part) => part.id === id)?.label ?? id;
