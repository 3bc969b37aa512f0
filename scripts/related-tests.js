// Which arguments make vitest run the tests that a change can reach.

/**
 * Tests that read files instead of importing them: a change of the first is a reason to run the second. Those that
 * start the built command line are reached from src/cli/ alone, or every change would run them all.
 */
const readers = [
  [/^src\/cli\/|^bin\//, 'test/cli/'],
  [/^(docs|README\.md|CHANGELOG\.md)/, 'test/docs/links.test.ts'],
  [/^scenarios\//, 'test/docs/samples.test.ts'],
  [/^scenarios\//, 'test/proof/reconciliation.test.ts'],
  [/^test\/errors\//, 'test/errors/catalogue.test.ts'],
  [/^test\/oracle\//, 'test/oracle/oracle.test.ts'],
  [/^schema\//, 'test/scenario/json-schema.test.ts'],
  [/^(package|package-lock)\.json$|^scripts\/audit\.js$/, 'test/dependencies.test.ts'],
  [/^bench\//, 'test/bench/'],
];

/** Run whatever changed: quick, and about all of src/. */
const always = ['test/layers.test.ts'];

/**
 * Files to hand to `vitest related`: what changed in code, with the tests that read what changed. `tests` are all
 * test files of the project.
 */
export function relatedTo(changed, tests) {
  const code = changed.filter((name) => /^(src|test|bench)\/.*\.(ts|yaml)$/.test(name));
  const reading = readers
    .filter(([pattern]) => changed.some((name) => pattern.test(name)))
    .flatMap(([, start]) => tests.filter((test) => test.startsWith(start)));
  return [...new Set([...always, ...code, ...reading])];
}
