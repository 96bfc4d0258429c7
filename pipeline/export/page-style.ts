/** Style of the marked page. Colours hold 4.5:1 on their ground; marks also differ by their line. */
export const pageStyle = `
:root{--line:#d5d9e0;--soft:#5b6472;--error:#b3261e;--warning:#8a5a00;--hint:#1f5f99;--ok:#2e7d4f}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0 auto;max-width:96rem;padding:1.5rem;color:#1b1f27;background:#f3f4f7;font:16px/1.8 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
h1,h2,h3,nav,.card,.side,.legend,.status,summary,.doc>summary,footer{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.5rem;margin:0 0 .5rem}
h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
a{color:#174ea6}
:focus-visible{outline:3px solid #1a73e8;outline-offset:2px;border-radius:2px}
.status{margin:.25rem 0;font-size:.95rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.75rem 0;padding:0;list-style:none;font-size:.85rem;color:var(--soft)}
.filters{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;margin:.75rem 0;padding:.5rem .8rem;background:#fff;border:1px solid var(--line);border-radius:6px;font:.875rem/1.5 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
.filters[hidden]{display:none}
.filters select{font:inherit;max-width:14em;padding:.15rem .3rem}
.filters fieldset{display:flex;gap:.6rem;align-items:center;border:0;margin:0;padding:0}
.filters legend{float:left;padding:0 .5rem 0 0}
.filters button{font:inherit;padding:.15rem .7rem}
.filters output{color:var(--soft)}
.turned{margin:1rem 0 0;font-size:.85rem;color:var(--soft)}
.turned summary{cursor:pointer}
.turned dl{display:grid;grid-template-columns:minmax(6em,auto) minmax(0,1fr);gap:.15rem .8rem;margin:.4rem 0}
.turned dd{margin:0;overflow-wrap:anywhere}
.toc{width:100%;border-collapse:collapse;background:#fff;font-size:.9rem}
.toc th,.toc td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left}
.toc th{background:#e9edf5;font-weight:600}
.toc .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.toc .bad{color:var(--error);font-weight:700}
.doc{margin:1rem 0;background:#fff;border:1px solid var(--line);border-radius:6px}
.doc>summary{padding:.7rem 1rem;cursor:pointer;font-weight:600;overflow-wrap:anywhere}
.doc>summary .status{font-weight:400;color:var(--soft);display:block;padding-left:1.1rem}
.cols{display:grid;grid-template-columns:minmax(0,52rem) minmax(20rem,1fr);border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 1200px}
.text{padding:1rem 2rem 2rem;max-width:52rem;overflow-wrap:anywhere}
.para{margin:.35rem 0;text-indent:2em}
.head{margin:1rem 0 .35rem;font-weight:700}
.scroll{overflow-x:auto;margin:.75rem 0}
.report{border-collapse:collapse;font-size:.9rem;line-height:1.5}
.report td{border:1px solid #aab2c0;padding:.2rem .5rem;min-width:3em}
.side{border-left:1px solid var(--line);background:#fafbfc;padding:1rem;position:sticky;top:3.5rem;align-self:start;max-height:calc(100vh - 3.5rem);overflow:auto;font-size:.9rem;line-height:1.65}
.cards{list-style:none;margin:0;padding:0}
section .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(30rem,100%),1fr));gap:0 1rem;align-items:start}
.card{margin:0 0 .8rem;padding:.6rem .8rem;background:#fff;border:1px solid var(--line);border-left:5px solid var(--tone,#888);border-radius:4px;overflow-wrap:anywhere}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.hint{--tone:var(--hint)}.waived{--tone:#6b7280}
.card h3{margin:0;font-size:1rem;line-height:1.5}
.no{display:inline-block;min-width:1.6em;padding:0 .3em;border-radius:1em;background:var(--tone);color:#fff;text-align:center;font-size:.8em}
.level{color:var(--tone)}
.state{font-size:.75em;font-weight:400;border:1px solid var(--line);border-radius:3px;padding:0 .4em;color:var(--soft);white-space:nowrap}
.rule,.place{color:var(--soft);font-size:.85em;margin:0}
.message{margin:.4rem 0}
.decision{margin:.4rem 0;padding:.3rem .6rem;background:#eef3ee;border-radius:3px}
.lapsed{background:#fff4e0}
.card dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.15rem .7rem;margin:.4rem 0 0;font-size:.93em}
.card dt{color:var(--soft)}.card dd{margin:0}
.grounds{margin:0;padding-left:1.2em}
.also{margin:-.4rem 0 .8rem 1rem}.also summary{cursor:pointer;color:var(--soft);margin-bottom:.3rem}
.fig{border-bottom:2px solid transparent}
.fig.verified{border-bottom:2px solid var(--ok)}
.fig.weak{border-bottom:2px dashed var(--ok)}
.fig.nothing{border-bottom:2px dotted #8b93a1}
.fig.plain{border-bottom:1px solid #c9ced8}
.ev{color:inherit;text-decoration:none;border-radius:2px;box-shadow:inset 0 -.12em var(--tone)}
.ev .fig{border-bottom:0}
.ev.error{background:#fbdcd9}.ev.warning{background:#fdeac2}.ev.hint{background:#dbe9f8}.ev.waived{background:#e8eaee}
sup{line-height:0;font-size:.65em;user-select:none}
sup a{text-decoration:none;padding:0 .15em;font-family:sans-serif}
.none{color:var(--soft);margin:0}
.notices{margin:.5rem 0 0;padding-left:1.2em;color:var(--soft);font-size:.85rem}
:target,.flash{outline:3px solid #f2a600;outline-offset:2px}
span:target{outline:0}span:target+.ev,span:target+span+.ev,.ev.flash{outline:3px solid #f2a600;outline-offset:2px}
footer{margin-top:2rem;font-size:.8rem;color:var(--soft)}
@media (max-width:60rem){body{padding:.75rem}.cols{grid-template-columns:minmax(0,1fr)}.side{position:static;max-height:none;border-left:0;border-top:1px solid var(--line)}.text{padding:1rem}}
@media print{
@page{size:A4;margin:18mm 16mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0;background:#fff;font-size:10.5pt;line-height:1.6}
.keys,.filters{display:none}
.doc{border:0;margin:12pt 0 0}.doc+.doc{break-before:page;margin:0}
.doc>summary{padding:0 0 4pt;list-style:none;border-bottom:1pt solid #000}.doc>summary::-webkit-details-marker{display:none}
.doc>summary .status{padding-left:0}
.cols{display:block;border:0;content-visibility:visible}
.text{padding:6pt 0;max-width:none}
.side{position:static;max-height:none;overflow:visible;border:0;background:none;padding:0;font-size:9.5pt}
.side::before{content:"问题清单";display:block;font-weight:700;font-size:11pt;margin:8pt 0 4pt;break-after:avoid}
.card{break-inside:avoid}section .cards{display:block}
a{color:inherit;text-decoration:none}
:target,.flash,span:target+.ev{outline:0}
}
`;
