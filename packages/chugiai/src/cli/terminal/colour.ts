/** Whether standard output takes colours: a terminal, unless NO_COLOR says no; FORCE_COLOR says yes. */
export function wantsColour(): boolean {
  if (process.env.NO_COLOR) return false
  return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true
}
