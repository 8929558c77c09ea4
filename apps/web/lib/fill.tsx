import { Fragment, type ReactNode } from "react"

/** Puts nodes where a sentence says `{name}`, so that each language keeps its own order. Throws on a name it is not given. */
export function fill(sentence: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  return sentence.split(/(\{\w+\})/).map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1]
    if (name === undefined) return piece
    if (!(name in parts)) throw new TypeError(`nothing to put for {${name}} in: ${sentence}`)
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move, so their places are their keys
    return <Fragment key={index}>{parts[name]}</Fragment>
  })
}

/** The same for plain text: titles, labels. */
export function fillText(sentence: string, parts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in parts)) throw new TypeError(`nothing to put for {${name}} in: ${sentence}`)
    return String(parts[name])
  })
}
