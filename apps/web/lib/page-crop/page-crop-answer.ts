import type { PrintedPage } from "@gouji/application/reader"

import { chineseFonts } from "../picture/fonts.ts"
import { imageAnswer, noImage } from "../picture/image-answer.ts"
import { wordsOf } from "../words/index.ts"
import { type PageCropName, shapeOf } from "./crop-shape.ts"
import { cropOf } from "./known-crops.ts"

interface Asked {
  readonly name: PageCropName
  /** Null where the figure stands on no page that can be drawn. */
  readonly source: PrintedPage | null
}

/** The printed page around a figure as a picture, or in plain words why there is none. */
export async function pageCropAnswer(request: Request, { name, source }: Asked): Promise<Response> {
  if (source === null) return noImage(404, inBoth("noPage"))
  const [fontFile] = chineseFonts()
  const drawn = await cropOf({ source, shape: shapeOf(name, source.place.box), fontFile })
  if ("picture" in drawn) return imageAnswer(request, Buffer.from(drawn.picture), "image/webp")
  return drawn.trouble === "busy" ? noImage(503, inBoth("busy")) : noImage(404, inBoth("undrawable"))
}

/** In both languages, since the address has none. */
function inBoth(why: "noPage" | "undrawable" | "busy"): string {
  return `${wordsOf("zh").pageCrop[why]} · ${wordsOf("en").pageCrop[why]}`
}
