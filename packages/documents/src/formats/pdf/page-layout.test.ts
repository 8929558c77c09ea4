import { describe, expect, test } from "vitest"

import { widthOf } from "./characters.ts"
import { textOf } from "./lines.ts"
import { piecesOf } from "./page-layout.ts"
import type { Rule } from "./rules.ts"
import type { Run } from "./runs.ts"

/** Where columns begin, and where the last one ends. */
const THREE = [0, 60, 160, 240]

/** Rows of type 10 points high, 20 points apart; words and codes begin at the left of their column, amounts end at its right. */
const rows = (xs: readonly number[], ...lines: readonly string[]): readonly Run[] =>
  lines.flatMap((line, index) =>
    line.split("|").flatMap((text, column) => {
      const left = (xs[column] ?? 0) + 2
      const right = (xs[column + 1] ?? 0) - 2 - widthOf(text) * 10
      return text === "" ? [] : [run(text, text.includes(".") ? right : left, 15 + 20 * index)]
    }),
  )

const run = (text: string, left: number, baseline: number): Run => {
  const area = { left, right: left + widthOf(text) * 10, top: baseline - 8, bottom: baseline + 2 }
  return { text, area, baseline, size: 10 }
}

const across = (at: number, from: number, to: number): Rule => ({ direction: "across", at, from, to })
const down = (at: number, from: number, to: number): Rule => ({ direction: "down", at, from, to })

/** Lines across at these places, and down at those, from edge to edge. */
const ruled = (ys: readonly number[], xs: readonly number[]): readonly Rule[] => [
  ...ys.map((y) => across(y, xs[0] ?? 0, xs.at(-1) ?? 0)),
  ...xs.map((x) => down(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
]

/** A page as it is read: lines of text, and a table's rows with bars between cells. */
const read = (runs: readonly Run[], rules: readonly Rule[] = []): readonly string[] =>
  piecesOf(runs, rules).flatMap((piece) => {
    if (piece.kind === "line") return [textOf(piece.line.runs)]
    const { cells, columns } = piece.table
    return Array.from({ length: piece.table.rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = cells.find((cell) => cell.row === row && cell.column === column)
        return cell?.lines.map((line) => textOf(line.runs)).join("/") ?? "-"
      }).join("|"),
    )
  })

describe("a ruled table", () => {
  const three = ["科目|名称|合计", "201|支出|1,200.50", "05|事务|0.50"]

  test("has the cells that its lines part", () =>
    expect(read(rows(THREE, ...three), ruled([0, 20, 40, 60], THREE))).toEqual(three))

  test("has a cell over several places where no line parts them", () => {
    const rules = [...ruled([0, 20, 40, 60], [0, 240]), ...[60, 160].map((x) => down(x, 20, 60))]
    const page = rows(THREE, "|支出预算", "科目|名称|合计", "201|支出|1,200.50")
    expect(read(page, rules)).toEqual(["支出预算|-|-", "科目|名称|合计", "201|支出|1,200.50"])
  })

  test("takes its outer sides from the length of its lines where they are not drawn", () => {
    const inner = [...[0, 20, 40, 60].map((y) => across(y, 0, 240)), down(60, 0, 60), down(160, 0, 60)]
    expect(read(rows(THREE, ...three), inner)).toEqual(three)
  })

  test("keeps a figure that slipped off its line in its row", () => {
    const page = [...rows(THREE, "科目|名称|合计", "201|支出"), run("12.00", 210, 39)]
    expect(read(page, ruled([0, 20, 40], THREE))).toEqual(["科目|名称|合计", "201|支出|12.00"])
  })

  test("parts words that were drawn as one where a line passes between them", () => {
    const page = [...rows(THREE, "科目|名称|合计", "||0.50"), run("20105 事务支出", 33, 35)]
    expect(read(page, ruled([0, 20, 40], THREE))).toEqual(["科目|名称|合计", "20105|事务支出|0.50"])
  })

  test("has a row for each figure where the lines between rows are missing", () =>
    expect(read(rows(THREE, ...three), ruled([0, 20, 60], THREE))).toEqual(three))

  test("keeps a number that is broken over two lines in one cell", () => {
    const page = [...rows(THREE, "科目|名称", "201|支出"), run("1,234,567,890.", 165, 15), run("50", 165, 35)]
    expect(read(page, ruled([0, 40], THREE))).toEqual(["科目/201|名称/支出|1,234,567,890./50"])
  })

  test("goes on below a header that alone is ruled", () =>
    expect(read(rows(THREE, ...three), ruled([0, 20], THREE))).toEqual(three))

  test("is found within a frame around the page, and the frame is none", () => {
    const frame = ruled([-9, 95], [-9, 300])
    const page = rows(THREE, ...three, "说明一段")
    expect(read(page, [...frame, ...ruled([0, 20, 40, 60], THREE)])).toEqual([...three, "说明一段"])
  })

  test("is none without words, or around a single text", () => {
    expect(read([], ruled([0, 20, 40], THREE))).toEqual([])
    expect(read(rows([0, 300], "一段文字", "又一段"), ruled([0, 40], [0, 300]))).toHaveLength(2)
  })
})

describe("a table without rules", () => {
  const FIVE = [0, 40, 80, 200, 280, 360]
  const five = ["类|款|名称|合计|基本支出", "201||一般支出|1,200.50|1,000.00", "201|05|事务支出|0.50|0.50"]

  test("has the columns that its rows leave open", () => expect(read(rows(FIVE, ...five))).toEqual(five))

  test("begins below its title, and below the line that names its unit", () => {
    const page = rows(FIVE, "||支出预算表", "编制部门：某局|||单位：元", ...five)
    expect(read(page)).toEqual(["支出预算表", "编制部门：某局 单位：元", ...five])
  })

  test("with lines across only keeps its header", () => {
    const lines = [0, 20, 60].map((y) => across(y, 0, 360))
    expect(read(rows(FIVE, ...five), lines)).toEqual(five)
  })

  test("is neither a list with numbers nor a table of contents", () => {
    const list = ["1|甲乙丙", "2|甲乙丁", "3|甲乙戊"]
    const contents = ["部门概况||3", "部门预算表||5", "名词解释||12"]
    const leaders = ["部门概况|………………|3", "部门预算表|………………|5", "名词解释|………………|12"]
    for (const lines of [list, contents, leaders]) {
      expect(piecesOf(rows(THREE, ...lines), []).map(({ kind }) => kind)).toEqual(["line", "line", "line"])
    }
  })
})
