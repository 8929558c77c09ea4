import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

import { asPdf, chanceOf, PAPER_FAULTS, printedPaper } from "@gouji/testkit"

const FONT = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve(
      "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    ),
  ),
)

/** A budget of an invented department as a PDF, with one amount of a table misprinted. */
export async function faultyPdf(seed = 3): Promise<Uint8Array> {
  const sound = printedPaper({ form: "shanghai-budget", seed })
  for (const plant of Object.values(PAPER_FAULTS)) {
    const faulty = plant(sound, chanceOf(seed))
    if (faulty !== undefined) return asPdf(faulty.paper, FONT)
  }
  throw new Error("no fault fits the paper")
}
