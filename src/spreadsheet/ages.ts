import type { Node } from '../equations/node.js';
import type { Profile } from '../equations/program.js';
import type { What } from '../model/what.js';
import { keyOf, visit } from '../equations/node-parts.js';

/** A line by age: a formula of the age, the share still there, or that share times a weight. */
export type AgeRow =
  | { readonly kind: 'profile'; readonly name: string; readonly what: What; readonly node: Node }
  /** Π of `keep` over ages 1 … k; 1 at age 0. */
  | { readonly kind: 'survival'; readonly name: string; readonly what: What; readonly keep: string }
  /** survival(k) · weight(k), or of those `carried` into a month in which they get k months old, survival(k − 1) · weight(k). */
  | {
      readonly kind: 'weighted';
      readonly name: string;
      readonly what: What;
      readonly survival: string;
      readonly weight: string;
      readonly carried: boolean;
    };

/** The lines by age that the runs need, each once: they depend on inputs alone. */
export class Ages {
  readonly rows: AgeRow[] = [];
  /** Formulas of the age beyond those of the program. */
  readonly profiles: Profile[] = [];
  private readonly known = new Map<string, string>();

  constructor(private readonly program: readonly Profile[]) {}

  /** Name of the line that holds this expression of the age. */
  profile(node: Node, base: string, what: What): string {
    if (node.op === 'profile') return this.own(node.name);
    return this.once(keyOf(node), base, (name) => {
      visit(node, (part) => void (part.op === 'profile' && this.own(part.name)));
      this.profiles.push({ name, what, node });
      return { kind: 'profile', name, what, node };
    });
  }

  survival(keep: string, base: string, what: What): string {
    return this.once(`survival ${keep}`, base, (name) => ({ kind: 'survival', name, what, keep }));
  }

  weighted(survival: string, weight: string, carried: boolean, base: string, what: What): string {
    const key = `weighted ${survival} ${weight} ${carried}`;
    return this.once(key, base, (name) => ({ kind: 'weighted', name, what, survival, weight, carried }));
  }

  /** The line of a profile of the program. */
  own(name: string): string {
    return this.once(`profile ${name}`, name, () => {
      const { what, node } = this.formula(name);
      return { kind: 'profile', name, what, node };
    });
  }

  /** A profile of the program. */
  formula(name: string): Profile {
    return this.program.find((profile) => profile.name === name)!;
  }

  private once(key: string, base: string, make: (name: string) => AgeRow): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const taken = new Set(this.known.values());
    let name = base;
    for (let again = 2; taken.has(name); again++) name = `${base} #${again}`;
    this.known.set(key, name);
    this.rows.push(make(name));
    return name;
  }
}
