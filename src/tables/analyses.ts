import type { Analyses } from '../decide/analyses.js';
import { flipsTable } from './flips.js';
import { informationTable } from './information.js';
import { ledgerTable } from './ledger.js';
import { pathsTable } from './paths.js';
import { sensitivityTable } from './sensitivity.js';
import { stabilityTable } from './stability.js';
import type { Table } from './table.js';

/** The tables of the analyses that were made. */
export const analysisTables = (analyses: Analyses): Table[] =>
  [
    analyses.stability && stabilityTable(analyses.stability),
    analyses.flips && flipsTable(analyses.flips),
    analyses.ledger && ledgerTable(analyses.ledger),
    analyses.sensitivity && sensitivityTable(analyses.sensitivity),
    analyses.information && informationTable(analyses.information),
    analyses.paths && pathsTable(analyses.paths),
  ].filter((table) => table !== undefined);
