/**
 * The page's style: A4 on paper, from phone width up on a screen, light and dark. Colours keep a contrast of 4.5 to 1 or more.
 * Charts are drawn on white; in the dark their lightness is turned over and their hues kept.
 */
export const style = `
:root { --paper:#fff; --ink:#1a1d21; --soft:#555c66; --line:#d5d9de; --rule:#1a1d21; --tint:#f4f6f8; --accent:#123a63;
  --good:#0b6b3a; --middle:#8a5300; --bad:#a61b1b; --page:#eceff2; color-scheme:light; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper:#161616; --ink:#e8e8e8; --soft:#a9adb3; --line:#3a3c40; --rule:#c9ccd1; --tint:#222427; --accent:#9cc4f0;
    --good:#6cd39b; --middle:#f0b860; --bad:#ff9a94; --page:#0b0b0c; color-scheme:dark; }
  .drawing { filter:invert(.915) hue-rotate(180deg); }
}
* { box-sizing:border-box; }
html { -webkit-text-size-adjust:100%; text-size-adjust:100%; }
body { margin:0; background:var(--page); color:var(--ink); font:400 14px/1.65 'BIZ UDPGothic',system-ui,sans-serif; text-rendering:geometricPrecision;
  font-variant-numeric:tabular-nums; overflow-wrap:break-word; }
main { max-width:1040px; margin:24px auto; padding:48px 56px 56px; background:var(--paper); border:1px solid var(--line); }
a { color:var(--accent); text-underline-offset:2px; }
a:focus-visible, .scroll:focus-visible { outline:2px solid var(--accent); outline-offset:2px; }
h1, h2, h3 { line-height:1.3; font-weight:700; text-wrap:balance; }
h1 { margin:4px 0 14px; font-size:28px; letter-spacing:.01em; }
h2 { margin:0 0 14px; padding-bottom:7px; border-bottom:2px solid var(--rule); font-size:19px; }
h2 .count { display:inline-block; min-width:1.1em; margin-right:.5em; color:var(--accent); }
h3 { margin:30px 0 10px; font-size:16px; color:var(--accent); }
p { margin:0 0 12px; }
code { font:.93em/1.5 ui-monospace,Menlo,Consolas,monospace,'BIZ UDPGothic'; }
.unbroken { white-space:nowrap; }
section.part { margin-top:46px; }
.kicker { margin:0; color:var(--accent); font-size:12px; font-weight:700; letter-spacing:.08em; }
.purpose { max-width:46em; margin-bottom:6px; font-size:16px; }
.purpose .label { margin-right:.9em; padding:1px 8px; border:1px solid currentColor; color:var(--accent); font-size:11px; font-weight:700; }
.facts, .note { color:var(--soft); font-size:12.5px; }
.note { max-width:62em; }
.verdict { margin:22px 0 0; padding:15px 20px 14px; border-left:6px solid var(--state); background:var(--tint); --state:var(--soft); }
.verdict.go { --state:var(--good); } .verdict.borderline { --state:var(--middle); } .verdict.no-go { --state:var(--bad); }
.headline { margin:0; color:var(--state); font-size:30px; font-weight:700; line-height:1.25; }
.reading { margin:3px 0 0; }
.contents { margin:16px 0 0; font-size:12.5px; }
.contents ol { display:flex; flex-wrap:wrap; gap:3px 18px; margin:0; padding:0; list-style:none; }
.band, .date, .interval, .detail, .partial { display:block; color:var(--soft); font-size:11px; font-weight:400; line-height:1.45; }
.error { color:var(--soft); font-size:11px; font-weight:400; white-space:nowrap; }
.band .to { margin:0 .3em; }
.partial { color:var(--middle); }
.none { color:var(--soft); }
.negative { color:var(--bad); }
.met { color:var(--good); font-weight:700; } .unmet { color:var(--bad); font-weight:700; }
.scroll { margin:16px 0 20px; overflow-x:auto; }
table { width:100%; border-collapse:collapse; font-size:13px; line-height:1.5; }
caption { padding-bottom:5px; text-align:left; }
caption .caption { font-weight:700; }
caption .unit { float:right; color:var(--soft); font-size:11.5px; line-height:1.9; }
thead th { padding:6px 8px; border-top:2px solid var(--rule); border-bottom:1px solid var(--rule); color:var(--ink);
  font-size:12px; line-height:1.4; text-align:left; vertical-align:bottom; }
thead tr + tr th { border-top:0; }
thead td { border-top:2px solid var(--rule); }
thead th.group { border-bottom:1px solid var(--line); text-align:center; }
thead tr:last-child th.group { border-bottom-color:var(--rule); }
thead .year { display:block; }
tbody th, tbody td { padding:6px 8px; border-bottom:1px solid var(--line); text-align:left; vertical-align:top; font-weight:400; }
tbody:last-child tr:last-child > *, .pairs tbody:last-child th[rowspan] { border-bottom:1px solid var(--rule); }
th.number, td.number { text-align:right; }
td.number, td.brief, .interval, .unit { white-space:nowrap; }
tr.group th { padding-top:10px; background:var(--tint); font-size:12px; font-weight:700; }
td > .whole:not(:has(+ .error))::after { content:'.0'; visibility:hidden; }
td .error { display:inline-block; min-width:3.2em; text-align:left; }
td.details { padding-left:4px; color:var(--soft); font-size:11px; line-height:1.77; }
.roomy { table-layout:fixed; }
.roomy .label { width:28%; } .roomy .value { width:15%; } .roomy .aside { width:21%; }
.roomy td.number { padding-right:4px; }
td.details > span { display:inline; margin-right:.8em; }
table.even { table-layout:fixed; }
.even .label { width:30%; }
table.pnl { table-layout:fixed; font-size:12.5px; }
.pnl .label { width:18.5%; }
.pnl tbody td, .pnl thead th.number { padding-left:3px; padding-right:5px; }
.pnl .band { font-size:10px; } .pnl .band .to { margin:0 .1em; } .pnl .error { min-width:0; font-size:10px; }
.pnl tbody th { padding-left:36px; text-indent:-28px; }
.line-number { display:inline-block; width:28px; color:var(--soft); font-size:11px; text-indent:0; }
.pnl tbody tr.group th { padding-left:8px; text-indent:0; }
tr.subtotal > * { border-top:1px solid var(--rule); background:var(--tint); font-weight:700; }
tbody tr.part th { padding-left:44px; }
table.pairs tr.first > *:not([rowspan]) { border-bottom-style:dotted; }
.lens-name { white-space:nowrap; }
table.rules { table-layout:fixed; }
.rules thead th { width:16%; } .rules thead th:nth-child(1) { width:25%; } .rules thead th:nth-child(2) { width:19%; }
.rules thead th:nth-child(3) { width:19%; }
.rules thead th:nth-child(5) { width:8%; } .rules thead th:nth-child(6) { width:13%; }
.targets { table-layout:fixed; }
.targets thead th:nth-child(1) { width:20%; } .targets thead th:nth-child(2) { width:17%; }
.assumptions { table-layout:fixed; }
.assumptions thead th:nth-child(1) { width:23%; } .assumptions thead th:nth-child(2) { width:18%; }
.assumptions thead th:nth-child(3) { width:14%; } .assumptions thead th:nth-child(5) { width:11%; }
.assumptions thead th:nth-child(6) { width:10%; } .assumptions :is(th, td) { overflow-wrap:anywhere; }
figure { margin:18px 0 22px; }
figure .scroll { margin:6px 0 4px; } details { margin:4px 0 0; font-size:12px; } summary { color:var(--accent); cursor:pointer; } summary:focus-visible { outline:2px solid var(--accent); }
table.data { width:auto; font-size:11.5px; } .data thead th, .data tbody th, .data tbody td { padding:2px 7px; } .data thead th { font-size:11px; } .drawing { background:#fff; }
.drawing svg { display:block; max-width:100%; height:auto; margin:0 auto; }
dl.facts { display:grid; grid-template-columns:1fr 1fr; gap:0 28px; margin:0; color:inherit; font-size:13px; }
dl.facts > div { display:grid; grid-template-columns:12em 1fr; gap:10px; padding:5px 0; border-bottom:1px solid var(--line); }
dl.facts dt, dl.method dt, dl.replay dt { color:var(--soft); font-size:12px; }
dl.facts dd, dl.method dd, dl.replay dd { margin:0; min-width:0; }
dl.method > div, dl.replay > div { display:grid; grid-template-columns:10.5em 1fr; gap:14px; padding:7px 0; border-bottom:1px solid var(--line); font-size:13px; }
dl.replay dd { overflow-wrap:anywhere; }
section.initiative { margin-top:38px; }
.warnings { padding:0; list-style:none; }
.warnings li { margin:0 0 10px; padding:9px 13px; border-left:4px solid var(--middle); background:var(--tint); }
pre { margin:0; font:12px/1.6 ui-monospace,Menlo,Consolas,monospace,'BIZ UDPGothic'; white-space:pre-wrap; overflow-wrap:anywhere; }
@media screen and (max-width: 760px) {
  main { margin:0; padding:22px 16px 34px; border:0; }
  h1 { font-size:23px; } .headline { font-size:25px; }
  table.wide { min-width:680px; } table.pnl.wide { min-width:860px; }
  .wide th[scope="row"], .even .label { width:9.5em; }
  dl.facts { grid-template-columns:1fr; }
  .drawing { width:max-content; min-width:100%; } .drawing svg { max-width:none; width:680px; }
  .curve .drawing { width:auto; } table.data.wide { min-width:0; }
  dl.facts > div, dl.method > div, dl.replay > div { grid-template-columns:1fr; gap:0; }
  table.records, .records tbody, .records tr, .records td, .records tbody th, .records caption { display:block; }
  .records thead { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); white-space:nowrap; }
  .records tr { padding:9px 0; border-bottom:1px solid var(--rule); }
  .records tbody th { padding:0; border:0 !important; font-weight:700; }
  .records tbody td { display:grid; grid-template-columns:9.5em minmax(0,1fr); padding:2px 0; border:0 !important; text-align:left; white-space:normal; }
  .records tbody td::before { content:attr(data-name); color:var(--soft); font-size:11.5px; }
  .records tr.group th { padding:5px 8px; }
  .wide th[scope="row"]:first-child, .wide thead tr > :first-child { position:sticky; left:0; background:var(--paper); }
  .wide tr.subtotal th { background:var(--tint); }
}
@media print {
  @page { size:A4; margin:11mm 12mm; }
  body { background:#fff; font-size:9.5pt; }
  main { max-width:none; margin:0; padding:0; border:0; }
  table { font-size:8.5pt; } table.pnl { font-size:7pt; } .band, .date, .interval, .error, .detail, .partial { font-size:6.8pt; }
  table.pnl .band, table.pnl .date, table.pnl .interval, table.pnl .error, table.pnl .partial { font-size:6pt; }
  tbody th, tbody td, thead th { padding:3pt 4pt; } table.pnl tbody > tr > *, table.pnl thead th { padding:1.1pt 3pt; line-height:1.2; } table.pnl :is(.band, .date, .interval, .error, .partial) { line-height:1.2; }
  caption .caption, caption .unit { font-size:8.5pt; } thead th { font-size:8pt; } table.pnl thead th { font-size:7pt; }
  .pnl .label { width:16%; } table.pnl .band { font-size:5.7pt; white-space:normal; } .pnl .band .figure { white-space:nowrap; } table.pnl .band .to { margin:0; }
  table.pnl tbody th { padding-left:24pt !important; text-indent:-20pt; } .line-number { width:20pt; font-size:6.5pt; }
  table.pnl tbody tr.part th { padding-left:36pt !important; }
  details { display:none; } td .interval { white-space:normal; } .drawing svg { max-height:222mm; }
  .scroll, .drawing { overflow:visible; }
  thead { display:table-header-group; }
  tr, figure, .verdict, dl > div, dl.facts, .warnings li { break-inside:avoid; }
  h2, h3, caption, thead, section > p:not(:last-child), tr.group { break-after:avoid; } .note { break-inside:avoid; }
  section.part > .scroll::before, section.initiative > .scroll::before { display:block; height:28mm; margin-bottom:-28mm; break-inside:avoid; content:''; }
  table.pnl, .pairs tbody { break-inside:avoid; }
  table.flow { font-size:7.4pt; } table.flow tbody th, table.flow tbody td { padding:1.4pt 3pt; } table.flow :is(.band, .date, .interval, .error), .flow td.details { font-size:6.3pt; line-height:1.3; }
  .flow tr.group th { padding-top:2.5pt; font-size:7pt; }
  table.assumptions { font-size:7.6pt; } table.assumptions tbody > tr > * { padding:2pt 3pt; } .assumptions .detail { font-size:6pt; line-height:1.25; }
  .assumptions thead th:nth-child(1) { width:31%; } .assumptions thead th:nth-child(2) { width:14%; } .assumptions thead th:nth-child(3) { width:13%; }
  .assumptions thead th:nth-child(5) { width:9%; } .assumptions thead th:nth-child(6) { width:8%; }
  table.targets { font-size:8pt; } .targets td.number { white-space:normal; } .targets .figure { white-space:nowrap; }
  section.initiative { margin-top:16pt; } dl.facts { font-size:8pt; } dl.facts > div { padding:1.5pt 0; } dl.facts dt { font-size:7.5pt; }
  .contents { display:none; }
  dl.facts > div { grid-template-columns:9.5em 1fr; }
  a { color:inherit; text-decoration:none; }
}
`;

/** Tables of the evidence: columns by fiscal year, returns with eight measures, the way to a target. */
export const styleEvidence = `
.yearly tbody th { padding-left:8px !important; text-indent:0 !important; }
.yearly td .detail { color:var(--accent); }
table.returns { table-layout:fixed; font-size:12px; }
.returns thead th:nth-child(1) { width:15%; } .returns thead th:nth-child(2) { width:7%; }
.returns td.number, .returns thead th { padding-left:3px; padding-right:5px; }
.returns thead th:last-child { width:13%; } .returns td .band { white-space:normal; }
@media screen and (max-width: 760px) { table.returns.wide { min-width:860px; } }
@media print { table.returns { font-size:7pt; } .returns thead th { font-size:7pt; } .returns .band, .returns .interval { font-size:5.8pt; } }
`;
