import { build } from 'vite'

/** A program of the examples and its packages as one file. */
export async function bundle(program: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: `examples/frameworks/${program}.mjs` } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const [chunk] = first !== undefined && 'output' in first ? first.output : []
  if (chunk?.type !== 'chunk') throw new Error('expected one file of script')
  return chunk.code
}
