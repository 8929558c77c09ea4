import type { ReleasedFile } from "../release-folder.ts"
import { DEFAULT_LICENCE } from "../release-input.ts"
import type { ColumnKind, ReleaseTable, TableColumn } from "../table.ts"
import { RELEASE_TABLES } from "../tables/release-tables.ts"
import type { Described } from "./describing-files.ts"
import { formsOf, MEDIA_TYPES } from "./forms.ts"

/** How Table Schema calls what a column holds. */
const FIELD_TYPES: Readonly<Record<ColumnKind, Readonly<Record<string, string>>>> = {
  text: { type: "string" },
  list: { type: "list", delimiter: " ", itemType: "string" },
  json: { type: "array" },
  integer: { type: "integer" },
  decimal: { type: "number" },
  fen: { type: "integer" },
  ratio: { type: "number" },
  boolean: { type: "boolean" },
  instant: { type: "datetime" },
}

/** `datapackage.json`: a Data Package (version 2), with a Table Schema for each table. */
export function dataPackage({ head, files }: Described): unknown {
  const { issuer, releasedAt, catalogue, engine, licence = DEFAULT_LICENCE } = head
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "gouji-release",
    title: `${issuer.zh}：公开的预算决算数据 / ${issuer.en}: published budgets and final accounts`,
    description:
      "In CSV a text that begins like a formula, or with an apostrophe, has one apostrophe more before it than it has by itself.",
    version: releasedAt.slice(0, 10),
    created: releasedAt,
    licenses: [licence],
    contributors: [{ title: issuer.zh, roles: ["publisher"] }],
    sources: [
      {
        title: `${issuer.zh}：各单位公开的预算决算文件，其 SHA-256 见 data/disclosures.csv`,
        version: `catalogue ${catalogue}, engine ${engine}`,
      },
    ],
    resources: RELEASE_TABLES.flatMap((table) => resourceOf(table, files)),
  }
}

/** The table as CSV, which every program reads; the other forms hold the same and are listed in the catalogue. */
function resourceOf(table: ReleaseTable, files: readonly ReleasedFile[]): readonly unknown[] {
  return formsOf(table, files)
    .filter(({ form }) => form === "csv")
    .map(({ form, file }) => ({
      name: table.name,
      type: "table",
      title: table.zh,
      description: table.en,
      path: file.path,
      format: form,
      mediatype: MEDIA_TYPES[form],
      encoding: "utf-8",
      bytes: file.size,
      hash: `sha256:${file.sha256}`,
      dialect: { header: true, delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n" },
      schema: {
        fields: table.columns.map(fieldOf),
        missingValues: [""],
        ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
        ...(table.disclosure === null ? {} : { foreignKeys: [toDisclosures(table.disclosure)] }),
      },
    }))
}

function fieldOf({ name, kind, zh, en }: TableColumn) {
  return { name, ...FIELD_TYPES[kind], title: zh, description: en }
}

function toDisclosures(column: string) {
  return { fields: [column], reference: { resource: "disclosures", fields: ["id"] } }
}
