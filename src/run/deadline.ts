/** Time that a process has for what it does now; it stands still while the process waits for somebody else. */
export class Deadline {
  readonly #passed: () => void;
  #timer: NodeJS.Timeout | undefined;
  #left = 0;
  #since = 0;
  #waiting = false;

  /** @param passed is called once the time is up */
  constructor(passed: () => void) {
    this.#passed = passed;
  }

  /** So many milliseconds from now, or from when the waiting is over. */
  set(left: number): void {
    this.#left = left;
    if (!this.#waiting) this.#start();
  }

  wait(): void {
    this.clear();
    this.#left -= performance.now() - this.#since;
    this.#waiting = true;
  }

  goOn(): void {
    this.#waiting = false;
    this.#start();
  }

  clear(): void {
    clearTimeout(this.#timer);
  }

  #start(): void {
    this.clear();
    this.#since = performance.now();
    this.#timer = setTimeout(this.#passed, this.#left);
  }
}
