import { defineConfig } from "tsup"

// @boundaries-ignore the build of published packages is one thing, and not one of them
import { library } from "../../scripts/library.mjs"

export default defineConfig(library({ index: "src/index.ts", raw: "src/raw.ts" }))
