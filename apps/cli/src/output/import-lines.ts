import {
  documentId,
  type ImportOutcome,
  type ImportQuestion,
  type ManifestDifference,
  type ManifestFault,
  manifestFaultWords,
  type OrganisationCandidate,
} from "@gouji/application"

import type { Context } from "../context.ts"
import { IMPORT, type ImportWords } from "../words/import.ts"
import { wrapPieces } from "./fit-line.ts"
import { type Line, piece } from "./paint.ts"
import { declined } from "./problem-lines.ts"
import { countPieces } from "./summary-lines.ts"

/** Tells what came of one document: what is in the registry on stdout, unless that is kept for JSON, the rest on stderr. */
export function tellOutcome(outcome: ImportOutcome, isJson: boolean, context: Context): void {
  const words = IMPORT[context.language]
  const { path } = outcome
  switch (outcome.kind) {
    case "added":
    case "kept":
      if (!isJson) context.print(headLines(outcome, context))
      return
    case "failed":
      declined(outcome.problem, context, path)
      return
    case "defect":
      context.tell([
        [piece(`${path}: `, "strong"), piece(words.defect(outcome.message.split("\n")[0] ?? ""), "error")],
      ])
      return
    case "differs":
      context.tell([wrongLine(path, words.differs), ...differenceLines(outcome.differences, context)])
      return
    case "unmatched":
      context.tell([
        wrongLine(path, outcome.name === "" ? words.unnamed : words.unmatched(outcome.name)),
        ...candidateLines(outcome.candidates, words),
      ])
      return
    case "skipped":
      context.tell([[piece(`${path}: `, "strong"), piece(words.skipped, "muted")]])
      return
  }
}

/** What a person is asked, above the question itself. */
export function questionLines(question: ImportQuestion, context: Context): readonly Line[] {
  const words = IMPORT[context.language]
  if (question.kind === "differs")
    return [wrongLine(question.path, words.differing), ...differenceLines(question.differences, context)]
  const said = question.name === "" ? words.unnaming : words.unmatching(question.name)
  return [wrongLine(question.path, said), ...candidateLines(question.candidates, words)]
}

/** A fault of a manifest, where it stands. */
export function faultLine(path: string, fault: ManifestFault, { language }: Context): Line {
  const { line, column, code } = fault
  return [
    piece(`${path}:${line}:${column}: `, "strong"),
    piece(manifestFaultWords(fault)[language], code === "unknown-column" ? "warning" : "error"),
  ]
}

/** One line a document, for whatever reads it; in a terminal as many as it takes. */
function headLines(
  outcome: Extract<ImportOutcome, { readonly kind: "added" | "kept" }>,
  { say, io, columns }: Context,
): readonly Line[] {
  const { head, kind } = outcome
  const { subject, organisation, summary } = head
  const line = [
    piece(documentId(head.sha256), "strong"),
    piece(`  ${say.imported[kind]}  `, kind === "added" ? "good" : "muted"),
    piece(`${organisation || say.unnamed} ${subject.fiscalYear} ${say.stage[subject.stage]}`),
    ...countPieces(summary, say),
  ]
  return io.stdout.isTerminal ? wrapPieces(line, columns) : [line]
}

function wrongLine(path: string, words: string): Line {
  return [piece(`${path}: `, "strong"), piece(words, "warning")]
}

function differenceLines(
  differences: readonly ManifestDifference[],
  { language, say }: Context,
): readonly Line[] {
  const words = IMPORT[language]
  return differences.map(({ field, manifest, document }) => {
    const said = (value: string) =>
      field === "stage" ? say.stage[value === "final" ? "final" : "budget"] : value
    return [piece(`  ${words.field[field]}  `, "muted"), piece(words.says(said(manifest), said(document)))]
  })
}

function candidateLines(candidates: readonly OrganisationCandidate[], words: ImportWords): readonly Line[] {
  return candidates.map(({ id, name, how }, index) => [
    piece(`  ${index + 1}  `, "strong"),
    piece(`${name}  `),
    piece(`${id}  ${words.how[how]}`, "muted"),
  ])
}
