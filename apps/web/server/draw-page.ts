import { parentPort } from "node:worker_threads"

import type { CropAsked, CropDrawn } from "../lib/page-crop/page-drawer.ts"
import { drawCrop } from "./page-crop/draw-crop.ts"

/** The program of the thread that draws stretches of printed pages, one after the other. */
async function answerTo(asked: CropAsked): Promise<CropDrawn> {
  try {
    return { png: await drawCrop(asked) }
  } catch (trouble) {
    return { trouble: "undrawable", detail: String(trouble) }
  }
}

parentPort?.on("message", async (asked: CropAsked) => parentPort?.postMessage(await answerTo(asked)))
