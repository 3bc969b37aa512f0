import { figures } from './figures.js';

/** What each command says of itself, by its name: help, examples and what it alone refuses. */
export const commands = {
  run: {
    about: 'simulate a scenario, print the result and write report, tables and charts',
    examples: [
      'Examples:',
      '  yoha run plan.yaml --out out/plan',
      '  yoha run plan.yaml --out out/plan --trials 20000 --seed board-2026',
      '  yoha run plan.yaml --set initiatives.bank.start=2027-04 --set "segments.dealers.winRate=15% to 25%"',
      '  yoha run plan.yaml --json | jq .verdict.outcome',
    ].join('\n'),
    out: 'folder for report.html, summary.json, CSV tables and charts; without it nothing is written',
    format: 'html (default), or pdf to print report.pdf beside it through Chromium, Chrome or Edge',
    series: 'write every run to series.csv, also the ones without one initiative',
    maxCells: 'refuse runs with more cells (trials × months × runs × items) than this; default: 20 billion',
    precision: 'add trials until this figure is known so well (95%), e.g. "P(payback <= 48) ± 0.5pp", "mean(npv) ± 2%"',
    analyses: 'analyses to make, by commas: all (default), none, or their names',
    unknownAnalysis: (name: string, names: string): string =>
      `--analyses: there is no analysis "${name}". Choose from all, none, ${names}.`,
    precisionForm: (written: string): string =>
      `--precision: cannot read "${written}". Write a figure of a decision rule and how well it is to be known, e.g. "P(payback <= 48) ± 0.5pp", "mean(npv) ± 2%".`,
    /** What `--precision` came to; the half width as it was asked for. */
    precisionReached: (wanted: string, halfWidth: string, trials: string, enough: boolean): string =>
      `${wanted}: ${enough ? 'reached' : 'not reached'}, ± ${halfWidth} with ${figures.count(trials, 'trial')}`,
  },
  check: {
    about: 'read and validate scenarios, name bottlenecks of the central case; run nothing',
    examples: [
      'Examples:',
      '  yoha check plan.yaml',
      '  yoha check plan.yaml --set direct.churn=2% --strict',
      '  yoha check scenarios/*.yaml',
    ].join('\n'),
    files: 'scenarios, .yaml, .yml or .json',
    json: 'print the problems as JSON',
    checked: (file: string, ok: boolean, problems: string): string =>
      `${file}: ${ok ? 'ok' : 'not valid'}${problems === '' ? '' : ` (${problems})`}`,
  },
  explain: {
    about: 'print the equations of a scenario with the numbers of its central case',
    examples: ['Examples:', '  yoha explain plan.yaml', '  yoha explain plan.yaml wins.web-agencies profit'].join('\n'),
    series: 'names of series; default: all of them',
    centralCase:
      'Central case: every input at its median, a yes/no event happens when it is at least 50% likely, counts at their means.\n' +
      'It is not the mean of the simulation, which stands beside it where there is one.',
    month: 'month',
    central: 'central case',
    mean: 'simulated mean',
    gap: 'gap',
  },
  chart: {
    about: 'draw one chart of a scenario; without a name list them all',
    name: 'name of the chart; default: list the names',
    format: 'vl (Vega-Lite with its data), svg, or png (twice the size); default: by the ending of --out, else svg',
    out: 'file to write; default: standard output',
    examples: [
      'Examples:',
      '  yoha chart plan.yaml                                     names of all charts',
      '  yoha chart plan.yaml payback-curve --out payback.png     for slides',
      '  yoha chart plan.yaml tornado > tornado.svg',
      '  yoha chart plan.yaml ledger --format vl --locale ja      for the Vega-Lite editor, in Japanese',
    ].join('\n'),
    unknown: (name: string, hint: string | null, names: string): string =>
      `there is no chart "${name}". ${hint === null ? `Choose from ${names}.` : `Did you mean ${hint}?`}`,
    /** The scenario has nothing that this picture could show. */
    empty: (name: string): string => `${name}: this scenario has nothing to show in this chart.`,
    pngOnTerminal: 'a PNG cannot be shown on a terminal: give --out FILE, or send the output to a file or program.',
  },
  flip: {
    about:
      'how often the verdict comes out the same when the trials are drawn again, and which value of each main input would flip it',
    examples: ['Examples:', '  yoha flip plan.yaml', '  yoha flip plan.yaml --json'].join('\n'),
    noDecision: 'the scenario states no decision. Add decision: { go: […], noGo: […] }; see docs/scenario.md.',
  },
  seek: {
    about: 'the value of one number that makes a rule hold',
    vary: 'path of the number, as for --set, e.g. assumptions.winRate',
    until: 'a rule as of a decision, e.g. "P(payback <= 48) >= 60%"',
    between: 'range to search; default: P0.1 to P99.9 of what is drawn, a fifth to five times a constant',
    examples: [
      'Examples:',
      '  yoha seek plan.yaml --vary assumptions.winRate --until "P(payback <= 48) >= 60%"',
      '  yoha seek plan.yaml --vary initiatives.seminar.cost.monthly --until "P5(npv) > 0" --between 0 1_000_000',
    ].join('\n'),
    missing: (option: string): string => `yoha seek needs ${option}. Try 'yoha seek --help'.`,
    unknownPath: (path: string, hint: string): string =>
      `--vary: the scenario has no number at ${path}.${hint === '' ? ' yoha explain lists the inputs of the equations.' : ` Did you mean ${hint}?`}`,
    noRange: (path: string, text: string): string =>
      `--vary: ${path} is ${text === '' ? 'not written in the scenario' : text}, which gives no range. Add --between, e.g. --between 0 100.`,
    rangeForm: (written: string): string =>
      `--between: cannot read "${written}". Write two numbers in the unit of the value, the smaller first, e.g. --between 10% 40%.`,
    rangeBounds: (path: string, min: string, max: string): string =>
      `--between: ${path} lies between ${min} and ${max}. Choose a range inside.`,
    title: (label: string, rule: string, from: string, to: string): string =>
      `${label} until ${rule}, between ${from} and ${to}`,
    now: (written: string, value: string, interval: string, holds: boolean): string =>
      `As it is (${written}): ${value}${interval}; the rule ${holds ? 'holds' : 'does not hold'}.`,
    found: (label: string, value: string, interval: string, holds: 'above' | 'below'): string =>
      `The rule holds with ${label} ${holds === 'above' ? 'at or above' : 'at or below'} ${value}${interval}.`,
    none: (holds: boolean): string =>
      `Not within the range: the rule ${holds ? 'holds' : 'does not hold'} anywhere in it.`,
    end: (at: string, value: string, interval: string): string => `At ${at}: ${value}${interval}`,
    trials: (search: string, all: string): string =>
      search === all
        ? `${figures.count(all, 'trial')}, same draws throughout.`
        : `Searched with ${figures.count(search, 'trial')}, found again with ${all}; same draws throughout.`,
    roughly: (trials: string): string =>
      ` (of ${figures.count(trials, 'trial')}; all trials put it outside this interval)`,
    open: 'open',
    fallback: 'default',
  },
  ledger: {
    about:
      'print from where the value of the program comes: initiatives, the spillovers between them, and their credit',
    out: 'folder for ledger.json, ledger.csv and the charts of the ledger; without it nothing is written',
    json: 'print ledger.json instead of the text',
    examples: [
      'Examples:',
      '  yoha ledger plan.yaml',
      '  yoha ledger plan.yaml --out out/ledger --trials 8192',
      "  yoha ledger plan.yaml --json | jq '.initiatives[] | {id, credit: .credit.mean}'",
    ].join('\n'),
  },
  sensitivity: {
    about: 'print what the outcome hangs on: shares of the spread by input, chance, and how far each input moves it',
    out: 'folder for sensitivity.json, sensitivity.csv and the charts; without it nothing is written',
    json: 'print sensitivity.json instead of the text',
    examples: [
      'Examples:',
      '  yoha sensitivity plan.yaml',
      '  yoha sensitivity plan.yaml --out out/sensitivity --trials 8192',
      "  yoha sensitivity plan.yaml --json | jq '.inputs[] | {label, first: .effects[0].first}'",
    ].join('\n'),
  },
  learn: {
    about: 'print what to find out before deciding: what it is worth to know each input, net of declared checks',
    out: 'folder for information.json and information.csv; without it nothing is written',
    json: 'print information.json instead of the text',
    examples: [
      'Examples:',
      '  yoha learn plan.yaml',
      '  yoha learn plan.yaml --trials 8192 --out out/learn',
      "  yoha learn plan.yaml --json | jq '.checks[] | {name, net: .net.value, worth}'",
    ].join('\n'),
  },
  trial: {
    about: 'print one trial of a run month by month, with everything that was drawn for it',
    which: 'number of the trial from 1 on, or worst (5% end lower), median, luckiest, by net present value',
    series: 'names of series to print; default: cash with, without, difference and cumulative difference',
    examples: [
      'Examples:',
      '  yoha trial plan.yaml median',
      '  yoha trial plan.yaml 731',
      '  yoha trial plan.yaml worst partners wins.indirect revenue.indirect',
    ].join('\n'),
    title: (trial: string, trials: string, lens: string): string =>
      `Trial ${trial} of ${trials}, ${lens.toLowerCase()}`,
    chance: 'Chance',
    succeeded: 'succeeds',
    failed: 'fails',
    drawn: 'Drawn',
    perMonth: 'as the equations use it: per month, whole months',
    month: 'month',
    columns: { with: 'with', without: 'without', difference: 'difference', cumulative: 'cumulative' },
    byMonth: (unit: string): string => `Cash by month (Unit: ${unit})`,
    unknownTrial: (written: string, trials: string): string =>
      `there is no trial "${written}". Write a number from 1 to ${trials}, or worst, median, luckiest.`,
  },
  brief: {
    about: 'write the one-page approval request: benefit, cost, risk and flexibility',
    out: 'file to write, .md, .html or .pdf; without it Markdown is printed',
    format: 'md, html or pdf; default: that of the ending of --out, else md',
    against: 'scenarios that stand as alternatives on the same draws',
    analyses: 'all (default), or none: quicker, without what would turn the verdict and what to find out first',
    examples: [
      'Examples:',
      '  yoha brief plan.yaml                                     Markdown, to be pasted in a chat or a wiki',
      '  yoha brief plan.yaml --out plan.pdf                      one sheet of A4, through Chromium, Chrome or Edge',
      '  yoha brief plan.yaml --out plan.html --locale en',
      '  yoha brief plan.yaml --against smaller.yaml later.yaml',
    ].join('\n'),
  },
  compare: {
    about: 'compare scenarios on the same draws: which is better, what differs, and how much each change moved',
    first: 'the scenario that others are compared with; FILE@REVISION reads it from git',
    others: 'one or more other scenarios, variants that extend one, or FILE@REVISION',
    out: 'folder for compare.html, compare.json, CSV tables and charts; without it nothing is written',
    format: 'what is printed: text (default), or markdown, a comment for a pull request',
    /** Data and a form for people are asked for at once. */
    twoForms: '--json prints data and --format says how people read it: ask for one of them.',
    examples: [
      'Examples:',
      '  yoha compare plan.yaml plan-cautious.yaml --out out/compare',
      '  yoha compare plan.yaml@HEAD~1 plan.yaml',
      '  yoha compare plan.yaml@origin/main plan.yaml --format markdown > comment.md',
      '  yoha compare a.yaml b.yaml c.yaml --json | jq ".comparisons[].npv"',
    ].join('\n'),
    revision: {
      'no-git': (written: string): string =>
        `${written} asks for a revision, but git is not installed. Install git, or write the older file under another name.`,
      'no-repository': (written: string, file: string): string =>
        `${written} asks for a revision, but ${file} does not lie in a git repository. Compare two files instead.`,
      'no-revision': (written: string, revision: string): string =>
        `${written}: the repository has no revision ${revision}. "git log --oneline" lists them; HEAD~1 is the one before the last.`,
      'no-file': (written: string, file: string): string =>
        `${written}: ${file} is not in that revision. "git log --oneline -- ${file}" lists those that have it.`,
    },
    currencies: (first: string, its: string, other: string, own: string): string =>
      `${first} is in ${its}, ${other} in ${own}: amounts of two currencies are not compared. Write both in one.`,
  },
  init: {
    about: 'write a commented starter scenario',
    examples: [
      'Examples:',
      '  yoha init plan.yaml                     a few questions, then the file (on a terminal)',
      '  yoha init plan.yaml --yes               the commented starter as it is',
      '  yoha init keikaku.yaml --locale ja      questions and starter in Japanese',
    ].join('\n'),
    file: 'the file to write',
    force: 'replace the file if it exists',
    yes: 'write the starter as it is, without questions',
    /** The new scenario would get an ending that is not of YAML. */
    notYaml: (file: string): string => `yoha init writes YAML: give ${file} the ending .yaml or .yml.`,
    /** @param fresh whether the schema is new; else one stood there and was kept */
    initialised: (file: string, schema: string, fresh: boolean): string =>
      `Wrote ${file}${fresh ? ` and ${schema}` : ''}. ${fresh ? '' : `${schema} was there already and stays as it is. `}Editors that know YAML check the file against the schema while you type. Next:\n  yoha check ${file}\n  yoha run ${file} --out out\nEvery figure in it is marked as an assumption or with its source: replace them by yours.\n`,
  },
  schema: {
    about: 'print the JSON Schema of scenario files, for editors',
    examples: ['Example:', '  yoha schema > scenario.schema.json'].join('\n'),
  },
  selftest: {
    about: 'prove on this machine that Yoha gives the pinned numbers; reads and writes no file',
    examples: 'Example:\n  yoha selftest',
    claims: {
      vectors: 'Random numbers: the published answers of Philox4x32-10',
      functions: 'Functions, distributions and counts: every bit as pinned',
      kernel: 'The quick engine and the plain one agree on every number of the starter scenario',
      series: 'Seven series of the starter scenario in all runs have the pinned SHA-256',
      threads: 'Two threads give the same bytes as one',
      payback: 'By hand: a seminar of 60,000 that gains 10,000 more each month is back in month 3',
      npv: 'By hand: the NPV of that seminar at 8% a year',
      ratio: 'By hand: its indirect sales ratio of month 12, 12 of 112',
      churn: 'By hand: of 1,000 customers with a churn of 2%, 1,000 · 0.98^12 remain',
      sbg: 'By hand: of 1,000 customers with the retention sBG(0.668, 3.806), one year old, those expected remain',
    },
    passed: 'pass',
    failed: 'FAIL',
    found: (found: string, expected: string): string => `found ${found}, expected ${expected}`,
    result: (passed: number, failed: number): string => `${passed} passed, ${failed} failed`,
    cure: 'Numbers of this machine cannot be compared with others. Please report these lines with your Node.js version.',
  },
};
