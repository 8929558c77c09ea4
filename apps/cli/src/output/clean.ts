/** Every word that is printed passes here once, at the door: what a document says must not act on a terminal. */
export { clean, safeJson } from "@gouji/application"
