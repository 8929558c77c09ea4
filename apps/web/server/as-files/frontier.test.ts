import { expect, test } from "vitest"

import { frontier } from "./frontier.ts"

function inOrder(of: ReturnType<typeof frontier>): readonly string[] {
  const paths: string[] = []
  for (let link = of.next(); link !== undefined; link = of.next()) paths.push(link.path)
  return paths
}

test("each address is given out once, and those apart never", () => {
  const site = frontier(["/"], ["/404.html"])
  site.meet(["/a", "/b", "/a", "/404.html", "/"], "/")
  site.meet(["/b", "/c"], "/a")
  expect(inOrder(site)).toEqual(["/", "/a", "/b", "/c"])
  expect([site.known(), site.waiting()]).toEqual([5, 0])
})

test("what lies under a page's own address comes right after it, all else in the order it was met", () => {
  const site = frontier([], [])
  site.meet(["/d/1", "/d/2"], "/")
  site.next()
  site.meet(["/d/1/poster.svg", "/d/3", "/d/1.csv", "/d/10"], "/d/1")
  expect(inOrder(site)).toEqual(["/d/1/poster.svg", "/d/1.csv", "/d/2", "/d/3", "/d/10"])
})
