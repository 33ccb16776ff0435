/** Before the set-up of a case, or before one of its phases. Points are in the order of the turn, the same on both sides. */
export interface Point {
  /** Index in the turn's cases. */
  case: number;
  /** 0: the set-up; n: the n-th phase. */
  phase: number;
}

/** The barrier, as the side at one place sees it. */
export interface Meeting {
  /** Settles when this side may go on: with the other, or alone since that has left. */
  arrive(point: Point): Promise<"together" | "alone">;
  /** This side will come no more. */
  leave(): void;
}

/**
 * Where both sides of a turn wait for each other, so that each phase of both is measured at the same time: what the machine
 * does meanwhile hits both. A side goes on once the other has come as far, or will come no more.
 */
export class Barrier {
  readonly #reached: [Point, Point] = [START, START];
  readonly #goOn: [(() => void)?, (() => void)?] = [];

  /** @param indexOf the place in the turn of the n-th case that the side at `place` was asked for */
  meeting(place: 0 | 1, indexOf: (asked: number) => number): Meeting {
    return {
      arrive: ({ case: asked, phase }) => this.arrive(place, { case: indexOf(asked), phase }),
      leave: () => this.leave(place),
    };
  }

  async arrive(place: 0 | 1, point: Point): ReturnType<Meeting["arrive"]> {
    this.#reached[place] = point;
    await new Promise<void>((resolve) => {
      this.#goOn[place] = resolve;
      this.#release();
    });
    return this.#reached[1 - place] === END ? "alone" : "together";
  }

  /** Its process has ended, or knows of no barrier. One that is started again arrives again. */
  leave(place: 0 | 1): void {
    this.#reached[place] = END;
    this.#release();
  }

  /** Whoever is told first begins first, so the sides take turns at it. */
  #release(): void {
    const [one, other] = this.#reached;
    const first = (one.case + one.phase) % 2 === 0 ? 0 : 1;
    for (const place of [first, 1 - first]) {
      const isAsFar = place === 0 ? !isBefore(other, one) : !isBefore(one, other);
      if (isAsFar) this.#goOn[place]?.();
    }
  }
}

const START: Point = { case: -1, phase: 0 };
const END: Point = { case: Number.POSITIVE_INFINITY, phase: 0 };

function isBefore(one: Point, other: Point): boolean {
  return one.case < other.case || (one.case === other.case && one.phase < other.phase);
}
