/** The look of the closed widget, and the colours that the open one shares. */

export const LAUNCHER_STYLE = `
:host {
  --sc-accent: #0a58d0;
  --sc-on-accent: #fff;
  --sc-surface: #fff;
  --sc-raised: #f2f4f7;
  --sc-text: #16191d;
  --sc-muted: #565d67;
  --sc-line: #d9dee5;
  --sc-focus: #1a66e0;
  --sc-danger: #b3261e;
  --sc-font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --sc-radius: 16px;
  all: initial;
  position: fixed;
  inset-block-end: 20px;
  inset-inline-end: 20px;
  z-index: 2147483000;
  color: var(--sc-text);
  color-scheme: light;
  font: 15px/1.5 var(--sc-font);
}
:host([hidden]) { display: none; }
:host([data-scheme="dark"]) {
  --sc-surface: #16191d;
  --sc-raised: #262b32;
  --sc-text: #eef1f5;
  --sc-muted: #a9b2bd;
  --sc-line: #3a414b;
  --sc-focus: #8ab8ff;
  --sc-danger: #ffb4ab;
  color-scheme: dark;
}
*, *::before, *::after { box-sizing: border-box; }
button { font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid var(--sc-focus); outline-offset: 2px; }
.launcher {
  position: relative;
  display: grid;
  place-items: center;
  inline-size: 60px;
  block-size: 60px;
  margin-inline-start: auto;
  border: 0;
  border-radius: 50%;
  background: var(--sc-accent);
  color: var(--sc-on-accent);
  box-shadow: 0 2px 6px rgb(15 23 42 / .2), 0 10px 28px rgb(15 23 42 / .22);
  transition: transform .15s ease, box-shadow .15s ease;
}
.launcher:hover { transform: translateY(-2px); box-shadow: 0 4px 10px rgb(15 23 42 / .2), 0 14px 34px rgb(15 23 42 / .28); }
.launcher svg { inline-size: 28px; block-size: 28px; }
.launcher[aria-expanded="true"] .when-closed, .launcher[aria-expanded="false"] .when-open { display: none; }
.launcher[aria-busy="true"] svg { opacity: .55; }
.unread {
  position: absolute;
  inset-block-start: -4px;
  inset-inline-end: -4px;
  min-inline-size: 24px;
  padding-inline: 6px;
  border: 2px solid var(--sc-surface);
  border-radius: 12px;
  background: #b3261e;
  color: #fff;
  font-size: 12px;
  font-weight: 700;
  line-height: 20px;
  text-align: center;
}
.unread[hidden] { display: none; }
.trouble {
  position: absolute;
  inset-block-end: 72px;
  inset-inline-end: 0;
  inline-size: max-content;
  max-inline-size: 260px;
  margin: 0;
  padding: 8px 12px;
  border: 1px solid var(--sc-line);
  border-radius: 10px;
  background: var(--sc-surface);
}
.trouble:empty { display: none; }
@media (max-width: 480px) { :host([data-open]) .launcher { display: none; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
@media print { :host { display: none; } }
`;
