/** How long people and camera move, in milliseconds; 0 where the system asks for less motion. */
export function glideMilliseconds(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200
}
