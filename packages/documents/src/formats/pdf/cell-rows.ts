import type { Table, TableCell } from "./table.ts"

/** The cells by the row they begin in. */
export function cellRows({ rows, cells }: Table): readonly (readonly TableCell[])[] {
  const own = Array.from({ length: rows }, (): TableCell[] => [])
  for (const cell of cells) own[cell.row]?.push(cell)
  return own
}
