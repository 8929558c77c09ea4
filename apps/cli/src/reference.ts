/** What is generated from the program: `npm run generate` reads this as it is built. */
export { commandsMarkdown } from "./manual/commands-markdown.ts"
export { Settings } from "./settings/settings.ts"
