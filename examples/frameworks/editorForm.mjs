// An editor without a field: each line is an element, and what is sent is taken from its events.
const root = document.querySelector('#root')
const form = document.createElement('form')
const editor = Object.assign(document.createElement('div'), {
  id: 'description',
  contentEditable: 'true',
  role: 'textbox',
  ariaLabel: 'Description',
  ariaMultiLine: 'true',
})
const subject = Object.assign(document.createElement('input'), {
  id: 'subject',
  ariaLabel: 'Subject',
})
const help = document.createElement('unstuck-help')
help.setAttribute('for', '#subject, #description')
const output = document.createElement('output')
form.append(subject, editor, help, document.createElement('button'), output)
form.querySelector('button')?.append('Send')
root?.append(form)

let description = ''
editor.addEventListener('input', () => {
  description = editor.innerText
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  output.textContent = JSON.stringify({ subject: subject.value, description })
})
