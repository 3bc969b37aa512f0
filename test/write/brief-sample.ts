import type { Brief, Remark, Row } from '../../src/pages/brief/model.js';
import { briefOf } from '../../src/pages/brief/brief-of.js';
import type { Measured } from '../../src/pages/measures.js';
import { reportSample, type Naming } from './report-sample.js';

export const sampleBrief = (locale: 'ja' | 'en', naming?: Naming): Brief =>
  briefOf(reportSample({ locale, trials: 80, horizon: 72 }, naming), null);

const filled = (lang: Brief['lang'], ems: number): string =>
  lang === 'ja' ? '漢'.repeat(ems) : 'words of an author '.repeat(Math.ceil(ems / 9)).slice(0, Math.floor(ems / 0.6));

/** A page with as much in every place as the brief lets through, or more. */
export function fullestBrief(lang: 'ja' | 'en'): Brief {
  const text = (ems: number): string => filled(lang, ems);
  const brief = sampleBrief(lang);
  const money = lang === 'ja' ? '△1,234.5百万円' : 'JPY −1,234.5 million';
  const figure = { main: money, detail: null };
  const wide = { main: money, detail: 'P10–P90 −1,234.5 to −1,234.5' };
  const odds = { main: '77.1%', detail: lang === 'ja' ? `中央値 ${money}` : `median ${money}` };
  const rows = (count: number, ems: number, shown: Measured): Row[] =>
    Array.from({ length: count }, () => ({ name: text(ems), strict: shown, broad: shown }));
  const remark = (ems: number): Remark => ({ name: text(10), line: text(ems) });
  const [benefit, cost, risk, flexibility] = brief.blocks;
  const rule = { side: brief.verdict.rules[0]?.side ?? '', text: text(52), good: false, found: text(20) };
  return {
    ...brief,
    title: text(40),
    purpose: { ...brief.purpose, text: text(90) },
    verdict: { ...brief.verdict, reading: text(70), rules: [rule, rule, rule, rule] },
    blocks: [
      { ...benefit, rows: [...rows(1, 20, wide), ...rows(3, 20, figure), ...rows(3, 46, odds)], remarks: [remark(20)] },
      { ...cost, rows: [...rows(1, 20, wide), ...rows(2, 20, figure)], remarks: [remark(110), remark(110)] },
      { ...risk, rows: rows(3, 20, figure), remarks: [remark(120), remark(90)] },
      { ...flexibility, rows: rows(1, 24, figure), remarks: [remark(110), remark(90), remark(80), remark(40)] },
    ],
    alternatives: {
      ...brief.alternatives,
      rows: Array.from({ length: 6 }, () => [text(24), ...brief.alternatives.heads.slice(1).map(() => figure.main)]),
      note: text(60),
    },
    exit: { ...brief.exit, remarks: [...Array.from({ length: 4 }, () => remark(74)), remark(20)] },
    approvers: { ...brief.approvers, boxes: Array.from({ length: 6 }, () => text(14)) },
    notes: [brief.notes[0] ?? '', text(80), brief.notes[2] ?? ''],
  };
}
