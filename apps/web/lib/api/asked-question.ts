import { type Asked, type Given, type Problem, parameterFaults, type Question } from "@gouji/application"
import { QUESTIONS } from "@gouji/application/reader"
import type { Result } from "@gouji/domain"

import { asked } from "../asked.ts"
import { PIN } from "../data-answer.ts"
import { siteOf } from "../site-address.ts"

/** A question as an address asks it. */
export interface AskedQuestion {
  readonly question: Question
  /** What stands in the address, unread. */
  readonly given: Readonly<Record<string, string>>
}

/** The question an address of the API asks, without `/api/v1`; undefined where it is none. */
export function apiQuestion(path: readonly string[]): AskedQuestion | undefined {
  return questionAt(path, (question) => question.path)
}

/** The question a page answers. */
export function pageQuestion(path: readonly string[]): AskedQuestion | undefined {
  return questionAt(path, (question) => question.page)
}

function questionAt(
  path: readonly string[],
  templateOf: (question: Question) => string | null,
): AskedQuestion | undefined {
  for (const question of QUESTIONS) {
    const given = matched(templateOf(question)?.split("/").slice(1) ?? [], path)
    if (given !== undefined) return { question, given }
  }
  return undefined
}

function matched(
  template: readonly string[],
  path: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (template.length !== path.length) return undefined
  const given: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const segment = path[index] ?? ""
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name !== undefined) given[name] = segment
    else if (part !== segment) return undefined
  }
  return given
}

/** Reads the parameters and asks. */
export async function askedOf(
  request: Request,
  { question, given }: AskedQuestion,
): Promise<Result<Asked, Problem>> {
  const read = question.parameters.safeParse({ ...queryOf(request), ...given }, { reportInput: true })
  if (!read.success)
    return { ok: false, error: { code: "invalid-parameters", faults: parameterFaults(read.error) } }
  const parameters: Given = read.data
  return asked((reader) => question.ask(reader, parameters, siteOf(request)))
}

/** What stands behind the question mark; what stands there twice is a list, which no parameter is. */
function queryOf(request: Request): Readonly<Record<string, unknown>> {
  const { searchParams } = new URL(request.url)
  const names = [...new Set(searchParams.keys())].filter((name) => name !== PIN)
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
