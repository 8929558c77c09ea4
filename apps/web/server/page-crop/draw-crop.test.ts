import type { PrintedPlace } from "@gouji/application"
import type { Box } from "@gouji/domain"
import { createCanvas, loadImage } from "@napi-rs/canvas"
import { describe, expect, test } from "vitest"

import { shapeOf } from "../../lib/page-crop/crop-shape.ts"
import { drawCrop } from "./draw-crop.ts"

/** A page of 595 by 842 points with these words at these places, from its bottom left, 12 points high. */
function pdf(drawn: string, name = "Helvetica"): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
    `<</Type/Font/Subtype/Type1/BaseFont/${name}>>`,
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
  ]
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  return new TextEncoder().encode(
    `%PDF-1.4\n${written.join("")}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`,
  )
}

const words = (x: number, y: number, said: string) => `BT /F 12 Tf ${x} ${y} Td (${said}) Tj ET`

/** Where `371.06` stands, and one line below it a telephone number. */
const AMOUNT: Box = [300, 400, 38, 12]
const PAGE = pdf(`${words(300, 432, "371.06")}\n${words(300, 402, "13800000000")}`)

function drawn(bytes: Uint8Array, { box = AMOUNT, page = 1, quote = "371.06" }: Partial<PrintedPlace> = {}) {
  const source = {
    sha256: String(bytes.length),
    bytes: bytes.slice(),
    place: { page, box, quote },
    hidden: [],
  }
  return drawCrop({ source, shape: shapeOf("page-narrow.webp", box), fontFile: undefined })
}

/** A picture, and what of it lies in a rectangle given in points of the page, by how dark it is: 0 is black. */
async function look(picture: Uint8Array) {
  const image = await loadImage(picture)
  const context = createCanvas(image.width, image.height).getContext("2d")
  context.drawImage(image, 0, 0)
  const [x, y] = [300 + 19 - 150, 406 - image.height / 2.4 / 2]
  const within = ([left, top, width, height]: Box) => {
    const { data } = context.getImageData((left - x) * 2.4, (top - y) * 2.4, width * 2.4, height * 2.4)
    return Array.from({ length: data.length / 4 }, (_, at) => data[at * 4 + 1] ?? 0)
  }
  return { width: image.width, height: image.height, within }
}

describe("the picture of a place on a page", () => {
  test("has exactly the size that its page says", async () => {
    const picture = await drawn(PAGE)
    expect([...picture.slice(8, 12)].map((code) => String.fromCharCode(code)).join("")).toBe("WEBP")
    const { width, height } = await look(picture)
    expect({ width, height, scale: 2.4 }).toEqual(shapeOf("page-narrow.webp", AMOUNT))
  })

  test("shows what is printed there, dark upon the ground of its frame", async () => {
    const { within } = await look(await drawn(PAGE))
    const dots = within(AMOUNT)
    expect(dots.filter((dot) => dot < 80).length).toBeGreaterThan(50)
    expect(dots.filter((dot) => dot > 200).length).toBeGreaterThan(dots.length / 2)
  })

  test("has a dark frame on all four sides, and white beyond", async () => {
    const { within } = await look(await drawn(PAGE))
    const sides: readonly Box[] = [
      [300, 397.6, 36, 0.8],
      [300, 413.6, 36, 0.8],
      [297.6, 400, 0.8, 12],
      [339.6, 400, 0.8, 12],
    ]
    for (const side of sides) expect(Math.max(...within(side))).toBeLessThan(120)
    expect(Math.min(...within([300, 380, 38, 10]))).toBe(255)
  })

  test("is the same however much is drawn, and forgotten, at once", async () => {
    const first = await drawn(PAGE)
    for (let round = 0; round < 20; round++)
      for (const picture of await Promise.all(Array.from({ length: 20 }, () => drawn(PAGE))))
        expect(Buffer.compare(picture, first)).toBe(0)
  }, 60_000)

  test("has personal data that stands beside it covered", async () => {
    const { within } = await look(await drawn(PAGE))
    expect(new Set(within([301, 428, 71, 14])).size).toBe(1)
    const without = await look(
      await drawn(pdf(`${words(300, 432, "371.06")}\n${words(300, 402, "2380000000")}`)),
    )
    expect(new Set(without.within([301, 428, 60, 14])).size).toBeGreaterThan(4)
  })
})

test.each(["/CS/G/BPC 8", "/IM true/BPC 1"])("pictures on the page are left out: %s", async (kind) => {
  const picture = `q 60 0 0 20 300 395 cm BI/W 2/H 2${kind} ID \0\0\0\0 EI Q`
  const { within } = await look(await drawn(pdf(`${words(300, 432, "371.06")}\n${picture}`)))
  expect(Math.min(...within([301, 428, 58, 14]))).toBe(255)
})

test("a place that is blank is framed where it is", async () => {
  const box: Box = [100, 100, 38, 12]
  await expect(drawn(PAGE, { box, quote: "" })).resolves.toBeInstanceOf(Uint8Array)
})

describe("there is no picture", () => {
  test.each<[string, () => Promise<Uint8Array>, string]>([
    [
      "of what is no PDF",
      () => drawn(new TextEncoder().encode(`%PDF-1.7\n${"x".repeat(300)}`)),
      "Invalid PDF",
    ],
    ["of a page that is not there", () => drawn(PAGE, { page: 2 }), "page"],
    ["of a place beyond the page", () => drawn(PAGE, { box: [590, 400, 38, 12] }), "not on the page"],
    [
      "of a place at which nothing can be seen",
      () => drawn(PAGE, { box: [100, 100, 38, 12] }),
      "nothing can be seen",
    ],
    ["without a font for its letters", () => drawn(pdf(words(300, 432, "371.06"), "SimSun")), "font"],
  ])("%s", async (_, drawing, why) => {
    await expect(drawing()).rejects.toThrow(why)
  })
})
