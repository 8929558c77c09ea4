import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/index.ts", "src/browser.ts"],
  format: ["esm"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [], types: ["node"] } },
  clean: true,
})
