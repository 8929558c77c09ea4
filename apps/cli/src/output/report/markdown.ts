import { type CheckedDocument, type Examined, reportOf, stretchesOf, type Unread } from "@gouji/application"

import type { Context } from "../../context.ts"
import { REPORT } from "../../words/report.ts"
import type { Note } from "../finding-notes.ts"
import { placeOf } from "../report-lines.ts"
import {
  countOfRules,
  countPieces,
  type RulesByWords,
  rulesNotChecked,
  rulesRounded,
} from "../summary-lines.ts"
import { markdownCode, markdownText } from "./markdown-text.ts"
import type { Printing, ReportPrinter } from "./printer.ts"
import { type ToldFinding, toldFindings } from "./told-findings.ts"

/** Markdown for a note, a letter or a merge request: each document under a heading of its own, written as it is done. */
export function markdownPrinter({ destination, context }: Printing): ReportPrinter {
  const words = REPORT[context.language]
  const { catalogue, engine } = reportOf([])
  const head = `# ${words.title}\n\n${markdownText(words.edition(catalogue, engine))}\n`
  let isBegun = false
  const write = (text: string) => {
    destination.write(isBegun ? text : head + text)
    isBegun = true
  }
  return {
    one: (result) => write("problem" in result ? unreadable(result, context) : checked(result, context)),
    end: (count) => write(`\n${markdownText(context.say.total(count))}\n`),
  }
}

function unreadable({ document: { path, problem } }: Unread, { say, language }: Context): string {
  const told = `**${say.unreadable}** ${markdownText(problem.message[language])}`
  return `\n## ${markdownText(path)}\n\n${told}\n\n${say.whatToDo}${REPORT[language].colon}${markdownText(problem.advice[language])}\n`
}

function checked(examined: Examined, context: Context): string {
  const { document } = examined
  const { say, language } = context
  const { organisation, fiscalYear, stage } = document.disclosure
  const words = REPORT[language]
  const heading = `${organisation.name || say.unnamed} ${fiscalYear} ${say.stage[stage]}`
  const findings = toldFindings(examined, context).map((told) => findingText(told, context))
  return [
    `\n## ${markdownText(heading)}\n\n${markdownText(document.path)}\n\n${countsTable(document, context)}`,
    findings.length === 0 ? `\n${words.none}\n` : findings.join(""),
    unreadText(document, context),
    rulesTable(say.notChecked, rulesNotChecked(document.verdicts, context), context),
    rulesTable(say.rounded, rulesRounded(document.verdicts, context), context),
  ].join("")
}

function countsTable({ summary }: CheckedDocument, { say }: Context): string {
  const cells = countPieces(summary, say).map(({ text }) => {
    const [, name = "", count = ""] = /^(.*) (\S+)$/.exec(text.trim()) ?? []
    return [markdownText(name), count] as const
  })
  const row = (values: readonly string[]) => `| ${values.join(" | ")} |\n`
  return row(cells.map(([name]) => name)) + row(cells.map(() => "--:")) + row(cells.map(([, count]) => count))
}

function findingText({ finding, frames, notes }: ToldFinding, { say, language }: Context): string {
  const { severity, rules, title } = finding
  const quoted = frames.map((frame) => {
    const sentence = stretchesOf(frame).map(({ text, marked }) =>
      marked ? markdownCode(text) : markdownText(text),
    )
    return `> ${markdownText(placeOf(frame, say))}\n>\n> ${sentence.join("")}\n\n`
  })
  const listed = notes.map((note) => `- ${noteMarkdown(note, REPORT[language].colon)}\n`)
  return `\n### ${say.severity[severity]} ${rules.join(" ")} ${markdownText(title[language])}\n\n${quoted.join("")}${listed.join("")}`
}

function noteMarkdown({ lead, pieces }: Note, colon: string): string {
  const words = pieces
    .map(({ text }) => markdownText(text))
    .join("")
    .trim()
  return lead === "" ? words : `**${lead}**${colon}${words}`
}

function unreadText({ disclosure: { unread } }: CheckedDocument, { say }: Context): string {
  if (unread.length === 0) return ""
  const places = unread.map(({ why, evidence: { before, quote, after } }) => {
    const lead = markdownText(before.split("\n").at(-1) ?? "")
    return `- ${lead}${markdownCode(quote)}${markdownText(after.split("\n")[0] ?? "")} (${say.unread[why]})\n`
  })
  return `\n${say.unreadAmounts(unread.length)}\n\n${places.join("")}`
}

function rulesTable(title: (count: number) => string, entries: RulesByWords, { language }: Context): string {
  const count = countOfRules(entries)
  if (count === 0) return ""
  const words = REPORT[language]
  const rows = Array.from(
    entries,
    ([said, rules]) => `| ${[...new Set(rules)].join(" ")} | ${markdownText(said)} |\n`,
  )
  return `\n${title(count)}\n\n| ${words.rules} | ${words.reason} |\n|---|---|\n${rows.join("")}`
}
