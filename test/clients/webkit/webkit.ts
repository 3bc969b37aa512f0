import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subsetFont } from '../../../src/write/font.js';
import { fontFaces } from '../../../src/write/html/page.js';

const [python = ''] = process.argv.slice(2);

/** Thin strokes that hinting moved out of sight, at the sizes of the pages. */
const signs = ['−', '–', '-', '＝', '─'];
const sizes = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 24];
const CELL = 40;

/** Counts the inked pixels of every cell of a page, as JSON. */
const program = `
import gi, json, sys
gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2
address, cell, columns, lines = sys.argv[1], *map(int, sys.argv[2:])
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.set_default_size(cell * columns, cell * lines)
window.add(view)
window.show_all()
def drawn(view, result):
    surface = view.get_snapshot_finish(result)
    data, stride = surface.get_data(), surface.get_stride()
    dark = lambda x, y: data[y * stride + 4 * x] < 225
    print(json.dumps([[sum(dark(x, y) for x in range(c * cell, (c + 1) * cell) for y in range(l * cell, (l + 1) * cell))
        for c in range(columns)] for l in range(lines)]))
    Gtk.main_quit()
def snapshot():
    view.get_snapshot(WebKit2.SnapshotRegion.VISIBLE, WebKit2.SnapshotOptions.NONE, None, drawn)
view.connect('load-changed', lambda view, event: event == WebKit2.LoadEvent.FINISHED and GLib.timeout_add(1500, snapshot))
view.load_uri(address)
GLib.timeout_add_seconds(60, Gtk.main_quit)
Gtk.main()
`;

const folder = mkdtempSync(join(tmpdir(), 'yoha-webkit-'));
try {
  const text = signs.join('');
  const faces = fontFaces(await subsetFont(text, 'regular'), await subsetFont(text, 'bold'));
  const cells = sizes.flatMap((size) =>
    signs.map((sign) => `<p style="font-size:${size}px;line-height:${CELL}px">${sign}</p>`),
  );
  const style = `${faces} body { display:grid; grid-template-columns:repeat(${signs.length},${CELL}px); margin:0; background:#fff; font-family:'BIZ UDPGothic'; } p { height:${CELL}px; margin:0; text-align:center; }`;
  const page = join(folder, 'page.html');
  writeFileSync(page, `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${cells.join('')}`);
  const args = [
    '-a',
    python,
    '-c',
    program,
    `file://${page}`,
    String(CELL),
    String(signs.length),
    String(sizes.length),
  ];
  const { stdout, stderr, status } = spawnSync('xvfb-run', args, {
    encoding: 'utf8',
    // The process sandbox of WebKit needs name spaces that containers lack; the page is our own.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const ink = status === 0 && stdout !== '' ? (JSON.parse(stdout) as number[][]) : null;
  const missing = (ink ?? []).flatMap((line, l) =>
    line.flatMap((pixels, c) => (pixels === 0 ? [`${signs[c]} at ${sizes[l]} px`] : [])),
  );
  if (ink === null) process.stderr.write(`  WebKit draws nothing: ${stderr.trim().split('\n').at(-1) ?? ''}\n`);
  else if (missing.length > 0) process.stderr.write(`  not to be seen: ${missing.join(', ')}\n`);
  else process.stdout.write(`  ${signs.length} signs at ${sizes.length} sizes are all to be seen\n`);
  process.exitCode = ink === null || missing.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
