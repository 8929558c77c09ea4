import { err, ok, type Result } from "@gouji/domain"

import { reportOf } from "../checker.ts"
import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { Report } from "../wire.ts"

/** The report on one stored document, under the catalogue it was reached by. */
export function report({ registry }: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<Report, Problem>> => {
    const entry = await registry.checked(id)
    if (entry === undefined) return err({ code: "no-such-document", id })
    return ok(reportOf([entry.report], entry.catalogue))
  }
}
