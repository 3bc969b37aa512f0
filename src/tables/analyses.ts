import type { Analyses } from '../decide/analyses.js';
import { informationTable } from './information.js';
import { ledgerTable } from './ledger.js';
import { pathsTable } from './paths.js';
import { sensitivityTable } from './sensitivity.js';
import type { Table } from './table.js';

/** The tables of the analyses that were made. */
export const analysisTables = (analyses: Analyses): Table[] =>
  [
    analyses.ledger && ledgerTable(analyses.ledger),
    analyses.sensitivity && sensitivityTable(analyses.sensitivity),
    analyses.information && informationTable(analyses.information),
    analyses.paths && pathsTable(analyses.paths),
  ].filter((table) => table !== undefined);
