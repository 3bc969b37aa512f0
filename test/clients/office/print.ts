import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkWorkbooks } from '../written-workbooks.js';

const [office, ...wanted] = process.argv.slice(2);

/** LibreOffice prints the workbook: it ends well and leaves a PDF. */
checkWorkbooks(wanted, (workbook, folder) => {
  // A profile of its own: an office that is open keeps its documents.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, workbook];
  const { status, stderr } = spawnSync(office, args, { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) return [`LibreOffice ended with ${String(status)}: ${stderr}`];
  const pdf = join(folder, 'yoha.pdf');
  const isPdf = existsSync(pdf) && readFileSync(pdf).subarray(0, 5).toString('latin1') === '%PDF-';
  return isPdf ? [] : ['no PDF was written'];
});
