import { markdownText } from "../markdown-text.ts"
import type { TableCell } from "../release/table.ts"
import type { Told, ToldIn, ToldTable } from "./told.ts"

/** An answer as Markdown. All words of documents are escaped: none of them becomes a heading, a link, a cell or HTML. */
export function toldMarkdown(told: Told, lang: ToldIn): string {
  const { site, title, facts } = told
  const tables = told.tables?.() ?? [told.data()]
  const lines = facts.map(([name, value]) => `- ${markdownText(name)}${COLON[lang]}${shown(value, site)}`)
  return [
    `# ${markdownText(title)}`,
    lines.join("\n"),
    ...tables.map((table) => tableIn(table, { site, lang })),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n")
}

const COLON = { zh: "：", en: ": " } as const
const NO_ROWS = { zh: "（没有）", en: "(none)" } as const

function tableIn(
  { title, columns, rows }: ToldTable,
  { site, lang }: { readonly site: string; readonly lang: ToldIn },
): string {
  const head = `## ${markdownText(title)}\n\n`
  if (rows.length === 0) return head + NO_ROWS[lang]
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  const textOf = (cell: TableCell) => (cell === null ? "" : shown(String(cell), site))
  return (
    head +
    [
      line(columns.map((column) => markdownText(column[lang]))),
      line(columns.map(() => "---")),
      ...rows.map((row) => line(columns.map((_, index) => textOf(row[index] ?? null)))),
    ].join("\n")
  )
}

/** An address of the site is a link, and nothing else is. */
function shown(text: string, site: string): string {
  return text.startsWith(site) && !/[\s<>|]/.test(text) ? `<${text}>` : markdownText(text)
}
