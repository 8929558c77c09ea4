import type {
  CheckedDocument,
  Frame,
  Frames,
  UnreadableDocument,
  WireFigure,
  WireFinding,
  WireVerdict,
} from "@gouji/application"

import type { Language } from "../language.ts"
import type { Phrases } from "../words/phrases.ts"
import { arithmeticLines } from "./arithmetic-lines.ts"
import { guesses } from "./finding-notes.ts"
import { frameLines } from "./frame-lines.ts"
import { type Line, piece } from "./paint.ts"
import { summaryLines } from "./summary-lines.ts"
import { widthOf, wrap } from "./width.ts"

/** How lines are to be laid out: the words, and the columns there are. */
export interface Layout {
  readonly say: Phrases
  readonly language: Language
  readonly columns: number
}

/** One checked document as a person reads it: every finding with its frames, what was not understood, the summary. */
export function reportLines(document: CheckedDocument, frames: Frames, layout: Layout): readonly Line[] {
  const figures = new Map<string, WireFigure>(document.figures.map((figure) => [figure.id, figure]))
  const verdicts = new Map(document.verdicts.map((verdict) => [verdict.instance, verdict]))
  const findings = document.findings.flatMap((finding) => {
    const held = finding.verdicts.flatMap((instance) => verdicts.get(instance) ?? [])
    return [
      ...findingLines({ document, finding, frames: frames.get(finding.id) ?? [], held, figures }, layout),
      [],
    ]
  })
  return [...findings, ...summaryLines(document, layout)]
}

/** A document that could not be read: where, why, and what to do. */
export function unreadableLines(document: UnreadableDocument, { say, language }: Layout): readonly Line[] {
  return [
    [piece(say.unreadable, "error"), piece(`  ${document.path}`)],
    [piece("  = ", "place"), piece(document.problem.message[language])],
    [piece("  = ", "place"), piece(`${say.whatToDo}: `, "strong"), piece(document.problem.advice[language])],
    [],
  ]
}

/** What the lines of one finding are made from. */
export interface FindingToPrint {
  readonly document: Pick<CheckedDocument, "path">
  readonly finding: WireFinding
  readonly frames: readonly Frame[]
  /** The verdicts that speak for it. */
  readonly held: readonly WireVerdict[]
  readonly figures: ReadonlyMap<string, WireFigure>
}

/** One finding: what, where, the sentences with the figures underlined, the arithmetic, what to do. */
function findingLines(input: FindingToPrint, layout: Layout): readonly Line[] {
  const { finding, frames, document } = input
  const { say, language } = layout
  return [
    [
      piece(`${say.severity[finding.severity]} ${finding.rules.join(" ")}`, finding.severity),
      piece(`  ${finding.title[language]}`, "strong"),
    ],
    ...frames.flatMap((frame, index) => placedFrame(frame, index === 0 ? document.path : null, layout)),
    ...reasoningLines(input, layout),
  ]
}

/** Why it is one: the claim with its operands, the arithmetic, what is suspected, what to do. */
function reasoningLines(
  input: Pick<FindingToPrint, "finding" | "held" | "figures">,
  layout: Layout,
): readonly Line[] {
  const { explanation } = input.finding
  return [...noted(explanation[layout.language], "", layout.columns), ...sumLines(input, layout)]
}

/** The same for a pane that may be too low for all of it: the sum and what to do come first. */
export function briefReasoningLines(
  { finding, held, figures }: Pick<FindingToPrint, "finding" | "held" | "figures">,
  layout: Layout,
): readonly Line[] {
  return [
    ...sumLines({ finding, held, figures }, layout),
    ...noted(finding.explanation[layout.language], "", layout.columns),
  ]
}

/** The arithmetic of the verdicts, what is suspected, what to do. */
function sumLines(
  { finding, held, figures }: Pick<FindingToPrint, "finding" | "held" | "figures">,
  layout: Layout,
): readonly Line[] {
  const { say, language, columns } = layout
  return [
    ...held.flatMap((verdict) =>
      arithmeticLines(verdict, { figures, operands: finding.figures, say, columns }),
    ),
    ...guessLines(finding, figures, layout),
    ...noted(finding.advice[language], `${say.whatToDo}: `, columns),
  ]
}

/** What came of one rule: the claim with its operands, the arithmetic, what would be needed where it is open. */
export function verdictLines(
  verdict: WireVerdict,
  figures: ReadonlyMap<string, WireFigure>,
  { say, language, columns }: Layout,
): readonly Line[] {
  return [
    ...noted(verdict.explanation[language], "", columns),
    ...arithmeticLines(verdict, { figures, operands: verdict.figures, say, columns }),
    ...(verdict.missing.length === 0 ? [] : noted(verdict.missing.join(", "), `${say.missing}: `, columns)),
  ]
}

/** Where a frame stands: the section, the line, the characters. */
export function placeOf(frame: Frame, say: Phrases): string {
  const { page, start = 0, end = 0 } = frame.evidence
  const section = frame.section === "" ? "" : `${frame.section}  `
  return `${section}${page === null ? say.place(frame.line, start, end) : say.page(page)}`
}

const GUTTER: Line = [piece("   | ", "place")]

function placedFrame(frame: Frame, path: string | null, { say, columns }: Layout): readonly Line[] {
  const where = placeOf(frame, say)
  const head: Line =
    path === null
      ? [piece("  ::: ", "place"), piece(where)]
      : [piece("  --> ", "place"), piece(path), piece(`  ${where}`)]
  return [head, GUTTER, ...frameLines(frame, columns - 6).map((line) => [...GUTTER, ...line])]
}

function guessLines(
  finding: WireFinding,
  figures: ReadonlyMap<string, WireFigure>,
  layout: Layout,
): readonly Line[] {
  return guesses({ finding, figures }, layout).flatMap(({ lead, pieces }) =>
    noted(pieces.map(({ text }) => text).join(""), `${lead}: `, layout.columns),
  )
}

/** A note under the frames, wrapped, with what introduces it. */
function noted(words: string, lead: string, columns: number): readonly Line[] {
  const rows = words.split("\n").flatMap((line) => wrap(line, Math.max(20, columns - 5 - widthOf(lead))))
  return rows.map((row, index) =>
    index === 0
      ? [piece("   = ", "place"), piece(lead, "strong"), piece(row.text)]
      : [piece(`     ${" ".repeat(widthOf(lead))}`), piece(row.text)],
  )
}
