import { describe, expect, it } from 'vitest';
import { assumptionsSection } from '../../src/pages/assumptions.js';
import { bandsInShort } from '../../src/pages/bands.js';
import { piecesOf, type Figure } from '../../src/pages/content.js';
import type { PageContext } from '../../src/pages/context.js';
import { figureIds } from '../../src/pages/figure-ids.js';
import { funnelSection } from '../../src/pages/funnel.js';
import { notesSection } from '../../src/pages/notes.js';
import { contentsOf, type Block } from '../../src/pages/page.js';
import { phasesSection } from '../../src/pages/phases.js';
import { pnlSection } from '../../src/pages/pnl.js';
import { ratioSection } from '../../src/pages/ratio.js';
import { spilloversSection } from '../../src/pages/spillovers.js';
import { wordsOf } from '../../src/words/words.js';
import { reportSample } from '../write/report-sample.js';

const summary = reportSample({ locale: 'en' });
const context: PageContext = { summary, words: wordsOf('en'), pictures: [] };
const idOf = figureIds(summary);

const pages: Readonly<Record<string, readonly Block[]>> = {
  ratio: ratioSection(context).blocks,
  pnl: pnlSection(context).blocks,
  phases: phasesSection(context)?.blocks ?? [],
  funnel: funnelSection(context)?.blocks ?? [],
  spillovers: spilloversSection(context)?.blocks ?? [],
  notes: notesSection(context, []).blocks,
  assumptions: assumptionsSection(context).blocks,
  bands: bandsInShort(context),
};

const figuresOf = (blocks: readonly Block[]): Figure[] =>
  blocks
    .flatMap(contentsOf)
    .flatMap(piecesOf)
    .filter((piece): piece is Figure => piece !== null && typeof piece === 'object' && 'figure' in piece);

/** What the results hold at a path. */
const held = (path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], summary);

describe('the id of a figure', () => {
  it.each(Object.entries(pages))('leads to a number or a month of the results: %s', (_, blocks) => {
    const sourced = figuresOf(blocks).flatMap(({ source }) => (source === null ? [] : [source]));
    expect(sourced.length).toBeGreaterThan(0);
    for (const source of sourced) {
      const id = idOf(source);
      expect(id).not.toBeNull();
      // A phrase may tell a whole range at once.
      expect(['number', 'string', 'object']).toContain(typeof held(id ?? ''));
    }
  });

  it('is for a month of a band the path of the list with the index of the month', () => {
    const last = summary.months.length - 1;
    const ids = figuresOf(pages.bands ?? []).map(({ source }) => (source === null ? null : idOf(source)));
    expect(ids).toContain(`ratio.${summary.verdict?.lens === 'strict' ? 'strict' : 'all'}.p50.${last}`);
    expect(ids).toContain(`ratio.none.p50.${last}`);
  });

  it('is for a footed figure of the P/L the mean that it stands for', () => {
    const ids = figuresOf(pages.pnl ?? []).map(({ source }) => (source === null ? null : idOf(source)));
    expect(ids).toContain('pnl.0.spread.mean');
  });

  it('does not exist where the results do not hold the object', () => {
    expect(idOf({ of: { ...summary.ratio }, key: 'basis' })).toBeNull();
  });
});
