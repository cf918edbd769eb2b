/** Lets the person see the password being typed; hidden again before it travels, so that the browser does not remember it as text. */
export function showPasswords(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-password-toggle]')) {
    const field = document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLInputElement | null
    if (!field) continue
    const { show = '', hide = '', showLong = '', hideLong = '' } = button.dataset
    const set = (visible: boolean) => {
      field.type = visible ? 'text' : 'password'
      button.textContent = visible ? hide : show
      button.setAttribute('aria-label', visible ? hideLong : showLong)
    }
    button.hidden = false
    button.addEventListener('click', () => set(field.type === 'password'))
    field.form?.addEventListener('submit', () => set(false))
  }
}
