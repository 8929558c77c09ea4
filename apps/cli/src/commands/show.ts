import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { declined } from "../output/problem-lines.ts"
import { reportLines } from "../output/report-lines.ts"
import { withDesk } from "../registry.ts"

/** `gouji show`: the report on one document of the registry, as it was reached when it came in. */
export async function showCommand(id: string, format: "text" | "json", context: Context): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    if (format === "json") {
      const report = await desk.report(id)
      if (!report.ok) return declined(report.error, context)
      context.io.stdout.write(`${safeJson(report.value, 2)}\n`)
      return EXIT.clean
    }
    const view = await desk.disclosure(id)
    if (!view.ok) return declined(view.error, context)
    context.print(reportLines(view.value.document, view.value.frames, context))
    return EXIT.clean
  })
}
