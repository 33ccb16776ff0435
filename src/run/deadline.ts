/** Time that a process has for what it does now; it stands still while the process waits for somebody else. */
export class Deadline {
  #passed = () => {};
  #timer: NodeJS.Timeout | undefined;
  #left = 0;
  #since = 0;
  #waiting = false;

  /** So many milliseconds from now, or from when the waiting is over; `passed` is called once they are up. */
  set(left: number, passed: () => void): void {
    this.#left = left;
    this.#passed = passed;
    if (!this.#waiting) this.#start();
  }

  wait(): void {
    clearTimeout(this.#timer);
    this.#left -= performance.now() - this.#since;
    this.#waiting = true;
  }

  /** The waiting is over; nothing where there was none. */
  goOn(): void {
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#start();
  }

  /** For good: the process has ended, and nobody waits. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#waiting = false;
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#since = performance.now();
    this.#timer = setTimeout(this.#passed, this.#left);
  }
}
