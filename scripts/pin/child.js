// Runs the commands of cases with one build, many in one process: child.js <build>. A message is a case, the answer its
// outputs by name; the current folder holds the inputs.
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const [, script, build] = process.argv;
/** As a terminal in English that is none: no colour, no progress. */
process.env.LC_ALL = 'en_US.UTF-8';
// Every command adds listeners to the streams; a process of its own would end.
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);
const { runProcess } = await import(pathToFileURL(join(build, 'dist', 'main.js')).href);

/** What one command line prints and how it ends, through what bin/yoha.js calls. */
async function printed(args) {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  const texts = streams.map(() => []);
  streams.forEach((stream, at) => {
    stream.write = (chunk, ...rest) => {
      texts[at].push(Buffer.from(chunk));
      rest.at(-1)?.();
      return true;
    };
  });
  process.argv = [process.argv[0], script, ...args];
  process.exitCode = undefined;
  try {
    await runProcess();
  } finally {
    streams.forEach((stream, at) => (stream.write = writes[at]));
  }
  const [stdout, stderr] = texts.map((chunks) => Buffer.concat(chunks).toString('utf8'));
  const exit = `${process.exitCode ?? 0}`;
  process.exitCode = undefined;
  return { exit, stdout, stderr };
}

/** Files that a command wrote, by name; a workbook as base64. Embedded fonts and pictures are left out of pages. */
function written(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.png') && entry.name !== '.yoha.json')
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const text = readFileSync(name, name.endsWith('.xlsx') ? 'base64' : 'utf8');
      const kept = name.endsWith('.html') ? text.replace(/;base64,[A-Za-z0-9+/=]+/g, ';base64,') : text;
      return [name.slice(folder.length + 1).replaceAll('\\', '/'), kept];
    }),
  );
}

/** Outputs of a case by command and what it is: exit code, stdout, stderr and files. */
async function outputsOf(commands) {
  const outputs = {};
  for (const { name, args } of commands) {
    mkdirSync('out');
    const found = { ...(await printed(args)), ...written('out') };
    rmSync('out', { recursive: true, force: true });
    for (const [what, text] of Object.entries(found)) outputs[`${name}/${what}`] = text;
  }
  return outputs;
}

process.on('message', async ({ commands, file }) => {
  try {
    writeFileSync(file, gzipSync(JSON.stringify(await outputsOf(commands)), { level: 1 }));
    process.send({ error: null });
  } catch (error) {
    process.send({ error: String(error.stack ?? error) });
  }
});
