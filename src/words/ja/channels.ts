import type { channels as en } from '../en/channels.js';

export const channels: typeof en = {
  referral: '紹介（取次）',
  resale: '再販',
  distributor: 'ディストリビューター',
  oem: 'OEM提供',
  direct: '直販',
};
