import type Database from "libsql"

const HOW_MANY = {
  version: {
    version: "100000 40 2 1 1",
    version_of_document: "100000 1",
    version_of_name: "100000 40 2 1 1 1",
    version_newest: "100000 10 2 1 1 1",
    version_gravest: "100000 1000 20 2 1 1",
    version_published: "100000 100 2 1 1 1",
    version_in_state: "100000 20000 10 2 1 1 1",
    version_in_state_gravest: "100000 20000 500 20 2 1 1",
    version_in_state_of_name: "100000 20000 20 2 1 1 1",
    version_of_stage: "100000 50000 10 2 1 1 1",
    version_of_year: "100000 5000 10 2 1 1",
    version_of_year_published: "100000 5000 100 2 1 1",
    version_of_year_gravest: "100000 5000 50 2 1 1",
    version_of_year_and_stage: "100000 5000 5000 10 2 1 1 noskipscan",
  },
  entry: {
    entry: "400000 160 1",
    entry_about: "400000 160 10 5 1",
    entry_of_document: "400000 5 1",
    entry_by_time: "400000 4",
  },
}

/** The lines of `sqlite_stat1`: table, index, and how many. */
export const KEY_STATISTICS: readonly (readonly string[])[] = Object.entries(HOW_MANY).flatMap(
  ([table, indexes]) => Object.entries(indexes).map(([index, counts]) => [table, index, counts]),
)

/**
 * Tells SQLite which keys have few rows and which have many, as `analyze` would of a registry of 100,000: of itself it
 * takes an organisation for as many as a state, and goes through all that was published for the papers of one. They
 * stand for good, so that a file is asked in the same ways whatever is in it, and they need not be right
 * (sqlite.org/optoverview.html, Manual Control Of Query Plans Using SQLITE_STAT Tables). Each is how many rows there are,
 * and how many have the same first column, the same first two and so on.
 */
export function knowHowMany(database: Database.Database): void {
  // Nothing else makes the table.
  database.exec("analyze chain; delete from sqlite_stat1")
  const line = database.prepare("insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)")
  for (const parts of KEY_STATISTICS) line.run(...parts)
  database.exec("analyze sqlite_schema")
}
