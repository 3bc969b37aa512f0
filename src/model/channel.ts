import { dealFields, type DealKind } from './fields.js';

/** How a customer is reached: directly, or through partners by the kind of their deal. */
export type Channel = DealKind | 'direct';

/** Channels in the order of reports. */
export const channels: readonly Channel[] = [...(Object.keys(dealFields) as DealKind[]), 'direct'];

/** Their names in files for programs, for the description of a column. */
export const channelNames = channels
  .map((channel) => `\`${channel}\``)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');
