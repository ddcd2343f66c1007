import { createApp, h, ref } from 'vue'

// The same page; with single-file components, `compilerOptions.isCustomElement` names the element.
createApp({
  setup() {
    const isShown = ref(false)
    const lang = ref('en')
    const matches = ref(0)
    const toggle = () => {
      isShown.value = !isShown.value
    }
    const speakJapanese = () => {
      lang.value = 'ja'
    }
    const count = () => {
      matches.value += 1
    }
    return () =>
      h('main', [
        h('button', { type: 'button', onClick: toggle }, 'Toggle'),
        h('button', { type: 'button', onClick: speakJapanese }, 'Japanese'),
        h('output', `Matches: ${matches.value}`),
        isShown.value ? h('unstuck-help', { lang: lang.value, onUnstuckMatch: count }) : null,
      ])
  },
}).mount('#root')
