import { expect, test } from 'vitest'
import { describeKinds } from './describeKinds.ts'

test('docs/privacy.md says what the rules do', async () => {
  await expect(describeKinds()).toMatchFileSnapshot('../../docs/privacy.md')
})
