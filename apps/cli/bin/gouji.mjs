#!/usr/bin/env node
// A committed stub, so that `npx gouji` finds the command before anything is built.
import { existsSync } from "node:fs"

const built = new URL("../dist/main.js", import.meta.url)

if (existsSync(built)) await import(built.href)
else {
  console.error("gouji 还没有构建：请先在项目目录运行 npm start 或 npm test。")
  console.error("gouji has not been built yet: run `npm start` or `npm test` in the project's folder first.")
  process.exitCode = 70
}
