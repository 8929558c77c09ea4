import { err, ok, type Result } from "@gouji/domain"

import type { EntryHead, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary, DisclosureView } from "../views/reader-views.ts"
import { disclosure } from "./disclosure.ts"

interface Ports {
  readonly registry: RegistryReader
}

/** The newest disclosure of an organisation, by the organisation's id, for a year and a stage. */
export function disclosureOf(ports: Ports) {
  return async (...asked: Asked): Promise<Result<DisclosureView, Problem>> => {
    const found = await newest(ports, asked)
    return found.ok ? disclosure(ports)(found.value.sha256) : found
  }
}

/** What the same is and how it came out, without reading it or its report. */
export function summaryOf(ports: Ports) {
  return async (...asked: Asked): Promise<Result<DisclosureSummary, Problem>> => {
    const found = await newest(ports, asked)
    return found.ok ? ok(disclosureSummary(found.value)) : found
  }
}

type Asked = readonly [organisation: string, fiscalYear: number, stage: "budget" | "final"]

async function newest(
  { registry }: Ports,
  [organisation, fiscalYear, stage]: Asked,
): Promise<Result<EntryHead, Problem>> {
  const asked = { scope: "newest", organisations: [organisation], fiscalYear, stage } as const
  const [found] = await registry.headlines(asked)
  return found === undefined
    ? err({ code: "no-such-document", id: `${organisation}/${fiscalYear}/${stage}` })
    : ok(found.head)
}
