import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const bin = resolve('bin/yoha.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const clean = { PATH: process.env['PATH'] ?? '', LANG: 'C' };

/** Runs the command line as a user would, in an environment of its own. */
export function yoha(args: readonly string[], { cwd, env }: Surroundings = {}): Ended {
  const before = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...clean, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, signal, stdout, stderr, milliseconds: performance.now() - before };
}

/** A shell command in which `$YOHA` is the command line. */
export function shell(command: string, { cwd, env }: Surroundings = {}): Ended {
  const before = performance.now();
  const variables = { ...clean, ...env, YOHA: `${process.execPath} ${bin}` };
  const { status, signal, stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
    cwd,
    env: variables,
    encoding: 'utf8',
  });
  return { code: status, signal, stdout, stderr, milliseconds: performance.now() - before };
}

/** Starts a run and sends a signal after a while; resolves when the process has ended, with the time since the signal. */
export function interrupted(args: readonly string[], after: number, signal: NodeJS.Signals): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...args], { env: clean });
    const text = { stdout: '', stderr: '' };
    let sent = 0;
    child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
    setTimeout(() => {
      sent = performance.now();
      child.kill(signal);
    }, after);
    child.on('close', (code, how) => done({ code, signal: how, ...text, milliseconds: performance.now() - sent }));
  });
}

/** The processes that a process has started, in Linux. */
const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** Whether a process runs a script that handles signals itself. Of the three only SIGHUP has no handler of Node's own. */
function handles(pid: number, script: string): boolean {
  if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(script)) return false;
  const caught = /^SigCgt:\s*([0-9a-f]+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return ((BigInt(`0x${caught}`) >> BigInt(constants.signals.SIGHUP - 1)) & 1n) === 1n;
}

/** Waits until a process, or one that it has started, runs a script and handles signals, in Linux; gives that process. */
export async function untilHandled(pid: number, script: string): Promise<number> {
  for (;;) {
    const found = [pid, ...childrenOf(pid)].find((each) => handles(each, script));
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** A folder for one test, with files in it. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'yoha-cli-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A scenario that runs in a moment: plain numbers, expected counts, one segment and one initiative. */
export const plain = `
title: Plain numbers
purpose: Reach small firms through partners
start: 2026-10
horizon: 12 months
fiscalYearStart: October
simulation: { counts: expected, seed: test }
direct: { customers: 100, mrr: 1_000_000, wins: 5, arpa: 10_000, churn: 1%, grossMargin: 80%, costPerWin: 50_000 }
team: { managers: 1, partnersPerManager: 20, monthlyCost: 100_000 }
segments:
  agencies:
    deal: { kind: referral, commission: 10%, months: 12 }
    partners: 10
    repsPerPartner: 2
    engagement: 50%
    referralsPerRep: 0.5
    qualification: 50%
    winRate: 20%
    arpa: 10_000
    churn: 1%
initiatives:
  seminar:
    label: Seminar
    start: 2026-11
    cost: { once: 100_000 }
    halfLife: permanent
    effects: [{ on: segments.agencies.winRate, lift: 20% }]
    payback: { within: 12 months, because: quick }
    stop: none
targets:
  - { name: ratio, metric: indirectRatio, atLeast: 5%, by: 2027-09 }
decision: { lens: strict, go: ["P(payback <= 12) >= 50%"], noGo: ["P(npv < 0) > 90%"] }
`;

/** The same with random counts and many trials: long enough to be interrupted. */
export const lengthy = plain
  .replace('counts: expected', 'counts: random, trials: 100_000')
  .replace('horizon: 12 months', 'horizon: 60 months');
