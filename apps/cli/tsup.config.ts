import { fileURLToPath } from "node:url"

import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/main.ts", "src/thread.ts", "src/reference.ts"],
  format: ["esm"],
  target: "node20",
  platform: "node",
  clean: true,
  minify: true,
  splitting: true,
  // One program: everything of ours and of others goes in, but the store's native module.
  noExternal: [/^(?!libsql$)/],
  external: ["libsql"],
  // Ink's development tools would be loaded at every start; React leaks measurements unless told it is in production.
  define: { "process.env.NODE_ENV": '"production"' },
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  esbuildOptions: (options) => {
    options.conditions = ["@gouji/source"]
    options.alias = {
      "react-devtools-core": fileURLToPath(new URL("src/dashboard/no-devtools.ts", import.meta.url)),
      cosmiconfig: fileURLToPath(new URL("src/no-config-search.ts", import.meta.url)),
    }
  },
})
