import type { Evidence, Section, Span } from "@gouji/domain"

import { type CodePoints, codePoints, lengthOf } from "../code-points.ts"
import type { WireFigure, WireFinding } from "../wire.ts"
import type { Frame } from "./reader-views.ts"

/** What frames are cut from: the plain text, masked, and how it is divided. */
export interface Paper {
  readonly points: CodePoints
  readonly sections: readonly Section[]
}

/** Made once for a document, since finding one's way in a text by code points costs its whole length. */
export function paperOf(maskedText: string, sections: readonly Section[]): Paper {
  return { points: codePoints(maskedText), sections }
}

/** A mark to be: whose it is (`A`, `B`; empty for words), and whether it is suspected. */
export interface NamedEvidence {
  readonly name: string
  readonly suspect: boolean
  /** The figure that stands there; left out for words. */
  readonly figure?: string
  readonly evidence: Evidence
}

/** What has evidence to be framed: a finding, or a verdict, which suspects nothing. */
export type Framed = Pick<WireFinding, "figures" | "suspects" | "evidence">

/**
 * The evidence of one finding as code frames: one a sentence, in the order of the text, every operand in it marked
 * and named. Suspects are those of the likeliest set.
 */
export function framesOf(
  paper: Paper,
  finding: Framed,
  figures: ReadonlyMap<string, WireFigure>,
): readonly Frame[] {
  const suspects = new Set<string>(finding.suspects[0] ?? [])
  const operands = finding.figures.flatMap((id, index) =>
    (figures.get(id)?.evidence ?? []).map((evidence) => ({
      name: nameOf(index),
      suspect: suspects.has(id),
      figure: id,
      evidence,
    })),
  )
  const taken = new Set(operands.map(({ evidence }) => placeOf(evidence)))
  const words = finding.evidence
    .filter((evidence) => !taken.has(placeOf(evidence)))
    .map((evidence) => ({ name: "", suspect: false, evidence }))
  return bySentence(paper, [...operands, ...words])
}

/** The frame of a single piece of evidence: its sentence, or its row of a table. Undefined for an empty cell. */
export function frameOf(paper: Paper, named: NamedEvidence): Frame | undefined {
  return bySentence(paper, [named])[0]
}

/** A, B, … Z, A1, B1, …: names of operands, short enough to stand under an amount. */
export function nameOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`
}

interface Sentence {
  readonly span: Span
  readonly marks: readonly (NamedEvidence & { readonly at: Span })[]
}

function bySentence({ points, sections }: Paper, named: readonly NamedEvidence[]): readonly Frame[] {
  const sentences = new Map<number, Sentence>()
  for (const one of named) {
    const at = spanOf(one.evidence)
    if (at === undefined) continue
    const span = sentenceAround(points, at)
    const entry = sentences.get(span.start) ?? { span, marks: [] }
    sentences.set(span.start, {
      span: { start: span.start, end: Math.max(span.end, entry.span.end) },
      marks: [...entry.marks, { ...one, at }],
    })
  }
  return [...sentences.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((sentence) => drawn(points, sections, sentence))
}

/** Where it stands in the text; undefined for an empty cell and for one the text does not have. */
function spanOf({ start, end }: Evidence): Span | undefined {
  return start === undefined || end === undefined || end <= start ? undefined : { start, end }
}

function drawn(
  points: CodePoints,
  sections: readonly Section[],
  { span, marks }: Sentence,
): readonly Frame[] {
  const [first] = marks.toSorted((a, b) => a.at.start - b.at.start)
  if (first === undefined) return []
  const before = points.slice(0, first.at.start).split("\n")
  return [
    {
      // A table stands inside a section by chance of layout.
      section: first.evidence.kind === "cell" ? "" : sectionAt(sections, first.at.start),
      line: before.length,
      column: lengthOf(before.at(-1) ?? "") + 1,
      // A row of a table has tabs between its cells, which are as wide as a screen likes.
      sentence: points.slice(span.start, span.end).replaceAll("\t", " "),
      marks: marks
        .map(({ name, suspect, figure = null, at }) => ({
          start: at.start - span.start,
          end: at.end - span.start,
          name,
          suspect,
          figure,
        }))
        .sort((a, b) => a.start - b.start),
      evidence: first.evidence,
    },
  ]
}

/** How far a sentence may reach to either side of what it is shown for: a page without full stops is no sentence. */
const REACH = 400
const STOP = /[。；;！!？?\n]/

function sentenceAround(points: CodePoints, evidence: Span): Span {
  const before = Array.from(points.slice(Math.max(0, evidence.start - REACH), evidence.start))
  const after = Array.from(points.slice(evidence.end, evidence.end + REACH))
  const from = before.findLastIndex((character) => STOP.test(character)) + 1
  const stop = after.findIndex((character) => STOP.test(character))
  const lead = before.slice(from)
  const blank = lead.findIndex((character) => character.trim() !== "")
  return {
    start: evidence.start - lead.length + Math.max(0, blank),
    end: evidence.end + (stop === -1 ? after.length : stop + (after[stop] === "\n" ? 0 : 1)),
  }
}

/** The innermost heading over a place. */
function sectionAt(sections: readonly Section[], at: number): string {
  const around = sections.filter((section) => section.start <= at && at < section.end)
  return around.toSorted((a, b) => b.level - a.level)[0]?.heading ?? ""
}

function placeOf(evidence: Evidence): string {
  return evidence.kind === "text"
    ? `${evidence.start}-${evidence.end}`
    : `${evidence.table}:${evidence.row}:${evidence.column}`
}
