import { eachMade, type Analyses, type AnalysisName, type Found } from '../decide/analyses.js';
import { flipsTable } from './flips.js';
import { informationTable } from './information.js';
import { ledgerTable } from './ledger.js';
import { pathsTable } from './paths.js';
import { sensitivityTable } from './sensitivity.js';
import { stabilityTable } from './stability.js';
import type { Table } from './table.js';

const tables: { readonly [Name in AnalysisName]: (found: Found<Name>) => Table } = {
  stability: stabilityTable,
  flips: flipsTable,
  ledger: ledgerTable,
  sensitivity: sensitivityTable,
  information: informationTable,
  paths: pathsTable,
};

/** The tables of the analyses that were made. */
export const analysisTables = (analyses: Analyses): Table[] => eachMade(analyses, (name, found) => tables[name](found));
