import type { Bilingual, DisclosureView, WireFigure } from "@gouji/application"

/** A row of the tree of figures: a name, or a figure beneath it. */
export type FigureRow =
  | { readonly kind: "name"; readonly label: Bilingual; readonly count: number }
  | { readonly kind: "figure"; readonly figure: WireFigure }

const ROWS = new WeakMap<DisclosureView, readonly FigureRow[]>()

/** The figures of a document under what they are of, in the order the document states them; made once. */
export function figureRows(view: DisclosureView): readonly FigureRow[] {
  const known = ROWS.get(view)
  if (known !== undefined) return known
  const named = new Map<string, WireFigure[]>()
  for (const figure of view.document.figures) {
    const group = named.get(figure.label.zh)
    if (group === undefined) named.set(figure.label.zh, [figure])
    else group.push(figure)
  }
  const rows = [...named.values()].flatMap((figures): readonly FigureRow[] => {
    const [first] = figures
    if (first === undefined) return []
    return [
      { kind: "name", label: first.label, count: figures.length },
      ...figures.map((figure) => ({ kind: "figure", figure }) as const),
    ]
  })
  ROWS.set(view, rows)
  return rows
}
