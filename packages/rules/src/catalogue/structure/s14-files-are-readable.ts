import { law, readableFiles, rule } from "../../rule.ts"

export default rule({
  id: "S14",
  title: {
    zh: "附件可以机读，提供表格文件",
    en: "Files are machine-readable, and tables are offered as table files",
  },
  why: {
    zh: "扫描件不能检索，也不能用来比较；表格文件人人可以再用。",
    en: "A scan can be neither searched nor compared; a table file can be reused by everyone.",
  },
  basis: [law("政府信息公开条例", "第二十四条")],
  severity: "info",
  holds: readableFiles(["xlsx", "xls", "csv", "ods", "et"]),
})
