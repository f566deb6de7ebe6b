/** Reads what the server, or this browser's storage, says of a stored file. */
import type { AttachmentReference } from '../../../../../src/contract/event.ts';

export function readReference(value: unknown): AttachmentReference | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('id' in value) || typeof value.id !== 'string') return undefined;
  if (!('name' in value) || typeof value.name !== 'string') return undefined;
  if (!('mimeType' in value) || typeof value.mimeType !== 'string') return undefined;
  if (!('size' in value) || typeof value.size !== 'number') return undefined;
  const { id, name, mimeType, size } = value;
  return { id, name, mimeType, size };
}
