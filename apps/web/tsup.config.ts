import { defineConfig } from "tsup"

/** What answers readers, the processes in which Next makes its pages for it, and the thread those have pictures drawn in. */
export default defineConfig({
  entry: { server: "server/main.ts", renderer: "server/renderer.ts", "draw-png": "server/draw-png.ts" },
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
