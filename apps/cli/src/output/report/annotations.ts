import type { CheckedDocument, Examined, Severity, Unread } from "@gouji/application"

import type { Context } from "../../context.ts"
import { clean } from "../clean.ts"
import { noteText } from "../finding-notes.ts"
import { countPieces } from "../summary-lines.ts"
import { fileRegion, suspectsFirst } from "./places.ts"
import type { Printing, ReportPrinter } from "./printer.ts"
import { type ToldFinding, toldFindings } from "./told-findings.ts"

/**
 * Workflow commands that GitHub shows as annotations, one a finding. Every line is one, with what it says escaped: the
 * runner takes commands from wherever in the output they stand.
 */
export function annotationPrinter({ destination, context }: Printing): ReportPrinter {
  return {
    one: (result) =>
      destination.write(
        annotationsOf(result, context)
          .map((annotation) => `${commandOf(annotation)}\n`)
          .join(""),
      ),
    end: () => undefined,
  }
}

interface Annotation {
  readonly level: "error" | "warning" | "notice"
  /** Where it is shown, and under what title. */
  readonly properties: Readonly<Record<string, string | number>>
  readonly message: string
}

const LEVELS = {
  fatal: "error",
  error: "error",
  warning: "warning",
  info: "notice",
} as const satisfies Record<Severity, Annotation["level"]>

function annotationsOf(result: Examined | Unread, context: Context): readonly Annotation[] {
  const { say, language } = context
  if ("problem" in result) {
    const { path, problem } = result.document
    const message = [problem.message[language], `${say.whatToDo}: ${problem.advice[language]}`].join("\n")
    return [{ level: "error", properties: { ...fileOf(path), title: say.unreadable }, message }]
  }
  const { document } = result
  const findings = toldFindings(result, context).map((told) => ofFinding(told, document, context))
  return [...findings, counts(document, context)]
}

function ofFinding(
  { finding, frames, notes }: ToldFinding,
  document: CheckedDocument,
  { language }: Context,
): Annotation {
  const [frame] = suspectsFirst(frames)
  const region = frame && fileRegion(document, frame)
  return {
    level: LEVELS[finding.severity],
    properties: {
      ...fileOf(document.path),
      ...(region && { line: region.line, col: region.column, endColumn: region.endColumn }),
      title: `${finding.rules.join(" ")} ${finding.title[language]}`,
    },
    message: notes.map(noteText).join("\n"),
  }
}

/** What was and what could not be checked: no findings is not the same as sound. */
function counts({ path, summary }: CheckedDocument, { say }: Context): Annotation {
  const told = countPieces(summary, say)
    .map(({ text }) => text)
    .join("")
  return { level: "notice", properties: { ...fileOf(path), title: say.counted }, message: told.trim() }
}

/** Standard input is no file of the repository. */
function fileOf(path: string): { readonly file?: string } {
  return path === "-" ? {} : { file: path }
}

function commandOf({ level, properties, message }: Annotation): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`)
  return `::${level} ${listed.join(",")}::${inMessage(message)}`
}

/** Line breaks are ours and stand for themselves; whatever else could act on a terminal is taken out. */
function inMessage(text: string): string {
  return text.replaceAll("%", "%25").split("\n").map(clean).join("%0A")
}

function inProperty(text: string): string {
  return clean(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C")
}
