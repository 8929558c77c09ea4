import type { DisclosureView, Problem } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"
import type { Result } from "@gouji/domain"

interface Address {
  readonly organisation: string
  readonly year: string
  readonly stage: string
}

/** The disclosure an address names. A year or a stage that is none is an address that names nothing. */
export async function disclosureOf(
  reader: Reader,
  { organisation, year, stage }: Address,
): Promise<Result<DisclosureView, Problem>> {
  const known = /^\d{4}$/.test(year) && (stage === "budget" || stage === "final")
  if (known) return reader.disclosureOf(organisation, Number(year), stage)
  return { ok: false, error: { code: "no-such-document", id: `${organisation}/${year}/${stage}` } }
}
