/** Style of page one: two columns on paper and on a wide screen, one on a phone. */
export const pageOneStyle = `
.skip { position:absolute; left:-9999px; } .skip:focus { left:8px; top:8px; z-index:1; padding:6px 10px; background:var(--paper); }
.page-one .verdict { display:grid; grid-template-columns:minmax(7.5em,17%) minmax(0,1fr); gap:0 22px; align-items:start; margin-top:16px; padding:12px 18px; }
.page-one .verdict.none-given { grid-template-columns:1fr; }
.page-one .kicker { display:flex; flex-wrap:wrap; justify-content:space-between; gap:0 20px; } .page-one .kicker .facts { font-weight:400; letter-spacing:0; }
#decision-rules caption { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); white-space:nowrap; }
.page-one .reading { font-size:12.5px; line-height:1.5; }
.page-one .scroll { margin:0; }
.page-one .answers, .answer-row.halves { display:grid; grid-template-columns:repeat(2,minmax(0,1fr)); gap:0 30px; }
.answer { min-width:0; margin-top:18px; }
h2.question { margin:0 0 6px; padding-bottom:3px; border-bottom:1px solid var(--rule); color:var(--accent); font-size:14.5px; }
table.compact { font-size:12px; line-height:1.4; }
.compact caption { padding-bottom:1px; color:var(--soft); font-size:11px; } .compact caption .caption { font-weight:400; } .compact caption .unit { font-size:11px; line-height:inherit; }
.compact thead th { padding:3px 6px; border-top:0; font-size:11px; } .compact thead td { border-top:0; }
.compact tbody th, .compact tbody td { padding:3px 6px; } .compact tbody td.text { white-space:nowrap; }
.compact tr.group th { padding:3px 6px; font-size:11px; }
.compact tr > :first-child { padding-left:0; } .compact tr > :last-child { padding-right:0; } .compact tr.group > th, .compact tr.subtotal > :first-child { padding-left:4px; }
.compact .date { display:block; }
.rule-summary td.number { white-space:nowrap; } .rule-summary .margin { display:inline-block; min-width:4.6em; margin-left:.5em; font-weight:700; }
.rule-summary th:first-child { width:26%; }
.answer .note, .verdict .note { max-width:none; margin:4px 0 0; font-size:11px; line-height:1.45; }
.answer-line { margin:0 0 4px; font-size:12.5px; line-height:1.5; }
ul.short { margin:0 0 6px; padding-left:1.2em; font-size:12px; line-height:1.5; } .scroll + ul.short { margin-top:6px; }
figure.curve { margin:8px 0 0; } .curve figcaption { color:var(--soft); font-size:11px; } .curve .drawing { margin:2px 0 0; } .curve svg { width:100%; }
.company thead th.group { font-size:11.5px; } .company .unit { font-weight:400; color:var(--soft); }
.company td, .company th { white-space:nowrap; } .company th.group { border-left:1px solid var(--line); white-space:normal; }
.company tbody th { font-weight:700; }
.lenses-2 tr > :nth-child(4n+2):not(.group), .lenses-1 tr > :nth-child(3n+2):not(.group) { border-left:1px solid var(--line); }
.origin { margin:10px 0 0; color:var(--soft); font-size:11px; }
@media screen and (max-width: 760px) {
  .page-one .verdict, .page-one .answers, .answer-row.halves { display:block; }
  .page-one .verdict { padding:12px 14px; } .page-one .call { margin-bottom:10px; }
  table.compact.company { min-width:720px; } .rule-summary td.number { white-space:normal; } .rule-summary td span { white-space:nowrap; } .rule-summary .margin { display:block; }
  .curve .drawing svg { width:100%; max-width:100%; }
  .company th[scope="row"], .company.wide thead tr > :first-child { width:auto; }
}
@media print {
  .skip { display:none; }
  .page-one { break-after:page; }
  .page-one .kicker { font-size:7pt; } .page-one .kicker .facts { font-size:7pt; } .page-one h1 { margin:0 0 2pt; font-size:13.5pt; line-height:1.2; }
  .page-one .purpose { margin:0; font-size:8.5pt; line-height:1.4; max-width:none; } .page-one .purpose .label { font-size:7pt; }
  .page-one .verdict { grid-template-columns:minmax(7.5em,20%) minmax(0,1fr); margin-top:5pt; padding:5pt 9pt; gap:0 12pt; } .page-one .verdict.none-given { grid-template-columns:1fr; } .page-one .headline { font-size:15.5pt; } .page-one .reading { margin-top:1pt; font-size:7.5pt; line-height:1.35; }
  .answer { margin-top:5pt; } .page-one .answers, .answer-row.halves { gap:0 15pt; }
  h2.question { margin:0 0 1.5pt; padding-bottom:1pt; font-size:8.8pt; line-height:1.25; }
  table.compact { font-size:7pt; line-height:1.25; } .compact code { font-size:6.6pt; line-height:1.25; }
  .compact caption .caption, .compact caption .unit, .compact thead th, .compact tr.group th, .compact caption { font-size:6.5pt; line-height:1.25; }
  .compact caption { padding:0; }
  .compact thead th, .compact tbody th, .compact tbody td, .compact tr.group th { padding-top:1pt; padding-bottom:1pt; }
  .compact .date, .compact .error, .compact .detail { font-size:6.3pt; line-height:1.2; } .compact .date { display:inline; margin-left:.4em; }
  .answer .note, .verdict .note { margin:1.5pt 0 0; font-size:6.3pt; line-height:1.3; }
  .answer-line, ul.short { margin-bottom:1.5pt; font-size:7.2pt; line-height:1.32; } .scroll + ul.short { margin-top:3pt; }
  #decided tbody th > bdi { display:-webkit-box; overflow:hidden; -webkit-box-orient:vertical; -webkit-line-clamp:2; }
  figure.curve { margin:3pt 0 0; } .curve figcaption { font-size:6.5pt; } .curve .drawing svg { width:auto; height:92pt; }
  table.rule-summary { font-size:6.7pt; } .rule-summary .margin { min-width:3.8em; margin-left:.3em; }
  table.company, .company thead th.group { font-size:6.8pt; } .company thead th, .company tbody th, .company tbody td { padding-left:2pt; padding-right:3pt; }
  .page-one .origin { margin:3pt 0 0; font-size:6.3pt; }
}
`;
