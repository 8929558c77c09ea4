import { fileURLToPath } from "node:url"

import type { BuildOptions, Plugin } from "esbuild"

/**
 * Ink measures with our own widths, which know Chinese at once: the library it would take, and we do for what joins, first
 * builds an expression of all emoji there are, and finds the end of each letter in a dictionary.
 */
const ownWidths: Plugin = {
  name: "own-widths",
  setup: (build) => {
    build.onResolve({ filter: /^string-width$/ }, ({ path, importer }) =>
      importer.includes("node_modules") ? { path, namespace: "own-widths" } : undefined,
    )
    build.onLoad({ filter: /^string-width$/, namespace: "own-widths" }, () => ({
      contents: `export { widthOf as default } from "./src/output/width.ts"`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    }))
  },
}

/** How `gouji` is bundled, to be published and to be tested. */
export const BUNDLING = {
  // The store's native module, and a dictionary that is loaded when it is needed.
  external: ["libsql", "pinyin-pro"],
  alias: {
    "react-devtools-core": fileURLToPath(new URL("src/dashboard/no-devtools.ts", import.meta.url)),
    cosmiconfig: fileURLToPath(new URL("src/no-config-search.ts", import.meta.url)),
  },
  define: {
    // Ink's development tools would be loaded at every start; React leaks measurements unless told it is in production.
    "process.env.NODE_ENV": '"production"',
    // Nothing here asks the network. Libraries that ask whether they could would have Node load all it takes to.
    fetch: "undefined",
  },
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  conditions: ["@gouji/source"],
  plugins: [ownWidths],
} satisfies BuildOptions
