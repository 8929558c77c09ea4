import type { FormerName, SubjectEvidence } from "./subject.ts"

/** A line of a classification, for all the years it knows. `name` is the latest. */
export interface Row {
  readonly code: string
  readonly name: string
  readonly from: number | null
  readonly until: number | null
  readonly former: readonly FormerName[]
  /** The code that took its place after `until`; null where none did or none is known. */
  readonly successor: string | null
  readonly evidence: SubjectEvidence
}

/**
 * Reads rows of `CODE NAME` and what is known besides, in any order: `from:2019` and `until:2023` (first and last fiscal
 * year), `to:2101704` (what took its place), `also:农业@2020` (an earlier name, and the first year without it),
 * `printed:17` (in so many disclosures), `public` (in public data), `doubtful` (remembered with doubt, or printed in two
 * ways). A row that says nothing of its evidence is from memory.
 */
export function readRows(text: string): readonly Row[] {
  return text.trim().split("\n").map(readRow)
}

function readRow(line: string): Row {
  const [code = "", name = "", ...known] = line.split(" ")
  // Most rows say no more, and there are almost two thousand of them.
  if (known.length === 0) return { code, name, ...FROM_MEMORY }
  return {
    code,
    name,
    from: yearOf(valuesOf(known, "from")[0]),
    until: yearOf(valuesOf(known, "until")[0]),
    former: valuesOf(known, "also").map(readFormer),
    successor: valuesOf(known, "to")[0] ?? null,
    evidence: evidenceOf(known),
  }
}

const FROM_MEMORY: Omit<Row, "code" | "name"> = {
  from: null,
  until: null,
  former: [],
  successor: null,
  evidence: { grade: "memory", sure: true },
}

function valuesOf(known: readonly string[], key: string): readonly string[] {
  return known.filter((word) => word.startsWith(`${key}:`)).map((word) => word.slice(key.length + 1))
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function readFormer(text: string): FormerName {
  const [name = "", replaced] = text.split("@")
  return { name, until: replaced === undefined ? null : Number(replaced) - 1 }
}

function evidenceOf(known: readonly string[]): SubjectEvidence {
  const [documents] = valuesOf(known, "printed")
  if (known.includes("doubtful")) return { grade: "memory", sure: false }
  if (documents !== undefined) return { grade: "printed", documents: Number(documents) }
  return known.includes("public") ? { grade: "public" } : { grade: "memory", sure: true }
}
