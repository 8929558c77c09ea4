import type { DefaultTreeAdapterTypes } from "parse5"

/** A node of a page. */
export type Node = DefaultTreeAdapterTypes.ChildNode
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element

const SILENT = new Set("script style noscript template head iframe object svg select textarea".split(" "))
const BLOCKS = new Set(
  "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul".split(
    " ",
  ),
)

/** Whether an element begins and ends a line. */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag)
}

/** What a walk over a page meets, in order. `open` may decline what is inside; then `close` is not called. */
export interface Visitor {
  readonly open: (element: Element) => boolean
  readonly close: (element: Element) => void
  readonly words: (value: string) => void
}

type Step = { readonly node: Node } | { readonly close: Element }

/** Walks over what a browser would show of these nodes: no script, nothing hidden. */
export function walkShown(nodes: readonly Node[], visitor: Visitor): void {
  const steps: Step[] = nodes.toReversed().map((node) => ({ node }))
  // A stack of our own: hostile pages nest deeper than the call stack goes.
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ("close" in step) visitor.close(step.close)
    else if ("value" in step.node) visitor.words(step.node.value)
    else if (isShownElement(step.node) && visitor.open(step.node)) {
      steps.push({ close: step.node })
      for (const node of step.node.childNodes.toReversed()) steps.push({ node })
    }
  }
}

/** The children of an element that have one of these tags and are shown. */
export function shownChildren(element: Element, tags: readonly string[]): readonly Element[] {
  return element.childNodes.filter(isShownElement).filter(({ tagName }) => tags.includes(tagName))
}

function isShownElement(node: Node): node is Element {
  if (!("tagName" in node) || SILENT.has(node.tagName)) return false
  return !node.attrs.some(
    ({ name, value }) => name === "hidden" || (name === "style" && /display\s*:\s*none/i.test(value)),
  )
}
