const root = document.querySelector('#root')
const toggle = Object.assign(document.createElement('button'), { textContent: 'Toggle' })
const japanese = Object.assign(document.createElement('button'), { textContent: 'Japanese' })
const output = document.createElement('output')
const help = Object.assign(document.createElement('unstuck-help'), { lang: 'en' })
root?.append(toggle, japanese, output)

let matches = 0
help.addEventListener('unstuck-match', () => {
  matches += 1
  output.textContent = `Matches: ${matches}`
})
toggle.onclick = () => (help.isConnected ? help.remove() : root?.append(help))
japanese.onclick = () => {
  help.lang = 'ja'
}
