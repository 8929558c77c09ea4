import { headlineFigure, type ProblemCode } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"

import { endsIn, organisationsIn } from "./addresses.ts"
import { asked } from "./asked.ts"
import { comparedIn } from "./compared-in.ts"
import { correctionsStretch } from "./corrections-stretch.ts"
import { yearIn } from "./disclosure-of.ts"
import { STATUS } from "./http-status.ts"
import { type ListPlace, partIn as partNumber } from "./list-place.ts"
import { ruleStretch } from "./rule-stretch.ts"
import { segmentIn } from "./segment.ts"
import { statusStretch } from "./status-stretch.ts"
import { yearsIn } from "./years-in.ts"

/** Why a page cannot be shown: a problem of the application's, an address that no page has, or a defect of ours. */
export type PageProblem = ProblemCode | "no-such-page" | "defect"

export const PAGE_STATUS = { ...STATUS, "no-such-page": 404, defect: 500 } as const satisfies Record<
  PageProblem,
  number
>

/**
 * Asks beforehand whether an address (without its language) can be answered. A page of Next cannot set its own status,
 * and its not-found page is drawn by a script; so what cannot be shown is found here and answered with a page of its
 * own, which needs none.
 */
export async function pageProblem(path: string): Promise<PageProblem | undefined> {
  const [place = "", ...rest] = path.split("/").slice(1).map(segmentIn)
  const question = PLACES[place]
  if (question === undefined) return "no-such-page"
  try {
    const answer = await asked(async (reader) => ({ ok: true, value: await question(reader, rest) }))
    return answer.ok ? answer.value : answer.error.code
  } catch (defect) {
    console.error(defect)
    return "defect"
  }
}

type Question = (reader: Reader, rest: readonly string[]) => Promise<PageProblem | undefined>

/** The places of the site, each with what makes an address under it one that can be answered. */
const PLACES: Readonly<Record<string, Question>> = {
  "": async (reader, rest) => {
    await reader.version()
    return alone(rest)
  },
  rules: async (_, rest) => alone(rest),
  about: async (_, rest) => alone(rest),
  check: async (_, rest) => alone(rest),
  glossary: async (reader, [key, ...more]) => {
    const known = key === undefined || reader.glossary().terms.some((entry) => entry.key === key)
    return known ? alone(more) : "no-such-page"
  },
  r: async (reader, [id = "", ...rest]) => {
    const isRule = reader.rules().some((rule) => rule.id === id.toUpperCase())
    return isRule ? partIn(rest, (place) => ruleStretch(reader, id, place)) : "no-such-rule"
  },
  search: async (_, rest) => alone(rest),
  status: (reader, rest) => partIn(rest, (place) => statusStretch(reader, place)),
  compare: async (reader, [organisations, year = "", stage = "", ...more]) => {
    if (organisations === undefined) return undefined
    const compared = await comparedIn(reader, { organisations: organisationsIn(organisations), year, stage })
    return compared === undefined ? "no-such-page" : alone(more)
  },
  diff: async (reader, [versions = "", ...more]) => {
    const ends = endsIn(versions) ?? []
    const documents = await Promise.all(ends.map((id) => reader.summary(id)))
    const problem = documents.map(code).find((each) => each !== undefined)
    return ends.length === 0 ? "no-such-page" : (problem ?? alone(more))
  },
  corrections: (reader, rest) => partIn(rest, (place) => correctionsStretch(reader, place)),
  data: async (_, rest) => alone(rest),
  verify: async (_, rest) => alone(rest),
  doc: async (reader, [id = "", place, name = "", ...more]) =>
    place === "amount"
      ? (alone(more) ?? amountIn(await reader.report(id), name))
      : (alone(place === undefined ? [] : [place]) ?? code(await reader.summary(id))),
  f: async (reader, [id = "", figure = "", ...more]) =>
    alone(more) ?? figureIn(await reader.report(id), figure),
  d: async (reader, [organisation = "", year, stage, ...more]) => {
    if (year === "change") return changeIn(reader, organisation, [stage ?? "", ...more])
    if (year === undefined) {
      const papers = await reader.headlines({ scope: "newest", organisations: [organisation] })
      return papers.length > 0 ? undefined : "no-such-document"
    }
    const named = yearIn({ organisation, year, stage: stage ?? "" })
    return named === undefined ? "no-such-document" : (code(await reader.summaryOf(...named)) ?? alone(more))
  },
}

/** A list stands at its own address, and its further parts under their numbers. */
async function partIn(
  [segment, ...more]: readonly string[],
  stretch: (place: ListPlace) => Promise<object | undefined>,
): Promise<PageProblem | undefined> {
  if (segment === undefined) return undefined
  const part = partNumber(segment)
  const found = part === undefined ? undefined : await stretch({ part })
  return found === undefined ? "no-such-page" : alone(more)
}

async function changeIn(
  reader: Reader,
  organisation: string,
  [years = "", ...more]: readonly string[],
): Promise<PageProblem | undefined> {
  const changed = await yearsIn(reader, organisation, years)
  return changed === undefined ? "no-such-page" : alone(more)
}

function figureIn(answer: Awaited<ReturnType<Reader["report"]>>, figure: string): PageProblem | undefined {
  if (!answer.ok) return answer.error.code
  const [document] = answer.value.documents
  const known = document?.status === "checked" && document.figures.some(({ id }) => id === figure)
  return known ? undefined : "no-such-figure"
}

function amountIn(answer: Awaited<ReturnType<Reader["report"]>>, name: string): PageProblem | undefined {
  if (!answer.ok) return answer.error.code
  const [document] = answer.value.documents
  const known = document?.status === "checked" && headlineFigure(document, name) !== undefined
  return known ? undefined : "no-such-figure"
}

/** Nothing may stand behind an address that is complete. */
function alone(rest: readonly string[]): PageProblem | undefined {
  return rest.length === 0 ? undefined : "no-such-page"
}

function code(
  answer: { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: ProblemCode } },
): ProblemCode | undefined {
  return answer.ok ? undefined : answer.error.code
}
