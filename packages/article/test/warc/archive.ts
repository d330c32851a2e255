import { gzipSync } from 'node:zlib'

const CRLF = '\r\n'
const bytes = (text: string) => new TextEncoder().encode(text)

/** Bytes one behind the other. */
export function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytes(part) : part))))
}

/** A record of a web archive, written by hand. */
export function record(type: string, headers: Record<string, string>, block: Uint8Array): Uint8Array {
  const lines = { 'WARC-Type': type, 'WARC-Date': '2025-03-07T01:10:00Z', 'WARC-Record-ID': '<urn:uuid:1>', ...headers }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}${CRLF}`)
  return joined(`WARC/1.0${CRLF}${head.join('')}Content-Length: ${block.length}${CRLF}${CRLF}`, block, CRLF + CRLF)
}

/** What a server answered. */
export function response(url: string, body: string | Uint8Array, { status = '200 OK', headers = {} } = {}): Uint8Array {
  const all: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8', ...headers }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}${CRLF}`)
  const block = joined(`HTTP/1.1 ${status}${CRLF}${head.join('')}${CRLF}`, body)
  return record('response', { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' }, block)
}

export const info = record('warcinfo', { 'Content-Type': 'application/warc-fields' }, bytes(`software: test${CRLF}`))

/** An archive with a member of gzip for each record. */
export function zipped(...records: readonly Uint8Array[]): Uint8Array {
  return joined(...records.map((one) => gzipSync(one)))
}

/** The bytes in pieces, as a file gives them. */
export async function* pieces(all: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < all.length; i += length) yield all.slice(i, i + length)
}
