import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"

import { fill, fillText } from "./fill.tsx"

test("nodes stand where the sentence names them", () => {
  const sentence = fill("比上年少 {change}（{rate}）。", { change: <b>9.82</b>, rate: "−2.58%" })
  expect(renderToStaticMarkup(sentence)).toBe("比上年少 <b>9.82</b>（−2.58%）。")
})

test("what a sentence names and is not given is a defect", () => {
  expect(() => fill("{change}", {})).toThrow(TypeError)
  expect(() => fillText("{count}", {})).toThrow(TypeError)
})
