/** Ctrl-Z: hands the terminal back to the shell until somebody brings the program to the fore again (`fg`). */
export async function suspend(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGCONT", () => resolve())
    process.kill(process.pid, "SIGTSTP")
  })
}
