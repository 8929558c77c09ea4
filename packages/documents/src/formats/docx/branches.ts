import type { XmlElement } from "../xml/xml-tree.ts"

const LEFT_OUT = new Set(["w:del", "w:moveFrom"])
const ADDED = new Set(["w:ins", "w:moveTo"])

/** Whether this was deleted or moved away with tracked changes, which are read as if accepted. */
export function isLeftOut({ name }: XmlElement): boolean {
  return LEFT_OUT.has(name)
}

/** Whether this was written or moved here with tracked changes. */
export function isAddition({ name }: XmlElement): boolean {
  return ADDED.has(name)
}

/** The children, with one branch of each choice between drawings for new and for old programs. */
export function shownBranches({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((each) => (each.name === "mc:AlternateContent" ? branchOf(each) : [each]))
}

function branchOf({ children }: XmlElement): readonly XmlElement[] {
  const branch = children.find(({ name }) => name === "mc:Choice") ?? children[0]
  return branch ? shownBranches(branch) : []
}
