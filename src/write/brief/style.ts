/**
 * The style of the one page: a sheet of A4 on paper, from phone width up on a screen, light and dark. Colours keep a contrast of
 * 4.5 to 1 or more. Sizes on paper are chosen so that the fullest page that the brief lets through fills one sheet.
 */
export const briefStyle = `
:root { --paper:#fff; --ink:#1a1d21; --soft:#555c66; --line:#d5d9de; --rule:#1a1d21; --tint:#f4f6f8; --accent:#123a63;
  --good:#0b6b3a; --middle:#8a5300; --bad:#a61b1b; --page:#eceff2; color-scheme:light; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper:#161616; --ink:#e8e8e8; --soft:#a9adb3; --line:#3a3c40; --rule:#c9ccd1; --tint:#222427; --accent:#9cc4f0;
    --good:#6cd39b; --middle:#f0b860; --bad:#ff9a94; --page:#0b0b0c; color-scheme:dark; }
}
* { box-sizing:border-box; }
html { -webkit-text-size-adjust:100%; text-size-adjust:100%; }
body { margin:0; background:var(--page); color:var(--ink); font:400 13px/1.5 'BIZ UDPGothic',system-ui,sans-serif; font-variant-numeric:tabular-nums;
  overflow-wrap:anywhere; text-rendering:geometricPrecision; }
main { max-width:900px; margin:24px auto; padding:36px 44px; background:var(--paper); border:1px solid var(--line); }
h1, h2, p, ul, dl, dd { margin:0; padding:0; }
ul { list-style:none; }
h1 { font-size:22px; line-height:1.3; }
h2 { font-size:13px; line-height:1.4; color:var(--accent); }
code { font:.95em/1.4 ui-monospace,Menlo,Consolas,monospace,'BIZ UDPGothic'; }
.kicker { color:var(--accent); font-size:11.5px; font-weight:700; letter-spacing:.06em; }
.label { display:inline-block; margin-right:.5em; padding:0 7px; border:1px solid currentColor; color:var(--accent); font-size:.82em; font-weight:700; }
.purpose { margin-top:4px; }
.verdict { margin-top:10px; padding:8px 14px; border-left:5px solid var(--state); background:var(--tint); --state:var(--soft); }
.verdict.go { --state:var(--good); } .verdict.borderline { --state:var(--middle); } .verdict.no-go { --state:var(--bad); }
.outcome strong { color:var(--state); font-size:19px; line-height:1.3; }
.reading { color:var(--soft); font-size:12px; }
.rules { margin-top:3px; font-size:12px; }
.rules .side { color:var(--soft); } .rules .found { white-space:normal; font-weight:700; }
.rules .met .found { color:var(--good); } .rules .unmet .found { color:var(--bad); }
.facts { display:grid; grid-template-columns:repeat(4,minmax(0,1fr)); margin-top:10px; border-bottom:1px solid var(--line); }
.facts > div { padding:2px 10px 8px 0; } .facts > div + div { padding-left:10px; border-left:1px solid var(--line); }
dt, .detail, .note, footer { color:var(--soft); }
.facts dt { font-size:11px; } .facts .worth { display:block; font-size:16px; font-weight:700; line-height:1.3; } .facts .detail { font-size:11px; }
.block { position:relative; margin-top:10px; }
.block h2 { position:absolute; top:0; left:0; width:44%; }
table { width:100%; border-collapse:collapse; table-layout:fixed; font-size:12.5px; line-height:1.4; }
th { font-weight:400; text-align:left; vertical-align:baseline; } td { vertical-align:baseline; }
thead th, thead td { padding:0 6px 2px 0; border-bottom:1.5px solid var(--rule); color:var(--soft); font-size:11px; vertical-align:bottom; }
tbody th, tbody td { padding:2px 6px 2px 0; border-bottom:1px solid var(--line); }
th.number, td.number { padding-right:2px; padding-left:6px; text-align:right; }
.block thead td { width:44%; height:1.55em; font-size:13px; }
.main { font-weight:700; } .block .detail { font-size:11px; white-space:nowrap; }
.remarks { margin-top:3px; font-size:12px; line-height:1.45; }
.remarks > div { display:grid; grid-template-columns:11em minmax(0,1fr); gap:8px; }
.alternatives, .exit, .approval { margin-top:12px; }
.alternatives thead th:first-child { width:32%; }
.note { font-size:11px; }
.exit h2 { border-bottom:1.5px solid var(--rule); }
.approval h2 { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); }
.approval ul { display:flex; border:1px solid var(--rule); }
.approval li { display:grid; flex:1 1 0; grid-template-rows:auto 58px auto; min-width:0; }
.approval li + li { border-left:1px solid var(--rule); }
.role { padding:1px 6px; border-bottom:1px solid var(--line); background:var(--tint); font-size:11px; text-align:center; }
.date { grid-row:3; padding:0 6px 2px; color:var(--soft); font-size:10.5px; }
footer { margin-top:8px; font-size:10.5px; line-height:1.45; }
@media screen and (max-width: 640px) {
  .block h2 { position:static; width:auto; } .block thead td { height:auto; }
  main { margin:0; padding:18px 14px 26px; border:0; }
  .facts { grid-template-columns:1fr 1fr; }
  .facts > div:nth-child(3) { padding-left:0; border-left:0; }
  .block .detail { display:block; white-space:normal; }
  .remarks > div { grid-template-columns:1fr; gap:0; margin-top:4px; }
  .alternatives table, .alternatives tbody, .alternatives tr, .alternatives tbody th { display:block; width:auto; }
  .alternatives thead { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); }
  .alternatives tbody th { border:0; font-weight:700; }
  .alternatives td { display:grid; grid-template-columns:1fr auto; padding:1px 0; border:0; }
  .alternatives td::before { content:attr(data-name); color:var(--soft); font-size:11px; text-align:left; }
  .alternatives tr { padding:4px 0; border-bottom:1px solid var(--line); }
  .approval ul { flex-wrap:wrap; } .approval li { flex-basis:33%; }
}
@media print {
  @page { size:A4; margin:10mm 12mm; }
  body { background:#fff; }
  main { display:flex; flex-direction:column; max-width:none; min-height:270mm; margin:0; padding:0; border:0; font-size:7.9pt; line-height:1.36; }
  main.dense { font-size:7.2pt; } main.tight { font-size:6.5pt; }
  h1 { font-size:1.8em; line-height:1.25; } h2, .block thead td { font-size:1.1em; }
  .kicker, .reading, .rules, .remarks, table, .note { font-size:1em; line-height:1.36; }
  .purpose { margin-top:.1em; } .verdict { margin-top:.5em; padding:.3em 1em; } .outcome { line-height:1.3; } .outcome strong { font-size:1.6em; }
  .facts { margin-top:.5em; } .facts > div { padding-bottom:.4em; } .facts .worth { font-size:1.4em; }
  .facts dt, .facts .detail, .block .detail, thead th, .note, .role { font-size:.88em; line-height:1.36; }
  .block { margin-top:.5em; } .alternatives, .exit, .approval { margin-top:.6em; } .remarks { margin-top:.1em; }
  tbody th, tbody td { padding-top:.1em; padding-bottom:.1em; } thead th { padding-bottom:.1em; }
  .approval li { grid-template-rows:auto 3.4em auto; } .date, footer { font-size:.84em; line-height:1.36; } footer { margin-top:.5em; }
  section, header, .facts, footer { break-inside:avoid; } .approval { margin-top:auto; padding-top:.6em; }
}
`;
