import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// What is loaded when it is first used comes from the disk here, through a busy compiler.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 20_000 })

// jsdom lays nothing out, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => {}
window.scrollTo = () => {}

let complaints: readonly { readonly mock: { readonly calls: unknown[][] } }[] = []

beforeEach(() => {
  complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
})

// Whatever React, the router or the browser complains about is a fault of ours.
afterEach(() => {
  cleanup()
  expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([])
  vi.restoreAllMocks()
})
