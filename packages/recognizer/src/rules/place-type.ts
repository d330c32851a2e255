/** Cities abroad and buildings have no kind of their own in the label schema. */
export function locType(subtype: string): { readonly locType?: string } {
  return subtype === 'city' || subtype === 'facility' ? {} : { locType: subtype }
}
