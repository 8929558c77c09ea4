import type { Grid, LaidDocument } from "../../layout/laid-document.ts"

/**
 * A grid for looking at: each row's cells as they stand in the text, after their column, with `rows×columns` where they
 * cover more than one place. `2:合计 1×3` is a cell in the third column, over three.
 */
export function gridWords({ text }: LaidDocument, grid: Grid | undefined): readonly string[] {
  const rows = Array.from({ length: grid?.rows ?? 0 }, (): string[] => [])
  for (const { row, column, rowSpan, columnSpan, start, end } of grid?.cells ?? []) {
    const span = rowSpan * columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : ""
    rows[row]?.push(`${column}:${text.slice(start, end)}${span}`)
  }
  return rows.map((row) => row.join(" | "))
}
