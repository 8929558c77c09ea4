import type { Reader } from "@gouji/application/reader"

/** Values of parameters, by name. */
export type Example = Readonly<Record<string, string>>

/** Parameters that name something on this site: the newest document, its first figure, a rule that it was held against. */
export async function exampleOf(reader: Reader): Promise<Example> {
  const [head] = (await reader.page({}, { limit: 1 })).items
  if (head === undefined) return {}
  const report = await reader.report(head.sha256)
  const [document] = report.ok ? report.value.documents : []
  const checked = document?.status === "checked" ? document : undefined
  const [figure] = checked?.figures ?? []
  const rule = checked?.findings[0]?.rules[0] ?? checked?.verdicts[0]?.rule
  return {
    document: head.id,
    organisation: head.organisation.id,
    year: String(head.fiscalYear),
    stage: head.stage,
    q: head.organisation.name,
    limit: "2",
    ...(figure !== undefined && { figure: figure.id }),
    ...(rule !== undefined && { rule }),
  }
}
