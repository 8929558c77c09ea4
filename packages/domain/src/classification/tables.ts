import { ECONOMIC } from "./economic.ts"
import { FUNCTIONAL_201 } from "./functional-201.ts"
import { FUNCTIONAL_202_204 } from "./functional-202-204.ts"
import { FUNCTIONAL_205_207 } from "./functional-205-207.ts"
import { FUNCTIONAL_208 } from "./functional-208.ts"
import { FUNCTIONAL_209_210 } from "./functional-209-210.ts"
import { FUNCTIONAL_211_212 } from "./functional-211-212.ts"
import { FUNCTIONAL_213_214 } from "./functional-213-214.ts"
import { FUNCTIONAL_215_220 } from "./functional-215-220.ts"
import { FUNCTIONAL_221_224 } from "./functional-221-224.ts"
import { FUNCTIONAL_225_234 } from "./functional-225-234.ts"
import { classRows } from "./functional-classes.ts"
import { GOVERNMENT } from "./government.ts"
import { REVENUE } from "./revenue.ts"
import { type Row, readRows } from "./rows.ts"
import type { SubjectKind } from "./subject.ts"
import { exactKey, looseKey } from "./subject-key.ts"

/** A row with the loose keys of all the names it has or had. */
export interface Child {
  readonly row: Row
  readonly keys: readonly string[]
}

const TEXTS: Readonly<Record<SubjectKind, () => string>> = {
  functional: () =>
    [
      classRows(),
      FUNCTIONAL_201,
      FUNCTIONAL_202_204,
      FUNCTIONAL_205_207,
      FUNCTIONAL_208,
      FUNCTIONAL_209_210,
      FUNCTIONAL_211_212,
      FUNCTIONAL_213_214,
      FUNCTIONAL_215_220,
      FUNCTIONAL_221_224,
      FUNCTIONAL_225_234,
    ]
      .map((text) => text.trim())
      .join("\n"),
  economic: () => ECONOMIC,
  government: () => GOVERNMENT,
  revenue: () => REVENUE,
}

/** The rows of a classification by code. */
export const byCode = /* @__PURE__ */ onceEach((kind: SubjectKind): ReadonlyMap<string, Row> => {
  return new Map(readRows(TEXTS[kind]()).map((row) => [row.code, row]))
})

/** Rows by every name they have or had. */
export const byName = /* @__PURE__ */ onceEach((kind: SubjectKind): ReadonlyMap<string, readonly Row[]> => {
  const rows = new Map<string, Row[]>()
  for (const row of byCode(kind).values()) {
    for (const key of new Set(namesOf(row).map(exactKey))) append(rows, key, row)
  }
  return rows
})

/** Rows directly under a code; the topmost under an empty one. */
export const under = /* @__PURE__ */ onceEach((kind: SubjectKind): ReadonlyMap<string, readonly Child[]> => {
  const children = new Map<string, Child[]>()
  for (const row of byCode(kind).values()) {
    const parent = row.code.length > 3 ? row.code.slice(0, -2) : ""
    append(children, parent, { row, keys: namesOf(row).map(looseKey) })
  }
  return children
})

function namesOf(row: Row): readonly string[] {
  return [row, ...row.former].map(({ name }) => name)
}

/** Made when first asked for, and kept: most programs ask for one classification, in one way. */
function onceEach<T>(make: (kind: SubjectKind) => T): (kind: SubjectKind) => T {
  const made = new Map<SubjectKind, T>()
  return (kind) => {
    const known = made.get(kind) ?? make(kind)
    made.set(kind, known)
    return known
  }
}

function append<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}

/** Whether a row was a subject in a fiscal year. */
export function isInUse({ from, until }: Row, year: number): boolean {
  return (from === null || from <= year) && (until === null || year <= until)
}
