import type { Row } from "./rows.ts"
import type { Subject } from "./subject.ts"
import { looseKey } from "./subject-key.ts"
import { asOf } from "./subjects.ts"
import { isInUse, under } from "./tables.ts"

/**
 * The functional subject that is named with all levels above it, as narratives do: `…支出（类）…（款）…（项）`, brackets or
 * none, or joined with hyphens. Names of other years count; undefined where a level has no such subject under the one
 * above, or more than one.
 */
export function subjectOfPath(path: string, fiscalYear: number): Subject | undefined {
  const names = namesIn(path)
  if (names.length === 0) return undefined
  const row = names.reduce<Row | null | undefined>(
    (above, name) => (above === undefined ? undefined : named(above, looseKey(name), fiscalYear)),
    null,
  )
  return row === undefined || row === null ? undefined : asOf({ kind: "functional", row }, fiscalYear)
}

/** The one subject under another (a 类 under null) that a key is a name of. */
function named(above: Row | null, key: string, fiscalYear: number): Row | undefined {
  const children = under("functional").get(above?.code ?? "") ?? []
  const [found, ...others] = children.filter(
    ({ row, keys }) => isInUse(row, fiscalYear) && keys.includes(key),
  )
  return others.length > 0 ? undefined : found?.row
}

function namesIn(path: string): readonly string[] {
  const plain = path.replace(/[（(]([类款项])[）)]/gu, "$1").replace(/[“”"\s]/gu, "")
  const marked = /^(.+?)类(?:(.+?)款(?:(.+)项)?)?$/u.exec(plain)
  if (marked) return marked.slice(1).filter((name) => name !== undefined)
  const joined = plain.split(/[-－—–]+/u)
  return joined.length > 1 ? joined : []
}
