import { useEffect, useState } from "react"

import type { CheckerWords } from "./checker.tsx"

interface Props {
  readonly words: CheckerWords["check"]
  readonly isAwake: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** An ordinary button for files; and the whole page takes what is dropped on it, so that no file is ever opened by mistake. */
export function Chooser({ words, isAwake, onFiles }: Props) {
  const isOver = useDropped(onFiles)
  return (
    <div className="chooser" data-over={isOver || undefined}>
      <label className="choose" data-asleep={!isAwake || undefined}>
        <input
          type="file"
          multiple
          disabled={!isAwake}
          aria-describedby="chooser-formats"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])])
            // So that the same file can be chosen again after it was mended.
            currentTarget.value = ""
          }}
        />
        <span>{words.choose}</span>
      </label>
      <p>{words.drop}</p>
      <p className="note" id="chooser-formats">
        {words.formats}
      </p>
    </div>
  )
}

/** Listens on the whole page; tells whether something hangs over it. */
function useDropped(onFiles: Props["onFiles"]): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener("dragover", over)
    document.addEventListener("dragleave", leave)
    document.addEventListener("drop", drop)
    return () => {
      document.removeEventListener("dragover", over)
      document.removeEventListener("dragleave", leave)
      document.removeEventListener("drop", drop)
    }
  }, [onFiles])
  return isOver
}
