import { narrative } from "./given-narrative.ts"

/** The subjects of one class, each with so many 万元: 1, 2, 3 and so on. */
const COUNT = 36

/** A page of a made-up unit with a table of expenditure of many subjects, which add up. */
export function manySubjects(organisation: string): { readonly name: string; readonly bytes: Uint8Array } {
  const amounts = Array.from({ length: COUNT }, (_, at) => at + 1)
  const total = ((COUNT * (COUNT + 1)) / 2).toFixed(2)
  const rows = [
    row("", "合计", total),
    row("201", "一般公共服务支出", total),
    row("20103", "政府办公厅（室）及相关机构事务", total),
    ...amounts.map((amount) =>
      row(`20103${String(amount).padStart(2, "0")}`, `事项${amount}`, amount.toFixed(2)),
    ),
  ]
  const told = narrative({ organisation, revenue: total, expenditure: total })
  const paragraphs = told.split("\n").map((line) => `<p>${line}</p>`)
  const head = "<tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th>项目支出</th></tr>"
  const html = `<!doctype html><meta charset="utf-8"><title>${organisation}2024年单位预算</title>
${paragraphs.join("\n")}
<p>2024年单位支出总表</p><p>单位：万元</p><table>${head}${rows.join("")}</table>`
  return { name: "科目.html", bytes: new TextEncoder().encode(html) }
}

function row(code: string, name: string, amount: string): string {
  return `<tr>${[code, name, amount, amount, "0.00"].map((cell) => `<td>${cell}</td>`).join("")}</tr>`
}
