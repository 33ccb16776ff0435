import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  ascending,
  commentBody,
  historyOf,
  orderStatisticInterval,
  processFigure,
  quantile,
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
  summarize,
  trendOf
} from "./chunk-J2DXJPEL.mjs";
import {
  code
} from "./chunk-AYCXCJMS.mjs";
import {
  LOG,
  PROTOCOL,
  ROUND_SEED,
  answerText,
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
  git,
  hasBaselines,
  interruptible,
  isAskedFor,
  keyedSteps,
  keysOf,
  lateChange,
  listedByShards,
  listedIn,
  logProgress,
  manifestOf,
  matchesSomeRatio,
  matchesSomeRow,
  nearest,
  openLog,
  outcomeWithin,
  planOf,
  readBaseProject,
  readProject,
  readResults,
  restrictTo,
  runCommand,
  runnerClass,
  sandboxOf,
  saveBaseline,
  sessionsBefore,
  situationOf,
  startGroup,
  withinLimits,
  writeFixtures,
  writeWhole
} from "./chunk-UNSQZZR7.mjs";
import {
  CONCLUSIONS,
  PROFILES,
  SPEED_SWING,
  below,
  bound,
  boundsInWords,
  caseKey,
  change,
  classesOf,
  compareText,
  domainOf,
  effect,
  effectInterval,
  failureGroups,
  headlineOf,
  isImported,
  loadConfig,
  matcherOf,
  max,
  mean,
  median,
  metricName,
  metricOf,
  min,
  nextStep,
  oldestFirst,
  outOfBounds,
  parityHeadline,
  parse,
  plural,
  probit,
  randomFor,
  ratio,
  ratioInterval,
  ratioKey,
  ratioSuite,
  reasonOf,
  require_picomatch,
  rowKey,
  ruleFinder,
  sampleVariance,
  sampledAs,
  seconds,
  sharedReasons,
  shownName,
  slowSamplesOf,
  standardDeviation,
  summaryFinder,
  validateEvent,
  validateResults,
  xoroshiro128plus
} from "./chunk-UUU6GACZ.mjs";
import {
  behaviour
} from "./chunk-RHKOOXFQ.mjs";
import "./chunk-KWBCIB2O.mjs";
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
import { mkdir as mkdir4, readdir as readdir2 } from "node:fs/promises";
import { basename as basename2, join as join7, resolve } from "node:path";

// src/github/cache_access.ts
function cacheAccess({ pull, untrusted }, eventName, trust = process.env.RVP_CACHE_TRUST) {
  if (untrusted || trust === "untrusted") return "none";
  if (pull === void 0 || eventName === "pull_request") return "write";
  return "read";
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
    removed: removedInAll(shards)
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
  const names = [...new Set(shards.flatMap(({ suites: suites2 }) => Object.keys(suites2)))];
  return Object.fromEntries(
    names.map((name2) => {
      const receipts = shards.flatMap(({ suites: suites2 }) => suites2[name2] ?? []);
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
  const differences2 = [];
  let rounds = 0;
  for (const figures of a) {
    const ours = roundMeans(figures);
    const theirs = partners.get(figures.session);
    rounds += ours.size;
    for (const [round2, value] of ours) {
      const other = theirs?.get(round2);
      if (other !== void 0) differences2.push(value - other);
    }
  }
  const others = [...partners.values()].reduce((sum2, means2) => sum2 + means2.size, 0);
  return 2 * differences2.length >= Math.max(rounds, others) ? differences2 : null;
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

// src/contract/values.ts
function valuesOf(process2, metricKey) {
  if (Object.hasOwn(process2.samples, metricKey)) return process2.samples[metricKey];
  if (Object.hasOwn(process2.resources, metricKey)) return [process2.resources[metricKey]];
  const check = Object.hasOwn(process2.checks, metricKey) ? process2.checks[metricKey] : void 0;
  return typeof check === "number" ? [check] : void 0;
}

// src/stats/student_t.ts
function upperTail(t, degrees) {
  return t < 0 ? 1 - upperTail(-t, degrees) : tailFrom(t, degrees, density(t, degrees));
}
var latest = /* @__PURE__ */ new Map();
function quantile2(probability, degrees) {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -quantile2(1 - probability, degrees);
  const known = latest.get(probability);
  if (known?.degrees === degrees) return known.value;
  const value = invertTail(1 - probability, degrees, nearby(probability, degrees));
  if (latest.size > 100) latest.clear();
  latest.set(probability, { degrees, value });
  return value;
}
function nearby(probability, degrees) {
  const z = probit(probability);
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
function invertTail(tail, degrees, guess) {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let t = guess > 0 ? guess : 1;
  for (let steps = 0; steps < 200; steps++) {
    const slope = density(t, degrees);
    const found = tailFrom(t, degrees, slope);
    const excess = Math.log(found / tail);
    if (excess > 0) low = t;
    else high = t;
    const next2 = t + excess * found / slope;
    if (Math.abs(next2 - t) <= 1e-9 * t) return next2;
    if (next2 > low && next2 < high) t = next2;
    else t = high === Number.POSITIVE_INFINITY ? 2 * t : (low + high) / 2;
  }
  return t;
}
function tailFrom(t, degrees, densityAtT) {
  const a = degrees / 2;
  const sum2 = degrees + t * t;
  const x = degrees / sum2;
  return x < (a + 1) / (a + 2.5) ? densityAtT * t * betaFraction(a, 0.5, x) / degrees : 0.5 - densityAtT * t * betaFraction(0.5, a, t * t / sum2);
}
function density(t, degrees) {
  const kernel = Math.exp(-(degrees + 1) / 2 * Math.log1p(t * t / degrees));
  return halfStepOfGamma(degrees / 2) / Math.sqrt(degrees * Math.PI) * kernel;
}
function halfStepOfGamma(x) {
  let factor = 1;
  let z = x;
  for (; z < 32; z++) factor *= z / (z + 0.5);
  const y = 1 / (8 * z);
  const series = 1 - y + y ** 2 / 2 + 5 * y ** 3 / 2 - 21 * y ** 4 / 8 - 399 * y ** 5 / 8 + 869 * y ** 6 / 16;
  return factor * Math.sqrt(z) * series;
}
function betaFraction(a, b, x) {
  let c = 1;
  let d = 1 / (1 - (a + b) * x / (a + 1));
  let value = d;
  for (let m = 1; m <= 1e4; m++) {
    const place = a + 2 * m;
    const even = m * (b - m) * x / ((place - 1) * place);
    c = 1 + even / c;
    d = 1 / (1 + even * d);
    value *= c * d;
    const odd = -(a + m) * (a + b + m) * x / (place * (place + 1));
    c = 1 + odd / c;
    d = 1 / (1 + odd * d);
    const change2 = c * d;
    value *= change2;
    if (Math.abs(change2 - 1) < 2e-16) break;
  }
  return value;
}

// src/stats/estimate.ts
function pairedEstimate(differences2) {
  const n = differences2.length;
  return {
    difference: mean(differences2),
    standardError: Math.sqrt(sampleVariance(differences2) / n),
    degrees: n - 1
  };
}
function welchEstimate(head, base) {
  const a = sampleVariance(head) / head.length;
  const b = sampleVariance(base) / base.length;
  const degrees = a + b === 0 ? head.length + base.length - 2 : (a + b) ** 2 / (a ** 2 / (head.length - 1) + b ** 2 / (base.length - 1));
  return { difference: mean(head) - mean(base), standardError: Math.sqrt(a + b), degrees };
}
function tailProbability({ difference: difference2, standardError, degrees }) {
  if (standardError > 0) return upperTail(difference2 / standardError, degrees);
  return difference2 > 0 ? 0 : 1;
}
function bounds(estimate, confidence) {
  const { difference: difference2, standardError, degrees } = estimate;
  const reach = standardError > 0 ? quantile2(confidence, degrees) * standardError : 0;
  return [difference2 - reach, difference2 + reach];
}

// src/stats/moderated.ts
var NOTHING_SHARED = { variance: 0, degrees: 0 };
var FEWEST_ROWS = 4;
var MOST_DEGREES = 100;
function variancePrior(rows) {
  const known = rows.filter(({ variance, degrees }) => variance > 0 && degrees > 0);
  if (known.length < FEWEST_ROWS) return NOTHING_SHARED;
  let sum2 = 0;
  let chance = 0;
  const logs = known.map(({ variance, degrees }) => {
    const log = Math.log(variance) - digamma(degrees / 2) + Math.log(degrees / 2);
    sum2 += log;
    chance += trigamma(degrees / 2);
    return log;
  });
  const centre = sum2 / known.length;
  const squares = logs.reduce((total, log) => total + (log - centre) ** 2, 0);
  const differ = squares / (known.length - 1) - chance / known.length;
  if (differ <= trigamma(MOST_DEGREES / 2)) {
    return { variance: Math.exp(centre), degrees: MOST_DEGREES };
  }
  const half = inverseTrigamma(differ);
  return { variance: Math.exp(centre + digamma(half) - Math.log(half)), degrees: 2 * half };
}
function moderate(own, prior) {
  const degrees = own.degrees + prior.degrees;
  const variance = (own.degrees * own.variance + prior.degrees * prior.variance) / degrees;
  return { variance, degrees };
}
function digamma(x) {
  let value = 0;
  let z = x;
  for (; z < 8; z++) value -= 1 / z;
  const y = 1 / z ** 2;
  return value + Math.log(z) - 1 / (2 * z) - y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y / 240)));
}
function trigamma(x) {
  let value = 0;
  let z = x;
  for (; z < 8; z++) value += 1 / z ** 2;
  const y = 1 / z ** 2;
  return value + 1 / z + y / 2 + y / z * (1 / 6 - y * (1 / 30 - y * (1 / 42 - y / 30)));
}
function inverseTrigamma(value) {
  let [low, high] = [Math.log(1e-3), Math.log(MOST_DEGREES)];
  while (high - low > 1e-9) {
    const middle3 = (low + high) / 2;
    if (trigamma(Math.exp(middle3)) > value) low = middle3;
    else high = middle3;
  }
  return Math.exp((low + high) / 2);
}

// src/stats/shifted_sessions.ts
var LEAST_VARIANCE = 3e-3 ** 2;
var USUAL_SLOPES = { variance: 0.2 ** 2, rows: 2, least: 0.05 ** 2 };
var MEDIAN_COST = 1.4;
var FEWEST_DEGREES = 16;
var POOLED_DEGREES = { least: 4, most: 20 };
function sharedNoise(rows, controls) {
  const { variance: scale } = pooled(rows.map((row) => residualVariance(row, { slope: 1 })));
  const noise = scale * (controls < 3 ? 1 : MEDIAN_COST) / controls;
  const longest = rows.reduce((most, { head, base }) => {
    return head.length + base.length > most.length ? [...head, ...base] : most;
  }, []);
  const seen = longest.length < 3 ? Infinity : sampleVariance(longest.map(({ shift }) => shift));
  const reliability = seen > noise ? 1 - noise / seen : 0;
  const shared = { reliability, slopes: slopeVariance(rows, scale, reliability) };
  const variance = { variance: scale, degrees: 0 };
  const own = rows.map((row) => residualVariance(row, slopeOf(row, { ...shared, variance })));
  return { ...shared, variance: pooled(own) };
}
function slopeVariance(rows, scale, reliability) {
  const free = rows.map((row) => ({ row, ...momentsOf(row, reliability) }));
  const fitted = pooled(
    free.map(
      ({ row, squares, products }) => squares > 0 ? residualVariance(row, { slope: products / squares, degrees: 1, reliability }) : UNKNOWN
    )
  );
  const noise = fitted.degrees > 0 ? fitted.variance : scale;
  const { variance: usual, rows: worth, least } = USUAL_SLOPES;
  let [sum2, weights] = [worth * usual, worth];
  for (const { squares, products } of free) {
    if (squares === 0) continue;
    const chance = noise / squares;
    const weight = (usual / (usual + chance)) ** 2;
    sum2 += weight * ((products / squares - 1) ** 2 - chance);
    weights += weight;
  }
  return Math.max(sum2 / weights, least);
}
function shiftedEstimate(row, shared) {
  const slope = slopeOf(row, shared);
  const own = residualVariance(row, slope);
  const found = moderate(own, shared.variance);
  if (!(found.degrees >= 1)) return null;
  const variance = Math.max(found.variance, LEAST_VARIANCE);
  const [head, base] = [meansOf(row.head), meansOf(row.base)];
  const apart = shared.reliability * (head.shift - base.shift);
  const unit = 1 / row.head.length + 1 / row.base.length + apart ** 2 / slope.information;
  return {
    difference: head.mean - base.mean - slope.slope * apart,
    standardError: Math.sqrt(variance * unit),
    degrees: found.degrees
  };
}
function slopeOf(row, { variance, reliability, slopes }) {
  const prior = Math.max(variance.variance, LEAST_VARIANCE) / slopes;
  const { squares, products } = momentsOf(row, reliability);
  const information = squares + prior;
  const slope = Math.min(Math.max((prior + products) / information, 0), 1);
  return { slope, information, degrees: squares / information, reliability };
}
function momentsOf(row, reliability) {
  let [squares, products] = [0, 0];
  for (const group of groupsOf(row)) {
    const centre = meansOf(group);
    for (const session of group) {
      const shift = reliability * (session.shift - centre.shift);
      squares += shift * shift;
      products += shift * (session.mean - centre.mean);
    }
  }
  return { squares, products };
}
var UNKNOWN = { variance: 0, degrees: 0 };
function residualVariance(row, { slope, degrees = 0, reliability = 1 }) {
  let [squares, free] = [0, -degrees];
  for (const group of groupsOf(row)) {
    const values = group.map(({ mean: value, shift }) => value - slope * reliability * shift);
    const centre = mean(values);
    for (const value of values) squares += (value - centre) ** 2;
    free += values.length - 1;
  }
  return free > 1e-6 ? { variance: squares / free, degrees: free } : UNKNOWN;
}
function groupsOf({ head, base, sameProgram }) {
  return sameProgram ? [[...head, ...base]] : [head, base];
}
function meansOf(sessions) {
  return {
    mean: mean(sessions.map((session) => session.mean)),
    shift: mean(sessions.map((session) => session.shift))
  };
}
function pooled(rows) {
  const total = rows.reduce((sum2, { degrees }) => sum2 + degrees, 0);
  if (total === 0) return { variance: LEAST_VARIANCE, degrees: 0 };
  const { least, most } = POOLED_DEGREES;
  const prior = variancePrior(rows);
  if (total >= FEWEST_DEGREES && prior.degrees > 0) {
    return { variance: prior.variance, degrees: Math.min(prior.degrees, total / 4, most) };
  }
  const squares = rows.reduce((sum2, { variance, degrees }) => sum2 + variance * degrees, 0);
  return { variance: squares / total, degrees: Math.min(total, least) };
}

// src/stats/sessions.ts
var FEWEST_SESSIONS = 3;
var JUDGED_SESSIONS = 8;
var PRIOR_DEGREES = 4;
var CHI_SQUARED_MEDIAN = [
  0.454936423119572,
  1.386294361119891,
  2.3659738843753377,
  3.3566939800333224,
  4.351460191095526,
  5.348120627447118,
  6.345811195521515
];
function pooledVariance(keys) {
  if (keys.length === 0) return LEAST_VARIANCE;
  const unbiased = keys.map((means2) => {
    const degrees = means2.length - 1;
    return sampleVariance(means2) / (CHI_SQUARED_MEDIAN[degrees - 1] / degrees);
  });
  return Math.max(median(unbiased), LEAST_VARIANCE);
}
function storedEstimate(head, stored, pooled2) {
  const [headDegrees, storedDegrees] = [head.length - 1, stored.length - 1];
  const ownDegrees = headDegrees + storedDegrees;
  const own = (headDegrees * varianceOf(head) + storedDegrees * varianceOf(stored)) / ownDegrees;
  const moderate2 = pooled2 !== void 0 && own <= pooled2;
  const variance = moderate2 ? (PRIOR_DEGREES * pooled2 + ownDegrees * own) / (PRIOR_DEGREES + ownDegrees) : own;
  return {
    difference: mean(head) - mean(stored),
    standardError: Math.sqrt(variance * (1 / head.length + 1 / stored.length)),
    degrees: moderate2 ? PRIOR_DEGREES + ownDegrees : ownDegrees
  };
}
function varianceOf(values) {
  return values.length > 1 ? sampleVariance(values) : 0;
}
function storedP(bySession, byProcess, side2 = 1) {
  const [a, b] = [bySession, byProcess].map(
    (estimate) => tailProbability({ ...estimate, difference: side2 * estimate.difference })
  );
  return Math.max(a, b);
}

// src/compare/figures.ts
function figuresOf(processes, metricKey, metric, summary, of) {
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
    const figure = summarize(values, summary, scale);
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

// src/compare/exact.ts
function judgeExactly(row) {
  const [head, base] = [onlyValue(row.head), onlyValue(row.base)];
  if (head === null || base === null) return null;
  const nothing = row.spec.scale === "absolute" && head === 0 && base === 0;
  if (!row.spec.deterministic && !nothing) return null;
  const ratio2 = row.spec.scale === "ratio";
  const effect2 = ratio2 ? Math.expm1(head - base) : head - base;
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
  const sidesOf = ({ suite, case: id, params }) => {
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
  const add = (document, result, side2, from) => {
    const sides3 = sidesOf(result);
    const processes = result.processes.filter((process2) => process2.side === from).sort((a, b) => a.round - b.round || a.order - b.order || a.invocation - b.invocation);
    if (side2 === "base" && from === "base" && processes.length === 0) return;
    const session = document.session.id;
    if (sides3[side2].some((seen) => seen.session === session)) sides3.duplicate = session;
    const program = from === "head" && result.program ? { program: result.program } : {};
    const { outcome, unread = {} } = result;
    sides3[side2].push({ session, outcome, ...program, processes, unread });
    sides3.title ??= result.title;
  };
  for (const document of oldestFirst(sameSession ? head : fresh)) {
    for (const result of document.cases) {
      add(document, result, "head", "head");
      add(document, result, "base", "base");
      if (result.base) sidesOf(result).baseState = result.base;
    }
    for (const removed of document.removed ?? []) sidesOf(removed).baseState = "measured";
  }
  const latest3 = /* @__PURE__ */ new Map();
  for (const document of oldestFirst(others)) {
    for (const suite of new Set(document.cases.map((result) => result.suite))) {
      latest3.set(suite, new Set(document.cases.map(caseKey)));
    }
    for (const result of document.cases) add(document, result, "base", "head");
  }
  return [...cases.values()].filter(
    (sides3) => sides3.head.length > 0 || sides3.baseState || latest3.get(sides3.suite)?.has(caseKey(sides3))
  );
}
function hasBase({ cases }) {
  return cases.some(({ processes }) => processes.some(({ side: side2 }) => side2 === "base"));
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
  const unread = new Set(asked.flatMap((side2) => Object.keys(side2.unread)));
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
  for (const side2 of ["head", "base"]) {
    for (const { session, outcome, program, processes, unread } of sides3[side2]) {
      if (outcome.kind !== "measured" || processes.length === 0) continue;
      if (Object.hasOwn(unread, metric)) continue;
      const found = figuresOf(processes, metric, spec, rule.summary, side2);
      if ("reason" in found) {
        if (obstacle) return { ...row, head: [], base: [], obstacle };
        return { ...row, obstacle: { verdict: "error", ...found } };
      }
      const { figures, constant } = found;
      row[side2].push({ session, ...program && { program }, processes: figures, constant });
    }
  }
  return obstacle ? { ...row, obstacle } : row;
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
    if (outcome.kind === "skipped") return inconclusive(reasonOf2(outcome));
    if (outcome.kind !== "measured") return error(reasonOf2(outcome));
  }
  for (const { unread } of head) {
    if (!Object.hasOwn(unread, metric)) continue;
    return error({ code: "failed-on-head", stage: "measure", message: unread[metric] });
  }
  if (baseState === "same-program" && !sides3.paired) return { verdict: "same-program" };
  if (base.length === 0) {
    if (baseState === "same-program") return { verdict: "same-program" };
    const failed2 = sides3.base.at(-1)?.outcome.kind ?? "measured";
    if (baseState === "absent" || failed2 === "measured" && !baseState && !sides3.paired) {
      return { verdict: "new" };
    }
    const outcome = failed2 === "measured" || failed2 === "same-program" ? "missing" : failed2;
    return inconclusive({ code: "base-not-measured", outcome });
  }
  const carriedBy = (side2) => side2.some(({ processes }) => processes.some((process2) => valuesOf(process2, metric)));
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
function reasonOf2(outcome) {
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
  return [head, base].some((side2) => fallsApart(valuesIn(side2)));
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
  const spread3 = Math.sqrt((sampleVariance(low) + sampleVariance(high)) / 2);
  return distance >= LEAST_DISTANCE && distance >= SPREADS * spread3;
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

// src/compare/environments.ts
function compareEnvironments(head, stored, fingerprint) {
  const ruleOf = fieldRuleFinder(fingerprint);
  const heads = head.map(fieldsOf);
  const bases = stored.map(fieldsOf);
  if (heads.length === 0 || bases.length === 0) return [];
  const suites2 = new Set([...head, ...stored].flatMap((document) => Object.keys(document.suites)));
  const fields = new Set([...heads, ...bases].flatMap((values) => [...values.keys()]));
  return [...fields].sort().flatMap((field) => {
    const [suite = "", domain, name2] = field.split(".");
    const owner = name2 !== void 0 && suites2.has(suite) ? `${suite}.${domain}.` : null;
    const seen = (side2) => {
      const speaking = side2.filter(
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
function forbidding(differences2, { suite, case: id }, suites2) {
  return differences2.filter(({ field, rule }) => {
    if (rule !== "must-match") return false;
    const [owner = "", domain, name2] = field.split(".");
    if (domain === void 0 || !suites2.has(owner)) return true;
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

// src/stats/adjust.ts
var import_stats_padjust = __toESM(require_lib30(), 1);
function adjust(p, correction) {
  if (p.length === 0 || correction === "none") return [...p];
  return Array.from((0, import_stats_padjust.default)([...p], correction));
}

// src/compare/suite_ratios.ts
function ratiosOf(documents, catalog, policy, suites2) {
  const ruleOf = ruleFinder(policy);
  const ratios = [];
  for (const [caseId, results] of casesOf2(documents, suites2)) {
    for (const metric of metricsOf(results, catalog)) {
      const spec = metricOf(catalog, metric);
      const sides3 = { numerator: [], denominator: [] };
      let reason = results.find(
        ({ result }) => result.outcome.kind !== "measured"
      )?.failure;
      for (const { side: side2, session, result } of results) {
        const processes = result.processes.filter((process2) => process2.side === "head");
        const { summary } = ruleOf(rowKey({ ...result, metric }), spec);
        const found = figuresOf(processes, metric, spec, summary, result.suite);
        if ("reason" in found) reason ??= found.reason;
        else sides3[side2].push({ session, processes: found.figures });
      }
      for (const side2 of ["numerator", "denominator"]) {
        if (valuesIn(sides3[side2]).length > 0) continue;
        reason ??= { code: "suite-not-measured", suite: suites2[side2], outcome: "missing" };
      }
      ratios.push(ratioOf(caseId, metric, spec, sides3, reason));
    }
  }
  return ratios.sort((a, b) => compareText(ratioKey(a), ratioKey(b)));
}
function casesOf2(documents, suites2) {
  const cases = /* @__PURE__ */ new Map();
  for (const document of oldestFirst(documents)) {
    for (const result of document.cases) {
      const side2 = ["numerator", "denominator"].find((s) => suites2[s] === result.suite);
      if (!side2 || result.outcome.kind === "same-program") continue;
      const { suite, outcome } = result;
      const kind = outcome.kind === "measured" ? "missing" : outcome.kind;
      const failure2 = { code: "suite-not-measured", suite, outcome: kind };
      const found = cases.get(result.case) ?? [];
      found.push({ side: side2, session: document.session.id, result, failure: failure2 });
      cases.set(result.case, found);
    }
  }
  for (const [caseId, results] of cases) {
    if (new Set(results.map(({ side: side2 }) => side2)).size < 2) cases.delete(caseId);
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
    const shown2 = spec?.scale === "ratio" && (spec.parity ?? spec.gate);
    return shown2 && processes.some((process2) => valuesOf(process2, key));
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
  const differences2 = pairRounds(numerator, denominator)?.map((difference2) => sign * difference2);
  const n = differences2?.length ?? Math.min(over.length, under.length);
  const estimate = n < 2 ? null : differences2 ? pairedEstimate(differences2) : welchEstimate(over, under);
  return {
    ...row,
    numerator: Math.exp(mean(over)),
    denominator: Math.exp(mean(under)),
    logRatio: differences2 ? mean(differences2) : mean(over) - mean(under),
    estimate,
    n,
    paired: differences2 !== void 0,
    ...n < 2 && { reason: { code: "one-unit", unit: "process" } }
  };
}

// src/compare/parity.ts
function compareParity({ head, catalog, policy, ratio: ratio2 }) {
  const limitsOf = limitFinder(policy);
  const rows = ratiosOf(head, catalog, policy, ratio2).map((found) => {
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
    ...rowOf2(row.found, ratio2, policy.alpha),
    ...row.limits && {
      bounds: boundsOf(row.limits),
      ...verdictOf(row.found, row.limits, out.has(row), policy.alpha)
    }
  }));
}
function rowOf2(found, ratio2, alpha) {
  const { estimate } = found;
  return {
    case: found.case,
    metric: found.metric,
    ...ratio2,
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
  const bound3 = (log) => Number.isFinite(log) ? Number(Math.exp(log).toPrecision(12)) : null;
  return { min_ratio: bound3(low), max_ratio: bound3(high) };
}
function beyond({ difference: difference2, standardError, degrees }, { low, high }) {
  const excess = Math.max(difference2 - high, low - difference2);
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

// src/stats/monte_carlo.ts
var FEW_ARRANGEMENTS = 2e4;
var USUAL_DRAWS = 9999;
var HITS_TO_STOP = 100;
var BLOCK = 128;
function drawsNeeded(alpha, comparisons) {
  return Math.max(USUAL_DRAWS, Math.ceil(4 * comparisons / alpha) - 1);
}
function monteCarlo(next2, threshold, draws) {
  const smallest = 1 / (draws + 1);
  const block = new Float64Array(BLOCK);
  let hits = 0;
  for (let drawn2 = 0; drawn2 < draws; ) {
    next2(block);
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
  const margin = quantile2(POWER, degrees);
  return Math.max(
    detectableByTest(precision, rule),
    rule.tolerance + (margin - quantile2(1 - rule.alpha, degrees)) * standardError,
    rule.minEffect + margin * standardError
  );
}
function detectableByTest({ standardError, degrees, units }, rule) {
  const critical = quantile2(1 - lonelyLevel(rule, units), degrees);
  let shift = critical;
  for (let step = 0; step < 4; step++) {
    const spread3 = Math.sqrt(1 + (shift ** 2 + critical ** 2) / (2 * degrees));
    shift = critical + NORMAL_QUANTILE_OF_POWER * spread3 / (1 - 1 / (4 * degrees));
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
    const middle3 = low + high >>> 1;
    if (decides(middle3)) high = middle3;
    else low = middle3 + 1;
  }
  return low;
}

// src/compare/decide.ts
function decide(contrast, spec, rule, worse, better, family) {
  const scale = SCALES[spec.scale];
  const tolerance = scale.to(rule.tolerance);
  const minEffect = leastEffect(spec, rule);
  const { difference: difference2 } = contrast.estimate;
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
      if (better.adjusted <= family.alpha && difference2 <= -minEffect) return "improvement";
      return hopeless ? "inconclusive" : "no-change";
    }
    const significant = worse.adjusted <= family.alpha;
    return significant && difference2 >= minEffect ? "regression" : "inconclusive";
  };
  const decision = {
    effect: scale.from(difference2),
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
      const side2 = verdict === "removed" ? gone : come;
      const own = ownParams(row);
      if (Object.keys(own).length === 0) continue;
      const program = `${row.suite} ${canonical(own)}`;
      side2.set(program, (side2.get(program) ?? /* @__PURE__ */ new Map()).set(caseKey(row), row));
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

// src/compare/significance.ts
var NOT_TESTED = { p: 1, smallest: 0, exact: true };
function significanceOf(family, side2, alpha, correction, least = []) {
  const tested = family.map((contrast, i) => {
    const difference2 = side2 * contrast.estimate.difference;
    const worthATest = difference2 > 0 && difference2 >= (least[i] ?? 0);
    if (!worthATest) return NOT_TESTED;
    return isTooCoarse(contrast, alpha, family.length) ? studentP(contrast, side2) : contrast.test(side2, USUAL_DRAWS);
  });
  const first = adjust(
    tested.map(({ p: p2 }) => p2),
    correction
  );
  const draws = drawsNeeded(alpha, family.length);
  const p = tested.map((outcome, i) => {
    const atLimit = !outcome.exact && outcome.p === outcome.smallest;
    const more = atLimit && first[i] > alpha && draws > USUAL_DRAWS;
    return more ? family[i].test(side2, draws).p : outcome.p;
  });
  const adjusted = adjust(p, correction);
  return p.map((value, i) => ({ p: value, adjusted: adjusted[i] }));
}
function isTooCoarse({ smallestP, head, base }, alpha, rows) {
  const smallest = smallestP?.(Math.min(head.n, base.n)) ?? 0;
  return smallest <= alpha && smallest > alpha / rows;
}
function studentP({ estimate }, side2) {
  const p = tailProbability({ ...estimate, difference: side2 * estimate.difference });
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
  const next2 = (block) => {
    const end = start + block.length * set.width;
    statistic(set.first(end / set.width), start, block);
    start = end;
  };
  return monteCarlo(next2, threshold, draws);
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
      const difference2 = sum2 / head - rest / base;
      const ours = (square - sum2 * sum2 / head) / ((head - 1) * head);
      const theirs = (totalSquares - square - rest * rest / base) / ((base - 1) * base);
      const variance = Math.max(0, ours) + Math.max(0, theirs);
      if (variance > noVariance) into[i] = difference2 / Math.sqrt(variance);
      else if (Math.abs(difference2) <= noDifference) into[i] = 0;
      else into[i] = difference2 > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
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
function signFlipTest(differences2, seed, draws) {
  const sizes = differences2.map(Math.abs).sort((a, b) => a - b);
  const observed = sum([...differences2].sort((a, b) => a - b));
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
  const next2 = (block) => {
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
  return monteCarlo(next2, threshold, draws);
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
  const means2 = sharing.filter(({ obstacle, base }) => !obstacle && base.length >= FEWEST_SESSIONS).map(({ base }) => latest2(base).map(sessionMean));
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
function weighUncontrolled({ head, base, spec }, pooled2) {
  if (head.length + base.length <= FEWEST_SESSIONS) return null;
  const judged = latest2(base);
  const share = spec.scale === "ratio" ? pooled2 : void 0;
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
    test: (side2) => ({ p: storedP(bySession, byProcess, side2), smallest: 0, exact: true })
  };
}
function wider(a, b) {
  const reach = (estimate) => bounds(estimate, 0.95)[1] - estimate.difference;
  return reach(a) >= reach(b) ? a : b;
}
function latest2(sessions) {
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
  const differences2 = pairRounds(head, base);
  return differences2 ? weighPaired(row.key, head, base, differences2) : weighUnpaired(row.key, shared.labelings, "process", valuesIn(head), valuesIn(base));
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
function weighPaired(key, head, base, differences2) {
  const n = differences2.length;
  const figures = means(valuesIn(head), valuesIn(base));
  if (n < 2) return { reason: { code: "one-unit", unit: "round" }, ...figures };
  return {
    mode: "paired",
    unit: "round",
    estimate: pairedEstimate(differences2),
    head: { ...figures.head, n },
    base: { ...figures.base, n },
    test: (side2, draws) => signFlipTest(
      differences2.map((d) => side2 * d),
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
    test: (side2, draws) => side2 === 1 ? permutationTest(head, base, key, labelings, draws) : permutationTest(base, head, key, labelings, draws),
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
  const { policy, differences: differences2 = [] } = input;
  const { alpha, correction } = policy;
  const all2 = rowsOf(input.head, input.stored, input.catalog, policy);
  const rows = all2;
  const decided = /* @__PURE__ */ new Map();
  const weighed = [];
  const shared = {
    labelings: new Labelings(),
    stored: storedNoiseOf(all2)
  };
  const suites2 = new Set(rows.map(({ suite }) => suite));
  for (const row of rows) {
    const found = weighOrDecide(row, shared, forbidding(differences2, row, suites2));
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
    for (const side2 of ["base", "head"]) {
      const ours = figuresByRound(over, side2, metric, reading);
      const theirs = figuresByRound(under, side2, metric, reading);
      for (const [round2, value] of ours) {
        const other = theirs.get(round2);
        if (other === void 0) continue;
        const process2 = rounds.get(`${side2} ${round2}`) ?? emptyProcess(side2, round2);
        rounds.set(`${side2} ${round2}`, process2);
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
function figuresByRound(result, side2, metric, { catalog, ruleOf }) {
  const spec = metricOf(catalog, metric);
  if (spec?.scale !== "ratio") return /* @__PURE__ */ new Map();
  const rule = ruleOf(rowKey({ ...result, metric }), spec);
  const processes = result.processes.filter((process2) => process2.side === side2);
  const found = figuresOf(processes, metric, spec, rule.summary, side2);
  const figures = "figures" in found ? found.figures : [];
  return new Map(figures.map(({ round: round2, value }) => [round2, inUnit(value, spec)]));
}
function emptyProcess(side2, round2) {
  return { invocation: round2, side: side2, round: round2, order: 0, samples: {}, resources: {}, checks: {} };
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
  const open = verdict === "inconclusive";
  return gating && scale === "ratio" && mode !== "exact" && (mode !== "none" || open);
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
  const sidesInTurn = results.environment["run.pairing"] === "together" ? 1 : 2;
  const seconds2 = new Map(
    results.cases.map((row) => [caseKey(row), (row.seconds ?? 0) + startupShare(row, results)])
  );
  return (key) => sidesInTurn * (seconds2.get(caseKey(key)) || UNKNOWN_SECONDS);
}
function startupShare({ suite }, { suites: suites2 }) {
  const { startup_seconds: starts = [] } = suites2[suite] ?? {};
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
function chanceOfSignificance(effect2, spread3, rounds, level) {
  if (rounds < 2) return 0;
  if (spread3 === 0) return effect2 > 0 ? 1 : 0;
  const degrees = rounds - 1;
  const critical = quantile2(1 - level, degrees);
  const shift = effect2 * Math.sqrt(rounds) / spread3;
  const centre = shift - critical * (1 - 1 / (4 * degrees));
  return normalTail(-centre / Math.sqrt(1 + critical ** 2 / (2 * degrees)));
}
function roundsToShow(effect2, spread3, level, chance, most) {
  const enough = (n) => chanceOfSignificance(effect2, spread3, n, level) >= chance;
  let low = fewestRounds(level);
  let high = Math.max(low, most);
  while (low < high) {
    const middle3 = low + high >>> 1;
    if (enough(middle3)) high = middle3;
    else low = middle3 + 1;
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
function lookSizes({ firstRounds }) {
  const sizes = [firstRounds];
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
  const looked = rows.map((row) => bound2(row, sizes, confidences));
  const seen = looked.filter(({ looks, row }) => looks > 0 && row.scale === "ratio");
  const ratio2 = variancePrior(seen.map(({ own }) => own));
  for (const found of looked) {
    if (found.looks === 0) continue;
    weigh2(found, found.row.scale === "ratio" ? ratio2 : NOTHING_SHARED, rules.sought);
  }
  return looked;
}
function bound2(row, sizes, confidences) {
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
    const reach = quantile2(confidences[look], degrees) * Math.sqrt(variance / rounds);
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
    const seconds2 = secondsOf(name2);
    const affordable = seconds2 > 0 ? Math.floor(left / seconds2) : Number.POSITIVE_INFINITY;
    const rounds2 = Math.min(wanted - done, affordable);
    if (rounds2 <= 0 || done + rounds2 < fewestRounds(rules.redLevel)) return [];
    left -= rounds2 * seconds2;
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
function roundsToSettle({ row, mean: mean2, rounds, spread: spread3 }, suspects, { redLevel, settlePower, mostFresh }) {
  const size = Math.max(row.tolerance, row.minEffect, mean2 - 2 * spread3 / Math.sqrt(rounds));
  const seen = Math.max(spread3, spreadBySizes(row.fresh, size));
  const rounded = roundsToShow(size, seen, redLevel / suspects, settlePower, mostFresh);
  return Math.min(mostFresh, rounded + ABOVE_FEWEST);
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
    const { row, spread: spread3, looks } = found;
    const seconds2 = state2.secondsOf(row);
    const sight = {
      spread: looks > 0 ? spread3 : Number.POSITIVE_INFINITY,
      row,
      affordable: seconds2 > 0 ? Math.floor(budget / seconds2) : Number.MAX_SAFE_INTEGER,
      suspects: suspects.size + (suspects.has(found) ? 0 : 1)
    };
    return { ...sight, detectable: detectableChange(sight, rules) };
  });
}
function chanceOfRed(change2, sight, rules) {
  const { spread: spread3, row, affordable } = sight;
  if (!(spread3 < Number.POSITIVE_INFINITY)) return 0;
  if (spread3 === 0) return change2 >= row.tolerance ? 1 : 0;
  const [first, ...later] = lookSizes(rules);
  const level = rules.redLevel / sight.suspects;
  const kept = chanceOfEvidence(change2, sight, first, rules.drop, rules);
  let best = 0;
  for (const rounds of [first, ...later]) {
    const left = affordable - (rounds - first);
    const asItLooks = { row: { ...sight.row, fresh: [] }, mean: change2, rounds, spread: spread3 };
    const fresh = Math.min(roundsToSettle(asItLooks, sight.suspects, rules), left);
    if (fresh < 2) break;
    const picked = chanceOfEvidence(change2, sight, rounds, rules.pick, rules);
    const shown2 = chanceOfSignificance(change2, spread3, fresh, level);
    best = Math.max(best, (rounds === first ? 1 : kept) * picked * shown2);
  }
  return best;
}
function detectableChange(sight, rules) {
  const caught = (change2) => chanceOfRed(change2, sight, rules) >= CAUGHT;
  let [low, high] = [0, Math.log(100)];
  if (!caught(high)) return Number.POSITIVE_INFINITY;
  while (high - low > 1e-3 * high) {
    const middle3 = (low + high) / 2;
    if (caught(middle3)) high = middle3;
    else low = middle3;
  }
  return high;
}
function chanceOfEvidence(change2, { spread: spread3, row }, rounds, odds, { sought }) {
  const size = sought * row.tolerance;
  const error2 = spread3 / Math.sqrt(rounds);
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
function moderatedP({ looks, rounds, mean: mean2, spread: spread3, degrees }) {
  if (looks === 0) return 1;
  if (spread3 === 0) return mean2 > 0 ? 0 : 1;
  return upperTail(mean2 * Math.sqrt(rounds) / spread3, degrees);
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
function needed({ spread: spread3, row }) {
  const rounds = Math.ceil(
    ((quantile2(LOOK, 30) + quantile2(0.8, 30)) * spread3 / row.tolerance) ** 2
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
function conclude(rows, head, policy, { noBaseline, unfit = [] } = {}) {
  const totals = count2(rows, head);
  const failed2 = rows.failures.filter(({ outcome }) => outcome.kind === "failed");
  const wrong = rows.failures.filter(({ outcome }) => outcome.kind === "wrong");
  const gating = rows.comparisons.filter(({ gating: gating2, waiver }) => gating2 && !waiver);
  const of = (verdict) => gating.filter((row) => row.verdict === verdict);
  const errors = of("error");
  const removed = of("removed").filter(({ accepted }) => accepted === void 0);
  const red = of("regression");
  const outside = rows.parity.filter(({ verdict }) => verdict === "out-of-bounds");
  const open = of("inconclusive");
  const same = casesIn(of("same-program"));
  const compared = gating.filter(
    ({ mode, verdict }) => mode !== "none" || verdict === "inconclusive"
  );
  if (failed2.length > 0) {
    const names = listNames(failed2);
    const sentence2 = `${plural(failed2.length, "case")} could not be measured: ${names}`;
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
  const unsettled2 = open.filter(({ reason }) => reason?.code === "not-settled");
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
    if (outside.length > 0) parts2.push(outOfBounds2(outside));
    return because("regression", EXIT.regression, parts2.join("; "));
  }
  if (outside.length > 0) return because("out-of-bounds", EXIT.regression, outOfBounds2(outside));
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
  const blind = open.filter(({ reason }) => !reason || !NOISE.has(reason.code));
  if (unfit.length > 0 && open.length > 0 && blind.length === 0) {
    const sentence2 = `no regression found in ${plural(compared.length, "row")}, but ${open.length} of them are undecided`;
    return because("unfit", policy.on_unfit === "fail" ? EXIT.inconclusive : EXIT.pass, sentence2);
  }
  const { change: change2, share } = policy.resolution;
  const seen = shareSeen(gating, change2);
  if (blind.length > 0 || open.length > 0 && seen < share) {
    const sentence2 = `no regression found; ${open.length} of ${plural(compared.length, "row")} inconclusive${resolution()}`;
    const exit = policy.on_inconclusive === "fail" ? EXIT.inconclusive : EXIT.pass;
    return because("inconclusive", exit, sentence2);
  }
  const parts = [
    compared.length > 0 ? `no regression in ${plural(compared.length, "row")}${resolution()}` : "",
    same > 0 ? `${plural(same, "case")} with the same program on both sides` : ""
  ].filter(Boolean);
  const sentence = parts.join("; ") || `${plural(totals.measured, "case")} measured; nothing to compare with yet`;
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
function outOfBounds2(rows) {
  const shown2 = rows.slice(0, 3).map((row) => {
    const ratio2 = row.ratio === null ? "" : ` is ${Number(row.ratio.toPrecision(3))}`;
    return `${row.case} ${row.metric}${ratio2}, to be ${boundsInWords(row)}`;
  });
  const rest = rows.length - shown2.length;
  const more = rest > 0 ? `; and ${rest} more` : "";
  return `${plural(rows.length, "ratio")} out of bounds: ${shown2.join("; ")}${more}`;
}
function listNames(rows) {
  const names = rows.map(
    (row) => [row.suite, shownName(row), row.metric === "*" ? "" : row.metric, by(row)].filter(Boolean).join(" ")
  );
  const shown2 = [...new Set(names)];
  const rest = shown2.length - 3;
  return shown2.slice(0, 3).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function by({ verdict, scale, effect: effect2 }) {
  if (verdict !== "regression" || scale !== "ratio" || !effect2) return "";
  return `+${(100 * effect2).toFixed(1)} %`;
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
    ([kind, list3, names]) => list3.filter(({ match }) => !matchesSome(match, names) && !leavesOut(kind, match)).map(({ match }) => ({ kind, match, names }))
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
function rowNames({ comparisons, parity }, { head, ratio: ratio2, catalog }) {
  const measured = head.cases.flatMap(
    (row) => metricsOf2(row, catalog).map((metric) => rowKey({ ...row, metric }))
  );
  const ratios = ratio2 ? parity.map((row) => rowKey({ ...row, suite: ratioSuite(ratio2) })) : [];
  const names = [...comparisons.map(rowKey), ...measured, ...ratios];
  return [...names, ...names.map(slowSamplesOf)];
}
function metricsOf2({ processes }, catalog) {
  const keys = processes.flatMap(
    ({ samples, resources, checks }) => [samples, resources, checks].flatMap((figures) => Object.keys(figures))
  );
  return keys.length > 0 ? [...new Set(keys)] : Object.keys(catalog);
}

// src/judge/judge.ts
function judge(evidence) {
  const { head, otherHeads = [], stored, catalog, policy, ratio: ratio2 } = evidence;
  const heads = [...otherHeads, head];
  const differences2 = compareEnvironments(heads, stored, policy.fingerprint);
  const question = { ...evidence, head: heads, differences: differences2 };
  const regressions = compareRegressions(question);
  const provisional = evidence.settles ? regressions.map(unsettled) : regressions;
  const ruled2 = withRulings(provisional, head, catalog, policy, evidence.effort ?? USUAL_EFFORT);
  const comparisons = [
    ...evidence.settles ? ruled2.map(unruled) : ruled2,
    ...ratio2 ? compareRatios({ ...question, ratio: ratio2 }).filter(isWorthARow) : []
  ];
  const parity = ratio2 ? compareParity({ head: heads, catalog, policy, ratio: ratio2 }) : [];
  return verdictOf2(evidence, { comparisons, parity, differences: differences2 });
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
  const used = [...head.cases, ...head.again ?? []];
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
    environment: { head: head.environment, differences: answers.differences },
    warnings: [
      ...busyMachine(head),
      ...circumstances?.noBaseline ? [circumstances.noBaseline] : [],
      ...circumstances?.unfit ?? [],
      ...tooFewUnits(comparisons, policy.alpha),
      ...noControls(comparisons, [head], stored),
      ...expiredWaivers(policy.waivers, today),
      ...matchingNothing(rows, evidence),
      ...unsteadyRows([head], catalog)
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
  const latest3 = stored.at(-1);
  if (!latest3) return null;
  return { ...sideOf(latest3), sessions: stored.map(({ session }) => session.id) };
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
    const first = answersOf2(row.processes);
    const fresh = answersOf2(settled.get(caseKey(row)) ?? []);
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
  function answersOf2(processes) {
    return processes.filter(({ side: side2 }) => side2 === "head").map(({ checks }) => checks);
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
  const own = Object.entries(params).filter(([, value]) => !parts.has(String(value)));
  return JSON.stringify(Object.fromEntries(own.sort(([a], [b]) => a < b ? -1 : 1)));
}
function removedSince(latest3, plan, choice) {
  const { suites: suites2 } = choice;
  const ours = listCases(plan);
  const kept = new Set(ours.map(caseKey));
  const removed = (latest3?.cases ?? []).filter(
    (row) => (suites2.length === 0 || suites2.includes(row.suite)) && !kept.has(caseKey(row)) && isAskedFor(row.case, choice)
  ).map(({ suite, case: id, benchmark, params }) => ({ suite, case: id, benchmark, params }));
  return named(removed, without(ours, latest3?.cases ?? []));
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

// src/jobs/missing_baseline.ts
import { join } from "node:path";
async function missingBaseline({ stored, whyNoBase }, { config, profile }, environment) {
  if (!stored) return void 0;
  const machine = runnerClass(environment, config.runnerClass);
  const expected = `sessions of profile ${profile} on ${machine}`;
  if (!await hasBaselines(join(config.root, "baselines"))) {
    return { code: "no-baseline", because: "first-run", expected };
  }
  return whyNoBase === void 0 ? { code: "no-baseline", because: "not-found", expected } : { code: "no-baseline", because: "not-named", expected: `${whyNoBase}; ${expected}` };
}

// src/judge/further_looks.ts
function furtherLook(looked, { secondsOf, secondsLeft }, reserved, rules) {
  const sizes = lookSizes(rules);
  const open = casesOf3(looked, secondsOf).filter(({ looks }) => looks < sizes.length);
  const doubtful = open.map((found) => ({ found, evidence: evidenceOf(found, rules) })).filter(({ evidence }) => evidence > rules.drop).sort((a, b) => b.evidence - a.evidence || byKey(a.found, b.found)).map(({ found }) => found);
  const bounding = open.map((found) => ({ found, worth: boundsPerSecond(found, sizes, rules) })).filter(({ found, worth }) => worth * found.seconds >= rules.boundsPerRound).sort((a, b) => b.worth - a.worth || byKey(a.found, b.found)).map(({ found }) => found);
  const costliest = Math.max(0, ...open.map(({ seconds: seconds2 }) => seconds2));
  const [wanted, kept] = doubtful.length > 0 ? [doubtful, reserved] : [bounding, Math.max(reserved, rules.mostFresh * costliest)];
  for (const { looks } of wanted) {
    const rounds = sizes[looks] - sizes[looks - 1];
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
  const open = found.rows.filter(({ bounded, row }) => !bounded && !row.guard);
  let best = 0;
  if (open.length === 0) return 0;
  for (let look = found.looks; look < sizes.length; look++) {
    const error2 = errorOfLook(look, rules);
    const rows = open.reduce(
      (sum2, { row, spread: spread3 }) => sum2 + chanceOfSignificance(row.tolerance, spread3, sizes[look], error2),
      0
    );
    best = Math.max(best, rows / (sizes[look] - sizes[found.looks - 1]));
  }
  return best / found.seconds;
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
  const failed2 = new Map(
    fresh.cases.filter(({ outcome }) => outcome.kind === "failed").map((row) => [caseKey(row), row])
  );
  const cases = results.cases.map((row) => {
    const found = failed2.get(caseKey(row));
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
  let next2 = 0;
  for (const { processes } of [...cases, ...again]) {
    for (const { round: round2 } of processes) next2 = Math.max(next2, round2 + 1);
  }
  return next2;
}
function appendCases(cases, more) {
  const found = new Map(more.map((row) => [caseKey(row), row]));
  return cases.map((row) => {
    const next2 = found.get(caseKey(row));
    if (!next2) return row;
    if (isUnanswered(row)) return next2;
    const outcome = row.outcome.kind === "measured" ? next2.outcome : row.outcome;
    const seconds2 = meanSeconds([row, next2]);
    return {
      ...row,
      outcome,
      ...seconds2 !== null && { seconds: seconds2 },
      processes: [...row.processes, ...next2.processes]
    };
  });
}
function isUnanswered({ outcome, processes }) {
  const open = outcome.kind === "failed" ? outcome.stage === "missing" : outcome.kind === "same-program";
  return open && processes.length === 0;
}
function meanSeconds(rows) {
  let [sum2, count3] = [0, 0];
  for (const { seconds: seconds2, processes } of rows) {
    if (seconds2 === void 0) continue;
    const measured = processes.filter(({ samples }) => Object.keys(samples).length > 0).length;
    sum2 += measured * seconds2;
    count3 += measured;
  }
  return count3 > 0 ? sum2 / count3 : null;
}
function withHeader(results, more) {
  const suites2 = Object.fromEntries(
    Object.entries(results.suites).map(([suite, receipt]) => {
      const next2 = more.suites[suite];
      const heard = {
        versions: { ...receipt.versions, ...next2?.versions },
        settings: { ...receipt.settings, ...next2?.settings },
        startup_seconds: [...receipt.startup_seconds ?? [], ...next2?.startup_seconds ?? []]
      };
      return [suite, { ...receipt, ...heard }];
    })
  );
  return { ...results, session: more.session, environment: more.environment, suites: suites2 };
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
      ...alone && { noBaseline: await missingBaseline(job, plan, measured.environment) }
    }
  });
  return { verdict, results: evidence.head, stored: [...evidence.stored], history: comparable };
}
function isWhole({ suites: suites2, domains, cases }) {
  return [suites2, domains, cases].every(({ length }) => length === 0);
}
function leftOutOf({ project, config, cases }) {
  const asked = new Set(cases.map(({ id }) => id));
  const others = { ...project, config, cases: project.cases.filter(({ id }) => !asked.has(id)) };
  return (kind, match) => kind === "parity" ? matchesSomeRatio(match, others) : matchesSomeRow(match, others);
}
function evidenceOf2({ config, catalog, cases }, measured, history, { today }) {
  const { results, equivalence } = voidWrongAnswers(measured, cases, config.reference);
  const { policy, ratio: ratio2 } = config;
  const stored = history.slice(-JUDGED_SESSIONS);
  return { head: results, stored, equivalence, catalog, policy, ratio: ratio2, today };
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

// src/collect/assemble.ts
function assemble(answers, expected, header) {
  const byKey3 = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = caseKey({ suite: answer.suite, case: answer.case.id });
    const list3 = byKey3.get(key);
    if (list3) list3.push(answer);
    else byKey3.set(key, [answer]);
  }
  const rows = expected.flatMap(
    ({ suite, cases, notStarted }) => cases.map(({ case: item, work }) => {
      const failed2 = notStarted.get(domainOf(item.id));
      const own = byKey3.get(caseKey({ suite, case: item.id })) ?? [];
      return caseResult(suite, item, work, own, failed2);
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
  const answered = answers.filter(({ record }) => record.state === "done");
  const measured = answered.filter(({ task }) => task === "measure");
  const seconds2 = measured.map(({ record }) => record.seconds);
  return {
    suite,
    case: item.id,
    ...item.title !== void 0 && { title: item.title },
    benchmark: item.benchmark,
    params: item.params,
    ...work.program !== null && { program: work.program },
    ...work.base !== "none" && { base: work.base },
    outcome: outcomeOf(answers, work, notStarted),
    items: answered[0]?.record.items ?? {},
    ...seconds2.length > 0 && { seconds: seconds2.reduce((a, b) => a + b) / seconds2.length },
    processes: answered.map(({ task, invocation, side: side2, round: round2, order, record, hello }) => ({
      invocation,
      side: side2,
      round: round2,
      order,
      // What a process was run for its answer only is no figure.
      samples: task === "measure" ? record.samples : {},
      resources: task === "measure" ? resourcesOf(record.resources, hello) : {},
      checks: record.checks
    }))
  };
}
function resourcesOf(own, hello) {
  return hello ? { ...own, startup_time: hello.startup_seconds } : own;
}
function outcomeOf(answers, { as }, notStarted) {
  if (notStarted) return notStarted;
  const head = answers.filter(({ side: side2 }) => side2 === "head");
  const failure2 = head.find(({ record }) => record.failure)?.record.failure;
  if (failure2) return failure2;
  const skipped = head.find(({ record }) => record.state === "skipped");
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
function watchSpeed() {
  probe();
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
function probe() {
  return Math.min(loop(), loop());
}
var state = 1;
function loop() {
  const start = process.hrtime.bigint();
  let [a, b, c, d, e, f] = [state, 2, 3, 4, 5, 6];
  for (let turn = 0; turn < TURNS; turn++) {
    a = a + turn ^ b;
    b = b - turn | 0;
    c = c ^ turn | 1;
    d = d + turn | 0;
    e = e ^ turn | 0;
    f = f - turn | 0;
  }
  state = a ^ b ^ c ^ d ^ e ^ f;
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
  constructor(ids, onCase) {
    this.cases = new Map(ids.map((id) => [id, emptyRecord()]));
    this.#onCase = onCase;
  }
  /** Cases that have no answer yet, the running one first. */
  get unanswered() {
    const open = [...this.cases].filter(
      ([, { state: state2 }]) => state2 === "waiting" || state2 === "running"
    );
    return open.map(([id]) => id).sort((a, b) => Number(b === this.#running) - Number(a === this.#running));
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
  fail(id, failure2) {
    const record = this.cases.get(id);
    if (!record || record.state === "failed" || record.state === "skipped") return;
    record.failure = failure2;
    this.#finish(id, record, "failed");
  }
  #take(event) {
    if (event.event === "hello") {
      this.hello = event;
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
    const record = this.cases.get(id);
    if (!record || this.hello === null) {
      this.breach(
        record ? `"${event.event}" before hello` : `an event names case ${id}, never asked for`
      );
      return;
    }
    if (record.state === "failed") return;
    const open = record.state === "waiting" || record.state === "running";
    if (event.event === "skipped" && open) {
      record.skipReason = event.reason;
      this.#finish(id, record, "skipped");
      return;
    }
    if (event.event === "error") {
      const { stage, message, hint } = event;
      this.fail(id, { kind: "failed", stage, message, ...hint ? { hint } : {} });
      return;
    }
    const expected = event.event === "started" ? "waiting" : "running";
    if (record.state !== expected) {
      this.breach(`"${event.event}" of case ${id} while it is ${record.state}`);
      return;
    }
    switch (event.event) {
      case "started":
        if (this.#running !== null) this.breach(`case ${id} starts before ${this.#running} ends`);
        record.state = "running";
        this.#running = id;
        for (const { metric, items } of event.phases) record.items[metric] = items;
        return;
      case "sample": {
        if (!Object.hasOwn(record.samples, event.metric)) record.samples[event.metric] = [];
        const values = record.samples[event.metric] ?? [];
        if (event.start !== values.length) {
          this.breach(`samples of ${event.metric} start at ${event.start}, not ${values.length}`);
          return;
        }
        values.push(...event.values);
        return;
      }
      case "check":
        Object.assign(record.checks, event.values);
        return;
      case "resources":
        Object.assign(record.resources, event.metrics);
        return;
      case "done":
        if (Object.keys(record.samples).length === 0) {
          const message = "the suite says that it is done, and gave no sample of anything";
          this.fail(id, { kind: "failed", stage: "missing", message });
          return;
        }
        record.seconds = event.seconds;
        this.#finish(id, record, "done");
    }
  }
  #finish(id, record, state2) {
    record.state = state2;
    if (this.#running === id) this.#running = null;
    this.#onCase(id, record);
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
    onCase
  );
  const input = `${JSON.stringify(request)}
`;
  const { cwd, env, sandbox } = launch;
  const group = startGroup(launch.argv, { cwd, env, input, sandbox }, signal);
  let timedOut = null;
  let watched = "";
  let timer;
  const watch = () => {
    const next2 = transcript.running ?? transcript.unanswered[0] ?? null;
    const starting = transcript.hello === null;
    const now = `${starting} ${next2}`;
    if (now === watched) return;
    watched = now;
    clearTimeout(timer);
    const own = next2 && launch.timeouts.get(next2) || STARTUP_SECONDS;
    const seconds2 = starting ? own + STARTUP_SECONDS : own;
    timer = setTimeout(() => {
      timedOut = { id: next2, seconds: seconds2 };
      group.kill();
    }, seconds2 * 1e3);
  };
  watch();
  const decoder = decodeNdjson(
    (value) => {
      transcript.hear(value);
      watch();
    },
    ({ line, problem, excerpt }) => transcript.breach(`line ${line} of standard output ${problem}: ${JSON.stringify(excerpt)}`)
  );
  group.stdout.on("data", (chunk) => {
    if (!decoder.write(chunk)) group.kill();
  });
  const stderr = keepStderr(group.stderr, launch);
  const end = await group.end;
  clearTimeout(timer);
  decoder.end();
  signal.throwIfAborted();
  explainEnd(transcript, end, timedOut, await stderr(), launch);
  return transcript;
}
function explainEnd(transcript, result, timedOut, stderrTail, { atOnce = false }) {
  const tail = stderrTail ? { stderr_tail: stderrTail } : {};
  const [culprit] = transcript.unanswered;
  for (const record of transcript.cases.values()) {
    if (record.failure) Object.assign(record.failure, tail);
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
function layoutOf(env, seed, round2) {
  const random = randomFor(`layout ${seed} ${round2}`);
  const roundSeed = String(random.next() >>> 1);
  const padding = "x".repeat((random.next() >>> 0) % PAGE);
  const seeded = Object.entries(env).filter(([, value]) => value.includes(ROUND_SEED));
  return {
    ...Object.fromEntries(
      seeded.map(([name2, value]) => [name2, value.replaceAll(ROUND_SEED, roundSeed)])
    ),
    RVP_LAYOUT_PADDING: padding
  };
}

// src/run/session.ts
function sideKey(side2, row) {
  return `${side2}:${caseKey(row)}`;
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
  /**
   * Run all turns, one after the other; their answers. A case that crashed, hung or broke the protocol is
   * not tried again in later rounds; the cases behind it in the same process are asked for again.
   *
   * @param ended hears the answers of each round once the round is complete
   */
  async run(turns, ended = async () => {
  }) {
    const { logs, progress } = this.#options;
    await mkdir(logs, { recursive: true });
    const before = this.answers.length;
    const first = turns[0]?.round ?? 0;
    const rounds = 1 + Math.max(first, ...turns.map(({ round: round2 }) => round2));
    const invocations = turns.reduce((sum2, { units }) => sum2 + units.length, 0);
    const cases = new Set(turns.flatMap(({ cases: cases2 }) => cases2.map(({ id }) => id))).size;
    progress({ kind: "measure", invocations, rounds: rounds - first, cases });
    let index = 0;
    let roundStart = before;
    for (const [place, turn] of turns.entries()) {
      for (const batch of this.#batches(turn)) {
        const start = performance.now();
        const before2 = this.#invocations;
        await Promise.all(batch.map((member) => this.#member(turn, member)));
        if (this.#invocations === before2) continue;
        const seconds2 = (performance.now() - start) / 1e3;
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
            seconds: seconds2
          });
        }
      }
      if (turns[place + 1]?.round === turn.round) continue;
      await ended(turn.round, this.answers.slice(roundStart));
      roundStart = this.answers.length;
    }
    return this.answers.slice(before);
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
    const members = units.map((unit, order) => {
      const place = order % 2;
      const pin = together && units.length > 1 ? (argv) => together(argv, place) : null;
      return { unit, order, pin };
    });
    return together ? [members] : members.map((member) => [member]);
  }
  async #member(turn, { unit, order, pin }) {
    for (const task of ["measure", "verify"]) {
      const key = ({ id }) => sideKey(unit.side, { suite: unit.suite, case: id });
      let pending = turn.cases.filter(
        (item) => unit.task(item) === task && !this.#gaveUp.has(key(item)) && !this.#verified.has(key(item))
      );
      while (pending.length > 0) {
        const invocation = this.#invocations++;
        const place = { invocation, round: turn.round, order: turn.order + order };
        const batch = await this.#start(unit, task, place, pending, pin);
        this.answers.push(...batch);
        for (const { case: item, record } of batch) {
          if (record.state !== "done") this.#gaveUp.add(key(item));
          else if (task === "verify") this.#verified.add(key(item));
        }
        const answered = new Set(batch.map(({ case: item }) => item.id));
        if (answered.size === 0) break;
        pending = pending.filter(({ id }) => !answered.has(id));
      }
    }
  }
  async #start(unit, task, place, cases, pin) {
    const { request, budget, timeoutSeconds, logs, signal, progress, sandbox } = this.#options;
    const { suite, side: side2 } = unit;
    const { argv, cwd, env } = unit.launch;
    const log = join2(logs, `${suite}-${side2}-${cases[0]?.benchmark.replace("/", "-")}.log`);
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
        env: { ...env, ...layoutOf(env, request.seed, place.round) },
        log,
        timeouts,
        atOnce,
        sandbox,
        note: (message) => progress({ kind: "note", message })
      },
      { ...request, mode: task, cases: asked },
      signal,
      (id, record) => {
        if (record.state === "waiting" || record.state === "running") return;
        progress({ kind: "case", suite, case: id, state: record.state });
      }
    );
    return cases.flatMap((item) => {
      const record = transcript.cases.get(item.id);
      if (!record || record.state === "waiting" || record.state === "running") return [];
      return [{ suite, side: side2, task, case: item, ...place, hello: transcript.hello, record }];
    });
  }
};

// src/measure/past.ts
function pastOf({ cases }) {
  const numbers = cases.flatMap(({ processes }) => processes.map(({ invocation }) => invocation));
  return {
    invocations: Math.max(-1, ...numbers) + 1,
    gaveUp: cases.flatMap((row) => sidesGivenUp(row).map((side2) => sideKey(side2, row))),
    verified: cases.filter(({ outcome, processes }) => outcome.kind === "same-program" && processes.length > 0).map((row) => sideKey("head", row))
  };
}
function sidesGivenUp({ outcome, base, processes }) {
  const failed2 = outcome.kind === "failed" || outcome.kind === "skipped";
  const absent = base === "measured" && processes.every(({ side: side2 }) => side2 !== "base");
  return [...failed2 ? ["head"] : [], ...absent ? ["base"] : []];
}

// src/build/units.ts
async function buildUnit(suite, domain, threads, context) {
  try {
    const built = await buildSuite(suite, domain, context);
    const { version, keys, seconds: seconds2 } = built;
    const receipt = { version, keys, build_seconds: seconds2 };
    return { kind: "built", unit: { built, launch: launchOf(built, threads) }, receipt };
  } catch (error2) {
    const failure2 = asFailure(error2, "build", context.signal);
    return { kind: "failed", failure: failure2, receipt: { version: "none: the build failed" } };
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
async function buildDomain(suites2, domain, threads, context) {
  const made = { units: [], failures: /* @__PURE__ */ new Map(), receipts: /* @__PURE__ */ new Map() };
  for (const suite of suites2) {
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
async function openSide(side2, suites2, domains, needed2, threads, context) {
  const builds = /* @__PURE__ */ new Map();
  for (const domain of domains) {
    const wanted = suites2.filter(({ manifest }) => needed2(manifest.name, domain));
    const build = await buildDomain(wanted, domain, threads, context);
    if (side2 === "base") {
      for (const { message } of build.failures.values()) {
        context.progress({ kind: "note", message: `base: ${message}` });
      }
    }
    builds.set(domain, build);
  }
  return { side: side2, domains: builds };
}
async function openFixtures(head, writer, threads, context) {
  const found = /* @__PURE__ */ new Map();
  for (const [domain, { units, failures }] of head.domains) {
    if (units.length === 0) continue;
    const failed2 = writer && failures.get(writer.manifest.name);
    const built = units.map((unit) => unit.built);
    found.set(
      domain,
      failed2 ? { failure: failed2 } : await fixturesOf(writer, domain, built, threads, context)
    );
  }
  return found;
}
function unitsOf({ side: side2, domains }, domain, task) {
  return (domains.get(domain)?.units ?? []).map(({ built, launch }) => {
    const { name: name2, implements: benchmarks } = built.suite.manifest;
    return {
      suite: name2,
      side: side2,
      launch,
      atOnce: built.suite.driven !== void 0,
      task: (item) => benchmarks.includes(item.benchmark) ? task(name2, item) : "leave"
    };
  });
}
function failuresOf(suite, { domains }, fixtures) {
  const failures = /* @__PURE__ */ new Map();
  for (const [domain, { failures: bySuite }] of domains) {
    const written = fixtures.get(domain);
    const failure2 = bySuite.get(suite) ?? (written && "failure" in written ? written.failure : void 0);
    if (failure2) failures.set(domain, failure2);
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
    const { config, suites: suites2, domains } = plan;
    const { threads } = config;
    const context = contextOf(subject, options);
    const needed2 = (side2) => (suite, domain) => plan.cases.some(
      (item) => domainOf(item.benchmark) === domain && taskOf(subject, side2, suite, item) !== "leave"
    );
    const started = domains.filter(
      (domain) => suites2.some(({ manifest }) => needed2("head")(manifest.name, domain))
    );
    const head = await openSide("head", suites2, started, needed2("head"), threads, context);
    const fixtures = await openFixtures(head, fixturesWriter(plan), threads, context);
    const other = base ? await openSide("base", base.suites, started, needed2("base"), threads, context) : null;
    return new _Measurement(subject, head, other, fixtures, options);
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
    const task = (side2) => (suite, item) => {
      if (only && !only.has(caseKey({ suite, case: item.id }))) return "leave";
      return taskOf(this.#subject, side2, suite, item);
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
  return { ...options, cache: cacheRoot(), profile: plan.profile };
}
function taskOf({ work }, side2, suite, { id }) {
  const found = work.get(caseKey({ suite, case: id }));
  if (!found) return "leave";
  if (side2 === "base") return found.base === "measured" ? "measure" : "leave";
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
    ...pairing.kind === "together" && { together: pairing.pin }
  };
}
function budgetOf(rules) {
  const { warmup_seconds, seconds: seconds2, least_samples, most_samples } = rules;
  return { warmup_seconds, seconds: seconds2, least_samples, most_samples };
}

// src/machine/pairing.ts
async function choosePairing(threads, device) {
  if (device !== "cpu") return { kind: "in turn", why: `one ${device} device serves both sides` };
  const wanted = 2 * threads;
  const free = await freeCores();
  if (free.length < wanted) {
    return { kind: "in turn", why: `${free.length} cores are free, two sides need ${wanted}` };
  }
  const places = [free.slice(0, threads), free.slice(threads, wanted)];
  const [first] = places;
  const probe2 = await runCommand(["taskset", "-c", list(first), "true"], ".");
  if (probe2.failed) return { kind: "in turn", why: "taskset (util-linux) does not work here" };
  return {
    kind: "together",
    pin: (argv, place) => ["taskset", "-c", list(places[place]), ...argv]
  };
}
function list(cores = []) {
  return cores.join(",");
}

// src/measure/programs.ts
import { createHash } from "node:crypto";

// src/build/program_key.ts
async function programKey(suite, domain, { writer, profile }) {
  const { inputs, command, env } = suite.manifest.run;
  if (inputs === void 0) return null;
  const steps = keysOf(await keyedSteps(suite, domain));
  const written = writer ? await fixturesStep(writer, domain, profile, keysOf(await keyedSteps(writer, domain))) : null;
  const where = `${manifestOf(suite)}: run`;
  return contentKey({
    suiteFolder: suite.folder,
    inputs: inputs.flatMap((input) => fill([input], { domain }, where)),
    toolchain: [suite.manifest.version],
    salt: [PROTOCOL, command, env ?? null, steps, written?.key ?? null],
    mayBeAbsent: true
  });
}

// src/measure/programs.ts
async function programsOf(suites2, domains, source) {
  const keys = /* @__PURE__ */ new Map();
  for (const suite of suites2) {
    const own = new Set(suite.manifest.implements.map(domainOf));
    for (const domain of domains.filter((name2) => own.has(name2))) {
      keys.set(`${suite.manifest.name}:${domain}`, await keyOrUnknown(suite, domain, source));
    }
  }
  return (suite, domain) => keys.get(`${suite}:${domain}`) ?? null;
}
async function keyOrUnknown(...[suite, domain, source]) {
  try {
    return await programKey(suite, domain, source);
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

// src/measure/stored_programs.ts
function storedProgramFinder(sessions, environment, policy) {
  const latest3 = /* @__PURE__ */ new Map();
  for (const document of sessions) {
    const same = isSameMachine(document, environment, policy);
    for (const row of document.cases) {
      if (row.outcome.kind !== "measured") continue;
      const program = same ? row.program ?? null : null;
      const seconds2 = row.seconds ?? Number.POSITIVE_INFINITY;
      latest3.set(caseKey(row), { program, session: document.session.id, seconds: seconds2 });
    }
  }
  return (suite, caseId, program) => {
    const found = latest3.get(caseKey({ suite, case: caseId }));
    if (found?.program !== program) return null;
    const { session, seconds: seconds2 } = found;
    return { session, seconds: seconds2 };
  };
}
function isSameMachine(session, environment, policy) {
  const machine = { ...session, suites: {} };
  const differences2 = compareEnvironments(
    [{ ...machine, environment }],
    [machine],
    policy.fingerprint
  );
  return differences2.every(({ rule }) => rule !== "must-match");
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
  const same = program && !all2 && key !== null && key === base.programs(suite, domain);
  if (!same) return { head: "measure", base: "measured", program };
  const head = base.definesAlike(suite, item) ? "leave" : "verify";
  return { head, base: "same-program", program, as: base.commit };
}
function withPartners(work, { suites: suites2, bounded }) {
  const started = /* @__PURE__ */ new Set();
  for (const { name: name2, cases } of suites2) {
    for (const { id } of cases) {
      if (work.get(caseKey({ suite: name2, case: id }))?.head !== "leave") started.add(id);
    }
  }
  for (const { name: name2, cases } of suites2) {
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
function withControls(work, { suites: suites2, headProgram, storedSession }) {
  const items = suites2.flatMap(
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

// src/measure/subject.ts
async function subjectOf(situation) {
  const { plan, choice, session, environment, base: other, stored, all: all2 } = situation;
  const { config, domains, suites: suites2 } = plan;
  const basePlan = other && planOfBase(other.project, choice);
  const source = sourceOf(plan);
  const head = await programsOf(suites2, domains, source);
  const headProgram = await caseProgramsOf(plan, head);
  const before = basePlan && await caseProgramsAtBase(basePlan, domains);
  const base = basePlan && {
    commit: other.commit ?? session.id,
    head,
    programs: await programsOf(basePlan.suites, domains, source),
    has: (suite, item) => hasCase(basePlan, suite, item),
    definesAlike: (suite, item) => {
      const own = basePlan.cases.find(({ id }) => id === item.id);
      return own !== void 0 && before?.(suite, own) === headProgram(suite, item);
    }
  };
  const { ratio: ratio2, policy } = config;
  const work = planWork({
    suites: suites2.map((suite) => ({ name: suite.manifest.name, cases: casesOf(plan, suite) })),
    headProgram,
    base,
    storedSession: storedProgramFinder(stored, environment, policy),
    all: all2,
    bounded: ratio2 && policy.parity.length > 0 ? [ratio2.numerator, ratio2.denominator] : []
  });
  const paired = [...work.values()].some((each) => each.base === "measured");
  const pairing = paired ? await choosePairing(config.threads, config.device) : { kind: "in turn", why: "one side is measured" };
  return {
    plan,
    work,
    session,
    environment: { ...environment, "run.pairing": pairing.kind },
    base: basePlan && { suites: basePlan.suites, commit: other.commit },
    removed: other ? removedFrom(other, situation) : [],
    pairing
  };
}
function hasCase({ suites: suites2, cases }, name2, { id, benchmark }) {
  const suite = suites2.find(({ manifest }) => manifest.name === name2);
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
  return { writer: fixturesWriter(plan), profile: plan.profile };
}
function removedFrom(base, { plan, choice, isShard }) {
  const asked = isShard ? { ...choice, cases: [] } : choice;
  const head = isShard ? planOf(plan.project, asked) : plan;
  return removedCases(head, planOfBase(base.project, asked));
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
  const { policy, ratio: ratio2, reference, metrics, seed, device, dtype, threads } = config;
  const { "load.average_1m": _, ...machine } = environment;
  const rules = config.profiles[profile];
  const own = { policy, ratio: ratio2, reference, metrics, seed, device, dtype, threads };
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
  const differences2 = [
    ...base === now.base ? [] : [`the base was ${name(base)} and is ${name(now.base)}`],
    ...named2("the program changed of", programs),
    ...named2("something else is to be measured of", others),
    ...named2("rvp.toml or a definition says something else of", [
      ...changedKeys(before.settings, now.settings)
    ]),
    ...changedKeys(before.machine, now.machine).map(
      (key) => `${key} was ${name(before.machine?.[key])} and is ${name(now.machine[key])}`
    )
  ];
  if (differences2.length === 0) return;
  throw new RvpError(`the interrupted run was another job: ${differences2.join("; ")}`, {
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
function named2(what, keys) {
  if (keys.length === 0) return [];
  const rest = keys.length - FEW;
  return [`${what} ${keys.slice(0, FEW).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
function name(value) {
  return value === null || value === void 0 ? "none" : String(value).slice(0, 60);
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
async function settleStored(measurement, { verdict, results, stored }, plan, job) {
  var _stack = [];
  try {
    const rows = rowsToSettle(verdict.comparisons);
    const latest3 = stored.at(-1)?.session;
    const commit = latest3?.dirty ? void 0 : latest3?.commit;
    if (rows.length === 0 || commit === void 0 || !plan.config.policy.confirm) return results;
    const found = await baseTree(job, commit).catch(() => null);
    if (found === null) return results;
    const tree = __using(_stack, found, true);
    const only = new Set(rows.map(caseKey));
    job.progress({ kind: "settle", cases: only.size, rounds: SETTLING_ROUNDS });
    const project = readBaseProject(tree.root, plan.config);
    const base = planOf(project, job.choice, { mayMatchNothing: true });
    await measurement.openBase({ suites: base.suites, commit }, only);
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

// src/jobs/pipeline.ts
async function runAll(job) {
  var _stack = [];
  try {
    const situation = __using(_stack, await situationOf(job), true);
    const measured = await measure(situation, job);
    return judgementOf(situation, measured, job, { settled: true });
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
    return await measure(situation, job);
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
  if (situation.base) return measured;
  const first = await judgementOf(situation, measured, job, { settled: false });
  return settleStored(measurement, first, situation.plan, job);
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
  const lines2 = [
    "### Performance",
    `${against}${where}: ${totals.improvements} better, ${worse.length} worse, ${totals.no_change} unchanged, ${totals.inconclusive} undecided.`,
    ...list2("Faster or smaller", better),
    ...list2("Slower or larger", worse)
  ];
  if (verdict.parity.length > 0) lines2.push(`Parity: ${parityHeadline(verdict.parity)}.`);
  return `${lines2.join("\n\n")}
`;
}
function byEffect(a, b) {
  return (b.effect ?? 0) - (a.effect ?? 0);
}
function list2(title, rows) {
  if (rows.length === 0) return [];
  const items = rows.slice(0, ROWS).map((row) => {
    const accepted = row.waiver ? " (accepted)" : "";
    return `- ${code(row.suite)} ${code(shownName(row))} ${code(row.metric)}: ${change(row)}, ${effect(row)} ${effectInterval(row)}${accepted}`;
  });
  if (rows.length > ROWS) items.push(`- … and ${rows.length - ROWS} more`);
  return [`${title}:
${items.join("\n")}`];
}

// src/report/write.ts
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/report/html/client.generated.ts
var CLIENT_SCRIPT_HASH = "sha256-TOkOOQ/0cVLEsErRJEGtKcHjxRp8MgWFy5YCEY4I3JQ=";
var CLIENT_SCRIPT = '"use strict";(()=>{var Av=Object.create;var Th=Object.defineProperty;var kv=Object.getOwnPropertyDescriptor;var Rv=Object.getOwnPropertyNames;var Nv=Object.getPrototypeOf,Iv=Object.prototype.hasOwnProperty;var Ch=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Pv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of Rv(t))!Iv.call(e,i)&&i!==n&&Th(e,i,{get:()=>t[i],enumerable:!(r=kv(t,i))||r.enumerable});return e};var Lv=(e,t,n)=>(n=e!=null?Av(Nv(e)):{},Pv(t||!e||!e.__esModule?Th(n,"default",{value:e,enumerable:!0}):n,e));var I2=Ch((FA,N2)=>{"use strict";function l7(e,t,n,r,i){for(var o=i+1;r<=i;){var a=r+i>>>1,s=e[a],f=n!==void 0?n(s,t):s-t;f>=0?(o=a,i=a-1):r=a+1}return o}function d7(e,t,n,r,i){for(var o=i+1;r<=i;){var a=r+i>>>1,s=e[a],f=n!==void 0?n(s,t):s-t;f>0?(o=a,i=a-1):r=a+1}return o}function h7(e,t,n,r,i){for(var o=r-1;r<=i;){var a=r+i>>>1,s=e[a],f=n!==void 0?n(s,t):s-t;f<0?(o=a,r=a+1):i=a-1}return o}function m7(e,t,n,r,i){for(var o=r-1;r<=i;){var a=r+i>>>1,s=e[a],f=n!==void 0?n(s,t):s-t;f<=0?(o=a,r=a+1):i=a-1}return o}function p7(e,t,n,r,i){for(;r<=i;){var o=r+i>>>1,a=e[o],s=n!==void 0?n(a,t):a-t;if(s===0)return o;s<=0?r=o+1:i=o-1}return-1}function ua(e,t,n,r,i,o){return typeof n=="function"?o(e,t,n,r===void 0?0:r|0,i===void 0?e.length-1:i|0):o(e,t,void 0,n===void 0?0:n|0,r===void 0?e.length-1:r|0)}N2.exports={ge:function(e,t,n,r,i){return ua(e,t,n,r,i,l7)},gt:function(e,t,n,r,i){return ua(e,t,n,r,i,d7)},lt:function(e,t,n,r,i){return ua(e,t,n,r,i,h7)},le:function(e,t,n,r,i){return ua(e,t,n,r,i,m7)},eq:function(e,t,n,r,i){return ua(e,t,n,r,i,p7)}}});var B2=Ch((YA,Y2)=>{"use strict";var bf=I2(),Wi=0,Dr=1,yf=2;Y2.exports=y7;function mh(e,t,n,r,i){this.mid=e,this.left=t,this.right=n,this.leftPoints=r,this.rightPoints=i,this.count=(t?t.count:0)+(n?n.count:0)+r.length}var ca=mh.prototype;function dh(e,t){e.mid=t.mid,e.left=t.left,e.right=t.right,e.leftPoints=t.leftPoints,e.rightPoints=t.rightPoints,e.count=t.count}function D2(e,t){var n=Ui(t);e.mid=n.mid,e.left=n.left,e.right=n.right,e.leftPoints=n.leftPoints,e.rightPoints=n.rightPoints,e.count=n.count}function P2(e,t){var n=e.intervals([]);n.push(t),D2(e,n)}function L2(e,t){var n=e.intervals([]),r=n.indexOf(t);return r<0?Wi:(n.splice(r,1),D2(e,n),Dr)}ca.intervals=function(e){return e.push.apply(e,this.leftPoints),this.left&&this.left.intervals(e),this.right&&this.right.intervals(e),e};ca.insert=function(e){var t=this.count-this.leftPoints.length;if(this.count+=1,e[1]<this.mid)this.left?4*(this.left.count+1)>3*(t+1)?P2(this,e):this.left.insert(e):this.left=Ui([e]);else if(e[0]>this.mid)this.right?4*(this.right.count+1)>3*(t+1)?P2(this,e):this.right.insert(e):this.right=Ui([e]);else{var n=bf.ge(this.leftPoints,e,ph),r=bf.ge(this.rightPoints,e,gh);this.leftPoints.splice(n,0,e),this.rightPoints.splice(r,0,e)}};ca.remove=function(e){var t=this.count-this.leftPoints;if(e[1]<this.mid){if(!this.left)return Wi;var n=this.right?this.right.count:0;if(4*n>3*(t-1))return L2(this,e);var r=this.left.remove(e);return r===yf?(this.left=null,this.count-=1,Dr):(r===Dr&&(this.count-=1),r)}else if(e[0]>this.mid){if(!this.right)return Wi;var i=this.left?this.left.count:0;if(4*i>3*(t-1))return L2(this,e);var r=this.right.remove(e);return r===yf?(this.right=null,this.count-=1,Dr):(r===Dr&&(this.count-=1),r)}else{if(this.count===1)return this.leftPoints[0]===e?yf:Wi;if(this.leftPoints.length===1&&this.leftPoints[0]===e){if(this.left&&this.right){for(var o=this,a=this.left;a.right;)o=a,a=a.right;if(o===this)a.right=this.right;else{var s=this.left,r=this.right;o.count-=a.count,o.right=a.left,a.left=s,a.right=r}dh(this,a),this.count=(this.left?this.left.count:0)+(this.right?this.right.count:0)+this.leftPoints.length}else this.left?dh(this,this.left):dh(this,this.right);return Dr}for(var s=bf.ge(this.leftPoints,e,ph);s<this.leftPoints.length&&this.leftPoints[s][0]===e[0];++s)if(this.leftPoints[s]===e){this.count-=1,this.leftPoints.splice(s,1);for(var r=bf.ge(this.rightPoints,e,gh);r<this.rightPoints.length&&this.rightPoints[r][1]===e[1];++r)if(this.rightPoints[r]===e)return this.rightPoints.splice(r,1),Dr}return Wi}};function O2(e,t,n){for(var r=0;r<e.length&&e[r][0]<=t;++r){var i=n(e[r]);if(i)return i}}function q2(e,t,n){for(var r=e.length-1;r>=0&&e[r][1]>=t;--r){var i=n(e[r]);if(i)return i}}function F2(e,t){for(var n=0;n<e.length;++n){var r=t(e[n]);if(r)return r}}ca.queryPoint=function(e,t){if(e<this.mid){if(this.left){var n=this.left.queryPoint(e,t);if(n)return n}return O2(this.leftPoints,e,t)}else if(e>this.mid){if(this.right){var n=this.right.queryPoint(e,t);if(n)return n}return q2(this.rightPoints,e,t)}else return F2(this.leftPoints,t)};ca.queryInterval=function(e,t,n){if(e<this.mid&&this.left){var r=this.left.queryInterval(e,t,n);if(r)return r}if(t>this.mid&&this.right){var r=this.right.queryInterval(e,t,n);if(r)return r}return t<this.mid?O2(this.leftPoints,t,n):e>this.mid?q2(this.rightPoints,e,n):F2(this.leftPoints,n)};function g7(e,t){return e-t}function ph(e,t){var n=e[0]-t[0];return n||e[1]-t[1]}function gh(e,t){var n=e[1]-t[1];return n||e[0]-t[0]}function Ui(e){if(e.length===0)return null;for(var t=[],n=0;n<e.length;++n)t.push(e[n][0],e[n][1]);t.sort(g7);for(var r=t[t.length>>1],i=[],o=[],a=[],n=0;n<e.length;++n){var s=e[n];s[1]<r?i.push(s):r<s[0]?o.push(s):a.push(s)}var f=a,u=a.slice();return f.sort(ph),u.sort(gh),new mh(r,Ui(i),Ui(o),f,u)}function hh(e){this.root=e}var Vi=hh.prototype;Vi.insert=function(e){this.root?this.root.insert(e):this.root=new mh(e[0],null,null,[e],[e])};Vi.remove=function(e){if(this.root){var t=this.root.remove(e);return t===yf&&(this.root=null),t!==Wi}return!1};Vi.queryPoint=function(e,t){if(this.root)return this.root.queryPoint(e,t)};Vi.queryInterval=function(e,t,n){if(e<=t&&this.root)return this.root.queryInterval(e,t,n)};Object.defineProperty(Vi,"count",{get:function(){return this.root?this.root.count:0}});Object.defineProperty(Vi,"intervals",{get:function(){return this.root?this.root.intervals([]):[]}});function y7(e){return!e||e.length===0?new hh(null):new hh(Ui(e))}});function et(e){return e.split("/",1)[0]}function Eh(e){return e.split("/",2).join("/")}function ro({title:e,case:t}){return e??t}var Dv="http://www.w3.org/2000/svg";function A(e,t={},...n){return kh(document.createElement(e),t,n)}function ln(e,t={},...n){return kh(document.createElementNS(Dv,e),t,n)}function kh(e,t,n){for(let[r,i]of Object.entries(t))i===!0?e.setAttribute(r,""):i!==!1&&i!==void 0&&e.setAttribute(r,String(i));return e.append(...n.filter(r=>r||r==="").map(r=>r)),e}function Rh(e){return document.querySelector(`#${e} .mount`)}var Ah=0;function Gr(){return Ah+=1,`e${Ah}`}function Hr(e){let{rows:t,only:n}=e,r=t.map(u=>e.text(u).toLowerCase()),i=A("input",{type:"search",id:Gr(),autocomplete:"off"}),o=e.choices.map(({label:u,value:c})=>({label:u,value:c,control:Ov(t.map(c))})),a=n&&A("input",{type:"checkbox",id:Gr()});a&&(a.checked=n.checked);let s=()=>{let u=i.value.toLowerCase().split(/\\s+/).filter(c=>c!=="");e.changed(t.filter((c,d)=>u.every(l=>r[d].includes(l))&&o.every(({control:l,value:h})=>!l.value||h(c)===l.value)&&(!a?.checked||n.keep(c))))},f=A("form",{class:"filters",role:"search","aria-label":e.label},io("Search",i),...o.map(({label:u,control:c})=>io(u,c)),a&&io(n.label,a));return f.addEventListener("input",s),f.addEventListener("submit",u=>u.preventDefault()),s(),f}function io(e,t){return A("span",{class:"field"},A("label",{for:t.id},e),t)}function Ov(e){let t=[...new Set(e)].sort();return A("select",{id:Gr()},A("option",{value:""},"all"),...t.map(n=>A("option",{value:n},n)))}var tr=34,Nh=8,qv=400,Pn=class{element;#o;#e;#a;#s;#c;#l;#d=[];#r=[];#f;#t=new Map;#i;#u;constructor(t){this.#o=t,this.#f=t.sorted,this.#i=this.#p(),this.#u=this.#p(),this.#s=A("tbody",{},this.#i,this.#u),this.#c=t.columns.map((n,r)=>this.#g(n,r)),this.#a=A("table",{class:"virtual","aria-label":t.label},A("colgroup",{},...t.columns.map(({width:n})=>{let r=A("col");return r.style.setProperty("--width",n),r})),A("thead",{},A("tr",{"aria-rowindex":1},...this.#c)),this.#s),this.#e=A("div",{class:"scroller",tabindex:0,role:"region","aria-label":`${t.label}: table`},this.#a),this.#l=A("p",{class:"status",role:"status"}),this.element=A("div",{},this.#l,this.#e),this.#e.addEventListener("scroll",()=>this.#n(),{passive:!0}),this.#e.addEventListener("keydown",n=>this.#b(n)),new ResizeObserver(()=>this.#n()).observe(this.#e),addEventListener("beforeprint",()=>this.#m(0,qv)),addEventListener("afterprint",()=>this.#n())}show(t,n){this.#d=t;let r=t.length===n?`${n} rows`:`${t.length} of ${n} rows`;this.#l.textContent=r,this.#a.setAttribute("aria-rowcount",String(t.length+1)),this.#h(),this.#e.scrollTop=0,this.#n()}#g(t,n){let{title:r,sort:i,axis:o,align:a}=t,s=i?A("button",{type:"button"},r,A("span",{"aria-hidden":"true"})):r,f=A("th",{scope:"col",class:a??""},s,o?.());return i&&f.querySelector("button").addEventListener("click",()=>{let{column:u,descending:c}=this.#f;this.#f={column:n,descending:u===n?!c:!1},this.#h(),this.#n()}),f}#h(){let{column:t,descending:n}=this.#f;for(let[a,s]of this.#c.entries())a===t?s.setAttribute("aria-sort",n?"descending":"ascending"):s.removeAttribute("aria-sort");let r=this.#o.columns[t]?.sort,i=r?this.#d.map(a=>({row:a,key:r(a)})):null,o=n?-1:1;this.#r=i?i.sort((a,s)=>Fv(a.key,s.key,o)).map(({row:a})=>a):this.#d,this.#t.clear(),this.#s.replaceChildren(this.#i,this.#u)}#n(){let{scrollTop:t,clientHeight:n}=this.#e,r=Math.max(0,Math.floor(t/tr)-Nh),i=r+Math.ceil(n/tr)+2*Nh;this.#m(r,i)}#m(t,n){let r=Math.min(this.#r.length,n);for(let[o,a]of this.#t)o>=t&&o<r||(a.remove(),this.#t.delete(o));let i=this.#i;for(let o=t;o<r;o++){let a=this.#t.get(o);a||(a=this.#y(this.#r[o],o),this.#t.set(o,a),i.after(a)),i=a}Ih(this.#i,t),Ih(this.#u,this.#r.length-r)}#y(t,n){let{columns:r,open:i}=this.#o,o=r.map(({cell:a,align:s},f)=>{let u=a(t);if(!i||f>0)return A("td",{class:s??""},u);let d=A("button",{type:"button",class:"open",title:typeof u=="string"?u:void 0},u);return d.addEventListener("click",()=>i(t,d)),A("td",{},d)});return A("tr",{"aria-rowindex":n+2,"data-index":n},...o)}#p(){let t=A("td",{colspan:this.#o.columns.length});return A("tr",{class:"space","aria-hidden":"true"},t)}#b(t){let n=this.#v(),r=this.#r.length-1;if(n===null)return;let i=Math.max(1,Math.floor(this.#e.clientHeight/tr)-2),a={ArrowDown:n+1,ArrowUp:n-1,PageDown:n+i,PageUp:n-i,Home:0,End:r}[t.key];if(a===void 0)return;t.preventDefault();let s=Math.min(r,Math.max(0,a)),f=this.#a.tHead.offsetHeight,u=s*tr,{scrollTop:c,clientHeight:d}=this.#e;u<c?this.#e.scrollTop=u:u+tr+f>c+d&&(this.#e.scrollTop=u+tr+f-d),this.#n(),this.#x(s)?.focus({preventScroll:!0})}#v(){let t=document.activeElement?.closest("tr[data-index]");return t&&this.#s.contains(t)?Number(t.getAttribute("data-index")):null}#x(t){return this.#t.get(t)?.querySelector("button")??null}};function Ih(e,t){e.cells[0].style.height=`${t*tr}px`}function Fv(e,t,n){return e===null||t===null?e===t?0:e===null?1:-1:e<t?-n:e>t?n:0}function Lh({answers:e}){let t=new Pn({label:"Answers",sorted:{column:1,descending:!1},columns:[{title:"Case",width:"auto",cell:r=>r.case,sort:r=>r.case},{title:"Agrees",width:"112px",cell:Bv,sort:r=>Yv[kf(r)]},{title:"Suite",width:"80px",cell:r=>r.suite,sort:r=>r.suite},{title:"Check",width:"180px",cell:r=>r.check,sort:r=>r.check},{title:"Expected",width:"150px",align:"right",cell:r=>Ph(r.expected)},{title:"Got",width:"150px",align:"right",cell:r=>Ph(r.got)},{title:"Difference",width:"116px",align:"right",cell:r=>r.difference,sort:r=>r.difference===""?null:Number(r.difference)},{title:"Tolerance",width:"156px",cell:r=>r.tolerance}]});return[Hr({label:"Filter the answers",rows:e,text:({case:r,suite:i,check:o})=>`${i} ${r} ${o}`,choices:[{label:"Agrees",value:kf},{label:"Domain",value:({case:r})=>et(r)},{label:"Suite",value:({suite:r})=>r}],changed:r=>t.show(r,e.length)}),t.element]}var Yv={differs:0,agrees:1,reported:2};function Ph(e){return A("span",{title:e},e)}function kf({agrees:e}){return e===null?"reported":e?"agrees":"differs"}function Bv(e){let t=e.agrees===null?"calm":e.agrees?"good":"bad";return A("span",{class:`badge ${t}`},kf(e))}var zv={s:[[1,"s"],[.001,"ms"],[1e-6,"µs"],[1e-9,"ns"]],B:[[1073741824,"GiB"],[1048576,"MiB"],[1024,"KiB"],[1,"B"]],"/s":[[1e9,"G/s"],[1e6,"M/s"],[1e3,"k/s"],[1,"/s"]]};function te(e,t,n=3){if(e==null||!Number.isFinite(e))return"–";let r=zv[t];if(!r)return[ga(e,n),t==="1"?"":t].join(" ").trimEnd();let i=r.find(([o])=>Math.abs(e)>=o)??r.at(-1);return`${ga(e/i[0],n)} ${i[1]}`}function st(e,{scale:t,unit:n}){return t==="ratio"?Vr(Math.abs(e)):te(Math.abs(e),n)}function Ft(e){return e.effect===null?"–":Dh(e.effect,e)}function Xr(e){return Oh(e.interval,t=>Dh(t,e))}function Wr(e){if(e.interval===null)return"";let[t,n]=e.interval,{worse:r,better:i}=Gv(e.unit);return t===n?t===0?"unchanged":`${t>0?r:i} by ${st(t,e)}`:e.verdict==="regression"&&t>0?`${r} by at least ${st(t,e)}`:e.verdict==="inconclusive"&&t>0?`${r} by ${st(t,e)} to ${st(n,e)}`:n<0?`${i} by at least ${st(n,e)}`:`not ${r} by more than ${st(n,e)}`}function Gv(e){return e==="s"||e.endsWith("/s")?{worse:"slower",better:"faster"}:e==="B"?{worse:"bigger",better:"smaller"}:{worse:"worse",better:"better"}}function ya({ratio:e}){return e===null?"–":`${ga(e)}×`}function Rf({interval:e}){return Oh(e,t=>ga(t))}function Ur(e,t){return e===null||t==="improvement"?"–":e<.001?"< 0.001":e.toFixed(3)}function Vr(e,t=1){let n=Math.abs(e);return n>=1e3?"> 99999 %":`${(100*e).toFixed(n<10?t:0)} %`}function Dh(e,t){let n=st(e,t);return n.startsWith(">")?n:`${e<0?"−":"+"}${n}`}function Oh(e,t){return e===null?"":`[${e.map(t).join(", ")}]`}function ga(e,t=3){if(e===0)return"0";let n=Math.abs(e);return n>=1e6||n<.001?e.toExponential(t-1):n>=10**(t-1)?e.toFixed(0):e.toPrecision(t)}function qe(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function hn(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Jr(e){let t,n,r;e.length!==2?(t=qe,n=(s,f)=>qe(e(s),f),r=(s,f)=>e(s)-f):(t=e===qe||e===hn?e:Hv,n=e,r=e);function i(s,f,u=0,c=s.length){if(u<c){if(t(f,f)!==0)return c;do{let d=u+c>>>1;n(s[d],f)<0?u=d+1:c=d}while(u<c)}return u}function o(s,f,u=0,c=s.length){if(u<c){if(t(f,f)!==0)return c;do{let d=u+c>>>1;n(s[d],f)<=0?u=d+1:c=d}while(u<c)}return u}function a(s,f,u=0,c=s.length){let d=i(s,f,u,c-1);return d>u&&r(s[d-1],f)>-r(s[d],f)?d-1:d}return{left:i,center:a,right:o}}function Hv(){return 0}function qh(e){return e===null?NaN:+e}function*Xv(e,t){if(t===void 0)for(let n of e)n!=null&&(n=+n)>=n&&(yield n);else{let n=-1;for(let r of e)(r=t(r,++n,e))!=null&&(r=+r)>=r&&(yield r)}}var Fh=Jr(qe),ei=Fh.right,NM=Fh.left,IM=Jr(qh).center;var PM=Yh(Bh),LM=Yh(Wv);function Yh(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!n&&!r)return t;let s=n&&e(n),f=r&&e(r),u=i.slice();return s&&f?(Zr(s,u,i,o,a),Zr(s,i,u,o,a),Zr(s,u,i,o,a),jr(f,i,u,o,a),jr(f,u,i,o,a),jr(f,i,u,o,a)):s?(Zr(s,i,u,o,a),Zr(s,u,i,o,a),Zr(s,i,u,o,a)):f&&(jr(f,i,u,o,a),jr(f,u,i,o,a),jr(f,i,u,o,a)),t}}function Zr(e,t,n,r,i){for(let o=0,a=r*i;o<a;)e(t,n,o,o+=r,1)}function jr(e,t,n,r,i){for(let o=0,a=r*i;o<r;++o)e(t,n,o,o+a,r)}function Wv(e){let t=Bh(e);return(n,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,t(n,r,i+0,o+0,a),t(n,r,i+1,o+1,a),t(n,r,i+2,o+2,a),t(n,r,i+3,o+3,a)}}function Bh(e){let t=Math.floor(e);if(t===e)return Uv(e);let n=e-t,r=2*e+1;return(i,o,a,s,f)=>{if(!((s-=f)>=a))return;let u=t*o[a],c=f*t,d=c+f;for(let l=a,h=a+c;l<h;l+=f)u+=o[Math.min(s,l)];for(let l=a,h=s;l<=h;l+=f)u+=o[Math.min(s,l+c)],i[l]=(u+n*(o[Math.max(a,l-d)]+o[Math.min(s,l+d)]))/r,u-=o[Math.max(a,l-c)]}}function Uv(e){let t=2*e+1;return(n,r,i,o,a)=>{if(!((o-=a)>=i))return;let s=e*r[i],f=a*e;for(let u=i,c=i+f;u<c;u+=a)s+=r[Math.min(o,u)];for(let u=i,c=o;u<=c;u+=a)s+=r[Math.min(o,u+f)],n[u]=s/t,s-=r[Math.max(i,u-f)]}}function Pf(e,t){let n=0;if(t===void 0)for(let r of e)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(i=+i)>=i&&++n}return n}function Vv(e){return e.length|0}function Zv(e){return!(e>0)}function jv(e){return typeof e!="object"||"length"in e?e:Array.from(e)}function Kv(e){return t=>e(...t)}function zh(...e){let t=typeof e[e.length-1]=="function"&&Kv(e.pop());e=e.map(jv);let n=e.map(Vv),r=e.length-1,i=new Array(r+1).fill(0),o=[];if(r<0||n.some(Zv))return o;for(;;){o.push(i.map((s,f)=>e[f][s]));let a=r;for(;++i[a]===n[a];){if(a===0)return t?o.map(t):o;i[a--]=0}}}function Gh(e,t){var n=0,r=0;return Float64Array.from(e,t===void 0?i=>n+=+i||0:i=>n+=+t(i,r++,e)||0)}function Lf(e,t){let n=0,r,i=0,o=0;if(t===void 0)for(let a of e)a!=null&&(a=+a)>=a&&(r=a-i,i+=r/++n,o+=r*(a-i));else{let a=-1;for(let s of e)(s=t(s,++a,e))!=null&&(s=+s)>=s&&(r=s-i,i+=r/++n,o+=r*(s-i))}if(n>1)return o/(n-1)}function Df(e,t){let n=Lf(e,t);return n&&Math.sqrt(n)}function De(e,t){let n,r;if(t===void 0)for(let i of e)i!=null&&(n===void 0?i>=i&&(n=r=i):(n>i&&(n=i),r<i&&(r=i)));else{let i=-1;for(let o of e)(o=t(o,++i,e))!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)))}return[n,r]}var ft=class{constructor(){this._partials=new Float64Array(32),this._n=0}add(t){let n=this._partials,r=0;for(let i=0;i<this._n&&i<32;i++){let o=n[i],a=t+o,s=Math.abs(t)<Math.abs(o)?t-(a-o):o-(a-t);s&&(n[r++]=s),t=a}return n[r]=t,this._n=r+1,this}valueOf(){let t=this._partials,n=this._n,r,i,o,a=0;if(n>0){for(a=t[--n];n>0&&(r=a,i=t[--n],a=r+i,o=i-(a-r),!o););n>0&&(o<0&&t[n-1]<0||o>0&&t[n-1]>0)&&(i=o*2,r=a+i,i==r-a&&(a=r))}return a}};var ut=class extends Map{constructor(t,n=Wh){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:n}}),t!=null)for(let[r,i]of t)this.set(r,i)}get(t){return super.get(Nf(this,t))}has(t){return super.has(Nf(this,t))}set(t,n){return super.set(Hh(this,t),n)}delete(t){return super.delete(Xh(this,t))}},Yt=class extends Set{constructor(t,n=Wh){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:n}}),t!=null)for(let r of t)this.add(r)}has(t){return super.has(Nf(this,t))}add(t){return super.add(Hh(this,t))}delete(t){return super.delete(Xh(this,t))}};function Nf({_intern:e,_key:t},n){let r=t(n);return e.has(r)?e.get(r):n}function Hh({_intern:e,_key:t},n){let r=t(n);return e.has(r)?e.get(r):(e.set(r,n),n)}function Xh({_intern:e,_key:t},n){let r=t(n);return e.has(r)&&(n=e.get(r),e.delete(r)),n}function Wh(e){return e!==null&&typeof e=="object"?e.valueOf():e}function If(e){return e}function nr(e,...t){return Of(e,If,If,t)}function mn(e,t,...n){return Of(e,If,t,n)}function Uh(e,t,...n){return Of(e,Array.from,t,n)}function Of(e,t,n,r){return(function i(o,a){if(a>=r.length)return n(o);let s=new ut,f=r[a++],u=-1;for(let c of o){let d=f(c,++u,o),l=s.get(d);l?l.push(c):s.set(d,[c])}for(let[c,d]of s)s.set(c,i(d,a));return t(s)})(e,0)}function Qv(e,t){return Array.from(t,n=>e[n])}function Kr(e,...t){if(typeof e[Symbol.iterator]!="function")throw new TypeError("values is not iterable");e=Array.from(e);let[n]=t;if(n&&n.length!==2||t.length>1){let r=Uint32Array.from(e,(i,o)=>o);return t.length>1?(t=t.map(i=>e.map(i)),r.sort((i,o)=>{for(let a of t){let s=ba(a[i],a[o]);if(s)return s}})):(n=e.map(n),r.sort((i,o)=>ba(n[i],n[o]))),Qv(e,r)}return e.sort(Vh(n))}function Vh(e=qe){if(e===qe)return ba;if(typeof e!="function")throw new TypeError("compare is not a function");return(t,n)=>{let r=e(t,n);return r||r===0?r:(e(n,n)===0)-(e(t,t)===0)}}function ba(e,t){return(e==null||!(e>=e))-(t==null||!(t>=t))||(e<t?-1:e>t?1:0)}function xa(e,t,n){return(t.length!==2?Kr(mn(e,t,n),(([r,i],[o,a])=>qe(i,a)||qe(r,o))):Kr(nr(e,n),(([r,i],[o,a])=>t(i,a)||qe(r,o)))).map(([r])=>r)}var Jv=Array.prototype,DM=Jv.slice;var ex=Math.sqrt(50),tx=Math.sqrt(10),nx=Math.sqrt(2);function va(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=ex?10:o>=tx?5:o>=nx?2:1,s,f,u;return i<0?(u=Math.pow(10,-i)/a,s=Math.round(e*u),f=Math.round(t*u),s/u<e&&++s,f/u>t&&--f,u=-u):(u=Math.pow(10,i)*a,s=Math.round(e/u),f=Math.round(t/u),s*u<e&&++s,f*u>t&&--f),f<s&&.5<=n&&n<2?va(e,t,n*2):[s,f,u]}function Ln(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,o,a]=r?va(t,e,n):va(e,t,n);if(!(o>=i))return[];let s=o-i+1,f=new Array(s);if(r)if(a<0)for(let u=0;u<s;++u)f[u]=(o-u)/-a;else for(let u=0;u<s;++u)f[u]=(o-u)*a;else if(a<0)for(let u=0;u<s;++u)f[u]=(i+u)/-a;else for(let u=0;u<s;++u)f[u]=(i+u)*a;return f}function Qr(e,t,n){return t=+t,e=+e,n=+n,va(e,t,n)[2]}function ao(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?Qr(t,e,n):Qr(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function Zh(e){return Math.max(1,Math.ceil(Math.log(Pf(e))/Math.LN2)+1)}function Be(e,t){let n;if(t===void 0)for(let r of e)r!=null&&(n<r||n===void 0&&r>=r)&&(n=r);else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(n<i||n===void 0&&i>=i)&&(n=i)}return n}function jh(e,t){let n,r=-1,i=-1;if(t===void 0)for(let o of e)++i,o!=null&&(n<o||n===void 0&&o>=o)&&(n=o,r=i);else for(let o of e)(o=t(o,++i,e))!=null&&(n<o||n===void 0&&o>=o)&&(n=o,r=i);return r}function ct(e,t){let n;if(t===void 0)for(let r of e)r!=null&&(n>r||n===void 0&&r>=r)&&(n=r);else{let r=-1;for(let i of e)(i=t(i,++r,e))!=null&&(n>i||n===void 0&&i>=i)&&(n=i)}return n}function Kh(e,t){let n,r=-1,i=-1;if(t===void 0)for(let o of e)++i,o!=null&&(n>o||n===void 0&&o>=o)&&(n=o,r=i);else for(let o of e)(o=t(o,++i,e))!=null&&(n>o||n===void 0&&o>=o)&&(n=o,r=i);return r}function Qh(e,t,n=0,r=1/0,i){if(t=Math.floor(t),n=Math.floor(Math.max(0,n)),r=Math.floor(Math.min(e.length-1,r)),!(n<=t&&t<=r))return e;for(i=i===void 0?ba:Vh(i);r>n;){if(r-n>600){let f=r-n+1,u=t-n+1,c=Math.log(f),d=.5*Math.exp(2*c/3),l=.5*Math.sqrt(c*d*(f-d)/f)*(u-f/2<0?-1:1),h=Math.max(n,Math.floor(t-u*d/f+l)),m=Math.min(r,Math.floor(t+(f-u)*d/f+l));Qh(e,t,h,m,i)}let o=e[t],a=n,s=r;for(oo(e,n,t),i(e[r],o)>0&&oo(e,n,r);a<s;){for(oo(e,a,s),++a,--s;i(e[a],o)<0;)++a;for(;i(e[s],o)>0;)--s}i(e[n],o)===0?oo(e,n,s):(++s,oo(e,s,r)),s<=t&&(n=s+1),t<=s&&(r=s-1)}return e}function oo(e,t,n){let r=e[t];e[t]=e[n],e[n]=r}function qf(e,t=qe){let n,r=!1;if(t.length===1){let i;for(let o of e){let a=t(o);(r?qe(a,i)>0:qe(a,a)===0)&&(n=o,i=a,r=!0)}}else for(let i of e)(r?t(i,n)>0:t(i,i)===0)&&(n=i,r=!0);return n}function dn(e,t,n){if(e=Float64Array.from(Xv(e,n)),!(!(r=e.length)||isNaN(t=+t))){if(t<=0||r<2)return ct(e);if(t>=1)return Be(e);var r,i=(r-1)*t,o=Math.floor(i),a=Be(Qh(e,o).subarray(0,o+1)),s=ct(e.subarray(o+1));return a+(s-a)*(i-o)}}function Jh(e,t,n=qh){if(!(!(r=e.length)||isNaN(t=+t))){if(t<=0||r<2)return+n(e[0],0,e);if(t>=1)return+n(e[r-1],r-1,e);var r,i=(r-1)*t,o=Math.floor(i),a=+n(e[o],o,e),s=+n(e[o+1],o+1,e);return a+(s-a)*(i-o)}}function e0(e,t,n){let r=Pf(e),i=dn(e,.75)-dn(e,.25);return r&&i?Math.ceil((n-t)/(2*i*Math.pow(r,-1/3))):1}function Ff(e,t,n){let r=Pf(e),i=Df(e);return r&&i?Math.ceil((n-t)*Math.cbrt(r)/(3.49*i)):1}function t0(e,t){let n=0,r=0;if(t===void 0)for(let i of e)i!=null&&(i=+i)>=i&&(++n,r+=i);else{let i=-1;for(let o of e)(o=t(o,++i,e))!=null&&(o=+o)>=o&&(++n,r+=o)}if(n)return r/n}function so(e,t){return dn(e,.5,t)}function*rx(e){for(let t of e)yield*t}function Yf(e){return Array.from(rx(e))}function n0(e,t){let n=new ut;if(t===void 0)for(let o of e)o!=null&&o>=o&&n.set(o,(n.get(o)||0)+1);else{let o=-1;for(let a of e)(a=t(a,++o,e))!=null&&a>=a&&n.set(a,(n.get(a)||0)+1)}let r,i=0;for(let[o,a]of n)a>i&&(i=a,r=o);return r}function r0(e,t=ix){let n=[],r,i=!1;for(let o of e)i&&n.push(t(r,o)),r=o,i=!0;return n}function ix(e,t){return[e,t]}function ti(e,t,n){e=+e,t=+t,n=(i=arguments.length)<2?(t=e,e=0,1):i<3?1:+n;for(var r=-1,i=Math.max(0,Math.ceil((t-e)/n))|0,o=new Array(i);++r<i;)o[r]=e+r*n;return o}var OM=ox(Math.random);function ox(e){return function(n,r=0,i=n.length){let o=i-(r=+r);for(;o;){let a=e()*o--|0,s=n[o+r];n[o+r]=n[a+r],n[a+r]=s}return n}}function Ct(e,t){let n=0;if(t===void 0)for(let r of e)(r=+r)&&(n+=r);else{let r=-1;for(let i of e)(i=+t(i,++r,e))&&(n+=i)}return n}function ni(e){if(typeof e[Symbol.iterator]!="function")throw new TypeError("values is not iterable");return Array.from(e).reverse()}function ax(e){return e}var Bf=1,zf=2,Gf=3,wa=4,i0=1e-6;function sx(e){return"translate("+e+",0)"}function fx(e){return"translate(0,"+e+")"}function ux(e){return t=>+e(t)}function cx(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function lx(){return!this.__axis}function dx(e,t){var n=[],r=null,i=null,o=6,a=6,s=3,f=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===Bf||e===wa?-1:1,c=e===wa||e===zf?"x":"y",d=e===Bf||e===Gf?sx:fx;function l(h){var m=r??(t.ticks?t.ticks.apply(t,n):t.domain()),p=i??(t.tickFormat?t.tickFormat.apply(t,n):ax),g=Math.max(o,0)+s,v=t.range(),y=+v[0]+f,w=+v[v.length-1]+f,b=(t.bandwidth?cx:ux)(t.copy(),f),_=h.selection?h.selection():h,x=_.selectAll(".domain").data([null]),M=_.selectAll(".tick").data(m,t).order(),S=M.exit(),T=M.enter().append("g").attr("class","tick"),R=M.select("line"),C=M.select("text");x=x.merge(x.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),M=M.merge(T),R=R.merge(T.append("line").attr("stroke","currentColor").attr(c+"2",u*o)),C=C.merge(T.append("text").attr("fill","currentColor").attr(c,u*g).attr("dy",e===Bf?"0em":e===Gf?"0.71em":"0.32em")),h!==_&&(x=x.transition(h),M=M.transition(h),R=R.transition(h),C=C.transition(h),S=S.transition(h).attr("opacity",i0).attr("transform",function(k){return isFinite(k=b(k))?d(k+f):this.getAttribute("transform")}),T.attr("opacity",i0).attr("transform",function(k){var O=this.parentNode.__axis;return d((O&&isFinite(O=O(k))?O:b(k))+f)})),S.remove(),x.attr("d",e===wa||e===zf?a?"M"+u*a+","+y+"H"+f+"V"+w+"H"+u*a:"M"+f+","+y+"V"+w:a?"M"+y+","+u*a+"V"+f+"H"+w+"V"+u*a:"M"+y+","+f+"H"+w),M.attr("opacity",1).attr("transform",function(k){return d(b(k)+f)}),R.attr(c+"2",u*o),C.attr(c,u*g).text(p),_.filter(lx).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===zf?"start":e===wa?"end":"middle"),_.each(function(){this.__axis=b})}return l.scale=function(h){return arguments.length?(t=h,l):t},l.ticks=function(){return n=Array.from(arguments),l},l.tickArguments=function(h){return arguments.length?(n=h==null?[]:Array.from(h),l):n.slice()},l.tickValues=function(h){return arguments.length?(r=h==null?null:Array.from(h),l):r&&r.slice()},l.tickFormat=function(h){return arguments.length?(i=h,l):i},l.tickSize=function(h){return arguments.length?(o=a=+h,l):o},l.tickSizeInner=function(h){return arguments.length?(o=+h,l):o},l.tickSizeOuter=function(h){return arguments.length?(a=+h,l):a},l.tickPadding=function(h){return arguments.length?(s=+h,l):s},l.offset=function(h){return arguments.length?(f=+h,l):f},l}function o0(e){return dx(Gf,e)}var Hf="http://www.w3.org/1999/xhtml",Dn={svg:"http://www.w3.org/2000/svg",xhtml:Hf,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function a0(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),Dn.hasOwnProperty(t)?{space:Dn[t],local:e}:e}function hx(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===Hf&&t.documentElement.namespaceURI===Hf?t.createElement(e):t.createElementNS(n,e)}}function mx(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function ri(e){var t=a0(e);return(t.local?mx:hx)(t)}function px(){}function s0(e){return e==null?px:function(){return this.querySelector(e)}}function gx(e){typeof e!="function"&&(e=s0(e));for(var t=this._groups,n=t.length,r=new Array(n),i=0;i<n;++i)for(var o=t[i],a=o.length,s=r[i]=new Array(a),f,u,c=0;c<a;++c)(f=o[c])&&(u=e.call(f,f.__data__,c,o))&&("__data__"in f&&(u.__data__=f.__data__),s[c]=u);return new tt(r,this._parents)}function yx(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function bx(){return[]}function vx(e){return e==null?bx:function(){return this.querySelectorAll(e)}}function xx(e){return function(){return yx(e.apply(this,arguments))}}function wx(e){typeof e=="function"?e=xx(e):e=vx(e);for(var t=this._groups,n=t.length,r=[],i=[],o=0;o<n;++o)for(var a=t[o],s=a.length,f,u=0;u<s;++u)(f=a[u])&&(r.push(e.call(f,f.__data__,u,a)),i.push(f));return new tt(r,i)}function Mx(e){return function(){return this.matches(e)}}function f0(e){return function(t){return t.matches(e)}}var _x=Array.prototype.find;function Sx(e){return function(){return _x.call(this.children,e)}}function $x(){return this.firstElementChild}function Tx(e){return this.select(e==null?$x:Sx(typeof e=="function"?e:f0(e)))}var Cx=Array.prototype.filter;function Ex(){return Array.from(this.children)}function Ax(e){return function(){return Cx.call(this.children,e)}}function kx(e){return this.selectAll(e==null?Ex:Ax(typeof e=="function"?e:f0(e)))}function Rx(e){typeof e!="function"&&(e=Mx(e));for(var t=this._groups,n=t.length,r=new Array(n),i=0;i<n;++i)for(var o=t[i],a=o.length,s=r[i]=[],f,u=0;u<a;++u)(f=o[u])&&e.call(f,f.__data__,u,o)&&s.push(f);return new tt(r,this._parents)}function u0(e){return new Array(e.length)}function Nx(){return new tt(this._enter||this._groups.map(u0),this._parents)}function Ma(e,t){this.ownerDocument=e.ownerDocument,this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Ma.prototype={constructor:Ma,appendChild:function(e){return this._parent.insertBefore(e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){return this._parent.querySelectorAll(e)}};function Ix(e){return function(){return e}}function Px(e,t,n,r,i,o){for(var a=0,s,f=t.length,u=o.length;a<u;++a)(s=t[a])?(s.__data__=o[a],r[a]=s):n[a]=new Ma(e,o[a]);for(;a<f;++a)(s=t[a])&&(i[a]=s)}function Lx(e,t,n,r,i,o,a){var s,f,u=new Map,c=t.length,d=o.length,l=new Array(c),h;for(s=0;s<c;++s)(f=t[s])&&(l[s]=h=a.call(f,f.__data__,s,t)+"",u.has(h)?i[s]=f:u.set(h,f));for(s=0;s<d;++s)h=a.call(e,o[s],s,o)+"",(f=u.get(h))?(r[s]=f,f.__data__=o[s],u.delete(h)):n[s]=new Ma(e,o[s]);for(s=0;s<c;++s)(f=t[s])&&u.get(l[s])===f&&(i[s]=f)}function Dx(e){return e.__data__}function Ox(e,t){if(!arguments.length)return Array.from(this,Dx);var n=t?Lx:Px,r=this._parents,i=this._groups;typeof e!="function"&&(e=Ix(e));for(var o=i.length,a=new Array(o),s=new Array(o),f=new Array(o),u=0;u<o;++u){var c=r[u],d=i[u],l=d.length,h=qx(e.call(c,c&&c.__data__,u,r)),m=h.length,p=s[u]=new Array(m),g=a[u]=new Array(m),v=f[u]=new Array(l);n(c,d,p,g,v,h,t);for(var y=0,w=0,b,_;y<m;++y)if(b=p[y]){for(y>=w&&(w=y+1);!(_=g[w])&&++w<m;);b._next=_||null}}return a=new tt(a,r),a._enter=s,a._exit=f,a}function qx(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function Fx(){return new tt(this._exit||this._groups.map(u0),this._parents)}function Yx(e,t,n){var r=this.enter(),i=this,o=this.exit();return typeof e=="function"?(r=e(r),r&&(r=r.selection())):r=r.append(e+""),t!=null&&(i=t(i),i&&(i=i.selection())),n==null?o.remove():n(o),r&&i?r.merge(i).order():i}function Bx(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,o=r.length,a=Math.min(i,o),s=new Array(i),f=0;f<a;++f)for(var u=n[f],c=r[f],d=u.length,l=s[f]=new Array(d),h,m=0;m<d;++m)(h=u[m]||c[m])&&(l[m]=h);for(;f<i;++f)s[f]=n[f];return new tt(s,this._parents)}function zx(){for(var e=this._groups,t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function Gx(e){e||(e=Hx);function t(d,l){return d&&l?e(d.__data__,l.__data__):!d-!l}for(var n=this._groups,r=n.length,i=new Array(r),o=0;o<r;++o){for(var a=n[o],s=a.length,f=i[o]=new Array(s),u,c=0;c<s;++c)(u=a[c])&&(f[c]=u);f.sort(t)}return new tt(i,this._parents).order()}function Hx(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}function Xx(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function Wx(){return Array.from(this)}function Ux(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function Vx(){let e=0;for(let t of this)++e;return e}function Zx(){return!this.node()}function jx(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],o=0,a=i.length,s;o<a;++o)(s=i[o])&&e.call(s,s.__data__,o,i);return this}function Kx(e){return function(){this.removeAttribute(e)}}function Qx(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Jx(e,t){return function(){this.setAttribute(e,t)}}function ew(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function tw(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function nw(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,e.local):this.setAttributeNS(e.space,e.local,n)}}function rw(e,t){var n=a0(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((t==null?n.local?Qx:Kx:typeof t=="function"?n.local?nw:tw:n.local?ew:Jx)(n,t))}function c0(e){return e.ownerDocument&&e.ownerDocument.defaultView||e.document&&e||e.defaultView}function iw(e){return function(){this.style.removeProperty(e)}}function ow(e,t,n){return function(){this.style.setProperty(e,t,n)}}function aw(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}function sw(e,t,n){return arguments.length>1?this.each((t==null?iw:typeof t=="function"?aw:ow)(e,t,n??"")):fw(this.node(),e)}function fw(e,t){return e.style.getPropertyValue(t)||c0(e).getComputedStyle(e,null).getPropertyValue(t)}function uw(e){return function(){delete this[e]}}function cw(e,t){return function(){this[e]=t}}function lw(e,t){return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function dw(e,t){return arguments.length>1?this.each((t==null?uw:typeof t=="function"?lw:cw)(e,t)):this.node()[e]}function l0(e){return e.trim().split(/^|\\s+/)}function Wf(e){return e.classList||new d0(e)}function d0(e){this._node=e,this._names=l0(e.getAttribute("class")||"")}d0.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this._names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){return this._names.indexOf(e)>=0}};function h0(e,t){for(var n=Wf(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function m0(e,t){for(var n=Wf(e),r=-1,i=t.length;++r<i;)n.remove(t[r])}function hw(e){return function(){h0(this,e)}}function mw(e){return function(){m0(this,e)}}function pw(e,t){return function(){(t.apply(this,arguments)?h0:m0)(this,e)}}function gw(e,t){var n=l0(e+"");if(arguments.length<2){for(var r=Wf(this.node()),i=-1,o=n.length;++i<o;)if(!r.contains(n[i]))return!1;return!0}return this.each((typeof t=="function"?pw:t?hw:mw)(n,t))}function yw(){this.textContent=""}function bw(e){return function(){this.textContent=e}}function vw(e){return function(){var t=e.apply(this,arguments);this.textContent=t??""}}function xw(e){return arguments.length?this.each(e==null?yw:(typeof e=="function"?vw:bw)(e)):this.node().textContent}function ww(){this.innerHTML=""}function Mw(e){return function(){this.innerHTML=e}}function _w(e){return function(){var t=e.apply(this,arguments);this.innerHTML=t??""}}function Sw(e){return arguments.length?this.each(e==null?ww:(typeof e=="function"?_w:Mw)(e)):this.node().innerHTML}function $w(){this.nextSibling&&this.parentNode.appendChild(this)}function Tw(){return this.each($w)}function Cw(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ew(){return this.each(Cw)}function Aw(e){var t=typeof e=="function"?e:ri(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function kw(){return null}function Rw(e,t){var n=typeof e=="function"?e:ri(e),r=t==null?kw:typeof t=="function"?t:s0(t);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Nw(){var e=this.parentNode;e&&e.removeChild(this)}function Iw(){return this.each(Nw)}function Pw(){var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Lw(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Dw(e){return this.select(e?Lw:Pw)}function Ow(e){return arguments.length?this.property("__data__",e):this.node().__data__}function qw(e){return function(t){e.call(this,t,this.__data__)}}function Fw(e){return e.trim().split(/^|\\s+/).map(function(t){var n="",r=t.indexOf(".");return r>=0&&(n=t.slice(r+1),t=t.slice(0,r)),{type:t,name:n}})}function Yw(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,o;n<i;++n)o=t[n],(!e.type||o.type===e.type)&&o.name===e.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function Bw(e,t,n){return function(){var r=this.__on,i,o=qw(t);if(r){for(var a=0,s=r.length;a<s;++a)if((i=r[a]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=n),i.value=t;return}}this.addEventListener(e.type,o,n),i={type:e.type,name:e.name,value:t,listener:o,options:n},r?r.push(i):this.__on=[i]}}function zw(e,t,n){var r=Fw(e+""),i,o=r.length,a;if(arguments.length<2){var s=this.node().__on;if(s){for(var f=0,u=s.length,c;f<u;++f)for(i=0,c=s[f];i<o;++i)if((a=r[i]).type===c.type&&a.name===c.name)return c.value}return}for(s=t?Bw:Yw,i=0;i<o;++i)this.each(s(r[i],t,n));return this}function p0(e,t,n){var r=c0(e),i=r.CustomEvent;typeof i=="function"?i=new i(t,n):(i=r.document.createEvent("Event"),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),e.dispatchEvent(i)}function Gw(e,t){return function(){return p0(this,e,t)}}function Hw(e,t){return function(){return p0(this,e,t.apply(this,arguments))}}function Xw(e,t){return this.each((typeof t=="function"?Hw:Gw)(e,t))}function*Ww(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var g0=[null];function tt(e,t){this._groups=e,this._parents=t}function Uw(){return new tt([[document.documentElement]],g0)}function Vw(){return this}tt.prototype=Uw.prototype={constructor:tt,select:gx,selectAll:wx,selectChild:Tx,selectChildren:kx,filter:Rx,data:Ox,enter:Nx,exit:Fx,join:Yx,merge:Bx,selection:Vw,order:zx,sort:Gx,call:Xx,nodes:Wx,node:Ux,size:Vx,empty:Zx,each:jx,attr:rw,style:sw,property:dw,classed:gw,text:xw,html:Sw,raise:Tw,lower:Ew,append:Aw,insert:Rw,remove:Iw,clone:Dw,datum:Ow,on:zw,dispatch:Xw,[Symbol.iterator]:Ww};function Et(e){return typeof e=="string"?new tt([[document.querySelector(e)]],[document.documentElement]):new tt([[e]],g0)}var Zw=0;function jw(){return new Xf}function Xf(){this._="@"+(++Zw).toString(36)}Xf.prototype=jw.prototype={constructor:Xf,get:function(e){for(var t=this._;!(t in e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){return this._}};function Kw(e){let t;for(;t=e.sourceEvent;)e=t;return e}function y0(e,t){if(e=Kw(e),t===void 0&&(t=e.currentTarget),t){var n=t.ownerSVGElement||t;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=e.clientX,r.y=e.clientY,r=r.matrixTransform(t.getScreenCTM().inverse()),[r.x,r.y]}if(t.getBoundingClientRect){var i=t.getBoundingClientRect();return[e.clientX-i.left-t.clientLeft,e.clientY-i.top-t.clientTop]}}return[e.pageX,e.pageY]}function si(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function co(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function On(){}var ar=.7,ai=1/ar,ii="\\\\s*([+-]?\\\\d+)\\\\s*",fo="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*",Bt="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*",Qw=/^#([0-9a-f]{3,8})$/,Jw=new RegExp(`^rgb\\\\(${ii},${ii},${ii}\\\\)$`),e5=new RegExp(`^rgb\\\\(${Bt},${Bt},${Bt}\\\\)$`),t5=new RegExp(`^rgba\\\\(${ii},${ii},${ii},${fo}\\\\)$`),n5=new RegExp(`^rgba\\\\(${Bt},${Bt},${Bt},${fo}\\\\)$`),r5=new RegExp(`^hsl\\\\(${fo},${Bt},${Bt}\\\\)$`),i5=new RegExp(`^hsla\\\\(${fo},${Bt},${Bt},${fo}\\\\)$`),b0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};si(On,fi,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:v0,formatHex:v0,formatHex8:o5,formatHsl:a5,formatRgb:x0,toString:x0});function v0(){return this.rgb().formatHex()}function o5(){return this.rgb().formatHex8()}function a5(){return A0(this).formatHsl()}function x0(){return this.rgb().formatRgb()}function fi(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Qw.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?w0(t):n===3?new ke(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?_a(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?_a(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Jw.exec(e))?new ke(t[1],t[2],t[3],1):(t=e5.exec(e))?new ke(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=t5.exec(e))?_a(t[1],t[2],t[3],t[4]):(t=n5.exec(e))?_a(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=r5.exec(e))?S0(t[1],t[2]/100,t[3]/100,1):(t=i5.exec(e))?S0(t[1],t[2]/100,t[3]/100,t[4]):b0.hasOwnProperty(e)?w0(b0[e]):e==="transparent"?new ke(NaN,NaN,NaN,0):null}function w0(e){return new ke(e>>16&255,e>>8&255,e&255,1)}function _a(e,t,n,r){return r<=0&&(e=t=n=NaN),new ke(e,t,n,r)}function Qf(e){return e instanceof On||(e=fi(e)),e?(e=e.rgb(),new ke(e.r,e.g,e.b,e.opacity)):new ke}function kt(e,t,n,r){return arguments.length===1?Qf(e):new ke(e,t,n,r??1)}function ke(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}si(ke,kt,co(On,{brighter(e){return e=e==null?ai:Math.pow(ai,e),new ke(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?ar:Math.pow(ar,e),new ke(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new ke(ir(this.r),ir(this.g),ir(this.b),$a(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:M0,formatHex:M0,formatHex8:s5,formatRgb:_0,toString:_0}));function M0(){return`#${rr(this.r)}${rr(this.g)}${rr(this.b)}`}function s5(){return`#${rr(this.r)}${rr(this.g)}${rr(this.b)}${rr((isNaN(this.opacity)?1:this.opacity)*255)}`}function _0(){let e=$a(this.opacity);return`${e===1?"rgb(":"rgba("}${ir(this.r)}, ${ir(this.g)}, ${ir(this.b)}${e===1?")":`, ${e})`}`}function $a(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function ir(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function rr(e){return e=ir(e),(e<16?"0":"")+e.toString(16)}function S0(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new At(e,t,n,r)}function A0(e){if(e instanceof At)return new At(e.h,e.s,e.l,e.opacity);if(e instanceof On||(e=fi(e)),!e)return new At;if(e instanceof At)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),o=Math.max(t,n,r),a=NaN,s=o-i,f=(o+i)/2;return s?(t===o?a=(n-r)/s+(n<r)*6:n===o?a=(r-t)/s+2:a=(t-n)/s+4,s/=f<.5?o+i:2-o-i,a*=60):s=f>0&&f<1?0:a,new At(a,s,f,e.opacity)}function Ca(e,t,n,r){return arguments.length===1?A0(e):new At(e,t,n,r??1)}function At(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}si(At,Ca,co(On,{brighter(e){return e=e==null?ai:Math.pow(ai,e),new At(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ar:Math.pow(ar,e),new At(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new ke(Uf(e>=240?e-240:e+120,i,r),Uf(e,i,r),Uf(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new At($0(this.h),Sa(this.s),Sa(this.l),$a(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=$a(this.opacity);return`${e===1?"hsl(":"hsla("}${$0(this.h)}, ${Sa(this.s)*100}%, ${Sa(this.l)*100}%${e===1?")":`, ${e})`}`}}));function $0(e){return e=(e||0)%360,e<0?e+360:e}function Sa(e){return Math.max(0,Math.min(1,e||0))}function Uf(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var k0=Math.PI/180,R0=180/Math.PI,Ta=18,N0=.96422,I0=1,P0=.82521,L0=4/29,oi=6/29,D0=3*oi*oi,f5=oi*oi*oi;function O0(e){if(e instanceof zt)return new zt(e.l,e.a,e.b,e.opacity);if(e instanceof pn)return q0(e);e instanceof ke||(e=Qf(e));var t=Kf(e.r),n=Kf(e.g),r=Kf(e.b),i=Vf((.2225045*t+.7168786*n+.0606169*r)/I0),o,a;return t===n&&n===r?o=a=i:(o=Vf((.4360747*t+.3850649*n+.1430804*r)/N0),a=Vf((.0139322*t+.0971045*n+.7141733*r)/P0)),new zt(116*i-16,500*(o-i),200*(i-a),e.opacity)}function Ea(e,t,n,r){return arguments.length===1?O0(e):new zt(e,t,n,r??1)}function zt(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}si(zt,Ea,co(On,{brighter(e){return new zt(this.l+Ta*(e??1),this.a,this.b,this.opacity)},darker(e){return new zt(this.l-Ta*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=N0*Zf(t),e=I0*Zf(e),n=P0*Zf(n),new ke(jf(3.1338561*t-1.6168667*e-.4906146*n),jf(-.9787684*t+1.9161415*e+.033454*n),jf(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Vf(e){return e>f5?Math.pow(e,1/3):e/D0+L0}function Zf(e){return e>oi?e*e*e:D0*(e-L0)}function jf(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Kf(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function u5(e){if(e instanceof pn)return new pn(e.h,e.c,e.l,e.opacity);if(e instanceof zt||(e=O0(e)),e.a===0&&e.b===0)return new pn(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*R0;return new pn(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Aa(e,t,n,r){return arguments.length===1?u5(e):new pn(e,t,n,r??1)}function pn(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function q0(e){if(isNaN(e.h))return new zt(e.l,0,0,e.opacity);var t=e.h*k0;return new zt(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}si(pn,Aa,co(On,{brighter(e){return new pn(this.h,this.c,this.l+Ta*(e??1),this.opacity)},darker(e){return new pn(this.h,this.c,this.l-Ta*(e??1),this.opacity)},rgb(){return q0(this).rgb()}}));var F0=-.14861,Jf=1.78277,eu=-.29227,ka=-.90649,uo=1.97294,T0=uo*ka,C0=uo*Jf,E0=Jf*eu-ka*F0;function c5(e){if(e instanceof or)return new or(e.h,e.s,e.l,e.opacity);e instanceof ke||(e=Qf(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(E0*r+T0*t-C0*n)/(E0+T0-C0),o=r-i,a=(uo*(n-i)-eu*o)/ka,s=Math.sqrt(a*a+o*o)/(uo*i*(1-i)),f=s?Math.atan2(a,o)*R0-120:NaN;return new or(f<0?f+360:f,s,i,e.opacity)}function lt(e,t,n,r){return arguments.length===1?c5(e):new or(e,t,n,r??1)}function or(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}si(or,lt,co(On,{brighter(e){return e=e==null?ai:Math.pow(ai,e),new or(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ar:Math.pow(ar,e),new or(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*k0,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new ke(255*(t+n*(F0*r+Jf*i)),255*(t+n*(eu*r+ka*i)),255*(t+n*(uo*r)),this.opacity)}}));function z0(e,t,n,r,i){var o=e*e,a=o*e;return((1-3*e+3*o-a)*t+(4-6*o+3*a)*n+(1+3*e+3*o-3*a)*r+a*i)/6}function l5(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),i=e[r],o=e[r+1],a=r>0?e[r-1]:2*i-o,s=r<t-1?e[r+2]:2*o-i;return z0((n-r/t)*t,a,i,o,s)}}function d5(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),i=e[(r+t-1)%t],o=e[r%t],a=e[(r+1)%t],s=e[(r+2)%t];return z0((n-r/t)*t,i,o,a,s)}}var Na=e=>()=>e;function G0(e,t){return function(n){return e+n*t}}function h5(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function iu(e,t){var n=t-e;return n?G0(e,n>180||n<-180?n-360*Math.round(n/360):n):Na(isNaN(e)?t:e)}function m5(e){return(e=+e)==1?Re:function(t,n){return n-t?h5(t,n,e):Na(isNaN(t)?n:t)}}function Re(e,t){var n=t-e;return n?G0(e,n):Na(isNaN(e)?t:e)}var sr=(function e(t){var n=m5(t);function r(i,o){var a=n((i=kt(i)).r,(o=kt(o)).r),s=n(i.g,o.g),f=n(i.b,o.b),u=Re(i.opacity,o.opacity);return function(c){return i.r=a(c),i.g=s(c),i.b=f(c),i.opacity=u(c),i+""}}return r.gamma=e,r})(1);function H0(e){return function(t){var n=t.length,r=new Array(n),i=new Array(n),o=new Array(n),a,s;for(a=0;a<n;++a)s=kt(t[a]),r[a]=s.r||0,i[a]=s.g||0,o[a]=s.b||0;return r=e(r),i=e(i),o=e(o),s.opacity=1,function(f){return s.r=r(f),s.g=i(f),s.b=o(f),s+""}}}var X0=H0(l5),GM=H0(d5);function p5(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(o){for(i=0;i<n;++i)r[i]=e[i]*(1-o)+t[i]*o;return r}}function g5(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function y5(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=new Array(r),o=new Array(n),a;for(a=0;a<r;++a)i[a]=ui(e[a],t[a]);for(;a<n;++a)o[a]=t[a];return function(s){for(a=0;a<r;++a)o[a]=i[a](s);return o}}function b5(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function Te(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function v5(e,t){var n={},r={},i;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in e?n[i]=ui(e[i],t[i]):r[i]=t[i];return function(o){for(i in n)r[i]=n[i](o);return r}}var nu=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,tu=new RegExp(nu.source,"g");function x5(e){return function(){return e}}function w5(e){return function(t){return e(t)+""}}function M5(e,t){var n=nu.lastIndex=tu.lastIndex=0,r,i,o,a=-1,s=[],f=[];for(e=e+"",t=t+"";(r=nu.exec(e))&&(i=tu.exec(t));)(o=i.index)>n&&(o=t.slice(n,o),s[a]?s[a]+=o:s[++a]=o),(r=r[0])===(i=i[0])?s[a]?s[a]+=i:s[++a]=i:(s[++a]=null,f.push({i:a,x:Te(r,i)})),n=tu.lastIndex;return n<t.length&&(o=t.slice(n),s[a]?s[a]+=o:s[++a]=o),s.length<2?f[0]?w5(f[0].x):x5(t):(t=f.length,function(u){for(var c=0,d;c<t;++c)s[(d=f[c]).i]=d.x(u);return s.join("")})}function ui(e,t){var n=typeof t,r;return t==null||n==="boolean"?Na(t):(n==="number"?Te:n==="string"?(r=fi(t))?(t=r,sr):M5:t instanceof fi?sr:t instanceof Date?b5:g5(t)?p5:Array.isArray(t)?y5:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?v5:Te)(e,t)}function lo(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Y0=180/Math.PI,ru={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function W0(e,t,n,r,i,o){var a,s,f;return(a=Math.sqrt(e*e+t*t))&&(e/=a,t/=a),(f=e*n+t*r)&&(n-=e*f,r-=t*f),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,f/=s),e*r<t*n&&(e=-e,t=-t,f=-f,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(t,e)*Y0,skewX:Math.atan(f)*Y0,scaleX:a,scaleY:s}}var Ra;function _5(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?ru:W0(t.a,t.b,t.c,t.d,t.e,t.f)}function S5(e){return e==null||(Ra||(Ra=document.createElementNS("http://www.w3.org/2000/svg","g")),Ra.setAttribute("transform",e),!(e=Ra.transform.baseVal.consolidate()))?ru:(e=e.matrix,W0(e.a,e.b,e.c,e.d,e.e,e.f))}function U0(e,t,n,r){function i(u){return u.length?u.pop()+" ":""}function o(u,c,d,l,h,m){if(u!==d||c!==l){var p=h.push("translate(",null,t,null,n);m.push({i:p-4,x:Te(u,d)},{i:p-2,x:Te(c,l)})}else(d||l)&&h.push("translate("+d+t+l+n)}function a(u,c,d,l){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),l.push({i:d.push(i(d)+"rotate(",null,r)-2,x:Te(u,c)})):c&&d.push(i(d)+"rotate("+c+r)}function s(u,c,d,l){u!==c?l.push({i:d.push(i(d)+"skewX(",null,r)-2,x:Te(u,c)}):c&&d.push(i(d)+"skewX("+c+r)}function f(u,c,d,l,h,m){if(u!==d||c!==l){var p=h.push(i(h)+"scale(",null,",",null,")");m.push({i:p-4,x:Te(u,d)},{i:p-2,x:Te(c,l)})}else(d!==1||l!==1)&&h.push(i(h)+"scale("+d+","+l+")")}return function(u,c){var d=[],l=[];return u=e(u),c=e(c),o(u.translateX,u.translateY,c.translateX,c.translateY,d,l),a(u.rotate,c.rotate,d,l),s(u.skewX,c.skewX,d,l),f(u.scaleX,u.scaleY,c.scaleX,c.scaleY,d,l),u=c=null,function(h){for(var m=-1,p=l.length,g;++m<p;)d[(g=l[m]).i]=g.x(h);return d.join("")}}}var HM=U0(_5,"px, ","px)","deg)"),XM=U0(S5,", ",")",")"),$5=1e-12;function B0(e){return((e=Math.exp(e))+1/e)/2}function T5(e){return((e=Math.exp(e))-1/e)/2}function C5(e){return((e=Math.exp(2*e))-1)/(e+1)}var WM=(function e(t,n,r){function i(o,a){var s=o[0],f=o[1],u=o[2],c=a[0],d=a[1],l=a[2],h=c-s,m=d-f,p=h*h+m*m,g,v;if(p<$5)v=Math.log(l/u)/t,g=function(M){return[s+M*h,f+M*m,u*Math.exp(t*M*v)]};else{var y=Math.sqrt(p),w=(l*l-u*u+r*p)/(2*u*n*y),b=(l*l-u*u-r*p)/(2*l*n*y),_=Math.log(Math.sqrt(w*w+1)-w),x=Math.log(Math.sqrt(b*b+1)-b);v=(x-_)/t,g=function(M){var S=M*v,T=B0(_),R=u/(n*y)*(T*C5(t*S+_)-T5(_));return[s+R*h,f+R*m,u*T/B0(t*S+_)]}}return g.duration=Math.abs(v)*1e3*t/Math.SQRT2,g}return i.rho=function(o){var a=Math.max(.001,+o),s=a*a,f=s*s;return e(a,s,f)},i})(Math.SQRT2,2,4);function V0(e){return function(t,n){var r=e((t=Ca(t)).h,(n=Ca(n)).h),i=Re(t.s,n.s),o=Re(t.l,n.l),a=Re(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var Z0=V0(iu),UM=V0(Re);function j0(e,t){var n=Re((e=Ea(e)).l,(t=Ea(t)).l),r=Re(e.a,t.a),i=Re(e.b,t.b),o=Re(e.opacity,t.opacity);return function(a){return e.l=n(a),e.a=r(a),e.b=i(a),e.opacity=o(a),e+""}}function K0(e){return function(t,n){var r=e((t=Aa(t)).h,(n=Aa(n)).h),i=Re(t.c,n.c),o=Re(t.l,n.l),a=Re(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var Q0=K0(iu),VM=K0(Re);function J0(e){return(function t(n){n=+n;function r(i,o){var a=e((i=lt(i)).h,(o=lt(o)).h),s=Re(i.s,o.s),f=Re(i.l,o.l),u=Re(i.opacity,o.opacity);return function(c){return i.h=a(c),i.s=s(c),i.l=f(Math.pow(c,n)),i.opacity=u(c),i+""}}return r.gamma=t,r})(1)}var ZM=J0(iu),Ia=J0(Re);function qn(e,t){t===void 0&&(t=e,e=ui);for(var n=0,r=t.length-1,i=t[0],o=new Array(r<0?0:r);n<r;)o[n]=e(i,i=t[++n]);return function(a){var s=Math.max(0,Math.min(r-1,Math.floor(a*=r)));return o[s](a-s)}}function ze(e,t){for(var n=new Array(t),r=0;r<t;++r)n[r]=e(r/(t-1));return n}var ho=Math.PI,ou=2*ho,fr=1e-6,E5=ou-fr;function em(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function A5(e){let t=Math.floor(e);if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return em;let n=10**t;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*n)/n+r[i]}}function tm(e,t,n,r){return e===n&&t===r}function k5(e){let t=Math.floor(e);if(!(t<=15))return tm;let n=10**t,r=function(i){return Math.round(i*n)};return function(i,o,a,s){return r(i)===r(a)&&r(o)===r(s)}}var ur=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?em:A5(t),this._equal=t==null?tm:k5(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,i){this._append`Q${+t},${+n},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(t,n,r,i,o,a){this._append`C${+t},${+n},${+r},${+i},${this._x1=+o},${this._y1=+a}`}arcTo(t,n,r,i,o){if(t=+t,n=+n,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let a=this._x1,s=this._y1,f=r-t,u=i-n,c=a-t,d=s-n,l=c*c+d*d;if(this._x1===null)this._append`M${this._x1=t},${this._y1=n}`;else if(l>fr)if(!(Math.abs(d*f-u*c)>fr)||!o)this._append`L${this._x1=t},${this._y1=n}`;else{let h=r-a,m=i-s,p=f*f+u*u,g=h*h+m*m,v=Math.sqrt(p),y=Math.sqrt(l),w=o*Math.tan((ho-Math.acos((p+l-g)/(2*v*y)))/2),b=w/y,_=w/v;Math.abs(b-1)>fr&&this._append`L${t+b*c},${n+b*d}`,this._append`A${o},${o},0,0,${+(d*h>c*m)},${this._x1=t+_*f},${this._y1=n+_*u}`}}arc(t,n,r,i,o,a){if(t=+t,n=+n,r=+r,a=!!a,r<0)throw new Error(`negative radius: ${r}`);let s=r*Math.cos(i),f=r*Math.sin(i),u=t+s,c=n+f,d=1^a,l=a?i-o:o-i;if(this._x1===null?this._append`M${u},${c}`:(Math.abs(this._x1-u)>fr||Math.abs(this._y1-c)>fr)&&this._append`L${u},${c}`,!!r){if(l<0&&(l=l%ou+ou),l>E5)this._append`A${r},${r},0,1,${d},${t-s},${n-f}A${r},${r},0,1,${d},${this._x1=u},${this._y1=c}`;else if(l>fr){let h=t+r*Math.cos(o),m=n+r*Math.sin(o);if(l>=ho&&this._equal(u,c,h,m)){l/=2;let p=i+l;this._append`A${r},${r},0,${+(l>=ho)},${d},${t+r*Math.cos(p)},${n+r*Math.sin(p)}`}this._append`A${r},${r},0,${+(l>=ho)},${d},${this._x1=h},${this._y1=m}`}}}rect(t,n,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function R5(){return new ur}R5.prototype=ur.prototype;function Gt(e=3){return new ur(+e)}function N5(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function La(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function ci(e){return e=La(Math.abs(e)),e?e[1]:NaN}function I5(e,t){return function(n,r){for(var i=n.length,o=[],a=0,s=e[0],f=0;i>0&&s>0&&(f+s+1>r&&(s=Math.max(1,r-f)),o.push(n.substring(i-=s,i+s)),!((f+=s+1)>r));)s=e[a=(a+1)%e.length];return o.reverse().join(t)}}function P5(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var L5=/^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(\\.\\d+)?(~)?([a-z%])?$/i;function li(e){if(!(t=L5.exec(e)))throw new Error("invalid format: "+e);var t;return new au({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}li.prototype=au.prototype;function au(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}au.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function D5(e){e:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+e[n])break e;r>0&&(r=0);break}return r>0?e.slice(0,r)+e.slice(i+1):e}var Da;function O5(e,t){var n=La(e,t);if(!n)return Da=void 0,e.toPrecision(t);var r=n[0],i=n[1],o=i-(Da=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+La(e,Math.max(0,t+o-1))[0]}function nm(e,t){var n=La(e,t);if(!n)return e+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var rm={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:N5,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>nm(e*100,t),r:nm,s:O5,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function im(e){return e}var om=Array.prototype.map,am=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function q5(e){var t=e.grouping===void 0||e.thousands===void 0?im:I5(om.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+"",i=e.decimal===void 0?".":e.decimal+"",o=e.numerals===void 0?im:P5(om.call(e.numerals,String)),a=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"−":e.minus+"",f=e.nan===void 0?"NaN":e.nan+"";function u(d,l){d=li(d);var h=d.fill,m=d.align,p=d.sign,g=d.symbol,v=d.zero,y=d.width,w=d.comma,b=d.precision,_=d.trim,x=d.type;x==="n"?(w=!0,x="g"):rm[x]||(b===void 0&&(b=12),_=!0,x="g"),(v||h==="0"&&m==="=")&&(v=!0,h="0",m="=");var M=(l&&l.prefix!==void 0?l.prefix:"")+(g==="$"?n:g==="#"&&/[boxX]/.test(x)?"0"+x.toLowerCase():""),S=(g==="$"?r:/[%p]/.test(x)?a:"")+(l&&l.suffix!==void 0?l.suffix:""),T=rm[x],R=/[defgprs%]/.test(x);b=b===void 0?6:/[gprs]/.test(x)?Math.max(1,Math.min(21,b)):Math.max(0,Math.min(20,b));function C(k){var O=M,I=S,$,D,P;if(x==="c")I=T(k)+I,k="";else{k=+k;var X=k<0||1/k<0;if(k=isNaN(k)?f:T(Math.abs(k),b),_&&(k=D5(k)),X&&+k==0&&p!=="+"&&(X=!1),O=(X?p==="("?p:s:p==="-"||p==="("?"":p)+O,I=(x==="s"&&!isNaN(k)&&Da!==void 0?am[8+Da/3]:"")+I+(X&&p==="("?")":""),R){for($=-1,D=k.length;++$<D;)if(P=k.charCodeAt($),48>P||P>57){I=(P===46?i+k.slice($+1):k.slice($))+I,k=k.slice(0,$);break}}}w&&!v&&(k=t(k,1/0));var L=O.length+k.length+I.length,q=L<y?new Array(y-L+1).join(h):"";switch(w&&v&&(k=t(q+k,q.length?y-I.length:1/0),q=""),m){case"<":k=O+k+I+q;break;case"=":k=O+q+k+I;break;case"^":k=q.slice(0,L=q.length>>1)+O+k+I+q.slice(L);break;default:k=q+O+k+I;break}return o(k)}return C.toString=function(){return d+""},C}function c(d,l){var h=Math.max(-8,Math.min(8,Math.floor(ci(l)/3)))*3,m=Math.pow(10,-h),p=u((d=li(d),d.type="f",d),{suffix:am[8+h/3]});return function(g){return p(m*g)}}return{format:u,formatPrefix:c}}var Pa,Ht,su;F5({thousands:",",grouping:[3],currency:["$",""]});function F5(e){return Pa=q5(e),Ht=Pa.format,su=Pa.formatPrefix,Pa}function sm(e){return Math.max(0,-ci(Math.abs(e)))}function fm(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(ci(t)/3)))*3-ci(Math.abs(e)))}function um(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,ci(t)-ci(e))+1}var Z=1e-6,Em=1e-12,ee=Math.PI,be=ee/2,cm=ee/4,nt=ee*2,Ge=180/ee,ye=ee/180,fe=Math.abs,pi=Math.atan,yn=Math.atan2,Q=Math.cos;var Am=Math.exp;var Ga=Math.log,fu=Math.pow,j=Math.sin,ht=Math.sign||function(e){return e>0?1:e<0?-1:0},Ue=Math.sqrt,Eu=Math.tan;function km(e){return e>1?0:e<-1?ee:Math.acos(e)}function pt(e){return e>1?be:e<-1?-be:Math.asin(e)}function mt(){}function Ha(e,t){e&&dm.hasOwnProperty(e.type)&&dm[e.type](e,t)}var lm={Feature:function(e,t){Ha(e.geometry,t)},FeatureCollection:function(e,t){for(var n=e.features,r=-1,i=n.length;++r<i;)Ha(n[r].geometry,t)}},dm={Sphere:function(e,t){t.sphere()},Point:function(e,t){e=e.coordinates,t.point(e[0],e[1],e[2])},MultiPoint:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)e=n[r],t.point(e[0],e[1],e[2])},LineString:function(e,t){hu(e.coordinates,t,0)},MultiLineString:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)hu(n[r],t,0)},Polygon:function(e,t){hm(e.coordinates,t)},MultiPolygon:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)hm(n[r],t)},GeometryCollection:function(e,t){for(var n=e.geometries,r=-1,i=n.length;++r<i;)Ha(n[r],t)}};function hu(e,t,n){var r=-1,i=e.length-n,o;for(t.lineStart();++r<i;)o=e[r],t.point(o[0],o[1],o[2]);t.lineEnd()}function hm(e,t){var n=-1,r=e.length;for(t.polygonStart();++n<r;)hu(e[n],t,1);t.polygonEnd()}function Fn(e,t){e&&lm.hasOwnProperty(e.type)?lm[e.type](e,t):Ha(e,t)}var e_=new ft,t_=new ft;function mu(e){return[yn(e[1],e[0]),pt(e[2])]}function hi(e){var t=e[0],n=e[1],r=Q(n);return[r*Q(t),r*j(t),j(n)]}function Oa(e,t){return e[0]*t[0]+e[1]*t[1]+e[2]*t[2]}function Xa(e,t){return[e[1]*t[2]-e[2]*t[1],e[2]*t[0]-e[0]*t[2],e[0]*t[1]-e[1]*t[0]]}function uu(e,t){e[0]+=t[0],e[1]+=t[1],e[2]+=t[2]}function qa(e,t){return[e[0]*t,e[1]*t,e[2]*t]}function pu(e){var t=Ue(e[0]*e[0]+e[1]*e[1]+e[2]*e[2]);e[0]/=t,e[1]/=t,e[2]/=t}function gu(e,t){function n(r,i){return r=e(r,i),t(r[0],r[1])}return e.invert&&t.invert&&(n.invert=function(r,i){return r=t.invert(r,i),r&&e.invert(r[0],r[1])}),n}function yu(e,t){return fe(e)>ee&&(e-=Math.round(e/nt)*nt),[e,t]}yu.invert=yu;function Rm(e,t,n){return(e%=nt)?t||n?gu(pm(e),gm(t,n)):pm(e):t||n?gm(t,n):yu}function mm(e){return function(t,n){return t+=e,fe(t)>ee&&(t-=Math.round(t/nt)*nt),[t,n]}}function pm(e){var t=mm(e);return t.invert=mm(-e),t}function gm(e,t){var n=Q(e),r=j(e),i=Q(t),o=j(t);function a(s,f){var u=Q(f),c=Q(s)*u,d=j(s)*u,l=j(f),h=l*n+c*r;return[yn(d*i-h*o,c*n-l*r),pt(h*i+d*o)]}return a.invert=function(s,f){var u=Q(f),c=Q(s)*u,d=j(s)*u,l=j(f),h=l*i-d*o;return[yn(d*i+l*o,c*n+h*r),pt(h*n-c*r)]},a}function Y5(e){e=Rm(e[0]*ye,e[1]*ye,e.length>2?e[2]*ye:0);function t(n){return n=e(n[0]*ye,n[1]*ye),n[0]*=Ge,n[1]*=Ge,n}return t.invert=function(n){return n=e.invert(n[0]*ye,n[1]*ye),n[0]*=Ge,n[1]*=Ge,n},t}function B5(e,t,n,r,i,o){if(n){var a=Q(t),s=j(t),f=r*n;i==null?(i=t+r*nt,o=t-f/2):(i=ym(a,i),o=ym(a,o),(r>0?i<o:i>o)&&(i+=r*nt));for(var u,c=i;r>0?c>o:c<o;c-=f)u=mu([a,-s*Q(c),-s*j(c)]),e.point(u[0],u[1])}}function ym(e,t){t=hi(t),t[0]-=e,pu(t);var n=km(-t[1]);return((-t[2]<0?-n:n)+nt-Z)%nt}function Nm(){var e=[],t;return{point:function(n,r,i){t.push([n,r,i])},lineStart:function(){e.push(t=[])},lineEnd:mt,rejoin:function(){e.length>1&&e.push(e.pop().concat(e.shift()))},result:function(){var n=e;return e=[],t=null,n}}}function za(e,t){return fe(e[0]-t[0])<Z&&fe(e[1]-t[1])<Z}function Fa(e,t,n,r){this.x=e,this.z=t,this.o=n,this.e=r,this.v=!1,this.n=this.p=null}function Im(e,t,n,r,i){var o=[],a=[],s,f;if(e.forEach(function(m){if(!((p=m.length-1)<=0)){var p,g=m[0],v=m[p],y;if(za(g,v)){if(!g[2]&&!v[2]){for(i.lineStart(),s=0;s<p;++s)i.point((g=m[s])[0],g[1]);i.lineEnd();return}v[0]+=2*Z}o.push(y=new Fa(g,m,null,!0)),a.push(y.o=new Fa(g,null,y,!1)),o.push(y=new Fa(v,m,null,!1)),a.push(y.o=new Fa(v,null,y,!0))}}),!!o.length){for(a.sort(t),bm(o),bm(a),s=0,f=a.length;s<f;++s)a[s].e=n=!n;for(var u=o[0],c,d;;){for(var l=u,h=!0;l.v;)if((l=l.n)===u)return;c=l.z,i.lineStart();do{if(l.v=l.o.v=!0,l.e){if(h)for(s=0,f=c.length;s<f;++s)i.point((d=c[s])[0],d[1]);else r(l.x,l.n.x,1,i);l=l.n}else{if(h)for(c=l.p.z,s=c.length-1;s>=0;--s)i.point((d=c[s])[0],d[1]);else r(l.x,l.p.x,-1,i);l=l.p}l=l.o,c=l.z,h=!h}while(!l.v);i.lineEnd()}}}function bm(e){if(t=e.length){for(var t,n=0,r=e[0],i;++n<t;)r.n=i=e[n],i.p=r,r=i;r.n=i=e[0],i.p=r}}function cu(e){return fe(e[0])<=ee?e[0]:ht(e[0])*((fe(e[0])+ee)%nt-ee)}function z5(e,t){var n=cu(t),r=t[1],i=j(r),o=[j(n),-Q(n),0],a=0,s=0,f=new ft;i===1?r=be+Z:i===-1&&(r=-be-Z);for(var u=0,c=e.length;u<c;++u)if(l=(d=e[u]).length)for(var d,l,h=d[l-1],m=cu(h),p=h[1]/2+cm,g=j(p),v=Q(p),y=0;y<l;++y,m=b,g=x,v=M,h=w){var w=d[y],b=cu(w),_=w[1]/2+cm,x=j(_),M=Q(_),S=b-m,T=S>=0?1:-1,R=T*S,C=R>ee,k=g*x;if(f.add(yn(k*T*j(R),v*M+k*Q(R))),a+=C?S+T*nt:S,C^m>=n^b>=n){var O=Xa(hi(h),hi(w));pu(O);var I=Xa(o,O);pu(I);var $=(C^S>=0?-1:1)*pt(I[2]);(r>$||r===$&&(O[0]||O[1]))&&(s+=C^S>=0?1:-1)}}return(a<-Z||a<Z&&f<-Em)^s&1}function Pm(e,t,n,r){return function(i){var o=t(i),a=Nm(),s=t(a),f=!1,u,c,d,l={point:h,lineStart:p,lineEnd:g,polygonStart:function(){l.point=v,l.lineStart=y,l.lineEnd=w,c=[],u=[]},polygonEnd:function(){l.point=h,l.lineStart=p,l.lineEnd=g,c=Yf(c);var b=z5(u,r);c.length?(f||(i.polygonStart(),f=!0),Im(c,H5,b,n,i)):b&&(f||(i.polygonStart(),f=!0),i.lineStart(),n(null,null,1,i),i.lineEnd()),f&&(i.polygonEnd(),f=!1),c=u=null},sphere:function(){i.polygonStart(),i.lineStart(),n(null,null,1,i),i.lineEnd(),i.polygonEnd()}};function h(b,_){e(b,_)&&i.point(b,_)}function m(b,_){o.point(b,_)}function p(){l.point=m,o.lineStart()}function g(){l.point=h,o.lineEnd()}function v(b,_){d.push([b,_]),s.point(b,_)}function y(){s.lineStart(),d=[]}function w(){v(d[0][0],d[0][1]),s.lineEnd();var b=s.clean(),_=a.result(),x,M=_.length,S,T,R;if(d.pop(),u.push(d),d=null,!!M){if(b&1){if(T=_[0],(S=T.length-1)>0){for(f||(i.polygonStart(),f=!0),i.lineStart(),x=0;x<S;++x)i.point((R=T[x])[0],R[1]);i.lineEnd()}return}M>1&&b&2&&_.push(_.pop().concat(_.shift())),c.push(_.filter(G5))}}return l}}function G5(e){return e.length>1}function H5(e,t){return((e=e.x)[0]<0?e[1]-be-Z:be-e[1])-((t=t.x)[0]<0?t[1]-be-Z:be-t[1])}var vm=Pm(function(){return!0},X5,U5,[-ee,-be]);function X5(e){var t=NaN,n=NaN,r=NaN,i;return{lineStart:function(){e.lineStart(),i=1},point:function(o,a){var s=o>0?ee:-ee,f=fe(o-t);fe(f-ee)<Z?(e.point(t,n=(n+a)/2>0?be:-be),e.point(r,n),e.lineEnd(),e.lineStart(),e.point(s,n),e.point(o,n),i=0):r!==s&&f>=ee&&(fe(t-r)<Z&&(t-=r*Z),fe(o-s)<Z&&(o-=s*Z),n=W5(t,n,o,a),e.point(r,n),e.lineEnd(),e.lineStart(),e.point(s,n),i=0),e.point(t=o,n=a),r=s},lineEnd:function(){e.lineEnd(),t=n=NaN},clean:function(){return 2-i}}}function W5(e,t,n,r){var i,o,a=j(e-n);return fe(a)>Z?pi((j(t)*(o=Q(r))*j(n)-j(r)*(i=Q(t))*j(e))/(i*o*a)):(t+r)/2}function U5(e,t,n,r){var i;if(e==null)i=n*be,r.point(-ee,i),r.point(0,i),r.point(ee,i),r.point(ee,0),r.point(ee,-i),r.point(0,-i),r.point(-ee,-i),r.point(-ee,0),r.point(-ee,i);else if(fe(e[0]-t[0])>Z){var o=e[0]<t[0]?ee:-ee;i=n*o/2,r.point(-o,i),r.point(0,i),r.point(o,i)}else r.point(t[0],t[1])}function V5(e){var t=Q(e),n=2*ye,r=t>0,i=fe(t)>Z;function o(c,d,l,h){B5(h,e,n,l,c,d)}function a(c,d){return Q(c)*Q(d)>t}function s(c){var d,l,h,m,p;return{lineStart:function(){m=h=!1,p=1},point:function(g,v){var y=[g,v],w,b=a(g,v),_=r?b?0:u(g,v):b?u(g+(g<0?ee:-ee),v):0;if(!d&&(m=h=b)&&c.lineStart(),b!==h&&(w=f(d,y),(!w||za(d,w)||za(y,w))&&(y[2]=1)),b!==h)p=0,b?(c.lineStart(),w=f(y,d),c.point(w[0],w[1])):(w=f(d,y),c.point(w[0],w[1],2),c.lineEnd()),d=w;else if(i&&d&&r^b){var x;!(_&l)&&(x=f(y,d,!0))&&(p=0,r?(c.lineStart(),c.point(x[0][0],x[0][1]),c.point(x[1][0],x[1][1]),c.lineEnd()):(c.point(x[1][0],x[1][1]),c.lineEnd(),c.lineStart(),c.point(x[0][0],x[0][1],3)))}b&&(!d||!za(d,y))&&c.point(y[0],y[1]),d=y,h=b,l=_},lineEnd:function(){h&&c.lineEnd(),d=null},clean:function(){return p|(m&&h)<<1}}}function f(c,d,l){var h=hi(c),m=hi(d),p=[1,0,0],g=Xa(h,m),v=Oa(g,g),y=g[0],w=v-y*y;if(!w)return!l&&c;var b=t*v/w,_=-t*y/w,x=Xa(p,g),M=qa(p,b),S=qa(g,_);uu(M,S);var T=x,R=Oa(M,T),C=Oa(T,T),k=R*R-C*(Oa(M,M)-1);if(!(k<0)){var O=Ue(k),I=qa(T,(-R-O)/C);if(uu(I,M),I=mu(I),!l)return I;var $=c[0],D=d[0],P=c[1],X=d[1],L;D<$&&(L=$,$=D,D=L);var q=D-$,z=fe(q-ee)<Z,G=z||q<Z;if(!z&&X<P&&(L=P,P=X,X=L),G?z?P+X>0^I[1]<(fe(I[0]-$)<Z?P:X):P<=I[1]&&I[1]<=X:q>ee^($<=I[0]&&I[0]<=D)){var B=qa(T,(-R+O)/C);return uu(B,M),[I,mu(B)]}}}function u(c,d){var l=r?e:ee-e,h=0;return c<-l?h|=1:c>l&&(h|=2),d<-l?h|=4:d>l&&(h|=8),h}return Pm(a,s,o,r?[0,-e]:[-ee,e-ee])}function Z5(e,t,n,r,i,o){var a=e[0],s=e[1],f=t[0],u=t[1],c=0,d=1,l=f-a,h=u-s,m;if(m=n-a,!(!l&&m>0)){if(m/=l,l<0){if(m<c)return;m<d&&(d=m)}else if(l>0){if(m>d)return;m>c&&(c=m)}if(m=i-a,!(!l&&m<0)){if(m/=l,l<0){if(m>d)return;m>c&&(c=m)}else if(l>0){if(m<c)return;m<d&&(d=m)}if(m=r-s,!(!h&&m>0)){if(m/=h,h<0){if(m<c)return;m<d&&(d=m)}else if(h>0){if(m>d)return;m>c&&(c=m)}if(m=o-s,!(!h&&m<0)){if(m/=h,h<0){if(m>d)return;m>c&&(c=m)}else if(h>0){if(m<c)return;m<d&&(d=m)}return c>0&&(e[0]=a+c*l,e[1]=s+c*h),d<1&&(t[0]=a+d*l,t[1]=s+d*h),!0}}}}}var mo=1e9,Ya=-mo;function Au(e,t,n,r){function i(u,c){return e<=u&&u<=n&&t<=c&&c<=r}function o(u,c,d,l){var h=0,m=0;if(u==null||(h=a(u,d))!==(m=a(c,d))||f(u,c)<0^d>0)do l.point(h===0||h===3?e:n,h>1?r:t);while((h=(h+d+4)%4)!==m);else l.point(c[0],c[1])}function a(u,c){return fe(u[0]-e)<Z?c>0?0:3:fe(u[0]-n)<Z?c>0?2:1:fe(u[1]-t)<Z?c>0?1:0:c>0?3:2}function s(u,c){return f(u.x,c.x)}function f(u,c){var d=a(u,1),l=a(c,1);return d!==l?d-l:d===0?c[1]-u[1]:d===1?u[0]-c[0]:d===2?u[1]-c[1]:c[0]-u[0]}return function(u){var c=u,d=Nm(),l,h,m,p,g,v,y,w,b,_,x,M={point:S,lineStart:k,lineEnd:O,polygonStart:R,polygonEnd:C};function S($,D){i($,D)&&c.point($,D)}function T(){for(var $=0,D=0,P=h.length;D<P;++D)for(var X=h[D],L=1,q=X.length,z=X[0],G,B,J=z[0],ne=z[1];L<q;++L)G=J,B=ne,z=X[L],J=z[0],ne=z[1],B<=r?ne>r&&(J-G)*(r-B)>(ne-B)*(e-G)&&++$:ne<=r&&(J-G)*(r-B)<(ne-B)*(e-G)&&--$;return $}function R(){c=d,l=[],h=[],x=!0}function C(){var $=T(),D=x&&$,P=(l=Yf(l)).length;(D||P)&&(u.polygonStart(),D&&(u.lineStart(),o(null,null,1,u),u.lineEnd()),P&&Im(l,s,$,o,u),u.polygonEnd()),c=u,l=h=m=null}function k(){M.point=I,h&&h.push(m=[]),_=!0,b=!1,y=w=NaN}function O(){l&&(I(p,g),v&&b&&d.rejoin(),l.push(d.result())),M.point=S,b&&c.lineEnd()}function I($,D){var P=i($,D);if(h&&m.push([$,D]),_)p=$,g=D,v=P,_=!1,P&&(c.lineStart(),c.point($,D));else if(P&&b)c.point($,D);else{var X=[y=Math.max(Ya,Math.min(mo,y)),w=Math.max(Ya,Math.min(mo,w))],L=[$=Math.max(Ya,Math.min(mo,$)),D=Math.max(Ya,Math.min(mo,D))];Z5(X,L,e,t,n,r)?(b||(c.lineStart(),c.point(X[0],X[1])),c.point(L[0],L[1]),P||c.lineEnd(),x=!1):P&&(c.lineStart(),c.point($,D),x=!1)}y=$,w=D,b=P}return M}}var bu=e=>e,lu=new ft,vu=new ft,Lm,Dm,xu,wu,gn={point:mt,lineStart:mt,lineEnd:mt,polygonStart:function(){gn.lineStart=j5,gn.lineEnd=Q5},polygonEnd:function(){gn.lineStart=gn.lineEnd=gn.point=mt,lu.add(fe(vu)),vu=new ft},result:function(){var e=lu/2;return lu=new ft,e}};function j5(){gn.point=K5}function K5(e,t){gn.point=Om,Lm=xu=e,Dm=wu=t}function Om(e,t){vu.add(wu*e-xu*t),xu=e,wu=t}function Q5(){Om(Lm,Dm)}var mi=1/0,Wa=mi,_o=-mi,Ua=_o,Va={point:J5,lineStart:mt,lineEnd:mt,polygonStart:mt,polygonEnd:mt,result:function(){var e=[[mi,Wa],[_o,Ua]];return _o=Ua=-(Wa=mi=1/0),e}};function J5(e,t){e<mi&&(mi=e),e>_o&&(_o=e),t<Wa&&(Wa=t),t>Ua&&(Ua=t)}var Mu=0,_u=0,po=0,Za=0,ja=0,di=0,Su=0,$u=0,go=0,qm,Fm,Xt,Wt,dt={point:cr,lineStart:xm,lineEnd:wm,polygonStart:function(){dt.lineStart=n6,dt.lineEnd=r6},polygonEnd:function(){dt.point=cr,dt.lineStart=xm,dt.lineEnd=wm},result:function(){var e=go?[Su/go,$u/go]:di?[Za/di,ja/di]:po?[Mu/po,_u/po]:[NaN,NaN];return Mu=_u=po=Za=ja=di=Su=$u=go=0,e}};function cr(e,t){Mu+=e,_u+=t,++po}function xm(){dt.point=e6}function e6(e,t){dt.point=t6,cr(Xt=e,Wt=t)}function t6(e,t){var n=e-Xt,r=t-Wt,i=Ue(n*n+r*r);Za+=i*(Xt+e)/2,ja+=i*(Wt+t)/2,di+=i,cr(Xt=e,Wt=t)}function wm(){dt.point=cr}function n6(){dt.point=i6}function r6(){Ym(qm,Fm)}function i6(e,t){dt.point=Ym,cr(qm=Xt=e,Fm=Wt=t)}function Ym(e,t){var n=e-Xt,r=t-Wt,i=Ue(n*n+r*r);Za+=i*(Xt+e)/2,ja+=i*(Wt+t)/2,di+=i,i=Wt*e-Xt*t,Su+=i*(Xt+e),$u+=i*(Wt+t),go+=i*3,cr(Xt=e,Wt=t)}function Bm(e){this._context=e}Bm.prototype={_radius:4.5,pointRadius:function(e){return this._radius=e,this},polygonStart:function(){this._line=0},polygonEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){this._line===0&&this._context.closePath(),this._point=NaN},point:function(e,t){switch(this._point){case 0:{this._context.moveTo(e,t),this._point=1;break}case 1:{this._context.lineTo(e,t);break}default:{this._context.moveTo(e+this._radius,t),this._context.arc(e,t,this._radius,0,nt);break}}},result:mt};var Tu=new ft,du,zm,Gm,yo,bo,So={point:mt,lineStart:function(){So.point=o6},lineEnd:function(){du&&Hm(zm,Gm),So.point=mt},polygonStart:function(){du=!0},polygonEnd:function(){du=null},result:function(){var e=+Tu;return Tu=new ft,e}};function o6(e,t){So.point=Hm,zm=yo=e,Gm=bo=t}function Hm(e,t){yo-=e,bo-=t,Tu.add(Ue(yo*yo+bo*bo)),yo=e,bo=t}var Mm,Ka,_m,Sm,Qa=class{constructor(t){this._append=t==null?Xm:a6(t),this._radius=4.5,this._=""}pointRadius(t){return this._radius=+t,this}polygonStart(){this._line=0}polygonEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){this._line===0&&(this._+="Z"),this._point=NaN}point(t,n){switch(this._point){case 0:{this._append`M${t},${n}`,this._point=1;break}case 1:{this._append`L${t},${n}`;break}default:{if(this._append`M${t},${n}`,this._radius!==_m||this._append!==Ka){let r=this._radius,i=this._;this._="",this._append`m0,${r}a${r},${r} 0 1,1 0,${-2*r}a${r},${r} 0 1,1 0,${2*r}z`,_m=r,Ka=this._append,Sm=this._,this._=i}this._+=Sm;break}}}result(){let t=this._;return this._="",t.length?t:null}};function Xm(e){let t=1;this._+=e[0];for(let n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function a6(e){let t=Math.floor(e);if(!(t>=0))throw new RangeError(`invalid digits: ${e}`);if(t>15)return Xm;if(t!==Mm){let n=10**t;Mm=t,Ka=function(i){let o=1;this._+=i[0];for(let a=i.length;o<a;++o)this._+=Math.round(arguments[o]*n)/n+i[o]}}return Ka}function To(e,t){let n=3,r=4.5,i,o;function a(s){return s&&(typeof r=="function"&&o.pointRadius(+r.apply(this,arguments)),Fn(s,i(o))),o.result()}return a.area=function(s){return Fn(s,i(gn)),gn.result()},a.measure=function(s){return Fn(s,i(So)),So.result()},a.bounds=function(s){return Fn(s,i(Va)),Va.result()},a.centroid=function(s){return Fn(s,i(dt)),dt.result()},a.projection=function(s){return arguments.length?(i=s==null?(e=null,bu):(e=s).stream,a):e},a.context=function(s){return arguments.length?(o=s==null?(t=null,new Qa(n)):new Bm(t=s),typeof r!="function"&&o.pointRadius(r),a):t},a.pointRadius=function(s){return arguments.length?(r=typeof s=="function"?s:(o.pointRadius(+s),+s),a):r},a.digits=function(s){if(!arguments.length)return n;if(s==null)n=null;else{let f=Math.floor(s);if(!(f>=0))throw new RangeError(`invalid digits: ${s}`);n=f}return t===null&&(o=new Qa(n)),a},a.projection(e).digits(n).context(t)}function Co(e){return{stream:ts(e)}}function ts(e){return function(t){var n=new Cu;for(var r in e)n[r]=e[r];return n.stream=t,n}}function Cu(){}Cu.prototype={constructor:Cu,point:function(e,t){this.stream.point(e,t)},sphere:function(){this.stream.sphere()},lineStart:function(){this.stream.lineStart()},lineEnd:function(){this.stream.lineEnd()},polygonStart:function(){this.stream.polygonStart()},polygonEnd:function(){this.stream.polygonEnd()}};function ku(e,t,n){var r=e.clipExtent&&e.clipExtent();return e.scale(150).translate([0,0]),r!=null&&e.clipExtent(null),Fn(n,e.stream(Va)),t(Va.result()),r!=null&&e.clipExtent(r),e}function Ru(e,t,n){return ku(e,function(r){var i=t[1][0]-t[0][0],o=t[1][1]-t[0][1],a=Math.min(i/(r[1][0]-r[0][0]),o/(r[1][1]-r[0][1])),s=+t[0][0]+(i-a*(r[1][0]+r[0][0]))/2,f=+t[0][1]+(o-a*(r[1][1]+r[0][1]))/2;e.scale(150*a).translate([s,f])},n)}function Wm(e,t,n){return Ru(e,[[0,0],t],n)}function Um(e,t,n){return ku(e,function(r){var i=+t,o=i/(r[1][0]-r[0][0]),a=(i-o*(r[1][0]+r[0][0]))/2,s=-o*r[0][1];e.scale(150*o).translate([a,s])},n)}function Vm(e,t,n){return ku(e,function(r){var i=+t,o=i/(r[1][1]-r[0][1]),a=-o*r[0][0],s=(i-o*(r[1][1]+r[0][1]))/2;e.scale(150*o).translate([a,s])},n)}var $m=16,s6=Q(30*ye);function Tm(e,t){return+t?u6(e,t):f6(e)}function f6(e){return ts({point:function(t,n){t=e(t,n),this.stream.point(t[0],t[1])}})}function u6(e,t){function n(r,i,o,a,s,f,u,c,d,l,h,m,p,g){var v=u-r,y=c-i,w=v*v+y*y;if(w>4*t&&p--){var b=a+l,_=s+h,x=f+m,M=Ue(b*b+_*_+x*x),S=pt(x/=M),T=fe(fe(x)-1)<Z||fe(o-d)<Z?(o+d)/2:yn(_,b),R=e(T,S),C=R[0],k=R[1],O=C-r,I=k-i,$=y*O-v*I;($*$/w>t||fe((v*O+y*I)/w-.5)>.3||a*l+s*h+f*m<s6)&&(n(r,i,o,a,s,f,C,k,T,b/=M,_/=M,x,p,g),g.point(C,k),n(C,k,T,b,_,x,u,c,d,l,h,m,p,g))}}return function(r){var i,o,a,s,f,u,c,d,l,h,m,p,g={point:v,lineStart:y,lineEnd:b,polygonStart:function(){r.polygonStart(),g.lineStart=_},polygonEnd:function(){r.polygonEnd(),g.lineStart=y}};function v(S,T){S=e(S,T),r.point(S[0],S[1])}function y(){d=NaN,g.point=w,r.lineStart()}function w(S,T){var R=hi([S,T]),C=e(S,T);n(d,l,c,h,m,p,d=C[0],l=C[1],c=S,h=R[0],m=R[1],p=R[2],$m,r),r.point(d,l)}function b(){g.point=v,r.lineEnd()}function _(){y(),g.point=x,g.lineEnd=M}function x(S,T){w(i=S,T),o=d,a=l,s=h,f=m,u=p,g.point=w}function M(){n(d,l,c,h,m,p,o,a,i,s,f,u,$m,r),g.lineEnd=b,b()}return g}}var c6=ts({point:function(e,t){this.stream.point(e*ye,t*ye)}});function l6(e){return ts({point:function(t,n){var r=e(t,n);return this.stream.point(r[0],r[1])}})}function d6(e,t,n,r,i){function o(a,s){return a*=r,s*=i,[t+e*a,n-e*s]}return o.invert=function(a,s){return[(a-t)/e*r,(n-s)/e*i]},o}function Cm(e,t,n,r,i,o){if(!o)return d6(e,t,n,r,i);var a=Q(o),s=j(o),f=a*e,u=s*e,c=a/e,d=s/e,l=(s*n-a*t)/e,h=(s*t+a*n)/e;function m(p,g){return p*=r,g*=i,[f*p-u*g+t,n-u*p-f*g]}return m.invert=function(p,g){return[r*(c*p-d*g+l),i*(h-d*p-c*g)]},m}function Yn(e){return Zm(function(){return e})()}function Zm(e){var t,n=150,r=480,i=250,o=0,a=0,s=0,f=0,u=0,c,d=0,l=1,h=1,m=null,p=vm,g=null,v,y,w,b=bu,_=.5,x,M,S,T,R;function C($){return S($[0]*ye,$[1]*ye)}function k($){return $=S.invert($[0],$[1]),$&&[$[0]*Ge,$[1]*Ge]}C.stream=function($){return T&&R===$?T:T=c6(l6(c)(p(x(b(R=$)))))},C.preclip=function($){return arguments.length?(p=$,m=void 0,I()):p},C.postclip=function($){return arguments.length?(b=$,g=v=y=w=null,I()):b},C.clipAngle=function($){return arguments.length?(p=+$?V5(m=$*ye):(m=null,vm),I()):m*Ge},C.clipExtent=function($){return arguments.length?(b=$==null?(g=v=y=w=null,bu):Au(g=+$[0][0],v=+$[0][1],y=+$[1][0],w=+$[1][1]),I()):g==null?null:[[g,v],[y,w]]},C.scale=function($){return arguments.length?(n=+$,O()):n},C.translate=function($){return arguments.length?(r=+$[0],i=+$[1],O()):[r,i]},C.center=function($){return arguments.length?(o=$[0]%360*ye,a=$[1]%360*ye,O()):[o*Ge,a*Ge]},C.rotate=function($){return arguments.length?(s=$[0]%360*ye,f=$[1]%360*ye,u=$.length>2?$[2]%360*ye:0,O()):[s*Ge,f*Ge,u*Ge]},C.angle=function($){return arguments.length?(d=$%360*ye,O()):d*Ge},C.reflectX=function($){return arguments.length?(l=$?-1:1,O()):l<0},C.reflectY=function($){return arguments.length?(h=$?-1:1,O()):h<0},C.precision=function($){return arguments.length?(x=Tm(M,_=$*$),I()):Ue(_)},C.fitExtent=function($,D){return Ru(C,$,D)},C.fitSize=function($,D){return Wm(C,$,D)},C.fitWidth=function($,D){return Um(C,$,D)},C.fitHeight=function($,D){return Vm(C,$,D)};function O(){var $=Cm(n,0,0,l,h,d).apply(null,t(o,a)),D=Cm(n,r-$[0],i-$[1],l,h,d);return c=Rm(s,f,u),M=gu(t,D),S=gu(c,M),x=Tm(M,_),I()}function I(){return T=R=null,C}return function(){return t=e.apply(this,arguments),C.invert=t.invert&&k,O()}}function Nu(e){var t=0,n=ee/3,r=Zm(e),i=r(t,n);return i.parallels=function(o){return arguments.length?r(t=o[0]*ye,n=o[1]*ye):[t*Ge,n*Ge]},i}function h6(e){var t=Q(e);function n(r,i){return[r*t,j(i)/t]}return n.invert=function(r,i){return[r/t,pt(i*t)]},n}function m6(e,t){var n=j(e),r=(n+j(t))/2;if(fe(r)<Z)return h6(e);var i=1+n*(2*r-n),o=Ue(i)/r;function a(s,f){var u=Ue(i-2*r*j(f))/r;return[u*j(s*=r),o-u*Q(s)]}return a.invert=function(s,f){var u=o-f,c=yn(s,fe(u))*ht(u);return u*r<0&&(c-=ee*ht(s)*ht(u)),[c/r,pt((i-(s*s+u*u)*r*r)/(2*r))]},a}function $o(){return Nu(m6).scale(155.424).center([0,33.6442])}function Iu(){return $o().parallels([29.5,45.5]).scale(1070).translate([480,250]).rotate([96,0]).center([-.6,38.7])}function p6(e){var t=e.length;return{point:function(n,r){for(var i=-1;++i<t;)e[i].point(n,r)},sphere:function(){for(var n=-1;++n<t;)e[n].sphere()},lineStart:function(){for(var n=-1;++n<t;)e[n].lineStart()},lineEnd:function(){for(var n=-1;++n<t;)e[n].lineEnd()},polygonStart:function(){for(var n=-1;++n<t;)e[n].polygonStart()},polygonEnd:function(){for(var n=-1;++n<t;)e[n].polygonEnd()}}}function jm(){var e,t,n=Iu(),r,i=$o().rotate([154,0]).center([-2,58.5]).parallels([55,65]),o,a=$o().rotate([157,0]).center([-3,19.9]).parallels([8,18]),s,f,u={point:function(l,h){f=[l,h]}};function c(l){var h=l[0],m=l[1];return f=null,r.point(h,m),f||(o.point(h,m),f)||(s.point(h,m),f)}c.invert=function(l){var h=n.scale(),m=n.translate(),p=(l[0]-m[0])/h,g=(l[1]-m[1])/h;return(g>=.12&&g<.234&&p>=-.425&&p<-.214?i:g>=.166&&g<.234&&p>=-.214&&p<-.115?a:n).invert(l)},c.stream=function(l){return e&&t===l?e:e=p6([n.stream(t=l),i.stream(l),a.stream(l)])},c.precision=function(l){return arguments.length?(n.precision(l),i.precision(l),a.precision(l),d()):n.precision()},c.scale=function(l){return arguments.length?(n.scale(l),i.scale(l*.35),a.scale(l),c.translate(n.translate())):n.scale()},c.translate=function(l){if(!arguments.length)return n.translate();var h=n.scale(),m=+l[0],p=+l[1];return r=n.translate(l).clipExtent([[m-.455*h,p-.238*h],[m+.455*h,p+.238*h]]).stream(u),o=i.translate([m-.307*h,p+.201*h]).clipExtent([[m-.425*h+Z,p+.12*h+Z],[m-.214*h-Z,p+.234*h-Z]]).stream(u),s=a.translate([m-.205*h,p+.212*h]).clipExtent([[m-.214*h+Z,p+.166*h+Z],[m-.115*h-Z,p+.234*h-Z]]).stream(u),d()},c.fitExtent=function(l,h){return Ru(c,l,h)},c.fitSize=function(l,h){return Wm(c,l,h)},c.fitWidth=function(l,h){return Um(c,l,h)},c.fitHeight=function(l,h){return Vm(c,l,h)};function d(){return e=t=null,c}return c.scale(1070)}function Km(e){return function(t,n){var r=Q(t),i=Q(n),o=e(r*i);return o===1/0?[2,0]:[o*i*j(t),o*j(n)]}}function Eo(e){return function(t,n){var r=Ue(t*t+n*n),i=e(r),o=j(i),a=Q(i);return[yn(t*o,r*a),pt(r&&n*o/r)]}}var Qm=Km(function(e){return Ue(2/(1+e))});Qm.invert=Eo(function(e){return 2*pt(e/2)});function Jm(){return Yn(Qm).scale(124.75).clipAngle(180-.001)}var ep=Km(function(e){return(e=km(e))&&e/j(e)});ep.invert=Eo(function(e){return e});function tp(){return Yn(ep).scale(79.4188).clipAngle(180-.001)}function ns(e,t){return[e,Ga(Eu((be+t)/2))]}ns.invert=function(e,t){return[e,2*pi(Am(t))-be]};function np(){return rp(ns).scale(961/nt)}function rp(e){var t=Yn(e),n=t.center,r=t.scale,i=t.translate,o=t.clipExtent,a=null,s,f,u;t.scale=function(d){return arguments.length?(r(d),c()):r()},t.translate=function(d){return arguments.length?(i(d),c()):i()},t.center=function(d){return arguments.length?(n(d),c()):n()},t.clipExtent=function(d){return arguments.length?(d==null?a=s=f=u=null:(a=+d[0][0],s=+d[0][1],f=+d[1][0],u=+d[1][1]),c()):a==null?null:[[a,s],[f,u]]};function c(){var d=ee*r(),l=t(Y5(t.rotate()).invert([0,0]));return o(a==null?[[l[0]-d,l[1]-d],[l[0]+d,l[1]+d]]:e===ns?[[Math.max(l[0]-d,a),s],[Math.min(l[0]+d,f),u]]:[[a,Math.max(l[1]-d,s)],[f,Math.min(l[1]+d,u)]])}return c()}function Ba(e){return Eu((be+e)/2)}function g6(e,t){var n=Q(e),r=e===t?j(e):Ga(n/Q(t))/Ga(Ba(t)/Ba(e)),i=n*fu(Ba(e),r)/r;if(!r)return ns;function o(a,s){i>0?s<-be+Z&&(s=-be+Z):s>be-Z&&(s=be-Z);var f=i/fu(Ba(s),r);return[f*j(r*a),i-f*Q(r*a)]}return o.invert=function(a,s){var f=i-s,u=ht(r)*Ue(a*a+f*f),c=yn(a,fe(f))*ht(f);return f*r<0&&(c-=ee*ht(a)*ht(f)),[c/r,2*pi(fu(i/u,1/r))-be]},o}function ip(){return Nu(g6).scale(109.5).parallels([30,30])}function Ja(e,t){return[e,t]}Ja.invert=Ja;function op(){return Yn(Ja).scale(152.63)}function y6(e,t){var n=Q(e),r=e===t?j(e):(n-Q(t))/(t-e),i=n/r+e;if(fe(r)<Z)return Ja;function o(a,s){var f=i-s,u=r*a;return[f*j(u),i-f*Q(u)]}return o.invert=function(a,s){var f=i-s,u=yn(a,fe(f))*ht(f);return f*r<0&&(u-=ee*ht(a)*ht(f)),[u/r,i-ht(r)*Ue(a*a+f*f)]},o}function ap(){return Nu(y6).scale(131.154).center([0,13.9389])}var vo=1.340264,xo=-.081106,wo=893e-6,Mo=.003796,es=Ue(3)/2,b6=12;function sp(e,t){var n=pt(es*j(t)),r=n*n,i=r*r*r;return[e*Q(n)/(es*(vo+3*xo*r+i*(7*wo+9*Mo*r))),n*(vo+xo*r+i*(wo+Mo*r))]}sp.invert=function(e,t){for(var n=t,r=n*n,i=r*r*r,o=0,a,s,f;o<b6&&(s=n*(vo+xo*r+i*(wo+Mo*r))-t,f=vo+3*xo*r+i*(7*wo+9*Mo*r),n-=a=s/f,r=n*n,i=r*r*r,!(fe(a)<Em));++o);return[es*e*(vo+3*xo*r+i*(7*wo+9*Mo*r))/Q(n),pt(j(n)/es)]};function fp(){return Yn(sp).scale(177.158)}function up(e,t){var n=Q(t),r=Q(e)*n;return[n*j(e)/r,j(t)/r]}up.invert=Eo(pi);function cp(){return Yn(up).scale(144.049).clipAngle(60)}function v6(e,t){var n=t*t,r=n*n;return[e*(.8707-.131979*n+r*(-.013791+r*(.003971*n-.001529*r))),t*(1.007226+n*(.015085+r*(-.044475+.028874*n-.005916*r)))]}v6.invert=function(e,t){var n=t,r=25,i;do{var o=n*n,a=o*o;n-=i=(n*(1.007226+o*(.015085+a*(-.044475+.028874*o-.005916*a)))-t)/(1.007226+o*(.015085*3+a*(-.044475*7+.028874*9*o-.005916*11*a)))}while(fe(i)>Z&&--r>0);return[e/(.8707+(o=n*n)*(-.131979+o*(-.013791+o*o*o*(.003971-.001529*o)))),n]};function lp(e,t){return[Q(t)*j(e),j(t)]}lp.invert=Eo(pt);function dp(){return Yn(lp).scale(249.5).clipAngle(90+Z)}function hp(e,t){var n=Q(t),r=1+Q(e)*n;return[n*j(e)/r,j(t)/r]}hp.invert=Eo(function(e){return 2*pi(e)});function mp(){return Yn(hp).scale(250).clipAngle(142)}function pp(e,t){return[Ga(Eu((be+t)/2)),-e]}pp.invert=function(e,t){return[-t,2*pi(Am(e))-be]};function gp(){var e=rp(pp),t=e.center,n=e.rotate;return e.center=function(r){return arguments.length?t([-r[1],r[0]]):(r=t(),[r[1],-r[0]])},e.rotate=function(r){return arguments.length?n([r[0],r[1],r.length>2?r[2]+90:90]):(r=n(),[r[0],r[1],r[2]-90])},n([0,0,90]).scale(159.155)}var Pu=new Date,Lu=new Date;function Ce(e,t,n,r){function i(o){return e(o=arguments.length===0?new Date:new Date(+o)),o}return i.floor=o=>(e(o=new Date(+o)),o),i.ceil=o=>(e(o=new Date(o-1)),t(o,1),e(o),o),i.round=o=>{let a=i(o),s=i.ceil(o);return o-a<s-o?a:s},i.offset=(o,a)=>(t(o=new Date(+o),a==null?1:Math.floor(a)),o),i.range=(o,a,s)=>{let f=[];if(o=i.ceil(o),s=s==null?1:Math.floor(s),!(o<a)||!(s>0))return f;let u;do f.push(u=new Date(+o)),t(o,s),e(o);while(u<o&&o<a);return f},i.filter=o=>Ce(a=>{if(a>=a)for(;e(a),!o(a);)a.setTime(a-1)},(a,s)=>{if(a>=a)if(s<0)for(;++s<=0;)for(;t(a,-1),!o(a););else for(;--s>=0;)for(;t(a,1),!o(a););}),n&&(i.count=(o,a)=>(Pu.setTime(+o),Lu.setTime(+a),e(Pu),e(Lu),Math.floor(n(Pu,Lu))),i.every=o=>(o=Math.floor(o),!isFinite(o)||!(o>0)?null:o>1?i.filter(r?a=>r(a)%o===0:a=>i.count(0,a)%o===0):i)),i}var rs=Ce(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);rs.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?Ce(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):rs);var i_=rs.range,bn=1e3,gt=bn*60,vn=gt*60,xn=vn*24,Ou=xn*7,yp=xn*30,Du=xn*365,He=Ce(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+t*bn)},(e,t)=>(t-e)/bn,e=>e.getUTCSeconds()),o_=He.range,lr=Ce(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*bn)},(e,t)=>{e.setTime(+e+t*gt)},(e,t)=>(t-e)/gt,e=>e.getMinutes()),a_=lr.range,dr=Ce(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+t*gt)},(e,t)=>(t-e)/gt,e=>e.getUTCMinutes()),s_=dr.range,hr=Ce(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*bn-e.getMinutes()*gt)},(e,t)=>{e.setTime(+e+t*vn)},(e,t)=>(t-e)/vn,e=>e.getHours()),f_=hr.range,mr=Ce(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+t*vn)},(e,t)=>(t-e)/vn,e=>e.getUTCHours()),u_=mr.range,Ut=Ce(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*gt)/xn,e=>e.getDate()-1),c_=Ut.range,gi=Ce(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/xn,e=>e.getUTCDate()-1),l_=gi.range,Ao=Ce(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/xn,e=>Math.floor(e/xn)),d_=Ao.range;function pr(e){return Ce(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(t,n)=>{t.setDate(t.getDate()+n*7)},(t,n)=>(n-t-(n.getTimezoneOffset()-t.getTimezoneOffset())*gt)/Ou)}var Vt=pr(0),gr=pr(1),qu=pr(2),Fu=pr(3),wn=pr(4),Yu=pr(5),Bu=pr(6),h_=Vt.range,m_=gr.range,p_=qu.range,g_=Fu.range,y_=wn.range,b_=Yu.range,v_=Bu.range;function yr(e){return Ce(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCDate(t.getUTCDate()+n*7)},(t,n)=>(n-t)/Ou)}var Zt=yr(0),br=yr(1),zu=yr(2),Gu=yr(3),Mn=yr(4),Hu=yr(5),Xu=yr(6),x_=Zt.range,w_=br.range,M_=zu.range,__=Gu.range,S_=Mn.range,$_=Hu.range,T_=Xu.range,vr=Ce(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+(t.getFullYear()-e.getFullYear())*12,e=>e.getMonth()),C_=vr.range,xr=Ce(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+(t.getUTCFullYear()-e.getUTCFullYear())*12,e=>e.getUTCMonth()),E_=xr.range,Ve=Ce(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());Ve.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:Ce(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)});var A_=Ve.range,Ze=Ce(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());Ze.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:Ce(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)});var k_=Ze.range;function bp(e,t,n,r,i,o){let a=[[He,1,bn],[He,5,5*bn],[He,15,15*bn],[He,30,30*bn],[o,1,gt],[o,5,5*gt],[o,15,15*gt],[o,30,30*gt],[i,1,vn],[i,3,3*vn],[i,6,6*vn],[i,12,12*vn],[r,1,xn],[r,2,2*xn],[n,1,Ou],[t,1,yp],[t,3,3*yp],[e,1,Du]];function s(u,c,d){let l=c<u;l&&([u,c]=[c,u]);let h=d&&typeof d.range=="function"?d:f(u,c,d),m=h?h.range(u,+c+1):[];return l?m.reverse():m}function f(u,c,d){let l=Math.abs(c-u)/d,h=Jr(([,,g])=>g).right(a,l);if(h===a.length)return e.every(ao(u/Du,c/Du,d));if(h===0)return rs.every(Math.max(ao(u,c,d),1));let[m,p]=a[l/a[h-1][2]<a[h][2]/l?h-1:h];return m.every(p)}return[s,f]}var[vp,is]=bp(Ze,xr,Zt,Ao,mr,dr),[xp,wp]=bp(Ve,vr,Vt,Ut,hr,lr);function Wu(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function Uu(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function ko(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}function x6(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,o=e.days,a=e.shortDays,s=e.months,f=e.shortMonths,u=Ro(i),c=No(i),d=Ro(o),l=No(o),h=Ro(a),m=No(a),p=Ro(s),g=No(s),v=Ro(f),y=No(f),w={a:P,A:X,b:L,B:q,c:null,d:Cp,e:Cp,f:G6,g:J6,G:t3,H:Y6,I:B6,j:z6,L:Np,m:H6,M:X6,p:z,q:G,Q:kp,s:Rp,S:W6,u:U6,U:V6,V:Z6,w:j6,W:K6,x:null,X:null,y:Q6,Y:e3,Z:n3,"%":Ap},b={a:B,A:J,b:ne,B:re,c:null,d:Ep,e:Ep,f:a3,g:g3,G:b3,H:r3,I:i3,j:o3,L:Pp,m:s3,M:f3,p:Y,q:V,Q:kp,s:Rp,S:u3,u:c3,U:l3,V:d3,w:h3,W:m3,x:null,X:null,y:p3,Y:y3,Z:v3,"%":Ap},_={a:R,A:C,b:k,B:O,c:I,d:$p,e:$p,f:D6,g:Sp,G:_p,H:Tp,I:Tp,j:N6,L:L6,m:R6,M:I6,p:T,q:k6,Q:q6,s:F6,S:P6,u:$6,U:T6,V:C6,w:S6,W:E6,x:$,X:D,y:Sp,Y:_p,Z:A6,"%":O6};w.x=x(n,w),w.X=x(r,w),w.c=x(t,w),b.x=x(n,b),b.X=x(r,b),b.c=x(t,b);function x(N,F){return function(H){var E=[],ie=-1,W=0,se=N.length,ge,Oe,In;for(H instanceof Date||(H=new Date(+H));++ie<se;)N.charCodeAt(ie)===37&&(E.push(N.slice(W,ie)),(Oe=Mp[ge=N.charAt(++ie)])!=null?ge=N.charAt(++ie):Oe=ge==="e"?" ":"0",(In=F[ge])&&(ge=In(H,Oe)),E.push(ge),W=ie+1);return E.push(N.slice(W,ie)),E.join("")}}function M(N,F){return function(H){var E=ko(1900,void 0,1),ie=S(E,N,H+="",0),W,se;if(ie!=H.length)return null;if("Q"in E)return new Date(E.Q);if("s"in E)return new Date(E.s*1e3+("L"in E?E.L:0));if(F&&!("Z"in E)&&(E.Z=0),"p"in E&&(E.H=E.H%12+E.p*12),E.m===void 0&&(E.m="q"in E?E.q:0),"V"in E){if(E.V<1||E.V>53)return null;"w"in E||(E.w=1),"Z"in E?(W=Uu(ko(E.y,0,1)),se=W.getUTCDay(),W=se>4||se===0?br.ceil(W):br(W),W=gi.offset(W,(E.V-1)*7),E.y=W.getUTCFullYear(),E.m=W.getUTCMonth(),E.d=W.getUTCDate()+(E.w+6)%7):(W=Wu(ko(E.y,0,1)),se=W.getDay(),W=se>4||se===0?gr.ceil(W):gr(W),W=Ut.offset(W,(E.V-1)*7),E.y=W.getFullYear(),E.m=W.getMonth(),E.d=W.getDate()+(E.w+6)%7)}else("W"in E||"U"in E)&&("w"in E||(E.w="u"in E?E.u%7:"W"in E?1:0),se="Z"in E?Uu(ko(E.y,0,1)).getUTCDay():Wu(ko(E.y,0,1)).getDay(),E.m=0,E.d="W"in E?(E.w+6)%7+E.W*7-(se+5)%7:E.w+E.U*7-(se+6)%7);return"Z"in E?(E.H+=E.Z/100|0,E.M+=E.Z%100,Uu(E)):Wu(E)}}function S(N,F,H,E){for(var ie=0,W=F.length,se=H.length,ge,Oe;ie<W;){if(E>=se)return-1;if(ge=F.charCodeAt(ie++),ge===37){if(ge=F.charAt(ie++),Oe=_[ge in Mp?F.charAt(ie++):ge],!Oe||(E=Oe(N,H,E))<0)return-1}else if(ge!=H.charCodeAt(E++))return-1}return E}function T(N,F,H){var E=u.exec(F.slice(H));return E?(N.p=c.get(E[0].toLowerCase()),H+E[0].length):-1}function R(N,F,H){var E=h.exec(F.slice(H));return E?(N.w=m.get(E[0].toLowerCase()),H+E[0].length):-1}function C(N,F,H){var E=d.exec(F.slice(H));return E?(N.w=l.get(E[0].toLowerCase()),H+E[0].length):-1}function k(N,F,H){var E=v.exec(F.slice(H));return E?(N.m=y.get(E[0].toLowerCase()),H+E[0].length):-1}function O(N,F,H){var E=p.exec(F.slice(H));return E?(N.m=g.get(E[0].toLowerCase()),H+E[0].length):-1}function I(N,F,H){return S(N,t,F,H)}function $(N,F,H){return S(N,n,F,H)}function D(N,F,H){return S(N,r,F,H)}function P(N){return a[N.getDay()]}function X(N){return o[N.getDay()]}function L(N){return f[N.getMonth()]}function q(N){return s[N.getMonth()]}function z(N){return i[+(N.getHours()>=12)]}function G(N){return 1+~~(N.getMonth()/3)}function B(N){return a[N.getUTCDay()]}function J(N){return o[N.getUTCDay()]}function ne(N){return f[N.getUTCMonth()]}function re(N){return s[N.getUTCMonth()]}function Y(N){return i[+(N.getUTCHours()>=12)]}function V(N){return 1+~~(N.getUTCMonth()/3)}return{format:function(N){var F=x(N+="",w);return F.toString=function(){return N},F},parse:function(N){var F=M(N+="",!1);return F.toString=function(){return N},F},utcFormat:function(N){var F=x(N+="",b);return F.toString=function(){return N},F},utcParse:function(N){var F=M(N+="",!0);return F.toString=function(){return N},F}}}var Mp={"-":"",_:" ",0:"0"},Ne=/^\\s*\\d+/,w6=/^%/,M6=/[\\\\^$*+?|[\\]().{}]/g;function ae(e,t,n){var r=e<0?"-":"",i=(r?-e:e)+"",o=i.length;return r+(o<n?new Array(n-o+1).join(t)+i:i)}function _6(e){return e.replace(M6,"\\\\$&")}function Ro(e){return new RegExp("^(?:"+e.map(_6).join("|")+")","i")}function No(e){return new Map(e.map((t,n)=>[t.toLowerCase(),n]))}function S6(e,t,n){var r=Ne.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function $6(e,t,n){var r=Ne.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function T6(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function C6(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function E6(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function _p(e,t,n){var r=Ne.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function Sp(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function A6(e,t,n){var r=/^(Z)|([+-]\\d\\d)(?::?(\\d\\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function k6(e,t,n){var r=Ne.exec(t.slice(n,n+1));return r?(e.q=r[0]*3-3,n+r[0].length):-1}function R6(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function $p(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function N6(e,t,n){var r=Ne.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function Tp(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function I6(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function P6(e,t,n){var r=Ne.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function L6(e,t,n){var r=Ne.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function D6(e,t,n){var r=Ne.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function O6(e,t,n){var r=w6.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function q6(e,t,n){var r=Ne.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function F6(e,t,n){var r=Ne.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function Cp(e,t){return ae(e.getDate(),t,2)}function Y6(e,t){return ae(e.getHours(),t,2)}function B6(e,t){return ae(e.getHours()%12||12,t,2)}function z6(e,t){return ae(1+Ut.count(Ve(e),e),t,3)}function Np(e,t){return ae(e.getMilliseconds(),t,3)}function G6(e,t){return Np(e,t)+"000"}function H6(e,t){return ae(e.getMonth()+1,t,2)}function X6(e,t){return ae(e.getMinutes(),t,2)}function W6(e,t){return ae(e.getSeconds(),t,2)}function U6(e){var t=e.getDay();return t===0?7:t}function V6(e,t){return ae(Vt.count(Ve(e)-1,e),t,2)}function Ip(e){var t=e.getDay();return t>=4||t===0?wn(e):wn.ceil(e)}function Z6(e,t){return e=Ip(e),ae(wn.count(Ve(e),e)+(Ve(e).getDay()===4),t,2)}function j6(e){return e.getDay()}function K6(e,t){return ae(gr.count(Ve(e)-1,e),t,2)}function Q6(e,t){return ae(e.getFullYear()%100,t,2)}function J6(e,t){return e=Ip(e),ae(e.getFullYear()%100,t,2)}function e3(e,t){return ae(e.getFullYear()%1e4,t,4)}function t3(e,t){var n=e.getDay();return e=n>=4||n===0?wn(e):wn.ceil(e),ae(e.getFullYear()%1e4,t,4)}function n3(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+ae(t/60|0,"0",2)+ae(t%60,"0",2)}function Ep(e,t){return ae(e.getUTCDate(),t,2)}function r3(e,t){return ae(e.getUTCHours(),t,2)}function i3(e,t){return ae(e.getUTCHours()%12||12,t,2)}function o3(e,t){return ae(1+gi.count(Ze(e),e),t,3)}function Pp(e,t){return ae(e.getUTCMilliseconds(),t,3)}function a3(e,t){return Pp(e,t)+"000"}function s3(e,t){return ae(e.getUTCMonth()+1,t,2)}function f3(e,t){return ae(e.getUTCMinutes(),t,2)}function u3(e,t){return ae(e.getUTCSeconds(),t,2)}function c3(e){var t=e.getUTCDay();return t===0?7:t}function l3(e,t){return ae(Zt.count(Ze(e)-1,e),t,2)}function Lp(e){var t=e.getUTCDay();return t>=4||t===0?Mn(e):Mn.ceil(e)}function d3(e,t){return e=Lp(e),ae(Mn.count(Ze(e),e)+(Ze(e).getUTCDay()===4),t,2)}function h3(e){return e.getUTCDay()}function m3(e,t){return ae(br.count(Ze(e)-1,e),t,2)}function p3(e,t){return ae(e.getUTCFullYear()%100,t,2)}function g3(e,t){return e=Lp(e),ae(e.getUTCFullYear()%100,t,2)}function y3(e,t){return ae(e.getUTCFullYear()%1e4,t,4)}function b3(e,t){var n=e.getUTCDay();return e=n>=4||n===0?Mn(e):Mn.ceil(e),ae(e.getUTCFullYear()%1e4,t,4)}function v3(){return"+0000"}function Ap(){return"%"}function kp(e){return+e}function Rp(e){return Math.floor(+e/1e3)}var yi,Io,x3,jt,Dp;w3({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function w3(e){return yi=x6(e),Io=yi.format,x3=yi.parse,jt=yi.utcFormat,Dp=yi.utcParse,yi}var Op="%Y-%m-%dT%H:%M:%S.%LZ";function M3(e){return e.toISOString()}var I_=Date.prototype.toISOString?M3:jt(Op);function _3(e){var t=new Date(e);return isNaN(t)?null:t}var P_=+new Date("2000-01-01T00:00:00.000Z")?_3:Dp(Op);function Kt(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function as(e,t){switch(arguments.length){case 0:break;case 1:{typeof e=="function"?this.interpolator(e):this.range(e);break}default:{this.domain(e),typeof t=="function"?this.interpolator(t):this.range(t);break}}return this}var os=Symbol("implicit");function ss(){var e=new ut,t=[],n=[],r=os;function i(o){let a=e.get(o);if(a===void 0){if(r!==os)return r;e.set(o,a=t.push(o)-1)}return n[a%n.length]}return i.domain=function(o){if(!arguments.length)return t.slice();t=[],e=new ut;for(let a of o)e.has(a)||e.set(a,t.push(a)-1);return i},i.range=function(o){return arguments.length?(n=Array.from(o),i):n.slice()},i.unknown=function(o){return arguments.length?(r=o,i):r},i.copy=function(){return ss(t,n).unknown(r)},Kt.apply(i,arguments),i}function bi(){var e=ss().unknown(void 0),t=e.domain,n=e.range,r=0,i=1,o,a,s=!1,f=0,u=0,c=.5;delete e.unknown;function d(){var l=t().length,h=i<r,m=h?i:r,p=h?r:i;o=(p-m)/Math.max(1,l-f+u*2),s&&(o=Math.floor(o)),m+=(p-m-o*(l-f))*c,a=o*(1-f),s&&(m=Math.round(m),a=Math.round(a));var g=ti(l).map(function(v){return m+o*v});return n(h?g.reverse():g)}return e.domain=function(l){return arguments.length?(t(l),d()):t()},e.range=function(l){return arguments.length?([r,i]=l,r=+r,i=+i,d()):[r,i]},e.rangeRound=function(l){return[r,i]=l,r=+r,i=+i,s=!0,d()},e.bandwidth=function(){return a},e.step=function(){return o},e.round=function(l){return arguments.length?(s=!!l,d()):s},e.padding=function(l){return arguments.length?(f=Math.min(1,u=+l),d()):f},e.paddingInner=function(l){return arguments.length?(f=Math.min(1,l),d()):f},e.paddingOuter=function(l){return arguments.length?(u=+l,d()):u},e.align=function(l){return arguments.length?(c=Math.max(0,Math.min(1,l)),d()):c},e.copy=function(){return bi(t(),[r,i]).round(s).paddingInner(f).paddingOuter(u).align(c)},Kt.apply(d(),arguments)}function Xp(e){var t=e.copy;return e.padding=e.paddingOuter,delete e.paddingInner,delete e.paddingOuter,e.copy=function(){return Xp(t())},e}function Wp(){return Xp(bi.apply(null,arguments).paddingInner(1))}function S3(e){return function(){return e}}function Vu(e){return+e}var qp=[0,1];function yt(e){return e}function Zu(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:S3(isNaN(t)?NaN:.5)}function $3(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function T3(e,t,n){var r=e[0],i=e[1],o=t[0],a=t[1];return i<r?(r=Zu(i,r),o=n(a,o)):(r=Zu(r,i),o=n(o,a)),function(s){return o(r(s))}}function C3(e,t,n){var r=Math.min(e.length,t.length)-1,i=new Array(r),o=new Array(r),a=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++a<r;)i[a]=Zu(e[a],e[a+1]),o[a]=n(t[a],t[a+1]);return function(s){var f=ei(e,s,1,r)-1;return o[f](i[f](s))}}function Po(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function fs(){var e=qp,t=qp,n=ui,r,i,o,a=yt,s,f,u;function c(){var l=Math.min(e.length,t.length);return a!==yt&&(a=$3(e[0],e[l-1])),s=l>2?C3:T3,f=u=null,d}function d(l){return l==null||isNaN(l=+l)?o:(f||(f=s(e.map(r),t,n)))(r(a(l)))}return d.invert=function(l){return a(i((u||(u=s(t,e.map(r),Te)))(l)))},d.domain=function(l){return arguments.length?(e=Array.from(l,Vu),c()):e.slice()},d.range=function(l){return arguments.length?(t=Array.from(l),c()):t.slice()},d.rangeRound=function(l){return t=Array.from(l),n=lo,c()},d.clamp=function(l){return arguments.length?(a=l?!0:yt,c()):a!==yt},d.interpolate=function(l){return arguments.length?(n=l,c()):n},d.unknown=function(l){return arguments.length?(o=l,d):o},function(l,h){return r=l,i=h,c()}}function Up(){return fs()(yt,yt)}function E3(e,t,n,r){var i=ao(e,t,n),o;switch(r=li(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(o=fm(i,a))&&(r.precision=o),su(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=um(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=sm(i))&&(r.precision=o-(r.type==="%")*2);break}}return Ht(r)}function Lo(e){var t=e.domain;return e.ticks=function(n){var r=t();return Ln(r[0],r[r.length-1],n??10)},e.tickFormat=function(n,r){var i=t();return E3(i[0],i[i.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),i=0,o=r.length-1,a=r[i],s=r[o],f,u,c=10;for(s<a&&(u=a,a=s,s=u,u=i,i=o,o=u);c-- >0;){if(u=Qr(a,s,n),u===f)return r[i]=a,r[o]=s,t(r);if(u>0)a=Math.floor(a/u)*u,s=Math.ceil(s/u)*u;else if(u<0)a=Math.ceil(a*u)/u,s=Math.floor(s*u)/u;else break;f=u}return e},e}function Do(){var e=Up();return e.copy=function(){return Po(e,Do())},Kt.apply(e,arguments),Lo(e)}function ju(e){var t;function n(r){return r==null||isNaN(r=+r)?t:r}return n.invert=n,n.domain=n.range=function(r){return arguments.length?(e=Array.from(r,Vu),n):e.slice()},n.unknown=function(r){return arguments.length?(t=r,n):t},n.copy=function(){return ju(e).unknown(t)},e=arguments.length?Array.from(e,Vu):[0,1],Lo(n)}function Vp(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],o=e[r],a;return o<i&&(a=n,n=r,r=a,a=i,i=o,o=a),e[n]=t.floor(i),e[r]=t.ceil(o),e}function Fp(e){return Math.log(e)}function Yp(e){return Math.exp(e)}function A3(e){return-Math.log(-e)}function k3(e){return-Math.exp(-e)}function R3(e){return isFinite(e)?+("1e"+e):e<0?0:e}function N3(e){return e===10?R3:e===Math.E?Math.exp:t=>Math.pow(e,t)}function I3(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function Bp(e){return(t,n)=>-e(-t,n)}function Zp(e){let t=e(Fp,Yp),n=t.domain,r=10,i,o;function a(){return i=I3(r),o=N3(r),n()[0]<0?(i=Bp(i),o=Bp(o),e(A3,k3)):e(Fp,Yp),t}return t.base=function(s){return arguments.length?(r=+s,a()):r},t.domain=function(s){return arguments.length?(n(s),a()):n()},t.ticks=s=>{let f=n(),u=f[0],c=f[f.length-1],d=c<u;d&&([u,c]=[c,u]);let l=i(u),h=i(c),m,p,g=s==null?10:+s,v=[];if(!(r%1)&&h-l<g){if(l=Math.floor(l),h=Math.ceil(h),u>0){for(;l<=h;++l)for(m=1;m<r;++m)if(p=l<0?m/o(-l):m*o(l),!(p<u)){if(p>c)break;v.push(p)}}else for(;l<=h;++l)for(m=r-1;m>=1;--m)if(p=l>0?m/o(-l):m*o(l),!(p<u)){if(p>c)break;v.push(p)}v.length*2<g&&(v=Ln(u,c,g))}else v=Ln(l,h,Math.min(h-l,g)).map(o);return d?v.reverse():v},t.tickFormat=(s,f)=>{if(s==null&&(s=10),f==null&&(f=r===10?"s":","),typeof f!="function"&&(!(r%1)&&(f=li(f)).precision==null&&(f.trim=!0),f=Ht(f)),s===1/0)return f;let u=Math.max(1,r*s/t.ticks().length);return c=>{let d=c/o(Math.round(i(c)));return d*r<r-.5&&(d*=r),d<=u?f(c):""}},t.nice=()=>n(Vp(n(),{floor:s=>o(Math.floor(i(s))),ceil:s=>o(Math.ceil(i(s)))})),t}function Ku(){let e=Zp(fs()).domain([1,10]);return e.copy=()=>Po(e,Ku()).base(e.base()),Kt.apply(e,arguments),e}function zp(e){return function(t){return Math.sign(t)*Math.log1p(Math.abs(t/e))}}function Gp(e){return function(t){return Math.sign(t)*Math.expm1(Math.abs(t))*e}}function jp(e){var t=1,n=e(zp(t),Gp(t));return n.constant=function(r){return arguments.length?e(zp(t=+r),Gp(t)):t},Lo(n)}function Qu(){var e=jp(fs());return e.copy=function(){return Po(e,Qu()).constant(e.constant())},Kt.apply(e,arguments)}function Hp(e){return function(t){return t<0?-Math.pow(-t,e):Math.pow(t,e)}}function P3(e){return e<0?-Math.sqrt(-e):Math.sqrt(e)}function L3(e){return e<0?-e*e:e*e}function Kp(e){var t=e(yt,yt),n=1;function r(){return n===1?e(yt,yt):n===.5?e(P3,L3):e(Hp(n),Hp(1/n))}return t.exponent=function(i){return arguments.length?(n=+i,r()):n},Lo(t)}function Ju(){var e=Kp(fs());return e.copy=function(){return Po(e,Ju()).exponent(e.exponent())},Kt.apply(e,arguments),e}function ec(){var e=[],t=[],n=[],r;function i(){var a=0,s=Math.max(1,t.length);for(n=new Array(s-1);++a<s;)n[a-1]=Jh(e,a/s);return o}function o(a){return a==null||isNaN(a=+a)?r:t[ei(n,a)]}return o.invertExtent=function(a){var s=t.indexOf(a);return s<0?[NaN,NaN]:[s>0?n[s-1]:e[0],s<n.length?n[s]:e[e.length-1]]},o.domain=function(a){if(!arguments.length)return e.slice();e=[];for(let s of a)s!=null&&!isNaN(s=+s)&&e.push(s);return e.sort(qe),i()},o.range=function(a){return arguments.length?(t=Array.from(a),i()):t.slice()},o.unknown=function(a){return arguments.length?(r=a,o):r},o.quantiles=function(){return n.slice()},o.copy=function(){return ec().domain(e).range(t).unknown(r)},Kt.apply(o,arguments)}function tc(){var e=[.5],t=[0,1],n,r=1;function i(o){return o!=null&&o<=o?t[ei(e,o,0,r)]:n}return i.domain=function(o){return arguments.length?(e=Array.from(o),r=Math.min(e.length,t.length-1),i):e.slice()},i.range=function(o){return arguments.length?(t=Array.from(o),r=Math.min(e.length,t.length-1),i):t.slice()},i.invertExtent=function(o){var a=t.indexOf(o);return[e[a-1],e[a]]},i.unknown=function(o){return arguments.length?(n=o,i):n},i.copy=function(){return tc().domain(e).range(t).unknown(n)},Kt.apply(i,arguments)}function D3(e){return new Date(e)}function O3(e){return e instanceof Date?+e:Math.round(e)}function nc(e,t,n,r,i,o,a,s,f,u){var c=Up(),d=c.invert,l=c.domain,h=u(".%L"),m=u(":%S"),p=u("%I:%M"),g=u("%I %p"),v=u("%a %d"),y=u("%b %d"),w=u("%B"),b=u("%Y");function _(x){return(f(x)<x?h:s(x)<x?m:a(x)<x?p:o(x)<x?g:r(x)<x?i(x)<x?v:y:n(x)<x?w:b)(x)}return c.invert=function(x){return new Date(Math.round(d(x)))},c.domain=function(x){return arguments.length?l(Array.from(x,O3)):l().map(D3)},c.ticks=function(x){var M=l();return e(M[0],M[M.length-1],x??10)},c.tickFormat=function(x,M){return M==null?_:u(M)},c.nice=function(x){var M=l();return(!x||typeof x.range!="function")&&(x=t(M[0],M[M.length-1],x??10)),x?l(Vp(M,x)):c},c.copy=function(){return Po(c,nc(e,t,n,r,i,o,a,s,f,u))},c}function Qp(){return Kt.apply(nc(xp,wp,Ve,vr,Vt,Ut,hr,lr,He,Io).domain([new Date(2e3,0,1),new Date(2e3,0,2)]),arguments)}function Jp(){return Kt.apply(nc(vp,is,Ze,xr,Zt,gi,mr,dr,He,jt).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}function us(e,t){return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown())}function cs(){var e=0,t=.5,n=1,r=1,i,o,a,s,f,u=yt,c,d=!1,l;function h(p){return p==null||isNaN(p=+p)?l:(p=.5+((p=+c(p))-o)*(r*p<r*o?s:f),u(d?Math.max(0,Math.min(1,p)):p))}h.domain=function(p){return arguments.length?([e,t,n]=p,i=c(e=+e),o=c(t=+t),a=c(n=+n),s=i===o?0:.5/(o-i),f=o===a?0:.5/(a-o),r=o<i?-1:1,h):[e,t,n]},h.clamp=function(p){return arguments.length?(d=!!p,h):d},h.interpolator=function(p){return arguments.length?(u=p,h):u};function m(p){return function(g){var v,y,w;return arguments.length?([v,y,w]=g,u=qn(p,[v,y,w]),h):[u(0),u(.5),u(1)]}}return h.range=m(ui),h.rangeRound=m(lo),h.unknown=function(p){return arguments.length?(l=p,h):l},function(p){return c=p,i=p(e),o=p(t),a=p(n),s=i===o?0:.5/(o-i),f=o===a?0:.5/(a-o),r=o<i?-1:1,h}}function rc(){var e=Lo(cs()(yt));return e.copy=function(){return us(e,rc())},as.apply(e,arguments)}function ic(){var e=Zp(cs()).domain([.1,1,10]);return e.copy=function(){return us(e,ic()).base(e.base())},as.apply(e,arguments)}function oc(){var e=jp(cs());return e.copy=function(){return us(e,oc()).constant(e.constant())},as.apply(e,arguments)}function ac(){var e=Kp(cs());return e.copy=function(){return us(e,ac()).exponent(e.exponent())},as.apply(e,arguments)}function K(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var eg=K("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),tg=K("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),ng=K("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),rg=K("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),ig=K("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),og=K("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),ag=K("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),sg=K("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),fg=K("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),ug=K("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),cg=K("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),he=e=>X0(e[e.length-1]),sc=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(K),fc=he(sc),uc=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(K),cc=he(uc),lc=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(K),dc=he(lc),hc=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(K),mc=he(hc),hs=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(K),Oo=he(hs),pc=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(K),gc=he(pc),ms=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(K),qo=he(ms),yc=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(K),bc=he(yc),vc=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(K),xc=he(vc),wc=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(K),Mc=he(wc),_c=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(K),Sc=he(_c),$c=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(K),Tc=he($c),Cc=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(K),Ec=he(Cc),Ac=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(K),kc=he(Ac),Rc=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(K),Nc=he(Rc),Ic=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(K),Pc=he(Ic),Lc=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(K),Dc=he(Lc),Oc=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(K),qc=he(Oc),Fc=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(K),Yc=he(Fc),Bc=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(K),zc=he(Bc),Gc=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(K),Hc=he(Gc),Xc=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(K),Wc=he(Xc),Uc=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(K),Vc=he(Uc),Zc=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(K),jc=he(Zc),Kc=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(K),Qc=he(Kc),Jc=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(K),el=he(Jc),tl=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(K),nl=he(tl);function rl(e){return e=Math.max(0,Math.min(1,e)),"rgb("+Math.max(0,Math.min(255,Math.round(-4.54-e*(35.34-e*(2381.73-e*(6402.7-e*(7024.72-e*2710.57)))))))+", "+Math.max(0,Math.min(255,Math.round(32.49+e*(170.73+e*(52.82-e*(131.46-e*(176.58-e*67.37)))))))+", "+Math.max(0,Math.min(255,Math.round(81.24+e*(442.36-e*(2482.43-e*(6167.24-e*(6614.94-e*2475.67)))))))+")"}var il=Ia(lt(300,.5,0),lt(-240,.5,1)),ol=Ia(lt(-100,.75,.35),lt(80,1.5,.8)),al=Ia(lt(260,.75,.35),lt(80,1.5,.8)),ls=lt();function sl(e){(e<0||e>1)&&(e-=Math.floor(e));var t=Math.abs(e-.5);return ls.h=360*e-100,ls.s=1.5-1.5*t,ls.l=.8-.9*t,ls+""}var ds=kt(),q3=Math.PI/3,F3=Math.PI*2/3;function fl(e){var t;return e=(.5-e)*Math.PI,ds.r=255*(t=Math.sin(e))*t,ds.g=255*(t=Math.sin(e+q3))*t,ds.b=255*(t=Math.sin(e+F3))*t,ds+""}function ul(e){return e=Math.max(0,Math.min(1,e)),"rgb("+Math.max(0,Math.min(255,Math.round(34.61+e*(1172.33-e*(10793.56-e*(33300.12-e*(38394.49-e*14825.05)))))))+", "+Math.max(0,Math.min(255,Math.round(23.31+e*(557.33+e*(1225.33-e*(3574.96-e*(1073.77+e*707.56)))))))+", "+Math.max(0,Math.min(255,Math.round(27.2+e*(3211.1-e*(15327.97-e*(27814-e*(22569.18-e*6838.66)))))))+")"}function ps(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var cl=ps(K("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),ll=ps(K("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),dl=ps(K("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),hl=ps(K("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));function Ie(e){return function(){return e}}var gg=Math.cos;var yl=Math.min,gs=Math.sin,Ee=Math.sqrt,lg=1e-12,Fo=Math.PI,W_=Fo/2,ws=2*Fo;function yg(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);t=r}return e},()=>new ur(t)}var U_=Array.prototype.slice;function bg(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function vg(e){this._context=e}vg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function wr(e){return new vg(e)}function xg(e){return e[0]}function wg(e){return e[1]}function bl(e,t){var n=Ie(!0),r=null,i=wr,o=null,a=yg(s);e=typeof e=="function"?e:e===void 0?xg:Ie(e),t=typeof t=="function"?t:t===void 0?wg:Ie(t);function s(f){var u,c=(f=bg(f)).length,d,l=!1,h;for(r==null&&(o=i(h=a())),u=0;u<=c;++u)!(u<c&&n(d=f[u],u,f))===l&&((l=!l)?o.lineStart():o.lineEnd()),l&&o.point(+e(d,u,f),+t(d,u,f));if(h)return o=null,h+""||null}return s.x=function(f){return arguments.length?(e=typeof f=="function"?f:Ie(+f),s):e},s.y=function(f){return arguments.length?(t=typeof f=="function"?f:Ie(+f),s):t},s.defined=function(f){return arguments.length?(n=typeof f=="function"?f:Ie(!!f),s):n},s.curve=function(f){return arguments.length?(i=f,r!=null&&(o=i(r)),s):i},s.context=function(f){return arguments.length?(f==null?r=o=null:o=i(r=f),s):r},s}function Mg(e,t,n){var r=null,i=Ie(!0),o=null,a=wr,s=null,f=yg(u);e=typeof e=="function"?e:e===void 0?xg:Ie(+e),t=typeof t=="function"?t:Ie(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?wg:Ie(+n);function u(d){var l,h,m,p=(d=bg(d)).length,g,v=!1,y,w=new Array(p),b=new Array(p);for(o==null&&(s=a(y=f())),l=0;l<=p;++l){if(!(l<p&&i(g=d[l],l,d))===v)if(v=!v)h=l,s.areaStart(),s.lineStart();else{for(s.lineEnd(),s.lineStart(),m=l-1;m>=h;--m)s.point(w[m],b[m]);s.lineEnd(),s.areaEnd()}v&&(w[l]=+e(g,l,d),b[l]=+t(g,l,d),s.point(r?+r(g,l,d):w[l],n?+n(g,l,d):b[l]))}if(y)return s=null,y+""||null}function c(){return bl().defined(i).curve(a).context(o)}return u.x=function(d){return arguments.length?(e=typeof d=="function"?d:Ie(+d),r=null,u):e},u.x0=function(d){return arguments.length?(e=typeof d=="function"?d:Ie(+d),u):e},u.x1=function(d){return arguments.length?(r=d==null?null:typeof d=="function"?d:Ie(+d),u):r},u.y=function(d){return arguments.length?(t=typeof d=="function"?d:Ie(+d),n=null,u):t},u.y0=function(d){return arguments.length?(t=typeof d=="function"?d:Ie(+d),u):t},u.y1=function(d){return arguments.length?(n=d==null?null:typeof d=="function"?d:Ie(+d),u):n},u.lineX0=u.lineY0=function(){return c().x(e).y(t)},u.lineY1=function(){return c().x(e).y(n)},u.lineX1=function(){return c().x(r).y(t)},u.defined=function(d){return arguments.length?(i=typeof d=="function"?d:Ie(!!d),u):i},u.curve=function(d){return arguments.length?(a=d,o!=null&&(s=a(o)),u):a},u.context=function(d){return arguments.length?(d==null?o=s=null:s=a(o=d),u):o},u}var V_=Y3(wr);function _g(e){this._curve=e}_g.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function Y3(e){function t(n){return new _g(e(n))}return t._curve=e,t}var ys=class{constructor(t,n){this._context=t,this._x=n}areaStart(){this._line=0}areaEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line}point(t,n){switch(t=+t,n=+n,this._point){case 0:{this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break}case 1:this._point=2;default:{this._x?this._context.bezierCurveTo(this._x0=(this._x0+t)/2,this._y0,this._x0,n,t,n):this._context.bezierCurveTo(this._x0,this._y0=(this._y0+n)/2,t,this._y0,t,n);break}}this._x0=t,this._y0=n}};function Sg(e){return new ys(e,!0)}function $g(e){return new ys(e,!1)}var B3=Ee(3),vl={draw(e,t){let n=Ee(t+yl(t/28,.75))*.59436,r=n/2,i=r*B3;e.moveTo(0,n),e.lineTo(0,-n),e.moveTo(-i,-r),e.lineTo(i,r),e.moveTo(-i,r),e.lineTo(i,-r)}},Mr={draw(e,t){let n=Ee(t/Fo);e.moveTo(n,0),e.arc(0,0,n,0,ws)}},xl={draw(e,t){let n=Ee(t/5)/2;e.moveTo(-3*n,-n),e.lineTo(-n,-n),e.lineTo(-n,-3*n),e.lineTo(n,-3*n),e.lineTo(n,-n),e.lineTo(3*n,-n),e.lineTo(3*n,n),e.lineTo(n,n),e.lineTo(n,3*n),e.lineTo(-n,3*n),e.lineTo(-n,n),e.lineTo(-3*n,n),e.closePath()}},Tg=Ee(1/3),z3=Tg*2,wl={draw(e,t){let n=Ee(t/z3),r=n*Tg;e.moveTo(0,-n),e.lineTo(r,0),e.lineTo(0,n),e.lineTo(-r,0),e.closePath()}},Ml={draw(e,t){let n=Ee(t)*.62625;e.moveTo(0,-n),e.lineTo(n,0),e.lineTo(0,n),e.lineTo(-n,0),e.closePath()}},_l={draw(e,t){let n=Ee(t-yl(t/7,2))*.87559;e.moveTo(-n,0),e.lineTo(n,0),e.moveTo(0,n),e.lineTo(0,-n)}},Sl={draw(e,t){let n=Ee(t),r=-n/2;e.rect(r,r,n,n)}},$l={draw(e,t){let n=Ee(t)*.4431;e.moveTo(n,n),e.lineTo(n,-n),e.lineTo(-n,-n),e.lineTo(-n,n),e.closePath()}},G3=.8908130915292852,Cg=gs(Fo/10)/gs(7*Fo/10),H3=gs(ws/10)*Cg,X3=-gg(ws/10)*Cg,Tl={draw(e,t){let n=Ee(t*G3),r=H3*n,i=X3*n;e.moveTo(0,-n),e.lineTo(r,i);for(let o=1;o<5;++o){let a=ws*o/5,s=gg(a),f=gs(a);e.lineTo(f*n,-s*n),e.lineTo(s*r-f*i,f*r+s*i)}e.closePath()}},ml=Ee(3),Cl={draw(e,t){let n=-Ee(t/(ml*3));e.moveTo(0,n*2),e.lineTo(-ml*n,-n),e.lineTo(ml*n,-n),e.closePath()}},W3=Ee(3),El={draw(e,t){let n=Ee(t)*.6824,r=n/2,i=n*W3/2;e.moveTo(0,-n),e.lineTo(i,r),e.lineTo(-i,r),e.closePath()}},bt=-.5,vt=Ee(3)/2,gl=1/Ee(12),U3=(gl/2+1)*3,Al={draw(e,t){let n=Ee(t/U3),r=n/2,i=n*gl,o=r,a=n*gl+n,s=-o,f=a;e.moveTo(r,i),e.lineTo(o,a),e.lineTo(s,f),e.lineTo(bt*r-vt*i,vt*r+bt*i),e.lineTo(bt*o-vt*a,vt*o+bt*a),e.lineTo(bt*s-vt*f,vt*s+bt*f),e.lineTo(bt*r+vt*i,bt*i-vt*r),e.lineTo(bt*o+vt*a,bt*a-vt*o),e.lineTo(bt*s+vt*f,bt*f-vt*s),e.closePath()}},kl={draw(e,t){let n=Ee(t-yl(t/6,1.7))*.6189;e.moveTo(-n,-n),e.lineTo(n,n),e.moveTo(-n,n),e.lineTo(n,-n)}},Eg=[Mr,xl,wl,Sl,Tl,Cl,Al],Ag=[Mr,_l,kl,El,vl,$l,Ml];function Bn(){}function bs(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*e._y1+n)/6)}function Ms(e){this._context=e}Ms.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:bs(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:bs(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function kg(e){return new Ms(e)}function Rg(e){this._context=e}Rg.prototype={areaStart:Bn,areaEnd:Bn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this._x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:bs(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Ng(e){return new Rg(e)}function Ig(e){this._context=e}Ig.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,r=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:bs(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Pg(e){return new Ig(e)}function Lg(e,t){this._basis=new Ms(e),this._beta=t}Lg.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this._x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],i=t[0],o=e[n]-r,a=t[n]-i,s=-1,f;++s<=n;)f=s/n,this._basis.point(this._beta*e[s]+(1-this._beta)*(r+f*o),this._beta*t[s]+(1-this._beta)*(i+f*a));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var Dg=(function e(t){function n(r){return t===1?new Ms(r):new Lg(r,t)}return n.beta=function(r){return e(+r)},n})(.85);function vs(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e._k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function Rl(e,t){this._context=e,this._k=(1-t)/6}Rl.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:vs(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:vs(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Og=(function e(t){function n(r){return new Rl(r,t)}return n.tension=function(r){return e(+r)},n})(0);function Nl(e,t){this._context=e,this._k=(1-t)/6}Nl.prototype={areaStart:Bn,areaEnd:Bn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:vs(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var qg=(function e(t){function n(r){return new Nl(r,t)}return n.tension=function(r){return e(+r)},n})(0);function Il(e,t){this._context=e,this._k=(1-t)/6}Il.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:vs(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Fg=(function e(t){function n(r){return new Il(r,t)}return n.tension=function(r){return e(+r)},n})(0);function Pl(e,t,n){var r=e._x1,i=e._y1,o=e._x2,a=e._y2;if(e._l01_a>lg){var s=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,f=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*s-e._x0*e._l12_2a+e._x2*e._l01_2a)/f,i=(i*s-e._y0*e._l12_2a+e._y2*e._l01_2a)/f}if(e._l23_a>lg){var u=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,c=3*e._l23_a*(e._l23_a+e._l12_a);o=(o*u+e._x1*e._l23_2a-t*e._l12_2a)/c,a=(a*u+e._y1*e._l23_2a-n*e._l12_2a)/c}e._context.bezierCurveTo(r,i,o,a,e._x2,e._y2)}function Yg(e,t){this._context=e,this._alpha=t}Yg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Pl(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Bg=(function e(t){function n(r){return t?new Yg(r,t):new Rl(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function zg(e,t){this._context=e,this._alpha=t}zg.prototype={areaStart:Bn,areaEnd:Bn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Pl(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Gg=(function e(t){function n(r){return t?new zg(r,t):new Nl(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function Hg(e,t){this._context=e,this._alpha=t}Hg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Pl(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Xg=(function e(t){function n(r){return t?new Hg(r,t):new Il(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function Wg(e){this._context=e}Wg.prototype={areaStart:Bn,areaEnd:Bn,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,t):(this._point=1,this._context.moveTo(e,t))}};function Ug(e){return new Wg(e)}function dg(e){return e<0?-1:1}function hg(e,t,n){var r=e._x1-e._x0,i=t-e._x1,o=(e._y1-e._y0)/(r||i<0&&-0),a=(n-e._y1)/(i||r<0&&-0),s=(o*i+a*r)/(r+i);return(dg(o)+dg(a))*Math.min(Math.abs(o),Math.abs(a),.5*Math.abs(s))||0}function mg(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function pl(e,t,n){var r=e._x0,i=e._y0,o=e._x1,a=e._y1,s=(o-r)/3;e._context.bezierCurveTo(r+s,i+s*t,o-s,a-s*n,o,a)}function xs(e){this._context=e}xs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:pl(this,this._t0,mg(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,pl(this,mg(this,n=hg(this,e,t)),n);break;default:pl(this,this._t0,n=hg(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function Vg(e){this._context=new Zg(e)}(Vg.prototype=Object.create(xs.prototype)).point=function(e,t){xs.prototype.point.call(this,t,e)};function Zg(e){this._context=e}Zg.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,r,i,o){this._context.bezierCurveTo(t,e,r,n,o,i)}};function jg(e){return new xs(e)}function Kg(e){return new Vg(e)}function Qg(e){this._context=e}Qg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else for(var r=pg(e),i=pg(t),o=0,a=1;a<n;++o,++a)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],e[a],t[a]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function pg(e){var t,n=e.length-1,r,i=new Array(n),o=new Array(n),a=new Array(n);for(i[0]=0,o[0]=2,a[0]=e[0]+2*e[1],t=1;t<n-1;++t)i[t]=1,o[t]=4,a[t]=4*e[t]+2*e[t+1];for(i[n-1]=2,o[n-1]=7,a[n-1]=8*e[n-1]+e[n],t=1;t<n;++t)r=i[t]/o[t-1],o[t]-=r,a[t]-=r*a[t-1];for(i[n-1]=a[n-1]/o[n-1],t=n-2;t>=0;--t)i[t]=(a[t]-i[t+1])/o[t];for(o[n-1]=(e[n]+i[n-1])/2,t=0;t<n-1;++t)o[t]=2*e[t+1]-i[t+1];return[i,o]}function Jg(e){return new Qg(e)}function _s(e,t){this._context=e,this._t=t}_s.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function e1(e){return new _s(e,.5)}function t1(e){return new _s(e,0)}function n1(e){return new _s(e,1)}function xt(e){return e!=null&&!Number.isNaN(e)}function Fe(e,t){return+xt(t)-+xt(e)||qe(e,t)}function _r(e,t){return+xt(t)-+xt(e)||hn(e,t)}function Yo(e){return e!=null&&`${e}`!=""}function vi(e){return isFinite(e)?e:NaN}function _n(e){return e>0&&isFinite(e)?e:NaN}function xi(e){return e<0&&isFinite(e)?e:NaN}function Ss(e,t){if(e instanceof Date||(e=new Date(+e)),isNaN(e))return typeof t=="function"?t(e):t;let n=e.getUTCHours(),r=e.getUTCMinutes(),i=e.getUTCSeconds(),o=e.getUTCMilliseconds();return`${V3(e.getUTCFullYear(),4)}-${Sn(e.getUTCMonth()+1,2)}-${Sn(e.getUTCDate(),2)}${n||r||i||o?`T${Sn(n,2)}:${Sn(r,2)}${i||o?`:${Sn(i,2)}${o?`.${Sn(o,3)}`:""}`:""}Z`:""}`}function V3(e){return e<0?`-${Sn(-e,6)}`:e>9999?`+${Sn(e,6)}`:Sn(e,4)}function Sn(e,t){return`${e}`.padStart(t,"0")}var Z3=/^(?:[-+]\\d{2})?\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{3})?)?(?:Z|[-+]\\d{2}:?\\d{2})?)?$/;function Bo(e,t){return Z3.test(e+="")?new Date(e):typeof t=="function"?t(e):t}function $n(e){if(e==null)return;let t=e[0],n=e[e.length-1];return hn(t,n)}var Mi=1e3,Gn=Mi*60,Hn=Gn*60,Jt=Hn*24,Qt=Jt*7,Sr=Jt*30,zn=Jt*365,Ll=[["millisecond",1],["2 milliseconds",2],["5 milliseconds",5],["10 milliseconds",10],["20 milliseconds",20],["50 milliseconds",50],["100 milliseconds",100],["200 milliseconds",200],["500 milliseconds",500],["second",Mi],["5 seconds",5*Mi],["15 seconds",15*Mi],["30 seconds",30*Mi],["minute",Gn],["5 minutes",5*Gn],["15 minutes",15*Gn],["30 minutes",30*Gn],["hour",Hn],["3 hours",3*Hn],["6 hours",6*Hn],["12 hours",12*Hn],["day",Jt],["2 days",2*Jt],["week",Qt],["2 weeks",2*Qt],["month",Sr],["3 months",3*Sr],["6 months",6*Sr],["year",zn],["2 years",2*zn],["5 years",5*zn],["10 years",10*zn],["20 years",20*zn],["50 years",50*zn],["100 years",100*zn]],Dl=new Map([["second",Mi],["minute",Gn],["hour",Hn],["day",Jt],["monday",Qt],["tuesday",Qt],["wednesday",Qt],["thursday",Qt],["friday",Qt],["saturday",Qt],["sunday",Qt],["week",Qt],["month",Sr],["year",zn]]),i1=new Map([["second",He],["minute",lr],["hour",hr],["day",Ut],["monday",gr],["tuesday",qu],["wednesday",Fu],["thursday",wn],["friday",Yu],["saturday",Bu],["sunday",Vt],["week",Vt],["month",vr],["year",Ve]]),Ol=new Map([["second",He],["minute",dr],["hour",mr],["day",Ao],["monday",br],["tuesday",zu],["wednesday",Gu],["thursday",Mn],["friday",Hu],["saturday",Xu],["sunday",Zt],["week",Zt],["month",xr],["year",Ze]]),_i=Symbol("intervalDuration"),Ts=Symbol("intervalType");for(let[e,t]of i1)t[_i]=Dl.get(e),t[Ts]="time";for(let[e,t]of Ol)t[_i]=Dl.get(e),t[Ts]="utc";var zo=[["year",Ze,"utc"],["month",xr,"utc"],["day",Ao,"utc",6*Sr],["hour",mr,"utc",3*Jt],["minute",dr,"utc",6*Hn],["second",He,"utc",30*Gn]],$s=[["year",Ve,"time"],["month",vr,"time"],["day",Ut,"time",6*Sr],["hour",hr,"time",3*Jt],["minute",lr,"time",6*Hn],["second",He,"time",30*Gn]],j3=[zo[0],$s[0],zo[1],$s[1],zo[2],$s[2],...zo.slice(3)];function o1(e){let t=`${e}`.toLowerCase();t.endsWith("s")&&(t=t.slice(0,-1));let n=1,r=/^(?:(\\d+)\\s+)/.exec(t);switch(r&&(t=t.slice(r[0].length),n=+r[1]),t){case"quarter":t="month",n*=3;break;case"half":t="month",n*=6;break}let i=Ol.get(t);if(!i)throw new Error(`unknown interval: ${e}`);if(n>1&&!i.every)throw new Error(`non-periodic interval: ${t}`);return[t,n]}function ql(e){return a1(o1(e),"time")}function Go(e){return a1(o1(e),"utc")}function a1([e,t],n){let r=(n==="time"?i1:Ol).get(e);return t>1&&(r=r.every(t),r[_i]=Dl.get(e)*t,r[Ts]=n),r}function Fl(e,t){if(!(t>1))return;let n=e[_i];if(!Ll.some(([,i])=>i===n)||n%Jt===0&&Jt<n&&n<Sr)return;let[r]=Ll[Jr(([,i])=>Math.log(i)).center(Ll,Math.log(n*t))];return(e[Ts]==="time"?ql:Go)(r)}function r1(e,t,n){let r=t==="time"?Io:jt;if(n==null)return r(e==="year"?"%Y":e==="month"?"%Y-%m":e==="day"?"%Y-%m-%d":e==="hour"||e==="minute"?"%Y-%m-%dT%H:%M":e==="second"?"%Y-%m-%dT%H:%M:%S":"%Y-%m-%dT%H:%M:%S.%L");let i=K3(n);switch(e){case"millisecond":return wi(r(".%L"),r(":%M:%S"),i);case"second":return wi(r(":%S"),r("%-I:%M"),i);case"minute":return wi(r("%-I:%M"),r("%p"),i);case"hour":return wi(r("%-I %p"),r("%b %-d"),i);case"day":return wi(r("%-d"),r("%b"),i);case"month":return wi(r("%b"),r("%Y"),i);case"year":return r("%Y")}throw new Error("unable to format time ticks")}function K3(e){return e==="left"||e==="right"?(t,n)=>`\n${t}\n${n}`:e==="top"?(t,n)=>`${n}\n${t}`:(t,n)=>`${t}\n${n}`}function Q3(e){return e==="time"?$s:e==="utc"?zo:j3}function s1(e,t,n){let r=Be(r0(t,(i,o)=>Math.abs(o-i)));if(r<1e3)return r1("millisecond","utc",n);for(let[i,o,a,s]of Q3(e)){if(r>s||i==="hour"&&!r)break;if(t.every(f=>o.floor(f)>=f))return r1(i,a,n)}}function wi(e,t,n){return(r,i,o)=>{let a=e(r,i),s=t(r,i),f=i-$n(o);return i!==f&&o[f]!==void 0&&s===t(o[f],f)?a:n(a,s)}}var Bl=Object.getPrototypeOf(Uint8Array),J3=Object.prototype.toString;function Rt(e){return e instanceof Array||e instanceof Bl}function c1(e){return e instanceof Bl&&!e9(e)}function l1(e){return e?.prototype instanceof Bl&&!t9(e)}function e9(e){return e instanceof BigInt64Array||e instanceof BigUint64Array}function t9(e){return e===BigInt64Array||e===BigUint64Array}var zl=Symbol("reindex");function me(e,t,n){let r=typeof t;return r==="string"?A1(e)?Gl(e.getChild(t),n):f1(e,Hl(t),n):r==="function"?f1(e,t,n):r==="number"||t instanceof Date||r==="boolean"?ce(e,rt(t),n):typeof t?.transform=="function"?Yl(t.transform(e),n):n9(Yl(t,n),e?.[zl])}function n9(e,t){return e!=null&&t?Es(e,t):e}function f1(e,t,n){return ce(e,l1(n)?(r,i)=>Xl(t(r,i)):t,n)}function Yl(e,t){return t===void 0?en(e):k1(e)?Gl(e,t):e instanceof t?e:t.from(e,l1(t)&&!c1(e)?Xl:void 0)}function Gl(e,t){return e==null?e:(t===void 0||t===Array)&&a9(e.type)?Wl(u1(e)):Yl(u1(e),t)}function u1(e){return e.nullCount?e.toJSON():e.toArray()}var Si=[null],Hl=e=>t=>{let n=t[e];return n===void 0&&t.type==="Feature"?t.properties?.[e]:n},Xn={transform:We},ue={transform:e=>e};var d1=()=>1,h1=()=>!0,_e=e=>e==null?e:`${e}`,pe=e=>e==null?e:+e;var Cs=e=>e?e[0]:void 0,Ho=e=>e?e[1]:void 0;var rt=e=>()=>e;function m1(e){let t=+`${e}`.slice(1)/100;return(n,r)=>dn(n,t,r)}function wt(e){return c1(e)?e:ce(e,Xl,Float64Array)}function Xl(e){return e==null?NaN:Number(e)}function Wl(e){return ce(e,Ul)}function Ul(e){return e instanceof Date&&!isNaN(e)?e:typeof e=="string"?Bo(e):e==null||isNaN(e=Number(e))?void 0:new Date(e)}function je(e,t){return e===void 0&&(e=t),e===null?[void 0,"none"]:Ai(e)?[void 0,e]:[e,void 0]}function ve(e,t){return e===void 0&&(e=t),e===null||typeof e=="number"?[void 0,e]:[e,void 0]}function Vl(e,t,n){if(e!=null)return Xe(e,t,n)}function Xe(e,t,n){let r=`${e}`.toLowerCase();if(!n.includes(r))throw new Error(`invalid ${t}: ${e}`);return r}function Tn(e){return A1(e)?e:en(e)}function en(e){if(e==null||Rt(e))return e;if(k1(e))return Gl(e);if(p1(e))switch(e.type){case"FeatureCollection":return e.features;case"GeometryCollection":return e.geometries;default:return[e]}return Array.from(e)}function p1(e){switch(e?.type){case"FeatureCollection":case"GeometryCollection":case"Feature":case"LineString":case"MultiLineString":case"MultiPoint":case"MultiPolygon":case"Point":case"Polygon":case"Sphere":return!0;default:return!1}}function ce(e,t,n=Array){return e==null?e:e instanceof n?e.map(t):n.from(e,t)}function Wn(e,t=Array){return e instanceof t?e.slice():t.from(e)}function g1({y:e,y1:t,y2:n}){return e!==void 0||t!==void 0||n!==void 0}function Nt(e){return e?.toString===J3}function $i(e){return Nt(e)&&(e.type!==void 0||e.domain!==void 0)}function Ti(e){return Nt(e)&&typeof e.transform!="function"}function Un(e){return Ti(e)&&e.value===void 0&&e.channel===void 0}function y1(e,t,n,r=ue){return t===void 0&&n===void 0?(t=0,n=e===void 0?r:e):t===void 0?t=e===void 0?0:e:n===void 0&&(n=e===void 0?0:e),[t,n]}function tn(e,t){return e===void 0&&t===void 0?[Cs,Ho]:[e,t]}function Ci({z:e,fill:t,stroke:n}={}){return e===void 0&&([e]=je(t)),e===void 0&&([e]=je(n)),e}function Vn(e){return Rt(e)?e.length:e?.numRows}function We(e){let t=Vn(e),n=new Uint32Array(t);for(let r=0;r<t;++r)n[r]=r;return n}function Es(e,t){return Rt(e)?ce(t,n=>e[n],e.constructor):ce(t,n=>e.at(n))}function b1(e,t,n){return e.subarray?e.subarray(t,n):e.slice(t,n)}function Mt(e){return e!==null&&typeof e=="object"?e.valueOf():e}function v1(e,t){if(t[e]!==void 0)return t[e];switch(e){case"x1":case"x2":e="x";break;case"y1":case"y2":e="y";break}return t[e]}function Ei(e){let t;return[{transform:()=>t,label:It(e)},n=>t=n]}function _t(e){return e==null?[e]:Ei(e)}function It(e,t){return typeof e=="string"?e:e&&e.label!==void 0?e.label:t}function Xo(e,t){return{transform(n){let r=e.transform(n),i=t.transform(n);return Me(r)||Me(i)?ce(r,(o,a)=>new Date((+r[a]+ +i[a])/2)):ce(r,(o,a)=>(+r[a]+ +i[a])/2,Float64Array)},label:e.label}}function Wo(e,t){let n=Zl(t?.interval,t?.type);return n?ce(e,n):e}function Zl(e,t){let n=As(e,t);return n&&(r=>xt(r)?n.floor(r):r)}function As(e,t){if(e!=null){if(typeof e=="number")return r9(e);if(typeof e=="string")return(t==="time"?ql:Go)(e);if(typeof e.floor!="function")throw new Error("invalid interval; missing floor method");if(typeof e.offset!="function")throw new Error("invalid interval; missing offset method");return e}}function r9(e){e=+e,0<e&&e<1&&Number.isInteger(1/e)&&(e=-1/e);let t=Math.abs(e);return e<0?{floor:n=>Math.floor(n*t)/t,offset:(n,r=1)=>(n*t+Math.floor(r))/t,range:(n,r)=>ti(Math.ceil(n*t),r*t).map(i=>i/t)}:{floor:n=>Math.floor(n/t)*t,offset:(n,r=1)=>n+t*Math.floor(r),range:(n,r)=>ti(Math.ceil(n/t),r/t).map(i=>i*t)}}function nn(e,t){if(e=As(e,t),e&&typeof e.range!="function")throw new Error("invalid interval: missing range method");return e}function x1(e,t){if(e=nn(e,t),e&&typeof e.ceil!="function")throw new Error("invalid interval: missing ceil method");return e}function w1(e){return Zn(e)&&typeof e?.floor=="function"&&e.floor()instanceof Date}function Zn(e){return typeof e?.range=="function"}function rn(e){return e===void 0||Ti(e)?e:{value:e}}function M1(e){return e==null?null:{transform:t=>me(t,e,Float64Array),label:It(e)}}function Ke(e){return e&&typeof e[Symbol.iterator]=="function"}function ks(e){for(let t of e)if(t!=null)return typeof t!="object"||t instanceof Date}function jl(e){for(let t of e){if(t==null)continue;let n=typeof t;return n==="string"||n==="boolean"}}function Me(e){for(let t of e)if(t!=null)return t instanceof Date}function _1(e){for(let t of e)if(t!=null)return typeof t=="string"&&isNaN(t)&&Bo(t)}function S1(e){for(let t of e)if(t!=null){if(typeof t!="string")return!1;if(t.trim())return!isNaN(t)}}function $1(e){for(let t of e)if(t!=null)return typeof t=="number"}function Rs(e,t){let n;for(let r of e)if(r!=null){if(!t(r))return!1;n=!0}return n}var i9=new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));function Ai(e){return typeof e!="string"?!1:(e=e.toLowerCase().trim(),/^#[0-9a-f]{3,8}$/.test(e)||/^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\\(.*\\)$/.test(e)||i9.has(e))}function T1(e){return typeof e=="number"&&(0<=e&&e<=1||isNaN(e))}function Pe(e){return e==null||$r(e)}function $r(e){return/^\\s*none\\s*$/i.test(e)}function C1(e){return/^\\s*round\\s*$/i.test(e)}function Ns(e,t){return Vl(e,t,["middle","top-left","top","top-right","right","bottom-right","bottom","bottom-left","left"])}function jn(e="middle"){return Ns(e,"frameAnchor")}function E1(e={},...t){let n=e;for(let r of t)for(let i in r)if(n[i]===void 0){let o=r[i];n===e?n={...n,[i]:o}:n[i]=o}return n}function o9(e){console.warn("named iterables are deprecated; please use an object instead");let t=new Set;return Object.fromEntries(Array.from(e,n=>{let{name:r}=n;if(r==null)throw new Error("missing name");let i=`${r}`;if(i==="__proto__")throw new Error(`illegal name: ${i}`);if(t.has(i))throw new Error(`duplicate name: ${i}`);return t.add(i),[r,n]}))}function Uo(e){return Ke(e)?o9(e):e}function Is(e){return e===!0?e="frame":e===!1?e=null:!p1(e)&&e!=null&&(e=Xe(e,"clip",["frame","sphere"]),e==="sphere"&&(e={type:"Sphere"})),e}function A1(e){return e&&typeof e.getChild=="function"&&typeof e.toArray=="function"&&e.schema&&Array.isArray(e.schema.fields)}function k1(e){return e&&typeof e.toArray=="function"&&e.type}function a9(e){return e&&(e.typeId===8||e.typeId===10)&&e.unit===1}var St=Symbol("position"),ot=Symbol("color"),Tr=Symbol("radius"),Cr=Symbol("length"),Er=Symbol("opacity"),ki=Symbol("symbol"),R1=Symbol("projection"),le=new Map([["x",St],["y",St],["fx",St],["fy",St],["r",Tr],["color",ot],["opacity",Er],["symbol",ki],["length",Cr],["projection",R1]]);function N1(e){return e===St||e===R1}function I1(e){return e===St||e===Tr||e===Cr||e===Er}var s9=Math.sqrt(3),f9=2/s9,u9={draw(e,t){let n=Math.sqrt(t/Math.PI),r=n*f9,i=r/2;e.moveTo(0,r),e.lineTo(n,i),e.lineTo(n,-i),e.lineTo(0,-r),e.lineTo(-n,-i),e.lineTo(-n,i),e.closePath()}},Kl=new Map([["asterisk",vl],["circle",Mr],["cross",xl],["diamond",wl],["diamond2",Ml],["hexagon",u9],["plus",_l],["square",Sl],["square2",$l],["star",Tl],["times",kl],["triangle",Cl],["triangle2",El],["wye",Al]]);function Ql(e){return e&&typeof e.draw=="function"}function P1(e){return Ql(e)?!0:typeof e!="string"?!1:Kl.has(e.toLowerCase())}function Ri(e){if(e==null||Ql(e))return e;let t=Kl.get(`${e}`.toLowerCase());if(t)return t;throw new Error(`invalid symbol: ${e}`)}function L1(e){if(e==null||Ql(e))return[void 0,e];if(typeof e=="string"){let t=Kl.get(`${e}`.toLowerCase());if(t)return[void 0,t]}return[e,void 0]}function Ar({filter:e,sort:t,reverse:n,transform:r,initializer:i,...o}={},a){if(r===void 0&&(e!=null&&(r=D1(e)),t!=null&&!Un(t)&&(r=Jl(r,td(t))),n&&(r=Jl(r,O1))),a!=null&&i!=null)throw new Error("transforms cannot be applied after initializers");return{...o,...(t===null||Un(t))&&{sort:t},transform:Jl(r,a)}}function Pt({filter:e,sort:t,reverse:n,initializer:r,...i}={},o){return r===void 0&&(e!=null&&(r=D1(e)),t!=null&&!Un(t)&&(r=ed(r,td(t))),n&&(r=ed(r,O1))),{...i,...(t===null||Un(t))&&{sort:t},initializer:ed(r,o)}}function Jl(e,t){return e==null?t===null?void 0:t:t==null?e===null?void 0:e:function(n,r,i){return{data:n,facets:r}=e.call(this,n,r,i),t.call(this,Tn(n),r,i)}}function ed(e,t){return e==null?t===null?void 0:t:t==null?e===null?void 0:e:function(n,r,i,...o){let a,s,f,u,c,d;return{data:s=n,facets:f=r,channels:a}=e.call(this,n,r,i,...o),{data:c=s,facets:d=f,channels:u}=t.call(this,s,f,{...i,...a},...o),{data:c,facets:d,channels:{...a,...u}}}}function c9(e,t){return(e.initializer!=null?Pt:Ar)(e,t)}function D1(e){return(t,n)=>{let r=me(t,e);return{data:t,facets:n.map(i=>i.filter(o=>r[o]))}}}function O1(e,t){return{data:e,facets:t.map(n=>n.slice().reverse())}}function q1(e,{sort:t,...n}={}){return{...(Ti(e)&&e.channel!==void 0?Pt:c9)(n,td(e)),sort:Un(t)?t:null}}function td(e){return(typeof e=="function"&&e.length!==1?l9:d9)(e)}function l9(e){return(t,n)=>{let r=Rt(t)?(i,o)=>e(t[i],t[o]):(i,o)=>e(t.get(i),t.get(o));return{data:t,facets:n.map(i=>i.slice().sort(r))}}}function d9(e){let t,n;({channel:t,value:e,order:n}={...rn(e)});let r=t?.startsWith("-");if(r&&(t=t.slice(1)),n===void 0&&(n=r?_r:Fe),typeof n!="function")switch(`${n}`.toLowerCase()){case"ascending":n=Fe;break;case"descending":n=_r;break;default:throw new Error(`invalid order: ${n}`)}return(i,o,a)=>{let s;if(t===void 0)s=me(i,e);else{if(a===void 0)throw new Error("channel sort requires an initializer");if(s=a[t],!s)return{};s=s.value}let f=(u,c)=>n(s[u],s[c]);return{data:i,facets:o.map(u=>u.slice().sort(f))}}}function Zo(e,...t){for(let{name:n}of e)if(t.includes(n))return!0;return!1}function B1(e,t,n=nd){let r=Object.entries(e);return t.title!=null&&e.title===void 0&&r.push(["title",y9]),t.href!=null&&e.href===void 0&&r.push(["href",Ps]),r.filter(([,i])=>i!==void 0).map(([i,o])=>o===null?h9(i):n(i,o,t))}function nd(e,t,n,r=rd){let i;Nt(t)&&"reduce"in t&&(i=t.scale,t=t.reduce);let o=r(e,t,n),[a,s]=Ei(o.label),f;return{name:e,output:i===void 0?a:{value:a,scale:i},initialize(u){o.initialize(u),f=s([])},scope(u,c){o.scope(u,c)},reduce(u,c){f.push(o.reduce(u,c))}}}function h9(e){return{name:e,initialize(){},scope(){},reduce(){}}}function rd(e,t,n,r=jo){let i=v1(e,n),o=r(t,i),a,s;return{label:It(o===Vo?null:i,o.label),initialize(f){a=i===void 0?f:me(f,i),o.scope==="data"&&(s=o.reduceIndex(We(f),a))},scope(f,u){o.scope===f&&(s=o.reduceIndex(u,a))},reduce(f,u){return o.scope==null?o.reduceIndex(f,a,u):o.reduceIndex(f,a,s,u)}}}function id(e,t){return t?nr(e,n=>t[n]):[[,e]]}function jo(e,t,n=m9){if(e==null)return n(e);if(typeof e.reduceIndex=="function")return e;if(typeof e.reduce=="function"&&Nt(e))return p9(e);if(typeof e=="function")return g9(e);if(/^p\\d{2}$/i.test(e))return Cn(m1(e));switch(`${e}`.toLowerCase()){case"first":return Ps;case"last":return b9;case"identity":return od;case"count":return Vo;case"distinct":return v9;case"sum":return t==null?Vo:x9;case"proportion":return Y1(t,"data");case"proportion-facet":return Y1(t,"facet");case"deviation":return Cn(Df);case"min":return Cn(ct);case"min-index":return Cn(Kh);case"max":return Cn(Be);case"max-index":return Cn(jh);case"mean":return F1(t0);case"median":return F1(so);case"variance":return Cn(Lf);case"mode":return Cn(n0)}return n(e)}function m9(e){throw new Error(`invalid reduce: ${e}`)}function z1(e,t){for(let n in t){let r=t[n];if(r!==void 0&&!e.some(i=>i.name===n))return r}}function G1(e,t,n){if(t){let r=t.output.transform(),i=(o,a)=>Fe(r[o],r[a]);e.forEach(o=>o.sort(i))}n&&e.forEach(r=>r.reverse())}function p9(e){return console.warn("deprecated reduce interface; implement reduceIndex instead."),{...e,reduceIndex:e.reduce.bind(e)}}function g9(e){return{reduceIndex(t,n,r){return e(Es(n,t),r)}}}function Cn(e){return{reduceIndex(t,n){return e(t,r=>n[r])}}}function F1(e){return{reduceIndex(t,n){let r=e(t,i=>n[i]);return Me(n)?new Date(r):r}}}var od={reduceIndex(e,t){return Es(t,e)}},Ps={reduceIndex(e,t){return t[e[0]]}},y9={reduceIndex(e,t){let r=Kr(mn(e,o=>o.length,o=>t[o]),Ho),i=r.slice(-5).reverse();if(i.length<r.length){let o=r.slice(0,-4);i[4]=[`… ${o.length.toLocaleString("en-US")} more`,Ct(o,Ho)]}return i.map(([o,a])=>`${o} (${a.toLocaleString("en-US")})`).join(`\n`)}},b9={reduceIndex(e,t){return t[e[e.length-1]]}},Vo={label:"Frequency",reduceIndex(e){return e.length}},v9={label:"Distinct",reduceIndex(e,t){let n=new Yt;for(let r of e)n.add(t[r]);return n.size}},x9=Cn(Ct);function Y1(e,t){return e==null?{scope:t,label:"Frequency",reduceIndex:(n,r,i=1)=>n.length/i}:{scope:t,reduceIndex:(n,r,i=1)=>Ct(n,o=>r[o])/i}}var H1={reduceIndex(e,t,{z:n}){return n}};function Ni(e,{scale:t,type:n,value:r,filter:i,hint:o,label:a=It(r)},s){return o===void 0&&typeof r?.transform=="function"&&(o=r.hint),sd(s,{scale:t,type:n,value:me(e,r),label:a,filter:i,hint:o})}function W1(e,t){return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,Ni(t,r,n)]))}function Ls(e,t){let n=Object.fromEntries(Object.entries(e).map(([r,{scale:i,value:o}])=>{let a=i==null?null:t[i];return[r,a==null?o:ce(o,a)]}));return n.channels=e,n}function sd(e,t){let{scale:n,value:r}=t;if(n===!0||n==="auto")switch(e){case"fill":case"stroke":case"color":t.scale=n!==!0&&Rs(r,Ai)?null:"color",t.defaultScale="color";break;case"fillOpacity":case"strokeOpacity":case"opacity":t.scale=n!==!0&&Rs(r,T1)?null:"opacity",t.defaultScale="opacity";break;case"symbol":n!==!0&&Rs(r,P1)?(t.scale=null,t.value=ce(r,Ri)):t.scale="symbol",t.defaultScale="symbol";break;default:t.scale=le.has(e)?e:null;break}else if(n===!1)t.scale=null;else if(n!=null&&!le.has(n))throw new Error(`unknown scale: ${n}`);return t}function U1(e,t,n,r,i){let{order:o,reverse:a,reduce:s=!0,limit:f}=i;for(let u in i){if(!le.has(u))continue;let{value:c,order:d=o,reverse:l=a,reduce:h=s,limit:m=f}=rn(i[u]),p=c?.startsWith("-");if(p&&(c=c.slice(1)),d=d===void 0?p!==(c==="width"||c==="height")?Z1:V1:_9(d),h==null||h===!1)continue;let g=u==="fx"||u==="fy"?M9(t,r[u]):w9(n,u);if(!g)throw new Error(`missing channel for scale: ${u}`);let v=g.value,[y=0,w=1/0]=Ke(m)?m:m<0?[m]:[0,m];if(c==null)g.domain=()=>{let b=Array.from(new Yt(v));return l&&(b=b.reverse()),(y!==0||w!==1/0)&&(b=b.slice(y,w)),b};else{let b=c==="data"?e:c==="height"?X1(n,"y1","y2"):c==="width"?X1(n,"x1","x2"):ad(n,c,c==="y"?"y2":c==="x"?"x2":void 0),_=jo(h===!0?"max":h,b);g.domain=()=>{let x=Uh(We(v),M=>_.reduceIndex(M,b),M=>v[M]);return d&&x.sort(d),l&&x.reverse(),(y!==0||w!==1/0)&&(x=x.slice(y,w)),x.map(Cs)}}}}function w9(e,t){for(let n in e){let r=e[n];if(r.scale===t)return r}}function M9(e,t){let n=e.original;if(n===e)return t;let r=t.value,i=t.value=[];for(let o=0;o<n.length;++o){let a=r[n[o][0]];for(let s of e[o])i[s]=a}return t}function X1(e,t,n){let r=ad(e,t),i=ad(e,n);return ce(i,(o,a)=>Math.abs(o-r[a]),Float64Array)}function ad(e,t,n){let r=e[t];if(!r&&n!==void 0&&(r=e[n]),r)return r.value;throw new Error(`missing channel: ${t}`)}function _9(e){if(e==null||typeof e=="function")return e;switch(`${e}`.toLowerCase()){case"ascending":return V1;case"descending":return Z1}throw new Error(`invalid order: ${e}`)}function V1([e,t],[n,r]){return Fe(t,r)||Fe(e,n)}function Z1([e,t],[n,r]){return _r(t,r)||Fe(e,n)}function fd(e,t){let n=e[t];if(n){for(;n.source;)n=n.source;return n.source===null?null:n}}var ey=new Map([["accent",tg],["category10",eg],["dark2",ng],["observable10",rg],["paired",ig],["pastel1",og],["pastel2",ag],["set1",sg],["set2",fg],["set3",ug],["tableau10",cg]]);function ty(e){return e!=null&&ey.has(`${e}`.toLowerCase())}var j1=new Map([...ey,["brbg",En(sc,fc)],["prgn",En(uc,cc)],["piyg",En(lc,dc)],["puor",En(hc,mc)],["rdbu",En(hs,Oo)],["rdgy",En(pc,gc)],["rdylbu",En(ms,qo)],["rdylgn",En(yc,bc)],["spectral",En(vc,xc)],["burd",K1(hs,Oo)],["buylrd",K1(ms,qo)],["blues",Le(Xc,Wc)],["greens",Le(Uc,Vc)],["greys",Le(Zc,jc)],["oranges",Le(tl,nl)],["purples",Le(Kc,Qc)],["reds",Le(Jc,el)],["turbo",An(ul)],["viridis",An(cl)],["magma",An(ll)],["inferno",An(dl)],["plasma",An(hl)],["cividis",An(rl)],["cubehelix",An(il)],["warm",An(ol)],["cool",An(al)],["bugn",Le(wc,Mc)],["bupu",Le(_c,Sc)],["gnbu",Le($c,Tc)],["orrd",Le(Cc,Ec)],["pubu",Le(Rc,Nc)],["pubugn",Le(Ac,kc)],["purd",Le(Ic,Pc)],["rdpu",Le(Lc,Dc)],["ylgn",Le(Fc,Yc)],["ylgnbu",Le(Oc,qc)],["ylorbr",Le(Bc,zc)],["ylorrd",Le(Gc,Hc)],["rainbow",Q1(sl)],["sinebow",Q1(fl)]]);function Le(e,t){return({length:n})=>n===1?[e[3][1]]:n===2?[e[3][1],e[3][2]]:(n=Math.max(3,Math.floor(n)),n>9?ze(t,n):e[n])}function En(e,t){return({length:n})=>n===2?[e[3][0],e[3][2]]:(n=Math.max(3,Math.floor(n)),n>11?ze(t,n):e[n])}function K1(e,t){return({length:n})=>n===2?[e[3][2],e[3][0]]:(n=Math.max(3,Math.floor(n)),n>11?ze(r=>t(1-r),n):e[n].slice().reverse())}function An(e){return({length:t})=>ze(e,Math.max(2,Math.floor(t)))}function Q1(e){return({length:t})=>ze(e,Math.floor(t)+1).slice(0,-1)}function ud(e){let t=`${e}`.toLowerCase();if(!j1.has(t))throw new Error(`unknown ordinal scheme: ${t}`);return j1.get(t)}function Ko(e,t){let n=ud(e),r=typeof n=="function"?n({length:t}):n;return r.length!==t?r.slice(0,t):r}function ny(e,t="greys"){let n=new Set,[r,i]=Ko(t,2);for(let o of e)if(o!=null)if(o===!0)n.add(i);else if(o===!1)n.add(r);else return;return[...n]}var J1=new Map([["brbg",fc],["prgn",cc],["piyg",dc],["puor",mc],["rdbu",Oo],["rdgy",gc],["rdylbu",qo],["rdylgn",bc],["spectral",xc],["burd",e=>Oo(1-e)],["buylrd",e=>qo(1-e)],["blues",Wc],["greens",Vc],["greys",jc],["purples",Qc],["reds",el],["oranges",nl],["turbo",ul],["viridis",cl],["magma",ll],["inferno",dl],["plasma",hl],["cividis",rl],["cubehelix",il],["warm",ol],["cool",al],["bugn",Mc],["bupu",Sc],["gnbu",Tc],["orrd",Ec],["pubugn",kc],["pubu",Nc],["purd",Pc],["rdpu",Dc],["ylgnbu",qc],["ylgn",Yc],["ylorbr",zc],["ylorrd",Hc],["rainbow",sl],["sinebow",fl]]);function Ii(e){let t=`${e}`.toLowerCase();if(!J1.has(t))throw new Error(`unknown quantitative scheme: ${t}`);return J1.get(t)}var S9=new Set(["brbg","prgn","piyg","puor","rdbu","rdgy","rdylbu","rdylgn","spectral","burd","buylrd"]);function ry(e){return e!=null&&S9.has(`${e}`.toLowerCase())}var ld=e=>t=>e(1-t),cd=[0,1],iy=new Map([["number",Te],["rgb",sr],["hsl",Z0],["hcl",Q0],["lab",j0]]);function dd(e){let t=`${e}`.toLowerCase();if(!iy.has(t))throw new Error(`unknown interpolator: ${t}`);return iy.get(t)}function Li(e,t,n,{type:r,nice:i,clamp:o,zero:a,domain:s=hy(e,n),unknown:f,round:u,scheme:c,interval:d,range:l=le.get(e)===Tr?E9(n,s):le.get(e)===Cr?A9(n,s):le.get(e)===Er?cd:void 0,interpolate:h=le.get(e)===ot?c==null&&l!==void 0?sr:Ii(c!==void 0?c:r==="cyclical"?"rainbow":"turbo"):u?lo:Te,reverse:m}){if(s=oy(s),d=nn(d,r),(r==="cyclical"||r==="sequential")&&(r="linear"),typeof h!="function"&&(h=dd(h)),m=!!m,l!==void 0){let p=s.length,g=(l=oy(l)).length;if(p!==g){if(h.length===1)throw new Error("invalid piecewise interpolator");h=qn(h,l),l=void 0}}if(h.length===1?(m&&(h=ld(h),m=!1),l===void 0&&(l=Float64Array.from(s,(p,g)=>g/(s.length-1)),l.length===2&&(l=cd)),t.interpolate((l===cd?rt:Qo)(h))):t.interpolate(h),a){let[p,g]=De(s);(p>0||g<0)&&(s=Wn(s),($n(s)||1)===Math.sign(p)?s[0]=0:s[s.length-1]=0)}return m&&(s=ni(s)),t.domain(s).unknown(f),i&&(t.nice($9(i,r)),s=t.domain()),l!==void 0&&t.range(l),o&&t.clamp(o),{type:r,domain:s,range:l,scale:t,interpolate:h,interval:d}}function oy(e){return e=en(e),e.length>=2?e:[e[0],e[0]]}function $9(e,t){return e===!0?void 0:typeof e=="number"?e:x1(e,t)}function ay(e,t,n){return Li(e,Do(),t,n)}function sy(e,t,n){return hd(e,t,{...n,exponent:.5})}function hd(e,t,{exponent:n=1,...r}){return Li(e,Ju().exponent(n),t,{...r,type:"pow"})}function fy(e,t,{base:n=10,domain:r=k9(t),...i}){return Li(e,Ku().base(n),t,{...i,domain:r})}function uy(e,t,{constant:n=1,...r}){return Li(e,Qu().constant(n),t,r)}function cy(e,t,{range:n,quantiles:r=n===void 0?5:(n=[...n]).length,n:i=r,scheme:o="rdylbu",domain:a=R9(t),unknown:s,interpolate:f,reverse:u}){return n===void 0&&(n=f!==void 0?ze(f,i):le.get(e)===ot?Ko(o,i):void 0),a.length>0&&(a=ec(a,n===void 0?{length:i}:n).quantiles()),Ds(e,t,{domain:a,range:n,reverse:u,unknown:s})}function ly(e,t,{range:n,n:r=n===void 0?5:(n=[...n]).length,scheme:i="rdylbu",domain:o=hy(e,t),unknown:a,interpolate:s,reverse:f}){let[u,c]=De(o),d;return n===void 0?(d=Ln(u,c,r),d[0]<=u&&d.splice(0,1),d[d.length-1]>=c&&d.pop(),r=d.length+1,n=s!==void 0?ze(s,r):le.get(e)===ot?Ko(i,r):void 0):(d=ze(Te(u,c),r+1).slice(1,-1),u instanceof Date&&(d=d.map(l=>new Date(l)))),$n(en(o))<0&&d.reverse(),Ds(e,t,{domain:d,range:n,reverse:f,unknown:a})}function Ds(e,t,{domain:n=[0],unknown:r,scheme:i="rdylbu",interpolate:o,range:a=o!==void 0?ze(o,n.length+1):le.get(e)===ot?Ko(i,n.length+1):void 0,reverse:s}){n=en(n);let f=$n(n);if(!isNaN(f)&&!T9(n,f))throw new Error(`the ${e} scale has a non-monotonic domain`);return s&&(a=ni(a)),{type:"threshold",scale:tc(f<0?ni(n):n,a===void 0?[]:a).unknown(r),domain:n,range:a}}function T9(e,t){for(let n=1,r=e.length,i=e[0];n<r;++n){let o=hn(i,i=e[n]);if(o!==0&&o!==t)return!1}return!0}function dy(e){return{type:"identity",scale:I1(le.get(e))?ju():t=>t}}function Pi(e,t=vi){return e.length?[ct(e,({value:n})=>n===void 0?n:ct(n,t)),Be(e,({value:n})=>n===void 0?n:Be(n,t))]:[0,1]}function hy(e,t){let n=le.get(e);return(n===Tr||n===Er||n===Cr?C9:Pi)(t)}function C9(e){return[0,e.length?Be(e,({value:t})=>t===void 0?t:Be(t,vi)):1]}function E9(e,t){let n=e.find(({radius:a})=>a!==void 0);if(n!==void 0)return[0,n.radius];let r=dn(e,.5,({value:a})=>a===void 0?NaN:dn(a,.25,_n)),i=t.map(a=>3*Math.sqrt(a/r)),o=30/Be(i);return o<1?i.map(a=>a*o):i}function A9(e,t){let n=so(e,({value:o})=>o===void 0?NaN:so(o,Math.abs)),r=t.map(o=>12*o/n),i=60/Be(r);return i<1?r.map(o=>o*i):r}function k9(e){for(let{value:t}of e)if(t!==void 0)for(let n of t){if(n>0)return Pi(e,_n);if(n<0)return Pi(e,xi)}return[1,10]}function R9(e){let t=[];for(let{value:n}of e)if(n!==void 0)for(let r of n)t.push(r);return t}function Qo(e){return(t,n)=>r=>e(t+r*(n-t))}var md=0,pd;function my(){let e=md;return md=0,pd=void 0,e}function Qe(e){e!==pd&&(pd=e,console.warn(e),++md)}function Os(e,t,n,r,{type:i,nice:o,clamp:a,domain:s=Pi(r),unknown:f,pivot:u=0,scheme:c,range:d,symmetric:l=!0,interpolate:h=le.get(e)===ot?c==null&&d!==void 0?sr:Ii(c!==void 0?c:"rdbu"):Te,reverse:m}){u=+u,s=en(s);let[p,g]=s;if(s.length>2&&Qe(`Warning: the diverging ${e} scale domain contains extra elements.`),hn(p,g)<0&&([p,g]=[g,p],m=!m),p=Math.min(p,u),g=Math.max(g,u),typeof h!="function"&&(h=dd(h)),d!==void 0&&(h=h.length===1?Qo(h)(...d):qn(h,d)),m&&(h=ld(h)),l){let v=n.apply(u),y=v-n.apply(p),w=n.apply(g)-v;y<w?p=n.invert(v-w):y>w&&(g=n.invert(v+y))}return t.domain([p,u,g]).unknown(f).interpolator(h),a&&t.clamp(a),o&&t.nice(o),{type:i,domain:[p,g],pivot:u,interpolate:h,scale:t}}function py(e,t,n){return Os(e,rc(),N9,t,n)}function gy(e,t,n){return gd(e,t,{...n,exponent:.5})}function gd(e,t,{exponent:n=1,...r}){return Os(e,ac().exponent(n=+n),L9(n),t,{...r,type:"diverging-pow"})}function yy(e,t,{base:n=10,pivot:r=1,domain:i=Pi(t,r<0?xi:_n),...o}){return Os(e,ic().base(n=+n),I9,t,{domain:i,pivot:r,...o})}function by(e,t,{constant:n=1,...r}){return Os(e,oc().constant(n=+n),D9(n),t,r)}var N9={apply(e){return e},invert(e){return e}},I9={apply:Math.log,invert:Math.exp},P9={apply(e){return Math.sign(e)*Math.sqrt(Math.abs(e))},invert(e){return Math.sign(e)*(e*e)}};function L9(e){return e===.5?P9:{apply(t){return Math.sign(t)*Math.pow(Math.abs(t),e)},invert(t){return Math.sign(t)*Math.pow(Math.abs(t),1/e)}}}function D9(e){return{apply(t){return Math.sign(t)*Math.log1p(Math.abs(t/e))},invert(t){return Math.sign(t)*Math.expm1(Math.abs(t))*e}}}function vy(e,t,n,r){return Li(e,t,n,r)}function xy(e,t,n){return vy(e,Qp(),t,n)}function wy(e,t,n){return vy(e,Jp(),t,n)}var Di=Symbol("ordinal");function _y(e,t,n,{type:r,interval:i,domain:o,range:a,reverse:s,hint:f}){return i=nn(i,r),o===void 0&&(o=Ey(n,i,e)),(r==="categorical"||r===Di)&&(r="ordinal"),s&&(o=ni(o)),o=t.domain(o).domain(),a!==void 0&&(typeof a=="function"&&(a=a(o)),t.range(a)),{type:r,domain:o,range:a,scale:t,hint:f,interval:i}}function Sy(e,t,{type:n,interval:r,domain:i,range:o,scheme:a,unknown:s,...f}){r=nn(r,n),i===void 0&&(i=Ey(t,r,e));let u;if(le.get(e)===ki)u=O9(t),o=o===void 0?q9(u):ce(o,Ri);else if(le.get(e)===ot&&(o===void 0&&(n==="ordinal"||n===Di)&&(o=ny(i,a),o!==void 0&&(a=void 0)),a===void 0&&o===void 0&&(a=n==="ordinal"?"turbo":"observable10"),a!==void 0))if(o!==void 0){let c=Ii(a),d=o[0],l=o[1]-o[0];o=({length:h})=>ze(m=>c(d+l*m),h)}else o=ud(a);if(s===os)throw new Error(`implicit unknown on ${e} scale is not supported`);return _y(e,ss().unknown(s),t,{...f,type:n,domain:i,range:o,hint:u})}function $y(e,t,{align:n=.5,padding:r=.5,...i}){return Cy(Wp().align(n).padding(r),t,i,e)}function Ty(e,t,{align:n=.5,padding:r=.1,paddingInner:i=r,paddingOuter:o=e==="fx"||e==="fy"?0:r,...a}){return Cy(bi().align(n).paddingInner(i).paddingOuter(o),t,a,e)}function Cy(e,t,n,r){let{round:i}=n;return i!==void 0&&e.round(i=!!i),e=_y(r,e,t,n),e.round=i,e}function Ey(e,t,n){let r=new Yt;for(let{value:i,domain:o}of e){if(o!==void 0)return o();if(i!==void 0)for(let a of i)r.add(a)}if(t!==void 0){let[i,o]=De(r).map(t.floor,t);return t.range(i,t.offset(o))}if(r.size>1e4&&le.get(n)===St)throw new Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);return Kr(r,Fe)}function My(e,t){let n;for(let{hint:r}of e){let i=r?.[t];if(i!==void 0){if(n===void 0)n=i;else if(n!==i)return}}return n}function O9(e){return{fill:My(e,"fill"),stroke:My(e,"stroke")}}function q9(e){return Pe(e.fill)?Ag:Eg}function Jo(e,{label:t,inset:n=0,insetTop:r=n,insetRight:i=n,insetBottom:o=n,insetLeft:a=n,round:s,nice:f,clamp:u,zero:c,align:d,padding:l,projection:h,facet:{label:m=t}={},...p}={}){let g={};for(let[v,y]of e){let w=p[v],b=B9(v,y,{round:le.get(v)===St?s:void 0,nice:f,clamp:u,zero:c,align:d,padding:l,projection:h,...w});if(b){let{label:_=v==="fx"||v==="fy"?m:t,percent:x,transform:M,inset:S,insetTop:T=S!==void 0?S:v==="y"?r:0,insetRight:R=S!==void 0?S:v==="x"?i:0,insetBottom:C=S!==void 0?S:v==="y"?o:0,insetLeft:k=S!==void 0?S:v==="x"?a:0}=w||{};if(M==null)M=void 0;else if(typeof M!="function")throw new Error("invalid scale transform; not a function");b.percent=!!x,b.label=_===void 0?F9(y,b):_,b.transform=M,v==="x"||v==="fx"?(b.insetLeft=+k,b.insetRight=+R):(v==="y"||v==="fy")&&(b.insetTop=+T,b.insetBottom=+C),g[v]=b}}return g}function bd(e){let t={},n={scales:t};for(let[r,i]of Object.entries(e)){let{scale:o,type:a,interval:s,label:f}=i;t[r]=X9(i),n[r]=o,o.type=a,s!=null&&(o.interval=s),f!=null&&(o.label=f)}return n}function Iy(e,t){let{x:n,y:r,fx:i,fy:o}=e,a=i||o?Fs(t):t;i&&Ay(i,a),o&&ky(o,a);let s=i||o?vd(e,t):t;n&&Ay(n,s),r&&ky(r,s)}function F9(e=[],t){let n;for(let{label:r}of e)if(r!==void 0){if(n===void 0)n=r;else if(n!==r)return}if(n!==void 0)return!on(t)&&t.percent&&(n=`${n} (%)`),{inferred:!0,toString:()=>n}}function Py(e){return Math.sign($n(e.domain()))*Math.sign($n(e.range()))}function Fs(e){let{marginTop:t,marginRight:n,marginBottom:r,marginLeft:i,width:o,height:a,facet:{marginTop:s,marginRight:f,marginBottom:u,marginLeft:c}}=e;return{marginTop:Math.max(t,s),marginRight:Math.max(n,f),marginBottom:Math.max(r,u),marginLeft:Math.max(i,c),width:o,height:a}}function vd({fx:e,fy:t},n){let{marginTop:r,marginRight:i,marginBottom:o,marginLeft:a,width:s,height:f}=Fs(n);return{marginTop:r,marginRight:i,marginBottom:o,marginLeft:a,width:e?e.scale.bandwidth()+a+i:s,height:t?t.scale.bandwidth()+r+o:f,facet:{width:s,height:f}}}function Ay(e,t){if(e.range===void 0){let{insetLeft:n,insetRight:r}=e,{width:i,marginLeft:o=0,marginRight:a=0}=t,s=o+n,f=i-a-r;e.range=[s,Math.max(s,f)],on(e)||(e.range=Dy(e)),e.scale.range(e.range)}Ly(e)}function ky(e,t){if(e.range===void 0){let{insetTop:n,insetBottom:r}=e,{height:i,marginTop:o=0,marginBottom:a=0}=t,s=o+n,f=i-a-r;e.range=[Math.max(s,f),s],on(e)?e.range.reverse():e.range=Dy(e),e.scale.range(e.range)}Ly(e)}function Ly(e){e.round===void 0&&G9(e)&&Y9(e)<=30&&e.scale.round(!0)}function Y9({scale:e}){let t=e.domain().length,[n,r]=e.range(),i=e.paddingInner?e.paddingInner():1,o=e.paddingOuter?e.paddingOuter():e.padding(),a=t-i,s=Math.abs(r-n)/Math.max(1,a+o*2);return(s-Math.floor(s))*a}function Dy(e){let t=e.scale.domain().length+xd(e);if(!(t>2))return e.range;let[n,r]=e.range;return Array.from({length:t},(i,o)=>n+o/(t-1)*(r-n))}function B9(e,t=[],n={}){let r=z9(e,t,n);if(n.type===void 0&&n.domain===void 0&&n.range===void 0&&n.interval==null&&e!=="fx"&&e!=="fy"&&on({type:r})){let i=t.map(({value:o})=>o).filter(o=>o!==void 0);i.some(Me)?Qe(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${Oi(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${Oi(r)}".`):i.some(_1)?Qe(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${Oi(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${Oi(r)}".`):i.some(S1)&&Qe(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${Oi(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${Oi(r)}".`)}switch(n.type=r,r){case"diverging":case"diverging-sqrt":case"diverging-pow":case"diverging-log":case"diverging-symlog":case"cyclical":case"sequential":case"linear":case"sqrt":case"threshold":case"quantile":case"pow":case"log":case"symlog":n=qs(t,n,wt);break;case"identity":switch(le.get(e)){case St:n=qs(t,n,wt);break;case ki:n=qs(t,n,H9);break}break;case"utc":case"time":n=qs(t,n,Wl);break}switch(r){case"diverging":return py(e,t,n);case"diverging-sqrt":return gy(e,t,n);case"diverging-pow":return gd(e,t,n);case"diverging-log":return yy(e,t,n);case"diverging-symlog":return by(e,t,n);case"categorical":case"ordinal":case Di:return Sy(e,t,n);case"cyclical":case"sequential":case"linear":return ay(e,t,n);case"sqrt":return sy(e,t,n);case"threshold":return Ds(e,t,n);case"quantile":return cy(e,t,n);case"quantize":return ly(e,t,n);case"pow":return hd(e,t,n);case"log":return fy(e,t,n);case"symlog":return uy(e,t,n);case"utc":return wy(e,t,n);case"time":return xy(e,t,n);case"point":return $y(e,t,n);case"band":return Ty(e,t,n);case"identity":return dy(e);case void 0:return;default:throw new Error(`unknown scale type: ${r}`)}}function Oi(e){return typeof e=="symbol"?e.description:e}function Ry(e){return typeof e=="string"?`${e}`.toLowerCase():e}var Ny={toString:()=>"projection"};function z9(e,t,{type:n,domain:r,range:i,scheme:o,pivot:a,projection:s}){if(n=Ry(n),e==="fx"||e==="fy")return"band";(e==="x"||e==="y")&&s!=null&&(n=Ny);for(let c of t){let d=Ry(c.type);if(d!==void 0){if(n===void 0)n=d;else if(n!==d)throw new Error(`scale incompatible with channel: ${n} !== ${d}`)}}if(n===Ny)return;if(n!==void 0)return n;if(r===void 0&&!t.some(({value:c})=>c!==void 0))return;let f=le.get(e);if(f===Tr)return"sqrt";if(f===Er||f===Cr)return"linear";if(f===ki)return"ordinal";let u=(r??i)?.length;if(u<2||u>2)return yd(f);if(r!==void 0){if(jl(r))return yd(f);if(Me(r))return"utc"}else{let c=t.map(({value:d})=>d).filter(d=>d!==void 0);if(c.some(jl))return yd(f);if(c.some(Me))return"utc"}if(f===ot){if(a!=null||ry(o))return"diverging";if(ty(o))return"categorical"}return"linear"}function yd(e){switch(e){case St:return"point";case ot:return Di;default:return"ordinal"}}function on({type:e}){return e==="ordinal"||e==="point"||e==="band"||e===Di}function xd({type:e}){return e==="threshold"}function G9({type:e}){return e==="point"||e==="band"}function Kn(e){if(e===void 0)return!0;let t=e.domain(),n=e(t[0]);for(let r=1,i=t.length;r<i;++r)if(e(t[r])-n)return!1;return!0}function qs(e,{domain:t,...n},r){for(let i of e)i.value!==void 0&&(t===void 0&&(t=i.value?.domain),i.value=r(i.value));return{domain:t===void 0?t:r(t),...n}}function H9(e){return ce(e,Ri)}function Oy(e){return t=>{if(!le.has(t=`${t}`))throw new Error(`unknown scale: ${t}`);return e[t]}}function X9({scale:e,type:t,domain:n,range:r,interpolate:i,interval:o,transform:a,percent:s,pivot:f}){if(t==="identity")return{type:"identity",apply:c=>c,invert:c=>c};let u=e.unknown?e.unknown():void 0;return{type:t,domain:Wn(n),...r!==void 0&&{range:Wn(r)},...a!==void 0&&{transform:a},...s&&{percent:s},...u!==void 0&&{unknown:u},...o!==void 0&&{interval:o},...i!==void 0&&{interpolate:i},...e.clamp&&{clamp:e.clamp()},...f!==void 0&&{pivot:f,symmetric:!1},...e.base&&{base:e.base()},...e.exponent&&{exponent:e.exponent()},...e.constant&&{constant:e.constant()},...e.align&&{align:e.align(),round:e.round()},...e.padding&&(e.paddingInner?{paddingInner:e.paddingInner(),paddingOuter:e.paddingOuter()}:{padding:e.padding()}),...e.bandwidth&&{bandwidth:e.bandwidth(),step:e.step()},apply:c=>e(c),...e.invert&&{invert:c=>e.invert(c)}}}function Fy(e,t){let{fx:n,fy:r}=Jo(e,t),i=n?.scale.domain(),o=r?.scale.domain();return i&&o?zh(i,o).map(([a,s],f)=>({x:a,y:s,i:f})):i?i.map((a,s)=>({x:a,i:s})):o?o.map((a,s)=>({y:a,i:s})):void 0}function Yy(e,{x:t,y:n}){return t&&=$d(t),n&&=$d(n),e.filter(t&&n?r=>t.has(r.x)&&n.has(r.y):t?r=>t.has(r.x):r=>n.has(r.y)).sort(t&&n?(r,i)=>t.get(r.x)-t.get(i.x)||n.get(r.y)-n.get(i.y):t?(r,i)=>t.get(r.x)-t.get(i.x):(r,i)=>n.get(r.y)-n.get(i.y))}function Bs(e,{fx:t,fy:n}){let r=We(e),i=t?.value,o=n?.value;return t&&n?mn(r,a=>(a.fx=i[a[0]],a.fy=o[a[0]],a),a=>i[a],a=>o[a]):t?mn(r,a=>(a.fx=i[a[0]],a),a=>i[a]):mn(r,a=>(a.fy=o[a[0]],a),a=>o[a])}function By(e,t,{marginTop:n,marginLeft:r}){let i=e?({x:a})=>e(a)-r:()=>0,o=t?({y:a})=>t(a)-n:()=>0;return function(a){this.tagName==="svg"?(this.setAttribute("x",i(a)),this.setAttribute("y",o(a))):this.setAttribute("transform",`translate(${i(a)},${o(a)})`)}}function zy(e){let t=[],n=new Uint32Array(Ct(e,r=>r.length));for(let r of e){let i=0;for(let o of e)r!==o&&(n.set(o,i),i+=o.length);t.push(n.slice(0,i))}return t}var W9=new Map([["top",wd],["right",Sd],["bottom",Md],["left",_d],["top-left",Ys(wd,_d)],["top-right",Ys(wd,Sd)],["bottom-left",Ys(Md,_d)],["bottom-right",Ys(Md,Sd)],["top-empty",V9],["right-empty",K9],["bottom-empty",Z9],["left-empty",j9],["empty",Q9]]);function Gy(e){if(e==null)return null;let t=W9.get(`${e}`.toLowerCase());if(t)return t;throw new Error(`invalid facet anchor: ${e}`)}var qy=new WeakMap;function $d(e){let t=qy.get(e);return t||qy.set(e,t=new ut(ce(e,(n,r)=>[n,r]))),t}function Qn(e,t){return $d(e).get(t)}function U9(e,t,n){return t=Mt(t),n=Mt(n),e.find(r=>Object.is(Mt(r.x),t)&&Object.is(Mt(r.y),n))}function zs(e,t,n){return U9(e,t,n)?.empty}function wd(e,{y:t},{y:n}){return t?Qn(t,n)===0:!0}function Md(e,{y:t},{y:n}){return t?Qn(t,n)===t.length-1:!0}function _d(e,{x:t},{x:n}){return t?Qn(t,n)===0:!0}function Sd(e,{x:t},{x:n}){return t?Qn(t,n)===t.length-1:!0}function V9(e,{y:t},{x:n,y:r,empty:i}){if(i)return!1;if(!t)return;let o=Qn(t,r);if(o>0)return zs(e,n,t[o-1])}function Z9(e,{y:t},{x:n,y:r,empty:i}){if(i)return!1;if(!t)return;let o=Qn(t,r);if(o<t.length-1)return zs(e,n,t[o+1])}function j9(e,{x:t},{x:n,y:r,empty:i}){if(i)return!1;if(!t)return;let o=Qn(t,n);if(o>0)return zs(e,t[o-1],r)}function K9(e,{x:t},{x:n,y:r,empty:i}){if(i)return!1;if(!t)return;let o=Qn(t,n);if(o<t.length-1)return zs(e,t[o+1],r)}function Q9(e,t,{empty:n}){return n}function Ys(e,t){return function(){return e.apply(null,arguments)&&t.apply(null,arguments)}}function Gs(e,{channels:{fx:t,fy:n},groups:r}){return t&&n?e.map(({x:i,y:o})=>r.get(i)?.get(o)??[]):t?e.map(({x:i})=>r.get(i)??[]):e.map(({y:i})=>r.get(i)??[])}var Hy=Math.PI,kn=2*Hy,Td=.618;function Xy({projection:e,inset:t=0,insetTop:n=t,insetRight:r=t,insetBottom:i=t,insetLeft:o=t}={},a){if(e==null)return;if(typeof e.stream=="function")return e;let s,f,u="frame";if(Nt(e)){let _;if({type:e,domain:f,inset:_,insetTop:n=_!==void 0?_:n,insetRight:r=_!==void 0?_:r,insetBottom:i=_!==void 0?_:i,insetLeft:o=_!==void 0?_:o,clip:u=u,...s}=e,e==null)return}typeof e!="function"&&({type:e}=Cd(e));let{width:c,height:d,marginLeft:l,marginRight:h,marginTop:m,marginBottom:p}=a,g=c-l-h-o-r,v=d-m-p-n-i;if(e=e?.({width:g,height:v,clip:u,...s}),e==null)return;u=J9(u,l,m,c-h,d-p);let y=l+o,w=m+n,b;if(f!=null){let[[_,x],[M,S]]=To(e).bounds(f),T=Math.min(g/(M-_),v/(S-x));T>0?(y-=(T*(_+M)-g)/2,w-=(T*(x+S)-v)/2,b=Co({point(R,C){this.stream.point(R*T+y,C*T+w)}})):Qe("Warning: the projection could not be fit to the specified domain; using the default scale.")}return b??=y===0&&w===0?Wy():Co({point(_,x){this.stream.point(_+y,x+w)}}),{stream:_=>e.stream(b.stream(u(_)))}}function Cd(e){switch(`${e}`.toLowerCase()){case"albers-usa":return Lt(jm,.7463,.4673);case"albers":return Hs(Iu,.7463,.4673);case"azimuthal-equal-area":return Lt(Jm,4,4);case"azimuthal-equidistant":return Lt(tp,kn,kn);case"conic-conformal":return Hs(ip,kn,kn);case"conic-equal-area":return Hs($o,6.1702,2.9781);case"conic-equidistant":return Hs(ap,7.312,3.6282);case"equal-earth":return Lt(fp,5.4133,2.6347);case"equirectangular":return Lt(op,kn,Hy);case"gnomonic":return Lt(cp,3.4641,3.4641);case"identity":return{type:Wy};case"reflect-y":return{type:e8};case"mercator":return Lt(np,kn,kn);case"orthographic":return Lt(dp,2,2);case"stereographic":return Lt(mp,2,2);case"transverse-mercator":return Lt(gp,kn,kn);default:throw new Error(`unknown projection type: ${e}`)}}function J9(e,t,n,r,i){if(e===!1||e==null||typeof e=="number")return o=>o;if(e===!0&&(e="frame"),`${e}`.toLowerCase()==="frame")return Au(t,n,r,i);throw new Error(`unknown projection clip type: ${e}`)}function Lt(e,t,n){return{type:({width:r,height:i,rotate:o,precision:a=.15,clip:s})=>{let f=e();return a!=null&&f.precision?.(a),o!=null&&f.rotate?.(o),typeof s=="number"&&f.clipAngle?.(s),r!=null&&(f.scale(Math.min(r/t,i/n)),f.translate([r/2,i/2])),f},aspectRatio:n/t}}function Hs(e,t,n){let{type:r,aspectRatio:i}=Lt(e,t,n);return{type:o=>{let{parallels:a,domain:s,width:f,height:u}=o,c=r(o);return a!=null&&(c.parallels(a),s===void 0&&f!=null&&c.fitSize([f,u],{type:"Sphere"})),c},aspectRatio:i}}var Wy=rt({stream:e=>e}),e8=rt(Co({point(e,t){this.stream.point(e,-t)}}));function Ed(e,t,n,r){let i=n[e],o=n[t],a=i.length,s=n[e]=new Float64Array(a).fill(NaN),f=n[t]=new Float64Array(a).fill(NaN),u,c=r.stream({point(d,l){s[u]=d,f[u]=l}});for(u=0;u<a;++u)c.point(i[u],o[u])}function Uy({projection:e}={}){return e==null?!1:typeof e.stream=="function"?!0:(Nt(e)&&(e=e.type),e!=null)}function Vy(e){if(typeof e?.stream=="function")return Td;if(Nt(e)){let t,n;if({domain:t,type:e,...n}=e,t!=null&&e!=null){let r=typeof e=="string"?Cd(e).type:e,[[i,o],[a,s]]=To(r({...n,width:100,height:100})).bounds(t),f=(s-o)/(a-i);return f&&isFinite(f)?f<.2?.2:f>5?5:f:Td}}if(e!=null){if(typeof e!="function"){let{aspectRatio:t}=Cd(e);if(t)return t}return Td}}function Zy(e,t,{projection:n}){let{x:r,y:i}=e,o={};return r&&(o.x=r),i&&(o.y=i),o=Ls(o,t),n&&r?.scale==="x"&&i?.scale==="y"&&Ed("x","y",o,n),r&&(o.x=wt(o.x)),i&&(o.y=wt(o.y)),o}function jy(e){let t=[],n=[],r={scale:"x",value:t},i={scale:"y",value:n},o={point(a,s){t.push(a),n.push(s)},lineStart(){},lineEnd(){},polygonStart(){},polygonEnd(){},sphere(){}};for(let a of e.value)Fn(a,o);return[r,i]}function Ky({x:e,y:t}){if(e||t)return e??=n=>n,t??=n=>n,Co({point(n,r){this.stream.point(e(n),t(r))}})}function qi(e={}){let{document:t=typeof window<"u"?window.document:void 0,clip:n}=e;return{document:t,clip:Is(n)}}function oe(e,{document:t}){return Et(ri(e).call(t.documentElement))}var Xs=Symbol("unset");function Ws(e){return(e.length===1?t8:n8)(e)}function t8(e){let t,n=Xs;return r=>(Object.is(n,r)||(n=r,t=e(r)),t)}function n8(e){let t,n;return(...r)=>((n?.length!==r.length||n.some((i,o)=>!Object.is(i,r[o])))&&(n=r,t=e(...r)),t)}var r8=Ws(e=>new Intl.NumberFormat(e)),B$=Ws((e,t)=>new Intl.DateTimeFormat(e,{timeZone:"UTC",...t&&{month:t}})),z$=Ws((e,t)=>new Intl.DateTimeFormat(e,{timeZone:"UTC",...t&&{weekday:t}}));function i8(e="en-US"){let t=r8(e);return n=>n!=null&&!isNaN(n)?t.format(n):void 0}function o8(e){return Ss(e,"Invalid Date")}function a8(e="en-US"){let t=i8(e);return n=>(n instanceof Date?o8:typeof n=="number"?t:_e)(n)}var an=a8();var Ae=(typeof window<"u"?window.devicePixelRatio>1:typeof it>"u")?0:.5,s8=0;function Jy(){return`plot-clip-${++s8}`}function eb(e,{title:t,href:n,ariaLabel:r,ariaDescription:i,ariaHidden:o,target:a,fill:s,fillOpacity:f,stroke:u,strokeWidth:c,strokeOpacity:d,strokeLinejoin:l,strokeLinecap:h,strokeMiterlimit:m,strokeDasharray:p,strokeDashoffset:g,opacity:v,mixBlendMode:y,imageFilter:w,paintOrder:b,pointerEvents:_,shapeRendering:x,channels:M},{ariaLabel:S,fill:T="currentColor",fillOpacity:R,stroke:C="none",strokeOpacity:k,strokeWidth:O,strokeLinecap:I,strokeLinejoin:$,strokeMiterlimit:D,paintOrder:P}){T===null&&(s=null,f=null),C===null&&(u=null,d=null),Pe(T)?!Pe(C)&&(!Pe(s)||M?.fill)&&(C="none"):Pe(C)&&(!Pe(u)||M?.stroke)&&(T="none");let[X,L]=je(s,T),[q,z]=ve(f,R),[G,B]=je(u,C),[J,ne]=ve(d,k),[re,Y]=ve(v);$r(B)||(c===void 0&&(c=O),h===void 0&&(h=I),l===void 0&&(l=$),m===void 0&&!C1(l)&&(m=D),!$r(L)&&b===void 0&&(b=P));let[V,N]=ve(c);return T!==null&&(e.fill=xe(L,"currentColor"),e.fillOpacity=ea(z,1)),C!==null&&(e.stroke=xe(B,"none"),e.strokeWidth=ea(N,1),e.strokeOpacity=ea(ne,1),e.strokeLinejoin=xe(l,"miter"),e.strokeLinecap=xe(h,"butt"),e.strokeMiterlimit=ea(m,4),e.strokeDasharray=xe(p,"none"),e.strokeDashoffset=xe(g,"0")),e.target=_e(a),e.ariaLabel=_e(S),e.ariaDescription=_e(i),e.ariaHidden=_e(o),e.opacity=ea(Y,1),e.mixBlendMode=xe(y,"normal"),e.imageFilter=xe(w,"none"),e.paintOrder=xe(b,"normal"),e.pointerEvents=xe(_,"auto"),e.shapeRendering=xe(x,"auto"),{title:{value:t,optional:!0,filter:null},href:{value:n,optional:!0,filter:null},ariaLabel:{value:r,optional:!0,filter:null},fill:{value:X,scale:"auto",optional:!0},fillOpacity:{value:q,scale:"auto",optional:!0},stroke:{value:G,scale:"auto",optional:!0},strokeOpacity:{value:J,scale:"auto",optional:!0},strokeWidth:{value:V,optional:!0},opacity:{value:re,scale:"auto",optional:!0}}}function f8(e,t){t&&e.filter(n=>Yo(t[n])).append("title").call(c8,t)}function u8(e,t){t&&e.filter(([n])=>Yo(t[n])).append("title").call(l8,t)}function c8(e,t){t&&e.text(n=>an(t[n]))}function l8(e,t){t&&e.text(([n])=>an(t[n]))}function Ye(e,{target:t,tip:n},{ariaLabel:r,title:i,fill:o,fillOpacity:a,stroke:s,strokeOpacity:f,strokeWidth:u,opacity:c,href:d}){r&&U(e,"aria-label",l=>r[l]),o&&U(e,"fill",l=>o[l]),a&&U(e,"fill-opacity",l=>a[l]),s&&U(e,"stroke",l=>s[l]),f&&U(e,"stroke-opacity",l=>f[l]),u&&U(e,"stroke-width",l=>u[l]),c&&U(e,"opacity",l=>c[l]),d&&tb(e,l=>d[l],t),n||f8(e,i)}function Us(e,{target:t,tip:n},{ariaLabel:r,title:i,fill:o,fillOpacity:a,stroke:s,strokeOpacity:f,strokeWidth:u,opacity:c,href:d}){r&&U(e,"aria-label",([l])=>r[l]),o&&U(e,"fill",([l])=>o[l]),a&&U(e,"fill-opacity",([l])=>a[l]),s&&U(e,"stroke",([l])=>s[l]),f&&U(e,"stroke-opacity",([l])=>f[l]),u&&U(e,"stroke-width",([l])=>u[l]),c&&U(e,"opacity",([l])=>c[l]),d&&tb(e,([l])=>d[l],t),n||u8(e,i)}function d8({ariaLabel:e,title:t,fill:n,fillOpacity:r,stroke:i,strokeOpacity:o,strokeWidth:a,opacity:s,href:f},{tip:u}){return[e,u?void 0:t,n,r,i,o,a,s,f].filter(c=>c!==void 0)}function h8(e,t,n){let r=nr(e,i=>t[i]);return n===void 0&&r.size>1+e.length>>1&&Qe("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."),r.values()}function*Vs(e,t,n,r){let{z:i}=n,{z:o}=r,a=d8(r,n),s=[...t,...a];for(let f of o?h8(e,o,i):[e]){let u,c;e:for(let d of f){for(let l of s)if(!xt(l[d])){c&&c.push(-1);continue e}if(u===void 0){c&&(yield c),u=a.map(l=>Mt(l[d])),c=[d];continue}c.push(d);for(let l=0;l<a.length;++l)if(Mt(a[l][d])!==u[l]){yield c,u=a.map(m=>Mt(m[d])),c=[d];continue e}}c&&(yield c)}}function m8(e,t,n,r){let i,{clip:o=r.clip}=t;o==="frame"?(e=oe("svg:g",r).each(function(){this.appendChild(e.node()),e.node=()=>this}),i=g8(r,n)):o&&(i=b8(o,r)),U(e,"aria-label",t.ariaLabel),U(e,"aria-description",t.ariaDescription),U(e,"aria-hidden",t.ariaHidden),U(e,"clip-path",i)}function p8(e){let t=new WeakMap;return(n,r)=>{let i=t.get(n);if(!i){let o=Jy();Et(n.ownerSVGElement).append("clipPath").attr("id",o).call(e,n,r),t.set(n,i=`url(#${o})`)}return i}}var g8=p8((e,t,n)=>{let{width:r,height:i,marginLeft:o,marginRight:a,marginTop:s,marginBottom:f}=n;e.append("rect").attr("x",o).attr("y",s).attr("width",r-a-o).attr("height",i-s-f)}),Qy=new WeakMap,y8={type:"Sphere"};function b8(e,t){let n,r;if((n=Qy.get(t))||Qy.set(t,n=new WeakMap),e.type==="Sphere"&&(e=y8),!(r=n.get(e))){let i=Jy();Et(t.ownerSVGElement).append("clipPath").attr("id",i).append("path").attr("d",t.path()(e)),n.set(e,r=`url(#${i})`)}return r}function Se(e,t,n,r){m8(e,t,n,r),U(e,"class",t.className),U(e,"fill",t.fill),U(e,"fill-opacity",t.fillOpacity),U(e,"stroke",t.stroke),U(e,"stroke-width",t.strokeWidth),U(e,"stroke-opacity",t.strokeOpacity),U(e,"stroke-linejoin",t.strokeLinejoin),U(e,"stroke-linecap",t.strokeLinecap),U(e,"stroke-miterlimit",t.strokeMiterlimit),U(e,"stroke-dasharray",t.strokeDasharray),U(e,"stroke-dashoffset",t.strokeDashoffset),U(e,"shape-rendering",t.shapeRendering),U(e,"filter",t.imageFilter),U(e,"paint-order",t.paintOrder);let{pointerEvents:i=r.pointerSticky===!1?"none":void 0}=t;U(e,"pointer-events",i)}function we(e,t){v8(e,"mix-blend-mode",t.mixBlendMode),U(e,"opacity",t.opacity)}function tb(e,t,n){e.each(function(r){let i=t(r);if(i!=null){let o=this.ownerDocument.createElementNS(Dn.svg,"a");o.setAttribute("fill","inherit"),o.setAttributeNS(Dn.xlink,"href",i),n!=null&&o.setAttribute("target",n),this.parentNode.insertBefore(o,this).appendChild(this)}})}function U(e,t,n){n!=null&&e.attr(t,n)}function v8(e,t,n){n!=null&&e.style(t,n)}function $e(e,t,{x:n,y:r},i=Ae,o=Ae){i+=t.dx,o+=t.dy,n?.bandwidth&&(i+=n.bandwidth()/2),r?.bandwidth&&(o+=r.bandwidth()/2),(i||o)&&e.attr("transform",`translate(${i},${o})`)}function xe(e,t){if((e=_e(e))!==t)return e}function ea(e,t){if((e=pe(e))!==t)return e}var x8=/^-?([_a-z]|[\\240-\\377]|\\\\[0-9a-f]{1,6}(\\r\\n|[ \\t\\r\\n\\f])?|\\\\[^\\r\\n\\f0-9a-f])([_a-z0-9-]|[\\240-\\377]|\\\\[0-9a-f]{1,6}(\\r\\n|[ \\t\\r\\n\\f])?|\\\\[^\\r\\n\\f0-9a-f])*$/i;function Fi(e){if(e===void 0)return"plot-d6a7b5";if(e=`${e}`,!x8.test(e))throw new Error(`invalid class name: ${e}`);return e}function Yi(e,t){if(typeof t=="string")e.property("style",t);else if(t!=null)for(let n of e)Object.assign(n.style,t)}function sn({frameAnchor:e},{width:t,height:n,marginTop:r,marginRight:i,marginBottom:o,marginLeft:a}){return[/left$/.test(e)?a:/right$/.test(e)?t-i:(a+t-i)/2,/^top/.test(e)?r:/^bottom/.test(e)?n-o:(r+n-o)/2]}var de=class{constructor(t,n={},r={},i){let{facet:o="auto",facetAnchor:a,fx:s,fy:f,sort:u,dx:c=0,dy:d=0,margin:l=0,marginTop:h=l,marginRight:m=l,marginBottom:p=l,marginLeft:g=l,className:v,clip:y=i?.clip,channels:w,tip:b,render:_}=r;if(this.data=t,this.sort=Un(u)?u:null,this.initializer=Pt(r).initializer,this.transform=this.initializer?r.transform:Ar(r).transform,o===null||o===!1?this.facet=null:(this.facet=Xe(o===!0?"include":o,"facet",["auto","include","exclude","super"]),this.fx=t===Si&&typeof s=="string"?[s]:s,this.fy=t===Si&&typeof f=="string"?[f]:f),this.facetAnchor=Gy(a),n=Uo(n),w!==void 0&&(n={...w8(w),...n}),i!==void 0&&(n={...eb(this,r,i),...n}),this.channels=Object.fromEntries(Object.entries(n).map(([x,M])=>{if(Ti(M.value)){let{value:S,label:T=M.label,scale:R=M.scale}=M.value;M={...M,label:T,scale:R,value:S}}if(t===Si&&typeof M.value=="string"){let{value:S}=M;M={...M,value:[S]}}return[x,M]}).filter(([x,{value:M,optional:S}])=>{if(M!=null)return!0;if(S)return!1;throw new Error(`missing channel value: ${x}`)})),this.dx=+c,this.dy=+d,this.marginTop=+h,this.marginRight=+m,this.marginBottom=+p,this.marginLeft=+g,this.clip=Is(y),this.tip=M8(b),this.className=_e(v),this.facet==="super"){if(s||f)throw new Error("super-faceting cannot use fx or fy");for(let x in this.channels){let{scale:M}=n[x];if(!(M!=="x"&&M!=="y"))throw new Error("super-faceting cannot use x or y")}}_!=null&&(this.render=kd(_,this.render))}initialize(t,n,r){let i=Tn(this.data);t===void 0&&i!=null&&(t=[We(i)]);let o=t;this.transform!=null&&({facets:t,data:i}=this.transform(i,t,r),i=Tn(i)),t!==void 0&&(t.original=o);let a=W1(this.channels,i);return this.sort!=null&&U1(i,t,a,n,this.sort),{data:i,facets:t,channels:a}}filter(t,n,r){for(let i in n){let{filter:o=xt}=n[i];if(o!==null){let a=r[i];t=t.filter(s=>o(a[s]))}}return t}project(t,n,r){for(let i in t)if(t[i].scale==="x"&&/^x|x$/.test(i)){let o=i.replace(/^x|x$/,"y");o in t&&t[o].scale==="y"&&Ed(i,o,n,r.projection)}}scale(t,n,r){let i=Ls(t,n);return r.projection&&this.project(t,i,r),i}};function Ad(...e){return e.plot=de.prototype.plot,e}function kd(e,t){if(e==null)return t===null?void 0:t;if(t==null)return e===null?void 0:e;if(typeof e!="function")throw new TypeError(`invalid render transform: ${e}`);if(typeof t!="function")throw new TypeError(`invalid render transform: ${t}`);return function(n,r,i,o,a,s){return e.call(this,n,r,i,o,a,(f,u,c,d,l)=>t.call(this,f,u,c,d,l,s))}}function w8(e){return Object.fromEntries(Object.entries(Uo(e)).map(([t,n])=>(n=typeof n=="string"?{value:n,label:t}:rn(n),n.filter===void 0&&n.scale==null&&(n={...n,filter:null}),[t,n])))}function M8(e){return e===!0?"xy":e===!1||e==null?null:typeof e=="string"?Xe(e,"tip",["x","y","xy"]):e}function kr(e,t){return e?.tip===!0?{...e,tip:t}:Nt(e?.tip)&&e.tip.pointer===void 0?{...e,tip:{...e.tip,pointer:t}}:e}function rb(e,t,n={}){let r=.5-Ae,i=.5+Ae,o=.5+Ae,a=.5-Ae;for(let{marginTop:p,marginRight:g,marginBottom:v,marginLeft:y}of t)p>r&&(r=p),g>i&&(i=g),v>o&&(o=v),y>a&&(a=y);let{margin:s,marginTop:f=s!==void 0?s:r,marginRight:u=s!==void 0?s:i,marginBottom:c=s!==void 0?s:o,marginLeft:d=s!==void 0?s:a}=n;f=+f,u=+u,c=+c,d=+d;let{width:l=640,height:h=_8(e,n,{width:l,marginTopDefault:r,marginRightDefault:i,marginBottomDefault:o,marginLeftDefault:a})+Math.max(0,f-r+c-o)}=n;l=+l,h=+h;let m={width:l,height:h,marginTop:f,marginRight:u,marginBottom:c,marginLeft:d};if(e.fx||e.fy){let{margin:p,marginTop:g=p!==void 0?p:f,marginRight:v=p!==void 0?p:u,marginBottom:y=p!==void 0?p:c,marginLeft:w=p!==void 0?p:d}=n.facet??{};g=+g,v=+v,y=+y,w=+w,m.facet={marginTop:g,marginRight:v,marginBottom:y,marginLeft:w}}return m}function _8({x:e,y:t,fy:n,fx:r},{projection:i,aspectRatio:o},{width:a,marginTopDefault:s,marginRightDefault:f,marginBottomDefault:u,marginLeftDefault:c}){let d=n&&n.scale.domain().length||1,l=Vy(i);if(l){let m=r?r.scale.domain().length:1,p=(1.1*d-.1)/(1.1*m-.1)*l,g=Math.max(.1,Math.min(10,p));return Math.round((a-c-f)*g+s+u)}let h=t?on(t)?t.scale.domain().length||1:Math.max(7,17/d):1;if(o!=null){if(o=+o,!(isFinite(o)&&o>0))throw new Error(`invalid aspectRatio: ${o}`);let m=nb("y",t)/(nb("x",e)*o),p=r?r.scale.bandwidth():1,g=n?n.scale.bandwidth():1,v=p*(a-c-f)-e.insetLeft-e.insetRight;return(m*v+t.insetTop+t.insetBottom)/g+s+u}return!!(t||n)*Math.max(1,Math.min(60,h*d))*20+!!r*30+60}function nb(e,t){if(!t)throw new Error(`aspectRatio requires ${e} scale`);let{type:n,domain:r}=t,i;switch(n){case"linear":case"utc":case"time":i=Number;break;case"pow":{let s=t.scale.exponent();i=f=>Math.pow(f,s);break}case"log":i=Math.log;break;case"point":case"band":return r.length;default:throw new Error(`unsupported ${e} scale for aspectRatio: ${n}`)}let[o,a]=De(r);return Math.abs(i(a)-i(o))}var ib=new WeakMap;function Rd(e,t,{x:n,y:r,px:i,py:o,maxRadius:a=40,channels:s,render:f,...u}={}){return a=+a,i!=null&&(n??=null,s={...s,px:{value:i,scale:"x"}}),o!=null&&(r??=null,s={...s,py:{value:o,scale:"y"}}),{x:n,y:r,channels:s,...u,render:kd(function(c,d,l,h,m,p){m={...m,pointerSticky:!1};let g=m.ownerSVGElement,{data:v}=m.getMarkState(this),y=ib.get(g);y||ib.set(g,y={sticky:!1,roots:[],renders:[]});let w=y.renders.push(B)-1,{x:b,y:_,fx:x,fy:M}=d,S=x?x(c.fx)-h.marginLeft:0,T=M?M(c.fy)-h.marginTop:0;b?.bandwidth&&(S+=b.bandwidth()/2),_?.bandwidth&&(T+=_.bandwidth()/2);let R=c.fi!=null,C;if(R){let Y=y.facetStates;Y||(y.facetStates=Y=new Map),C=Y.get(this),C||Y.set(this,C=new Map)}let[k,O]=sn(this,h),{px:I,py:$}=l,D=I?Y=>I[Y]:Id(l,k),P=$?Y=>$[Y]:Pd(l,O),X,L,q,z;function G(Y,V){if(R)if(z&&(z=cancelAnimationFrame(z)),Y==null)C.delete(c.fi);else{C.set(c.fi,V),z=requestAnimationFrame(()=>{z=null;for(let[N,F]of C)if(F<V||F===V&&N<c.fi){Y=null;break}B(Y)});return}B(Y)}function B(Y){if(X===Y&&q===y.sticky)return;X=Y,q=m.pointerSticky=y.sticky;let V=X==null?[]:[X];R&&(V.fx=c.fx,V.fy=c.fy,V.fi=c.fi);let N=p(V,d,l,h,m);if(L){if(R){let F=L.parentNode,H=L.getAttribute("transform"),E=N.getAttribute("transform");H?N.setAttribute("transform",H):N.removeAttribute("transform"),E?F.setAttribute("transform",E):F.removeAttribute("transform"),N.removeAttribute("aria-label"),N.removeAttribute("aria-description"),N.removeAttribute("aria-hidden")}L.replaceWith(N)}if(y.roots[w]=L=N,!(X==null&&C?.size>1)){let F=X==null?null:Rt(v)?v[X]:v.get(X);m.dispatchValue(F)}return N}function J(Y){if(y.sticky||Y.pointerType==="mouse"&&Y.buttons===1)return;let[V,N]=y0(Y);V-=S,N-=T;let F=V<h.marginLeft||V>h.width-h.marginRight?1:e,H=N<h.marginTop||N>h.height-h.marginBottom?1:t,E=null,ie=a*a;for(let W of c){let se=F*(D(W)-V),ge=H*(P(W)-N),Oe=se*se+ge*ge;Oe<=ie&&(E=W,ie=Oe)}if(E!=null&&(e!==1||t!==1)){let W=D(E)-V,se=P(E)-N;ie=W*W+se*se}G(E,ie)}function ne(Y){Y.pointerType==="mouse"&&X!=null&&(y.sticky&&y.roots.some(V=>V?.contains(Y.target))||(y.sticky?(y.sticky=!1,y.renders.forEach(V=>V(null))):(y.sticky=!0,B(X)),Y.stopImmediatePropagation()))}function re(Y){Y.pointerType==="mouse"&&(y.sticky||G(null))}return g.addEventListener("pointerenter",J),g.addEventListener("pointermove",J),g.addEventListener("pointerdown",ne),g.addEventListener("pointerleave",re),B(null)},f)}}function ob(e){return Rd(1,1,e)}function ab(e){return Rd(1,.01,e)}function Nd(e){return Rd(.01,1,e)}function Id({x1:e,x2:t,x:n=e},r){return e&&t?i=>(e[i]+t[i])/2:n?i=>n[i]:()=>r}function Pd({y1:e,y2:t,y:n=e},r){return e&&t?i=>(e[i]+t[i])/2:n?i=>n[i]:()=>r}function Zs(e){return on(e)&&e.interval===void 0?void 0:"tabular-nums"}function sb(e,t){let{label:n=e.label,tickSize:r=6,width:i=240,height:o=44+r,marginTop:a=18,marginRight:s=0,marginBottom:f=16+r,marginLeft:u=0,style:c,ticks:d=(i-u-s)/64,tickFormat:l,fontVariant:h=Zs(e),round:m=!0,opacity:p,className:g}=t,v=qi(t);g=Fi(g),p=ve(p)[1],l===null&&(l=()=>null);let y=oe("svg",v).attr("class",`${g}-ramp`).attr("font-family","system-ui, sans-serif").attr("font-size",10).attr("width",i).attr("height",o).attr("viewBox",`0 0 ${i} ${o}`).call(k=>k.append("style").text(`:where(.${g}-ramp) {\n  display: block;\n  height: auto;\n  height: intrinsic;\n  max-width: 100%;\n  overflow: visible;\n}\n:where(.${g}-ramp text) {\n  white-space: pre;\n}`)).call(Yi,c),w=k=>k.selectAll(".tick line").attr("y1",a+f-o),b,_=m?(k,O)=>k.rangeRound(O):(k,O)=>k.range(O),{type:x,domain:M,range:S,interpolate:T,scale:R,pivot:C}=e;if(T){let k=S===void 0?T:qn(T.length===1?Qo(T):T,S);b=_(R.copy(),ze(Te(u,i-s),Math.min(M.length+(C!==void 0),S===void 0?1/0:S.length)));let O=256,I=v.document.createElement("canvas");I.width=O,I.height=1;let $=I.getContext("2d");for(let D=0,P=O-1;D<O;++D)$.fillStyle=k(D/P),$.fillRect(D,0,1,1);y.append("image").attr("opacity",p).attr("x",u).attr("y",a).attr("width",i-u-s).attr("height",o-a-f).attr("preserveAspectRatio","none").attr("xlink:href",I.toDataURL())}else if(x==="threshold"){let k=M,O=l===void 0?I=>I:typeof l=="string"?Ht(l):l;b=_(Do().domain([-1,S.length-1]),[u,i-s]),y.append("g").attr("fill-opacity",p).selectAll().data(S).enter().append("rect").attr("x",(I,$)=>b($-1)).attr("y",a).attr("width",(I,$)=>b($)-b($-1)).attr("height",o-a-f).attr("fill",I=>I),d=ce(k,(I,$)=>$),l=I=>O(k[I],I)}else b=_(bi().domain(M),[u,i-s]),y.append("g").attr("fill-opacity",p).selectAll().data(M).enter().append("rect").attr("x",b).attr("y",a).attr("width",Math.max(0,b.bandwidth()-1)).attr("height",o-a-f).attr("fill",R),w=()=>{};return y.append("g").attr("transform",`translate(0,${o-f})`).call(o0(b).ticks(Array.isArray(d)?null:d,typeof l=="string"?l:void 0).tickFormat(typeof l=="function"?l:void 0).tickSize(r).tickValues(Array.isArray(d)?d:null)).attr("font-size",null).attr("font-family",null).attr("font-variant",xe(h,"normal")).call(w).call(k=>k.select(".domain").remove()),n!==void 0&&y.append("text").attr("x",u).attr("y",a-6).attr("fill","currentColor").attr("font-weight","bold").text(n),y.node()}var Ld=Math.PI/180;function Rr(e,{marker:t,markerStart:n=t,markerMid:r=t,markerEnd:i=t}={}){e.markerStart=Dd(n),e.markerMid=Dd(r),e.markerEnd=Dd(i)}function Dd(e){if(e==null||e===!1)return null;if(e===!0)return ub;if(typeof e=="function")return e;switch(`${e}`.toLowerCase()){case"none":return null;case"arrow":return fb("auto");case"arrow-reverse":return fb("auto-start-reverse");case"dot":return S8;case"circle":case"circle-fill":return ub;case"circle-stroke":return $8;case"tick":return Od("auto");case"tick-x":return Od(90);case"tick-y":return Od(0)}throw new Error(`invalid marker: ${e}`)}function fb(e){return(t,n)=>oe("svg:marker",n).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("orient",e).attr("fill","none").attr("stroke",t).attr("stroke-width",1.5).attr("stroke-linecap","round").attr("stroke-linejoin","round").call(r=>r.append("path").attr("d","M-1.5,-3l3,3l-3,3")).node()}function S8(e,t){return oe("svg:marker",t).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill",e).attr("stroke","none").call(n=>n.append("circle").attr("r",2.5)).node()}function ub(e,t){return oe("svg:marker",t).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill",e).attr("stroke","var(--plot-background)").attr("stroke-width",1.5).call(n=>n.append("circle").attr("r",3)).node()}function $8(e,t){return oe("svg:marker",t).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill","var(--plot-background)").attr("stroke",e).attr("stroke-width",1.5).call(n=>n.append("circle").attr("r",3)).node()}function Od(e){return(t,n)=>oe("svg:marker",n).attr("viewBox","-3 -3 6 6").attr("markerWidth",6).attr("markerHeight",6).attr("orient",e).attr("stroke",t).call(r=>r.append("path").attr("d","M0,-3v6")).node()}var T8=0;function ta(e,t,{stroke:n},r){return db(e,t,n&&(i=>n[i]),null,r)}function cb(e,t,{stroke:n,z:r},i){return db(e,t,n&&(([o])=>n[o]),r,i)}var qd=1,lb=2;function C8(e,t){let n=new Uint8Array(t.length),r=e.data().filter(o=>o.length>1),i=r.length;for(let o=0,a=Xs;o<i;++o){let s=r[o];if(s.length>1){let f=s[0];a!==(a=Mt(t[f]))&&(n[f]|=qd)}}for(let o=i-1,a=Xs;o>=0;--o){let s=r[o];if(s.length>1){let f=s[0];a!==(a=Mt(t[f]))&&(n[f]|=lb)}}return([o])=>n[o]}function db(e,{markerStart:t,markerMid:n,markerEnd:r,stroke:i},o=()=>i,a,s){if(!t&&!n&&!r)return;let f=new Map,u=a&&C8(e,a);function c(d,l,h){return function(m){if(h&&!h(m))return;let p=o(m),g=f.get(l);g||f.set(l,g=new Map);let v=g.get(p);if(!v){let y=this.parentNode.insertBefore(l(p,s),this),w=`plot-marker-${++T8}`;y.setAttribute("id",w),g.set(p,v=`url(#${w})`)}this.setAttribute(d,v)}}t&&e.each(c("marker-start",t,u&&(d=>u(d)&qd))),n&&u&&e.each(c("marker-start",n,d=>!(u(d)&qd))),n&&e.each(c("marker-mid",n)),r&&e.each(c("marker-end",r,u&&(d=>u(d)&lb)))}function Bi({inset:e,insetLeft:t,insetRight:n,...r}={}){return[t,n]=hb(e,t,n),{inset:e,insetLeft:t,insetRight:n,...r}}function na({inset:e,insetTop:t,insetBottom:n,...r}={}){return[t,n]=hb(e,t,n),{inset:e,insetTop:t,insetBottom:n,...r}}function hb(e,t,n){return e===void 0&&t===void 0&&n===void 0?Ae?[1,0]:[.5,.5]:[t,n]}function mb(e,{interval:t}){return e={...rn(e)},e.interval=As(e.interval===void 0?t:e.interval),e}function js(e,t,n,r){let{[e]:i,[`${e}1`]:o,[`${e}2`]:a}=n,{value:s,interval:f}=mb(i,n);if(s==null||f==null&&!r)return n;let u=It(i);if(f==null){let h,m={transform:p=>h||(h=me(p,s)),label:u};return{...n,[e]:void 0,[`${e}1`]:o===void 0?m:o,[`${e}2`]:a===void 0&&!(o===a&&r)?m:a}}let c,d;function l(h){return d!==void 0&&h===c?d:d=ce(me(c=h,s),m=>f.floor(m))}return t({...n,[e]:void 0,[`${e}1`]:o===void 0?{transform:l,label:u}:o,[`${e}2`]:a===void 0?{transform:h=>l(h).map(m=>f.offset(m)),label:u}:a})}function pb(e,t,n){let{[e]:r}=n,{value:i,interval:o}=mb(r,n);return i==null||o==null?n:t({...n,[e]:{label:It(r),transform:a=>{let s=ce(me(a,i),u=>o.floor(u)),f=s.map(u=>o.offset(u));return s.map(Me(s)?(u,c)=>u==null||isNaN(u=+u)||(c=f[c],c==null)||isNaN(c=+c)?void 0:new Date((u+c)/2):(u,c)=>u==null||(c=f[c],c==null)?NaN:(+u+ +c)/2)}}})}function gb(e={}){return js("x",Bi,e,!0)}function yb(e={}){return js("y",na,e,!0)}function bb(e={}){return js("x",Bi,e)}function vb(e={}){return js("y",na,e)}function xb(e={}){return pb("x",Bi,e)}function wb(e={}){return pb("y",na,e)}var Mb={ariaLabel:"rule",fill:null,stroke:"currentColor"},Ks=class extends de{constructor(t,n={}){let{x:r,y1:i,y2:o,inset:a=0,insetTop:s=a,insetBottom:f=a}=n;super(t,{x:{value:r,scale:"x",optional:!0},y1:{value:i,scale:"y",optional:!0},y2:{value:o,scale:"y",optional:!0}},kr(n,"x"),Mb),this.insetTop=pe(s),this.insetBottom=pe(f),Rr(this,n)}render(t,n,r,i,o){let{x:a,y:s}=n,{x:f,y1:u,y2:c}=r,{width:d,height:l,marginTop:h,marginRight:m,marginLeft:p,marginBottom:g}=i,{insetTop:v,insetBottom:y}=this;return oe("svg:g",o).call(Se,this,i,o).call($e,this,{x:f&&a},Ae,0).call(w=>w.selectAll().data(t).enter().append("line").call(we,this).attr("x1",f?b=>f[b]:(p+d-m)/2).attr("x2",f?b=>f[b]:(p+d-m)/2).attr("y1",u&&!Kn(s)?b=>u[b]+v:h+v).attr("y2",c&&!Kn(s)?s.bandwidth?b=>c[b]+s.bandwidth()-y:b=>c[b]-y:l-g-y).call(Ye,this,r).call(ta,this,r,o)).node()}},Qs=class extends de{constructor(t,n={}){let{x1:r,x2:i,y:o,inset:a=0,insetRight:s=a,insetLeft:f=a}=n;super(t,{y:{value:o,scale:"y",optional:!0},x1:{value:r,scale:"x",optional:!0},x2:{value:i,scale:"x",optional:!0}},kr(n,"y"),Mb),this.insetRight=pe(s),this.insetLeft=pe(f),Rr(this,n)}render(t,n,r,i,o){let{x:a,y:s}=n,{y:f,x1:u,x2:c}=r,{width:d,height:l,marginTop:h,marginRight:m,marginLeft:p,marginBottom:g}=i,{insetLeft:v,insetRight:y}=this;return oe("svg:g",o).call(Se,this,i,o).call($e,this,{y:f&&s},0,Ae).call(w=>w.selectAll().data(t).enter().append("line").call(we,this).attr("x1",u&&!Kn(a)?b=>u[b]+v:p+v).attr("x2",c&&!Kn(a)?a.bandwidth?b=>c[b]+a.bandwidth()-y:b=>c[b]-y:d-m-y).attr("y1",f?b=>f[b]:(h+l-g)/2).attr("y2",f?b=>f[b]:(h+l-g)/2).call(Ye,this,r).call(ta,this,r,o)).node()}};function fn(e,t){let{x:n=ue,y:r,y1:i,y2:o,...a}=vb(t);return[i,o]=_b(r,i,o),new Ks(e,{...a,x:n,y1:i,y2:o})}function Fd(e,t){let{y:n=ue,x:r,x1:i,x2:o,...a}=bb(t);return[i,o]=_b(r,i,o),new Qs(e,{...a,y:n,x1:i,x2:o})}function _b(e,t,n){if(e==null){if(t===void 0){if(n!==void 0)return[0,n]}else if(n===void 0)return[0,t]}else{if(t===void 0)return n===void 0?[0,e]:[e,n];if(n===void 0)return[e,t]}return[t,n]}function zi(e,...t){let n=t.length;for(let r=0,i=!0;r<n;++r)typeof t[r]!="function"&&(i&&(e=e.slice(),i=!1),e.splice(r,2,e[r]+t[r]+e[r+1]),t.splice(r,1),--r,--n);return r=>{let i=e[0];for(let o=0;o<n;++o)i+=t[o](r)+e[o+1];return i}}var E8={ariaLabel:"text",strokeLinejoin:"round",strokeWidth:3,paintOrder:"stroke"},Eb="­",Gi=class extends de{constructor(t,n={}){let{x:r,y:i,text:o=Ke(t)&&ks(t)?ue:Xn,frameAnchor:a,textAnchor:s=/right$/i.test(a)?"end":/left$/i.test(a)?"start":"middle",lineAnchor:f=/^top/i.test(a)?"top":/^bottom/i.test(a)?"bottom":"middle",lineHeight:u=1,lineWidth:c=1/0,textOverflow:d,monospace:l,fontFamily:h=l?"ui-monospace, monospace":void 0,fontSize:m,fontStyle:p,fontVariant:g,fontWeight:v,rotate:y}=n,[w,b]=ve(y,0),[_,x]=N8(m);if(super(t,{x:{value:r,scale:"x",optional:!0},y:{value:i,scale:"y",optional:!0},fontSize:{value:_,optional:!0},rotate:{value:M1(w),optional:!0},text:{value:o,filter:Yo,optional:!0}},n,E8),this.rotate=b,this.textAnchor=xe(s,"middle"),this.lineAnchor=Xe(f,"lineAnchor",["top","middle","bottom"]),this.lineHeight=+u,this.lineWidth=+c,this.textOverflow=Bd(d),this.monospace=!!l,this.fontFamily=_e(h),this.fontSize=x,this.fontStyle=_e(p),this.fontVariant=_e(g),this.fontWeight=_e(v),this.frameAnchor=jn(a),!(this.lineWidth>=0))throw new Error(`invalid lineWidth: ${c}`);this.splitLines=Xd(this),this.clipLine=Wd(this)}render(t,n,r,i,o){let{x:a,y:s}=n,{x:f,y:u,rotate:c,text:d,title:l,fontSize:h}=r,{rotate:m}=this,[p,g]=sn(this,i);return oe("svg:g",o).call(Se,this,i,o).call(Hd,this,d,i).call($e,this,{x:f&&a,y:u&&s}).call(v=>v.selectAll().data(t).enter().append("text").call(we,this).call(A8,this,d,l).attr("transform",zi`translate(${f?y=>f[y]:p},${u?y=>u[y]:g})${c?y=>` rotate(${c[y]})`:m?` rotate(${m})`:""}`).call(U,"font-size",h&&(y=>h[y])).call(Ye,this,r)).node()}};function Bd(e){return e==null?null:Xe(e,"textOverflow",["clip","ellipsis","clip-start","clip-end","ellipsis-start","ellipsis-middle","ellipsis-end"]).replace(/^(clip|ellipsis)$/,"$1-end")}function A8(e,t,n,r){if(!n)return;let{lineAnchor:i,lineHeight:o,textOverflow:a,splitLines:s,clipLine:f}=t;e.each(function(u){let c=s(an(n[u])??"").map(f),d=c.length,l=i==="top"?.71:i==="bottom"?1-d:(164-d*100)/200;if(d>1){let h=0;for(let m=0;m<d;++m){if(++h,!c[m])continue;let p=this.ownerDocument.createElementNS(Dn.svg,"tspan");p.setAttribute("x",0),m===h-1?p.setAttribute("y",`${(l+m)*o}em`):p.setAttribute("dy",`${h*o}em`),p.textContent=c[m],this.appendChild(p),h=0}}else l&&this.setAttribute("y",`${l*o}em`),this.textContent=c[0];if(a&&!r&&c[0]!==n[u]){let h=this.ownerDocument.createElementNS(Dn.svg,"title");h.textContent=n[u],this.appendChild(h)}})}function Rn(e,{x:t,y:n,...r}={}){return r.frameAnchor===void 0&&([t,n]=tn(t,n)),new Gi(e,{...r,x:t,y:n})}function zd(e,{x:t=ue,...n}={}){return new Gi(e,wb({...n,x:t}))}function Gd(e,{y:t=ue,...n}={}){return new Gi(e,xb({...n,y:t}))}function Hd(e,t,n){U(e,"text-anchor",t.textAnchor),U(e,"font-family",t.fontFamily),U(e,"font-size",t.fontSize),U(e,"font-style",t.fontStyle),U(e,"font-variant",t.fontVariant===void 0?k8(n):t.fontVariant),U(e,"font-weight",t.fontWeight)}function k8(e){return e&&($1(e)||Me(e))?"tabular-nums":void 0}var R8=new Set(["inherit","initial","revert","unset","xx-small","x-small","small","medium","large","x-large","xx-large","xxx-large","larger","smaller"]);function N8(e){return e==null||typeof e=="number"?[void 0,e]:typeof e!="string"?[e,void 0]:(e=e.trim().toLowerCase(),R8.has(e)||/^[+-]?\\d*\\.?\\d+(e[+-]?\\d+)?(\\w*|%)$/.test(e)?[void 0,e]:[e,void 0])}function I8(e,t,n){let r=[],i,o=0;for(let[a,s,f]of P8(e)){if(i===void 0&&(i=a),o>i&&n(e,i,s)>t&&(r.push(e.slice(i,o)+(e[o-1]===Eb?"-":"")),i=a),f){r.push(e.slice(i,s)),i=void 0;continue}o=s}return r}function*P8(e){let t=0,n=0,r=e.length;for(;n<r;){let i=1;switch(e[n]){case Eb:case"-":++n,yield[t,n,!1],t=n;break;case" ":for(yield[t,n,!1];e[++n]===" ";);t=n;break;case"\\r":e[n+1]===`\n`&&++i;case`\n`:yield[t,n,!0],n+=i,t=n;break;default:++n;break}}yield[t,n,!0]}var Sb={a:56,b:63,c:57,d:63,e:58,f:37,g:62,h:60,i:26,j:26,k:55,l:26,m:88,n:60,o:60,p:62,q:62,r:39,s:54,t:38,u:60,v:55,w:79,x:54,y:55,z:55,A:69,B:67,C:73,D:74,E:61,F:58,G:76,H:75,I:28,J:55,K:67,L:58,M:89,N:75,O:78,P:65,Q:78,R:67,S:65,T:65,U:75,V:69,W:98,X:69,Y:67,Z:67,0:64,1:48,2:62,3:64,4:66,5:63,6:65,7:58,8:65,9:65," ":29,"!":32,\'"\':49,"\'":31,"(":39,")":39,",":31,"-":48,".":31,"/":32,":":31,";":31,"?":52,"‘":31,"’":31,"“":47,"”":47,"…":82};function Js(e,t=0,n=e.length){let r=0;for(let i=t;i<n;i=Hi(e,i))r+=Sb[e[i]]??(kb(e,i)?120:Sb.e);return r}function ef(e,t=0,n=e.length){let r=0;for(let i=t;i<n;i=Hi(e,i))r+=kb(e,i)?126:63;return r}function Xd({monospace:e,lineWidth:t,textOverflow:n}){if(n!=null||t==1/0)return o=>o.split(/\\r\\n?|\\n/g);let r=e?ef:Js,i=t*100;return o=>I8(o,i,r)}function Wd({monospace:e,lineWidth:t,textOverflow:n}){if(n==null||t==1/0)return o=>o;let r=e?ef:Js,i=t*100;switch(n){case"clip-start":return o=>Tb(o,i,r,"");case"clip-end":return o=>$b(o,i,r,"");case"ellipsis-start":return o=>Tb(o,i,r,Nr);case"ellipsis-middle":return o=>L8(o,i,r,Nr);case"ellipsis-end":return o=>$b(o,i,r,Nr)}}var Nr="…";function Ir(e,t,n,r){let i=[],o=0;for(let a=0,s=0,f=e.length;a<f;a=s){s=Hi(e,a);let u=n(e,a,s);if(o+u>t){for(o+=r;o>t&&a>0;)s=a,a=i.pop(),o-=n(e,a,s);return[a,t-o]}o+=u,i.push(a)}return[-1,0]}function $b(e,t,n,r){e=e.trim();let i=n(r),[o]=Ir(e,t,n,i);return o<0?e:e.slice(0,o).trimEnd()+r}function L8(e,t,n,r){e=e.trim();let i=n(e);if(i<=t)return e;let o=n(r)/2,[a,s]=Ir(e,t/2,n,o),[f]=Ir(e,i-t/2-s+o,n,-o);return f<0?r:e.slice(0,a).trimEnd()+r+e.slice(Hi(e,f)).trimStart()}function Tb(e,t,n,r){e=e.trim();let i=n(e);if(i<=t)return e;let o=n(r),[a]=Ir(e,i-t+o,n,-o);return a<0?r:r+e.slice(Hi(e,a)).trimStart()}var Yd=/[\\p{Combining_Mark}\\p{Emoji_Modifier}]+/uy,Cb=new RegExp("\\\\p{Extended_Pictographic}","uy");function Hi(e,t){return t+=D8(e,t)?2:1,q8(e,t)&&(t=Yd.lastIndex),O8(e,t)?Hi(e,t+1):t}function Ab(e,t){return e.charCodeAt(t)<128}function D8(e,t){let n=e.charCodeAt(t);if(n>=55296&&n<56320){let r=e.charCodeAt(t+1);return r>=56320&&r<57344}return!1}function O8(e,t){return e.charCodeAt(t)===8205}function q8(e,t){return Ab(e,t)?!1:(Yd.lastIndex=t,Yd.test(e))}function kb(e,t){return Ab(e,t)?!1:(Cb.lastIndex=t,Cb.test(e))}var F8={ariaLabel:"vector",fill:"none",stroke:"currentColor",strokeWidth:1.5,strokeLinejoin:"round",strokeLinecap:"round"},Rb=3.5,Y8=Rb*5,Nb={draw(e,t,n){let r=t*n/Y8;e.moveTo(0,0),e.lineTo(0,-t),e.moveTo(-r,r-t),e.lineTo(0,-t),e.lineTo(r,r-t)}},B8={draw(e,t,n){e.moveTo(-n,0),e.lineTo(0,-t),e.lineTo(n,0)}},z8=new Map([["arrow",Nb],["spike",B8]]);function G8(e){return e&&typeof e.draw=="function"}function H8(e){if(G8(e))return e;let t=z8.get(`${e}`.toLowerCase());if(t)return t;throw new Error(`invalid shape: ${e}`)}var tf=class extends de{constructor(t,n={}){let{x:r,y:i,r:o=Rb,length:a,rotate:s,shape:f=Nb,anchor:u="middle",frameAnchor:c}=n,[d,l]=ve(a,12),[h,m]=ve(s,0);super(t,{x:{value:r,scale:"x",optional:!0},y:{value:i,scale:"y",optional:!0},length:{value:d,scale:"length",optional:!0},rotate:{value:h,optional:!0}},n,F8),this.r=+o,this.length=l,this.rotate=m,this.shape=H8(f),this.anchor=Xe(u,"anchor",["start","middle","end"]),this.frameAnchor=jn(c)}render(t,n,r,i,o){let{x:a,y:s}=n,{x:f,y:u,length:c,rotate:d}=r,{length:l,rotate:h,anchor:m,shape:p,r:g}=this,[v,y]=sn(this,i);return oe("svg:g",o).call(Se,this,i,o).call($e,this,{x:f&&a,y:u&&s}).call(w=>w.selectAll().data(t).enter().append("path").call(we,this).attr("transform",zi`translate(${f?b=>f[b]:v},${u?b=>u[b]:y})${d?b=>` rotate(${d[b]})`:h?` rotate(${h})`:""}${m==="start"?"":m==="end"?c?b=>` translate(0,${c[b]})`:` translate(0,${l})`:c?b=>` translate(0,${c[b]/2})`:` translate(0,${l/2})`}`).attr("d",c?b=>{let _=Gt();return p.draw(_,c[b],g),_}:(()=>{let b=Gt();return p.draw(b,l,g),b})()).call(Ye,this,r)).node()}};function Ib(e,t={}){let{x:n=ue,...r}=t;return new tf(e,{...r,x:n})}function Pb(e,t={}){let{y:n=ue,...r}=t;return new tf(e,{...r,y:n})}function Jn(e,t){return arguments.length<2&&!Ke(e)&&(t=e,e=null),t===void 0&&(t={}),[e,t]}function nf({anchor:e}={},t){return e===void 0?t[0]:Xe(e,"anchor",t)}function Lb(e){return nf(e,["left","right"])}function Db(e){return nf(e,["right","left"])}function Ob(e){return nf(e,["bottom","top"])}function qb(e){return nf(e,["top","bottom"])}function un(){let[e,t]=Jn(...arguments);return Fb("y",Lb(t),e,t)}function ra(){let[e,t]=Jn(...arguments);return Fb("fy",Db(t),e,t)}function Je(){let[e,t]=Jn(...arguments);return Yb("x",Ob(t),e,t)}function Vd(){let[e,t]=Jn(...arguments);return Yb("fx",qb(t),e,t)}function Fb(e,t,n,{color:r="currentColor",opacity:i=1,stroke:o=r,strokeOpacity:a=i,strokeWidth:s=1,fill:f=r,fillOpacity:u=i,textAnchor:c,textStroke:d,textStrokeOpacity:l,textStrokeWidth:h,tickSize:m=e==="y"?6:0,tickPadding:p,tickRotate:g,x:v,margin:y,marginTop:w=y===void 0?20:y,marginRight:b=y===void 0?t==="right"?40:0:y,marginBottom:_=y===void 0?20:y,marginLeft:x=y===void 0?t==="left"?40:0:y,label:M,labelAnchor:S,labelArrow:T,labelOffset:R,ariaLabel:C=`${e}-axis`,...k}){return m=pe(m),p=pe(p),g=pe(g),S!==void 0&&(S=Xe(S,"labelAnchor",["center","top","bottom"])),T=Vb(T),Ad(m&&!Pe(o)?X8(e,t,n,{stroke:o,strokeOpacity:a,strokeWidth:s,tickSize:m,tickPadding:p,tickRotate:g,x:v,ariaLabel:C,...k}):null,Pe(f)?null:U8(e,t,n,{fill:f,fillOpacity:u,stroke:d,strokeOpacity:l,strokeWidth:h,textAnchor:c,tickSize:m,tickPadding:p,tickRotate:g,x:v,marginTop:w,marginRight:b,marginBottom:_,marginLeft:x,ariaLabel:C,...k}),!Pe(f)&&M!==null?Rn([],Hb({fill:f,fillOpacity:u,...k},function(O,I,$,D,P){let X=D[e],{marginTop:L,marginRight:q,marginBottom:z,marginLeft:G}=e==="y"&&P.inset||P,B=S??(X.bandwidth?"center":"top"),J=R??(t==="right"?q:G)-3;return B==="center"?(this.textAnchor=void 0,this.lineAnchor=t==="right"?"bottom":"top",this.frameAnchor=t,this.rotate=-90):(this.textAnchor=t==="right"?"end":"start",this.lineAnchor=B,this.frameAnchor=`${B}-${t}`,this.rotate=0),this.dy=B==="top"?3-L:B==="bottom"?z-3:0,this.dx=t==="right"?J:-J,this.ariaLabel=`${C} label`,{facets:[[0]],channels:{text:{value:[Ub(e,X,{anchor:t,label:M,labelAnchor:B,labelArrow:T})]}}}})):null)}function Yb(e,t,n,{color:r="currentColor",opacity:i=1,stroke:o=r,strokeOpacity:a=i,strokeWidth:s=1,fill:f=r,fillOpacity:u=i,textAnchor:c,textStroke:d,textStrokeOpacity:l,textStrokeWidth:h,tickSize:m=e==="x"?6:0,tickPadding:p,tickRotate:g,y:v,margin:y,marginTop:w=y===void 0?t==="top"?30:0:y,marginRight:b=y===void 0?20:y,marginBottom:_=y===void 0?t==="bottom"?30:0:y,marginLeft:x=y===void 0?20:y,label:M,labelAnchor:S,labelArrow:T,labelOffset:R,ariaLabel:C=`${e}-axis`,...k}){return m=pe(m),p=pe(p),g=pe(g),S!==void 0&&(S=Xe(S,"labelAnchor",["center","left","right"])),T=Vb(T),Ad(m&&!Pe(o)?W8(e,t,n,{stroke:o,strokeOpacity:a,strokeWidth:s,tickSize:m,tickPadding:p,tickRotate:g,y:v,ariaLabel:C,...k}):null,Pe(f)?null:V8(e,t,n,{fill:f,fillOpacity:u,stroke:d,strokeOpacity:l,strokeWidth:h,textAnchor:c,tickSize:m,tickPadding:p,tickRotate:g,y:v,marginTop:w,marginRight:b,marginBottom:_,marginLeft:x,ariaLabel:C,...k}),!Pe(f)&&M!==null?Rn([],Hb({fill:f,fillOpacity:u,...k},function(O,I,$,D,P){let X=D[e],{marginTop:L,marginRight:q,marginBottom:z,marginLeft:G}=e==="x"&&P.inset||P,B=S??(X.bandwidth?"center":"right"),J=R??(t==="top"?L:z)-3;return B==="center"?(this.frameAnchor=t,this.textAnchor=void 0):(this.frameAnchor=`${t}-${B}`,this.textAnchor=B==="right"?"end":"start"),this.lineAnchor=t,this.dy=t==="top"?-J:J,this.dx=B==="right"?q-3:B==="left"?3-G:0,this.ariaLabel=`${C} label`,{facets:[[0]],channels:{text:{value:[Ub(e,X,{anchor:t,label:M,labelAnchor:B,labelArrow:T})]}}}})):null)}function X8(e,t,n,{strokeWidth:r=1,strokeLinecap:i=null,strokeLinejoin:o=null,facetAnchor:a=t+(e==="y"?"-empty":""),frameAnchor:s=t,tickSize:f,inset:u=0,insetLeft:c=u,insetRight:d=u,dx:l=0,y:h=e==="y"?void 0:null,ariaLabel:m,...p}){return Xi(Pb,e,n,{ariaLabel:`${m} tick`,ariaHidden:!0},{strokeWidth:r,strokeLinecap:i,strokeLinejoin:o,facetAnchor:a,frameAnchor:s,y:h,...p,dx:t==="left"?+l-Ae+ +c:+l+Ae-d,anchor:"start",length:f,shape:t==="left"?Q8:J8})}function W8(e,t,n,{strokeWidth:r=1,strokeLinecap:i=null,strokeLinejoin:o=null,facetAnchor:a=t+(e==="x"?"-empty":""),frameAnchor:s=t,tickSize:f,inset:u=0,insetTop:c=u,insetBottom:d=u,dy:l=0,x:h=e==="x"?void 0:null,ariaLabel:m,...p}){return Xi(Ib,e,n,{ariaLabel:`${m} tick`,ariaHidden:!0},{strokeWidth:r,strokeLinejoin:o,strokeLinecap:i,facetAnchor:a,frameAnchor:s,x:h,...p,dy:t==="bottom"?+l-Ae-d:+l+Ae+ +c,anchor:"start",length:f,shape:t==="bottom"?j8:K8})}function U8(e,t,n,{facetAnchor:r=t+(e==="y"?"-empty":""),frameAnchor:i=t,tickSize:o,tickRotate:a=0,tickPadding:s=Math.max(3,9-o)+(Math.abs(a)>60?4*Math.cos(a*Ld):0),text:f,textAnchor:u=Math.abs(a)>60?"middle":t==="left"?"end":"start",lineAnchor:c=a>60?"top":a<-60?"bottom":"middle",fontVariant:d,inset:l=0,insetLeft:h=l,insetRight:m=l,dx:p=0,ariaLabel:g,y:v=e==="y"?void 0:null,...y}){return Xi(Gd,e,n,{ariaLabel:`${g} tick label`},{facetAnchor:r,frameAnchor:i,text:f,textAnchor:u,lineAnchor:c,fontVariant:d,rotate:a,y:v,...y,dx:t==="left"?+p-o-s+ +h:+p+ +o+ +s-m},function(w,b,_,x,M){d===void 0&&(this.fontVariant=Wb(w)),f===void 0&&(M.text=Xb(w,b,_,x,t))})}function V8(e,t,n,{facetAnchor:r=t+(e==="x"?"-empty":""),frameAnchor:i=t,tickSize:o,tickRotate:a=0,tickPadding:s=Math.max(3,9-o)+(Math.abs(a)>=10?4*Math.cos(a*Ld):0),text:f,textAnchor:u=Math.abs(a)>=10?a<0^t==="bottom"?"start":"end":"middle",lineAnchor:c=Math.abs(a)>=10?"middle":t==="bottom"?"top":"bottom",fontVariant:d,inset:l=0,insetTop:h=l,insetBottom:m=l,dy:p=0,x:g=e==="x"?void 0:null,ariaLabel:v,...y}){return Xi(zd,e,n,{ariaLabel:`${v} tick label`},{facetAnchor:r,frameAnchor:i,text:f===void 0?null:f,textAnchor:u,lineAnchor:c,fontVariant:d,rotate:a,x:g,...y,dy:t==="bottom"?+p+ +o+ +s-m:+p-o-s+ +h},function(w,b,_,x,M){d===void 0&&(this.fontVariant=Wb(w)),f===void 0&&(M.text=Xb(w,b,_,x,t))})}function Pr(){let[e,t]=Jn(...arguments);return Bb("y",Lb(t),e,t)}function Zd(){let[e,t]=Jn(...arguments);return Bb("fy",Db(t),e,t)}function Nn(){let[e,t]=Jn(...arguments);return zb("x",Ob(t),e,t)}function jd(){let[e,t]=Jn(...arguments);return zb("fx",qb(t),e,t)}function Bb(e,t,n,{y:r=e==="y"?void 0:null,x:i=null,x1:o=t==="left"?i:null,x2:a=t==="right"?i:null,ariaLabel:s=`${e}-grid`,ariaHidden:f=!0,...u}){return Xi(Fd,e,n,{ariaLabel:s,ariaHidden:f},{y:r,x1:o,x2:a,...Gb(u)})}function zb(e,t,n,{x:r=e==="x"?void 0:null,y:i=null,y1:o=t==="top"?i:null,y2:a=t==="bottom"?i:null,ariaLabel:s=`${e}-grid`,ariaHidden:f=!0,...u}){return Xi(fn,e,n,{ariaLabel:s,ariaHidden:f},{x:r,y1:o,y2:a,...Gb(u)})}function Gb({color:e="currentColor",opacity:t=.1,stroke:n=e,strokeOpacity:r=t,strokeWidth:i=1,...o}){return{stroke:n,strokeOpacity:r,strokeWidth:i,...o}}function Hb({fill:e,fillOpacity:t,fontFamily:n,fontSize:r,fontStyle:i,fontVariant:o,fontWeight:a,monospace:s,pointerEvents:f,shapeRendering:u,clip:c=!1},d){return[,e]=je(e),[,t]=ve(t),{facet:"super",x:null,y:null,fill:e,fillOpacity:t,fontFamily:n,fontSize:r,fontStyle:i,fontVariant:o,fontWeight:a,monospace:s,pointerEvents:f,shapeRendering:u,clip:c,initializer:d}}function Xi(e,t,n,r,i,o){let a;function s(c,d,l,h,m,p){let g=c==null&&(t==="fx"||t==="fy"),{[t]:v}=h;if(!v)throw new Error(`missing scale: ${t}`);let y=v.domain(),{interval:w,ticks:b,tickFormat:_,tickSpacing:x=t==="x"?80:35}=i;if(typeof b=="string"&&Zb(v)&&(w=b,b=void 0),b===void 0&&(b=nn(w,v.type)??Z8(v,x)),c==null){if(Ke(b))c=en(b);else if(Zn(b))c=Ud(b,...De(y));else if(v.interval){let S=v.interval;if(v.ticks){let[T,R]=De(y),C=(R-T)/S[_i];S=Fl(S,C/b)??S,c=Ud(S,T,R)}else{c=y;let T=c.length;S=Fl(S,T/b)??S,S!==v.interval&&(c=Ud(S,...De(c)))}if(S===v.interval){let T=Math.round(c.length/b);T>1&&(c=c.filter((R,C)=>C%T===0))}}else v.ticks?c=v.ticks(b):c=y;if(!v.ticks&&c.length&&c!==y){let S=new Yt(y);c=c.filter(T=>S.has(T)),c.length||Qe(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`)}t==="y"||t==="x"?d=[We(c)]:a[t]={scale:t,value:ue}}o?.call(this,v,c,b,_,a);let M=Object.fromEntries(Object.entries(a).map(([S,T])=>[S,{...T,value:me(c,T.value)}]));return g&&(d=p.filterFacets(c,M)),{data:c,facets:d,channels:M}}let f=Pt(i).initializer,u=e(n,Pt({...i,initializer:s},f));return n==null?(a=u.channels,u.channels={}):a={},r!==void 0&&Object.assign(u,r),u.clip===void 0&&(u.clip=!1),u}function Z8(e,t){let[n,r]=De(e.range());return(r-n)/t}function Xb(e,t,n,r,i){return{value:ia(e,t,n,r,i)}}function ia(e,t,n,r,i){return typeof r=="function"&&!(e.type==="log"&&e.tickFormat)?r:r===void 0&&t&&Me(t)?s1(e.type,t,i)??an:e.tickFormat?e.tickFormat(typeof n=="number"?n:null,r):typeof r=="string"&&e.domain().length>0?(Me(e.domain())?jt:Ht)(r):r===void 0?an:rt(r)}function Ud(e,t,n){return e.range(t,e.offset(e.floor(n)))}var j8={draw(e,t){e.moveTo(0,0),e.lineTo(0,t)}},K8={draw(e,t){e.moveTo(0,0),e.lineTo(0,-t)}},Q8={draw(e,t){e.moveTo(0,0),e.lineTo(-t,0)}},J8={draw(e,t){e.moveTo(0,0),e.lineTo(t,0)}};function Wb(e){return e.bandwidth&&!e.interval?void 0:"tabular-nums"}function Ub(e,t,{anchor:n,label:r=t.label,labelAnchor:i,labelArrow:o}={}){if(!(r==null||r.inferred&&Zb(t)&&/^(date|time|year)$/i.test(r))){if(r=String(r),o==="auto"&&(o=(!t.bandwidth||t.interval)&&!/[↑↓→←]/.test(r)),!o)return r;if(o===!0){let a=Py(t);a&&(o=/x$/.test(e)||i==="center"?/x$/.test(e)===a<0?"left":"right":a<0?"up":"down")}switch(o){case"left":return`← ${r}`;case"right":return`${r} →`;case"up":return n==="right"?`${r} ↑`:`↑ ${r}`;case"down":return n==="right"?`${r} ↓`:`↓ ${r}`}return r}}function Vb(e="auto"){return Pe(e)?!1:typeof e=="boolean"?e:Xe(e,"labelArrow",["auto","up","right","down","left"])}function Zb(e){return Me(e.domain())}function jb(e,t){if(t==null)return t;let n=e(t);if(!n)throw new Error(`scale not found: ${t}`);return n}function Kb(e,{opacity:t,...n}={}){if(!on(e)&&!xd(e))throw new Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);return Jb(e,n,(r,i,o,a)=>r.append("svg").attr("width",o).attr("height",a).attr("fill",i.scale).attr("fill-opacity",ve(t)[1]).append("rect").attr("width","100%").attr("height","100%"))}function Qb(e,{fill:t=e.hint?.fill!==void 0?e.hint.fill:"none",fillOpacity:n=1,stroke:r=e.hint?.stroke!==void 0?e.hint.stroke:Pe(t)?"currentColor":"none",strokeOpacity:i=1,strokeWidth:o=1.5,r:a=4.5,...s}={},f){let[u,c]=je(t),[d,l]=je(r),h=jb(f,u),m=jb(f,d),p=a*a*Math.PI;return n=ve(n)[1],i=ve(i)[1],o=ve(o)[1],Jb(e,s,(g,v,y,w)=>g.append("svg").attr("viewBox","-8 -8 16 16").attr("width",y).attr("height",w).attr("fill",u==="color"?b=>h.scale(b):c).attr("fill-opacity",n).attr("stroke",d==="color"?b=>m.scale(b):l).attr("stroke-opacity",i).attr("stroke-width",o).append("path").attr("d",b=>{let _=Gt();return e.scale(b).draw(_,p),_}))}function Jb(e,t={},n){let{columns:r,tickFormat:i,fontVariant:o=Zs(e),swatchSize:a=15,swatchWidth:s=a,swatchHeight:f=a,marginLeft:u=0,className:c,style:d,width:l}=t,h=qi(t);c=Fi(c),i=ia(e.scale,e.domain,void 0,i);let m=oe("div",h).attr("class",`${c}-swatches ${c}-swatches-${r!=null?"columns":"wrap"}`),p;return r!=null?(p=`:where(.${c}-swatches-columns .${c}-swatch) {\n  display: flex;\n  align-items: center;\n  break-inside: avoid;\n  padding-bottom: 1px;\n}\n:where(.${c}-swatches-columns .${c}-swatch::before) {\n  flex-shrink: 0;\n}\n:where(.${c}-swatches-columns .${c}-swatch-label) {\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}`,m.style("columns",r).selectAll().data(e.domain).enter().append("div").attr("class",`${c}-swatch`).call(n,e,s,f).call(g=>g.append("div").attr("class",`${c}-swatch-label`).attr("title",i).text(i))):(p=`:where(.${c}-swatches-wrap) {\n  display: flex;\n  align-items: center;\n  min-height: 33px;\n  flex-wrap: wrap;\n}\n:where(.${c}-swatches-wrap .${c}-swatch) {\n  display: inline-flex;\n  align-items: center;\n  margin-right: 1em;\n}`,m.selectAll().data(e.domain).enter().append("span").attr("class",`${c}-swatch`).call(n,e,s,f).append(function(){return this.ownerDocument.createTextNode(i.apply(this,arguments))})),m.call(g=>g.insert("style","*").text(`:where(.${c}-swatches) {\n  font-family: system-ui, sans-serif;\n  font-size: 10px;\n  margin-bottom: 0.5em;\n}\n:where(.${c}-swatch > svg) {\n  margin-right: 0.5em;\n  overflow: visible;\n}\n${p}`)).style("margin-left",u?`${+u}px`:null).style("width",l===void 0?null:`${+l}px`).style("font-variant",xe(o,"normal")).call(Yi,d).node()}var Kd=new Map([["symbol",Qb],["color",n2],["opacity",e4]]);function e2(e,t,n={}){return(r,i)=>{if(!Kd.has(r))throw new Error(`unknown legend type: ${r}`);if(r in e)return Kd.get(r)(e[r],t2(t,n[r],i),o=>e[o])}}function t2({className:e,...t},{label:n,ticks:r,tickFormat:i}={},o){return E1(o,{className:e,...t},{label:n,ticks:r,tickFormat:i})}function n2(e,{legend:t=!0,...n}){if(t===!0&&(t=e.type==="ordinal"?"swatches":"ramp"),e.domain!==void 0)switch(`${t}`.toLowerCase()){case"swatches":return Kb(e,n);case"ramp":return sb(e,n);default:throw new Error(`unknown legend type: ${t}`)}}function e4({type:e,interpolate:t,...n},{legend:r=!0,color:i=kt(0,0,0),...o}){if(!t)throw new Error(`${e} opacity scales are not supported`);if(r===!0&&(r="ramp"),`${r}`.toLowerCase()!=="ramp")throw new Error(`${r} opacity legends are not supported`);return n2({type:e,...n,interpolate:t4(i)},{legend:r,...o})}function t4(e){let{r:t,g:n,b:r}=kt(e)||kt(0,0,0);return i=>`rgba(${t},${n},${r},${i})`}function r2(e,t,n){let r=[];for(let[i,o]of Kd){let a=n[i];if(a?.legend&&i in e){let s=o(e[i],t2(t,e[i],a),f=>e[f]);s!=null&&r.push(s)}}return r}function i2(e={},t="y"){return g1(e)?e:{...e,[t]:ue}}function o2(e,t){if(t.length===1)return{data:e,facets:t};let n=Vn(e),r=new Uint8Array(n),i=0;for(let s of t)for(let f of s)r[f]&&++i,r[f]=1;if(i===0)return{data:e,facets:t};e=Wn(e);let o=e[zl]=new Uint32Array(n+i);t=t.map(s=>Wn(s,Uint32Array));let a=n;r.fill(0);for(let s of t)for(let f=0,u=s.length;f<u;++f){let c=s[f];r[c]?(s[f]=a,e[a]=e[c],o[a]=c,++a):o[c]=c,r[c]=1}return{data:e,facets:t}}function n4(e={},t={}){arguments.length===1&&([e,t]=r4(e));let{x1:n,x:r=n,y:i,...o}=t,[a,s,f,u]=o4(r,i,"x","y",e,o);return{...a,x1:n,x:s,y1:f,y2:u,y:Xo(f,u)}}function f2({y:e,y1:t,y2:n,...r}={}){return r=kr(r,"x"),t===void 0&&n===void 0?n4({y:e,...r}):([t,n]=y1(e,t,n),{...r,y1:t,y2:n})}function r4(e){let{offset:t,order:n,reverse:r,...i}=e;return[{offset:t,order:n,reverse:r},i]}var i4={length:!0};function o4(e,t=d1,n,r,{offset:i,order:o,reverse:a},s){if(t===null)throw new Error(`stack requires ${r}`);let f=Ci(s),[u,c]=_t(e),[d,l]=Ei(t),[h,m]=Ei(t);return d.hint=h.hint=i4,i=a4(i),o=u4(o,i,r),[Ar(s,(p,g,v)=>{({data:p,facets:g}=o2(p,g));let y=e==null?void 0:c(Wo(me(p,e),v?.[n])),w=me(p,t,Float64Array),b=me(p,f),_=o&&o(p,y,w,b),x=Vn(p),M=l(new Float64Array(x)),S=m(new Float64Array(x)),T=[];for(let R of g){let C=y?Array.from(nr(R,k=>y[k]).values()):[R];if(_)for(let k of C)k.sort(_);for(let k of C){let O=0,I=0;a&&k.reverse();for(let $ of k){let D=w[$];D<0?O=S[$]=(M[$]=O)+D:D>0?I=S[$]=(M[$]=I)+D:S[$]=M[$]=I}}T.push(C)}return i&&i(T,M,S,b),{data:p,facets:g}}),u,d,h]}function a4(e){if(e!=null){if(typeof e=="function")return e;switch(`${e}`.toLowerCase()){case"expand":case"normalize":return s4;case"center":case"silhouette":return f4;case"wiggle":return c2}throw new Error(`unknown offset: ${e}`)}}function u2(e,t){let n=0,r=0;for(let i of e){let o=t[i];o<n&&(n=o),o>r&&(r=o)}return[n,r]}function s4(e,t,n){for(let r of e)for(let i of r){let[o,a]=u2(i,n);for(let s of i){let f=1/(a-o||1);t[s]=f*(t[s]-o),n[s]=f*(n[s]-o)}}}function f4(e,t,n){for(let r of e){for(let i of r){let[o,a]=u2(i,n);for(let s of i){let f=(a+o)/2;t[s]-=f,n[s]-=f}}l2(r,t,n)}d2(e,t,n)}function c2(e,t,n,r){for(let i of e){let o=new ut,a=0;for(let s of i){let f=-1,u=s.map(h=>Math.abs(n[h]-t[h])),c=s.map(h=>{f=r?r[h]:++f;let m=n[h]-t[h],p=o.has(f)?m-o.get(f):0;return o.set(f,m),p}),d=[0,...Gh(c)];for(let h of s)t[h]+=a,n[h]+=a;let l=Ct(u);l&&(a-=Ct(u,(h,m)=>(c[m]/2+d[m])*h)/l)}l2(i,t,n)}d2(e,t,n)}function l2(e,t,n){let r=ct(e,i=>ct(i,o=>t[o]));for(let i of e)for(let o of i)t[o]-=r,n[o]-=r}function d2(e,t,n){let r=e.length;if(r===1)return;let i=e.map(s=>s.flat()),o=i.map(s=>(ct(s,f=>t[f])+Be(s,f=>n[f]))/2),a=ct(o);for(let s=0;s<r;s++){let f=a-o[s];for(let u of i[s])t[u]+=f,n[u]+=f}}function u4(e,t,n){if(e===void 0&&t===c2)return a2(Fe);if(e!=null){if(typeof e=="string"){let r=e.startsWith("-"),i=r?_r:Fe;switch((r?e.slice(1):e).toLowerCase()){case"value":case n:return c4(i);case"z":return l4(i);case"sum":return d4(i);case"appearance":return h4(i);case"inside-out":return a2(i)}return s2(Hl(e))}if(typeof e=="function")return(e.length===1?s2:m4)(e);if(Rt(e))return p4(e);throw new Error(`invalid order: ${e}`)}}function c4(e){return(t,n,r)=>(i,o)=>e(r[i],r[o])}function l4(e){return(t,n,r,i)=>(o,a)=>e(i[o],i[a])}function d4(e){return rf(e,(t,n,r,i)=>xa(We(t),o=>Ct(o,a=>r[a]),o=>i[o]))}function h4(e){return rf(e,(t,n,r,i)=>xa(We(t),o=>n[qf(o,a=>r[a])],o=>i[o]))}function a2(e){return rf(e,(t,n,r,i)=>{let o=We(t),a=xa(o,d=>n[qf(d,l=>r[l])],d=>i[d]),s=mn(o,d=>Ct(d,l=>r[l]),d=>i[d]),f=[],u=[],c=0;for(let d of a)c<0?(c+=s.get(d),f.push(d)):(c-=s.get(d),u.push(d));return u.reverse().concat(f)})}function s2(e){return t=>{let n=me(t,e);return(r,i)=>Fe(n[r],n[i])}}function m4(e){return t=>Rt(t)?(n,r)=>e(t[n],t[r]):(n,r)=>e(t.get(n),t.get(r))}function p4(e){return rf(Fe,()=>e)}function rf(e,t){return(n,r,i,o)=>{if(!o)throw new Error("missing channel: z");let a=new ut(t(n,r,i,o).map((s,f)=>[s,f]));return(s,f)=>e(a.get(o[s]),a.get(o[f]))}}var g4={ariaLabel:"rect"},sf=class extends de{constructor(t,n={}){let{x1:r,y1:i,x2:o,y2:a}=n;super(t,{x1:{value:r,scale:"x",type:r!=null&&o==null?"band":void 0,optional:!0},y1:{value:i,scale:"y",type:i!=null&&a==null?"band":void 0,optional:!0},x2:{value:o,scale:"x",optional:!0},y2:{value:a,scale:"y",optional:!0}},n,g4),Qd(this,n),Jd(this,n)}render(t,n,r,i,o){let{x:a,y:s}=n,{x1:f,y1:u,x2:c,y2:d}=r,{marginTop:l,marginRight:h,marginBottom:m,marginLeft:p,width:g,height:v}=i,{projection:y}=o,{insetTop:w,insetRight:b,insetBottom:_,insetLeft:x}=this,{rx:M,ry:S,rx1y1:T,rx1y2:R,rx2y1:C,rx2y2:k}=this;(f||c)&&!y&&Kn(a)&&(f=c=null),(u||d)&&!y&&Kn(s)&&(u=d=null);let O=a?.bandwidth?a.bandwidth():0,I=s?.bandwidth?s.bandwidth():0;return oe("svg:g",o).call(Se,this,i,o).call($e,this,{},0,0).call($=>$.selectAll().data(t).enter().call(T||R||C||k?D=>D.append("path").call(we,this).call(eh,f&&c?P=>f[P]+(c[P]<f[P]?-b:x):f?P=>f[P]+x:p+x,u&&d?P=>u[P]+(d[P]<u[P]?-_:w):u?P=>u[P]+w:l+w,f&&c?P=>c[P]-(c[P]<f[P]?-x:b):f?P=>f[P]+O-b:g-h-b,u&&d?P=>d[P]-(d[P]<u[P]?-w:_):u?P=>u[P]+I-_:v-m-_,this).call(Ye,this,r):D=>D.append("rect").call(we,this).attr("x",f?c?P=>Math.min(f[P],c[P])+x:P=>f[P]+x:p+x).attr("y",u?d?P=>Math.min(u[P],d[P])+w:P=>u[P]+w:l+w).attr("width",f?c?P=>Math.max(0,Math.abs(c[P]-f[P])+O-x-b):O-x-b:g-h-p-b-x).attr("height",u?d?P=>Math.max(0,Math.abs(u[P]-d[P])+I-w-_):I-w-_:v-l-m-w-_).call(U,"rx",M).call(U,"ry",S).call(Ye,this,r))).node()}};function Qd(e,{inset:t=0,insetTop:n=t,insetRight:r=t,insetBottom:i=t,insetLeft:o=t}={}){e.insetTop=pe(n),e.insetRight=pe(r),e.insetBottom=pe(i),e.insetLeft=pe(o)}function Jd(e,{r:t,rx:n,ry:r,rx1:i=t,ry1:o=t,rx2:a=t,ry2:s=t,rx1y1:f=i!==void 0?+i:o!==void 0?+o:0,rx1y2:u=i!==void 0?+i:s!==void 0?+s:0,rx2y1:c=a!==void 0?+a:o!==void 0?+o:0,rx2y2:d=a!==void 0?+a:s!==void 0?+s:0}={}){f||u||c||d?(e.rx1y1=f,e.rx1y2=u,e.rx2y1=c,e.rx2y2=d):(e.rx=xe(n,"auto"),e.ry=xe(r,"auto"))}function eh(e,t,n,r,i,o){let{rx1y1:a,rx1y2:s,rx2y1:f,rx2y2:u}=o;typeof t!="function"&&(t=rt(t)),typeof n!="function"&&(n=rt(n)),typeof r!="function"&&(r=rt(r)),typeof i!="function"&&(i=rt(i));let c=Math.max(Math.abs(a+f),Math.abs(s+u)),d=Math.max(Math.abs(a+s),Math.abs(f+u));e.attr("d",l=>{let h=t(l),m=n(l),p=r(l),g=i(l),v=h>p,y=m>g,w=v?p:h,b=v?h:p,_=y?g:m,x=y?m:g,M=Math.min(1,(b-w)/c,(x-_)/d),S=M*(v?y?u:f:y?s:a),T=M*(v?y?s:a:y?u:f),R=M*(v?y?a:s:y?f:u),C=M*(v?y?f:u:y?a:s);return`M${w},${_+af(S,C)}A${S},${S} 0 0 ${S<0?0:1} ${w+of(S,C)},${_}H${b-of(T,R)}A${T},${T} 0 0 ${T<0?0:1} ${b},${_+af(T,R)}V${x-af(R,T)}A${R},${R} 0 0 ${R<0?0:1} ${b-of(R,T)},${x}H${w+of(C,S)}A${C},${C} 0 0 ${C<0?0:1} ${w},${x-af(C,S)}Z`})}function of(e,t){return t<0?e:Math.abs(e)}function af(e,t){return t<0?Math.abs(e):e}function th(e,t){return new sf(e,gb(yb(t)))}var y4={ariaLabel:"frame",fill:"none",stroke:"currentColor",clip:!1},b4={ariaLabel:"frame",fill:null,stroke:"currentColor",strokeLinecap:"square",clip:!1},nh=class extends de{constructor(t={}){let{anchor:n=null}=t;super(Si,void 0,t,n==null?y4:b4),this.anchor=Vl(n,"anchor",["top","right","bottom","left"]),Qd(this,t),n||Jd(this,t)}render(t,n,r,i,o){let{marginTop:a,marginRight:s,marginBottom:f,marginLeft:u,width:c,height:d}=i,{anchor:l,insetTop:h,insetRight:m,insetBottom:p,insetLeft:g}=this,{rx:v,ry:y,rx1y1:w,rx1y2:b,rx2y1:_,rx2y2:x}=this,M=u+g,S=c-s-m,T=a+h,R=d-f-p;return oe(l?"svg:line":w||b||_||x?"svg:path":"svg:rect",o).datum(0).call(Se,this,i,o).call(we,this).call(Ye,this,r).call($e,this,{}).call(l==="left"?C=>C.attr("x1",M).attr("x2",M).attr("y1",T).attr("y2",R):l==="right"?C=>C.attr("x1",S).attr("x2",S).attr("y1",T).attr("y2",R):l==="top"?C=>C.attr("x1",M).attr("x2",S).attr("y1",T).attr("y2",T):l==="bottom"?C=>C.attr("x1",M).attr("x2",S).attr("y1",R).attr("y2",R):w||b||_||x?C=>C.call(eh,M,T,S,R,this):C=>C.attr("x",M).attr("y",T).attr("width",S-M).attr("height",R-T).attr("rx",v).attr("ry",y)).node()}};function h2(e){return new nh(e)}var rh={ariaLabel:"tip",fill:"var(--plot-background)",stroke:"currentColor"},v4=new Set(["geometry","href","src","ariaLabel","scales"]),ih=class extends de{constructor(t,n={}){n.tip&&(n={...n,tip:!1}),n.title===void 0&&Ke(t)&&ks(t)&&(n={...n,title:ue});let{x:r,y:i,x1:o,x2:a,y1:s,y2:f,anchor:u,preferredAnchor:c="bottom",monospace:d,fontFamily:l=d?"ui-monospace, monospace":void 0,fontSize:h,fontStyle:m,fontVariant:p,fontWeight:g,lineHeight:v=1,lineWidth:y=20,frameAnchor:w,format:b,textAnchor:_="start",textOverflow:x,textPadding:M=8,title:S,pointerSize:T=12,pathFilter:R="drop-shadow(0 3px 4px rgba(0,0,0,0.2))"}=n;super(t,{x:{value:o!=null&&a!=null?null:r,scale:"x",optional:!0},y:{value:s!=null&&f!=null?null:i,scale:"y",optional:!0},x1:{value:o,scale:"x",optional:a==null},y1:{value:s,scale:"y",optional:f==null},x2:{value:a,scale:"x",optional:o==null},y2:{value:f,scale:"y",optional:s==null},title:{value:S,optional:!0}},n,rh),this.anchor=Ns(u,"anchor"),this.preferredAnchor=Ns(c,"preferredAnchor"),this.frameAnchor=jn(w),this.textAnchor=xe(_,"middle"),this.textPadding=+M,this.pointerSize=+T,this.pathFilter=_e(R),this.lineHeight=+v,this.lineWidth=+y,this.textOverflow=Bd(x),this.monospace=!!d,this.fontFamily=_e(l),this.fontSize=pe(h),this.fontStyle=_e(m),this.fontVariant=_e(p),this.fontWeight=_e(g);for(let C in rh)C in this.channels&&(this[C]=rh[C]);this.splitLines=Xd(this),this.clipLine=Wd(this),this.format=typeof b=="string"||typeof b=="function"?{title:b}:{...b}}render(t,n,r,i,o){let a=this,{x:s,y:f,fx:u,fy:c}=n,{ownerSVGElement:d,document:l}=o,{anchor:h,monospace:m,lineHeight:p,lineWidth:g}=this,{textPadding:v,pointerSize:y,pathFilter:w}=this,{marginTop:b,marginLeft:_}=i,{x1:x,y1:M,x2:S,y2:T,x:R=x??S,y:C=M??T}=r,k=u?u(t.fx)-_:0,O=c?c(t.fy)-b:0,[I,$]=sn(this,i),D=Id(r,I),P=Pd(r,$),X=m?ef:Js,L=X(Nr),q,z;"title"in r?(q=m2.call(this,{title:r.channels.title},n),z=_4):(q=m2.call(this,r.channels,n),z=S4);let G=oe("svg:g",o).call(Se,this,i,o).call(Hd,this).call($e,this,{x:R&&s,y:C&&f}).call(ne=>ne.selectAll().data(t).enter().append("g").attr("transform",re=>`translate(${Math.round(D(re))},${Math.round(P(re))})`).call(we,this).call(re=>re.append("path").attr("filter",w)).call(re=>re.append("text").each(function(Y){let V=Et(this);this.setAttribute("fill","currentColor"),this.setAttribute("fill-opacity",1),this.setAttribute("stroke","none");let N=z.call(a,Y,t,q,n,r);if(typeof N=="string")for(let F of a.splitLines(N))B(V,{value:a.clipLine(F)});else{let F=new Set;for(let H of N){let{label:E=""}=H;E&&F.has(E)||(F.add(E),B(V,H))}}})));function B(ne,{label:re,value:Y,color:V,opacity:N}){re??="",Y??="";let F=V!=null||N!=null,H,E=g*100,[ie]=Ir(re,E,X,L);if(ie>=0)re=re.slice(0,ie).trimEnd()+Nr,H=Y.trim(),Y="";else{(re||!Y&&!F)&&(Y=" "+Y);let[se]=Ir(Y,E-X(re),X,L);se>=0&&(H=Y.trim(),Y=Y.slice(0,se).trimEnd()+Nr)}let W=ne.append("tspan").attr("x",0).attr("dy",`${p}em`).text("​");re&&W.append("tspan").attr("font-weight","bold").text(re),Y&&W.append(()=>l.createTextNode(Y)),F&&W.append("tspan").text(" ■").attr("fill",V).attr("fill-opacity",N).style("user-select","none"),H&&W.append("title").text(H)}function J(){let{width:ne,height:re}=i.facet??i;G.selectChildren().each(function(Y){let{x:V,width:N,height:F}=this.getBBox();N=Math.round(N),F=Math.round(F);let H=h;if(H===void 0){let W=D(Y)+k,se=P(Y)+O,ge=W+N+y+v*2<ne,Oe=W-N-y-v*2>0,In=se+F+y+v*2<re,er=se-F-y-v*2>0;H=ge&&Oe?In&&er?a.preferredAnchor:er?"bottom":"top":In&&er?ge?"left":"right":(ge||Oe)&&(In||er)?`${er?"bottom":"top"}-${ge?"left":"right"}`:a.preferredAnchor}let E=this.firstChild,ie=this.lastChild;if(E.setAttribute("d",M4(H,y,v,N,F)),V)for(let W of ie.childNodes)W.setAttribute("x",-V);ie.setAttribute("y",`${+x4(H,ie.childNodes.length,p).toFixed(6)}em`),ie.setAttribute("transform",`translate(${w4(H,y,v,N,F)})`)}),G.attr("visibility",null)}return t.length&&(G.attr("visibility","hidden"),d.isConnected?Promise.resolve().then(J):typeof requestAnimationFrame<"u"&&requestAnimationFrame(J)),G.node()}};function b2(e,{x:t,y:n,...r}={}){return r.frameAnchor===void 0&&([t,n]=tn(t,n)),new ih(e,{...r,x:t,y:n})}function x4(e,t,n){return/^top(?:-|$)/.test(e)?.94-n:-.29-t*n}function w4(e,t,n,r,i){switch(e){case"middle":return[-r/2,i/2];case"top-left":return[n,t+n];case"top":return[-r/2,t/2+n];case"top-right":return[-r-n,t+n];case"right":return[-t/2-r-n,i/2];case"bottom-left":return[n,-t-n];case"bottom":return[-r/2,-t/2-n];case"bottom-right":return[-r-n,-t-n];case"left":return[n+t/2,i/2]}}function M4(e,t,n,r,i){let o=r+n*2,a=i+n*2;switch(e){case"middle":return`M${-o/2},${-a/2}h${o}v${a}h${-o}z`;case"top-left":return`M0,0l${t},${t}h${o-t}v${a}h${-o}z`;case"top":return`M0,0l${t/2},${t/2}h${(o-t)/2}v${a}h${-o}v${-a}h${(o-t)/2}z`;case"top-right":return`M0,0l${-t},${t}h${t-o}v${a}h${o}z`;case"right":return`M0,0l${-t/2},${-t/2}v${t/2-a/2}h${-o}v${a}h${o}v${t/2-a/2}z`;case"bottom-left":return`M0,0l${t},${-t}h${o-t}v${-a}h${-o}z`;case"bottom":return`M0,0l${t/2},${-t/2}h${(o-t)/2}v${-a}h${-o}v${a}h${(o-t)/2}z`;case"bottom-right":return`M0,0l${-t},${-t}h${t-o}v${-a}h${o}z`;case"left":return`M0,0l${t/2},${-t/2}v${t/2-a/2}h${o}v${a}h${-o}v${t/2-a/2}z`}}function m2(e,t){let n={},r=this.format;r=p2(r,e,"x"),r=p2(r,e,"y"),this.format=r;for(let i in r){let o=r[i];if(!(o===null||o===!1))if(i==="fx"||i==="fy")n[i]=!0;else{let a=fd(e,i);a&&(n[i]=a)}}for(let i in e){if(i in n||i in r||v4.has(i)||(i==="x"||i==="y")&&e.geometry)continue;let o=fd(e,i);if(o){if(o.scale==null&&o.defaultScale==="color")continue;n[i]=o}}this.facet&&(t.fx&&!("fx"in r)&&(n.fx=!0),t.fy&&!("fy"in r)&&(n.fy=!0));for(let i in n){let o=this.format[i];if(typeof o=="string"){let a=n[i]?.value??t[i]?.domain()??[];this.format[i]=(Me(a)?jt:Ht)(o)}else if(o===void 0||o===!0){let a=t[i];this.format[i]=a?.bandwidth?ia(a,a.domain()):an}}return n}function p2(e,t,n){if(!(n in e))return e;let r=`${n}1`,i=`${n}2`;if((r in e||!(r in t))&&(i in e||!(i in t)))return e;let o=Object.entries(e),a=e[n];return o.splice(o.findIndex(([s])=>s===n)+1,0,[r,a],[i,a]),Object.fromEntries(o)}function _4(e,t,{title:n}){return this.format.title(n.value[e],e)}function*S4(e,t,n,r,i){for(let o in n){if(o==="fx"||o==="fy"){yield{label:ff(r,n,o),value:this.format[o](t[o],e)};continue}if(o==="x1"&&"x2"in n||o==="y1"&&"y2"in n)continue;let a=n[o];if(o==="x2"&&"x1"in n)yield{label:y2(r,n,"x"),value:g2(this.format.x2,n.x1,a,e)};else if(o==="y2"&&"y1"in n)yield{label:y2(r,n,"y"),value:g2(this.format.y2,n.y1,a,e)};else{let s=a.value[e],f=a.scale;if(!xt(s)&&f==null)continue;yield{label:ff(r,n,o),value:this.format[o](s,e),color:f==="color"?i[o][e]:null,opacity:f==="opacity"?i[o][e]:null}}}}function g2(e,t,n,r){return n.hint?.length?`${e(n.value[r]-t.value[r],r)}`:`${e(t.value[r],r)}–${e(n.value[r],r)}`}function y2(e,t,n){let r=ff(e,t,`${n}1`,n),i=ff(e,t,`${n}2`,n);return r===i?r:`${r}–${i}`}function ff(e,t,n,r=n){let i=t[n],o=e[i?.scale??n];return String(o?.label??i?.label??r)}function aa(e={}){let{facet:t,style:n,title:r,subtitle:i,caption:o,ariaLabel:a,ariaDescription:s}=e,f=Fi(e.className),u=e.marks===void 0?[]:x2(e.marks);u.push(...k4(u));let c=E4(t,e),d=new Map;for(let L of u){let q=w2(L,c,e);q&&d.set(L,q)}let l=new Map;c&&oa(l,[c],e),oa(l,d,e);let h=x2(R4(u,l,e));for(let L of h){let q=w2(L,c,e);q&&d.set(L,q)}u.unshift(...h);let m=Fy(l,e);if(m!==void 0){let L=c?Gs(m,c):void 0;for(let z of u){if(z.facet===null||z.facet==="super")continue;let G=d.get(z);G!==void 0&&(G.facetsIndex=z.fx!=null||z.fy!=null?Gs(m,G):L)}let q=new Set;for(let{facetsIndex:z}of d.values())z?.forEach((G,B)=>{G?.length>0&&q.add(B)});m.forEach(0<q.size&&q.size<m.length?(z,G)=>z.empty=!q.has(G):z=>z.empty=!1);for(let z of u)if(z.facet==="exclude"){let G=d.get(z);G!==void 0&&(G.facetsIndex=zy(G.facetsIndex))}}for(let L of le.keys())$i(e[L])&&L!=="fx"&&L!=="fy"&&l.set(L,[]);let p=new Map;for(let L of u){if(p.has(L))throw new Error("duplicate mark; each mark must be unique");let{facetsIndex:q,channels:z}=d.get(L)??{},{data:G,facets:B,channels:J}=L.initialize(q,z,e);sh(J,e),p.set(L,{data:G,facets:B,channels:J})}let g=Jo(oa(l,p,e),e),v=rb(g,u,e);Iy(g,v);let y=bd(g),{fx:w,fy:b}=y,_=w||b?vd(g,v):v,x=w||b?q4(y,v):v,M=qi(e),S=M.document,T=ri("svg").call(S.documentElement),R=T;M.ownerSVGElement=T,M.className=f,M.projection=Xy(e,_),M.path=function(){return To(this.projection??Ky(y))},M.filterFacets=(L,q)=>Gs(m,{channels:q,groups:Bs(L,q)}),M.getMarkState=L=>{let q=p.get(L),z=d.get(L);return{...q,channels:{...q.channels,...z?.channels}}},M.dispatchValue=L=>{R.value!==L&&(R.value=L,R.dispatchEvent(new M.document.defaultView.Event("input",{bubbles:!0})))};let C=new Set;for(let[L,q]of p)if(L.initializer!=null){let z=L.facet==="super"?x:_,G=L.initializer(q.data,q.facets,q.channels,y,z,M);if(G.data!==void 0&&(q.data=G.data),G.facets!==void 0&&(q.facets=G.facets),G.channels!==void 0){let{fx:B,fy:J,...ne}=G.channels;C4(ne),Object.assign(q.channels,ne);for(let re of Object.values(ne)){let{scale:Y}=re;Y!=null&&!N1(le.get(Y))&&(S2(re,e),C.add(Y))}(B!=null||J!=null)&&d.set(L,!0)}}if(C.size){let L=new Map;oa(L,p,e,B=>C.has(B)),oa(l,p,e,B=>C.has(B));let q=O4(Jo(L,e),g),{scales:z,...G}=bd(q);Object.assign(g,q),Object.assign(y,G),Object.assign(y.scales,z)}let k,O;m!==void 0&&(k={x:w?.domain(),y:b?.domain()},m=Yy(m,k),O=By(w,b,v));for(let[L,q]of p)q.values=L.scale(q.channels,y,M);let{width:I,height:$}=v;Et(T).attr("class",f).attr("fill","currentColor").attr("font-family","system-ui, sans-serif").attr("font-size",10).attr("text-anchor","middle").attr("width",I).attr("height",$).attr("viewBox",`0 0 ${I} ${$}`).attr("aria-label",a).attr("aria-description",s).call(L=>L.append("style").text(`:where(.${f}) {\n  --plot-background: white;\n  display: block;\n  height: auto;\n  height: intrinsic;\n  max-width: 100%;\n}\n:where(.${f} text),\n:where(.${f} tspan) {\n  white-space: pre;\n}`)).call(Yi,n);for(let L of u){let{channels:q,values:z,facets:G}=p.get(L);if(m===void 0||L.facet==="super"){let B=null;if(G&&(B=G[0],B=L.filter(B,q,z),B.length===0))continue;let J=L.render(B,y,z,x,M);if(J==null)continue;T.appendChild(J)}else{let B;for(let J of m){if(!(L.facetAnchor?.(m,k,J)??!J.empty))continue;let ne=null;if(G){let Y=d.has(L);if(ne=G[Y?J.i:0],ne=L.filter(ne,q,z),ne.length===0)continue;!Y&&ne===G[0]&&(ne=b1(ne)),ne.fx=J.x,ne.fy=J.y,ne.fi=J.i}let re=L.render(ne,y,z,_,M);if(re!=null){(B??=Et(T).append("g")).append(()=>re).datum(J);for(let Y of["aria-label","aria-description","aria-hidden","transform"])re.hasAttribute(Y)&&(B.attr(Y,re.getAttribute(Y)),re.removeAttribute(Y))}}B?.selectChildren().each(O)}}let D=r2(g,M,e),{figure:P=r!=null||i!=null||o!=null||D.length>0}=e;P&&(R=S.createElement("figure"),R.className=`${f}-figure`,R.style.maxWidth="initial",r!=null&&R.append(v2(S,r,"h2")),i!=null&&R.append(v2(S,i,"h3")),R.append(...D,T),o!=null&&R.append($4(S,o)),"value"in T&&(R.value=T.value,delete T.value)),R.scale=Oy(y.scales),R.legend=e2(g,M,e);let X=my();return X>0&&Et(T).append("text").attr("x",I).attr("y",20).attr("dy","-1em").attr("text-anchor","end").attr("font-family","initial").text("⚠️").append("title").text(`${X.toLocaleString("en-US")} warning${X===1?"":"s"}. Please check the console.`),R}function v2(e,t,n){if(t.ownerDocument)return t;let r=e.createElement(n);return r.append(t),r}function $4(e,t){let n=e.createElement("figcaption");return n.append(t),n}function x2(e){return e.flat(1/0).filter(t=>t!=null).map(T4)}function T4(e){return typeof e.render=="function"?e:new ah(e)}var ah=class extends de{constructor(t){if(typeof t!="function")throw new TypeError("invalid mark; missing render function");super(),this.render=t}render(){}};function sh(e,t){for(let n in e)S2(e[n],t);return e}function S2(e,t){let{scale:n,transform:r=!0}=e;if(n==null||!r)return;let{type:i,percent:o,interval:a,transform:s=o?f=>f==null?NaN:f*100:Zl(a,i)}=t[n]??{};s!=null&&(e.value=ce(e.value,s),e.transform=!1)}function C4(e){for(let t in e)sd(t,e[t])}function oa(e,t,n,r=h1){for(let{channels:i}of t.values())for(let o in i){let a=i[o],{scale:s}=a;if(s!=null&&r(s))if(s==="projection"){if(!Uy(n)){let f=n.x?.domain===void 0,u=n.y?.domain===void 0;if(f||u){let[c,d]=jy(a);f&&oh(e,"x",c),u&&oh(e,"y",d)}}}else oh(e,s,a)}return e}function oh(e,t,n){let r=e.get(t);r!==void 0?r.push(n):e.set(t,[n])}function E4(e,t){if(e==null)return;let{x:n,y:r}=e;if(n==null&&r==null)return;let i=Tn(e.data);if(i==null)throw new Error("missing facet data");let o={};n!=null&&(o.fx=Ni(i,{value:n,scale:"fx"})),r!=null&&(o.fy=Ni(i,{value:r,scale:"fy"})),sh(o,t);let a=Bs(i,o);return{channels:o,groups:a,data:e.data}}function w2(e,t,n){if(e.facet===null||e.facet==="super")return;let{fx:r,fy:i}=e;if(r!=null||i!=null){let f=Tn(e.data??r??i);if(f===void 0)throw new Error(`missing facet data in ${e.ariaLabel}`);if(f===null)return;let u={};return r!=null&&(u.fx=Ni(f,{value:r,scale:"fx"})),i!=null&&(u.fy=Ni(f,{value:i,scale:"fy"})),sh(u,n),{channels:u,groups:Bs(f,u)}}if(t===void 0)return;let{channels:o,groups:a,data:s}=t;if(e.facet!=="auto"||e.data===s)return{channels:o,groups:a};s.length>0&&(a.size>1||a.size===1&&o.fx&&o.fy&&[...a][0][1].size>1)&&Vn(Tn(e.data))===Vn(s)&&Qe(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`)}function A4(e,t={}){return Pt({...t,x:null,y:null},(n,r,i,o,a,s)=>s.getMarkState(e))}function k4(e){let t=[];for(let n of e){let r=n.tip;if(r){r===!0?r={}:typeof r=="string"&&(r={pointer:r});let{pointer:i,preferredAnchor:o}=r;i=/^x$/i.test(i)?ab:/^y$/i.test(i)?Nd:ob,r=i(A4(n,r)),r.title=null,o===void 0&&(r.preferredAnchor=i===Nd?"left":"bottom");let a=b2(n.data,r);a.facet=n.facet,a.facetAnchor=n.facetAnchor,t.push(a)}}return t}function R4(e,t,n){let{projection:r,x:i={},y:o={},fx:a={},fy:s={},axis:f,grid:u,facet:c={},facet:{axis:d=f,grid:l}=c,x:{axis:h=f,grid:m=h===null?null:u}=i,y:{axis:p=f,grid:g=p===null?null:u}=o,fx:{axis:v=d,grid:y=v===null?null:l}=a,fy:{axis:w=d,grid:b=w===null?null:l}=s}=n;(r||!$i(i)&&!M2("x",e))&&(h=m=null),(r||!$i(o)&&!M2("y",e))&&(p=g=null),t.has("fx")||(v=y=null),t.has("fy")||(w=b=null),h===void 0&&(h=!lf(e,"x")),p===void 0&&(p=!lf(e,"y")),v===void 0&&(v=!lf(e,"fx")),w===void 0&&(w=!lf(e,"fy")),h===!0&&(h="bottom"),p===!0&&(p="left"),v===!0&&(v=h==="top"||h===null?"bottom":"top"),w===!0&&(w=p==="right"||p===null?"left":"right");let _=[];return cf(_,b,Zd,s),uf(_,w,ra,"right","left",c,s),cf(_,y,jd,a),uf(_,v,Vd,"top","bottom",c,a),cf(_,g,Pr,o),uf(_,p,un,"left","right",n,o),cf(_,m,Nn,i),uf(_,h,Je,"bottom","top",n,i),_}function uf(e,t,n,r,i,o,a){if(!t)return;let s=N4(t);a=I4(s?r:t,o,a);let{line:f}=a;(n===un||n===Je)&&f&&!$r(f)&&e.push(h2(P4(a))),e.push(n(a)),s&&e.push(n({...a,anchor:i,label:null}))}function cf(e,t,n,r){!t||$r(t)||e.push(n(L4(t,r)))}function N4(e){return/^\\s*both\\s*$/i.test(e)}function I4(e,t,{line:n=t.line,ticks:r,tickSize:i,tickSpacing:o,tickPadding:a,tickFormat:s,tickRotate:f,fontVariant:u,ariaLabel:c,ariaDescription:d,label:l=t.label,labelAnchor:h,labelArrow:m=t.labelArrow,labelOffset:p}){return{anchor:e,line:n,ticks:r,tickSize:i,tickSpacing:o,tickPadding:a,tickFormat:s,tickRotate:f,fontVariant:u,ariaLabel:c,ariaDescription:d,label:l,labelAnchor:h,labelArrow:m,labelOffset:p}}function P4(e){let{anchor:t,line:n}=e;return{anchor:t,facetAnchor:t+"-empty",stroke:n===!0?void 0:n}}function L4(e,{stroke:t=Ai(e)?e:void 0,ticks:n=D4(e)?e:void 0,tickSpacing:r,ariaLabel:i,ariaDescription:o}){return{stroke:t,ticks:n,tickSpacing:r,ariaLabel:i,ariaDescription:o}}function D4(e){switch(typeof e){case"number":return!0;case"string":return!Ai(e)}return Ke(e)||typeof e?.range=="function"}function lf(e,t){let n=`${t}-axis `;return e.some(r=>r.ariaLabel?.startsWith(n))}function M2(e,t){for(let n of t)for(let r in n.channels){let{scale:i}=n.channels[r];if(i===e||i==="projection")return!0}return!1}function O4(e,t){for(let n in e){let r=e[n],i=t[n];r.label===void 0&&i&&(r.label=i.label)}return e}function q4({fx:e,fy:t},n){let{marginTop:r,marginRight:i,marginBottom:o,marginLeft:a,width:s,height:f}=Fs(n),u=e&&_2(e),c=t&&_2(t);return{marginTop:t?c[0]:r,marginRight:e?s-u[1]:i,marginBottom:t?f-c[1]:o,marginLeft:e?u[0]:a,inset:{marginTop:n.marginTop,marginRight:n.marginRight,marginBottom:n.marginBottom,marginLeft:n.marginLeft},width:s,height:f}}function _2(e){let t=e.domain();if(t.length===0)return[0,e.bandwidth()];let n=e(t[0]),r=e(t[t.length-1]);return r<n&&([n,r]=[r,n]),[n,r+e.bandwidth()]}var F4=new Map([["basis",kg],["basis-closed",Ng],["basis-open",Pg],["bundle",Dg],["bump-x",Sg],["bump-y",$g],["cardinal",Og],["cardinal-closed",qg],["cardinal-open",Fg],["catmull-rom",Bg],["catmull-rom-closed",Gg],["catmull-rom-open",Xg],["linear",wr],["linear-closed",Ug],["monotone-x",jg],["monotone-y",Kg],["natural",Jg],["step",e1],["step-after",n1],["step-before",t1]]);function fh(e=wr,t){if(typeof e=="function")return e;let n=F4.get(`${e}`.toLowerCase());if(!n)throw new Error(`unknown curve: ${e}`);if(t!==void 0){if("beta"in n)return n.beta(t);if("tension"in n)return n.tension(t);if("alpha"in n)return n.alpha(t)}return n}function $2(e=sa,t){return typeof e!="function"&&`${e}`.toLowerCase()==="auto"?sa:fh(e,t)}function sa(e){return wr(e)}function Y4(e={y:"count"},t={}){[e,t]=G4(e,t);let{x:n,y:r}=t;return z4(H4(n,t,ue),null,null,r,e,Bi(t))}function B4(e,t,n={}){if(n?.interval==null)return n;let{reduce:r=Ps}=n,i={filter:null};return n[t]!=null&&(i[t]=r),n[`${t}1`]!=null&&(i[`${t}1`]=r),n[`${t}2`]!=null&&(i[`${t}2`]=r),e(i,n)}function df(e={}){return B4(Y4,"y",kr(e,"x"))}function z4(e,t,n,r,{data:i=od,filter:o=Vo,sort:a,reverse:s,...f}={},u={}){e=T2(e),t=T2(t),f=W4(f,u),i=k2(i,ue),a=a==null?void 0:E2("sort",a,u),o=o==null?void 0:A2("filter",o,u),n!=null&&Zo(f,"x","x1","x2")&&(n=null),r!=null&&Zo(f,"y","y1","y2")&&(r=null);let[c,d]=_t(e),[l,h]=_t(e),[m,p]=_t(t),[g,v]=_t(t),[y,w]=n!=null?[n,"x"]:r!=null?[r,"y"]:[],[b,_]=_t(y),{x,y:M,z:S,fill:T,stroke:R,x1:C,x2:k,y1:O,y2:I,domain:$,cumulative:D,thresholds:P,interval:X,...L}=u,[q,z]=_t(S),[G]=je(T),[B]=je(R),[J,ne]=_t(G),[re,Y]=_t(B);return{..."z"in u&&{z:q||S},..."fill"in u&&{fill:J||T},..."stroke"in u&&{stroke:re||R},...Ar(L,(V,N,F)=>{let H=Wo(me(V,y),F?.[w]),E=me(V,S),ie=me(V,G),W=me(V,B),se=z1(f,{z:E,fill:ie,stroke:W}),ge=[],Oe=[],In=H&&_([]),er=E&&z([]),xv=ie&&ne([]),wv=W&&Y([]),_h=e&&d([]),Mv=e&&h([]),Sh=t&&p([]),_v=t&&v([]),Sv=Z4(e,t,V),$v=0;for(let Br of f)Br.initialize(V);a&&a.initialize(V),o&&o.initialize(V);for(let Br of N){let $h=[];for(let zr of f)zr.scope("facet",Br);a&&a.scope("facet",Br),o&&o.scope("facet",Br);for(let[zr,Tv]of id(Br,se))for(let[Cv,pa]of id(Tv,H))for(let[qt,cn]of Sv(pa))if(se&&(cn.z=zr),!(o&&!o.reduce(qt,cn))){$h.push($v++),Oe.push(i.reduceIndex(qt,V,cn)),H&&In.push(Cv),E&&er.push(se===E?zr:E[(qt.length>0?qt:pa)[0]]),ie&&xv.push(se===ie?zr:ie[(qt.length>0?qt:pa)[0]]),W&&wv.push(se===W?zr:W[(qt.length>0?qt:pa)[0]]),_h&&(_h.push(cn.x1),Mv.push(cn.x2)),Sh&&(Sh.push(cn.y1),_v.push(cn.y2));for(let Ev of f)Ev.reduce(qt,cn);a&&a.reduce(qt,cn)}ge.push($h)}return G1(ge,a,s),{data:Oe,facets:ge}}),...!Zo(f,"x")&&(c?{x1:c,x2:l,x:Xo(c,l)}:{x,x1:C,x2:k}),...!Zo(f,"y")&&(m?{y1:m,y2:g,y:Xo(m,g)}:{y:M,y1:O,y2:I}),...b&&{[w]:b},...Object.fromEntries(f.map(({name:V,output:N})=>[V,N]))}}function G4({cumulative:e,domain:t,thresholds:n,interval:r,...i},o){return[i,{cumulative:e,domain:t,thresholds:n,interval:r,...o}]}function H4(e,{cumulative:t,domain:n,thresholds:r,interval:i},o){return e={...rn(e)},e.domain===void 0&&(e.domain=n),e.cumulative===void 0&&(e.cumulative=t),e.thresholds===void 0&&(e.thresholds=r),e.interval===void 0&&(e.interval=i),e.value===void 0&&(e.value=o),e.thresholds=X4(e.thresholds,e.interval),e}function T2(e){if(e==null)return;let{value:t,cumulative:n,domain:r=De,thresholds:i}=e,o=a=>{let s=me(a,t),f;if(Me(s)||V4(i)){s=ce(s,Ul,Float64Array);let[c,d]=typeof r=="function"?r(s):r,l=typeof i=="function"&&!Zn(i)?i(s,c,d):i;typeof l=="number"&&(l=is(c,d,l)),Zn(l)&&(r===De&&(c=l.floor(c),d=l.offset(l.floor(d))),l=l.range(c,l.offset(d))),f=l}else{s=wt(s);let[c,d]=typeof r=="function"?r(s):r,l=typeof i=="function"&&!Zn(i)?i(s,c,d):i;if(typeof l=="number")if(r===De){let h=Qr(c,d,l);if(isFinite(h))if(h>0){let m=Math.round(c/h),p=Math.round(d/h);m*h<=c||--m,p*h>d||++p;let g=p-m+1;l=new Float64Array(g);for(let v=0;v<g;++v)l[v]=(m+v)*h}else if(h<0){h=-h;let m=Math.round(c*h),p=Math.round(d*h);m/h<=c||--m,p/h>d||++p;let g=p-m+1;l=new Float64Array(g);for(let v=0;v<g;++v)l[v]=(m+v)/h}else l=[c];else l=[c]}else l=Ln(c,d,l);else Zn(l)&&(r===De&&(c=l.floor(c),d=l.offset(l.floor(d))),l=l.range(c,l.offset(d)));f=l}let u=[];if(f.length===1)u.push([f[0],f[0]]);else for(let c=1;c<f.length;++c)u.push([f[c-1],f[c]]);return u.bin=(n<0?K4:n>0?j4:uh)(u,f,s),u};return o.label=It(t),o}function X4(e,t,n=C2){if(e===void 0)return t===void 0?n:nn(t);if(typeof e=="string"){switch(e.toLowerCase()){case"freedman-diaconis":return e0;case"scott":return Ff;case"sturges":return Zh;case"auto":return C2}return Go(e)}return e}function W4(e,t){return B1(e,t,E2)}function E2(e,t,n){return nd(e,t,n,A2)}function A2(e,t,n){return rd(e,t,n,k2)}function k2(e,t){return jo(e,t,U4)}function U4(e){switch(`${e}`.toLowerCase()){case"x":return Q4;case"x1":return e7;case"x2":return t7;case"y":return J4;case"y1":return n7;case"y2":return r7;case"z":return H1}throw new Error(`invalid bin reduce: ${e}`)}function C2(e,t,n){return Math.min(200,Ff(e,t,n))}function V4(e){return w1(e)||Ke(e)&&Me(e)}function Z4(e,t,n){let r=e?.(n),i=t?.(n);return r&&i?function*(o){let a=r.bin(o);for(let[s,[f,u]]of r.entries()){let c=i.bin(a[s]);for(let[d,[l,h]]of i.entries())yield[c[d],{data:n,x1:f,y1:l,x2:u,y2:h}]}}:r?function*(o){let a=r.bin(o);for(let[s,[f,u]]of r.entries())yield[a[s],{data:n,x1:f,x2:u}]}:function*(o){let a=i.bin(o);for(let[s,[f,u]]of i.entries())yield[a[s],{data:n,y1:f,y2:u}]}}function uh(e,t,n){return t=wt(t),r=>{let i=e.map(()=>[]);for(let o of r)i[ei(t,n[o])-1]?.push(o);return i}}function j4(e,t,n){let r=uh(e,t,n);return i=>{let o=r(i);for(let a=1,s=o.length;a<s;++a){let f=o[a-1],u=o[a];for(let c of f)u.push(c)}return o}}function K4(e,t,n){let r=uh(e,t,n);return i=>{let o=r(i);for(let a=o.length-2;a>=0;--a){let s=o[a+1],f=o[a];for(let u of s)f.push(u)}return o}}function R2(e,t){let n=(+e+ +t)/2;return e instanceof Date?new Date(n):n}var Q4={reduceIndex(e,t,{x1:n,x2:r}){return R2(n,r)}},J4={reduceIndex(e,t,{y1:n,y2:r}){return R2(n,r)}},e7={reduceIndex(e,t,{x1:n}){return n}},t7={reduceIndex(e,t,{x2:n}){return n}},n7={reduceIndex(e,t,{y1:n}){return n}},r7={reduceIndex(e,t,{y2:n}){return n}};var o7={ariaLabel:"area",strokeWidth:1,strokeLinecap:"round",strokeLinejoin:"round",strokeMiterlimit:1},hf=class extends de{constructor(t,n={}){let{x1:r,y1:i,x2:o,y2:a,z:s,curve:f,tension:u}=n;super(t,{x1:{value:r,scale:"x"},y1:{value:i,scale:"y"},x2:{value:o,scale:"x",optional:!0},y2:{value:a,scale:"y",optional:!0},z:{value:Ci(n),optional:!0}},n,o7),this.z=s,this.curve=fh(f,u)}filter(t){return t}render(t,n,r,i,o){let{x1:a,y1:s,x2:f=a,y2:u=s}=r;return oe("svg:g",o).call(Se,this,i,o).call($e,this,n,0,0).call(c=>c.selectAll().data(Vs(t,[a,s,f,u],this,r)).enter().append("path").call(we,this).call(Us,this,r).attr("d",Mg().curve(this.curve).defined(d=>d>=0).x0(d=>a[d]).y0(d=>s[d]).x1(d=>f[d]).y1(d=>u[d]))).node()}};function ch(e,t){let{x:n=Xn,...r}=df(t);return new hf(e,f2(i2({...r,x1:n,x2:void 0},n===Xn?"y2":"y")))}var a7={ariaLabel:"dot",fill:"none",stroke:"currentColor",strokeWidth:1.5};function s7(e){return e.sort===void 0&&e.reverse===void 0?q1({channel:"-r"},e):e}var mf=class extends de{constructor(t,n={}){let{x:r,y:i,r:o,rotate:a,symbol:s=Mr,frameAnchor:f}=n,[u,c]=ve(a,0),[d,l]=L1(s),[h,m]=ve(o,d==null?3:4.5);super(t,{x:{value:r,scale:"x",optional:!0},y:{value:i,scale:"y",optional:!0},r:{value:h,scale:"r",filter:_n,optional:!0},rotate:{value:u,optional:!0},symbol:{value:d,scale:"auto",optional:!0}},s7(n),a7),this.r=m,this.rotate=c,this.symbol=l,this.frameAnchor=jn(f);let{channels:p}=this,{symbol:g}=p;if(g){let{fill:v,stroke:y}=p;g.hint={fill:v?v.value===g.value?"color":"currentColor":this.fill??"currentColor",stroke:y?y.value===g.value?"color":"currentColor":this.stroke??"none"}}}render(t,n,r,i,o){let{x:a,y:s}=n,{x:f,y:u,r:c,rotate:d,symbol:l}=r,{r:h,rotate:m,symbol:p}=this,[g,v]=sn(this,i),y=p===Mr,w=c?void 0:h*h*Math.PI;return xi(h)&&(t=[]),oe("svg:g",o).call(Se,this,i,o).call($e,this,{x:f&&a,y:u&&s}).call(b=>b.selectAll().data(t).enter().append(y?"circle":"path").call(we,this).call(y?_=>{_.attr("cx",f?x=>f[x]:g).attr("cy",u?x=>u[x]:v).attr("r",c?x=>c[x]:h)}:_=>{_.attr("transform",zi`translate(${f?x=>f[x]:g},${u?x=>u[x]:v})${d?x=>` rotate(${d[x]})`:m?` rotate(${m})`:""}`).attr("d",c&&l?x=>{let M=Gt();return l[x].draw(M,c[x]*c[x]*Math.PI),M}:c?x=>{let M=Gt();return p.draw(M,c[x]*c[x]*Math.PI),M}:l?x=>{let M=Gt();return l[x].draw(M,w),M}:(()=>{let x=Gt();return p.draw(x,w),x})())}).call(Ye,this,r)).node()}};function at(e,{x:t,y:n,...r}={}){return r.frameAnchor===void 0&&([t,n]=tn(t,n)),new mf(e,{...r,x:t,y:n})}var f7={ariaLabel:"line",fill:"none",stroke:"currentColor",strokeWidth:1.5,strokeLinecap:"round",strokeLinejoin:"round",strokeMiterlimit:1},pf=class extends de{constructor(t,n={}){let{x:r,y:i,z:o,curve:a,tension:s}=n;super(t,{x:{value:r,scale:"x"},y:{value:i,scale:"y"},z:{value:Ci(n),optional:!0}},n,f7),this.z=o,this.curve=$2(a,s),Rr(this,n)}filter(t){return t}project(t,n,r){this.curve!==sa&&super.project(t,n,r)}render(t,n,r,i,o){let{x:a,y:s}=r,{curve:f}=this;return oe("svg:g",o).call(Se,this,i,o).call($e,this,n).call(u=>u.selectAll().data(Vs(t,[a,s],this,r)).enter().append("path").call(we,this).call(Us,this,r).call(cb,this,r,o).attr("d",f===sa&&o.projection?u7(o.path(),a,s):bl().curve(f).defined(c=>c>=0).x(c=>a[c]).y(c=>s[c]))).node()}};function u7(e,t,n){return t=wt(t),n=wt(n),r=>{let i=[],o=[i];for(let a of r)a===-1?(i=[],o.push(i)):i.push([t[a],n[a]]);return e({type:"MultiLineString",coordinates:o})}}function Lr(e,{x:t=Xn,y:n=ue,...r}={}){return new pf(e,df({...r,x:t,y:n}))}var c7={ariaLabel:"tick",fill:null,stroke:"currentColor"},lh=class extends de{constructor(t,n,r){super(t,n,r,c7),Rr(this,r)}render(t,n,r,i,o){return oe("svg:g",o).call(Se,this,i,o).call(this._transform,this,n).call(a=>a.selectAll().data(t).enter().append("line").call(we,this).attr("x1",this._x1(n,r,i)).attr("x2",this._x2(n,r,i)).attr("y1",this._y1(n,r,i)).attr("y2",this._y2(n,r,i)).call(Ye,this,r).call(ta,this,r,o)).node()}},gf=class extends lh{constructor(t,n={}){let{x:r,y:i,inset:o=0,insetTop:a=o,insetBottom:s=o}=n;super(t,{x:{value:r,scale:"x"},y:{value:i,scale:"y",type:"band",optional:!0}},n),this.insetTop=pe(a),this.insetBottom=pe(s)}_transform(t,n,{x:r}){t.call($e,n,{x:r},Ae,0)}_x1(t,{x:n}){return r=>n[r]}_x2(t,{x:n}){return r=>n[r]}_y1({y:t},{y:n},{marginTop:r}){let{insetTop:i}=this;return n&&t?o=>n[o]+i:r+i}_y2({y:t},{y:n},{height:r,marginBottom:i}){let{insetBottom:o}=this;return n&&t?a=>n[a]+t.bandwidth()-o:r-i-o}};function fa(e,{x:t=ue,...n}={}){return new gf(e,{...n,x:t})}var z2=Lv(B2(),1);var b7=({marginTop:e})=>[1,e],v7=({height:e,marginBottom:t})=>[-1,e-t],x7=({height:e,marginTop:t,marginBottom:n})=>[0,(t+e-n)/2];function w7(e){return typeof e=="string"?{anchor:e}:e}function Or(e={},t={}){arguments.length===1&&([e,t]=M7(e));let{anchor:n="bottom",padding:r=1,r:i=t.r}=w7(e);switch(`${n}`.toLowerCase()){case"top":n=b7;break;case"bottom":n=v7;break;case"middle":n=x7;break;default:throw new Error(`unknown dodge anchor: ${n}`)}return _7("y","x",n,pe(r),i,t)}function M7(e){let{anchor:t,padding:n,...r}=e,{r:i}=r;return[{anchor:t,padding:n,r:i},r]}function _7(e,t,n,r,i,o){if(i!=null&&typeof i!="number"){let{channels:a,sort:s,reverse:f}=o;a=Uo(a),a?.r===void 0&&(o={...o,channels:{...a,r:{value:i,scale:"r"}}}),s===void 0&&f===void 0&&(o.sort={channel:"-r"})}return Pt(o,function(a,s,f,u,c,d){let{[t]:l,r:h}=f;if(!f[t])throw new Error(`missing channel: ${t}`);({[t]:l}=Zy(f,u,d));let m=h?void 0:i!==void 0?pe(i):this.r!==void 0?this.r:3;h&&(h=me(h.value,u[h.scale]||ue,Float64Array));let[p,g]=n(c),v=p?$7:S7,y=new Float64Array(l.length),w=h?b=>h[b]:()=>m;for(let b of s){let _=(0,z2.default)();b=b.filter(h?M=>vi(l[M])&&_n(h[M]):M=>vi(l[M]));let x=new Float64Array(2*b.length+2);for(let M of b){let S=w(M),T=p?S+r:0,R=l[M]-S,C=l[M]+S,k=2;_.queryInterval(R-r,C+r,([,,I])=>{let $=y[I]-T,D=l[M]-l[I],P=r+(h?h[M]+h[I]:2*m),X=Math.sqrt(P*P-D*D);x[k++]=$-X,x[k++]=$+X});let O=x.slice(0,k);p&&(O=O.filter(I=>I>=0));e:for(let I of O.sort(v)){for(let $=0;$<k;$+=2)if(x[$]+1e-6<I&&I<x[$+1]-1e-6)continue e;y[M]=I+T;break}_.insert([R,C,M])}}p||(p=1);for(let b of s)for(let _ of b)y[_]=y[_]*p+g;return{data:a,facets:s,channels:{[e]:{value:y,source:null},[t]:{value:l,source:f[t]},...h&&{r:{value:h,source:f.r}}}}})}function S7(e,t){return Math.abs(e)-Math.abs(t)}function $7(e,t){return e-t}de.prototype.plot=function({marks:e=[],...t}={}){return aa({...t,marks:[...e,this]})};var T7=860,C7=1200;function $t(e){let n=Math.min(e==="wide"?C7:e==="text"?T7:e,document.documentElement.clientWidth-48);return{width:n,labels:Math.max(2,Math.floor(n/80))}}function Tt(e,t,n){let r=aa({style:{background:"transparent",fontSize:"12px"},...t,...n?{color:E7(n)}:{}}),i=r instanceof SVGElement?r:r.querySelector("svg");i.setAttribute("role","img"),i.setAttribute("aria-label",e);for(let a of i.querySelectorAll("[aria-label]"))a.removeAttribute("aria-label");let o=n?.suites.map(a=>[Zi(n,a),a]);return A("figure",{},o&&yh(o),r)}function Zi({suites:e},t){return`var(--suite-${e.indexOf(t)%4})`}function E7(e){let{suites:t}=e;return{type:"categorical",domain:t,range:t.map(n=>Zi(e,n))}}function yh(e){return A("p",{class:"legend"},...e.map(([t,n])=>{let r=A("i",{"aria-hidden":"true"});return r.style.background=t,A("span",{},r,n)}))}function vf(e){return ra({tickFormat:t=>t,label:null,anchor:"left",fontSize:13,ticks:[...e]})}function Dt(e,t){let n=i=>e.map(o=>te(o,t,i).replace(/(\\.\\d*?)0+(?=\\D|$)/,"$1").replace(/\\.(?=\\D|$)/,"")),r=[3,4,5,6].find(i=>new Set(n(i)).size===e.length);return n(r??6)}var A7=[[/accuracies$/,"epoch"],[/(returns|rewards)$/,"episode"],[/losses$/,"step"]];function xf(e,t){let n=e.curves.filter(i=>i.case===t);if(n.length===0)return null;let r=[...new Set(n.map(({check:i})=>i))];return A("div",{},...r.map(i=>k7(e,t,n.filter(o=>o.check===i))))}function k7(e,t,n){let{check:r}=n[0],i=r.replaceAll("_"," "),o=n.map(s=>`${s.suite} ${s.processes}`).join(", "),a=A7.find(([s])=>s.test(r))?.[1]??"point";return Tt(`${i} of ${t} over training, processes: ${o}`,{width:$t("text").width,height:280,marginLeft:64,marginBottom:38,caption:`${i}: median and middle 80 % of the processes (${o})`,x:{label:a},y:{grid:!0,label:i},marks:[un({ticks:6}),...n.flatMap(R7)]},e)}function R7({suite:e,at:t,middle:n,low:r,high:i},o){let a=t.map((s,f)=>({suite:e,at:s,middle:n[f],low:r[f],high:i[f]}));return[ch(a,{x:"at",y1:"low",y2:"high",fill:"suite",fillOpacity:.2}),Lr(a,{x:"at",y:"middle",stroke:"suite",strokeWidth:2.5,...o>0?{strokeDasharray:"6 6"}:{}})]}function la([e,t],n=8){if(t/e<3)return ji([e,t],n);for(let r of[[1,2,3,5,7],[1,2,5],[1,3],[1]]){let i=[];for(let a=Math.floor(Math.log10(e));a<=Math.ceil(Math.log10(t));a++)i.push(...r.map(s=>+`${s}e${a}`));let o=i.filter(a=>a>=e&&a<=t);if(o.length<=n)return o}return H2(10,[e,t],n)}function G2([e,t],n=10){if(t/e<4){let r=1024**Math.floor(Math.log(e)/Math.log(1024));return ji([e/r,t/r],n).map(i=>i*r)}return H2(2,[e,t],n)}function H2(e,[t,n],r){let i=Math.ceil(Math.log(t)/Math.log(e)-1e-9),o=Math.floor(Math.log(n)/Math.log(e)+1e-9),a=Math.max(1,Math.ceil((o-i+1)/r)),s=Math.max(0,Math.floor((o-i)/a)+1);return Array.from({length:s},(f,u)=>e**(i+u*a))}function ji([e,t],n=8){let r=(t-e)/n;if(!(r>0))return[e];let i=10**Math.floor(Math.log10(r)),o=i*[1,2,5,10].find(f=>f*i>=r*(1-1e-9)),a=Math.ceil(e/o-1e-9),s=Math.floor(t/o+1e-9)-a+1;return Array.from({length:s},(f,u)=>(a+u)*o)}function qr(e,t=1.08){let n=e.filter(r=>r>0);return n.length===0?[.1,10]:[Math.min(...n)/t,Math.max(...n)*t]}function wf(e,t){let n=e.latencies.filter(i=>i.case===t);if(n.length===0)return null;let r=[...new Set(n.map(({metric:i})=>i))];return A("div",{},...r.flatMap(i=>{let o=n.filter(a=>a.metric===i).sort((a,s)=>a.batch-s.batch||(a.suite<s.suite?-1:1));return[N7(e,t,i,o),I7(i,o)]}))}function N7(e,t,n,r){let i=[...new Set(r.map(({batch:d})=>d))],o=[...new Set(r.map(({suite:d})=>d))],a=({batch:d,suite:l})=>d*1.06**(o.indexOf(l)-(o.length-1)/2),s=(d,l,h)=>`${h.suite}, batch ${h.batch}\n${d} ${te(l,"s")}`,f=qr(r.flatMap(({p50:d,p99:l})=>[d,l]),1.2),u=la(f),c=Dt(u,"s");return Tt(`${n} of ${t} by batch size: median, p95 and p99`,{width:$t("text").width,height:280,marginLeft:64,marginBottom:38,x:{type:"log",label:"batch size",inset:24},y:{type:"log",domain:f,label:n},marks:[Je(i,{text:String,label:"batch size"}),Pr(u),un(u,{text:(d,l)=>c[l],label:n}),Lr(r,{x:a,y:"p50",stroke:"suite",strokeWidth:2}),fn(r,{x:a,y1:"p50",y2:"p99",stroke:"suite"}),at(r,{x:a,y:"p50",fill:"suite",r:4,title:d=>s("median",d.p50,d),tip:!0}),at(r,{x:a,y:"p95",stroke:"suite",fill:"var(--surface)",r:3,title:d=>s("p95",d.p95,d),tip:!0}),at(r,{x:a,y:"p99",stroke:"suite",symbol:"times",r:3,title:d=>s("p99",d.p99,d),tip:!0})]},e)}function I7(e,t){let n=["Batch","Suite","Median","p95","p99","p99 bounds","Mean","Std","Items/s","n"],r=i=>te(i,"s");return A("div",{class:"wide",tabindex:0,role:"region","aria-label":`${e}, figures`},A("table",{class:"figures"},A("caption",{},`${e}: median ●, p95 ○, p99 ×`),A("thead",{},A("tr",{},...n.map(i=>A("th",{scope:"col"},i)))),A("tbody",{},...t.map(i=>A("tr",{},...[String(i.batch),i.suite,r(i.p50),r(i.p95),r(i.p99),i.p99Interval?i.p99Interval.map(r).join(" to "):"too few",r(i.mean),r(i.std),te(i.throughput,"/s"),String(i.n)].map(o=>A("td",{},o)))))))}function Ki(e){let t=e.map(o=>{let a=new Array(51).fill(0);for(let s of o)a[Math.floor(50*s)]+=1;return Math.max(0,...a.map((s,f)=>s+.5*(a[f+1]??0)))}),n=Math.max(1,...t),r=18,i=Math.min(4,Math.max(1,(130-r)/n/2.2));return{r:i,height:Math.min(130,Math.max(56,n*2.2*i+r))}}function Mf(e,[t,n]){return e.map(r=>Math.log(r/t)/Math.log(n/t))}function P7(e){let t=[...e.baseProcesses,...e.headProcesses],n=Math.min(...t),r=Math.max(...t)-n||1;return[e.baseProcesses,e.headProcesses].map(i=>i.map(o=>(o-n)/r))}function _f(e,t="text"){let{unit:n}=e,r=(p,g)=>g.map(v=>({side:p,value:v})),i=[...r("base",e.baseProcesses),...r("head",e.headProcesses)],o=[{side:"base",value:e.base},{side:"head",value:e.head}].filter(p=>p.value!==null&&i.some(g=>g.side===p.side)),a=["base","head"].filter(p=>i.some(g=>g.side===p)),s=q7(e),{height:f,r:u}=Ki(P7(e)),{width:c,labels:d}=$t(t),l=L7(e,s),h=ji(l,d),m=Dt(h,n);return Tt(`${e.metric} of ${e.suite} ${e.case}: ${O7(e)}`,{width:c,height:34+f*a.length,marginLeft:48,marginRight:34,marginTop:4,marginBottom:30,x:{domain:l,label:null,inset:6},fy:{domain:a,label:null,axis:"left",padding:.1},marks:[Nn(h),Je(h,{text:(p,g)=>m[g],label:null}),...s?[D7(s)]:[],at(i,Or("middle",{x:"value",fy:"side",r:u,padding:1,stroke:"var(--dot)",fill:p=>p.side==="head"?"var(--dot)":"var(--surface)",title:p=>`${p.side}: ${te(p.value,n)}`,tip:!0})),fa(o,{x:"value",fy:"side",stroke:"var(--ink)",strokeWidth:2})]})}function L7(e,t){let n=[...e.baseProcesses,...e.headProcesses,...t?[t.low,t.high]:[]],[r,i]=[Math.min(...n),Math.max(...n)],o=r===i?Math.abs(r)/100||1:0;return[r-o,i+o]}function D7(e){return th([e],{x1:"low",x2:"high",fy:()=>"head",fill:"var(--band)",fillOpacity:.25})}function O7(e){let t=`${e.headProcesses.length} processes at ${te(e.head,e.unit)}`;if(e.base===null)return t;let n=`${e.baseProcesses.length} base processes at ${te(e.base,e.unit)}`;return`${t}, ${n}, change ${Ft(e)}`}function q7({base:e,interval:t,scale:n,direction:r}){if(e===null||t===null)return null;let i=o=>n==="absolute"?r==="lower"?e+o:e-o:r==="lower"?e*(1+o):e/(1+o);return{low:i(t[0]),high:i(t[1])}}var Sf={regression:{tone:"bad",sign:"▲",rank:0},error:{tone:"bad",sign:"!",rank:1},inconclusive:{tone:"unsure",sign:"?",rank:2},removed:{tone:"bad",sign:"−",rank:3},new:{tone:"calm",sign:"+",rank:4},improvement:{tone:"good",sign:"▼",rank:5},"no-change":{tone:"calm",sign:"=",rank:6},"same-program":{tone:"calm",sign:"≡",rank:7},"not compared":{tone:"calm",sign:"·",rank:8}};function Qi(e){let{tone:t,sign:n}=Sf[e];return A("span",{class:`badge ${t}`},A("span",{"aria-hidden":"true"},`${n} `),e.replace("-"," "))}function X2(e){let t=A("h2",{id:"case-title"}),n=A("div"),r=A("button",{type:"button",class:"quiet"},"Close"),i=A("dialog",{"aria-labelledby":"case-title"},A("div",{class:"bar"},t,r),n),o=null;return r.addEventListener("click",()=>i.close()),i.addEventListener("click",a=>{a.target===i&&i.close()}),i.addEventListener("close",()=>o?.focus()),{element:i,open:({suite:a,case:s,metric:f},u)=>{o=u,t.replaceChildren(A("code",{},s));let c=e.rows.filter(h=>h.case===s&&h.metric===f),d=c.filter(h=>h.suite===a),l=c.filter(h=>h.suite!==a);n.replaceChildren(...[...d,...l].map(Y7),...F7([["Latency by batch size",wf(e,s)],["Learning curves",xf(e,s)],["All metrics",G7(e,s)]])),i.showModal(),i.scrollTop=0}}}function F7(e){return e.flatMap(([t,n])=>n?[A("h3",{},t),n]:[])}function Y7(e){let t=e.verdict!=="not compared";return A("section",{},A("h3",{},`${e.suite}: ${e.metric} `,t&&Qi(e.verdict)),A("p",{},...e.effect!==null?z7(e):B7(e)),e.remark!==""&&A("p",{class:"hint"},e.remark),e.headProcesses.length+e.baseProcesses.length>0?_f(e):A("p",{},"No process gave a figure."))}function B7({base:e,head:t,unit:n}){return t===null?[]:[e===null?`Median ${te(t,n)}.`:`Medians ${te(e,n)} → ${te(t,n)}.`]}function z7(e){let{unit:t}=e,n=e.detectable===null?"":` A change of ${st(e.detectable,e)} or more would be seen.`;return[`${te(e.base,t)} → ${te(e.head,t)}, `,A("b",{},Ft(e)),` ${Xr(e)}, ${Wr(e)}, p ${Ur(e.p,e.verdict)}.${n}`]}function G7({rows:e},t){let n=["Suite","Metric","Head","Change","Items/s","Processes"],r=e.filter(i=>i.case===t);return A("table",{class:"figures"},A("thead",{},A("tr",{},...n.map(i=>A("th",{scope:"col"},i)))),A("tbody",{},...r.map(i=>A("tr",{},...[i.suite,i.metric,te(i.head,i.unit),Ft(i),te(i.throughput,"/s"),String(i.headProcesses.length)].map(o=>A("td",{},o))))))}function Fr(e,t){return e===1?`1 ${t}`:/[^aeiou]y$/.test(t)?`${e} ${t.slice(0,-1)}ies`:`${e} ${t}${/(s|sh|ch|x)$/.test(t)?"es":"s"}`}function W2({bounds:e}){let{min_ratio:t=null,max_ratio:n=null}=e??{};return t===null?n===null?"":`at most ${n}`:n===null?`at least ${t}`:`between ${t} and ${n}`}function V2(e){return e.reason?j2(e.reason.code,[e]):""}function Z2(e){let t=new Map;for(let n of e)n.reason&&t.set(n.reason.code,[...t.get(n.reason.code)??[],n]);return[...t].map(([n,r])=>({code:n,rows:r,sentence:j2(n,r)})).sort((n,r)=>r.rows.length-n.rows.length)}var H7={"too-noisy":e=>`Only a change of ${Ji(e,({detectable:n})=>n,(n,r)=>st(n,{scale:r.scale??"ratio",unit:r.unit??""}))} or more would be seen; ${X7(e)}.`,"out-of-time":e=>`The time of the job ended after ${Ji(e,({rounds:t})=>t,String)} rounds; more would decide.`,"not-settled":e=>`After ${Ji(e,({rounds:t})=>t,String)} rounds it looks worse; no time was left for fresh rounds of its own, which could show it.`,"not-shown":e=>`Fresh rounds of its own (${Ji(e,({rounds:t})=>t,String)}) showed neither that it is worse nor that it is not.`,"too-few-units":e=>{let{units:t,unit:n,comparisons:r,needed:i}=e[0].reason;return`${Fr(t,n)} a side cannot show a lone change among ${Fr(r,"comparison")}; at least ${i} are needed.`},"one-unit":([e])=>`One ${e.reason.unit} a side cannot show what is chance: iterations of one process share its memory layout, clock and machine state, so processes are what is counted.`,"too-few-sessions":e=>`Head and base were measured in different sessions, and how much sessions differ is not known from ${Ji(e,({sessions:t})=>t,String)} of the base without an unchanged program in both. Measure both sides in one job, or store ${e[0].reason.needed} sessions.`,"environment-differs":e=>{let t=[...new Set(e.flatMap(({reason:n})=>n.fields))];return`Head and base were measured under different conditions: ${Yr(t)}.`},"same-session":()=>"Head and base are the same session: there is nothing to compare.","base-not-measured":e=>`The base has no figure of it (${[...new Set(e.map(({reason:n})=>n.outcome))].join(", ")}).`,"not-red-again":e=>{let t=e.filter(({reason:r})=>r.first!==null),n=Ji(t,({first:r})=>r,(r,i)=>st(r,{scale:i.scale??"ratio",unit:i.unit??""}));return`It was red at first${n?`, by ${n}`:""}, and not when it was measured again.`},"not-measured-again":([e])=>e.reason.against==="base"?"It was red, and could not be measured again.":"It is red against stored sessions, and was not measured again beside its code.","failed-on-head":([e,...t])=>t.length>0?"On head, the case failed.":`On head, the case failed at ${e.reason.stage}: ${e.reason.message}`,"wrong-answer":e=>`On head, the answer is wrong (${Yr(eo(e,({check:t})=>t))}), which voids the figures.`,skipped:e=>`On head, the case was skipped: ${Yr(eo(e,({because:t})=>t))}.`,duplicate:e=>`The case is there twice in session ${Yr(eo(e,({session:t})=>t))}.`,"no-process":()=>"Head has no process of the case.","metric-missing":e=>`${bh(e)} did not report the metric.`,"no-sample":e=>`${bh(e)} has no sample of the metric.`,"bad-sample":e=>{let t=eo(e,({value:i})=>i),n=e.length===1?` as sample ${e[0].reason.sample}`:"",r=t.some(i=>Number(i)<=0)?": a ratio needs positive values":"";return`${bh(e)} reported ${Yr(t)}${n}${r}.`},"suite-not-measured":e=>{let t=eo(e,({suite:n,outcome:r})=>`${n} (${r})`);return`A suite has no figure of it: ${Yr(t)}.`},"crosses-bound":()=>"The interval of the ratio holds a bound of the policy."};function j2(e,t){let n=H7[e];return n(t)}function X7(e){let{unit:t}=e[0].reason,n=e.filter(({reason:o})=>o.needed!==null);if(n.length===0)return t==="session"?"the stored sessions scatter too much":`no reasonable number of ${Fr(2,t).slice(2)} decides, the noise is too large`;let r=Math.max(...n.map(({reason:o})=>o.needed)),i=n.length===e.length?"would decide":`would decide ${n.length} of them`;return`${n.length>1?"up to ":""}${Fr(r,t)} a side ${i}`}function bh(e){let{of:t,process:n,processes:r}=e[0].reason;return e.length===1?`On ${t}, process ${n} of ${r}`:`On ${Yr(eo(e,i=>i.of))}, a process`}function Ji(e,t,n){let r=e.toSorted((o,a)=>t(o.reason)-t(a.reason)),i=[r[0],r.at(-1)].filter(o=>o!==void 0).map(o=>n(t(o.reason),o));return[...new Set(i)].join(" to ")}function eo(e,t){return[...new Set(e.map(({reason:n})=>t(n)))]}var U2=3;function Yr(e){let t=e.length-U2;return e.slice(0,U2).join(", ")+(t>0?` and ${t} more`:"")}var K2=12;function Q2({rows:e}){let t=e.filter(({verdict:o})=>o==="regression"||o==="improvement");if(t.length===0)return[A("p",{},"No row is a regression, and none an improvement."),...W7(e)];let n=o=>o.verdict==="regression"?o.gating?0:2:1,r=t.toSorted((o,a)=>n(o)-n(a)||Math.abs(a.effect??0)-Math.abs(o.effect??0)),i=r.length-K2;return[A("div",{class:"cards"},...r.slice(0,K2).map(U7)),i>0&&A("p",{},`… and ${i} more in the table below.`)].filter(o=>o!==!1)}function W7(e){let t=e.filter(({gating:r,verdict:i})=>r&&i==="inconclusive"),n=Z2(t).map(({rows:r,sentence:i})=>A("li",{},A("b",{},`${Fr(r.length,"row")}: `),i));return n.length===0?[]:[A("p",{},"Undecided:"),A("ul",{},...n)]}function U7(e){let{unit:t}=e;return A("article",{class:"card"},A("p",{},Qi(e.verdict),!e.gating&&" (cannot fail the job)"),A("h3",{},A("b",{},e.suite)," ",A("code",{},ro(e))),A("p",{},`${e.metric}: ${te(e.base,t)} → ${te(e.head,t)}, `,A("b",{},Ft(e)),` ${Xr(e)}, ${Wr(e)}`,e.verdict==="regression"&&`, p ${Ur(e.p)}`),e.headProcesses.length>0&&_f(e,400),e.remark!==""&&A("p",{class:"hint"},e.remark))}function to(e,t,{group:n,name:r,show:i}){let o=new Map;for(let[u,c]of t.entries()){let d=n(c),l=A("option",{value:u},r(c));o.set(d,[...o.get(d)??[],l])}let a=A("select",{id:Gr()},...[...o].map(([u,c])=>A("optgroup",{label:u},...c))),s=A("div",{"aria-live":"polite"}),f=()=>s.replaceChildren(i(t[Number(a.value)]));return a.addEventListener("change",f),f(),A("div",{},A("div",{class:"filters"},io(e,a)),s)}var xh=230,$f=24,J2=10,no=$f/2;function Tf(e,t){let n=ev(e),{neutral:r}=e,i=[];if(t.shade){let[o,a]=[n(r-t.shade),n(r+t.shade)];i.push(ln("rect",{class:"shade",x:o,y:0,width:a-o,height:$f}))}if(i.push(vh(n(r),"neutral")),t.limit&&i.push(vh(n(r-t.limit),"limit"),vh(n(r+t.limit),"limit")),t.interval){let[o,a]=[n(t.interval[0]),n(t.interval[1])];i.push(ln("line",{class:t.tone,x1:o,x2:a,y1:no,y2:no}))}return t.at!==null&&i.push(V7(e,n(t.at),t)),ln("svg",{class:"glyph",width:xh,height:$f,role:"img","aria-label":t.label},...i)}function Cf(e,t,n){let r=ev(e);return ln("svg",{class:"glyph axis",width:xh,height:14,"aria-hidden":"true"},...t.map((i,o)=>ln("text",{x:r(i),y:11,"text-anchor":"middle"},n[o])))}function V7({domain:[e,t]},n,{at:r,tone:i}){if(r>t||r<e){let o=r>t?n+6:n-6,a=`${n},${no-5} ${o},${no} ${n},${no+5}`;return ln("polygon",{class:i,points:a})}return ln("circle",{class:i,cx:n,cy:no,r:4})}function vh(e,t){return ln("line",{class:t,x1:e,x2:e,y1:0,y2:$f})}function ev({domain:[e,t],log:n}){let r=a=>n?Math.log(Math.max(a,Number.MIN_VALUE)):a,[i,o]=[r(e),r(t)];return a=>{let s=(r(a)-i)/(o-i);return J2+Math.min(1,Math.max(0,s))*(xh-2*J2)}}function nv(e,t){let{rows:n,hasBase:r}=e,i=new Pn({label:r?"All comparisons":"All measurements",columns:Z7(e),sorted:{column:r?3:0,descending:!1},open:t}),o=n.some(({gating:s})=>s);return[Hr({label:"Filter the rows",rows:n,text:({suite:s,case:f,metric:u})=>`${s} ${f} ${u}`,choices:[...r?[{label:"Verdict",value:({verdict:s})=>s}]:[],...n.some(({reason:s})=>s)?[{label:"Reason",value:({reason:s})=>s?.code??"none"}]:[],{label:"Suite",value:({suite:s})=>s},{label:"Domain",value:({case:s})=>et(s)},{label:"Metric",value:({metric:s})=>s}],...o?{only:{label:"only what can fail the job",keep:s=>s.gating,checked:!0}}:{},changed:s=>i.show(s,n.length)}),i.element]}function Z7(e){let t=K7(e),n=Q7(t),r=[{title:"Case",width:"auto",cell:ro,sort:ro},{title:"Change",width:"96px",align:"right",cell:o=>Ft(o),sort:o=>o.effect},{title:"Metric",width:"176px",cell:o=>o.metric,sort:o=>o.metric},{title:"Verdict",width:"122px",cell:({verdict:o})=>Qi(o),sort:o=>Sf[o.verdict].rank-Math.min(.999,Math.max(0,o.effect??0))},{title:"Suite",width:"80px",cell:o=>o.suite,sort:o=>o.suite},tv("Base",o=>o.base),tv("Head",o=>o.head),{title:"Interval",width:"242px",cell:o=>j7(t,o),axis:()=>Cf(t,n,n.map(J7))},{title:"p",width:"80px",align:"right",cell:({p:o,verdict:a})=>Ur(o,a),sort:({p:o})=>o}],i={title:"Items per second",width:"140px",align:"right",cell:({throughput:o})=>te(o,"/s"),sort:({throughput:o})=>o};return e.hasBase?r:[...r.filter(({title:o})=>["Case","Suite","Metric","Head"].includes(o)),i]}function tv(e,t){return{title:e,width:"86px",align:"right",cell:n=>te(t(n),n.unit),sort:t}}function j7(e,t){return t.interval===null?A("span",{class:"hint",title:t.remark},t.remark):t.scale==="absolute"?Xr(t):Tf(e,{at:t.effect,interval:t.interval,shade:t.detectable,limit:t.tolerance,tone:Sf[t.verdict].tone,label:`${Ft(t)}, ${Wr(t)}`})}function K7({rows:e,tolerance:t}){let n=e.filter(({scale:o,interval:a})=>o==="ratio"&&a!==null).map(({interval:o})=>Math.max(...o.map(Math.abs))).sort((o,a)=>o-a),r=n[Math.floor(.98*(n.length-1))]??0,i=Math.min(1,Math.max(4*t,1.25*r));return{domain:[-i,i],log:!1,neutral:0}}function Q7({domain:[,e]}){let t=[.01,.02,.05,.1,.2,.5].find(r=>e/r<=2.6)??1,n=Math.floor(e/t);return Array.from({length:2*n+1},(r,i)=>(i-n)*t)}function J7(e){return Math.abs(e)<1e-9?"0":`${e<0?"−":"+"}${Vr(Math.abs(e)).replace(".0","")}`}function rv({before:e,after:t}){return e===t?0:(t-e)/Math.abs(e)}function iv({history:e}){return[eM(e),to("Series",e.series,{group:({changes:t,gate:n})=>`${t.length>0?"changed level":"steady"}, ${n?"gates":"informs"}`,name:t=>`${t.suite} ${t.case} ${t.metric}: ${rM(t)}`,show:t=>tM(e,t)})]}function eM(e){let t=e.series.filter(({changes:a})=>a.length>0);if(t.length===0)return A("p",{},"No series changed its level.");let n=["Suite","Case","Metric","Gates","Before","After","Change","Since"],r=t.flatMap(a=>a.changes.map(s=>{let{unit:f}=a;return[a.suite,a.case,a.metric,a.gate?"yes":"no",te(s.before,f),te(s.after,f),wh(s),ov(e,a.points[s.index][0])]})),i=n.map(a=>A("th",{scope:"col"},a)),o=r.map(a=>A("tr",{},...a.map(s=>A("td",{},s))));return A("div",{class:"wide",tabindex:0,role:"region","aria-label":"Changes of level"},A("table",{},A("caption",{},`Changes of level: ${r.length}`),A("thead",{},A("tr",{},...i)),A("tbody",{},...o)))}function tM(e,t){let{points:n,changes:r,unit:i}=t,o=n.map(([p,g,v],y)=>{let w=`${ov(e,p)}\n${te(g,i)} (${v} processes)`;return{x:y,value:g,name:w}}),a=r.map(({index:p,before:g,after:v})=>({x:p-.5,by:wh({before:g,after:v})})),s=n.flatMap(([p],g)=>{let{label:v}=e.sessions[p];return v?[{x:g,label:v}]:[]}),{width:f,labels:u}=$t("wide"),c=n.map(([,p])=>p),d=[Math.min(...c),Math.max(...c)],l=ji(d,5),h=Dt(l,i),m=p=>e.sessions[n[p]?.[0]??-1]?.started.slice(0,10)??"";return Tt(`${t.metric} of ${t.suite} ${t.case} over ${n.length} sessions, ${r.length} changes of level`,{width:f,height:280,marginLeft:68,marginRight:40,marginBottom:34,marginTop:26,x:{label:null,domain:[-.5,n.length-.5]},y:{inset:12,label:t.metric},marks:[Je({ticks:nM(n.length,u),tickFormat:m}),Pr(l),un(l,{text:(p,g)=>h[g],label:t.metric}),fn(a,{x:"x",stroke:"var(--bad)",strokeWidth:2}),Rn(a,{x:"x",text:"by",frameAnchor:"top",dy:-14,fill:"var(--bad)"}),fn(s,{x:"x",stroke:"var(--faint)",strokeDasharray:"2 3"}),Rn(s,{x:"x",text:"label",frameAnchor:"bottom",dy:-4,dx:4,textAnchor:"start"}),Lr(o,{x:"x",y:"value",stroke:"var(--dot)",strokeOpacity:.5}),at(o,{x:"x",y:"value",fill:"var(--dot)",r:3.5,title:"name",tip:!0})]})}function nM(e,t){let n=Math.ceil(e/t);return Array.from({length:Math.ceil(e/n)},(r,i)=>i*n)}function ov({sessions:e},t){let{started:n,label:r,commit:i}=e[t];return[n.slice(0,10),r,i?.slice(0,12)].filter(Boolean).join(" ")}function rM({points:e,changes:t,unit:n}){let r=te(e.at(-1)[1],n),i=t.at(-1);return i?`${r}, ${wh(i)}`:r}function wh(e){let t=rv(e);return Number.isFinite(t)?`${t<0?"−":"+"}${Vr(Math.abs(t))}`:"from zero"}function av(e){let{memory:t}=e,n=[...new Set(t.map(d=>et(d.case)))].sort(),r=n.map(d=>t.filter(l=>et(l.case)===d).map(({peak:l})=>l)),i=qr(r.flat(),1.25),{width:o,labels:a}=$t("wide"),s=G2(i,a),f=Dt(s,"B"),{height:u,r:c}=Ki(r.map(d=>Mf(d,i)));return Tt(`Peak resident memory of ${t.length} cases by domain and suite`,{width:o,height:44+n.length*u,marginLeft:76,marginRight:34,x:{type:"log",base:2,domain:i,label:null},fy:{domain:n,label:null,axis:null,padding:.08},marks:[Nn(s),Je(s,{text:(d,l)=>f[l],label:null}),vf(n),at(t,Or("middle",{x:"peak",fy:d=>et(d.case),fill:"suite",r:c,padding:.6,title:iM,tip:!0}))]},e)}function iM({suite:e,case:t,peak:n,mean:r}){let i=r===null?"":`, mean ${te(r,"B")}`;return`${e} ${t}\npeak ${te(n,"B")}${i}`}function sv(e,t){var n=(e.length-1)*t;if(e.length===0)throw new Error("quantile requires at least one data point.");if(t<0||t>1)throw new Error("quantiles must be between 0 and 1");if(t===1)return e[e.length-1];if(t===0)return e[0];if(n%1!==0){var r=Math.floor(n),i=Math.ceil(n),o=n-r;return e[r]+o*(e[i]-e[r])}else return e[n]}function ha(e,t,n,r){for(n=n||0,r=r||e.length-1;r>n;){if(r-n>600){var i=r-n+1,o=t-n+1,a=Math.log(i),s=.5*Math.exp(2*a/3),f=.5*Math.sqrt(a*s*(i-s)/i);o-i/2<0&&(f*=-1);var u=Math.max(n,Math.floor(t-o*s/i+f)),c=Math.min(r,Math.floor(t+(i-o)*s/i+f));ha(e,t,u,c)}var d=e[t],l=n,h=r;for(da(e,n,t),e[r]>d&&da(e,n,r);l<h;){for(da(e,l,h),l++,h--;e[l]<d;)l++;for(;e[h]>d;)h--}e[n]===d?da(e,n,h):(h++,da(e,h,r)),h<=t&&(n=h+1),t<=h&&(r=h-1)}}function da(e,t,n){var r=e[t];e[t]=e[n],e[n]=r}function oM(e,t){var n=e.slice();if(Array.isArray(t)){sM(n,t);for(var r=[],i=0;i<t.length;i++)r[i]=sv(n,t[i]);return r}else{var o=fv(n.length,t);return aM(n,o,0,n.length-1),sv(n,t)}}function aM(e,t,n,r){t%1===0?ha(e,t,n,r):(t=Math.floor(t),ha(e,t,n,r),ha(e,t+1,t+1,r))}function sM(e,t){for(var n=new Set,r=0;r<t.length;r++){var i=fv(e.length,t[r]);n.add(Math.floor(i)),n.add(Math.ceil(i))}var o=Array.from(n).sort(fM);Mh(e,o,0,o.length-1,0,e.length-1)}function Mh(e,t,n,r,i,o){if(!(n>r)){var a=n+r>>1;ha(e,t[a],i,o),Mh(e,t,n,a-1,i,t[a]-1),Mh(e,t,a+1,r,t[a]+1,o)}}function fM(e,t){return e-t}function fv(e,t){var n=(e-1)*t;return t===1?e-1:t===0?0:(n%1!==0,n)}function uv(e){return+oM(e,.5)}var cv=function(){this.totalCount=0,this.data={}};cv.prototype.train=function(t,n){this.data[n]||(this.data[n]={});for(var r in t){var i=t[r];this.data[n][r]===void 0&&(this.data[n][r]={}),this.data[n][r][i]===void 0&&(this.data[n][r][i]=0),this.data[n][r][i]++}this.totalCount++};cv.prototype.score=function(t){var n={},r;for(var i in t){var o=t[i];for(r in this.data)n[r]===void 0&&(n[r]={}),this.data[r][i]?n[r][i+"_"+o]=(this.data[r][i][o]||0)/this.totalCount:n[r][i+"_"+o]=0}var a={};for(r in n){a[r]=0;for(var s in n[r])a[r]+=n[r][s]}return a};var FR=607/128,YR=Math.log(Math.sqrt(2*Math.PI));var uM=Math.sqrt(2*Math.PI);function cM(e){for(var t=e,n=e,r=1;r<30;r++)n*=e*e/(2*r+1),t+=n;return Math.round((.5+t/uM*Math.exp(-e*e/2))*1e4)/1e4}var lM=[];for(Ef=0;Ef<=3.09;Ef+=.01)lM.push(cM(Ef));var Ef;var BR=Math.sqrt(2*Math.PI);var lv=function(){this.weights=[],this.bias=0};lv.prototype.predict=function(t){if(t.length!==this.weights.length)return null;for(var n=0,r=0;r<this.weights.length;r++)n+=this.weights[r]*t[r];return n+=this.bias,n>0?1:0};lv.prototype.train=function(t,n){if(n!==0&&n!==1)return null;t.length!==this.weights.length&&(this.weights=t.slice(),this.bias=1);var r=this.predict(t);if(typeof r=="number"&&r!==n){for(var i=n-r,o=0;o<this.weights.length;o++)this.weights[o]+=i*t[o];this.bias+=i}return this};function ma({interval:e}){return e===null?"undecided":e[0]>1?"denominator":e[1]<1?"numerator":"undecided"}function dv(e){let t=new Map;for(let n of e){if(n.ratio===null)continue;let r=`${et(n.case)} ${n.metric}`;t.set(r,[...t.get(r)??[],n])}return[...t].sort(([n],[r])=>n<r?-1:1).map(([,n])=>{let r=n.map(({ratio:o})=>o),i=o=>n.filter(a=>ma(a)===o).length;return{domain:et(n[0].case),metric:n[0].metric,rows:n,denominator:i("denominator"),numerator:i("numerator"),undecided:i("undecided"),lowest:Math.min(...r),median:Math.exp(uv(r.map(Math.log))),highest:Math.max(...r)}})}function mv(e,t){let n=dv(e.parity),r=[...new Set(n.map(({domain:o})=>o))],i=to("Domain",r,{group:()=>"domains",name:o=>o,show:o=>dM(e,n.filter(a=>a.domain===o))});return[...n.length>0?[i]:[],...mM(e,t)]}function dM(e,t){let n=t.flatMap(y=>y.rows),{numerator:r,denominator:i}=n[0],o=t.map(({metric:y})=>y),a=t.map(y=>y.rows.map(w=>w.ratio)),s=t.map(({metric:y,median:w})=>({metric:y,ratio:w})),f=qr([1,...a.flat()]),{width:u,labels:c}=$t("wide"),d=c>8,l=la(f,c),h=Dt(l,"1"),{height:m,r:p}=Ki(a.map(y=>Mf(y,f))),g=s.map(({metric:y,ratio:w})=>`${y} ${te(w,"1")}`).join(", "),v=y=>hM(e,y);return A("div",{},yh([[Zi(e,i),`${i} needs less`],[Zi(e,r),`${r} needs less`],["var(--calm)","undecided"]]),Tt(`Ratio ${r} over ${i} of ${n.length} rows by metric; medians: ${g}`,{width:u,height:52+o.length*m,marginLeft:d?180:160,marginRight:d?110:24,marginBottom:42,x:{type:"log",domain:f},fy:{domain:o,label:null,axis:null,padding:.08},marks:[Nn(l),Je(l,{text:(y,w)=>`${h[w]}×`,label:`← ${r} less · ratio · ${i} less →`,labelAnchor:"center",labelArrow:"none"}),vf(o),fn([1],{stroke:"var(--ink)"}),at(n,Or("middle",{x:"ratio",fy:"metric",r:p,padding:.6,fill:v,title:y=>`${y.case}\n${y.metric}\n${ya(y)} ${Rf(y)}`,tip:!0})),fa(s,{x:"ratio",fy:"metric",stroke:"var(--ink)",strokeWidth:2}),Rn(d?s:[],{fy:"metric",frameAnchor:"right",textAnchor:"start",dx:12,text:({ratio:y})=>`median ${te(y,"1")}×`})]}))}function hM(e,t){let n=ma(t);return n==="undecided"?"var(--calm)":Zi(e,t[n])}function mM(e,t){let n=e.parity,{numerator:r,denominator:i}=n[0],o=n.filter(({interval:h})=>h!==null).map(({ratio:h})=>h).sort((h,m)=>h-m),a=o.slice(Math.floor(.01*o.length),Math.ceil(.99*o.length)),s=qr([1/1.5,1.5,...a],1.25),f={domain:s,log:!0,neutral:1},u=la(s,5),c=Dt(u,"1").map(h=>`${h}×`),d=new Pn({label:`Ratio of ${r} over ${i}`,sorted:{column:0,descending:!1},open:t,columns:[{title:"Case",width:"auto",cell:h=>h.case,sort:h=>h.case},{title:"Metric",width:"176px",cell:h=>h.metric,sort:h=>h.metric},hv(r,h=>h.numerator_value),hv(i,h=>h.denominator_value),{title:"Ratio",width:"92px",align:"right",cell:h=>A("b",{},ya(h)),sort:h=>h.ratio},{title:"Interval",width:"242px",cell:h=>h.ratio===null?V2(h):Tf(f,{at:h.ratio,interval:h.interval,tone:gM(e,h),label:`${ya(h)} ${Rf(h)}`}),axis:()=>Cf(f,u,c)},...n.some(({verdict:h})=>h)?[pM]:[]]});return[Hr({label:"Filter the ratios",rows:n,text:({case:h,metric:m})=>`${h} ${m}`,choices:[{label:"Domain",value:({case:h})=>et(h)},{label:"Metric",value:({metric:h})=>h},{label:"Needs less",value:h=>({denominator:i,numerator:r,undecided:"undecided"})[ma(h)]}],changed:h=>d.show(h,n.length)}),d.element]}var pM={title:"Policy",width:"190px",cell:e=>e.verdict?`${e.verdict.replaceAll("-"," ")}: ${W2(e)}`:"",sort:e=>e.verdict??null};function hv(e,t){return{title:e,width:"104px",align:"right",cell:n=>te(t(n),n.unit??""),sort:n=>t(n)??null}}function gM(e,t){let n=ma(t);return n==="undecided"?"calm":`suite-${e.suites.indexOf(t[n])%4}`}function pv(){let e=document.querySelector("#theme");if(!e)return;let{style:t}=document.documentElement,n=matchMedia("(prefers-color-scheme: dark)").matches,r=()=>{e.textContent=n?"Light":"Dark",e.setAttribute("aria-label",`Switch to ${n?"light":"dark"} colours`)};e.addEventListener("click",()=>{n=!n,t.colorScheme=n?"dark":"light",r()}),r(),e.hidden=!1}var Ot=JSON.parse(document.getElementById("model").textContent),{open:gv,element:yM}=X2(Ot);document.body.append(yM);pv();var bM={changes:()=>Q2(Ot),measurements:()=>nv(Ot,gv),parity:()=>mv(Ot,gv),latency:()=>[yv(Ot.latencies.map(e=>e.case),e=>wf(Ot,e))],curves:()=>[yv(Ot.curves.map(e=>e.case),e=>xf(Ot,e))],memory:()=>[av(Ot)],history:()=>iv(Ot),answers:()=>Lh(Ot)},Af=new Map,bv=e=>{let t=Af.get(e);Af.delete(e),vv.unobserve(e),t&&e.append(...t())},vv=new IntersectionObserver(e=>{for(let{isIntersecting:t,target:n}of e)t&&bv(n)},{rootMargin:"600px"});for(let[e,t]of Object.entries(bM)){let n=Rh(e);n&&(Af.set(n,t),vv.observe(n))}addEventListener("beforeprint",()=>{for(let e of[...Af.keys()])bv(e)});function yv(e,t){return to("Case",[...new Set(e)].sort(),{group:Eh,name:n=>n,show:t})}})();';
var CLIENT_STYLE = ':root{color-scheme:light dark;--paper: light-dark(#f6f7f9, #14171c);--surface: light-dark(#ffffff, #1c2027);--ink: light-dark(#1b1f24, #e6e9ee);--faint: light-dark(#57606a, #a3adba);--line: light-dark(#d5dae0, #343b46);--hover: light-dark(#eef3fb, #262d38);--accent: light-dark(#0a58ca, #7ab4ff);--bad: light-dark(#b42318, #ff8f85);--bad-back: light-dark(#fdecea, #46201d);--good: light-dark(#14713d, #6fd49b);--good-back: light-dark(#e5f5ec, #17382a);--unsure: light-dark(#8a5300, #f2bd62);--unsure-back: light-dark(#fdf3df, #3f311a);--calm: light-dark(#57606a, #a3adba);--calm-back: light-dark(#eceff2, #2a303a);--shade: light-dark(#e3e7ec, #323a46);--dot: light-dark(#2f6fbd, #84b8f5);--band: light-dark(#b5651d, #e9a86a);--suite-0: light-dark(#0a6ab3, #6db8f2);--suite-1: light-dark(#c2500a, #ff9d5c);--suite-2: light-dark(#00795b, #4fd1ac);--suite-3: light-dark(#a4447c, #ea9cc8)}*{box-sizing:border-box}html{scroll-behavior:smooth;scroll-padding-top:1rem}@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif}code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.92em;overflow-wrap:anywhere}p,li{overflow-wrap:anywhere}a{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.4rem .8rem;z-index:9}header.page,main{max-width:1440px;margin:0 auto;padding:0 1.5rem}header.page{padding-top:1rem}.bar{display:flex;justify-content:space-between;align-items:center;gap:1rem}.brand{font-weight:700;letter-spacing:.02em;color:var(--faint)}.quiet{font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:.2rem .8rem;cursor:pointer}.quiet:hover{background:var(--hover)}.conclusion{display:flex;gap:1rem;align-items:center;margin:.8rem 0 1rem;padding:1rem 1.25rem;border-radius:10px;border-left:6px solid currentColor}.conclusion h1{margin:0;font-size:1.6rem;line-height:1.2}.conclusion p{margin:.2rem 0 0;color:var(--ink);overflow-wrap:anywhere}.conclusion .sign{font-size:2rem;font-weight:700;line-height:1;width:1.6rem;text-align:center}.conclusion.bad{background:var(--bad-back);color:var(--bad)}.conclusion.good{background:var(--good-back);color:var(--good)}.conclusion.unsure{background:var(--unsure-back);color:var(--unsure)}.facts{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;margin:0 0 1rem}.facts dt{font-size:.8rem;color:var(--faint)}.facts dd{margin:0;overflow-wrap:anywhere}.tiles{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:0 0 1rem;padding:0}.tiles li{padding:.35rem .9rem;border-radius:8px;background:var(--surface);border:1px solid var(--line)}.tiles b{font-size:1.15rem;font-variant-numeric:tabular-nums}.tiles .bad{color:var(--bad);background:var(--bad-back);border-color:transparent}.tiles .good{color:var(--good);background:var(--good-back);border-color:transparent}.tiles .unsure{color:var(--unsure);background:var(--unsure-back);border-color:transparent}.tiles .calm{color:var(--calm)}.warnings{background:var(--unsure-back);color:var(--unsure);border-radius:8px;padding:.6rem 1rem;margin:1rem 0;overflow-wrap:anywhere}nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;list-style:none;margin:0;padding:.5rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}nav a{text-decoration:none}nav a:hover{text-decoration:underline}main>section{margin:2rem 0 2.5rem}main>section>.mount:empty{min-height:320px}h2{margin:0 0 .3rem;font-size:1.25rem}h3{margin:1rem 0 .3rem;font-size:1rem}.words{margin:0 0 .8rem;color:var(--faint);max-width:62rem}.hint{color:var(--faint)}.status{margin:.4rem 0;color:var(--faint);font-size:.9rem}.badge{display:inline-block;padding:0 .55em;border-radius:999px;font-size:.85em;white-space:nowrap}.badge.bad{color:var(--bad);background:var(--bad-back)}.badge.good{color:var(--good);background:var(--good-back)}.badge.unsure{color:var(--unsure);background:var(--unsure-back)}.badge.calm{color:var(--calm);background:var(--calm-back)}.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.4rem 0}.field{display:inline-flex;min-width:0;gap:.4rem;align-items:center}.field label{color:var(--faint);font-size:.9rem}input,select{font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:.2rem .5rem;min-width:0;max-width:30rem}table{border-collapse:collapse;background:var(--surface);font-variant-numeric:tabular-nums}caption{text-align:left;color:var(--faint);font-size:.9rem;padding:.3rem 0;background:var(--paper)}th,td{padding:.3rem .6rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}th{font-weight:600}.right{text-align:right}.figures td:nth-child(n+3),.figures th:nth-child(n+3){text-align:right}td{overflow-wrap:anywhere}tbody th code{overflow-wrap:normal;white-space:nowrap}.fields th{font-weight:400;white-space:nowrap}.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1.5rem;align-items:start;margin-top:1rem}.wide{overflow-x:auto}.wide td{min-width:6.5em}.scroller{overflow:auto;will-change:transform;max-height:min(70vh,720px);border:1px solid var(--line);border-radius:8px;background:var(--surface)}.virtual{font-size:13.5px;table-layout:fixed;width:100%;min-width:1120px;border-collapse:separate;border-spacing:0}.virtual col{width:var(--width)}.virtual thead th{position:sticky;top:0;z-index:1;background:var(--surface);vertical-align:bottom;border-bottom:2px solid var(--line)}.virtual td{height:34px;padding:0 .6rem;vertical-align:middle;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.virtual tr.space td{padding:0;border:0}.virtual tr:not(.space):hover td{background:var(--hover)}.virtual th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}.virtual th button span:after{content:" ↕";color:var(--faint);font-weight:400}.virtual th[aria-sort=ascending] button span:after{content:" ↑";color:var(--accent)}.virtual th[aria-sort=descending] button span:after{content:" ↓";color:var(--accent)}.open{font:inherit;color:var(--accent);background:none;border:0;padding:0;cursor:pointer;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:middle;text-align:left}.open:hover{text-decoration:underline}.glyph{display:block}.glyph .shade{fill:var(--shade)}.glyph line{stroke:var(--calm);stroke-width:2}.glyph .neutral{stroke:var(--faint);stroke-width:1}.glyph .limit{stroke:var(--faint);stroke-width:1;stroke-dasharray:2 3}.glyph line.bad{stroke:var(--bad)}.glyph circle.bad,.glyph polygon.bad{fill:var(--bad)}.glyph line.good{stroke:var(--good)}.glyph circle.good,.glyph polygon.good{fill:var(--good)}.glyph line.unsure{stroke:var(--unsure)}.glyph circle.unsure,.glyph polygon.unsure{fill:var(--unsure)}.glyph line.calm{stroke:var(--calm)}.glyph circle.calm,.glyph polygon.calm{fill:var(--calm)}.glyph line.suite-0{stroke:var(--suite-0)}.glyph circle.suite-0,.glyph polygon.suite-0{fill:var(--suite-0)}.glyph line.suite-1{stroke:var(--suite-1)}.glyph circle.suite-1,.glyph polygon.suite-1{fill:var(--suite-1)}.glyph line.suite-2{stroke:var(--suite-2)}.glyph circle.suite-2,.glyph polygon.suite-2{fill:var(--suite-2)}.glyph line.suite-3{stroke:var(--suite-3)}.glyph circle.suite-3,.glyph polygon.suite-3{fill:var(--suite-3)}.glyph text{fill:var(--faint);font-size:10.5px;font-weight:400}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr));gap:1rem}.card{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem}.card h3{margin:.3rem 0}.card p{margin:.2rem 0}figure{margin:.6rem 0}figure svg{max-width:100%;height:auto;--plot-background: var(--surface);color:var(--ink)}figcaption{color:var(--faint);font-size:.9rem}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0}.legend i{display:inline-block;width:.8em;height:.8em;border-radius:50%;margin-right:.4em}.failures{list-style:none;margin:0;padding:0;display:grid;gap:.6rem}.failures li{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:.6rem 1rem}.failures p{margin:.15rem 0;overflow-wrap:anywhere}pre{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.6rem;overflow:auto;max-height:22rem;white-space:pre-wrap}.worst ul{list-style:none;margin:.2rem 0;padding:0}.worst p{margin:.2rem 0}.worst li{padding:.15rem 0}.worst .bad{color:var(--bad)}.worst .unsure{color:var(--unsure)}.next{margin:0 0 .8rem}.next p{margin:0 0 .3rem}.next pre{margin:0}summary{cursor:pointer;color:var(--accent)}.warnings ul{margin:0;padding-left:1.2rem}.warnings summary{color:inherit}dialog{width:min(960px,94vw);max-height:90vh;overflow:auto;border:1px solid var(--line);border-radius:12px;background:var(--surface);color:var(--ink);padding:1rem 1.4rem}dialog::backdrop{background:#00000073}dialog .bar{position:sticky;top:-1rem;background:var(--surface);padding:.4rem 0;z-index:2}dialog caption{background:none}@media screen and (max-width:640px){header.page,main{padding:0 .8rem}.conclusion{padding:.7rem .8rem;gap:.6rem;margin:.5rem 0 .7rem}.conclusion h1{font-size:1.25rem}.conclusion .sign{font-size:1.5rem;width:1.2rem}.tiles{gap:.35rem;font-size:.9rem}.tiles li{padding:.15rem .55rem}.next pre{max-height:9.5rem;font-size:.8rem}.virtual th:first-child,.virtual tr:not(.space) td:first-child{position:sticky;left:0;background:var(--surface);border-right:1px solid var(--line);z-index:1}.virtual thead th:first-child{z-index:2}.virtual col:first-child{width:150px}.virtual{min-width:1028px}.virtual td:first-child .open{direction:rtl;text-align:left}}@media print{:root{color-scheme:light}nav,.filters,.quiet,.status{display:none}.scroller{max-height:none;overflow:visible}.virtual{min-width:0;font-size:9px;table-layout:auto}.virtual col{width:auto}.virtual .hint{display:none}.virtual td,.open{height:auto;white-space:normal;overflow-wrap:anywhere}.virtual td.right{white-space:nowrap}.glyph{max-width:150px}.virtual thead th{position:static}.card,.failures li,figure,tr{break-inside:avoid}details::details-content{content-visibility:visible}}';

// src/report/html/model/precise.ts
function precise(value) {
  return value === null || !Number.isFinite(value) ? value : Number(value.toPrecision(5));
}

// src/report/html/model/curves.ts
var COURSE = /(^|_)(losses|accuracies|curve)$|_(returns|rewards)$/;
var MOST_POINTS = 120;
var FEWEST_POINTS = 3;
function curvesOf(cases) {
  return cases.flatMap(({ suite, case: id, head }) => {
    const names = new Set(head.flatMap(({ checks }) => Object.keys(checks)));
    return [...names].filter((check) => COURSE.test(check)).flatMap((check) => {
      const series = seriesOf(head, check);
      const length = Math.min(...series.map((each) => each.length));
      if (series.length === 0 || length < FEWEST_POINTS) return [];
      return [{ suite, case: id, check, processes: series.length, ...band(series, length) }];
    });
  });
}
function seriesOf(processes, check) {
  return processes.flatMap(({ checks }) => {
    const value = checks[check];
    return Array.isArray(value) ? [value] : [];
  });
}
function band(series, length) {
  const step = Math.max(1, Math.ceil(length / MOST_POINTS));
  const at = Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
  const sorted = at.map((i) => ascending(series.map((each) => each[i])));
  const level = (q) => sorted.map((values) => precise(quantile(values, q)));
  return { at, middle: level(0.5), low: level(0.1), high: level(0.9) };
}

// src/report/html/model/equivalence.ts
var DIGITS = 7;
function answersOf(rows) {
  return rows.map(({ case: id, suite, check, agrees, expected, got, tolerance, against }) => ({
    case: id,
    suite,
    check,
    agrees,
    ...answerText(expected, got, agrees === false ? void 0 : DIGITS),
    tolerance: tolerance ?? "",
    against: against ?? ""
  }));
}

// src/history/order.ts
function readFirst(history) {
  return history.toSorted(
    (a, b) => rank(a) - rank(b) || Math.abs(latestChange(b)) - Math.abs(latestChange(a))
  );
}
function rank({ changes, gate: gate2 }) {
  return (changes.length > 0 ? 0 : 2) + (gate2 ? 0 : 1);
}
function latestChange({ changes }) {
  const change2 = changes.at(-1);
  return change2 ? relativeChange(change2) : 0;
}
function relativeChange({ before, after }) {
  return before === after ? 0 : (after - before) / Math.abs(before);
}

// src/report/html/model/history.ts
function compactHistory(history) {
  const places = /* @__PURE__ */ new Map();
  const sessions = [];
  const placeOf = ({ session, started, commit, label }) => {
    const known = places.get(session);
    if (known !== void 0) return known;
    places.set(session, sessions.length);
    sessions.push({ started, ...commit && { commit }, ...label && { label } });
    return sessions.length - 1;
  };
  const series = readFirst(history).map(
    ({ suite, case: id, metric, unit, gate: gate2, points, changes }) => ({
      suite,
      case: id,
      metric,
      unit,
      gate: gate2,
      points: points.map((point) => [
        placeOf(point),
        precise(point.value),
        point.processes
      ]),
      changes
    })
  );
  return { sessions, series };
}

// src/report/html/model/latencies.ts
var BATCHED = /^(?<metric>.+)@(?<batch>\d+)$/;
function latenciesOf(cases) {
  return cases.flatMap(({ suite, case: id, items, head }) => {
    const keys = new Set(head.flatMap(({ samples }) => Object.keys(samples)));
    return [...keys].flatMap((key) => {
      const { metric, batch } = BATCHED.exec(key)?.groups ?? {};
      if (metric === void 0 || batch === void 0) return [];
      const values = ascending(head.flatMap(({ samples }) => samples[key] ?? []));
      if (values.length === 0) return [];
      return [{ suite, case: id, metric, batch: Number(batch), ...spread2(values, items[key]) }];
    });
  });
}
function spread2(values, items) {
  const all2 = Array.from(values);
  const p50 = quantile(values, 0.5);
  const bounds3 = orderStatisticInterval(values, 0.99);
  return {
    n: values.length,
    mean: precise(mean(all2)),
    std: precise(standardDeviation(all2)),
    p50: precise(p50),
    p95: precise(quantile(values, 0.95)),
    p99: precise(quantile(values, 0.99)),
    p99Interval: bounds3 && [precise(bounds3.low), precise(bounds3.high)],
    throughput: items && p50 > 0 ? precise(items / p50) : null
  };
}

// src/report/html/model/memory.ts
function memoryOf(cases) {
  return cases.flatMap(({ suite, case: id, head }) => {
    const peak = middle(head, "peak_rss_bytes");
    return peak === null ? [] : [{ suite, case: id, peak, mean: middle(head, "mean_rss_bytes") }];
  });
}
function middle(processes, metric) {
  const values = processes.map(({ resources }) => resources[metric]).filter((value) => value !== void 0);
  return values.length === 0 ? null : precise(median(values));
}

// src/report/html/model/sides.ts
function figuresByCase(head, base) {
  const found = /* @__PURE__ */ new Map();
  const at = ({ suite, case: id, items }) => {
    const key = caseKey({ suite, case: id });
    const figures = found.get(key) ?? { suite, case: id, items, head: [], base: [] };
    found.set(key, figures);
    return figures;
  };
  for (const result of head.flatMap(({ cases }) => cases)) {
    const figures = at(result);
    for (const process2 of result.processes) figures[process2.side].push(process2);
  }
  for (const result of base.flatMap(({ cases }) => cases)) {
    at(result).base.push(...result.processes.filter(({ side: side2 }) => side2 === "head"));
  }
  return [...found.values()];
}

// src/report/html/model/rows.ts
function rowsOf2(verdict, cases, head) {
  const figures = byKey2(cases);
  const again = byKey2(
    figuresByCase(
      head.map((each) => ({ ...each, cases: each.again ?? [] })),
      []
    )
  );
  const summaryOf = summaryFinder(verdict.catalog, verdict.policy.summaries);
  const compared = /* @__PURE__ */ new Set();
  const rows = verdict.comparisons.map((row) => {
    compared.add(rowKey(row));
    const key = caseKey(row);
    const second = row.confirmed !== void 0 || row.mode === "settled";
    return comparedRow(row, second && again.get(key) || figures.get(key), summaryOf(row));
  });
  const rest = cases.flatMap(
    (each) => metricsOf3(each.head).filter((metric) => !compared.has(rowKey({ ...each, metric }))).map((metric) => measuredRow(each, metric, verdict, summaryOf({ ...each, metric })))
  );
  return [...rows, ...rest];
}
function byKey2(cases) {
  return new Map(cases.map((each) => [caseKey(each), each]));
}
function comparedRow(row, figures, summary) {
  const headProcesses = figuresOf2(figures?.head ?? [], row.metric, summary);
  const baseProcesses = figuresOf2(figures?.base ?? [], row.metric, summary);
  const seen = row.verdict === "error" ? () => null : middle2;
  const head = row.head.value ?? seen(headProcesses);
  return {
    suite: row.suite,
    case: row.case,
    ...row.title !== void 0 && { title: row.title },
    metric: row.metric,
    unit: row.unit,
    scale: row.scale,
    direction: row.direction,
    verdict: row.verdict,
    gating: row.gating,
    base: precise(row.base.value ?? seen(baseProcesses)),
    head: precise(head),
    effect: precise(row.effect),
    interval: row.interval && [precise(row.interval[0]), precise(row.interval[1])],
    p: precise(row.adjusted_p),
    detectable: precise(row.minimum_detectable_effect ?? null),
    tolerance: row.tolerance ?? 0,
    ...row.reason && { reason: row.reason },
    remark: remark(row),
    baseProcesses,
    headProcesses,
    throughput: perSecond(figures?.items[row.metric], row.unit, head)
  };
}
function measuredRow(figures, metric, { catalog }, summary) {
  const headProcesses = figuresOf2(figures.head, metric, summary);
  const head = middle2(headProcesses);
  const { unit = "", scale = null, direction = null } = metricOf(catalog, metric) ?? {};
  return {
    suite: figures.suite,
    case: figures.case,
    metric,
    unit,
    scale,
    direction,
    verdict: "not compared",
    gating: false,
    base: null,
    head: precise(head),
    effect: null,
    interval: null,
    p: null,
    detectable: null,
    tolerance: 0,
    remark: "",
    baseProcesses: figuresOf2(figures.base, metric, summary),
    headProcesses,
    throughput: perSecond(figures.items[metric], unit, head)
  };
}
function figuresOf2(processes, metric, summary) {
  return processes.flatMap((process2) => {
    const values = valuesOf(process2, metric) ?? [];
    return values.length > 0 ? [precise(processFigure(values, summary))] : [];
  });
}
function middle2(figures) {
  return figures.length === 0 ? null : median([...figures]);
}
function metricsOf3(processes) {
  const names = processes.flatMap(
    ({ samples, resources }) => [samples, resources].flatMap(Object.keys)
  );
  return [...new Set(names)];
}
function perSecond(items, unit, value) {
  return items && unit === "s" && value ? precise(items / value) : null;
}
function remark(row) {
  const parts = [
    row.waiver ? `waived until ${row.waiver.expires}: ${row.waiver.reason}` : "",
    row.accepted === void 0 ? "" : `accepted: ${row.accepted}`,
    row.renamed_to === void 0 ? "" : `now maybe ${row.renamed_to}`,
    row.confirmed ? "red twice: this is the second measurement" : "",
    row.provisional && !row.confirmed ? "provisional" : "",
    reasonOf(row)
  ];
  return parts.filter((part) => part !== "").join("; ");
}

// src/report/html/model/build.ts
function buildModel({ verdict, head, base, history = [] }) {
  const cases = figuresByCase(head, base);
  const { numerator, denominator } = verdict.parity[0] ?? {};
  const named3 = [numerator, denominator, ...cases.map(({ suite }) => suite)];
  const suites2 = [...new Set(named3.filter((name2) => name2 !== void 0))];
  const domains = [...new Set(cases.map(({ case: id }) => domainOf(id)))].sort();
  return {
    suites: suites2,
    domains,
    hasBase: verdict.base !== null && verdict.base !== void 0,
    tolerance: verdict.policy.tolerance,
    rows: rowsOf2(verdict, cases, head),
    parity: verdict.parity,
    answers: answersOf(verdict.equivalence),
    latencies: latenciesOf(cases),
    curves: curvesOf(cases),
    memory: memoryOf(cases),
    history: compactHistory(history)
  };
}

// src/report/html/page/markup.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(strings, ...values) {
  return new Markup(
    strings.reduce(
      (text, part, i) => text + part + (i < values.length ? render(values[i]) : ""),
      ""
    )
  );
}
function render(value) {
  if (value === null || value === void 0 || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(render).join("");
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
function embeddedJson(value) {
  const escaped = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return new Markup(escaped);
}

// src/report/html/page/environment.ts
function environmentSection({ environment }, head) {
  return html`<section id="environment" aria-labelledby="environment-title">
<h2 id="environment-title">Environment</h2>
${differences(environment.differences)}
<div class="pair">
${facts("Machine", environment.head)}
${suites(head).map(([name2, fields]) => facts(`Suite ${name2}`, fields))}
</div>
</section>`;
}
function differences(rows) {
  if (rows.length === 0)
    return html`<p>Nothing that is recorded differs between the two sides.</p>`;
  const rank2 = { "must-match": 0, warn: 1, ignore: 2 };
  const sorted = rows.toSorted((a, b) => rank2[a.rule] - rank2[b.rule]);
  return html`<div class="wide" tabindex="0" role="region" aria-label="Differences"><table><caption>Differences between the sides</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Base</th><th scope="col">Head</th><th scope="col">Rule</th></tr></thead>
<tbody>${sorted.map(
    ({ field, base, head, rule }) => html`<tr><th scope="row"><code>${field}</code></th><td>${shown(base)}</td><td>${shown(head)}</td>
<td><span class="badge ${rule === "must-match" ? "bad" : "calm"}">${rule}</span></td></tr>`
  )}</tbody></table></div>`;
}
function facts(title, fields) {
  return html`<table class="fields"><caption>${title}</caption><tbody>${Object.entries(fields).map(
    ([field, value]) => html`<tr><th scope="row"><code>${field}</code></th><td>${shown(value)}</td></tr>`
  )}</tbody></table>`;
}
function suites(head) {
  const found = new Map(head.flatMap(({ suites: suites2 }) => Object.entries(suites2)));
  return [...found].map(([name2, receipt]) => [
    name2,
    {
      toolchain: receipt.version.split("\n", 1)[0] ?? "",
      ...receipt.versions,
      ...receipt.settings,
      ...receipt.build_seconds === void 0 ? {} : { "build seconds": Number(receipt.build_seconds.toFixed(1)) }
    }
  ]);
}
function shown(value) {
  return value === null ? "unknown" : String(value);
}

// src/report/html/page/failures.ts
function failuresSection({ failures }) {
  if (failures.length === 0) return "";
  const rank2 = { failed: 0, wrong: 1, skipped: 2, "same-program": 3, measured: 3 };
  const groups = failureGroups(failures);
  const sorted = groups.toSorted((a, b) => rank2[a.outcome.kind] - rank2[b.outcome.kind]);
  return html`<section id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">Failures</h2>
<p>A case that fails is a row like any other: it never counts as a pass.</p>
<ul class="failures">${sorted.map(failure)}</ul>
</section>`;
}
function failure({ suite, cases, outcome }) {
  const [first = "", ...others] = cases.map(({ id, title }) => title ?? id);
  const stage = outcome.kind === "failed" ? `failed: ${outcome.stage}` : outcome.kind;
  const tone = outcome.kind === "skipped" ? "calm" : "bad";
  return html`<li><p><span class="badge ${tone}">${stage}</span>
<b>${suite}</b> <code>${first}</code></p>${details(outcome)}${others.length > 0 && html`<details><summary>${others.length} more in the same way</summary><ul>${others.map(
    (id) => html`<li><code>${id}</code></li>`
  )}</ul></details>`}</li>`;
}
function details(outcome) {
  switch (outcome.kind) {
    case "failed":
      return html`<p>${outcome.message}</p>
${outcome.hint ? html`<p class="hint">Next: ${outcome.hint}</p>` : ""}
${outcome.stderr_tail ? html`<details><summary>End of its standard error</summary><pre tabindex="0">${outcome.stderr_tail}</pre></details>` : ""}`;
    case "wrong":
      return html`<p><code>${outcome.check}</code> ${difference(outcome)}
${outcome.tolerance ? html`(tolerance ${outcome.tolerance})` : ""}
${outcome.against ? html`after <b>${outcome.against}</b>` : ""}. Its timings are void.</p>`;
    case "skipped":
      return html`<p>${outcome.reason}</p>`;
    case "same-program":
    case "measured":
      return "";
  }
}
function difference({ expected, got }) {
  const answer = answerText(expected, got);
  return html`should be <code>${answer.expected}</code>, is <code>${answer.got}</code>
${answer.difference && html`, apart by ${answer.difference}`}`;
}

// src/report/html/page/header.ts
function headerOf(verdict, model) {
  const { tone, sign } = CONCLUSIONS[verdict.conclusion];
  const { word, sentence, warnings } = headlineOf(verdict);
  const { head, base, totals, profile } = verdict;
  return html`<a class="skip" href="#main">Skip to the results</a>
<header class="page">
<div class="bar"><span class="brand">rvp-bench</span>
<button type="button" id="theme" class="quiet" hidden>Dark</button></div>
<div class="conclusion ${tone}"><span class="sign" aria-hidden="true">${sign}</span>
<div><h1>${word}</h1><p>${sentence}</p></div></div>
${next(verdict)}
${failed(verdict)}
${worstRows(verdict)}
${bounds2(verdict)}
${tiles(verdict)}
${undecided2(verdict)}
${warningList(warnings)}
<dl class="facts">
<div><dt>Head</dt><dd>${side(head)}</dd></div>
<div><dt>Base</dt><dd>${base ? side(base) : "none: nothing was compared"}</dd></div>
${isImported(verdict) ? html`<div><dt>Measured</dt><dd>by other tools: ${plural(totals.cases, "case")}</dd></div>` : html`<div><dt>Profile</dt><dd>${profile}</dd></div>
<div><dt>Measured</dt><dd>${totals.measured === 0 && totals.same_program > 0 ? "nothing: the programs are the same" : `${totals.measured} of ${plural(totals.cases, "case")} in ${seconds(totals.seconds)}`}</dd></div>`}
${verdict.parity.length > 0 && html`<div><dt>Parity</dt><dd><a href="#parity">${parityHeadline(verdict.parity)}</a></dd></div>`}
</dl>
<nav aria-label="Sections"><ul>${links(verdict, model).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>`;
}
function side({ label, commit, sessions }) {
  const short = commit && !commit.startsWith(label) ? html` <code>${commit.slice(0, 12)}</code>` : "";
  const many = sessions.length > 1 ? ` (${sessions.length} sessions)` : "";
  return html`${label}${short}${many}`;
}
function next(verdict) {
  const step = nextStep(verdict);
  if (step === null) return "";
  return html`<div class="next"><p><b>Next:</b> ${step.sentence}</p>
${step.command && html`<pre tabindex="0">${step.command}</pre>`}</div>`;
}
function tiles({ totals, comparisons }) {
  const compared = comparisons.length > 0;
  const all2 = [
    [totals.regressions, "regression", "bad", compared],
    [totals.out_of_bounds, "ratio out of bounds", "bad"],
    [totals.removed, "removed", "bad"],
    [totals.new, "new", "calm"],
    [totals.same_program, "same program", "calm"],
    [totals.inconclusive, "undecided", "unsure", compared],
    [totals.errors, "without a figure", "bad"],
    [totals.no_change, "no change", "calm"],
    [totals.improvements, "improvement", "good"],
    [totals.waived, "accepted", "unsure"],
    [totals.wrong, "wrong answer", "bad", true],
    [totals.failed, "failed", "bad", true],
    [totals.skipped, "skipped", "calm"]
  ];
  const countable = /* @__PURE__ */ new Set(["regression", "improvement", "wrong answer"]);
  return html`<ul class="tiles">${all2.filter(([count3, , , always]) => count3 > 0 || always).map(([count3, title, tone]) => {
    const plurals = { "ratio out of bounds": "ratios out of bounds" };
    const name2 = count3 === 1 ? title : plurals[title] ?? (countable.has(title) ? `${title}s` : title);
    return html`<li class="${count3 > 0 ? tone : "calm"}"><b>${count3}</b> ${name2}</li>`;
  })}</ul>`;
}
var FEW2 = 3;
function worstRows(verdict) {
  const { red, undecided: undecided3 } = classesOf(verdict);
  const open = undecided3.filter(({ effect: effect2 }) => effect2 !== null).toSorted((a, b) => mostOf(b) - mostOf(a));
  const rows = red.length > 0 ? red : open;
  if (rows.length === 0) return "";
  const rest = rows.length - FEW2;
  return html`<div class="worst"><p><b>${red.length > 0 ? "Regressions" : "Least certain rows"}</b></p>
<ul>${rows.slice(0, FEW2).map(
    (row) => html`<li><b class="${red.length > 0 ? "bad" : "unsure"}">${effect(row)}</b> <code>${shownName(row)}</code> ${row.metric} <span class="hint">${[row.suite, bound(row)].filter(Boolean).join(", ")}</span></li>`
  )}</ul>${rest > 0 && html`<p><a href="#measurements">and ${rest} more</a></p>`}</div>`;
}
function mostOf({ interval, effect: effect2 }) {
  return interval?.[1] ?? effect2 ?? 0;
}
function bounds2(verdict) {
  const rows = outOfBounds(verdict);
  const first = rows[0];
  if (!first) return "";
  const rest = rows.length - FEW2;
  return html`<div class="worst" id="bounds"><p><b>Ratios out of bounds</b> (${first.numerator} over ${first.denominator})</p>
<ul>${rows.slice(0, FEW2).map(
    (row) => html`<li><b class="bad">${ratio(row)}</b> <code>${row.case}</code> ${row.metric} <span class="hint">${ratioInterval(row)}, to be ${boundsInWords(row)}</span></li>`
  )}</ul>${rest > 0 && html`<p><a href="#parity">and ${rest} more</a></p>`}</div>`;
}
function failed({ failures }) {
  const groups = failureGroups(
    failures.filter(({ outcome }) => outcome.kind === "failed" || outcome.kind === "wrong")
  );
  if (groups.length === 0) return "";
  return html`<div class="worst"><ul>${groups.slice(0, FEW2).map(({ suite, cases, outcome }) => {
    const more = cases.length > 1 ? ` and ${cases.length - 1} more` : "";
    return html`<li><b class="bad">${outcome.kind === "failed" ? outcome.stage : "wrong"}</b> <code>${cases[0].title ?? cases[0].id}</code>${more} <span class="hint">${suite}: ${whatHappened(outcome)}</span></li>`;
  })}</ul><p><a href="#failures">all failures</a></p></div>`;
}
function whatHappened(outcome) {
  if (outcome.kind === "failed") return outcome.message;
  if (outcome.kind !== "wrong") return "";
  const { expected, got } = answerText(outcome.expected, outcome.got);
  return `${outcome.check} should be ${expected}, is ${got}`;
}
function undecided2(verdict) {
  const { undecided: undecided3, errors } = classesOf(verdict);
  const rows = [...errors, ...undecided3];
  const reasons = sharedReasons(rows);
  if (reasons.length === 0) return "";
  return html`<div class="warnings"><p><b>Undecided</b></p><ul>${reasons.map(
    ({ rows: own, sentence }) => html`<li><b>${own.length} of ${plural(rows.length, "row")}:</b> ${sentence}</li>`
  )}</ul></div>`;
}
function warningList(found) {
  if (found.length === 0) return "";
  return html`<details class="warnings"><summary>${plural(found.length, "warning")}</summary>
<ul>${found.map((warning) => html`<li>${warning}</li>`)}</ul></details>`;
}
function links(verdict, model) {
  const all2 = [
    ["failures", "Failures", verdict.failures.length > 0],
    ["changes", "What changed", model.hasBase],
    ["measurements", model.hasBase ? "All comparisons" : "All measurements", true],
    ["parity", "Parity", model.parity.length > 0],
    ["latency", "Latency", model.latencies.length > 0],
    ["curves", "Learning curves", model.curves.length > 0],
    ["memory", "Memory", model.memory.length > 0],
    ["history", "History", model.history.series.length > 0],
    ["answers", "Answers", model.answers.length > 0],
    ["environment", "Environment", true]
  ];
  return all2.filter(([, , shown2]) => shown2).map(([id, title]) => [id, title]);
}

// src/report/html/page/sections.ts
function drawnSections(model, failures) {
  const { hasBase: hasBase2, parity } = model;
  const first = parity[0];
  return html`<noscript><p class="warnings">Tables and charts are drawn by the script in this file.
Everything in words is below; the figures are in verdict.json and results.json.</p></noscript>
${failures}
${hasBase2 ? section(
    "changes",
    "What changed",
    "The rows to look at first. A dot is one process, summarized as the policy says. The line is the figure of its side; the band is where the interval of the change puts the head."
  ) : ""}
${section(
    "measurements",
    hasBase2 ? "All comparisons" : "All measurements",
    hasBase2 ? "The change of every metric, right of zero is worse, with its one-sided 95 % bounds. Shaded: changes too small to be seen with these processes. Dashed: the tolerance. p: of being no worse, adjusted for the number of rows. Choose a row for its processes." : "Nothing was compared: there was no base. Choose a row for its processes."
  )}
${first ? section(
    "parity",
    `Parity: ${first.numerator} / ${first.denominator}`,
    `The ratio of the two suites in each case, a line for each metric, on a logarithmic scale: above 1, ${first.denominator} needs less. A case counts for one of them only where the whole interval is on its side.`
  ) : ""}
${model.latencies.length > 0 ? section("latency", "Latency by batch size", "Quantiles over all iterations of all head processes. p99 has an interval only where there are enough iterations (368) to bound it.") : ""}
${model.curves.length > 0 ? section("curves", "Learning curves", "The course of training: median over the processes, with the band that holds the middle 80 % of them. Bands of equal seeds are thin: that is determinism, not certainty.") : ""}
${model.memory.length > 0 ? section("memory", "Memory", "Peak resident memory of each case, the median over its processes. An interpreter and shared libraries are part of it.") : ""}
${model.history.series.length > 0 ? section("history", "History", "Each point is a session. A vertical line marks where the level changed for good (p < 0.001 and at least 2 %).") : ""}
${model.answers.length > 0 ? section("answers", "Answers", "Both suites must reach the same answer on the same data. Where they do not, no timing counts.") : ""}`;
}
function section(id, title, words) {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="words">${words}</p>
<div class="mount"></div>
</section>`;
}

// src/report/html/report.ts
function renderHtmlReport(input) {
  const { verdict, head } = input;
  const model = buildModel(input);
  const policy = [
    "default-src 'none'",
    `script-src '${CLIENT_SCRIPT_HASH}'`,
    // Observable Plot styles its own SVG; with everything else forbidden, a style can fetch nothing.
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>rvp-bench: ${verdict.conclusion}: ${verdict.head.label}</title>
<style>${new Markup(CLIENT_STYLE)}</style>
</head>
<body>
${headerOf(verdict, model)}
<main id="main">
${drawnSections(model, failuresSection(verdict))}
${environmentSection(verdict, head)}
</main>
<script type="application/json" id="model">${embeddedJson(model)}</script>
<script>${new Markup(CLIENT_SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}

// src/report/write.ts
async function writeReports(folder, documents) {
  const { verdict, results, stored, history = [] } = documents;
  const files = {
    results: join3(folder, "results.json"),
    verdict: join3(folder, "verdict.json"),
    markdown: join3(folder, "report.md"),
    html: join3(folder, "report.html")
  };
  await mkdir2(folder, { recursive: true });
  await writeWhole(files.results, JSON.stringify(withinLimits(results)));
  await writeWhole(files.verdict, JSON.stringify(verdict, null, 2));
  const sessions = [...history, results];
  const reading = { catalog: verdict.catalog, summaries: verdict.policy.summaries };
  const trend = trendOf(sessions, verdict.comparisons, reading);
  await writeWhole(files.markdown, commentBody(verdict, { trend }, Number.MAX_SAFE_INTEGER));
  const course = historyOf(sessions, reading);
  const html2 = renderHtmlReport({ verdict, head: [results], base: stored, history: course });
  await writeWhole(files.html, html2);
  return files;
}

// src/sessions/orphan_branch.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";
var AUTHOR = ["-c", "user.name=rvp-bench", "-c", "user.email=rvp-bench@users.noreply.github.com"];
var TRIES = 6;
async function fetchBaselines(root, branch, folder) {
  const commit = await remoteHead(root, branch);
  if (commit === void 0) return false;
  await rm(folder, { recursive: true, force: true });
  await withTree(root, commit, async (tree) => {
    await git(tree, "checkout-index", "--all", "--force", `--prefix=${folder}/`);
  });
  return true;
}
async function updateBaselines(root, branch, message, change2) {
  let last;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const parent = await remoteHead(root, branch);
    const pushed = await withTree(root, parent, async (tree) => {
      await change2(tree);
      await git(tree, "add", "--all", "--force", ".");
      const files = await git(tree, "write-tree");
      const parents = parent === void 0 ? [] : ["-p", parent];
      const commit = await git(tree, ...AUTHOR, "commit-tree", files, ...parents, "-m", message);
      const lease = `--force-with-lease=refs/heads/${branch}:${parent ?? ""}`;
      try {
        await git(tree, "push", "--quiet", lease, "origin", `${commit}:refs/heads/${branch}`);
        return commit;
      } catch (error2) {
        last = error2;
        return void 0;
      }
    });
    if (pushed !== void 0) return pushed;
    if (!isConflict(last)) break;
    await sleep2(100 * 2 ** attempt * (0.5 + Math.random()));
  }
  throw new RvpError(`the baselines could not be pushed to ${branch}: ${messageOf(last)}`, {
    stage: "baseline",
    hint: "may this job's token write (permissions: contents: write), and does checkout keep it?",
    cause: last
  });
}
function isConflict(error2) {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref/i.test(
    String(error2)
  );
}
async function remoteHead(root, branch) {
  const found = await git(root, "ls-remote", "origin", `refs/heads/${branch}`);
  const commit = found.split("	", 1)[0];
  if (!commit) return void 0;
  await git(root, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit);
  return commit;
}
async function withTree(root, commit, use) {
  const holder = await mkdtemp(join4(tmpdir(), "rvp-baselines-"));
  const tree = join4(holder, "tree");
  try {
    await git(root, "worktree", "add", "--quiet", "--detach", "--force", tree, commit ?? "HEAD");
    if (commit === void 0) await git(tree, "rm", "--quiet", "-r", "-f", "--ignore-unmatch", ".");
    return await use(tree);
  } finally {
    await rm(holder, { recursive: true, force: true });
    await git(root, "worktree", "prune").catch(() => {
    });
  }
}

// src/sessions/write.ts
import { mkdir as mkdir3 } from "node:fs/promises";
import { join as join5 } from "node:path";
async function writeResults(folder, results) {
  await mkdir3(folder, { recursive: true });
  const file = join5(folder, "results.json");
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
import { lstat, readdir } from "node:fs/promises";
import { basename, join as join6 } from "node:path";
var ARTIFACT_LIMITS = { files: 2e3, bytes: 1 << 30, depth: 4 };
async function admitFolder(folder, limits = ARTIFACT_LIMITS) {
  const pending = [{ path: folder, depth: 0 }];
  let files = 0;
  let bytes = 0;
  for (let next2 = pending.pop(); next2; next2 = pending.pop()) {
    const { path, depth } = next2;
    const found = await lstat(path).catch((cause) => {
      throw refuse(path, "cannot be read", cause);
    });
    if (found.isDirectory()) {
      if (depth > limits.depth) throw refuse(path, `is more than ${limits.depth} folders deep`);
      for (const name2 of await readdir(path))
        pending.push({ path: join6(path, name2), depth: depth + 1 });
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
  return new RvpError(`results folder: ${JSON.stringify(basename(path))} ${problem}`, {
    stage: "collect",
    hint: "only the folders that `mode: run` writes are read; was another artifact downloaded here?",
    cause
  });
}

// src/base/release.ts
var RELEASE = /^v?\d+\.\d+\.\d+$/;
async function latestRelease(root) {
  const own = new Set(lines(await git(root, "tag", "--points-at", "HEAD")));
  const merged = lines(await git(root, "tag", "--merged", "HEAD", "--sort=-version:refname"));
  const found = merged.find((tag) => RELEASE.test(tag) && !own.has(tag));
  if (found) return found;
  const shallow = await git(root, "rev-parse", "--is-shallow-repository") === "true";
  throw new RvpError("release:latest: no earlier release tag (such as v1.2.3) leads to HEAD", {
    stage: "baseline",
    hint: shallow ? "the clone is shallow: use actions/checkout with fetch-depth: 0" : "for a first release use base: none; are the tags fetched (fetch-tags: true)?"
  });
}
function lines(text) {
  return text.split("\n").filter((line) => line !== "");
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
  await mkdir4(folder, { recursive: true });
  return writeResults(folder, await runOnly(await jobOf(inputs, target, folder)));
}
async function gate(inputs, target) {
  const folder = resolve(inputs.results);
  if (existsSync(folder)) await admitFolder(folder);
  await requireShards(folder);
  const job = await jobOf({ ...inputs, base: "none" }, target, resolve(inputs.output));
  return report(inputs, await judgeFolders(job, [folder]));
}
async function requireShards(folder) {
  const files = await readdir2(folder, { recursive: true }).catch(() => []);
  if (files.some((file) => basename2(file) === "results.json")) return;
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
  const files = await writeReports(resolve(inputs.output), judgement);
  const changelog = join7(resolve(inputs.output), "changelog.md");
  await writeWhole(changelog, performanceSection(judgement.verdict));
  return { ...judgement, files };
}
async function jobOf(inputs, target, folder) {
  const root = resolve(inputs.directory);
  if (inputs.baselineBranch) {
    await fetchBaselines(root, inputs.baselineBranch, join7(root, "baselines"));
  }
  return {
    root,
    choice: inputs.choice,
    ...await baseRef(root, inputs.base, target),
    stored: inputs.baseline,
    all: inputs.all,
    remote: inputs.cache ? await remoteCache(target) : void 0,
    logs: join7(folder, "logs"),
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
  const { runnerClass: named3 } = loadConfig(join7(root, "rvp.toml"));
  const machine = runnerClass(results.environment, named3);
  const message = `Baseline of ${results.session.commit ?? results.session.id} on ${machine}`;
  return updateBaselines(root, branch, message, async (folder) => {
    await saveBaseline(folder, machine, results);
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
