/** Milliseconds in which the words of several pages that come one after the other are painted at once. */
const TOGETHER = 50;

/** Paints what stands on pages whose words have just come, or gone: soon, and together. */
export class Repaint {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly paint: () => unknown) {}

  soon(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.paint();
    }, TOGETHER);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
