/**
 * Work that takes long and is asked for often: asked for while it runs, it is done once more when it ends, however often it was
 * asked, as what it began with is out of date. Its failure is nobody's here: whoever does the work tells of it.
 */
export function repeatWhenAsked(work: () => Promise<void>): { ask(): void; stop(): void } {
  let running = false
  let askedAgain = false
  let stopped = false
  const ended = () => {
    running = false
    if (askedAgain) ask()
  }
  function ask(): void {
    askedAgain = running
    if (running || stopped) return
    running = true
    work().then(ended, ended)
  }
  return {
    ask,
    /** What runs ends; nothing begins any more. */
    stop() {
      stopped = true
    },
  }
}
