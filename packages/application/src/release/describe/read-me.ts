import { markdownText } from "../../markdown-text.ts"
import { DEFAULT_LICENCE } from "../release-input.ts"
import type { ReleaseTable } from "../table.ts"
import { RELEASE_TABLES } from "../tables/release-tables.ts"
import type { Described } from "./describing-files.ts"

/** `README.md`: what is in a release and how to make sure of it, in Chinese with the English beside it. */
export function readMe(described: Described): string {
  return `${[...opening(described), ...filesTable(described), ...READING, ...VERIFYING, ...COLUMNS].join("\n")}\n`
}

function opening({ head, states }: Described): readonly string[] {
  const { issuer, releasedAt, catalogue, engine, licence = DEFAULT_LICENCE } = head
  const { published, corrected, withdrawn } = states
  return [
    `# ${markdownText(issuer.zh)}：公开的预算决算数据`,
    "",
    `*${markdownText(issuer.en)}: published budgets and final accounts*`,
    "",
    `发布于 ${releasedAt}。收有有效的公开文件 ${published} 份，已被更正的 ${corrected} 份，已撤回的 ${withdrawn} 份；已撤回的只列其名，不列数字。规则目录 ${markdownText(catalogue)}，引擎 ${markdownText(engine)}。联系人的姓名和电话已遮蔽。`,
    "",
    `*Released ${releasedAt}. Disclosures in force: ${published}; corrected since: ${corrected}; withdrawn: ${withdrawn}, of which no figures are given. Catalogue ${markdownText(catalogue)}, engine ${markdownText(engine)}. Names and telephone numbers of contacts are masked.*`,
    "",
    `许可 / Licence: [${markdownText(licence.title)}](${licence.path})`,
    "",
  ]
}

function filesTable({ rows }: Described): readonly string[] {
  const rowOf = (table: ReleaseTable) =>
    `| \`${table.name}\` | ${rows.get(table.name) ?? 0} | ${table.zh} | ${table.en} |`
  return [
    "## 文件 / Files",
    "",
    "每张表都有 CSV 和 Parquet（`data/`），并同在 `gouji.sqlite` 里，内容一致；没有行的表不出 Parquet。`disclosures/` 里是每份文件的核对报告（gouji/report/1）。`datapackage.json` 是数据包说明，`catalog.jsonld` 是 DCAT 目录。",
    "",
    "*Every table is there as CSV and Parquet in `data/` and all of them in `gouji.sqlite`, with the same content; one without rows has no Parquet. `disclosures/` has the report on each document (gouji/report/1). `datapackage.json` is the Data Package, `catalog.jsonld` the DCAT catalogue.*",
    "",
    "| 表 / table | 行数 / rows | 内容 | content |",
    "|---|---:|---|---|",
    ...RELEASE_TABLES.map(rowOf),
    "",
  ]
}

const READING = [
  "## 怎样读 / Reading",
  "",
  "金额的 `value` 是以元为单位的精确小数，`fen` 是以分为单位的整数；不要读成浮点数。空白、零、没有提到是不同的：见 `state`。加总前先取 `disclosure_state` 为 `published` 的行。",
  "",
  "*`value` is an exact decimal, in yuan for money; `fen` is money in whole fen. Do not read them as floating point. A blank, a nought and what is not mentioned are different things: see `state`. Before adding up, take the rows whose `disclosure_state` is `published`.*",
  "",
  'CSV 为 UTF-8，行尾 CR LF。以 `=`、`+`、`-`、`@` 等开头或以撇号开头的文字前多加一个撇号，以免被表格软件当作公式；去掉一个撇号即为原文。没有值是空格子，空文字是 `""`。',
  "",
  '*CSV is UTF-8 with CR LF. A text that begins with `=`, `+`, `-`, `@` or the like, or with an apostrophe, has one apostrophe more before it, lest a spreadsheet take it for a formula; take one away for the text itself. Nothing is an empty cell, an empty text is `""`.*',
  "",
]

const VERIFYING = [
  "## 怎样验证 / Verifying",
  "",
  '`gouji verify` 会指出任何一处改动。`manifest.json` 列出每个文件的大小和 SHA-256；`root` 是其上的默克尔树根（RFC 6962）：叶是 SHA-256(0x00 ‖ `{"path","sha256","size"}` 的规范 JSON)，节点是 SHA-256(0x01 ‖ 左 ‖ 右)，文件按路径排序。`manifest.sig.json` 是 Ed25519 签名，签的是它自己除 `signature` 以外各项的规范 JSON（RFC 8785），其中 `of` 是 `manifest.json` 的 SHA-256。公钥应另从可信处核对。',
  "",
  '*`gouji verify` names every change. `manifest.json` lists the size and the SHA-256 of every file; `root` is the root of the Merkle tree over them (RFC 6962): a leaf is SHA-256(0x00 ‖ canonical JSON of `{"path","sha256","size"}`), a node is SHA-256(0x01 ‖ left ‖ right), files are in the order of their paths. `manifest.sig.json` is an Ed25519 signature over the canonical JSON (RFC 8785) of its own members but `signature`; `of` is the SHA-256 of `manifest.json`. Compare the public key with one you have from elsewhere.*',
  "",
]

const COLUMNS = [
  "## 各列 / Columns",
  ...RELEASE_TABLES.flatMap(({ name, columns }) => [
    "",
    `### ${name}`,
    "",
    "| 列 / column | 类型 / kind | 含义 | meaning |",
    "|---|---|---|---|",
    ...columns.map((column) => `| \`${column.name}\` | ${column.kind} | ${column.zh} | ${column.en} |`),
  ]),
]
