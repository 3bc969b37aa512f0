// How often nominal 95% intervals hold the true figure, by sampling method, over 2,000 replications of closed-form models.
import { coverage } from './coverage.js';
import { models } from './models.js';

const REPLICATIONS = 2000;
const TRIALS = 2048;

for (const method of ['monte-carlo', 'latin-hypercube', 'sobol'] as const)
  for (const model of models)
    for (const { kind, figure, share } of coverage(model, method, { replications: REPLICATIONS, trials: TRIALS })) {
      const met = share >= 0.93 && (kind === 'percentile' || share <= 0.97);
      console.log(
        `${method.padEnd(16)} ${model.name.padEnd(46)} ${figure.padEnd(14)} ${(share * 100).toFixed(1)}%  ${met ? 'met' : 'missed'}`,
      );
      if (!met) process.exitCode = 1;
    }
