/** Work that goes on while more of it comes, so much at a time and no more. */
export class Jobs {
  readonly #most: number;
  readonly #running = new Set<Promise<void>>();
  #fault: { readonly cause: unknown } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** Begins a job as soon as there is room. Rejects when an earlier one failed. */
  async start(work: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#most) await Promise.race(this.#running);
    this.#check();
    const job = work()
      .catch((cause: unknown) => {
        this.#fault ??= { cause };
      })
      .finally(() => this.#running.delete(job));
    this.#running.add(job);
  }

  /** Waits for all that was begun. Rejects when any of it failed. */
  async finish(): Promise<void> {
    await Promise.all(this.#running);
    this.#check();
  }

  #check(): void {
    if (this.#fault !== null) throw this.#fault.cause;
  }
}
