import type { Program } from '../../equations/program.js';
import { UNIFORM_TRIALS } from '../wasm/uniform.js';
import type { Needed } from './dependencies.js';

/** Two adjacent trials share a vector: every per-trial number takes 16 bytes. */
export const LANES = 2;
const VECTOR = 16;
const NUMBER = 8;
const WORD = 4;
const PAGE = 65536;

/** Where everything lies in the kernel's memory, in bytes. */
export interface Layout {
  readonly horizon: number;
  /** Trials simulated by one call; even. */
  readonly block: number;
  /** Column of `block` numbers per input or trial equation. */
  readonly value: (name: string) => number;
  readonly switch: (name: string) => number;
  readonly table: (name: string) => number;
  /** All months of a series that is read further back than one month. */
  readonly history: (name: string) => number;
  readonly cohorts: (name: string) => number;
  readonly profile: (name: string) => number;
  /** Ids of the streams of counts: low and high word of each. */
  readonly streamIds: number;
  /** Uniforms of `UNIFORM_TRIALS` trials: `uniforms + ((pair · horizon + month) · streams + stream) · 16`. */
  readonly uniforms: number;
  /** Results: `out(series) + (month · block + trial) · 8`. */
  readonly out: (name: string) => number;
  readonly pages: number;
}

/** Hands out addresses one region after the other. */
class Region {
  private readonly places = new Map<string, number>();
  constructor(private end: number) {}

  put(kind: string, name: string, bytes: number): void {
    this.places.set(`${kind} ${name}`, this.end);
    this.end += Math.ceil(bytes / VECTOR) * VECTOR;
  }

  at(kind: string): (name: string) => number {
    return (name) => {
      const place = this.places.get(`${kind} ${name}`);
      if (place === undefined) throw new Error(`the kernel has no ${kind} ${name}`);
      return place;
    };
  }

  get bytes(): number {
    return this.end;
  }
}

export interface LayoutRequest {
  readonly program: Program;
  readonly needed: Needed;
  readonly wanted: readonly string[];
  readonly histories: readonly string[];
  readonly tables: readonly string[];
  /** Streams of counts that are drawn. */
  readonly streams: number;
  readonly block: number;
  /** First free byte: constant tables of the routines lie before it. */
  readonly from: number;
}

export function layoutOf(request: LayoutRequest): Layout {
  const { program, needed, block } = request;
  const { horizon } = program;
  const region = new Region(request.from);
  for (const name of needed.values) region.put('value', name, block * NUMBER);
  for (const name of needed.switches) region.put('switch', name, NUMBER);
  for (const name of request.tables) region.put('table', name, horizon * NUMBER);
  for (const name of request.histories) region.put('history', name, horizon * VECTOR);
  for (const { name } of needed.cohorts) region.put('cohorts', name, horizon * VECTOR);
  for (const { name } of needed.profiles) region.put('profile', name, (horizon + 1) * VECTOR);
  region.put('all', 'streamIds', request.streams * 2 * WORD);
  region.put('all', 'uniforms', request.streams * horizon * UNIFORM_TRIALS * NUMBER);
  for (const name of request.wanted) region.put('out', name, horizon * block * NUMBER);
  return {
    horizon,
    block,
    value: region.at('value'),
    switch: region.at('switch'),
    table: region.at('table'),
    history: region.at('history'),
    cohorts: region.at('cohorts'),
    profile: region.at('profile'),
    streamIds: region.at('all')('streamIds'),
    uniforms: region.at('all')('uniforms'),
    out: region.at('out'),
    pages: Math.ceil(region.bytes / PAGE),
  };
}
