// Renews the quoted output of docs/tutorial.md, docs/ja/tutorial.md and docs/cookbook.md: a `text` block behind an `sh`
// block is what its commands print; `…` on a line of its own stands for lines left out, and each quoted line is
// replaced by the printed line that is most like it. Needs a build.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = ['docs/tutorial.md', 'docs/ja/tutorial.md', 'docs/cookbook.md'];

/** Share of the words of the quoted line that the printed one has at the same place or elsewhere. */
function likeness(quoted, printed) {
  const [a, b] = [quoted, printed].map((line) => line.trim().split(/\s+/));
  const rest = [...b];
  const same = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * same.length) / (a.length + b.length);
}

function renewed(quoted, printed, page) {
  let from = 0;
  const kept = (line) => line.trim() === '' || line.trim() === '…';
  return quoted.map((line) => {
    if (kept(line)) return line;
    const scores = printed.map((each, at) => (at < from || kept(each) ? -1 : likeness(line, each)));
    const at = scores.indexOf(Math.max(...scores));
    if (at < 0 || scores[at] < 0.25) {
      process.stderr.write(`${page}: nothing printed is like "${line}"\n`);
      process.exitCode = 1;
      return line;
    }
    from = at + 1;
    return printed[at].trimEnd();
  });
}

for (const page of pages) {
  const folder = mkdtempSync(join(tmpdir(), 'yoha-examples-'));
  cpSync(join(root, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
  const path = join(root, page);
  let output = null;
  const text = readFileSync(path, 'utf8').replaceAll(
    /^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm,
    (block, language, file, body) => {
      if (file !== undefined) writeFileSync(join(folder, file), body);
      const printed = output;
      output = null;
      if (language === 'sh') {
        const env = { PATH: process.env.PATH, LANG: 'C', YOHA: `${process.execPath} ${join(root, 'bin', 'yoha.js')}` };
        const script = body.replaceAll(/^yoha /gm, '$YOHA ');
        output = spawnSync('bash', ['-ec', `{ ${script}\n} 2>&1`], { cwd: folder, env, encoding: 'utf8' }).stdout.split(
          '\n',
        );
      }
      if (language !== 'text' || printed === null) return block;
      return `\`\`\`text\n${renewed(body.trimEnd().split('\n'), printed, page).join('\n')}\n\`\`\``;
    },
  );
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(path, text);
}
