/** The kinds of column that the tables are made of. Times are milliseconds since the epoch, in `bigint`. */

export const key = { type: 'text', primary: true } as const;
export const text = { type: 'text' } as const;
export const optionalText = { type: 'text', nullable: true } as const;
export const integer = { type: 'integer' } as const;
export const optionalInteger = { type: 'integer', nullable: true } as const;
export const time = { type: 'bigint' } as const;
export const optionalTime = { type: 'bigint', nullable: true } as const;
export const fraction = { type: 'double precision' } as const;
