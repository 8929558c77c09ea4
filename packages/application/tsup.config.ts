import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/index.ts", "src/addresses.ts", "src/reader.ts", "src/browser.ts", "src/desk.ts"],
  format: ["esm"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } },
  clean: true,
})
