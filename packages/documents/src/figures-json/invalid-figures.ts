import { type Err, err } from "@gouji/domain"
import type * as z from "zod"

import type { ReadProblem } from "../read-document.ts"

export type InvalidFigures = Extract<ReadProblem, { code: "invalid-figures" }>

/** `where` is a JSON Pointer (RFC 6901) to the value at fault, empty for the whole document. */
export function invalid(path: readonly PropertyKey[], detail: string): Err<InvalidFigures> {
  const where = path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
  return err({ code: "invalid-figures", where, detail })
}

/** The first thing a schema found wrong, as near to the value at fault as it can be told. */
export function firstIssue(error: z.core.$ZodError): Err<InvalidFigures> {
  const [issue] = error.issues
  if (issue === undefined) throw new TypeError("a schema refused a value without saying why")
  return describe(issue, [])
}

function describe(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Err<InvalidFigures> {
  const path = [...above, ...issue.path]
  if (issue.code === "unrecognized_keys") return invalid([...path, ...issue.keys.slice(0, 1)], "unknown key")
  if (issue.code === "invalid_union") {
    const near = issue.errors.flat().find(isInside)
    return near
      ? describe(near, path)
      : invalid(path, "neither printed text, null, an object nor a list of these")
  }
  return invalid(path, issue.message)
}

/** Whether the value was of the branch's kind, so that the fault is inside it and not the value as a whole. */
function isInside(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || !(issue.code === "invalid_type" || issue.code === "invalid_union")
}
