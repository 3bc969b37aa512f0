import { describe, expect, test } from 'vitest';
import { found } from './loaded.js';

const full =
  'partners: 4, repsPerPartner: 2, engagement: 30%, referralsPerRep: 0.5, qualification: 50%, winRate: 20%, arpa: 9_000, churn: 1%, attrition: 1%, expansion: 1%, cannibalisation: 10%';
const plan = (segment: string, effect: string, direct = 'wins: 3, arpa: 10_000'): string => `start: 2026-04
horizon: 24 months
direct: { ${direct} }
segments: { web: { deal: { kind: resale, margin: 20% }, ${segment} } }
initiatives: { seminar: { effects: [${effect}] } }
`;
const lift = (driver: string): string => `{ on: segments.web.${driver}, lift: 10% }`;
const drivers = [
  'attrition', 'repsPerPartner', 'engagement', 'referralsPerRep', 'qualification', 'winRate', 'arpa', 'churn', 'expansion', 'cannibalisation',
]; // prettier-ignore
const never = 'effect-never-acts at initiatives.seminar.effects[0].on';

describe('an effect on a driver that is never used is named', () => {
  test.each(drivers)('%s of a segment that never has a partner', (driver) => {
    expect(found(plan(full.replace('partners: 4, ', ''), lift(driver)))).toContain(never);
  });

  test('leads, though they are added', () => {
    expect(found(plan('winRate: 30%, arpa: 9_000', '{ on: segments.web.leads, add: 3 }'))).toEqual([never]);
  });

  test.each(['winRate', 'qualification', 'arpa', 'churn', 'cannibalisation'])(
    '%s of one without referrals',
    (driver) => {
      expect(found(plan(full.replace('referralsPerRep: 0.5', 'referralsPerRep: 0'), lift(driver)))).toEqual([never]);
    },
  );

  test('the price of a direct channel without wins', () => {
    const effect = '{ on: direct.arpa, lift: 5% }';
    expect(found(plan(full, effect, 'customers: 9, mrr: 9_000, arpa: 10_000'))).toEqual([never]);
    expect(found(plan(full, effect))).toEqual([]);
  });

  test('a spillover on an initiative without effects', () => {
    const text = plan(full, lift('winRate')).replace(
      'effects:',
      'spillovers: [{ on: initiatives.press, lift: 10% }], effects:',
    );
    const press = (effects: string): string => text.replace('initiatives: {', `initiatives: { press: { ${effects} },`);
    expect(found(press('cost: { once: 1 }'))).toEqual(['effect-never-acts at initiatives.seminar.spillovers[0].on']);
    expect(found(press('effects: [{ on: direct.wins, add: 1 }]'))).toEqual([]);
  });
});

describe('an effect that may act is not', () => {
  test.each(drivers)('%s of a segment in use', (driver) => {
    expect(found(plan(full, lift(driver)))).toEqual([]);
  });

  const without = full.replace('partners: 4, ', '');
  test.each([
    ['recruitment', `${without}, recruitment: 1`],
    ['Bass recruitment', `${without}, recruitment: { p: 1%, q: 5%, pool: 40 }`],
    ['a signing', `${without}, signings: { 2026-10: 1 }`],
    ['an uncertain stock', `${without}, partners: 0 to 3`],
    ['an assumption', `${without}, partners: "max(0, 2)"`],
    ['a later step of recruitment', `${without}, recruitment: { 2027-10: 1 }`],
  ])('where partners come by %s', (_, segment) => {
    expect(found(plan(segment, lift('winRate')))).toEqual([]);
  });

  test('where another effect brings what is missing', () => {
    const brings = '{ on: segments.web.recruitment, add: 1 }';
    expect(found(plan(without, `${lift('winRate')}, ${brings}`))).toEqual([]);
  });
});

describe('sources that come to nothing are named at their field', () => {
  test('leads of a segment that never has a partner', () => {
    expect(found(plan('leads: 3, winRate: 30%, arpa: 9_000', ''))).toEqual(['never-used at segments.web.leads']);
    expect(found(plan('customers: 5, mrr: 9_000', ''))).toEqual([]);
  });

  test('referrals of reps whom nobody contacts', () => {
    const contacted = `${full}, contact: { perManager: 5 }`;
    const text = plan(contacted, '');
    expect(found(text)).toEqual(['never-used at segments.web.referralsPerRep']);
    expect(found(`team: { managers: 1 }\n${text}`)).toEqual([]);
    const later = text.replace('effects: []', 'managers: 1');
    expect(found(`team: { managers: 0 }\n${later}`)).toEqual([]);
    expect(found(`team: { managers: 0 }\n${text}`)).toEqual(['never-used at segments.web.referralsPerRep']);
  });
});
