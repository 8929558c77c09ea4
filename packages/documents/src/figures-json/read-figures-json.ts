import { ok, type Result } from "@gouji/domain"

import type { ReadDocument, ReadProblem } from "../read-document.ts"
import { collectFigures, statementTargets } from "./collect-figures.ts"
import { FiguresDocument } from "./figures-document.ts"
import { firstIssue, invalid } from "./invalid-figures.ts"
import { layOut } from "./lay-out.ts"

/**
 * Reads `gouji/figures/1`. The plain text that evidence points into is made from it, one line a figure, so that
 * a disclosure written down as data can be shown and quoted like a published one.
 */
export function readFiguresJson(text: string): Result<ReadDocument, ReadProblem> {
  const json = parseJson(text)
  if (!json.ok) return json
  const parsed = FiguresDocument.safeParse(json.value)
  if (!parsed.success) return firstIssue(parsed.error)
  const document = parsed.data
  const figures = collectFigures(document)
  if (!figures.ok) return figures
  const targets = statementTargets(document, figures.value)
  if (!targets.ok) return targets
  const disclosure = layOut(document, figures.value, targets.value)
  return ok({ format: "json", disclosure, coverage: 1, notices: [] })
}

function parseJson(text: string): Result<unknown, ReadProblem> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    return invalid([], `not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
