import { serve } from "./rvp_bench.mjs";

serve("node", {
  "example/sum": ({ count }) => {
    // Set-up: not timed.
    const numbers = Array.from({ length: count }, (_, index) => index);
    let sum = 0;
    return {
      metric: "call_time",
      items: count,
      step() {
        // Timed.
        sum = 0;
        for (const number of numbers) sum += number;
      },
      // The answer that every suite must give.
      check: () => ({ sum }),
    };
  },
});
