import { type Key, useInput, useStdin } from "ink"
import { type Dispatch, useRef } from "react"

import { actionFor, type Press } from "./keys.ts"
import { type DashboardAction, type DashboardState, reduce } from "./state.ts"

/** Hands what is pressed to the reducer, by way of the table of keys. */
export function useKeys(state: DashboardState, dispatch: Dispatch<DashboardAction>): void {
  const { isRawModeSupported } = useStdin()
  const latest = useRef(state)
  latest.current = state
  useInput(
    (input, key) => {
      // Keys may come faster than screens are drawn: each acts on what the one before it made.
      for (const press of pressesOf(input, key)) {
        const action = actionFor(press, latest.current)
        if (action === undefined) continue
        latest.current = reduce(latest.current, action)
        dispatch(action)
      }
    },
    { isActive: isRawModeSupported === true },
  )
}

/** One event of the terminal as presses of keys. */
export function pressesOf(input: string, key: Key): readonly Press[] {
  const named = nameOf(input, key)
  if (named !== undefined) return [{ name: named }]
  if (key.ctrl || key.meta) return []
  // The marks a terminal puts around pasted text come through as text.
  const typed = input.replaceAll("[200~", "").replaceAll("[201~", "")
  return Array.from(typed).flatMap(pressOf)
}

/** Keys typed fast come with the text around them as one event, and then as the characters they send. */
const CONTROL: Readonly<Record<string, Extract<Press, { name: string }>>> = {
  "\r": { name: "enter" },
  "\n": { name: "enter" },
  "\b": { name: "backspace" },
  "\u007f": { name: "backspace" },
  "\u0003": { name: "interrupt" },
  "\u001b": { name: "escape" },
}

function pressOf(character: string): readonly Press[] {
  const control = CONTROL[character]
  if (control !== undefined) return [control]
  return character >= " " ? [{ character }] : []
}

function nameOf(input: string, key: Key): Extract<Press, { name: string }>["name"] | undefined {
  if (key.ctrl && input === "c") return "interrupt"
  if (key.return) return "enter"
  if (key.backspace || key.delete) return "backspace"
  if (key.pageDown) return "pagedown"
  if (key.pageUp) return "pageup"
  if (key.downArrow) return "down"
  if (key.upArrow) return "up"
  return key.escape ? "escape" : undefined
}
