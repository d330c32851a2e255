/** A checksum of 64 bits, in hexadecimal: two runs of FNV-1a, the second from another start over the first. */
export function checksum(bytes: Uint8Array): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b1
  for (let at = 0; at < bytes.length; at++) {
    a = Math.imul(a ^ bytes[at]!, 0x01000193)
    b = Math.imul(b ^ bytes[at]! ^ (a >>> 24), 0x01000193)
  }
  return hex(a) + hex(b)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
