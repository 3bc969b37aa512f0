import type { Locale, Scenario } from './scenario.js';
import type { Deal } from './segment.js';

/** How a customer is reached: directly, or through partners by the kind of their deal. */
export type Channel = Deal['kind'] | 'direct';

/** Channels in the order of reports. */
export const channels: readonly Channel[] = ['referral', 'resale', 'distributor', 'oem', 'direct'];

const words: Readonly<Record<Locale, Readonly<Record<Channel, string>>>> = {
  en: { referral: 'Referral', resale: 'Resale', distributor: 'Distributor', oem: 'OEM supply', direct: 'Direct sales' },
  ja: { referral: '紹介（取次）', resale: '再販', distributor: 'ディストリビューター', oem: 'OEM提供', direct: '直販' },
};

/** Name of a channel; the direct one is called as its author calls it. */
export function channelLabel(channel: Channel, { direct, locale }: Pick<Scenario, 'direct' | 'locale'>): string {
  const own = channel === 'direct' && direct.label !== 'direct';
  return own ? direct.label : words[locale][channel];
}
