import { nodeHash } from "@gouji/adapters"
import { type Act, checkedAct, type Registry } from "@gouji/application"

import { entriesOf, madeUp } from "./store-entry.ts"

/**
 * Puts a document into a registry whose figures are said to stand on the first page of a PDF, though its bytes are none
 * but for their beginning. Gives the id it has in addresses, and a figure of it.
 */
export async function bringInDamaged(registry: Registry): Promise<{ document: string; figure: string }> {
  const made = madeUp({ text: `%PDF-1.7\n${"坏".repeat(200)}`, name: "坏.pdf", figures: { sg: "371.06" } })
  const { original, subject } = made
  const place = { page: 1, box: [100, 100, 40, 12] as const }
  const figures = made.report.figures.map((figure) => ({
    ...figure,
    evidence: figure.evidence.map((evidence) => ({ ...evidence, ...place })),
  }))
  const report = { ...made.report, format: "pdf", figures }
  const json = JSON.stringify(report)
  const kept = { hash: nodeHash(new TextEncoder().encode(json)), json }
  const { sha256, name } = original
  const acts: readonly Act[] = [
    { kind: "received", subject, document: sha256, name, address: null, dates: null },
    checkedAct(report, { subject, catalogue: "test.1", engine: "test", report: kept.hash, against: [] }),
  ]
  const done = await registry.append({ entries: await entriesOf(registry, acts), original, report: kept })
  if (!done.ok) throw new TypeError(`it was refused: ${done.error.code}`)
  return { document: sha256.slice(0, 12), figure: figures[0]?.id ?? "" }
}
