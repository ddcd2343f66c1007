/** The mark: a line that was caught in a bend and finds its way out. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="9" className="logo-ground" />
      <path className="logo-line" d="M8.5 8v8.5a6.5 6.5 0 0 0 13 0V9.5" />
      <path className="logo-line" d="m16.8 13 4.7-4.7 4.7 4.7" />
    </svg>
  )
}
