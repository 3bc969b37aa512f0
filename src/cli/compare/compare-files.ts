import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { OutputFile } from '../../write/files.js';
import { toJson } from '../../write/json.js';

/** Every file of a comparison, in memory. */
export function compareFiles(found: CompareAnalysis, signal: AbortSignal): Promise<OutputFile[]> {
  signal.throwIfAborted();
  return Promise.resolve([{ name: 'compare.json', bytes: toJson(found) }]);
}
