/** The style sheet of the documentation page; it stands in the page itself, allowed by its hash. */

export const DOCS_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d8dee4; --paper: #fff; --tint: #f6f8fa; --accent: #0a58d0; --write: #1a7f37; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9198a1; --line: #30363d; --paper: #0d1117; --tint: #161b22; --accent: #6cb0ff; --write: #56d364; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif; }
header, main { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
h1 { margin: 0; font-size: 2.25rem; letter-spacing: -0.02em; }
h1 small { color: var(--soft); font-size: 1rem; font-weight: 400; letter-spacing: 0; }
h2 { margin: 3.5rem 0 1rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); }
h3 { margin: 0 0 0.5rem; font-size: 1.05rem; overflow-wrap: anywhere; }
h3 b { display: inline-block; min-width: 3.6rem; color: var(--accent); font-size: 0.85rem; letter-spacing: 0.04em; }
h3 b.post { color: var(--write); }
h4 { margin: 1.1rem 0 0.3rem; color: var(--soft); font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; }
p { margin: 0.4rem 0; }
a { color: var(--accent); }
nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; margin-top: 1rem; }
article { margin: 1.2rem 0; padding: 1.2rem 1.4rem; border: 1px solid var(--line); border-radius: 10px; }
article:target, tr:target { outline: 3px solid var(--accent); }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; margin: 0.4rem 0 0; padding: 0.8rem 1rem; border-radius: 8px; background: var(--tint); }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
td { padding: 0.35rem 1rem 0.35rem 0; border-top: 1px solid var(--line); vertical-align: top; }
td:first-child { width: 13rem; overflow-wrap: anywhere; }
em { color: var(--soft); font-style: normal; }
`;
