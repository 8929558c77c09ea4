import type { DisclosureView, Frame } from "@gouji/application"

import { clean } from "../../output/clean.ts"
import { frameLines } from "../../output/frame-lines.ts"
import { type Line, piece } from "../../output/paint.ts"
import { placeOf } from "../../output/report-lines.ts"
import { wrap } from "../../output/width.ts"
import type { Canvas, Pane } from "../canvas.ts"
import type { Item } from "../items.ts"
import type { Opened } from "../known.ts"
import { saying } from "../layout.ts"

/** What is shown of a document: an item, and which piece of its evidence. */
export interface Shown {
  readonly opened: Opened
  readonly item: Item | undefined
  readonly side: number
}

/** The words a finding rests on, marked, with what stands before and after them. */
export function evidencePane({ opened, item, side }: Shown, canvas: Canvas): Pane {
  const { say } = canvas
  const frames = opened.view.frames.get(item?.key ?? "") ?? []
  const at = Math.min(side, frames.length - 1)
  const frame = frames[at]
  return {
    title: `${say.dashboard.evidence} (${at + 1}/${frames.length})`,
    hint: frames.length > 1 ? "[ ]" : "",
    lines: ({ columns }) =>
      frame === undefined
        ? saying(say.dashboard.noEvidence)
        : evidenceLines(opened.view, frame, { ...canvas, columns }),
  }
}

function evidenceLines(view: DisclosureView, frame: Frame, { columns, say }: Canvas): readonly Line[] {
  const { before, after } = around(view, frame)
  return [
    [piece(` ${placeOf(frame, say)}`, "place")],
    ...context(before, columns).slice(-2),
    ...frameLines(frame, columns - 2).map((line) => [piece(" "), ...line]),
    ...context(after, columns),
  ]
}

/** The paragraphs before and after the one it stands in; a row of a table has its neighbours on the page instead. */
function around(
  { paragraphs }: DisclosureView,
  { evidence }: Frame,
): { readonly before: string; readonly after: string } {
  const start = evidence.start ?? 0
  const at = paragraphs.findIndex((paragraph) => paragraph.start <= start && start < paragraph.end)
  const textAt = (index: number) => (paragraphs[index]?.parts ?? []).map(({ text }) => text).join("")
  return at < 0 ? { before: "", after: "" } : { before: textAt(at - 1), after: textAt(at + 1) }
}

function context(text: string, columns: number): readonly Line[] {
  const words = clean(text.replaceAll("\t", " ")).trim()
  return words === ""
    ? []
    : wrap(words, Math.max(20, columns - 2)).map((row) => [piece(` ${row.text}`, "muted")])
}
