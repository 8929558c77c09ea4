import type { CompiledQuery } from "kysely"

/**
 * Work on a store written once for those that answer at once and those that answer later: each step is a query, and
 * goes on with the rows that came.
 */
export type Asking<T> = Generator<CompiledQuery, T, readonly unknown[]>

/** A query of Kysely's that is not run yet. */
interface Compilable<Row> {
  compile(): CompiledQuery<Row>
}

/** The rows a query gives; none for those that write. */
export function* rowsOf<Row>(query: Compilable<Row>): Asking<readonly Row[]> {
  // Rows come from the database as the compiled query's type says.
  return (yield query.compile()) as readonly Row[]
}

/** Goes through all of it with a database that answers at once. */
export function answeredNow<T>(work: Asking<T>, ask: (query: CompiledQuery) => readonly unknown[]): T {
  let step = work.next([])
  while (!step.done) step = work.next(ask(step.value))
  return step.value
}

/** Goes through all of it with a database that answers later. */
export async function answeredLater<T>(
  work: Asking<T>,
  ask: (query: CompiledQuery) => Promise<readonly unknown[]>,
): Promise<T> {
  let step = work.next([])
  while (!step.done) step = work.next(await ask(step.value))
  return step.value
}
