import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a client made of a workbook: what is wrong with it, in words. */
type Check = (workbook: string, folder: string) => readonly string[];

/**
 * Writes the workbook of each sample with the command line, as users do, and lets a client look at it. Prints what is wrong; the process
 * exits with 1 when anything is.
 * @param wanted names of samples; all when empty
 */
export function checkWorkbooks(wanted: readonly string[], check: Check): void {
  const samples = wanted.length > 0 ? wanted : readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  const folder = mkdtempSync(join(tmpdir(), 'yoha-client-'));
  let failed = 0;
  try {
    for (const sample of samples) {
      const out = join(folder, sample.replace('.yaml', ''));
      const args = ['run', join('scenarios', sample), '--trials', '64', '--analyses', 'none', '--out', out];
      const { status, stderr } = spawnSync(process.execPath, ['bin/yoha.js', ...args], { encoding: 'utf8' });
      const wrong = status === 0 ? check(join(out, 'yoha.xlsx'), out) : [`yoha run ended with ${status}: ${stderr}`];
      if (wrong.length > 0) failed += 1;
      process.stdout.write(`${sample}: ${wrong.length === 0 ? 'ok' : wrong.join('; ')}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${samples.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
