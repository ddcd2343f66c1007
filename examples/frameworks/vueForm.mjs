import { createApp, h, reactive, ref, vModelText, withDirectives } from 'vue'

// `v-model` as the compiler of templates writes it.
createApp({
  setup() {
    const ticket = reactive({ subject: '', description: '' })
    const sent = ref('')
    const send = (/** @type {Event} */ event) => {
      event.preventDefault()
      sent.value = JSON.stringify(ticket)
    }
    /**
     * @param {'input' | 'textarea'} tag
     * @param {'subject' | 'description'} name
     * @param {string} label
     */
    const field = (tag, name, label) =>
      withDirectives(
        h(tag, {
          id: name,
          'aria-label': label,
          /** @param {string} text */
          'onUpdate:modelValue': (text) => {
            ticket[name] = text
          },
        }),
        [[vModelText, ticket[name]]],
      )
    return () =>
      h('form', { onSubmit: send }, [
        field('input', 'subject', 'Subject'),
        field('textarea', 'description', 'Description'),
        h('unstuck-help', { for: '#subject, #description' }),
        h('button', 'Send'),
        h('output', sent.value),
      ])
  },
}).mount('#root')
