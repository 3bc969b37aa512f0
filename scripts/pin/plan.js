// What is run to compare two builds: cases of commands. A case runs in one process, in a folder that holds scenarios/ and
// oracle/; what a command writes goes to out/.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const locales = ['en', 'ja'];

/** Numbers to seek in three samples: an odds of payback, of value, and one under the broad lens. */
const seeks = {
  'oem-yes': ['assumptions.baseLicence', 'P(payback <= 72) >= 50%'],
  'alliance-in-flight': ['initiatives.dealer-alliance.cost.monthly', 'P(npv > 0) >= 60%'],
  'spillover-carries-it': ['assumptions.recognition', 'broad.P(payback <= 72) >= 60%'],
};

/** The comparisons: two plans, a variant, and three at once. */
const comparisons = {
  oem: ['oem-no', 'oem-yes'],
  regional: ['regional-alliance', 'regional-alliance-cautious', 'regional-alliance-checks'],
};

const sample = (name) => `scenarios/${name}.yaml`;
const command = (name, ...args) => ({ name, args });

/** What every language shows of a sample. */
const inEveryLanguage = (file, locale, drawn, run) => [
  command('run', 'run', file, '--out', 'out', ...run),
  command('check', 'check', file, '--locale', locale),
  command('trial', 'trial', file, 'median', ...drawn),
];

/** A sample in a language that is not its own. */
function translated(name, locale, trials) {
  const drawn = ['--trials', `${trials}`, '--locale', locale];
  const run = ['--workers', '1', ...drawn];
  const file = sample(name);
  return {
    name: `${name}.${locale}`,
    commands: [
      ...inEveryLanguage(file, locale, drawn, run),
      command('brief.md', 'brief', file, '--format', 'md', '--analyses', 'none', ...run),
    ],
  };
}

/** A sample in its own language by every command; analyses as text, or `json`. */
function sampleCase(name, locale, json, trials) {
  const file = sample(name);
  const drawn = ['--trials', `${trials}`, '--locale', locale];
  const run = ['--workers', '1', ...drawn];
  const asJson = json ? ['--json'] : [];
  const kept = json ? ['--json'] : ['--out', 'out'];
  const seek = seeks[name];
  return {
    name: `${name}.${locale}`,
    commands: [
      ...inEveryLanguage(file, locale, drawn, run),
      command('run-json', 'run', file, '--json', '--analyses', 'none', ...run),
      command('check-json', 'check', file, '--json', '--locale', locale),
      command('explain', 'explain', file, '--set', `simulation.trials=${trials}`, '--locale', locale),
      command('trial-json', 'trial', file, '7', '--json', ...drawn),
      command('ledger', 'ledger', file, ...kept, ...run),
      command('sensitivity', 'sensitivity', file, ...kept, ...run),
      command('learn', 'learn', file, ...kept, ...run),
      command('flip', 'flip', file, ...asJson, ...run),
      command(json ? 'brief.md' : 'brief.html', 'brief', file, '--format', json ? 'md' : 'html', ...run),
      command('chart', 'chart', file, 'payback-curve', '--format', 'vl', ...run),
      ...(seek ? [command('seek', 'seek', file, '--vary', seek[0], '--until', seek[1], ...asJson, ...run)] : []),
    ],
  };
}

function comparison(name, locale, trials) {
  const files = comparisons[name].map(sample);
  const run = ['--workers', '1', '--trials', `${trials}`, '--locale', locale];
  return {
    name: `compare-${name}.${locale}`,
    commands: [
      command('compare', 'compare', ...files, '--out', 'out', ...run),
      command('compare-json', 'compare', ...files.slice(0, 2), '--json', ...run),
      command('brief.md', 'brief', files[0], '--against', ...files.slice(1), '--analyses', 'none', ...run),
    ],
  };
}

const oracleCase = (file) => ({
  name: `oracle-${basename(file, '.json')}`,
  commands: [
    command('run', 'run', `oracle/${file}`, '--analyses', 'none', '--json', '--workers', '1'),
    command('check', 'check', `oracle/${file}`, '--json'),
    command('explain', 'explain', `oracle/${file}`),
  ],
});

/** Help, schema, starter, self-test, and the ways in which a command line is wrong. */
function usage(locale) {
  const said = ['--locale', locale];
  const commands =
    'run check explain chart flip seek ledger sensitivity learn trial brief compare init schema selftest';
  const tiny = sample('tiny');
  return {
    name: `usage.${locale}`,
    commands: [
      command('help', '--help', ...said),
      ...commands.split(' ').map((name) => command(`help-${name}`, name, ...said, '--help')),
      command('schema', 'schema'),
      command('init', 'init', 'out/plan.yaml', '--yes', ...said),
      command('selftest', 'selftest', ...said),
      command('no-file', 'run', 'nowhere.yaml', ...said),
      command('no-command', 'walk', ...said),
      command('bad-trials', 'run', tiny, '--trials', 'many', ...said),
      command('bad-set', 'run', tiny, '--set', 'direct.churn=twice', ...said),
      command('strict', 'check', '--strict', sample('contracts-without-care'), tiny, ...said),
    ],
  };
}

/** Cases of the samples: all in their own language, those that are no variant of another in both. */
function samples(root, trials) {
  const texts = new Map(
    readdirSync(join(root, 'scenarios'))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => [basename(name, '.yaml'), readFileSync(join(root, 'scenarios', name), 'utf8')]),
  );
  const stated = (name, key) => new RegExp(`^${key}: *(?:\\./)?([\\w-]+)`, 'm').exec(texts.get(name))?.[1];
  return [...texts.keys()]
    .map((name, at) => ({ name, json: at % 2 === 1, parent: stated(name, 'extends') }))
    .sort((a, b) => texts.get(b.name).length - texts.get(a.name).length)
    .flatMap(({ name, json, parent }) => {
      const own = stated(parent ?? name, 'locale');
      const others = parent === undefined ? locales.filter((each) => each !== own) : [];
      return [sampleCase(name, own, json, trials), ...others.map((each) => translated(name, each, trials))];
    });
}

/** All cases, the longest ones first. */
export const plan = (root, trials) => [
  ...samples(root, trials),
  ...Object.keys(comparisons).flatMap((name) => locales.map((locale) => comparison(name, locale, trials))),
  ...locales.map(usage),
  ...readdirSync(join(root, 'test', 'oracle', 'cases'))
    .sort()
    .map(oracleCase),
];

/** Where the inputs of the plan stand: folder of the project and folder in which the commands see it. */
export const inputs = [
  ['scenarios', 'scenarios'],
  ['test/oracle/cases', 'oracle'],
];
