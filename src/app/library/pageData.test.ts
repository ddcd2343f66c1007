import { expect, test } from 'vitest'
import { type PageData, pageDataId, readPageData, writePageData } from './pageData.ts'

const page: PageData = {
  data: '/assets/data-1/',
  site: { name: { en: 'Unstuck' }, url: '' },
  loaderData: { entry: { text: '</script><script>alert(1)</script><!--' } },
}

test('what a page carries cannot end its element, and is read back as it was', () => {
  const written = writePageData(page)
  expect(written).not.toContain('<')
  document.body.innerHTML = `<script type="application/json" id="${pageDataId}">${written}</script>`
  expect(readPageData(document)).toEqual(page)
})

test('a page without its data is a broken build', () => {
  document.body.innerHTML = ''
  expect(() => readPageData(document)).toThrow('expected page data')
})
