import { nodeWorld } from "@gouji/adapters"
import { createExaminer } from "@gouji/application"
import { paperFile } from "./papers.ts"
import { type Template, templateOf } from "./template.ts"

/** Figures a paper has at least: smaller ones are left out, since real papers have their tables besides. */
const FIGURES = 100

/** So many papers that are read and checked once, for others to be made of. */
export async function templatesOfPapers(count: number): Promise<readonly Template[]> {
  const examine = createExaminer(nodeWorld)
  const found: Template[] = []
  for (let seed = 0; found.length < count; seed++) {
    const { result } = await examine({ ...paperFile(seed), related: [] })
    if (!("problem" in result) && result.document.figures.length >= FIGURES) found.push(templateOf(result))
  }
  return found
}
