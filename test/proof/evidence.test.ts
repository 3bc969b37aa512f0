import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Quantity } from '../../src/model/quantity.js';
import type { Scenario } from '../../src/model/scenario.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assumedQuantities } from '../../src/summary/assumptions.js';

const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

const read = new Map<string, Scenario>();

/** Read once for all claims. */
function scenarioOf(name: string): Scenario {
  const known = read.get(name);
  if (known !== undefined) return known;
  const path = `scenarios/${name}`;
  const loaded = loadScenario({ name: path, bytes: readFileSync(path) }, { resolve: folderResolver(path) });
  expect(loaded.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  if (!loaded.ok) throw new Error(path);
  read.set(name, loaded.scenario);
  return loaded.scenario;
}

/** A source that can be read, or the word that says that nobody has one. */
const hasEvidence = ({ provenance: { source, why } }: Quantity): boolean =>
  source !== '' || /assumption|仮定/.test(why);

/** A file of plain arithmetic says it once, in its header. */
const saysItForAll = (name: string): boolean =>
  /^# .*every figure is an assumption/im.test(readFileSync(`scenarios/${name}`, 'utf8'));

/** A formula stands on the assumptions that it names; they are looked at themselves. */
const isFigure = ({ base }: Quantity): boolean => base.kind !== 'formula';

test('only the smallest sample says once for all that its figures are assumptions', () => {
  expect(samples.filter(saysItForAll)).toEqual(['tiny.yaml']);
});

describe.each(samples)('scenarios/%s', (name) => {
  it('loads without a problem, warnings included', () => {
    expect(scenarioOf(name).digest).toMatch(/^sha256:/);
  });

  it('says for every figure where it can be read, or that it is an assumption', () => {
    if (saysItForAll(name)) return;
    const bare = assumedQuantities(scenarioOf(name))
      .filter(isFigure)
      .filter((quantity) => !hasEvidence(quantity));
    expect(bare.map(({ id, provenance: { text } }) => `${id}: ${text}`)).toEqual([]);
  });

  it('says for every named assumption what reports call it, who answers for it, and as of when', () => {
    const silent = scenarioOf(name).assumptions.filter(({ quantity: { provenance } }) =>
      [provenance.label, provenance.owner, provenance.asOf].includes(''),
    );
    expect(silent.map((each) => each.name)).toEqual([]);
  });
});
