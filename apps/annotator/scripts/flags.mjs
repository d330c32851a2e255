// The flags of `npm start`, read before anything is installed or built: plain Node.
import { isIP } from 'node:net'
import { parseArgs } from 'node:util'

/** @typedef {{ port?: number, host?: string, open: boolean, root?: string }} Flags */

/**
 * @param {readonly string[]} args
 * @returns {Flags}
 * @throws {Error} for a flag that there is not, and a value that means nothing; the message says what there is
 */
export function readFlags(args) {
  const { port, host, open } = parsed(args)
  const number = port === undefined ? undefined : Number(port)
  if (number !== undefined && !(/^\d+$/.test(port) && number < 65536)) {
    throw new Error(`--port ${port} is no port: give a number from 0 to 65535`)
  }
  if (host !== undefined && isIP(host) === 0 && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) {
    throw new Error(
      `--host ${host} is no address: give one such as 127.0.0.1, or 0.0.0.0 for every one of this machine`,
    )
  }
  return {
    open: open ?? false,
    ...(number === undefined ? {} : { port: number }),
    ...(host === undefined ? {} : { host }),
  }
}

/** @param {readonly string[]} args */
function parsed(args) {
  const options = /** @type {const} */ ({
    port: { type: 'string' },
    host: { type: 'string' },
    open: { type: 'boolean' },
  })
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${message.split('. ')[0]}. There are: --port N, --host ADDRESS, --open`, { cause: error })
  }
}
