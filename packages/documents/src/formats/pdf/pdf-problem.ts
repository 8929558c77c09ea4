/**
 * Why a PDF could not be read: a code and facts, never words of the document.
 * `encrypted-document`: it asks for a password; `damaged-document`: `detail` is a technical word for where it broke;
 * `scanned-document`: no page has any text, they are pictures.
 */
export type PdfProblem =
  | { readonly code: "encrypted-document" }
  | { readonly code: "damaged-document"; readonly detail: string }
  | { readonly code: "too-many-pages"; readonly pages: number; readonly limit: number }
  | { readonly code: "reading-overdue" }
  | { readonly code: "scanned-document"; readonly pages: number }
