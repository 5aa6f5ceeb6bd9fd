import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

interface Prepared<Parameters extends readonly SQLInputValue[], Row> {
  get(...parameters: Parameters): Row | undefined
  all(...parameters: Parameters): Row[]
  /** How many rows it changed. */
  run(...parameters: Parameters): number
}

/** A statement with the types of what goes in and comes out; SQL gives its columns the names of the row's keys. */
export function prepare<Parameters extends readonly SQLInputValue[], Row = never>(
  db: DatabaseSync,
  sql: string,
): Prepared<Parameters, Row> {
  const statement = db.prepare(sql)
  // The compiler cannot read SQL: STRICT tables and the column list of the statement make the row what it is.
  const plain = (row: object): Row => ({ ...row }) as Row
  return {
    get: (...parameters) => {
      const row = statement.get(...parameters)
      return row === undefined ? undefined : plain(row)
    },
    all: (...parameters) => statement.all(...parameters).map(plain),
    run: (...parameters) => Number(statement.run(...parameters).changes),
  }
}
