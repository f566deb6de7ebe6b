/** Holds what the server acknowledged against what its database has, after it has stopped. */
import sqlite3 from 'sqlite3';

export interface StoredRows {
  readonly acknowledged: number;
  readonly inbox: number;
  readonly questions: number;
  readonly answers: number;
  readonly deliveries: number;
  /** How far the counts above are from one row each for every acknowledged message. */
  readonly wrong: number;
  readonly pragmas: string;
}

export async function countRows(file: string, acknowledged: number): Promise<StoredRows> {
  const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
  const number = async (sql: string): Promise<number> =>
    await new Promise((resolve, reject) => {
      database.get(sql, (error: Error | null, row: { n: number }) =>
        error ? reject(error) : resolve(row.n),
      );
    });
  const inbox = await number(`SELECT count(*) AS n FROM inbox WHERE status = 'done'`);
  const questions = await number(`SELECT count(*) AS n FROM message WHERE role = 'user'`);
  const answers = await number(`SELECT count(DISTINCT turn_id) AS n FROM message WHERE role = 'assistant'`);
  const deliveries = await number(`SELECT count(*) AS n FROM outbox WHERE status = 'sent'`);
  await new Promise<void>((resolve, reject) => {
    database.close((error) => (error ? reject(error) : resolve()));
  });
  const wrong = [inbox, questions, answers, deliveries].reduce(
    (sum, count) => sum + Math.abs(count - acknowledged),
    0,
  );
  return {
    acknowledged,
    inbox,
    questions,
    answers,
    deliveries,
    wrong,
    pragmas: 'journal_mode=wal synchronous=full (writer)',
  };
}
