import { pathToFileURL } from "node:url"

import type { CheckedDocument, Examined, Frame, Severity } from "@gouji/application"
import type { Location, Result } from "sarif"
import { PHRASES } from "../../words/phrases.ts"
import { noteText } from "../finding-notes.ts"
import { placeOf } from "../report-lines.ts"
import { fileRegion, shownThere, suspectsFirst } from "./places.ts"
import { type ToldFinding, toldFindings } from "./told-findings.ts"

/** What results refer to: the artifact they are in, and where in the run each rule is described. */
export interface ResultContext {
  readonly language: "zh" | "en"
  readonly artifact: number
  readonly index: ReadonlyMap<string, number>
}

/** The findings of a document as SARIF has them: what is suspected first, then the other places of the finding. */
export function sarifResults(examined: Examined, context: ResultContext): readonly Result[] {
  const { language } = context
  return toldFindings(examined, { say: PHRASES[language], language }).map((told) =>
    resultOf(told, examined.document, context),
  )
}

export const LEVELS = {
  fatal: "error",
  error: "error",
  warning: "warning",
  info: "note",
} as const satisfies Record<Severity, Result.level>

function resultOf(
  { finding, frames, notes }: ToldFinding,
  document: CheckedDocument,
  context: ResultContext,
): Result {
  const { language, index } = context
  const [rule = "", ...others] = finding.rules
  const [first, ...related] = suspectsFirst(frames).map((frame) => locationOf(frame, document, context))
  const ruleIndex = index.get(rule)
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: [finding.title[language], ...notes.map(noteText)].join("\n") },
    locations: [first ?? { physicalLocation: { artifactLocation: artifactOf(document, context) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((location, at) => ({ id: at + 1, ...location })),
    }),
    // The same twice: a fingerprint tells a finding for good, and some collectors look only at partial ones.
    fingerprints: { [FINGERPRINT]: finding.fingerprint },
    partialFingerprints: { [FINGERPRINT]: finding.fingerprint },
    properties: { severity: finding.severity, rules: [rule, ...others], figures: finding.figures },
  }
}

/** Named with a version, as SARIF wants it. */
const FINGERPRINT = "goujiFinding/v1"

function locationOf(frame: Frame, document: CheckedDocument, context: ResultContext): Location {
  const { evidence, section } = frame
  const region = fileRegion(document, frame)
  const place = placeOf(frame, PHRASES[context.language])
  return {
    physicalLocation: {
      artifactLocation: artifactOf(document, context),
      ...(region && {
        region: {
          startLine: region.line,
          startColumn: region.column,
          endColumn: region.endColumn,
          snippet: { text: shownThere(frame) },
        },
      }),
    },
    logicalLocations: [{ ...(section !== "" && { name: section }), fullyQualifiedName: place }],
    message: { text: frame.sentence },
    properties: { evidence },
  }
}

function artifactOf({ path }: CheckedDocument, { artifact }: ResultContext) {
  return { uri: artifactUri(path), index: artifact }
}

/** A path as an address: relative ones stay so, since they are what a collector knows the files by. */
export function artifactUri(path: string): string {
  if (path.startsWith("/")) return pathToFileURL(path).href
  return path.split(/[/\\]/).map(encodeURIComponent).join("/")
}
