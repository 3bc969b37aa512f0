import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toPng } from '../../../src/write/png.js';
import type { CellFormat, Sheet, SheetCell, WorkbookData } from '../../../src/spreadsheet/sheet.js';
import { toXlsx } from '../../../src/write/workbook/to-xlsx.js';

const cell = (
  content: SheetCell['content'],
  format: CellFormat = 'text',
  more: Partial<SheetCell> = {},
): SheetCell => ({
  content,
  format,
  ...more,
});

const sheet = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Sheet',
  rows,
  widths: [20, 12],
  frozen: { rows: 1, columns: 1 },
  landscape: true,
  pictures: [],
  mustBeTrue: [],
  ...more,
});

const book = (sheets: readonly Sheet[], more: Partial<WorkbookData> = {}): WorkbookData => ({
  sheets,
  names: [],
  title: 'A title',
  locale: 'en',
  footer: 'seed & trials',
  ...more,
});

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

const picture = await toPng(
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2"/></svg>',
);

const everything = book(
  [
    sheet(
      [
        [cell('Line', 'heading'), cell('Value', 'numberHeading')],
        [cell('Revenue'), cell(1234567.125, 'moneyThousands0', { input: { min: 0, max: 1e9, whole: false } })],
        [cell('Twice'), cell({ formula: 'B2*2', value: 2469134.25 }, 'moneyThousands0', { total: true })],
        [cell('OK'), cell({ formula: 'B3=2*B2', value: true })],
      ],
      { mustBeTrue: ['B4:B4'] },
    ),
    sheet([[cell('Picture')]], {
      name: 'Second',
      pictures: [{ bytes: picture, width: 4, height: 2, row: 1, column: 0, description: 'A "black" <bar>' }],
    }),
  ],
  { names: [{ name: 'revenue_1', refersTo: "'Sheet'!$B$2" }] },
);

describe('a workbook as a file', () => {
  it('has the same bytes when it is written again', async () => {
    const [first, second] = [await toXlsx(everything), await toXlsx(everything)];
    expect(createHash('sha256').update(first).digest('hex')).toBe(createHash('sha256').update(second).digest('hex'));
  });

  it('holds files in the order of their names, and no time', async () => {
    const bytes = await toXlsx(everything);
    const parts = partsOf(bytes);
    expect(Object.keys(parts)).toEqual(Object.keys(parts).sort());
    expect(parts['docProps/core.xml']).not.toMatch(/created|modified|20\d\d-/);
    expect(parts['docProps/core.xml']).toContain('<dc:title>A title</dc:title>');
  });

  it('reads back with formulas, their values, and numbers to the last digit', async () => {
    const page = (await readBack(await toXlsx(everything))).getWorksheet('Sheet')!;
    expect(page.getCell('B2').value).toBe(1234567.125);
    expect(page.getCell('B3').value).toEqual({ formula: 'B2*2', result: 2469134.25 });
    expect(page.getCell('B4').value).toEqual({ formula: 'B3=2*B2', result: true });
  });

  it('divides money by its format and writes a negative number with △ in Japanese and a minus sign in English', async () => {
    const formatIn = async (locale: 'ja' | 'en', format: CellFormat): Promise<string> => {
      const bytes = await toXlsx(book([sheet([[cell(-5e6, format)]])], { locale }));
      return (await readBack(bytes)).getWorksheet('Sheet')!.getCell('A1').numFmt;
    };
    expect(await formatIn('ja', 'moneyThousands0')).toBe('#,##0,;"△"#,##0,');
    expect(await formatIn('ja', 'moneyMillions1')).toBe('#,##0.0,,;"△"#,##0.0,,');
    expect(await formatIn('en', 'money')).toBe('#,##0;"\u2212"#,##0');
    expect(await formatIn('ja', 'share')).toBe('0.0%;"△"0.0%');
  });

  it('freezes panes, prints on landscape A4 as wide as the page, with the headings on every page', async () => {
    const page = (await readBack(await toXlsx(everything))).getWorksheet('Sheet')!;
    expect(page.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(page.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    const { 'xl/workbook.xml': xml } = partsOf(await toXlsx(everything));
    expect(xml).toContain(`name="_xlnm.Print_Area" localSheetId="0">'Sheet'!$A$1:$B$4<`);
    expect(xml).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'Sheet'!$1:$1<`);
    expect(page.headerFooter.oddFooter).toContain('seed && trials');
  });

  it('places a picture at one cell without the attribute that strict readers refuse there', async () => {
    const { 'xl/drawings/drawing1.xml': xml } = partsOf(await toXlsx(everything));
    expect(xml).toContain('<xdr:oneCellAnchor><xdr:from>');
    expect(xml).not.toContain('editAs');
  });

  it('takes in an input only what its field allows, and says what that is in the language of the workbook', async () => {
    const ruleOf = async (locale: 'ja' | 'en', format: CellFormat, input: SheetCell['input']): Promise<string> => {
      const { 'xl/worksheets/sheet1.xml': xml } = partsOf(
        await toXlsx(book([sheet([[cell(0.5, format, { input })]])], { locale })),
      );
      return /<dataValidation .*<\/dataValidation>/.exec(xml)?.[0] ?? '';
    };
    const share = await ruleOf('en', 'share', { min: 0, max: 1, whole: false });
    expect(share).toContain('type="decimal"');
    expect(share).toContain('error="Enter a number from 0% to 100%."');
    expect(share).toContain('<formula1>0</formula1><formula2>1</formula2>');
    const count = await ruleOf('ja', 'decimal', { min: 0, max: Infinity, whole: false });
    expect(count).toContain('operator="greaterThanOrEqual"');
    expect(count).toContain('0以上の数を入力してください。');
    const growth = await ruleOf('en', 'share', { min: -1 + Number.EPSILON, max: Infinity, whole: false });
    expect(growth).toContain('operator="greaterThan"');
    expect(growth).toContain('Enter a number above -100%.');
    const onOff = await ruleOf('en', 'integer', { min: 0, max: 1, whole: true });
    expect(onOff).toContain('type="whole"');
  });

  it('protects a sheet without a password, all but its inputs, and lets columns be widened', async () => {
    const rows = [[cell(1, 'money', { input: { min: 0, max: 9, whole: false } }), cell({ formula: 'A1', value: 1 })]];
    const page = (await readBack(await toXlsx(book([sheet(rows, { isProtected: true })])))).getWorksheet('Sheet')!;
    expect(page.getCell('A1').protection).toMatchObject({ locked: false });
    expect(page.getCell('B1').protection?.locked ?? true).toBe(true);
    const { 'xl/worksheets/sheet1.xml': xml } = partsOf(await toXlsx(book([sheet(rows, { isProtected: true })])));
    expect(xml).toContain('<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>');
    const { 'xl/worksheets/sheet1.xml': open } = partsOf(await toXlsx(book([sheet(rows)])));
    expect(open).not.toContain('sheetProtection');
  });

  it('makes a cell that repeats a named truth value stand out by the name, not by itself', async () => {
    const names = [{ name: 'all_hold', refersTo: "'Sheet'!$B$4" }];
    const one = sheet([[cell({ formula: 'B4', value: true })]], { mustHold: { cell: 'A1', name: 'all_hold' } });
    const { 'xl/worksheets/sheet1.xml': xml } = partsOf(await toXlsx(book([one], { names })));
    expect(xml).toMatch(/<conditionalFormatting sqref="A1">.*<formula>IF\(ISERROR\(all_hold\)/s);
  });

  it('makes a check that is not TRUE stand out', async () => {
    const { 'xl/worksheets/sheet1.xml': xml } = partsOf(await toXlsx(everything));
    expect(xml).toMatch(/<conditionalFormatting sqref="B4:B4">.*IF\(ISLOGICAL\(B4\),NOT\(B4\)/s);
  });

  it('gives a picture its description, and a cell its name', async () => {
    const parts = partsOf(await toXlsx(everything));
    expect(parts['xl/drawings/drawing1.xml']).toContain('descr="A &quot;black&quot; &lt;bar&gt;"');
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="revenue_1">'Sheet'!$B$2</definedName>`);
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '=HYPERLINK("http://x","y")', '＝1+1', ' =1', "'=1"])(
    'stores the text %j as a text',
    async (text) => {
      const bytes = await toXlsx(book([sheet([[cell(text), cell({ formula: 'A1', value: text })]])]));
      const parts = partsOf(bytes);
      expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A1"[^>]* t="s"><v>0<\/v><\/c>/);
      expect(parts['xl/worksheets/sheet1.xml'].match(/<f>/g)).toHaveLength(1);
      if (!text.startsWith("'")) expect(parts['xl/styles.xml']).toContain('<xf quotePrefix="1" numFmtId="49"');
    },
  );

  it('keeps what looks like a code of Excel, and leaves out what XML cannot carry', async () => {
    const text = 'a_x0041_b\u0000\u0007\uFFFF\uD800c';
    const { 'xl/sharedStrings.xml': xml } = partsOf(await toXlsx(book([sheet([[cell(text)]])])));
    expect(xml).toContain('>a_x005F_x0041_bc<');
  });

  it('cuts a text that is longer than a cell can hold', async () => {
    const bytes = await toXlsx(book([sheet([[cell('あ'.repeat(40_000))]])]));
    expect((await readBack(bytes)).getWorksheet('Sheet')!.getCell('A1').value).toHaveLength(32_767);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d, in a cell and as the value of a formula', async (value) => {
    await expect(toXlsx(book([sheet([[cell(value)]])]))).rejects.toThrow(RangeError);
    await expect(toXlsx(book([sheet([[cell({ formula: '1', value })]])]))).rejects.toThrow('Sheet!A1');
  });

  it.each(['a/b', 'x'.repeat(32), "it's", 'History', '', '[1]'])('refuses %j as the name of a sheet', async (name) => {
    await expect(toXlsx(book([sheet([], { name })]))).rejects.toThrow(RangeError);
  });

  it.each(['A1', 'R1C1', '売上', 'a b', 'true', 'c'])('refuses %j as the name of a cell', async (name) => {
    await expect(toXlsx(book([sheet([])], { names: [{ name, refersTo: "'Sheet'!$A$1" }] }))).rejects.toThrow(
      RangeError,
    );
  });

  it('refuses two sheets whose names differ in capitals alone', async () => {
    await expect(toXlsx(book([sheet([], { name: 'dup' }), sheet([], { name: 'DUP' })]))).rejects.toThrow(
      'two of one name',
    );
  });
});
