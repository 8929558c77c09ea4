import { defineConfig } from "tsup"

/** What answers readers, what writes the site as files, the processes in which Next makes its pages for it, and the threads those have pictures and stretches of pages drawn in. */
export default defineConfig({
  entry: {
    server: "server/main.ts",
    renderer: "server/renderer.ts",
    files: "server/as-files/main.ts",
    "draw-png": "server/draw-png.ts",
    "draw-page": "server/draw-page.ts",
  },
  format: ["esm"],
  target: "node20",
  platform: "node",
  clean: true,
  noExternal: [/^@gouji\//],
  // Typescript is only for whoever writes their settings in it, which a library of a library looks for.
  external: ["libsql", "next", "pg", "typescript"],
  esbuildOptions: (options) => {
    options.conditions = ["@gouji/source"]
  },
})
