import { Bilingual, type Question, type Site, WireFigure, WireFinding, WireVerdict } from "@gouji/application"
import { QUESTIONS, type Reader } from "@gouji/application/reader"
import type { Ok } from "@gouji/domain"
import * as z from "zod"

import { PIN } from "../data-answer.ts"
import { type Example, exampleOf } from "./example.ts"

/** A problem as RFC 9457 has it. */
const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  message: Bilingual,
  advice: Bilingual,
  /** Which parameters cannot be understood, and why. */
  faults: z
    .array(z.object({ parameter: z.string(), fault: z.string(), allowed: z.string().optional() }))
    .optional(),
})

/**
 * The API described as OpenAPI 3.1, from the same schemas that parameters are read by. Its examples are made of what this
 * very site holds, so that each of them can be asked; a site that holds nothing has none.
 */
export async function apiDescription(reader: Reader, site: Site): Promise<Ok<unknown>> {
  const example = await exampleOf(reader)
  return {
    ok: true,
    value: {
      openapi: "3.1.1",
      info: {
        title: "Gouji 勾稽",
        version: "1",
        summary: "公开的预算和决算，逐数核对 · Published budgets, every figure held against the rules",
        description: DESCRIPTION,
      },
      servers: [{ url: site("/api/v1") }],
      paths: Object.fromEntries(
        QUESTIONS.map((question) => [question.path, { get: operationOf(question, example) }]),
      ),
      components: { schemas: schemasOf(), headers: { ETag: ETAG } },
    },
  }
}

const DESCRIPTION = [
  "Read only. No key, no cookie, open to every origin. What is shown is what was published.",
  "Every answer has the hash of its content as ETag; ask with If-None-Match.",
  `With ?${PIN}= and at least the first 16 digits of that hash an answer may be kept for good; once the content is another, it is refused.`,
  "Lists go on by the cursor they give as `next`. Amounts are exact decimal strings, money in yuan.",
].join("\n\n")

const ETAG = { description: "SHA-256 of the content", schema: { type: "string" } }

function operationOf(question: Question, example: Example) {
  const { name, title } = question
  return {
    operationId: name,
    summary: title.en,
    description: title.zh,
    parameters: parametersOf(question, example),
    responses: {
      200: {
        description: title.en,
        headers: { ETag: { $ref: "#/components/headers/ETag" } },
        content: { "application/json": { schema: refTo(answerId(question)) } },
      },
      304: { description: "The asker has it already." },
      default: {
        description: "A problem (RFC 9457)",
        content: { "application/problem+json": { schema: refTo("Problem") } },
      },
    },
  }
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly required?: readonly string[]
}

function parametersOf({ path, parameters }: Question, example: Example) {
  // The schema of an object is one.
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: "input" }) as ObjectSchema
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: path.includes(`{${name}}`) ? "path" : "query",
    required: required.includes(name) || path.includes(`{${name}}`),
    ...(description !== undefined && { description }),
    schema,
    ...(example[name] !== undefined && { example: example[name] }),
  }))
}

function schemasOf() {
  const types = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(SHARED)) types.add(schema, { id })
  for (const question of QUESTIONS) types.add(question.answer, { id: answerId(question) })
  const { schemas } = z.toJSONSchema(types, {
    io: "input",
    uri: (id) => `#/components/schemas/${id}`,
    // zod marks what cannot be assigned in TypeScript; in OpenAPI the word means that only the server sets it.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  )
}

const SHARED = {
  Bilingual,
  Figure: WireFigure,
  Verdict: WireVerdict,
  Finding: WireFinding,
  Problem: ProblemDocument,
} as const

function answerId({ name }: Question): string {
  return `${name}_answer`
}

function refTo(id: string) {
  return { $ref: `#/components/schemas/${id}` }
}
