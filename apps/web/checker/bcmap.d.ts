/** A packed table of character codes; the bundler puts its bytes in. */
declare module "*.bcmap" {
  const bytes: Uint8Array

  export { bytes as default }
}
