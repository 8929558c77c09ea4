import { parentPort } from "node:worker_threads"

import type { CropAsked } from "../lib/page-crop/known-crops.ts"
import { drawnOrNot } from "../lib/picture/drawing-thread.ts"
import { drawCrop } from "./page-crop/draw-crop.ts"

/** The program of the thread that draws stretches of printed pages, one after the other. */
parentPort?.on("message", async (asked: CropAsked) =>
  parentPort?.postMessage(await drawnOrNot(drawCrop(asked))),
)
