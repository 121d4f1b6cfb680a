/**
 * The style of the page, on screen by day and by night and on paper, with the marking at the head and foot of every
 * printed page (CSS Paged Media: https://www.w3.org/TR/css-page-3/).
 */
export function buildStyle(marking: string): string {
  return `${screen}${buildPaper(marking)}`;
}

const screen = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --soft: #595959; --line: #d0d0d0; --accent: #1f5a96;
  --bar: #1f5a96; --rest: #ececec; --avoid: #a11d1d; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e8; --paper: #16181b; --soft: #a8adb3; --line: #3a3f45; --accent: #8fc1f2; --bar: #6aa6e0;
    --rest: #24282d; --avoid: #ff9a90; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Charter, "Bitstream Charter", "Sitka Text", Cambria, serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid; }
h1 { font-size: 1.9rem; margin: .4em 0 .2em; }
h2 { font-size: 1.35rem; margin-top: 2.4em; padding-bottom: .25em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.15rem; }
h4 { font-size: 1.05rem; }
h5, h6 { font-size: 1rem; font-weight: 600; color: var(--soft); margin-top: 1em; }
p { margin: .5em 0; }
.marking { letter-spacing: .06em; font-weight: 600; }
header .marking { margin-top: 0; }
footer { margin-top: 3rem; }
.occasion, .muted, .note, caption, .aside { color: var(--soft); }
.aside, .result { font-weight: normal; }
.avoid { color: var(--avoid); }
.warning { font-weight: 600; }
.value { white-space: nowrap; }
a { color: var(--accent); text-decoration: underline; text-underline-offset: .15em; }
a.source, a.note { white-space: nowrap; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25em 1.25em; }
ul { padding-left: 1.25em; margin: .4em 0; }
li { margin: .3em 0; }
ul.open { list-style: circle; }
ul.avoid { list-style: "× "; }
dl { margin: .5em 0; }
dl div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0 1rem; margin: .2em 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
dl.exchange { border-left: 3px solid var(--line); padding-left: .9rem; }
dd.line { font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: .8em 0; font-variant-numeric: tabular-nums; }
th, td { padding: .25em .75em .25em 0; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line); }
th { font-weight: normal; }
thead th { color: var(--soft); border-bottom-width: 2px; }
.right { text-align: right; white-space: nowrap; padding-right: 1.25em; }
caption { text-align: left; }
table.chart th, table.chart td { border: 0; vertical-align: middle; }
table.chart th, td.note { white-space: nowrap; width: 1%; }
td.bar { min-width: 6rem; }
td.bar svg { display: block; width: 100%; height: .85em; overflow: visible; }
rect { vector-effect: non-scaling-stroke; }
rect.rest { fill: var(--rest); }
rect.full { fill: var(--bar); }
rect.partial { fill: var(--bar); fill-opacity: .55; }
rect.stated { fill: none; stroke: var(--bar); stroke-width: 1.5; }
rect.projected { fill: none; stroke: var(--bar); stroke-width: 1.5; stroke-dasharray: 4 3; }
line.target { stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; }
article { break-inside: avoid; }
@media (max-width: 34rem) {
  dl div { grid-template-columns: 1fr; }
  table.chart th, td.note { white-space: normal; }
  table.chart th, table.chart td { padding-right: .5em; }
  td.bar { min-width: 3rem; }
}
`;

function buildPaper(marking: string): string {
  const content = escapeForStyle(marking);
  return `@page { margin: 22mm 20mm 20mm;
  @top-center { content: "${content}"; font: 600 9pt sans-serif; letter-spacing: .06em; }
  @bottom-center { content: "${content}"; font: 600 9pt sans-serif; letter-spacing: .06em; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --accent: #000; --bar: #333;
    --rest: #eee; --avoid: #000; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  nav { display: none; }
  a { text-decoration: none; }
  h2 { margin-top: 1.6em; }
  p, li { orphans: 3; widows: 3; }
  tr, dl div, table.chart { break-inside: avoid; }
  rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body.card { font-size: 9.5pt; line-height: 1.25; }
  .card h1 { font-size: 15pt; }
  .card h2 { font-size: 12pt; margin: .6em 0 .3em; padding: 0; border: 0; }
  .card h3 { font-size: 10.5pt; margin: .7em 0 .1em; }
  .card h4 { font-size: 9.5pt; margin: .3em 0 .1em; }
  .card p, .card ul, .card dl { margin: .2em 0; }
  .card li, .card dl div { margin: .1em 0; }
  .card footer { display: none; }
}
`;
}

/** Each character by its number, so that no text can end the string, the rule or the style. */
function escapeForStyle(text: string): string {
  return [...text].map((character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `).join('');
}
