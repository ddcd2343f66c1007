import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPort } from './readPort.mjs'
import { root } from './root.mjs'
import { serveFolder } from './serveFolder.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    folder: { type: 'string', default: 'dist' },
  },
})

const { url } = await serveFolder(join(root, values.folder), {
  port: readPort(values.port),
  isStrict: true,
})
console.log(url)
