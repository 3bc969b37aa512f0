import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printingEnv } from '../cli/pdf/browser.js';
import { yoha } from '../cli/in-process.js';
import { folderWith, removeFolder } from '../cli/yoha.js';
import { blocksOf, pages, root } from './markdown.js';

export const blocks = pages.flatMap(blocksOf);

/** Folders in which the blocks of pages work: one a page, with the samples. */
export class PageFolders {
  private readonly folder = folderWith();
  private readonly env = printingEnv();

  of(page: string): string {
    const own = join(this.folder, page.replaceAll('/', '-'));
    if (!existsSync(own)) cpSync(join(root, 'scenarios'), join(own, 'scenarios'), { recursive: true });
    return own;
  }

  /** Writes the blocks of a page that are files, up to a line of it: a later one of the same name replaces the earlier. */
  write(page: string, until = Infinity): void {
    for (const { file, text, line, page: of } of blocks)
      if (of === page && file !== '' && line < until) writeFileSync(join(this.of(page), file), `${text}\n`);
  }

  /** What the commands of a block print, one after the other; throws where one does not end with 0. */
  async printed({ page, line: at, lines }: BlockCommands, written: (args: string[]) => string[]): Promise<string> {
    this.write(page, at);
    let printed = '';
    for (const line of lines) {
      const words = wordsOf(line);
      const args = words.slice(words[0] === 'node' ? 2 : 1);
      const program = words.slice(0, words.length - args.length).join(' ');
      if (!/^(?:node bin\/yoha\.js|yoha)$/.test(program)) throw new Error(`"${line}" is no command of Yoha`);
      const { code, stdout, stderr } = await yoha(written(args), { cwd: this.of(page), env: this.env });
      if (code !== 0) throw new Error(`"${line}" ended with ${code}: ${stderr}`);
      printed += stdout + stderr;
    }
    return printed;
  }

  remove(): void {
    removeFolder(this.folder);
  }
}

/** Words of a command line, quotes taken off. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));

/** On few trials and without analyses that are not asked for, so that a test takes moments; commands that draw nothing stay as they are. */
export function quick([command, ...rest]: string[]): string[] {
  if (['check', 'init', 'schema', 'selftest'].includes(command)) return [command, ...rest];
  const analyses =
    (command === 'run' || command === 'brief') && !rest.includes('--analyses') ? ['--analyses', 'none'] : [];
  return [command, ...rest, ...analyses, '--set', 'simulation.trials=16'];
}

/** Pages whose quoted output is what the commands print, run as written. */
const quotes = (page: string): boolean => /^docs\/(?:ja\/)?(?:tutorial|cookbook)\.md$/.test(page);

/** The commands of a block. */
export interface BlockCommands {
  readonly title: string;
  readonly page: string;
  readonly line: number;
  readonly lines: readonly string[];
  /** Lines of the block that follows, where it quotes what they print; none elsewhere. */
  readonly quoted: readonly string[];
}

export const blockCommands: readonly BlockCommands[] = blocks
  .map((block, at) => ({ block, next: blocks[at + 1] }))
  .filter(({ block }) => block.language === 'sh')
  .map(({ block: { page, line, text }, next }) => ({
    title: `${page}, line ${line}`,
    page,
    line,
    lines: text
      .split('\n')
      .filter((each) => each.trim() !== '')
      .map((each) => each.replace(/\s+#.*$/, '')),
    quoted: quotes(page) && next?.page === page && next.language === 'text' ? next.text.split('\n') : [],
  }));
