import type { Channel } from '../../model/channel.js';

export const channels: Readonly<Record<Channel, string>> = {
  referral: 'Referral',
  resale: 'Resale',
  distributor: 'Distributor',
  oem: 'OEM supply',
  direct: 'Direct sales',
};
