import type { WireFigure } from "@gouji/application"

import { type Line, piece } from "../../output/paint.ts"
import { briefReasoningLines, verdictLines } from "../../output/report-lines.ts"
import { wrap } from "../../output/width.ts"
import type { Canvas, Pane } from "../canvas.ts"
import type { Item } from "../items.ts"
import type { Opened } from "../known.ts"

/** The equation with its operands, what is suspected, and what people decided and noted. */
export function reasoningPane(
  { opened, item }: { readonly opened: Opened; readonly item: Item | undefined },
  canvas: Canvas,
): Pane {
  return {
    title: canvas.say.dashboard.reasoning,
    lines: ({ columns }) =>
      item === undefined
        ? []
        : [
            ...decidedLines(opened, item, { ...canvas, columns }),
            ...reasoning(opened, item, { ...canvas, columns }),
          ],
  }
}

function reasoning({ view }: Opened, item: Item, { columns, say, language }: Canvas): readonly Line[] {
  const { figures: all, verdicts } = view.document
  const figures = new Map<string, WireFigure>(all.map((figure) => [figure.id, figure]))
  const layout = { say, language, columns: columns - 1 }
  if (item.kind === "verdict") return verdictLines(item.verdict, figures, layout)
  const held = verdicts.filter(({ instance }) => item.finding.verdicts.includes(instance))
  return briefReasoningLines({ finding: item.finding, held, figures }, layout)
}

/** Who let it stand, answered or noted what; the last first. */
function decidedLines({ view, life }: Opened, item: Item, { columns, words }: Canvas): readonly Line[] {
  if (item.kind !== "finding") return []
  const { fingerprint } = item.finding
  const version = life.standing.versions.find(({ document }) => document === view.head.sha256)
  const people = new Map(life.log.map(({ entry, person }) => [entry.hash, person ?? ""]))
  const said = [...(version?.decisions ?? []), ...(version?.annotations ?? [])].flatMap(({ act, entry }) => {
    if (act.finding !== fingerprint) return []
    const person = people.get(entry) ?? ""
    if (act.kind === "accepted") return [words.decided.accepted(person, act.reason, act.until)]
    if (act.kind === "contested") return [words.decided.contested(person, act.reply)]
    return [words.decided.annotated(person, act.words)]
  })
  return said
    .toReversed()
    .flatMap((text) => wrap(text, Math.max(20, columns - 3)).map((row) => [piece(` ${row.text}`, "good")]))
}
