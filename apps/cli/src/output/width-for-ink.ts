// biome-ignore lint/style/noDefaultExport: Ink imports what this stands for by its default
export { widthOf as default } from "./width.ts"
