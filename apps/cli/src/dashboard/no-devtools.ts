/** Stands where Ink would load React's development tools, which have no place in the program. */
const nothing = { initialize: (): void => undefined, connectToDevTools: (): void => undefined }

// biome-ignore lint/style/noDefaultExport: Ink imports the package it stands for by its default
export default nothing
