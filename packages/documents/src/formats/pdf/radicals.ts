/**
 * The character that a radical stands for. Browsers and office suites write PDFs in which common characters have the
 * codes of radicals that look the same: ⾦ for 金, ⻔ for 门.
 */
export function withoutRadicals(text: string): string {
  if (!/[\u2e80-\u2fdf]/.test(text)) return text
  return text
    .replaceAll(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize("NFKC"))
    .replaceAll(/[\u2e80-\u2eff]/g, (radical) => SUPPLEMENT.get(radical) ?? radical)
}

/** Radicals that are whole characters too; Unicode gives these no equivalent by itself. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  (
    "⺁厂⺎兀⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼" +
    "⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟"
  )
    .match(/../gu)
    ?.map((pair): [string, string] => [pair[0] ?? "", pair[1] ?? ""]),
)
