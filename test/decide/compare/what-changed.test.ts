import { describe, expect, it } from 'vitest';
import { changeLabel, valueText } from '../../../src/decide/compare/change-labels.js';
import { whatChanged } from '../../../src/decide/compare/what-changed.js';
import { build, sideOf, tiny } from './sides.js';

const changes = (before: string, after: string): [string, string, string][] => {
  const [a, b] = [sideOf('a.yaml', before), sideOf('b.yaml', after)];
  return whatChanged(a, b, build, () => '').map((change) => [
    changeLabel(change.path, [a.scenario, b.scenario], 'en'),
    valueText(change.before),
    valueText(change.after),
  ]);
};

const initiative = `
  fair:
    label: Spring fair
    start: 2026-06
    cost: { once: 1_000 }
    stop: none
`;

describe('what differs between two scenarios', () => {
  it('shows no comment, order, label, evidence or other notation', () => {
    const rewritten = tiny
      .replaceAll(/^#.*$/gm, '')
      .replace('label: One agency', 'label: Agency')
      .replace('horizon: 12 months', 'horizon: 12')
      .replace('once: 60_000', 'once: { value: 6万, why: invoice }')
      .replace('    partners: 1\n', '')
      .replace('    arpa: 10_000\n', '    arpa: 10000\n    partners: { value: 1, owner: sales }\n')
      .replace(
        'winRate: { value: 100%, why: "every lead becomes a customer, to keep the arithmetic plain" }',
        'winRate: 1.0',
      );
    expect(changes(tiny, rewritten)).toEqual([]);
  });

  it('is told in words, with the old and the new value', () => {
    expect(
      changes(tiny, tiny.replace('once: 60_000', 'once: 50_000').replace('value: 100%', 'value: 80% to 90%')),
    ).toEqual([
      ['One agency: win rate', '100%', '80% to 90%'],
      ['Seminar: cost at the start', '60_000', '50_000'],
    ]);
  });

  it('names initiatives that were added or removed by their label', () => {
    expect(changes(tiny, tiny + initiative)).toEqual([['Initiative: Spring fair', '', 'Spring fair']]);
    expect(changes(tiny + initiative, tiny)).toEqual([['Initiative: Spring fair', 'Spring fair', '']]);
  });

  it('takes effects by what they act on, not by their place', () => {
    const two = tiny.replace('leads, add: 1 }', 'leads, add: 1 }\n      - { on: segments.agency.winRate, lift: 10% }');
    const turned = tiny.replace(
      '- { on: segments.agency.leads, add: 1 }',
      '- { on: segments.agency.winRate, lift: 20% }\n      - { on: segments.agency.leads, add: 1 }',
    );
    expect(changes(two, turned)).toEqual([['Seminar → One agency: win rate (lift)', '10%', '20%']]);
  });
});
