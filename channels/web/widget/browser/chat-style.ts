/** The look of the open chat. Colours come from the launcher's custom properties; directions are logical, for both ways of writing. */

export const CHAT_STYLE = `
.panel {
  position: fixed;
  inset-block-end: 96px;
  inset-inline-end: 20px;
  display: flex;
  flex-direction: column;
  inline-size: 400px;
  max-inline-size: calc(100vw - 40px);
  block-size: 660px;
  max-block-size: calc(100dvh - 116px);
  overflow: hidden;
  border: 1px solid var(--sc-line);
  border-radius: var(--sc-radius);
  background: var(--sc-surface);
  box-shadow: 0 12px 48px rgb(15 23 42 / .22), 0 2px 8px rgb(15 23 42 / .1);
  animation: rise .18s ease-out;
}
.panel[hidden] { display: none; }
@keyframes rise { from { opacity: 0; transform: translateY(10px); } }
p, h2, h3, ul, ol, figure, blockquote, fieldset, legend { margin: 0; padding: 0; border: 0; }
a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.icon { inline-size: 20px; block-size: 20px; flex: none; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.header { display: flex; align-items: center; gap: 8px; padding-block: 12px; padding-inline: 18px 12px; background: var(--sc-accent); color: var(--sc-on-accent); }
.header :focus-visible { outline-color: var(--sc-on-accent); }
.title { flex: 1; min-inline-size: 0; }
.title h2 { font-size: 16.5px; font-weight: 650; line-height: 1.25; overflow-wrap: anywhere; }
.status { font-size: 13px; line-height: 1.35; }
.person {
  min-block-size: 40px; padding: 4px 14px;
  border: 1.5px solid var(--sc-on-accent); border-radius: 20px;
  background: transparent; color: inherit; font-size: 13.5px; font-weight: 600; line-height: 1.2; white-space: nowrap;
}
.person:hover, .icon-button:hover { background: color-mix(in srgb, var(--sc-on-accent) 16%, transparent); }
.icon-button { display: grid; place-items: center; inline-size: 40px; block-size: 40px; flex: none; border: 0; border-radius: 50%; background: transparent; color: inherit; }

.banner { padding: 8px 18px; border-block-end: 1px solid var(--sc-line); background: var(--sc-raised); font-size: 14px; }
.queue { padding: 12px 18px; border-block-end: 1px solid var(--sc-line); background: color-mix(in srgb, var(--sc-accent) 8%, var(--sc-surface)); font-size: 14px; }
.queue h3 { display: flex; justify-content: space-between; gap: 8px; font-size: 14px; font-weight: 650; }
.ticket { padding-inline: 8px; border-radius: 6px; background: var(--sc-text); color: var(--sc-surface); font-size: 13px; font-variant-numeric: tabular-nums; }

.list-frame { position: relative; flex: 1; min-block-size: 0; }
.list { block-size: 100%; overflow-y: auto; overscroll-behavior: contain; padding: 18px; }
.list:focus-visible { outline-offset: -3px; }
.list > ol { display: flex; flex-direction: column; gap: 16px; list-style: none; }
.welcome { display: grid; justify-items: center; gap: 6px; padding: 40px 16px 24px; color: var(--sc-muted); text-align: center; }
.welcome-icon { display: grid; place-items: center; inline-size: 56px; block-size: 56px; margin-block-end: 8px; border-radius: 50%; background: var(--sc-accent); color: var(--sc-on-accent); }
.welcome-icon .icon { inline-size: 28px; block-size: 28px; }
.welcome-title { color: var(--sc-text); font-size: 20px; font-weight: 650; }

.message { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; }
.message.user { align-items: flex-end; }
.message.system { align-self: center; max-inline-size: 92%; color: var(--sc-muted); font-size: 13.5px; text-align: center; }
.bubble { max-inline-size: 88%; padding: 10px 14px; border-radius: 4px 16px 16px 16px; background: var(--sc-raised); overflow-wrap: anywhere; }
.user .bubble { border-radius: 16px 16px 4px 16px; background: var(--sc-accent); color: var(--sc-on-accent); }
.staff .bubble { border: 1px solid var(--sc-line); background: var(--sc-surface); }
:host([dir="rtl"]) .bubble { border-radius: 16px 4px 16px 16px; }
:host([dir="rtl"]) .user .bubble { border-radius: 16px 16px 16px 4px; }
.plain { white-space: pre-wrap; }
.removed { font-style: italic; }
.bubble.stopped { border: 1px dashed var(--sc-muted); }
.bubble.streaming > :last-child::after { content: ""; display: inline-block; inline-size: 7px; block-size: 1em; margin-inline-start: 3px; border-radius: 2px; background: currentColor; vertical-align: -2px; animation: blink 1s steps(2) infinite; }
@keyframes blink { 50% { opacity: 0; } }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-block-size: 20px; padding-inline: 4px; color: var(--sc-muted); font-size: 12.5px; }
.danger { color: var(--sc-danger); font-weight: 600; }
.link-button { min-block-size: 40px; margin-block: -10px; padding: 0 6px; border: 0; background: none; color: var(--sc-text); font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 0; padding: 0; list-style: none; }
.choice { min-block-size: 40px; padding: 8px 14px; border: 1px solid var(--sc-line); border-radius: 20px; background: none; color: var(--sc-text); font: inherit; text-align: start; }
.choice:hover:enabled { background: var(--sc-raised); }
.choice:disabled { opacity: .6; }
.thumbs { display: inline-flex; margin-block: -10px; }
.thumb { display: grid; place-items: center; inline-size: 40px; block-size: 40px; border: 0; border-radius: 50%; background: none; color: var(--sc-muted); }
.thumb:hover { background: var(--sc-raised); color: var(--sc-text); }
.thumb[aria-pressed="true"] { color: var(--sc-text); }
.thumb[aria-pressed="true"] path { fill: currentColor; fill-opacity: .25; }
.thumb .icon { inline-size: 18px; block-size: 18px; }

.bubble > * + * { margin-block-start: 8px; }
.bubble ul, .bubble ol { padding-inline-start: 22px; }
.bubble ul { list-style: disc; }
.bubble li + li { margin-block-start: 4px; }
.bubble .heading { font-weight: 650; }
.bubble code { padding: 1px 5px; border-radius: 5px; background: color-mix(in srgb, var(--sc-text) 9%, transparent); -webkit-box-decoration-break: clone; box-decoration-break: clone; font: .88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.bubble pre { max-inline-size: 100%; overflow-x: auto; margin-block-end: 0; padding: 10px 12px; border-radius: 8px; background: color-mix(in srgb, var(--sc-text) 9%, transparent); }
.bubble pre code { padding: 0; background: none; overflow-wrap: normal; }
.bubble blockquote { padding-inline-start: 10px; border-inline-start: 3px solid var(--sc-line); color: var(--sc-muted); }
.bubble hr { inline-size: 100%; border: 0; border-block-start: 1px solid var(--sc-line); }
.table { max-inline-size: 100%; overflow-x: auto; }
table { border-collapse: collapse; font-size: 14px; }
th, td { padding: 4px 10px; border: 1px solid var(--sc-line); text-align: start; overflow-wrap: normal; }
[data-align="right"] { text-align: end; }
[data-align="center"] { text-align: center; }
sup { line-height: 0; }
.source-mark { min-inline-size: 24px; min-block-size: 24px; margin-inline: -5px; padding: 0 4px; border: 0; border-radius: 6px; background: none; color: inherit; font-size: 12px; font-weight: 650; text-decoration: underline; text-underline-offset: 2px; }
.source-mark:hover { background: color-mix(in srgb, var(--sc-text) 9%, transparent); }

.sources { inline-size: 100%; }
.sources ul { display: flex; flex-wrap: wrap; gap: 6px; list-style: none; }
.sources li { max-inline-size: 100%; }
.chip { display: flex; align-items: center; gap: 7px; max-inline-size: 100%; min-block-size: 40px; padding-block: 4px; padding-inline: 8px 12px; border: 1px solid var(--sc-line); border-radius: 20px; background: var(--sc-surface); color: var(--sc-text); font-size: 13.5px; text-align: start; }
.chip:hover, .chip[aria-expanded="true"] { border-color: var(--sc-muted); background: var(--sc-raised); }
.chip-title { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.number { display: grid; place-items: center; inline-size: 22px; block-size: 22px; flex: none; border-radius: 50%; background: var(--sc-raised); font-size: 12px; font-weight: 700; }
.chip[aria-expanded="true"] .number { background: var(--sc-surface); }
.quote { margin-block-start: 8px; padding: 10px 14px; border-inline-start: 3px solid var(--sc-accent); border-radius: 4px; background: var(--sc-raised); font-size: 14px; overflow-wrap: anywhere; }
.quote figcaption { margin-block-start: 6px; font-size: 13.5px; font-weight: 600; }
.quote a { display: inline-block; padding-block: 4px; }

.writing { padding-block-start: 16px; }
.dots { display: inline-flex; gap: 5px; padding: 14px 16px; border-radius: 4px 16px 16px 16px; background: var(--sc-raised); }
.dots i { inline-size: 7px; block-size: 7px; border-radius: 50%; background: var(--sc-muted); animation: hop 1.2s ease-in-out infinite; }
.dots i:nth-child(2) { animation-delay: .15s; }
.dots i:nth-child(3) { animation-delay: .3s; }
@keyframes hop { 0%, 60%, 100% { transform: none; opacity: .5; } 30% { transform: translateY(-4px); opacity: 1; } }
.to-end { position: absolute; inset-block-end: 12px; inset-inline-start: 50%; display: flex; align-items: center; gap: 6px; min-block-size: 40px; padding-block: 4px; padding-inline: 16px 12px; border: 1px solid var(--sc-line); border-radius: 20px; background: var(--sc-surface); color: var(--sc-text); font-size: 14px; box-shadow: 0 4px 16px rgb(15 23 42 / .18); transform: translateX(-50%); }
:host([dir="rtl"]) .to-end { transform: translateX(50%); }

.card { margin-block-start: 18px; padding: 16px; border: 1px solid var(--sc-line); border-radius: 12px; text-align: center; }
.csat { display: grid; gap: 12px; }
.csat legend { inline-size: 100%; font-weight: 650; }
.stars { display: flex; justify-content: center; gap: 2px; padding-block-start: 6px; }
.star { position: relative; display: grid; place-items: center; inline-size: 44px; block-size: 44px; border-radius: 50%; color: var(--sc-muted); cursor: pointer; }
.star input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.star:has(:focus-visible) { outline: 3px solid var(--sc-focus); }
.star .icon { inline-size: 28px; block-size: 28px; }
.star.chosen { color: var(--sc-text); }
.star.chosen path { fill: #f5b301; }
.primary { min-block-size: 44px; border: 0; border-radius: 10px; background: var(--sc-accent); color: var(--sc-on-accent); font-weight: 650; }

textarea { inline-size: 100%; padding: 10px 14px; border: 1px solid var(--sc-muted); border-radius: 12px; background: var(--sc-surface); color: var(--sc-text); font: inherit; resize: none; }
textarea::placeholder { color: var(--sc-muted); opacity: 1; }
.composer { display: flex; align-items: flex-end; gap: 8px; padding: 12px; border-block-start: 1px solid var(--sc-line); }
.composer textarea { min-block-size: 44px; max-block-size: 140px; border-radius: 22px; field-sizing: content; }
.attach { display: grid; place-items: center; inline-size: 44px; block-size: 44px; flex: none; margin-inline-end: -6px; border: 0; border-radius: 50%; background: none; color: var(--sc-muted); }
.attach:hover { background: var(--sc-raised); color: var(--sc-text); }
.drop { position: absolute; inset: 8px; display: grid; place-items: center; border: 2px dashed var(--sc-accent); border-radius: 12px; background: color-mix(in srgb, var(--sc-accent) 10%, var(--sc-surface)); font-size: 17px; font-weight: 650; pointer-events: none; }
.send { display: grid; place-items: center; inline-size: 44px; block-size: 44px; flex: none; border: 0; border-radius: 50%; background: var(--sc-accent); color: var(--sc-on-accent); }
.send:disabled { background: var(--sc-raised); color: var(--sc-muted); cursor: default; }
:host([dir="rtl"]) .send .icon { transform: scaleX(-1); }

@media (max-width: 480px) {
  .panel { inset: 0; inline-size: 100%; max-inline-size: none; block-size: 100dvh; max-block-size: none; border: 0; border-radius: 0; }
}
`;
