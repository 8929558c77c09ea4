import { err, ok, type Result, slotOf } from "@gouji/domain"

import type { Entry, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { headlineName } from "../tally/headline-amounts.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import { bySlot } from "../views/figure-differences.ts"
import { figureView } from "../views/figure-view.ts"
import type { FigureView, OtherYear } from "../views/reader-views.ts"
import type { WireFigure } from "../wire.ts"
import { disclosures } from "./disclosures.ts"
import { sourceFile } from "./source-file.ts"

interface Ports {
  readonly registry: RegistryReader
}

/** One figure of a document, with the same figure in the organisation's other years. */
export function figure(ports: Ports) {
  return async (id: string, figureId: string): Promise<Result<FigureView, Problem>> => {
    const entry = await ports.registry.get(id)
    if (entry === undefined) return err({ code: "no-such-document", id })
    const wanted = entry.report.figures.find((one) => one.id === figureId)
    if (wanted === undefined) return err({ code: "no-such-figure", id: figureId })
    const name = headlineName(wanted, entry.report.disclosure.fiscalYear)
    const otherYears = await (name === undefined
      ? inOtherReports(ports, entry, wanted)
      : amongMainAmounts(ports, entry, name))
    const source = await sourceFile(ports.registry, entry)
    return ok(figureView({ entry, source, figure: wanted, otherYears }))
  }
}

/** Main amounts stand beside the lists, so that no paper has to be read again for them. */
async function amongMainAmounts(
  { registry }: Ports,
  { sha256, subject }: Entry,
  name: string,
): Promise<readonly OtherYear[]> {
  const papers = await registry.headlines({ scope: "newest", organisations: [subject.organisation] })
  return papers.flatMap(({ head, amounts }) => {
    const value = amounts[name]
    return value === undefined || head.sha256 === sha256
      ? []
      : [{ head: disclosureSummary(head), amount: { name, value } }]
  })
}

async function inOtherReports(
  ports: Ports,
  { sha256, subject, report }: Entry,
  figure: WireFigure,
): Promise<readonly OtherYear[]> {
  const slot = slotOf(figure, report.disclosure.fiscalYear)
  const all = await disclosures(ports)({ organisationId: subject.organisation })
  const others = all.filter((head) => head.sha256 !== sha256)
  const found = await Promise.all(
    others.map(async (head): Promise<readonly OtherYear[]> => {
      const other = await ports.registry.checked(head.sha256)
      const same = other && bySlot(other.report).get(slot)
      return same === undefined ? [] : [{ head, figure: same }]
    }),
  )
  return found.flat()
}
