import type { ChangedDocument, RecheckReport } from "@gouji/application"

import type { Context } from "../context.ts"
import { RECHECK, type RecheckWords } from "../words/recheck.ts"
import { type Line, piece } from "./paint.ts"
import { tableLines } from "./table-lines.ts"

/** How a run went, in one sentence; what there was none of is left out. */
export function totalWords(report: RecheckReport, { language }: Context): string {
  const words = RECHECK[language]
  const parts = (["checked", "current", "refused", "failed"] as const).flatMap((kind) =>
    report[kind] === 0 && kind !== "checked" ? [] : [words.total[kind](report[kind])],
  )
  return parts.join(words.comma)
}

/** What could not be checked, and what was held against fewer documents than before. */
export function problemLines(
  { problems, incomplete }: RecheckReport,
  { language }: Context,
): readonly Line[] {
  const words = RECHECK[language]
  return [
    ...problems.map(({ sha256, problem }) => [
      piece(`${sha256.slice(0, 12)}: `, "strong"),
      piece(`${words.left}  `, "error"),
      piece(problem.message[language]),
    ]),
    ...incomplete.map(({ sha256, missing }) => [
      piece(`${sha256.slice(0, 12)}: `, "strong"),
      piece(words.missing(missing.length), "warning"),
    ]),
  ]
}

/** Documents listed one by one: of more, only counts can be read. */
const LISTED = 20

/** What came out otherwise than before: counted by rule, then the documents it changed most in. */
export function changeLines(report: RecheckReport, context: Context): readonly Line[] {
  const words = RECHECK[context.language]
  const compared = report.compared.reduce((sum, { documents }) => sum + documents, 0)
  const { documents } = report
  if (documents.length === 0) return compared === 0 ? [] : [[piece(words.same(compared))]]
  const listed = documents.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LISTED)
  const more = documents.length - listed.length
  return [
    [piece(words.changed(documents.length, compared), "strong")],
    ...report.compared.map(({ catalogue, engine, documents: count }) => [
      piece(`  ${words.from(words.edition(catalogue, engine), count)}`, "muted"),
    ]),
    [],
    ...ruleLines(report.rules, words),
    ...listed.flatMap((document) => documentLines(document, context)),
    ...(more === 0 ? [] : [[], [piece(words.more(more), "muted")]]),
  ]
}

function sizeOf({ verdicts, findings }: ChangedDocument): number {
  return verdicts.length + findings.length
}

type RuleCounts = RecheckReport["rules"][number]
const CHANGES = ["appeared", "gone", "changed"] as const

function ruleLines(rules: readonly RuleCounts[], words: RecheckWords): readonly Line[] {
  const counted = (what: "verdicts" | "findings", change: (typeof CHANGES)[number]) => ({
    // The first of three says of what all three are counts.
    title: change === CHANGES[0] ? `${words[what]} ${words.change[change]}` : words.change[change],
    cell: (counts: RuleCounts) => {
      const count = counts[what][change]
      return piece(String(count), count === 0 ? "muted" : "plain")
    },
    right: true,
  })
  return tableLines(
    [
      { title: words.rule, cell: ({ rule }) => piece(rule, "strong") },
      ...CHANGES.map((change) => counted("verdicts", change)),
      ...CHANGES.map((change) => counted("findings", change)),
    ],
    rules,
  )
}

function documentLines(document: ChangedDocument, { say, language }: Context): readonly Line[] {
  const { id, organisation, fiscalYear, stage, verdicts, findings } = document
  const words = RECHECK[language]
  return [
    [],
    [piece(id, "strong"), piece(`  ${organisation.name || say.unnamed} ${fiscalYear} ${say.stage[stage]}`)],
    ...findings.toSorted(heaviestFirst).map((finding): Line => {
      const { change, rule, title, to } = finding
      const severity = severityOf(finding)
      return [
        piece(`  ${words.change[change]}  `, change === "gone" ? "good" : "strong"),
        piece(say.severity[severity], to === null ? "muted" : severity),
        piece(`  ${rule}  ${title[language]}`),
      ]
    }),
    ...verdicts.map(({ change, instance, from, to }) => [
      piece(`  ${words.change[change]}  `, "muted"),
      piece(instance),
      piece(`  ${briefOf(from, to, say)} → ${briefOf(to, from, say)}`, "muted"),
    ]),
  ]
}

type FindingChange = ChangedDocument["findings"][number]
const WEIGHTS = ["fatal", "error", "warning", "info"] as const

function heaviestFirst(a: FindingChange, b: FindingChange): number {
  return WEIGHTS.indexOf(severityOf(a)) - WEIGHTS.indexOf(severityOf(b))
}

/** As it weighs now, or did last. */
function severityOf({ from, to }: FindingChange): (typeof WEIGHTS)[number] {
  return (to ?? from)?.severity ?? "info"
}

type Brief = ChangedDocument["verdicts"][number]["from"]

/** The outcome; where that is the same in the other, with what is not. */
function briefOf(brief: Brief, other: Brief, say: Context["say"]): string {
  if (brief === null) return "—"
  const outcome = say.outcome[brief.outcome]
  if (brief.outcome !== other?.outcome) return outcome
  const more = brief.severity === other.severity ? (brief.residual ?? "") : say.severity[brief.severity]
  return `${outcome} ${more}`.trimEnd()
}
