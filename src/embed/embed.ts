import { UnstuckHelp } from './UnstuckHelp.ts'

if (!customElements.get('unstuck-help')) customElements.define('unstuck-help', UnstuckHelp)
