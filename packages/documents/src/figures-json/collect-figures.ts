import { type FigureId, figureIdAt, ok, type Qualifiers, type Result } from "@gouji/domain"

import type { FiguresDocument, WrittenFigure } from "./figures-document.ts"
import { type InvalidFigures, invalid } from "./invalid-figures.ts"
import { readFigure, readSlot, type UnplacedFigure } from "./written-figure.ts"

/** A figure in reading order, not yet standing in a text. */
export interface CollectedFigure {
  readonly id: FigureId
  readonly slot: string
  readonly figure: UnplacedFigure
  readonly partOf: FigureId | null
}

/** What a statement belongs to: all the figures of the slot it is about. */
export interface StatementTarget {
  readonly figures: readonly FigureId[]
  readonly qualifiers: Qualifiers
}

interface Entry {
  readonly slot: string
  readonly path: readonly PropertyKey[]
  readonly written: WrittenFigure
  readonly figure: UnplacedFigure
}

/**
 * All the figures of a document in reading order: those outside any section first, then section by section as the
 * document lists them, then the sections only figures name.
 */
export function collectFigures(
  document: FiguresDocument,
): Result<readonly CollectedFigure[], InvalidFigures> {
  const entries: Entry[] = []
  for (const { slot, path, written } of writtenFigures(document)) {
    const slotted = readSlot(slot, document)
    if (!slotted) return invalid(["figures", slot], `no such slot: ${slot}`)
    const figure = readFigure(slotted, written, document)
    if (!figure.ok) return invalid(path, figure.error)
    entries.push({ slot, path, written, figure: figure.value })
  }
  return linked(inReadingOrder(entries, document))
}

/** The figures each statement belongs to, in the order of the statements. */
export function statementTargets(
  document: FiguresDocument,
  figures: readonly CollectedFigure[],
): Result<readonly StatementTarget[], InvalidFigures> {
  const targets: StatementTarget[] = []
  for (const [index, { about }] of document.statements.entries()) {
    const own = figures.filter(({ slot }) => slot === about)
    const [first] = own
    if (about !== undefined && !first) {
      return invalid(["statements", index, "about"], `no figure stands in ${about}`)
    }
    targets.push({ figures: own.map(({ id }) => id), qualifiers: first?.figure.qualifiers ?? {} })
  }
  return ok(targets)
}

function writtenFigures({ figures }: FiguresDocument) {
  return Object.entries(figures).flatMap(([slot, given]) => {
    const several = Array.isArray(given)
    const all: readonly (string | null | WrittenFigure)[] = several ? given : [given]
    return all.map((one, index) => ({
      slot,
      path: several ? ["figures", slot, index] : ["figures", slot],
      written: inFull(one as string | null | WrittenFigure),
    }))
  })
}

function inFull(given: string | null | WrittenFigure): WrittenFigure {
  if (given !== null && typeof given === "object") return given
  return { printed: given, unitStated: true, section: "", partOf: null, confidence: 1 }
}

function inReadingOrder(entries: readonly Entry[], { sections }: FiguresDocument): readonly Entry[] {
  const headings = [
    "",
    ...sections.map(({ heading }) => heading),
    ...entries.map(({ figure }) => figure.section),
  ]
  const order = [...new Set(headings)]
  return entries.toSorted((a, b) => order.indexOf(a.figure.section) - order.indexOf(b.figure.section))
}

function linked(entries: readonly Entry[]): Result<readonly CollectedFigure[], InvalidFigures> {
  const ids = entries.map((_, index) => figureIdAt(index))
  const collected: CollectedFigure[] = []
  for (const [index, { slot, path, written, figure }] of entries.entries()) {
    const whole = written.partOf === null ? -1 : entries.findIndex((entry) => entry.slot === written.partOf)
    if (written.partOf !== null && whole < 0) {
      return invalid([...path, "partOf"], `no figure stands in ${written.partOf}`)
    }
    const id = ids[index]
    if (id === undefined) throw new TypeError("a figure without an id")
    collected.push({ id, slot, figure, partOf: ids[whole] ?? null })
  }
  return ok(collected)
}
