import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** A ticket form whose fields show the state, and whose state alone is sent. */
function Form() {
  const [subject, setSubject] = useState('')
  const [description, setDescription] = useState('')
  const [sent, setSent] = useState('')
  return h(
    'form',
    {
      /** @param {import('react').FormEvent} event */
      onSubmit: (event) => {
        event.preventDefault()
        setSent(JSON.stringify({ subject, description }))
      },
    },
    h('input', {
      id: 'subject',
      'aria-label': 'Subject',
      value: subject,
      /** @param {import('react').ChangeEvent<HTMLInputElement>} event */
      onChange: ({ target }) => setSubject(target.value),
    }),
    h('textarea', {
      id: 'description',
      'aria-label': 'Description',
      value: description,
      /** @param {import('react').ChangeEvent<HTMLTextAreaElement>} event */
      onChange: ({ target }) => setDescription(target.value),
    }),
    h('unstuck-help', { for: '#subject, #description' }),
    h('button', { type: 'submit' }, 'Send'),
    h('output', null, sent),
  )
}

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(h(Form))
