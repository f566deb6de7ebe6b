/** What is loaded with the first file of a conversation, in one piece. */
import { FileList } from './file-list.tsx';
import { FILE_STYLE } from './file-style.ts';
import { FileTray } from './file-tray.tsx';
import { createUploads } from './uploads.ts';

export const FILE_PARTS = { FileList, FileTray, FILE_STYLE, createUploads } as const;
