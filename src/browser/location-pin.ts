/** `<location-pin>`: a point on the ground, from the phone or from a map that is only fetched when somebody asks for it. */
export type PinWords = Record<
  'use' | 'map' | 'found' | 'failed' | 'clear' | 'help' | 'choose' | 'chosen' | 'near' | 'mapName',
  string
>

class LocationPin extends HTMLElement {
  #status = document.createElement('p')
  #map?: HTMLElement
  #clear = this.#button(this.words.clear, () => this.place('', '', ''))

  connectedCallback(): void {
    if (this.querySelector('.cv-pin__tools')) return
    const tools = document.createElement('div')
    tools.className = 'cv-actions cv-pin__tools'
    if ('geolocation' in navigator && isSecureContext) tools.append(this.#button(this.words.use, () => this.#locate()))
    if (this.hasAttribute('areas') || this.hasAttribute('tiles'))
      tools.append(this.#button(this.words.map, () => void this.#openMap()))
    this.#clear.hidden = !this.point
    tools.append(this.#clear)
    this.#status.className = 'cv-pin__status'
    this.#status.setAttribute('role', 'status')
    this.prepend(tools, this.#status)
  }

  get words(): PinWords {
    return JSON.parse(this.dataset.words ?? '{}') as PinWords
  }

  /** Writes the point into the two fields and says what was done. */
  place(latitude: string, longitude: string, said: string): void {
    const [north, east] = this.querySelectorAll('input')
    if (north) north.value = latitude
    if (east) east.value = longitude
    north?.dispatchEvent(new Event('input', { bubbles: true }))
    this.#status.textContent = said
    this.#clear.hidden = !this.point
  }

  /** Longitude and latitude now in the fields, if they are numbers. */
  get point(): [number, number] | undefined {
    const [north, east] = [...this.querySelectorAll('input')].map(input => Number.parseFloat(input.value))
    return Number.isFinite(north) && Number.isFinite(east) ? [east!, north!] : undefined
  }

  #button(text: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'cv-button cv-button--secondary cv-button--small'
    button.textContent = text
    button.addEventListener('click', press)
    return button
  }

  #locate(): void {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        this.place(
          coords.latitude.toFixed(6),
          coords.longitude.toFixed(6),
          this.words.found.replace('{n}', String(Math.round(coords.accuracy))),
        ),
      () => (this.#status.textContent = this.words.failed),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  }

  async #openMap(): Promise<void> {
    if (this.#map) return void this.#map.toggleAttribute('hidden')
    this.#map = document.createElement('div')
    this.#status.after(this.#map)
    try {
      const { drawMap } = await import('./location-map.ts')
      await drawMap(this, this.#map)
    } catch {
      this.#map.remove()
      this.#map = undefined
      this.#status.textContent = this.words.failed
    }
  }
}

export type { LocationPin }

customElements.define('location-pin', LocationPin)
