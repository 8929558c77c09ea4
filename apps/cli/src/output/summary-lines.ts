import { type CheckedDocument, summaryCounts, type WireSummary, type WireVerdict } from "@gouji/application"

import type { Phrases } from "../words/phrases.ts"
import { type Line, type Piece, piece } from "./paint.ts"
import type { Layout } from "./report-lines.ts"
import { wrap } from "./width.ts"

/** The end of a document's report: amounts not understood, rules that could not be checked, and the counts. */
export function summaryLines(document: CheckedDocument, layout: Layout): readonly Line[] {
  return [
    ...unreadLines(document, layout.say),
    ...roundedLines(document.verdicts, layout),
    ...notCheckedLines(document.verdicts, layout),
    countsLine(document, layout.say),
    [],
  ]
}

/** The counts of one document, in the order of their weight, and how much of its amounts was understood. */
export function countPieces(summary: WireSummary, say: Phrases): readonly Piece[] {
  return summaryCounts(summary).map(({ key, shown, role }) => piece(`  ${say.counts[key]} ${shown}`, role))
}

function countsLine({ path, disclosure, figures, summary }: CheckedDocument, say: Phrases): Line {
  const { organisation, fiscalYear, stage } = disclosure
  return [
    piece(path, "strong"),
    piece(
      `  ${organisation.name || say.unnamed} ${fiscalYear} ${say.stage[stage]}  ${say.figuresRead(figures.length)}`,
    ),
    ...countPieces(summary, say),
  ]
}

function unreadLines({ disclosure: { unread } }: CheckedDocument, say: Phrases): readonly Line[] {
  if (unread.length === 0) return []
  const listed = unread.map(({ why, evidence }) => [
    piece("   ! ", "warning"),
    piece(`${evidence.before.split("\n").at(-1) ?? ""}`, "muted"),
    piece(`[${evidence.quote}]`, "strong"),
    piece(`${evidence.after.split("\n")[0] ?? ""}`, "muted"),
    piece(`  ${say.unread[why]}（${evidence.start}-${evidence.end}）`),
  ])
  return [[piece(say.unreadAmounts(unread.length), "warning")], ...listed, []]
}

/** Rules that could not be held against the document, by why: never left out of sight. */
function notCheckedLines(verdicts: readonly WireVerdict[], layout: Layout): readonly Line[] {
  return listed(layout.say.notChecked, rulesNotChecked(verdicts, layout), { mark: "?", layout })
}

/** What only rounding explains: it holds, and a reader who adds up himself will ask. */
function roundedLines(verdicts: readonly WireVerdict[], layout: Layout): readonly Line[] {
  return listed(layout.say.rounded, rulesRounded(verdicts, layout), { mark: "~", layout })
}

/** Rules by what is said of them: several often want for the same thing. */
export type RulesByWords = ReadonlyMap<string, readonly string[]>

/** The rules that could not be held against the document, by why. */
export function rulesNotChecked(
  verdicts: readonly WireVerdict[],
  speech: Pick<Layout, "language">,
): RulesByWords {
  return byWords(
    verdicts.filter(({ outcome }) => outcome === "insufficient-data" || outcome === "parse-uncertain"),
    speech,
  )
}

/** The rules that hold only by rounding, by what is said of the difference. */
export function rulesRounded(
  verdicts: readonly WireVerdict[],
  speech: Pick<Layout, "language">,
): RulesByWords {
  return byWords(
    verdicts.filter(({ outcome }) => outcome === "pass-rounded" || outcome === "pass-unlikely"),
    speech,
  )
}

function byWords(verdicts: readonly WireVerdict[], { language }: Pick<Layout, "language">): RulesByWords {
  const rules = new Map<string, readonly string[]>()
  for (const { rule, explanation } of verdicts) {
    const words = explanation[language]
    rules.set(words, [...(rules.get(words) ?? []), rule])
  }
  return rules
}

/** How many there are, by whatever words. */
export function countOfRules(entries: RulesByWords): number {
  return [...entries.values()].reduce((sum, { length }) => sum + length, 0)
}

function listed(
  title: (count: number) => string,
  entries: RulesByWords,
  { mark, layout }: { readonly mark: string; readonly layout: Layout },
): readonly Line[] {
  const count = countOfRules(entries)
  if (count === 0) return []
  const lines = Array.from(entries, ([words, rules]) => {
    const text = `${[...new Set(rules)].join(" ")}  ${words}`
    return wrap(text, Math.max(20, layout.columns - 5)).map((row, index) => [
      piece(index === 0 ? `   ${mark} ` : "     ", "place"),
      piece(row.text, "muted"),
    ])
  })
  return [[piece(title(count), "strong")], ...lines.flat(), []]
}
