import { defineConfig } from "tsup"

/** What stands before Next's own server, and the thread it has pictures drawn in. The pages themselves are built by Next. */
export default defineConfig({
  entry: { server: "server/main.ts", "draw-png": "server/draw-png.ts" },
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
