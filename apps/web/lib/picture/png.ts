import { type Drawn, drawingThread, ownProgram } from "./drawing-thread.ts"

/** What the thread is asked for. */
export interface PngAsked {
  readonly svg: string
  readonly fontFiles: readonly string[]
}

/** Each takes some third of a second, and whoever asks waits. */
const draw = drawingThread<PngAsked, Drawn>({
  program: () => ownProgram("draw-png.js"),
  longest: 60_000,
  most: Number.POSITIVE_INFINITY,
})

/** A drawing in dots, with the text in these fonts and no others, so that the same drawing gives the same bytes. */
export async function pngOf(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const told = await draw({ svg, fontFiles })
  const drawn = "said" in told ? told.said : told
  if ("picture" in drawn) return drawn.picture
  throw new Error(`no picture: ${drawn.trouble}`)
}
