import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { checkWorkbooks } from '../written-workbooks.js';

const [python, ...wanted] = process.argv.slice(2);

interface Seen {
  readonly pictures: number;
  readonly rules: number;
  readonly protectedSheets: number;
}

/** Counts of what openpyxl keeps when it opens the workbook. */
const program = `
import json, openpyxl, sys, warnings
warnings.filterwarnings('error')
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    'pictures': sum(len(sheet._images) for sheet in book),
    'rules': sum(len(sheet.data_validations.dataValidation) for sheet in book),
    'protectedSheets': sum(1 for sheet in book if sheet.protection.sheet),
}))
`;

/** The same, counted in the file. */
function inFile(workbook: string): Seen {
  const parts = Object.entries(unzipSync(readFileSync(workbook)));
  const count = (files: RegExp, tag: RegExp): number =>
    parts.reduce((sum, [name, bytes]) => sum + (files.test(name) ? (strFromU8(bytes).match(tag)?.length ?? 0) : 0), 0);
  return {
    pictures: count(/^xl\/drawings\/[^/]*\.xml$/, /<xdr:pic>/g),
    rules: count(/^xl\/worksheets\/[^/]*\.xml$/, /<dataValidation /g),
    protectedSheets: count(/^xl\/worksheets\/[^/]*\.xml$/, /<sheetProtection /g),
  };
}

checkWorkbooks(wanted, (workbook) => {
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, workbook], { encoding: 'utf8' });
  if (status !== 0) return [`openpyxl does not read it: ${stderr.trim().split('\n').at(-1) ?? ''}`];
  const [seen, written] = [JSON.parse(stdout) as Seen, inFile(workbook)];
  const empty = written.pictures === 0 || written.rules === 0 ? ['it has no pictures or no rules to look for'] : [];
  const keys = ['pictures', 'rules', 'protectedSheets'] as const;
  return [
    ...empty,
    ...keys
      .filter((key) => seen[key] !== written[key])
      .map((key) => `${key}: ${seen[key]} of ${written[key]} are kept`),
  ];
});
