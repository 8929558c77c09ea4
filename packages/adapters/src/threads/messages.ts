import type { DocumentToExamine, Examination, Readable } from "@gouji/application"

/** What a thread is sent: a document, under a number it answers with. */
export interface ThreadTask extends DocumentToExamine {
  readonly task: number
}

/**
 * What it sends back: what came of it as JSON, which crosses between threads many times faster than objects do. The
 * report stands apart, since it is kept as the JSON it is; null where the document could not be read.
 */
export type ThreadAnswer =
  | { readonly task: number; readonly examination: string; readonly report: string | null }
  | { readonly task: number; readonly defect: string }

/** An examination as it crosses between threads. */
export function packed({
  result,
  against,
}: Examination): Omit<Extract<ThreadAnswer, { report: unknown }>, "task"> {
  if ("problem" in result) return { examination: JSON.stringify({ result, against }), report: null }
  const { document, edition, text, personal } = result
  return {
    examination: JSON.stringify({ result: { edition, text, personal }, against }),
    report: JSON.stringify(document),
  }
}

/** The examination again. What the other thread packed is what it says it is. */
export function unpacked({ examination, report }: ReturnType<typeof packed>): Examination {
  const { result, against } = JSON.parse(examination) as Examination
  if (report === null) return { result, against }
  const document = JSON.parse(report) as Readable["document"]
  return { result: { ...(result as Omit<Readable, "document">), document }, against, json: report }
}
