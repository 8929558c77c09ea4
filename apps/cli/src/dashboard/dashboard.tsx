import type { Reader } from "@gouji/application/reader"
import { useScreenSize } from "fullscreen-ink"
import { Box, Text, useApp } from "ink"
import { useEffect, useReducer } from "react"

import type { Language } from "../language.ts"
import type { Line } from "../output/paint.ts"
import { screenLines } from "./screen.ts"
import { initialState, reduce } from "./state.ts"
import { lookOf } from "./theme.ts"
import { useKeys } from "./use-keys.ts"
import { useRegistry } from "./use-registry.ts"

/** What the dashboard is opened with. */
export interface DashboardProps {
  readonly reader: Reader
  readonly language: Language
  readonly colour: boolean
  readonly ascii: boolean
  /** How often the registry is asked whether anything changed, in milliseconds. */
  readonly interval?: number
}

/** The dashboard: what the registry holds, the findings of one document, the evidence of one finding. */
export function Dashboard({ reader, language, colour, ascii, interval = 1000 }: DashboardProps) {
  const [state, dispatch] = useReducer(reduce, language, initialState)
  const { exit } = useApp()
  const { width, height } = useScreenSize()
  useRegistry({ reader, state, dispatch, interval })
  useKeys(state, dispatch)
  useEffect(() => {
    if (state.done) exit()
  }, [state.done, exit])
  const lines = screenLines(state, { columns: width ?? 80, rows: height ?? 24, ascii })
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is known by its place and nothing else
        <Row key={row} line={line} colour={colour} />
      ))}
    </Box>
  )
}

function Row({ line, colour }: { readonly line: Line; readonly colour: boolean }) {
  return (
    <Text wrap="truncate">
      {line.map(({ text, role }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no identity but their place
        <Text key={index} {...lookOf(role, colour)}>
          {text}
        </Text>
      ))}
    </Text>
  )
}
