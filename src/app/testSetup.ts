import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

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
