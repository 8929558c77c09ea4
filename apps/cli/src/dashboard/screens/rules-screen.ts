import type { RuleView } from "@gouji/application"

import { clean } from "../../output/clean.ts"
import { exampleLines, type RuleExample } from "../../output/example-lines.ts"
import { type Line, piece } from "../../output/paint.ts"
import { ruleLines } from "../../output/rule-lines.ts"
import type { Canvas, Pane, View } from "../canvas.ts"
import { saying } from "../layout.ts"
import { ruleIn, rulesIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { cursorPiece, rowRole, windowLines } from "./list-lines.ts"

/** The register of rules; beside it the chosen one in full. */
export function rulesScreen(state: DashboardState, canvas: Canvas): View {
  const { words, say } = canvas
  const rules = rulesIn(state)
  const rule = rules[state.place.at]
  return {
    header: [piece(` ${words.rules.title}`, "strong")],
    list: {
      title: `${words.rules.title} (${rules.length === 0 ? 0 : state.place.at + 1}/${rules.length})`,
      hint: state.place.words === "" ? "" : words.filtered(clean(state.place.words)),
      lines: ({ rows }) =>
        rules.length === 0
          ? saying(state.place.words === "" ? say.dashboard.reading : words.noneFits)
          : windowLines({ count: rules.length, at: state.place.at, rows }, (index, isChosen) =>
              ruleRow(rules[index] as RuleView, isChosen, canvas),
            ),
    },
    details: rule === undefined ? [] : [ruleDetail(rule, [], canvas)],
    isBeside: true,
  }
}

function ruleRow(
  { id, severity, title, status }: RuleView,
  isChosen: boolean,
  { say, language }: Canvas,
): Line {
  const isLive = status === "live"
  return [
    cursorPiece(isChosen),
    piece(`${id} `, isLive ? "strong" : "muted"),
    piece(say.severity[severity], isLive ? severity : "muted"),
    piece(` ${title[language]}`, rowRole(isChosen, isLive ? "plain" : "muted")),
  ]
}

function ruleDetail(rule: RuleView, examples: readonly RuleExample[], canvas: Canvas): Pane {
  return {
    title: rule.id,
    lines: ({ columns }) => {
      const layout = { ...canvas, columns: columns - 1 }
      return [...ruleLines(rule, layout), ...exampleLines(examples, layout)].map(
        (line): Line => [piece(" "), ...line],
      )
    },
  }
}

/** One rule: the documents it fails in, and beside them its claim, its law, how rounding enters, and examples. */
export function ruleScreen(state: DashboardState, canvas: Canvas): View {
  const { words, say, language } = canvas
  const opened = ruleIn(state)
  if (opened === null)
    return {
      header: [],
      list: { title: "", lines: () => saying(say.dashboard.reading) },
      details: [],
      isBeside: false,
    }
  const { rule, documents, examples } = opened
  return {
    header: [piece(` ${rule.id} ${rule.title[language]}`, "strong")],
    list: {
      title: `${words.rules.documents} (${documents.length})`,
      lines: ({ rows }) =>
        documents.length === 0
          ? saying(words.rules.none)
          : windowLines({ count: documents.length, at: state.place.at, rows }, (index, isChosen) => {
              const document = documents[index]
              const name = clean(document?.organisation.name || say.unnamed)
              return [
                cursorPiece(isChosen),
                piece(`${document?.fiscalYear} ${say.stage[document?.stage ?? "budget"]} `, "muted"),
                piece(name, rowRole(isChosen)),
              ]
            }),
    },
    details: [ruleDetail(rule, examples, canvas)],
    isBeside: true,
  }
}
