/** Kinds of file that can be read as text. */
import type { FileKind } from '../../src/contract/attachments.ts';

export const PDF: FileKind = { mimeType: 'application/pdf', extensions: ['.pdf'] };
export const DOCX: FileKind = {
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['.docx'],
};
export const HTML: FileKind = { mimeType: 'text/html', extensions: ['.html', '.htm'] };
export const MARKDOWN: FileKind = { mimeType: 'text/markdown', extensions: ['.md', '.markdown'] };
export const CSV: FileKind = { mimeType: 'text/csv', extensions: ['.csv'] };
export const JSON_FILE: FileKind = { mimeType: 'application/json', extensions: ['.json'] };
export const TEXT: FileKind = { mimeType: 'text/plain', extensions: ['.txt', '.log'] };
