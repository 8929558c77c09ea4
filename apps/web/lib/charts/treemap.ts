import type { SpendingNode, SpendingTree } from "@gouji/application"
import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy"

import { breadthOf } from "../picture/text-lines.ts"

/** A subject as a rectangle, in the picture's own units. */
export interface Tile {
  readonly node: SpendingNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Which of the widest subjects it is under, from 0 on. */
  readonly group: number
  /** Its number in the key where it is too small for its name; null where that fits. */
  readonly key: number | null
}

/** The smallest subjects by their areas. */
export interface Treemap {
  readonly width: number
  readonly height: number
  readonly tiles: readonly Tile[]
  /** How many have no tile, since nothing can be drawn of nought or less. */
  readonly without: number
}

const SIZE = { width: 720, height: 420 } as const

/** The height of letters, in the picture's units. */
export const LETTER = 14

/** So many and fewer are taken in faster as a list with bars (Kong, Heer, Agrawala 2010). */
const FEW = 30

/** A tree's smallest subjects by their areas, the widest ones together; null where there are few of them. */
export function treemapOf({ roots }: SpendingTree): Treemap | null {
  const leaves = roots.flatMap(leavesUnder)
  if (leaves.length <= FEW) return null
  const boxes = boxesOf(roots)
  let keys = 0
  const tiles = boxes.map((box) => ({ ...box, key: hasRoom(box) ? null : ++keys }))
  return { ...SIZE, tiles, without: leaves.length - tiles.length }
}

interface Branch {
  readonly group: number
  readonly node: SpendingNode | null
  readonly children: readonly Branch[]
}

function boxesOf(roots: readonly SpendingNode[]): readonly Omit<Tile, "key">[] {
  const branches = roots.map((root, group) => branchOf(root, group))
  const whole = hierarchy<Branch>({ group: -1, node: null, children: branches })
    .sum(areaOf)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const layout = treemap<Branch>()
    // Narrow slivers are misjudged most, and so are nothing but squares.
    .tile(treemapSquarify.ratio(1.6))
    .size([SIZE.width, SIZE.height])
    .round(true)
  return layout(whole)
    .leaves()
    .flatMap(({ data: { node, group }, x0, y0, x1, y1, value = 0 }) =>
      node === null || value <= 0 ? [] : [{ node, group, x: x0, y: y0, width: x1 - x0, height: y1 - y0 }],
    )
}

/** Of a smallest subject. Areas are for the eye: no amount is ever made of one again. */
function areaOf({ node, children }: Branch): number {
  if (node === null || children.length > 0) return 0
  const { value: yuan } = node.figure
  return Math.max(0, Number(yuan ?? 0))
}

function branchOf(node: SpendingNode, group: number): Branch {
  return { node, group, children: node.children.map((child) => branchOf(child, group)) }
}

/** Whether a name has room on its tile, on one line. */
function hasRoom({ node, width, height }: Omit<Tile, "key">): boolean {
  return height >= LETTER * 1.6 && width >= (breadthOf(node.name ?? node.code) + 1) * LETTER
}

function leavesUnder(node: SpendingNode): readonly SpendingNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesUnder)
}
