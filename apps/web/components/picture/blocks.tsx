import type { ReactNode } from "react"

import { linesOf } from "../../lib/picture/text-lines.ts"

/** A part of a picture: how high it is, and what it draws from a height on. */
export interface Block {
  readonly height: number
  readonly at: (y: number) => ReactNode
}

/** The one column of a picture. */
export const SIDE = 64

/** A picture stands in places of every colour, on paper too, so that it has colours of its own: those of the site in the light. */
export const COLOUR = {
  paper: "#fffefb",
  ink: "#202325",
  soft: "#565b5f",
  line: "#ded9cd",
  track: "#e4eef3",
  bar: "#3d7c9c",
  link: "#17597c",
} as const

interface TextStyle {
  readonly size: number
  readonly breadth: number
  readonly colour?: string
  readonly weight?: number
}

/** Lines of text, one under the other. */
export function textBlock(
  text: string,
  { size, breadth, colour = COLOUR.ink, weight = 400 }: TextStyle,
): Block {
  const lines = linesOf(text, breadth / size)
  const step = size * 1.5
  return {
    height: lines.length * step,
    at: (y) => (
      <text fontSize={size} fontWeight={weight} fill={colour}>
        {lines.map((line, index) => {
          const base = y + index * step + size * 1.1
          return (
            <tspan key={base} x={SIDE} y={base}>
              {line}
            </tspan>
          )
        })}
      </text>
    ),
  }
}

/** A row of a list: what it is, its number at the other end, and what is drawn beneath; `picture` gets 14 units of height. */
export function rowBlock(
  {
    label,
    number,
    picture,
  }: { readonly label: string; readonly number: string; readonly picture?: ReactNode },
  breadth: number,
): Block {
  const size = 28
  const name = textBlock(label, { size, breadth: breadth * 0.6 })
  return {
    height: name.height + (picture === undefined ? 12 : 38),
    at: (y) => (
      <>
        {name.at(y)}
        <text x={SIDE + breadth} y={y + size * 1.1} fontSize={size} fill={COLOUR.ink} textAnchor="end">
          {number}
        </text>
        {picture !== undefined && (
          <svg
            x={SIDE}
            y={y + name.height + 2}
            width={breadth}
            height="14"
            overflow="visible"
            aria-hidden="true"
          >
            {picture}
          </svg>
        )}
      </>
    ),
  }
}

/** Free space. */
export function gap(height: number): Block {
  return { height, at: () => null }
}

/** A line from side to side. */
export function ruleBlock(breadth: number): Block {
  return {
    height: 2,
    at: (y) => <rect x={SIDE} y={y} width={breadth} height="2" fill={COLOUR.line} />,
  }
}

/** Blocks one under the other, as one. Each is known by where it stands; those without height draw nothing. */
export function stackOf(all: readonly Block[]): Block {
  const blocks = all.filter(({ height }) => height > 0)
  const height = blocks.reduce((sum, block) => sum + block.height, 0)
  return {
    height,
    at: (y) => {
      let top = y
      return blocks.map((block) => {
        const drawn = <g key={top}>{block.at(top)}</g>
        top += block.height
        return drawn
      })
    },
  }
}
