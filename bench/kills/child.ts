// Writes two sets of outputs into a folder in turn until it is killed: node child.mjs FOLDER. One line on stdout a set.
import { writeSync } from 'node:fs';
import process from 'node:process';
import { writeFolder } from '../../src/cli/output/write-folder.js';
import { outputsOf } from './output-sets.js';

const [folder = ''] = process.argv.slice(2);
for (let at = 0; ; at += 1) {
  await writeFolder({ folder, command: 'run', files: outputsOf(at % 2) });
  writeSync(1, `${at}\n`);
}
