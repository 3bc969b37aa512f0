import type { Deal } from './segment.js';

/** How a customer is reached: directly, or through partners by the kind of their deal. */
export type Channel = Deal['kind'] | 'direct';

/** Channels in the order of reports. */
export const channels: readonly Channel[] = ['referral', 'resale', 'distributor', 'oem', 'direct'];
