import type { IssueCode } from '../../src/diagnostics/catalogue.js';

/** A file that a careless or malicious hand could hand over. `code` is the named error; null means that it must run. */
export interface HostileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: IssueCode | null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = 'start: 2026-10\nhorizon: 12 months\n';
const body = `${head}direct: { wins: 10, arpa: 30_000 }\n`;

const text = (name: string, code: IssueCode | null, content: string): HostileInput => ({ name, code, bytes: utf8(content) });
/** The direct channel's wins as given. */
const wins = (name: string, code: IssueCode, value: string): HostileInput =>
  text(name, code, `${head}direct:\n  arpa: 30_000\n  wins: ${value}\n`);
/** A label, as YAML, that must run and be shown as text. */
const label = (name: string, value: string): HostileInput =>
  text(name, null, `${body}segments:\n  web: { label: ${value}, deal: { kind: resale }, partners: 3 }\n`);

const bomb = Array.from({ length: 9 }, (_, k) => `a${k + 1}: &a${k + 1} [${`*a${k},`.repeat(9)}]`).join('\n');

const bytesAndLayout: readonly HostileInput[] = [
  text('nothing at all', 'empty-file', ''),
  text('comments only', 'empty-file', '# later\n# more\n'),
  { name: 'a PDF', code: 'not-text', bytes: Uint8Array.of(...utf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x00) },
  { name: 'random bytes', code: 'not-text', bytes: Uint8Array.from({ length: 4000 }, (_, k) => (k * 167 + 13) % 256) },
  { name: 'Shift_JIS', code: 'not-utf8', bytes: Uint8Array.of(...utf8('title: '), 0x8e, 0xd0, 0x93, 0xe0, 0x0a, ...utf8(body)) },
  { name: 'UTF-16', code: 'not-utf8', bytes: Uint8Array.of(0xff, 0xfe, 0x73, 0x00, 0x74, 0x00) },
  { name: 'a surrogate in UTF-8', code: 'not-utf8', bytes: Uint8Array.of(...utf8(`${body}title: `), 0xed, 0xa0, 0x80, 0x0a) },
  { name: 'BOM and CRLF', code: null, bytes: utf8(`\ufeff${body.replaceAll('\n', '\r\n')}`) },
  { name: '10 MB', code: 'file-too-large', bytes: new Uint8Array(10 * 1024 * 1024).fill(0x23) },
  text('256 KiB of one list', 'too-many-words', `${body}title: [${'1,'.repeat(125_000)}1]`),
  text('17,000 segments', 'too-many-entries', `${head}segments:\n${Array.from({ length: 17_000 }, (_, k) => ` s${k}: {}\n`).join('')}`),
  text(
    'a chain of 9,000 assumptions',
    'too-many-entries',
    `${body}assumptions:\n${Array.from({ length: 9000 }, (_, k) => ` a${k}: a${k + 1} + 1\n`).join('')}`,
  ),
  text('256 KiB of keys', 'too-many-words', Array.from({ length: 22_000 }, (_, k) => `k${k}: 1`).join('\n')),
  text('256 KiB of brackets', 'too-deep', '[{'.repeat(130_000)),
  text('100,000 lists', 'too-deep', '['.repeat(100_000)),
  text('100,000 dashes', 'too-deep', '- '.repeat(100_000)),
  text('1,000 indented maps', 'too-deep', Array.from({ length: 400 }, (_, k) => `${' '.repeat(k)}a:`).join('\n')),
  text('a tab as indentation', 'tab-indentation', `${head}direct:\n\twins: 10\n`),
  text('full-width space', 'full-width-space', `${head}direct:\n\u3000wins: 10\n`),
  text('full-width colon', 'full-width-colon', `${body}title：名前\n`),
  text('NUL', 'not-text', `${body}title: a\u0000b\n`),
  text('an escape character', 'control-character', `${body}title: \u001b[31mred\n`),
  text('an escaped NUL', 'control-character', `${body}title: "a\\u0000b"\n`),
  text('a lone surrogate', 'control-character', `${body}title: "\\ud800"\n`),
  text('two documents', 'several-documents', `${body}---\n${body}`),
  text('a duplicate key', 'duplicate-key', `${body}start: 2027-10\n`),
  text('a duplicate key in JSON', 'duplicate-key', '{ "start": "2026-10", "horizon": 12, "start": "2027-10" }'),
];

const yamlTricks: readonly HostileInput[] = [
  text('alias bomb', 'alias', `a0: &a0 [x]\n${bomb}\n`),
  text('one alias', 'alias', `${head}direct: &d { wins: 1 }\ncompany: *d\n`),
  text('merge key', 'merge-key', `${head}direct:\n  <<: { wins: 10 }\n`),
  text('js function', 'tag', `${head}direct: { wins: !!js/function "function () { return 1 }" }\n`),
  text('custom tag', 'tag', `${head}direct: { wins: !include /etc/passwd }\n`),
  text('binary tag', 'tag', `${body}title: !!binary aGVsbG8=\n`),
  text('__proto__', 'reserved-name', `${body}__proto__: { polluted: true }\n`),
  text('__proto__ as id', 'reserved-name', `${head}segments:\n  __proto__: { partners: 3 }\n`),
  text('constructor.prototype', 'reserved-name', `${body}constructor: { prototype: { polluted: true } }\n`),
  text('right-to-left override in an id', 'invisible-character', `${head}segments:\n  we\u202eb: { partners: 3 }\n`),
  text('zero-width space in an id', 'invisible-character', `${head}segments:\n  we\u200bb: { partners: 3 }\n`),
  text('ids equal after width folding', 'same-name', `${head}segments:\n  Ａ社: { partners: 3 }\n  A社: { partners: 4 }\n`),
  text('ids equal after NFC', 'duplicate-key', `${head}segments:\n  が: { partners: 3 }\n  か\u3099: { partners: 4 }\n`),
  text('an unknown key', 'unknown-key', `${head}direct: { winz: 10 }\n`),
  text('a list as scenario', 'not-a-scenario', '[1, 2, 3]'),
  text('one word', 'not-a-scenario', 'hello'),
];

const numbers: readonly HostileInput[] = [
  wins('1,000', 'number-comma', '1,000'),
  wins('¥1000', 'number-currency', '¥1000'),
  wins('１２', 'number-full-width', '１２'),
  wins('10 %', 'percent-form', '10 %'),
  wins('0o17', 'number-radix', '0o17'),
  wins('0x1F', 'number-radix', '0x1F'),
  wins('.inf', 'number-not-finite', '.inf'),
  wins('.nan', 'number-not-finite', '.nan'),
  wins('1e400', 'number-not-finite', '1e400'),
  wins('2^53 + 1', 'number-too-large', '9007199254740993'),
  wins('-0', 'number-negative-zero', '-0'),
  wins('true', 'number-expected', 'true'),
  text('win rate 35', 'above-maximum', `${head}segments:\n  web: { deal: { kind: resale }, partners: 3, winRate: 35 }\n`),
  text('horizon 1e9', 'horizon-range', 'start: 2026-10\nhorizon: 1e9\ndirect: { wins: 10 }\n'),
  text('horizon 0', 'horizon-range', 'start: 2026-10\nhorizon: 0\ndirect: { wins: 10 }\n'),
  text('horizon -3', 'duration-whole', 'start: 2026-10\nhorizon: -3\ndirect: { wins: 10 }\n'),
  text('horizon 36.5', 'duration-whole', 'start: 2026-10\nhorizon: 36.5\ndirect: { wins: 10 }\n'),
  text('month 13', 'month-form', 'start: 2026-13\nhorizon: 12\ndirect: { wins: 10 }\n'),
  text('trials 1e12', 'trials-range', `${body}simulation: { trials: 1e12 }\n`),
  text(
    '500 items, 600 months, a million trials',
    'too-much-work',
    `start: 2026-10\nhorizon: 600\nsimulation: { trials: 1e6 }\nsegments:\n${Array.from({ length: 500 }, (_, k) => `  s${k}: { deal: { kind: oem } }\n`).join('')}`,
  ),
  text('seed as a map', 'text-expected', `${body}simulation: { seed: { a: 1 } }\n`),
  text('seed as a list', 'text-expected', `${body}simulation: { seed: [1] }\n`),
  text('empty seed', 'seed-form', `${body}simulation: { seed: "" }\n`),
  text('seed NaN', 'seed-form', `${body}simulation: { seed: .nan }\n`),
  text('seed 2^53 + 1', 'seed-form', `${body}simulation: { seed: 9007199254740993 }\n`),
  wins('triangular with a mode outside', 'distribution-mode-outside', 'triangular(1, 9, 5)'),
  wins('a negative standard deviation', 'distribution-negative', 'normal(5, -1)'),
  wins('lognormal with sigma 50', 'distribution-heavy-tail', 'lognormal(0, 50)'),
  wins('weights that sum to 1.0001', 'distribution-weights-sum', '{ discrete: [{ weight: 0.5, value: 1 }, { weight: 0.5001, value: 2 }] }'),
  text('newer format', 'newer-format', `yoha: 3\n${body}`),
  text('target ratio 130', 'above-maximum', `${body}targets: [{ name: r, metric: indirectRatio, atLeast: 130, by: 2027-09 }]\n`),
];

const formulas: readonly HostileInput[] = [
  wins('zeros(1e9)', 'formula-name-not-allowed', 'zeros(1e9)'),
  wins('1:1e9', 'formula-range', '1:1e9'),
  wins('f(n) = …', 'formula-name-not-allowed', 'f(n) = f(n - 1)'),
  wins('random()', 'formula-name-not-allowed', 'random()'),
  wins('config({})', 'formula-name-not-allowed', '"config({})"'),
  wins('10% + 5', 'percent-in-formula', '10% + 5'),
  wins('1/0', 'formula-not-finite', '1/0'),
  wins('sqrt(-1)', 'formula-not-finite', 'sqrt(-1)'),
  wins('"5" + 3', 'formula-text', `'"5" + 3'`),
  wins('x = 5', 'formula-unknown-name', 'x = 5'),
  wins('cos.constructor("return process")()', 'formula-name-not-allowed', `'cos.constructor("return process")()'`),
  wins('20,000 brackets', 'value-too-long', `"${'('.repeat(20_000)}"`),
  wins('400 brackets', 'formula-too-large', `"${'('.repeat(200)}1${')'.repeat(200)}"`),
];

const files: readonly HostileInput[] = [
  '../../secret.yaml',
  '/etc/passwd',
  'file:///etc/passwd',
  'https://example.com/base.yaml',
  'C:\\\\secret.yaml',
  '\\\\\\\\server\\\\share.yaml',
].map((name) => text(`extends ${name}`, 'file-outside', `extends: "${name}"\n${body}`));

const names: readonly HostileInput[] = [
  label('=HYPERLINK', `'=HYPERLINK("http://x","y")'`),
  label('@x', `'@x'`),
  label('-1+1', `'-1+1'`),
  label('formula with a line break', '"=1\\nx"'),
  label('tab first', '"\\t=1"'),
  label('script', `'</script><img src=x onerror=alert(1)>'`),
  label('javascript:', `'javascript:alert(1)'`),
  label('comment', `'<!--'`),
  label('quote', `"it's"`),
  label('index', `'[0]'`),
  label('dot', `'a.b'`),
  label('sheet name', `'${'x'.repeat(40)}/History'`),
  label('bidi in a label', '"\u202Eevil"'),
  text('dup and DUP', null, `${body}segments:\n  dup: { deal: { kind: resale } }\n  DUP: { deal: { kind: resale } }\n`),
  text('seed 1 as text', null, `${body}simulation: { seed: "1" }\n`),
  text('1_000, 300万 and 1e3', null, `${head}direct: { wins: 1_000, mrr: 300万, customers: 1e3, arpa: 30_000 }\n`),
];

export const hostileInputs: readonly HostileInput[] = [
  ...bytesAndLayout, ...yamlTricks, ...numbers, ...formulas, ...files, ...names,
];
