// How a package that others install is built: ESM, CommonJS and types for both, so made that what goes unused falls away.
import { readFile } from "node:fs/promises"

import ts from "typescript"

/**
 * The tsup configuration of a published package, from its entries by name. No platform: it runs in a browser and a
 * worker as well as in Node. `apart` are modules that get a file of their own, because what they import would stay in
 * every bundle for the sake of any line beside them.
 */
export function library(entries, apart = {}) {
  return {
    entry: { ...entries, ...apart },
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    dts: { entry: entries, compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } },
    clean: true,
    esbuildPlugins: [droppable],
    esbuildOptions: (options) => {
      options.charset = "utf8"
    },
  }
}

/**
 * A bundler keeps a top-level constant that nobody uses if making it might do something, as far as it can tell: every
 * schema and every rule is made by a call. The sources are pure, so this tells it.
 */
export const droppable = {
  name: "droppable-constants",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: markDroppable(path, await readFile(path, "utf8")),
      loader: "ts",
    }))
  },
}

/** The source with each top-level constant that takes a computation to make made by a function marked as pure. */
function markDroppable(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return source.statements
    .flatMap(initialisers)
    .filter(computes)
    .toReversed()
    .reduce((marked, { pos, end }) => {
      const made = `/* @__PURE__ */ (() => (${marked.slice(pos, end).trim()}))()`
      return `${marked.slice(0, pos)} ${made}${marked.slice(end)}`
    }, text)
}

function initialisers(statement) {
  if (ts.isExportAssignment(statement)) return [statement.expression]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? [])
}

/** Whether a bundler must think that evaluating the expression might do something: functions are not evaluated yet. */
function computes(node) {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false
  return (
    HARMLESS.every((is) => !is(node)) ||
    ts.forEachChild(node, (child) => computes(child) || undefined) === true
  )
}

/** What evaluates to itself or to its parts. */
const HARMLESS = [
  ts.isLiteralExpression,
  ts.isIdentifier,
  ts.isArrayLiteralExpression,
  ts.isObjectLiteralExpression,
  ts.isPropertyAssignment,
  ts.isShorthandPropertyAssignment,
  ts.isPrefixUnaryExpression,
  ts.isParenthesizedExpression,
  ts.isAsExpression,
  ts.isSatisfiesExpression,
]
