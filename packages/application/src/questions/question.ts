import { ok, type Result } from "@gouji/domain"
import * as z from "zod"

import type { Problem } from "../problem.ts"
import type { Reader } from "../reader-interface.ts"
import type { Bilingual } from "../wire.ts"
import type { Told, ToldIn } from "./told.ts"

/** Makes a whole address of one on the site. */
export type Site = (path: string) => string

/**
 * Something anyone may ask, declared once for every interface: the site's API and its description, the twins of pages, and
 * the tools of the MCP server.
 */
export interface Question {
  /** Names it in the API's description and as a tool. */
  readonly name: string
  /** Below `/api/v1`, with `{name}` where a parameter stands; the other parameters stand behind the question mark. */
  readonly path: string
  /** The page that shows the same; null where none does. */
  readonly page: string | null
  readonly title: Bilingual
  readonly parameters: z.ZodObject
  /** What the answer looks like. It carries its own address. */
  readonly answer: z.ZodType
  ask(reader: Reader, given: Given, site: Site): Promise<Result<Asked, Problem>>
}

/** Parameters as they were read. */
export type Given = Readonly<Record<string, unknown>>

/** What came of asking. */
export interface Asked {
  /** As JSON has it. */
  readonly answer: unknown
  /** As people are told. */
  tell(lang: ToldIn): Told
}

interface QuestionEntry<P extends z.ZodObject, A extends z.ZodObject>
  extends Omit<Question, "parameters" | "answer" | "ask"> {
  readonly parameters: P
  readonly answer: A
  readonly ask: (reader: Reader, given: z.infer<P>, site: Site) => Promise<Result<z.infer<A>, Problem>>
  readonly tell: (
    answer: z.infer<A>,
    how: { readonly lang: ToldIn; readonly site: Site },
  ) => Omit<Told, "site">
}

/** A question whose parameters and answer nobody has to know the types of. Every answer is given its address. */
export function question<P extends z.ZodObject, A extends z.ZodObject>(entry: QuestionEntry<P, A>): Question {
  const { ask, tell, parameters, answer, ...about } = entry
  const addressed = answer.extend({ url: z.url() })
  return {
    ...about,
    parameters,
    answer: addressed,
    ask: async (reader, given, site) => {
      // Whoever calls has read the parameters by their schema.
      const answered = await ask(reader, given as z.infer<P>, site)
      if (!answered.ok) return answered
      return ok({
        answer: { ...answered.value, url: site(addressOf(about, given)) },
        tell: (lang) => ({ ...tell(answered.value, { lang, site }), site: site("/") }),
      })
    },
  }
}

/** Where the answer to a question stands: on its page, else in the API, as do further stretches of a list. */
export function addressOf({ path, page }: Pick<Question, "path" | "page">, given: Given): string {
  if (page === null || given["cursor"] !== undefined) return filledIn(`/api/v1${path}`, given)
  // A page is as long as it is.
  const { limit: _, ...ofPage } = given
  return filledIn(page, ofPage)
}

function filledIn(template: string, given: Given): string {
  const inPath = new Set(template.match(/(?<=\{)\w+(?=\})/g))
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(given[name])))
  const others = Object.entries(given).filter(([name, value]) => value !== undefined && !inPath.has(name))
  const asked = others.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return asked.length === 0 ? filled : `${filled}?${asked.join("&")}`
}
