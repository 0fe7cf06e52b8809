/**
 * Says what the pointer rests on, not what it passes over: `changed` is called once the latest value has stood for
 * `milliseconds`. Crossing a crowded picture then does not make it flicker.
 */
export function dwell<Value>(milliseconds: number, changed: (value: Value) => void): (value: Value) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (value) => {
    clearTimeout(timer)
    timer = setTimeout(() => changed(value), milliseconds)
  }
}
