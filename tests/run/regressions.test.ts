import { readFileSync } from "node:fs"

import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"
import { describe, expect, test } from "vitest"
import * as z from "zod"

import { asDocument, Given } from "../suites/rule-cases.ts"

const Regressions = z.strictObject({
  about: z.string(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      given: Given,
      expect: z
        .array(z.strictObject({ instance: z.string(), outcome: z.string(), residual: z.string().optional() }))
        .min(1),
    }),
  ),
})

const { cases } = Regressions.parse(
  JSON.parse(readFileSync(new URL("../documents/regressions.json", import.meta.url), "utf8")),
)

describe("what real papers got right or wrong comes out as worked by hand", () => {
  test.each(cases)("$name", async ({ given, expect: expected }) => {
    const document = await readDocument(asDocument(given, "case").bytes)
    if (!document.ok) throw new Error(JSON.stringify(document.error))
    const { verdicts } = check({ disclosure: document.value.disclosure, related: [] })
    const found = expected.map(
      ({ instance }) => verdicts.find((verdict) => verdict.instance === instance) ?? { instance },
    )
    expect(found).toMatchObject(expected)
  })
})
