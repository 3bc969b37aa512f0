/** The interface of the browser bundle: scenario text to summary, series and chart specifications, without files or Node. */
export { loadScenario } from './scenario/load-scenario.js';
export { formatIssue } from './diagnostics/format.js';
export { assess } from './summary/assess.js';
export { explain } from './summary/explain.js';
export { charts } from './charts/charts.js';
export { toJson } from './write/json.js';
