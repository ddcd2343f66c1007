import { config } from 'zod'

// Schemas that compile themselves ask for `eval`, which the site's policy refuses: asking alone is reported in the console.
config({ jitless: true })
