import { err, ok, type Result } from "@gouji/domain"

import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { figureView } from "../views/figure-view.ts"
import type { FigureView } from "../views/reader-views.ts"
import { disclosures } from "./disclosures.ts"

/** One figure of a document, with the same figure in the organisation's other years. */
export function figure(ports: { readonly registry: RegistryReader }) {
  return async (id: string, figureId: string): Promise<Result<FigureView, Problem>> => {
    const entry = await ports.registry.get(id)
    if (entry === undefined) return err({ code: "no-such-document", id })
    const wanted = entry.report.figures.find((one) => one.id === figureId)
    if (wanted === undefined) return err({ code: "no-such-figure", id: figureId })
    const { organisation: organisationId } = entry.subject
    const others = (await disclosures(ports)({ organisationId })).filter(
      ({ sha256 }) => sha256 !== entry.sha256,
    )
    const reports = await Promise.all(others.map((head) => ports.registry.get(head.sha256)))
    const documents = others.flatMap((head, index) => {
      const report = reports[index]?.report
      return report === undefined ? [] : [{ head, document: report }]
    })
    return ok(figureView({ entry, figure: wanted, documents }))
  }
}
