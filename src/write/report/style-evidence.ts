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
