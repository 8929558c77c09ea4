import { createCanvas, loadImage } from "@napi-rs/canvas"
import { expect, test } from "vitest"

import { indexedPng } from "./indexed-png.ts"

/** The dots of a picture, as red, green and blue. */
async function read(png: Uint8Array) {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext("2d")
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const dots = Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(at * 4, at * 4 + 3)])
  return { width: image.width, height: image.height, dots }
}

const dots = (...colours: readonly (readonly number[])[]) =>
  new Uint8ClampedArray(colours.flatMap((colour) => [...colour, 255]))

test("what is in its palette comes back as it was, row by row", async () => {
  const colours = [
    [0, 0, 0],
    [255, 255, 255],
    [119, 119, 119],
    [255, 0, 0],
    [51, 102, 204],
    [255, 255, 204],
  ]
  const png = await indexedPng({ width: 3, height: 2, data: dots(...colours) })
  expect(await read(png)).toEqual({ width: 3, height: 2, dots: colours })
})

test("other colours become the closest, and what is nearly grey becomes grey", async () => {
  const png = await indexedPng({
    width: 3,
    height: 1,
    data: dots([143, 29, 29], [124, 120, 116], [20, 250, 30]),
  })
  expect((await read(png)).dots).toEqual([
    [153, 51, 51],
    [119, 119, 119],
    [0, 255, 51],
  ])
})
