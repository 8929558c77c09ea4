import type { XmlElement } from "../xml/xml-tree.ts"
import type { WordBlock, WordCell, WordRow } from "./blocks.ts"
import { isLeftOut, shownBranches } from "./branches.ts"
import type { WordReading } from "./reading.ts"
import { child, isOn, numberIn, valueIn } from "./word-xml.ts"

/** The rows of a table; those deleted with tracked changes and hidden ones are left out. */
export function readTable(table: XmlElement, reading: WordReading): WordBlock {
  const rows = within(table, "w:tr").flatMap((row): readonly WordRow[] => {
    const properties = child(row, "w:trPr")
    if (child(properties, "w:ins")) reading.noteChange()
    if (child(properties, "w:del")) reading.noteChange()
    else if (isOn(child(properties, "w:hidden"))) reading.noteHidden()
    else return [readRow(row, properties, reading)]
    return []
  })
  return { kind: "table", rows }
}

function readRow(row: XmlElement, properties: XmlElement | undefined, reading: WordReading): WordRow {
  return {
    skipped: numberIn(child(properties, "w:gridBefore")) ?? 0,
    cells: within(row, "w:tc").map((cell) => readCell(cell, reading)),
  }
}

function readCell(cell: XmlElement, reading: WordReading): WordCell {
  const properties = child(cell, "w:tcPr")
  return {
    columnSpan: numberIn(child(properties, "w:gridSpan")) ?? 1,
    continues: continues(properties),
    blocks: reading.blocks(cell),
  }
}

/** A merge without a value goes on (ECMA-376 part 1, 17.4.84); `hMerge` stands in files older than `gridSpan`. */
function continues(properties: XmlElement | undefined): WordCell["continues"] {
  const vertical = child(properties, "w:vMerge")
  if (vertical && valueIn(vertical) !== "restart") return "above"
  const horizontal = child(properties, "w:hMerge")
  return horizontal && valueIn(horizontal) !== "restart" ? "before" : null
}

/** The elements of one name, looking through wrappers (`w:sdt`, `w:customXml`) but not into cells or tables. */
function within(holder: XmlElement, name: string): readonly XmlElement[] {
  return shownBranches(holder).flatMap((element): readonly XmlElement[] => {
    if (element.name === name) return [element]
    const isWrapper = !isLeftOut(element) && !/^w:(?:p|tbl|tr|tc)$|Pr$/.test(element.name)
    return isWrapper ? within(element, name) : []
  })
}
