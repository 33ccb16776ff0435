import type { CaseProfile } from "../../src/contract/generated/types.ts";
import { addTo, type Call, type Costs, newCall } from "../../src/profile/call_tree.ts";
import { growthOf } from "../../src/profile/growth.ts";

/** A call with its calls, own cost and callees; a name that ends in () is a builtin's. */
export function call(name: string, calls: number, self: number, ...callees: Call[]): Call {
  const made = { ...newCall(name, name.endsWith("()")), calls, self };
  for (const callee of callees) addTo(made.children, callee);
  return made;
}

export function costs(...callees: Call[]): Costs {
  return { unit: "seconds", root: call("", 1, 0, ...callees) };
}

/** A fit that calls a decomposition five times as often, and a predict that allocates more. */
export function caseProfile(name = "numpy/linalg/_linalg.py:svd"): CaseProfile {
  const side = (svds: number, allocating: number) =>
    costs(
      call(
        "suite/runner.py:serve",
        1,
        0.0002,
        call(
          "suite/estimator.py:Estimator._fit",
          3,
          0.0005,
          call(name, svds, 0.001 * svds, call("numpy.linalg.svd()", svds, 0.002 * svds)),
        ),
        call(
          "suite/estimator.py:Estimator._predict",
          9,
          0.0011,
          call("numpy.ones()", 9, allocating),
        ),
      ),
    );
  return {
    suite: "rust",
    case: "classical/regression/ridge/boston",
    outcome: growthOf(side(3, 0.001), side(15, 0.0045)),
  };
}
