import { ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../format-problem.ts"
import { type Wanted, type XmlElement, xmlTree } from "../xml/xml-tree.ts"
import { child, isOn, numberIn, valueIn } from "./word-xml.ts"

/** The lists of a document by their number (`w:numId`). */
export type Numbering = ReadonlyMap<string, List>

/** A list. Lists with the same `counts` go on counting where the other stopped. */
export interface List {
  readonly counts: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew where this list is first used, with what. */
  readonly restarts: ReadonlyMap<number, number>
}

/** How one level of a list prints its number: `text` holds %1 to %9 for the numbers of the levels. */
export interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** Whether the number is followed by nothing, not by a tab or space. */
  readonly isTight: boolean
  /** Whether the numbers of higher levels are printed as digits (`w:isLgl`). */
  readonly isLegal: boolean
  /** The level whose next number begins this one anew, counted from 1; 0 is none. */
  readonly restartsAfter: number
}

/** Word allows no longer one; it is printed before every paragraph of the list. */
const LONGEST_LABEL = 255

const WANTED: Wanted = {
  isWanted: (name) => !/^w:(?:pPr|rPr|nsid|tmpl)$/.test(name),
  hasWords: () => false,
}

/** What word/numbering.xml says; a document without it has no lists. */
export function numberingOf(bytes: Uint8Array | null): Result<Numbering, FormatProblem> {
  if (!bytes) return ok(new Map())
  const tree = xmlTree(bytes, WANTED)
  if (!tree.ok) return tree
  const abstracts = new Map<string, XmlElement>()
  for (const element of tree.value.children) {
    if (element.name === "w:abstractNum") abstracts.set(element.attributes["w:abstractNumId"] ?? "", element)
  }
  const lists = tree.value.children
    .filter(({ name }) => name === "w:num")
    .map((num) => [num.attributes["w:numId"] ?? "", listOf(num, abstracts)] as const)
  return ok(new Map(lists))
}

function listOf(num: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): List {
  const counts = valueIn(child(num, "w:abstractNumId")) ?? ""
  const levels = new Map(levelsOf(abstracts.get(counts)))
  const restarts = new Map<number, number>()
  for (const override of num.children.filter(({ name }) => name === "w:lvlOverride")) {
    const at = Number(override.attributes["w:ilvl"])
    for (const [level, entry] of levelsOf(override)) levels.set(level, entry)
    const start = numberIn(child(override, "w:startOverride"))
    if (start !== undefined) restarts.set(at, start)
  }
  return { counts, levels, restarts }
}

function levelsOf(holder: XmlElement | undefined): readonly (readonly [number, Level])[] {
  const levels = holder?.children.filter(({ name }) => name === "w:lvl") ?? []
  return levels.map((level) => [Number(level.attributes["w:ilvl"]), levelOf(level)])
}

function levelOf(level: XmlElement): Level {
  const at = Number(level.attributes["w:ilvl"])
  return {
    start: numberIn(child(level, "w:start")) ?? 0,
    format: valueIn(child(level, "w:numFmt")) ?? "decimal",
    text: (valueIn(child(level, "w:lvlText")) ?? "").slice(0, LONGEST_LABEL),
    isTight: valueIn(child(level, "w:suff")) === "nothing",
    isLegal: isOn(child(level, "w:isLgl")),
    restartsAfter: numberIn(child(level, "w:lvlRestart")) ?? at,
  }
}
