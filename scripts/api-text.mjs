// How a declaration is shown in the reference: its doc comment, and its source without what it does inside.
import ts from "typescript"

/** A constant of more lines than this is named and not printed: it is a list, and its place says where. */
const LONGEST = 30

/** What the doc comments of a name say, as one text: a schema and the type of the same name have one between them. */
export function docOf(declarations) {
  return declarations
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc))
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .filter((text, index, all) => text !== "" && all.indexOf(text) === index)
    .join("\n\n")
}

/** The source of a name's declarations: heads of functions, types in full, constants where they are short. */
export function shown(declarations) {
  return declarations
    .filter((declaration) => !isInferred(declaration) || declarations.length === 1)
    .map((declaration) => sourceOf(declaration).replace(/^export (default )?/, ""))
    .join("\n\n")
}

/** What of a declaration its user meets: all of a type, parameters and result of a function, the type of a constant. */
export function headOf(declaration) {
  if (ts.isFunctionDeclaration(declaration)) return [...declaration.parameters, declaration.type ?? []].flat()
  if (ts.isVariableDeclaration(declaration)) return declaration.type ? [declaration.type] : []
  return [declaration]
}

/** `type Figure = z.infer<typeof Figure>` says nothing beside the schema. */
function isInferred(declaration) {
  return ts.isTypeAliasDeclaration(declaration) && /^z\.(infer|output)</.test(declaration.type.getText())
}

function sourceOf(declaration) {
  const text = declaration.getSourceFile().text
  if (ts.isFunctionDeclaration(declaration))
    return text.slice(declaration.getStart(), declaration.body?.getStart() ?? declaration.end).trim()
  return ts.isVariableDeclaration(declaration) ? constant(declaration) : declaration.getText()
}

function constant(declaration) {
  const name = declaration.name.getText()
  if (declaration.type) return `const ${name}: ${declaration.type.getText()}`
  const text = `const ${declaration.getText()}`
  return text.split("\n").length > LONGEST ? `const ${name} = { /* … */ }` : text
}
