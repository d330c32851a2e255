const DEFAULT = 100 // cases of a fast-check property that asks for no number

/**
 * Cases of a property test that wants another number than the default: `standard`, more or fewer as FC_RUNS says, which
 * counts for a property of default length.
 */
export function runs(standard: number): number {
  return Math.max(1, Math.round((standard * Number(process.env.FC_RUNS ?? DEFAULT)) / DEFAULT))
}
