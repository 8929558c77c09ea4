import type { Wanted, XmlElement } from "../xml/xml-tree.ts"

/** Of the hundreds of properties, those that change what is printed. */
const PROPERTIES = new Set(
  "w:pStyle w:numPr w:numId w:ilvl w:rStyle w:vanish w:ins w:del w:rPr w:gridSpan w:vMerge w:hMerge w:gridBefore w:hidden".split(
    " ",
  ),
)
const HOLDS_PROPERTIES = /^w:(?:p|r|tc|tr|num)Pr$/
/** Parts of a document body that print nothing in it. */
const UNPRINTED = new Set(
  "w:tblPr w:tblGrid w:tblPrEx w:sectPr w:sdtPr w:sdtEndPr w:rubyPr w:rt w:instrText w:delText w:delInstrText w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:footnoteReference w:endnoteReference w:commentReference w:fldData a:blip a:ln a:effectLst wp14:sizeRelH wp14:sizeRelV".split(
    " ",
  ),
)

/** What to keep of word/document.xml. */
export const WORD_BODY: Wanted = {
  isWanted: (name, parent) => (HOLDS_PROPERTIES.test(parent) ? PROPERTIES.has(name) : !UNPRINTED.has(name)),
  hasWords: (name) => name === "w:t" || name === "m:t",
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name)
}

/** What a property says: `<w:numId w:val="3"/>` says 3. */
export function valueIn(element: XmlElement | undefined): string | undefined {
  return element?.attributes["w:val"]
}

/** A number a property says; undefined where it says none. */
export function numberIn(element: XmlElement | undefined): number | undefined {
  const value = Number.parseInt(valueIn(element) ?? "", 10)
  return Number.isNaN(value) ? undefined : value
}

/** Whether a property that is on by standing there is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(valueIn(element) ?? "")
}
