import { ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../format-problem.ts"
import { type Wanted, type XmlElement, xmlTree } from "../xml/xml-tree.ts"
import { child, isOn, numberIn, valueIn } from "./word-xml.ts"

/** What a style adds to what is printed. */
export interface Style {
  readonly basedOn: string | undefined
  readonly list: string | undefined
  readonly level: number | undefined
  /** Whether its text is hidden; undefined where it does not say. */
  readonly isHidden: boolean | undefined
}

const WANTED: Wanted = {
  isWanted: (name) => /^w:(?:style|basedOn|pPr|rPr|numPr|numId|ilvl|vanish)$/.test(name),
  hasWords: () => false,
}
/** Word itself follows no longer chain; a style based on itself has no end. */
const LONGEST_CHAIN = 12

/** The styles of a document by their ids. */
export class Styles {
  readonly #styles: ReadonlyMap<string, Style>

  private constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles
  }

  /** What word/styles.xml says; a document without it has no styles. */
  static of(bytes: Uint8Array | null): Result<Styles, FormatProblem> {
    if (!bytes) return ok(new Styles(new Map()))
    const tree = xmlTree(bytes, WANTED)
    if (!tree.ok) return tree
    return ok(
      new Styles(
        new Map(tree.value.children.map((style) => [style.attributes["w:styleId"] ?? "", styleOf(style)])),
      ),
    )
  }

  /** The first thing said by a style or those it is based on. */
  find<K extends keyof Style>(id: string | undefined, key: K): Style[K] | undefined {
    let style = this.#styles.get(id ?? "")
    for (let step = 0; style && step < LONGEST_CHAIN; step += 1) {
      if (style[key] !== undefined) return style[key]
      style = this.#styles.get(style.basedOn ?? "")
    }
    return undefined
  }
}

function styleOf(style: XmlElement): Style {
  const numbered = child(child(style, "w:pPr"), "w:numPr")
  const vanish = child(child(style, "w:rPr"), "w:vanish")
  return {
    basedOn: valueIn(child(style, "w:basedOn")),
    list: valueIn(child(numbered, "w:numId")),
    level: numberIn(child(numbered, "w:ilvl")),
    isHidden: vanish && isOn(vanish),
  }
}
