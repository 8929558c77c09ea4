import type { ColumnKind, TableColumn } from "../release/table.ts"

/** A column that stands in one table only. */
export function column(
  name: string,
  kind: ColumnKind,
  words: { readonly zh: string; readonly en: string },
): TableColumn {
  return { name, kind, ...words }
}

/** Where what a row tells stands on the site. */
export const ADDRESS: TableColumn = column("url", "text", { zh: "地址", en: "address" })
