// The order in which vitest starts test files: those that take longest first, so that no processor waits for the last one.
import { relative } from 'node:path';
import { BaseSequencer } from 'vitest/node';

/** By processor time, the longest first; the others follow in vitest's own order. */
const longest = [
  'test/docs/blocks.test.ts',
  'test/browser/report.test.ts',
  'test/cli/streams.test.ts',
  'test/package.test.ts',
  'test/docs/quotes.test.ts',
  'test/cli/run.test.ts',
  'test/cli/workers.test.ts',
  'test/charts/every-chart.test.ts',
  'test/cli/pdf/print-pdf.test.ts',
  'test/proof/reconciliation.test.ts',
  'test/docs/gallery.test.ts',
  'test/proof/closed-forms.test.ts',
];

export default class LongestFirst extends BaseSequencer {
  async sort(specifications) {
    const rank = ({ moduleId }) => {
      const at = longest.indexOf(relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(specifications)).sort((a, b) => rank(a) - rank(b));
  }
}
