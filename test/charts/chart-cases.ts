import type { SampleOptions } from './sample-summary.js';

const LONG = 'とても長い施策名（福島県内の地方銀行・複写機販売店・当社による三社連携と中小企業向けセミナーの継続開催）';

/** Names that break field paths, markup or layout in other tools. */
const HOSTILE_NAMES = [
  `O'Neil "x"`,
  'a[0].b',
  '<script>alert(1)</script>',
  'datum.f0 + 1',
  '{{value}}',
  'a\nb\u0000c\u0007',
  'evil\u202egnp',
  '\ud800half',
  '&amp;',
  LONG,
  '',
];

/** Every shape of summary that the pictures have to cope with. */
export const CASES: Readonly<Record<string, SampleOptions>> = {
  ja: { locale: 'ja' },
  en: { locale: 'en' },
  'no spillovers': { spillovers: false },
  'no difference': { difference: false, locale: 'en' },
  'one month': { horizon: 1 },
  'three months': { horizon: 3, locale: 'en' },
  'thirteen months': { horizon: 13 },
  'ten years': { horizon: 120, trials: 60, locale: 'en' },
  'plain numbers': { certain: true },
  'nothing declared': { initiativeLabels: [], segmentLabels: [], targets: false, direct: false, verdict: false },
  'no direct channel': { direct: false },
  'hostile names': { initiativeLabels: HOSTILE_NAMES, segmentLabels: HOSTILE_NAMES, trials: 40 },
};
