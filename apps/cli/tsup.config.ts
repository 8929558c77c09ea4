import { defineConfig } from "tsup"

import { BUNDLING } from "./bundling.ts"

const { external, alias, define, banner, conditions, plugins } = BUNDLING

export default defineConfig({
  entry: ["src/main.ts", "src/thread.ts", "src/reference.ts"],
  format: ["esm"],
  target: "node20",
  platform: "node",
  clean: true,
  minify: true,
  splitting: true,
  // One program: everything of ours and of others goes in.
  noExternal: [new RegExp(`^(?!(?:${external.join("|")})$)`)],
  external,
  define,
  banner,
  esbuildPlugins: plugins,
  esbuildOptions: (options) => {
    options.conditions = conditions
    options.alias = alias
  },
})
