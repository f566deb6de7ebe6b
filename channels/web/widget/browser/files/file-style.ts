/** The look of files; adopted when the first one appears. */

export const FILE_STYLE = `
.tray { display: grid; gap: 6px; max-block-size: 190px; overflow-y: auto; padding-block: 10px 0; padding-inline: 12px; border-block-start: 1px solid var(--sc-line); list-style: none; }
.tray + .composer { border-block-start: 0; }
.pending-file { display: flex; align-items: center; gap: 8px; padding-inline-start: 10px; border: 1px solid var(--sc-line); border-radius: 10px; background: var(--sc-raised); }
.pending-file.failed { border-color: var(--sc-danger); }
.pending-file > div { flex: 1; min-inline-size: 0; padding-block: 6px; font-size: 13.5px; line-height: 1.35; }
.pending-file .icon-button { color: var(--sc-muted); }
.pending-file .danger { font-size: 13px; }
.file-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.file-size { color: var(--sc-muted); font-size: 12.5px; }
progress { display: block; inline-size: 100%; block-size: 6px; margin-block-start: 4px; overflow: hidden; border: 0; border-radius: 3px; background: var(--sc-line); accent-color: var(--sc-accent); }
progress::-webkit-progress-bar { background: var(--sc-line); }
progress::-webkit-progress-value { background: var(--sc-accent); }
progress::-moz-progress-bar { background: var(--sc-accent); }
.files { display: flex; flex-direction: column; align-items: inherit; gap: 6px; max-inline-size: 88%; list-style: none; }
.files li { max-inline-size: 100%; }
.file { display: flex; align-items: center; gap: 8px; max-inline-size: 100%; min-block-size: 44px; padding-block: 6px; padding-inline: 10px 14px; border: 1px solid var(--sc-line); border-radius: 12px; background: var(--sc-surface); color: var(--sc-text); font-size: 13.5px; text-align: start; }
.file:hover { border-color: var(--sc-muted); background: var(--sc-raised); }
.file > span { display: grid; min-inline-size: 0; }
.file.picture { flex-direction: column; align-items: stretch; gap: 0; overflow: hidden; padding: 0; }
.file.picture > span { padding: 6px 12px; }
.file canvas { inline-size: 240px; max-inline-size: 100%; block-size: 160px; object-fit: contain; background: var(--sc-raised); }
`;
