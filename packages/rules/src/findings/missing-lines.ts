import type { Figure } from "@gouji/domain"

import type { Guess } from "./guess.ts"
import { onLattice } from "./interval.ts"
import { LEFT_OUT, partsOf, totalOf } from "./left-out.ts"
import { bandBeside, type Part, type Row } from "./row.ts"
import type { System } from "./system.ts"

/** A line that the parts of a sum lack, with the amount that stands under its code elsewhere. */
export interface MissingLine {
  readonly code: string
  readonly figure: Figure
}

/**
 * Amounts that would make a sum hold, and stand elsewhere in the document under a code the parts lack: of the same
 * classification and level, and under the code of the total where that has one.
 */
export function missingLines(system: System, row: Row): readonly MissingLine[] {
  const total = totalOf(row)
  const [part] = partsOf(row)
  if (total === undefined || part === undefined) return []
  const { code: like, kind } = codeOf(part.variable.figure)
  if (like === undefined) return []
  const above = codeOf(total.figure).code ?? ""
  const taken = new Set(row.parts.map(({ variable }) => variable && codeOf(variable.figure).code))
  return wanting(system, row, part).flatMap((figure) => {
    const { code, kind: own } = codeOf(figure)
    const fits = code?.length === like.length && code.startsWith(above) && own === kind && !taken.has(code)
    return fits && figure.year === total.figure.year ? [{ code, figure }] : []
  })
}

/** A line that the parts of every one of these sums lack: nothing printed there is wrong. */
export function missingGuess(system: System, rows: readonly Row[]): readonly Guess[] {
  const lines = rows.map((row) => missingLines(system, row))
  const [first = []] = lines
  const common = first.filter(({ code }) => lines.every((own) => own.some((line) => line.code === code)))
  const [best] = common
  if (best === undefined) return []
  const figures = lines.flatMap((own) => own.filter(({ code }) => code === best.code).slice(0, 1))
  const about = [...new Set(figures.map(({ figure }) => figure.id))]
  return [{ kind: "row-left-out", changes: new Map(), about, cost: LEFT_OUT }]
}

/** By these amounts the total stands above the sum of its parts, give or take rounding. */
function wanting(system: System, row: Row, { quantum }: Part): readonly Figure[] {
  if (quantum === 0n) return system.figuresAt(-row.residual)
  const { low, high } = onLattice(bandBeside(row, { weight: 1n, value: quantum, quantum }), quantum)
  const most = low === null || high === null ? 0n : (high - low) / quantum
  const offs = Array.from({ length: Number(most) + 1 }, (_, step) => (low ?? 0n) + BigInt(step) * quantum)
  return offs.flatMap((off) => system.figuresAt(off - row.residual))
}

function codeOf({ qualifiers }: Figure) {
  return qualifiers.economic === undefined
    ? ({ code: qualifiers.function, kind: "function" } as const)
    : ({ code: qualifiers.economic, kind: "economic" } as const)
}
