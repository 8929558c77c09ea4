import type { SpendingNode, SpendingTree, WireFigure } from "@gouji/application"
import { describe, expect, test } from "vitest"

import { treemapOf } from "./treemap.ts"

/** A subject of which only code, amount and what is under it matter. */
function node(code: string, value: string, children: readonly SpendingNode[] = []): SpendingNode {
  const figure = { id: `f${code}`, value } as unknown as WireFigure
  return { code, name: `科目${code}`, figure, share: null, children, residual: null }
}

function treeOf(roots: readonly SpendingNode[]): SpendingTree {
  return { total: node("", "1").figure, roots, residual: null }
}

/** So many smallest subjects under two widest ones, of the amounts 1, 2, 3 and so on. */
function leaves(count: number): readonly SpendingNode[] {
  const all = Array.from({ length: count }, (_, at) => node(String(at), String(at + 1)))
  return [node("201", "1", all.slice(0, 20)), node("208", "1", all.slice(20))]
}

test("few subjects have no treemap, and one more than thirty have", () => {
  expect(treemapOf(treeOf(leaves(30)))).toBeNull()
  expect(treemapOf(treeOf(leaves(31)))?.tiles).toHaveLength(31)
})

describe("a treemap of forty subjects", () => {
  const map = treemapOf(treeOf(leaves(40)))
  const tiles = map?.tiles ?? []

  test("is filled by its tiles, none over another and none outside", () => {
    const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0)
    expect(area).toBe(720 * 420)
    for (const a of tiles) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 720 && a.y + a.height <= 420).toBe(true)
      const over = tiles.filter(
        (b) =>
          b !== a &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      expect(over).toEqual([])
    }
  })

  test("has areas as the amounts are, as near as whole units come", () => {
    // 1 + 2 + … + 40 = 820.
    for (const { node: of, width, height } of tiles)
      expect(Math.abs((width * height) / (720 * 420) - Number(of.figure.value) / 820)).toBeLessThan(0.004)
  })

  test("numbers those whose names have no room, from one on and each once", () => {
    const keys = tiles.flatMap(({ key }) => key ?? [])
    expect(keys).toEqual(keys.map((_, at) => at + 1))
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.length).toBeLessThan(40)
  })
})

test("nought and less have no tile, and are counted", () => {
  const map = treemapOf(treeOf([...leaves(31), node("229", "0.00"), node("230", "-5.00")]))
  expect(map?.tiles).toHaveLength(31)
  expect(map?.without).toBe(2)
})
