import { expect, test } from "vitest"

import { asPage } from "./page.ts"

test.each([
  ["/f/1/f1", "/elder/f/1/f1"],
  ["/compare/a,b/2024/budget?x=1", "/elder/compare/a,b/2024/budget?x=1"],
  ["/d/1.json", "/d/1.json"],
  ["/contrast/about", "/contrast/about"],
  ["https://elsewhere.example/d/1", "https://elsewhere.example/d/1"],
  ["//elsewhere.example", "//elsewhere.example"],
])("whoever is sent on to %s from a mode comes to %s", (location, moved) => {
  const answer = { status: 302, headers: { location }, bodies: { identity: Buffer.alloc(0) } }
  expect(asPage(answer, "elder").headers).toEqual({ location: moved })
  expect(asPage(answer, undefined).headers).toEqual({ location })
})
