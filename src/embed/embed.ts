import { UnstuckHelp } from './UnstuckHelp.ts'

if (customElements.get('unstuck-help') === undefined)
  customElements.define('unstuck-help', UnstuckHelp)
