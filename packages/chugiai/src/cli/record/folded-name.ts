/** A name as systems compare it that heed neither case nor Unicode form (macOS, Windows): `Bài.txt` and `BÀI.TXT` are one. */
export function foldedName(name: string): string {
  return name.normalize().toLowerCase().normalize()
}
