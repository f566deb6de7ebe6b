/** Memories: from rows to contract types and back. What is written is what counts now. */
import type { Memory } from '../../contract/records.ts';
import type { MemoryRow } from '../schemas/customer-tables.ts';
import { fromStored, toOptional, toStored } from '../stored-text.ts';

export function toMemory(row: MemoryRow): Memory {
  return {
    id: row.id,
    customerId: row.customer_id,
    text: fromStored(row.text),
    importance: row.importance,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.subject !== null && { subject: fromStored(row.subject) }),
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
  };
}

export function toMemoryRow(memory: Memory): MemoryRow {
  return {
    id: memory.id,
    customer_id: memory.customerId,
    text: toStored(memory.text),
    importance: memory.importance,
    created_at: memory.createdAt,
    updated_at: memory.updatedAt,
    expires_at: memory.expiresAt ?? null,
    subject: toOptional(memory.subject),
    superseded_at: null,
    superseded_by: null,
  };
}
