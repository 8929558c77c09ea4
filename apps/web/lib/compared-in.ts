import type { Compared, Reader } from "@gouji/application/reader"

interface Address {
  readonly organisations: readonly string[]
  readonly year: string
  readonly stage: string
}

/** Those an address lays side by side; undefined where it names nobody, no year, no stage, or one nobody knows. */
export async function comparedIn(
  reader: Reader,
  { organisations, year, stage }: Address,
): Promise<readonly Compared[] | undefined> {
  if (organisations.length === 0 || !/^\d{4}$/.test(year)) return undefined
  if (stage !== "budget" && stage !== "final") return undefined
  const named = await Promise.all(organisations.map((id) => reader.organisationWithId(id)))
  const known = named.flatMap((one) => (one.ok ? one.value : []))
  if (known.length < named.length) return undefined
  return reader.sideBySide({ organisations: known, fiscalYear: Number(year), stage, scope: "newest" })
}
