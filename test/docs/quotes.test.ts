import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockCommands, PageFolders } from './commands.js';

let folders: PageFolders;
beforeAll(() => void (folders = new PageFolders()));
afterAll(() => folders.remove());

/** Lines of a quotation that the output does not have, in its order; `…` stands for lines left out. */
function notPrinted(quoted: readonly string[], output: string): string[] {
  const printed = output.split('\n').map((line) => line.trimEnd());
  let from = 0;
  return quoted.filter((line) => {
    if (line.trim() === '' || line.trim() === '…') return false;
    const at = printed.indexOf(line.trimEnd(), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

test.each(blockCommands.filter(({ quoted }) => quoted.length > 0))(
  'on $title, the commands print what is quoted below them',
  async (block) => {
    expect(notPrinted(block.quoted, await folders.printed(block, (args) => args))).toEqual([]);
  },
  120_000,
);
