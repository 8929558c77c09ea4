import { openPdf } from "./open-pdf.ts"

/**
 * Which of these pages draw a picture. pdfjs would have to decode a picture to list it, which takes a second and tens of
 * megabytes a scanned page. It is told to leave pictures out, and to stop at them: where it lists less, there is one.
 */
export async function pagesWithPictures(
  bytes: Uint8Array,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  if (numbers.length === 0) return new Set()
  const all = await drawnOn(bytes, numbers, false)
  const upToPictures = await drawnOn(bytes, numbers, true)
  return new Set(numbers.filter((_, index) => (upToPictures[index] ?? 0) < (all[index] ?? 0)))
}

/** How many steps of drawing pdfjs lists of each page. */
async function drawnOn(
  bytes: Uint8Array,
  numbers: readonly number[],
  stopsAtPictures: boolean,
): Promise<readonly number[]> {
  const opened = await openPdf(bytes, { cMap: undefined, stopsAtPictures })
  if (!opened.ok) return []
  const { document, close } = opened.value
  const counts: number[] = []
  for (const number of numbers) {
    const drawing = document.getPage(number).then((page) => page.getOperatorList())
    counts.push(await drawing.then(({ fnArray }) => fnArray.length).catch(() => 0))
  }
  await close()
  return counts
}
