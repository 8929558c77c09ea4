import { isAmount, isWide } from "./characters.ts"
import { type Area, around } from "./geometry.ts"
import type { Run } from "./runs.ts"

/** Runs side by side, from left to right. */
export interface Line {
  readonly runs: readonly Run[]
  readonly area: Area
  readonly baseline: number
  readonly size: number
}

/** A stretch of a line with a visible gap at either side: what stands in one column, where the line is of a table. */
export interface Chunk {
  readonly runs: readonly Run[]
  readonly area: Area
}

/** Runs joined into lines by their baselines, from the top of the page to its foot. */
export function linesOf(runs: Iterable<Run>): readonly Line[] {
  const sorted = [...runs].sort((one, other) => one.baseline - other.baseline)
  const lines: Run[][] = []
  for (const run of sorted) {
    const line = lines.at(-1)
    if (line?.[0] && isBeside(line[0], run)) line.push(run)
    else lines.push([run])
  }
  return lines.map(lineOf)
}

/** How far apart the baselines of one line may lie, in parts of the smaller size. */
const OFF_BASELINE = 0.4

function isBeside(one: Run, other: Run): boolean {
  return Math.abs(one.baseline - other.baseline) <= OFF_BASELINE * Math.min(one.size, other.size)
}

function lineOf(runs: readonly Run[]): Line {
  const [first] = runs
  // As most lines of cells are.
  if (first !== undefined && runs.length === 1)
    return { runs, area: first.area, baseline: first.baseline, size: first.size }
  const ordered = withoutShadows(runs.toSorted((one, other) => one.area.left - other.area.left))
  return {
    runs: ordered,
    area: around(ordered.map(({ area }) => area)),
    baseline: ordered[0]?.baseline ?? 0,
    size: Math.max(...ordered.map(({ size }) => size)),
  }
}

/** Bold type is sometimes the same words drawn twice, a hair apart. */
function withoutShadows(runs: readonly Run[]): readonly Run[] {
  return runs.filter((run, index) => {
    const before = runs[index - 1]
    return before?.text !== run.text || run.area.left - before.area.left > SHADOW * run.size
  })
}

const SHADOW = 0.15

/** The line cut at its visible gaps; at closer ones too where the line is known to be a table's. */
export function chunksOf(line: Line, gaps: Gaps = GAPS): readonly Chunk[] {
  const chunks: Run[][] = []
  for (const run of line.runs) {
    const chunk = chunks.at(-1)
    const before = chunk?.at(-1)
    if (chunk && before && !isParted(before, run, gaps)) chunk.push(run)
    else chunks.push([run])
  }
  return chunks.map((runs) => ({ runs, area: around(runs.map(({ area }) => area)) }))
}

/** Gaps between columns, in parts of the size, by how many of the two are figures: these have no blanks inside. */
const GAPS: Gaps = [1.1, 0.6, 0.45]
/** In a row of a table, where the other rows will show whether a gap parts columns. */
export const GAPS_IN_ROWS: Gaps = [1.1, 0.3, 0.3]

type Gaps = readonly number[]

function isParted(before: Run, after: Run, gaps: Gaps): boolean {
  const gap = after.area.left - before.area.right
  const size = Math.min(before.size, after.size)
  const [widest = 0, , narrowest = 0] = gaps
  // Most are as wide or as narrow as makes it all one what stands beside them.
  if (gap > size * widest || gap <= size * narrowest) return gap > size * widest
  const figures = Number(isAmount(before.text)) + Number(isAmount(after.text))
  return gap > size * (gaps[figures] ?? 0)
}

/** The words of runs that stand side by side, with blanks where a reader sees them. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run, index) => blankBetween(runs[index - 1], run) + wordsOf(run)).join("")
}

/** A visible gap, in parts of the size: Chinese set wide has gaps that are none. */
const BLANK = 0.2
const BLANK_IN_CHINESE = 0.9

/** What stands between two runs of one line; nothing before the first. */
export function blankBetween(before: Run | undefined, after: Run): "" | " " {
  if (!before) return ""
  const gap = after.area.left - before.area.right
  const isChinese = isWide(before.text.at(-1) ?? "") || isWide(after.text[0] ?? "")
  return gap > (isChinese ? BLANK_IN_CHINESE : BLANK) * Math.min(before.size, after.size) ? " " : ""
}

/** The words of a run as printed: pdfjs puts a blank where Chinese is set a little apart, and none is meant. */
export function wordsOf({ text }: Run): string {
  if (!/\s/.test(text)) return text
  return text.replaceAll(/(\S)\s(?=(\S))/gu, (found, before: string, after: string) =>
    isWide(before) || isWide(after) ? before : found,
  )
}

/** A row of dots that leads from a heading to its page. */
export function isLeader(line: Line): boolean {
  return line.runs.some(({ text }) => /…{3}|\.{6}|·{6}|(?:\.\s){5}|．{4}/.test(text))
}
