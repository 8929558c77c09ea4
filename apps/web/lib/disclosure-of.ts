import type { DisclosureView, Problem } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"
import type { Result } from "@gouji/domain"

interface Address {
  readonly organisation: string
  readonly year: string
  readonly stage: string
}

/** The year of an organisation an address names; undefined where its year or its stage is none. */
export function yearIn({
  organisation,
  year,
  stage,
}: Address): Parameters<Reader["disclosureOf"]> | undefined {
  if (!/^\d{4}$/.test(year) || (stage !== "budget" && stage !== "final")) return undefined
  return [organisation, Number(year), stage]
}

/** The disclosure an address names. A year or a stage that is none is an address that names nothing. */
export async function disclosureOf(
  reader: Reader,
  { organisation, year, stage }: Address,
): Promise<Result<DisclosureView, Problem>> {
  const named = yearIn({ organisation, year, stage })
  if (named !== undefined) return reader.disclosureOf(...named)
  return { ok: false, error: { code: "no-such-document", id: `${organisation}/${year}/${stage}` } }
}
