import { expect, test } from 'vitest';
import { evaluate } from '../../../src/formula/evaluate-constant.js';
import { readCondition } from '../../../src/scenario/value/read-condition.js';

const names = ['partners', 'wins.tohoku-dealer', 'contracts', 'indirectRatio', '紹介数'];

test.each([
  ['partners >= 60', 60, true],
  ['wins.tohoku-dealer >= 2', 1, false],
  ['partners >= 60 and total(contracts) > 20', 60, true],
  ['not (partners < 60) or 紹介数 == 1', 60, true],
  ['indirectRatio >= 25%', 0.25, true],
  ['if(partners > 10, wins.tohoku-dealer > 5, contracts > 3)', 11, true],
])('%s, where each series is %d, holds: %s', (text, value, holds) => {
  const read = readCondition(text, names);
  expect(read.ok && read.condition.text).toBe(text);
  expect(read.ok && evaluate(read.condition.expression, (_, total) => (total ? value * 10 : value))).toBe(
    Number(holds),
  );
});

test.each([
  ['partners', 'condition-no-comparison'],
  ['partners + 60', 'condition-no-comparison'],
  ['partners and contracts > 3', 'condition-no-comparison'],
  ['1 < 2', 'condition-constant'],
  ['1==1.0', 'condition-constant'],
  ['partners = 60', 'formula-assignment'],
  ['partners => 60', 'formula-operator'],
  ['partners ≥ 60', 'formula-full-width'],
  ['partnres >= 60', 'formula-unknown-name'],
  ['total(3) > 2', 'formula-arguments'],
  ['total(partners + 1) > 2', 'formula-arguments'],
  ['wins.tohoku >= 2', 'formula-unknown-name'],
])('%s is refused as %s', (text, code) => {
  const read = readCondition(text, names);
  expect(read.ok ? 'accepted' : read.problem.code).toBe(code);
});
