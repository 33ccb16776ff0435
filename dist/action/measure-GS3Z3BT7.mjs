import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  FEWEST_SESSIONS,
  JUDGED_SESSIONS,
  NOTHING_SHARED,
  bounds,
  fetchBaselines,
  fewestSamples,
  latestRelease,
  moderate,
  pairedEstimate,
  pooledVariance,
  quantile,
  sharedNoise,
  shiftedEstimate,
  slopeOf,
  storedEstimate,
  storedP,
  tailProbability,
  updateBranch,
  upperTail,
  valuesOf,
  variancePrior,
  welchEstimate,
  writeJunit,
  writeReports
} from "./chunk-AI5AT4O3.mjs";
import {
  ascending,
  require_lib,
  require_lib10,
  require_lib11,
  require_lib12,
  require_lib13,
  require_lib14,
  require_lib2,
  require_lib3,
  require_lib4,
  require_lib5,
  require_lib6,
  require_lib7,
  require_lib8,
  require_lib9,
  summarize
} from "./chunk-ZAQVLYR3.mjs";
import {
  code
} from "./chunk-AYCXCJMS.mjs";
import {
  CHANNEL,
  LOG,
  baseTree,
  buildSuite,
  cacheRoot,
  casesOf,
  contentKey,
  fill,
  fillEnv,
  findResults,
  fixturesStep,
  fixturesWriter,
  interruptible,
  isAskedFor,
  isRunning,
  keyedSteps,
  keysOf,
  listedByShards,
  listedIn,
  logProgress,
  matchesSomeRatio,
  matchesSomeRow,
  nearest,
  openLog,
  ownName,
  planOf,
  readResults,
  restrictTo,
  runCommand,
  runnerClass,
  sandboxOf,
  sessionsBefore,
  situationOf,
  startGroup,
  withRegularFile,
  writeFixtures
} from "./chunk-H6I6BFQV.mjs";
import {
  DEEPEST_CALLS,
  FUNCTIONS_FILE,
  PROTOCOL,
  ROUND_SEED,
  domainsOf,
  findProgram,
  git,
  hasBaselines,
  isFor,
  lateChange,
  manifestOf,
  mergeFunctions,
  outcomeWithin,
  readBaseProject,
  readFunctions,
  readProject,
  saveBaseline,
  saveFunctions,
  sourceFiles,
  topOf,
  withinLimits,
  writeWhole
} from "./chunk-VBHKGIQR.mjs";
import {
  BARRIER,
  behaviour
} from "./chunk-CBE6RR2Z.mjs";
import {
  INSTRUCTIONS,
  OWN_METRICS,
  PROFILES,
  SPEED_SWING,
  below,
  boundsInWords,
  change,
  effect,
  effectInterval,
  instructionsOf,
  isCountablePhase,
  isInstructions,
  loadConfig,
  manifold,
  matcherOf,
  max,
  mean,
  median,
  metricOf,
  min,
  parityHeadline,
  parse,
  plural,
  randomFor,
  require_picomatch,
  ruleFinder,
  sampleCovariance,
  sampleVariance,
  validateEvent,
  validateResults,
  xoroshiro128plus
} from "./chunk-AADFAJ3C.mjs";
import "./chunk-KWBCIB2O.mjs";
import {
  PROFILE_NAMES,
  caseKey,
  compareText,
  domainOf,
  metricName,
  oldestFirst,
  ratioKey,
  ratioSuite,
  rowKey,
  sampledAs,
  shownName,
  slowSamplesOf
} from "./chunk-34B4MKNE.mjs";
import "./chunk-6FBEAZ4I.mjs";
import "./chunk-54PGOEV7.mjs";
import {
  EXIT,
  RvpError,
  messageOf
} from "./chunk-6EM3VHSD.mjs";
import {
  info
} from "./chunk-E6JF65NO.mjs";
import {
  __callDispose,
  __commonJS,
  __toESM,
  __using
} from "./chunk-6PN6P5XH.mjs";

// node_modules/@stdlib/assert-is-number/lib/primitive.js
var require_primitive = __commonJS({
  "node_modules/@stdlib/assert-is-number/lib/primitive.js"(exports, module) {
    "use strict";
    function isNumber(value) {
      return typeof value === "number";
    }
    module.exports = isNumber;
  }
});

// node_modules/@stdlib/assert-is-number/lib/tostring.js
var require_tostring = __commonJS({
  "node_modules/@stdlib/assert-is-number/lib/tostring.js"(exports, module) {
    "use strict";
    var Number2 = require_lib8();
    var toString = Number2.prototype.toString;
    module.exports = toString;
  }
});

// node_modules/@stdlib/assert-is-number/lib/try2serialize.js
var require_try2serialize = __commonJS({
  "node_modules/@stdlib/assert-is-number/lib/try2serialize.js"(exports, module) {
    "use strict";
    var toString = require_tostring();
    function test(value) {
      try {
        toString.call(value);
        return true;
      } catch (err) {
        return false;
      }
    }
    module.exports = test;
  }
});

// node_modules/@stdlib/assert-is-number/lib/object.js
var require_object = __commonJS({
  "node_modules/@stdlib/assert-is-number/lib/object.js"(exports, module) {
    "use strict";
    var hasToStringTag = require_lib4();
    var nativeClass = require_lib5();
    var Number2 = require_lib8();
    var test = require_try2serialize();
    var FLG = hasToStringTag();
    function isNumber(value) {
      if (typeof value === "object") {
        if (value instanceof Number2) {
          return true;
        }
        if (FLG) {
          return test(value);
        }
        return nativeClass(value) === "[object Number]";
      }
      return false;
    }
    module.exports = isNumber;
  }
});

// node_modules/@stdlib/assert-is-number/lib/main.js
var require_main = __commonJS({
  "node_modules/@stdlib/assert-is-number/lib/main.js"(exports, module) {
    "use strict";
    var isPrimitive = require_primitive();
    var isObject = require_object();
    function isNumber(value) {
      return isPrimitive(value) || isObject(value);
    }
    module.exports = isNumber;
  }
});

// node_modules/@stdlib/assert-is-number/lib/index.js
var require_lib15 = __commonJS({
  "node_modules/@stdlib/assert-is-number/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib2();
    var main = require_main();
    var isPrimitive = require_primitive();
    var isObject = require_object();
    setReadOnly(main, "isPrimitive", isPrimitive);
    setReadOnly(main, "isObject", isObject);
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-is-probability/lib/primitive.js
var require_primitive2 = __commonJS({
  "node_modules/@stdlib/assert-is-probability/lib/primitive.js"(exports, module) {
    "use strict";
    var isNumber = require_lib15().isPrimitive;
    function isProbability(value) {
      return isNumber(value) && value >= 0 && value <= 1;
    }
    module.exports = isProbability;
  }
});

// node_modules/@stdlib/assert-is-probability/lib/object.js
var require_object2 = __commonJS({
  "node_modules/@stdlib/assert-is-probability/lib/object.js"(exports, module) {
    "use strict";
    var isNumber = require_lib15().isObject;
    function isProbability(value) {
      return isNumber(value) && value.valueOf() >= 0 && value.valueOf() <= 1;
    }
    module.exports = isProbability;
  }
});

// node_modules/@stdlib/assert-is-probability/lib/main.js
var require_main2 = __commonJS({
  "node_modules/@stdlib/assert-is-probability/lib/main.js"(exports, module) {
    "use strict";
    var isPrimitive = require_primitive2();
    var isObject = require_object2();
    function isProbability(value) {
      return isPrimitive(value) || isObject(value);
    }
    module.exports = isProbability;
  }
});

// node_modules/@stdlib/assert-is-probability/lib/index.js
var require_lib16 = __commonJS({
  "node_modules/@stdlib/assert-is-probability/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib2();
    var main = require_main2();
    var isPrimitive = require_primitive2();
    var isObject = require_object2();
    setReadOnly(main, "isPrimitive", isPrimitive);
    setReadOnly(main, "isObject", isObject);
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-array-max-array-length/lib/index.js
var require_lib17 = __commonJS({
  "node_modules/@stdlib/constants-array-max-array-length/lib/index.js"(exports, module) {
    "use strict";
    var MAX_ARRAY_LENGTH = 4294967295 >>> 0;
    module.exports = MAX_ARRAY_LENGTH;
  }
});

// node_modules/@stdlib/assert-is-array-like/lib/main.js
var require_main3 = __commonJS({
  "node_modules/@stdlib/assert-is-array-like/lib/main.js"(exports, module) {
    "use strict";
    var isInteger = require_lib10();
    var MAX_LENGTH = require_lib17();
    function isArrayLike(value) {
      return value !== void 0 && value !== null && typeof value !== "function" && typeof value.length === "number" && isInteger(value.length) && value.length >= 0 && value.length <= MAX_LENGTH;
    }
    module.exports = isArrayLike;
  }
});

// node_modules/@stdlib/assert-is-array-like/lib/index.js
var require_lib18 = __commonJS({
  "node_modules/@stdlib/assert-is-array-like/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main3();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-tools-array-like-function/lib/main.js
var require_main4 = __commonJS({
  "node_modules/@stdlib/assert-tools-array-like-function/lib/main.js"(exports, module) {
    "use strict";
    var isArrayLike = require_lib18();
    var format = require_lib();
    function arraylikefcn(predicate) {
      if (typeof predicate !== "function") {
        throw new TypeError(format("invalid argument. Must provide a function. Value: `%s`.", predicate));
      }
      return every;
      function every(value) {
        var len;
        var i;
        if (!isArrayLike(value)) {
          return false;
        }
        len = value.length;
        if (len === 0) {
          return false;
        }
        for (i = 0; i < len; i++) {
          if (predicate(value[i]) === false) {
            return false;
          }
        }
        return true;
      }
    }
    module.exports = arraylikefcn;
  }
});

// node_modules/@stdlib/assert-tools-array-like-function/lib/index.js
var require_lib19 = __commonJS({
  "node_modules/@stdlib/assert-tools-array-like-function/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main4();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-is-probability-array/lib/index.js
var require_lib20 = __commonJS({
  "node_modules/@stdlib/assert-is-probability-array/lib/index.js"(exports, module) {
    "use strict";
    var isProbability = require_lib16();
    var setReadOnly = require_lib2();
    var arrayfun = require_lib19();
    var isPrimitiveArray = arrayfun(isProbability.isPrimitive);
    var isObjectArray = arrayfun(isProbability.isObject);
    var isProbabilityArray = arrayfun(isProbability);
    setReadOnly(isProbabilityArray, "primitives", isPrimitiveArray);
    setReadOnly(isProbabilityArray, "objects", isObjectArray);
    module.exports = isProbabilityArray;
  }
});

// node_modules/@stdlib/assert-is-integer/lib/integer.js
var require_integer = __commonJS({
  "node_modules/@stdlib/assert-is-integer/lib/integer.js"(exports, module) {
    "use strict";
    var PINF = require_lib7();
    var NINF = require_lib9();
    var isInt = require_lib10();
    function isInteger(value) {
      return value < PINF && value > NINF && isInt(value);
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/assert-is-integer/lib/primitive.js
var require_primitive3 = __commonJS({
  "node_modules/@stdlib/assert-is-integer/lib/primitive.js"(exports, module) {
    "use strict";
    var isNumber = require_lib15().isPrimitive;
    var isInt = require_integer();
    function isInteger(value) {
      return isNumber(value) && isInt(value);
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/assert-is-integer/lib/object.js
var require_object3 = __commonJS({
  "node_modules/@stdlib/assert-is-integer/lib/object.js"(exports, module) {
    "use strict";
    var isNumber = require_lib15().isObject;
    var isInt = require_integer();
    function isInteger(value) {
      return isNumber(value) && isInt(value.valueOf());
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/assert-is-integer/lib/main.js
var require_main5 = __commonJS({
  "node_modules/@stdlib/assert-is-integer/lib/main.js"(exports, module) {
    "use strict";
    var isPrimitive = require_primitive3();
    var isObject = require_object3();
    function isInteger(value) {
      return isPrimitive(value) || isObject(value);
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/assert-is-integer/lib/index.js
var require_lib21 = __commonJS({
  "node_modules/@stdlib/assert-is-integer/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib2();
    var main = require_main5();
    var isPrimitive = require_primitive3();
    var isObject = require_object3();
    setReadOnly(main, "isPrimitive", isPrimitive);
    setReadOnly(main, "isObject", isObject);
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-is-string/lib/primitive.js
var require_primitive4 = __commonJS({
  "node_modules/@stdlib/assert-is-string/lib/primitive.js"(exports, module) {
    "use strict";
    function isString(value) {
      return typeof value === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/assert-is-string/lib/valueof.js
var require_valueof = __commonJS({
  "node_modules/@stdlib/assert-is-string/lib/valueof.js"(exports, module) {
    "use strict";
    var valueOf = String.prototype.valueOf;
    module.exports = valueOf;
  }
});

// node_modules/@stdlib/assert-is-string/lib/try2valueof.js
var require_try2valueof = __commonJS({
  "node_modules/@stdlib/assert-is-string/lib/try2valueof.js"(exports, module) {
    "use strict";
    var valueOf = require_valueof();
    function test(value) {
      try {
        valueOf.call(value);
        return true;
      } catch (err) {
        return false;
      }
    }
    module.exports = test;
  }
});

// node_modules/@stdlib/assert-is-string/lib/object.js
var require_object4 = __commonJS({
  "node_modules/@stdlib/assert-is-string/lib/object.js"(exports, module) {
    "use strict";
    var hasToStringTag = require_lib4();
    var nativeClass = require_lib5();
    var test = require_try2valueof();
    var FLG = hasToStringTag();
    function isString(value) {
      if (typeof value === "object") {
        if (value instanceof String) {
          return true;
        }
        if (FLG) {
          return test(value);
        }
        return nativeClass(value) === "[object String]";
      }
      return false;
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/assert-is-string/lib/main.js
var require_main6 = __commonJS({
  "node_modules/@stdlib/assert-is-string/lib/main.js"(exports, module) {
    "use strict";
    var isPrimitive = require_primitive4();
    var isObject = require_object4();
    function isString(value) {
      return isPrimitive(value) || isObject(value);
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/assert-is-string/lib/index.js
var require_lib22 = __commonJS({
  "node_modules/@stdlib/assert-is-string/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib2();
    var main = require_main6();
    var isPrimitive = require_primitive4();
    var isObject = require_object4();
    setReadOnly(main, "isPrimitive", isPrimitive);
    setReadOnly(main, "isObject", isObject);
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-padjust/lib/bonferroni.js
var require_bonferroni = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/bonferroni.js"(exports, module) {
    "use strict";
    function bonferroni(pvalues, comparisons) {
      var pval;
      var i;
      for (i = 0; i < pvalues.length; i++) {
        pval = pvalues[i];
        pvalues[i] = comparisons * pval > 1 ? 1 : comparisons * pval;
      }
      return pvalues;
    }
    module.exports = bonferroni;
  }
});

// node_modules/@stdlib/stats-padjust/node_modules/@stdlib/math-base-special-max/lib/main.js
var require_main7 = __commonJS({
  "node_modules/@stdlib/stats-padjust/node_modules/@stdlib/math-base-special-max/lib/main.js"(exports, module) {
    "use strict";
    var isPositiveZero = require_lib11();
    var isnan = require_lib3();
    var PINF = require_lib7();
    function max2(x, y) {
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      if (x === PINF || y === PINF) {
        return PINF;
      }
      if (x === y && x === 0) {
        if (isPositiveZero(x)) {
          return x;
        }
        return y;
      }
      if (x > y) {
        return x;
      }
      return y;
    }
    module.exports = max2;
  }
});

// node_modules/@stdlib/stats-padjust/node_modules/@stdlib/math-base-special-max/lib/index.js
var require_lib23 = __commonJS({
  "node_modules/@stdlib/stats-padjust/node_modules/@stdlib/math-base-special-max/lib/index.js"(exports, module) {
    "use strict";
    var max2 = require_main7();
    module.exports = max2;
  }
});

// node_modules/@stdlib/assert-is-int32array/lib/main.js
var require_main8 = __commonJS({
  "node_modules/@stdlib/assert-is-int32array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib5();
    var hasInt32Array = typeof Int32Array === "function";
    function isInt32Array(value) {
      return hasInt32Array && value instanceof Int32Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Int32Array]";
    }
    module.exports = isInt32Array;
  }
});

// node_modules/@stdlib/assert-is-int32array/lib/index.js
var require_lib24 = __commonJS({
  "node_modules/@stdlib/assert-is-int32array/lib/index.js"(exports, module) {
    "use strict";
    var isInt32Array = require_main8();
    module.exports = isInt32Array;
  }
});

// node_modules/@stdlib/constants-int32-min/lib/index.js
var require_lib25 = __commonJS({
  "node_modules/@stdlib/constants-int32-min/lib/index.js"(exports, module) {
    "use strict";
    var INT32_MIN = -2147483648 | 0;
    module.exports = INT32_MIN;
  }
});

// node_modules/@stdlib/assert-has-int32array-support/lib/int32array.js
var require_int32array = __commonJS({
  "node_modules/@stdlib/assert-has-int32array-support/lib/int32array.js"(exports, module) {
    "use strict";
    var main = typeof Int32Array === "function" ? Int32Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-int32array-support/lib/main.js
var require_main9 = __commonJS({
  "node_modules/@stdlib/assert-has-int32array-support/lib/main.js"(exports, module) {
    "use strict";
    var isInt32Array = require_lib24();
    var INT32_MAX = require_lib14();
    var INT32_MIN = require_lib25();
    var GlobalInt32Array = require_int32array();
    function hasInt32ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalInt32Array !== "function") {
        return false;
      }
      try {
        arr = new GlobalInt32Array([1, 3.14, -3.14, INT32_MAX + 1]);
        bool = isInt32Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === -3 && // truncation
        arr[3] === INT32_MIN;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasInt32ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-int32array-support/lib/index.js
var require_lib26 = __commonJS({
  "node_modules/@stdlib/assert-has-int32array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasInt32ArraySupport = require_main9();
    module.exports = hasInt32ArraySupport;
  }
});

// node_modules/@stdlib/array-int32/lib/main.js
var require_main10 = __commonJS({
  "node_modules/@stdlib/array-int32/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Int32Array === "function" ? Int32Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-int32/lib/polyfill.js
var require_polyfill = __commonJS({
  "node_modules/@stdlib/array-int32/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-int32/lib/index.js
var require_lib27 = __commonJS({
  "node_modules/@stdlib/array-int32/lib/index.js"(exports, module) {
    "use strict";
    var hasInt32ArraySupport = require_lib26();
    var builtin = require_main10();
    var polyfill = require_polyfill();
    var ctor;
    if (hasInt32ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/stats-padjust/lib/order.js
var require_order = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/order.js"(exports, module) {
    "use strict";
    var Int32Array2 = require_lib27();
    function ascending2(a, b) {
      if (a < b) {
        return -1;
      }
      if (a > b) {
        return 1;
      }
      return 0;
    }
    function descending(a, b) {
      if (a < b) {
        return 1;
      }
      if (a > b) {
        return -1;
      }
      return 0;
    }
    function order(x, invert) {
      var comparator;
      var arr;
      var i;
      comparator = invert ? descending : ascending2;
      arr = new Int32Array2(x.length);
      for (i = 0; i < x.length; i++) {
        arr[i] = i;
      }
      return arr.sort(compare);
      function compare(a, b) {
        return comparator(x[a], x[b]);
      }
    }
    module.exports = order;
  }
});

// node_modules/@stdlib/stats-padjust/lib/hommel.js
var require_hommel = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/hommel.js"(exports, module) {
    "use strict";
    var min2 = require_lib13();
    var max2 = require_lib23();
    var Float64Array2 = require_lib6();
    var PINF = require_lib7();
    var order = require_order();
    var slice = Array.prototype.slice;
    function hommel(pvalues, comparisons) {
      var indices;
      var diff;
      var adj;
      var idx;
      var len;
      var out;
      var mq;
      var m;
      var i;
      var j;
      var k;
      var q;
      var v;
      len = pvalues.length;
      diff = comparisons - len;
      if (diff > 0) {
        pvalues = slice.call(pvalues);
        while (diff > 0) {
          pvalues.push(1);
          diff -= 1;
        }
      }
      indices = order(pvalues);
      m = PINF;
      for (i = 0; i < comparisons; i++) {
        v = comparisons * pvalues[i] / (i + 1);
        if (v < m) {
          m = v;
        }
      }
      q = new Float64Array2(comparisons);
      adj = new Float64Array2(comparisons);
      for (i = comparisons - 1; i > 1; i--) {
        mq = PINF;
        for (k = comparisons - i + 1; k <= comparisons; k++) {
          v = i * pvalues[indices[k]] / (2 + k - comparisons + i - 1);
          if (v < mq) {
            mq = v;
          }
        }
        for (j = 0; j < comparisons - i + 1; j++) {
          q[j] = min2(i * pvalues[indices[j]], mq);
        }
        for (k = comparisons - i + 1; k <= comparisons; k++) {
          q[k] = q[comparisons - i];
        }
        for (j = 0; j < adj.length; j++) {
          adj[j] = max2(q[j], adj[j]);
        }
      }
      out = new Array(len);
      for (i = 0; i < len; i++) {
        idx = indices[i];
        v = max2(adj[i], pvalues[idx]);
        out[idx] = v;
      }
      return out;
    }
    module.exports = hommel;
  }
});

// node_modules/@stdlib/stats-base-cumax/lib/cumax.js
var require_cumax = __commonJS({
  "node_modules/@stdlib/stats-base-cumax/lib/cumax.js"(exports, module) {
    "use strict";
    var isnan = require_lib3();
    var isPositiveZero = require_lib11();
    function cumax(N, x, strideX, y, strideY) {
      var max2;
      var ix;
      var iy;
      var v;
      var i;
      if (N <= 0) {
        return y;
      }
      if (strideX < 0) {
        ix = (1 - N) * strideX;
      } else {
        ix = 0;
      }
      if (strideY < 0) {
        iy = (1 - N) * strideY;
      } else {
        iy = 0;
      }
      max2 = x[ix];
      y[iy] = max2;
      iy += strideY;
      i = 1;
      if (isnan(max2) === false) {
        for (i; i < N; i++) {
          ix += strideX;
          v = x[ix];
          if (isnan(v)) {
            max2 = v;
            break;
          }
          if (v > max2 || v === max2 && isPositiveZero(v)) {
            max2 = v;
          }
          y[iy] = max2;
          iy += strideY;
        }
      }
      if (isnan(max2)) {
        for (i; i < N; i++) {
          y[iy] = max2;
          iy += strideY;
        }
      }
      return y;
    }
    module.exports = cumax;
  }
});

// node_modules/@stdlib/stats-base-cumax/lib/ndarray.js
var require_ndarray = __commonJS({
  "node_modules/@stdlib/stats-base-cumax/lib/ndarray.js"(exports, module) {
    "use strict";
    var isnan = require_lib3();
    var isPositiveZero = require_lib11();
    function cumax(N, x, strideX, offsetX, y, strideY, offsetY) {
      var max2;
      var ix;
      var iy;
      var v;
      var i;
      if (N <= 0) {
        return y;
      }
      ix = offsetX;
      iy = offsetY;
      max2 = x[ix];
      y[iy] = max2;
      iy += strideY;
      i = 1;
      if (isnan(max2) === false) {
        for (i; i < N; i++) {
          ix += strideX;
          v = x[ix];
          if (isnan(v)) {
            max2 = v;
            break;
          }
          if (v > max2 || v === max2 && isPositiveZero(v)) {
            max2 = v;
          }
          y[iy] = max2;
          iy += strideY;
        }
      }
      if (isnan(max2)) {
        for (i; i < N; i++) {
          y[iy] = max2;
          iy += strideY;
        }
      }
      return y;
    }
    module.exports = cumax;
  }
});

// node_modules/@stdlib/stats-base-cumax/lib/main.js
var require_main11 = __commonJS({
  "node_modules/@stdlib/stats-base-cumax/lib/main.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib2();
    var cumax = require_cumax();
    var ndarray = require_ndarray();
    setReadOnly(cumax, "ndarray", ndarray);
    module.exports = cumax;
  }
});

// node_modules/@stdlib/stats-base-cumax/lib/index.js
var require_lib28 = __commonJS({
  "node_modules/@stdlib/stats-base-cumax/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main11();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-padjust/lib/holm.js
var require_holm = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/holm.js"(exports, module) {
    "use strict";
    var min2 = require_lib13();
    var cumax = require_lib28();
    var Float64Array2 = require_lib6();
    var order = require_order();
    function holm(pvalues, comparisons) {
      var indices;
      var sorted;
      var len;
      var out;
      var i;
      len = pvalues.length;
      indices = order(pvalues);
      sorted = new Float64Array2(len);
      for (i = 0; i < len; i++) {
        sorted[i] = (comparisons - i) * pvalues[indices[i]];
      }
      sorted = cumax(len, sorted, 1, sorted, 1);
      out = new Array(len);
      for (i = 0; i < len; i++) {
        out[indices[i]] = min2(sorted[i], 1);
      }
      return out;
    }
    module.exports = holm;
  }
});

// node_modules/@stdlib/stats-base-cumin/lib/cumin.js
var require_cumin = __commonJS({
  "node_modules/@stdlib/stats-base-cumin/lib/cumin.js"(exports, module) {
    "use strict";
    var isnan = require_lib3();
    var isNegativeZero = require_lib12();
    function cumin(N, x, strideX, y, strideY) {
      var min2;
      var ix;
      var iy;
      var v;
      var i;
      if (N <= 0) {
        return y;
      }
      if (strideX < 0) {
        ix = (1 - N) * strideX;
      } else {
        ix = 0;
      }
      if (strideY < 0) {
        iy = (1 - N) * strideY;
      } else {
        iy = 0;
      }
      min2 = x[ix];
      y[iy] = min2;
      iy += strideY;
      i = 1;
      if (isnan(min2) === false) {
        for (i; i < N; i++) {
          ix += strideX;
          v = x[ix];
          if (isnan(v)) {
            min2 = v;
            break;
          }
          if (v < min2 || v === min2 && isNegativeZero(v)) {
            min2 = v;
          }
          y[iy] = min2;
          iy += strideY;
        }
      }
      if (isnan(min2)) {
        for (i; i < N; i++) {
          y[iy] = min2;
          iy += strideY;
        }
      }
      return y;
    }
    module.exports = cumin;
  }
});

// node_modules/@stdlib/stats-base-cumin/lib/ndarray.js
var require_ndarray2 = __commonJS({
  "node_modules/@stdlib/stats-base-cumin/lib/ndarray.js"(exports, module) {
    "use strict";
    var isnan = require_lib3();
    var isNegativeZero = require_lib12();
    function cumin(N, x, strideX, offsetX, y, strideY, offsetY) {
      var min2;
      var ix;
      var iy;
      var v;
      var i;
      if (N <= 0) {
        return y;
      }
      ix = offsetX;
      iy = offsetY;
      min2 = x[ix];
      y[iy] = min2;
      iy += strideY;
      i = 1;
      if (isnan(min2) === false) {
        for (i; i < N; i++) {
          ix += strideX;
          v = x[ix];
          if (isnan(v)) {
            min2 = v;
            break;
          }
          if (v < min2 || v === min2 && isNegativeZero(v)) {
            min2 = v;
          }
          y[iy] = min2;
          iy += strideY;
        }
      }
      if (isnan(min2)) {
        for (i; i < N; i++) {
          y[iy] = min2;
          iy += strideY;
        }
      }
      return y;
    }
    module.exports = cumin;
  }
});

// node_modules/@stdlib/stats-base-cumin/lib/main.js
var require_main12 = __commonJS({
  "node_modules/@stdlib/stats-base-cumin/lib/main.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib2();
    var cumin = require_cumin();
    var ndarray = require_ndarray2();
    setReadOnly(cumin, "ndarray", ndarray);
    module.exports = cumin;
  }
});

// node_modules/@stdlib/stats-base-cumin/lib/index.js
var require_lib29 = __commonJS({
  "node_modules/@stdlib/stats-base-cumin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main12();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-padjust/lib/bh.js
var require_bh = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/bh.js"(exports, module) {
    "use strict";
    var min2 = require_lib13();
    var cumin = require_lib29();
    var Float64Array2 = require_lib6();
    var order = require_order();
    function bh(pvalues, comparisons) {
      var indices;
      var sorted;
      var len;
      var out;
      var i;
      len = pvalues.length;
      indices = order(pvalues, true);
      sorted = new Float64Array2(len);
      for (i = 0; i < len; i++) {
        sorted[i] = comparisons / (len - i) * pvalues[indices[i]];
      }
      sorted = cumin(len, sorted, 1, sorted, 1);
      out = new Array(len);
      for (i = 0; i < len; i++) {
        out[indices[i]] = min2(sorted[i], 1);
      }
      return out;
    }
    module.exports = bh;
  }
});

// node_modules/@stdlib/stats-padjust/lib/by.js
var require_by = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/by.js"(exports, module) {
    "use strict";
    var min2 = require_lib13();
    var cumin = require_lib29();
    var Float64Array2 = require_lib6();
    var order = require_order();
    function by2(pvalues, comparisons) {
      var indices;
      var sorted;
      var len;
      var out;
      var i;
      var q;
      len = pvalues.length;
      indices = order(pvalues, true);
      q = 0;
      for (i = 0; i < comparisons; i++) {
        q += 1 / (1 + i);
      }
      sorted = new Float64Array2(len);
      for (i = 0; i < len; i++) {
        sorted[i] = q * comparisons / (len - i) * pvalues[indices[i]];
      }
      sorted = cumin(len, sorted, 1, sorted, 1);
      out = new Array(len);
      for (i = 0; i < len; i++) {
        out[indices[i]] = min2(sorted[i], 1);
      }
      return out;
    }
    module.exports = by2;
  }
});

// node_modules/@stdlib/stats-padjust/lib/main.js
var require_main13 = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/main.js"(exports, module) {
    "use strict";
    var isProbabilityArray = require_lib20();
    var isInteger = require_lib21().isPrimitive;
    var isString = require_lib22().isPrimitive;
    var format = require_lib();
    var bonferroni = require_bonferroni();
    var hommel = require_hommel();
    var holm = require_holm();
    var bh = require_bh();
    var by2 = require_by();
    var METHODS = ["bh", "bonferroni", "by", "holm", "hommel"];
    function padjust2(pvals, method, comparisons) {
      if (!isProbabilityArray(pvals)) {
        throw new TypeError(format("invalid argument. First argument must be an array of probabilities. Value: `%s`.", pvals));
      }
      if (!isString(method)) {
        throw new TypeError(format("invalid argument. Second argument must be a string. Value: `%s`.", method));
      }
      if (arguments.length > 2) {
        if (!isInteger(comparisons)) {
          throw new TypeError(format("invalid argument. Third argument must be an integer. Value: `%s`.", comparisons));
        }
        if (comparisons < pvals.length) {
          throw new RangeError(format("invalid argument. The number of comparisons must be greater or equal to the number of p-values to be adjusted. Value: `%u`.", comparisons));
        }
      }
      comparisons = comparisons || pvals.length;
      switch (method) {
        case "bonferroni":
          return bonferroni(pvals, comparisons);
        case "by":
          return by2(pvals, comparisons);
        case "bh":
          return bh(pvals, comparisons);
        case "holm":
          return holm(pvals, comparisons);
        case "hommel":
          return hommel(pvals, comparisons);
        default:
          throw new Error(format('invalid argument. Second argument must be one of the following: "%s". Value: `%s`.', METHODS.join('", "'), method));
      }
    }
    module.exports = padjust2;
  }
});

// node_modules/@stdlib/stats-padjust/lib/index.js
var require_lib30 = __commonJS({
  "node_modules/@stdlib/stats-padjust/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main13();
    module.exports = main;
  }
});

// src/action/measure.ts
import { existsSync } from "node:fs";
import { mkdir as mkdir6, readdir as readdir4 } from "node:fs/promises";
import { basename as basename8, join as join11, resolve } from "node:path";

// src/github/cache_access.ts
function cacheAccess({ pull, untrusted }, eventName, trust = process.env.RVP_CACHE_TRUST) {
  if (untrusted || trust === "untrusted") return "none";
  if (pull === void 0 || eventName === "pull_request") return "write";
  return "read";
}

// src/jobs/functions_record.ts
async function keepFunctions(baselines, sessions, project, note) {
  const newest = oldestFirst(sessions).findLast(({ functions }) => functions)?.functions;
  if (!newest) return [];
  const kept = await readFunctions(baselines).catch(() => null);
  if (kept) {
    const known = new Set(project().cases.map(({ id }) => id));
    const lost = Object.entries(kept.suites).flatMap(([suite, { cases }]) => {
      const recorded = new Set(newest.suites[suite]?.cases);
      return cases.filter((id) => known.has(id) && !recorded.has(id)).map((id) => caseKey({ suite, case: id }));
    });
    if (lost.length > 0) {
      note(
        `${FUNCTIONS_FILE} stays as it was: the new record lacks ${plural(lost.length, "case")} that it has (${lost[0]}). Record them all (run --no-baseline --functions, without -c, -d or -s), or delete the file first.`
      );
      return [];
    }
  }
  return [await saveFunctions(baselines, newest)];
}

// src/sessions/merge.ts
function mergeShards(shards) {
  const [first] = shards;
  if (!first) throw new RvpError("there are no shards to merge", { stage: "collect" });
  requireOne(shards, "profiles", ({ profile }) => profile);
  requireOne(shards, "commits", ({ session: session2 }) => session2.commit);
  requireOne(shards, "bases", ({ session: session2 }) => session2.base_commit);
  requireOnce(shards);
  if (shards.length === 1) return first;
  const ids = shards.map(({ session: session2 }) => session2.id).sort();
  const { shard: _, ...session } = first.session;
  const coverage = shards.find((each) => each.coverage)?.coverage;
  const functions = mergeFunctions(shards.flatMap((each) => each.functions ?? []));
  return {
    ...first,
    session: {
      ...session,
      id: ids.join("+").slice(0, 100),
      seconds: shards.reduce((sum2, each) => sum2 + (each.session.seconds ?? 0), 0)
    },
    environment: uniteFields(shards.map(({ environment }) => environment)),
    suites: uniteReceipts(shards),
    cases: shards.flatMap(({ cases }) => cases),
    again: shards.flatMap(({ again = [] }) => again),
    ...shards.some(({ counts }) => counts) && {
      counts: shards.flatMap(({ counts = [] }) => counts)
    },
    profiles: shards.flatMap(({ profiles = [] }) => profiles),
    removed: removedInAll(shards),
    ...coverage && { coverage },
    ...functions && { functions }
  };
}
function requireOne(shards, what, fieldOf) {
  const values = [...new Set(shards.map((shard) => fieldOf(shard) ?? "none"))];
  if (values.length === 1) return;
  throw new RvpError(`shards are of different ${what}: ${values.join(", ")}`, {
    stage: "collect",
    hint: "were artifacts of two runs mixed in one folder? gate the shards of one run"
  });
}
function requireOnce(shards) {
  const seen = /* @__PURE__ */ new Map();
  for (const shard of shards) {
    for (const { suite, case: id } of shard.cases) {
      const key = caseKey({ suite, case: id });
      const other = seen.get(key);
      if (other !== void 0) {
        const where = other === shard.session.id ? `twice in session ${other}` : `in two shards: ${other} and ${shard.session.id}`;
        throw new RvpError(`case ${id} of suite ${suite} is ${where}`, {
          stage: "collect",
          hint: "were artifacts of two runs mixed in one folder?"
        });
      }
      seen.set(key, shard.session.id);
    }
  }
}
function uniteFields(all2) {
  const names = [...new Set(all2.flatMap((fields) => Object.keys(fields)))];
  return Object.fromEntries(
    names.map((name2) => {
      const values = [...new Set(all2.flatMap((fields) => name2 in fields ? [fields[name2]] : []))];
      if (values.length === 1) return [name2, values[0] ?? null];
      if (values.every((value) => typeof value === "number")) return [name2, Math.max(...values)];
      return [name2, values.map(String).sort().join(" | ")];
    })
  );
}
function uniteReceipts(shards) {
  const names = [...new Set(shards.flatMap(({ suites }) => Object.keys(suites)))];
  return Object.fromEntries(
    names.map((name2) => {
      const receipts = shards.flatMap(({ suites }) => suites[name2] ?? []);
      const united = uniteFields(receipts.map(({ versions = {} }) => versions));
      return [
        name2,
        {
          ...receipts.at(-1),
          versions: Object.fromEntries(
            Object.entries(united).map(([field, value]) => [field, String(value)])
          ),
          settings: uniteFields(receipts.map(({ settings = {} }) => settings)),
          keys: Object.assign({}, ...receipts.map(({ keys }) => keys)),
          startup_seconds: receipts.flatMap(({ startup_seconds = [] }) => startup_seconds)
        }
      ];
    })
  );
}
function removedInAll(shards) {
  const rows = shards.flatMap(({ removed = [] }) => removed);
  return [...new Map(rows.map((row) => [caseKey(row), row])).values()];
}
function addMissing(results, expected) {
  const present = new Set(results.cases.map(caseKey));
  const missing = expected.flatMap(
    ({ suite, cases }) => cases.filter(({ id }) => !present.has(caseKey({ suite, case: id }))).map(({ id, title, benchmark, params }) => ({
      suite,
      case: id,
      ...title !== void 0 && { title },
      benchmark,
      params,
      outcome: {
        kind: "failed",
        stage: "missing",
        message: "no shard delivered this case",
        hint: "look for a shard that failed or whose artifact was not fetched; run it again"
      },
      items: {},
      processes: []
    }))
  );
  return { ...results, cases: [...results.cases, ...missing] };
}

// src/compare/rounds.ts
function pairRounds(a, b) {
  const partners = new Map(b.map((figures) => [figures.session, roundMeans(figures)]));
  const differences = [];
  let rounds = 0;
  for (const figures of a) {
    const ours = roundMeans(figures);
    const theirs = partners.get(figures.session);
    rounds += ours.size;
    for (const [round2, value] of ours) {
      const other = theirs?.get(round2);
      if (other !== void 0) differences.push(value - other);
    }
  }
  const others = [...partners.values()].reduce((sum2, means2) => sum2 + means2.size, 0);
  return 2 * differences.length >= Math.max(rounds, others) ? differences : null;
}
function sessionMean({ processes }) {
  return mean(processes.map(({ value }) => value));
}
function valuesIn(sessions) {
  return sessions.flatMap(({ processes }) => processes.map(({ value }) => value));
}
function roundMeans({ processes }) {
  const rounds = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  for (const { round: round2, value } of processes) {
    const size = (sizes.get(round2) ?? 0) + 1;
    const before = rounds.get(round2) ?? 0;
    sizes.set(round2, size);
    rounds.set(round2, size === 1 ? value : before + (value - before) / size);
  }
  return rounds;
}

// src/compare/figures.ts
function figuresOf(processes, metricKey, metric, summary, of, fewest = /* @__PURE__ */ new Map()) {
  const figures = [];
  const sign = metric.direction === "lower" ? 1 : -1;
  const scale = metric.scale === "ratio" ? Math.log : void 0;
  const least = metric.scale === "ratio" ? 0 : -Number.MAX_VALUE;
  const first = processes[0] && valuesOf(processes[0], metricKey)?.[0];
  let constant = true;
  for (const [i, process2] of processes.entries()) {
    const values = valuesOf(process2, metricKey);
    const place = { of, process: i + 1, processes: processes.length };
    if (!values) return { reason: { code: "metric-missing", ...place } };
    if (values.length === 0) return { reason: { code: "no-sample", ...place } };
    const badSample = (at) => {
      const sample = { sample: at + 1, value: String(values[at]) };
      return { reason: { code: "bad-sample", ...place, ...sample } };
    };
    const bad = values.findIndex((value) => !(value >= least && value < Number.POSITIVE_INFINITY));
    if (bad >= 0) return badSample(bad);
    const figure = summarize(values.slice(0, fewest.get(process2.round)), summary, scale);
    if (!Number.isFinite(figure)) return badSample(Math.max(0, values.indexOf(0)));
    constant &&= values.every((value) => value === first);
    figures.push({ round: process2.round, value: sign * figure });
  }
  return { figures, constant };
}
function inUnit(value, metric) {
  const signed = metric.direction === "lower" ? value : -value;
  return metric.scale === "ratio" ? Math.exp(signed) : signed;
}

// src/compare/range.ts
function judgeByRange({ head: heads, base: bases, spec, rule }) {
  const [head, base] = [valuesIn(heads), valuesIn(bases.slice(-1))];
  if (Math.min(head.length, base.length) < 2) return null;
  const onScale = spec.scale === "ratio" ? Math.expm1 : (value) => value;
  const low = onScale(min(head) - max(base));
  const high = onScale(max(head) - min(base));
  const { tolerance } = rule;
  const verdict = low > tolerance ? "regression" : high < -tolerance ? "improvement" : high <= tolerance ? "no-change" : "inconclusive";
  const spread2 = onScale(Math.max(max(head) - min(head), max(base) - min(base)));
  const figure = (values) => ({ n: values.length, value: inUnit(mean(values), spec) });
  return {
    mode: "exact",
    base: figure(base),
    head: figure(head),
    effect: onScale(mean(head) - mean(base)),
    interval: [low, high],
    p: null,
    adjusted_p: null,
    verdict,
    ...verdict === "inconclusive" && { reason: { code: "scattered", spread: spread2 } }
  };
}

// src/compare/exact.ts
function judgeExactly(row) {
  if (row.spec.deterministic === "nearly") return judgeByRange(row);
  const [head, base] = [onlyValue(row.head), onlyValue(row.base)];
  if (head === null || base === null) return null;
  const nothing = row.spec.scale === "absolute" && head === 0 && base === 0;
  if (!row.spec.deterministic && !nothing) return null;
  const ratio = row.spec.scale === "ratio";
  const effect2 = ratio ? Math.expm1(head - base) : head - base;
  const { tolerance } = row.rule;
  const slack = 1e-12 * Math.max(1, Math.abs(effect2));
  const verdict = effect2 > tolerance + slack ? "regression" : effect2 < -(tolerance + slack) ? "improvement" : "no-change";
  return {
    mode: "exact",
    base: { n: count(row.base), value: inUnit(base, row.spec) },
    head: { n: count(row.head), value: inUnit(head, row.spec) },
    effect: effect2,
    interval: [effect2, effect2],
    p: null,
    adjusted_p: null,
    verdict
  };
}
function isExact({ head, base }) {
  return onlyValue(head) !== null && onlyValue(base) !== null;
}
function onlyValue(sessions) {
  const judged = sessions.slice(-JUDGED_SESSIONS);
  const first = judged[0]?.processes[0]?.value;
  if (first === void 0 || !judged.every(({ constant }) => constant)) return null;
  const agree2 = judged.every(({ processes }) => processes.every(({ value }) => value === first));
  return agree2 ? first : null;
}
function count(sessions) {
  return sessions.slice(-JUDGED_SESSIONS).reduce((sum2, { processes }) => sum2 + processes.length, 0);
}

// src/compare/line_up.ts
function lineUp(head, stored) {
  const known = new Set(stored.map(({ session }) => session.id));
  const fresh = head.filter((document) => !known.has(document.session.id) || hasBase(document));
  const sameSession = fresh.length === 0 && head.length > 0;
  const paired = fresh.some(hasBase);
  const judged = new Set(fresh.map(({ session }) => session.id));
  const others = stored.filter(({ session }) => !judged.has(session.id));
  const cases = /* @__PURE__ */ new Map();
  const sidesOf2 = ({ suite, case: id, params }) => {
    const key = caseKey({ suite, case: id });
    const sides3 = cases.get(key) ?? {
      suite,
      case: id,
      params,
      head: [],
      base: [],
      sameSession,
      paired
    };
    cases.set(key, sides3);
    return sides3;
  };
  const add3 = (document, result, side, from) => {
    const sides3 = sidesOf2(result);
    const processes = result.processes.filter((process2) => process2.side === from).sort((a, b) => a.round - b.round || a.order - b.order || a.invocation - b.invocation);
    if (side === "base" && from === "base" && processes.length === 0) return;
    const session = document.session.id;
    if (sides3[side].some((seen) => seen.session === session)) sides3.duplicate = session;
    const program = from === "head" && result.program ? { program: result.program } : {};
    const { outcome, unread = {} } = result;
    sides3[side].push({ session, outcome, ...program, processes, unread });
    sides3.title ??= result.title;
  };
  for (const document of oldestFirst(sameSession ? head : fresh)) {
    for (const result of document.cases) {
      add3(document, result, "head", "head");
      add3(document, result, "base", "base");
      if (result.base) sidesOf2(result).baseState = result.base;
    }
    for (const removed of document.removed ?? []) sidesOf2(removed).baseState = "measured";
  }
  const latest2 = /* @__PURE__ */ new Map();
  for (const document of oldestFirst(others)) {
    for (const suite of new Set(document.cases.map((result) => result.suite))) {
      latest2.set(suite, new Set(document.cases.map(caseKey)));
    }
    for (const result of document.cases) add3(document, result, "base", "head");
  }
  return [...cases.values()].filter(
    (sides3) => sides3.head.length > 0 || sides3.baseState || latest2.get(sides3.suite)?.has(caseKey(sides3))
  );
}
function hasBase({ cases }) {
  return cases.some(({ processes }) => processes.some(({ side }) => side === "base"));
}

// src/compare/rows.ts
var WHOLE_CASE = "*";
var UNNAMED = { unit: "", direction: "lower", scale: "ratio", gate: true, about: "" };
function rowsOf(head, stored, catalog, policy) {
  const cases = lineUp(head, stored);
  if (!cases.some(({ base, baseState }) => base.length > 0 || baseState)) return [];
  const ruleOf = ruleFinder(policy);
  const rows = cases.flatMap(
    (sides3) => metricKeys(sides3, catalog).map((metric) => {
      const key = rowKey({ ...sides3, metric });
      const spec = metricOf(catalog, metric) ?? UNNAMED;
      return judgeableRow(sides3, key, metric, spec, ruleOf);
    })
  );
  return rows.sort((a, b) => compareText(a.key, b.key));
}
function metricKeys(sides3, catalog) {
  const asked = [...sides3.head, ...sides3.base.slice(-1)];
  const measured = asked.flatMap(({ processes }) => processes);
  const unread = new Set(asked.flatMap((side) => Object.keys(side.unread)));
  const found = new Set(unread);
  for (const { samples, resources, checks } of measured) {
    for (const values of [samples, resources, checks]) {
      for (const metric in values) found.add(metric);
    }
  }
  const keys = [...found].filter(
    (metric) => metricOf(catalog, metric) && (unread.has(metric) || measured.some((process2) => valuesOf(process2, metric)))
  );
  if (keys.length > 0) return keys;
  const gone = sides3.head.length === 0;
  const unstarted = sides3.head.at(-1)?.outcome.kind === "same-program";
  return gone || unstarted ? [WHOLE_CASE] : [];
}
function judgeableRow(sides3, key, metric, spec, ruleOf) {
  const row = rowOf(sides3, key, metric, spec, ruleOf(key, spec));
  if (spec.scale !== "ratio") return row;
  if (hasZero(row)) {
    const rule = { ...row.rule, tolerance: 0, minEffect: 0 };
    const inItsUnit = rowOf(sides3, key, metric, { ...spec, scale: "absolute" }, rule);
    const lost = spec.unit === "s" && [inItsUnit.head, inItsUnit.base].some(isPartlyZero);
    return lost ? row : inItsUnit;
  }
  if (!spec.deterministic || row.obstacle || row.rule.tolerance > 0 || isExact(row)) return row;
  const { tolerance: _, min_effect: __, deterministic: ___, ...noisy } = spec;
  return { ...row, spec: noisy, rule: ruleOf(key, noisy) };
}
function hasZero({ obstacle }) {
  const reason = obstacle && "reason" in obstacle ? obstacle.reason : void 0;
  return reason?.code === "bad-sample" && Number(reason.value) === 0;
}
function isPartlyZero(sessions) {
  const values = sessions.flatMap(({ processes }) => processes.map(({ value }) => value));
  return values.some((value) => value === 0) && values.some((value) => value !== 0);
}
function rowOf(sides3, key, metric, spec, rule) {
  const row = {
    key,
    suite: sides3.suite,
    case: sides3.case,
    title: sides3.title,
    metric,
    spec,
    rule,
    params: sides3.params,
    head: [],
    base: []
  };
  const obstacle = obstacleOf(sides3, metric);
  if (obstacle && obstacle.verdict !== "same-program") return { ...row, obstacle };
  const fewest = fewestBySession(sides3, metric);
  for (const side of ["head", "base"]) {
    for (const { session, outcome, program, processes, unread } of sides3[side]) {
      if (outcome.kind !== "measured" || processes.length === 0) continue;
      if (Object.hasOwn(unread, metric)) continue;
      const found = figuresOf(processes, metric, spec, rule.summary, side, fewest.get(session));
      if ("reason" in found) {
        if (obstacle) return { ...row, head: [], base: [], obstacle };
        return { ...row, obstacle: { verdict: "error", ...found } };
      }
      const { figures, constant } = found;
      row[side].push({ session, ...program && { program }, processes: figures, constant });
    }
  }
  return obstacle ? { ...row, obstacle } : row;
}
function fewestBySession({ head, base }, metric) {
  return new Map(
    head.flatMap(({ session, processes }) => {
      const beside = base.find((other) => other.session === session);
      if (!beside) return [];
      return [[session, fewestSamples([...processes, ...beside.processes], metric)]];
    })
  );
}
function obstacleOf(sides3, metric) {
  const { head, duplicate, baseState } = sides3;
  if (sides3.sameSession) return inconclusive({ code: "same-session" });
  if (duplicate !== void 0) return error({ code: "duplicate", session: duplicate });
  if (head.length === 0) return { verdict: "removed" };
  const base = sides3.base.filter(
    ({ outcome, processes }) => outcome.kind === "measured" && processes.length > 0
  );
  for (const { outcome } of head) {
    if (outcome.kind === "same-program") return { verdict: "same-program" };
    if (outcome.kind === "skipped") return inconclusive(reasonOf(outcome));
    if (outcome.kind !== "measured") return error(reasonOf(outcome));
  }
  for (const { unread } of head) {
    if (!Object.hasOwn(unread, metric)) continue;
    return error({ code: "failed-on-head", stage: "measure", message: unread[metric] });
  }
  if (baseState === "same-program" && !sides3.paired) return { verdict: "same-program" };
  if (base.length === 0) {
    if (baseState === "same-program") return { verdict: "same-program" };
    const failed = sides3.base.at(-1)?.outcome.kind ?? "measured";
    if (baseState === "absent" || failed === "measured" && !baseState && !sides3.paired) {
      return { verdict: "new" };
    }
    const outcome = failed === "measured" || failed === "same-program" ? "missing" : failed;
    return inconclusive({ code: "base-not-measured", outcome });
  }
  const carriedBy = (side) => side.some(({ processes }) => processes.some((process2) => valuesOf(process2, metric)));
  if (head.every(({ processes }) => processes.length === 0)) return error({ code: "no-process" });
  if (!carriedBy(head)) return { verdict: "removed" };
  if (!carriedBy(base) && base.some(({ unread }) => Object.hasOwn(unread, metric))) {
    return inconclusive({ code: "base-not-measured", outcome: "failed" });
  }
  return carriedBy(base) ? void 0 : { verdict: "new" };
}
function error(reason) {
  return { verdict: "error", reason };
}
function inconclusive(reason) {
  return { verdict: "inconclusive", reason };
}
function reasonOf(outcome) {
  switch (outcome.kind) {
    case "failed":
      return { code: "failed-on-head", stage: outcome.stage, message: outcome.message };
    case "wrong":
      return { code: "wrong-answer", check: outcome.check };
    case "skipped":
      return { code: "skipped", because: outcome.reason };
  }
}

// src/judge/fitness.ts
var FOREIGN_CORES = 0.5;
var STOLEN_SHARE = 0.02;
function unfitness(results, catalog, policy) {
  const { environment } = results;
  const foreign = Number(environment["load.foreign"] ?? 0);
  const stolen = Number(environment["load.stolen"] ?? 0);
  const swing = Number(environment["load.speed_swing"] ?? 0);
  const cores = Number(environment["cpu.count"] ?? 1);
  const gating = rowsOf([results], [], catalog, policy).filter(({ rule, obstacle }) => {
    return rule.gate && !obstacle;
  });
  const durations = gating.filter(({ spec }) => spec.unit === "s");
  const split = durations.filter(hasTwoSpeeds);
  const many = split.length > durations.length / 2;
  return [
    ...foreign * cores > FOREIGN_CORES ? [{ code: "foreign-load", share: foreign }] : [],
    ...stolen > STOLEN_SHARE ? [{ code: "stolen-time", share: stolen }] : [],
    ...swing > SPEED_SWING ? [{ code: "speed-changes", share: swing }] : [],
    ...many ? [{ code: "two-speeds", rows: split.map(nameOf) }] : []
  ];
}
var FEWEST_PROCESSES = 5;
var LEAST_DISTANCE = 0.05;
var SPREADS = 6;
function hasTwoSpeeds({ head, base, spec }) {
  if (spec.scale !== "ratio") return false;
  return [head, base].some((side) => fallsApart(valuesIn(side)));
}
function fallsApart(values) {
  if (values.length < FEWEST_PROCESSES) return false;
  const sorted = Array.from(ascending(values));
  let best = { gap: 0, at: 0 };
  for (let at = 2; at <= sorted.length - 2; at++) {
    const gap = sorted[at] - sorted[at - 1];
    if (gap > best.gap) best = { gap, at };
  }
  const groups = [sorted.slice(0, best.at), sorted.slice(best.at)];
  if (groups.some((group) => group.length < 2)) return false;
  const [low, high] = groups;
  const distance = mean(high) - mean(low);
  const spread2 = Math.sqrt((sampleVariance(low) + sampleVariance(high)) / 2);
  return distance >= LEAST_DISTANCE && distance >= SPREADS * spread2;
}
function nameOf({ suite, case: id, metric }) {
  return { suite, case: id, metric };
}

// src/compare/controls.ts
function controlledRows(rows, most, fewest) {
  const found = /* @__PURE__ */ new Map();
  for (const members of groupBy(rows, dimensionOf).values()) {
    const controls = new Controls(members);
    const shifted = /* @__PURE__ */ new Map();
    for (const row of members) {
      const each = withShifts(row, controls, most, fewest);
      if (each) shifted.set(row.key, each);
    }
    if (shifted.size === 0) continue;
    const noise = sharedNoise([...shifted.values()], controls.cases);
    for (const [key, each] of shifted) found.set(key, { ...each, noise });
  }
  return found;
}
function noControls(comparisons, head, stored) {
  const rows = comparisons.filter(
    ({ gating, mode, reason }) => gating && (mode === "stored" || reason?.code === "too-few-sessions")
  );
  const known = new Set(stored.flatMap(programsIn));
  if (rows.length === 0 || known.size === 0) return [];
  if (head.flatMap(programsIn).some((program) => known.has(program))) return [];
  return [{ code: "no-controls", rows: rows.length, sessions: stored.length }];
}
function programsIn({ cases }) {
  return cases.filter(({ outcome, program }) => outcome.kind === "measured" && program !== void 0).map((row) => `${caseKey(row)}:${row.program}`);
}
function withShifts(row, controls, most, fewest) {
  const shiftOf = ({ session }) => controls.shiftOf(session, row);
  const headFigures = row.head.filter((session) => shiftOf(session) !== null);
  const baseFigures = row.base.filter((session) => shiftOf(session) !== null).slice(-most);
  if (headFigures.length < row.head.length) return null;
  if (baseFigures.length < Math.min(fewest, row.base.length)) return null;
  const read2 = (session) => ({
    mean: sessionMean(session),
    shift: shiftOf(session)
  });
  return {
    headFigures,
    baseFigures,
    head: headFigures.map(read2),
    base: baseFigures.map(read2),
    sameProgram: isControl(row)
  };
}
var Controls = class {
  cases;
  #bySession = /* @__PURE__ */ new Map();
  constructor(rows) {
    const controls = groupBy(rows.filter(isControl), caseKey);
    this.cases = controls.size;
    for (const [key, members] of controls) {
      const shifts = groupBy(members.flatMap(shiftsOf), ({ session }) => session);
      for (const [session, found] of shifts) {
        const cases = this.#bySession.get(session) ?? /* @__PURE__ */ new Map();
        this.#bySession.set(session, cases);
        cases.set(key, found.reduce((sum2, { shift }) => sum2 + shift, 0) / found.length);
      }
    }
  }
  /** The median over the controls without the row's own case; null where there is none. */
  shiftOf(session, row) {
    const cases = this.#bySession.get(session);
    if (!cases) return null;
    const own = caseKey(row);
    const others = cases.has(own) ? [...cases].filter(([key]) => key !== own) : [...cases];
    return others.length === 0 ? null : median(others.map(([, shift]) => shift));
  }
};
function isControl(row) {
  const program = row.head[0]?.program;
  return program !== void 0 && row.base.some((session) => session.program === program);
}
function shiftsOf({ head, base }) {
  const first = head[0];
  return [...head, ...base].filter(({ program }) => program === first.program).map((figures) => ({
    session: figures.session,
    shift: sessionMean(figures) - sessionMean(first)
  }));
}
var DURATION = /^(n|u|µ|m)?s$|\/s$/;
function dimensionOf({ spec }) {
  return DURATION.test(spec.unit) ? "time" : spec.unit;
}
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

// src/stats/monte_carlo.ts
var FEW_ARRANGEMENTS = 2e4;
var USUAL_DRAWS = 9999;
var HITS_TO_STOP = 100;
var BLOCK = 128;
function drawsNeeded(alpha, comparisons) {
  return Math.max(USUAL_DRAWS, Math.ceil(4 * comparisons / alpha) - 1);
}
function monteCarlo(next, threshold, draws) {
  const smallest = 1 / (draws + 1);
  const block = new Float64Array(BLOCK);
  let hits = 0;
  for (let drawn2 = 0; drawn2 < draws; ) {
    next(block);
    for (let i = 0; i < BLOCK && drawn2 < draws; i++) {
      drawn2++;
      if (block[i] >= threshold && ++hits === HITS_TO_STOP) {
        return { p: hits / drawn2, smallest, exact: false };
      }
    }
  }
  return { p: (hits + 1) / (draws + 1), smallest, exact: false };
}

// src/stats/labelings.ts
var PLACES_PER_BYTE = 6;
var Labelings = class {
  sets = /* @__PURE__ */ new Map();
  of(head, base) {
    const name2 = `${head} of ${head + base}`;
    const known = this.sets.get(name2);
    if (known) return known;
    const ways = labelingsOf(head, base);
    const set = ways <= FEW_ARRANGEMENTS ? listAll(head, base, ways) : drawLazily(head, base, name2);
    this.sets.set(name2, set);
    return set;
  }
};
function labelingsOf(head, base) {
  let ways = 1;
  for (let i = 1; i <= head; i++) ways = ways * (base + i) / i;
  return Math.round(ways);
}
function listAll(head, base, ways) {
  const width = widthOf(head + base);
  const bytes = new Uint8Array(ways * width);
  const chosen = Array.from({ length: head }, (_, i) => i);
  for (let labeling = 0; labeling < ways; labeling++) {
    for (const place of chosen) giveToHead(bytes, labeling * width, place);
    advance(chosen, head + base);
  }
  return { all: ways, width, first: () => bytes };
}
function advance(chosen, places) {
  let i = chosen.length - 1;
  while (i >= 0 && chosen[i] === places - chosen.length + i) i--;
  if (i < 0) return;
  chosen[i]++;
  for (let j = i + 1; j < chosen.length; j++) chosen[j] = chosen[j - 1] + 1;
}
function drawLazily(head, base, name2) {
  const random = randomFor(name2);
  const width = widthOf(head + base);
  const places = Uint32Array.from({ length: head + base }, (_, i) => i);
  let bytes = new Uint8Array(0);
  const first = (count3) => {
    const drawn2 = bytes.length / width;
    if (count3 <= drawn2) return bytes;
    const more = new Uint8Array(Math.max(count3, 2 * drawn2) * width);
    more.set(bytes);
    for (let start = bytes.length; start < more.length; start += width) {
      for (let i = 0; i < head; i++) {
        const j = i + below(random, places.length - i);
        const place = places[j];
        places[j] = places[i];
        places[i] = place;
        giveToHead(more, start, place);
      }
    }
    bytes = more;
    return bytes;
  };
  return { all: null, width, first };
}
function widthOf(places) {
  return Math.ceil(places / PLACES_PER_BYTE);
}
function giveToHead(bytes, start, place) {
  const byte = start + Math.floor(place / PLACES_PER_BYTE);
  bytes[byte] = bytes[byte] | 1 << place % PLACES_PER_BYTE;
}

// src/stats/power.ts
var POWER = 0.8;
var NORMAL_QUANTILE_OF_POWER = 0.8416212335729143;
var MOST_UNITS = 1e3;
function detectableEffect(precision, rule) {
  const { standardError, degrees } = precision;
  const margin = quantile(POWER, degrees);
  return Math.max(
    detectableByTest(precision, rule),
    rule.tolerance + (margin - quantile(1 - rule.alpha, degrees)) * standardError,
    rule.minEffect + margin * standardError
  );
}
function detectableByTest({ standardError, degrees, units }, rule) {
  const critical = quantile(1 - lonelyLevel(rule, units), degrees);
  let shift = critical;
  for (let step = 0; step < 4; step++) {
    const spread2 = Math.sqrt(1 + (shift ** 2 + critical ** 2) / (2 * degrees));
    shift = critical + NORMAL_QUANTILE_OF_POWER * spread2 / (1 - 1 / (4 * degrees));
  }
  return shift * standardError;
}
function lonelyLevel({ alpha, comparisons, smallestP }, units) {
  const level = alpha / comparisons;
  const smallest = smallestP?.(units) ?? 0;
  return smallest > 0 && smallest <= level ? Math.floor(level / smallest) * smallest : level;
}
function fewestUnits({
  alpha,
  comparisons,
  smallestP
}) {
  let units = 2;
  while (smallestP && smallestP(units) > alpha / comparisons) units++;
  return units;
}
function unitsNeeded(measured, rule) {
  const decides = (units) => {
    const standardError = measured.standardError * Math.sqrt(measured.units / units);
    const degrees = measured.degrees * (units - 1) / (measured.units - 1);
    return detectableByTest({ standardError, degrees, units }, rule) <= rule.tolerance;
  };
  if (!decides(MOST_UNITS)) return null;
  let low = fewestUnits({ ...rule, comparisons: 1 });
  let high = Math.max(low, MOST_UNITS);
  while (low < high) {
    const middle = low + high >>> 1;
    if (decides(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/compare/decide.ts
function decide(contrast, spec, rule, worse, better, family) {
  const scale = SCALES[spec.scale];
  const tolerance = scale.to(rule.tolerance);
  const minEffect = leastEffect(spec, rule);
  const { difference } = contrast.estimate;
  const [low, high] = bounds(contrast.estimate, 1 - family.alpha);
  const units = Math.min(contrast.head.n, contrast.base.n);
  const red = {
    alpha: family.alpha,
    comparisons: family.comparisons,
    tolerance,
    minEffect,
    smallestP: contrast.smallestP
  };
  const precision = { ...contrast.estimate, units };
  const fewest = fewestUnits({ ...red, comparisons: 1 });
  const hopeless = contrast.smallestP !== void 0 && units < fewest;
  const verdict = () => {
    if (high < tolerance) {
      if (better.adjusted <= family.alpha && difference <= -minEffect) return "improvement";
      return hopeless ? "inconclusive" : "no-change";
    }
    const significant = worse.adjusted <= family.alpha;
    return significant && difference >= minEffect ? "regression" : "inconclusive";
  };
  const decision = {
    effect: scale.from(difference),
    interval: [scale.from(low), scale.from(high)],
    p: worse.p,
    adjusted_p: worse.adjusted,
    verdict: verdict(),
    minimum_detectable_effect: scale.from(detectableEffect(precision, red))
  };
  if (decision.verdict === "regression" && contrast.mode === "stored") decision.provisional = true;
  if (decision.verdict !== "inconclusive") return decision;
  const { unit, smallestP } = contrast;
  decision.reason = hopeless ? { code: "too-few-units", units, unit, comparisons: 1, needed: fewest } : {
    code: "too-noisy",
    detectable: decision.minimum_detectable_effect,
    units,
    unit,
    needed: smallestP ? unitsNeeded(precision, red) : null
  };
  return decision;
}
function leastEffect(spec, rule) {
  return SCALES[spec.scale].to(rule.minEffect);
}
var SCALES = {
  ratio: { to: Math.log1p, from: Math.expm1 },
  absolute: { to: (value) => value, from: (value) => value }
};

// src/compare/environments.ts
function compareEnvironments(head, stored, fingerprint) {
  const ruleOf = fieldRuleFinder(fingerprint);
  const heads = head.map(fieldsOf);
  const bases = stored.map(fieldsOf);
  if (heads.length === 0 || bases.length === 0) return [];
  const suites = new Set([...head, ...stored].flatMap((document) => Object.keys(document.suites)));
  const fields = new Set([...heads, ...bases].flatMap((values) => [...values.keys()]));
  return [...fields].sort().flatMap((field) => {
    const [suite = "", domain, name2] = field.split(".");
    const owner = name2 !== void 0 && suites.has(suite) ? `${suite}.${domain}.` : null;
    const seen = (side) => {
      const speaking = side.filter(
        (v) => owner === null || [...v.keys()].some((key) => key.startsWith(owner))
      );
      return [...new Set(speaking.map((v) => v.get(field) ?? null))];
    };
    const [ours, theirs] = [seen(heads), seen(bases)];
    if (ours.length === 0) return [];
    const odd = theirs.find((value) => ours.some((other) => other !== value));
    if (odd === void 0) return [];
    const headValue = ours.find((value) => value !== odd);
    return [{ field, base: odd, head: headValue, rule: ruleOf(field) }];
  });
}
function forbidding(differences, { suite, case: id }, suites) {
  return differences.filter(({ field, rule }) => {
    if (rule !== "must-match") return false;
    const [owner = "", domain, name2] = field.split(".");
    if (domain === void 0 || !suites.has(owner)) return true;
    return owner === suite && (name2 === void 0 || domainOf(id) === domain);
  });
}
function fieldRuleFinder(fingerprint) {
  const globs = Object.entries(fingerprint).map(([glob, rule]) => ({ rule, matches: matcherOf(glob) })).reverse();
  return (field) => {
    if (Object.hasOwn(fingerprint, field)) return fingerprint[field];
    return globs.find(({ matches }) => matches(field))?.rule ?? "warn";
  };
}
function fieldsOf(document) {
  const fields = new Map(Object.entries(document.environment));
  for (const [suite, receipt] of Object.entries(document.suites)) {
    for (const [name2, value] of Object.entries({ ...receipt.versions, ...receipt.settings })) {
      fields.set(`${suite}.${name2}`, value);
    }
  }
  return fields;
}

// src/compare/removals.ts
function explainRemovals(rows, comparisons, accepted, head) {
  const names = new Map([...renamed(rows, comparisons), ...knownNames(head)]);
  const rules = accepted.map(({ match, reason }) => ({ reason, matches: matcherOf(match) }));
  return comparisons.map((row) => {
    if (row.verdict !== "removed") return row;
    const name2 = names.get(caseKey(row));
    const rule = rules.find(({ matches }) => matches(rowKey(row)));
    return {
      ...row,
      ...name2 !== void 0 && { renamed_to: name2 },
      ...rule && { accepted: rule.reason }
    };
  });
}
function knownNames(head) {
  return head.flatMap(
    ({ removed = [] }) => removed.flatMap(
      (row) => row.renamed_to === void 0 ? [] : [[caseKey(row), row.renamed_to]]
    )
  );
}
function renamed(rows, comparisons) {
  const gone = /* @__PURE__ */ new Map();
  const come = /* @__PURE__ */ new Map();
  const kept = /* @__PURE__ */ new Set();
  for (const [i, row] of rows.entries()) {
    const { verdict } = comparisons[i];
    if (verdict !== "removed" && verdict !== "new") kept.add(caseKey(row));
    else {
      const side = verdict === "removed" ? gone : come;
      const own = ownParams(row);
      if (Object.keys(own).length === 0) continue;
      const program = `${row.suite} ${canonical(own)}`;
      side.set(program, (side.get(program) ?? /* @__PURE__ */ new Map()).set(caseKey(row), row));
    }
  }
  const names = /* @__PURE__ */ new Map();
  for (const [program, removed] of gone) {
    const before = [...removed.values()].filter((row) => !kept.has(caseKey(row)));
    const after = [...come.get(program)?.values() ?? []].filter((row) => !kept.has(caseKey(row)));
    if (before.length === 1 && after.length === 1) names.set(caseKey(before[0]), after[0].case);
  }
  return names;
}
function ownParams({ case: id, params }) {
  const parts = new Set(id.split("/"));
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => !parts.has(String(value)))
  );
}
function canonical(value) {
  return JSON.stringify(
    value,
    (_, part) => part && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part
  );
}

// src/stats/adjust.ts
var import_stats_padjust = __toESM(require_lib30(), 1);
function adjust(p, correction) {
  if (p.length === 0 || correction === "none") return [...p];
  return Array.from((0, import_stats_padjust.default)([...p], correction));
}

// src/compare/significance.ts
var NOT_TESTED = { p: 1, smallest: 0, exact: true };
function significanceOf(family, side, alpha, correction, least = []) {
  const tested = family.map((contrast, i) => {
    const difference = side * contrast.estimate.difference;
    const worthATest = difference > 0 && difference >= (least[i] ?? 0);
    if (!worthATest) return NOT_TESTED;
    return isTooCoarse(contrast, alpha, family.length) ? studentP(contrast, side) : contrast.test(side, USUAL_DRAWS);
  });
  const first = adjust(
    tested.map(({ p: p2 }) => p2),
    correction
  );
  const draws = drawsNeeded(alpha, family.length);
  const p = tested.map((outcome, i) => {
    const atLimit = !outcome.exact && outcome.p === outcome.smallest;
    const more = atLimit && first[i] > alpha && draws > USUAL_DRAWS;
    return more ? family[i].test(side, draws).p : outcome.p;
  });
  const adjusted = adjust(p, correction);
  return p.map((value, i) => ({ p: value, adjusted: adjusted[i] }));
}
function isTooCoarse({ smallestP, head, base }, alpha, rows) {
  const smallest = smallestP?.(Math.min(head.n, base.n)) ?? 0;
  return smallest <= alpha && smallest > alpha / rows;
}
function studentP({ estimate }, side) {
  const p = tailProbability({ ...estimate, difference: side * estimate.difference });
  return { p, smallest: 0, exact: true };
}

// src/compare/waivers.ts
function applyWaivers(rows, waivers, today) {
  const valid = waivers.filter((waiver) => waiver.expires >= today).map((waiver) => ({ waiver, matches: matcherOf(waiver.match) }));
  return rows.map((row) => {
    if (row.verdict !== "regression") return row;
    const key = rowKey(row);
    const found = valid.find(({ matches }) => matches(key));
    return found ? { ...row, waiver: { reason: found.waiver.reason, expires: found.waiver.expires } } : row;
  });
}
function expiredWaivers(waivers, today) {
  const expired = waivers.filter(({ expires }) => expires < today).map(({ match, reason, expires }) => ({ match, reason, expires }));
  return expired.length > 0 ? [{ code: "expired-waivers", waivers: expired }] : [];
}

// src/stats/permutation.ts
function permutationTest(head, base, seed, labelings, draws) {
  const set = labelings.of(head.length, base.length);
  const { values, observed } = pool(head, base, seed, set.width);
  const statistic = head.length === base.length ? sumOfHead(values, set.width) : welchT(values, set.width, head.length, base.length);
  const [measured] = statistic(observed, 0, new Float64Array(1));
  const threshold = justBelow(measured);
  return set.all === null ? drawn(set, statistic, threshold, draws) : counted(set, set.all, statistic, threshold);
}
function smallestPermutationP(head, base = head) {
  return 1 / labelingsOf(head, base);
}
function justBelow(measured) {
  return Number.isFinite(measured) ? measured - 1e-9 * Math.abs(measured) : measured;
}
function counted(set, all2, statistic, threshold) {
  let hits = 0;
  for (const value of statistic(set.first(all2), 0, new Float64Array(all2))) {
    if (value >= threshold) hits++;
  }
  return { p: Math.max(1, hits) / all2, smallest: 1 / all2, exact: true };
}
function drawn(set, statistic, threshold, draws) {
  let start = 0;
  const next = (block) => {
    const end = start + block.length * set.width;
    statistic(set.first(end / set.width), start, block);
    start = end;
  };
  return monteCarlo(next, threshold, draws);
}
function pool(head, base, seed, width) {
  const inOrder = [...ascending(head), ...ascending(base)];
  const centre = inOrder[head.length >>> 1];
  const places = shuffled(inOrder.length, seed);
  const values = new Array(inOrder.length);
  const observed = new Uint8Array(width);
  for (const [i, value] of inOrder.entries()) {
    const place = places[i];
    values[place] = value - centre;
    if (i < head.length) giveToHead(observed, 0, place);
  }
  return { values, observed };
}
function shuffled(count3, seed) {
  const random = randomFor(seed);
  const places = Uint32Array.from({ length: count3 }, (_, i) => i);
  for (let i = 0; i < count3; i++) {
    const j = i + below(random, count3 - i);
    const place = places[j];
    places[j] = places[i];
    places[i] = place;
  }
  return places;
}
function sumOfHead(values, width) {
  const sums = subsetSums(values, width);
  const shift = values.reduce((total, value) => total + Math.abs(value), 0);
  return (bytes, start, into) => {
    for (let i = 0, at = start; i < into.length; i++) {
      let sum2 = shift;
      for (let byte = 0; byte < width; byte++) sum2 += sums[SUBSETS * byte + bytes[at++]];
      into[i] = sum2;
    }
    return into;
  };
}
function welchT(values, width, head, base) {
  const sums = subsetSums(values, width);
  const squares = subsetSums(
    values.map((value) => value * value),
    width
  );
  let total = 0;
  let totalSquares = 0;
  for (let byte = 0; byte < width; byte++) {
    total += sums[SUBSETS * (byte + 1) - 1];
    totalSquares += squares[SUBSETS * (byte + 1) - 1];
  }
  const noVariance = 1e-14 * totalSquares;
  const noDifference = 1e-7 * Math.sqrt(totalSquares);
  return (bytes, start, into) => {
    for (let i = 0, at = start; i < into.length; i++) {
      let sum2 = 0;
      let square = 0;
      for (let byte = 0; byte < width; byte++) {
        const subset = SUBSETS * byte + bytes[at++];
        sum2 += sums[subset];
        square += squares[subset];
      }
      const rest = total - sum2;
      const difference = sum2 / head - rest / base;
      const ours = (square - sum2 * sum2 / head) / ((head - 1) * head);
      const theirs = (totalSquares - square - rest * rest / base) / ((base - 1) * base);
      const variance = Math.max(0, ours) + Math.max(0, theirs);
      if (variance > noVariance) into[i] = difference / Math.sqrt(variance);
      else if (Math.abs(difference) <= noDifference) into[i] = 0;
      else into[i] = difference > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    }
    return into;
  };
}
var SUBSETS = 2 ** PLACES_PER_BYTE;
function subsetSums(values, width) {
  const sums = new Float64Array(SUBSETS * width);
  for (let byte = 0; byte < width; byte++) {
    for (let subset = 1; subset < SUBSETS; subset++) {
      const lowest = 31 - Math.clz32(subset & -subset);
      const without2 = sums[SUBSETS * byte + (subset & subset - 1)];
      const place = PLACES_PER_BYTE * byte + lowest;
      sums[SUBSETS * byte + subset] = place < values.length ? without2 + values[place] : without2;
    }
  }
  return sums;
}

// src/stats/sign_flip.ts
var MOST_EXACT_ROUNDS = 32;
function signFlipTest(differences, seed, draws) {
  const sizes = differences.map(Math.abs).sort((a, b) => a - b);
  const observed = sum([...differences].sort((a, b) => a - b));
  const threshold = observed - 1e-12 * sum(sizes);
  return sizes.length <= MOST_EXACT_ROUNDS ? countPatterns(sizes, threshold) : drawPatterns(sizes, threshold, seed, draws);
}
function smallestSignFlipP(rounds) {
  return 2 ** -rounds;
}
function countPatterns(sizes, threshold) {
  const half = sizes.length >>> 1;
  const left = signedSums(sizes.slice(0, half));
  const right = signedSums(sizes.slice(half));
  let count3 = 0;
  let first = right.length;
  for (let i = 0; i < left.length; i++) {
    const sumOfLeft = left[i];
    while (first > 0 && sumOfLeft + right[first - 1] >= threshold) first--;
    count3 += right.length - first;
  }
  const smallest = smallestSignFlipP(sizes.length);
  return { p: Math.max(count3, 1) * smallest, smallest, exact: true };
}
function signedSums(sizes) {
  let sums = new Float64Array(2 ** sizes.length);
  let merged = new Float64Array(2 ** sizes.length);
  let length = 1;
  for (const size of sizes) {
    let down = 0;
    let up = 0;
    for (let i = 0; i < 2 * length; i++) {
      const takeDown = down < length && sums[down] - size <= sums[up] + size;
      merged[i] = takeDown ? sums[down++] - size : sums[up++] + size;
    }
    [sums, merged] = [merged, sums];
    length *= 2;
  }
  return sums;
}
function drawPatterns(sizes, threshold, seed, draws) {
  const random = randomFor(seed);
  const next = (block) => {
    for (let drawn2 = 0; drawn2 < block.length; drawn2++) {
      let total = 0;
      let bits = 0;
      for (let i = 0; i < sizes.length; i++) {
        if (i % 32 === 0) bits = random.next();
        total += bits & 1 ? sizes[i] : -sizes[i];
        bits >>>= 1;
      }
      block[drawn2] = total;
    }
  };
  return monteCarlo(next, threshold, draws);
}
function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

// src/compare/weigh_stored.ts
function storedNoiseOf(rows) {
  const sharing = rows.filter(
    (row) => row.spec.scale === "ratio" && !row.spec.deterministic && isStored(row)
  );
  const controlled = controlledRows(sharing, JUDGED_SESSIONS, FEWEST_SESSIONS);
  const means2 = sharing.filter(({ obstacle, base }) => !obstacle && base.length >= FEWEST_SESSIONS).map(({ base }) => latest(base).map(sessionMean));
  return { controlled, pooled: pooledVariance(means2) };
}
function isStored({ head, base }) {
  const sessions = new Set(base.map(({ session }) => session));
  return head.length > 0 && base.length > 0 && !head.some(({ session }) => sessions.has(session));
}
function weighStored(row, noise) {
  const shifted = noise.controlled.get(row.key);
  const controlled = shifted && weighControlled(shifted);
  return controlled ?? weighUncontrolled(row, noise.pooled);
}
function weighControlled(row) {
  const estimate = shiftedEstimate(row, row.noise);
  if (!estimate) return null;
  const { slope } = slopeOf(row, row.noise);
  const taken = slope * row.noise.reliability;
  const unshifted = (figures, sessions) => figures.flatMap(
    ({ processes }, i) => processes.map(({ value }) => value - taken * sessions[i].shift)
  );
  const head = unshifted(row.headFigures, row.head);
  const base = unshifted(row.baseFigures, row.base);
  if (head.length < 2 || base.length < 2) return null;
  const byProcess = { ...welchEstimate(head, base), difference: estimate.difference };
  return contrastOf(row, wider(estimate, byProcess), estimate, byProcess);
}
function weighUncontrolled({ head, base, spec }, pooled) {
  if (head.length + base.length <= FEWEST_SESSIONS) return null;
  const judged = latest(base);
  const share = spec.scale === "ratio" ? pooled : void 0;
  const estimate = storedEstimate(head.map(sessionMean), judged.map(sessionMean), share);
  const byProcess = welchEstimate(valuesIn(head), valuesIn(judged));
  return contrastOf({ headFigures: head, baseFigures: judged }, estimate, estimate, byProcess);
}
function contrastOf({ headFigures, baseFigures }, estimate, bySession, byProcess) {
  const head = valuesIn(headFigures);
  return {
    mode: "stored",
    unit: "session",
    estimate,
    head: { n: headFigures.length > 1 ? headFigures.length : head.length, mean: mean(head) },
    base: { n: baseFigures.length, mean: mean(baseFigures.map(sessionMean)) },
    test: (side) => ({ p: storedP(bySession, byProcess, side), smallest: 0, exact: true })
  };
}
function wider(a, b) {
  const reach = (estimate) => bounds(estimate, 0.95)[1] - estimate.difference;
  return reach(a) >= reach(b) ? a : b;
}
function latest(sessions) {
  return sessions.slice(-JUDGED_SESSIONS);
}

// src/compare/weigh.ts
var MANY_SESSIONS = 8;
function weigh(row, shared) {
  if (isStored(row)) return weighApart(row, shared);
  const sessionsOfBase = new Set(row.base.map(({ session }) => session));
  const head = row.head.filter(({ session }) => sessionsOfBase.has(session));
  const sessions = new Set(head.map(({ session }) => session));
  const base = row.base.filter(({ session }) => sessions.has(session));
  const differences = pairRounds(head, base);
  return differences ? weighPaired(row.key, head, base, differences) : weighUnpaired(row.key, shared.labelings, "process", valuesIn(head), valuesIn(base));
}
function weighApart(row, { labelings, stored }) {
  const { key, head, base } = row;
  if (Math.min(head.length, base.length) >= MANY_SESSIONS) {
    return weighUnpaired(key, labelings, "session", head.map(sessionMean), base.map(sessionMean));
  }
  if (Math.min(valuesIn(head).length, valuesIn(base).length) < 2) {
    return noContrast({ code: "one-unit", unit: "process" }, row);
  }
  const found = weighStored(row, stored);
  if (found) return found;
  const sessions = base.length;
  return noContrast({ code: "too-few-sessions", sessions, needed: FEWEST_SESSIONS }, row);
}
function noContrast(reason, { head, base }) {
  return { reason, ...means(valuesIn(head), valuesIn(base)) };
}
function weighPaired(key, head, base, differences) {
  const n = differences.length;
  const figures = means(valuesIn(head), valuesIn(base));
  if (n < 2) return { reason: { code: "one-unit", unit: "round" }, ...figures };
  return {
    mode: "paired",
    unit: "round",
    estimate: pairedEstimate(differences),
    head: { ...figures.head, n },
    base: { ...figures.base, n },
    test: (side, draws) => signFlipTest(
      differences.map((d) => side * d),
      key,
      draws
    ),
    smallestP: smallestSignFlipP
  };
}
function weighUnpaired(key, labelings, unit, head, base) {
  const figures = means(head, base);
  if (head.length < 2 || base.length < 2) return { reason: { code: "one-unit", unit }, ...figures };
  return {
    mode: "unpaired",
    unit,
    estimate: welchEstimate(head, base),
    ...figures,
    test: (side, draws) => side === 1 ? permutationTest(head, base, key, labelings, draws) : permutationTest(base, head, key, labelings, draws),
    smallestP: smallestPermutationP
  };
}
function means(head, base) {
  return {
    head: { n: head.length, mean: mean(head) },
    base: { n: base.length, mean: mean(base) }
  };
}

// src/compare/regressions.ts
function compareRegressions(input) {
  const { policy, differences = [] } = input;
  const { alpha, correction } = policy;
  const all2 = rowsOf(input.head, input.stored, input.catalog, policy);
  const rows = all2;
  const decided = /* @__PURE__ */ new Map();
  const weighed = [];
  const shared = {
    labelings: new Labelings(),
    stored: storedNoiseOf(all2)
  };
  const suites = new Set(rows.map(({ suite }) => suite));
  for (const row of rows) {
    const found = weighOrDecide(row, shared, forbidding(differences, row, suites));
    if ("verdict" in found) decided.set(row, found);
    else weighed.push({ row, contrast: found });
  }
  for (const gating of [true, false]) {
    const family = weighed.filter(({ row }) => row.rule.gate === gating);
    const contrast = family.map((member) => member.contrast);
    const worse = significanceOf(contrast, 1, alpha, correction);
    const least = family.map(({ row }) => leastEffect(row.spec, row.rule));
    const better = significanceOf(contrast, -1, alpha, correction, least);
    const together = { alpha, comparisons: family.length };
    for (const [i, member] of family.entries()) {
      const { row } = member;
      const { mode } = member.contrast;
      const decision = decide(member.contrast, row.spec, row.rule, worse[i], better[i], together);
      decided.set(row, { ...blank(row), mode, ...sides(row, member.contrast), ...decision });
    }
  }
  const judged = rows.map((row) => decided.get(row));
  const explained = explainRemovals(rows, judged, policy.accepted_removals, input.head);
  return applyWaivers(explained, policy.waivers, input.today);
}
function weighOrDecide(row, shared, forbidden) {
  if (row.obstacle) return { ...blank(row), ...row.obstacle };
  if (forbidden.length > 0) {
    const fields = forbidden.map(({ field }) => field);
    return { ...blank(row), reason: { code: "environment-differs", fields } };
  }
  const exact = judgeExactly(row);
  if (exact) return { ...blank(row), ...exact };
  const contrast = weigh(row, shared);
  if ("mode" in contrast) return contrast;
  const effect2 = contrast.head.mean - contrast.base.mean;
  return {
    ...blank(row),
    ...sides(row, contrast),
    effect: row.spec.scale === "ratio" ? Math.expm1(effect2) : effect2,
    reason: contrast.reason
  };
}
function blank(row) {
  const { suite, metric, spec, rule } = row;
  return {
    suite,
    case: row.case,
    ...row.title !== void 0 && { title: row.title },
    metric,
    unit: spec.unit,
    direction: spec.direction,
    scale: spec.scale,
    mode: "none",
    base: { n: 0, value: null },
    head: { n: 0, value: null },
    effect: null,
    interval: null,
    p: null,
    adjusted_p: null,
    verdict: "inconclusive",
    tolerance: rule.tolerance,
    gating: rule.gate
  };
}
function sides(row, { head, base }) {
  return {
    base: { n: base.n, value: inUnit(base.mean, row.spec) },
    head: { n: head.n, value: inUnit(head.mean, row.spec) }
  };
}

// src/compare/counts.ts
function compareCounts(input) {
  const head = input.head.map(countsOf).filter(({ cases }) => cases.length > 0);
  const asked = new Set(head.flatMap(({ cases }) => cases.map(caseKey)));
  const stored = input.stored.map(countsOf).map((each) => ({ ...each, cases: each.cases.filter((row) => asked.has(caseKey(row))) })).filter(({ cases }) => cases.length > 0);
  return compareRegressions({ ...input, head, stored });
}
function countsOf(results) {
  const { counts = [], again: _, removed: __, ...rest } = results;
  const outcomes = new Map(results.cases.map((row) => [caseKey(row), row.outcome]));
  const cases = counts.map((row) => ({
    ...row,
    outcome: outcomes.get(caseKey(row)) ?? row.outcome
  }));
  return { ...rest, cases };
}
function notCounted({ suites, counts = [] }) {
  const left = Object.entries(suites).flatMap(
    ([suite, { uncounted: why }]) => why === void 0 ? [] : [{ suite, why }]
  );
  for (const { suite, case: id, unread = {} } of counts) {
    for (const why of new Set(Object.values(unread))) {
      const known = left.find((each) => each.suite === suite && each.why === why);
      if (known?.cases) known.cases.push(id);
      else left.push({ suite, cases: [id], why });
    }
  }
  return left.length > 0 ? [{ code: "not-counted", left_out: left }] : [];
}

// src/stats/crossover.ts
var SESSION_VARIANCE = 0.01 ** 2;
function crossingOf(places, rounds, confidence) {
  const at = places.map((_, i) => rounds.map((round2) => round2[i]));
  const means2 = at.map((differences) => mean(differences));
  const open3 = notRejected(places, at, means2, confidence);
  const first = places[0];
  const last = places.at(-1);
  if (open3.length === 0) return { crossovers: [], throughout: signOf(means2[0]) };
  const zeros = zerosOf(places, means2);
  const crossovers = open3.flatMap(([low, high]) => {
    const own = zeros.filter((zero) => zero >= low && zero <= high);
    if (own.length % 2 === 0 || low <= first && high >= last) return [];
    const behind = places.findIndex((place) => place > own.at(-1));
    return [
      {
        at: own[(own.length - 1) / 2],
        low: low <= first ? null : low,
        high: high >= last ? null : high,
        above: signOf(means2.at(behind))
      }
    ];
  });
  return { crossovers, throughout: null };
}
function notRejected(places, at, means2, confidence) {
  const n = at[0].length;
  const reach = quantile(1 - (1 - confidence) / 2, n - 1) ** 2;
  const spans = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [a, b] = [at[i], at[i + 1]];
    const [own, other, both] = [
      sampleCovariance(a, a),
      sampleCovariance(b, b),
      sampleCovariance(a, b)
    ].map((variance) => variance / n);
    const slope = means2[i + 1] - means2[i];
    const width = places[i + 1] - places[i];
    const found = whereNotPositive(
      slope ** 2 - reach * (own + other - 2 * both),
      2 * means2[i] * slope - reach * 2 * (both - own),
      means2[i] ** 2 - reach * (own + SESSION_VARIANCE)
    );
    for (const [low, high] of found) {
      const end = high === 1 ? places[i + 1] : places[i] + high * width;
      const span = [places[i] + low * width, end];
      const before = spans.at(-1);
      if (before && span[0] <= before[1]) before[1] = Math.max(before[1], span[1]);
      else spans.push(span);
    }
  }
  return spans;
}
function whereNotPositive(a, b, c) {
  const edges = [0, ...rootsOf(a, b, c).filter((root) => root > 0 && root < 1), 1];
  return edges.slice(1).flatMap((high, i) => {
    const low = edges[i];
    const middle = (low + high) / 2;
    return (a * middle + b) * middle + c <= 0 ? [[low, high]] : [];
  });
}
function rootsOf(a, b, c) {
  if (a === 0) return b === 0 ? [] : [-c / b];
  const discriminant = b ** 2 - 4 * a * c;
  if (discriminant < 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0] : [q / a, c / q].sort((x, y) => x - y);
}
function zerosOf(places, means2) {
  return places.slice(1).flatMap((place, i) => {
    const [from, to] = [means2[i], means2[i + 1]];
    if (signOf(from) === signOf(to)) return [];
    return [places[i] + (place - places[i]) * from / (from - to)];
  });
}
function signOf(difference) {
  return difference < 0 ? -1 : 1;
}

// src/stats/exponent.ts
function exponentOf(logSizes, rounds) {
  const center = mean([...logSizes]);
  const offsets = logSizes.map((size) => size - center);
  const spread2 = offsets.reduce((sum2, offset) => sum2 + offset ** 2, 0);
  const slope = (values) => values.reduce((sum2, value, i) => sum2 + offsets[i] * value, 0) / spread2;
  return pairedEstimate(rounds.map(slope));
}

// src/compare/curve_points.ts
var QUALIFIER_AXIS = "batch";
function measuredCurves(documents, side, { catalog, policy }) {
  const ruleOf = ruleFinder(policy);
  const curves = /* @__PURE__ */ new Map();
  for (const { session, cases } of documents) {
    for (const found of cases) {
      if (found.outcome.kind !== "measured") continue;
      const processes = found.processes.filter((process2) => process2.side === side);
      for (const key of metricsIn(processes)) {
        const points = pointsOf(found, key);
        if (points.length === 0) continue;
        const spec = metricOf(catalog, key);
        if (spec?.scale !== "ratio" || !(spec.parity ?? spec.gate)) continue;
        const { summary } = ruleOf(rowKey({ ...found, metric: key }), spec);
        const figures = figuresOf(processes, key, spec, summary, found.suite);
        if ("reason" in figures) continue;
        const byRound = roundMeans({ processes: figures.figures });
        for (const { metric, ...point } of points) {
          const curve = curveAt(curves, { ...point, metric }, spec);
          addRounds(curve, found.suite, point.size, session.id, byRound, spec);
        }
      }
    }
  }
  return [...curves.values()];
}
function metricsIn(processes) {
  return new Set(processes.flatMap((p) => [p.samples, p.resources].flatMap(Object.keys)));
}
function pointsOf({ curve, case: id }, key) {
  const own = curve ? [{ ...curve, metric: key }] : [];
  const size = Number(/@(\d+)$/.exec(key)?.[1]);
  if (!(size > 0)) return own;
  return [...own, { of: id, axis: QUALIFIER_AXIS, size, metric: metricName(key) }];
}
function curveAt(curves, { of, axis, metric }, { unit }) {
  const name2 = `${of} ${axis} ${metric}`;
  const curve = curves.get(name2) ?? { of, axis, metric, unit, suites: /* @__PURE__ */ new Map() };
  curves.set(name2, curve);
  return curve;
}
function addRounds({ suites }, suite, size, session, byRound, { direction }) {
  const sizes = suites.get(suite) ?? /* @__PURE__ */ new Map();
  suites.set(suite, sizes);
  const rounds = sizes.get(size) ?? /* @__PURE__ */ new Map();
  sizes.set(size, rounds);
  const sign = direction === "lower" ? 1 : -1;
  for (const [round2, value] of byRound) rounds.set(`${session} ${round2}`, sign * value);
}

// src/compare/moved_crossovers.ts
function movedCrossovers(base, head) {
  if (head.ahead !== void 0) return surely(base).map((before) => ({ base: before, head: null }));
  if (base.ahead !== void 0) return surely(head).map((after) => ({ base: null, head: after }));
  if (base.crossovers.length !== head.crossovers.length) return [];
  return head.crossovers.flatMap((after, i) => {
    const before = base.crossovers[i];
    const same = before.ahead_above === after.ahead_above && overlap(before, after);
    return same ? [] : [{ base: before, head: after }];
  });
}
function surely({ crossovers }) {
  return crossovers.filter(({ low, high }) => low !== null && high !== null);
}
function overlap(a, b) {
  const [low, high] = [
    Math.max(a.low ?? 0, b.low ?? 0),
    Math.min(a.high ?? Infinity, b.high ?? Infinity)
  ];
  return low <= high;
}

// src/compare/curves.ts
var FEWEST_SIZES = 4;
function compareCurves(input) {
  const { head, stored, ratio } = input;
  const bases = new Map(
    [...measuredCurves(head, "base", input), ...measuredCurves(stored, "head", input)].map(
      (curve) => [nameOf2(curve), curve]
    )
  );
  const curves = measuredCurves(head, "head", input).flatMap((measured) => {
    const curve = curveOf(measured, ratio, input.policy.alpha);
    if (!curve || !hasFiniteFigures(curve)) return [];
    const base = bases.get(nameOf2(measured));
    const before = base && curveOf(base, ratio, input.policy.alpha)?.ratio;
    const moved = curve.ratio && before ? movedCrossovers(before, curve.ratio) : [];
    return [{ ...curve, ...moved.length > 0 && { moved } }];
  });
  return curves.sort((a, b) => compareText(nameOf2(a), nameOf2(b)));
}
function hasFiniteFigures({ suites, ratio }) {
  const figures = suites.flatMap((own) => [own.exponent, ...own.exponent_interval]);
  const intervals = [...suites, ...ratio ? [ratio] : []].flatMap((own) => own.intervals.flat());
  return [...figures, ...intervals].every(Number.isFinite);
}
function nameOf2({ of, axis, metric }) {
  return `${of} ${axis} ${metric}`;
}
function curveOf({ of, axis, metric, unit, suites }, ratio, alpha) {
  const measured = [...suites.values()];
  const sizes = inAll(measured.map((figures) => figures.keys())).sort((a, b) => a - b);
  if (sizes.length < FEWEST_SIZES) return void 0;
  const rounds = inAll(
    measured.flatMap((figures) => sizes.map((size) => figures.get(size).keys()))
  );
  if (rounds.length < 2) return void 0;
  const table = (suite) => rounds.map((round2) => sizes.map((size) => suites.get(suite).get(size).get(round2)));
  const both = ratio && suites.has(ratio.numerator) && suites.has(ratio.denominator);
  return {
    of,
    axis,
    metric,
    unit,
    rounds: rounds.length,
    sizes,
    suites: [...suites.keys()].sort(compareText).map((suite) => ({
      suite,
      ...suiteCurve(sizes, table(suite), alpha)
    })),
    ...both && {
      ratio: ratioCurve(sizes, table(ratio.numerator), table(ratio.denominator), ratio, alpha)
    }
  };
}
function inAll(lists) {
  const [first = /* @__PURE__ */ new Set(), ...others] = lists.map((list2) => new Set(list2));
  return [...first].filter((item) => others.every((other) => other.has(item)));
}
function suiteCurve(sizes, rounds, alpha) {
  const exponent = exponentOf(sizes.map(Math.log), rounds);
  return {
    ...atSizes(rounds, alpha),
    exponent: exponent.difference,
    exponent_interval: twoSided(exponent, alpha)
  };
}
function ratioCurve(sizes, over, under, suites, alpha) {
  const differences = over.map((round2, r) => round2.map((value, i) => value - under[r][i]));
  const { crossovers, throughout } = crossingOf(sizes.map(Math.log), differences, 1 - alpha);
  const ahead = (sign) => sign > 0 ? suites.denominator : suites.numerator;
  const size = (log) => log === null ? null : Math.exp(log);
  return {
    ...suites,
    ...atSizes(differences, alpha),
    crossovers: crossovers.map(
      ({ at, low, high, above }) => ({
        size: Math.exp(at),
        low: size(low),
        high: size(high),
        ahead_above: ahead(above)
      })
    ),
    ...throughout !== null && { ahead: ahead(throughout) }
  };
}
function atSizes(rounds, alpha) {
  const columns = rounds[0].map((_, i) => rounds.map((round2) => round2[i]));
  return {
    values: columns.map((column) => Math.exp(mean(column))),
    intervals: columns.map((column) => {
      const [low, high] = twoSided(pairedEstimate(column), alpha);
      return [Math.exp(low), Math.exp(high)];
    })
  };
}
function twoSided(estimate, alpha) {
  return bounds(estimate, 1 - alpha / 2);
}

// src/compare/suite_ratios.ts
function ratiosOf(documents, catalog, policy, suites) {
  const ruleOf = ruleFinder(policy);
  const ratios = [];
  for (const [caseId, results] of casesOf2(documents, suites)) {
    for (const metric of metricsOf(results, catalog)) {
      const spec = metricOf(catalog, metric);
      const sides3 = { numerator: [], denominator: [] };
      let reason = results.find(
        ({ result }) => result.outcome.kind !== "measured"
      )?.failure;
      for (const { side, session, result } of results) {
        const processes = result.processes.filter((process2) => process2.side === "head");
        const { summary } = ruleOf(rowKey({ ...result, metric }), spec);
        const found = figuresOf(processes, metric, spec, summary, result.suite);
        if ("reason" in found) reason ??= found.reason;
        else sides3[side].push({ session, processes: found.figures });
      }
      for (const side of ["numerator", "denominator"]) {
        if (valuesIn(sides3[side]).length > 0) continue;
        reason ??= { code: "suite-not-measured", suite: suites[side], outcome: "missing" };
      }
      ratios.push(ratioOf(caseId, metric, spec, sides3, reason));
    }
  }
  return ratios.sort((a, b) => compareText(ratioKey(a), ratioKey(b)));
}
function casesOf2(documents, suites) {
  const cases = /* @__PURE__ */ new Map();
  for (const document of oldestFirst(documents)) {
    for (const result of document.cases) {
      const side = ["numerator", "denominator"].find((s) => suites[s] === result.suite);
      if (!side || result.outcome.kind === "same-program") continue;
      const { suite, outcome } = result;
      const kind = outcome.kind === "measured" ? "missing" : outcome.kind;
      const failure = { code: "suite-not-measured", suite, outcome: kind };
      const found = cases.get(result.case) ?? [];
      found.push({ side, session: document.session.id, result, failure });
      cases.set(result.case, found);
    }
  }
  for (const [caseId, results] of cases) {
    if (new Set(results.map(({ side }) => side)).size < 2) cases.delete(caseId);
  }
  return cases;
}
function metricsOf(results, catalog) {
  const processes = results.flatMap(({ result }) => result.processes);
  const keys = new Set(
    processes.flatMap((p) => [p.samples, p.resources, p.checks].flatMap(Object.keys))
  );
  return [...keys].filter((key) => {
    const spec = metricOf(catalog, key);
    const shown = spec?.scale === "ratio" && (spec.parity ?? spec.gate);
    return shown && processes.some((process2) => valuesOf(process2, key));
  });
}
function ratioOf(caseId, metric, spec, { numerator, denominator }, reason) {
  const row = { case: caseId, metric, unit: spec.unit };
  if (reason) {
    const none = { numerator: null, denominator: null, logRatio: null, estimate: null };
    return { ...row, ...none, n: 0, paired: false, reason };
  }
  const sign = spec.direction === "lower" ? 1 : -1;
  const over = valuesIn(numerator).map((value) => sign * value);
  const under = valuesIn(denominator).map((value) => sign * value);
  const differences = pairRounds(numerator, denominator)?.map((difference) => sign * difference);
  const n = differences?.length ?? Math.min(over.length, under.length);
  const estimate = n < 2 ? null : differences ? pairedEstimate(differences) : welchEstimate(over, under);
  return {
    ...row,
    numerator: Math.exp(mean(over)),
    denominator: Math.exp(mean(under)),
    logRatio: differences ? mean(differences) : mean(over) - mean(under),
    estimate,
    n,
    paired: differences !== void 0,
    ...n < 2 && { reason: { code: "one-unit", unit: "process" } }
  };
}

// src/compare/parity.ts
function compareParity({ head, catalog, policy, ratio }) {
  const limitsOf = limitFinder(policy);
  const rows = ratiosOf(head, catalog, policy, ratio).map((found) => {
    const limits = limitsOf(ratioKey(found));
    return { found, limits, p: found.estimate && limits ? beyond(found.estimate, limits) : null };
  });
  const tested = rows.filter(({ p }) => p !== null);
  const adjusted = adjust(
    tested.map(({ p }) => p),
    policy.correction
  );
  const out = new Set(tested.filter((_, i) => adjusted[i] <= policy.alpha));
  return rows.map((row) => ({
    ...rowOf2(row.found, ratio, policy.alpha),
    ...row.limits && {
      bounds: boundsOf(row.limits),
      ...verdictOf(row.found, row.limits, out.has(row), policy.alpha)
    }
  }));
}
function rowOf2(found, ratio, alpha) {
  const { estimate } = found;
  return {
    case: found.case,
    metric: found.metric,
    ...ratio,
    numerator_value: found.numerator,
    denominator_value: found.denominator,
    unit: found.unit,
    ratio: found.logRatio === null ? null : Math.exp(found.logRatio),
    interval: estimate && bounds(estimate, 1 - alpha).map(Math.exp),
    n: found.n,
    paired: found.paired,
    ...found.reason && { reason: found.reason }
  };
}
function verdictOf({ estimate, reason }, limits, out, alpha) {
  if (!estimate) return { verdict: "inconclusive", ...reason && { reason } };
  if (out) return { verdict: "out-of-bounds" };
  const [low, high] = bounds(estimate, 1 - alpha);
  if (low >= limits.low && high <= limits.high) return { verdict: "within-bounds" };
  return { verdict: "inconclusive", reason: { code: "crosses-bound" } };
}
function boundsOf({ low, high }) {
  const bound2 = (log) => Number.isFinite(log) ? Number(Math.exp(log).toPrecision(12)) : null;
  return { min_ratio: bound2(low), max_ratio: bound2(high) };
}
function beyond({ difference, standardError, degrees }, { low, high }) {
  const excess = Math.max(difference - high, low - difference);
  return tailProbability({ difference: excess, standardError, degrees });
}
function limitFinder(policy) {
  const rules = policy.parity.map((rule) => ({ rule, matches: matcherOf(rule.match) }));
  return (key) => {
    const found = rules.filter(({ matches }) => matches(key)).map(({ rule }) => rule);
    if (found.length === 0) return null;
    const last = (name2) => found.findLast((rule) => rule[name2] !== void 0)?.[name2];
    return {
      low: Math.log(last("min_ratio") ?? 0),
      high: Math.log(last("max_ratio") ?? Number.POSITIVE_INFINITY)
    };
  };
}

// src/compare/ratio_changes.ts
function compareRatios(input) {
  const reading = { ...input, ruleOf: ruleFinder(input.policy) };
  const rows = compareRegressions({
    ...input,
    head: input.head.map((document) => ratioDocument(document, reading)),
    stored: input.stored.map((document) => ratioDocument(document, reading)),
    catalog: ratioCatalog(input.catalog)
  });
  return rows.filter(({ verdict }) => !["new", "removed", "same-program"].includes(verdict));
}
function ratioCatalog(catalog) {
  return Object.fromEntries(
    Object.entries(catalog).filter(([, spec]) => spec.scale === "ratio" && (spec.parity ?? spec.gate)).map(([name2, spec]) => {
      const direction = spec.direction === "lower" ? "higher" : "lower";
      return [name2, { ...spec, direction, unit: "×", gate: false }];
    })
  );
}
function ratioDocument(document, reading) {
  const { numerator, denominator } = reading.ratio;
  const measured = document.cases.filter(({ outcome }) => outcome.kind === "measured");
  const under = new Map(measured.filter((c) => c.suite === denominator).map((c) => [c.case, c]));
  const cases = measured.filter((found) => found.suite === numerator && under.has(found.case)).map((over) => ratioCase(over, under.get(over.case), reading));
  return {
    ...document,
    removed: [],
    cases: cases.filter(({ processes }) => processes.length > 0)
  };
}
function ratioCase(over, under, reading) {
  const metrics = new Set(
    over.processes.flatMap((p) => [p.samples, p.resources].flatMap(Object.keys))
  );
  const rounds = /* @__PURE__ */ new Map();
  for (const metric of metrics) {
    for (const side of ["base", "head"]) {
      const ours = figuresByRound(over, side, metric, reading);
      const theirs = figuresByRound(under, side, metric, reading);
      for (const [round2, value] of ours) {
        const other = theirs.get(round2);
        if (other === void 0) continue;
        const process2 = rounds.get(`${side} ${round2}`) ?? emptyProcess(side, round2);
        rounds.set(`${side} ${round2}`, process2);
        process2.samples[metric] = [value / other];
      }
    }
  }
  const odd = [over.base, under.base].find((state2) => state2 && state2 !== "measured");
  const base = odd ?? over.base;
  return {
    ...over,
    ...base && { base },
    suite: ratioSuite(reading.ratio),
    processes: [...rounds.values()]
  };
}
function figuresByRound(result, side, metric, { catalog, ruleOf }) {
  const spec = metricOf(catalog, metric);
  if (spec?.scale !== "ratio") return /* @__PURE__ */ new Map();
  const rule = ruleOf(rowKey({ ...result, metric }), spec);
  const processes = result.processes.filter((process2) => process2.side === side);
  const fewest = fewestSamples(result.processes, metric);
  const found = figuresOf(processes, metric, spec, rule.summary, side, fewest);
  const figures = "figures" in found ? found.figures : [];
  return new Map(figures.map(({ round: round2, value }) => [round2, inUnit(value, spec)]));
}
function emptyProcess(side, round2) {
  return { invocation: round2, side, round: round2, order: 0, samples: {}, resources: {}, checks: {} };
}

// src/compare/resolution.ts
var CHANGES = [0.03, 0.05, 0.1];
function resolutionOf(comparisons) {
  const rows = comparisons.filter(isMeasured);
  const share = (change2) => shareSeen(rows, change2);
  return { rows: rows.length, shares: CHANGES.map((change2) => ({ change: change2, share: share(change2) })) };
}
function shareSeen(comparisons, change2) {
  const rows = comparisons.filter(isMeasured);
  const seen = rows.filter((row) => (row.minimum_detectable_effect ?? Infinity) <= change2);
  return rows.length === 0 ? 1 : seen.length / rows.length;
}
function isMeasured({ gating, scale, mode, verdict }) {
  const open3 = verdict === "inconclusive";
  return gating && scale === "ratio" && mode !== "exact" && (mode !== "none" || open3);
}
function tooFewUnits(comparisons, alpha) {
  const rows = comparisons.filter(
    // Pairs have no such floor: what may be red there is settled on fresh rounds.
    ({ gating, mode }) => gating && mode === "unpaired"
  );
  if (rows.length === 0) return [];
  const units = max(rows.map(({ head, base }) => Math.min(head.n, base.n)));
  const needed2 = fewestUnits({ alpha, comparisons: 1, smallestP: smallestPermutationP });
  if (units >= needed2) return [];
  return [{ code: "too-few-units", units, unit: "process", comparisons: 1, needed: needed2 }];
}

// src/compare/steadiness.ts
function unsteadyRows(documents, catalog) {
  const found = /* @__PURE__ */ new Map();
  for (const { cases } of documents) {
    for (const { suite, case: id, processes } of cases) {
      for (const metric of new Set(processes.flatMap(({ samples }) => Object.keys(samples)))) {
        const spec = metricOf(catalog, metric);
        if (!spec?.gate || spec.scale !== "ratio") continue;
        const curves = processes.map(({ samples }) => samples[metric] ?? []).filter((values) => values.every((value) => value > 0 && Number.isFinite(value)));
        const at = lateChange(curves.map((values) => values.map(Math.log)));
        if (at === null) continue;
        const iterations = Math.min(...curves.map((values) => values.length));
        const row = { suite, case: id, metric, iteration: at + 1, iterations };
        found.set(rowKey(row), row);
      }
    }
  }
  const rows = [...found.values()].sort((a, b) => compareText(rowKey(a), rowKey(b)));
  return rows.length > 0 ? [{ code: "unsteady", rows }] : [];
}

// src/judge/costs.ts
var UNKNOWN_SECONDS = 1;
function secondsPerRound(results) {
  const sidesInTurn = String(results.environment["run.pairing"]).startsWith("together") ? 1 : 2;
  const seconds = new Map(
    results.cases.map((row) => [caseKey(row), (row.seconds ?? 0) + startupShare(row, results)])
  );
  return (key) => sidesInTurn * (seconds.get(caseKey(key)) || UNKNOWN_SECONDS);
}
function startupShare({ suite }, { suites }) {
  const { startup_seconds: starts = [] } = suites[suite] ?? {};
  return starts.length === 0 ? 0 : 0.25 * mean(starts);
}

// src/judge/slow_samples.ts
var LOWER = /* @__PURE__ */ new Set(["min", "p10", "p25"]);
var LEAST_TOLERANCE = 0.1;
function slowSampleRows(results, catalog, policy) {
  const guarded = new Set(
    rowsOf([results], [], catalog, policy).filter(({ rule, spec }) => rule.gate && spec.scale === "ratio" && LOWER.has(rule.summary)).map(({ key }) => key)
  );
  if (guarded.size === 0) return [];
  const slow = { ...policy, rules: [...policy.rules, { match: "*", summary: "p90" }] };
  return rowsOf([results], [], timesOnly(catalog), slow).filter(({ key }) => guarded.has(key)).map((row) => ({ ...row, rule: slowSampleRule(row.rule) }));
}
function slowSampleRule(rule) {
  const tolerance = Math.max(LEAST_TOLERANCE, 3 * rule.tolerance);
  return { ...rule, tolerance, minEffect: tolerance / 2 };
}
function timesOnly(catalog) {
  return Object.fromEntries(
    Object.keys(catalog).flatMap((name2) => {
      const spec = metricOf(catalog, name2);
      return spec?.scale === "ratio" ? [[name2, spec]] : [];
    })
  );
}

// src/judge/procedure_rows.ts
function procedureRows(results, catalog, policy) {
  const again = freshPart(results);
  const rows = joined(rowsOf([results], [], catalog, policy), rowsOf([again], [], catalog, policy));
  const guards = joined(
    slowSampleRows(results, catalog, policy),
    slowSampleRows(again, catalog, policy)
  );
  return [
    ...rows,
    ...guards.map(
      (row) => ({ ...row, metric: slowSamplesOf(row.metric), guard: true })
    )
  ];
}
function freshPart(results) {
  return { ...results, cases: results.again ?? [] };
}
function joined(looked, fresh) {
  const [byLook, byFresh] = [looked, fresh].map(
    (rows) => new Map(rows.map((row) => [row.key, row]))
  );
  const keys = /* @__PURE__ */ new Set([...byLook.keys(), ...byFresh.keys()]);
  return [...keys].sort().flatMap((key) => {
    const row = byLook.get(key) ?? byFresh.get(key);
    if (!row.rule.gate || row.obstacle || judgeExactly(row)) return [];
    const first = differencesOf(byLook.get(key));
    const again = differencesOf(byFresh.get(key));
    return first.length + again.length === 0 ? [] : [{ ...unmeasuredRow(row), looked: first, fresh: again }];
  });
}
function unmeasuredRow({
  suite,
  case: id,
  metric,
  spec,
  rule
}) {
  const { scale } = spec;
  const onScale = (value) => scale === "ratio" ? Math.log1p(value) : value;
  return {
    suite,
    case: id,
    metric,
    scale,
    tolerance: onScale(rule.tolerance),
    minEffect: onScale(rule.minEffect),
    looked: [],
    fresh: []
  };
}
function differencesOf(row) {
  return row && !row.obstacle ? pairRounds(row.head, row.base) ?? [] : [];
}

// src/judge/procedure_rules.ts
var USUAL_RULES = {
  alpha: 0.05,
  redLevel: 5e-3,
  firstRounds: 5,
  sought: 5 / 3,
  drop: 0.3,
  pick: 30,
  settlePower: 0.99,
  mostFresh: 48,
  boundsPerRound: 0.33
};

// src/stats/normal.ts
function normalTail(z) {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
}

// src/stats/paired_power.ts
function chanceOfSignificance(effect2, spread2, rounds, level) {
  if (rounds < 2) return 0;
  if (spread2 === 0) return effect2 > 0 ? 1 : 0;
  const degrees = rounds - 1;
  const critical = quantile(1 - level, degrees);
  const shift = effect2 * Math.sqrt(rounds) / spread2;
  const centre = shift - critical * (1 - 1 / (4 * degrees));
  return normalTail(-centre / Math.sqrt(1 + critical ** 2 / (2 * degrees)));
}
function roundsToShow(effect2, spread2, level, chance, most) {
  const enough = (n) => chanceOfSignificance(effect2, spread2, n, level) >= chance;
  let low = fewestRounds(level);
  let high = Math.max(low, most);
  while (low < high) {
    const middle = low + high >>> 1;
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
function fewestRounds(level) {
  let rounds = 1;
  while (smallestSignFlipP(rounds) > level) rounds++;
  return rounds;
}

// src/judge/looks_ladder.ts
var MOST_LOOKS = 7;
var SHARE_OF_LOOKS = 0.9;
var FEWEST_TO_LOOK = 2;
function lookSizes({ firstRounds }) {
  const sizes = [Math.max(FEWEST_TO_LOOK, firstRounds)];
  while (sizes.length < MOST_LOOKS) sizes.push(Math.ceil(1.5 * sizes.at(-1)));
  return sizes;
}
function errorOfLook(look, { alpha }) {
  return alpha * SHARE_OF_LOOKS * 2 / 3 ** (look + 1);
}
function errorOfSettling({ alpha }) {
  return alpha * (1 - SHARE_OF_LOOKS);
}

// src/judge/looked_rows.ts
function lookAt(rows, rules) {
  const sizes = lookSizes(rules);
  const confidences = sizes.map((_, look) => 1 - errorOfLook(look, rules));
  const looked = rows.map((row) => bound(row, sizes, confidences));
  const seen = looked.filter(({ looks, row }) => looks > 0 && row.scale === "ratio");
  const ratio = variancePrior(seen.map(({ own }) => own));
  for (const found of looked) {
    if (found.looks === 0) continue;
    weigh2(found, found.row.scale === "ratio" ? ratio : NOTHING_SHARED, rules.sought);
  }
  return looked;
}
function bound(row, sizes, confidences) {
  const found = {
    row,
    looks: 0,
    rounds: 0,
    mean: 0,
    own: { variance: 0, degrees: 0 },
    upper: Number.POSITIVE_INFINITY,
    lower: Number.NEGATIVE_INFINITY,
    bounded: false,
    spread: 0,
    degrees: 0,
    evidence: 0
  };
  let mean2 = 0;
  let squares = 0;
  let rounds = 0;
  for (const [look, size] of sizes.entries()) {
    if (row.looked.length < size) break;
    for (; rounds < size; rounds++) {
      const step = row.looked[rounds] - mean2;
      mean2 += step / (rounds + 1);
      squares += step * (row.looked[rounds] - mean2);
    }
    const degrees = rounds - 1;
    const variance = squares / degrees;
    const reach = quantile(confidences[look], degrees) * Math.sqrt(variance / rounds);
    found.looks = look + 1;
    found.rounds = rounds;
    found.mean = mean2;
    found.own.variance = variance;
    found.own.degrees = degrees;
    found.upper = Math.min(found.upper, mean2 + reach);
    found.lower = mean2 - reach;
  }
  found.bounded = found.upper < row.tolerance;
  return found;
}
function weigh2(found, prior, tolerances) {
  const { mean: mean2, rounds } = found;
  const { variance, degrees } = moderate(found.own, prior);
  const sought = tolerances * found.row.tolerance;
  found.spread = Math.sqrt(variance);
  found.degrees = degrees;
  if (variance === 0) {
    found.evidence = mean2 > 0 ? Number.POSITIVE_INFINITY : 0;
    return;
  }
  const perSquare = rounds / (degrees * variance);
  const nothing = 1 + perSquare * mean2 ** 2;
  const change2 = 1 + perSquare * Math.max(0, sought - mean2) ** 2;
  found.evidence = (nothing / change2) ** ((degrees + 1) / 2);
}

// src/judge/procedure_state.ts
function nameOnly({ suite, case: id }) {
  return { suite, case: id };
}
function byKey(a, b) {
  return compareText(caseKey(a), caseKey(b));
}

// src/judge/settling.ts
var ABOVE_FEWEST = 2;
var FEWEST_TO_TELL = 5;
function suspectsOf(looked, { pick: pick2 }) {
  return looked.filter(
    ({ bounded, mean: mean2, row, evidence }) => !bounded && mean2 >= row.minEffect && evidence >= pick2
  ).sort((a, b) => b.evidence - a.evidence || compareText(rowKey(a.row), rowKey(b.row)));
}
function settlingPlan(looked, { secondsOf, secondsLeft }, rules) {
  let left = secondsLeft;
  const due = wantedRounds(suspectsOf(looked, rules), rules).flatMap(({ name: name2, done, wanted }) => {
    const seconds = secondsOf(name2);
    const affordable = seconds > 0 ? Math.floor(left / seconds) : Number.POSITIVE_INFINITY;
    const rounds2 = Math.min(wanted - done, affordable);
    if (rounds2 <= 0 || done + rounds2 < fewestRounds(rules.redLevel)) return [];
    left -= rounds2 * seconds;
    return [{ name: name2, rounds: rounds2 }];
  });
  if (due.length === 0) return { seconds: 0, step: null };
  const rounds = Math.min(...due.map((found) => found.rounds));
  const cases = due.map(({ name: name2 }) => name2).sort(byKey);
  return { seconds: secondsLeft - left, step: { kind: "settle", cases, rounds } };
}
function wantedRounds(suspects, rules) {
  const cases = /* @__PURE__ */ new Map();
  for (const found of suspects) {
    const { suite, case: id, metric, fresh } = found.row;
    const key = caseKey(found.row);
    const known = cases.get(key) ?? {
      name: { suite, case: id, metrics: [] },
      done: fresh.length,
      wanted: 0
    };
    known.name.metrics.push(metric);
    known.wanted = Math.max(known.wanted, roundsToSettle(found, suspects.length, rules));
    cases.set(key, known);
  }
  for (const { name: name2 } of cases.values()) name2.metrics.sort();
  return [...cases.values()];
}
function roundsToSettle({ row, mean: mean2, rounds, spread: spread2 }, suspects, { redLevel, settlePower, mostFresh }) {
  const size = Math.max(row.tolerance, row.minEffect, mean2 - 2 * spread2 / Math.sqrt(rounds));
  const seen = Math.max(spread2, spreadBySizes(row.fresh, size));
  const rounded2 = roundsToShow(size, seen, redLevel / suspects, settlePower, mostFresh);
  return Math.min(mostFresh, rounded2 + ABOVE_FEWEST);
}
function spreadBySizes(fresh, size) {
  if (fresh.length < FEWEST_TO_TELL) return 0;
  const sizes = fresh.map(Math.abs);
  const beside = mean(sizes.map((d) => d * d)) - size ** 2;
  return Math.sqrt(Math.min(sampleVariance(sizes) / (1 - 2 / Math.PI), Math.max(0, beside)));
}

// src/judge/resolution.ts
var CAUGHT = 0.8;
function sightOf(state2, budget) {
  const { rules = USUAL_RULES } = state2;
  const looked = lookAt(state2.rows, rules);
  const suspects = new Set(suspectsOf(looked, rules));
  return looked.map((found) => {
    const { row, spread: spread2, looks } = found;
    const seconds = state2.secondsOf(row);
    const sight = {
      spread: looks > 0 ? spread2 : Number.POSITIVE_INFINITY,
      row,
      affordable: seconds > 0 ? Math.floor(budget / seconds) : Number.MAX_SAFE_INTEGER,
      suspects: suspects.size + (suspects.has(found) ? 0 : 1)
    };
    return { ...sight, detectable: detectableChange(sight, rules) };
  });
}
function chanceOfRed(change2, sight, rules) {
  const { spread: spread2, row, affordable } = sight;
  if (!(spread2 < Number.POSITIVE_INFINITY)) return 0;
  if (spread2 === 0) return change2 >= row.tolerance ? 1 : 0;
  const [first, ...later] = lookSizes(rules);
  const level = rules.redLevel / sight.suspects;
  const kept = chanceOfEvidence(change2, sight, first, rules.drop, rules);
  let best = 0;
  for (const rounds of [first, ...later]) {
    const left = affordable - (rounds - first);
    const asItLooks = { row: { ...sight.row, fresh: [] }, mean: change2, rounds, spread: spread2 };
    const fresh = Math.min(roundsToSettle(asItLooks, sight.suspects, rules), left);
    if (fresh < 2) break;
    const picked = chanceOfEvidence(change2, sight, rounds, rules.pick, rules);
    const shown = chanceOfSignificance(change2, spread2, fresh, level);
    best = Math.max(best, (rounds === first ? 1 : kept) * picked * shown);
  }
  return best;
}
function detectableChange(sight, rules) {
  const caught = (change2) => chanceOfRed(change2, sight, rules) >= CAUGHT;
  let [low, high] = [0, Math.log(100)];
  if (!caught(high)) return Number.POSITIVE_INFINITY;
  while (high - low > 1e-3 * high) {
    const middle = (low + high) / 2;
    if (caught(middle)) high = middle;
    else low = middle;
  }
  return high;
}
function chanceOfEvidence(change2, { spread: spread2, row }, rounds, odds, { sought }) {
  const size = sought * row.tolerance;
  const error2 = spread2 / Math.sqrt(rounds);
  const below2 = size / 2 + Math.log(odds) * error2 ** 2 / size;
  const line = below2 <= size ? below2 : error2 * Math.sqrt(2 * Math.log(odds));
  return normalTail((line - change2) / error2);
}

// src/judge/rulings.ts
function rulingsOf(state2) {
  const { rules = USUAL_RULES } = state2;
  const looked = lookAt(state2.rows, rules);
  const suspects = new Set(suspectsOf(looked, { ...rules, pick: SURELY * rules.pick }));
  const settled = looked.filter((found) => found.row.fresh.length >= 2);
  const exact = settled.map(({ row }) => exactP(row, settled.length, rules));
  const adjusted = adjust(exact, "holm");
  const places = new Map(settled.map((found, place) => [found, place]));
  const better = improvements(looked, rules);
  return looked.map((found) => {
    const place = places.get(found);
    return place === void 0 ? byLooks(found, suspects.has(found), better.has(found)) : bySettling(found, exact[place], adjusted[place], rules);
  });
}
var SURELY = 10;
function exactP(row, suspects, { redLevel }) {
  const seed = rowKey(row);
  return signFlipTest(row.fresh, seed, drawsNeeded(redLevel, suspects)).p;
}
function byLooks(found, suspect, better) {
  const { row, rounds, mean: mean2, lower, upper, bounded } = found;
  const verdict = bounded ? better ? "improvement" : "no-change" : "inconclusive";
  return {
    row,
    verdict,
    by: "looks",
    suspect,
    rounds,
    effect: mean2,
    lower,
    upper,
    p: moderatedP(found),
    adjusted: null
  };
}
function bySettling({ row, upper: before }, p, adjusted, rules) {
  const estimate = pairedEstimate(row.fresh);
  const [lower, fresh] = bounds(estimate, 1 - errorOfSettling(rules));
  const upper = Math.min(before, fresh);
  const bounded = upper < row.tolerance;
  const worse = adjusted <= rules.redLevel && estimate.difference >= row.minEffect;
  return {
    row,
    verdict: bounded ? "no-change" : worse ? "regression" : "inconclusive",
    by: "settled",
    suspect: true,
    rounds: row.fresh.length,
    effect: estimate.difference,
    lower,
    upper: bounded ? upper : fresh,
    p,
    adjusted
  };
}
function moderatedP({ looks, rounds, mean: mean2, spread: spread2, degrees }) {
  if (looks === 0) return 1;
  if (spread2 === 0) return mean2 > 0 ? 0 : 1;
  return upperTail(mean2 * Math.sqrt(rounds) / spread2, degrees);
}
function improvements(looked, { alpha }) {
  const p = adjust(looked.map(betterP), "bh");
  return new Set(
    looked.filter(
      ({ bounded, mean: mean2, row }, i) => bounded && p[i] <= alpha && mean2 < 0 && -mean2 >= row.minEffect
    )
  );
}
function betterP({ looks, mean: mean2, rounds, own }) {
  if (looks === 0 || mean2 >= 0) return 1;
  if (own.variance === 0) return 0;
  return upperTail(-mean2 * Math.sqrt(rounds) / Math.sqrt(own.variance), own.degrees);
}

// src/judge/apply_rulings.ts
function withRulings(comparisons, results, catalog, policy, { rules: usual, budget }) {
  const known = procedureRows(results, catalog, policy);
  if (known.length === 0) return [...comparisons];
  const rules = { ...usual, firstRounds: results.session.first_rounds ?? fewestRounds2(known) };
  const secondsOf = secondsPerRound(results);
  const sights = new Map(
    sightOf({ rows: known, secondsOf, rules }, budget).map((sight) => [rowKey(sight.row), sight])
  );
  const rulings = new Map(
    rulingsOf({ rows: known, rules }).map((ruling) => [rowKey(ruling.row), ruling])
  );
  const again = freshPart(results);
  const fresh = byName([
    ...rowsOf([again], [], catalog, policy),
    ...slowSampleRows(again, catalog, policy).map(asSlow)
  ]);
  const judged = comparisons.map((row) => {
    const ruling = rulings.get(rowKey(row));
    if (!ruling || !row.gating) return row;
    return ruled(row, ruling, sights.get(rowKey(row)), fresh.get(rowKey(row)));
  });
  return [...judged, ...redGuards(judged, rulings, sights, fresh)];
}
function redGuards(judged, rulings, sights, fresh) {
  return judged.flatMap((row) => {
    if (row.verdict === "regression") return [];
    const name2 = { ...row, metric: slowSamplesOf(row.metric) };
    const ruling = rulings.get(rowKey(name2));
    if (ruling?.verdict !== "regression") return [];
    const tolerance = Math.expm1(ruling.row.tolerance);
    return [
      ruled({ ...name2, tolerance }, ruling, sights.get(rowKey(name2)), fresh.get(rowKey(name2)))
    ];
  });
}
function byName(rows) {
  return new Map(rows.map((row) => [rowKey(row), row]));
}
function asSlow(row) {
  return { ...row, metric: slowSamplesOf(row.metric) };
}
function fewestRounds2(rows) {
  const looked = rows.map((row) => row.looked.length).filter((rounds) => rounds > 0);
  return looked.length === 0 ? USUAL_RULES.firstRounds : min(looked);
}
function ruled(row, ruling, sight, fresh) {
  if (ruling.by === "looks" && ruling.rounds === 0) return row;
  const { provisional: _, reason: __, ...settled } = row;
  const from = row.scale === "ratio" ? Math.expm1 : (value) => value;
  const isSettled = ruling.by === "settled";
  const seen = from(sight.detectable);
  return {
    ...settled,
    ...isSettled && fresh ? sides2(fresh) : {},
    mode: isSettled ? "settled" : "paired",
    effect: from(ruling.effect),
    interval: Number.isFinite(ruling.upper) ? [from(ruling.lower), from(ruling.upper)] : null,
    p: ruling.p,
    adjusted_p: ruling.adjusted,
    verdict: ruling.verdict,
    minimum_detectable_effect: Number.isFinite(seen) ? seen : null,
    ...isSettled && { confirmed: ruling.verdict === "regression" },
    ...ruling.verdict === "inconclusive" && { reason: undecided(ruling, sight, seen) }
  };
}
function undecided({ by: by2, rounds, suspect }, sight, seen) {
  if (by2 === "settled") return { code: "not-shown", rounds };
  if (suspect) return { code: "not-settled", rounds };
  if (!Number.isFinite(seen)) return { code: "out-of-time", rounds };
  return {
    code: "too-noisy",
    detectable: seen,
    units: rounds,
    unit: "round",
    needed: needed(sight)
  };
}
function needed({ spread: spread2, row }) {
  const rounds = Math.ceil(
    ((quantile(LOOK, 30) + quantile(0.8, 30)) * spread2 / row.tolerance) ** 2
  );
  return rounds <= MOST_ROUNDS ? Math.max(rounds, 2) : null;
}
var MOST_ROUNDS = 1e3;
var LOOK = 0.99;
function sides2({ head, base, spec }) {
  const figure = (values) => ({ n: values.length, value: inUnit(mean(values), spec) });
  return { head: figure(valuesIn(head)), base: figure(valuesIn(base)) };
}

// src/judge/conclude.ts
var NOISE = /* @__PURE__ */ new Set([
  "too-noisy",
  "too-few-units",
  "out-of-time",
  "not-shown",
  "not-red-again"
]);
function conclude(rows, head, policy, { noBaseline, unfit = [], unheld = [], ungated = [] } = {}) {
  const totals = count2(rows, head);
  const failed = rows.failures.filter(({ outcome }) => outcome.kind === "failed");
  const wrong = rows.failures.filter(({ outcome }) => outcome.kind === "wrong");
  const gating = rows.comparisons.filter(({ gating: gating2, waiver }) => gating2 && !waiver);
  const of = (verdict) => gating.filter((row) => row.verdict === verdict);
  const errors = of("error");
  const removed = of("removed").filter(({ accepted }) => accepted === void 0);
  const red = of("regression");
  const outside = rows.parity.filter(({ verdict }) => verdict === "out-of-bounds");
  const open3 = of("inconclusive");
  const same = casesIn(of("same-program"));
  const compared = gating.filter(
    ({ mode, verdict }) => mode !== "none" || verdict === "inconclusive"
  );
  if (failed.length > 0) {
    const names = listNames(failed);
    const sentence2 = `${plural(failed.length, "case")} could not be measured: ${names}`;
    return because("not-measured", EXIT.notMeasured, sentence2);
  }
  if (totals.measured + totals.wrong + same === 0) {
    const skipped = totals.skipped > 0 ? `; ${totals.skipped} skipped` : "";
    return because("not-measured", EXIT.notMeasured, `no case was measured${skipped}`);
  }
  if (wrong.length > 0) {
    const sentence2 = `answers differ in ${plural(wrong.length, "case")}: ${listNames(wrong)}`;
    return because("wrong-answer", EXIT.wrongAnswer, sentence2);
  }
  if (errors.length > 0) {
    const sentence2 = `${plural(errors.length, "row")} could not be judged: ${listNames(errors)}`;
    return because("not-measured", EXIT.notMeasured, sentence2);
  }
  const unsettled2 = open3.filter(({ reason }) => reason?.code === "not-settled");
  if (unsettled2.length > 0) {
    const sentence2 = `${plural(unsettled2.length, "row")} may be worse, and could not be settled in the time there was: ${listNames(unsettled2)}`;
    return because("not-measured", EXIT.notMeasured, sentence2);
  }
  if (removed.length > 0 && policy.removed === "fail") {
    const sentence2 = `head lacks ${plural(removed.length, "row")} of the base: ${listNames(removed)}`;
    return because("not-measured", EXIT.notMeasured, sentence2);
  }
  if (red.length > 0) {
    const worst = red.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
    const parts2 = [`${plural(red.length, "regression")}: ${listNames(worst)}`];
    if (outside.length > 0) parts2.push(outOfBounds(outside));
    return because("regression", EXIT.regression, parts2.join("; "));
  }
  if (outside.length > 0) return because("out-of-bounds", EXIT.regression, outOfBounds(outside));
  if (noBaseline && compared.length === 0) {
    const first = noBaseline.because === "first-run";
    const cases = plural(totals.measured, "case");
    return first ? because(
      "no-baseline",
      EXIT.pass,
      `${cases} measured; the first run has no base to compare with`
    ) : because(
      "no-baseline",
      policy.on_no_baseline === "fail" ? EXIT.inconclusive : EXIT.pass,
      `${cases} measured, and compared with nothing: the base is missing (${noBaseline.expected})`
    );
  }
  const inconclusive2 = policy.on_inconclusive === "fail" ? EXIT.inconclusive : EXIT.pass;
  const blind = open3.filter(({ reason }) => !reason || !NOISE.has(reason.code));
  if (unfit.length > 0 && open3.length > 0 && blind.length === 0) {
    const sentence2 = `no regression found in ${plural(compared.length, "row")}, but ${open3.length} of them are undecided`;
    return because("unfit", policy.on_unfit === "fail" ? EXIT.inconclusive : EXIT.pass, sentence2);
  }
  const { change: change2, share } = policy.resolution;
  const seen = shareSeen(gating, change2);
  if (blind.length > 0 || open3.length > 0 && seen < share) {
    const sentence2 = `no regression found; ${open3.length} of ${plural(compared.length, "row")} inconclusive${resolution()}`;
    return because("inconclusive", inconclusive2, sentence2);
  }
  const parts = [
    compared.length > 0 ? `no regression in ${plural(compared.length, "row")}${resolution()}` : "",
    same > 0 ? `${plural(same, "case")} with the same program on both sides` : ""
  ].filter(Boolean);
  const sentence = parts.join("; ") || `${plural(totals.measured, "case")} measured; nothing to compare with yet`;
  const doubts = [];
  if (unheld.length > 0) {
    const answers = `the answers of ${plural(unheld.length, "case")}`;
    doubts.push(`${answers} were held against nothing: measure the other suites too`);
  }
  if (ungated.length > 0) {
    const rules = `${plural(ungated.length, "rule")} of rvp.toml ${ungated.length === 1 ? "gates" : "gate"}`;
    doubts.push(`${rules} on instructions, and none was counted`);
  }
  if (doubts.length > 0)
    return because("inconclusive", inconclusive2, `${sentence}; but ${doubts.join("; ")}`);
  return because("pass", EXIT.pass, sentence);
  function resolution() {
    const noisy = compared.some(({ mode, scale }) => mode !== "exact" && scale === "ratio");
    const percent = (fraction) => `${Number((100 * fraction).toPrecision(3))} %`;
    if (!noisy) return "";
    const where = `${Math.floor(100 * seen)} % of them`;
    return `; a lone change of ${percent(change2)} would have been seen in ${where}`;
  }
  function because(conclusion, exit_code, summary) {
    return { conclusion, exit_code, summary, totals };
  }
}
function count2({ comparisons, parity }, head) {
  const outcomes = head.flatMap(({ cases }) => cases.map(({ outcome }) => outcome.kind));
  const of = (kind) => outcomes.filter((outcome) => outcome === kind).length;
  const gating = comparisons.filter((row) => row.gating);
  const accepted = gating.filter((row) => row.waiver || row.accepted !== void 0);
  const verdicts = (verdict) => gating.filter((row) => row.verdict === verdict && !accepted.includes(row)).length;
  return {
    cases: outcomes.length,
    measured: of("measured"),
    wrong: of("wrong"),
    failed: of("failed"),
    skipped: of("skipped"),
    regressions: verdicts("regression"),
    improvements: verdicts("improvement"),
    no_change: verdicts("no-change"),
    inconclusive: verdicts("inconclusive"),
    same_program: verdicts("same-program"),
    new: verdicts("new"),
    removed: verdicts("removed"),
    errors: verdicts("error"),
    out_of_bounds: parity.filter(({ verdict }) => verdict === "out-of-bounds").length,
    waived: accepted.length,
    seconds: head.reduce((sum2, { session }) => sum2 + (session.seconds ?? 0), 0),
    peak_rss_bytes: peakOf(head)
  };
}
function peakOf(head) {
  let peak = 0;
  for (const { cases } of head) {
    for (const { processes } of cases) {
      for (const { resources } of processes) peak = Math.max(peak, resources.peak_rss_bytes ?? 0);
    }
  }
  return peak;
}
function casesIn(rows) {
  return new Set(rows.map(caseKey)).size;
}
function outOfBounds(rows) {
  const { numerator, denominator } = rows[0];
  const shown = rows.slice(0, 3).map((row) => {
    const ratio = row.ratio === null ? "" : ` is ${Number(row.ratio.toPrecision(3))}`;
    return `${row.case} ${row.metric}${ratio}, to be ${boundsInWords(row)}`;
  });
  const rest = rows.length - shown.length;
  const more = rest > 0 ? `; and ${rest} more` : "";
  const ratios = `${plural(rows.length, "ratio")} of ${numerator} to ${denominator}`;
  return `${ratios} out of bounds: ${shown.join("; ")}${more}`;
}
function listNames(rows) {
  const names = rows.map(
    (row) => [row.suite, shownName(row), row.metric === "*" ? "" : row.metric, by(row)].filter(Boolean).join(" ")
  );
  const shown = [...new Set(names)];
  const rest = shown.length - 3;
  return shown.slice(0, 3).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function by({ verdict, scale, effect: effect2 }) {
  if (verdict !== "regression" || scale !== "ratio" || !effect2) return "";
  return manifold(effect2) ?? `+${(100 * effect2).toFixed(1)} %`;
}

// src/judge/matching_nothing.ts
var NAMED = 5;
function matchingNothing(rows, question) {
  const { policy, leavesOut, today } = question;
  if (!leavesOut) return [];
  const { comparisons } = rows;
  const known = { rows: rowNames(rows, question), ratios: rows.parity.map(ratioKey) };
  const compared = comparisons.some(({ base }) => base.n > 0);
  const removed = comparisons.filter(({ verdict }) => verdict === "removed").map(rowKey);
  const lists = [
    ["waivers", policy.waivers.filter(({ expires }) => expires >= today), known.rows],
    ["rules", policy.rules, known.rows],
    ["parity", policy.parity, known.ratios],
    // What head lacks is only seen beside a base that has it.
    ["accepted_removals", compared ? policy.accepted_removals : [], removed]
  ];
  const entries = lists.flatMap(
    ([kind, list2, names]) => list2.filter(({ match }) => !matchesSome(match, names) && !leavesOut(kind, match)).map(({ match }) => ({ kind, match, names }))
  );
  if (entries.length === 0) return [];
  const said = entries.map(({ kind, match, names }, place) => {
    const like = place < NAMED ? nearest(match, names) : void 0;
    return { kind, match, ...like !== void 0 && { nearest: like } };
  });
  return [{ code: "matches-nothing", entries: said }];
}
function matchesSome(match, names) {
  const matches = matcherOf(match);
  return names.some((name2) => matches(name2));
}
function rowNames({ comparisons, parity }, { head, ratio, catalog }) {
  const measured = [...head.cases, ...head.counts ?? []].flatMap(
    (row) => metricsOf2(row, catalog).map((metric) => rowKey({ ...row, metric }))
  );
  const ratios = ratio ? parity.map((row) => rowKey({ ...row, suite: ratioSuite(ratio) })) : [];
  const names = [...comparisons.map(rowKey), ...measured, ...ratios];
  return [...names, ...names.map(slowSamplesOf)];
}
function metricsOf2({ processes, items }, catalog) {
  const keys = processes.flatMap(
    ({ samples, resources, checks }) => [samples, resources, checks].flatMap((figures) => Object.keys(figures))
  );
  const counts = Object.keys(items).map(instructionsOf);
  return keys.length > 0 ? [.../* @__PURE__ */ new Set([...keys, ...counts])] : Object.keys(catalog);
}

// src/judge/ungated.ts
function ungatedRules({ cases, counts = [] }, catalog, policy, suites) {
  const measured = cases.filter(({ suite }) => suites.has(suite)).flatMap(
    ({ items, processes, ...row }) => Object.keys(items).filter((phase) => processes.some(({ samples }) => Object.hasOwn(samples, phase))).map((metric) => ({ ...row, metric }))
  );
  const timed = measured.map(rowKey);
  const countable = measured.map((row) => rowKey({ ...row, metric: instructionsOf(row.metric) }));
  const counted2 = counts.flatMap(
    ({ unread = {}, processes, ...row }) => [unread, ...processes.map(({ samples }) => samples)].flatMap((figures) => Object.keys(figures)).map((metric) => rowKey({ ...row, metric }))
  );
  const spec = catalog.instructions ?? OWN_METRICS.instructions;
  const ruleOf = ruleFinder(policy);
  const gating = countable.filter((key) => ruleOf(key, spec).gate);
  const byCatalog = spec.gate && gating.length > 0 && counted2.length === 0;
  const byRule = policy.rules.filter(({ gate: gate2 }) => gate2).map(({ match }) => match).filter((match) => {
    const matches = matcherOf(match);
    return gating.some(matches) && !timed.some(matches) && !counted2.some(matches);
  });
  return byCatalog && byRule.length === 0 ? [`[metrics.${INSTRUCTIONS}]`] : byRule;
}
function gatesNothing(rules = []) {
  return rules.length > 0 ? [{ code: "gates-nothing", rules: [...rules] }] : [];
}

// src/judge/judge.ts
function judge(evidence) {
  const { head, otherHeads = [], stored, catalog, policy, ratio } = evidence;
  const heads = [...otherHeads, head];
  const differences = compareEnvironments(heads, stored, policy.fingerprint);
  const question = { ...evidence, head: heads, differences };
  const regressions = compareRegressions(question);
  const provisional = evidence.settles ? regressions.map(unsettled) : regressions;
  const ruled2 = withRulings(provisional, head, catalog, policy, evidence.effort ?? USUAL_EFFORT);
  const comparisons = [
    ...evidence.settles ? ruled2.map(unruled) : ruled2,
    ...ratio ? compareRatios({ ...question, ratio }).filter(isWorthARow) : [],
    ...compareCounts(question)
  ];
  const parity = ratio ? compareParity({ head: heads, catalog, policy, ratio }) : [];
  const curves = compareCurves({ head: heads, stored, catalog, policy, ratio });
  return verdictOf2(evidence, { comparisons, parity, curves, differences });
}
var USUAL_EFFORT = { rules: USUAL_RULES, budget: 60 * PROFILES.quick.minutes };
function unsettled(row) {
  if (!row.provisional) return row;
  const reason = { code: "not-measured-again", against: "stored-sessions" };
  return { ...row, verdict: "inconclusive", reason };
}
function unruled(row) {
  const { verdict, gating, mode, waiver, head, base } = row;
  if (verdict !== "regression" || !gating || waiver) return row;
  if (mode === "exact" || mode === "settled") return row;
  const reason = { code: "not-settled", rounds: Math.min(head.n, base.n) };
  return { ...row, verdict: "inconclusive", reason };
}
function isWorthARow({ gating, verdict }) {
  return gating || verdict === "regression";
}
function verdictOf2(evidence, answers) {
  const { head, stored, equivalence, policy, catalog, today, circumstances } = evidence;
  const failures = head.cases.filter(
    ({ outcome }) => outcome.kind !== "measured" && outcome.kind !== "same-program"
  );
  const rows = {
    comparisons: answers.comparisons,
    parity: answers.parity,
    equivalence,
    failures: failures.map(({ suite, case: id, title, outcome }) => ({
      suite,
      case: id,
      ...title !== void 0 && { title },
      outcome
    }))
  };
  const { comparisons } = answers;
  const used = [...head.cases, ...head.again ?? [], ...head.counts ?? []];
  return {
    protocol: 1,
    kind: "verdict",
    ...conclude(rows, [head], policy, circumstances),
    head: sideOf(head),
    base: baseOf(head, stored),
    profile: head.profile,
    policy: judgedBy(policy),
    resolution: resolutionOf(comparisons),
    catalog: catalogOf(used, comparisons, catalog),
    ...rows,
    ...answers.curves.length > 0 && { curves: answers.curves },
    environment: { head: head.environment, differences: answers.differences },
    warnings: [
      ...busyMachine(head),
      ...circumstances?.noBaseline ? [circumstances.noBaseline] : [],
      ...circumstances?.unfit ?? [],
      ...tooFewUnits(comparisons, policy.alpha),
      ...noControls(comparisons, [head], stored),
      ...expiredWaivers(policy.waivers, today),
      ...matchingNothing(rows, evidence),
      ...gatesNothing(circumstances?.ungated),
      ...unsteadyRows([head], catalog),
      ...notCounted(head)
    ]
  };
}
function sideOf({ session }) {
  const name2 = session.branch ?? session.commit?.slice(0, 12) ?? session.id;
  const label = session.label ?? (session.dirty ? `${name2} (with changes)` : name2);
  return { label, ...session.commit ? { commit: session.commit } : {}, sessions: [session.id] };
}
function baseOf(head, stored) {
  const { base_commit: commit } = head.session;
  if (commit) return { label: commit.slice(0, 12), commit, sessions: [head.session.id] };
  const latest2 = stored.at(-1);
  if (!latest2) return null;
  return { ...sideOf(latest2), sessions: stored.map(({ session }) => session.id) };
}
function judgedBy(policy) {
  const { alpha, correction, tolerance, min_effect, resolution } = policy;
  const { on_inconclusive, on_no_baseline, on_unfit, removed } = policy;
  const summaries = policy.rules.flatMap(
    ({ match, summary }) => summary ? [{ match, summary }] : []
  );
  const what = { on_inconclusive, on_no_baseline, on_unfit, removed };
  return { alpha, correction, tolerance, min_effect, ...what, resolution, summaries };
}
function catalogOf(cases, comparisons, catalog) {
  const keys = new Set(comparisons.map(({ metric }) => metric));
  for (const { processes } of cases) {
    for (const { samples, resources, checks } of processes) {
      for (const values of [samples, resources, checks]) {
        for (const key in values) keys.add(key);
      }
    }
  }
  const names = new Set([...keys].map(metricName));
  return Object.fromEntries(Object.entries(catalog).filter(([name2]) => names.has(name2)));
}
function busyMachine(head) {
  if (head.cases.every(({ processes }) => processes.length === 0)) return [];
  const load = Number(head.environment["load.average_1m"] ?? 0);
  const cores = Number(head.environment["cpu.count"] ?? 1);
  const busy = load > 0.5 * cores;
  return busy ? [{ code: "busy-machine", load, cores }] : [];
}

// src/judge/unheld.ts
function unheldCases({ cases: rows }, equivalence, cases, suites) {
  const answered = new Set(
    rows.filter(({ outcome }) => outcome.kind === "measured").map((row) => row.case)
  );
  const asked = new Set(rows.map(caseKey));
  const held = new Set(equivalence.filter(({ agrees }) => agrees !== null).map((row) => row.case));
  return cases.filter(({ id, checks }) => answered.has(id) && !held.has(id) && isChecked(checks)).filter(({ id, benchmark }) => {
    const able = suites.filter(({ manifest }) => manifest.implements.includes(benchmark));
    const silent = able.filter(
      ({ manifest: { name: name2 } }) => !asked.has(caseKey({ suite: name2, case: id }))
    );
    return able.length > 1 && silent.length > 0;
  }).map(({ id }) => id);
}
function isChecked(checks) {
  return Object.values(checks).some(({ report: report2 }) => !report2);
}

// src/judge/equivalence.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function checkEquivalence(caseId, rules, answered, reference) {
  const referenceChecks = answered.find(({ suite }) => suite === reference)?.checks[0];
  return answered.flatMap(({ suite, checks }) => {
    const own = checks[0] ?? {};
    const isReference = suite === reference;
    const names = new Set([...checks, referenceChecks ?? {}].flatMap((it) => Object.keys(it)));
    for (const [name2, rule] of Object.entries(rules)) {
      if (rule.expect !== void 0) names.add(name2);
    }
    return [...names].sort().flatMap((name2) => {
      const rule = ruleFor(rules, name2);
      const got = own[name2] ?? null;
      const row = { case: caseId, suite, check: name2, got, tolerance: describeTolerance(rule) };
      if (rule === void 0 || rule.report) {
        return [{ ...row, agrees: null, expected: referenceChecks?.[name2] ?? null, against: "" }];
      }
      const rows = [];
      if (rule.expect !== void 0) {
        const agrees = agree(rule.expect, got, rule);
        rows.push({ ...row, agrees, expected: rule.expect, against: "the definition" });
      } else if (!isReference && referenceChecks) {
        const expected = referenceChecks[name2] ?? null;
        rows.push({
          ...row,
          agrees: agree(expected, got, rule),
          expected,
          against: reference ?? ""
        });
      }
      const odd = checks.slice(1).find((other) => !agree(got, other[name2] ?? null, rule));
      if (odd) {
        const against = "its own first process";
        rows.push({ ...row, agrees: false, expected: got, got: odd[name2] ?? null, against });
      }
      return rows;
    });
  });
}
function agree(expected, got, rule) {
  if (expected === null || got === null) return false;
  if (typeof expected === "string" || typeof got === "string") return expected === got;
  const left = Array.isArray(expected) ? expected : [expected];
  const right = Array.isArray(got) ? got : [got];
  if (left.length !== right.length || Array.isArray(expected) !== Array.isArray(got)) return false;
  if (rule.exact) return left.every((value, i) => value === right[i]);
  const { abs = 0, rel = 0 } = rule;
  return left.every(
    (value, i) => Math.abs(right[i] - value) <= abs + rel * Math.abs(value)
  );
}
function ruleFor(rules, name2) {
  if (rules[name2]) return rules[name2];
  return Object.entries(rules).find(
    ([glob]) => glob.includes("*") && import_picomatch.default.isMatch(name2, glob)
  )?.[1];
}
function describeTolerance(rule) {
  if (rule === void 0 || rule.report) return "reported only";
  if (rule.exact) return "exact";
  const parts = [rule.rel && `rel ${rule.rel}`, rule.abs && `abs ${rule.abs}`].filter(Boolean);
  return parts.join(", ") || "exact";
}

// src/judge/void_wrong.ts
function voidWrongAnswers(results, cases, reference) {
  const rules = new Map(cases.map(({ id, checks }) => [id, checks]));
  const settled = new Map((results.again ?? []).map((row) => [caseKey(row), row.processes]));
  const answering = /* @__PURE__ */ new Map();
  for (const row of results.cases) {
    if (row.outcome.kind !== "measured" && row.outcome.kind !== "same-program") continue;
    const first = answersOf(row.processes);
    const fresh = answersOf(settled.get(caseKey(row)) ?? []);
    const checks = [...first, ...fresh.map((answers) => ({ ...first[0], ...answers }))];
    if (row.outcome.kind === "same-program" && checks.length === 0) continue;
    const answered = answering.get(row.case) ?? [];
    answering.set(row.case, [...answered, { suite: row.suite, checks }]);
  }
  const equivalence = [...answering].flatMap(([id, answered]) => {
    return checkEquivalence(id, rules.get(id) ?? {}, answered, reference);
  });
  const wrong = new Map(
    equivalence.filter(({ agrees }) => agrees === false).reverse().map((row) => [caseKey(row), row])
  );
  return { results: { ...results, cases: results.cases.map(asJudged) }, equivalence };
  function answersOf(processes) {
    return processes.filter(({ side }) => side === "head").map(({ checks }) => checks);
  }
  function asJudged(row) {
    const found = wrong.get(caseKey(row));
    if (!found) return row;
    const { check, expected, got, tolerance, against } = found;
    return {
      ...row,
      outcome: outcomeWithin({
        kind: "wrong",
        check,
        expected: expected ?? "no answer",
        got: got ?? null,
        tolerance,
        against
      })
    };
  }
}

// src/measure/removed.ts
function removedCases(head, base) {
  const [ours, theirs] = [listCases(head), listCases(base)];
  return named(without(theirs, ours), without(ours, theirs));
}
function without(rows, others) {
  const known = new Set(others.map(caseKey));
  return rows.filter((row) => !known.has(caseKey(row)));
}
function named(removed, added) {
  return removed.map((row) => {
    const own = runsWith(row);
    const alike = added.filter((other) => other.suite === row.suite && runsWith(other) === own);
    const rivals = removed.filter((other) => other.suite === row.suite && runsWith(other) === own);
    const [only] = alike;
    const sure = only && own !== "{}" && alike.length === 1 && rivals.length === 1;
    return sure ? { ...row, renamed_to: only.case } : row;
  });
}
function runsWith({ case: id, params }) {
  const parts = new Set(id.split("/"));
  const own = Object.entries(params).filter(
    // A table of TOML has no prototype, and so no text.
    ([, value]) => typeof value === "object" || !parts.has(String(value))
  );
  return JSON.stringify(Object.fromEntries(own.sort(([a], [b]) => a < b ? -1 : 1)));
}
function removedSince(latest2, plan, choice) {
  const { suites } = choice;
  const ours = listCases(plan);
  const kept = new Set(ours.map(caseKey));
  const removed = (latest2?.cases ?? []).filter(
    (row) => (suites.length === 0 || suites.includes(row.suite)) && !kept.has(caseKey(row)) && isAskedFor(row.case, choice)
  ).map(({ suite, case: id, benchmark, params }) => ({ suite, case: id, benchmark, params }));
  return named(removed, without(ours, latest2?.cases ?? []));
}
function listCases(plan) {
  return plan.suites.flatMap(
    (suite) => casesOf(plan, suite).map(({ id, benchmark, params }) => ({
      suite: suite.manifest.name,
      case: id,
      benchmark,
      params
    }))
  );
}

// src/jobs/counts.ts
import { availableParallelism } from "node:os";

// src/collect/assemble.ts
function assemble(answers, expected, header) {
  const byKey2 = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = caseKey({ suite: answer.suite, case: answer.case.id });
    const list2 = byKey2.get(key);
    if (list2) list2.push(answer);
    else byKey2.set(key, [answer]);
  }
  const rows = expected.flatMap(
    ({ suite, cases, notStarted }) => cases.map(({ case: item, work }) => {
      const failed = notStarted.get(domainOf(item.id));
      const own = byKey2.get(caseKey({ suite, case: item.id })) ?? [];
      return caseResult(suite, item, work, own, failed);
    })
  );
  return withinLimits({
    protocol: PROTOCOL,
    kind: "results",
    ...header,
    suites: Object.fromEntries(
      expected.map(({ suite, receipt }) => [suite, withHello(receipt, suite, answers)])
    ),
    cases: rows
  });
}
function caseResult(suite, item, work, answers, notStarted) {
  const answered = answers.filter(({ record: record2 }) => record2.state === "done");
  const measured = answered.filter(({ task }) => task === "measure");
  const seconds = measured.map(({ record: record2 }) => record2.seconds);
  return {
    suite,
    case: item.id,
    ...item.title !== void 0 && { title: item.title },
    benchmark: item.benchmark,
    params: item.params,
    ...item.curve && { curve: item.curve },
    ...work.program !== null && { program: work.program },
    ...work.base !== "none" && { base: work.base },
    outcome: outcomeOf(answers, work, notStarted),
    items: answered[0]?.record.items ?? {},
    ...seconds.length > 0 && { seconds: seconds.reduce((a, b) => a + b) / seconds.length },
    processes: answered.map(({ task, invocation, side, round: round2, order, record: record2, hello }) => ({
      invocation,
      side,
      round: round2,
      order,
      // What a process was run for its answer only is no figure.
      samples: task === "measure" ? record2.samples : {},
      resources: task === "measure" ? resourcesOf(record2.resources, hello) : {},
      checks: record2.checks
    }))
  };
}
function resourcesOf(own, hello) {
  return hello ? { ...own, startup_time: hello.startup_seconds } : own;
}
function outcomeOf(answers, { as }, notStarted) {
  if (notStarted) return notStarted;
  const head = answers.filter(({ side }) => side === "head");
  const failure = head.find(({ record: record2 }) => record2.failure)?.record.failure;
  if (failure) return failure;
  const skipped = head.find(({ record: record2 }) => record2.state === "skipped");
  if (skipped) return { kind: "skipped", reason: skipped.record.skipReason ?? "" };
  if (as !== void 0) return { kind: "same-program", as };
  if (head.length === 0) {
    return { kind: "failed", stage: "missing", message: "no process answered this case" };
  }
  return { kind: "measured" };
}
function withHello(receipt, suite, answers) {
  const own = answers.filter((answer) => answer.suite === suite && answer.side === "head");
  const merged = { ...receipt, versions: {}, settings: {}, startup_seconds: [] };
  const heard = /* @__PURE__ */ new Set();
  for (const { invocation, hello, case: item } of own) {
    if (!hello || heard.has(invocation)) continue;
    heard.add(invocation);
    const domain = domainOf(item.id);
    Object.assign(merged.versions, inDomain(domain, hello.versions));
    Object.assign(merged.settings, inDomain(domain, hello.settings ?? {}));
    merged.startup_seconds?.push(hello.startup_seconds);
  }
  return merged;
}
function inDomain(domain, fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name2, value]) => [`${domain}.${name2}`, value])
  );
}

// src/machine/cores.ts
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
function readCoreTimes(text = read("/proc/stat")) {
  return text.split("\n").filter((line) => line.startsWith("cpu")).map((line) => {
    const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, stolen = 0] = line.split(/\s+/).slice(1).map(Number);
    return { busy: user + nice + system + irq + soft, idle: idle + wait, stolen };
  });
}
function readOwnTicks(text = read("/proc/self/stat")) {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum2, field) => sum2 + Number(field), 0);
}
var FREE = 0.9;
var WATCHED_MS = 400;
async function freeCores() {
  const before = readCoreTimes().slice(1);
  await sleep(WATCHED_MS);
  const after = readCoreTimes().slice(1);
  return after.flatMap(({ busy, idle, stolen }, core) => {
    const then = before[core];
    if (!then) return [];
    const free = idle - then.idle;
    const total = free + busy - then.busy + stolen - then.stolen;
    return total > 0 && free / total >= FREE ? [core] : [];
  });
}
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

// src/machine/foreign_load.ts
function watchForeignLoad() {
  const [start] = readCoreTimes();
  const startOwn = readOwnTicks();
  return () => {
    const [now] = readCoreTimes();
    if (!start || !now) return null;
    const busy = now.busy - start.busy;
    const stolen = now.stolen - start.stolen;
    const total = busy + stolen + now.idle - start.idle;
    if (total <= 0) return null;
    const foreign = Math.max(0, busy - (readOwnTicks() - startOwn));
    return { foreign: round(foreign / total), stolen: round(stolen / total) };
  };
}
function round(share) {
  return Math.round(1e3 * share) / 1e3;
}

// src/machine/speed.ts
var PAUSE_MS = 200;
var TURNS = 2e4;
var FEWEST_PROBES = 20;
var KEPT_PROBES = 1e4;
var WARM_UP_LOOPS = 2e3;
var LOW_BITS = 65535;
function watchSpeed() {
  warmUp();
  const nanoseconds = [];
  const timer = setInterval(() => {
    if (nanoseconds.length < KEPT_PROBES) nanoseconds.push(probe());
  }, PAUSE_MS);
  timer.unref();
  return () => swingOf(nanoseconds);
}
function swingOf(nanoseconds) {
  if (nanoseconds.length < FEWEST_PROBES) return null;
  const sorted = Float64Array.from(nanoseconds).sort();
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return Math.round(100 * (at(0.9) / at(0.1) - 1)) / 100;
}
function warmUp() {
  for (let turn = 0; turn < WARM_UP_LOOPS; turn++) loop();
}
function probe() {
  return Math.min(loop(), loop());
}
var state = 1;
function loop() {
  const start = process.hrtime.bigint();
  let [a, b, c, d, e, f] = [state, 2, 3, 4, 5, 6];
  for (let turn = 0; turn < TURNS; turn++) {
    a = a + turn & LOW_BITS;
    b = b + 3 ^ turn;
    c = c ^ turn | 1;
    d = d + turn & LOW_BITS;
    e = (e ^ turn) & LOW_BITS;
    f = f + 5 & LOW_BITS;
  }
  state = (a ^ b ^ c ^ d ^ e ^ f) & LOW_BITS;
  return Number(process.hrtime.bigint() - start);
}

// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
function uniformIntInternal(rng, rangeSize) {
  const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
  let deltaV = rng.next() + 2147483648;
  while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
  return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
  if (n < 0) {
    const posN = -n;
    out.sign = -1;
    out.data[0] = ~~(posN / 4294967296);
    out.data[1] = posN >>> 0;
  } else {
    out.sign = 1;
    out.data[0] = ~~(n / 4294967296);
    out.data[1] = n >>> 0;
  }
  return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
  const lowA = arrayIntA.data[1];
  const highA = arrayIntA.data[0];
  const signA = arrayIntA.sign;
  const lowB = arrayIntB.data[1];
  const highB = arrayIntB.data[0];
  const signB = arrayIntB.sign;
  out.sign = 1;
  if (signA === 1 && signB === -1) {
    const low2 = lowA + lowB;
    const high = highA + highB + (low2 > 4294967295 ? 1 : 0);
    out.data[0] = high >>> 0;
    out.data[1] = low2 >>> 0;
    return out;
  }
  let lowFirst = lowA;
  let highFirst = highA;
  let lowSecond = lowB;
  let highSecond = highB;
  if (signA === -1) {
    lowFirst = lowB;
    highFirst = highB;
    lowSecond = lowA;
    highSecond = highA;
  }
  let reminderLow = 0;
  let low = lowFirst - lowSecond;
  if (low < 0) {
    reminderLow = 1;
    low = low >>> 0;
  }
  out.data[0] = highFirst - highSecond - reminderLow;
  out.data[1] = low;
  return out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
  const maxIndex0 = rangeSize[0] + 1;
  out[0] = uniformIntInternal(rng, maxIndex0);
  out[1] = uniformIntInternal(rng, 4294967296);
  while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
    out[0] = uniformIntInternal(rng, maxIndex0);
    out[1] = uniformIntInternal(rng, 4294967296);
  }
  return out;
}
var safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
var sharedA = {
  sign: 1,
  data: [0, 0]
};
var sharedB = {
  sign: 1,
  data: [0, 0]
};
var sharedC = {
  sign: 1,
  data: [0, 0]
};
var sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
  const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
  if (rangeSizeArrayIntValue.data[1] === 4294967295) {
    rangeSizeArrayIntValue.data[0] += 1;
    rangeSizeArrayIntValue.data[1] = 0;
  } else rangeSizeArrayIntValue.data[1] += 1;
  uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
  return sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
  const rangeSize = to - from;
  if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
  return uniformLargeIntInternal(rng, from, to, rangeSize);
}

// src/plan/schedule.ts
function schedule(cases, pairs, rounds, seed, process2) {
  const groups = groupBy2(cases, process2);
  const turns = [];
  for (let round2 = rounds.from; round2 < rounds.to; round2++) {
    const shuffle = shuffler(seed + round2);
    const backwards = round2 % 2 === 1;
    let order = 0;
    for (const group of shuffle(groups)) {
      const shuffled2 = shuffle(group);
      for (const pair of inTurn(pairs, backwards)) {
        turns.push({ round: round2, order, units: inTurn(pair, backwards), cases: shuffled2 });
        order += pair.length;
      }
    }
  }
  return turns;
}
function inTurn(items, backwards) {
  return backwards ? items.toReversed() : items;
}
function shuffler(seed) {
  const random = xoroshiro128plus(seed | 0);
  return (items) => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = uniformInt(random, 0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
}
function groupBy2(cases, process2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of cases) {
    const name2 = process2 === "family" ? item.benchmark : domainOf(item.benchmark);
    const group = groups.get(name2);
    if (group) group.push(item);
    else groups.set(name2, [item]);
  }
  return [...groups.values()];
}

// src/run/session.ts
import { mkdir } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/run/barrier.ts
var Barrier = class {
  #reached = [START, START];
  #goOn = [];
  /** @param indexOf the place in the turn of the n-th case that the side at `place` was asked for */
  meeting(place, indexOf) {
    return {
      arrive: ({ case: asked, phase }) => this.arrive(place, { case: indexOf(asked), phase }),
      leave: () => this.leave(place)
    };
  }
  async arrive(place, point) {
    this.#reached[place] = point;
    await new Promise((resolve2) => {
      this.#goOn[place] = resolve2;
      this.#release();
    });
    return this.#reached[1 - place] === END ? "alone" : "together";
  }
  /** Its process has ended, or knows of no barrier. One that is started again arrives again. */
  leave(place) {
    this.#reached[place] = END;
    this.#release();
  }
  /** Whoever is told first begins first, so the sides take turns at it. */
  #release() {
    const [one, other] = this.#reached;
    const first = (one.case + one.phase) % 2 === 0 ? 0 : 1;
    for (const place of [first, 1 - first]) {
      const isAsFar = place === 0 ? !isBefore(other, one) : !isBefore(one, other);
      if (isAsFar) this.#goOn[place]?.();
    }
  }
};
var START = { case: -1, phase: 0 };
var END = { case: Number.POSITIVE_INFINITY, phase: 0 };
function isBefore(one, other) {
  return one.case < other.case || one.case === other.case && one.phase < other.phase;
}

// src/run/fresh_pages.ts
import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var MOST_BYTES = 64 * 2 ** 20;
var LIBRARY = /\.so(\.|$)/;
var FreshPages = class {
  #programs = /* @__PURE__ */ new Map();
  #note;
  #failed = false;
  constructor(note) {
    this.#note = note;
  }
  /** Write all programs of these folders anew, under their names; processes that run keep theirs. */
  async draw(folders) {
    for (const folder of new Set(folders)) {
      const programs = this.#programs.get(folder) ?? programsIn2(folder);
      this.#programs.set(folder, programs);
      try {
        for (const program of await programs) await writeAnew(program, dirname(folder));
      } catch (error2) {
        if (this.#failed) continue;
        this.#failed = true;
        this.#note(
          `${folder} could not be written anew, so where it lies in memory may favour one side: ${messageOf(error2)}`
        );
      }
    }
  }
};
async function programsIn2(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const programs = [];
  let bytes = 0;
  const files = entries.filter((entry) => entry.isFile() && !LIBRARY.test(entry.name));
  for (const { parentPath, name: name2 } of files) {
    const path = join(parentPath, name2);
    const { mode, size } = await lstat(path);
    if (!(mode & 73)) continue;
    programs.push(path);
    bytes += size;
  }
  return bytes <= MOST_BYTES ? programs : [];
}
async function writeAnew(program, beside) {
  const copy = join(beside, `.${basename(program)}-${crypto.randomUUID()}`);
  try {
    const { mode } = await lstat(program);
    await writeFile(copy, await readFile(program), { mode, flag: "wx" });
    await rename(copy, program);
  } catch (error2) {
    await rm(copy, { force: true });
    throw error2;
  }
}

// src/run/deadline.ts
var Deadline = class {
  #passed = () => {
  };
  #timer;
  #left = 0;
  #since = 0;
  #waiting = false;
  /** So many milliseconds from now, or from when the waiting is over; `passed` is called once they are up. */
  set(left, passed) {
    this.#left = left;
    this.#passed = passed;
    if (!this.#waiting) this.#start();
  }
  wait() {
    clearTimeout(this.#timer);
    this.#left -= performance.now() - this.#since;
    this.#waiting = true;
  }
  /** The waiting is over; nothing where there was none. */
  goOn() {
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#start();
  }
  /** For good: the process has ended, and nobody waits. */
  clear() {
    clearTimeout(this.#timer);
    this.#waiting = false;
  }
  #start() {
    clearTimeout(this.#timer);
    this.#since = performance.now();
    this.#timer = setTimeout(this.#passed, this.#left);
  }
};

// src/run/hold_at_barrier.ts
var POINT = /^(\d{1,6}) (\d{1,6})\n$/;
var LONGEST = "999999 999999\n".length;
var ANSWERS = { together: "1", alone: "0" };
function holdAtBarrier(channel, meeting, deadline) {
  let knows = false;
  let waits = false;
  let said = "";
  channel.on("close", () => {
    meeting.leave();
    deadline.goOn();
  });
  channel.on("data", async (chunk) => {
    said += chunk.toString("latin1");
    const [, index, phase] = POINT.exec(said) ?? [];
    if (waits || index === void 0 || phase === void 0) {
      if (waits || said.length >= LONGEST || said.includes("\n")) channel.destroy();
      return;
    }
    said = "";
    knows = true;
    waits = true;
    deadline.wait();
    const answer = await meeting.arrive({ case: Number(index), phase: Number(phase) });
    if (channel.destroyed) return;
    waits = false;
    deadline.goOn();
    channel.write(ANSWERS[answer]);
  });
  channel.on("end", () => channel.destroy());
  return () => {
    if (!knows) meeting.leave();
  };
}

// src/run/ndjson.ts
var MAX_LINE_BYTES = 1 << 20;
var MAX_TOTAL_BYTES = 256 << 20;
var MAX_DEPTH = 64;
function decodeNdjson(onValue, onGarbage) {
  let pending = [];
  let pendingBytes = 0;
  let totalBytes = 0;
  let line = 0;
  let skipping = false;
  const finishLine = () => {
    const text = Buffer.concat(pending).toString("utf8").trim();
    pending = [];
    pendingBytes = 0;
    line++;
    if (skipping) {
      skipping = false;
      return;
    }
    if (text === "") return;
    if (depthOf(text) > MAX_DEPTH) {
      const problem = `is nested deeper than ${MAX_DEPTH}`;
      onGarbage({ line, problem, excerpt: text.slice(0, 120) });
      return;
    }
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      onGarbage({ line, problem: "is not JSON", excerpt: text.slice(0, 120) });
      return;
    }
    onValue(value);
  };
  return {
    write(chunk) {
      totalBytes += chunk.length;
      if (totalBytes > MAX_TOTAL_BYTES) {
        onGarbage({ line, problem: `more than ${MAX_TOTAL_BYTES} bytes of output`, excerpt: "" });
        return false;
      }
      let rest = chunk;
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
        if (!skipping) pending.push(rest.subarray(0, end));
        finishLine();
        rest = rest.subarray(end + 1);
      }
      if (skipping) return true;
      pending.push(Buffer.from(rest));
      pendingBytes += rest.length;
      if (pendingBytes > MAX_LINE_BYTES) {
        const problem = `is longer than ${MAX_LINE_BYTES} bytes`;
        onGarbage({ line: line + 1, problem, excerpt: rest.toString("utf8").slice(0, 120) });
        pending = [];
        pendingBytes = 0;
        skipping = true;
      }
      return true;
    },
    end() {
      if (pendingBytes > 0) finishLine();
    }
  };
}
function depthOf(json) {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{}\]]/g)) {
    if (token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
    else if (token === "]" || token === "}") depth--;
  }
  return deepest;
}

// src/run/transcript.ts
var Transcript = class {
  cases;
  hello = null;
  saidBye = false;
  #running = null;
  #onCase;
  #device;
  /** @param device where the suite was asked to run */
  constructor(ids, onCase, device = "cpu") {
    this.cases = new Map(ids.map((id) => [id, emptyRecord()]));
    this.#onCase = onCase;
    this.#device = device;
  }
  /** Cases that have no answer yet, the running one first. */
  get unanswered() {
    const open3 = [...this.cases].filter(
      ([, { state: state2 }]) => state2 === "waiting" || state2 === "running"
    );
    return open3.map(([id]) => id).sort((a, b) => Number(b === this.#running) - Number(a === this.#running));
  }
  get running() {
    return this.#running;
  }
  /** Take one decoded line. */
  hear(value) {
    const parsed = parse(validateEvent, value);
    if (!parsed.ok) {
      const excerpt = JSON.stringify(value).slice(0, 120);
      const { pointer, problem } = parsed.misfit;
      const why = [pointer, problem].filter(Boolean).join(" ");
      this.breach(`an event does not fit the protocol (${why}): ${excerpt}`);
      return;
    }
    this.#take(parsed.value);
  }
  /** Something on standard output broke the protocol. */
  breach(message) {
    const hit = this.#running === null ? this.unanswered : [this.#running];
    for (const id of hit) {
      this.fail(id, {
        kind: "failed",
        stage: "protocol",
        message,
        hint: "standard output is for events only; print for people on standard error"
      });
    }
  }
  /** Give a case its failure, unless it has one. Said after `done` it counts: that answer is void. */
  fail(id, failure) {
    const record2 = this.cases.get(id);
    if (!record2 || record2.state === "failed" || record2.state === "skipped") return;
    record2.failure = failure;
    this.#finish(id, record2, "failed");
  }
  /** A figure of the processor must not pass for one of the GPU. */
  #refuseFallback() {
    for (const id of this.unanswered) {
      this.fail(id, {
        kind: "failed",
        stage: "protocol",
        message: `device ${this.#device} was asked for, but the suite says that it runs on the cpu`,
        hint: "a suite that has no such device answers the request with an error"
      });
    }
  }
  #take(event) {
    if (event.event === "hello") {
      this.hello = event;
      if (event.device === "cpu" && this.#device !== "cpu") this.#refuseFallback();
      return;
    }
    if (event.event === "bye") {
      this.saidBye = true;
      return;
    }
    if (event.event === "error" && event.case === void 0) {
      const { stage, message, hint } = event;
      for (const id2 of this.unanswered) this.fail(id2, { kind: "failed", stage, message, hint });
      return;
    }
    const id = event.case ?? "";
    const record2 = this.cases.get(id);
    if (!record2 || this.hello === null) {
      this.breach(
        record2 ? `"${event.event}" before hello` : `an event names case ${id}, never asked for`
      );
      return;
    }
    if (record2.state === "failed") return;
    const open3 = record2.state === "waiting" || record2.state === "running";
    if (event.event === "skipped" && open3) {
      record2.skipReason = event.reason;
      this.#finish(id, record2, "skipped");
      return;
    }
    if (event.event === "error") {
      const { stage, message, hint } = event;
      this.fail(id, { kind: "failed", stage, message, ...hint ? { hint } : {} });
      return;
    }
    const expected = event.event === "started" ? "waiting" : "running";
    if (record2.state !== expected) {
      this.breach(`"${event.event}" of case ${id} while it is ${record2.state}`);
      return;
    }
    switch (event.event) {
      case "started":
        if (this.#running !== null) this.breach(`case ${id} starts before ${this.#running} ends`);
        record2.state = "running";
        this.#running = id;
        for (const { metric, items } of event.phases) record2.items[metric] = items;
        return;
      case "sample": {
        if (!Object.hasOwn(record2.samples, event.metric)) record2.samples[event.metric] = [];
        const values = record2.samples[event.metric] ?? [];
        if (event.start !== values.length) {
          this.breach(`samples of ${event.metric} start at ${event.start}, not ${values.length}`);
          return;
        }
        values.push(...event.values);
        return;
      }
      case "check":
        Object.assign(record2.checks, event.values);
        return;
      case "resources":
        Object.assign(record2.resources, event.metrics);
        return;
      case "done":
        if (Object.keys(record2.samples).length === 0) {
          const message = "the suite says that it is done, and gave no sample of anything";
          this.fail(id, { kind: "failed", stage: "missing", message });
          return;
        }
        record2.seconds = event.seconds;
        this.#finish(id, record2, "done");
    }
  }
  #finish(id, record2, state2) {
    record2.state = state2;
    if (this.#running === id) this.#running = null;
    this.#onCase(id, record2);
  }
};
function emptyRecord() {
  return {
    state: "waiting",
    items: {},
    samples: {},
    resources: {},
    checks: {},
    seconds: 0,
    failure: null,
    skipReason: null
  };
}

// src/run/invoke.ts
var STDERR_TAIL_BYTES = 4096;
var STARTUP_SECONDS = 120;
async function invoke(launch, request, signal, onCase) {
  const transcript = new Transcript(
    request.cases.map(({ id }) => id),
    onCase,
    request.device
  );
  const input = `${JSON.stringify(request)}
`;
  const { cwd, sandbox, fixAddresses = false, meeting } = launch;
  const env = { ...launch.env, ...meeting && { [BARRIER]: String(CHANNEL) } };
  const options = { cwd, env, input, sandbox, fixAddresses, channel: meeting !== void 0 };
  const group = startGroup(launch.argv, options, signal);
  let timedOut = null;
  let watched = "";
  const deadline = new Deadline();
  const watch = () => {
    const next = transcript.running ?? transcript.unanswered[0] ?? null;
    const starting = transcript.hello === null;
    const now = `${starting} ${next}`;
    if (now === watched) return;
    watched = now;
    const own = next && launch.timeouts.get(next) || STARTUP_SECONDS;
    const seconds = starting ? own + STARTUP_SECONDS : own;
    deadline.set(seconds * 1e3, () => {
      timedOut = { id: next, seconds };
      group.kill();
    });
  };
  watch();
  const speaks = meeting && group.channel && holdAtBarrier(group.channel, meeting, deadline);
  const decoder = decodeNdjson(
    (value) => {
      const isOfCase = transcript.hello !== null;
      transcript.hear(value);
      watch();
      if (isOfCase) speaks?.();
    },
    ({ line, problem, excerpt }) => transcript.breach(`line ${line} of standard output ${problem}: ${JSON.stringify(excerpt)}`)
  );
  group.stdout.on("data", (chunk) => {
    if (!decoder.write(chunk)) group.kill();
  });
  const stderr = keepStderr(group.stderr, launch);
  const end = await group.end;
  deadline.clear();
  decoder.end();
  signal.throwIfAborted();
  explainEnd(transcript, end, timedOut, await stderr(), launch);
  return transcript;
}
function explainEnd(transcript, result, timedOut, stderrTail, { atOnce = false }) {
  const tail = stderrTail ? { stderr_tail: stderrTail } : {};
  const [culprit] = transcript.unanswered;
  for (const record2 of transcript.cases.values()) {
    if (record2.failure) Object.assign(record2.failure, tail);
  }
  if (culprit === void 0) return;
  if (timedOut !== null) {
    for (const id of atOnce ? transcript.unanswered : [culprit]) {
      transcript.fail(id, {
        kind: "failed",
        stage: "timeout",
        message: `no answer within ${timedOut.seconds} s; the process group was ended`,
        hint: "raise timeout_seconds in the definition or the profile if the case really is this slow",
        ...tail
      });
    }
    return;
  }
  if (result.notStarted) {
    const { message: message2 } = result;
    for (const id of transcript.unanswered) {
      transcript.fail(id, { kind: "failed", stage: "spawn", message: message2, ...tail });
    }
    return;
  }
  if (transcript.saidBye && result.exitCode === 0) {
    for (const id of transcript.unanswered) {
      const message2 = "the suite ended well, but never answered this case";
      transcript.fail(id, { kind: "failed", stage: "missing", message: message2, ...tail });
    }
    return;
  }
  const how = result.signal ? `was killed by ${result.signal}` : `ended with code ${result.exitCode}`;
  const before = transcript.hello === null ? " before it said hello" : "";
  const message = `the suite's process ${how}${before}`;
  const hit = transcript.hello === null ? transcript.unanswered : [culprit];
  for (const id of hit) transcript.fail(id, { kind: "failed", stage: "crash", message, ...tail });
}
function keepStderr(stream, { log, note }) {
  let tail = Buffer.alloc(0);
  const file = openLog(log, "a");
  stream.on("data", (chunk) => {
    tail = Buffer.concat([tail, chunk]).subarray(-STDERR_TAIL_BYTES);
    file.write(chunk);
  });
  return async () => {
    const problem = await file.close();
    if (problem !== null) note(problem);
    return tail.toString("utf8").trimEnd();
  };
}

// src/run/layout.ts
var PAGE = 4096;
var PER_STRING = 1 + 8;
function layoutOf({ argv, cwd, env }, seed, round2) {
  const random = randomFor(`layout ${seed} ${round2}`);
  const roundSeed = String(random.next() >>> 1);
  const drawn2 = (random.next() >>> 0) % PAGE;
  const seeded = Object.entries(env).filter(([, value]) => value.includes(ROUND_SEED)).map(([name2, value]) => [name2, value.replaceAll(ROUND_SEED, roundSeed)]);
  const own = { ...env, ...Object.fromEntries(seeded), PWD: cwd };
  const padding = (drawn2 + PAGE - bytesAboveTheStack(argv, own) % PAGE) % PAGE;
  return {
    ...Object.fromEntries(seeded),
    PWD: cwd,
    RVP_LAYOUT_PADDING: "x".repeat(padding)
  };
}
function bytesAboveTheStack(argv, env) {
  const variables = Object.entries(env).map(([name2, value]) => `${name2}=${value}`);
  const strings = [argv[0] ?? "", ...argv, ...variables];
  return strings.reduce((sum2, each) => sum2 + Buffer.byteLength(each) + PER_STRING, 0);
}

// src/run/session.ts
function sideKey(side, row) {
  return `${side}:${caseKey(row)}`;
}
var Session = class {
  answers = [];
  #gaveUp = /* @__PURE__ */ new Set();
  #verified = /* @__PURE__ */ new Set();
  #options;
  #invocations = 0;
  constructor(options) {
    this.#options = options;
  }
  #note = (message) => this.#options.progress({ kind: "note", message });
  #pages = new FreshPages(this.#note);
  /**
   * Run all turns, one after the other; their answers. A case that crashed, hung or broke the protocol is
   * not tried again in later rounds; the cases behind it in the same process are asked for again.
   *
   * @param ended hears the answers of each round once the round is complete
   */
  async run(turns, ended = async () => {
  }) {
    var _stack = [];
    try {
      const { logs, progress, together, signal } = this.#options;
      await mkdir(logs, { recursive: true });
      const paired = turns.some(({ units }) => units.length > 1);
      const _ = __using(_stack, paired ? together?.swap?.(signal, this.#note) : void 0, true);
      const before = this.answers.length;
      const first = turns[0]?.round ?? 0;
      const rounds = 1 + Math.max(first, ...turns.map(({ round: round2 }) => round2));
      const invocations = turns.reduce((sum2, { units }) => sum2 + units.length, 0);
      const cases = new Set(turns.flatMap(({ cases: cases2 }) => cases2.map(({ id }) => id))).size;
      progress({ kind: "measure", invocations, rounds: rounds - first, cases });
      let index = 0;
      let roundStart = before;
      for (const [place, turn] of turns.entries()) {
        await this.#pages.draw(turn.units.flatMap(({ programs = [] }) => programs));
        for (const batch of this.#batches(turn)) {
          const start = performance.now();
          const before2 = this.#invocations;
          await Promise.all(batch.map((member) => this.#member(turn, member)));
          if (this.#invocations === before2) continue;
          const seconds = (performance.now() - start) / 1e3;
          for (const { unit } of batch) {
            index++;
            progress({
              kind: "invocation",
              index,
              invocations,
              round: turn.round + 1,
              rounds,
              suite: unit.suite,
              side: unit.side,
              family: turn.cases[0]?.benchmark ?? "",
              seconds
            });
          }
        }
        if (turns[place + 1]?.round === turn.round) continue;
        await ended(turn.round, this.answers.slice(roundStart));
        roundStart = this.answers.length;
      }
      return this.answers.slice(before);
    } catch (_2) {
      var _error = _2, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  /** Go on after a round that an earlier process of the harness ran: what it knew is known again. */
  remember({ invocations, gaveUp, verified }) {
    this.#invocations = Math.max(this.#invocations, invocations);
    for (const name2 of gaveUp) this.#gaveUp.add(name2);
    for (const name2 of verified) this.#verified.add(name2);
  }
  /** The units that start at once. A turn's order swaps the sides each round, and with it their places. */
  #batches({ units }) {
    const { together } = this.#options;
    const barrier = together?.swap && units.length > 1 ? new Barrier() : void 0;
    const members = units.map((unit, order) => {
      const place = order % 2;
      const pin = together && units.length > 1 ? (argv) => together.pin(argv, place) : null;
      return { unit, order, pin, barrier, place };
    });
    return together ? [members] : members.map((member) => [member]);
  }
  async #member(turn, { unit, order, pin, barrier, place }) {
    for (const task of ["measure", "verify"]) {
      if (task === "verify") barrier?.leave(place);
      const key = ({ id }) => sideKey(unit.side, { suite: unit.suite, case: id });
      let pending = turn.cases.filter(
        (item) => unit.task(item) === task && !this.#gaveUp.has(key(item)) && !this.#verified.has(key(item))
      );
      while (pending.length > 0) {
        const invocation = this.#invocations++;
        const number = { invocation, round: turn.round, order: turn.order + order };
        const cases = pending;
        const meeting = barrier && task === "measure" ? barrier.meeting(place, (asked) => turn.cases.indexOf(cases[asked])) : void 0;
        const batch = await this.#start(unit, task, number, cases, { pin, meeting });
        this.answers.push(...batch);
        for (const { case: item, record: record2 } of batch) {
          if (record2.state !== "done") this.#gaveUp.add(key(item));
          else if (task === "verify") this.#verified.add(key(item));
        }
        const answered = new Set(batch.map(({ case: item }) => item.id));
        if (answered.size === 0) break;
        pending = pending.filter(({ id }) => !answered.has(id));
      }
    }
  }
  async #start(unit, task, place, cases, { pin, meeting }) {
    const { request, budget, timeoutSeconds, logs, signal, progress, sandbox } = this.#options;
    const { suite, side } = unit;
    const { argv, cwd, env } = unit.launch;
    const log = join2(logs, `${suite}-${side}-${cases[0]?.benchmark.replace("/", "-")}.log`);
    const { atOnce = false } = unit;
    const share = atOnce ? cases.length : 1;
    const timeouts = new Map(
      cases.map(({ id, timeoutSeconds: own }) => [id, share * (own ?? timeoutSeconds)])
    );
    const asked = cases.map(({ id, benchmark, params }) => ({ id, benchmark, params, budget }));
    const transcript = await invoke(
      {
        argv: pin ? pin(argv) : argv,
        cwd,
        env: { ...env, ...layoutOf(unit.launch, request.seed, place.round) },
        fixAddresses: true,
        log,
        timeouts,
        atOnce,
        sandbox,
        ...meeting && { meeting },
        note: this.#note
      },
      { ...request, mode: task, cases: asked },
      signal,
      (id, record2) => {
        if (record2.state === "waiting" || record2.state === "running") return;
        progress({ kind: "case", suite, case: id, state: record2.state });
      }
    );
    return cases.flatMap((item) => {
      const record2 = transcript.cases.get(item.id);
      if (!record2 || record2.state === "waiting" || record2.state === "running") return [];
      return [{ suite, side, task, case: item, ...place, hello: transcript.hello, record: record2 }];
    });
  }
};

// src/sessions/append.ts
function appendRounds(results, more) {
  return { ...withHeader(results, more), cases: appendCases(results.cases, more.cases) };
}
function appendFreshRounds(results, fresh, suspects) {
  const picked = new Map(
    suspects.map((row) => [caseKey(row), new Set(row.metrics.map(sampledAs))])
  );
  const catalog = fresh.catalog ?? {};
  const added = fresh.cases.map(
    (row) => onlyMetrics(row, picked.get(caseKey(row)) ?? /* @__PURE__ */ new Set(), catalog)
  );
  const known = new Set((results.again ?? []).map(caseKey));
  const news = added.filter((row) => !known.has(caseKey(row)));
  const again = [...appendCases(results.again ?? [], added), ...news];
  const failed = new Map(
    fresh.cases.filter(({ outcome }) => outcome.kind === "failed").map((row) => [caseKey(row), row])
  );
  const cases = results.cases.map((row) => {
    const found = failed.get(caseKey(row));
    return found && row.outcome.kind !== "failed" ? { ...row, outcome: found.outcome } : row;
  });
  return { ...withHeader(results, fresh), cases, again };
}
function onlyMetrics(row, metrics, catalog) {
  const keep = (values, also = (_) => false) => Object.fromEntries(
    Object.entries(values).filter(([metric]) => metrics.has(metric) || also(metric))
  );
  const processes = row.processes.map((process2) => ({
    ...process2,
    samples: keep(process2.samples),
    resources: keep(process2.resources),
    checks: keep(process2.checks, (name2) => metricOf(catalog, name2) === void 0)
  }));
  return { ...row, processes };
}
function roundsOf({ cases, again = [] }) {
  let next = 0;
  for (const { processes } of [...cases, ...again]) {
    for (const { round: round2 } of processes) next = Math.max(next, round2 + 1);
  }
  return next;
}
function appendCases(cases, more) {
  const found = new Map(more.map((row) => [caseKey(row), row]));
  return cases.map((row) => {
    const next = found.get(caseKey(row));
    if (!next) return row;
    if (isUnanswered(row)) return next;
    const outcome = row.outcome.kind === "measured" ? next.outcome : row.outcome;
    const seconds = meanSeconds([row, next]);
    return {
      ...row,
      outcome,
      ...seconds !== null && { seconds },
      processes: [...row.processes, ...next.processes]
    };
  });
}
function isUnanswered({ outcome, processes }) {
  const open3 = outcome.kind === "failed" ? outcome.stage === "missing" : outcome.kind === "same-program";
  return open3 && processes.length === 0;
}
function meanSeconds(rows) {
  let [sum2, count3] = [0, 0];
  for (const { seconds, processes } of rows) {
    if (seconds === void 0) continue;
    const measured = processes.filter(({ samples }) => Object.keys(samples).length > 0).length;
    sum2 += measured * seconds;
    count3 += measured;
  }
  return count3 > 0 ? sum2 / count3 : null;
}
function withHeader(results, more) {
  const suites = Object.fromEntries(
    Object.entries(results.suites).map(([suite, receipt]) => {
      const next = more.suites[suite];
      const heard = {
        versions: { ...receipt.versions, ...next?.versions },
        settings: { ...receipt.settings, ...next?.settings },
        startup_seconds: [...receipt.startup_seconds ?? [], ...next?.startup_seconds ?? []]
      };
      return [suite, { ...receipt, ...heard }];
    })
  );
  return { ...results, session: more.session, environment: more.environment, suites };
}

// src/build/program_key.ts
async function programKey(suite, domain, { writer, profile, device }) {
  const target = { domain, device };
  const steps = keysOf(await keyedSteps(suite, target));
  const written = writer ? await fixturesStep(writer, target, profile, keysOf(await keyedSteps(writer, target))) : null;
  const { version } = suite.manifest;
  return runKey(suite, target, [steps, written?.key ?? null], [version]);
}
async function builtProgramKey(built) {
  const { suite, target, version, keys, contents } = built;
  if (suite.driven) return null;
  const { build, run: run2 } = suite.manifest;
  const commands = JSON.stringify([build, run2]);
  const read2 = Object.entries(contents).filter(([name2]) => commands.includes(`{${name2}}`));
  return runKey(suite, target, [{ ...keys, ...Object.fromEntries(read2) }, version], []);
}
async function runKey(suite, target, made, toolchain) {
  const { inputs, command, env } = suite.manifest.run;
  if (inputs === void 0) return null;
  const where = `${manifestOf(suite)}: run`;
  return contentKey({
    suiteFolder: suite.folder,
    inputs: inputs.flatMap((input) => fill([input], { ...target }, where)),
    toolchain,
    salt: [PROTOCOL, command, env ?? null, ...made],
    mayBeAbsent: true
  });
}

// src/measure/programs.ts
import { createHash } from "node:crypto";
async function programsOf(suites, domains, source) {
  const keys = /* @__PURE__ */ new Map();
  for (const suite of suites) {
    const own = domainsOf(suite);
    for (const domain of domains.filter((name2) => own.includes(name2))) {
      const key = await orUnknown(programKey(suite, domain, source));
      keys.set(`${suite.manifest.name}:${domain}`, key);
    }
  }
  return (suite, domain) => keys.get(`${suite}:${domain}`) ?? null;
}
async function orUnknown(key) {
  try {
    return await key;
  } catch (error2) {
    if (error2 instanceof RvpError) return null;
    throw error2;
  }
}
async function dataKey(benchmarks, domain) {
  if (benchmarks === void 0) return "";
  return contentKey({
    suiteFolder: benchmarks,
    inputs: [`${domain}/data/**`],
    toolchain: [],
    salt: null,
    mayBeAbsent: true
  });
}
function caseProgram(program, data, { params, benchmark, checks }, { seed, device, dtype, threads }, budget) {
  const settings = { seed, device, dtype, threads, budget, environment: behaviour() };
  const parts = [program, data, benchmark, params, checks, settings];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

// src/measure/built_alike.ts
async function builtAlike(head, base) {
  const alike = /* @__PURE__ */ new Set();
  for (const [domain, { units }] of head.domains) {
    for (const { built } of units) {
      const { name: name2 } = built.suite.manifest;
      const other = base.domains.get(domain)?.units.find((unit) => unit.built.suite.manifest.name === name2);
      if (!other) continue;
      const key = await orUnknown(builtProgramKey(built));
      if (key === null || key !== await orUnknown(builtProgramKey(other.built))) continue;
      alike.add(`${name2}:${domain}`);
    }
  }
  return (suite, domain) => alike.has(`${suite}:${domain}`);
}

// src/measure/past.ts
function pastOf({ cases }) {
  const numbers = cases.flatMap(({ processes }) => processes.map(({ invocation }) => invocation));
  return {
    invocations: Math.max(-1, ...numbers) + 1,
    gaveUp: cases.flatMap((row) => sidesGivenUp(row).map((side) => sideKey(side, row))),
    verified: cases.filter(({ outcome, processes }) => outcome.kind === "same-program" && processes.length > 0).map((row) => sideKey("head", row))
  };
}
function sidesGivenUp({ outcome, base, processes }) {
  const failed = outcome.kind === "failed" || outcome.kind === "skipped";
  const absent = base === "measured" && processes.every(({ side }) => side !== "base");
  return [...failed ? ["head"] : [], ...absent ? ["base"] : []];
}

// src/build/units.ts
async function buildUnit(suite, domain, threads, context) {
  try {
    const built = await buildSuite(suite, domain, context);
    const { version, keys, seconds } = built;
    const receipt = { version, keys, build_seconds: seconds };
    return { kind: "built", unit: { built, launch: launchOf(built, threads) }, receipt };
  } catch (error2) {
    const failure = asFailure(error2, "build", context.signal);
    return { kind: "failed", failure, receipt: { version: "none: the build failed" } };
  }
}
async function buildFixtures(built, context) {
  try {
    return { folder: await writeFixtures(built, context) };
  } catch (error2) {
    return { failure: asFailure(error2, "fixtures", context.signal) };
  }
}
function launchOf(built, threads) {
  const { manifest, folder } = built.suite;
  const places = { ...built.places, threads: String(threads), round_seed: ROUND_SEED };
  const where = `${manifestOf(built.suite)}: run`;
  return {
    argv: fill(manifest.run.command, places, where),
    cwd: folder,
    env: fillEnv(manifest.run.env, places, where)
  };
}
function asFailure(error2, stage, signal) {
  signal.throwIfAborted();
  if (error2 instanceof RvpError && error2.stage === "plan") throw error2;
  const hint = error2 instanceof RvpError ? error2.hint?.slice(0, 2e3) : void 0;
  return { kind: "failed", stage, message: messageOf(error2), ...hint ? { hint } : {} };
}

// src/build/domain.ts
async function buildDomain(suites, domain, threads, context) {
  const made = { units: [], failures: /* @__PURE__ */ new Map(), receipts: /* @__PURE__ */ new Map() };
  for (const suite of suites) {
    const { name: name2, implements: benchmarks } = suite.manifest;
    if (!benchmarks.some((benchmark) => domainOf(benchmark) === domain)) continue;
    const attempt = await buildUnit(suite, domain, threads, context);
    if (attempt.kind === "failed") made.failures.set(name2, attempt.failure);
    else made.units.push(attempt.unit);
    made.receipts.set(name2, attempt.receipt);
  }
  return made;
}
async function fixturesOf(writer, domain, built, threads, context) {
  if (!writer?.manifest.fixtures?.domains.includes(domain)) return { folder: null };
  const ready = built.find(({ suite }) => suite === writer);
  if (ready) return buildFixtures(ready, context);
  const attempt = await buildUnit(writer, domain, threads, context);
  if (attempt.kind === "failed") return { failure: attempt.failure };
  return buildFixtures(attempt.unit.built, context);
}

// src/measure/sides.ts
async function openSide(side, suites, domains, needed2, threads, context) {
  const builds = /* @__PURE__ */ new Map();
  for (const domain of domains) {
    const wanted = suites.filter(({ manifest }) => needed2(manifest.name, domain));
    const build = await buildDomain(wanted, domain, threads, context);
    if (side === "base") {
      for (const { message } of build.failures.values()) {
        context.progress({ kind: "note", message: `base: ${message}` });
      }
    }
    builds.set(domain, build);
  }
  return { side, domains: builds };
}
async function openFixtures(head, writer, threads, context) {
  const found = /* @__PURE__ */ new Map();
  for (const [domain, { units, failures }] of head.domains) {
    if (units.length === 0) continue;
    const failed = writer && failures.get(writer.manifest.name);
    const built = units.map((unit) => unit.built);
    found.set(
      domain,
      failed ? { failure: failed } : await fixturesOf(writer, domain, built, threads, context)
    );
  }
  return found;
}
function unitsOf({ side, domains }, domain, task) {
  return (domains.get(domain)?.units ?? []).map(({ built, launch }) => {
    const { name: name2, implements: benchmarks } = built.suite.manifest;
    return {
      suite: name2,
      side,
      launch,
      programs: programFolders(built),
      atOnce: built.suite.driven !== void 0,
      task: (item) => benchmarks.includes(item.benchmark) ? task(name2, item) : "leave"
    };
  });
}
function programFolders({ suite, places }) {
  const own = (suite.manifest.build ?? []).filter(({ shared }) => !shared);
  return own.flatMap(({ name: name2 }) => places[name2] ?? []);
}
function failuresOf(suite, { domains }, fixtures) {
  const failures = /* @__PURE__ */ new Map();
  for (const [domain, { failures: bySuite }] of domains) {
    const written = fixtures.get(domain);
    const failure = bySuite.get(suite) ?? (written && "failure" in written ? written.failure : void 0);
    if (failure) failures.set(domain, failure);
  }
  return failures;
}
function receiptOf({ manifest }, { domains }) {
  const receipts = [...domains].flatMap(([domain, { receipts: bySuite }]) => {
    const receipt = bySuite.get(manifest.name);
    return receipt ? [{ domain, receipt }] : [];
  });
  const keys = receipts.flatMap(
    ({ domain, receipt }) => Object.entries(receipt.keys ?? {}).map(([step, key]) => [`${domain}.${step}`, key])
  );
  return {
    version: receipts[0]?.receipt.version ?? "",
    keys: Object.fromEntries(keys),
    build_seconds: receipts.reduce((sum2, { receipt }) => sum2 + (receipt.build_seconds ?? 0), 0)
  };
}

// src/measure/work.ts
function planWork(question) {
  const work = /* @__PURE__ */ new Map();
  for (const { name: name2, cases } of question.suites) {
    for (const item of cases) {
      work.set(caseKey({ suite: name2, case: item.id }), workOf(name2, item, question));
    }
  }
  withPartners(work, question);
  if (question.base === null && !question.all) withControls(work, question);
  return work;
}
function isPaired(work) {
  return [...work.values()].some(({ base }) => base === "measured");
}
function workOf(suite, item, question) {
  const { base, all: all2, headProgram, storedSession } = question;
  const program = headProgram(suite, item);
  if (base === null) {
    const session = program && !all2 ? storedSession(suite, item.id, program) : null;
    if (!program || session === null) return { head: "measure", base: "none", program };
    return { head: "leave", base: "same-program", program, as: session.session };
  }
  if (!base.has(suite, item)) return { head: "measure", base: "absent", program };
  const domain = domainOf(item.benchmark);
  const key = base.head(suite, domain);
  const same = key !== null && key === base.programs(suite, domain);
  if (!program || all2 || !(same || base.builtAlike(suite, domain))) {
    return { head: "measure", base: "measured", program };
  }
  const head = same && base.definesAlike(suite, item) ? "leave" : "verify";
  return { head, base: "same-program", program, as: base.commit };
}
function withPartners(work, { suites, bounded }) {
  const started = /* @__PURE__ */ new Set();
  for (const { name: name2, cases } of suites) {
    for (const { id } of cases) {
      if (work.get(caseKey({ suite: name2, case: id }))?.head !== "leave") started.add(id);
    }
  }
  for (const { name: name2, cases } of suites) {
    for (const { id } of cases) {
      const key = caseKey({ suite: name2, case: id });
      const found = work.get(key);
      if (found?.base !== "same-program" || !("as" in found) || !started.has(id)) continue;
      work.set(
        key,
        bounded.includes(name2) ? { head: "measure", base: "none", program: found.program } : { ...found, head: "verify" }
      );
    }
  }
}
var CONTROLS = 5;
function withControls(work, { suites, headProgram, storedSession }) {
  const items = suites.flatMap(
    ({ name: name2, cases }) => cases.map((item) => {
      const key = caseKey({ suite: name2, case: item.id });
      const program = headProgram(name2, item);
      const stored = program === null ? null : storedSession(name2, item.id, program);
      return { key, item, program, stored, measured: work.get(key)?.head === "measure" };
    })
  );
  const changed = items.filter(({ measured, stored }) => measured && !stored);
  if (changed.length === 0) return;
  const missing = CONTROLS - items.filter(({ measured, stored }) => measured && stored).length;
  const started = new Set(changed.map(({ item }) => domainOf(item.benchmark)));
  const unchanged = items.filter(({ measured, stored }) => !measured && stored);
  const near = unchanged.filter(({ item }) => started.has(domainOf(item.benchmark)));
  const candidates = (near.length > 0 ? near : unchanged).map(
    ({ key, item, program, stored }) => ({
      key,
      benchmark: item.benchmark,
      program,
      seconds: stored.seconds
    })
  );
  for (const { key, program } of spread(candidates).slice(0, Math.max(missing, 0))) {
    work.set(key, { head: "measure", base: "same-program", program });
  }
}
function spread(candidates) {
  const cheapest = candidates.toSorted((a, b) => compareCost(a, b));
  const seen = /* @__PURE__ */ new Map();
  const turns = cheapest.map((candidate) => {
    const turn = seen.get(candidate.benchmark) ?? 0;
    seen.set(candidate.benchmark, turn + 1);
    return { candidate, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ candidate }) => candidate);
}
function compareCost(a, b) {
  if (a.seconds === b.seconds) return compareText(a.key, b.key);
  return a.seconds < b.seconds ? -1 : 1;
}

// src/measure/measurement.ts
var Measurement = class _Measurement {
  #subject;
  #options;
  #head;
  #base;
  #fixtures;
  #sessions;
  #start = performance.now();
  #foreignLoad = watchForeignLoad();
  #speedSwing = watchSpeed();
  constructor(subject, head, base, fixtures, options) {
    this.#subject = subject;
    this.#options = options;
    this.#head = head;
    this.#base = base;
    this.#fixtures = fixtures;
    this.#sessions = new Map(
      [...head.domains.keys()].map((domain) => [
        domain,
        new Session(sessionOptions(subject, fixtures.get(domain), options))
      ])
    );
  }
  /** Build what has to be started, and write what it reads. */
  static async open(subject, options) {
    const { plan, base } = subject;
    const { config, suites, domains } = plan;
    const { threads } = config;
    const context = contextOf(subject, options);
    const needed2 = (side) => (suite, domain) => plan.cases.some(
      (item) => domainOf(item.benchmark) === domain && taskOf(subject, side, suite, item) !== "leave"
    );
    const started = domains.filter(
      (domain) => suites.some(({ manifest }) => needed2("head")(manifest.name, domain))
    );
    const head = await openSide("head", suites, started, needed2("head"), threads, context);
    const fixtures = await openFixtures(head, fixturesWriter(plan), threads, context);
    const other = base ? await openSide("base", base.suites, started, needed2("base"), threads, context) : null;
    const work = other && subject.workOnceBuilt?.(await builtAlike(head, other));
    const known = work ? { ...subject, work } : subject;
    const { pairing } = subject;
    if (pairing.kind === "in turn" && isPaired(known.work)) {
      const message = `both sides are measured in turn: ${pairing.why}`;
      options.progress({ kind: "note", message });
    }
    return new _Measurement(known, head, other, fixtures, options);
  }
  /** Open the other side for some cases, to be measured in turn with head from now on. */
  async openBase(base, only) {
    const work = new Map(this.#subject.work);
    for (const key of only) {
      work.set(key, { head: "measure", base: "measured", program: work.get(key)?.program ?? null });
    }
    this.#subject = { ...this.#subject, work };
    const { plan } = this.#subject;
    const needed2 = (suite, domain) => plan.cases.some(
      ({ id }) => domainOf(id) === domain && only.has(caseKey({ suite, case: id }))
    );
    const domains = [...this.#head.domains.keys()];
    const context = contextOf(this.#subject, this.#options);
    this.#base = await openSide("base", base.suites, domains, needed2, plan.config.threads, context);
  }
  /** Seconds of measuring so far, those of an interrupted run included. */
  get seconds() {
    return (this.#options.kept?.seconds ?? 0) + (performance.now() - this.#start) / 1e3;
  }
  /**
   * Measure rounds; a document of them alone. Domain after domain, both sides of a suite next to each other
   * or at once. What an interrupted run kept of these rounds is taken from there.
   */
  async rounds(rounds, only) {
    const { plan } = this.#subject;
    const { config, profile } = plan;
    const { kept } = this.#options;
    let results = this.#document([], only);
    for (const [domain, session] of this.#sessions) {
      const fixtures = this.#fixtures.get(domain);
      if (!fixtures || "failure" in fixtures) continue;
      const pairs = this.#pairs(domain, only);
      const cases = plan.cases.filter(
        (item) => domainOf(item.benchmark) === domain && pairs.some((pair) => pair.some((unit) => unit.task(item) !== "leave"))
      );
      if (cases.length === 0) continue;
      let { from } = rounds;
      for (; from < rounds.to; from++) {
        const round2 = await kept?.takeRound(domain, from);
        if (!round2) break;
        session.remember(pastOf(round2));
        results = appendRounds(results, round2);
      }
      const { process: process2 } = config.profiles[profile];
      const turns = schedule(cases, pairs, { ...rounds, from }, config.seed, process2);
      if (turns.length === 0) continue;
      await session.run(turns, async (number, answers) => {
        const round2 = this.#document(answers, casesIn2(answers));
        await kept?.keepRound(domain, number, round2);
        results = appendRounds(results, round2);
      });
    }
    return results;
  }
  /** How one case of one suite is started on each side that measures it, and with what. */
  sidesOf({ suite, case: id }) {
    const { plan } = this.#subject;
    const item = plan.cases.find((each) => each.id === id);
    if (!item) return null;
    const domain = domainOf(id);
    const units = this.#pairs(domain, /* @__PURE__ */ new Set([caseKey({ suite, case: id })])).flat().filter((unit) => unit.suite === suite && unit.task(item) === "measure");
    const options = sessionOptions(this.#subject, this.#fixtures.get(domain), this.#options);
    return { item, units, options };
  }
  /** The sides of each suite. */
  #pairs(domain, only) {
    const task = (side) => (suite, item) => {
      if (only && !only.has(caseKey({ suite, case: item.id }))) return "leave";
      return taskOf(this.#subject, side, suite, item);
    };
    const heads = unitsOf(this.#head, domain, task("head"));
    const bases = this.#base ? unitsOf(this.#base, domain, task("base")) : [];
    return heads.map((head) => [...bases.filter(({ suite }) => suite === head.suite), head]);
  }
  #document(answers, only) {
    const { plan, session, environment, base, removed, work } = this.#subject;
    const expected = plan.suites.map((suite) => {
      const { name: name2 } = suite.manifest;
      const cases = casesOf(plan, suite).map((item) => ({ key: caseKey({ suite: name2, case: item.id }), item })).filter(({ key }) => only?.has(key) ?? true);
      return {
        suite: name2,
        cases: cases.map(({ key, item }) => ({ case: item, work: work.get(key) })),
        notStarted: failuresOf(name2, this.#head, this.#fixtures),
        receipt: { ...receiptOf(suite, this.#head), ...listedIn(plan.project, suite) }
      };
    });
    const load = answers.length > 0 ? this.#foreignLoad() : null;
    const swing = answers.length > 0 ? this.#speedSwing() : null;
    return assemble(answers, expected, {
      session: {
        ...session,
        seconds: this.seconds,
        first_rounds: plan.config.profiles[plan.profile].rounds,
        ...base?.commit && { base_commit: base.commit }
      },
      environment: {
        ...environment,
        ...load && { "load.foreign": load.foreign, "load.stolen": load.stolen },
        ...swing !== null && { "load.speed_swing": swing }
      },
      profile: plan.profile,
      catalog: plan.catalog,
      ...removed.length > 0 && { removed }
    });
  }
};
function casesIn2(answers) {
  return new Set(answers.map(({ suite, case: { id } }) => caseKey({ suite, case: id })));
}
function contextOf({ plan }, options) {
  return { ...options, cache: cacheRoot(), device: plan.config.device, profile: plan.profile };
}
function taskOf({ work }, side, suite, { id }) {
  const found = work.get(caseKey({ suite, case: id }));
  if (!found) return "leave";
  if (side === "base") return found.base === "measured" ? "measure" : "leave";
  return found.head;
}
function sessionOptions({ plan, pairing }, fixtures, options) {
  const { config, profile } = plan;
  const { seed, device, dtype, threads, root, benchmarks = root } = config;
  const rules = config.profiles[profile];
  const folder = fixtures && "folder" in fixtures ? fixtures.folder : null;
  return {
    ...options,
    request: { protocol: PROTOCOL, seed, device, dtype, threads, benchmarks, fixtures: folder },
    budget: budgetOf(rules),
    timeoutSeconds: rules.timeout_seconds,
    sandbox: sandboxOf(plan),
    ...pairing.kind === "together" && { together: pairing.places }
  };
}
function budgetOf(rules) {
  const { warmup_seconds, seconds, least_samples, most_samples } = rules;
  return { warmup_seconds, seconds, least_samples, most_samples };
}

// src/profile/call_tree.ts
var LONGEST_NAME = 200;
var MOST_BYTES2 = 128 * 1024 * 1024;
var MOST_CALLS = 3e5;
var ProfileError = class extends Error {
};
function newCall(name2, builtin = false) {
  return { name: name2, builtin, calls: 0, self: 0, children: /* @__PURE__ */ new Map() };
}
var CallTree = class {
  root = { ...newCall(""), calls: 1 };
  #depths = /* @__PURE__ */ new Map([[this.root, 0]]);
  /** The callee of this name, made where it is not there yet. Throws ProfileError beyond what memory and stack should hold. */
  callee(caller, name2, builtin = false) {
    const key = name2.slice(0, LONGEST_NAME);
    const known = caller.children.get(key);
    if (known) return known;
    const depth = (this.#depths.get(caller) ?? 0) + 1;
    if (depth > DEEPEST_CALLS) throw new ProfileError(`calls more than ${DEEPEST_CALLS} deep`);
    if (this.#depths.size > MOST_CALLS)
      throw new ProfileError(`more than ${MOST_CALLS} call paths`);
    const call = newCall(key, builtin);
    this.#depths.set(call, depth);
    caller.children.set(key, call);
    return call;
  }
};
function wholeCost({ self, children }) {
  let sum2 = self;
  for (const child of children.values()) sum2 += wholeCost(child);
  return sum2;
}
function withoutBuiltins(call) {
  const own = { ...call, children: /* @__PURE__ */ new Map() };
  for (const child of call.children.values()) {
    const plain = withoutBuiltins(child);
    if (child.builtin) {
      own.self += plain.self;
      for (const below2 of plain.children.values()) addTo(own.children, below2);
    } else addTo(own.children, plain);
  }
  return own;
}
function addTo(calls2, other) {
  const known = calls2.get(other.name);
  if (!known) {
    calls2.set(other.name, other);
    return;
  }
  known.calls += other.calls;
  known.self += other.self;
  for (const child of other.children.values()) addTo(known.children, child);
}
function leastOf(a, b) {
  return { ...a, root: leastCall(a.root, b.root) };
}
function leastCall(a, b) {
  const children = [...a.children].map(
    ([name2, child]) => [name2, leastCall(child, b?.children.get(name2))]
  );
  return { ...a, self: Math.min(a.self, b?.self ?? a.self), children: new Map(children) };
}

// src/profile/counted_calls.ts
var TRIGGER = /^desc: Trigger: Client Request: rvp-bench: (\S{1,60}), (\d{1,9}) calls$/;
var EVENTS = /^events: (.*)$/;
var SUMMARY = /^summary: (\d+)$/;
var MOST_BLOCKS = 1e3;
var MOST_PHASES = 200;
var COUNTING_OPTIONS = [
  "--tool=callgrind",
  "--quiet",
  "--instr-atstart=no",
  "--combine-dumps=yes"
];
function parseCountedCalls(text) {
  const counts = /* @__PURE__ */ new Map();
  let part = null;
  for (const line of text.split("\n")) {
    const trigger = TRIGGER.exec(line);
    if (trigger) part = { metric: trigger[1], calls: Number(trigger[2]) };
    if (part === null) continue;
    const events = EVENTS.exec(line)?.[1];
    if (events !== void 0 && events !== "Ir")
      throw new ProfileError(`it counts ${events.slice(0, 80)}, not instructions`);
    const summary = SUMMARY.exec(line);
    if (!summary) continue;
    const count3 = Number(summary[1]) / part.calls;
    if (!isCountablePhase(part.metric) || !(count3 > 0 && count3 < Number.MAX_SAFE_INTEGER))
      throw new ProfileError(
        `${part.metric} has ${summary[1]} instructions of ${part.calls} calls`
      );
    const own = counts.get(part.metric) ?? [];
    if (own.length >= MOST_BLOCKS || counts.size > MOST_PHASES)
      throw new ProfileError("it marks more calls than were asked for");
    own.push(count3);
    counts.set(part.metric, own);
    part = null;
  }
  if (counts.size === 0)
    throw new ProfileError("the program does not mark its calls (docs/protocol.md, Counting)");
  return counts;
}

// src/profile/record.ts
import { constants, mkdir as mkdir2, mkdtemp, open as open2, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";

// src/profile/recorder.ts
import { open } from "node:fs/promises";
import { basename as basename4 } from "node:path";

// src/profile/callgrind.ts
import { basename as basename2 } from "node:path";
var PLACE = /^(ob|fl|fi|fe|fn|cob|cfi|cfl|cfn)=\((\d+)\)(?: (.*))?$/;
var CALLS = /^calls=(\d+) 0x[0-9a-f]+ \d+ ?$/;
var COST = /^(0x[0-9a-f]+) \d+((?: \d+)*) ?$/;
var TOTALS = /^(?:totals|summary):((?: \d+)+) ?$/;
var HEADER = /^(?:# callgrind format|(?:version|creator|pid|cmd|part|desc):.*|positions: instr line|)$/;
var EVENTS2 = "events: Ir Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw";
var CYCLES = [1, 0, 0, 10, 10, 10, 100, 100, 100];
var CRATE_HASH = /::h[0-9a-f]{16}$/;
var SYSTEM = /^(?:lib(?:c|m|gcc_s|pthread)[.-]|ld-linux|ld-musl|vgpreload_|linux-vdso)/;
var NAMELESS = /^(?:0x[0-9a-f]+|\(below main\)|\?\?\?)$/;
var BETWEEN = "'";
var CALLGRIND_OPTIONS = [
  "--tool=callgrind",
  "--quiet",
  "--separate-callers=100",
  "--separate-recs=1",
  "--dump-instr=yes",
  "--compress-pos=no",
  "--cache-sim=yes",
  "--I1=32768,8,64",
  "--D1=32768,8,64",
  "--LL=8388608,16,64"
];
function parseCallgrind(text) {
  const names = { object: /* @__PURE__ */ new Map(), function: /* @__PURE__ */ new Map() };
  const contexts = /* @__PURE__ */ new Map();
  const here = { object: "", id: "" };
  const called = { object: "", id: "" };
  let events = false;
  let count3 = null;
  let total = null;
  let sum2 = 0;
  function contextOf2({ object, id }) {
    const known = contexts.get(id) ?? { object, own: /* @__PURE__ */ new Map(), calls: [] };
    contexts.set(id, known);
    return known;
  }
  for (const [index, line] of text.split("\n").entries()) {
    const place = PLACE.exec(line);
    if (place) {
      const [, kind = "", id = "", name2] = place;
      const what = kind.endsWith("ob") ? "object" : kind.endsWith("fn") ? "function" : null;
      if (what === null) continue;
      if (name2 !== void 0) names[what].set(id, name2);
      const known = names[what].get(id);
      if (known === void 0) throw malformed(index, line);
      const target = kind.startsWith("c") ? called : here;
      if (what === "object") target.object = known;
      else target.id = id;
      if (target === here) called.object = here.object;
      continue;
    }
    const cost = COST.exec(line);
    if (cost) {
      const [, address = "", figures = ""] = cost;
      const { own, calls: calls3 } = contextOf2(here);
      const cycles = cyclesOf(figures, index, line);
      if (count3 === null) {
        own.set(address, (own.get(address) ?? 0) + cycles);
        sum2 += cycles;
      } else {
        contextOf2(called);
        if (called.id !== here.id)
          calls3.push({ callee: called.id, site: address, count: count3, cost: cycles });
        called.object = here.object;
      }
      count3 = null;
      continue;
    }
    const calls2 = CALLS.exec(line);
    const totals = TOTALS.exec(line);
    if (calls2) count3 = whole(calls2[1], index, line);
    else if (totals) total = cyclesOf(totals[1], index, line);
    else if (line === EVENTS2) events = true;
    else if (!HEADER.test(line)) throw malformed(index, line);
  }
  if (!events) throw new ProfileError("no line says that instructions and misses were counted");
  if (total !== sum2) throw new ProfileError(`its costs are ${sum2} together, its total is ${total}`);
  return { total: sum2, contexts, names: names.function };
}
function treeOfCallgrind({ contexts, names }, inlined = () => []) {
  const tree = new CallTree();
  const objects = /* @__PURE__ */ new Map();
  const hosts = /* @__PURE__ */ new Map();
  const callers = mostFrequentCallers(contexts);
  const made = /* @__PURE__ */ new Map();
  function placeOf2(id) {
    const known = made.get(id);
    if (known) return known;
    const { object } = contexts.get(id);
    made.set(id, tree.root);
    const from = callers.get(id);
    const caller = from ? within(from.caller, from.site) : tree.root;
    const [name2 = ""] = (names.get(id) ?? "").split(BETWEEN);
    const call = tree.callee(caller, name2.replace(CRATE_HASH, ""));
    objects.set(call, basename2(object).slice(0, LONGEST_NAME));
    made.set(id, call);
    return call;
  }
  function within(id, address) {
    const host = placeOf2(id);
    let call = host;
    for (const { name: name2, builtin } of inlined(contexts.get(id).object, address)) {
      call = tree.callee(call, name2, builtin);
      call.inlined = true;
      hosts.set(call, host);
    }
    return call;
  }
  for (const [id, { own, calls: calls2 }] of contexts) {
    for (const [address, cycles] of own) within(id, address).self += cycles;
    for (const { callee, count: count3 } of calls2) placeOf2(callee).calls += count3;
  }
  for (const [call, host] of hosts) call.calls = Math.max(call.calls, host.calls);
  return { unit: "cycles", root: named2(tree.root, objects) };
}
function mostFrequentCallers(contexts) {
  const most = /* @__PURE__ */ new Map();
  for (const [caller, { calls: calls2 }] of contexts) {
    for (const { callee, site, count: count3 } of calls2) {
      if ((most.get(callee)?.count ?? -1) < count3) most.set(callee, { caller, site, count: count3 });
    }
  }
  return most;
}
function named2(call, objects) {
  const children = /* @__PURE__ */ new Map();
  for (const raw of call.children.values()) addTo(children, named2(raw, objects));
  const object = objects.get(call) ?? "";
  const name2 = NAMELESS.test(call.name) ? `unnamed code of ${object || "an unknown library"}` : call.name;
  const { calls: calls2, self, inlined = false } = call;
  return { ...newCall(name2, call.builtin || SYSTEM.test(object)), calls: calls2, self, inlined, children };
}
function cyclesOf(figures, index, line) {
  const counts = figures.trim().split(" ").filter(Boolean);
  if (counts.length > CYCLES.length) throw malformed(index, line);
  return counts.reduce((sum2, digits, i) => sum2 + CYCLES[i] * whole(digits, index, line), 0);
}
function whole(digits, index, line) {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) throw malformed(index, line);
  return value;
}
function malformed(index, line) {
  return new ProfileError(`line ${index + 1} is none of Callgrind's: ${line.slice(0, 80)}`);
}

// src/profile/inlined.ts
import { basename as basename3 } from "node:path";
var AT_ONCE = 1e3;
var MOST_ADDRESSES = 10 * AT_ONCE;
var LIBRARY2 = /(?:^|\/)(?:rustc|registry\/src|git\/checkouts|include|pkg\/mod)\//;
async function inlinedIn(file, program, cwd, { sandbox, signal }) {
  const tool = findProgram("addr2line", cwd, process.env.PATH);
  if ("problem" in tool) return () => [];
  const isProgram = (object) => basename3(object) === basename3(program);
  const addresses = dearest(file, isProgram);
  const chains = /* @__PURE__ */ new Map();
  for (let from = 0; from < addresses.length; from += AT_ONCE) {
    const some = addresses.slice(from, from + AT_ONCE);
    const argv = [tool.path, "-a", "-f", "-i", "-C", "-e", program, ...some];
    const { output } = await runCommand(argv, cwd, { signal, ...sandbox && { sandbox } });
    addChains(chains, output);
  }
  return (object, address) => isProgram(object) ? chains.get(BigInt(address)) ?? [] : [];
}
function dearest({ contexts }, isProgram) {
  const costs = /* @__PURE__ */ new Map();
  const add3 = (address, cost) => costs.set(address, (costs.get(address) ?? 0) + cost);
  for (const { object, own, calls: calls2 } of contexts.values()) {
    if (!isProgram(object)) continue;
    for (const [address, cost] of own) add3(address, cost);
    for (const { site, cost } of calls2) add3(site, cost);
  }
  const sorted = [...costs].sort(([, a], [, b]) => b - a).slice(0, MOST_ADDRESSES);
  return sorted.map(([address]) => address);
}
function addChains(chains, output) {
  for (const part of output.split(/^(?=0x)/m)) {
    const [address = "", ...lines] = part.trimEnd().split("\n");
    if (!/^0x[0-9a-f]+$/.test(address)) continue;
    const found = [];
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const file = lines[i + 1].replace(/:[\d?]+(?: \(discriminator \d+\))?$/, "");
      found.unshift({ name: nameIn(lines[i], file), builtin: LIBRARY2.test(file) });
    }
    if (!lines.includes("??")) chains.set(BigInt(address), found.slice(1));
  }
}
function nameIn(name2, file) {
  const isFull = name2.replace(/<.*>/s, "").replace(/\(.*$/s, "").includes("::");
  return isFull ? name2 : `${name2} (${basename3(file)})`;
}

// src/profile/python_runner.ts
var TAKE_ARGUMENTS = `out, name = sys.argv[1], sys.argv[2]
module = name == "-m"
if module:
    name = sys.argv[3]
sys.argv = [name, *sys.argv[4 if module else 3:]]
if not module:
    sys.path[0] = os.path.dirname(os.path.abspath(name))`;
var RUN_PROGRAM = `    if module:
        runpy.run_module(name, run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(name, run_name="__main__")`;

// src/profile/python_trace.ts
var TRACE_PROGRAM = `
import importlib, io, json, os, runpy, sys, time
${TAKE_ARGUMENTS}
DEEPEST, MOST = 200, 100_000
class Call:
    __slots__ = ("of", "calls", "own", "callees")
    def __init__(self, of, calls=0):
        self.of, self.calls, self.own, self.callees = of, calls, 0.0, {}
def tracer(path, clock=time.perf_counter):
    now_in, size, last = path[-1], len(path), clock()
    def trace(frame, event, what):
        nonlocal now_in, size, last
        now_in.own += clock() - last
        if event == "call" or event == "c_call":
            of = frame.f_code if event == "call" else (what.__module__, what.__qualname__)
            if event == "call" and of is importing:
                now_in = imports
            elif now_in is not imports and of != now_in.of and len(path) < DEEPEST:
                callee = now_in.callees.get(of)
                if callee is None and size < MOST:
                    size += 1
                    callee = now_in.callees[of] = Call(of)
                if callee is not None:
                    callee.calls += 1
                    now_in = callee
            path.append(now_in)
        elif len(path) > 1:
            path.pop()
            now_in = path[-1]
        last = clock()
    return trace
root, imports = Call(""), Call("")
importing = importlib._bootstrap._find_and_load.__code__
def begin(frame):
    if root.callees:
        return
    frames = []
    while frame is not None and frame.f_code.co_filename != "<string>":
        if "runpy" not in frame.f_code.co_filename:
            frames.append(frame.f_code)
        frame = frame.f_back
    path = [root]
    for code in reversed(frames):
        path[-1].callees[code] = Call(code, 1)
        path.append(path[-1].callees[code])
    path += [path[-1], path[-1]] # what calls this, and this, will return
    sys.setprofile(tracer(path))
class Request(io.TextIOWrapper):
    def read(self, *size):
        begin(sys._getframe(1))
        return super().read(*size)
    def readline(self, *size):
        begin(sys._getframe(1))
        return super().readline(*size)
    def __next__(self):
        begin(sys._getframe(1))
        return super().__next__()
sys.stdin = Request(sys.stdin.buffer, encoding="utf-8")
def called(of):
    if isinstance(of, tuple):
        return ".".join(str(part) for part in of if part and part != "builtins")
    if isinstance(of, str):
        return of
    roots = [p for p in sys.path if p and of.co_filename.startswith(p.rstrip("/") + "/")]
    file = os.path.relpath(of.co_filename, max(roots, key=len)) if roots else of.co_filename
    return file + ":" + getattr(of, "co_qualname", of.co_name)
def write(file):
    names, left = {}, [(0, root)]
    while left:
        depth, call = left.pop()
        if call.of not in names:
            names[call.of] = called(call.of)
        builtin = isinstance(call.of, tuple)
        json.dump([depth, names[call.of], builtin, call.calls, call.own], file)
        file.write("\\n")
        left.extend((depth + 1, callee) for callee in call.callees.values())
try:
${RUN_PROGRAM}
finally:
    sys.setprofile(None)
    with open(out, "w", encoding="utf-8", errors="replace") as file:
        write(file)
`;
var LONGEST2 = 1e9;
function readPythonTrace(text) {
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.length === 0) throw new ProfileError("it has no end");
  const tree = new CallTree();
  const path = [];
  for (const [index, line] of lines.entries()) {
    const [depth, name2, builtin, calls2, seconds, ...rest] = parse2(line);
    const caller = typeof depth === "number" ? path[depth - 1] : void 0;
    const fine = (index === 0 ? depth === 0 : caller !== void 0) && typeof name2 === "string" && typeof builtin === "boolean" && typeof calls2 === "number" && Number.isSafeInteger(calls2) && calls2 >= 0 && typeof seconds === "number" && seconds < LONGEST2 && rest.length === 0;
    if (!fine) throw new ProfileError(`line ${index + 1} is no call: ${line.slice(0, 80)}`);
    const stable = name2.replace(/ at 0x[0-9a-f]+/g, "");
    const call = caller ? tree.callee(caller, stable, builtin) : tree.root;
    if (caller) call.calls += calls2;
    call.self += Math.max(0, seconds);
    path.length = depth;
    path.push(call);
  }
  if (tree.root.children.size === 0)
    throw new ProfileError("the program does not read its request as text from sys.stdin");
  return { unit: "seconds", root: tree.root };
}
function parse2(line) {
  try {
    const value = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

// src/profile/recorder.ts
var PROFILED = { RVP_PROFILE: "1" };
var PYTHON = /^python[\d.]*$/;
var INTERPRETERS = /^(node|deno|bun|java|ruby|perl|php|bash|sh)$/;
async function recorderOf(argv, cwd, path = process.env.PATH) {
  const program = basename4(argv[0] ?? "");
  if (PYTHON.test(program)) return ofPython(argv);
  if (INTERPRETERS.test(program)) {
    return { why: `what ${program} runs needs a profiler of its own` };
  }
  const native = await underCallgrind(argv, CALLGRIND_OPTIONS, cwd, path);
  if ("why" in native) return native;
  return {
    kind: "Callgrind",
    env: PROFILED,
    wrap: native.wrap,
    read: async (text, surroundings = {}) => {
      const file = parseCallgrind(text);
      return treeOfCallgrind(file, await inlinedIn(file, native.program, cwd, surroundings));
    }
  };
}
function isInterpreter(program) {
  return PYTHON.test(basename4(program)) || INTERPRETERS.test(basename4(program));
}
async function underCallgrind([program = "", ...rest], options, cwd, path = process.env.PATH) {
  const found = findProgram(program, cwd, path);
  if ("problem" in found) return { why: found.problem };
  if (!await isElf(found.path))
    return { why: `${basename4(program)} is neither a native program nor Python` };
  const valgrind = findProgram("valgrind", cwd, path);
  if ("problem" in valgrind)
    return { why: "valgrind is not installed (Debian: apt-get install valgrind)" };
  return {
    program: found.path,
    wrap: (file) => [
      valgrind.path,
      ...options,
      `--callgrind-out-file=${file}`,
      "--",
      // whatever the program is called
      found.path,
      ...rest
    ]
  };
}
function ofPython(argv) {
  const [python = "", ...rest] = argv;
  const start = rest.findIndex((each) => each === "-m" || !each.startsWith("-"));
  const options = rest.slice(0, start);
  if (start < 0 || options.some((each) => /^-[cXW]$/.test(each)))
    return { why: "its command is neither `python -m module` nor `python script`" };
  return {
    kind: "a tracer",
    env: PROFILED,
    wrap: (file) => [python, ...options, "-c", TRACE_PROGRAM, file, ...rest.slice(start)],
    read: readPythonTrace
  };
}
async function isElf(path) {
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.equals(Buffer.from("ELF", "latin1"));
  } finally {
    await file.close();
  }
}

// src/profile/record.ts
function fixedCalls(calls2) {
  return { warmup_seconds: 0, seconds: 1e-9, least_samples: calls2, most_samples: calls2 };
}
async function record(unit, item, calls2, options) {
  const { launch, atOnce } = unit;
  if (atOnce) return { why: "benchmarks that another tool runs need that tool's profiler" };
  const recorder = await recorderOf(launch.argv, launch.cwd);
  if ("why" in recorder) return recorder;
  return runUnder(recorder, unit, item, { calls: calls2, round: 0 }, options);
}
async function runUnder(recorder, { suite, side, launch }, item, { calls: calls2, round: round2 }, options) {
  const { request, sandbox, logs, signal, progress, timeoutSeconds } = options;
  await mkdir2(logs, { recursive: true });
  const folder = await mkdtemp(join3(tmpdir(), "rvp-profile-"));
  try {
    const file = join3(folder, "profile");
    const { id, benchmark, params } = item;
    const transcript = await invoke(
      {
        argv: recorder.wrap(file),
        cwd: launch.cwd,
        env: { ...launch.env, ...layoutOf(launch, request.seed, round2), ...recorder.env },
        // Cases are counted at once. No id has a tilde, and no two of them share a name.
        log: join3(logs, `profile-${suite}-${side}-${id.replaceAll("/", "~")}.log`),
        timeouts: /* @__PURE__ */ new Map([[id, timeoutSeconds]]),
        sandbox,
        note: (message) => progress({ kind: "note", message })
      },
      {
        ...request,
        mode: "measure",
        cases: [{ id, benchmark, params, budget: fixedCalls(calls2) }]
      },
      signal,
      () => {
      }
    );
    const answered = transcript.cases.get(id);
    if (answered?.state !== "done") {
      const message = answered?.failure?.message ?? "it gave no answer";
      return { why: `${side} under ${recorder.kind}: ${message}${nextStep(message)}` };
    }
    return await recorder.read(await textOf(file), { sandbox, signal });
  } catch (error2) {
    signal.throwIfAborted();
    return { why: `${side}: the profile cannot be read: ${messageOf(error2)}` };
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
async function textOf(path) {
  const file = await open2(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new ProfileError("it is no regular file");
    if (found.size > MOST_BYTES2) throw new ProfileError("it is too large");
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}
function nextStep(message) {
  if (!message.includes("SIGILL")) return "";
  return "; valgrind does not know an instruction of the program: its build step wants a profile_env without target-cpu=native";
}

// src/profile/count_case.ts
var PROCESSES = 3;
var CALLS2 = 2;
var SECONDS = 120;
var ALLOCATOR = ["tcache_count=65535", "mxfast=0", "mmap_threshold=2048", "mmap_max=10000"].map((setting) => `glibc.malloc.${setting}`).join(":");
async function countCase({ item, units, options }, processes = PROCESSES) {
  const counted2 = [];
  for (let round2 = 0; round2 < processes; round2++) {
    for (const [order, unit] of units.entries()) {
      const found = await countOnce(unit, item, round2, options);
      if ("why" in found) return found;
      const samples = [...found].map(([phase, counts]) => [instructionsOf(phase), [...counts]]);
      counted2.push({
        ...{ invocation: counted2.length, side: unit.side, round: round2, order },
        ...{ samples: Object.fromEntries(samples), resources: {}, checks: {} }
      });
    }
  }
  return counted2;
}
async function countOnce(unit, item, round2, options) {
  const native = await underCallgrind(unit.launch.argv, COUNTING_OPTIONS, unit.launch.cwd);
  if ("why" in native) return native;
  const recorder = {
    kind: "Callgrind",
    env: { RVP_COUNT: "1", GLIBC_TUNABLES: ALLOCATOR },
    wrap: native.wrap,
    read: parseCountedCalls
  };
  const bounded = { ...options, timeoutSeconds: SECONDS };
  return runUnder(recorder, unit, item, { calls: CALLS2, round: round2 }, bounded);
}

// src/machine/core_swap.ts
var PERIOD_SECONDS = 3e-3;
var MOVES_A_LOOK = 3;
var PROGRAM = `
import os, sys, time

harness = int(sys.argv[1])
places = [{int(core) for core in text.split(",")} for text in sys.argv[3:]]
sides = {}
moves = 0

def names(path):
    try:
        return os.listdir(path)
    except OSError:
        return []

def children(pid):
    for task in names(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/children") as file:
                yield from map(int, file.read().split())
        except OSError:
            pass

def side_of(pid):
    try:
        cores = os.sched_getaffinity(pid)
    except OSError:
        return None
    return places.index(cores) if cores in places else None

def tasks_of(pid, side):
    known = [pid]
    for pid in known:  # grows meanwhile
        sides[pid] = side
        for task in names(f"/proc/{pid}/task"):
            yield int(task), side
        known.extend(children(pid))

def find_all():
    found = [harness]
    for pid in found:
        for child in children(pid):
            side = sides[child] if child in sides else side_of(child)
            if side is None:
                found.append(child)
            else:
                yield from tasks_of(child, side)

while os.getppid() == harness:
    if moves % ${MOVES_A_LOOK} == 0:
        sides = {pid: side for pid, side in sides.items() if os.path.exists(f"/proc/{pid}")}
        tasks = list(find_all())
    time.sleep(float(sys.argv[2]))
    moves += 1
    for task, side in tasks:
        try:
            os.sched_setaffinity(task, places[side ^ moves & 1])
        except OSError:
            pass
`;
async function canSwapCores(cores) {
  const probe2 = `
import os, sys
own = os.sched_getaffinity(0)
os.sched_setaffinity(0, own)
open(f"/proc/self/task/{os.getpid()}/children")
sys.exit(own in [{int(core) for core in text.split(",")} for text in sys.argv[1:]])
`;
  return !(await runCommand(["python3", "-I", "-S", "-c", probe2, ...cores], ".")).failed;
}
function swapCores(cores, signal, note) {
  const pid = String(process.pid);
  const argv = ["python3", "-I", "-S", "-c", PROGRAM, pid, String(PERIOD_SECONDS), ...cores];
  const { stdout, stderr, kill, end } = startGroup(argv, { cwd: ".", env: {} }, signal);
  stdout.resume();
  stderr.resume();
  let stopped = false;
  end.then(() => {
    if (!stopped && !signal.aborted)
      note("what exchanges the cores of both sides ended; they keep theirs now");
  });
  const stop = async () => {
    stopped = true;
    kill();
    await end;
  };
  return { [Symbol.asyncDispose]: stop };
}

// src/machine/pairing.ts
function nameOf3(pairing) {
  if (pairing.kind === "in turn") return "in turn";
  return pairing.places.swap ? "together, in step" : "together";
}
async function choosePairing(threads, device) {
  if (device !== "cpu") return { kind: "in turn", why: `one ${device} device serves both sides` };
  const wanted = 2 * threads;
  const free = await freeCores();
  if (free.length < wanted) {
    return { kind: "in turn", why: `${free.length} cores are free, two sides need ${wanted}` };
  }
  const cores = [free.slice(0, threads).join(","), free.slice(threads, wanted).join(",")];
  const probe2 = await runCommand(["taskset", "-c", cores[0], "true"], ".");
  if (probe2.failed) return { kind: "in turn", why: "taskset (util-linux) does not work here" };
  const pin = (argv, place) => ["taskset", "-c", cores[place], ...argv];
  if (!await canSwapCores(cores)) return { kind: "together", places: { pin } };
  return {
    kind: "together",
    places: { pin, swap: (signal, note) => swapCores(cores, signal, note) }
  };
}

// src/measure/stored_programs.ts
function storedProgramFinder(sessions, environment, policy) {
  const latest2 = /* @__PURE__ */ new Map();
  for (const document of sessions) {
    const same = isSameMachine(document, environment, policy);
    for (const row of document.cases) {
      if (row.outcome.kind !== "measured") continue;
      const program = same ? row.program ?? null : null;
      const seconds = row.seconds ?? Number.POSITIVE_INFINITY;
      latest2.set(caseKey(row), { program, session: document.session.id, seconds });
    }
  }
  return (suite, caseId, program) => {
    const found = latest2.get(caseKey({ suite, case: caseId }));
    if (found?.program !== program) return null;
    const { session, seconds } = found;
    return { session, seconds };
  };
}
function isSameMachine(session, environment, policy) {
  const machine = { ...session, suites: {} };
  const differences = compareEnvironments(
    [{ ...machine, environment }],
    [machine],
    policy.fingerprint
  );
  return differences.every(({ rule }) => rule !== "must-match");
}

// src/measure/subject.ts
async function subjectOf(situation) {
  const { plan, choice, session, environment, base: other, stored, all: all2 } = situation;
  const { config, domains, suites } = plan;
  const basePlan = other && planOfBase(other.project, choice);
  const source = sourceOf(plan);
  const head = await programsOf(suites, domains, source);
  const headProgram = await caseProgramsOf(plan, head);
  const before = basePlan && await caseProgramsAtBase(basePlan, domains);
  const base = basePlan && {
    commit: other.commit ?? session.id,
    head,
    programs: await programsOf(basePlan.suites, domains, source),
    builtAlike: () => false,
    has: (suite, item) => hasCase(basePlan, suite, item),
    definesAlike: (suite, item) => {
      const own = basePlan.cases.find(({ id }) => id === item.id);
      return own !== void 0 && before?.(suite, own) === headProgram(suite, item);
    }
  };
  const { ratio, policy } = config;
  const question = {
    suites: suites.map((suite) => ({ name: suite.manifest.name, cases: casesOf(plan, suite) })),
    headProgram,
    base,
    storedSession: storedProgramFinder(stored, environment, policy),
    all: all2,
    bounded: ratio && policy.parity.length > 0 ? [ratio.numerator, ratio.denominator] : []
  };
  const work = planWork(question);
  const pairing = isPaired(work) ? await choosePairing(config.threads, config.device) : { kind: "in turn", why: "one side is measured" };
  return {
    plan,
    work,
    ...base && {
      workOnceBuilt: (builtAlike2) => planWork({ ...question, base: { ...base, builtAlike: builtAlike2 } })
    },
    session,
    environment: { ...environment, "run.pairing": nameOf3(pairing) },
    base: basePlan && { suites: basePlan.suites, commit: other.commit },
    removed: other ? removedFrom(other, situation) : [],
    pairing
  };
}
function hasCase({ suites, cases }, name2, { id, benchmark }) {
  const suite = suites.find(({ manifest }) => manifest.name === name2);
  if (!suite?.manifest.implements.includes(benchmark)) return false;
  return !suite.driven || cases.some((own) => own.id === id);
}
function planOfBase(project, choice) {
  return planOf(project, choice, { mayMatchNothing: true });
}
async function caseProgramsOf(plan, programs) {
  const { config, domains, profile } = plan;
  const data = /* @__PURE__ */ new Map();
  for (const domain of domains) data.set(domain, await dataKey(config.benchmarks, domain));
  const budget = budgetOf(config.profiles[profile]);
  return (suite, item) => {
    const domain = domainOf(item.benchmark);
    const program = programs(suite, domain);
    return program && caseProgram(program, data.get(domain) ?? "", item, config, budget);
  };
}
async function caseProgramsAtBase(plan, domains) {
  return caseProgramsOf(plan, await programsOf(plan.suites, domains, sourceOf(plan)));
}
function sourceOf(plan) {
  return { writer: fixturesWriter(plan), profile: plan.profile, device: plan.config.device };
}
function removedFrom(base, { plan, choice, isShard }) {
  const asked = isShard ? { ...choice, cases: [] } : choice;
  const head = isShard ? planOf(plan.project, asked) : plan;
  return removedCases(head, planOfBase(base.project, asked));
}

// src/profile/flames.ts
var MOST_FRAMES = 3e3;
var NARROWEST = 1e-3;
function flamesOf(base, head) {
  const root = { name: "", base: 0, head: 0, children: /* @__PURE__ */ new Map() };
  if (base) add(root, base.root, "base");
  add(root, head.root, "head");
  for (let narrowest = NARROWEST; ; narrowest *= 2) {
    const flames = flatten(root, narrowest);
    if (flames.frames.length <= MOST_FRAMES) return flames;
  }
}
function add(frame, call, side) {
  let whole2 = call.self;
  for (const child of call.children.values()) {
    const name2 = child.name;
    const below2 = frame.children.get(name2) ?? { name: name2, base: 0, head: 0, children: /* @__PURE__ */ new Map() };
    frame.children.set(name2, below2);
    whole2 += add(below2, child, side);
  }
  frame[side] += whole2;
  return whole2;
}
function flatten(root, narrowest) {
  const names = /* @__PURE__ */ new Map();
  const frames = [];
  const least = narrowest * Math.max(root.base, root.head);
  const visit = (frame, parent) => {
    if (Math.max(frame.base, frame.head) < least) return;
    const name2 = names.get(frame.name) ?? names.size;
    names.set(frame.name, name2);
    const index = frames.push([parent, name2, rounded(frame.base), rounded(frame.head)]) - 1;
    for (const child of frame.children.values()) visit(child, index);
  };
  visit(root, -1);
  return { names: [...names.keys()], frames };
}
function rounded(value) {
  return Number(value.toPrecision(6));
}

// src/profile/growth.ts
var MOST_SHOWN = 20;
function growthOf(base, head) {
  const [before, after] = [withoutBuiltins(base.root), withoutBuiltins(head.root)];
  const [from, to] = [functionsOf(before), functionsOf(after)];
  const [total, now] = [wholeCost(before), wholeCost(after)];
  const faults = /* @__PURE__ */ new Map();
  blame(before, after, 1, faults);
  const growth = now - total;
  const functions = [...faults].map(([name2, fault]) => ({ name: name2, fault, cost: costOf(fault) })).filter(({ cost }) => cost > 0).sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1)).slice(0, MOST_SHOWN).map(({ name: name2, fault, cost }) => {
    const callee = mostCalled(fault);
    return {
      ...sidesOf(name2, from, to),
      share: growth > 0 ? cost / growth : null,
      ...callee && { callee }
    };
  });
  return { unit: head.unit, base: total, head: now, functions, flames: flamesOf(base, head) };
}
function costOfAll(head) {
  const tree = withoutBuiltins(head.root);
  const all2 = functionsOf(tree);
  const total = wholeCost(tree);
  const functions = [...all2.keys()].map((name2) => sidesOf(name2, /* @__PURE__ */ new Map(), all2)).sort((a, b) => b.head - a.head || (a.name < b.name ? -1 : 1)).slice(0, MOST_SHOWN).map((each) => ({ ...each, share: total > 0 ? each.head / total : null }));
  return { unit: head.unit, base: 0, head: total, functions, flames: flamesOf(null, head) };
}
function blame(one, other, weight, faults) {
  const [base, head] = [likewise(one, other), likewise(other, one)];
  const fault = faults.get(head.name) ?? { own: 0, callees: /* @__PURE__ */ new Map() };
  faults.set(head.name, fault);
  fault.own += weight * (perCall(head, head.self) - perCall(base, base.self));
  for (const name2 of /* @__PURE__ */ new Set([...base.children.keys(), ...head.children.keys()])) {
    const [before, after] = [base.children.get(name2), head.children.get(name2)];
    const [rate, rateNow] = [perCall(base, calls(before)), perCall(head, calls(after))];
    const [each, eachNow] = [costOfCall(before), costOfCall(after)];
    const mean2 = before && after ? (each + eachNow) / 2 : each + eachNow;
    const callee = fault.callees.get(name2) ?? { cost: 0, base: 0, head: 0 };
    fault.callees.set(name2, {
      cost: callee.cost + weight * (rateNow - rate) * mean2,
      base: callee.base + calls(before),
      head: callee.head + calls(after)
    });
    if (before && after) blame(before, after, weight * (rate + rateNow) / 2, faults);
  }
}
function likewise(call, other) {
  const own = { ...call, children: /* @__PURE__ */ new Map() };
  const left = [...call.children.values()];
  for (let child = left.pop(); child; child = left.pop()) {
    if (child.inlined && !other.children.has(child.name)) {
      own.self += child.self;
      left.push(...child.children.values());
    } else addTo(own.children, child);
  }
  return own;
}
function calls(call) {
  return call ? Math.max(1, call.calls) : 0;
}
function perCall(call, amount) {
  return amount / Math.max(1, call.calls);
}
function costOfCall(call) {
  return call ? perCall(call, wholeCost(call)) : 0;
}
function costOf({ own, callees }) {
  return [...callees.values()].reduce((sum2, { cost }) => sum2 + cost, own);
}
function mostCalled({ own, callees }) {
  const [name2, most] = [...callees].sort(([, a], [, b]) => b.cost - a.cost)[0] ?? [];
  if (name2 === void 0 || !most || most.cost <= own) return void 0;
  return { name: name2, calls_base: most.base, calls_head: most.head };
}
function functionsOf(call, into = /* @__PURE__ */ new Map()) {
  const known = into.get(call.name) ?? { calls: 0, self: 0 };
  into.set(call.name, { calls: known.calls + call.calls, self: known.self + call.self });
  for (const child of call.children.values()) functionsOf(child, into);
  return into;
}
function sidesOf(name2, base, head) {
  const [before, after] = [base.get(name2), head.get(name2)];
  return {
    name: name2 || "(the process itself)",
    base: before?.self ?? 0,
    head: after?.self ?? 0,
    calls_base: before?.calls ?? 0,
    calls_head: after?.calls ?? 0
  };
}

// src/profile/profile_case.ts
var TIMED_PROCESSES = 3;
async function profileCase(row, { item, units, options }, calls2) {
  const sides3 = /* @__PURE__ */ new Map();
  for (let process2 = 0; process2 < TIMED_PROCESSES; process2++) {
    for (const unit of units) {
      const recorded = await record(unit, item, calls2, options);
      if ("why" in recorded) return { ...row, outcome: recorded };
      const before = sides3.get(unit.side);
      sides3.set(unit.side, before ? leastOf(before, recorded) : recorded);
    }
    if (sides3.get("head")?.unit !== "seconds") break;
  }
  const [base, head] = [sides3.get("base"), sides3.get("head")];
  if (!head) return { ...row, outcome: { why: "head could not be built" } };
  if (!base) return { ...row, outcome: costOfAll(head) };
  return { ...row, outcome: growthOf(base, head) };
}
function forProfiling(suite, head = suite) {
  const build = suite.manifest.build?.map((step) => {
    const like = head.manifest.build?.find((each) => sameStep(each, step));
    return like?.profile_env ? { ...step, env: { ...step.env, ...like.profile_env } } : step;
  });
  return build ? { ...suite, manifest: { ...suite.manifest, build } } : suite;
}
function sameStep(a, b) {
  const same = (key) => String(a[key]) === String(b[key]);
  return a.name === b.name && same("domains") && same("devices");
}

// src/jobs/profile.ts
var USUAL_CALLS = 10;
function toProfile(subject) {
  const { workOnceBuilt: _, ...asked } = subject;
  const { plan, base } = asked;
  const headOf = (name2) => plan.suites.find(({ manifest }) => manifest.name === name2);
  return {
    ...asked,
    plan: { ...plan, suites: plan.suites.map((suite) => forProfiling(suite)) },
    base: base && {
      ...base,
      suites: base.suites.map((suite) => forProfiling(suite, headOf(suite.manifest.name)))
    }
  };
}

// src/jobs/within_minutes.ts
async function withinMinutes(minutes, signal, work) {
  const over = AbortSignal.timeout(Math.ceil(6e4 * minutes));
  try {
    await work(AbortSignal.any([signal, over]));
    return null;
  } catch (error2) {
    signal.throwIfAborted();
    return over.aborted ? `it took more than ${minutes} min` : messageOf(error2);
  }
}

// src/jobs/counts.ts
var MOST_AT_ONCE = 4;
async function withCounts(measured, subject, job) {
  const asked = suitesAsked(subject.plan, job.instructions ?? false);
  if (asked.length === 0) return measured;
  const suites = { ...measured.suites };
  for (const suite of asked) {
    const why = whyNever(suite);
    const { name: name2 } = suite.manifest;
    if (why !== null && suites[name2]) suites[name2] = { ...suites[name2], uncounted: why };
  }
  const native = nativeSuites(asked);
  const rows = measured.cases.filter(({ suite, outcome }) => native.has(suite) && outcome.kind === "measured").filter((row) => subject.work.get(caseKey(row))?.head === "measure").toSorted((a, b) => (a.seconds ?? 0) - (b.seconds ?? 0));
  if (rows.length === 0) return { ...measured, suites };
  const { minutes } = subject.plan.config.instructions;
  job.progress({
    kind: "note",
    message: `counting the instructions of ${plural(rows.length, "case")} for at most ${minutes} min`
  });
  const counted2 = await countRows(rows, subject, minutes, job);
  const counts = rows.map((row) => asCounted(row, counted2.get(caseKey(row))));
  return withinLimits({ ...measured, suites, counts });
}
function suitesAsked({ suites, config }, all2) {
  const { suites: named4 } = config.instructions;
  return suites.filter(({ manifest }) => all2 || named4.includes(manifest.name));
}
function countableSuites(all2) {
  const native = nativeSuites(all2);
  return native.size > 0 ? native : new Set(all2.map(({ manifest }) => manifest.name));
}
function nativeSuites(suites) {
  const native = suites.filter((suite) => whyNever(suite) === null);
  return new Set(native.map(({ manifest }) => manifest.name));
}
function whyNever({ driven, manifest }) {
  if (driven) return "benchmarks that another tool runs are that tool's to count";
  const [program = ""] = manifest.run.command;
  const name2 = program.split("/").at(-1);
  return isInterpreter(program) ? `${name2} runs it, whose own instructions would be counted` : null;
}
async function countRows(rows, subject, minutes, job) {
  const counted2 = /* @__PURE__ */ new Map();
  const why = await withinMinutes(minutes, job.signal, async (signal) => {
    const keys = new Set(rows.map(caseKey));
    const work = new Map([...subject.work].filter(([key]) => keys.has(key)));
    const options = { ...job, kept: void 0, signal };
    const measurement = await Measurement.open(toProfile({ ...subject, work }), options);
    const queue = [...rows];
    const worker = async () => {
      for (let row = queue.shift(); row; row = queue.shift()) {
        counted2.set(caseKey(row), await countRow(row, measurement));
      }
    };
    const workers = Math.min(MOST_AT_ONCE, availableParallelism());
    const ended = await Promise.allSettled(Array.from({ length: workers }, worker));
    const failed = ended.find((each) => each.status === "rejected");
    if (failed) throw failed.reason;
  });
  if (why !== null) {
    for (const key of rows.map(caseKey)) if (!counted2.has(key)) counted2.set(key, { why });
  }
  return counted2;
}
async function countRow(row, measurement) {
  const sides3 = measurement.sidesOf(row);
  const built = new Set(sides3?.units.map(({ side }) => side));
  if (!sides3 || !built.has("head")) return { why: "head could not be built to be counted" };
  if (row.base === "measured" && !built.has("base"))
    return { why: "the base could not be built to be counted" };
  return countCase(sides3);
}
function asCounted(row, counted2 = { why: "it was not reached" }) {
  const { seconds: _, unread: __, ...rest } = row;
  const found = { ...rest, outcome: { kind: "measured" }, items: {} };
  if (!("why" in counted2)) return { ...found, processes: counted2 };
  const names = Object.keys(row.items).filter(isCountablePhase).map(instructionsOf);
  const unread = (names.length > 0 ? names : [INSTRUCTIONS]).map((name2) => [name2, counted2.why]);
  return { ...found, unread: Object.fromEntries(unread), processes: [] };
}

// src/jobs/missing_baseline.ts
import { join as join4 } from "node:path";
async function missingBaseline({ stored, whyNoBase }, { config, profile }, environment) {
  if (!stored) return void 0;
  const machine = runnerClass(environment, config.runnerClass);
  const expected = `sessions of profile ${profile} on ${machine}`;
  if (!await hasBaselines(join4(config.root, "baselines"))) {
    return { code: "no-baseline", because: "first-run", expected };
  }
  return whyNoBase === void 0 ? { code: "no-baseline", because: "not-found", expected } : { code: "no-baseline", because: "not-named", expected: `${whyNoBase}; ${expected}` };
}

// src/judge/further_looks.ts
function furtherLook(looked, { secondsOf, secondsLeft }, reserved, rules) {
  const sizes = lookSizes(rules);
  const open3 = casesOf3(looked, secondsOf).filter(({ looks }) => looks < sizes.length);
  const doubtful = open3.map((found) => ({ found, evidence: evidenceOf(found, rules) })).filter(({ evidence }) => evidence > rules.drop).sort((a, b) => b.evidence - a.evidence || byKey(a.found, b.found)).map(({ found }) => found);
  const bounding = open3.map((found) => ({ found, worth: boundsPerSecond(found, sizes, rules) })).filter(({ found, worth }) => worth * found.seconds >= rules.boundsPerRound).sort((a, b) => b.worth - a.worth || byKey(a.found, b.found)).map(({ found }) => found);
  const costliest = Math.max(0, ...open3.map(({ seconds }) => seconds));
  const [wanted, kept] = doubtful.length > 0 ? [doubtful, reserved] : [bounding, Math.max(reserved, rules.mostFresh * costliest)];
  for (const { looks } of wanted) {
    const rounds = sizes[looks] - roundsSoFar(looks, sizes, rules);
    let left = secondsLeft - kept;
    const chosen = wanted.filter((found) => {
      if (found.looks !== looks || found.seconds * rounds > left) return false;
      left -= found.seconds * rounds;
      return true;
    });
    if (chosen.length > 0) {
      return { kind: "more", cases: chosen.map(nameOnly).sort(byKey), rounds };
    }
  }
  return null;
}
function evidenceOf({ rows }, { pick: pick2 }) {
  return rows.reduce(
    (most, { bounded, evidence }) => bounded || evidence >= pick2 ? most : Math.max(most, evidence),
    0
  );
}
function boundsPerSecond(found, sizes, rules) {
  const open3 = found.rows.filter(({ bounded, row }) => !bounded && !row.guard);
  let best = 0;
  if (open3.length === 0) return 0;
  for (let look = found.looks; look < sizes.length; look++) {
    const error2 = errorOfLook(look, rules);
    const rows = open3.reduce(
      (sum2, { row, spread: spread2 }) => sum2 + chanceOfSignificance(row.tolerance, spread2, sizes[look], error2),
      0
    );
    best = Math.max(best, rows / (sizes[look] - roundsSoFar(found.looks, sizes, rules)));
  }
  return best / found.seconds;
}
function roundsSoFar(looks, sizes, { firstRounds }) {
  return sizes[looks - 1] ?? firstRounds;
}
function casesOf3(looked, secondsOf) {
  const bySuite = /* @__PURE__ */ new Map();
  for (const found of looked) {
    const { suite, case: id } = found.row;
    const cases = bySuite.get(suite) ?? /* @__PURE__ */ new Map();
    bySuite.set(suite, cases);
    const known = cases.get(id);
    if (known) {
      known.rows.push(found);
      known.looks = Math.min(known.looks, found.looks);
    } else {
      const name2 = nameOnly(found.row);
      cases.set(id, { ...name2, rows: [found], looks: found.looks, seconds: secondsOf(name2) });
    }
  }
  return [...bySuite.values()].flatMap((cases) => [...cases.values()]);
}

// src/judge/procedure.ts
function nextStep2(state2) {
  const { rules = USUAL_RULES } = state2;
  const first = firstStep(state2, rules);
  if (first) return first;
  const looked = lookAt(state2.rows, rules);
  const settling = settlingPlan(looked, state2, rules);
  if (state2.rows.every(({ fresh }) => fresh.length === 0)) {
    const step = furtherLook(looked, state2, settling.seconds, rules);
    if (step) return step;
  }
  return settling.step ?? { kind: "done" };
}
function firstStep({ rows }, { firstRounds }) {
  const rounds = /* @__PURE__ */ new Map();
  for (const { suite, case: id, looked } of rows) {
    if (looked.length >= firstRounds) continue;
    const name2 = caseKey({ suite, case: id });
    const before = rounds.get(name2)?.rounds ?? Number.POSITIVE_INFINITY;
    rounds.set(name2, { key: { suite, case: id }, rounds: Math.min(before, looked.length) });
  }
  const short = [...rounds.values()];
  if (short.length === 0) return null;
  const least = Math.min(...short.map((found) => found.rounds));
  const cases = short.filter((found) => found.rounds === least).map(({ key }) => key);
  return { kind: "more", cases: cases.sort(byKey), rounds: firstRounds - least };
}

// src/jobs/rounds.ts
async function measureRounds(measurement, plan, { progress, kept }) {
  const { rounds, minutes } = plan.config.profiles[plan.profile];
  let results = await measurement.rounds({ from: 0, to: rounds });
  const usual = rulesOf({ rounds, minutes }, plan.config.policy);
  let clock = { since: measurement.seconds, overtime: false };
  const stuck = /* @__PURE__ */ new Set();
  for (; ; ) {
    const rows = rowsNow().filter((row) => !stuck.has(rowKey(row)));
    const before = await kept?.takeStep();
    if (before) clock = before.clock;
    const step = before?.step ?? decide2(rows);
    if (step.kind === "done" && !clock.overtime) {
      clock = { since: measurement.seconds, overtime: true };
      continue;
    }
    if (step.kind === "done") return results;
    if (!before) await kept?.keepStep({ step, clock });
    progress({ kind: step.kind, cases: step.cases.length, rounds: step.rounds });
    const from = roundsOf(results);
    const only = new Set(step.cases.map(caseKey));
    const measured = await measurement.rounds({ from, to: from + step.rounds }, only);
    results = step.kind === "more" ? appendRounds(results, measured) : appendFreshRounds(results, measured, step.cases);
    for (const key of withoutGain(rows, rowsNow(), step)) stuck.add(key);
  }
  function decide2(rows) {
    const spent = measurement.seconds - clock.since;
    const secondsLeft = budgetSeconds(minutes) - spent;
    const rules = clock.overtime ? withoutLooks(usual) : rulesAfter(spent, usual);
    return nextStep2({ rows, secondsOf: secondsPerRound(results), rules, secondsLeft });
  }
  function rowsNow() {
    return procedureRows(results, plan.catalog, plan.config.policy);
  }
}
function withoutGain(before, after, step) {
  const rounds = ({ looked, fresh }) => step.kind === "more" ? looked.length : fresh.length;
  const asked = askedFor(step);
  const reached = new Map(after.map((row) => [rowKey(row), rounds(row)]));
  return before.filter((row) => asked(row) && (reached.get(rowKey(row)) ?? 0) <= rounds(row)).map(rowKey);
}
function askedFor(step) {
  if (step.kind === "more") {
    const cases = new Set(step.cases.map(caseKey));
    return (row) => cases.has(caseKey(row));
  }
  const rows = new Set(
    step.cases.flatMap((found) => found.metrics.map((metric) => rowKey({ ...found, metric })))
  );
  return (row) => rows.has(rowKey(row));
}
var SETTLING_SECONDS = 3600;
function budgetSeconds(minutes) {
  return minutes > 0 ? 60 * minutes : SETTLING_SECONDS;
}
function rulesOf({ rounds: firstRounds, minutes }, { alpha }) {
  const rules = { ...USUAL_RULES, firstRounds, alpha, redLevel: alpha / 10 };
  return minutes > 0 ? rules : withoutLooks(rules);
}
var UNASKED_SECONDS = 20;
function rulesAfter(spent, rules) {
  return spent < UNASKED_SECONDS && rules.drop < Number.POSITIVE_INFINITY ? { ...rules, boundsPerRound: SOME_BOUNDS } : rules;
}
var SOME_BOUNDS = 1e-3;
function withoutLooks(rules) {
  return { ...rules, drop: Number.POSITIVE_INFINITY, boundsPerRound: Number.POSITIVE_INFINITY };
}

// src/jobs/judgement.ts
async function judgementOf({ plan, history }, measured, job, { settled }) {
  const { catalog, config, profile } = plan;
  const comparable = restrictTo(measured, history);
  const paired = measured.session.base_commit !== void 0;
  const removed = paired ? measured.removed : removedSince(history.at(-1), plan, job.choice);
  const evidence = evidenceOf2(plan, { ...measured, removed }, paired ? [] : comparable, job);
  const rules = config.profiles[profile];
  const alone = !paired && comparable.length === 0;
  const verdict = judge({
    ...evidence,
    ...isWhole(job.choice) && { leavesOut: leftOutOf(plan) },
    settles: settled && config.policy.confirm,
    effort: { rules: rulesOf(rules, config.policy), budget: budgetSeconds(rules.minutes) },
    circumstances: {
      unfit: unfitness(evidence.head, catalog, config.policy),
      unheld: unheldCases(evidence.head, evidence.equivalence, plan.cases, plan.project.suites),
      ...alone ? { noBaseline: await missingBaseline(job, plan, measured.environment) } : {
        ungated: ungatedRules(
          evidence.head,
          catalog,
          config.policy,
          countableSuites(plan.project.suites)
        )
      }
    }
  });
  const { coverage } = measured;
  return {
    verdict: { ...verdict, ...coverage && { coverage } },
    results: evidence.head,
    stored: [...evidence.stored],
    history: comparable
  };
}
function isWhole({ suites, domains, cases }) {
  return [suites, domains, cases].every(({ length }) => length === 0);
}
function leftOutOf({ project, config, cases }) {
  const asked = new Set(cases.map(({ id }) => id));
  const others = { ...project, config, cases: project.cases.filter(({ id }) => !asked.has(id)) };
  return (kind, match) => kind === "parity" ? matchesSomeRatio(match, others) : matchesSomeRow(match, others);
}
function evidenceOf2({ config, catalog, cases }, measured, history, { today }) {
  const { results, equivalence } = voidWrongAnswers(measured, cases, config.reference);
  const { policy, ratio } = config;
  const stored = history.slice(-JUDGED_SESSIONS);
  return { head: results, stored, equivalence, catalog, policy, ratio, today };
}

// src/jobs/gate.ts
async function judgeFolders(job, folders) {
  const project = readProject(job.root);
  const shards = await Promise.all((await findResults(folders)).map(readResults));
  const plan = planOf(listedByShards(project, shards), job.choice);
  requireProfile(shards, plan);
  const expected = plan.suites.map((suite) => ({
    suite: suite.manifest.name,
    cases: casesOf(plan, suite)
  }));
  const measured = addMissing(mergeShards(shards), expected);
  const history = job.stored ? await sessionsBefore(plan.config, measured.environment, measured) : [];
  return judgementOf({ plan, history }, measured, job, { settled: true });
}
function requireProfile(shards, { profile }) {
  const other = shards.find((shard) => shard.profile !== profile);
  if (!other) return;
  throw new RvpError(`session ${other.session.id} is of profile ${other.profile}, not ${profile}`, {
    stage: "collect",
    hint: `rvp-bench gate FOLDER --profile ${other.profile}`
  });
}

// src/jobs/profile_rows.ts
var SECONDS_AT_FULL_SPEED = 0.2;
var LEAST_CALLS = 2;
async function profileRows(rows, minutes, job, subject, secondsOf) {
  const { logs, progress, remote } = job;
  const profiles = [];
  const why = await withinMinutes(minutes, job.signal, async (signal) => {
    const options = { logs, progress, remote, signal };
    const measurement = await Measurement.open(toProfile(await subject()), options);
    for (const row of rows) {
      const sides3 = measurement.sidesOf(row);
      if (sides3) profiles.push(await growthOfCase(row, sides3, callsFor(secondsOf(row))));
    }
  });
  if (why === null) return profiles;
  const left = rows.slice(profiles.length);
  return [...profiles, ...left.map((row) => ({ ...row, outcome: { why } }))];
}
async function growthOfCase(row, sides3, calls2) {
  if (sides3.units.some(({ side }) => side === "base")) return profileCase(row, sides3, calls2);
  return { ...row, outcome: { why: "the base cannot be built for a profiler" } };
}
function callsFor(seconds) {
  const calls2 = Math.round(SECONDS_AT_FULL_SPEED / Math.max(seconds, Number.MIN_VALUE));
  return Math.max(LEAST_CALLS, Math.min(USUAL_CALLS, calls2));
}

// src/compare/rows_to_settle.ts
function rowsToSettle(comparisons) {
  const cases = /* @__PURE__ */ new Map();
  for (const row of comparisons.filter(isDoubtful)) {
    const id = caseKey(row);
    const found = cases.get(id) ?? { suite: row.suite, case: row.case, metrics: [] };
    found.metrics.push(row.metric);
    cases.set(id, found);
  }
  return [...cases.values()];
}
function isDoubtful({ verdict, gating, mode, waiver }) {
  return verdict === "regression" && gating && mode !== "exact" && !waiver;
}

// src/jobs/settle_stored.ts
var SETTLING_ROUNDS = 20;
async function settleStored(measurement, judgement, plan, job) {
  var _stack = [];
  try {
    const { verdict, results } = judgement;
    const rows = rowsToSettle(verdict.comparisons);
    if (rows.length === 0 || !plan.config.policy.confirm) return results;
    const base = __using(_stack, await storedBase(judgement, plan, job), true);
    if (base === null) return results;
    const only = new Set(rows.map(caseKey));
    job.progress({ kind: "settle", cases: only.size, rounds: SETTLING_ROUNDS });
    await measurement.openBase(base, only);
    const from = roundsOf(results);
    const fresh = await measurement.rounds({ from, to: from + SETTLING_ROUNDS }, only);
    return appendFreshRounds(results, fresh, rows);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function storedBase({ stored }, plan, job) {
  const latest2 = stored.at(-1)?.session;
  const commit = latest2?.dirty ? void 0 : latest2?.commit;
  if (commit === void 0) return null;
  const tree = await baseTree(job, commit).catch(() => null);
  if (tree === null) return null;
  try {
    const project = readBaseProject(tree.root, plan.config);
    const { suites } = planOf(project, job.choice, { mayMatchNothing: true });
    return { suites, commit, [Symbol.asyncDispose]: () => tree[Symbol.asyncDispose]() };
  } catch (error2) {
    await tree[Symbol.asyncDispose]();
    throw error2;
  }
}

// src/jobs/causes.ts
var MOST_CASES = 3;
async function withCauses(judgement, subject, job) {
  const { minutes } = subject.plan.config.cause;
  const driven = subject.plan.suites.flatMap(
    ({ driven: driven2, manifest }) => driven2 ? manifest.name : []
  );
  const rows = rowsToProfile(
    judgement.verdict.comparisons.filter(({ suite }) => !driven.includes(suite))
  );
  if (minutes === 0 || rows.length === 0) return judgement;
  job.progress({
    kind: "note",
    message: `profiling ${rows.map(caseKey).join(", ")} for at most ${minutes} min`
  });
  const profiles = await profileReds(rows, judgement, subject, job);
  return { ...judgement, results: { ...judgement.results, profiles } };
}
function rowsToProfile(comparisons) {
  const red = comparisons.filter(({ verdict, gating, waiver }) => verdict === "regression" && gating && !waiver).filter(({ unit, metric }) => unit === "s" || isInstructions(metric)).filter(({ provisional, confirmed }) => !provisional || confirmed).sort((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
  const cases = new Map(
    red.map((row) => [caseKey(row), { suite: row.suite, case: row.case }])
  );
  return [...cases.values()].slice(0, MOST_CASES);
}
async function profileReds(rows, judgement, subject, job) {
  let stored = null;
  const work = new Map(
    rows.map((row) => [
      caseKey(row),
      { head: "measure", base: "measured", program: null }
    ])
  );
  const bothSides = async () => {
    stored = subject.base ? null : await storedBase(judgement, subject.plan, job);
    const base = subject.base ?? stored;
    if (!base) throw new Error("the code of the base cannot be had");
    return { ...subject, work, base };
  };
  const seconds = (row) => judgement.verdict.comparisons.filter((each) => caseKey(each) === caseKey(row) && each.unit === "s").reduce((sum2, { head }) => sum2 + (head.value ?? 0), 0);
  try {
    const { minutes } = subject.plan.config.cause;
    return await profileRows(rows, minutes, job, bothSides, seconds);
  } finally {
    await stored?.[Symbol.asyncDispose]();
  }
}

// src/jobs/coverage.ts
import { join as join6 } from "node:path";

// src/profile/changed_lines.ts
var DIFF_OPTIONS = [
  ...["--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text"],
  ...["--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/"]
];
var HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function readDiff(diff) {
  const files = [];
  let file = null;
  let [removing, adding, before, after] = [0, 0, 0, 0];
  for (const line of diff.split("\n")) {
    const sign = line[0];
    if (removing > 0 && sign === "-") {
      file?.removed.push({ line: before++, text: line.slice(1) });
      removing--;
    } else if (adding > 0 && sign === "+") {
      file?.added.push({ line: after++, text: line.slice(1) });
      adding--;
    } else if (line.startsWith("diff --git ")) {
      file = null;
    } else if (/^(?:---|\+\+\+) [ab]\//.test(line)) {
      const path = line.slice("+++ b/".length).replace(/\t$/, "");
      if (file !== null) continue;
      file = { path, removed: [], added: [] };
      files.push(file);
    } else {
      const hunk = HUNK.exec(line);
      if (!hunk) continue;
      const [, from, gone = "1", to, come = "1"] = hunk;
      [before, removing, after, adding] = [Number(from), Number(gone), Number(to), Number(come)];
    }
  }
  return files;
}

// src/profile/functions_in.ts
var RUST_HEAD = String.raw`^\s*(?:pub(?:\([^)]*\))?\s+)?(?:(?:default|const|async|unsafe|extern(?:\s+"[^"]*")?)\s+)*`;
var RUST_IMPL = String.raw`impl\b(?:\s*<.*?>(?=\s))?\s+(?:.*\sfor\s+)?[&(]?(?:\w+::)*`;
var LANGUAGES = {
  py: {
    function: /^\s*(?:async\s+)?def\s+(\w+)/,
    holder: /^\s*class\s+(\w+)/,
    separator: ".",
    decorator: /^\s*@/,
    comment: /^\s*(?:#|$)/,
    longText: /"""|'''/g
  },
  rs: {
    function: new RegExp(String.raw`${RUST_HEAD}fn\s+(\w+)`),
    holder: new RegExp(String.raw`${RUST_HEAD}(?:${RUST_IMPL}|trait\s+|mod\s+)(\w+)`),
    separator: "::",
    decorator: /^\s*#\[/,
    comment: /^\s*(?:\/\/|$)/
  }
};
var CONTINUES = /^\s*(?:[)\]}>{]|where\b|->)/;
var TESTS = /^tests?$/;
var LONGEST_LINE = 1e3;
var LONGEST_FILE = 4 << 20;
var LONGEST_NAME2 = 300;
var KNOWN_ENDINGS = Object.keys(LANGUAGES);
function functionsIn(path, text) {
  const language = languageOf(path);
  if (!language || text.length > LONGEST_FILE) return [];
  const lines = text.split("\n");
  const found = [];
  const around = [];
  const open3 = [];
  const decorators = [];
  let last = 0;
  for (const [index, depth] of depthsOf(lines, language).entries()) {
    const line = lines[index];
    if (depth === null) {
      if (line.trim() === "") decorators.length = 0;
      continue;
    }
    const number = index + 1;
    const begins = !CONTINUES.test(line);
    for (const each of popFrom(open3, depth, begins)) each.found.to = last;
    last = number;
    if (open3.at(-1)?.depth === depth && /^\s*}/.test(line)) open3.pop().found.to = number;
    popFrom(decorators, depth, false);
    const decorates = language.decorator.test(line);
    if (decorates && decorators.at(-1)?.depth !== depth) decorators.push({ first: number, depth });
    const above = decorators.at(-1);
    const from = above?.depth === depth ? above.first : number;
    if (begins && !decorates) popFrom(decorators, depth, true);
    if (line.length > LONGEST_LINE) continue;
    if (begins) popFrom(around, depth, true);
    const own = language.function.exec(line)?.[1];
    const word = own ?? language.holder.exec(line)?.[1];
    if (word === void 0) continue;
    const outer = around.at(-1);
    const name2 = outer ? outer.name + language.separator + word : word;
    const tests = TESTS.test(word) || outer?.tests === true;
    around.push({ name: name2, tests, depth });
    const deep = outer !== void 0 && outer.name.length > LONGEST_NAME2;
    if (own === void 0 || tests || deep) continue;
    const here = { name: name2, from, to: number };
    found.push(here);
    open3.push({ found: here, depth });
  }
  for (const each of open3) each.found.to = last;
  return found;
}
function popFrom(stack, depth, begins) {
  const kept = stack.findLastIndex((each) => each.depth < depth + (begins ? 0 : 1));
  return stack.splice(kept + 1);
}
function functionFinder(functions) {
  const innermost = [];
  const open3 = [];
  for (let line = 1, next = 0; next < functions.length || open3.length > 0; line++) {
    while (open3.length > 0 && open3.at(-1).to < line) open3.pop();
    while (functions[next] && functions[next].from <= line) open3.push(functions[next++]);
    innermost[line] = open3.at(-1);
  }
  return (line) => innermost[line];
}
function holdsCode(path, line) {
  return !languageOf(path)?.comment.test(line);
}
function languageOf(path) {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return Object.hasOwn(LANGUAGES, ending) ? LANGUAGES[ending] : void 0;
}
function depthsOf(lines, language) {
  let within = false;
  return lines.map((line) => {
    const marks = language.longText ? [...line.matchAll(language.longText)].length : 0;
    const before = within;
    if (marks % 2 === 1) within = !within;
    if (before || language.comment.test(line)) return null;
    return line.search(/\S/);
  });
}

// src/profile/coverage.ts
var MOST_NAMES = 100;
var LONGEST_NAME3 = 300;
function coverageOf(changes, record2, complete) {
  const unseen = [];
  let [touched, run2, unknown] = [0, 0, 0];
  for (const change2 of changes) {
    const { path, programs, base } = change2;
    const before = new Set(namesIn(path, base));
    const records = programs.map(
      ({ suite }) => Object.hasOwn(record2.suites, suite) ? record2.suites[suite] : void 0
    );
    const seen = new Set(
      records.flatMap((each) => each && Object.hasOwn(each.files, path) ? each.files[path] : [])
    );
    const whole2 = programs.every((each) => complete.has(programKey2(each)));
    for (const name2 of touchedIn(change2)) {
      touched++;
      if (seen.has(name2)) run2++;
      else if (whole2 && before.has(name2)) unseen.push(`${path}:${name2}`.slice(0, LONGEST_NAME3));
      else unknown++;
    }
  }
  return {
    touched,
    run: run2,
    unknown,
    not_seen: { count: unseen.length, names: unseen.sort().slice(0, MOST_NAMES) },
    ...record2.commit !== void 0 && { record: record2.commit }
  };
}
function programKey2({ suite, domain }) {
  return `${suite}:${domain}`;
}
function touchedIn({ path, base, head, removed, added }) {
  const own = new Set(namesIn(path, head));
  const named4 = (text, lines) => {
    const functionAt = functionFinder(functionsIn(path, text ?? ""));
    return lines.filter((each) => holdsCode(path, each.text)).flatMap(({ line }) => functionAt(line)?.name ?? []);
  };
  const touched = [...named4(head, added), ...named4(base, removed)];
  return new Set(touched.filter((name2) => own.has(name2)));
}
function namesIn(path, text) {
  return functionsIn(path, text ?? "").map(({ name: name2 }) => name2);
}

// src/jobs/suite_sources.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
import { realpath } from "node:fs/promises";
import { join as join5, posix, relative } from "node:path";
async function inputsOf(suite, target, top) {
  const folder = relative(top, await realpath(suite.folder));
  const { build = [], run: run2 } = suite.manifest;
  const steps = build.filter((step) => isFor(step, target.domain, target.device));
  const inputs = [...steps.flatMap((step) => step.inputs), ...run2.inputs ?? []];
  const globs = fill(inputs, { ...target }, manifestOf(suite)).map(
    (glob) => posix.join(folder, glob)
  );
  if (globs.length === 0) return () => false;
  return (0, import_picomatch2.default)(
    globs.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true }
  );
}
async function sourcesOf(suite, device, top) {
  const inputs = await Promise.all(
    domainsOf(suite).map((domain) => inputsOf(suite, { domain, device }, top))
  );
  const sources = /* @__PURE__ */ new Map();
  for (const file of await sourceFiles(top)) {
    if (!KNOWN_ENDINGS.some((ending) => file.endsWith(`.${ending}`))) continue;
    if (!inputs.some((has) => has(file))) continue;
    const text = await textOf(join5(top, file)).catch(() => null);
    if (text !== null) sources.set(file, text);
  }
  return sources;
}

// src/jobs/coverage.ts
var MOST_FILES = 500;
var MOST_CHARACTERS = 1 << 23;
async function withCoverage(results, { plan, base }, { progress }) {
  if (!base?.commit) return results;
  try {
    const record2 = await readFunctions(join6(plan.project.config.root, "baselines"));
    if (record2 === null) return results;
    const changes = await changesOf(plan, base.project, base.commit);
    const complete = completePrograms(record2, base.project, plan.config.device);
    const coverage = coverageOf(changes, record2, complete);
    return coverage.touched === 0 ? results : { ...results, coverage };
  } catch (error2) {
    const message = `which changed functions the benchmarks run is not known: ${messageOf(error2)}`;
    progress({ kind: "note", message });
    return results;
  }
}
function completePrograms(record2, project, device) {
  const profile = PROFILE_NAMES.find((name2) => name2 === record2.profile);
  if (profile === void 0) return /* @__PURE__ */ new Set();
  const choice = { profile, suites: [], domains: [], cases: [], device };
  const plan = planOf(project, choice, { mayMatchNothing: true });
  const programs = plan.suites.flatMap((suite) => {
    const { name: name2 } = suite.manifest;
    const recorded = new Set(Object.hasOwn(record2.suites, name2) ? record2.suites[name2].cases : []);
    return domainsOf(suite).filter((domain) => casesOf(plan, suite, domain).every(({ id }) => recorded.has(id))).map((domain) => programKey2({ suite: name2, domain }));
  });
  return new Set(programs);
}
async function changesOf({ project: { suites }, config }, base, commit) {
  const [top, baseTop] = await Promise.all([topOf(config.root), topOf(base.config.root)]);
  const endings = KNOWN_ENDINGS.map((ending) => `*.${ending}`);
  const diff = await git(top, "diff", ...DIFF_OPTIONS, commit, "--", ...endings);
  if (diff.length > MOST_CHARACTERS) throw new Error("it is too large");
  const files = readDiff(diff);
  if (files.length > MOST_FILES) throw new Error(`it has more than ${MOST_FILES} source files`);
  const programs = await Promise.all(
    suites.filter(({ driven }) => !driven).flatMap((suite) => domainsOf(suite).map((domain) => ({ suite, domain }))).map(async ({ suite, domain }) => ({
      ...{ suite: suite.manifest.name, domain },
      has: await inputsOf(suite, { domain, device: config.device }, top)
    }))
  );
  const changes = [];
  for (const file of files) {
    const own = programs.filter(({ has }) => has(file.path));
    if (own.length === 0) continue;
    const [before, after] = await Promise.all(
      [baseTop, top].map((folder) => textOf(join6(folder, file.path)).catch(() => null))
    );
    changes.push({ ...file, programs: own, base: before ?? null, head: after ?? null });
  }
  return changes;
}

// src/profile/seen_by.ts
import { mkdir as mkdir3, mkdtemp as mkdtemp2, rm as rm3 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join7 } from "node:path";

// src/profile/seen_lines.ts
import { basename as basename5 } from "node:path";
var MOST_PLACES = 2e6;
var SEEN_PROGRAM = `
import json, os, runpy, sys, threading
${TAKE_ARGUMENTS}
seen = set()
def see(frame, event, what, add=seen.add):
    if event == "call" and frame.f_code.co_name != "<module>": # it begins at line 1, as its first function may
        add(frame.f_code)
try:
    threading.setprofile(see)
    sys.setprofile(see)
${RUN_PROGRAM}
finally:
    sys.setprofile(None)
    threading.setprofile(None)
    with open(out, "w", encoding="utf-8", errors="replace") as file:
        for code in list(seen):
            print(json.dumps([os.path.abspath(code.co_filename), code.co_firstlineno]), file=file)
`;
var CALLGRIND_LINES = [
  ...["--tool=callgrind", "--quiet", "--dump-instr=yes", "--dump-line=yes", "--compress-pos=no"]
];
function readSeenPython(text) {
  const seen = /* @__PURE__ */ new Map();
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.length > MOST_PLACES) throw new ProfileError("it has no end");
  for (const [index, line] of lines.entries()) {
    const [file, first] = placeOf(line);
    if (typeof file !== "string" || typeof first !== "number")
      throw new ProfileError(`line ${index + 1} is no place: ${line.slice(0, 80)}`);
    add2(seen, file, first);
  }
  return seen;
}
function placeOf(line) {
  try {
    const value = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
var FILE = /^(c?f[lie])=\((\d+)\)(?: (.*))?$/;
var OBJECT = /^(c?ob)=\((\d+)\)(?: (.*))?$/;
var COST2 = /^(0x[0-9a-f]+) (\d+)(?: \d+)+ ?$/;
function readSeenNative(text, program, isLibrary2) {
  if (text.length > MOST_BYTES2 || !text.includes("positions: instr line\n"))
    throw new ProfileError("it is no file of Callgrind with lines");
  const lines = /* @__PURE__ */ new Map();
  const borrowed = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  const objects = /* @__PURE__ */ new Map();
  let [object, host, here] = ["", "", ""];
  for (const line of text.split("\n")) {
    const file = FILE.exec(line);
    if (file) {
      const [, kind = "", id = "", name2] = file;
      if (name2 !== void 0) names.set(id, name2);
      if (kind.startsWith("c")) continue;
      here = names.get(id) ?? "";
      if (kind === "fl") host = here;
      continue;
    }
    const owner = OBJECT.exec(line);
    if (owner) {
      const [, kind, id = "", name2] = owner;
      if (name2 !== void 0) objects.set(id, basename5(name2));
      if (kind === "ob") object = objects.get(id) ?? "";
      continue;
    }
    const cost = COST2.exec(line);
    if (!cost) continue;
    const [, address = "", number = ""] = cost;
    if (number !== "0") add2(lines, here, Number(number));
    if (here !== host && object === basename5(program) && !isLibrary2(host)) borrowed.add(address);
  }
  return { lines, borrowed: [...borrowed] };
}
function add2(seen, file, line) {
  const lines = seen.get(file) ?? /* @__PURE__ */ new Set();
  seen.set(file, lines.add(line));
}

// src/profile/borrowed_lines.ts
var AT_ONCE2 = 1e3;
var MOST_ADDRESSES2 = 50 * AT_ONCE2;
var PLACE2 = /^(\/.+):(\d+)(?: \(discriminator \d+\))?$/;
async function linesAround(addresses, program, cwd, surroundings) {
  const lines = /* @__PURE__ */ new Map();
  const tool = findProgram("addr2line", cwd, process.env.PATH);
  if ("problem" in tool) return lines;
  for (let from = 0; from < Math.min(addresses.length, MOST_ADDRESSES2); from += AT_ONCE2) {
    const some = addresses.slice(from, from + AT_ONCE2);
    const argv = [tool.path, "-i", "-e", program, ...some];
    const { output } = await runCommand(argv, cwd, surroundings);
    for (const line of output.split("\n")) {
      const [, file, number] = PLACE2.exec(line) ?? [];
      if (file !== void 0) add2(lines, file, Number(number));
    }
  }
  return lines;
}

// src/profile/seen_functions.ts
import { basename as basename6 } from "node:path";
var LIBRARY3 = /(?:^|\/)(?:rustc|registry\/src|git\/checkouts|include|site-packages|dist-packages|lib\/python[\d.]+)\//;
function isLibrary(path) {
  return LIBRARY3.test(path);
}
function seenFunctions(lines, top, sources) {
  const seen = /* @__PURE__ */ new Map();
  for (const [path, numbers] of lines) {
    const file = sourceOf2(path, top, [...sources.keys()]);
    if (file === void 0) continue;
    const functionAt = functionFinder(functionsIn(file, sources.get(file)));
    const names = seen.get(file) ?? /* @__PURE__ */ new Set();
    for (const line of numbers) {
      const found = functionAt(line);
      if (found && found.name.length <= LONGEST_NAME2) names.add(found.name);
    }
    seen.set(file, names);
  }
  return new Map([...seen].map(([file, names]) => [file, [...names].sort()]));
}
function sourceOf2(path, top, files) {
  if (path.startsWith(`${top}/`)) {
    const own = path.slice(top.length + 1);
    if (files.includes(own)) return own;
  }
  if (isLibrary(path)) return void 0;
  const parts = path.split("/").toReversed();
  const namesakes = files.filter((file) => basename6(file) === parts[0]);
  const agreed = namesakes.map((file) => ({
    file,
    names: agreement(file.split("/").toReversed(), parts)
  }));
  const most = Math.max(2, ...agreed.map(({ names }) => names));
  const best = agreed.filter(({ names }) => names === most);
  return best.length === 1 ? best[0].file : void 0;
}
function agreement(a, b) {
  const first = a.findIndex((name2, index) => name2 !== b[index]);
  return first < 0 ? a.length : first;
}

// src/profile/seen_by.ts
async function seenBy({ suite, launch, atOnce }, items, options) {
  const seen = { lines: /* @__PURE__ */ new Map(), cases: [], problems: [] };
  const recorder = atOnce ? { why: "benchmarks that another tool runs need that tool's coverage" } : await recorderOf(launch.argv, launch.cwd);
  if ("why" in recorder) return { ...seen, problems: [recorder.why] };
  const { logs, signal } = options;
  await mkdir3(logs, { recursive: true });
  let left = [...items];
  while (left.length > 0) {
    const folder = await mkdtemp2(join7(tmpdir2(), "rvp-functions-"));
    try {
      const file = join7(folder, "seen");
      const transcript = await once(left, commandOf(recorder, file), suite, launch, options);
      const text = await textOf(file);
      if (recorder.kind === "Callgrind")
        await addNative(seen.lines, text, recorder, launch, options);
      else addLines(seen.lines, readSeenPython(text));
      const answered = [...transcript.cases].filter(
        ([, { state: state2 }]) => state2 === "done" || state2 === "skipped" || state2 === "failed"
      );
      for (const [id, { failure }] of answered) {
        if (failure) seen.problems.push(`${id}: ${failure.message}`);
        else seen.cases.push(id);
      }
      const ids = new Set(answered.map(([id]) => id));
      if (ids.size === 0) break;
      left = left.filter(({ id }) => !ids.has(id));
    } catch (error2) {
      signal.throwIfAborted();
      return { ...seen, problems: [...seen.problems, messageOf(error2)] };
    } finally {
      await rm3(folder, { recursive: true, force: true });
    }
  }
  return seen;
}
function commandOf(recorder, file) {
  const argv = recorder.wrap(file);
  if (recorder.kind !== "Callgrind")
    return argv.map((each) => each === TRACE_PROGRAM ? SEEN_PROGRAM : each);
  const program = argv.slice(argv.indexOf("--"));
  return [argv[0], ...CALLGRIND_LINES, `--callgrind-out-file=${file}`, ...program];
}
async function once(items, argv, suite, launch, { request, sandbox, logs, signal, progress, timeoutSeconds }) {
  return invoke(
    {
      argv,
      cwd: launch.cwd,
      env: { ...launch.env, ...layoutOf(launch, request.seed, 0) },
      log: join7(logs, `functions-${suite}.log`),
      timeouts: new Map(items.map(({ id }) => [id, timeoutSeconds])),
      sandbox,
      note: (message) => progress({ kind: "note", message })
    },
    {
      ...request,
      mode: "measure",
      cases: items.map(({ id, benchmark, params }) => ({
        ...{ id, benchmark, params },
        budget: fixedCalls(1)
      }))
    },
    signal,
    () => {
    }
  );
}
async function addNative(into, text, recorder, { cwd }, { sandbox, signal }) {
  const argv = recorder.wrap("");
  const program = argv[argv.indexOf("--") + 1];
  const { lines, borrowed } = readSeenNative(text, program, isLibrary);
  addLines(into, lines);
  addLines(into, await linesAround(borrowed, program, cwd, { sandbox, signal }));
}
function addLines(into, more) {
  for (const [file, lines] of more) {
    const known = into.get(file) ?? /* @__PURE__ */ new Set();
    for (const line of lines) known.add(line);
    into.set(file, known);
  }
}

// src/jobs/functions.ts
var MINUTES = 30;
async function withFunctions(results, subject, job) {
  if (!job.functions) return results;
  const note = (message) => job.progress({ kind: "note", message });
  const suites = {};
  const why = await withinMinutes(MINUTES, job.signal, async (signal) => {
    const options = { ...job, kept: void 0, signal };
    const measurement = await Measurement.open(toProfile(everyCase(subject)), options);
    for (const suite of subject.plan.suites) {
      if (suite.driven) continue;
      suites[suite.manifest.name] = await functionsOf2(suite, subject, measurement, note);
    }
  });
  if (why !== null) note(`not all functions were recorded: ${why}`);
  const { commit, dirty } = results.session;
  const { profile } = subject.plan;
  const functions = {
    ...{ protocol: PROTOCOL, kind: "functions", profile, suites },
    ...commit !== void 0 && !dirty && { commit }
  };
  return { ...results, functions };
}
async function functionsOf2(suite, { plan }, measurement, note) {
  const { name: name2 } = suite.manifest;
  const top = await topOf(suite.folder);
  const sources = await sourcesOf(suite, plan.config.device, top);
  const files = {};
  const cases = [];
  for (const domain of plan.domains) {
    const items = casesOf(plan, suite, domain);
    const sides3 = items[0] && measurement.sidesOf({ suite: name2, case: items[0].id });
    const unit = sides3?.units.find(({ side }) => side === "head");
    if (!sides3 || !unit) continue;
    note(`recording which functions ${plural(items.length, "case")} of ${name2} run (${domain})`);
    const seen = await seenBy(unit, items, sides3.options);
    for (const problem of new Set(seen.problems)) note(`functions of ${name2}: ${problem}`);
    const found = seenFunctions(seen.lines, top, sources);
    for (const [file, names] of found) {
      files[file] = [.../* @__PURE__ */ new Set([...files[file] ?? [], ...names])].sort();
    }
    if (found.size > 0) cases.push(...seen.cases);
    else if (seen.cases.length > 0) note(NO_LINES(name2));
  }
  return { cases: cases.sort(), files };
}
var NO_LINES = (suite) => `functions of ${suite}: no line of its sources was seen. A native program needs line tables (-g, debug = "line-tables-only")`;
function everyCase(subject) {
  const { plan } = subject;
  const work = /* @__PURE__ */ new Map();
  for (const suite of plan.suites) {
    for (const { id } of casesOf(plan, suite)) {
      const key = caseKey({ suite: suite.manifest.name, case: id });
      work.set(key, { head: "measure", base: "none", program: null });
    }
  }
  return { ...subject, work, base: null };
}

// src/jobs/same_job.ts
function keeping(subject, kept) {
  if (!kept) return { subject, kept };
  const before = kept.identity;
  const same = before?.machine?.["run.pairing"] === "in turn" ? inTurn2(subject) : subject;
  const identity = JSON.parse(JSON.stringify(identityOf(same)));
  if (before !== void 0) requireSame(before, identity);
  kept.identity = identity;
  const known = [...subject.work.values()].every(({ program }) => program !== null);
  return { subject: same, kept: known ? kept : void 0 };
}
function inTurn2(subject) {
  const { environment } = subject;
  return {
    ...subject,
    environment: { ...environment, "run.pairing": "in turn" },
    pairing: { kind: "in turn", why: "the run that was interrupted began so" }
  };
}
function identityOf({ plan, base, environment, work, removed }) {
  const { config, profile, catalog } = plan;
  const { policy, ratio, reference, metrics, seed, device, dtype, threads } = config;
  const { "load.average_1m": _, ...machine } = environment;
  const rules = config.profiles[profile];
  const own = { policy, ratio, reference, metrics, seed, device, dtype, threads };
  return {
    base: base?.commit ?? null,
    machine,
    settings: { ...own, [`profiles.${profile}`]: rules, "metrics.toml": catalog, removed },
    work: Object.fromEntries(work)
  };
}
function requireSame(before, now) {
  const programs = changedKeys(pick(before.work, "program"), pick(now.work, "program"));
  const others = changedKeys(before.work, now.work).filter((key) => !programs.includes(key));
  const { base } = before;
  const differences = [
    ...base === now.base ? [] : [`the base was ${name(base)} and is ${name(now.base)}`],
    ...named3("the program changed of", programs),
    ...named3("something else is to be measured of", others),
    ...named3("rvp.toml or a definition says something else of", [
      ...changedKeys(before.settings, now.settings)
    ]),
    ...changedKeys(before.machine, now.machine).map(
      (key) => `${key} was ${name(before.machine?.[key])} and is ${name(now.machine[key])}`
    )
  ];
  if (differences.length === 0) return;
  throw new RvpError(`the interrupted run was another job: ${differences.join("; ")}`, {
    stage: "usage",
    hint: "make it as it was, or begin anew: rvp-bench run"
  });
}
function pick(work, key) {
  return Object.fromEntries(Object.entries(work ?? {}).map(([name2, each]) => [name2, each[key]]));
}
function changedKeys(before = {}, now) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}
var FEW = 3;
function named3(what, keys) {
  if (keys.length === 0) return [];
  const rest = keys.length - FEW;
  return [`${what} ${keys.slice(0, FEW).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
function name(value) {
  return value === null || value === void 0 ? "none" : String(value).slice(0, 60);
}

// src/jobs/pipeline.ts
async function runAll(job) {
  var _stack = [];
  try {
    const situation = __using(_stack, await situationOf(job), true);
    const { measured, subject } = await measure(situation, job);
    const covered = await withCoverage(measured, situation, job);
    const judged = await judgementOf(situation, covered, job, { settled: true });
    const { results, ...rest } = await withCauses(judged, subject, job);
    return { ...rest, results: await withFunctions(results, subject, job) };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function runOnly(job) {
  var _stack = [];
  try {
    const situation = __using(_stack, await situationOf(job, true), true);
    const { measured, subject } = await measure(situation, job);
    const judged = await judgementOf(situation, measured, job, { settled: true });
    const { profiles } = (await withCauses(judged, subject, job)).results;
    const covered = await withCoverage(measured, situation, job);
    return withFunctions({ ...covered, ...profiles && { profiles } }, subject, job);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function measure(situation, job) {
  const { subject, kept } = keeping(await subjectOf(situation), job.kept);
  const measurement = await Measurement.open(subject, { ...job, kept });
  const measured = await measureRounds(measurement, situation.plan, { ...job, kept });
  const settled = situation.base ? measured : await settleStored(
    measurement,
    await judgementOf(situation, measured, job, { settled: false }),
    situation.plan,
    job
  );
  return { measured: await withCounts(settled, subject, job), subject };
}

// src/report/changelog.ts
var ROWS = 12;
function performanceSection(verdict) {
  const { base, environment, comparisons, totals } = verdict;
  const decided = comparisons.filter(({ gating }) => gating);
  const worse = decided.filter((row) => row.verdict === "regression").sort(byEffect);
  const better = decided.filter((row) => row.verdict === "improvement").sort(byEffect).reverse();
  const machine = environment.head["cpu.model"];
  const against = base ? `Against ${code(base.label)}` : "Without a base to compare with";
  const where = machine ? `, on ${code(String(machine))}` : "";
  const lines = [
    "### Performance",
    `${against}${where}: ${totals.improvements} better, ${worse.length} worse, ${totals.no_change} unchanged, ${totals.inconclusive} undecided.`,
    ...list("Faster or smaller", better),
    ...list("Slower or larger", worse)
  ];
  if (verdict.parity.length > 0) lines.push(`Parity: ${parityHeadline(verdict.parity)}.`);
  return `${lines.join("\n\n")}
`;
}
function byEffect(a, b) {
  return (b.effect ?? 0) - (a.effect ?? 0);
}
function list(title, rows) {
  if (rows.length === 0) return [];
  const items = rows.slice(0, ROWS).map((row) => {
    const accepted = row.waiver ? " (accepted)" : "";
    return `- ${code(row.suite)} ${code(shownName(row))} ${code(row.metric)}: ${change(row)}, ${effect(row)} ${effectInterval(row)}${accepted}`;
  });
  if (rows.length > ROWS) items.push(`- … and ${rows.length - ROWS} more`);
  return [`${title}:
${items.join("\n")}`];
}

// src/sessions/kept_rounds.ts
import { mkdir as mkdir4, readdir as readdir2, rm as rm4 } from "node:fs/promises";
import { join as join8 } from "node:path";
var LIMIT = { bytes: 64 << 20, hint: "begin anew: rvp-bench run" };
var ENTRY = /^(\d{5,})-(?:step|(.+)-(\d+))\.json$/;
var KeptRounds = class _KeptRounds {
  /** What must be the same; set before the first round. */
  identity;
  asked;
  /** That the rounds of the interrupted run took. */
  seconds;
  #folder;
  /** What the interrupted run has and this one did not take yet. */
  #left;
  /** Rounds by domain. */
  #rounds = /* @__PURE__ */ new Map();
  #entries;
  constructor(folder, { asked, identity }, entries, seconds) {
    this.#folder = folder;
    this.asked = asked;
    this.identity = identity;
    this.seconds = seconds;
    this.#left = [...entries];
    this.#entries = entries.length;
    for (const { round: round2 } of entries) if (round2) this.#count(round2.domain);
  }
  /** Of a run that begins; nothing is written before its first round is complete. */
  static begin(run2, asked) {
    return new _KeptRounds(folderOf(run2), { asked, identity: void 0 }, [], 0);
  }
  /** What an interrupted run left. Throws RvpError (exit 2) where it goes on still. */
  static async open(run2) {
    const folder = folderOf(run2);
    const { owner, ...note } = await readJson(join8(folder, "job.json"));
    if (typeof owner === "string" && isRunning(owner)) {
      throw new RvpError(`the run in ${run2} goes on still, as process ${owner.split("-", 1)[0]}`, {
        stage: "usage",
        hint: "wait for its end, or end it"
      });
    }
    const entries = (await readdir2(folder)).sort().flatMap(entryOf);
    const last = entries.findLast(({ round: round2 }) => round2);
    const document = last && await readResults(join8(folder, last.file));
    const kept = new _KeptRounds(folder, note, entries, document?.session.seconds ?? 0);
    await kept.#writeNote();
    return kept;
  }
  /** "7 rounds (5 of classical, 2 of dl)"; empty where there is none. */
  get said() {
    const all2 = [...this.#rounds.values()].reduce((sum2, count3) => sum2 + count3, 0);
    if (all2 === 0) return "";
    const parts = [...this.#rounds].map(([domain, count3]) => `${count3} of ${domain}`);
    const words = `${all2} round${all2 === 1 ? "" : "s"}`;
    return parts.length > 1 ? `${words} (${parts.join(", ")})` : words;
  }
  /** The round if it is the next entry, as it was measured. */
  async takeRound(domain, number) {
    const [next] = this.#left;
    if (next?.round?.domain !== domain || next.round.number !== number) return null;
    this.#left.shift();
    return readResults(join8(this.#folder, next.file));
  }
  /** The step if it is the next entry. */
  async takeStep() {
    const [next] = this.#left;
    if (!next || next.round) return null;
    this.#left.shift();
    return readJson(join8(this.#folder, next.file));
  }
  async keepRound(domain, number, results) {
    await this.#append(`${domain}-${number}`, results);
    this.#count(domain);
  }
  async keepStep(step) {
    await this.#append("step", step);
  }
  /** The run is complete: its results hold all this. */
  async end() {
    await rm4(this.#folder, { recursive: true, force: true });
  }
  async #append(name2, document) {
    if (this.#left.length > 0) {
      throw new RvpError(`${this.#folder}: what was kept does not fit the course of this run`, {
        stage: "collect",
        hint: LIMIT.hint
      });
    }
    if (this.#entries === 0) await this.#writeNote();
    this.#entries++;
    const file = `${String(this.#entries).padStart(5, "0")}-${name2}.json`;
    await writeWhole(join8(this.#folder, file), JSON.stringify(document));
  }
  async #writeNote() {
    await mkdir4(this.#folder, { recursive: true });
    const { asked, identity } = this;
    const note = JSON.stringify({ owner: ownName(), asked, identity });
    await writeWhole(join8(this.#folder, "job.json"), note);
  }
  #count(domain) {
    this.#rounds.set(domain, 1 + (this.#rounds.get(domain) ?? 0));
  }
};
function folderOf(run2) {
  return join8(run2, "rounds");
}
function entryOf(file) {
  const [whole2, , domain, number] = ENTRY.exec(file) ?? [];
  if (whole2 === void 0) return [];
  return [domain === void 0 ? { file } : { file, round: { domain, number: Number(number) } }];
}
async function readJson(path) {
  const text = await withRegularFile(path, LIMIT, (file) => file.readFile("utf8"));
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
  }
  throw new RvpError(`${path} is damaged`, { stage: "collect", hint: LIMIT.hint });
}

// src/sessions/write.ts
import { mkdir as mkdir5 } from "node:fs/promises";
import { join as join9 } from "node:path";
async function writeResults(folder, results) {
  await mkdir5(folder, { recursive: true });
  const file = join9(folder, "results.json");
  const text = JSON.stringify(withinLimits(results));
  const parsed = parse(validateResults, JSON.parse(text));
  if (!parsed.ok) {
    const { pointer, problem } = parsed.misfit;
    throw new RvpError(`${file} would not be a results file: ${pointer || "/"} ${problem}`, {
      stage: "collect",
      exitCode: EXIT.notMeasured,
      hint: "does a suite answer what the protocol allows? its log says what it answered"
    });
  }
  await writeWhole(file, text);
  return file;
}

// src/action/artifact_folder.ts
import { lstat as lstat2, readdir as readdir3 } from "node:fs/promises";
import { basename as basename7, join as join10 } from "node:path";
var ARTIFACT_LIMITS = { files: 2e3, bytes: 1 << 30, depth: 4 };
async function admitFolder(folder, limits = ARTIFACT_LIMITS) {
  const pending = [{ path: folder, depth: 0 }];
  let files = 0;
  let bytes = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, depth } = next;
    const found = await lstat2(path).catch((cause) => {
      throw refuse(path, "cannot be read", cause);
    });
    if (found.isDirectory()) {
      if (depth > limits.depth) throw refuse(path, `is more than ${limits.depth} folders deep`);
      for (const name2 of await readdir3(path))
        pending.push({ path: join10(path, name2), depth: depth + 1 });
      continue;
    }
    if (!found.isFile()) throw refuse(path, "is neither a file nor a folder (a link?)");
    files += 1;
    bytes += found.size;
    if (files > limits.files) throw refuse(folder, `holds more than ${limits.files} files`);
    if (bytes > limits.bytes) throw refuse(folder, `holds more than ${limits.bytes} bytes`);
  }
}
function refuse(path, problem, cause) {
  return new RvpError(`results folder: ${JSON.stringify(basename7(path))} ${problem}`, {
    stage: "collect",
    hint: "only the folders that `mode: run` writes are read; was another artifact downloaded here?",
    cause
  });
}

// src/action/base.ts
async function baseRef(root, base, target) {
  if (base === "none") return {};
  if (base === "auto") {
    if (target.base.kind === "base") return { base: target.base.sha };
    info(`No base is measured: ${target.base.why}.`);
    return { whyNoBase: target.base.why };
  }
  if (base === "release:latest") return { base: await latestRelease(root) };
  const tag = base.startsWith("release:") ? base.slice("release:".length) : null;
  return { base: tag === null ? base : `refs/tags/${tag}` };
}

// src/action/measure.ts
async function run(inputs, target) {
  const folder = resolve(inputs.results);
  await mkdir6(folder, { recursive: true });
  const kept = KeptRounds.begin(folder, inputs.choice);
  const job = { ...await jobOf(inputs, target, folder), kept };
  const file = await writeResults(folder, await runOnly(job));
  await kept.end();
  return file;
}
async function gate(inputs, target) {
  const folder = resolve(inputs.results);
  if (existsSync(folder)) await admitFolder(folder);
  await requireShards(folder);
  const job = await jobOf({ ...inputs, base: "none" }, target, resolve(inputs.output));
  return report(inputs, await judgeFolders(job, [folder]));
}
async function requireShards(folder) {
  const files = await readdir4(folder, { recursive: true }).catch(() => []);
  if (files.some((file) => basename8(file) === "results.json")) return;
  throw new RvpError("no job left results: nothing was measured", {
    stage: "collect",
    exitCode: EXIT.notMeasured,
    hint: "the log of the measuring jobs says why; run those again, and the gate after them"
  });
}
async function all(inputs, target) {
  const job = await jobOf(inputs, target, resolve(inputs.output));
  return report(inputs, await runAll(job));
}
async function report(inputs, judgement) {
  const folder = resolve(inputs.output);
  const files = await writeReports(folder, judgement);
  await writeWhole(join11(folder, "changelog.md"), performanceSection(judgement.verdict));
  const junit = join11(folder, "junit.xml");
  await writeJunit(junit, judgement.verdict);
  return { ...judgement, files: { ...files, junit } };
}
async function jobOf(inputs, target, folder) {
  const root = resolve(inputs.directory);
  if (inputs.baselineBranch) {
    await fetchBaselines(root, inputs.baselineBranch, join11(root, "baselines"));
  }
  return {
    root,
    choice: inputs.choice,
    ...await baseRef(root, inputs.base, target),
    stored: inputs.baseline,
    all: inputs.all,
    functions: inputs.functions,
    remote: inputs.cache ? await remoteCache(target) : void 0,
    logs: join11(folder, "logs"),
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    signal: interruptible(),
    progress: logProgress()
  };
}
async function remoteCache(target) {
  const { actionsCache } = await import("./cache-LPTWWIGC.mjs");
  const access = cacheAccess(target, process.env.GITHUB_EVENT_NAME ?? "");
  return actionsCache((message) => LOG.write(`${message}
`), access);
}
async function keepBaseline(inputs, branch, results) {
  const root = resolve(inputs.directory);
  const { runnerClass: named4 } = loadConfig(join11(root, "rvp.toml"));
  const machine = runnerClass(results.environment, named4);
  const message = `Baseline of ${results.session.commit ?? results.session.id} on ${machine}`;
  return updateBranch(root, branch, message, async (folder) => {
    await saveBaseline(folder, machine, results);
    const note = (told) => LOG.write(`${told}
`);
    await keepFunctions(folder, [results], () => readProject(root), note);
  });
}
export {
  all,
  gate,
  keepBaseline,
  run
};
/*! Bundled license information:

@stdlib/assert-is-number/lib/primitive.js:
@stdlib/assert-is-number/lib/tostring.js:
@stdlib/assert-is-number/lib/try2serialize.js:
@stdlib/assert-is-number/lib/object.js:
@stdlib/assert-is-number/lib/main.js:
@stdlib/assert-is-number/lib/index.js:
@stdlib/assert-is-probability/lib/primitive.js:
@stdlib/assert-is-probability/lib/object.js:
@stdlib/assert-is-probability/lib/main.js:
@stdlib/assert-is-probability/lib/index.js:
@stdlib/constants-array-max-array-length/lib/index.js:
@stdlib/assert-is-array-like/lib/main.js:
@stdlib/assert-is-array-like/lib/index.js:
@stdlib/assert-tools-array-like-function/lib/main.js:
@stdlib/assert-tools-array-like-function/lib/index.js:
@stdlib/assert-is-probability-array/lib/index.js:
@stdlib/assert-is-integer/lib/integer.js:
@stdlib/assert-is-integer/lib/primitive.js:
@stdlib/assert-is-integer/lib/object.js:
@stdlib/assert-is-integer/lib/main.js:
@stdlib/assert-is-integer/lib/index.js:
@stdlib/assert-is-string/lib/primitive.js:
@stdlib/assert-is-string/lib/valueof.js:
@stdlib/assert-is-string/lib/try2valueof.js:
@stdlib/assert-is-string/lib/object.js:
@stdlib/assert-is-string/lib/main.js:
@stdlib/assert-is-string/lib/index.js:
@stdlib/math-base-special-max/lib/main.js:
@stdlib/math-base-special-max/lib/index.js:
@stdlib/assert-is-int32array/lib/main.js:
@stdlib/assert-is-int32array/lib/index.js:
@stdlib/constants-int32-min/lib/index.js:
@stdlib/assert-has-int32array-support/lib/int32array.js:
@stdlib/assert-has-int32array-support/lib/main.js:
@stdlib/assert-has-int32array-support/lib/index.js:
@stdlib/array-int32/lib/main.js:
@stdlib/array-int32/lib/polyfill.js:
@stdlib/array-int32/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/stats-padjust/lib/bonferroni.js:
@stdlib/stats-padjust/lib/order.js:
@stdlib/stats-padjust/lib/hommel.js:
@stdlib/stats-base-cumax/lib/cumax.js:
@stdlib/stats-base-cumax/lib/ndarray.js:
@stdlib/stats-base-cumax/lib/main.js:
@stdlib/stats-base-cumax/lib/index.js:
@stdlib/stats-padjust/lib/holm.js:
@stdlib/stats-base-cumin/lib/cumin.js:
@stdlib/stats-base-cumin/lib/ndarray.js:
@stdlib/stats-base-cumin/lib/main.js:
@stdlib/stats-base-cumin/lib/index.js:
@stdlib/stats-padjust/lib/bh.js:
@stdlib/stats-padjust/lib/by.js:
@stdlib/stats-padjust/lib/main.js:
@stdlib/stats-padjust/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2020 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)
*/
