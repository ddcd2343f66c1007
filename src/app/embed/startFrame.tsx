import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import type { Locale } from '../../model/locale.ts'
import { App } from '../App.tsx'
import { localeOfPath } from '../i18n/localeOfPath.ts'
import { createSpeaker, learn } from '../i18n/speaker.ts'
import { pathOf } from '../library/addresses.ts'
import { fetchLibrary } from '../library/fetchLibrary.ts'
import { readPageData } from '../library/pageData.ts'
import { sendPasteToWorker } from '../paste/reader.ts'
import { takeAsked } from './askedTexts.ts'
import { Frame } from './Frame.tsx'
import { HandOver } from './HandOver.tsx'
import { currentHost, linkToHost, tellHost } from './hostLink.ts'
import { keepInside } from './keepInside.ts'
import { reportSize } from './reportSize.ts'
import { stopSharing } from './sharing.ts'

const base = import.meta.env.BASE_URL
const { data, site, parents = [] } = readPageData(document)
const library = fetchLibrary(() => data)
const speaker = createSpeaker()
const locale = localeOfPath(`/${location.pathname.slice(base.length)}`) ?? 'en'
const wishes = new URLSearchParams(location.hash.slice(1))
const learnAll = (one: Locale) => Promise.all([learn(speaker, one), learn(speaker, one, 'frame')])

// Before anything is awaited: the host speaks as soon as the page is loaded.
linkToHost(window, parents, (text) => {
  // The form is empty, or begun anew: what was agreed to for the last one is over.
  if (text.trim() === '') stopSharing()
  const host = currentHost()
  const spoken = host.kind === 'linked' ? host.hello.locale : locale
  sendPasteToWorker(takeAsked(text), { kind: 'typed' }, spoken, data)
})

document.addEventListener('click', keepInside, true)
document.addEventListener('keydown', (event) => {
  const isComposing = event.isComposing || event.keyCode === 229
  if (event.key === 'Escape' && !isComposing) tellHost({ kind: 'close', dismissed: false })
})

await learnAll(locale)
const container = document.getElementById('app')
if (container === null) throw new Error('#app: unexpected absence, expected where the page stands')

const product = wishes.get('product') ?? ''
const entry = wishes.get('entry') ?? ''
const start = product === '' || entry === '' ? pathOf(locale) : pathOf(locale, product, entry)

// The router keeps its place in memory: the history belongs to the page around.
createRoot(container).render(
  <App scope={{ site, data, library, HandOver }} speaker={speaker}>
    <MemoryRouter basename={base} initialEntries={[base + start.slice(1)]}>
      <Frame
        mode={wishes.get('mode') ?? 'inline'}
        scheme={wishes.get('theme') ?? ''}
        learn={learnAll}
      />
    </MemoryRouter>
  </App>,
)
reportSize(container)
// The host has made this much room: the box fills it, so that nothing moves.
container.style.setProperty('--reserve', `${innerHeight}px`)
