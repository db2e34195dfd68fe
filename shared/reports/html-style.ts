const LIGHT = `--desk:#efeeea;--paper:#fdfcfa;--line:#dedcd6;--line-2:#c9c6be;--ink:#1c1e20;--ink-2:#45494e;
--ink-3:#5d6167;--link:#1a4f92;--todo:#54585e;--doing:#1a4f92;--change:#ac2318;--writer:#67409a;--unsure:#765400;
--done:#21673a`

const DARK = `--desk:#191a1c;--paper:#222426;--line:#34373a;--line-2:#4a4d52;--ink:#e6e3dc;--ink-2:#bfbcb5;
--ink-3:#a09e98;--link:#8fbaf2;--todo:#b3b1ab;--doing:#8fbaf2;--change:#f29a8c;--writer:#c6a8ee;--unsure:#dcb765;
--done:#8cc79c`

const PRINTED = `--desk:#fff;--paper:#fff;--line:#ccc;--line-2:#999;--ink:#000;--ink-2:#222;--ink-3:#444`

/**
 * The report's only style sheet. Serif for words that were published or said, sans for what the desk says of
 * them. Dark on a dark screen, always black on white on paper, where a claim stays whole unless it has several
 * passages: then its words, verdict and first passage stay together. Every pair of ink and ground is at least 4.5:1.
 */
export const REPORT_STYLE = `
:root{color-scheme:light dark;${LIGHT};--text:"Source Serif 4","Source Serif Pro",Charter,Georgia,"Noto Serif",serif;
--ui:Inter,"Segoe UI",system-ui,-apple-system,"Noto Sans","DejaVu Sans",sans-serif;--mono:ui-monospace,"DejaVu Sans Mono",Consolas,monospace}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--desk);color:var(--ink);font:13px/18px var(--ui);padding:24px 16px 32px;overflow-wrap:anywhere}
main{max-width:52rem;margin:0 auto;padding:56px clamp(24px,7vw,64px) 48px;background:var(--paper);border:1px solid var(--line-2)}
h1{font:650 1.75rem/2.125rem var(--text);letter-spacing:-.012em;text-wrap:balance}
h2{font:650 1.125rem/1.5rem var(--text);margin:32px 0 8px;break-after:avoid}
ul,ol{list-style:none}
table{width:100%;border-collapse:collapse}
a{color:var(--link);text-underline-offset:2px}
b,dd,td{font-weight:600}
blockquote,.said{font:400 .9375rem/1.375rem var(--text);white-space:pre-line}
.kicker,.facts,.quiet{font-size:.75rem;line-height:1.125rem;color:var(--ink-3)}
.kicker{margin-bottom:4px}
.facts{display:flex;flex-wrap:wrap;gap:8px 24px;margin-top:16px;padding:12px 0;border-top:2px solid var(--ink);border-bottom:1px solid var(--line-2)}
.facts dd{color:var(--ink);font-variant-numeric:tabular-nums}
.hash{font-family:var(--mono);font-size:.6875rem;font-weight:400}
.notice{margin-top:8px;padding-left:12px;border-left:2px solid var(--unsure)}
.lead{font:400 1.0625rem/1.625rem var(--text);max-width:40rem;text-wrap:pretty}
.counts{display:grid;grid-template-columns:1fr 1fr;gap:32px;margin-top:12px;align-items:start}
.counts caption{text-align:start;font-size:.75rem;color:var(--ink-3);padding-bottom:4px}
.counts th{text-align:start;font-weight:400}
.counts th,.counts td{padding:3px 0;border-top:1px solid var(--line)}
.counts td{text-align:end;font-variant-numeric:tabular-nums}
.counts tr{break-inside:avoid}
.sign{display:inline-flex;align-items:baseline;gap:5px;color:var(--todo)}
.sign svg{flex:none;align-self:center;width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.todo{color:var(--todo)}.doing{color:var(--doing)}.change{color:var(--change)}
.writer{color:var(--writer)}.unsure{color:var(--unsure)}.done{color:var(--done)}
.claim,.entry{display:grid;grid-template-columns:2.5rem minmax(0,1fr);padding:12px 0 16px;border-top:1px solid var(--line-2)}
h3{font:600 1rem/1.625rem var(--text);color:var(--ink-3);font-variant-numeric:lining-nums tabular-nums}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.words{font:400 1.0625rem/1.625rem var(--text);unicode-bidi:isolate}
mark{background:none;color:inherit;font-weight:650;text-decoration:underline 1px var(--ink-3);text-underline-offset:4px}
.verdict{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 16px;margin-top:4px;font-size:.75rem;color:var(--ink-3)}
.verdict>.sign{font-size:.8125rem;font-weight:600}
.evidence{display:grid;gap:8px;margin-top:8px}
.evidence li{padding-inline-start:12px;border-inline-start:2px solid var(--line-2)}
.source{font-size:.75rem;color:var(--ink-2)}
.source b{color:var(--ink)}
.source .sign{min-width:6rem;margin-inline-end:8px}
.meta{font-size:.6875rem;line-height:1rem;color:var(--ink-3);font-variant-numeric:tabular-nums}
.row{display:flex;gap:12px;align-items:baseline;margin-top:8px}
.row>:first-child{flex:none;font-size:.75rem;color:var(--ink-3)}
.row>:last-child{min-width:0}
s,del{text-decoration:line-through}
del{color:var(--change)}
ins{color:var(--done);text-decoration:underline 1px;text-underline-offset:3px}
.signed{display:flex;flex-wrap:wrap;gap:0 24px;margin-top:8px;font-size:.75rem;color:var(--ink-3);font-variant-numeric:tabular-nums}
.signed b,.entry b{color:var(--ink)}
.places{margin:4px 0 2px;display:grid;gap:2px}
footer{margin-top:32px;padding-top:8px;border-top:1px solid var(--line-2)}
@media (max-width:34rem){.counts{grid-template-columns:1fr;gap:16px}.claim,.entry{grid-template-columns:1fr}}
.words,.verdict{break-after:avoid}
.claim,.entry,.evidence li,.row,.signed,.facts,.counts{break-inside:avoid}
.claim:has(li~li){break-inside:auto}
.row,.signed,.evidence,.evidence li:first-child{break-before:avoid}
@page{size:A4;margin:18mm 16mm 20mm;
@bottom-left{font:8pt sans-serif;color:#444}
@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#444}}
@media print{:root{color-scheme:light;${LIGHT};${PRINTED}}
body{padding:0}
main{max-width:none;border:0;padding:0}
a{color:inherit;text-decoration:none}}
`
