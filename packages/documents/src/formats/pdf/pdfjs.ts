/// <reference path="../../globals.d.ts" />
/** What of pdfjs this package uses, as pdfjs-dist 5.6.205 has it. Its own types need the browser's. */
export interface Pdfjs {
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => LoadingTask
  readonly OPS: Readonly<Record<string, number>>
}

/** A document on its way; to be destroyed whatever came of it. */
export interface LoadingTask {
  readonly promise: Promise<PdfjsDocument>
  readonly destroy: () => Promise<void>
}

/** An open document. */
export interface PdfjsDocument {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<PdfjsPage>
}

/** A page; `cleanup` lets go of what was kept for it. */
export interface PdfjsPage {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number
    readonly height: number
    readonly transform: readonly number[]
  }
  readonly getTextContent: () => Promise<TextContent>
  readonly getOperatorList: () => Promise<OperatorList>
  readonly cleanup: () => boolean
}

/** The words of a page, in the order in which they were drawn. */
export interface TextContent {
  readonly items: readonly TextItem[]
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>
}

/** Words in one font on one baseline; `width` is their extent in the direction of writing. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** What a page draws, step by step: operators, and beside them their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/**
 * pdfjs with its worker in the same thread, loaded when the first PDF comes: two megabytes that reading a text file
 * should not pay for.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load()
  return loading
}

let loading: Promise<Pdfjs> | undefined

async function load(): Promise<Pdfjs> {
  const native = BUILT_IN.map(([owner, name]) => ({ owner, name, value: owner[name] }))
  const pdfjs = await loadModules()
  for (const { owner, name, value } of native) owner[name] = value
  return pdfjs
}

/**
 * What the old build of pdfjs replaces for the whole process where it finds an engine wanting, at many times the cost:
 * its repairs (a length that is not a number, unpaired surrogates) are none that pdfjs or this package needs.
 */
const BUILT_IN: readonly (readonly [Record<string, unknown>, string])[] = [
  [Array.prototype as unknown as Record<string, unknown>, "push"],
  [JSON as unknown as Record<string, unknown>, "parse"],
  [JSON as unknown as Record<string, unknown>, "stringify"],
]

async function loadModules(): Promise<Pdfjs> {
  // The worker's module leaves its handler on globalThis, where pdfjs looks before it would load one from an address.
  await meanwhile(workerInDisguise(), () => import("pdfjs-dist/legacy/build/pdf.worker.mjs"))
  // As pdfjs-dist types it, this would bring the types of a browser into a package that knows none.
  return (await meanwhile(DRAWING, () =>
    withoutWarning("@napi-rs/canvas", () => import("pdfjs-dist/legacy/build/pdf.mjs")),
  )) as unknown as Pdfjs
}

/**
 * pdfjs makes a DOMMatrix when it is loaded and uses it, and the others, only to draw. In Node it would take them from
 * a native module; with these it neither needs one nor warns of its absence.
 */
const DRAWING: Globals = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} }

type Globals = Readonly<Record<string, unknown>>

/** Loaded inside a web worker, pdfjs takes the worker's messages for its own, unless it sees a window. */
function workerInDisguise(): Globals {
  return "postMessage" in globalThis ? { window: globalThis } : {}
}

/** Does something while those of the globals that are absent stand in. */
async function meanwhile<T>(globals: Globals, act: () => Promise<T>): Promise<T> {
  const scope: Record<string, unknown> = globalThis
  const absent = Object.entries(globals).filter(([name]) => scope[name] === undefined)
  for (const [name, value] of absent) scope[name] = value
  try {
    return await act()
  } finally {
    for (const [name] of absent) delete scope[name]
  }
}

/** In Node pdfjs warns of a module for drawing where it is not installed, which is no matter for reading. */
async function withoutWarning<T>(about: string, act: () => Promise<T>): Promise<T> {
  const { console } = globalThis as unknown as { readonly console: { warn: (message: string) => void } }
  const warn = console.warn
  console.warn = (message) => {
    if (!String(message).includes(about)) warn.call(console, message)
  }
  try {
    return await act()
  } finally {
    console.warn = warn
  }
}
