import type { Evidence } from "@gouji/domain"

import { codePoints } from "../../code-points.ts"
import type { WireFigure, WireFinding } from "../../wire.ts"
import { frameOf, type Paper } from "../frames.ts"
import type { Places } from "./places.ts"
import type { Language, SheetWords } from "./words.ts"

/** What the words of a remark are taken from. */
export interface RemarkSource {
  readonly paper: Paper
  readonly places: Places
  readonly figures: ReadonlyMap<string, WireFigure>
  readonly language: Language
  readonly say: SheetWords
}

/** How many places one remark quotes; the others are counted. */
const MOST_QUOTES = 6

/** A finding as a reviewer writes it: number, severity, what is wrong, the printed words with their places, why, what to do. */
export function remarkOf(finding: WireFinding, number: number, source: RemarkSource): string {
  const { say, language } = source
  const places = quotesOf(finding, source)
  const left = places.length - MOST_QUOTES
  return [
    say.remark({
      number,
      severity: say.severity[finding.severity],
      title: oneLine(finding.title[language]),
      rules: finding.rules.join(language === "zh" ? "、" : ", "),
    }),
    ...places.slice(0, MOST_QUOTES),
    ...(left > 0 ? [say.more(left)] : []),
    say.explanation(oneLine(finding.explanation[language])),
    say.advice(oneLine(finding.advice[language])),
  ].join("\n")
}

/** The places of a finding, suspects first, each sentence once. */
function quotesOf(finding: WireFinding, source: RemarkSource): readonly string[] {
  const suspects = (finding.suspects[0] ?? []).flatMap((id) => source.figures.get(id)?.evidence ?? [])
  const quotes = [...suspects, ...finding.evidence].map((evidence) => quoteOf(evidence, source))
  return [...new Set(quotes)].map(source.say.at)
}

/** A place in words: page, section or table, and what is printed there. */
export function quoteOf(evidence: Evidence, { say, ...source }: RemarkSource): string {
  const page = evidence.page === null ? "" : say.page(evidence.page)
  if (evidence.kind === "cell") {
    return say.cell(page, labelOfCell(evidence, source), oneLine(evidence.quote))
  }
  const frame = frameOf(source.paper, { name: "", suspect: false, evidence })
  const sentence = oneLine(frame?.sentence ?? evidence.quote)
  const heading = oneLine(frame?.section ?? "")
  // A table stands inside a section by chance of layout.
  const isNamed = sentence.includes(heading) || source.places.rowOf(evidence).startsWith("T.")
  const section = isNamed ? "" : say.inSection(heading)
  return say.quote(page + section, shortened(sentence, evidence))
}

/** The longest sentence that is quoted whole, in characters. */
const LONGEST = 160

function shortened(sentence: string, { before, quote, after }: Extract<Evidence, { kind: "text" }>): string {
  return codePoints(sentence).length <= LONGEST ? sentence : `…${oneLine(before + quote + after)}…`
}

function labelOfCell(
  cell: Extract<Evidence, { kind: "cell" }>,
  { figures, language }: Pick<RemarkSource, "figures" | "language">,
): string {
  const isHere = (one: Evidence) =>
    one.kind === "cell" &&
    one.table === cell.table &&
    one.page === cell.page &&
    one.row === cell.row &&
    one.column === cell.column
  const figure = [...figures.values()].find(({ evidence }) => evidence.some(isHere))
  return figure?.label[language] ?? ""
}

/** Words that may break over lines, on one. */
function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim()
}
