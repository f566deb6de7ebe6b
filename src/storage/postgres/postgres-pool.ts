/** Pooled connections with this product's settings; statements are prepared once a connection, 64-bit integers are numbers. */
import pg from 'pg';
import type { Logger } from '../../contract/telemetry.ts';
import type { Query, SqlValue } from '../sql/database.ts';

const BIGINT_OID = 20;
const CONNECT_TIMEOUT_MS = 5000;
const LOCK_TIMEOUT_MS = 5000;
const STATEMENT_TIMEOUT_MS = 30_000;

export function connectionSettings(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + LOCK_TIMEOUT_MS,
    keepAlive: true,
    types: {
      // Milliseconds and counts stay far below 2^53.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format),
    },
  };
}

export function createPool(url: string, size: number, logger: Logger): pg.Pool {
  const pool = new pg.Pool({ ...connectionSettings(url), max: size });
  // The pool replaces a connection that dies; without these listeners its error would end the process.
  pool.on('error', () => logger.warn('database-connection-lost'));
  pool.on('connect', (client) => client.on('error', () => logger.warn('database-connection-lost')));
  return pool;
}

/** Gives each SQL text a name, so that a connection parses and plans it once. SQL texts are constants: the map is bounded. */
export function createStatements(): (connection: pg.ClientBase | pg.Pool) => Query {
  const names = new Map<string, string>();

  function nameOf(sql: string): string {
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = `statement_${names.size}`;
    names.set(sql, name);
    return name;
  }

  return (connection) => ({
    all: async <Row>(sql: string, values: readonly SqlValue[] = []) => {
      const result = await connection.query<Row & pg.QueryResultRow>({
        name: nameOf(sql),
        text: sql,
        values: [...values],
      });
      return result.rows;
    },
  });
}
