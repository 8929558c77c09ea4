import { readdirSync, readFileSync } from "node:fs"

import { Outcome, Severity } from "@gouji/application"
import * as z from "zod"

/** What a case says of one verdict: only the fields that matter to it. */
const Expected = z.strictObject({
  outcome: Outcome,
  instance: z.string().optional(),
  severity: Severity.optional(),
  residual: z.string().optional(),
  bound: z.string().optional(),
  missing: z.array(z.string()).optional(),
})
export type Expected = z.infer<typeof Expected>

/** A `gouji/figures/1` document with its defaults left out, or `{ narrative }`: the text of a whole one. */
export const Given = z.record(z.string(), z.unknown())
export type Given = z.infer<typeof Given>

const RuleCase = z.strictObject({
  name: z.string(),
  given: Given,
  /** Other disclosures that are at hand: last year's, the units', the budget the accounts quote. */
  related: z.array(Given).default([]),
  /** One entry for each verdict of the rule, in order. */
  expect: z.union([Expected.transform((one) => [one]), z.array(Expected).min(1)]),
})
export type RuleCase = z.infer<typeof RuleCase>

const CaseFile = z.strictObject({
  rule: z.string(),
  /** Why the rule can always be decided, where no case wants for data. */
  decidable: z.string().optional(),
  cases: z.array(RuleCase),
})

const folder = new URL("../cases/", import.meta.url)

/** Every file in `cases/`, by its name. They are plain data, so that other checkers can be held against them too. */
export const CASE_FILES = readdirSync(folder).map((file) => ({
  file,
  ...CaseFile.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))),
}))

/** A document as a checker is given it. */
export interface GivenDocument {
  readonly fileName: string
  readonly bytes: Uint8Array
}

const DEFAULTS = {
  schema: "gouji/figures/1",
  organisation: { name: "示例区政务服务中心", level: "unit", kind: "public-institution-1" },
  fiscalYear: 2024,
  stage: "budget",
}

/** The file that a case's `given` stands for, with the defaults filled in. */
export function asDocument(given: Given, name: string): GivenDocument {
  const { narrative } = given
  if (typeof narrative === "string") return encode(`${name}.txt`, narrative)
  return encode(`${name}.json`, JSON.stringify({ ...DEFAULTS, ...given }))
}

function encode(fileName: string, text: string): GivenDocument {
  return { fileName, bytes: new TextEncoder().encode(text) }
}
