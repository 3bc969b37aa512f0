import type { Dimension } from '../../model/quantity.js';
import type { Bounds } from './domain.js';

/** The spec with everything decided, for the readers of the parts. */
export interface FieldRules {
  readonly dimension: Dimension;
  readonly bounds: Bounds;
  readonly perYear: boolean;
  readonly losing: boolean;
  /** Read once: it takes no shape over time. */
  readonly once: boolean;
  readonly id: string;
}
