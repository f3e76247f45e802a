import { createHash } from 'node:crypto'
import { escapeAttribute } from './escape.ts'
import type { ReportLanguage } from './labels.ts'

/** No colour carries a meaning alone: each type has a line of its own and a letter. Prints black on white. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --dim: #57606a; --paper: #fff; --line: #d0d7de;
  --zone: #dbeafe; --institution: #e5e0fa; --amount: #fdeebc; --date: #d5f0dc; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #a3adb8; --paper: #14181d; --line: #3a424c;
  --zone: #17335c; --institution: #372c63; --amount: #4f3d0a; --date: #17422a; } }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 Pretendard, "Noto Sans KR", "Noto Sans CJK KR", system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; word-break: keep-all; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.35; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
a { color: inherit; text-underline-offset: .15em; }
.cite, footer, .reason, .doubts { color: var(--dim); font-size: .9rem; }
.cite { margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { font-weight: 600; }
td { font-variant-numeric: tabular-nums; }
table.records { margin: .6rem 0; }
blockquote table { width: auto; }
table.records th, table.records td:last-child { white-space: nowrap; }
.scroll { overflow-x: auto; }
.findings { padding-left: 1.2rem; }
@media (max-width: 40rem) { table.records thead { display: none; } table.records tr { display: block; border-top: 1px solid var(--line); padding: .4rem 0; }
  table.records th, table.records td { display: block; border: 0; padding: .1rem 0; } }
mark { color: inherit; padding: 0 .1em; border-radius: .15em; text-decoration-line: underline; text-decoration-thickness: 2px;
  text-underline-offset: .2em; }
mark.zone { background: var(--zone); text-decoration-style: solid; }
mark.institution { background: var(--institution); text-decoration-style: dotted; }
mark.amount { background: var(--amount); text-decoration-style: double; }
mark.date { background: var(--date); text-decoration-style: dashed; }
sup { font-size: .65em; font-weight: 700; line-height: 1; padding-left: .15em; }
.left-out { color: var(--dim); border-left: 3px solid var(--line); padding-left: .7rem; font-size: .9rem; }
.block { white-space: pre-line; }
.control { border: 1px solid var(--line); font-size: .7em; padding: 0 .2em; }
blockquote { margin: .3rem 0 .3rem 1rem; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } :root { --ink: #000; --paper: #fff; --dim: #333; --line: #999;
  --zone: #fff; --institution: #fff; --amount: #fff; --date: #fff; } .scroll { overflow: visible; } tr, blockquote { break-inside: avoid; } }
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
/** Nothing is loaded, run or sent; the one style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** A page that stands alone. `body` is HTML already; `title` is text. */
export const page = (title: string, language: ReportLanguage, body: readonly string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeAttribute(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
