/** Both sides of a turn. */
export type Side = 0 | 1;

/** Before the set-up of a case, or before one of its phases. Places are in the order of the turn, the same on both sides. */
export interface Point {
  /** Index in the turn's cases. */
  case: number;
  /** 0: the set-up; n: the n-th phase. */
  step: number;
}

/** The barrier, as one side sees it. */
export interface Meeting {
  /** Settles when this side may go on. */
  arrive(point: Point): Promise<void>;
  /** This side will come no more. */
  leave(): void;
}

/**
 * Where both sides wait for each other, so that each phase of both is measured at the same time: what the machine does
 * meanwhile hits both. A side goes on once the other has come as far, or will come no more.
 */
export class Barrier {
  readonly #reached: [Point, Point] = [START, START];
  readonly #goOn: [(() => void)?, (() => void)?] = [];

  /** Settles when this side may go on. */
  arrive(side: Side, point: Point): Promise<void> {
    this.#reached[side] = point;
    return new Promise((resolve) => {
      this.#goOn[side] = resolve;
      this.#release();
    });
  }

  /** This side will come no more: its process has ended, or knows of no barrier. */
  leave(side: Side): void {
    this.#reached[side] = END;
    this.#release();
  }

  #release(): void {
    const [first, second] = this.#reached;
    if (isAsFar(second, first)) this.#goOn[0]?.();
    if (isAsFar(first, second)) this.#goOn[1]?.();
  }
}

/** @param indexOf the point in the turn of the n-th case that this side was asked for */
export function meetingOf(
  barrier: Barrier,
  side: Side,
  indexOf: (asked: number) => number,
): Meeting {
  return {
    arrive: ({ case: asked, step }) => barrier.arrive(side, { case: indexOf(asked), step }),
    leave: () => barrier.leave(side),
  };
}

const START: Point = { case: -1, step: 0 };
const END: Point = { case: Number.POSITIVE_INFINITY, step: 0 };

function isAsFar(one: Point, other: Point): boolean {
  return one.case > other.case || (one.case === other.case && one.step >= other.step);
}
