import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

interface Prepared<Parameters extends readonly SQLInputValue[], Row> {
  get(...parameters: Parameters): Row | undefined
  all(...parameters: Parameters): Row[]
  /** The rows before the first page of the file that cannot be read; all of them in a sound one. */
  readable(...parameters: Parameters): Row[]
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

  /** A flipped bit may leave a number that JavaScript has none for: read then as the nearest one we use. */
  function withAnyNumber(read: () => Row[]): Row[] {
    try {
      return read()
    } catch (error) {
      if (!hasCode(error, 'ERR_OUT_OF_RANGE')) throw error
    }
    statement.setReadBigInts(true)
    try {
      return read().map(withPlainNumbers)
    } finally {
      statement.setReadBigInts(false)
    }
  }

  function* untilDamage(rows: Iterator<object>): Generator<object> {
    try {
      for (let next = rows.next(); next.done !== true; next = rows.next()) yield next.value
    } catch (error) {
      if (!isUnreadablePage(error)) throw error
    }
  }

  return {
    get(...parameters) {
      return withAnyNumber(() => {
        const row = statement.get(...parameters)
        return row === undefined ? [] : [plain(row)]
      })[0]
    },
    all: (...parameters) => withAnyNumber(() => statement.all(...parameters).map(plain)),
    readable(...parameters) {
      return withAnyNumber(() => [...untilDamage(statement.iterate(...parameters))].map(plain))
    },
    run: (...parameters) => Number(statement.run(...parameters).changes),
  }
}

/** The last moment that a date can name; every number we store is smaller. */
const largest = 8.64e15

function withPlainNumbers<Row>(row: Row): Row {
  const columns = Object.entries(row as object).map(([name, value]) => [
    name,
    typeof value === 'bigint' ? Math.max(-largest, Math.min(Number(value), largest)) : value,
  ])
  return Object.fromEntries(columns) as Row
}

/** https://sqlite.org/rescode.html: SQLITE_CORRUPT, whatever its extended code. */
function isUnreadablePage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 11
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
