/** What a manifest can say of a document. */
export const MANIFEST_FIELDS = [
  "file",
  "organisation",
  "fiscalYear",
  "stage",
  "address",
  "adopted",
  "approved",
  "published",
] as const
export type ManifestField = (typeof MANIFEST_FIELDS)[number]

/** What columns are headed by, as people write it; the first of each language is what we say ourselves. */
const HEADS: Readonly<Record<ManifestField, readonly string[]>> = {
  file: ["文件", "file", "文件名", "文件路径", "路径", "附件", "path", "file name", "filename"],
  organisation: [
    "单位",
    "organisation",
    "单位名称",
    "部门",
    "部门名称",
    "部门单位",
    "机构",
    "organization",
    "unit",
    "department",
  ],
  fiscalYear: [
    "年度",
    "fiscalYear",
    "year",
    "fiscal year",
    "年份",
    "财政年度",
    "预算年度",
    "预算年份",
    "会计年度",
  ],
  stage: ["阶段", "stage", "预决算", "预算或决算", "类别", "类型", "公开类型", "type"],
  address: ["地址", "address", "网址", "链接", "公开网址", "公开地址", "来源", "url", "link"],
  adopted: ["通过日期", "adopted", "人大通过日期", "人大批准日期", "审议通过日期", "adopted on"],
  approved: ["批复日期", "approved", "预算批复日期", "决算批复日期", "批准日期", "approved on"],
  published: ["公开日期", "published", "公布日期", "发布日期", "公开时间", "发布时间", "published on"],
}

const FIELDS = new Map(
  MANIFEST_FIELDS.flatMap((field) => HEADS[field].map((head) => [keyOf(head), field] as const)),
)

/** The field a column is for, by its head; undefined where no such column is known. */
export function fieldOf(head: string): ManifestField | undefined {
  return FIELDS.get(keyOf(head))
}

/** Case, width, spaces and what stands in brackets do not count: `公开日期（年/月/日）` is `公开日期`. */
function keyOf(head: string): string {
  return head
    .normalize("NFKC")
    .replace(/\(.*?\)/g, "")
    .replace(/[\s_-]/g, "")
    .toLowerCase()
}
