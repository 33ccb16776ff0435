import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  DRIFT_RULE,
  ascending,
  bounds,
  change,
  changePoints,
  code,
  commentBody,
  effect,
  effectInterval,
  historyOf,
  max,
  mean,
  median,
  min,
  orderStatisticInterval,
  pairedEstimate,
  parityHeadline,
  quantile,
  quantile2,
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
  sampleVariance,
  seconds,
  standardDeviation,
  summarize,
  tailProbability,
  trendOf,
  welchEstimate
} from "./chunk-E7CCIUHB.mjs";
import {
  casesOf,
  domainOf,
  findResults,
  fingerprint,
  loadSuites,
  makePlan,
  readResults,
  require_picomatch,
  restrictTo,
  runnerClass,
  saveBaseline,
  sessionsBefore,
  writeWhole
} from "./chunk-7ZX62PEF.mjs";
import {
  loadConfig,
  parse,
  validateEvent
} from "./chunk-I4NZKCC7.mjs";
import {
  execa
} from "./chunk-54PGOEV7.mjs";
import {
  EXIT,
  RvpError,
  messageOf
} from "./chunk-2G54H766.mjs";
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
    var Number2 = require_lib5();
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
    var hasToStringTag = require_lib3();
    var nativeClass = require_lib4();
    var Number2 = require_lib5();
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
    var isInteger = require_lib6();
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
    var NINF = require_lib8();
    var isInt = require_lib6();
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
    var hasToStringTag = require_lib3();
    var nativeClass = require_lib4();
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
    var isPositiveZero = require_lib12();
    var isnan = require_lib10();
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
    var nativeClass = require_lib4();
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
    var min2 = require_lib11();
    var max2 = require_lib23();
    var Float64Array2 = require_lib13();
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
    var isnan = require_lib10();
    var isPositiveZero = require_lib12();
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
    var isnan = require_lib10();
    var isPositiveZero = require_lib12();
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
    var min2 = require_lib11();
    var cumax = require_lib28();
    var Float64Array2 = require_lib13();
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
    var isnan = require_lib10();
    var isNegativeZero = require_lib9();
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
    var isnan = require_lib10();
    var isNegativeZero = require_lib9();
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
    var min2 = require_lib11();
    var cumin = require_lib29();
    var Float64Array2 = require_lib13();
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
    var min2 = require_lib11();
    var cumin = require_lib29();
    var Float64Array2 = require_lib13();
    var order = require_order();
    function by(pvalues, comparisons) {
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
    module.exports = by;
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
    var by = require_by();
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
          return by(pvals, comparisons);
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

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/action/measure.ts
import { mkdir as mkdir8 } from "node:fs/promises";
import { join as join13, resolve } from "node:path";

// src/baseline/orphan_branch.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// src/baseline/git.ts
async function git(cwd, ...args) {
  try {
    const { stdout } = await execa("git", args, { cwd, timeout: 12e4, stdin: "ignore" });
    return stdout.trim();
  } catch (cause) {
    const stderr = cause.stderr?.trim();
    throw new RvpError(`git ${args[0]}: ${stderr || messageOf(cause)}`, {
      stage: "baseline",
      cause
    });
  }
}

// src/baseline/orphan_branch.ts
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
      } catch (error) {
        last = error;
        return void 0;
      }
    });
    if (pushed !== void 0) return pushed;
    if (!isConflict(last)) break;
    await sleep(100 * 2 ** attempt * (0.5 + Math.random()));
  }
  throw new RvpError(`the baselines could not be pushed to ${branch}: ${messageOf(last)}`, {
    stage: "baseline",
    hint: "may this job's token write (permissions: contents: write), and does checkout keep it?",
    cause: last
  });
}
function isConflict(error) {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref/i.test(
    String(error)
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
  const holder = await mkdtemp(join(tmpdir(), "rvp-baselines-"));
  const tree = join(holder, "tree");
  try {
    await git(root, "worktree", "add", "--quiet", "--detach", "--force", tree, commit ?? "HEAD");
    if (commit === void 0) await git(tree, "rm", "--quiet", "-r", "-f", "--ignore-unmatch", ".");
    return await use(tree);
  } finally {
    await rm(holder, { recursive: true, force: true });
    await execa("git", ["worktree", "prune"], { cwd: root, reject: false });
  }
}

// src/collect/write.ts
import { mkdir } from "node:fs/promises";
import { join as join2 } from "node:path";
async function writeResults(folder, results) {
  await mkdir(folder, { recursive: true });
  const file = join2(folder, "results.json");
  await writeWhole(file, JSON.stringify(results));
  return file;
}

// src/interrupt.ts
function interruptible() {
  const controller = new AbortController();
  const stop = (name) => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(
      new RvpError(`interrupted by ${name}`, { stage: "run", exitCode: EXIT.interrupted })
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}

// src/pipeline.ts
import { mkdir as mkdir6 } from "node:fs/promises";
import { join as join10 } from "node:path";

// src/baseline/git_worktree.ts
import { mkdir as mkdir2, rm as rm2 } from "node:fs/promises";
import { join as join3, relative } from "node:path";
async function mergeBase(root, ref) {
  const name = `${ref}^{commit}`;
  await git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name).catch((cause) => {
    throw new RvpError(`base "${ref}" is not a commit of this repository`, {
      stage: "baseline",
      hint: "fetch it first: in a workflow, actions/checkout with fetch-depth: 0",
      cause
    });
  });
  return git(root, "merge-base", "HEAD", ref).catch(async (cause) => {
    const shallow = await git(root, "rev-parse", "--is-shallow-repository") === "true";
    throw new RvpError(`HEAD and "${ref}" have no common commit here`, {
      stage: "baseline",
      hint: shallow ? "the clone is shallow: use actions/checkout with fetch-depth: 0, or git fetch --unshallow" : "is it a branch of another repository?",
      cause
    });
  });
}
async function checkOut(root, commit, folder) {
  const top = await git(root, "rev-parse", "--show-toplevel");
  const tree = join3(folder, `base-${commit.slice(0, 12)}-${process.pid}`);
  await mkdir2(folder, { recursive: true });
  await rm2(tree, { recursive: true, force: true });
  await git(top, "worktree", "add", "--detach", "--force", tree, commit);
  return {
    commit,
    root: join3(tree, relative(top, root)),
    async [Symbol.asyncDispose]() {
      await rm2(tree, { recursive: true, force: true });
      await git(top, "worktree", "prune").catch(() => {
      });
    }
  };
}

// src/build/cache.ts
import { mkdir as mkdir3, readdir as readdir2, readFile, rm as rm3, stat as stat2, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join as join5 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";

// src/build/folder.ts
import { readdir, stat } from "node:fs/promises";
import { join as join4, relative as relative2, sep } from "node:path";
var IGNORED = /* @__PURE__ */ new Set(["__pycache__", "node_modules", "target", ".git", ".mypy_cache"]);
async function listFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join4(folder, entry.name);
      if (entry.isDirectory()) {
        if (IGNORED.has(entry.name)) return [];
        return (await listFiles(path)).map((file) => `${entry.name}/${file}`);
      }
      return [relative2(folder, path).split(sep).join("/")];
    })
  );
  return nested.flat().sort();
}
async function measureFolder(folder, known) {
  const files = known ?? await listFiles(folder);
  const sizes = await Promise.all(
    files.map(
      (file) => stat(join4(folder, file)).then(
        ({ size: size2 }) => size2,
        () => 0
        // a dangling link
      )
    )
  );
  return { files: files.length, bytes: sizes.reduce((sum3, size2) => sum3 + size2, 0) };
}

// src/build/cache.ts
function cacheRoot(env = process.env) {
  const base = env.XDG_CACHE_HOME || join5(homedir(), ".cache");
  return env.RVP_CACHE_DIR || join5(base, "rvp-bench");
}
async function keyedFolder(root, name, describe4, make, remote) {
  const folder = join5(root, name);
  await mkdir3(root, { recursive: true });
  const release = await lock(join5(root, `${name}.lock`));
  try {
    const receiptPath = join5(root, `${name}.json`);
    const paths = [folder, receiptPath];
    if (await isWhole(folder, receiptPath)) return { folder, cached: true, seconds: 0 };
    if (await remote?.restore(name, paths) && await isWhole(folder, receiptPath)) {
      return { folder, cached: true, seconds: 0 };
    }
    await rm3(receiptPath, { force: true });
    await rm3(folder, { recursive: true, force: true });
    await mkdir3(folder);
    const start = performance.now();
    await make(folder);
    const seconds2 = (performance.now() - start) / 1e3;
    const created = (/* @__PURE__ */ new Date()).toISOString();
    const files = await listFiles(folder);
    if (files.some(isExcuse)) return { folder, cached: false, seconds: seconds2 };
    const size2 = await measureFolder(folder, files);
    const receipt = { ...describe4, created, seconds: seconds2, ...size2 };
    await writeWhole(receiptPath, JSON.stringify(receipt, null, 2));
    await remote?.save(name, paths);
    return { folder, cached: false, seconds: seconds2 };
  } finally {
    await release();
  }
}
async function sharedFolder(root, name) {
  const folder = join5(root, name);
  await mkdir3(folder, { recursive: true });
  return folder;
}
function isExcuse(file) {
  return file.endsWith(".unavailable");
}
async function isWhole(folder, receiptPath) {
  const receipt = await readReceipt(receiptPath);
  if (receipt === null) return false;
  const found = await measureFolder(folder).catch(() => null);
  return found !== null && found.files === receipt.files && found.bytes === receipt.bytes;
}
async function readReceipt(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}
async function lock(path) {
  while (!await take(path)) {
    if (await isAbandoned(path)) await clear(path);
    else await sleep2(200);
  }
  return () => rm3(path, { recursive: true, force: true });
}
async function take(path) {
  try {
    await mkdir3(path);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  await writeFile(join5(path, "pid"), String(process.pid));
  return true;
}
async function clear(path) {
  const guard = `${path}.clearing.lock`;
  if (!await take(guard)) {
    if (await isAbandoned(guard)) await rm3(guard, { recursive: true, force: true });
    return void await sleep2(50);
  }
  try {
    if (await isAbandoned(path)) await rm3(path, { recursive: true, force: true });
  } finally {
    await rm3(guard, { recursive: true, force: true });
  }
}
async function isAbandoned(path) {
  const pid = Number(await readFile(join5(path, "pid"), "utf8").catch(() => ""));
  if (pid > 0) {
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  }
  const made = await stat2(path).catch(() => null);
  return made === null || Date.now() - made.mtimeMs > 1e4;
}

// src/collect/merge.ts
function mergeShards(shards) {
  const [first] = shards;
  if (!first) throw new RvpError("there are no shards to merge", { stage: "collect" });
  if (shards.length === 1) return first;
  const profiles = new Set(shards.map(({ profile }) => profile));
  if (profiles.size > 1) {
    throw new RvpError(`shards are of different profiles: ${[...profiles].join(", ")}`, {
      stage: "collect",
      hint: "gate one profile at a time"
    });
  }
  const seen = /* @__PURE__ */ new Map();
  for (const shard of shards) {
    for (const { suite, case: id } of shard.cases) {
      const key = `${suite}\0${id}`;
      const other = seen.get(key);
      if (other !== void 0) {
        throw new RvpError(
          `case ${id} of suite ${suite} is in two shards: ${other} and ${shard.session.id}`,
          { stage: "collect", hint: "were artifacts of two runs mixed in one folder?" }
        );
      }
      seen.set(key, shard.session.id);
    }
  }
  return {
    ...first,
    session: {
      ...first.session,
      id: shards.map(({ session }) => session.id).sort().join("+").slice(0, 100),
      shard: void 0
    },
    suites: uniteReceipts(shards),
    cases: shards.flatMap(({ cases }) => cases),
    again: shards.flatMap(({ again = [] }) => again)
  };
}
function uniteReceipts(shards) {
  const united = {};
  for (const [suite, receipt] of shards.flatMap(({ suites: suites2 }) => Object.entries(suites2))) {
    const { versions, settings, keys, startup_seconds = [] } = united[suite] ?? {};
    united[suite] = {
      ...receipt,
      versions: { ...versions, ...receipt.versions },
      settings: { ...settings, ...receipt.settings },
      keys: { ...keys, ...receipt.keys },
      startup_seconds: [...startup_seconds, ...receipt.startup_seconds ?? []]
    };
  }
  return united;
}
function addMissing(results, expected) {
  const present = new Set(results.cases.map(({ suite, case: id }) => `${suite}\0${id}`));
  const missing = expected.flatMap(
    ({ suite, cases }) => cases.filter(({ id }) => !present.has(`${suite}\0${id}`)).map(({ id, benchmark, params }) => ({
      suite,
      case: id,
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

// src/collect/equivalence.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function checkEquivalence(caseId, rules, answered, reference) {
  const referenceChecks = answered.find(({ suite }) => suite === reference)?.checks[0];
  return answered.flatMap(({ suite, checks }) => {
    const own = checks[0] ?? {};
    const isReference = suite === reference;
    const names = new Set([...checks, referenceChecks ?? {}].flatMap((it) => Object.keys(it)));
    for (const [name, rule] of Object.entries(rules)) {
      if (rule.expect !== void 0) names.add(name);
    }
    return [...names].sort().flatMap((name) => {
      const rule = ruleFor(rules, name);
      const got = own[name] ?? null;
      const row = { case: caseId, suite, check: name, got, tolerance: describeTolerance(rule) };
      if (rule === void 0 || rule.report) {
        return [{ ...row, agrees: null, expected: referenceChecks?.[name] ?? null, against: "" }];
      }
      const rows = [];
      if (rule.expect !== void 0) {
        const agrees = agree(rule.expect, got, rule);
        rows.push({ ...row, agrees, expected: rule.expect, against: "the definition" });
      } else if (!isReference && referenceChecks) {
        const expected = referenceChecks[name] ?? null;
        rows.push({
          ...row,
          agrees: agree(expected, got, rule),
          expected,
          against: reference ?? ""
        });
      }
      const odd = checks.slice(1).find((other) => !agree(got, other[name] ?? null, rule));
      if (odd) {
        const against = "its own first process";
        rows.push({ ...row, agrees: false, expected: got, got: odd[name] ?? null, against });
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
function ruleFor(rules, name) {
  if (rules[name]) return rules[name];
  return Object.entries(rules).find(
    ([glob]) => glob.includes("*") && import_picomatch.default.isMatch(name, glob)
  )?.[1];
}
function describeTolerance(rule) {
  if (rule === void 0 || rule.report) return "reported only";
  if (rule.exact) return "exact";
  const parts = [rule.rel && `rel ${rule.rel}`, rule.abs && `abs ${rule.abs}`].filter(Boolean);
  return parts.join(", ") || "exact";
}

// src/collect/void_wrong.ts
function voidWrongAnswers(results, cases, reference) {
  const rules = new Map(cases.map(({ id, checks }) => [id, checks]));
  const measured = /* @__PURE__ */ new Map();
  for (const row of results.cases) {
    if (row.outcome.kind !== "measured") continue;
    measured.set(row.case, [...measured.get(row.case) ?? [], row]);
  }
  const equivalence = [...measured].flatMap(([id, rows]) => {
    const answered = rows.map(({ suite, processes }) => ({
      suite,
      checks: processes.filter(({ side: side2 }) => side2 === "head").map(({ checks }) => checks)
    }));
    return checkEquivalence(id, rules.get(id) ?? {}, answered, reference);
  });
  const wrong = new Map(
    equivalence.filter(({ agrees }) => agrees === false).reverse().map((row) => [`${row.suite}\0${row.case}`, row])
  );
  return { results: { ...results, cases: results.cases.map(asJudged) }, equivalence };
  function asJudged(row) {
    const found = wrong.get(`${row.suite}\0${row.case}`);
    if (!found) return row;
    const { check, expected, got, tolerance, against } = found;
    return {
      ...row,
      outcome: {
        kind: "wrong",
        check,
        expected: expected ?? "no answer",
        got: got ?? null,
        tolerance,
        against
      }
    };
  }
}

// src/compare/rules.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
function rowKey(suite, caseId, metric) {
  return `${suite}:${caseId}:${metric}`;
}
function matcherOf(glob) {
  return (0, import_picomatch2.default)(glob, { bash: true, dot: true });
}
function metricOf(catalog, metricKey) {
  const name = metricKey.split("@", 1)[0];
  return Object.hasOwn(catalog, name) ? catalog[name] : void 0;
}
function ruleFinder(policy) {
  const rules = policy.rules.map((rule) => ({ rule, matches: matcherOf(rule.match) }));
  return (key, metric) => {
    const ratio2 = metric.scale === "ratio";
    const found = {
      gate: metric.gate,
      // A default in percent means nothing to a metric in its own unit: there the definition must set it.
      tolerance: metric.tolerance ?? (ratio2 ? policy.tolerance : 0),
      minEffect: metric.min_effect ?? (ratio2 ? policy.min_effect : 0),
      summary: metric.summary ?? "median"
    };
    for (const { rule, matches } of rules) {
      if (!matches(key)) continue;
      found.gate = rule.gate ?? found.gate;
      found.tolerance = rule.tolerance ?? found.tolerance;
      found.minEffect = rule.min_effect ?? found.minEffect;
      found.summary = rule.summary ?? found.summary;
    }
    return found;
  };
}

// src/compare/confirm.ts
function rowsToConfirm(comparisons) {
  const cases = /* @__PURE__ */ new Map();
  for (const row of comparisons.filter(isDoubtful)) {
    const id = `${row.suite}:${row.case}`;
    const found = cases.get(id) ?? { suite: row.suite, case: row.case, metrics: [] };
    found.metrics.push(row.metric);
    cases.set(id, found);
  }
  return [...cases.values()];
}
function confirm(first, second) {
  const again = new Map(second.map((row) => [rowKey(row.suite, row.case, row.metric), row]));
  return first.map((row) => {
    if (!isDoubtful(row)) return row;
    const repeat = again.get(rowKey(row.suite, row.case, row.metric));
    const { provisional: _, ...settled } = row;
    if (!repeat) return { ...settled, ...unrepeated(row) };
    if (repeat.verdict === "regression") return { ...repeat, confirmed: true };
    if (repeat.verdict === "error") return repeat;
    const reason = `It was red at first (${percent(row)}) and not when measured again.`;
    return {
      ...repeat,
      confirmed: false,
      reason: [reason, repeat.reason].filter(Boolean).join(" ")
    };
  });
}
function unrepeated({ provisional }) {
  return provisional ? {
    verdict: "inconclusive",
    reason: "It is red against a stored session, and was not measured again beside its code."
  } : { verdict: "error", reason: "The row was red, and measuring it again did not come about." };
}
function isDoubtful({ verdict, gating, mode, waiver }) {
  return verdict === "regression" && gating && mode !== "exact" && !waiver;
}
function percent({ effect: effect2, scale, unit }) {
  if (effect2 === null) return "effect unknown";
  return scale === "ratio" ? `${(100 * effect2).toFixed(1)} % worse` : `${effect2} ${unit} worse`;
}

// src/compare/environments.ts
function compareEnvironments(head, stored, fingerprint2) {
  const ruleOf = ruleFinder2(fingerprint2);
  const heads = head.map(fieldsOf);
  const bases = stored.map(fieldsOf);
  if (heads.length === 0 || bases.length === 0) return [];
  const suites2 = new Set([...head, ...stored].flatMap((document) => Object.keys(document.suites)));
  const fields = new Set([...heads, ...bases].flatMap((values) => [...values.keys()]));
  return [...fields].sort().flatMap((field) => {
    const [suite = "", domain, name] = field.split(".");
    const owner = name !== void 0 && suites2.has(suite) ? `${suite}.${domain}.` : null;
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
    const [owner = "", domain, name] = field.split(".");
    if (domain === void 0 || !suites2.has(owner)) return true;
    return owner === suite && (name === void 0 || id.startsWith(`${domain}/`));
  });
}
function describeDifferences(differences2) {
  const parts = differences2.map(
    ({ field, base, head }) => `${field} (${base ?? "absent"} → ${head ?? "absent"})`
  );
  return `Head and base were measured under different conditions: ${parts.join(", ")}.`;
}
function ruleFinder2(fingerprint2) {
  const globs = Object.entries(fingerprint2).map(([glob, rule]) => ({ rule, matches: matcherOf(glob) })).reverse();
  return (field) => {
    if (Object.hasOwn(fingerprint2, field)) return fingerprint2[field];
    return globs.find(({ matches }) => matches(field))?.rule ?? "warn";
  };
}
function fieldsOf(document) {
  const fields = new Map(Object.entries(document.environment));
  for (const [suite, receipt] of Object.entries(document.suites)) {
    for (const [name, value] of Object.entries({ ...receipt.versions, ...receipt.settings })) {
      fields.set(`${suite}.${name}`, value);
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

// src/compare/figures.ts
function valuesOf(process2, metricKey) {
  if (Object.hasOwn(process2.samples, metricKey)) return process2.samples[metricKey];
  if (Object.hasOwn(process2.resources, metricKey)) return [process2.resources[metricKey]];
  const check = Object.hasOwn(process2.checks, metricKey) ? process2.checks[metricKey] : void 0;
  return typeof check === "number" ? [check] : void 0;
}
function collapse(processes, metricKey, metric, summary) {
  const figures = [];
  const sign = metric.direction === "lower" ? 1 : -1;
  const scale = metric.scale === "ratio" ? Math.log : void 0;
  for (const [i, process2] of processes.entries()) {
    const values = valuesOf(process2, metricKey);
    const problem = problemOf(values, metric.scale);
    if (problem) return { problem: `process ${i + 1} of ${processes.length} ${problem}` };
    figures.push({ round: process2.round, value: sign * summarize(values, summary, scale) });
  }
  return { figures };
}
function inUnit(value, metric) {
  const signed = metric.direction === "lower" ? value : -value;
  return metric.scale === "ratio" ? Math.exp(signed) : signed;
}
function problemOf(values, scale) {
  if (!values) return "did not report it";
  if (values.length === 0) return "has no sample of it";
  const least = scale === "ratio" ? 0 : Number.NEGATIVE_INFINITY;
  const bad = values.findIndex((value) => !(value > least && value < Number.POSITIVE_INFINITY));
  if (bad < 0) return null;
  const reported = `reported ${values[bad]} as sample ${bad + 1}`;
  return values[bad] <= least ? `${reported}: a ratio needs positive values` : reported;
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
    for (const [round, value] of ours) {
      const other = theirs?.get(round);
      if (other !== void 0) differences2.push(value - other);
    }
  }
  const others = [...partners.values()].reduce((sum3, means2) => sum3 + means2.size, 0);
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
  for (const { round, value } of processes) {
    const size2 = (sizes.get(round) ?? 0) + 1;
    const before = rounds.get(round) ?? 0;
    sizes.set(round, size2);
    rounds.set(round, size2 === 1 ? value : before + (value - before) / size2);
  }
  return rounds;
}

// src/compare/suite_ratios.ts
function ratiosOf(documents, catalog, policy, suites2) {
  const ruleOf = ruleFinder(policy);
  const ratios = [];
  for (const [caseId, results] of casesOf2(documents, suites2)) {
    for (const metric of metricsOf(results, catalog)) {
      const spec = metricOf(catalog, metric);
      const sides2 = { numerator: [], denominator: [] };
      let reason = results.find(({ result }) => result.outcome.kind !== "measured")?.failure;
      for (const { side: side2, session, result } of results) {
        const processes = result.processes.filter((process2) => process2.side === "head");
        const { summary } = ruleOf(rowKey(result.suite, caseId, metric), spec);
        const collapsed = collapse(processes, metric, spec, summary);
        if ("problem" in collapsed) reason ??= `In ${result.suite}, ${collapsed.problem}.`;
        else sides2[side2].push({ session, processes: collapsed.figures });
      }
      ratios.push(
        ratioOf(caseId, metric, spec, reason ? { numerator: [], denominator: [] } : sides2, reason)
      );
    }
  }
  return ratios.sort((a, b) => `${a.case}:${a.metric}` < `${b.case}:${b.metric}` ? -1 : 1);
}
function casesOf2(documents, suites2) {
  const cases = /* @__PURE__ */ new Map();
  const age = ({ session }) => `${session.started} ${session.id}`;
  for (const document of [...documents].sort((a, b) => age(a) < age(b) ? -1 : 1)) {
    for (const result of document.cases) {
      const side2 = ["numerator", "denominator"].find((s) => suites2[s] === result.suite);
      if (!side2) continue;
      const failure2 = `In ${result.suite}, the case was not measured (${result.outcome.kind}).`;
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
  if (valuesIn(numerator).length === 0 || valuesIn(denominator).length === 0) {
    const none = { numerator: null, denominator: null, logRatio: null, estimate: null };
    return { ...row, ...none, n: 0, paired: false, reason: reason ?? "A suite has no process." };
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
    ...n < 2 && { reason: "One process a suite gives a ratio and no interval." }
  };
}

// src/compare/parity.ts
function compareParity({ head, catalog, policy, ratio: ratio2 }) {
  const limitsOf = limitFinder(policy);
  const rows = ratiosOf(head, catalog, policy, ratio2).map((found) => {
    const limits = limitsOf(`${found.case}:${found.metric}`);
    return { found, limits, p: found.estimate && limits ? beyond(found.estimate, limits) : null };
  });
  const tested = rows.filter(({ p }) => p !== null);
  const adjusted = adjust(
    tested.map(({ p }) => p),
    policy.correction
  );
  const out = new Set(tested.filter((_, i) => adjusted[i] <= policy.alpha));
  return rows.map((row) => ({
    ...describe(row.found, ratio2, policy.alpha),
    ...row.limits && verdictOf(row.found, row.limits, out.has(row), policy.alpha)
  }));
}
function describe(found, ratio2, alpha) {
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
  const text3 = `${limitText(limits)}`;
  if (!estimate)
    return { verdict: "inconclusive", reason: reason ?? "The ratio was not measured." };
  if (out) return { verdict: "out-of-bounds", reason: `The ratio is to be ${text3}.` };
  const [low, high] = bounds(estimate, 1 - alpha);
  if (low >= limits.low && high <= limits.high) return { verdict: "within-bounds" };
  return { verdict: "inconclusive", reason: `The interval crosses a bound: to be ${text3}.` };
}
function limitText({ low, high }) {
  const [least, most] = [low, high].map((bound) => Number(Math.exp(bound).toPrecision(6)));
  if (high === Number.POSITIVE_INFINITY) return `at least ${least}`;
  return low === Number.NEGATIVE_INFINITY ? `at most ${most}` : `between ${least} and ${most}`;
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
    const last = (name) => found.findLast((rule) => rule[name] !== void 0)?.[name];
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

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
  3639956645,
  3750757012,
  1261568508,
  386426335
];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = this.s00 + this.s10 | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
        s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
        s10 = a1 << 5 ^ a0 >>> 27;
        s11 = a0 << 5 ^ a1 >>> 27;
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [
      this.s01,
      this.s00,
      this.s11,
      this.s10
    ];
  }
};
function xoroshiro128plusFromState(state) {
  if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
  return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/stats/random.ts
function randomFor(key) {
  const state = [2166136261, 16777619, 2654435769, 2246822507].map(
    (offset) => fnv1a(key, offset)
  );
  if (state.every((word) => word === 0)) return xoroshiro128plus(1);
  const stream = xoroshiro128plusFromState(state);
  for (let i = 0; i < 16; i++) stream.next();
  return stream;
}
function below(random, bound) {
  return Math.floor((random.next() >>> 0) * 2 ** -32 * bound);
}
function fnv1a(text3, offset) {
  let hash = offset;
  for (let i = 0; i < text3.length; i++) {
    hash = Math.imul(hash ^ text3.charCodeAt(i), 16777619);
  }
  return hash | 0;
}

// src/stats/labelings.ts
var PLACES_PER_BYTE = 6;
var Labelings = class {
  sets = /* @__PURE__ */ new Map();
  of(head, base) {
    const name = `${head} of ${head + base}`;
    const known = this.sets.get(name);
    if (known) return known;
    const ways = labelingsOf(head, base);
    const set = ways <= FEW_ARRANGEMENTS ? listAll(head, base, ways) : drawLazily(head, base, name);
    this.sets.set(name, set);
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
function drawLazily(head, base, name) {
  const random = randomFor(name);
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

// src/stats/sessions.ts
var FEWEST_SESSIONS = 3;
var JUDGED_SESSIONS = 8;
var LEAST_VARIANCE = 3e-3 ** 2;
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
function storedEstimate(headMean, sessionMeans, pooled) {
  const sessions = sessionMeans.length;
  const own = sampleVariance(sessionMeans);
  const ownDegrees = sessions - 1;
  const moderate = pooled !== void 0 && own <= pooled;
  const variance = moderate ? (PRIOR_DEGREES * pooled + ownDegrees * own) / (PRIOR_DEGREES + ownDegrees) : own;
  return {
    difference: headMean - mean(sessionMeans),
    standardError: Math.sqrt(variance * (1 + 1 / sessions)),
    degrees: moderate ? PRIOR_DEGREES + ownDegrees : ownDegrees
  };
}
function storedP(estimate, head, latest) {
  return Math.max(tailProbability(estimate), tailProbability(welchEstimate(head, latest)));
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
  let low = fewestUnits(rule);
  let high = Math.max(low, MOST_UNITS);
  while (low < high) {
    const middle3 = low + high >>> 1;
    if (decides(middle3)) high = middle3;
    else low = middle3 + 1;
  }
  return low;
}

// src/compare/decide.ts
function decide(evidence, spec, rule, worse, better, court) {
  const scale = SCALES[spec.scale];
  const tolerance = scale.to(rule.tolerance);
  const minEffect = leastEffect(spec, rule);
  const { difference: difference2 } = evidence.estimate;
  const [low, high] = bounds(evidence.estimate, 1 - court.alpha);
  const units = Math.min(evidence.head.n, evidence.base.n);
  const red = {
    alpha: court.alpha,
    comparisons: court.comparisons,
    tolerance,
    minEffect,
    smallestP: evidence.smallestP
  };
  const precision = { ...evidence.estimate, units };
  const fewest = fewestUnits(red);
  const hopeless = units < fewest && !court.interim;
  const verdict = () => {
    if (high < tolerance) {
      if (better.adjusted <= court.alpha && difference2 <= -minEffect) return "improvement";
      return hopeless ? "inconclusive" : "no-change";
    }
    const significant = worse.adjusted <= court.alpha;
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
  if (decision.verdict === "regression" && evidence.mode === "stored") decision.provisional = true;
  if (decision.verdict !== "inconclusive") return decision;
  const needed = evidence.smallestP ? unitsNeeded(precision, red) : null;
  decision.processes_needed = needed;
  decision.reason = hopeless ? `${count(units, evidence.unit)} a side cannot show a lone change among ${count(court.comparisons, "comparison")}; at least ${fewest} are needed.` : undecided(decision, spec, rule, evidence, needed);
  return decision;
}
function leastEffect(spec, rule) {
  return SCALES[spec.scale].to(rule.minEffect);
}
var SCALES = {
  ratio: { to: Math.log1p, from: Math.expm1 },
  absolute: { to: (value) => value, from: (value) => value }
};
function undecided({ minimum_detectable_effect: detectable }, spec, rule, { unit, smallestP }, needed) {
  const seen = `Only a change of ${size(detectable, spec)} or more would be seen here`;
  const wanted = size(rule.tolerance, spec);
  if (!smallestP) return `${seen}; stored sessions scatter too much to decide at ${wanted}.`;
  return needed === null ? `${seen}; no reasonable number of processes decides at ${wanted}: the noise is too large.` : `${seen}; ${count(needed, unit)} a side would decide at ${wanted}.`;
}
function size(value, spec) {
  if (spec.scale === "absolute") return `${Number(value.toPrecision(2))} ${spec.unit}`;
  return `${Number((100 * value).toPrecision(2))} %`;
}
function count(number, noun) {
  const plural2 = noun === "process" ? "processes" : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural2}`;
}

// src/compare/exact.ts
function judgeExactly(row) {
  if (!row.spec.deterministic) return null;
  const head = onlyValue(row.head.at(-1)?.processes.map(({ value }) => value) ?? []);
  const base = onlyValue(row.base.at(-1)?.processes.map(({ value }) => value) ?? []);
  if (head === null || base === null) return null;
  const ratio2 = row.spec.scale === "ratio";
  const effect2 = ratio2 ? Math.expm1(head - base) : head - base;
  const { tolerance } = row.rule;
  const slack = 1e-12 * Math.max(1, Math.abs(effect2));
  const verdict = effect2 > tolerance + slack ? "regression" : effect2 < -(tolerance + slack) ? "improvement" : "no-change";
  return {
    mode: "exact",
    base: { n: row.base.at(-1).processes.length, value: inUnit(base, row.spec) },
    head: { n: row.head.at(-1).processes.length, value: inUnit(head, row.spec) },
    effect: effect2,
    interval: [effect2, effect2],
    p: null,
    adjusted_p: null,
    verdict
  };
}
function onlyValue(values) {
  const [first] = values;
  return first !== void 0 && values.every((value) => value === first) ? first : null;
}

// src/compare/line_up.ts
function lineUp(head, stored) {
  const known = new Set(stored.map(({ session }) => session.id));
  const fresh = head.filter((document) => !known.has(document.session.id) || hasBase(document));
  const sameSession = fresh.length === 0 && head.length > 0;
  const judged = new Set(fresh.map(({ session }) => session.id));
  const earlier = stored.filter(({ session }) => !judged.has(session.id));
  const cases = /* @__PURE__ */ new Map();
  const add = (document, result, side2, from) => {
    const id = `${result.suite}:${result.case}`;
    const sides2 = cases.get(id) ?? {
      suite: result.suite,
      case: result.case,
      head: [],
      base: [],
      sameSession
    };
    cases.set(id, sides2);
    const processes = result.processes.filter((process2) => process2.side === from).sort((a, b) => a.round - b.round || a.order - b.order || a.invocation - b.invocation);
    if (side2 === "base" && from === "base" && processes.length === 0) return;
    const session = document.session.id;
    if (sides2[side2].some((seen) => seen.session === session)) sides2.duplicate = session;
    sides2[side2].push({ session, outcome: result.outcome, processes });
  };
  for (const document of oldestFirst(sameSession ? head : fresh)) {
    for (const result of document.cases) {
      add(document, result, "head", "head");
      add(document, result, "base", "base");
    }
  }
  for (const document of oldestFirst(earlier)) {
    for (const result of document.cases) add(document, result, "base", "head");
  }
  return [...cases.values()];
}
function oldestFirst(documents) {
  const age = ({ session }) => `${session.started} ${session.id}`;
  return [...documents].sort((a, b) => age(a) < age(b) ? -1 : 1);
}
function hasBase({ cases }) {
  return cases.some(({ processes }) => processes.some(({ side: side2 }) => side2 === "base"));
}

// src/compare/rows.ts
function rowsOf(head, stored, catalog, policy) {
  const cases = lineUp(head, stored);
  if (!cases.some((sides2) => sides2.base.length > 0)) return [];
  const ruleOf = ruleFinder(policy);
  const rows = cases.flatMap(
    (sides2) => metricKeys(sides2, catalog).map((metric) => {
      const key = rowKey(sides2.suite, sides2.case, metric);
      const spec = metricOf(catalog, metric);
      return rowOf(sides2, key, metric, spec, ruleOf(key, spec));
    })
  );
  return rows.sort((a, b) => a.key < b.key ? -1 : 1);
}
function metricKeys(sides2, catalog) {
  const found = /* @__PURE__ */ new Set();
  for (const { processes } of [...sides2.head, ...sides2.base]) {
    for (const { samples, resources, checks } of processes) {
      for (const values of [samples, resources, checks]) {
        for (const metric in values) found.add(metric);
      }
    }
  }
  const carried = (metric) => [...sides2.head, ...sides2.base].some((m) => m.processes.some((p) => valuesOf(p, metric)));
  return [...found].filter((metric) => metricOf(catalog, metric) && carried(metric));
}
function rowOf(sides2, key, metric, spec, rule) {
  const row = {
    key,
    suite: sides2.suite,
    case: sides2.case,
    metric,
    spec,
    rule,
    head: [],
    base: []
  };
  const obstacle = obstacleOf(sides2, metric);
  if (obstacle) return { ...row, obstacle };
  for (const side2 of ["head", "base"]) {
    for (const { session, outcome, processes } of sides2[side2]) {
      if (outcome.kind !== "measured" || processes.length === 0) continue;
      const collapsed = collapse(processes, metric, spec, rule.summary);
      if ("problem" in collapsed) {
        return {
          ...row,
          obstacle: { verdict: "error", reason: `On ${side2}, ${collapsed.problem}.` }
        };
      }
      row[side2].push({ session, processes: collapsed.figures });
    }
  }
  return row;
}
function obstacleOf(sides2, metric) {
  const { head, duplicate } = sides2;
  if (sides2.sameSession) {
    const reason = "Head and base are the same session: there is nothing to compare.";
    return { verdict: "inconclusive", reason };
  }
  const base = sides2.base.filter(({ outcome }) => outcome.kind === "measured");
  if (duplicate !== void 0) {
    return { verdict: "error", reason: `The case is there twice in session ${duplicate}.` };
  }
  if (head.length === 0) {
    return { verdict: "error", reason: "The base measured this case, head did not." };
  }
  const failure2 = head.find(({ outcome }) => outcome.kind !== "measured");
  if (failure2)
    return { verdict: "error", reason: `On head, the case ${describe2(failure2.outcome)}.` };
  if (base.length === 0) {
    return { verdict: "inconclusive", reason: "The base has no measurement of this case." };
  }
  const carriedBy = (side2) => side2.some((m) => m.processes.some((p) => valuesOf(p, metric)));
  if (!carriedBy(head))
    return { verdict: "error", reason: "The base reported this metric, head did not." };
  if (!carriedBy(base)) {
    return { verdict: "inconclusive", reason: "The base did not report this metric." };
  }
  return void 0;
}
function describe2(outcome) {
  switch (outcome.kind) {
    case "failed":
      return `failed at ${outcome.stage}: ${outcome.message}`;
    case "wrong":
      return `gave a wrong answer (${outcome.check}), which voids its figures`;
    case "skipped":
      return `was skipped: ${outcome.reason}`;
    case "measured":
      return "was measured";
  }
}

// src/compare/significance.ts
var NO_EVIDENCE = { p: 1, smallest: 0, exact: true };
function significanceOf(family, side2, alpha, correction, least = []) {
  const tested = family.map((evidence, i) => {
    const difference2 = side2 * evidence.estimate.difference;
    const worthATest = difference2 > 0 && difference2 >= (least[i] ?? 0);
    return worthATest ? evidence.test(side2, USUAL_DRAWS) : NO_EVIDENCE;
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

// src/compare/waivers.ts
function applyWaivers(rows, waivers, today) {
  const valid = waivers.filter((waiver) => waiver.expires >= today).map((waiver) => ({ waiver, matches: matcherOf(waiver.match) }));
  return rows.map((row) => {
    if (row.verdict !== "regression") return row;
    const key = rowKey(row.suite, row.case, row.metric);
    const found = valid.find(({ matches }) => matches(key));
    return found ? { ...row, waiver: { reason: found.waiver.reason, expires: found.waiver.expires } } : row;
  });
}
function expiredWaivers(waivers, today) {
  return waivers.filter((waiver) => waiver.expires < today).map((w) => `The waiver for ${w.match} ("${w.reason}") expired on ${w.expires}.`);
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
      let sum3 = shift;
      for (let byte = 0; byte < width; byte++) sum3 += sums[SUBSETS * byte + bytes[at++]];
      into[i] = sum3;
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
      let sum3 = 0;
      let square = 0;
      for (let byte = 0; byte < width; byte++) {
        const subset = SUBSETS * byte + bytes[at++];
        sum3 += sums[subset];
        square += squares[subset];
      }
      const rest2 = total - sum3;
      const difference2 = sum3 / head - rest2 / base;
      const ours = (square - sum3 * sum3 / head) / ((head - 1) * head);
      const theirs = (totalSquares - square - rest2 * rest2 / base) / ((base - 1) * base);
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
      const without = sums[SUBSETS * byte + (subset & subset - 1)];
      const place = PLACES_PER_BYTE * byte + lowest;
      sums[SUBSETS * byte + subset] = place < values.length ? without + values[place] : without;
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
  for (const size2 of sizes) {
    let down = 0;
    let up = 0;
    for (let i = 0; i < 2 * length; i++) {
      const takeDown = down < length && sums[down] - size2 <= sums[up] + size2;
      merged[i] = takeDown ? sums[down++] - size2 : sums[up++] + size2;
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
function storedSessions(row) {
  if (row.obstacle || row.head.length !== 1 || row.base.length < FEWEST_SESSIONS) return null;
  const shared = row.base.some(({ session }) => session === row.head[0].session);
  return shared ? null : row.base.slice(-JUDGED_SESSIONS);
}
function weighStored(row, sessions, pooled) {
  const head = valuesIn(row.head);
  const latest = valuesIn(sessions.slice(-1));
  if (head.length < 2 || latest.length < 2) return null;
  const sessionMeans = sessions.map(sessionMean);
  const share = row.spec.scale === "ratio" ? pooled : void 0;
  const estimate = storedEstimate(mean(head), sessionMeans, share);
  const pOf = (side2) => storedP(
    { ...estimate, difference: side2 * estimate.difference },
    head.map((value) => side2 * value),
    latest.map((value) => side2 * value)
  );
  return {
    mode: "stored",
    unit: "session",
    estimate,
    head: { n: head.length, mean: mean(head) },
    base: { n: sessions.length, mean: mean(sessionMeans) },
    test: (side2) => ({ p: pOf(side2), smallest: 0, exact: true })
  };
}

// src/compare/weigh.ts
function weigh(row, job) {
  const shared = new Set(row.base.map(({ session }) => session));
  const head = row.head.filter(({ session }) => shared.has(session));
  if (head.length > 0) {
    const sessions = new Set(head.map(({ session }) => session));
    const base = row.base.filter(({ session }) => sessions.has(session));
    const differences2 = pairRounds(head, base);
    return differences2 ? weighPaired(row.key, head, base, differences2) : weighUnpaired(row.key, job.labelings, "process", valuesIn(head), valuesIn(base));
  }
  const stored = storedSessions(row);
  if (stored)
    return weighStored(row, stored, job.pooledVariance) ?? noEvidence(tooFew("process"), row);
  if (row.head.length > 1 && row.base.length > 1) {
    return weighUnpaired(
      row.key,
      job.labelings,
      "session",
      row.head.map(sessionMean),
      row.base.map(sessionMean)
    );
  }
  return noEvidence(
    `How much sessions differ from each other is not known: head and base were measured in different sessions. Measure both in one job, or store ${FEWEST_SESSIONS} sessions of the base.`,
    row
  );
}
function noEvidence(reason, { head, base }) {
  return { reason, ...means(valuesIn(head), valuesIn(base)) };
}
function weighPaired(key, head, base, differences2) {
  const n = differences2.length;
  const figures = means(valuesIn(head), valuesIn(base));
  if (n < 2) return { reason: tooFew("round"), ...figures };
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
  if (head.length < 2 || base.length < 2) return { reason: tooFew(unit), ...figures };
  return {
    mode: "unpaired",
    unit,
    estimate: welchEstimate(head, base),
    ...figures,
    test: (side2, draws) => side2 === 1 ? permutationTest(head, base, key, labelings, draws) : permutationTest(base, head, key, labelings, draws),
    smallestP: smallestPermutationP
  };
}
function tooFew(unit) {
  return `One ${unit} a side cannot show what is chance: iterations of one process share its memory layout, clock and machine state, so processes are what is counted.`;
}
function means(head, base) {
  return {
    head: { n: head.length, mean: mean(head) },
    base: { n: base.length, mean: mean(base) }
  };
}

// src/compare/regressions.ts
function compareRegressions(input) {
  const { policy, differences: differences2 = [], look, alone = false } = input;
  const rows = rowsOf(input.head, input.stored, input.catalog, policy).filter(selector(input.only));
  const alpha = look?.alpha ?? policy.alpha;
  const correction = alone ? "none" : policy.correction;
  const interim = look !== void 0 && !look.last;
  const decided = /* @__PURE__ */ new Map();
  const weighed = [];
  const job = {
    labelings: new Labelings(),
    pooledVariance: pooledVariance(rows.flatMap(sessionMeansToPool))
  };
  const suites2 = new Set(rows.map(({ suite }) => suite));
  for (const row of rows) {
    const found = weighOrDecide(row, job, forbidding(differences2, row, suites2));
    if ("verdict" in found) decided.set(row, found);
    else weighed.push({ row, evidence: found });
  }
  for (const gating of [true, false]) {
    const family = weighed.filter(({ row }) => row.rule.gate === gating);
    const evidence = family.map((member) => member.evidence);
    const worse = significanceOf(evidence, 1, alpha, correction);
    const least = family.map(({ row }) => leastEffect(row.spec, row.rule));
    const better = significanceOf(evidence, -1, alpha, correction, least);
    const court = { alpha, comparisons: alone ? 1 : family.length, interim };
    for (const [i, member] of family.entries()) {
      const { row } = member;
      const { mode } = member.evidence;
      const decision = decide(member.evidence, row.spec, row.rule, worse[i], better[i], court);
      decided.set(row, { ...blank(row), mode, ...sides(row, member.evidence), ...decision });
    }
  }
  return applyWaivers(
    rows.map((row) => decided.get(row)),
    policy.waivers,
    input.today
  );
}
function selector(only) {
  if (!only) return () => true;
  const keys = new Set(
    only.flatMap((chosen) => chosen.metrics.map((m) => rowKey(chosen.suite, chosen.case, m)))
  );
  return (row) => keys.has(row.key);
}
function weighOrDecide(row, job, forbidden) {
  if (row.obstacle) return { ...blank(row), ...row.obstacle };
  if (forbidden.length > 0) return { ...blank(row), reason: describeDifferences(forbidden) };
  const exact = judgeExactly(row);
  if (exact) return { ...blank(row), ...exact };
  const evidence = weigh(row, job);
  if ("mode" in evidence) return evidence;
  const effect2 = evidence.head.mean - evidence.base.mean;
  return {
    ...blank(row),
    ...sides(row, evidence),
    effect: row.spec.scale === "ratio" ? Math.expm1(effect2) : effect2,
    reason: evidence.reason
  };
}
function blank(row) {
  const { suite, metric, spec, rule } = row;
  return {
    suite,
    case: row.case,
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
function sessionMeansToPool(row) {
  const sessions = row.spec.scale === "ratio" ? storedSessions(row) : null;
  return sessions ? [sessions.map(sessionMean)] : [];
}

// src/compare/ratio_changes.ts
function compareRatios(input) {
  const reading = { ...input, ruleOf: ruleFinder(input.policy) };
  return compareRegressions({
    ...input,
    head: input.head.map((document) => ratioDocument(document, reading)),
    stored: input.stored.map((document) => ratioDocument(document, reading)),
    catalog: ratioCatalog(input.catalog)
  });
}
function ratioSuite({ numerator, denominator }) {
  return `${numerator}-vs-${denominator}`.slice(0, 32).replace(/-+$/, "");
}
function ratioCatalog(catalog) {
  return Object.fromEntries(
    Object.entries(catalog).filter(([, spec]) => spec.scale === "ratio" && (spec.parity ?? spec.gate)).map(([name, spec]) => {
      const direction = spec.direction === "lower" ? "higher" : "lower";
      return [name, { ...spec, direction, unit: "×", gate: false }];
    })
  );
}
function ratioDocument(document, reading) {
  const { numerator, denominator } = reading.ratio;
  const measured = document.cases.filter(({ outcome }) => outcome.kind === "measured");
  const under = new Map(measured.filter((c) => c.suite === denominator).map((c) => [c.case, c]));
  const cases = measured.filter((found) => found.suite === numerator && under.has(found.case)).map((over) => ratioCase(over, under.get(over.case), reading));
  return { ...document, cases: cases.filter(({ processes }) => processes.length > 0) };
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
      for (const [round, value] of ours) {
        const other = theirs.get(round);
        if (other === void 0) continue;
        const process2 = rounds.get(`${side2} ${round}`) ?? emptyProcess(side2, round);
        rounds.set(`${side2} ${round}`, process2);
        process2.samples[metric] = [value / other];
      }
    }
  }
  return { ...over, suite: ratioSuite(reading.ratio), processes: [...rounds.values()] };
}
function figuresByRound(found, side2, metric, { catalog, ruleOf }) {
  const spec = metricOf(catalog, metric);
  if (spec?.scale !== "ratio") return /* @__PURE__ */ new Map();
  const rule = ruleOf(rowKey(found.suite, found.case, metric), spec);
  const processes = found.processes.filter((process2) => process2.side === side2);
  const collapsed = collapse(processes, metric, spec, rule.summary);
  const figures = "figures" in collapsed ? collapsed.figures : [];
  return new Map(figures.map(({ round, value }) => [round, inUnit(value, spec)]));
}
function emptyProcess(side2, round) {
  return { invocation: round, side: side2, round, order: 0, samples: {}, resources: {}, checks: {} };
}

// src/compare/resolution.ts
function tooFewProcesses(comparisons, alpha) {
  const rows = comparisons.filter(
    ({ gating, mode }) => gating && (mode === "paired" || mode === "unpaired")
  );
  if (rows.length === 0) return [];
  const most = max(rows.map(({ head, base }) => Math.min(head.n, base.n)));
  const modes = [...new Set(rows.map(({ mode }) => mode))];
  const fewest = min(
    modes.map((mode) => {
      const smallestP = mode === "paired" ? smallestSignFlipP : smallestPermutationP;
      return fewestUnits({ alpha, comparisons: rows.length, smallestP });
    })
  );
  if (most >= fewest) return [];
  return [
    `${most} processes a side cannot show a lone change among ${rows.length} rows: measure fewer cases (-c), or --processes ${fewest}`
  ];
}

// src/stats/warmup.ts
var LONGEST_CURVE = 200;
var SHORTEST_CURVE = 8;
function lateChange(processes) {
  const length = Math.min(...processes.map((curve2) => curve2.length));
  if (!(length >= SHORTEST_CURVE) || !Number.isFinite(length)) return null;
  const block = Math.ceil(length / LONGEST_CURVE);
  const curve = Array.from(
    { length: Math.floor(length / block) },
    (_, i) => mean(processes.map((values) => mean(values.slice(i * block, (i + 1) * block))))
  );
  const last = changePoints(curve, DRIFT_RULE).at(-1);
  return last && last.index >= curve.length / 2 ? last.index * block : null;
}

// src/compare/steadiness.ts
function unsteadyCases(documents, catalog) {
  const sentences = documents.flatMap(
    ({ cases }) => cases.flatMap(({ suite, case: id, processes }) => {
      const metrics = new Set(processes.flatMap(({ samples }) => Object.keys(samples)));
      return [...metrics].flatMap((metric) => {
        const spec = metricOf(catalog, metric);
        if (!spec?.gate || spec.scale !== "ratio") return [];
        const curves = processes.map(({ samples }) => samples[metric] ?? []).filter((values) => values.every((value) => value > 0 && Number.isFinite(value)));
        const at = lateChange(curves.map((values) => values.map(Math.log)));
        if (at === null) return [];
        const length = Math.min(...curves.map((values) => values.length));
        return [
          `${suite} ${id} ${metric} has no steady state: its level still changes at iteration ${at + 1} of ${length}; more warm-up is needed.`
        ];
      });
    })
  );
  return [...new Set(sentences)].sort();
}

// src/gate/conclude.ts
function conclude(rows, head, onInconclusive) {
  const totals = count2(rows, head);
  const outOfBounds = rows.parity.filter(({ verdict }) => verdict === "out-of-bounds");
  const failed = rows.failures.filter(({ outcome }) => outcome.kind === "failed");
  const wrong = rows.failures.filter(({ outcome }) => outcome.kind === "wrong");
  const gating = rows.comparisons.filter(({ gating: gating2, waiver }) => gating2 && !waiver);
  const errors = gating.filter(({ verdict }) => verdict === "error");
  const red = gating.filter(({ verdict }) => verdict === "regression");
  const open = gating.filter(({ verdict }) => verdict === "inconclusive");
  const compared = gating.length > 0;
  if (failed.length > 0) {
    const names = listNames(failed);
    return because(
      "not-measured",
      EXIT.notMeasured,
      `${plural(failed.length, "case")} could not be measured: ${names}`
    );
  }
  if (totals.measured + totals.wrong === 0) {
    const skipped = totals.skipped > 0 ? `; ${totals.skipped} skipped` : "";
    return because("not-measured", EXIT.notMeasured, `no case was measured${skipped}`);
  }
  if (wrong.length > 0) {
    return because(
      "wrong-answer",
      EXIT.wrongAnswer,
      `answers differ in ${plural(wrong.length, "case")}: ${listNames(wrong)}`
    );
  }
  if (errors.length > 0) {
    const names = listNames(errors);
    return because(
      "not-measured",
      EXIT.notMeasured,
      `${plural(errors.length, "row")} could not be judged: ${names}`
    );
  }
  if (red.length + outOfBounds.length > 0) {
    const parts = [
      red.length > 0 ? `${plural(red.length, "regression")}: ${listNames(red)}` : "",
      outOfBounds.length > 0 ? `${plural(outOfBounds.length, "ratio")} out of bounds: ${listNames(outOfBounds)}` : ""
    ].filter(Boolean);
    return because("regression", EXIT.regression, parts.join("; "));
  }
  if (open.length > 0) {
    const sentence2 = `no regression found; ${open.length} of ${plural(gating.length, "row")} inconclusive`;
    return because(
      "inconclusive",
      onInconclusive === "fail" ? EXIT.inconclusive : EXIT.pass,
      sentence2
    );
  }
  const sentence = compared ? `no regression in ${plural(gating.length, "row")}` : `${plural(totals.measured, "case")} measured; nothing to compare with yet`;
  return because("pass", EXIT.pass, sentence);
  function because(conclusion, exit_code, summary) {
    return { conclusion, exit_code, summary, totals };
  }
}
function count2({ comparisons }, head) {
  const outcomes = head.flatMap(({ cases }) => cases.map(({ outcome }) => outcome.kind));
  const of = (kind) => outcomes.filter((outcome) => outcome === kind).length;
  const gating = comparisons.filter((row) => row.gating);
  const verdicts = (verdict) => gating.filter((row) => row.verdict === verdict && !row.waiver).length;
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
    errors: verdicts("error"),
    waived: gating.filter(({ waiver }) => waiver).length,
    seconds: head.reduce((sum3, { session }) => sum3 + (session.seconds ?? 0), 0),
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
function listNames(rows) {
  const names = rows.map(
    ({ suite, case: id, metric }) => [suite, id, metric].filter(Boolean).join(" ")
  );
  const shown2 = [...new Set(names)];
  const rest2 = shown2.length - 3;
  return shown2.slice(0, 3).join(", ") + (rest2 > 0 ? ` and ${rest2} more` : "");
}
function plural(count3, noun) {
  return `${count3} ${noun}${count3 === 1 ? "" : "s"}`;
}

// src/judge.ts
function judge(evidence) {
  const { head, otherHeads = [], stored, catalog, policy, ratio: ratio2 } = evidence;
  const heads = [...otherHeads, head];
  const differences2 = compareEnvironments(heads, stored, policy.fingerprint);
  const question = { ...evidence, head: heads, differences: differences2 };
  const comparisons = [
    ...compareRegressions(question),
    ...ratio2 ? compareRatios({ ...question, ratio: ratio2 }).filter(isWorthARow) : []
  ];
  const parity = ratio2 ? compareParity({ head: heads, catalog, policy, ratio: ratio2 }) : [];
  return verdictOf2(evidence, { comparisons, parity, differences: differences2 });
}
function isWorthARow({ gating, verdict }) {
  return gating || verdict === "regression";
}
function confirmed(first, evidence) {
  const only = rowsToConfirm(first.comparisons);
  if (only.length === 0 || !evidence.policy.confirm) return first;
  const head = { ...evidence.head, cases: evidence.head.again ?? [] };
  const second = judge({ ...evidence, head, stored: [], equivalence: [], only });
  return withComparisons(first, evidence, confirm(first.comparisons, second.comparisons));
}
function withComparisons(verdict, evidence, comparisons) {
  const { parity, environment } = verdict;
  return verdictOf2(evidence, { comparisons, parity, differences: environment.differences });
}
function verdictOf2({ head, stored, equivalence, policy, catalog, today }, answers) {
  const failures = head.cases.filter(({ outcome }) => outcome.kind !== "measured");
  const rows = {
    comparisons: answers.comparisons,
    parity: answers.parity,
    equivalence,
    failures: failures.map(({ suite, case: id, outcome }) => ({ suite, case: id, outcome }))
  };
  const { alpha, correction, tolerance, min_effect, on_inconclusive } = policy;
  return {
    protocol: 1,
    kind: "verdict",
    ...conclude(rows, [head], on_inconclusive),
    head: sideOf(head),
    base: baseOf(head, stored),
    profile: head.profile,
    policy: { alpha, correction, tolerance, min_effect, on_inconclusive },
    ...rows,
    environment: { head: head.environment, differences: answers.differences },
    warnings: [
      ...busyMachine(head),
      ...tooFewProcesses(answers.comparisons, alpha),
      ...expiredWaivers(policy.waivers, today),
      ...unsteadyCases([head], catalog)
    ]
  };
}
function sideOf({ session }) {
  const name = session.branch ?? session.commit?.slice(0, 12) ?? session.id;
  const label = session.label ?? (session.dirty ? `${name} (with changes)` : name);
  return { label, ...session.commit ? { commit: session.commit } : {}, sessions: [session.id] };
}
function baseOf(head, stored) {
  const { base_commit: commit } = head.session;
  if (commit) return { label: commit.slice(0, 12), commit, sessions: [head.session.id] };
  const latest = stored.at(-1);
  if (!latest) return null;
  return { ...sideOf(latest), sessions: stored.map(({ session }) => session.id) };
}
function busyMachine(head) {
  const load = Number(head.environment["load.average_1m"] ?? 0);
  const cores = Number(head.environment["cpu.count"] ?? 1);
  const busy = load > 0.5 * cores;
  return busy ? [`the machine was busy when measuring began: load ${load} on ${cores} cores`] : [];
}

// src/looks.ts
function settle(earlier, now) {
  const decided = new Map(earlier.filter(isDecided).map((row) => [keyOf(row), row]));
  return now.map((row) => decided.get(keyOf(row)) ?? row);
}
function isOpen(rows, caseId) {
  return rows.some((row) => row.case === caseId && row.gating && !isDecided(row));
}
function roundsOf({ cases }) {
  let last = -1;
  for (const { processes } of cases) {
    for (const { round } of processes) last = Math.max(last, round);
  }
  return last + 1;
}
function appendProcesses(results, more) {
  const found = new Map(more.cases.map((row) => [`${row.suite}\0${row.case}`, row]));
  const seconds2 = (results.session.seconds ?? 0) + (more.session.seconds ?? 0);
  return {
    ...results,
    session: { ...results.session, seconds: seconds2 },
    cases: results.cases.map((row) => {
      const next = found.get(`${row.suite}\0${row.case}`);
      if (!next) return row;
      const outcome = row.outcome.kind === "measured" ? next.outcome : row.outcome;
      return { ...row, outcome, processes: [...row.processes, ...next.processes] };
    })
  };
}
function isDecided({ verdict }) {
  return verdict !== "inconclusive";
}
function keyOf({ suite, case: id, metric }) {
  return `${suite}\0${id}\0${metric}`;
}

// src/measure.ts
import { join as join9 } from "node:path";

// src/build/placeholders.ts
function fill(argv, values, where) {
  return argv.map(
    (argument) => argument.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, name) => {
      const value = Object.hasOwn(values, name) ? values[name] : void 0;
      if (value === void 0) {
        throw new RvpError(`${where}: unknown placeholder {${name}} in "${argument}"`, {
          stage: "plan",
          hint: `known here: ${Object.keys(values).join(", ")}`
        });
      }
      return value;
    })
  );
}
function fillEnv(env, values, where) {
  return Object.fromEntries(
    Object.entries(env ?? {}).map(([name, value]) => [name, fill([value], values, where)[0] ?? ""])
  );
}

// src/build/suite.ts
import { createWriteStream } from "node:fs";
import { mkdir as mkdir4, readFile as readFile3 } from "node:fs/promises";
import { join as join7 } from "node:path";

// src/process.ts
var GRACE_MS = 1500;
function startGroup(argv, { cwd, env, input }, signal) {
  const [file = "", ...args] = argv;
  const child = execa(file, args, {
    cwd,
    env,
    ...input === void 0 ? { stdin: "ignore" } : { input },
    buffer: false,
    reject: false,
    detached: true
  });
  const send = (name) => {
    try {
      if (child.pid !== void 0) process.kill(-child.pid, name);
    } catch {
    }
  };
  let killed = false;
  const kill = () => {
    if (killed) return;
    killed = true;
    send("SIGTERM");
    setTimeout(() => send("SIGKILL"), GRACE_MS).unref();
  };
  const finish = () => {
    signal.removeEventListener("abort", kill);
    send("SIGKILL");
  };
  child.once("exit", finish);
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  child.stdin?.on("error", () => {
  });
  const end = child.then((result) => {
    finish();
    return result;
  });
  return { stdout: child.stdout, stderr: child.stderr, end, kill };
}

// src/build/key.ts
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { cpus } from "node:os";
import { join as join6, posix } from "node:path";
var import_picomatch3 = __toESM(require_picomatch(), 1);
async function contentKey(parts) {
  const hash = createHash("sha256");
  for (const pattern2 of parts.inputs) {
    const matched = await filesMatching(parts.suiteFolder, pattern2);
    if (matched.length === 0) {
      throw new RvpError(`${parts.suiteFolder}: build input "${pattern2}" matches no file`, {
        stage: "plan"
      });
    }
    for (const file of matched) {
      hash.update(`${file}\0`).update(await readFile2(join6(parts.suiteFolder, file))).update("\0");
    }
  }
  for (const command of parts.toolchain) {
    hash.update(await versionOf(command, parts.suiteFolder)).update("\0");
  }
  hash.update(JSON.stringify([parts.salt, process.arch, cpus()[0]?.model ?? ""]));
  return hash.digest("hex").slice(0, 32);
}
async function filesMatching(folder, pattern2) {
  const { base, glob } = import_picomatch3.default.scan(pattern2);
  if (!glob) return existsSync(join6(folder, pattern2)) ? [pattern2] : [];
  if (!existsSync(join6(folder, base))) return [];
  const matches = (0, import_picomatch3.default)(glob, { dot: true });
  const files = await listFiles(join6(folder, base));
  return files.filter((file) => matches(file)).map((file) => posix.join(base, file));
}
async function versionOf(command, cwd) {
  const [file = "", ...args] = command;
  try {
    const { all: all2 } = await execa(file, args, { cwd, all: true, timeout: 6e4, stdin: "ignore" });
    return all2.trim();
  } catch (cause) {
    throw new RvpError(`\`${command.join(" ")}\` failed: ${messageOf(cause)}`, {
      stage: "build",
      exitCode: 3,
      hint: `is ${file} installed and on PATH?`,
      cause
    });
  }
}

// src/build/suite.ts
async function buildSuite(suite, domain, context) {
  const { manifest, folder } = suite;
  const version = await versionOf(manifest.version, folder);
  await checkDependencies(suite, domain);
  const built = {
    suite,
    domain,
    version,
    keys: {},
    places: {
      suite: folder,
      domain,
      profile: context.profile,
      path: process.env.PATH ?? ""
    },
    seconds: 0
  };
  for (const step of manifest.build ?? []) {
    if (step.domains && !step.domains.includes(domain)) continue;
    const { folder: made, seconds: seconds2, key } = await runStep(built, step, context);
    built.places[step.name] = made;
    built.keys[step.name] = key;
    built.seconds += seconds2;
  }
  return built;
}
async function writeFixtures(built, context) {
  const { fixtures } = built.suite.manifest;
  if (!fixtures?.domains.includes(built.domain)) return null;
  const step = {
    name: "fixtures",
    inputs: fixtures.inputs.map((input) => fill([input], built.places, "fixtures")[0] ?? ""),
    command: fixtures.command,
    env: fixtures.env
  };
  return (await runStep(built, step, context, context.profile)).folder;
}
async function checkDependencies({ manifest, folder }, domain) {
  for (const { command, domains, hint } of manifest.dependency ?? []) {
    if (domains && !domains.includes(domain)) continue;
    const [file = "", ...args] = command;
    const { failed } = await execa(file, args, { cwd: folder, reject: false, stdin: "ignore" });
    if (failed) {
      throw new RvpError(`suite ${manifest.name} needs \`${command.join(" ")}\`, which fails`, {
        stage: "build",
        exitCode: EXIT.notMeasured,
        hint
      });
    }
  }
}
async function runStep(built, step, context, variant = "") {
  const { manifest, folder: suiteFolder } = built.suite;
  const scope = step.shared ? null : built.domain;
  const where = `${suiteFolder}/suite.toml: step ${step.name}`;
  const inputs = step.inputs.map((input) => fill([input], built.places, where)[0] ?? "");
  const key = await contentKey({
    suiteFolder,
    inputs,
    toolchain: step.toolchain ?? [],
    salt: [step.command ?? null, step.env ?? null, scope, variant, built.keys]
  });
  const name = [manifest.name, step.name, scope, variant, key.slice(0, 16)].filter((part) => part).join("-");
  const { command } = step;
  if (!command) {
    return { folder: await sharedFolder(context.cache, name), seconds: 0, key };
  }
  const event = {
    kind: "build",
    suite: manifest.name,
    domain: built.domain,
    step: step.name
  };
  const { folder, cached, seconds: seconds2 } = await keyedFolder(
    context.cache,
    name,
    { key, suite: manifest.name, step: step.name, domain: scope },
    async (dir) => {
      context.progress({ ...event, state: "started" });
      const places = { ...built.places, dir };
      const argv = fill(command, places, where);
      await runCommand(argv, fillEnv(step.env, places, where), built, step.name, context);
    },
    context.remote
  );
  context.progress({ ...event, state: cached ? "cached" : "done", seconds: seconds2 });
  return { folder, seconds: seconds2, key };
}
async function runCommand(argv, env, built, step, context) {
  const { manifest, folder } = built.suite;
  await mkdir4(context.logs, { recursive: true });
  const log = join7(context.logs, `build-${manifest.name}-${built.domain}-${step}.log`);
  const output = createWriteStream(log);
  try {
    const { stdout, stderr, end } = startGroup(argv, { cwd: folder, env }, context.signal);
    stdout.pipe(output, { end: false });
    stderr.pipe(output, { end: false });
    const { failed, shortMessage } = await end;
    await new Promise((resolve2) => output.end(resolve2));
    if (failed) throw new Error(shortMessage);
  } catch (cause) {
    context.signal.throwIfAborted();
    const tail = (await readFile3(log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-15);
    throw new RvpError(
      `suite ${manifest.name}: build step "${step}" for ${built.domain} failed: ${messageOf(cause)}`,
      {
        stage: "build",
        exitCode: EXIT.notMeasured,
        hint: `the end of ${log}:
${tail.join("\n")}`,
        cause
      }
    );
  } finally {
    output.end();
  }
}

// src/build/units.ts
async function buildUnit(suite, side2, domain, threads, context) {
  const identity = { suite: suite.manifest.name, side: side2 };
  try {
    const built = await buildSuite(suite, domain, context);
    const { version, keys, seconds: seconds2 } = built;
    const receipt = { version, keys, build_seconds: seconds2 };
    const unit = { ...identity, launch: launchOf(built, threads), failure: null, receipt };
    return { unit, built };
  } catch (error) {
    const failure2 = asFailure(error, "build", context.signal);
    const receipt = { version: "none: the build failed" };
    return { unit: { ...identity, launch: null, failure: failure2, receipt }, built: null };
  }
}
async function buildFixtures(built, context) {
  try {
    return { folder: await writeFixtures(built, context), failure: null };
  } catch (error) {
    return { folder: null, failure: asFailure(error, "fixtures", context.signal) };
  }
}
function launchOf(built, threads) {
  const { manifest, folder } = built.suite;
  const places = { ...built.places, threads: String(threads) };
  const where = `${folder}/suite.toml: run`;
  return {
    argv: fill(manifest.run.command, places, where),
    cwd: folder,
    env: fillEnv(manifest.run.env, places, where)
  };
}
function asFailure(error, stage, signal) {
  signal.throwIfAborted();
  if (error instanceof RvpError && error.stage === "plan") throw error;
  const hint = error instanceof RvpError ? error.hint?.slice(0, 2e3) : void 0;
  return { kind: "failed", stage, message: messageOf(error), ...hint ? { hint } : {} };
}

// src/build/domain.ts
async function buildDomain(sides2, domain, threads, context) {
  const result = {
    domain,
    units: [],
    failures: /* @__PURE__ */ new Map(),
    receipts: /* @__PURE__ */ new Map(),
    fixtures: null
  };
  const builtHeads = /* @__PURE__ */ new Map();
  for (const side2 of ["head", "base"]) {
    for (const suite of sides2[side2]) {
      if (!suite.manifest.implements.some((name) => name.startsWith(`${domain}/`))) continue;
      const { unit, built } = await buildUnit(suite, side2, domain, threads, context);
      const { launch, failure: failure2 } = unit;
      if (launch) result.units.push({ ...unit, launch, implements: suite.manifest.implements });
      if (side2 === "base") {
        if (failure2) context.progress({ kind: "note", message: `base: ${failure2.message}` });
        continue;
      }
      result.receipts.set(unit.suite, unit.receipt);
      if (failure2) result.failures.set(unit.suite, failure2);
      if (built) builtHeads.set(unit.suite, built);
    }
  }
  await addFixtures(result, sides2, builtHeads, threads, context);
  return result;
}
async function addFixtures(result, { all: all2, head, fixturesBy }, builtHeads, threads, context) {
  const writer = all2.find(({ manifest }) => manifest.name === fixturesBy);
  if (!writer?.manifest.fixtures?.domains.includes(result.domain)) return;
  let built = builtHeads.get(writer.manifest.name) ?? null;
  let failure2 = result.failures.get(writer.manifest.name) ?? null;
  if (!built && !failure2) {
    const made = await buildUnit(writer, "head", result.domain, threads, context);
    built = made.built;
    failure2 = made.unit.failure;
  }
  if (built) {
    const fixtures = await buildFixtures(built, context);
    result.fixtures = fixtures.folder;
    failure2 = fixtures.failure;
  }
  if (!failure2) return;
  for (const { manifest } of head) {
    if (!result.failures.has(manifest.name)) result.failures.set(manifest.name, failure2);
  }
  result.units = [];
}

// src/collect/assemble.ts
function assemble(answers, expected, header) {
  const byKey = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = `${answer.suite}\0${answer.case.id}`;
    const list2 = byKey.get(key);
    if (list2) list2.push(answer);
    else byKey.set(key, [answer]);
  }
  const rows = expected.flatMap(
    ({ suite, cases, notStarted }) => cases.map((item) => {
      const failed = notStarted.get(item.id.split("/", 1)[0] ?? "");
      return caseResult(suite, item, byKey.get(`${suite}\0${item.id}`) ?? [], failed);
    })
  );
  return {
    protocol: 1,
    kind: "results",
    ...header,
    suites: Object.fromEntries(
      expected.map(({ suite, receipt }) => [suite, withHello(receipt, suite, answers)])
    ),
    cases: rows
  };
}
function caseResult(suite, item, answers, notStarted) {
  const measured = answers.filter(({ record }) => record.state === "done");
  const seconds2 = measured.map(({ record }) => record.seconds);
  return {
    suite,
    case: item.id,
    benchmark: item.benchmark,
    params: item.params,
    outcome: outcomeOf(answers, notStarted),
    items: measured[0]?.record.items ?? {},
    ...seconds2.length > 0 ? { seconds: seconds2.reduce((a, b) => a + b) / seconds2.length } : {},
    processes: measured.map(({ invocation, side: side2, round, order, record, hello }) => ({
      invocation,
      side: side2,
      round,
      order,
      samples: record.samples,
      resources: hello ? { ...record.resources, startup_time: hello.startup_seconds } : record.resources,
      checks: record.checks
    }))
  };
}
function outcomeOf(answers, notStarted) {
  if (notStarted) return notStarted;
  const head = answers.filter(({ side: side2 }) => side2 === "head");
  const failure2 = head.find(({ record }) => record.failure)?.record.failure;
  if (failure2) return failure2;
  const skipped = head.find(({ record }) => record.state === "skipped");
  if (skipped) return { kind: "skipped", reason: skipped.record.skipReason ?? "" };
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
    const domain = item.id.split("/", 1)[0];
    Object.assign(merged.versions, inDomain(domain, hello.versions));
    Object.assign(merged.settings, inDomain(domain, hello.settings ?? {}));
    merged.startup_seconds?.push(hello.startup_seconds);
  }
  return merged;
}
function inDomain(domain, fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${domain}.${name}`, value])
  );
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
function schedule(cases, units, rounds, seed, firstId = 0) {
  const families = groupByFamily(cases);
  const random = xoroshiro128plus(seed + rounds.from | 0);
  const shuffled2 = (items) => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = uniformInt(random, 0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  const invocations = [];
  for (let round = rounds.from; round < rounds.to; round++) {
    let order = 0;
    const turn = round % 2 === 0 ? units : [...units].reverse();
    for (const family of shuffled2(families)) {
      const caseOrder = shuffled2(family);
      for (const unit of turn) {
        const id = firstId + invocations.length;
        invocations.push({ id, round, order: order++, unit, cases: caseOrder });
      }
    }
  }
  return invocations;
}
function groupByFamily(cases) {
  const families = /* @__PURE__ */ new Map();
  for (const item of cases) {
    const family = families.get(item.benchmark);
    if (family) family.push(item);
    else families.set(item.benchmark, [item]);
  }
  return [...families.values()];
}

// src/run/provenance.ts
import { randomBytes } from "node:crypto";
async function newSession(root, seed) {
  const now = /* @__PURE__ */ new Date();
  const stamp = now.toISOString().replace(/[-:]/g, "").slice(0, 15);
  const [commit, branch, status] = await Promise.all([
    git2(root, "rev-parse", "HEAD"),
    git2(root, "rev-parse", "--abbrev-ref", "HEAD"),
    git2(root, "status", "--porcelain", "--untracked-files=no")
  ]);
  return {
    id: `${stamp}-${randomBytes(3).toString("hex")}`,
    started: now.toISOString(),
    seed,
    ...commit ? { commit, dirty: status !== "" } : {},
    ...branch && branch !== "HEAD" ? { branch } : {}
  };
}
async function git2(cwd, ...args) {
  const { stdout, failed } = await execa("git", args, { cwd, reject: false, timeout: 2e4 });
  return failed ? null : stdout.trim();
}

// src/run/session.ts
import { mkdir as mkdir5 } from "node:fs/promises";
import { join as join8 } from "node:path";

// src/run/invoke.ts
import { createWriteStream as createWriteStream2 } from "node:fs";

// src/run/ndjson.ts
var MAX_LINE_BYTES = 1 << 20;
var MAX_TOTAL_BYTES = 256 << 20;
function decodeNdjson(onValue, onGarbage) {
  let pending = [];
  let pendingBytes = 0;
  let totalBytes = 0;
  let line = 0;
  let skipping = false;
  const finishLine = () => {
    const text3 = Buffer.concat(pending).toString("utf8").trim();
    pending = [];
    pendingBytes = 0;
    line++;
    if (skipping) {
      skipping = false;
      return;
    }
    if (text3 === "") return;
    let value;
    try {
      value = JSON.parse(text3);
    } catch {
      onGarbage({ line, problem: "is not JSON", excerpt: text3.slice(0, 120) });
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
      let rest2 = chunk;
      for (let end = rest2.indexOf(10); end !== -1; end = rest2.indexOf(10)) {
        if (!skipping) pending.push(rest2.subarray(0, end));
        finishLine();
        rest2 = rest2.subarray(end + 1);
      }
      if (skipping) return true;
      pending.push(Buffer.from(rest2));
      pendingBytes += rest2.length;
      if (pendingBytes > MAX_LINE_BYTES) {
        const problem = `is longer than ${MAX_LINE_BYTES} bytes`;
        onGarbage({ line: line + 1, problem, excerpt: rest2.toString("utf8").slice(0, 120) });
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
      ([, { state }]) => state === "waiting" || state === "running"
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
        record.seconds = event.seconds;
        this.#finish(id, record, "done");
    }
  }
  #finish(id, record, state) {
    record.state = state;
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
var STDERR_LOG_BYTES = 8 << 20;
var STARTUP_SECONDS = 120;
async function invoke(launch, request, signal, onCase) {
  const transcript = new Transcript(
    request.cases.map(({ id }) => id),
    onCase
  );
  const input = `${JSON.stringify(request)}
`;
  const { cwd, env } = launch;
  const group = startGroup(launch.argv, { cwd, env, input }, signal);
  let timedOut = null;
  let watched = "";
  let timer;
  const watch = () => {
    const next = transcript.running ?? transcript.unanswered[0] ?? null;
    const starting = transcript.hello === null;
    const now = `${starting} ${next}`;
    if (now === watched) return;
    watched = now;
    clearTimeout(timer);
    const own = next && launch.timeouts.get(next) || STARTUP_SECONDS;
    const seconds2 = starting ? own + STARTUP_SECONDS : own;
    timer = setTimeout(() => {
      timedOut = { id: next, seconds: seconds2 };
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
  const stderr = keepStderr(group.stderr, launch.log);
  const end = await group.end;
  clearTimeout(timer);
  decoder.end();
  signal.throwIfAborted();
  explainEnd(transcript, end, timedOut, await stderr());
  return transcript;
}
function explainEnd(transcript, result, timedOut, stderrTail) {
  const tail = stderrTail ? { stderr_tail: stderrTail } : {};
  const [culprit] = transcript.unanswered;
  for (const record of transcript.cases.values()) {
    if (record.failure) Object.assign(record.failure, tail);
  }
  if (culprit === void 0) return;
  if (timedOut !== null) {
    transcript.fail(culprit, {
      kind: "failed",
      stage: "timeout",
      message: `no answer within ${timedOut.seconds} s; the process group was ended`,
      hint: "raise timeout_seconds in the definition or the profile if the case really is this slow",
      ...tail
    });
    return;
  }
  if (result.code === "ENOENT" || result.code === "EACCES") {
    for (const id of transcript.unanswered) {
      const message2 = result.shortMessage ?? "the command cannot be started";
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
function keepStderr(stream, log) {
  let tail = Buffer.alloc(0);
  let logged = 0;
  const file = createWriteStream2(log, { flags: "a" });
  stream.on("data", (chunk) => {
    tail = Buffer.concat([tail, chunk]).subarray(-STDERR_TAIL_BYTES);
    if (logged < STDERR_LOG_BYTES) file.write(chunk);
    logged += chunk.length;
  });
  return async () => {
    await new Promise((resolve2) => file.end(resolve2));
    return tail.toString("utf8").trimEnd();
  };
}

// src/run/session.ts
async function runSession(invocations, options) {
  await mkdir5(options.logs, { recursive: true });
  const answers = [];
  const given = /* @__PURE__ */ new Set();
  const rounds = 1 + Math.max(0, ...invocations.map(({ round }) => round));
  const total = new Set(invocations.flatMap(({ cases }) => cases.map(({ id }) => id))).size;
  options.progress({ kind: "measure", invocations: invocations.length, rounds, cases: total });
  for (const [index, invocation] of invocations.entries()) {
    const { unit, round } = invocation;
    const key = ({ id }) => `${unit.suite}\0${unit.side}\0${id}`;
    let pending = invocation.cases.filter(
      (item) => unit.implements.includes(item.benchmark) && !given.has(key(item))
    );
    if (pending.length === 0) continue;
    const start = performance.now();
    while (pending.length > 0) {
      const batch = await runOnce(invocation, pending, options);
      answers.push(...batch);
      for (const { case: item, record } of batch) {
        if (record.state !== "done") given.add(key(item));
      }
      const answered = new Set(batch.map(({ case: item }) => item.id));
      if (answered.size === 0) break;
      pending = pending.filter(({ id }) => !answered.has(id));
    }
    options.progress({
      kind: "invocation",
      index: index + 1,
      invocations: invocations.length,
      round: round + 1,
      rounds,
      suite: unit.suite,
      side: unit.side,
      family: invocation.cases[0]?.benchmark ?? "",
      seconds: (performance.now() - start) / 1e3
    });
  }
  return answers;
}
async function runOnce({ unit, id, round, order }, cases, options) {
  const family = cases[0]?.benchmark ?? "";
  const request = {
    ...options.request,
    cases: cases.map(({ id: id2, benchmark, params }) => ({
      id: id2,
      benchmark,
      params,
      budget: options.budget
    }))
  };
  const log = join8(options.logs, `${unit.suite}-${unit.side}-${family.replace("/", "-")}.log`);
  const timeouts = new Map(
    cases.map(({ id: id2, timeoutSeconds }) => [id2, timeoutSeconds ?? options.timeoutSeconds])
  );
  const transcript = await invoke(
    { ...unit.launch, log, timeouts },
    request,
    options.signal,
    (case_, record) => {
      if (record.state === "waiting" || record.state === "running") return;
      options.progress({ kind: "case", suite: unit.suite, case: case_, state: record.state });
    }
  );
  return cases.flatMap((item) => {
    const record = transcript.cases.get(item.id);
    if (!record || record.state === "waiting" || record.state === "running") return [];
    const { suite, side: side2 } = unit;
    const { hello } = transcript;
    return [{ suite, side: side2, case: item, invocation: id, round, order, hello, record }];
  });
}

// src/measure.ts
async function measure(plan, base, cases, options) {
  const start = performance.now();
  const { config, profile } = plan;
  const rules = config.profiles[profile];
  const { mode = "measure" } = options;
  const { rounds = { from: 0, to: mode === "verify" ? 1 : rules.processes } } = options;
  const { device, dtype, threads, seed } = config;
  const session = await newSession(config.root, seed);
  const environment = await fingerprint({ device, dtype, threads, profile });
  const baseSuites = base ? baseSuitesOf(base.root, plan) : [];
  const builds = [];
  const answers = [];
  let invocations = 0;
  for (const domain of plan.domains) {
    const wanted = cases.filter(({ benchmark }) => domainOf(benchmark) === domain);
    if (wanted.length === 0) continue;
    const sides2 = {
      head: plan.suites,
      base: baseSuites,
      all: plan.allSuites,
      fixturesBy: config.fixtures
    };
    const build = await buildDomain(sides2, domain, threads, {
      ...options,
      cache: cacheRoot(),
      profile
    });
    builds.push(build);
    const turns = schedule(wanted, build.units, rounds, seed, invocations);
    invocations += turns.length;
    const session2 = await runSession(turns, {
      ...options,
      request: {
        protocol: 1,
        mode,
        seed,
        device,
        dtype,
        threads,
        benchmarks: config.benchmarks,
        fixtures: build.fixtures
      },
      budget: {
        warmup: rules.warmup,
        iterations: rules.iterations,
        seconds: rules.seconds
      },
      timeoutSeconds: rules.timeout_seconds
    });
    answers.push(...session2);
  }
  const wantedIds = new Set(cases.map(({ id }) => id));
  const expected = plan.suites.map((suite) => ({
    suite: suite.manifest.name,
    cases: casesOf(plan, suite).filter(({ id }) => wantedIds.has(id)),
    notStarted: failuresOf(suite, builds),
    receipt: receiptOf(suite, builds)
  }));
  const seconds2 = (performance.now() - start) / 1e3;
  return assemble(answers, expected, {
    session: { ...session, seconds: seconds2, ...base ? { base_commit: base.commit } : {} },
    environment,
    profile
  });
}
function baseSuitesOf(root, plan) {
  const measured = new Set(plan.suites.map(({ manifest }) => manifest.name));
  const { suites: suites2 } = loadConfig(join9(root, "rvp.toml"));
  return loadSuites(suites2).filter(({ manifest }) => measured.has(manifest.name));
}
function failuresOf({ manifest }, builds) {
  const failures = /* @__PURE__ */ new Map();
  for (const { domain, failures: byName } of builds) {
    const failure2 = byName.get(manifest.name);
    if (failure2) failures.set(domain, failure2);
  }
  return failures;
}
function receiptOf({ manifest }, builds) {
  const receipts = builds.map(({ domain, receipts: receipts2 }) => ({
    domain,
    receipt: receipts2.get(manifest.name)
  }));
  const version = receipts.find(({ receipt }) => receipt)?.receipt?.version ?? "";
  const keys = receipts.flatMap(
    ({ domain, receipt }) => Object.entries(receipt?.keys ?? {}).map(([step, key]) => [`${domain}.${step}`, key])
  );
  const seconds2 = receipts.reduce((sum3, { receipt }) => sum3 + (receipt?.build_seconds ?? 0), 0);
  return { version, keys: Object.fromEntries(keys), build_seconds: seconds2 };
}

// src/stats/sequential.ts
function plannedLooks(alpha) {
  return [
    { units: 10, alpha: alpha * 0.2, last: false },
    { units: 20, alpha: alpha * 0.3, last: false },
    { units: 30, alpha: alpha * 0.5, last: true }
  ];
}

// src/pipeline.ts
async function runAll(job) {
  var _stack = [];
  try {
    const plan = makePlan(job.root, job.choice);
    const before = await sessionsOfThisMachine(plan, job);
    const base = __using(_stack, job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null, true);
    const looks = base && plan.config.profiles[plan.profile].looks;
    const { first, evidence, earlier } = looks ? await measureInLooks(plan, base, before, job) : await measureAtOnce(plan, base, before, job);
    const head = await measureAgain(first, evidence.head, plan, base, job);
    const verdict = confirmed(first, { ...evidence, head });
    return { verdict, results: head, stored: [...evidence.stored], earlier };
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
    const plan = makePlan(job.root, job.choice);
    const before = job.base ? [] : await sessionsOfThisMachine(plan, job);
    const base = __using(_stack, job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null, true);
    const measured = await measure(plan, base, plan.cases, job);
    const evidence = gather(plan, measured, restrictTo(measured, before), job);
    const provisional = judge({ ...evidence, alone: true });
    return await measureAgain(provisional, evidence.head, plan, base, job);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function judgeFolders(job, folders) {
  const plan = makePlan(job.root, job.choice);
  const shards = await Promise.all((await findResults(folders)).map(readResults));
  const expected = plan.suites.map((suite) => ({
    suite: suite.manifest.name,
    cases: casesOf(plan, suite)
  }));
  const measured = addMissing(mergeShards(shards), expected);
  const { config } = plan;
  const before = job.stored ? await sessionsBefore(config, measured.environment, measured) : [];
  const earlier = restrictTo(measured, before);
  const paired = measured.session.base_commit !== void 0;
  const evidence = gather(plan, measured, paired ? [] : earlier, job);
  const verdict = confirmed(judge(evidence), evidence);
  return { verdict, results: evidence.head, stored: [...evidence.stored], earlier };
}
async function measureAtOnce(plan, base, before, job) {
  const measured = await measure(plan, base, plan.cases, job);
  const earlier = restrictTo(measured, before);
  const evidence = gather(plan, measured, base ? [] : earlier, job);
  return { first: judge(evidence), evidence, earlier };
}
async function measureInLooks(plan, base, before, job) {
  let settled = [];
  let open = plan.cases;
  let measured = null;
  for (const look of plannedLooks(plan.config.policy.alpha)) {
    const rounds = { from: measured ? roundsOf(measured) : 0, to: look.units };
    const more = await measure(plan, base, open, { ...job, rounds });
    measured = measured ? appendProcesses(measured, more) : more;
    const evidence2 = gather(plan, measured, [], job);
    settled = settle(settled, judge({ ...evidence2, look }).comparisons);
    open = plan.cases.filter(({ id }) => isOpen(settled, id));
    if (open.length === 0) break;
  }
  const evidence = gather(plan, measured, [], job);
  const earlier = restrictTo(evidence.head, before);
  return { first: withComparisons(judge(evidence), evidence, settled), evidence, earlier };
}
function gather(plan, measured, earlier, job) {
  const { config, catalog, cases } = plan;
  const { results, equivalence } = voidWrongAnswers(measured, cases, config.reference);
  const { policy, ratio: ratio2 } = config;
  const stored = earlier.slice(-JUDGED_SESSIONS);
  return { head: results, stored, equivalence, catalog, policy, ratio: ratio2, today: job.today };
}
async function sessionsOfThisMachine(plan, { stored }) {
  if (!stored) return [];
  const { config, profile } = plan;
  const environment = await fingerprint({ ...config, profile });
  return sessionsBefore(config, environment, { profile, session: { id: "" } });
}
async function measureAgain({ comparisons, base: side2 }, head, plan, tree, job) {
  var _stack = [];
  try {
    const rows = rowsToConfirm(comparisons);
    if (rows.length === 0 || !plan.config.policy.confirm) return head;
    job.progress({ kind: "confirm", rows: rows.length });
    const own = __using(_stack, tree ? null : await baseTree(job, side2?.commit).catch(() => null), true);
    const base = tree ?? own;
    if (base === null) return head;
    const red = new Set(rows.map(({ case: id }) => id));
    const cases = plan.cases.filter(({ id }) => red.has(id));
    const again = await measure(plan, base, cases, job);
    return { ...head, again: again.cases };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function baseTree(job, commit) {
  if (!commit) return null;
  const folder = join10(cacheRoot(), "trees");
  await mkdir6(folder, { recursive: true });
  return checkOut(job.root, commit, folder);
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
    ...list("Faster or smaller", better),
    ...list("Slower or larger", worse)
  ];
  if (verdict.parity.length > 0) lines2.push(`Parity: ${parityHeadline(verdict.parity)}.`);
  return `${lines2.join("\n\n")}
`;
}
function byEffect(a, b) {
  return (b.effect ?? 0) - (a.effect ?? 0);
}
function list(title, rows) {
  if (rows.length === 0) return [];
  const items = rows.slice(0, ROWS).map((row) => {
    const accepted = row.waiver ? " (accepted)" : "";
    return `- ${code(row.suite)} ${code(row.case)} ${code(row.metric)}: ${change(row)}, ${effect(row)} ${effectInterval(row)}${accepted}`;
  });
  if (rows.length > ROWS) items.push(`- … and ${rows.length - ROWS} more`);
  return [`${title}:
${items.join("\n")}`];
}

// src/report/terminal/cell.ts
import { stripVTControlCharacters } from "node:util";

// node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter();
var visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
var spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
var rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
var unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
var extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("‍")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    const codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0) {
        return void 0;
      }
      for (let remaining2 = index; remaining2 < codePoints.length; remaining2++) {
        width += eastAsianWidth(codePoints[remaining2], eastAsianWidthOptions);
      }
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2;
      index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first = true;
  for (const character of visibleSegment) {
    if (first) {
      first = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) {
    string = stripAnsi(string);
  }
  if (string.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string)) {
    return string.length;
  }
  let width = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// src/report/terminal/cell.ts
var ELLIPSIS = "…";
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
function plain(text3) {
  return stripVTControlCharacters(text3).replace(CONTROL, " ").trim();
}
function widthOf2(text3) {
  return stringWidth(text3);
}
function cutEnd(text3, width) {
  if (widthOf2(text3) <= width) return text3;
  return take2([...text3], width - 1) + (width > 0 ? ELLIPSIS : "");
}
function cutMiddle(text3, width) {
  if (widthOf2(text3) <= width) return text3;
  if (width <= 1) return cutEnd(text3, width);
  const characters = [...text3];
  const tail = Math.ceil((width - 1) / 2);
  const end = [...take2(characters.toReversed(), tail)].toReversed().join("");
  return take2(characters, width - 1 - widthOf2(end)) + ELLIPSIS + end;
}
function take2(characters, width) {
  let taken = "";
  for (const character of characters) {
    if (widthOf2(taken + character) > width) break;
    taken += character;
  }
  return taken;
}

// src/report/terminal/plain_line.ts
function plainLine(event) {
  const line = describe3(event);
  return line === null ? null : plain(line);
}
function describe3(event) {
  switch (event.kind) {
    case "build": {
      const what = `${event.suite} for ${event.domain}: ${event.step}`;
      if (event.state === "started") return `building ${what}`;
      if (event.state === "cached") return `built before: ${what}`;
      return `built ${what}${event.seconds === void 0 ? "" : ` in ${seconds(event.seconds)}`}`;
    }
    case "verify":
      return `checking the answers of ${event.cases} cases`;
    case "measure":
      return `measuring ${event.cases} cases: ${event.invocations} processes in ${event.rounds} rounds`;
    case "invocation": {
      const { index, invocations, round, rounds, suite, side: side2, family, seconds: seconds2 } = event;
      const place = `[${index}/${invocations}, round ${round}/${rounds}]`;
      return `${place} ${suite} ${side2} ${family}: ${seconds2.toFixed(1)} s`;
    }
    case "case":
      return event.state === "done" ? null : `${event.state}: ${event.suite} ${event.case}`;
    case "confirm":
      return `measuring ${event.rows} red rows again`;
    case "note":
      return event.message;
  }
}

// src/report/terminal/color.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function colors(color) {
  return import_picocolors.default.createColors(color);
}

// src/report/terminal/eta.ts
function noEta(invocations, rounds) {
  return { invocations, rounds, done: 0, kinds: {}, perRound: null };
}
function observe(eta, kind, index, seconds2) {
  const before = eta.kinds[kind] ?? { count: 0, seconds: 0 };
  const after = { count: before.count + 1, seconds: before.seconds + seconds2 };
  const kinds = { ...eta.kinds, [kind]: after };
  const firstRoundEnds = eta.perRound === null && index * eta.rounds >= eta.invocations;
  const perRound = firstRoundEnds ? Object.fromEntries(Object.entries(kinds).map(([name, { count: count3 }]) => [name, count3])) : eta.perRound;
  return { ...eta, done: index, kinds, perRound };
}
function remaining({ invocations, rounds, done, kinds, perRound }) {
  const seen = Object.entries(kinds);
  if (seen.length === 0) return null;
  const expected = seen.map(([name, { count: count3, seconds: seconds2 }]) => ({
    left: perRound === null ? count3 : Math.max(0, (perRound[name] ?? 0) * rounds - count3),
    mean: seconds2 / count3
  }));
  const left = sum2(expected.map((kind) => kind.left));
  const mean2 = left === 0 ? 0 : sum2(expected.map((kind) => kind.left * kind.mean)) / left;
  return Math.max(0, invocations - done) * mean2;
}
function sum2(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/report/terminal/progress.ts
var IDLE = { doing: "starting", elapsed: 0, began: 0 };
function advance2(state, event, now) {
  const at = (doing) => ({ doing, elapsed: 0, began: now });
  switch (event.kind) {
    case "build": {
      const what = `building ${event.suite} for ${event.domain}: ${event.step}`;
      return event.state === "started" ? at(what) : state;
    }
    case "verify":
      return at(`checking the answers of ${event.cases} cases`);
    case "confirm":
      return at(`measuring ${event.rows} red rows again`);
    case "measure": {
      const { invocations, rounds, cases } = event;
      const eta = noEta(invocations, rounds);
      const counts = { round: 1, done: 0, answered: 0, failed: 0 };
      return {
        ...at("measuring"),
        measure: { cases, rounds, invocations, ...counts, eta, left: null, at: now }
      };
    }
    case "invocation": {
      const { measure: measure2 } = state;
      if (!measure2) return state;
      const key = `${event.suite} ${event.side} ${event.family}`;
      const eta = observe(measure2.eta, key, event.index, event.seconds);
      const perRound = measure2.invocations / measure2.rounds;
      const round = Math.min(measure2.rounds, 1 + Math.floor(event.index / perRound));
      const answered = round === measure2.round ? measure2.answered : 0;
      const left = remaining(eta);
      return {
        ...tick(state, now),
        measure: { ...measure2, round, answered, done: event.index, eta, left, at: now }
      };
    }
    case "case": {
      const { measure: measure2 } = state;
      const doing = measure2 ? `${event.suite} ${event.case}` : state.doing;
      if (!measure2) return tick(state, now);
      const failed = measure2.failed + (event.state === "failed" ? 1 : 0);
      return {
        ...tick({ ...state, doing }, now),
        measure: { ...measure2, answered: measure2.answered + 1, failed }
      };
    }
    case "note":
      return tick(state, now);
  }
}
function tick(state, now) {
  return { ...state, elapsed: now - state.began };
}
var BAR = 20;
function renderProgress(state, options) {
  const { width } = options;
  const paint = colors(options.color);
  const { measure: measure2 } = state;
  if (!measure2) {
    return cutEnd(plain(`${state.doing} · ${seconds(state.elapsed)}`), width);
  }
  const share = shareDone(state);
  const filled = Math.round(BAR * share);
  const bar = "━".repeat(filled);
  const rail = "─".repeat(BAR - filled);
  const facts2 = [
    `${Math.floor(100 * share)} %`,
    `round ${measure2.round}/${measure2.rounds}`,
    `case ${measure2.answered} of the round`,
    ...measure2.failed > 0 ? [`${measure2.failed} failed`] : [],
    etaText(state)
  ].join(" · ");
  const room = width - widthOf2(facts2) - 1;
  if (room < 0) return cutEnd(facts2, width);
  const head = room >= BAR ? `${paint.cyan(bar)}${paint.dim(rail)} ${facts2}` : facts2;
  const taken = widthOf2(facts2) + (room >= BAR ? BAR + 1 : 0);
  const left = width - taken - 2;
  return left >= 12 ? `${head}  ${paint.dim(cutMiddle(plain(state.doing), left))}` : head;
}
function shareDone({ measure: measure2, elapsed, began }) {
  if (!measure2 || measure2.invocations === 0) return 0;
  if (measure2.left === null) return 0;
  const worked = measure2.at - began;
  const since = began + elapsed - measure2.at;
  const total = worked + measure2.left;
  if (total === 0) return 1;
  return Math.min(1, (worked + Math.min(since, measure2.left)) / total);
}
function etaText({ measure: measure2, elapsed, began }) {
  if (!measure2 || measure2.left === null) return "ETA –";
  const left = Math.max(0, measure2.left - (began + elapsed - measure2.at));
  return `ETA ${seconds(left)}`;
}

// src/report/answers.ts
function answerText(expected, got, digits = 17) {
  if (!Array.isArray(expected) || !Array.isArray(got)) {
    const difference2 = distance(expected, got);
    return { expected: text2(expected, digits), got: text2(got, digits), difference: difference2 };
  }
  const place = furthest(expected, got);
  const at = (values) => `${values.length} values; [${place}] = ${text2(values[place], digits)}`;
  return {
    expected: at(expected),
    got: at(got),
    difference: distance(expected[place], got[place])
  };
}
function furthest(expected, got) {
  let place = 0;
  let most = 0;
  for (const [i, value] of expected.entries()) {
    const apart = Math.abs((got[i] ?? Number.NaN) - value);
    if (apart <= most) continue;
    most = apart;
    place = i;
    if (Number.isNaN(apart)) break;
  }
  return place;
}
function distance(expected, got) {
  if (typeof expected !== "number" || typeof got !== "number") return "";
  const apart = Math.abs(got - expected);
  return apart === 0 ? "0" : apart.toExponential(1);
}
function text2(value, digits) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return `${value.length} values`;
  if (typeof value !== "number") return value;
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(digits)));
}

// src/report/terminal/table.ts
function readable(width) {
  return width > 0 ? width : 80;
}

// src/report/terminal/writer.ts
var CLEAR_LINE = "\r\x1B[2K";
var REFRESH_MS = 250;
function progressWriter(sink, { color, now }) {
  if (!sink.isTTY) {
    const progress = (event) => {
      const line = plainLine(event);
      if (line !== null) sink.write(`${line}
`);
    };
    return { progress, stop: () => {
    } };
  }
  let state = IDLE;
  const draw = () => {
    const width = readable(sink.columns ?? 0) - 1;
    sink.write(CLEAR_LINE + renderProgress(tick(state, now()), { width, color }));
  };
  const timer = setInterval(draw, REFRESH_MS);
  timer.unref();
  return {
    progress: (event) => {
      state = advance2(state, event, now());
      const line = lasting(event) ? plainLine(event) : null;
      if (line !== null) sink.write(`${CLEAR_LINE}${line}
`);
      draw();
    },
    stop: () => {
      clearInterval(timer);
      sink.write(CLEAR_LINE);
    }
  };
}
function lasting(event) {
  if (event.kind === "build") return event.state !== "started";
  return event.kind === "note" || event.kind === "confirm" || event.kind === "case";
}

// src/report/write.ts
import { mkdir as mkdir7 } from "node:fs/promises";
import { join as join11 } from "node:path";

// src/report/html/client.generated.ts
var CLIENT_SCRIPT_HASH = "sha256-g44JOCskefWrkKaLujHkuuoQZiz6G+o5eQk64xXxj4k=";
var CLIENT_SCRIPT = '"use strict";(()=>{var ox=Object.create;var hh=Object.defineProperty;var ax=Object.getOwnPropertyDescriptor;var fx=Object.getOwnPropertyNames;var sx=Object.getPrototypeOf,cx=Object.prototype.hasOwnProperty;var ph=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var ux=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of fx(e))!cx.call(t,i)&&i!==n&&hh(t,i,{get:()=>e[i],enumerable:!(r=ax(e,i))||r.enumerable});return t};var lx=(t,e,n)=>(n=t!=null?ox(sx(t)):{},ux(e||!t||!t.__esModule?hh(n,"default",{value:t,enumerable:!0}):n,t));var h2=ph((ZA,d2)=>{"use strict";function L7(t,e,n,r,i){for(var o=i+1;r<=i;){var a=r+i>>>1,f=t[a],s=n!==void 0?n(f,e):f-e;s>=0?(o=a,i=a-1):r=a+1}return o}function D7(t,e,n,r,i){for(var o=i+1;r<=i;){var a=r+i>>>1,f=t[a],s=n!==void 0?n(f,e):f-e;s>0?(o=a,i=a-1):r=a+1}return o}function O7(t,e,n,r,i){for(var o=r-1;r<=i;){var a=r+i>>>1,f=t[a],s=n!==void 0?n(f,e):f-e;s<0?(o=a,r=a+1):i=a-1}return o}function F7(t,e,n,r,i){for(var o=r-1;r<=i;){var a=r+i>>>1,f=t[a],s=n!==void 0?n(f,e):f-e;s<=0?(o=a,r=a+1):i=a-1}return o}function Y7(t,e,n,r,i){for(;r<=i;){var o=r+i>>>1,a=t[o],f=n!==void 0?n(a,e):a-e;if(f===0)return o;f<=0?r=o+1:i=o-1}return-1}function ea(t,e,n,r,i,o){return typeof n=="function"?o(t,e,n,r===void 0?0:r|0,i===void 0?t.length-1:i|0):o(t,e,void 0,n===void 0?0:n|0,r===void 0?t.length-1:r|0)}d2.exports={ge:function(t,e,n,r,i){return ea(t,e,n,r,i,L7)},gt:function(t,e,n,r,i){return ea(t,e,n,r,i,D7)},lt:function(t,e,n,r,i){return ea(t,e,n,r,i,O7)},le:function(t,e,n,r,i){return ea(t,e,n,r,i,F7)},eq:function(t,e,n,r,i){return ea(t,e,n,r,i,Y7)}}});var w2=ph((KA,v2)=>{"use strict";var os=h2(),qi=0,Pr=1,is=2;v2.exports=q7;function eh(t,e,n,r,i){this.mid=t,this.left=e,this.right=n,this.leftPoints=r,this.rightPoints=i,this.count=(e?e.count:0)+(n?n.count:0)+r.length}var na=eh.prototype;function Jd(t,e){t.mid=e.mid,t.left=e.left,t.right=e.right,t.leftPoints=e.leftPoints,t.rightPoints=e.rightPoints,t.count=e.count}function g2(t,e){var n=zi(e);t.mid=n.mid,t.left=n.left,t.right=n.right,t.leftPoints=n.leftPoints,t.rightPoints=n.rightPoints,t.count=n.count}function p2(t,e){var n=t.intervals([]);n.push(e),g2(t,n)}function m2(t,e){var n=t.intervals([]),r=n.indexOf(e);return r<0?qi:(n.splice(r,1),g2(t,n),Pr)}na.intervals=function(t){return t.push.apply(t,this.leftPoints),this.left&&this.left.intervals(t),this.right&&this.right.intervals(t),t};na.insert=function(t){var e=this.count-this.leftPoints.length;if(this.count+=1,t[1]<this.mid)this.left?4*(this.left.count+1)>3*(e+1)?p2(this,t):this.left.insert(t):this.left=zi([t]);else if(t[0]>this.mid)this.right?4*(this.right.count+1)>3*(e+1)?p2(this,t):this.right.insert(t):this.right=zi([t]);else{var n=os.ge(this.leftPoints,t,nh),r=os.ge(this.rightPoints,t,rh);this.leftPoints.splice(n,0,t),this.rightPoints.splice(r,0,t)}};na.remove=function(t){var e=this.count-this.leftPoints;if(t[1]<this.mid){if(!this.left)return qi;var n=this.right?this.right.count:0;if(4*n>3*(e-1))return m2(this,t);var r=this.left.remove(t);return r===is?(this.left=null,this.count-=1,Pr):(r===Pr&&(this.count-=1),r)}else if(t[0]>this.mid){if(!this.right)return qi;var i=this.left?this.left.count:0;if(4*i>3*(e-1))return m2(this,t);var r=this.right.remove(t);return r===is?(this.right=null,this.count-=1,Pr):(r===Pr&&(this.count-=1),r)}else{if(this.count===1)return this.leftPoints[0]===t?is:qi;if(this.leftPoints.length===1&&this.leftPoints[0]===t){if(this.left&&this.right){for(var o=this,a=this.left;a.right;)o=a,a=a.right;if(o===this)a.right=this.right;else{var f=this.left,r=this.right;o.count-=a.count,o.right=a.left,a.left=f,a.right=r}Jd(this,a),this.count=(this.left?this.left.count:0)+(this.right?this.right.count:0)+this.leftPoints.length}else this.left?Jd(this,this.left):Jd(this,this.right);return Pr}for(var f=os.ge(this.leftPoints,t,nh);f<this.leftPoints.length&&this.leftPoints[f][0]===t[0];++f)if(this.leftPoints[f]===t){this.count-=1,this.leftPoints.splice(f,1);for(var r=os.ge(this.rightPoints,t,rh);r<this.rightPoints.length&&this.rightPoints[r][1]===t[1];++r)if(this.rightPoints[r]===t)return this.rightPoints.splice(r,1),Pr}return qi}};function y2(t,e,n){for(var r=0;r<t.length&&t[r][0]<=e;++r){var i=n(t[r]);if(i)return i}}function b2(t,e,n){for(var r=t.length-1;r>=0&&t[r][1]>=e;--r){var i=n(t[r]);if(i)return i}}function x2(t,e){for(var n=0;n<t.length;++n){var r=e(t[n]);if(r)return r}}na.queryPoint=function(t,e){if(t<this.mid){if(this.left){var n=this.left.queryPoint(t,e);if(n)return n}return y2(this.leftPoints,t,e)}else if(t>this.mid){if(this.right){var n=this.right.queryPoint(t,e);if(n)return n}return b2(this.rightPoints,t,e)}else return x2(this.leftPoints,e)};na.queryInterval=function(t,e,n){if(t<this.mid&&this.left){var r=this.left.queryInterval(t,e,n);if(r)return r}if(e>this.mid&&this.right){var r=this.right.queryInterval(t,e,n);if(r)return r}return e<this.mid?y2(this.leftPoints,e,n):t>this.mid?b2(this.rightPoints,t,n):x2(this.leftPoints,n)};function B7(t,e){return t-e}function nh(t,e){var n=t[0]-e[0];return n||t[1]-e[1]}function rh(t,e){var n=t[1]-e[1];return n||t[0]-e[0]}function zi(t){if(t.length===0)return null;for(var e=[],n=0;n<t.length;++n)e.push(t[n][0],t[n][1]);e.sort(B7);for(var r=e[e.length>>1],i=[],o=[],a=[],n=0;n<t.length;++n){var f=t[n];f[1]<r?i.push(f):r<f[0]?o.push(f):a.push(f)}var s=a,c=a.slice();return s.sort(nh),c.sort(rh),new eh(r,zi(i),zi(o),s,c)}function th(t){this.root=t}var Hi=th.prototype;Hi.insert=function(t){this.root?this.root.insert(t):this.root=new eh(t[0],null,null,[t],[t])};Hi.remove=function(t){if(this.root){var e=this.root.remove(t);return e===is&&(this.root=null),e!==qi}return!1};Hi.queryPoint=function(t,e){if(this.root)return this.root.queryPoint(t,e)};Hi.queryInterval=function(t,e,n){if(t<=e&&this.root)return this.root.queryInterval(t,e,n)};Object.defineProperty(Hi,"count",{get:function(){return this.root?this.root.count:0}});Object.defineProperty(Hi,"intervals",{get:function(){return this.root?this.root.intervals([]):[]}});function q7(t){return!t||t.length===0?new th(null):new th(zi(t))}});var dx="http://www.w3.org/2000/svg";function C(t,e={},...n){return gh(document.createElement(t),e,n)}function un(t,e={},...n){return gh(document.createElementNS(dx,t),e,n)}function gh(t,e,n){for(let[r,i]of Object.entries(e))i===!0?t.setAttribute(r,""):i!==!1&&i!==void 0&&t.setAttribute(r,String(i));return t.append(...n.filter(r=>r||r==="").map(r=>r)),t}function yh(t){return document.querySelector(`#${t} .mount`)}var mh=0;function zr(){return mh+=1,`e${mh}`}function Hr(t){let{rows:e,only:n}=t,r=e.map(c=>t.text(c).toLowerCase()),i=C("input",{type:"search",id:zr(),autocomplete:"off"}),o=t.choices.map(({label:c,value:u})=>({label:c,value:u,control:hx(e.map(u))})),a=n&&C("input",{type:"checkbox",id:zr()});a&&(a.checked=n.checked);let f=()=>{let c=i.value.toLowerCase().split(/\\s+/).filter(u=>u!=="");t.changed(e.filter((u,d)=>c.every(l=>r[d].includes(l))&&o.every(({control:l,value:h})=>!l.value||h(u)===l.value)&&(!a?.checked||n.keep(u))))},s=C("form",{class:"filters",role:"search","aria-label":t.label},Zi("Search",i),...o.map(({label:c,control:u})=>Zi(c,u)),a&&Zi(n.label,a));return s.addEventListener("input",f),s.addEventListener("submit",c=>c.preventDefault()),f(),s}function Zi(t,e){return C("span",{class:"field"},C("label",{for:e.id},t),e)}function hx(t){let e=[...new Set(t)].sort();return C("select",{id:zr()},C("option",{value:""},"all"),...e.map(n=>C("option",{value:n},n)))}function Yt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function dn(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Vr(t){let e,n,r;t.length!==2?(e=Yt,n=(f,s)=>Yt(t(f),s),r=(f,s)=>t(f)-s):(e=t===Yt||t===dn?t:px,n=t,r=t);function i(f,s,c=0,u=f.length){if(c<u){if(e(s,s)!==0)return u;do{let d=c+u>>>1;n(f[d],s)<0?c=d+1:u=d}while(c<u)}return c}function o(f,s,c=0,u=f.length){if(c<u){if(e(s,s)!==0)return u;do{let d=c+u>>>1;n(f[d],s)<=0?c=d+1:u=d}while(c<u)}return c}function a(f,s,c=0,u=f.length){let d=i(f,s,c,u-1);return d>c&&r(f[d-1],s)>-r(f[d],s)?d-1:d}return{left:i,center:a,right:o}}function px(){return 0}function bh(t){return t===null?NaN:+t}function*mx(t,e){if(e===void 0)for(let n of t)n!=null&&(n=+n)>=n&&(yield n);else{let n=-1;for(let r of t)(r=e(r,++n,t))!=null&&(r=+r)>=r&&(yield r)}}var xh=Vr(Yt),jr=xh.right,H_=xh.left,G_=Vr(bh).center;var X_=vh(wh),U_=vh(gx);function vh(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=e;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!n&&!r)return e;let f=n&&t(n),s=r&&t(r),c=i.slice();return f&&s?(Gr(f,c,i,o,a),Gr(f,i,c,o,a),Gr(f,c,i,o,a),Xr(s,i,c,o,a),Xr(s,c,i,o,a),Xr(s,i,c,o,a)):f?(Gr(f,i,c,o,a),Gr(f,c,i,o,a),Gr(f,i,c,o,a)):s&&(Xr(s,i,c,o,a),Xr(s,c,i,o,a),Xr(s,i,c,o,a)),e}}function Gr(t,e,n,r,i){for(let o=0,a=r*i;o<a;)t(e,n,o,o+=r,1)}function Xr(t,e,n,r,i){for(let o=0,a=r*i;o<r;++o)t(e,n,o,o+a,r)}function gx(t){let e=wh(t);return(n,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,e(n,r,i+0,o+0,a),e(n,r,i+1,o+1,a),e(n,r,i+2,o+2,a),e(n,r,i+3,o+3,a)}}function wh(t){let e=Math.floor(t);if(e===t)return yx(t);let n=t-e,r=2*t+1;return(i,o,a,f,s)=>{if(!((f-=s)>=a))return;let c=e*o[a],u=s*e,d=u+s;for(let l=a,h=a+u;l<h;l+=s)c+=o[Math.min(f,l)];for(let l=a,h=f;l<=h;l+=s)c+=o[Math.min(f,l+u)],i[l]=(c+n*(o[Math.max(a,l-d)]+o[Math.min(f,l+d)]))/r,c-=o[Math.max(a,l-u)]}}function yx(t){let e=2*t+1;return(n,r,i,o,a)=>{if(!((o-=a)>=i))return;let f=t*r[i],s=a*t;for(let c=i,u=i+s;c<u;c+=a)f+=r[Math.min(o,c)];for(let c=i,u=o;c<=u;c+=a)f+=r[Math.min(o,c+s)],n[c]=f/e,f-=r[Math.max(i,c-s)]}}function ws(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let i of t)(i=e(i,++r,t))!=null&&(i=+i)>=i&&++n}return n}function bx(t){return t.length|0}function xx(t){return!(t>0)}function vx(t){return typeof t!="object"||"length"in t?t:Array.from(t)}function wx(t){return e=>t(...e)}function _h(...t){let e=typeof t[t.length-1]=="function"&&wx(t.pop());t=t.map(vx);let n=t.map(bx),r=t.length-1,i=new Array(r+1).fill(0),o=[];if(r<0||n.some(xx))return o;for(;;){o.push(i.map((f,s)=>t[s][f]));let a=r;for(;++i[a]===n[a];){if(a===0)return e?o.map(e):o;i[a--]=0}}}function Mh(t,e){var n=0,r=0;return Float64Array.from(t,e===void 0?i=>n+=+i||0:i=>n+=+e(i,r++,t)||0)}function _s(t,e){let n=0,r,i=0,o=0;if(e===void 0)for(let a of t)a!=null&&(a=+a)>=a&&(r=a-i,i+=r/++n,o+=r*(a-i));else{let a=-1;for(let f of t)(f=e(f,++a,t))!=null&&(f=+f)>=f&&(r=f-i,i+=r/++n,o+=r*(f-i))}if(n>1)return o/(n-1)}function Ms(t,e){let n=_s(t,e);return n&&Math.sqrt(n)}function Ot(t,e){let n,r;if(e===void 0)for(let i of t)i!=null&&(n===void 0?i>=i&&(n=r=i):(n>i&&(n=i),r<i&&(r=i)));else{let i=-1;for(let o of t)(o=e(o,++i,t))!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)))}return[n,r]}var fe=class{constructor(){this._partials=new Float64Array(32),this._n=0}add(e){let n=this._partials,r=0;for(let i=0;i<this._n&&i<32;i++){let o=n[i],a=e+o,f=Math.abs(e)<Math.abs(o)?e-(a-o):o-(a-e);f&&(n[r++]=f),e=a}return n[r]=e,this._n=r+1,this}valueOf(){let e=this._partials,n=this._n,r,i,o,a=0;if(n>0){for(a=e[--n];n>0&&(r=a,i=e[--n],a=r+i,o=i-(a-r),!o););n>0&&(o<0&&e[n-1]<0||o>0&&e[n-1]>0)&&(i=o*2,r=a+i,i==r-a&&(a=r))}return a}};var se=class extends Map{constructor(e,n=Th){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:n}}),e!=null)for(let[r,i]of e)this.set(r,i)}get(e){return super.get(xs(this,e))}has(e){return super.has(xs(this,e))}set(e,n){return super.set(Sh(this,e),n)}delete(e){return super.delete($h(this,e))}},Fe=class extends Set{constructor(e,n=Th){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:n}}),e!=null)for(let r of e)this.add(r)}has(e){return super.has(xs(this,e))}add(e){return super.add(Sh(this,e))}delete(e){return super.delete($h(this,e))}};function xs({_intern:t,_key:e},n){let r=e(n);return t.has(r)?t.get(r):n}function Sh({_intern:t,_key:e},n){let r=e(n);return t.has(r)?t.get(r):(t.set(r,n),n)}function $h({_intern:t,_key:e},n){let r=e(n);return t.has(r)&&(n=t.get(r),t.delete(r)),n}function Th(t){return t!==null&&typeof t=="object"?t.valueOf():t}function vs(t){return t}function tr(t,...e){return Ss(t,vs,vs,e)}function hn(t,e,...n){return Ss(t,vs,e,n)}function kh(t,e,...n){return Ss(t,Array.from,e,n)}function Ss(t,e,n,r){return(function i(o,a){if(a>=r.length)return n(o);let f=new se,s=r[a++],c=-1;for(let u of o){let d=s(u,++c,o),l=f.get(d);l?l.push(u):f.set(d,[u])}for(let[u,d]of f)f.set(u,i(d,a));return e(f)})(t,0)}function _x(t,e){return Array.from(e,n=>t[n])}function Ur(t,...e){if(typeof t[Symbol.iterator]!="function")throw new TypeError("values is not iterable");t=Array.from(t);let[n]=e;if(n&&n.length!==2||e.length>1){let r=Uint32Array.from(t,(i,o)=>o);return e.length>1?(e=e.map(i=>t.map(i)),r.sort((i,o)=>{for(let a of e){let f=oa(a[i],a[o]);if(f)return f}})):(n=t.map(n),r.sort((i,o)=>oa(n[i],n[o]))),_x(t,r)}return t.sort(Ah(n))}function Ah(t=Yt){if(t===Yt)return oa;if(typeof t!="function")throw new TypeError("compare is not a function");return(e,n)=>{let r=t(e,n);return r||r===0?r:(t(n,n)===0)-(t(e,e)===0)}}function oa(t,e){return(t==null||!(t>=t))-(e==null||!(e>=e))||(t<e?-1:t>e?1:0)}function fa(t,e,n){return(e.length!==2?Ur(hn(t,e,n),(([r,i],[o,a])=>Yt(i,a)||Yt(r,o))):Ur(tr(t,n),(([r,i],[o,a])=>e(i,a)||Yt(r,o)))).map(([r])=>r)}var Mx=Array.prototype,W_=Mx.slice;var Sx=Math.sqrt(50),$x=Math.sqrt(10),Tx=Math.sqrt(2);function aa(t,e,n){let r=(e-t)/Math.max(0,n),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=Sx?10:o>=$x?5:o>=Tx?2:1,f,s,c;return i<0?(c=Math.pow(10,-i)/a,f=Math.round(t*c),s=Math.round(e*c),f/c<t&&++f,s/c>e&&--s,c=-c):(c=Math.pow(10,i)*a,f=Math.round(t/c),s=Math.round(e/c),f*c<t&&++f,s*c>e&&--s),s<f&&.5<=n&&n<2?aa(t,e,n*2):[f,s,c]}function In(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[i,o,a]=r?aa(e,t,n):aa(t,e,n);if(!(o>=i))return[];let f=o-i+1,s=new Array(f);if(r)if(a<0)for(let c=0;c<f;++c)s[c]=(o-c)/-a;else for(let c=0;c<f;++c)s[c]=(o-c)*a;else if(a<0)for(let c=0;c<f;++c)s[c]=(i+c)/-a;else for(let c=0;c<f;++c)s[c]=(i+c)*a;return s}function Wr(t,e,n){return e=+e,t=+t,n=+n,aa(t,e,n)[2]}function Qi(t,e,n){e=+e,t=+t,n=+n;let r=e<t,i=r?Wr(e,t,n):Wr(t,e,n);return(r?-1:1)*(i<0?1/-i:i)}function Ch(t){return Math.max(1,Math.ceil(Math.log(ws(t))/Math.LN2)+1)}function zt(t,e){let n;if(e===void 0)for(let r of t)r!=null&&(n<r||n===void 0&&r>=r)&&(n=r);else{let r=-1;for(let i of t)(i=e(i,++r,t))!=null&&(n<i||n===void 0&&i>=i)&&(n=i)}return n}function Eh(t,e){let n,r=-1,i=-1;if(e===void 0)for(let o of t)++i,o!=null&&(n<o||n===void 0&&o>=o)&&(n=o,r=i);else for(let o of t)(o=e(o,++i,t))!=null&&(n<o||n===void 0&&o>=o)&&(n=o,r=i);return r}function ce(t,e){let n;if(e===void 0)for(let r of t)r!=null&&(n>r||n===void 0&&r>=r)&&(n=r);else{let r=-1;for(let i of t)(i=e(i,++r,t))!=null&&(n>i||n===void 0&&i>=i)&&(n=i)}return n}function Rh(t,e){let n,r=-1,i=-1;if(e===void 0)for(let o of t)++i,o!=null&&(n>o||n===void 0&&o>=o)&&(n=o,r=i);else for(let o of t)(o=e(o,++i,t))!=null&&(n>o||n===void 0&&o>=o)&&(n=o,r=i);return r}function Nh(t,e,n=0,r=1/0,i){if(e=Math.floor(e),n=Math.floor(Math.max(0,n)),r=Math.floor(Math.min(t.length-1,r)),!(n<=e&&e<=r))return t;for(i=i===void 0?oa:Ah(i);r>n;){if(r-n>600){let s=r-n+1,c=e-n+1,u=Math.log(s),d=.5*Math.exp(2*u/3),l=.5*Math.sqrt(u*d*(s-d)/s)*(c-s/2<0?-1:1),h=Math.max(n,Math.floor(e-c*d/s+l)),p=Math.min(r,Math.floor(e+(s-c)*d/s+l));Nh(t,e,h,p,i)}let o=t[e],a=n,f=r;for(Ki(t,n,e),i(t[r],o)>0&&Ki(t,n,r);a<f;){for(Ki(t,a,f),++a,--f;i(t[a],o)<0;)++a;for(;i(t[f],o)>0;)--f}i(t[n],o)===0?Ki(t,n,f):(++f,Ki(t,f,r)),f<=e&&(n=f+1),e<=f&&(r=f-1)}return t}function Ki(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}function $s(t,e=Yt){let n,r=!1;if(e.length===1){let i;for(let o of t){let a=e(o);(r?Yt(a,i)>0:Yt(a,a)===0)&&(n=o,i=a,r=!0)}}else for(let i of t)(r?e(i,n)>0:e(i,i)===0)&&(n=i,r=!0);return n}function ln(t,e,n){if(t=Float64Array.from(mx(t,n)),!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return ce(t);if(e>=1)return zt(t);var r,i=(r-1)*e,o=Math.floor(i),a=zt(Nh(t,o).subarray(0,o+1)),f=ce(t.subarray(o+1));return a+(f-a)*(i-o)}}function Ih(t,e,n=bh){if(!(!(r=t.length)||isNaN(e=+e))){if(e<=0||r<2)return+n(t[0],0,t);if(e>=1)return+n(t[r-1],r-1,t);var r,i=(r-1)*e,o=Math.floor(i),a=+n(t[o],o,t),f=+n(t[o+1],o+1,t);return a+(f-a)*(i-o)}}function Ph(t,e,n){let r=ws(t),i=ln(t,.75)-ln(t,.25);return r&&i?Math.ceil((n-e)/(2*i*Math.pow(r,-1/3))):1}function Ts(t,e,n){let r=ws(t),i=Ms(t);return r&&i?Math.ceil((n-e)*Math.cbrt(r)/(3.49*i)):1}function Lh(t,e){let n=0,r=0;if(e===void 0)for(let i of t)i!=null&&(i=+i)>=i&&(++n,r+=i);else{let i=-1;for(let o of t)(o=e(o,++i,t))!=null&&(o=+o)>=o&&(++n,r+=o)}if(n)return r/n}function Ji(t,e){return ln(t,.5,e)}function*kx(t){for(let e of t)yield*e}function ks(t){return Array.from(kx(t))}function Dh(t,e){let n=new se;if(e===void 0)for(let o of t)o!=null&&o>=o&&n.set(o,(n.get(o)||0)+1);else{let o=-1;for(let a of t)(a=e(a,++o,t))!=null&&a>=a&&n.set(a,(n.get(a)||0)+1)}let r,i=0;for(let[o,a]of n)a>i&&(i=a,r=o);return r}function Oh(t,e=Ax){let n=[],r,i=!1;for(let o of t)i&&n.push(e(r,o)),r=o,i=!0;return n}function Ax(t,e){return[t,e]}function Zr(t,e,n){t=+t,e=+e,n=(i=arguments.length)<2?(e=t,t=0,1):i<3?1:+n;for(var r=-1,i=Math.max(0,Math.ceil((e-t)/n))|0,o=new Array(i);++r<i;)o[r]=t+r*n;return o}var V_=Cx(Math.random);function Cx(t){return function(n,r=0,i=n.length){let o=i-(r=+r);for(;o;){let a=t()*o--|0,f=n[o+r];n[o+r]=n[a+r],n[a+r]=f}return n}}function Te(t,e){let n=0;if(e===void 0)for(let r of t)(r=+r)&&(n+=r);else{let r=-1;for(let i of t)(i=+e(i,++r,t))&&(n+=i)}return n}function Kr(t){if(typeof t[Symbol.iterator]!="function")throw new TypeError("values is not iterable");return Array.from(t).reverse()}function Ex(t){return t}var As=1,Cs=2,Es=3,sa=4,Fh=1e-6;function Rx(t){return"translate("+t+",0)"}function Nx(t){return"translate(0,"+t+")"}function Ix(t){return e=>+t(e)}function Px(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function Lx(){return!this.__axis}function Dx(t,e){var n=[],r=null,i=null,o=6,a=6,f=3,s=typeof window<"u"&&window.devicePixelRatio>1?0:.5,c=t===As||t===sa?-1:1,u=t===sa||t===Cs?"x":"y",d=t===As||t===Es?Rx:Nx;function l(h){var p=r??(e.ticks?e.ticks.apply(e,n):e.domain()),m=i??(e.tickFormat?e.tickFormat.apply(e,n):Ex),y=Math.max(o,0)+f,x=e.range(),g=+x[0]+s,w=+x[x.length-1]+s,b=(e.bandwidth?Px:Ix)(e.copy(),s),M=h.selection?h.selection():h,v=M.selectAll(".domain").data([null]),_=M.selectAll(".tick").data(p,e).order(),S=_.exit(),T=_.enter().append("g").attr("class","tick"),R=_.select("line"),k=_.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),_=_.merge(T),R=R.merge(T.append("line").attr("stroke","currentColor").attr(u+"2",c*o)),k=k.merge(T.append("text").attr("fill","currentColor").attr(u,c*y).attr("dy",t===As?"0em":t===Es?"0.71em":"0.32em")),h!==M&&(v=v.transition(h),_=_.transition(h),R=R.transition(h),k=k.transition(h),S=S.transition(h).attr("opacity",Fh).attr("transform",function(E){return isFinite(E=b(E))?d(E+s):this.getAttribute("transform")}),T.attr("opacity",Fh).attr("transform",function(E){var O=this.parentNode.__axis;return d((O&&isFinite(O=O(E))?O:b(E))+s)})),S.remove(),v.attr("d",t===sa||t===Cs?a?"M"+c*a+","+g+"H"+s+"V"+w+"H"+c*a:"M"+s+","+g+"V"+w:a?"M"+g+","+c*a+"V"+s+"H"+w+"V"+c*a:"M"+g+","+s+"H"+w),_.attr("opacity",1).attr("transform",function(E){return d(b(E)+s)}),R.attr(u+"2",c*o),k.attr(u,c*y).text(m),M.filter(Lx).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===Cs?"start":t===sa?"end":"middle"),M.each(function(){this.__axis=b})}return l.scale=function(h){return arguments.length?(e=h,l):e},l.ticks=function(){return n=Array.from(arguments),l},l.tickArguments=function(h){return arguments.length?(n=h==null?[]:Array.from(h),l):n.slice()},l.tickValues=function(h){return arguments.length?(r=h==null?null:Array.from(h),l):r&&r.slice()},l.tickFormat=function(h){return arguments.length?(i=h,l):i},l.tickSize=function(h){return arguments.length?(o=a=+h,l):o},l.tickSizeInner=function(h){return arguments.length?(o=+h,l):o},l.tickSizeOuter=function(h){return arguments.length?(a=+h,l):a},l.tickPadding=function(h){return arguments.length?(f=+h,l):f},l.offset=function(h){return arguments.length?(s=+h,l):s},l}function Yh(t){return Dx(Es,t)}var Rs="http://www.w3.org/1999/xhtml",Pn={svg:"http://www.w3.org/2000/svg",xhtml:Rs,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Bh(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Pn.hasOwnProperty(e)?{space:Pn[e],local:t}:t}function Ox(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Rs&&e.documentElement.namespaceURI===Rs?e.createElement(t):e.createElementNS(n,t)}}function Fx(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Qr(t){var e=Bh(t);return(e.local?Fx:Ox)(e)}function Yx(){}function qh(t){return t==null?Yx:function(){return this.querySelector(t)}}function Bx(t){typeof t!="function"&&(t=qh(t));for(var e=this._groups,n=e.length,r=new Array(n),i=0;i<n;++i)for(var o=e[i],a=o.length,f=r[i]=new Array(a),s,c,u=0;u<a;++u)(s=o[u])&&(c=t.call(s,s.__data__,u,o))&&("__data__"in s&&(c.__data__=s.__data__),f[u]=c);return new ee(r,this._parents)}function qx(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function zx(){return[]}function Hx(t){return t==null?zx:function(){return this.querySelectorAll(t)}}function Gx(t){return function(){return qx(t.apply(this,arguments))}}function Xx(t){typeof t=="function"?t=Gx(t):t=Hx(t);for(var e=this._groups,n=e.length,r=[],i=[],o=0;o<n;++o)for(var a=e[o],f=a.length,s,c=0;c<f;++c)(s=a[c])&&(r.push(t.call(s,s.__data__,c,a)),i.push(s));return new ee(r,i)}function Ux(t){return function(){return this.matches(t)}}function zh(t){return function(e){return e.matches(t)}}var Wx=Array.prototype.find;function Vx(t){return function(){return Wx.call(this.children,t)}}function jx(){return this.firstElementChild}function Zx(t){return this.select(t==null?jx:Vx(typeof t=="function"?t:zh(t)))}var Kx=Array.prototype.filter;function Qx(){return Array.from(this.children)}function Jx(t){return function(){return Kx.call(this.children,t)}}function tv(t){return this.selectAll(t==null?Qx:Jx(typeof t=="function"?t:zh(t)))}function ev(t){typeof t!="function"&&(t=Ux(t));for(var e=this._groups,n=e.length,r=new Array(n),i=0;i<n;++i)for(var o=e[i],a=o.length,f=r[i]=[],s,c=0;c<a;++c)(s=o[c])&&t.call(s,s.__data__,c,o)&&f.push(s);return new ee(r,this._parents)}function Hh(t){return new Array(t.length)}function nv(){return new ee(this._enter||this._groups.map(Hh),this._parents)}function ca(t,e){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}ca.prototype={constructor:ca,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function rv(t){return function(){return t}}function iv(t,e,n,r,i,o){for(var a=0,f,s=e.length,c=o.length;a<c;++a)(f=e[a])?(f.__data__=o[a],r[a]=f):n[a]=new ca(t,o[a]);for(;a<s;++a)(f=e[a])&&(i[a]=f)}function ov(t,e,n,r,i,o,a){var f,s,c=new Map,u=e.length,d=o.length,l=new Array(u),h;for(f=0;f<u;++f)(s=e[f])&&(l[f]=h=a.call(s,s.__data__,f,e)+"",c.has(h)?i[f]=s:c.set(h,s));for(f=0;f<d;++f)h=a.call(t,o[f],f,o)+"",(s=c.get(h))?(r[f]=s,s.__data__=o[f],c.delete(h)):n[f]=new ca(t,o[f]);for(f=0;f<u;++f)(s=e[f])&&c.get(l[f])===s&&(i[f]=s)}function av(t){return t.__data__}function fv(t,e){if(!arguments.length)return Array.from(this,av);var n=e?ov:iv,r=this._parents,i=this._groups;typeof t!="function"&&(t=rv(t));for(var o=i.length,a=new Array(o),f=new Array(o),s=new Array(o),c=0;c<o;++c){var u=r[c],d=i[c],l=d.length,h=sv(t.call(u,u&&u.__data__,c,r)),p=h.length,m=f[c]=new Array(p),y=a[c]=new Array(p),x=s[c]=new Array(l);n(u,d,m,y,x,h,e);for(var g=0,w=0,b,M;g<p;++g)if(b=m[g]){for(g>=w&&(w=g+1);!(M=y[w])&&++w<p;);b._next=M||null}}return a=new ee(a,r),a._enter=f,a._exit=s,a}function sv(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function cv(){return new ee(this._exit||this._groups.map(Hh),this._parents)}function uv(t,e,n){var r=this.enter(),i=this,o=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(i=e(i),i&&(i=i.selection())),n==null?o.remove():n(o),r&&i?r.merge(i).order():i}function lv(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,i=n.length,o=r.length,a=Math.min(i,o),f=new Array(i),s=0;s<a;++s)for(var c=n[s],u=r[s],d=c.length,l=f[s]=new Array(d),h,p=0;p<d;++p)(h=c[p]||u[p])&&(l[p]=h);for(;s<i;++s)f[s]=n[s];return new ee(f,this._parents)}function dv(){for(var t=this._groups,e=-1,n=t.length;++e<n;)for(var r=t[e],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function hv(t){t||(t=pv);function e(d,l){return d&&l?t(d.__data__,l.__data__):!d-!l}for(var n=this._groups,r=n.length,i=new Array(r),o=0;o<r;++o){for(var a=n[o],f=a.length,s=i[o]=new Array(f),c,u=0;u<f;++u)(c=a[u])&&(s[u]=c);s.sort(e)}return new ee(i,this._parents).order()}function pv(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}function mv(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function gv(){return Array.from(this)}function yv(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function bv(){let t=0;for(let e of this)++t;return t}function xv(){return!this.node()}function vv(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var i=e[n],o=0,a=i.length,f;o<a;++o)(f=i[o])&&t.call(f,f.__data__,o,i);return this}function wv(t){return function(){this.removeAttribute(t)}}function _v(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Mv(t,e){return function(){this.setAttribute(t,e)}}function Sv(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function $v(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Tv(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,n)}}function kv(t,e){var n=Bh(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((e==null?n.local?_v:wv:typeof e=="function"?n.local?Tv:$v:n.local?Sv:Mv)(n,e))}function Gh(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Av(t){return function(){this.style.removeProperty(t)}}function Cv(t,e,n){return function(){this.style.setProperty(t,e,n)}}function Ev(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}function Rv(t,e,n){return arguments.length>1?this.each((e==null?Av:typeof e=="function"?Ev:Cv)(t,e,n??"")):Nv(this.node(),t)}function Nv(t,e){return t.style.getPropertyValue(e)||Gh(t).getComputedStyle(t,null).getPropertyValue(e)}function Iv(t){return function(){delete this[t]}}function Pv(t,e){return function(){this[t]=e}}function Lv(t,e){return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Dv(t,e){return arguments.length>1?this.each((e==null?Iv:typeof e=="function"?Lv:Pv)(t,e)):this.node()[t]}function Xh(t){return t.trim().split(/^|\\s+/)}function Is(t){return t.classList||new Uh(t)}function Uh(t){this._node=t,this._names=Xh(t.getAttribute("class")||"")}Uh.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Wh(t,e){for(var n=Is(t),r=-1,i=e.length;++r<i;)n.add(e[r])}function Vh(t,e){for(var n=Is(t),r=-1,i=e.length;++r<i;)n.remove(e[r])}function Ov(t){return function(){Wh(this,t)}}function Fv(t){return function(){Vh(this,t)}}function Yv(t,e){return function(){(e.apply(this,arguments)?Wh:Vh)(this,t)}}function Bv(t,e){var n=Xh(t+"");if(arguments.length<2){for(var r=Is(this.node()),i=-1,o=n.length;++i<o;)if(!r.contains(n[i]))return!1;return!0}return this.each((typeof e=="function"?Yv:e?Ov:Fv)(n,e))}function qv(){this.textContent=""}function zv(t){return function(){this.textContent=t}}function Hv(t){return function(){var e=t.apply(this,arguments);this.textContent=e??""}}function Gv(t){return arguments.length?this.each(t==null?qv:(typeof t=="function"?Hv:zv)(t)):this.node().textContent}function Xv(){this.innerHTML=""}function Uv(t){return function(){this.innerHTML=t}}function Wv(t){return function(){var e=t.apply(this,arguments);this.innerHTML=e??""}}function Vv(t){return arguments.length?this.each(t==null?Xv:(typeof t=="function"?Wv:Uv)(t)):this.node().innerHTML}function jv(){this.nextSibling&&this.parentNode.appendChild(this)}function Zv(){return this.each(jv)}function Kv(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Qv(){return this.each(Kv)}function Jv(t){var e=typeof t=="function"?t:Qr(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function tw(){return null}function ew(t,e){var n=typeof t=="function"?t:Qr(t),r=e==null?tw:typeof e=="function"?e:qh(e);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function nw(){var t=this.parentNode;t&&t.removeChild(this)}function rw(){return this.each(nw)}function iw(){var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function ow(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function aw(t){return this.select(t?ow:iw)}function fw(t){return arguments.length?this.property("__data__",t):this.node().__data__}function sw(t){return function(e){t.call(this,e,this.__data__)}}function cw(t){return t.trim().split(/^|\\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),{type:e,name:n}})}function uw(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,i=e.length,o;n<i;++n)o=e[n],(!t.type||o.type===t.type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):e[++r]=o;++r?e.length=r:delete this.__on}}}function lw(t,e,n){return function(){var r=this.__on,i,o=sw(e);if(r){for(var a=0,f=r.length;a<f;++a)if((i=r[a]).type===t.type&&i.name===t.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=n),i.value=e;return}}this.addEventListener(t.type,o,n),i={type:t.type,name:t.name,value:e,listener:o,options:n},r?r.push(i):this.__on=[i]}}function dw(t,e,n){var r=cw(t+""),i,o=r.length,a;if(arguments.length<2){var f=this.node().__on;if(f){for(var s=0,c=f.length,u;s<c;++s)for(i=0,u=f[s];i<o;++i)if((a=r[i]).type===u.type&&a.name===u.name)return u.value}return}for(f=e?lw:uw,i=0;i<o;++i)this.each(f(r[i],e,n));return this}function jh(t,e,n){var r=Gh(t),i=r.CustomEvent;typeof i=="function"?i=new i(e,n):(i=r.document.createEvent("Event"),n?(i.initEvent(e,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(e,!1,!1)),t.dispatchEvent(i)}function hw(t,e){return function(){return jh(this,t,e)}}function pw(t,e){return function(){return jh(this,t,e.apply(this,arguments))}}function mw(t,e){return this.each((typeof e=="function"?pw:hw)(t,e))}function*gw(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var Zh=[null];function ee(t,e){this._groups=t,this._parents=e}function yw(){return new ee([[document.documentElement]],Zh)}function bw(){return this}ee.prototype=yw.prototype={constructor:ee,select:Bx,selectAll:Xx,selectChild:Zx,selectChildren:tv,filter:ev,data:fv,enter:nv,exit:cv,join:uv,merge:lv,selection:bw,order:dv,sort:hv,call:mv,nodes:gv,node:yv,size:bv,empty:xv,each:vv,attr:kv,style:Rv,property:Dv,classed:Bv,text:Gv,html:Vv,raise:Zv,lower:Qv,append:Jv,insert:ew,remove:rw,clone:aw,datum:fw,on:dw,dispatch:mw,[Symbol.iterator]:gw};function ke(t){return typeof t=="string"?new ee([[document.querySelector(t)]],[document.documentElement]):new ee([[t]],Zh)}var xw=0;function vw(){return new Ns}function Ns(){this._="@"+(++xw).toString(36)}Ns.prototype=vw.prototype={constructor:Ns,get:function(t){for(var e=this._;!(e in t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};function ww(t){let e;for(;e=t.sourceEvent;)t=e;return t}function Kh(t,e){if(t=ww(t),e===void 0&&(e=t.currentTarget),e){var n=e.ownerSVGElement||e;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=t.clientX,r.y=t.clientY,r=r.matrixTransform(e.getScreenCTM().inverse()),[r.x,r.y]}if(e.getBoundingClientRect){var i=e.getBoundingClientRect();return[t.clientX-i.left-e.clientLeft,t.clientY-i.top-e.clientTop]}}return[t.pageX,t.pageY]}function ni(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function no(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function Ln(){}var ir=.7,ei=1/ir,Jr="\\\\s*([+-]?\\\\d+)\\\\s*",to="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*",Ye="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*",_w=/^#([0-9a-f]{3,8})$/,Mw=new RegExp(`^rgb\\\\(${Jr},${Jr},${Jr}\\\\)$`),Sw=new RegExp(`^rgb\\\\(${Ye},${Ye},${Ye}\\\\)$`),$w=new RegExp(`^rgba\\\\(${Jr},${Jr},${Jr},${to}\\\\)$`),Tw=new RegExp(`^rgba\\\\(${Ye},${Ye},${Ye},${to}\\\\)$`),kw=new RegExp(`^hsl\\\\(${to},${Ye},${Ye}\\\\)$`),Aw=new RegExp(`^hsla\\\\(${to},${Ye},${Ye},${to}\\\\)$`),Qh={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ni(Ln,ri,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Jh,formatHex:Jh,formatHex8:Cw,formatHsl:Ew,formatRgb:tp,toString:tp});function Jh(){return this.rgb().formatHex()}function Cw(){return this.rgb().formatHex8()}function Ew(){return cp(this).formatHsl()}function tp(){return this.rgb().formatRgb()}function ri(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=_w.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?ep(e):n===3?new Rt(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ua(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ua(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=Mw.exec(t))?new Rt(e[1],e[2],e[3],1):(e=Sw.exec(t))?new Rt(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=$w.exec(t))?ua(e[1],e[2],e[3],e[4]):(e=Tw.exec(t))?ua(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=kw.exec(t))?ip(e[1],e[2]/100,e[3]/100,1):(e=Aw.exec(t))?ip(e[1],e[2]/100,e[3]/100,e[4]):Qh.hasOwnProperty(t)?ep(Qh[t]):t==="transparent"?new Rt(NaN,NaN,NaN,0):null}function ep(t){return new Rt(t>>16&255,t>>8&255,t&255,1)}function ua(t,e,n,r){return r<=0&&(t=e=n=NaN),new Rt(t,e,n,r)}function Ys(t){return t instanceof Ln||(t=ri(t)),t?(t=t.rgb(),new Rt(t.r,t.g,t.b,t.opacity)):new Rt}function Ce(t,e,n,r){return arguments.length===1?Ys(t):new Rt(t,e,n,r??1)}function Rt(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}ni(Rt,Ce,no(Ln,{brighter(t){return t=t==null?ei:Math.pow(ei,t),new Rt(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?ir:Math.pow(ir,t),new Rt(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new Rt(nr(this.r),nr(this.g),nr(this.b),da(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:np,formatHex:np,formatHex8:Rw,formatRgb:rp,toString:rp}));function np(){return`#${er(this.r)}${er(this.g)}${er(this.b)}`}function Rw(){return`#${er(this.r)}${er(this.g)}${er(this.b)}${er((isNaN(this.opacity)?1:this.opacity)*255)}`}function rp(){let t=da(this.opacity);return`${t===1?"rgb(":"rgba("}${nr(this.r)}, ${nr(this.g)}, ${nr(this.b)}${t===1?")":`, ${t})`}`}function da(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function nr(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function er(t){return t=nr(t),(t<16?"0":"")+t.toString(16)}function ip(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new Ae(t,e,n,r)}function cp(t){if(t instanceof Ae)return new Ae(t.h,t.s,t.l,t.opacity);if(t instanceof Ln||(t=ri(t)),!t)return new Ae;if(t instanceof Ae)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),o=Math.max(e,n,r),a=NaN,f=o-i,s=(o+i)/2;return f?(e===o?a=(n-r)/f+(n<r)*6:n===o?a=(r-e)/f+2:a=(e-n)/f+4,f/=s<.5?o+i:2-o-i,a*=60):f=s>0&&s<1?0:a,new Ae(a,f,s,t.opacity)}function pa(t,e,n,r){return arguments.length===1?cp(t):new Ae(t,e,n,r??1)}function Ae(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}ni(Ae,pa,no(Ln,{brighter(t){return t=t==null?ei:Math.pow(ei,t),new Ae(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ir:Math.pow(ir,t),new Ae(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,i=2*n-r;return new Rt(Ps(t>=240?t-240:t+120,i,r),Ps(t,i,r),Ps(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new Ae(op(this.h),la(this.s),la(this.l),da(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=da(this.opacity);return`${t===1?"hsl(":"hsla("}${op(this.h)}, ${la(this.s)*100}%, ${la(this.l)*100}%${t===1?")":`, ${t})`}`}}));function op(t){return t=(t||0)%360,t<0?t+360:t}function la(t){return Math.max(0,Math.min(1,t||0))}function Ps(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var up=Math.PI/180,lp=180/Math.PI,ha=18,dp=.96422,hp=1,pp=.82521,mp=4/29,ti=6/29,gp=3*ti*ti,Nw=ti*ti*ti;function yp(t){if(t instanceof Be)return new Be(t.l,t.a,t.b,t.opacity);if(t instanceof pn)return bp(t);t instanceof Rt||(t=Ys(t));var e=Fs(t.r),n=Fs(t.g),r=Fs(t.b),i=Ls((.2225045*e+.7168786*n+.0606169*r)/hp),o,a;return e===n&&n===r?o=a=i:(o=Ls((.4360747*e+.3850649*n+.1430804*r)/dp),a=Ls((.0139322*e+.0971045*n+.7141733*r)/pp)),new Be(116*i-16,500*(o-i),200*(i-a),t.opacity)}function ma(t,e,n,r){return arguments.length===1?yp(t):new Be(t,e,n,r??1)}function Be(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}ni(Be,ma,no(Ln,{brighter(t){return new Be(this.l+ha*(t??1),this.a,this.b,this.opacity)},darker(t){return new Be(this.l-ha*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=dp*Ds(e),t=hp*Ds(t),n=pp*Ds(n),new Rt(Os(3.1338561*e-1.6168667*t-.4906146*n),Os(-.9787684*e+1.9161415*t+.033454*n),Os(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Ls(t){return t>Nw?Math.pow(t,1/3):t/gp+mp}function Ds(t){return t>ti?t*t*t:gp*(t-mp)}function Os(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Fs(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Iw(t){if(t instanceof pn)return new pn(t.h,t.c,t.l,t.opacity);if(t instanceof Be||(t=yp(t)),t.a===0&&t.b===0)return new pn(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*lp;return new pn(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function ga(t,e,n,r){return arguments.length===1?Iw(t):new pn(t,e,n,r??1)}function pn(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function bp(t){if(isNaN(t.h))return new Be(t.l,0,0,t.opacity);var e=t.h*up;return new Be(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}ni(pn,ga,no(Ln,{brighter(t){return new pn(this.h,this.c,this.l+ha*(t??1),this.opacity)},darker(t){return new pn(this.h,this.c,this.l-ha*(t??1),this.opacity)},rgb(){return bp(this).rgb()}}));var xp=-.14861,Bs=1.78277,qs=-.29227,ya=-.90649,eo=1.97294,ap=eo*ya,fp=eo*Bs,sp=Bs*qs-ya*xp;function Pw(t){if(t instanceof rr)return new rr(t.h,t.s,t.l,t.opacity);t instanceof Rt||(t=Ys(t));var e=t.r/255,n=t.g/255,r=t.b/255,i=(sp*r+ap*e-fp*n)/(sp+ap-fp),o=r-i,a=(eo*(n-i)-qs*o)/ya,f=Math.sqrt(a*a+o*o)/(eo*i*(1-i)),s=f?Math.atan2(a,o)*lp-120:NaN;return new rr(s<0?s+360:s,f,i,t.opacity)}function ue(t,e,n,r){return arguments.length===1?Pw(t):new rr(t,e,n,r??1)}function rr(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}ni(rr,ue,no(Ln,{brighter(t){return t=t==null?ei:Math.pow(ei,t),new rr(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ir:Math.pow(ir,t),new rr(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*up,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new Rt(255*(e+n*(xp*r+Bs*i)),255*(e+n*(qs*r+ya*i)),255*(e+n*(eo*r)),this.opacity)}}));function _p(t,e,n,r,i){var o=t*t,a=o*t;return((1-3*t+3*o-a)*e+(4-6*o+3*a)*n+(1+3*t+3*o-3*a)*r+a*i)/6}function Lw(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],o=t[r+1],a=r>0?t[r-1]:2*i-o,f=r<e-1?t[r+2]:2*o-i;return _p((n-r/e)*e,a,i,o,f)}}function Dw(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],o=t[r%e],a=t[(r+1)%e],f=t[(r+2)%e];return _p((n-r/e)*e,i,o,a,f)}}var xa=t=>()=>t;function Mp(t,e){return function(n){return t+n*e}}function Ow(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Xs(t,e){var n=e-t;return n?Mp(t,n>180||n<-180?n-360*Math.round(n/360):n):xa(isNaN(t)?e:t)}function Fw(t){return(t=+t)==1?Nt:function(e,n){return n-e?Ow(e,n,t):xa(isNaN(e)?n:e)}}function Nt(t,e){var n=e-t;return n?Mp(t,n):xa(isNaN(t)?e:t)}var or=(function t(e){var n=Fw(e);function r(i,o){var a=n((i=Ce(i)).r,(o=Ce(o)).r),f=n(i.g,o.g),s=n(i.b,o.b),c=Nt(i.opacity,o.opacity);return function(u){return i.r=a(u),i.g=f(u),i.b=s(u),i.opacity=c(u),i+""}}return r.gamma=t,r})(1);function Sp(t){return function(e){var n=e.length,r=new Array(n),i=new Array(n),o=new Array(n),a,f;for(a=0;a<n;++a)f=Ce(e[a]),r[a]=f.r||0,i[a]=f.g||0,o[a]=f.b||0;return r=t(r),i=t(i),o=t(o),f.opacity=1,function(s){return f.r=r(s),f.g=i(s),f.b=o(s),f+""}}}var $p=Sp(Lw),t9=Sp(Dw);function Yw(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),i;return function(o){for(i=0;i<n;++i)r[i]=t[i]*(1-o)+e[i]*o;return r}}function Bw(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function qw(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,i=new Array(r),o=new Array(n),a;for(a=0;a<r;++a)i[a]=ii(t[a],e[a]);for(;a<n;++a)o[a]=e[a];return function(f){for(a=0;a<r;++a)o[a]=i[a](f);return o}}function zw(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function kt(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Hw(t,e){var n={},r={},i;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(i in e)i in t?n[i]=ii(t[i],e[i]):r[i]=e[i];return function(o){for(i in n)r[i]=n[i](o);return r}}var Hs=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,zs=new RegExp(Hs.source,"g");function Gw(t){return function(){return t}}function Xw(t){return function(e){return t(e)+""}}function Uw(t,e){var n=Hs.lastIndex=zs.lastIndex=0,r,i,o,a=-1,f=[],s=[];for(t=t+"",e=e+"";(r=Hs.exec(t))&&(i=zs.exec(e));)(o=i.index)>n&&(o=e.slice(n,o),f[a]?f[a]+=o:f[++a]=o),(r=r[0])===(i=i[0])?f[a]?f[a]+=i:f[++a]=i:(f[++a]=null,s.push({i:a,x:kt(r,i)})),n=zs.lastIndex;return n<e.length&&(o=e.slice(n),f[a]?f[a]+=o:f[++a]=o),f.length<2?s[0]?Xw(s[0].x):Gw(e):(e=s.length,function(c){for(var u=0,d;u<e;++u)f[(d=s[u]).i]=d.x(c);return f.join("")})}function ii(t,e){var n=typeof e,r;return e==null||n==="boolean"?xa(e):(n==="number"?kt:n==="string"?(r=ri(e))?(e=r,or):Uw:e instanceof ri?or:e instanceof Date?zw:Bw(e)?Yw:Array.isArray(e)?qw:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Hw:kt)(t,e)}function ro(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var vp=180/Math.PI,Gs={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Tp(t,e,n,r,i,o){var a,f,s;return(a=Math.sqrt(t*t+e*e))&&(t/=a,e/=a),(s=t*n+e*r)&&(n-=t*s,r-=e*s),(f=Math.sqrt(n*n+r*r))&&(n/=f,r/=f,s/=f),t*r<e*n&&(t=-t,e=-e,s=-s,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(e,t)*vp,skewX:Math.atan(s)*vp,scaleX:a,scaleY:f}}var ba;function Ww(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Gs:Tp(e.a,e.b,e.c,e.d,e.e,e.f)}function Vw(t){return t==null||(ba||(ba=document.createElementNS("http://www.w3.org/2000/svg","g")),ba.setAttribute("transform",t),!(t=ba.transform.baseVal.consolidate()))?Gs:(t=t.matrix,Tp(t.a,t.b,t.c,t.d,t.e,t.f))}function kp(t,e,n,r){function i(c){return c.length?c.pop()+" ":""}function o(c,u,d,l,h,p){if(c!==d||u!==l){var m=h.push("translate(",null,e,null,n);p.push({i:m-4,x:kt(c,d)},{i:m-2,x:kt(u,l)})}else(d||l)&&h.push("translate("+d+e+l+n)}function a(c,u,d,l){c!==u?(c-u>180?u+=360:u-c>180&&(c+=360),l.push({i:d.push(i(d)+"rotate(",null,r)-2,x:kt(c,u)})):u&&d.push(i(d)+"rotate("+u+r)}function f(c,u,d,l){c!==u?l.push({i:d.push(i(d)+"skewX(",null,r)-2,x:kt(c,u)}):u&&d.push(i(d)+"skewX("+u+r)}function s(c,u,d,l,h,p){if(c!==d||u!==l){var m=h.push(i(h)+"scale(",null,",",null,")");p.push({i:m-4,x:kt(c,d)},{i:m-2,x:kt(u,l)})}else(d!==1||l!==1)&&h.push(i(h)+"scale("+d+","+l+")")}return function(c,u){var d=[],l=[];return c=t(c),u=t(u),o(c.translateX,c.translateY,u.translateX,u.translateY,d,l),a(c.rotate,u.rotate,d,l),f(c.skewX,u.skewX,d,l),s(c.scaleX,c.scaleY,u.scaleX,u.scaleY,d,l),c=u=null,function(h){for(var p=-1,m=l.length,y;++p<m;)d[(y=l[p]).i]=y.x(h);return d.join("")}}}var e9=kp(Ww,"px, ","px)","deg)"),n9=kp(Vw,", ",")",")"),jw=1e-12;function wp(t){return((t=Math.exp(t))+1/t)/2}function Zw(t){return((t=Math.exp(t))-1/t)/2}function Kw(t){return((t=Math.exp(2*t))-1)/(t+1)}var r9=(function t(e,n,r){function i(o,a){var f=o[0],s=o[1],c=o[2],u=a[0],d=a[1],l=a[2],h=u-f,p=d-s,m=h*h+p*p,y,x;if(m<jw)x=Math.log(l/c)/e,y=function(_){return[f+_*h,s+_*p,c*Math.exp(e*_*x)]};else{var g=Math.sqrt(m),w=(l*l-c*c+r*m)/(2*c*n*g),b=(l*l-c*c-r*m)/(2*l*n*g),M=Math.log(Math.sqrt(w*w+1)-w),v=Math.log(Math.sqrt(b*b+1)-b);x=(v-M)/e,y=function(_){var S=_*x,T=wp(M),R=c/(n*g)*(T*Kw(e*S+M)-Zw(M));return[f+R*h,s+R*p,c*T/wp(e*S+M)]}}return y.duration=Math.abs(x)*1e3*e/Math.SQRT2,y}return i.rho=function(o){var a=Math.max(.001,+o),f=a*a,s=f*f;return t(a,f,s)},i})(Math.SQRT2,2,4);function Ap(t){return function(e,n){var r=t((e=pa(e)).h,(n=pa(n)).h),i=Nt(e.s,n.s),o=Nt(e.l,n.l),a=Nt(e.opacity,n.opacity);return function(f){return e.h=r(f),e.s=i(f),e.l=o(f),e.opacity=a(f),e+""}}}var Cp=Ap(Xs),i9=Ap(Nt);function Ep(t,e){var n=Nt((t=ma(t)).l,(e=ma(e)).l),r=Nt(t.a,e.a),i=Nt(t.b,e.b),o=Nt(t.opacity,e.opacity);return function(a){return t.l=n(a),t.a=r(a),t.b=i(a),t.opacity=o(a),t+""}}function Rp(t){return function(e,n){var r=t((e=ga(e)).h,(n=ga(n)).h),i=Nt(e.c,n.c),o=Nt(e.l,n.l),a=Nt(e.opacity,n.opacity);return function(f){return e.h=r(f),e.c=i(f),e.l=o(f),e.opacity=a(f),e+""}}}var Np=Rp(Xs),o9=Rp(Nt);function Ip(t){return(function e(n){n=+n;function r(i,o){var a=t((i=ue(i)).h,(o=ue(o)).h),f=Nt(i.s,o.s),s=Nt(i.l,o.l),c=Nt(i.opacity,o.opacity);return function(u){return i.h=a(u),i.s=f(u),i.l=s(Math.pow(u,n)),i.opacity=c(u),i+""}}return r.gamma=e,r})(1)}var a9=Ip(Xs),va=Ip(Nt);function Dn(t,e){e===void 0&&(e=t,t=ii);for(var n=0,r=e.length-1,i=e[0],o=new Array(r<0?0:r);n<r;)o[n]=t(i,i=e[++n]);return function(a){var f=Math.max(0,Math.min(r-1,Math.floor(a*=r)));return o[f](a-f)}}function Ht(t,e){for(var n=new Array(e),r=0;r<e;++r)n[r]=t(r/(e-1));return n}var io=Math.PI,Us=2*io,ar=1e-6,Qw=Us-ar;function Pp(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function Jw(t){let e=Math.floor(t);if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Pp;let n=10**e;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*n)/n+r[i]}}function Lp(t,e,n,r){return t===n&&e===r}function t6(t){let e=Math.floor(t);if(!(e<=15))return Lp;let n=10**e,r=function(i){return Math.round(i*n)};return function(i,o,a,f){return r(i)===r(a)&&r(o)===r(f)}}var fr=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=e==null?Pp:Jw(e),this._equal=e==null?Lp:t6(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,r,i){this._append`Q${+e},${+n},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(e,n,r,i,o,a){this._append`C${+e},${+n},${+r},${+i},${this._x1=+o},${this._y1=+a}`}arcTo(e,n,r,i,o){if(e=+e,n=+n,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let a=this._x1,f=this._y1,s=r-e,c=i-n,u=a-e,d=f-n,l=u*u+d*d;if(this._x1===null)this._append`M${this._x1=e},${this._y1=n}`;else if(l>ar)if(!(Math.abs(d*s-c*u)>ar)||!o)this._append`L${this._x1=e},${this._y1=n}`;else{let h=r-a,p=i-f,m=s*s+c*c,y=h*h+p*p,x=Math.sqrt(m),g=Math.sqrt(l),w=o*Math.tan((io-Math.acos((m+l-y)/(2*x*g)))/2),b=w/g,M=w/x;Math.abs(b-1)>ar&&this._append`L${e+b*u},${n+b*d}`,this._append`A${o},${o},0,0,${+(d*h>u*p)},${this._x1=e+M*s},${this._y1=n+M*c}`}}arc(e,n,r,i,o,a){if(e=+e,n=+n,r=+r,a=!!a,r<0)throw new Error(`negative radius: ${r}`);let f=r*Math.cos(i),s=r*Math.sin(i),c=e+f,u=n+s,d=1^a,l=a?i-o:o-i;if(this._x1===null?this._append`M${c},${u}`:(Math.abs(this._x1-c)>ar||Math.abs(this._y1-u)>ar)&&this._append`L${c},${u}`,!!r){if(l<0&&(l=l%Us+Us),l>Qw)this._append`A${r},${r},0,1,${d},${e-f},${n-s}A${r},${r},0,1,${d},${this._x1=c},${this._y1=u}`;else if(l>ar){let h=e+r*Math.cos(o),p=n+r*Math.sin(o);if(l>=io&&this._equal(c,u,h,p)){l/=2;let m=i+l;this._append`A${r},${r},0,${+(l>=io)},${d},${e+r*Math.cos(m)},${n+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(l>=io)},${d},${this._x1=h},${this._y1=p}`}}}rect(e,n,r,i){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function e6(){return new fr}e6.prototype=fr.prototype;function qe(t=3){return new fr(+t)}function n6(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function _a(t,e){if(!isFinite(t)||t===0)return null;var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function oi(t){return t=_a(Math.abs(t)),t?t[1]:NaN}function r6(t,e){return function(n,r){for(var i=n.length,o=[],a=0,f=t[0],s=0;i>0&&f>0&&(s+f+1>r&&(f=Math.max(1,r-s)),o.push(n.substring(i-=f,i+f)),!((s+=f+1)>r));)f=t[a=(a+1)%t.length];return o.reverse().join(e)}}function i6(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}var o6=/^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(\\.\\d+)?(~)?([a-z%])?$/i;function ai(t){if(!(e=o6.exec(t)))throw new Error("invalid format: "+t);var e;return new Ws({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}ai.prototype=Ws.prototype;function Ws(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Ws.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function a6(t){t:for(var e=t.length,n=1,r=-1,i;n<e;++n)switch(t[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+t[n])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var Ma;function f6(t,e){var n=_a(t,e);if(!n)return Ma=void 0,t.toPrecision(e);var r=n[0],i=n[1],o=i-(Ma=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+_a(t,Math.max(0,e+o-1))[0]}function Dp(t,e){var n=_a(t,e);if(!n)return t+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Op={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:n6,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>Dp(t*100,e),r:Dp,s:f6,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function Fp(t){return t}var Yp=Array.prototype.map,Bp=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function s6(t){var e=t.grouping===void 0||t.thousands===void 0?Fp:r6(Yp.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?Fp:i6(Yp.call(t.numerals,String)),a=t.percent===void 0?"%":t.percent+"",f=t.minus===void 0?"−":t.minus+"",s=t.nan===void 0?"NaN":t.nan+"";function c(d,l){d=ai(d);var h=d.fill,p=d.align,m=d.sign,y=d.symbol,x=d.zero,g=d.width,w=d.comma,b=d.precision,M=d.trim,v=d.type;v==="n"?(w=!0,v="g"):Op[v]||(b===void 0&&(b=12),M=!0,v="g"),(x||h==="0"&&p==="=")&&(x=!0,h="0",p="=");var _=(l&&l.prefix!==void 0?l.prefix:"")+(y==="$"?n:y==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),S=(y==="$"?r:/[%p]/.test(v)?a:"")+(l&&l.suffix!==void 0?l.suffix:""),T=Op[v],R=/[defgprs%]/.test(v);b=b===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,b)):Math.max(0,Math.min(20,b));function k(E){var O=_,I=S,$,D,P;if(v==="c")I=T(E)+I,E="";else{E=+E;var X=E<0||1/E<0;if(E=isNaN(E)?s:T(Math.abs(E),b),M&&(E=a6(E)),X&&+E==0&&m!=="+"&&(X=!1),O=(X?m==="("?m:f:m==="-"||m==="("?"":m)+O,I=(v==="s"&&!isNaN(E)&&Ma!==void 0?Bp[8+Ma/3]:"")+I+(X&&m==="("?")":""),R){for($=-1,D=E.length;++$<D;)if(P=E.charCodeAt($),48>P||P>57){I=(P===46?i+E.slice($+1):E.slice($))+I,E=E.slice(0,$);break}}}w&&!x&&(E=e(E,1/0));var L=O.length+E.length+I.length,F=L<g?new Array(g-L+1).join(h):"";switch(w&&x&&(E=e(F+E,F.length?g-I.length:1/0),F=""),p){case"<":E=O+E+I+F;break;case"=":E=O+F+E+I;break;case"^":E=F.slice(0,L=F.length>>1)+O+E+I+F.slice(L);break;default:E=F+O+E+I;break}return o(E)}return k.toString=function(){return d+""},k}function u(d,l){var h=Math.max(-8,Math.min(8,Math.floor(oi(l)/3)))*3,p=Math.pow(10,-h),m=c((d=ai(d),d.type="f",d),{suffix:Bp[8+h/3]});return function(y){return m(p*y)}}return{format:c,formatPrefix:u}}var wa,ze,Vs;c6({thousands:",",grouping:[3],currency:["$",""]});function c6(t){return wa=s6(t),ze=wa.format,Vs=wa.formatPrefix,wa}function qp(t){return Math.max(0,-oi(Math.abs(t)))}function zp(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(oi(e)/3)))*3-oi(Math.abs(t)))}function Hp(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,oi(e)-oi(t))+1}var j=1e-6,sm=1e-12,tt=Math.PI,xt=tt/2,Gp=tt/4,ne=tt*2,Gt=180/tt,bt=tt/180,ct=Math.abs,ui=Math.atan,gn=Math.atan2,Q=Math.cos;var cm=Math.exp;var Ea=Math.log,js=Math.pow,Z=Math.sin,de=Math.sign||function(t){return t>0?1:t<0?-1:0},Vt=Math.sqrt,mc=Math.tan;function um(t){return t>1?0:t<-1?tt:Math.acos(t)}function pe(t){return t>1?xt:t<-1?-xt:Math.asin(t)}function he(){}function Ra(t,e){t&&Up.hasOwnProperty(t.type)&&Up[t.type](t,e)}var Xp={Feature:function(t,e){Ra(t.geometry,e)},FeatureCollection:function(t,e){for(var n=t.features,r=-1,i=n.length;++r<i;)Ra(n[r].geometry,e)}},Up={Sphere:function(t,e){e.sphere()},Point:function(t,e){t=t.coordinates,e.point(t[0],t[1],t[2])},MultiPoint:function(t,e){for(var n=t.coordinates,r=-1,i=n.length;++r<i;)t=n[r],e.point(t[0],t[1],t[2])},LineString:function(t,e){tc(t.coordinates,e,0)},MultiLineString:function(t,e){for(var n=t.coordinates,r=-1,i=n.length;++r<i;)tc(n[r],e,0)},Polygon:function(t,e){Wp(t.coordinates,e)},MultiPolygon:function(t,e){for(var n=t.coordinates,r=-1,i=n.length;++r<i;)Wp(n[r],e)},GeometryCollection:function(t,e){for(var n=t.geometries,r=-1,i=n.length;++r<i;)Ra(n[r],e)}};function tc(t,e,n){var r=-1,i=t.length-n,o;for(e.lineStart();++r<i;)o=t[r],e.point(o[0],o[1],o[2]);e.lineEnd()}function Wp(t,e){var n=-1,r=t.length;for(e.polygonStart();++n<r;)tc(t[n],e,1);e.polygonEnd()}function On(t,e){t&&Xp.hasOwnProperty(t.type)?Xp[t.type](t,e):Ra(t,e)}var l9=new fe,d9=new fe;function ec(t){return[gn(t[1],t[0]),pe(t[2])]}function si(t){var e=t[0],n=t[1],r=Q(n);return[r*Q(e),r*Z(e),Z(n)]}function Sa(t,e){return t[0]*e[0]+t[1]*e[1]+t[2]*e[2]}function Na(t,e){return[t[1]*e[2]-t[2]*e[1],t[2]*e[0]-t[0]*e[2],t[0]*e[1]-t[1]*e[0]]}function Zs(t,e){t[0]+=e[0],t[1]+=e[1],t[2]+=e[2]}function $a(t,e){return[t[0]*e,t[1]*e,t[2]*e]}function nc(t){var e=Vt(t[0]*t[0]+t[1]*t[1]+t[2]*t[2]);t[0]/=e,t[1]/=e,t[2]/=e}function rc(t,e){function n(r,i){return r=t(r,i),e(r[0],r[1])}return t.invert&&e.invert&&(n.invert=function(r,i){return r=e.invert(r,i),r&&t.invert(r[0],r[1])}),n}function ic(t,e){return ct(t)>tt&&(t-=Math.round(t/ne)*ne),[t,e]}ic.invert=ic;function lm(t,e,n){return(t%=ne)?e||n?rc(jp(t),Zp(e,n)):jp(t):e||n?Zp(e,n):ic}function Vp(t){return function(e,n){return e+=t,ct(e)>tt&&(e-=Math.round(e/ne)*ne),[e,n]}}function jp(t){var e=Vp(t);return e.invert=Vp(-t),e}function Zp(t,e){var n=Q(t),r=Z(t),i=Q(e),o=Z(e);function a(f,s){var c=Q(s),u=Q(f)*c,d=Z(f)*c,l=Z(s),h=l*n+u*r;return[gn(d*i-h*o,u*n-l*r),pe(h*i+d*o)]}return a.invert=function(f,s){var c=Q(s),u=Q(f)*c,d=Z(f)*c,l=Z(s),h=l*i-d*o;return[gn(d*i+l*o,u*n+h*r),pe(h*n-u*r)]},a}function u6(t){t=lm(t[0]*bt,t[1]*bt,t.length>2?t[2]*bt:0);function e(n){return n=t(n[0]*bt,n[1]*bt),n[0]*=Gt,n[1]*=Gt,n}return e.invert=function(n){return n=t.invert(n[0]*bt,n[1]*bt),n[0]*=Gt,n[1]*=Gt,n},e}function l6(t,e,n,r,i,o){if(n){var a=Q(e),f=Z(e),s=r*n;i==null?(i=e+r*ne,o=e-s/2):(i=Kp(a,i),o=Kp(a,o),(r>0?i<o:i>o)&&(i+=r*ne));for(var c,u=i;r>0?u>o:u<o;u-=s)c=ec([a,-f*Q(u),-f*Z(u)]),t.point(c[0],c[1])}}function Kp(t,e){e=si(e),e[0]-=t,nc(e);var n=um(-e[1]);return((-e[2]<0?-n:n)+ne-j)%ne}function dm(){var t=[],e;return{point:function(n,r,i){e.push([n,r,i])},lineStart:function(){t.push(e=[])},lineEnd:he,rejoin:function(){t.length>1&&t.push(t.pop().concat(t.shift()))},result:function(){var n=t;return t=[],e=null,n}}}function Ca(t,e){return ct(t[0]-e[0])<j&&ct(t[1]-e[1])<j}function Ta(t,e,n,r){this.x=t,this.z=e,this.o=n,this.e=r,this.v=!1,this.n=this.p=null}function hm(t,e,n,r,i){var o=[],a=[],f,s;if(t.forEach(function(p){if(!((m=p.length-1)<=0)){var m,y=p[0],x=p[m],g;if(Ca(y,x)){if(!y[2]&&!x[2]){for(i.lineStart(),f=0;f<m;++f)i.point((y=p[f])[0],y[1]);i.lineEnd();return}x[0]+=2*j}o.push(g=new Ta(y,p,null,!0)),a.push(g.o=new Ta(y,null,g,!1)),o.push(g=new Ta(x,p,null,!1)),a.push(g.o=new Ta(x,null,g,!0))}}),!!o.length){for(a.sort(e),Qp(o),Qp(a),f=0,s=a.length;f<s;++f)a[f].e=n=!n;for(var c=o[0],u,d;;){for(var l=c,h=!0;l.v;)if((l=l.n)===c)return;u=l.z,i.lineStart();do{if(l.v=l.o.v=!0,l.e){if(h)for(f=0,s=u.length;f<s;++f)i.point((d=u[f])[0],d[1]);else r(l.x,l.n.x,1,i);l=l.n}else{if(h)for(u=l.p.z,f=u.length-1;f>=0;--f)i.point((d=u[f])[0],d[1]);else r(l.x,l.p.x,-1,i);l=l.p}l=l.o,u=l.z,h=!h}while(!l.v);i.lineEnd()}}}function Qp(t){if(e=t.length){for(var e,n=0,r=t[0],i;++n<e;)r.n=i=t[n],i.p=r,r=i;r.n=i=t[0],i.p=r}}function Ks(t){return ct(t[0])<=tt?t[0]:de(t[0])*((ct(t[0])+tt)%ne-tt)}function d6(t,e){var n=Ks(e),r=e[1],i=Z(r),o=[Z(n),-Q(n),0],a=0,f=0,s=new fe;i===1?r=xt+j:i===-1&&(r=-xt-j);for(var c=0,u=t.length;c<u;++c)if(l=(d=t[c]).length)for(var d,l,h=d[l-1],p=Ks(h),m=h[1]/2+Gp,y=Z(m),x=Q(m),g=0;g<l;++g,p=b,y=v,x=_,h=w){var w=d[g],b=Ks(w),M=w[1]/2+Gp,v=Z(M),_=Q(M),S=b-p,T=S>=0?1:-1,R=T*S,k=R>tt,E=y*v;if(s.add(gn(E*T*Z(R),x*_+E*Q(R))),a+=k?S+T*ne:S,k^p>=n^b>=n){var O=Na(si(h),si(w));nc(O);var I=Na(o,O);nc(I);var $=(k^S>=0?-1:1)*pe(I[2]);(r>$||r===$&&(O[0]||O[1]))&&(f+=k^S>=0?1:-1)}}return(a<-j||a<j&&s<-sm)^f&1}function pm(t,e,n,r){return function(i){var o=e(i),a=dm(),f=e(a),s=!1,c,u,d,l={point:h,lineStart:m,lineEnd:y,polygonStart:function(){l.point=x,l.lineStart=g,l.lineEnd=w,u=[],c=[]},polygonEnd:function(){l.point=h,l.lineStart=m,l.lineEnd=y,u=ks(u);var b=d6(c,r);u.length?(s||(i.polygonStart(),s=!0),hm(u,p6,b,n,i)):b&&(s||(i.polygonStart(),s=!0),i.lineStart(),n(null,null,1,i),i.lineEnd()),s&&(i.polygonEnd(),s=!1),u=c=null},sphere:function(){i.polygonStart(),i.lineStart(),n(null,null,1,i),i.lineEnd(),i.polygonEnd()}};function h(b,M){t(b,M)&&i.point(b,M)}function p(b,M){o.point(b,M)}function m(){l.point=p,o.lineStart()}function y(){l.point=h,o.lineEnd()}function x(b,M){d.push([b,M]),f.point(b,M)}function g(){f.lineStart(),d=[]}function w(){x(d[0][0],d[0][1]),f.lineEnd();var b=f.clean(),M=a.result(),v,_=M.length,S,T,R;if(d.pop(),c.push(d),d=null,!!_){if(b&1){if(T=M[0],(S=T.length-1)>0){for(s||(i.polygonStart(),s=!0),i.lineStart(),v=0;v<S;++v)i.point((R=T[v])[0],R[1]);i.lineEnd()}return}_>1&&b&2&&M.push(M.pop().concat(M.shift())),u.push(M.filter(h6))}}return l}}function h6(t){return t.length>1}function p6(t,e){return((t=t.x)[0]<0?t[1]-xt-j:xt-t[1])-((e=e.x)[0]<0?e[1]-xt-j:xt-e[1])}var Jp=pm(function(){return!0},m6,y6,[-tt,-xt]);function m6(t){var e=NaN,n=NaN,r=NaN,i;return{lineStart:function(){t.lineStart(),i=1},point:function(o,a){var f=o>0?tt:-tt,s=ct(o-e);ct(s-tt)<j?(t.point(e,n=(n+a)/2>0?xt:-xt),t.point(r,n),t.lineEnd(),t.lineStart(),t.point(f,n),t.point(o,n),i=0):r!==f&&s>=tt&&(ct(e-r)<j&&(e-=r*j),ct(o-f)<j&&(o-=f*j),n=g6(e,n,o,a),t.point(r,n),t.lineEnd(),t.lineStart(),t.point(f,n),i=0),t.point(e=o,n=a),r=f},lineEnd:function(){t.lineEnd(),e=n=NaN},clean:function(){return 2-i}}}function g6(t,e,n,r){var i,o,a=Z(t-n);return ct(a)>j?ui((Z(e)*(o=Q(r))*Z(n)-Z(r)*(i=Q(e))*Z(t))/(i*o*a)):(e+r)/2}function y6(t,e,n,r){var i;if(t==null)i=n*xt,r.point(-tt,i),r.point(0,i),r.point(tt,i),r.point(tt,0),r.point(tt,-i),r.point(0,-i),r.point(-tt,-i),r.point(-tt,0),r.point(-tt,i);else if(ct(t[0]-e[0])>j){var o=t[0]<e[0]?tt:-tt;i=n*o/2,r.point(-o,i),r.point(0,i),r.point(o,i)}else r.point(e[0],e[1])}function b6(t){var e=Q(t),n=2*bt,r=e>0,i=ct(e)>j;function o(u,d,l,h){l6(h,t,n,l,u,d)}function a(u,d){return Q(u)*Q(d)>e}function f(u){var d,l,h,p,m;return{lineStart:function(){p=h=!1,m=1},point:function(y,x){var g=[y,x],w,b=a(y,x),M=r?b?0:c(y,x):b?c(y+(y<0?tt:-tt),x):0;if(!d&&(p=h=b)&&u.lineStart(),b!==h&&(w=s(d,g),(!w||Ca(d,w)||Ca(g,w))&&(g[2]=1)),b!==h)m=0,b?(u.lineStart(),w=s(g,d),u.point(w[0],w[1])):(w=s(d,g),u.point(w[0],w[1],2),u.lineEnd()),d=w;else if(i&&d&&r^b){var v;!(M&l)&&(v=s(g,d,!0))&&(m=0,r?(u.lineStart(),u.point(v[0][0],v[0][1]),u.point(v[1][0],v[1][1]),u.lineEnd()):(u.point(v[1][0],v[1][1]),u.lineEnd(),u.lineStart(),u.point(v[0][0],v[0][1],3)))}b&&(!d||!Ca(d,g))&&u.point(g[0],g[1]),d=g,h=b,l=M},lineEnd:function(){h&&u.lineEnd(),d=null},clean:function(){return m|(p&&h)<<1}}}function s(u,d,l){var h=si(u),p=si(d),m=[1,0,0],y=Na(h,p),x=Sa(y,y),g=y[0],w=x-g*g;if(!w)return!l&&u;var b=e*x/w,M=-e*g/w,v=Na(m,y),_=$a(m,b),S=$a(y,M);Zs(_,S);var T=v,R=Sa(_,T),k=Sa(T,T),E=R*R-k*(Sa(_,_)-1);if(!(E<0)){var O=Vt(E),I=$a(T,(-R-O)/k);if(Zs(I,_),I=ec(I),!l)return I;var $=u[0],D=d[0],P=u[1],X=d[1],L;D<$&&(L=$,$=D,D=L);var F=D-$,z=ct(F-tt)<j,H=z||F<j;if(!z&&X<P&&(L=P,P=X,X=L),H?z?P+X>0^I[1]<(ct(I[0]-$)<j?P:X):P<=I[1]&&I[1]<=X:F>tt^($<=I[0]&&I[0]<=D)){var q=$a(T,(-R+O)/k);return Zs(q,_),[I,ec(q)]}}}function c(u,d){var l=r?t:tt-t,h=0;return u<-l?h|=1:u>l&&(h|=2),d<-l?h|=4:d>l&&(h|=8),h}return pm(a,f,o,r?[0,-t]:[-tt,t-tt])}function x6(t,e,n,r,i,o){var a=t[0],f=t[1],s=e[0],c=e[1],u=0,d=1,l=s-a,h=c-f,p;if(p=n-a,!(!l&&p>0)){if(p/=l,l<0){if(p<u)return;p<d&&(d=p)}else if(l>0){if(p>d)return;p>u&&(u=p)}if(p=i-a,!(!l&&p<0)){if(p/=l,l<0){if(p>d)return;p>u&&(u=p)}else if(l>0){if(p<u)return;p<d&&(d=p)}if(p=r-f,!(!h&&p>0)){if(p/=h,h<0){if(p<u)return;p<d&&(d=p)}else if(h>0){if(p>d)return;p>u&&(u=p)}if(p=o-f,!(!h&&p<0)){if(p/=h,h<0){if(p>d)return;p>u&&(u=p)}else if(h>0){if(p<u)return;p<d&&(d=p)}return u>0&&(t[0]=a+u*l,t[1]=f+u*h),d<1&&(e[0]=a+d*l,e[1]=f+d*h),!0}}}}}var oo=1e9,ka=-oo;function gc(t,e,n,r){function i(c,u){return t<=c&&c<=n&&e<=u&&u<=r}function o(c,u,d,l){var h=0,p=0;if(c==null||(h=a(c,d))!==(p=a(u,d))||s(c,u)<0^d>0)do l.point(h===0||h===3?t:n,h>1?r:e);while((h=(h+d+4)%4)!==p);else l.point(u[0],u[1])}function a(c,u){return ct(c[0]-t)<j?u>0?0:3:ct(c[0]-n)<j?u>0?2:1:ct(c[1]-e)<j?u>0?1:0:u>0?3:2}function f(c,u){return s(c.x,u.x)}function s(c,u){var d=a(c,1),l=a(u,1);return d!==l?d-l:d===0?u[1]-c[1]:d===1?c[0]-u[0]:d===2?c[1]-u[1]:u[0]-c[0]}return function(c){var u=c,d=dm(),l,h,p,m,y,x,g,w,b,M,v,_={point:S,lineStart:E,lineEnd:O,polygonStart:R,polygonEnd:k};function S($,D){i($,D)&&u.point($,D)}function T(){for(var $=0,D=0,P=h.length;D<P;++D)for(var X=h[D],L=1,F=X.length,z=X[0],H,q,J=z[0],et=z[1];L<F;++L)H=J,q=et,z=X[L],J=z[0],et=z[1],q<=r?et>r&&(J-H)*(r-q)>(et-q)*(t-H)&&++$:et<=r&&(J-H)*(r-q)<(et-q)*(t-H)&&--$;return $}function R(){u=d,l=[],h=[],v=!0}function k(){var $=T(),D=v&&$,P=(l=ks(l)).length;(D||P)&&(c.polygonStart(),D&&(c.lineStart(),o(null,null,1,c),c.lineEnd()),P&&hm(l,f,$,o,c),c.polygonEnd()),u=c,l=h=p=null}function E(){_.point=I,h&&h.push(p=[]),M=!0,b=!1,g=w=NaN}function O(){l&&(I(m,y),x&&b&&d.rejoin(),l.push(d.result())),_.point=S,b&&u.lineEnd()}function I($,D){var P=i($,D);if(h&&p.push([$,D]),M)m=$,y=D,x=P,M=!1,P&&(u.lineStart(),u.point($,D));else if(P&&b)u.point($,D);else{var X=[g=Math.max(ka,Math.min(oo,g)),w=Math.max(ka,Math.min(oo,w))],L=[$=Math.max(ka,Math.min(oo,$)),D=Math.max(ka,Math.min(oo,D))];x6(X,L,t,e,n,r)?(b||(u.lineStart(),u.point(X[0],X[1])),u.point(L[0],L[1]),P||u.lineEnd(),v=!1):P&&(u.lineStart(),u.point($,D),v=!1)}g=$,w=D,b=P}return _}}var oc=t=>t,Qs=new fe,ac=new fe,mm,gm,fc,sc,mn={point:he,lineStart:he,lineEnd:he,polygonStart:function(){mn.lineStart=v6,mn.lineEnd=_6},polygonEnd:function(){mn.lineStart=mn.lineEnd=mn.point=he,Qs.add(ct(ac)),ac=new fe},result:function(){var t=Qs/2;return Qs=new fe,t}};function v6(){mn.point=w6}function w6(t,e){mn.point=ym,mm=fc=t,gm=sc=e}function ym(t,e){ac.add(sc*t-fc*e),fc=t,sc=e}function _6(){ym(mm,gm)}var ci=1/0,Ia=ci,mo=-ci,Pa=mo,La={point:M6,lineStart:he,lineEnd:he,polygonStart:he,polygonEnd:he,result:function(){var t=[[ci,Ia],[mo,Pa]];return mo=Pa=-(Ia=ci=1/0),t}};function M6(t,e){t<ci&&(ci=t),t>mo&&(mo=t),e<Ia&&(Ia=e),e>Pa&&(Pa=e)}var cc=0,uc=0,ao=0,Da=0,Oa=0,fi=0,lc=0,dc=0,fo=0,bm,xm,He,Ge,le={point:sr,lineStart:tm,lineEnd:em,polygonStart:function(){le.lineStart=T6,le.lineEnd=k6},polygonEnd:function(){le.point=sr,le.lineStart=tm,le.lineEnd=em},result:function(){var t=fo?[lc/fo,dc/fo]:fi?[Da/fi,Oa/fi]:ao?[cc/ao,uc/ao]:[NaN,NaN];return cc=uc=ao=Da=Oa=fi=lc=dc=fo=0,t}};function sr(t,e){cc+=t,uc+=e,++ao}function tm(){le.point=S6}function S6(t,e){le.point=$6,sr(He=t,Ge=e)}function $6(t,e){var n=t-He,r=e-Ge,i=Vt(n*n+r*r);Da+=i*(He+t)/2,Oa+=i*(Ge+e)/2,fi+=i,sr(He=t,Ge=e)}function em(){le.point=sr}function T6(){le.point=A6}function k6(){vm(bm,xm)}function A6(t,e){le.point=vm,sr(bm=He=t,xm=Ge=e)}function vm(t,e){var n=t-He,r=e-Ge,i=Vt(n*n+r*r);Da+=i*(He+t)/2,Oa+=i*(Ge+e)/2,fi+=i,i=Ge*t-He*e,lc+=i*(He+t),dc+=i*(Ge+e),fo+=i*3,sr(He=t,Ge=e)}function wm(t){this._context=t}wm.prototype={_radius:4.5,pointRadius:function(t){return this._radius=t,this},polygonStart:function(){this._line=0},polygonEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){this._line===0&&this._context.closePath(),this._point=NaN},point:function(t,e){switch(this._point){case 0:{this._context.moveTo(t,e),this._point=1;break}case 1:{this._context.lineTo(t,e);break}default:{this._context.moveTo(t+this._radius,e),this._context.arc(t,e,this._radius,0,ne);break}}},result:he};var hc=new fe,Js,_m,Mm,so,co,go={point:he,lineStart:function(){go.point=C6},lineEnd:function(){Js&&Sm(_m,Mm),go.point=he},polygonStart:function(){Js=!0},polygonEnd:function(){Js=null},result:function(){var t=+hc;return hc=new fe,t}};function C6(t,e){go.point=Sm,_m=so=t,Mm=co=e}function Sm(t,e){so-=t,co-=e,hc.add(Vt(so*so+co*co)),so=t,co=e}var nm,Fa,rm,im,Ya=class{constructor(e){this._append=e==null?$m:E6(e),this._radius=4.5,this._=""}pointRadius(e){return this._radius=+e,this}polygonStart(){this._line=0}polygonEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){this._line===0&&(this._+="Z"),this._point=NaN}point(e,n){switch(this._point){case 0:{this._append`M${e},${n}`,this._point=1;break}case 1:{this._append`L${e},${n}`;break}default:{if(this._append`M${e},${n}`,this._radius!==rm||this._append!==Fa){let r=this._radius,i=this._;this._="",this._append`m0,${r}a${r},${r} 0 1,1 0,${-2*r}a${r},${r} 0 1,1 0,${2*r}z`,rm=r,Fa=this._append,im=this._,this._=i}this._+=im;break}}}result(){let e=this._;return this._="",e.length?e:null}};function $m(t){let e=1;this._+=t[0];for(let n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function E6(t){let e=Math.floor(t);if(!(e>=0))throw new RangeError(`invalid digits: ${t}`);if(e>15)return $m;if(e!==nm){let n=10**e;nm=e,Fa=function(i){let o=1;this._+=i[0];for(let a=i.length;o<a;++o)this._+=Math.round(arguments[o]*n)/n+i[o]}}return Fa}function bo(t,e){let n=3,r=4.5,i,o;function a(f){return f&&(typeof r=="function"&&o.pointRadius(+r.apply(this,arguments)),On(f,i(o))),o.result()}return a.area=function(f){return On(f,i(mn)),mn.result()},a.measure=function(f){return On(f,i(go)),go.result()},a.bounds=function(f){return On(f,i(La)),La.result()},a.centroid=function(f){return On(f,i(le)),le.result()},a.projection=function(f){return arguments.length?(i=f==null?(t=null,oc):(t=f).stream,a):t},a.context=function(f){return arguments.length?(o=f==null?(e=null,new Ya(n)):new wm(e=f),typeof r!="function"&&o.pointRadius(r),a):e},a.pointRadius=function(f){return arguments.length?(r=typeof f=="function"?f:(o.pointRadius(+f),+f),a):r},a.digits=function(f){if(!arguments.length)return n;if(f==null)n=null;else{let s=Math.floor(f);if(!(s>=0))throw new RangeError(`invalid digits: ${f}`);n=s}return e===null&&(o=new Ya(n)),a},a.projection(t).digits(n).context(e)}function xo(t){return{stream:za(t)}}function za(t){return function(e){var n=new pc;for(var r in t)n[r]=t[r];return n.stream=e,n}}function pc(){}pc.prototype={constructor:pc,point:function(t,e){this.stream.point(t,e)},sphere:function(){this.stream.sphere()},lineStart:function(){this.stream.lineStart()},lineEnd:function(){this.stream.lineEnd()},polygonStart:function(){this.stream.polygonStart()},polygonEnd:function(){this.stream.polygonEnd()}};function yc(t,e,n){var r=t.clipExtent&&t.clipExtent();return t.scale(150).translate([0,0]),r!=null&&t.clipExtent(null),On(n,t.stream(La)),e(La.result()),r!=null&&t.clipExtent(r),t}function bc(t,e,n){return yc(t,function(r){var i=e[1][0]-e[0][0],o=e[1][1]-e[0][1],a=Math.min(i/(r[1][0]-r[0][0]),o/(r[1][1]-r[0][1])),f=+e[0][0]+(i-a*(r[1][0]+r[0][0]))/2,s=+e[0][1]+(o-a*(r[1][1]+r[0][1]))/2;t.scale(150*a).translate([f,s])},n)}function Tm(t,e,n){return bc(t,[[0,0],e],n)}function km(t,e,n){return yc(t,function(r){var i=+e,o=i/(r[1][0]-r[0][0]),a=(i-o*(r[1][0]+r[0][0]))/2,f=-o*r[0][1];t.scale(150*o).translate([a,f])},n)}function Am(t,e,n){return yc(t,function(r){var i=+e,o=i/(r[1][1]-r[0][1]),a=-o*r[0][0],f=(i-o*(r[1][1]+r[0][1]))/2;t.scale(150*o).translate([a,f])},n)}var om=16,R6=Q(30*bt);function am(t,e){return+e?I6(t,e):N6(t)}function N6(t){return za({point:function(e,n){e=t(e,n),this.stream.point(e[0],e[1])}})}function I6(t,e){function n(r,i,o,a,f,s,c,u,d,l,h,p,m,y){var x=c-r,g=u-i,w=x*x+g*g;if(w>4*e&&m--){var b=a+l,M=f+h,v=s+p,_=Vt(b*b+M*M+v*v),S=pe(v/=_),T=ct(ct(v)-1)<j||ct(o-d)<j?(o+d)/2:gn(M,b),R=t(T,S),k=R[0],E=R[1],O=k-r,I=E-i,$=g*O-x*I;($*$/w>e||ct((x*O+g*I)/w-.5)>.3||a*l+f*h+s*p<R6)&&(n(r,i,o,a,f,s,k,E,T,b/=_,M/=_,v,m,y),y.point(k,E),n(k,E,T,b,M,v,c,u,d,l,h,p,m,y))}}return function(r){var i,o,a,f,s,c,u,d,l,h,p,m,y={point:x,lineStart:g,lineEnd:b,polygonStart:function(){r.polygonStart(),y.lineStart=M},polygonEnd:function(){r.polygonEnd(),y.lineStart=g}};function x(S,T){S=t(S,T),r.point(S[0],S[1])}function g(){d=NaN,y.point=w,r.lineStart()}function w(S,T){var R=si([S,T]),k=t(S,T);n(d,l,u,h,p,m,d=k[0],l=k[1],u=S,h=R[0],p=R[1],m=R[2],om,r),r.point(d,l)}function b(){y.point=x,r.lineEnd()}function M(){g(),y.point=v,y.lineEnd=_}function v(S,T){w(i=S,T),o=d,a=l,f=h,s=p,c=m,y.point=w}function _(){n(d,l,u,h,p,m,o,a,i,f,s,c,om,r),y.lineEnd=b,b()}return y}}var P6=za({point:function(t,e){this.stream.point(t*bt,e*bt)}});function L6(t){return za({point:function(e,n){var r=t(e,n);return this.stream.point(r[0],r[1])}})}function D6(t,e,n,r,i){function o(a,f){return a*=r,f*=i,[e+t*a,n-t*f]}return o.invert=function(a,f){return[(a-e)/t*r,(n-f)/t*i]},o}function fm(t,e,n,r,i,o){if(!o)return D6(t,e,n,r,i);var a=Q(o),f=Z(o),s=a*t,c=f*t,u=a/t,d=f/t,l=(f*n-a*e)/t,h=(f*e+a*n)/t;function p(m,y){return m*=r,y*=i,[s*m-c*y+e,n-c*m-s*y]}return p.invert=function(m,y){return[r*(u*m-d*y+l),i*(h-d*m-u*y)]},p}function Fn(t){return Cm(function(){return t})()}function Cm(t){var e,n=150,r=480,i=250,o=0,a=0,f=0,s=0,c=0,u,d=0,l=1,h=1,p=null,m=Jp,y=null,x,g,w,b=oc,M=.5,v,_,S,T,R;function k($){return S($[0]*bt,$[1]*bt)}function E($){return $=S.invert($[0],$[1]),$&&[$[0]*Gt,$[1]*Gt]}k.stream=function($){return T&&R===$?T:T=P6(L6(u)(m(v(b(R=$)))))},k.preclip=function($){return arguments.length?(m=$,p=void 0,I()):m},k.postclip=function($){return arguments.length?(b=$,y=x=g=w=null,I()):b},k.clipAngle=function($){return arguments.length?(m=+$?b6(p=$*bt):(p=null,Jp),I()):p*Gt},k.clipExtent=function($){return arguments.length?(b=$==null?(y=x=g=w=null,oc):gc(y=+$[0][0],x=+$[0][1],g=+$[1][0],w=+$[1][1]),I()):y==null?null:[[y,x],[g,w]]},k.scale=function($){return arguments.length?(n=+$,O()):n},k.translate=function($){return arguments.length?(r=+$[0],i=+$[1],O()):[r,i]},k.center=function($){return arguments.length?(o=$[0]%360*bt,a=$[1]%360*bt,O()):[o*Gt,a*Gt]},k.rotate=function($){return arguments.length?(f=$[0]%360*bt,s=$[1]%360*bt,c=$.length>2?$[2]%360*bt:0,O()):[f*Gt,s*Gt,c*Gt]},k.angle=function($){return arguments.length?(d=$%360*bt,O()):d*Gt},k.reflectX=function($){return arguments.length?(l=$?-1:1,O()):l<0},k.reflectY=function($){return arguments.length?(h=$?-1:1,O()):h<0},k.precision=function($){return arguments.length?(v=am(_,M=$*$),I()):Vt(M)},k.fitExtent=function($,D){return bc(k,$,D)},k.fitSize=function($,D){return Tm(k,$,D)},k.fitWidth=function($,D){return km(k,$,D)},k.fitHeight=function($,D){return Am(k,$,D)};function O(){var $=fm(n,0,0,l,h,d).apply(null,e(o,a)),D=fm(n,r-$[0],i-$[1],l,h,d);return u=lm(f,s,c),_=rc(e,D),S=rc(u,_),v=am(_,M),I()}function I(){return T=R=null,k}return function(){return e=t.apply(this,arguments),k.invert=e.invert&&E,O()}}function xc(t){var e=0,n=tt/3,r=Cm(t),i=r(e,n);return i.parallels=function(o){return arguments.length?r(e=o[0]*bt,n=o[1]*bt):[e*Gt,n*Gt]},i}function O6(t){var e=Q(t);function n(r,i){return[r*e,Z(i)/e]}return n.invert=function(r,i){return[r/e,pe(i*e)]},n}function F6(t,e){var n=Z(t),r=(n+Z(e))/2;if(ct(r)<j)return O6(t);var i=1+n*(2*r-n),o=Vt(i)/r;function a(f,s){var c=Vt(i-2*r*Z(s))/r;return[c*Z(f*=r),o-c*Q(f)]}return a.invert=function(f,s){var c=o-s,u=gn(f,ct(c))*de(c);return c*r<0&&(u-=tt*de(f)*de(c)),[u/r,pe((i-(f*f+c*c)*r*r)/(2*r))]},a}function yo(){return xc(F6).scale(155.424).center([0,33.6442])}function vc(){return yo().parallels([29.5,45.5]).scale(1070).translate([480,250]).rotate([96,0]).center([-.6,38.7])}function Y6(t){var e=t.length;return{point:function(n,r){for(var i=-1;++i<e;)t[i].point(n,r)},sphere:function(){for(var n=-1;++n<e;)t[n].sphere()},lineStart:function(){for(var n=-1;++n<e;)t[n].lineStart()},lineEnd:function(){for(var n=-1;++n<e;)t[n].lineEnd()},polygonStart:function(){for(var n=-1;++n<e;)t[n].polygonStart()},polygonEnd:function(){for(var n=-1;++n<e;)t[n].polygonEnd()}}}function Em(){var t,e,n=vc(),r,i=yo().rotate([154,0]).center([-2,58.5]).parallels([55,65]),o,a=yo().rotate([157,0]).center([-3,19.9]).parallels([8,18]),f,s,c={point:function(l,h){s=[l,h]}};function u(l){var h=l[0],p=l[1];return s=null,r.point(h,p),s||(o.point(h,p),s)||(f.point(h,p),s)}u.invert=function(l){var h=n.scale(),p=n.translate(),m=(l[0]-p[0])/h,y=(l[1]-p[1])/h;return(y>=.12&&y<.234&&m>=-.425&&m<-.214?i:y>=.166&&y<.234&&m>=-.214&&m<-.115?a:n).invert(l)},u.stream=function(l){return t&&e===l?t:t=Y6([n.stream(e=l),i.stream(l),a.stream(l)])},u.precision=function(l){return arguments.length?(n.precision(l),i.precision(l),a.precision(l),d()):n.precision()},u.scale=function(l){return arguments.length?(n.scale(l),i.scale(l*.35),a.scale(l),u.translate(n.translate())):n.scale()},u.translate=function(l){if(!arguments.length)return n.translate();var h=n.scale(),p=+l[0],m=+l[1];return r=n.translate(l).clipExtent([[p-.455*h,m-.238*h],[p+.455*h,m+.238*h]]).stream(c),o=i.translate([p-.307*h,m+.201*h]).clipExtent([[p-.425*h+j,m+.12*h+j],[p-.214*h-j,m+.234*h-j]]).stream(c),f=a.translate([p-.205*h,m+.212*h]).clipExtent([[p-.214*h+j,m+.166*h+j],[p-.115*h-j,m+.234*h-j]]).stream(c),d()},u.fitExtent=function(l,h){return bc(u,l,h)},u.fitSize=function(l,h){return Tm(u,l,h)},u.fitWidth=function(l,h){return km(u,l,h)},u.fitHeight=function(l,h){return Am(u,l,h)};function d(){return t=e=null,u}return u.scale(1070)}function Rm(t){return function(e,n){var r=Q(e),i=Q(n),o=t(r*i);return o===1/0?[2,0]:[o*i*Z(e),o*Z(n)]}}function vo(t){return function(e,n){var r=Vt(e*e+n*n),i=t(r),o=Z(i),a=Q(i);return[gn(e*o,r*a),pe(r&&n*o/r)]}}var Nm=Rm(function(t){return Vt(2/(1+t))});Nm.invert=vo(function(t){return 2*pe(t/2)});function Im(){return Fn(Nm).scale(124.75).clipAngle(180-.001)}var Pm=Rm(function(t){return(t=um(t))&&t/Z(t)});Pm.invert=vo(function(t){return t});function Lm(){return Fn(Pm).scale(79.4188).clipAngle(180-.001)}function Ha(t,e){return[t,Ea(mc((xt+e)/2))]}Ha.invert=function(t,e){return[t,2*ui(cm(e))-xt]};function Dm(){return Om(Ha).scale(961/ne)}function Om(t){var e=Fn(t),n=e.center,r=e.scale,i=e.translate,o=e.clipExtent,a=null,f,s,c;e.scale=function(d){return arguments.length?(r(d),u()):r()},e.translate=function(d){return arguments.length?(i(d),u()):i()},e.center=function(d){return arguments.length?(n(d),u()):n()},e.clipExtent=function(d){return arguments.length?(d==null?a=f=s=c=null:(a=+d[0][0],f=+d[0][1],s=+d[1][0],c=+d[1][1]),u()):a==null?null:[[a,f],[s,c]]};function u(){var d=tt*r(),l=e(u6(e.rotate()).invert([0,0]));return o(a==null?[[l[0]-d,l[1]-d],[l[0]+d,l[1]+d]]:t===Ha?[[Math.max(l[0]-d,a),f],[Math.min(l[0]+d,s),c]]:[[a,Math.max(l[1]-d,f)],[s,Math.min(l[1]+d,c)]])}return u()}function Aa(t){return mc((xt+t)/2)}function B6(t,e){var n=Q(t),r=t===e?Z(t):Ea(n/Q(e))/Ea(Aa(e)/Aa(t)),i=n*js(Aa(t),r)/r;if(!r)return Ha;function o(a,f){i>0?f<-xt+j&&(f=-xt+j):f>xt-j&&(f=xt-j);var s=i/js(Aa(f),r);return[s*Z(r*a),i-s*Q(r*a)]}return o.invert=function(a,f){var s=i-f,c=de(r)*Vt(a*a+s*s),u=gn(a,ct(s))*de(s);return s*r<0&&(u-=tt*de(a)*de(s)),[u/r,2*ui(js(i/c,1/r))-xt]},o}function Fm(){return xc(B6).scale(109.5).parallels([30,30])}function Ba(t,e){return[t,e]}Ba.invert=Ba;function Ym(){return Fn(Ba).scale(152.63)}function q6(t,e){var n=Q(t),r=t===e?Z(t):(n-Q(e))/(e-t),i=n/r+t;if(ct(r)<j)return Ba;function o(a,f){var s=i-f,c=r*a;return[s*Z(c),i-s*Q(c)]}return o.invert=function(a,f){var s=i-f,c=gn(a,ct(s))*de(s);return s*r<0&&(c-=tt*de(a)*de(s)),[c/r,i-de(r)*Vt(a*a+s*s)]},o}function Bm(){return xc(q6).scale(131.154).center([0,13.9389])}var uo=1.340264,lo=-.081106,ho=893e-6,po=.003796,qa=Vt(3)/2,z6=12;function qm(t,e){var n=pe(qa*Z(e)),r=n*n,i=r*r*r;return[t*Q(n)/(qa*(uo+3*lo*r+i*(7*ho+9*po*r))),n*(uo+lo*r+i*(ho+po*r))]}qm.invert=function(t,e){for(var n=e,r=n*n,i=r*r*r,o=0,a,f,s;o<z6&&(f=n*(uo+lo*r+i*(ho+po*r))-e,s=uo+3*lo*r+i*(7*ho+9*po*r),n-=a=f/s,r=n*n,i=r*r*r,!(ct(a)<sm));++o);return[qa*t*(uo+3*lo*r+i*(7*ho+9*po*r))/Q(n),pe(Z(n)/qa)]};function zm(){return Fn(qm).scale(177.158)}function Hm(t,e){var n=Q(e),r=Q(t)*n;return[n*Z(t)/r,Z(e)/r]}Hm.invert=vo(ui);function Gm(){return Fn(Hm).scale(144.049).clipAngle(60)}function H6(t,e){var n=e*e,r=n*n;return[t*(.8707-.131979*n+r*(-.013791+r*(.003971*n-.001529*r))),e*(1.007226+n*(.015085+r*(-.044475+.028874*n-.005916*r)))]}H6.invert=function(t,e){var n=e,r=25,i;do{var o=n*n,a=o*o;n-=i=(n*(1.007226+o*(.015085+a*(-.044475+.028874*o-.005916*a)))-e)/(1.007226+o*(.015085*3+a*(-.044475*7+.028874*9*o-.005916*11*a)))}while(ct(i)>j&&--r>0);return[t/(.8707+(o=n*n)*(-.131979+o*(-.013791+o*o*o*(.003971-.001529*o)))),n]};function Xm(t,e){return[Q(e)*Z(t),Z(e)]}Xm.invert=vo(pe);function Um(){return Fn(Xm).scale(249.5).clipAngle(90+j)}function Wm(t,e){var n=Q(e),r=1+Q(t)*n;return[n*Z(t)/r,Z(e)/r]}Wm.invert=vo(function(t){return 2*ui(t)});function Vm(){return Fn(Wm).scale(250).clipAngle(142)}function jm(t,e){return[Ea(mc((xt+e)/2)),-t]}jm.invert=function(t,e){return[-e,2*ui(cm(t))-xt]};function Zm(){var t=Om(jm),e=t.center,n=t.rotate;return t.center=function(r){return arguments.length?e([-r[1],r[0]]):(r=e(),[r[1],-r[0]])},t.rotate=function(r){return arguments.length?n([r[0],r[1],r.length>2?r[2]+90:90]):(r=n(),[r[0],r[1],r[2]-90])},n([0,0,90]).scale(159.155)}var wc=new Date,_c=new Date;function At(t,e,n,r){function i(o){return t(o=arguments.length===0?new Date:new Date(+o)),o}return i.floor=o=>(t(o=new Date(+o)),o),i.ceil=o=>(t(o=new Date(o-1)),e(o,1),t(o),o),i.round=o=>{let a=i(o),f=i.ceil(o);return o-a<f-o?a:f},i.offset=(o,a)=>(e(o=new Date(+o),a==null?1:Math.floor(a)),o),i.range=(o,a,f)=>{let s=[];if(o=i.ceil(o),f=f==null?1:Math.floor(f),!(o<a)||!(f>0))return s;let c;do s.push(c=new Date(+o)),e(o,f),t(o);while(c<o&&o<a);return s},i.filter=o=>At(a=>{if(a>=a)for(;t(a),!o(a);)a.setTime(a-1)},(a,f)=>{if(a>=a)if(f<0)for(;++f<=0;)for(;e(a,-1),!o(a););else for(;--f>=0;)for(;e(a,1),!o(a););}),n&&(i.count=(o,a)=>(wc.setTime(+o),_c.setTime(+a),t(wc),t(_c),Math.floor(n(wc,_c))),i.every=o=>(o=Math.floor(o),!isFinite(o)||!(o>0)?null:o>1?i.filter(r?a=>r(a)%o===0:a=>i.count(0,a)%o===0):i)),i}var Ga=At(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);Ga.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?At(e=>{e.setTime(Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):Ga);var m9=Ga.range,yn=1e3,me=yn*60,bn=me*60,xn=bn*24,Sc=xn*7,Km=xn*30,Mc=xn*365,Xt=At(t=>{t.setTime(t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*yn)},(t,e)=>(e-t)/yn,t=>t.getUTCSeconds()),g9=Xt.range,cr=At(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*yn)},(t,e)=>{t.setTime(+t+e*me)},(t,e)=>(e-t)/me,t=>t.getMinutes()),y9=cr.range,ur=At(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*me)},(t,e)=>(e-t)/me,t=>t.getUTCMinutes()),b9=ur.range,lr=At(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*yn-t.getMinutes()*me)},(t,e)=>{t.setTime(+t+e*bn)},(t,e)=>(e-t)/bn,t=>t.getHours()),x9=lr.range,dr=At(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*bn)},(t,e)=>(e-t)/bn,t=>t.getUTCHours()),v9=dr.range,Xe=At(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*me)/xn,t=>t.getDate()-1),w9=Xe.range,li=At(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/xn,t=>t.getUTCDate()-1),_9=li.range,wo=At(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/xn,t=>Math.floor(t/xn)),M9=wo.range;function hr(t){return At(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-e.getTimezoneOffset())*me)/Sc)}var Ue=hr(0),pr=hr(1),$c=hr(2),Tc=hr(3),vn=hr(4),kc=hr(5),Ac=hr(6),S9=Ue.range,$9=pr.range,T9=$c.range,k9=Tc.range,A9=vn.range,C9=kc.range,E9=Ac.range;function mr(t){return At(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*7)},(e,n)=>(n-e)/Sc)}var We=mr(0),gr=mr(1),Cc=mr(2),Ec=mr(3),wn=mr(4),Rc=mr(5),Nc=mr(6),R9=We.range,N9=gr.range,I9=Cc.range,P9=Ec.range,L9=wn.range,D9=Rc.range,O9=Nc.range,yr=At(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,t=>t.getMonth()),F9=yr.range,br=At(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),Y9=br.range,jt=At(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());jt.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:At(e=>{e.setFullYear(Math.floor(e.getFullYear()/t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var B9=jt.range,Zt=At(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());Zt.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:At(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var q9=Zt.range;function Qm(t,e,n,r,i,o){let a=[[Xt,1,yn],[Xt,5,5*yn],[Xt,15,15*yn],[Xt,30,30*yn],[o,1,me],[o,5,5*me],[o,15,15*me],[o,30,30*me],[i,1,bn],[i,3,3*bn],[i,6,6*bn],[i,12,12*bn],[r,1,xn],[r,2,2*xn],[n,1,Sc],[e,1,Km],[e,3,3*Km],[t,1,Mc]];function f(c,u,d){let l=u<c;l&&([c,u]=[u,c]);let h=d&&typeof d.range=="function"?d:s(c,u,d),p=h?h.range(c,+u+1):[];return l?p.reverse():p}function s(c,u,d){let l=Math.abs(u-c)/d,h=Vr(([,,y])=>y).right(a,l);if(h===a.length)return t.every(Qi(c/Mc,u/Mc,d));if(h===0)return Ga.every(Math.max(Qi(c,u,d),1));let[p,m]=a[l/a[h-1][2]<a[h][2]/l?h-1:h];return p.every(m)}return[f,s]}var[Jm,Xa]=Qm(Zt,br,We,wo,dr,ur),[t0,e0]=Qm(jt,yr,Ue,Xe,lr,cr);function Ic(t){if(0<=t.y&&t.y<100){var e=new Date(-1,t.m,t.d,t.H,t.M,t.S,t.L);return e.setFullYear(t.y),e}return new Date(t.y,t.m,t.d,t.H,t.M,t.S,t.L)}function Pc(t){if(0<=t.y&&t.y<100){var e=new Date(Date.UTC(-1,t.m,t.d,t.H,t.M,t.S,t.L));return e.setUTCFullYear(t.y),e}return new Date(Date.UTC(t.y,t.m,t.d,t.H,t.M,t.S,t.L))}function _o(t,e,n){return{y:t,m:e,d:n,H:0,M:0,S:0,L:0}}function G6(t){var e=t.dateTime,n=t.date,r=t.time,i=t.periods,o=t.days,a=t.shortDays,f=t.months,s=t.shortMonths,c=Mo(i),u=So(i),d=Mo(o),l=So(o),h=Mo(a),p=So(a),m=Mo(f),y=So(f),x=Mo(s),g=So(s),w={a:P,A:X,b:L,B:F,c:null,d:f0,e:f0,f:h3,g:M3,G:$3,H:u3,I:l3,j:d3,L:d0,m:p3,M:m3,p:z,q:H,Q:u0,s:l0,S:g3,u:y3,U:b3,V:x3,w:v3,W:w3,x:null,X:null,y:_3,Y:S3,Z:T3,"%":c0},b={a:q,A:J,b:et,B:rt,c:null,d:s0,e:s0,f:E3,g:B3,G:z3,H:k3,I:A3,j:C3,L:p0,m:R3,M:N3,p:B,q:V,Q:u0,s:l0,S:I3,u:P3,U:L3,V:D3,w:O3,W:F3,x:null,X:null,y:Y3,Y:q3,Z:H3,"%":c0},M={a:R,A:k,b:E,B:O,c:I,d:o0,e:o0,f:a3,g:i0,G:r0,H:a0,I:a0,j:n3,L:o3,m:e3,M:r3,p:T,q:t3,Q:s3,s:c3,S:i3,u:j6,U:Z6,V:K6,w:V6,W:Q6,x:$,X:D,y:i0,Y:r0,Z:J6,"%":f3};w.x=v(n,w),w.X=v(r,w),w.c=v(e,w),b.x=v(n,b),b.X=v(r,b),b.c=v(e,b);function v(N,Y){return function(G){var A=[],ot=-1,U=0,st=N.length,yt,Ft,Nn;for(G instanceof Date||(G=new Date(+G));++ot<st;)N.charCodeAt(ot)===37&&(A.push(N.slice(U,ot)),(Ft=n0[yt=N.charAt(++ot)])!=null?yt=N.charAt(++ot):Ft=yt==="e"?" ":"0",(Nn=Y[yt])&&(yt=Nn(G,Ft)),A.push(yt),U=ot+1);return A.push(N.slice(U,ot)),A.join("")}}function _(N,Y){return function(G){var A=_o(1900,void 0,1),ot=S(A,N,G+="",0),U,st;if(ot!=G.length)return null;if("Q"in A)return new Date(A.Q);if("s"in A)return new Date(A.s*1e3+("L"in A?A.L:0));if(Y&&!("Z"in A)&&(A.Z=0),"p"in A&&(A.H=A.H%12+A.p*12),A.m===void 0&&(A.m="q"in A?A.q:0),"V"in A){if(A.V<1||A.V>53)return null;"w"in A||(A.w=1),"Z"in A?(U=Pc(_o(A.y,0,1)),st=U.getUTCDay(),U=st>4||st===0?gr.ceil(U):gr(U),U=li.offset(U,(A.V-1)*7),A.y=U.getUTCFullYear(),A.m=U.getUTCMonth(),A.d=U.getUTCDate()+(A.w+6)%7):(U=Ic(_o(A.y,0,1)),st=U.getDay(),U=st>4||st===0?pr.ceil(U):pr(U),U=Xe.offset(U,(A.V-1)*7),A.y=U.getFullYear(),A.m=U.getMonth(),A.d=U.getDate()+(A.w+6)%7)}else("W"in A||"U"in A)&&("w"in A||(A.w="u"in A?A.u%7:"W"in A?1:0),st="Z"in A?Pc(_o(A.y,0,1)).getUTCDay():Ic(_o(A.y,0,1)).getDay(),A.m=0,A.d="W"in A?(A.w+6)%7+A.W*7-(st+5)%7:A.w+A.U*7-(st+6)%7);return"Z"in A?(A.H+=A.Z/100|0,A.M+=A.Z%100,Pc(A)):Ic(A)}}function S(N,Y,G,A){for(var ot=0,U=Y.length,st=G.length,yt,Ft;ot<U;){if(A>=st)return-1;if(yt=Y.charCodeAt(ot++),yt===37){if(yt=Y.charAt(ot++),Ft=M[yt in n0?Y.charAt(ot++):yt],!Ft||(A=Ft(N,G,A))<0)return-1}else if(yt!=G.charCodeAt(A++))return-1}return A}function T(N,Y,G){var A=c.exec(Y.slice(G));return A?(N.p=u.get(A[0].toLowerCase()),G+A[0].length):-1}function R(N,Y,G){var A=h.exec(Y.slice(G));return A?(N.w=p.get(A[0].toLowerCase()),G+A[0].length):-1}function k(N,Y,G){var A=d.exec(Y.slice(G));return A?(N.w=l.get(A[0].toLowerCase()),G+A[0].length):-1}function E(N,Y,G){var A=x.exec(Y.slice(G));return A?(N.m=g.get(A[0].toLowerCase()),G+A[0].length):-1}function O(N,Y,G){var A=m.exec(Y.slice(G));return A?(N.m=y.get(A[0].toLowerCase()),G+A[0].length):-1}function I(N,Y,G){return S(N,e,Y,G)}function $(N,Y,G){return S(N,n,Y,G)}function D(N,Y,G){return S(N,r,Y,G)}function P(N){return a[N.getDay()]}function X(N){return o[N.getDay()]}function L(N){return s[N.getMonth()]}function F(N){return f[N.getMonth()]}function z(N){return i[+(N.getHours()>=12)]}function H(N){return 1+~~(N.getMonth()/3)}function q(N){return a[N.getUTCDay()]}function J(N){return o[N.getUTCDay()]}function et(N){return s[N.getUTCMonth()]}function rt(N){return f[N.getUTCMonth()]}function B(N){return i[+(N.getUTCHours()>=12)]}function V(N){return 1+~~(N.getUTCMonth()/3)}return{format:function(N){var Y=v(N+="",w);return Y.toString=function(){return N},Y},parse:function(N){var Y=_(N+="",!1);return Y.toString=function(){return N},Y},utcFormat:function(N){var Y=v(N+="",b);return Y.toString=function(){return N},Y},utcParse:function(N){var Y=_(N+="",!0);return Y.toString=function(){return N},Y}}}var n0={"-":"",_:" ",0:"0"},It=/^\\s*\\d+/,X6=/^%/,U6=/[\\\\^$*+?|[\\]().{}]/g;function ft(t,e,n){var r=t<0?"-":"",i=(r?-t:t)+"",o=i.length;return r+(o<n?new Array(n-o+1).join(e)+i:i)}function W6(t){return t.replace(U6,"\\\\$&")}function Mo(t){return new RegExp("^(?:"+t.map(W6).join("|")+")","i")}function So(t){return new Map(t.map((e,n)=>[e.toLowerCase(),n]))}function V6(t,e,n){var r=It.exec(e.slice(n,n+1));return r?(t.w=+r[0],n+r[0].length):-1}function j6(t,e,n){var r=It.exec(e.slice(n,n+1));return r?(t.u=+r[0],n+r[0].length):-1}function Z6(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.U=+r[0],n+r[0].length):-1}function K6(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.V=+r[0],n+r[0].length):-1}function Q6(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.W=+r[0],n+r[0].length):-1}function r0(t,e,n){var r=It.exec(e.slice(n,n+4));return r?(t.y=+r[0],n+r[0].length):-1}function i0(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function J6(t,e,n){var r=/^(Z)|([+-]\\d\\d)(?::?(\\d\\d))?/.exec(e.slice(n,n+6));return r?(t.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function t3(t,e,n){var r=It.exec(e.slice(n,n+1));return r?(t.q=r[0]*3-3,n+r[0].length):-1}function e3(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.m=r[0]-1,n+r[0].length):-1}function o0(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.d=+r[0],n+r[0].length):-1}function n3(t,e,n){var r=It.exec(e.slice(n,n+3));return r?(t.m=0,t.d=+r[0],n+r[0].length):-1}function a0(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.H=+r[0],n+r[0].length):-1}function r3(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.M=+r[0],n+r[0].length):-1}function i3(t,e,n){var r=It.exec(e.slice(n,n+2));return r?(t.S=+r[0],n+r[0].length):-1}function o3(t,e,n){var r=It.exec(e.slice(n,n+3));return r?(t.L=+r[0],n+r[0].length):-1}function a3(t,e,n){var r=It.exec(e.slice(n,n+6));return r?(t.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function f3(t,e,n){var r=X6.exec(e.slice(n,n+1));return r?n+r[0].length:-1}function s3(t,e,n){var r=It.exec(e.slice(n));return r?(t.Q=+r[0],n+r[0].length):-1}function c3(t,e,n){var r=It.exec(e.slice(n));return r?(t.s=+r[0],n+r[0].length):-1}function f0(t,e){return ft(t.getDate(),e,2)}function u3(t,e){return ft(t.getHours(),e,2)}function l3(t,e){return ft(t.getHours()%12||12,e,2)}function d3(t,e){return ft(1+Xe.count(jt(t),t),e,3)}function d0(t,e){return ft(t.getMilliseconds(),e,3)}function h3(t,e){return d0(t,e)+"000"}function p3(t,e){return ft(t.getMonth()+1,e,2)}function m3(t,e){return ft(t.getMinutes(),e,2)}function g3(t,e){return ft(t.getSeconds(),e,2)}function y3(t){var e=t.getDay();return e===0?7:e}function b3(t,e){return ft(Ue.count(jt(t)-1,t),e,2)}function h0(t){var e=t.getDay();return e>=4||e===0?vn(t):vn.ceil(t)}function x3(t,e){return t=h0(t),ft(vn.count(jt(t),t)+(jt(t).getDay()===4),e,2)}function v3(t){return t.getDay()}function w3(t,e){return ft(pr.count(jt(t)-1,t),e,2)}function _3(t,e){return ft(t.getFullYear()%100,e,2)}function M3(t,e){return t=h0(t),ft(t.getFullYear()%100,e,2)}function S3(t,e){return ft(t.getFullYear()%1e4,e,4)}function $3(t,e){var n=t.getDay();return t=n>=4||n===0?vn(t):vn.ceil(t),ft(t.getFullYear()%1e4,e,4)}function T3(t){var e=t.getTimezoneOffset();return(e>0?"-":(e*=-1,"+"))+ft(e/60|0,"0",2)+ft(e%60,"0",2)}function s0(t,e){return ft(t.getUTCDate(),e,2)}function k3(t,e){return ft(t.getUTCHours(),e,2)}function A3(t,e){return ft(t.getUTCHours()%12||12,e,2)}function C3(t,e){return ft(1+li.count(Zt(t),t),e,3)}function p0(t,e){return ft(t.getUTCMilliseconds(),e,3)}function E3(t,e){return p0(t,e)+"000"}function R3(t,e){return ft(t.getUTCMonth()+1,e,2)}function N3(t,e){return ft(t.getUTCMinutes(),e,2)}function I3(t,e){return ft(t.getUTCSeconds(),e,2)}function P3(t){var e=t.getUTCDay();return e===0?7:e}function L3(t,e){return ft(We.count(Zt(t)-1,t),e,2)}function m0(t){var e=t.getUTCDay();return e>=4||e===0?wn(t):wn.ceil(t)}function D3(t,e){return t=m0(t),ft(wn.count(Zt(t),t)+(Zt(t).getUTCDay()===4),e,2)}function O3(t){return t.getUTCDay()}function F3(t,e){return ft(gr.count(Zt(t)-1,t),e,2)}function Y3(t,e){return ft(t.getUTCFullYear()%100,e,2)}function B3(t,e){return t=m0(t),ft(t.getUTCFullYear()%100,e,2)}function q3(t,e){return ft(t.getUTCFullYear()%1e4,e,4)}function z3(t,e){var n=t.getUTCDay();return t=n>=4||n===0?wn(t):wn.ceil(t),ft(t.getUTCFullYear()%1e4,e,4)}function H3(){return"+0000"}function c0(){return"%"}function u0(t){return+t}function l0(t){return Math.floor(+t/1e3)}var di,$o,G3,Ve,g0;X3({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function X3(t){return di=G6(t),$o=di.format,G3=di.parse,Ve=di.utcFormat,g0=di.utcParse,di}var y0="%Y-%m-%dT%H:%M:%S.%LZ";function U3(t){return t.toISOString()}var G9=Date.prototype.toISOString?U3:Ve(y0);function W3(t){var e=new Date(t);return isNaN(e)?null:e}var X9=+new Date("2000-01-01T00:00:00.000Z")?W3:g0(y0);function je(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Wa(t,e){switch(arguments.length){case 0:break;case 1:{typeof t=="function"?this.interpolator(t):this.range(t);break}default:{this.domain(t),typeof e=="function"?this.interpolator(e):this.range(e);break}}return this}var Ua=Symbol("implicit");function Va(){var t=new se,e=[],n=[],r=Ua;function i(o){let a=t.get(o);if(a===void 0){if(r!==Ua)return r;t.set(o,a=e.push(o)-1)}return n[a%n.length]}return i.domain=function(o){if(!arguments.length)return e.slice();e=[],t=new se;for(let a of o)t.has(a)||t.set(a,e.push(a)-1);return i},i.range=function(o){return arguments.length?(n=Array.from(o),i):n.slice()},i.unknown=function(o){return arguments.length?(r=o,i):r},i.copy=function(){return Va(e,n).unknown(r)},je.apply(i,arguments),i}function hi(){var t=Va().unknown(void 0),e=t.domain,n=t.range,r=0,i=1,o,a,f=!1,s=0,c=0,u=.5;delete t.unknown;function d(){var l=e().length,h=i<r,p=h?i:r,m=h?r:i;o=(m-p)/Math.max(1,l-s+c*2),f&&(o=Math.floor(o)),p+=(m-p-o*(l-s))*u,a=o*(1-s),f&&(p=Math.round(p),a=Math.round(a));var y=Zr(l).map(function(x){return p+o*x});return n(h?y.reverse():y)}return t.domain=function(l){return arguments.length?(e(l),d()):e()},t.range=function(l){return arguments.length?([r,i]=l,r=+r,i=+i,d()):[r,i]},t.rangeRound=function(l){return[r,i]=l,r=+r,i=+i,f=!0,d()},t.bandwidth=function(){return a},t.step=function(){return o},t.round=function(l){return arguments.length?(f=!!l,d()):f},t.padding=function(l){return arguments.length?(s=Math.min(1,c=+l),d()):s},t.paddingInner=function(l){return arguments.length?(s=Math.min(1,l),d()):s},t.paddingOuter=function(l){return arguments.length?(c=+l,d()):c},t.align=function(l){return arguments.length?(u=Math.max(0,Math.min(1,l)),d()):u},t.copy=function(){return hi(e(),[r,i]).round(f).paddingInner(s).paddingOuter(c).align(u)},je.apply(d(),arguments)}function $0(t){var e=t.copy;return t.padding=t.paddingOuter,delete t.paddingInner,delete t.paddingOuter,t.copy=function(){return $0(e())},t}function T0(){return $0(hi.apply(null,arguments).paddingInner(1))}function V3(t){return function(){return t}}function Lc(t){return+t}var b0=[0,1];function ge(t){return t}function Dc(t,e){return(e-=t=+t)?function(n){return(n-t)/e}:V3(isNaN(e)?NaN:.5)}function j3(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function Z3(t,e,n){var r=t[0],i=t[1],o=e[0],a=e[1];return i<r?(r=Dc(i,r),o=n(a,o)):(r=Dc(r,i),o=n(o,a)),function(f){return o(r(f))}}function K3(t,e,n){var r=Math.min(t.length,e.length)-1,i=new Array(r),o=new Array(r),a=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++a<r;)i[a]=Dc(t[a],t[a+1]),o[a]=n(e[a],e[a+1]);return function(f){var s=jr(t,f,1,r)-1;return o[s](i[s](f))}}function To(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function ja(){var t=b0,e=b0,n=ii,r,i,o,a=ge,f,s,c;function u(){var l=Math.min(t.length,e.length);return a!==ge&&(a=j3(t[0],t[l-1])),f=l>2?K3:Z3,s=c=null,d}function d(l){return l==null||isNaN(l=+l)?o:(s||(s=f(t.map(r),e,n)))(r(a(l)))}return d.invert=function(l){return a(i((c||(c=f(e,t.map(r),kt)))(l)))},d.domain=function(l){return arguments.length?(t=Array.from(l,Lc),u()):t.slice()},d.range=function(l){return arguments.length?(e=Array.from(l),u()):e.slice()},d.rangeRound=function(l){return e=Array.from(l),n=ro,u()},d.clamp=function(l){return arguments.length?(a=l?!0:ge,u()):a!==ge},d.interpolate=function(l){return arguments.length?(n=l,u()):n},d.unknown=function(l){return arguments.length?(o=l,d):o},function(l,h){return r=l,i=h,u()}}function k0(){return ja()(ge,ge)}function Q3(t,e,n,r){var i=Qi(t,e,n),o;switch(r=ai(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(o=zp(i,a))&&(r.precision=o),Vs(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Hp(i,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=qp(i))&&(r.precision=o-(r.type==="%")*2);break}}return ze(r)}function ko(t){var e=t.domain;return t.ticks=function(n){var r=e();return In(r[0],r[r.length-1],n??10)},t.tickFormat=function(n,r){var i=e();return Q3(i[0],i[i.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),i=0,o=r.length-1,a=r[i],f=r[o],s,c,u=10;for(f<a&&(c=a,a=f,f=c,c=i,i=o,o=c);u-- >0;){if(c=Wr(a,f,n),c===s)return r[i]=a,r[o]=f,e(r);if(c>0)a=Math.floor(a/c)*c,f=Math.ceil(f/c)*c;else if(c<0)a=Math.ceil(a*c)/c,f=Math.floor(f*c)/c;else break;s=c}return t},t}function Ao(){var t=k0();return t.copy=function(){return To(t,Ao())},je.apply(t,arguments),ko(t)}function Oc(t){var e;function n(r){return r==null||isNaN(r=+r)?e:r}return n.invert=n,n.domain=n.range=function(r){return arguments.length?(t=Array.from(r,Lc),n):t.slice()},n.unknown=function(r){return arguments.length?(e=r,n):e},n.copy=function(){return Oc(t).unknown(e)},t=arguments.length?Array.from(t,Lc):[0,1],ko(n)}function A0(t,e){t=t.slice();var n=0,r=t.length-1,i=t[n],o=t[r],a;return o<i&&(a=n,n=r,r=a,a=i,i=o,o=a),t[n]=e.floor(i),t[r]=e.ceil(o),t}function x0(t){return Math.log(t)}function v0(t){return Math.exp(t)}function J3(t){return-Math.log(-t)}function t5(t){return-Math.exp(-t)}function e5(t){return isFinite(t)?+("1e"+t):t<0?0:t}function n5(t){return t===10?e5:t===Math.E?Math.exp:e=>Math.pow(t,e)}function r5(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(t),e=>Math.log(e)/t)}function w0(t){return(e,n)=>-t(-e,n)}function C0(t){let e=t(x0,v0),n=e.domain,r=10,i,o;function a(){return i=r5(r),o=n5(r),n()[0]<0?(i=w0(i),o=w0(o),t(J3,t5)):t(x0,v0),e}return e.base=function(f){return arguments.length?(r=+f,a()):r},e.domain=function(f){return arguments.length?(n(f),a()):n()},e.ticks=f=>{let s=n(),c=s[0],u=s[s.length-1],d=u<c;d&&([c,u]=[u,c]);let l=i(c),h=i(u),p,m,y=f==null?10:+f,x=[];if(!(r%1)&&h-l<y){if(l=Math.floor(l),h=Math.ceil(h),c>0){for(;l<=h;++l)for(p=1;p<r;++p)if(m=l<0?p/o(-l):p*o(l),!(m<c)){if(m>u)break;x.push(m)}}else for(;l<=h;++l)for(p=r-1;p>=1;--p)if(m=l>0?p/o(-l):p*o(l),!(m<c)){if(m>u)break;x.push(m)}x.length*2<y&&(x=In(c,u,y))}else x=In(l,h,Math.min(h-l,y)).map(o);return d?x.reverse():x},e.tickFormat=(f,s)=>{if(f==null&&(f=10),s==null&&(s=r===10?"s":","),typeof s!="function"&&(!(r%1)&&(s=ai(s)).precision==null&&(s.trim=!0),s=ze(s)),f===1/0)return s;let c=Math.max(1,r*f/e.ticks().length);return u=>{let d=u/o(Math.round(i(u)));return d*r<r-.5&&(d*=r),d<=c?s(u):""}},e.nice=()=>n(A0(n(),{floor:f=>o(Math.floor(i(f))),ceil:f=>o(Math.ceil(i(f)))})),e}function Fc(){let t=C0(ja()).domain([1,10]);return t.copy=()=>To(t,Fc()).base(t.base()),je.apply(t,arguments),t}function _0(t){return function(e){return Math.sign(e)*Math.log1p(Math.abs(e/t))}}function M0(t){return function(e){return Math.sign(e)*Math.expm1(Math.abs(e))*t}}function E0(t){var e=1,n=t(_0(e),M0(e));return n.constant=function(r){return arguments.length?t(_0(e=+r),M0(e)):e},ko(n)}function Yc(){var t=E0(ja());return t.copy=function(){return To(t,Yc()).constant(t.constant())},je.apply(t,arguments)}function S0(t){return function(e){return e<0?-Math.pow(-e,t):Math.pow(e,t)}}function i5(t){return t<0?-Math.sqrt(-t):Math.sqrt(t)}function o5(t){return t<0?-t*t:t*t}function R0(t){var e=t(ge,ge),n=1;function r(){return n===1?t(ge,ge):n===.5?t(i5,o5):t(S0(n),S0(1/n))}return e.exponent=function(i){return arguments.length?(n=+i,r()):n},ko(e)}function Bc(){var t=R0(ja());return t.copy=function(){return To(t,Bc()).exponent(t.exponent())},je.apply(t,arguments),t}function qc(){var t=[],e=[],n=[],r;function i(){var a=0,f=Math.max(1,e.length);for(n=new Array(f-1);++a<f;)n[a-1]=Ih(t,a/f);return o}function o(a){return a==null||isNaN(a=+a)?r:e[jr(n,a)]}return o.invertExtent=function(a){var f=e.indexOf(a);return f<0?[NaN,NaN]:[f>0?n[f-1]:t[0],f<n.length?n[f]:t[t.length-1]]},o.domain=function(a){if(!arguments.length)return t.slice();t=[];for(let f of a)f!=null&&!isNaN(f=+f)&&t.push(f);return t.sort(Yt),i()},o.range=function(a){return arguments.length?(e=Array.from(a),i()):e.slice()},o.unknown=function(a){return arguments.length?(r=a,o):r},o.quantiles=function(){return n.slice()},o.copy=function(){return qc().domain(t).range(e).unknown(r)},je.apply(o,arguments)}function zc(){var t=[.5],e=[0,1],n,r=1;function i(o){return o!=null&&o<=o?e[jr(t,o,0,r)]:n}return i.domain=function(o){return arguments.length?(t=Array.from(o),r=Math.min(t.length,e.length-1),i):t.slice()},i.range=function(o){return arguments.length?(e=Array.from(o),r=Math.min(t.length,e.length-1),i):e.slice()},i.invertExtent=function(o){var a=e.indexOf(o);return[t[a-1],t[a]]},i.unknown=function(o){return arguments.length?(n=o,i):n},i.copy=function(){return zc().domain(t).range(e).unknown(n)},je.apply(i,arguments)}function a5(t){return new Date(t)}function f5(t){return t instanceof Date?+t:Math.round(t)}function Hc(t,e,n,r,i,o,a,f,s,c){var u=k0(),d=u.invert,l=u.domain,h=c(".%L"),p=c(":%S"),m=c("%I:%M"),y=c("%I %p"),x=c("%a %d"),g=c("%b %d"),w=c("%B"),b=c("%Y");function M(v){return(s(v)<v?h:f(v)<v?p:a(v)<v?m:o(v)<v?y:r(v)<v?i(v)<v?x:g:n(v)<v?w:b)(v)}return u.invert=function(v){return new Date(Math.round(d(v)))},u.domain=function(v){return arguments.length?l(Array.from(v,f5)):l().map(a5)},u.ticks=function(v){var _=l();return t(_[0],_[_.length-1],v??10)},u.tickFormat=function(v,_){return _==null?M:c(_)},u.nice=function(v){var _=l();return(!v||typeof v.range!="function")&&(v=e(_[0],_[_.length-1],v??10)),v?l(A0(_,v)):u},u.copy=function(){return To(u,Hc(t,e,n,r,i,o,a,f,s,c))},u}function N0(){return je.apply(Hc(t0,e0,jt,yr,Ue,Xe,lr,cr,Xt,$o).domain([new Date(2e3,0,1),new Date(2e3,0,2)]),arguments)}function I0(){return je.apply(Hc(Jm,Xa,Zt,br,We,li,dr,ur,Xt,Ve).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}function Za(t,e){return e.domain(t.domain()).interpolator(t.interpolator()).clamp(t.clamp()).unknown(t.unknown())}function Ka(){var t=0,e=.5,n=1,r=1,i,o,a,f,s,c=ge,u,d=!1,l;function h(m){return m==null||isNaN(m=+m)?l:(m=.5+((m=+u(m))-o)*(r*m<r*o?f:s),c(d?Math.max(0,Math.min(1,m)):m))}h.domain=function(m){return arguments.length?([t,e,n]=m,i=u(t=+t),o=u(e=+e),a=u(n=+n),f=i===o?0:.5/(o-i),s=o===a?0:.5/(a-o),r=o<i?-1:1,h):[t,e,n]},h.clamp=function(m){return arguments.length?(d=!!m,h):d},h.interpolator=function(m){return arguments.length?(c=m,h):c};function p(m){return function(y){var x,g,w;return arguments.length?([x,g,w]=y,c=Dn(m,[x,g,w]),h):[c(0),c(.5),c(1)]}}return h.range=p(ii),h.rangeRound=p(ro),h.unknown=function(m){return arguments.length?(l=m,h):l},function(m){return u=m,i=m(t),o=m(e),a=m(n),f=i===o?0:.5/(o-i),s=o===a?0:.5/(a-o),r=o<i?-1:1,h}}function Gc(){var t=ko(Ka()(ge));return t.copy=function(){return Za(t,Gc())},Wa.apply(t,arguments)}function Xc(){var t=C0(Ka()).domain([.1,1,10]);return t.copy=function(){return Za(t,Xc()).base(t.base())},Wa.apply(t,arguments)}function Uc(){var t=E0(Ka());return t.copy=function(){return Za(t,Uc()).constant(t.constant())},Wa.apply(t,arguments)}function Wc(){var t=R0(Ka());return t.copy=function(){return Za(t,Wc()).exponent(t.exponent())},Wa.apply(t,arguments)}function K(t){for(var e=t.length/6|0,n=new Array(e),r=0;r<e;)n[r]="#"+t.slice(r*6,++r*6);return n}var P0=K("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),L0=K("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),D0=K("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),O0=K("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),F0=K("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),Y0=K("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),B0=K("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),q0=K("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),z0=K("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),H0=K("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),G0=K("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),pt=t=>$p(t[t.length-1]),Vc=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(K),jc=pt(Vc),Zc=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(K),Kc=pt(Zc),Qc=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(K),Jc=pt(Qc),tu=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(K),eu=pt(tu),tf=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(K),Co=pt(tf),nu=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(K),ru=pt(nu),ef=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(K),Eo=pt(ef),iu=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(K),ou=pt(iu),au=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(K),fu=pt(au),su=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(K),cu=pt(su),uu=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(K),lu=pt(uu),du=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(K),hu=pt(du),pu=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(K),mu=pt(pu),gu=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(K),yu=pt(gu),bu=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(K),xu=pt(bu),vu=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(K),wu=pt(vu),_u=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(K),Mu=pt(_u),Su=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(K),$u=pt(Su),Tu=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(K),ku=pt(Tu),Au=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(K),Cu=pt(Au),Eu=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(K),Ru=pt(Eu),Nu=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(K),Iu=pt(Nu),Pu=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(K),Lu=pt(Pu),Du=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(K),Ou=pt(Du),Fu=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(K),Yu=pt(Fu),Bu=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(K),qu=pt(Bu),zu=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(K),Hu=pt(zu);function Gu(t){return t=Math.max(0,Math.min(1,t)),"rgb("+Math.max(0,Math.min(255,Math.round(-4.54-t*(35.34-t*(2381.73-t*(6402.7-t*(7024.72-t*2710.57)))))))+", "+Math.max(0,Math.min(255,Math.round(32.49+t*(170.73+t*(52.82-t*(131.46-t*(176.58-t*67.37)))))))+", "+Math.max(0,Math.min(255,Math.round(81.24+t*(442.36-t*(2482.43-t*(6167.24-t*(6614.94-t*2475.67)))))))+")"}var Xu=va(ue(300,.5,0),ue(-240,.5,1)),Uu=va(ue(-100,.75,.35),ue(80,1.5,.8)),Wu=va(ue(260,.75,.35),ue(80,1.5,.8)),Qa=ue();function Vu(t){(t<0||t>1)&&(t-=Math.floor(t));var e=Math.abs(t-.5);return Qa.h=360*t-100,Qa.s=1.5-1.5*e,Qa.l=.8-.9*e,Qa+""}var Ja=Ce(),s5=Math.PI/3,c5=Math.PI*2/3;function ju(t){var e;return t=(.5-t)*Math.PI,Ja.r=255*(e=Math.sin(t))*e,Ja.g=255*(e=Math.sin(t+s5))*e,Ja.b=255*(e=Math.sin(t+c5))*e,Ja+""}function Zu(t){return t=Math.max(0,Math.min(1,t)),"rgb("+Math.max(0,Math.min(255,Math.round(34.61+t*(1172.33-t*(10793.56-t*(33300.12-t*(38394.49-t*14825.05)))))))+", "+Math.max(0,Math.min(255,Math.round(23.31+t*(557.33+t*(1225.33-t*(3574.96-t*(1073.77+t*707.56)))))))+", "+Math.max(0,Math.min(255,Math.round(27.2+t*(3211.1-t*(15327.97-t*(27814-t*(22569.18-t*6838.66)))))))+")"}function nf(t){var e=t.length;return function(n){return t[Math.max(0,Math.min(e-1,Math.floor(n*e)))]}}var Ku=nf(K("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Qu=nf(K("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),Ju=nf(K("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),tl=nf(K("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));function Pt(t){return function(){return t}}var Z0=Math.cos;var il=Math.min,rf=Math.sin,Ct=Math.sqrt,X0=1e-12,Ro=Math.PI,rM=Ro/2,cf=2*Ro;function K0(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);e=r}return t},()=>new fr(e)}var iM=Array.prototype.slice;function Q0(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function J0(t){this._context=t}J0.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function xr(t){return new J0(t)}function tg(t){return t[0]}function eg(t){return t[1]}function ol(t,e){var n=Pt(!0),r=null,i=xr,o=null,a=K0(f);t=typeof t=="function"?t:t===void 0?tg:Pt(t),e=typeof e=="function"?e:e===void 0?eg:Pt(e);function f(s){var c,u=(s=Q0(s)).length,d,l=!1,h;for(r==null&&(o=i(h=a())),c=0;c<=u;++c)!(c<u&&n(d=s[c],c,s))===l&&((l=!l)?o.lineStart():o.lineEnd()),l&&o.point(+t(d,c,s),+e(d,c,s));if(h)return o=null,h+""||null}return f.x=function(s){return arguments.length?(t=typeof s=="function"?s:Pt(+s),f):t},f.y=function(s){return arguments.length?(e=typeof s=="function"?s:Pt(+s),f):e},f.defined=function(s){return arguments.length?(n=typeof s=="function"?s:Pt(!!s),f):n},f.curve=function(s){return arguments.length?(i=s,r!=null&&(o=i(r)),f):i},f.context=function(s){return arguments.length?(s==null?r=o=null:o=i(r=s),f):r},f}function ng(t,e,n){var r=null,i=Pt(!0),o=null,a=xr,f=null,s=K0(c);t=typeof t=="function"?t:t===void 0?tg:Pt(+t),e=typeof e=="function"?e:Pt(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?eg:Pt(+n);function c(d){var l,h,p,m=(d=Q0(d)).length,y,x=!1,g,w=new Array(m),b=new Array(m);for(o==null&&(f=a(g=s())),l=0;l<=m;++l){if(!(l<m&&i(y=d[l],l,d))===x)if(x=!x)h=l,f.areaStart(),f.lineStart();else{for(f.lineEnd(),f.lineStart(),p=l-1;p>=h;--p)f.point(w[p],b[p]);f.lineEnd(),f.areaEnd()}x&&(w[l]=+t(y,l,d),b[l]=+e(y,l,d),f.point(r?+r(y,l,d):w[l],n?+n(y,l,d):b[l]))}if(g)return f=null,g+""||null}function u(){return ol().defined(i).curve(a).context(o)}return c.x=function(d){return arguments.length?(t=typeof d=="function"?d:Pt(+d),r=null,c):t},c.x0=function(d){return arguments.length?(t=typeof d=="function"?d:Pt(+d),c):t},c.x1=function(d){return arguments.length?(r=d==null?null:typeof d=="function"?d:Pt(+d),c):r},c.y=function(d){return arguments.length?(e=typeof d=="function"?d:Pt(+d),n=null,c):e},c.y0=function(d){return arguments.length?(e=typeof d=="function"?d:Pt(+d),c):e},c.y1=function(d){return arguments.length?(n=d==null?null:typeof d=="function"?d:Pt(+d),c):n},c.lineX0=c.lineY0=function(){return u().x(t).y(e)},c.lineY1=function(){return u().x(t).y(n)},c.lineX1=function(){return u().x(r).y(e)},c.defined=function(d){return arguments.length?(i=typeof d=="function"?d:Pt(!!d),c):i},c.curve=function(d){return arguments.length?(a=d,o!=null&&(f=a(o)),c):a},c.context=function(d){return arguments.length?(d==null?o=f=null:f=a(o=d),c):o},c}var oM=u5(xr);function rg(t){this._curve=t}rg.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function u5(t){function e(n){return new rg(t(n))}return e._curve=t,e}var of=class{constructor(e,n){this._context=e,this._x=n}areaStart(){this._line=0}areaEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line}point(e,n){switch(e=+e,n=+n,this._point){case 0:{this._point=1,this._line?this._context.lineTo(e,n):this._context.moveTo(e,n);break}case 1:this._point=2;default:{this._x?this._context.bezierCurveTo(this._x0=(this._x0+e)/2,this._y0,this._x0,n,e,n):this._context.bezierCurveTo(this._x0,this._y0=(this._y0+n)/2,e,this._y0,e,n);break}}this._x0=e,this._y0=n}};function ig(t){return new of(t,!0)}function og(t){return new of(t,!1)}var l5=Ct(3),al={draw(t,e){let n=Ct(e+il(e/28,.75))*.59436,r=n/2,i=r*l5;t.moveTo(0,n),t.lineTo(0,-n),t.moveTo(-i,-r),t.lineTo(i,r),t.moveTo(-i,r),t.lineTo(i,-r)}},vr={draw(t,e){let n=Ct(e/Ro);t.moveTo(n,0),t.arc(0,0,n,0,cf)}},fl={draw(t,e){let n=Ct(e/5)/2;t.moveTo(-3*n,-n),t.lineTo(-n,-n),t.lineTo(-n,-3*n),t.lineTo(n,-3*n),t.lineTo(n,-n),t.lineTo(3*n,-n),t.lineTo(3*n,n),t.lineTo(n,n),t.lineTo(n,3*n),t.lineTo(-n,3*n),t.lineTo(-n,n),t.lineTo(-3*n,n),t.closePath()}},ag=Ct(1/3),d5=ag*2,sl={draw(t,e){let n=Ct(e/d5),r=n*ag;t.moveTo(0,-n),t.lineTo(r,0),t.lineTo(0,n),t.lineTo(-r,0),t.closePath()}},cl={draw(t,e){let n=Ct(e)*.62625;t.moveTo(0,-n),t.lineTo(n,0),t.lineTo(0,n),t.lineTo(-n,0),t.closePath()}},ul={draw(t,e){let n=Ct(e-il(e/7,2))*.87559;t.moveTo(-n,0),t.lineTo(n,0),t.moveTo(0,n),t.lineTo(0,-n)}},ll={draw(t,e){let n=Ct(e),r=-n/2;t.rect(r,r,n,n)}},dl={draw(t,e){let n=Ct(e)*.4431;t.moveTo(n,n),t.lineTo(n,-n),t.lineTo(-n,-n),t.lineTo(-n,n),t.closePath()}},h5=.8908130915292852,fg=rf(Ro/10)/rf(7*Ro/10),p5=rf(cf/10)*fg,m5=-Z0(cf/10)*fg,hl={draw(t,e){let n=Ct(e*h5),r=p5*n,i=m5*n;t.moveTo(0,-n),t.lineTo(r,i);for(let o=1;o<5;++o){let a=cf*o/5,f=Z0(a),s=rf(a);t.lineTo(s*n,-f*n),t.lineTo(f*r-s*i,s*r+f*i)}t.closePath()}},el=Ct(3),pl={draw(t,e){let n=-Ct(e/(el*3));t.moveTo(0,n*2),t.lineTo(-el*n,-n),t.lineTo(el*n,-n),t.closePath()}},g5=Ct(3),ml={draw(t,e){let n=Ct(e)*.6824,r=n/2,i=n*g5/2;t.moveTo(0,-n),t.lineTo(i,r),t.lineTo(-i,r),t.closePath()}},ye=-.5,be=Ct(3)/2,rl=1/Ct(12),y5=(rl/2+1)*3,gl={draw(t,e){let n=Ct(e/y5),r=n/2,i=n*rl,o=r,a=n*rl+n,f=-o,s=a;t.moveTo(r,i),t.lineTo(o,a),t.lineTo(f,s),t.lineTo(ye*r-be*i,be*r+ye*i),t.lineTo(ye*o-be*a,be*o+ye*a),t.lineTo(ye*f-be*s,be*f+ye*s),t.lineTo(ye*r+be*i,ye*i-be*r),t.lineTo(ye*o+be*a,ye*a-be*o),t.lineTo(ye*f+be*s,ye*s-be*f),t.closePath()}},yl={draw(t,e){let n=Ct(e-il(e/6,1.7))*.6189;t.moveTo(-n,-n),t.lineTo(n,n),t.moveTo(-n,n),t.lineTo(n,-n)}},sg=[vr,fl,sl,ll,hl,pl,gl],cg=[vr,ul,yl,ml,al,dl,cl];function Yn(){}function af(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*t._y1+n)/6)}function uf(t){this._context=t}uf.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:af(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:af(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function ug(t){return new uf(t)}function lg(t){this._context=t}lg.prototype={areaStart:Yn,areaEnd:Yn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:af(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function dg(t){return new lg(t)}function hg(t){this._context=t}hg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+e)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:af(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function pg(t){return new hg(t)}function mg(t,e){this._basis=new uf(t),this._beta=e}mg.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,e=this._y,n=t.length-1;if(n>0)for(var r=t[0],i=e[0],o=t[n]-r,a=e[n]-i,f=-1,s;++f<=n;)s=f/n,this._basis.point(this._beta*t[f]+(1-this._beta)*(r+s*o),this._beta*e[f]+(1-this._beta)*(i+s*a));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var gg=(function t(e){function n(r){return e===1?new uf(r):new mg(r,e)}return n.beta=function(r){return t(+r)},n})(.85);function ff(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function bl(t,e){this._context=t,this._k=(1-e)/6}bl.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:ff(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:ff(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var yg=(function t(e){function n(r){return new bl(r,e)}return n.tension=function(r){return t(+r)},n})(0);function xl(t,e){this._context=t,this._k=(1-e)/6}xl.prototype={areaStart:Yn,areaEnd:Yn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:ff(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var bg=(function t(e){function n(r){return new xl(r,e)}return n.tension=function(r){return t(+r)},n})(0);function vl(t,e){this._context=t,this._k=(1-e)/6}vl.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ff(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var xg=(function t(e){function n(r){return new vl(r,e)}return n.tension=function(r){return t(+r)},n})(0);function wl(t,e,n){var r=t._x1,i=t._y1,o=t._x2,a=t._y2;if(t._l01_a>X0){var f=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,s=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*f-t._x0*t._l12_2a+t._x2*t._l01_2a)/s,i=(i*f-t._y0*t._l12_2a+t._y2*t._l01_2a)/s}if(t._l23_a>X0){var c=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,u=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*c+t._x1*t._l23_2a-e*t._l12_2a)/u,a=(a*c+t._y1*t._l23_2a-n*t._l12_2a)/u}t._context.bezierCurveTo(r,i,o,a,t._x2,t._y2)}function vg(t,e){this._context=t,this._alpha=e}vg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:wl(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var wg=(function t(e){function n(r){return e?new vg(r,e):new bl(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function _g(t,e){this._context=t,this._alpha=e}_g.prototype={areaStart:Yn,areaEnd:Yn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:wl(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Mg=(function t(e){function n(r){return e?new _g(r,e):new xl(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function Sg(t,e){this._context=t,this._alpha=e}Sg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:wl(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var $g=(function t(e){function n(r){return e?new Sg(r,e):new vl(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function Tg(t){this._context=t}Tg.prototype={areaStart:Yn,areaEnd:Yn,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,e):(this._point=1,this._context.moveTo(t,e))}};function kg(t){return new Tg(t)}function U0(t){return t<0?-1:1}function W0(t,e,n){var r=t._x1-t._x0,i=e-t._x1,o=(t._y1-t._y0)/(r||i<0&&-0),a=(n-t._y1)/(i||r<0&&-0),f=(o*i+a*r)/(r+i);return(U0(o)+U0(a))*Math.min(Math.abs(o),Math.abs(a),.5*Math.abs(f))||0}function V0(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function nl(t,e,n){var r=t._x0,i=t._y0,o=t._x1,a=t._y1,f=(o-r)/3;t._context.bezierCurveTo(r+f,i+f*e,o-f,a-f*n,o,a)}function sf(t){this._context=t}sf.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:nl(this,this._t0,V0(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,nl(this,V0(this,n=W0(this,t,e)),n);break;default:nl(this,this._t0,n=W0(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Ag(t){this._context=new Cg(t)}(Ag.prototype=Object.create(sf.prototype)).point=function(t,e){sf.prototype.point.call(this,e,t)};function Cg(t){this._context=t}Cg.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,r,i,o){this._context.bezierCurveTo(e,t,r,n,o,i)}};function Eg(t){return new sf(t)}function Rg(t){return new Ag(t)}function Ng(t){this._context=t}Ng.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else for(var r=j0(t),i=j0(e),o=0,a=1;a<n;++o,++a)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],t[a],e[a]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function j0(t){var e,n=t.length-1,r,i=new Array(n),o=new Array(n),a=new Array(n);for(i[0]=0,o[0]=2,a[0]=t[0]+2*t[1],e=1;e<n-1;++e)i[e]=1,o[e]=4,a[e]=4*t[e]+2*t[e+1];for(i[n-1]=2,o[n-1]=7,a[n-1]=8*t[n-1]+t[n],e=1;e<n;++e)r=i[e]/o[e-1],o[e]-=r,a[e]-=r*a[e-1];for(i[n-1]=a[n-1]/o[n-1],e=n-2;e>=0;--e)i[e]=(a[e]-i[e+1])/o[e];for(o[n-1]=(t[n]+i[n-1])/2,e=0;e<n-1;++e)o[e]=2*t[e+1]-i[e+1];return[i,o]}function Ig(t){return new Ng(t)}function lf(t,e){this._context=t,this._t=e}lf.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function Pg(t){return new lf(t,.5)}function Lg(t){return new lf(t,0)}function Dg(t){return new lf(t,1)}function xe(t){return t!=null&&!Number.isNaN(t)}function Bt(t,e){return+xe(e)-+xe(t)||Yt(t,e)}function wr(t,e){return+xe(e)-+xe(t)||dn(t,e)}function No(t){return t!=null&&`${t}`!=""}function pi(t){return isFinite(t)?t:NaN}function _n(t){return t>0&&isFinite(t)?t:NaN}function mi(t){return t<0&&isFinite(t)?t:NaN}function df(t,e){if(t instanceof Date||(t=new Date(+t)),isNaN(t))return typeof e=="function"?e(t):e;let n=t.getUTCHours(),r=t.getUTCMinutes(),i=t.getUTCSeconds(),o=t.getUTCMilliseconds();return`${b5(t.getUTCFullYear(),4)}-${Mn(t.getUTCMonth()+1,2)}-${Mn(t.getUTCDate(),2)}${n||r||i||o?`T${Mn(n,2)}:${Mn(r,2)}${i||o?`:${Mn(i,2)}${o?`.${Mn(o,3)}`:""}`:""}Z`:""}`}function b5(t){return t<0?`-${Mn(-t,6)}`:t>9999?`+${Mn(t,6)}`:Mn(t,4)}function Mn(t,e){return`${t}`.padStart(e,"0")}var x5=/^(?:[-+]\\d{2})?\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{3})?)?(?:Z|[-+]\\d{2}:?\\d{2})?)?$/;function Io(t,e){return x5.test(t+="")?new Date(t):typeof e=="function"?e(t):e}function Sn(t){if(t==null)return;let e=t[0],n=t[t.length-1];return dn(e,n)}var yi=1e3,qn=yi*60,zn=qn*60,Ke=zn*24,Ze=Ke*7,_r=Ke*30,Bn=Ke*365,_l=[["millisecond",1],["2 milliseconds",2],["5 milliseconds",5],["10 milliseconds",10],["20 milliseconds",20],["50 milliseconds",50],["100 milliseconds",100],["200 milliseconds",200],["500 milliseconds",500],["second",yi],["5 seconds",5*yi],["15 seconds",15*yi],["30 seconds",30*yi],["minute",qn],["5 minutes",5*qn],["15 minutes",15*qn],["30 minutes",30*qn],["hour",zn],["3 hours",3*zn],["6 hours",6*zn],["12 hours",12*zn],["day",Ke],["2 days",2*Ke],["week",Ze],["2 weeks",2*Ze],["month",_r],["3 months",3*_r],["6 months",6*_r],["year",Bn],["2 years",2*Bn],["5 years",5*Bn],["10 years",10*Bn],["20 years",20*Bn],["50 years",50*Bn],["100 years",100*Bn]],Ml=new Map([["second",yi],["minute",qn],["hour",zn],["day",Ke],["monday",Ze],["tuesday",Ze],["wednesday",Ze],["thursday",Ze],["friday",Ze],["saturday",Ze],["sunday",Ze],["week",Ze],["month",_r],["year",Bn]]),Fg=new Map([["second",Xt],["minute",cr],["hour",lr],["day",Xe],["monday",pr],["tuesday",$c],["wednesday",Tc],["thursday",vn],["friday",kc],["saturday",Ac],["sunday",Ue],["week",Ue],["month",yr],["year",jt]]),Sl=new Map([["second",Xt],["minute",ur],["hour",dr],["day",wo],["monday",gr],["tuesday",Cc],["wednesday",Ec],["thursday",wn],["friday",Rc],["saturday",Nc],["sunday",We],["week",We],["month",br],["year",Zt]]),bi=Symbol("intervalDuration"),pf=Symbol("intervalType");for(let[t,e]of Fg)e[bi]=Ml.get(t),e[pf]="time";for(let[t,e]of Sl)e[bi]=Ml.get(t),e[pf]="utc";var Po=[["year",Zt,"utc"],["month",br,"utc"],["day",wo,"utc",6*_r],["hour",dr,"utc",3*Ke],["minute",ur,"utc",6*zn],["second",Xt,"utc",30*qn]],hf=[["year",jt,"time"],["month",yr,"time"],["day",Xe,"time",6*_r],["hour",lr,"time",3*Ke],["minute",cr,"time",6*zn],["second",Xt,"time",30*qn]],v5=[Po[0],hf[0],Po[1],hf[1],Po[2],hf[2],...Po.slice(3)];function Yg(t){let e=`${t}`.toLowerCase();e.endsWith("s")&&(e=e.slice(0,-1));let n=1,r=/^(?:(\\d+)\\s+)/.exec(e);switch(r&&(e=e.slice(r[0].length),n=+r[1]),e){case"quarter":e="month",n*=3;break;case"half":e="month",n*=6;break}let i=Sl.get(e);if(!i)throw new Error(`unknown interval: ${t}`);if(n>1&&!i.every)throw new Error(`non-periodic interval: ${e}`);return[e,n]}function $l(t){return Bg(Yg(t),"time")}function Lo(t){return Bg(Yg(t),"utc")}function Bg([t,e],n){let r=(n==="time"?Fg:Sl).get(t);return e>1&&(r=r.every(e),r[bi]=Ml.get(t)*e,r[pf]=n),r}function Tl(t,e){if(!(e>1))return;let n=t[bi];if(!_l.some(([,i])=>i===n)||n%Ke===0&&Ke<n&&n<_r)return;let[r]=_l[Vr(([,i])=>Math.log(i)).center(_l,Math.log(n*e))];return(t[pf]==="time"?$l:Lo)(r)}function Og(t,e,n){let r=e==="time"?$o:Ve;if(n==null)return r(t==="year"?"%Y":t==="month"?"%Y-%m":t==="day"?"%Y-%m-%d":t==="hour"||t==="minute"?"%Y-%m-%dT%H:%M":t==="second"?"%Y-%m-%dT%H:%M:%S":"%Y-%m-%dT%H:%M:%S.%L");let i=w5(n);switch(t){case"millisecond":return gi(r(".%L"),r(":%M:%S"),i);case"second":return gi(r(":%S"),r("%-I:%M"),i);case"minute":return gi(r("%-I:%M"),r("%p"),i);case"hour":return gi(r("%-I %p"),r("%b %-d"),i);case"day":return gi(r("%-d"),r("%b"),i);case"month":return gi(r("%b"),r("%Y"),i);case"year":return r("%Y")}throw new Error("unable to format time ticks")}function w5(t){return t==="left"||t==="right"?(e,n)=>`\n${e}\n${n}`:t==="top"?(e,n)=>`${n}\n${e}`:(e,n)=>`${e}\n${n}`}function _5(t){return t==="time"?hf:t==="utc"?Po:v5}function qg(t,e,n){let r=zt(Oh(e,(i,o)=>Math.abs(o-i)));if(r<1e3)return Og("millisecond","utc",n);for(let[i,o,a,f]of _5(t)){if(r>f||i==="hour"&&!r)break;if(e.every(s=>o.floor(s)>=s))return Og(i,a,n)}}function gi(t,e,n){return(r,i,o)=>{let a=t(r,i),f=e(r,i),s=i-Sn(o);return i!==s&&o[s]!==void 0&&f===e(o[s],s)?a:n(a,f)}}var Al=Object.getPrototypeOf(Uint8Array),M5=Object.prototype.toString;function Ee(t){return t instanceof Array||t instanceof Al}function Gg(t){return t instanceof Al&&!S5(t)}function Xg(t){return t?.prototype instanceof Al&&!$5(t)}function S5(t){return t instanceof BigInt64Array||t instanceof BigUint64Array}function $5(t){return t===BigInt64Array||t===BigUint64Array}var Cl=Symbol("reindex");function mt(t,e,n){let r=typeof e;return r==="string"?c1(t)?El(t.getChild(e),n):zg(t,Rl(e),n):r==="function"?zg(t,e,n):r==="number"||e instanceof Date||r==="boolean"?lt(t,re(e),n):typeof e?.transform=="function"?kl(e.transform(t),n):T5(kl(e,n),t?.[Cl])}function T5(t,e){return t!=null&&e?gf(t,e):t}function zg(t,e,n){return lt(t,Xg(n)?(r,i)=>Nl(e(r,i)):e,n)}function kl(t,e){return e===void 0?Qe(t):u1(t)?El(t,e):t instanceof e?t:e.from(t,Xg(e)&&!Gg(t)?Nl:void 0)}function El(t,e){return t==null?t:(e===void 0||e===Array)&&E5(t.type)?Il(Hg(t)):kl(Hg(t),e)}function Hg(t){return t.nullCount?t.toJSON():t.toArray()}var xi=[null],Rl=t=>e=>{let n=e[t];return n===void 0&&e.type==="Feature"?e.properties?.[t]:n},Hn={transform:Wt},ut={transform:t=>t};var Ug=()=>1,Wg=()=>!0,St=t=>t==null?t:`${t}`,gt=t=>t==null?t:+t;var mf=t=>t?t[0]:void 0,Do=t=>t?t[1]:void 0;var re=t=>()=>t;function Vg(t){let e=+`${t}`.slice(1)/100;return(n,r)=>ln(n,e,r)}function ve(t){return Gg(t)?t:lt(t,Nl,Float64Array)}function Nl(t){return t==null?NaN:Number(t)}function Il(t){return lt(t,Pl)}function Pl(t){return t instanceof Date&&!isNaN(t)?t:typeof t=="string"?Io(t):t==null||isNaN(t=Number(t))?void 0:new Date(t)}function Kt(t,e){return t===void 0&&(t=e),t===null?[void 0,"none"]:Si(t)?[void 0,t]:[t,void 0]}function vt(t,e){return t===void 0&&(t=e),t===null||typeof t=="number"?[void 0,t]:[t,void 0]}function Ll(t,e,n){if(t!=null)return Ut(t,e,n)}function Ut(t,e,n){let r=`${t}`.toLowerCase();if(!n.includes(r))throw new Error(`invalid ${e}: ${t}`);return r}function $n(t){return c1(t)?t:Qe(t)}function Qe(t){if(t==null||Ee(t))return t;if(u1(t))return El(t);if(jg(t))switch(t.type){case"FeatureCollection":return t.features;case"GeometryCollection":return t.geometries;default:return[t]}return Array.from(t)}function jg(t){switch(t?.type){case"FeatureCollection":case"GeometryCollection":case"Feature":case"LineString":case"MultiLineString":case"MultiPoint":case"MultiPolygon":case"Point":case"Polygon":case"Sphere":return!0;default:return!1}}function lt(t,e,n=Array){return t==null?t:t instanceof n?t.map(e):n.from(t,e)}function Gn(t,e=Array){return t instanceof e?t.slice():e.from(t)}function Zg({y:t,y1:e,y2:n}){return t!==void 0||e!==void 0||n!==void 0}function Re(t){return t?.toString===M5}function vi(t){return Re(t)&&(t.type!==void 0||t.domain!==void 0)}function wi(t){return Re(t)&&typeof t.transform!="function"}function Xn(t){return wi(t)&&t.value===void 0&&t.channel===void 0}function Kg(t,e,n,r=ut){return e===void 0&&n===void 0?(e=0,n=t===void 0?r:t):e===void 0?e=t===void 0?0:t:n===void 0&&(n=t===void 0?0:t),[e,n]}function Je(t,e){return t===void 0&&e===void 0?[mf,Do]:[t,e]}function _i({z:t,fill:e,stroke:n}={}){return t===void 0&&([t]=Kt(e)),t===void 0&&([t]=Kt(n)),t}function Un(t){return Ee(t)?t.length:t?.numRows}function Wt(t){let e=Un(t),n=new Uint32Array(e);for(let r=0;r<e;++r)n[r]=r;return n}function gf(t,e){return Ee(t)?lt(e,n=>t[n],t.constructor):lt(e,n=>t.at(n))}function Qg(t,e,n){return t.subarray?t.subarray(e,n):t.slice(e,n)}function we(t){return t!==null&&typeof t=="object"?t.valueOf():t}function Jg(t,e){if(e[t]!==void 0)return e[t];switch(t){case"x1":case"x2":t="x";break;case"y1":case"y2":t="y";break}return e[t]}function Mi(t){let e;return[{transform:()=>e,label:Ne(t)},n=>e=n]}function _e(t){return t==null?[t]:Mi(t)}function Ne(t,e){return typeof t=="string"?t:t&&t.label!==void 0?t.label:e}function Oo(t,e){return{transform(n){let r=t.transform(n),i=e.transform(n);return Mt(r)||Mt(i)?lt(r,(o,a)=>new Date((+r[a]+ +i[a])/2)):lt(r,(o,a)=>(+r[a]+ +i[a])/2,Float64Array)},label:t.label}}function Fo(t,e){let n=Dl(e?.interval,e?.type);return n?lt(t,n):t}function Dl(t,e){let n=yf(t,e);return n&&(r=>xe(r)?n.floor(r):r)}function yf(t,e){if(t!=null){if(typeof t=="number")return k5(t);if(typeof t=="string")return(e==="time"?$l:Lo)(t);if(typeof t.floor!="function")throw new Error("invalid interval; missing floor method");if(typeof t.offset!="function")throw new Error("invalid interval; missing offset method");return t}}function k5(t){t=+t,0<t&&t<1&&Number.isInteger(1/t)&&(t=-1/t);let e=Math.abs(t);return t<0?{floor:n=>Math.floor(n*e)/e,offset:(n,r=1)=>(n*e+Math.floor(r))/e,range:(n,r)=>Zr(Math.ceil(n*e),r*e).map(i=>i/e)}:{floor:n=>Math.floor(n/e)*e,offset:(n,r=1)=>n+e*Math.floor(r),range:(n,r)=>Zr(Math.ceil(n/e),r/e).map(i=>i*e)}}function tn(t,e){if(t=yf(t,e),t&&typeof t.range!="function")throw new Error("invalid interval: missing range method");return t}function t1(t,e){if(t=tn(t,e),t&&typeof t.ceil!="function")throw new Error("invalid interval: missing ceil method");return t}function e1(t){return Wn(t)&&typeof t?.floor=="function"&&t.floor()instanceof Date}function Wn(t){return typeof t?.range=="function"}function en(t){return t===void 0||wi(t)?t:{value:t}}function n1(t){return t==null?null:{transform:e=>mt(e,t,Float64Array),label:Ne(t)}}function Qt(t){return t&&typeof t[Symbol.iterator]=="function"}function bf(t){for(let e of t)if(e!=null)return typeof e!="object"||e instanceof Date}function Ol(t){for(let e of t){if(e==null)continue;let n=typeof e;return n==="string"||n==="boolean"}}function Mt(t){for(let e of t)if(e!=null)return e instanceof Date}function r1(t){for(let e of t)if(e!=null)return typeof e=="string"&&isNaN(e)&&Io(e)}function i1(t){for(let e of t)if(e!=null){if(typeof e!="string")return!1;if(e.trim())return!isNaN(e)}}function o1(t){for(let e of t)if(e!=null)return typeof e=="number"}function xf(t,e){let n;for(let r of t)if(r!=null){if(!e(r))return!1;n=!0}return n}var A5=new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));function Si(t){return typeof t!="string"?!1:(t=t.toLowerCase().trim(),/^#[0-9a-f]{3,8}$/.test(t)||/^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\\(.*\\)$/.test(t)||A5.has(t))}function a1(t){return typeof t=="number"&&(0<=t&&t<=1||isNaN(t))}function Lt(t){return t==null||Mr(t)}function Mr(t){return/^\\s*none\\s*$/i.test(t)}function f1(t){return/^\\s*round\\s*$/i.test(t)}function vf(t,e){return Ll(t,e,["middle","top-left","top","top-right","right","bottom-right","bottom","bottom-left","left"])}function Vn(t="middle"){return vf(t,"frameAnchor")}function s1(t={},...e){let n=t;for(let r of e)for(let i in r)if(n[i]===void 0){let o=r[i];n===t?n={...n,[i]:o}:n[i]=o}return n}function C5(t){console.warn("named iterables are deprecated; please use an object instead");let e=new Set;return Object.fromEntries(Array.from(t,n=>{let{name:r}=n;if(r==null)throw new Error("missing name");let i=`${r}`;if(i==="__proto__")throw new Error(`illegal name: ${i}`);if(e.has(i))throw new Error(`duplicate name: ${i}`);return e.add(i),[r,n]}))}function Yo(t){return Qt(t)?C5(t):t}function wf(t){return t===!0?t="frame":t===!1?t=null:!jg(t)&&t!=null&&(t=Ut(t,"clip",["frame","sphere"]),t==="sphere"&&(t={type:"Sphere"})),t}function c1(t){return t&&typeof t.getChild=="function"&&typeof t.toArray=="function"&&t.schema&&Array.isArray(t.schema.fields)}function u1(t){return t&&typeof t.toArray=="function"&&t.type}function E5(t){return t&&(t.typeId===8||t.typeId===10)&&t.unit===1}var Me=Symbol("position"),ie=Symbol("color"),Sr=Symbol("radius"),$r=Symbol("length"),Tr=Symbol("opacity"),$i=Symbol("symbol"),l1=Symbol("projection"),dt=new Map([["x",Me],["y",Me],["fx",Me],["fy",Me],["r",Sr],["color",ie],["opacity",Tr],["symbol",$i],["length",$r],["projection",l1]]);function d1(t){return t===Me||t===l1}function h1(t){return t===Me||t===Sr||t===$r||t===Tr}var R5=Math.sqrt(3),N5=2/R5,I5={draw(t,e){let n=Math.sqrt(e/Math.PI),r=n*N5,i=r/2;t.moveTo(0,r),t.lineTo(n,i),t.lineTo(n,-i),t.lineTo(0,-r),t.lineTo(-n,-i),t.lineTo(-n,i),t.closePath()}},Fl=new Map([["asterisk",al],["circle",vr],["cross",fl],["diamond",sl],["diamond2",cl],["hexagon",I5],["plus",ul],["square",ll],["square2",dl],["star",hl],["times",yl],["triangle",pl],["triangle2",ml],["wye",gl]]);function Yl(t){return t&&typeof t.draw=="function"}function p1(t){return Yl(t)?!0:typeof t!="string"?!1:Fl.has(t.toLowerCase())}function Ti(t){if(t==null||Yl(t))return t;let e=Fl.get(`${t}`.toLowerCase());if(e)return e;throw new Error(`invalid symbol: ${t}`)}function m1(t){if(t==null||Yl(t))return[void 0,t];if(typeof t=="string"){let e=Fl.get(`${t}`.toLowerCase());if(e)return[void 0,e]}return[t,void 0]}function kr({filter:t,sort:e,reverse:n,transform:r,initializer:i,...o}={},a){if(r===void 0&&(t!=null&&(r=g1(t)),e!=null&&!Xn(e)&&(r=Bl(r,zl(e))),n&&(r=Bl(r,y1))),a!=null&&i!=null)throw new Error("transforms cannot be applied after initializers");return{...o,...(e===null||Xn(e))&&{sort:e},transform:Bl(r,a)}}function Ie({filter:t,sort:e,reverse:n,initializer:r,...i}={},o){return r===void 0&&(t!=null&&(r=g1(t)),e!=null&&!Xn(e)&&(r=ql(r,zl(e))),n&&(r=ql(r,y1))),{...i,...(e===null||Xn(e))&&{sort:e},initializer:ql(r,o)}}function Bl(t,e){return t==null?e===null?void 0:e:e==null?t===null?void 0:t:function(n,r,i){return{data:n,facets:r}=t.call(this,n,r,i),e.call(this,$n(n),r,i)}}function ql(t,e){return t==null?e===null?void 0:e:e==null?t===null?void 0:t:function(n,r,i,...o){let a,f,s,c,u,d;return{data:f=n,facets:s=r,channels:a}=t.call(this,n,r,i,...o),{data:u=f,facets:d=s,channels:c}=e.call(this,f,s,{...i,...a},...o),{data:u,facets:d,channels:{...a,...c}}}}function P5(t,e){return(t.initializer!=null?Ie:kr)(t,e)}function g1(t){return(e,n)=>{let r=mt(e,t);return{data:e,facets:n.map(i=>i.filter(o=>r[o]))}}}function y1(t,e){return{data:t,facets:e.map(n=>n.slice().reverse())}}function b1(t,{sort:e,...n}={}){return{...(wi(t)&&t.channel!==void 0?Ie:P5)(n,zl(t)),sort:Xn(e)?e:null}}function zl(t){return(typeof t=="function"&&t.length!==1?L5:D5)(t)}function L5(t){return(e,n)=>{let r=Ee(e)?(i,o)=>t(e[i],e[o]):(i,o)=>t(e.get(i),e.get(o));return{data:e,facets:n.map(i=>i.slice().sort(r))}}}function D5(t){let e,n;({channel:e,value:t,order:n}={...en(t)});let r=e?.startsWith("-");if(r&&(e=e.slice(1)),n===void 0&&(n=r?wr:Bt),typeof n!="function")switch(`${n}`.toLowerCase()){case"ascending":n=Bt;break;case"descending":n=wr;break;default:throw new Error(`invalid order: ${n}`)}return(i,o,a)=>{let f;if(e===void 0)f=mt(i,t);else{if(a===void 0)throw new Error("channel sort requires an initializer");if(f=a[e],!f)return{};f=f.value}let s=(c,u)=>n(f[c],f[u]);return{data:i,facets:o.map(c=>c.slice().sort(s))}}}function qo(t,...e){for(let{name:n}of t)if(e.includes(n))return!0;return!1}function w1(t,e,n=Hl){let r=Object.entries(t);return e.title!=null&&t.title===void 0&&r.push(["title",q5]),e.href!=null&&t.href===void 0&&r.push(["href",_f]),r.filter(([,i])=>i!==void 0).map(([i,o])=>o===null?O5(i):n(i,o,e))}function Hl(t,e,n,r=Gl){let i;Re(e)&&"reduce"in e&&(i=e.scale,e=e.reduce);let o=r(t,e,n),[a,f]=Mi(o.label),s;return{name:t,output:i===void 0?a:{value:a,scale:i},initialize(c){o.initialize(c),s=f([])},scope(c,u){o.scope(c,u)},reduce(c,u){s.push(o.reduce(c,u))}}}function O5(t){return{name:t,initialize(){},scope(){},reduce(){}}}function Gl(t,e,n,r=zo){let i=Jg(t,n),o=r(e,i),a,f;return{label:Ne(o===Bo?null:i,o.label),initialize(s){a=i===void 0?s:mt(s,i),o.scope==="data"&&(f=o.reduceIndex(Wt(s),a))},scope(s,c){o.scope===s&&(f=o.reduceIndex(c,a))},reduce(s,c){return o.scope==null?o.reduceIndex(s,a,c):o.reduceIndex(s,a,f,c)}}}function Xl(t,e){return e?tr(t,n=>e[n]):[[,t]]}function zo(t,e,n=F5){if(t==null)return n(t);if(typeof t.reduceIndex=="function")return t;if(typeof t.reduce=="function"&&Re(t))return Y5(t);if(typeof t=="function")return B5(t);if(/^p\\d{2}$/i.test(t))return Tn(Vg(t));switch(`${t}`.toLowerCase()){case"first":return _f;case"last":return z5;case"identity":return Ul;case"count":return Bo;case"distinct":return H5;case"sum":return e==null?Bo:G5;case"proportion":return v1(e,"data");case"proportion-facet":return v1(e,"facet");case"deviation":return Tn(Ms);case"min":return Tn(ce);case"min-index":return Tn(Rh);case"max":return Tn(zt);case"max-index":return Tn(Eh);case"mean":return x1(Lh);case"median":return x1(Ji);case"variance":return Tn(_s);case"mode":return Tn(Dh)}return n(t)}function F5(t){throw new Error(`invalid reduce: ${t}`)}function _1(t,e){for(let n in e){let r=e[n];if(r!==void 0&&!t.some(i=>i.name===n))return r}}function M1(t,e,n){if(e){let r=e.output.transform(),i=(o,a)=>Bt(r[o],r[a]);t.forEach(o=>o.sort(i))}n&&t.forEach(r=>r.reverse())}function Y5(t){return console.warn("deprecated reduce interface; implement reduceIndex instead."),{...t,reduceIndex:t.reduce.bind(t)}}function B5(t){return{reduceIndex(e,n,r){return t(gf(n,e),r)}}}function Tn(t){return{reduceIndex(e,n){return t(e,r=>n[r])}}}function x1(t){return{reduceIndex(e,n){let r=t(e,i=>n[i]);return Mt(n)?new Date(r):r}}}var Ul={reduceIndex(t,e){return gf(e,t)}},_f={reduceIndex(t,e){return e[t[0]]}},q5={reduceIndex(t,e){let r=Ur(hn(t,o=>o.length,o=>e[o]),Do),i=r.slice(-5).reverse();if(i.length<r.length){let o=r.slice(0,-4);i[4]=[`… ${o.length.toLocaleString("en-US")} more`,Te(o,Do)]}return i.map(([o,a])=>`${o} (${a.toLocaleString("en-US")})`).join(`\n`)}},z5={reduceIndex(t,e){return e[t[t.length-1]]}},Bo={label:"Frequency",reduceIndex(t){return t.length}},H5={label:"Distinct",reduceIndex(t,e){let n=new Fe;for(let r of t)n.add(e[r]);return n.size}},G5=Tn(Te);function v1(t,e){return t==null?{scope:e,label:"Frequency",reduceIndex:(n,r,i=1)=>n.length/i}:{scope:e,reduceIndex:(n,r,i=1)=>Te(n,o=>r[o])/i}}var S1={reduceIndex(t,e,{z:n}){return n}};function ki(t,{scale:e,type:n,value:r,filter:i,hint:o,label:a=Ne(r)},f){return o===void 0&&typeof r?.transform=="function"&&(o=r.hint),Vl(f,{scale:e,type:n,value:mt(t,r),label:a,filter:i,hint:o})}function T1(t,e){return Object.fromEntries(Object.entries(t).map(([n,r])=>[n,ki(e,r,n)]))}function Mf(t,e){let n=Object.fromEntries(Object.entries(t).map(([r,{scale:i,value:o}])=>{let a=i==null?null:e[i];return[r,a==null?o:lt(o,a)]}));return n.channels=t,n}function Vl(t,e){let{scale:n,value:r}=e;if(n===!0||n==="auto")switch(t){case"fill":case"stroke":case"color":e.scale=n!==!0&&xf(r,Si)?null:"color",e.defaultScale="color";break;case"fillOpacity":case"strokeOpacity":case"opacity":e.scale=n!==!0&&xf(r,a1)?null:"opacity",e.defaultScale="opacity";break;case"symbol":n!==!0&&xf(r,p1)?(e.scale=null,e.value=lt(r,Ti)):e.scale="symbol",e.defaultScale="symbol";break;default:e.scale=dt.has(t)?t:null;break}else if(n===!1)e.scale=null;else if(n!=null&&!dt.has(n))throw new Error(`unknown scale: ${n}`);return e}function k1(t,e,n,r,i){let{order:o,reverse:a,reduce:f=!0,limit:s}=i;for(let c in i){if(!dt.has(c))continue;let{value:u,order:d=o,reverse:l=a,reduce:h=f,limit:p=s}=en(i[c]),m=u?.startsWith("-");if(m&&(u=u.slice(1)),d=d===void 0?m!==(u==="width"||u==="height")?C1:A1:W5(d),h==null||h===!1)continue;let y=c==="fx"||c==="fy"?U5(e,r[c]):X5(n,c);if(!y)throw new Error(`missing channel for scale: ${c}`);let x=y.value,[g=0,w=1/0]=Qt(p)?p:p<0?[p]:[0,p];if(u==null)y.domain=()=>{let b=Array.from(new Fe(x));return l&&(b=b.reverse()),(g!==0||w!==1/0)&&(b=b.slice(g,w)),b};else{let b=u==="data"?t:u==="height"?$1(n,"y1","y2"):u==="width"?$1(n,"x1","x2"):Wl(n,u,u==="y"?"y2":u==="x"?"x2":void 0),M=zo(h===!0?"max":h,b);y.domain=()=>{let v=kh(Wt(x),_=>M.reduceIndex(_,b),_=>x[_]);return d&&v.sort(d),l&&v.reverse(),(g!==0||w!==1/0)&&(v=v.slice(g,w)),v.map(mf)}}}}function X5(t,e){for(let n in t){let r=t[n];if(r.scale===e)return r}}function U5(t,e){let n=t.original;if(n===t)return e;let r=e.value,i=e.value=[];for(let o=0;o<n.length;++o){let a=r[n[o][0]];for(let f of t[o])i[f]=a}return e}function $1(t,e,n){let r=Wl(t,e),i=Wl(t,n);return lt(i,(o,a)=>Math.abs(o-r[a]),Float64Array)}function Wl(t,e,n){let r=t[e];if(!r&&n!==void 0&&(r=t[n]),r)return r.value;throw new Error(`missing channel: ${e}`)}function W5(t){if(t==null||typeof t=="function")return t;switch(`${t}`.toLowerCase()){case"ascending":return A1;case"descending":return C1}throw new Error(`invalid order: ${t}`)}function A1([t,e],[n,r]){return Bt(e,r)||Bt(t,n)}function C1([t,e],[n,r]){return wr(e,r)||Bt(t,n)}function jl(t,e){let n=t[e];if(n){for(;n.source;)n=n.source;return n.source===null?null:n}}var P1=new Map([["accent",L0],["category10",P0],["dark2",D0],["observable10",O0],["paired",F0],["pastel1",Y0],["pastel2",B0],["set1",q0],["set2",z0],["set3",H0],["tableau10",G0]]);function L1(t){return t!=null&&P1.has(`${t}`.toLowerCase())}var E1=new Map([...P1,["brbg",kn(Vc,jc)],["prgn",kn(Zc,Kc)],["piyg",kn(Qc,Jc)],["puor",kn(tu,eu)],["rdbu",kn(tf,Co)],["rdgy",kn(nu,ru)],["rdylbu",kn(ef,Eo)],["rdylgn",kn(iu,ou)],["spectral",kn(au,fu)],["burd",R1(tf,Co)],["buylrd",R1(ef,Eo)],["blues",Dt(Nu,Iu)],["greens",Dt(Pu,Lu)],["greys",Dt(Du,Ou)],["oranges",Dt(zu,Hu)],["purples",Dt(Fu,Yu)],["reds",Dt(Bu,qu)],["turbo",An(Zu)],["viridis",An(Ku)],["magma",An(Qu)],["inferno",An(Ju)],["plasma",An(tl)],["cividis",An(Gu)],["cubehelix",An(Xu)],["warm",An(Uu)],["cool",An(Wu)],["bugn",Dt(su,cu)],["bupu",Dt(uu,lu)],["gnbu",Dt(du,hu)],["orrd",Dt(pu,mu)],["pubu",Dt(bu,xu)],["pubugn",Dt(gu,yu)],["purd",Dt(vu,wu)],["rdpu",Dt(_u,Mu)],["ylgn",Dt(Tu,ku)],["ylgnbu",Dt(Su,$u)],["ylorbr",Dt(Au,Cu)],["ylorrd",Dt(Eu,Ru)],["rainbow",N1(Vu)],["sinebow",N1(ju)]]);function Dt(t,e){return({length:n})=>n===1?[t[3][1]]:n===2?[t[3][1],t[3][2]]:(n=Math.max(3,Math.floor(n)),n>9?Ht(e,n):t[n])}function kn(t,e){return({length:n})=>n===2?[t[3][0],t[3][2]]:(n=Math.max(3,Math.floor(n)),n>11?Ht(e,n):t[n])}function R1(t,e){return({length:n})=>n===2?[t[3][2],t[3][0]]:(n=Math.max(3,Math.floor(n)),n>11?Ht(r=>e(1-r),n):t[n].slice().reverse())}function An(t){return({length:e})=>Ht(t,Math.max(2,Math.floor(e)))}function N1(t){return({length:e})=>Ht(t,Math.floor(e)+1).slice(0,-1)}function Zl(t){let e=`${t}`.toLowerCase();if(!E1.has(e))throw new Error(`unknown ordinal scheme: ${e}`);return E1.get(e)}function Ho(t,e){let n=Zl(t),r=typeof n=="function"?n({length:e}):n;return r.length!==e?r.slice(0,e):r}function D1(t,e="greys"){let n=new Set,[r,i]=Ho(e,2);for(let o of t)if(o!=null)if(o===!0)n.add(i);else if(o===!1)n.add(r);else return;return[...n]}var I1=new Map([["brbg",jc],["prgn",Kc],["piyg",Jc],["puor",eu],["rdbu",Co],["rdgy",ru],["rdylbu",Eo],["rdylgn",ou],["spectral",fu],["burd",t=>Co(1-t)],["buylrd",t=>Eo(1-t)],["blues",Iu],["greens",Lu],["greys",Ou],["purples",Yu],["reds",qu],["oranges",Hu],["turbo",Zu],["viridis",Ku],["magma",Qu],["inferno",Ju],["plasma",tl],["cividis",Gu],["cubehelix",Xu],["warm",Uu],["cool",Wu],["bugn",cu],["bupu",lu],["gnbu",hu],["orrd",mu],["pubugn",yu],["pubu",xu],["purd",wu],["rdpu",Mu],["ylgnbu",$u],["ylgn",ku],["ylorbr",Cu],["ylorrd",Ru],["rainbow",Vu],["sinebow",ju]]);function Ai(t){let e=`${t}`.toLowerCase();if(!I1.has(e))throw new Error(`unknown quantitative scheme: ${e}`);return I1.get(e)}var V5=new Set(["brbg","prgn","piyg","puor","rdbu","rdgy","rdylbu","rdylgn","spectral","burd","buylrd"]);function O1(t){return t!=null&&V5.has(`${t}`.toLowerCase())}var Ql=t=>e=>t(1-e),Kl=[0,1],F1=new Map([["number",kt],["rgb",or],["hsl",Cp],["hcl",Np],["lab",Ep]]);function Jl(t){let e=`${t}`.toLowerCase();if(!F1.has(e))throw new Error(`unknown interpolator: ${e}`);return F1.get(e)}function Ei(t,e,n,{type:r,nice:i,clamp:o,zero:a,domain:f=W1(t,n),unknown:s,round:c,scheme:u,interval:d,range:l=dt.get(t)===Sr?Q5(n,f):dt.get(t)===$r?J5(n,f):dt.get(t)===Tr?Kl:void 0,interpolate:h=dt.get(t)===ie?u==null&&l!==void 0?or:Ai(u!==void 0?u:r==="cyclical"?"rainbow":"turbo"):c?ro:kt,reverse:p}){if(f=Y1(f),d=tn(d,r),(r==="cyclical"||r==="sequential")&&(r="linear"),typeof h!="function"&&(h=Jl(h)),p=!!p,l!==void 0){let m=f.length,y=(l=Y1(l)).length;if(m!==y){if(h.length===1)throw new Error("invalid piecewise interpolator");h=Dn(h,l),l=void 0}}if(h.length===1?(p&&(h=Ql(h),p=!1),l===void 0&&(l=Float64Array.from(f,(m,y)=>y/(f.length-1)),l.length===2&&(l=Kl)),e.interpolate((l===Kl?re:Go)(h))):e.interpolate(h),a){let[m,y]=Ot(f);(m>0||y<0)&&(f=Gn(f),(Sn(f)||1)===Math.sign(m)?f[0]=0:f[f.length-1]=0)}return p&&(f=Kr(f)),e.domain(f).unknown(s),i&&(e.nice(j5(i,r)),f=e.domain()),l!==void 0&&e.range(l),o&&e.clamp(o),{type:r,domain:f,range:l,scale:e,interpolate:h,interval:d}}function Y1(t){return t=Qe(t),t.length>=2?t:[t[0],t[0]]}function j5(t,e){return t===!0?void 0:typeof t=="number"?t:t1(t,e)}function B1(t,e,n){return Ei(t,Ao(),e,n)}function q1(t,e,n){return td(t,e,{...n,exponent:.5})}function td(t,e,{exponent:n=1,...r}){return Ei(t,Bc().exponent(n),e,{...r,type:"pow"})}function z1(t,e,{base:n=10,domain:r=t8(e),...i}){return Ei(t,Fc().base(n),e,{...i,domain:r})}function H1(t,e,{constant:n=1,...r}){return Ei(t,Yc().constant(n),e,r)}function G1(t,e,{range:n,quantiles:r=n===void 0?5:(n=[...n]).length,n:i=r,scheme:o="rdylbu",domain:a=e8(e),unknown:f,interpolate:s,reverse:c}){return n===void 0&&(n=s!==void 0?Ht(s,i):dt.get(t)===ie?Ho(o,i):void 0),a.length>0&&(a=qc(a,n===void 0?{length:i}:n).quantiles()),Sf(t,e,{domain:a,range:n,reverse:c,unknown:f})}function X1(t,e,{range:n,n:r=n===void 0?5:(n=[...n]).length,scheme:i="rdylbu",domain:o=W1(t,e),unknown:a,interpolate:f,reverse:s}){let[c,u]=Ot(o),d;return n===void 0?(d=In(c,u,r),d[0]<=c&&d.splice(0,1),d[d.length-1]>=u&&d.pop(),r=d.length+1,n=f!==void 0?Ht(f,r):dt.get(t)===ie?Ho(i,r):void 0):(d=Ht(kt(c,u),r+1).slice(1,-1),c instanceof Date&&(d=d.map(l=>new Date(l)))),Sn(Qe(o))<0&&d.reverse(),Sf(t,e,{domain:d,range:n,reverse:s,unknown:a})}function Sf(t,e,{domain:n=[0],unknown:r,scheme:i="rdylbu",interpolate:o,range:a=o!==void 0?Ht(o,n.length+1):dt.get(t)===ie?Ho(i,n.length+1):void 0,reverse:f}){n=Qe(n);let s=Sn(n);if(!isNaN(s)&&!Z5(n,s))throw new Error(`the ${t} scale has a non-monotonic domain`);return f&&(a=Kr(a)),{type:"threshold",scale:zc(s<0?Kr(n):n,a===void 0?[]:a).unknown(r),domain:n,range:a}}function Z5(t,e){for(let n=1,r=t.length,i=t[0];n<r;++n){let o=dn(i,i=t[n]);if(o!==0&&o!==e)return!1}return!0}function U1(t){return{type:"identity",scale:h1(dt.get(t))?Oc():e=>e}}function Ci(t,e=pi){return t.length?[ce(t,({value:n})=>n===void 0?n:ce(n,e)),zt(t,({value:n})=>n===void 0?n:zt(n,e))]:[0,1]}function W1(t,e){let n=dt.get(t);return(n===Sr||n===Tr||n===$r?K5:Ci)(e)}function K5(t){return[0,t.length?zt(t,({value:e})=>e===void 0?e:zt(e,pi)):1]}function Q5(t,e){let n=t.find(({radius:a})=>a!==void 0);if(n!==void 0)return[0,n.radius];let r=ln(t,.5,({value:a})=>a===void 0?NaN:ln(a,.25,_n)),i=e.map(a=>3*Math.sqrt(a/r)),o=30/zt(i);return o<1?i.map(a=>a*o):i}function J5(t,e){let n=Ji(t,({value:o})=>o===void 0?NaN:Ji(o,Math.abs)),r=e.map(o=>12*o/n),i=60/zt(r);return i<1?r.map(o=>o*i):r}function t8(t){for(let{value:e}of t)if(e!==void 0)for(let n of e){if(n>0)return Ci(t,_n);if(n<0)return Ci(t,mi)}return[1,10]}function e8(t){let e=[];for(let{value:n}of t)if(n!==void 0)for(let r of n)e.push(r);return e}function Go(t){return(e,n)=>r=>t(e+r*(n-e))}var ed=0,nd;function V1(){let t=ed;return ed=0,nd=void 0,t}function Jt(t){t!==nd&&(nd=t,console.warn(t),++ed)}function $f(t,e,n,r,{type:i,nice:o,clamp:a,domain:f=Ci(r),unknown:s,pivot:c=0,scheme:u,range:d,symmetric:l=!0,interpolate:h=dt.get(t)===ie?u==null&&d!==void 0?or:Ai(u!==void 0?u:"rdbu"):kt,reverse:p}){c=+c,f=Qe(f);let[m,y]=f;if(f.length>2&&Jt(`Warning: the diverging ${t} scale domain contains extra elements.`),dn(m,y)<0&&([m,y]=[y,m],p=!p),m=Math.min(m,c),y=Math.max(y,c),typeof h!="function"&&(h=Jl(h)),d!==void 0&&(h=h.length===1?Go(h)(...d):Dn(h,d)),p&&(h=Ql(h)),l){let x=n.apply(c),g=x-n.apply(m),w=n.apply(y)-x;g<w?m=n.invert(x-w):g>w&&(y=n.invert(x+g))}return e.domain([m,c,y]).unknown(s).interpolator(h),a&&e.clamp(a),o&&e.nice(o),{type:i,domain:[m,y],pivot:c,interpolate:h,scale:e}}function j1(t,e,n){return $f(t,Gc(),n8,e,n)}function Z1(t,e,n){return rd(t,e,{...n,exponent:.5})}function rd(t,e,{exponent:n=1,...r}){return $f(t,Wc().exponent(n=+n),o8(n),e,{...r,type:"diverging-pow"})}function K1(t,e,{base:n=10,pivot:r=1,domain:i=Ci(e,r<0?mi:_n),...o}){return $f(t,Xc().base(n=+n),r8,e,{domain:i,pivot:r,...o})}function Q1(t,e,{constant:n=1,...r}){return $f(t,Uc().constant(n=+n),a8(n),e,r)}var n8={apply(t){return t},invert(t){return t}},r8={apply:Math.log,invert:Math.exp},i8={apply(t){return Math.sign(t)*Math.sqrt(Math.abs(t))},invert(t){return Math.sign(t)*(t*t)}};function o8(t){return t===.5?i8:{apply(e){return Math.sign(e)*Math.pow(Math.abs(e),t)},invert(e){return Math.sign(e)*Math.pow(Math.abs(e),1/t)}}}function a8(t){return{apply(e){return Math.sign(e)*Math.log1p(Math.abs(e/t))},invert(e){return Math.sign(e)*Math.expm1(Math.abs(e))*t}}}function J1(t,e,n,r){return Ei(t,e,n,r)}function ty(t,e,n){return J1(t,N0(),e,n)}function ey(t,e,n){return J1(t,I0(),e,n)}var Ri=Symbol("ordinal");function ry(t,e,n,{type:r,interval:i,domain:o,range:a,reverse:f,hint:s}){return i=tn(i,r),o===void 0&&(o=sy(n,i,t)),(r==="categorical"||r===Ri)&&(r="ordinal"),f&&(o=Kr(o)),o=e.domain(o).domain(),a!==void 0&&(typeof a=="function"&&(a=a(o)),e.range(a)),{type:r,domain:o,range:a,scale:e,hint:s,interval:i}}function iy(t,e,{type:n,interval:r,domain:i,range:o,scheme:a,unknown:f,...s}){r=tn(r,n),i===void 0&&(i=sy(e,r,t));let c;if(dt.get(t)===$i)c=f8(e),o=o===void 0?s8(c):lt(o,Ti);else if(dt.get(t)===ie&&(o===void 0&&(n==="ordinal"||n===Ri)&&(o=D1(i,a),o!==void 0&&(a=void 0)),a===void 0&&o===void 0&&(a=n==="ordinal"?"turbo":"observable10"),a!==void 0))if(o!==void 0){let u=Ai(a),d=o[0],l=o[1]-o[0];o=({length:h})=>Ht(p=>u(d+l*p),h)}else o=Zl(a);if(f===Ua)throw new Error(`implicit unknown on ${t} scale is not supported`);return ry(t,Va().unknown(f),e,{...s,type:n,domain:i,range:o,hint:c})}function oy(t,e,{align:n=.5,padding:r=.5,...i}){return fy(T0().align(n).padding(r),e,i,t)}function ay(t,e,{align:n=.5,padding:r=.1,paddingInner:i=r,paddingOuter:o=t==="fx"||t==="fy"?0:r,...a}){return fy(hi().align(n).paddingInner(i).paddingOuter(o),e,a,t)}function fy(t,e,n,r){let{round:i}=n;return i!==void 0&&t.round(i=!!i),t=ry(r,t,e,n),t.round=i,t}function sy(t,e,n){let r=new Fe;for(let{value:i,domain:o}of t){if(o!==void 0)return o();if(i!==void 0)for(let a of i)r.add(a)}if(e!==void 0){let[i,o]=Ot(r).map(e.floor,e);return e.range(i,e.offset(o))}if(r.size>1e4&&dt.get(n)===Me)throw new Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);return Ur(r,Bt)}function ny(t,e){let n;for(let{hint:r}of t){let i=r?.[e];if(i!==void 0){if(n===void 0)n=i;else if(n!==i)return}}return n}function f8(t){return{fill:ny(t,"fill"),stroke:ny(t,"stroke")}}function s8(t){return Lt(t.fill)?cg:sg}function Xo(t,{label:e,inset:n=0,insetTop:r=n,insetRight:i=n,insetBottom:o=n,insetLeft:a=n,round:f,nice:s,clamp:c,zero:u,align:d,padding:l,projection:h,facet:{label:p=e}={},...m}={}){let y={};for(let[x,g]of t){let w=m[x],b=l8(x,g,{round:dt.get(x)===Me?f:void 0,nice:s,clamp:c,zero:u,align:d,padding:l,projection:h,...w});if(b){let{label:M=x==="fx"||x==="fy"?p:e,percent:v,transform:_,inset:S,insetTop:T=S!==void 0?S:x==="y"?r:0,insetRight:R=S!==void 0?S:x==="x"?i:0,insetBottom:k=S!==void 0?S:x==="y"?o:0,insetLeft:E=S!==void 0?S:x==="x"?a:0}=w||{};if(_==null)_=void 0;else if(typeof _!="function")throw new Error("invalid scale transform; not a function");b.percent=!!v,b.label=M===void 0?c8(g,b):M,b.transform=_,x==="x"||x==="fx"?(b.insetLeft=+E,b.insetRight=+R):(x==="y"||x==="fy")&&(b.insetTop=+T,b.insetBottom=+k),y[x]=b}}return y}function od(t){let e={},n={scales:e};for(let[r,i]of Object.entries(t)){let{scale:o,type:a,interval:f,label:s}=i;e[r]=m8(i),n[r]=o,o.type=a,f!=null&&(o.interval=f),s!=null&&(o.label=s)}return n}function hy(t,e){let{x:n,y:r,fx:i,fy:o}=t,a=i||o?kf(e):e;i&&cy(i,a),o&&uy(o,a);let f=i||o?ad(t,e):e;n&&cy(n,f),r&&uy(r,f)}function c8(t=[],e){let n;for(let{label:r}of t)if(r!==void 0){if(n===void 0)n=r;else if(n!==r)return}if(n!==void 0)return!nn(e)&&e.percent&&(n=`${n} (%)`),{inferred:!0,toString:()=>n}}function py(t){return Math.sign(Sn(t.domain()))*Math.sign(Sn(t.range()))}function kf(t){let{marginTop:e,marginRight:n,marginBottom:r,marginLeft:i,width:o,height:a,facet:{marginTop:f,marginRight:s,marginBottom:c,marginLeft:u}}=t;return{marginTop:Math.max(e,f),marginRight:Math.max(n,s),marginBottom:Math.max(r,c),marginLeft:Math.max(i,u),width:o,height:a}}function ad({fx:t,fy:e},n){let{marginTop:r,marginRight:i,marginBottom:o,marginLeft:a,width:f,height:s}=kf(n);return{marginTop:r,marginRight:i,marginBottom:o,marginLeft:a,width:t?t.scale.bandwidth()+a+i:f,height:e?e.scale.bandwidth()+r+o:s,facet:{width:f,height:s}}}function cy(t,e){if(t.range===void 0){let{insetLeft:n,insetRight:r}=t,{width:i,marginLeft:o=0,marginRight:a=0}=e,f=o+n,s=i-a-r;t.range=[f,Math.max(f,s)],nn(t)||(t.range=gy(t)),t.scale.range(t.range)}my(t)}function uy(t,e){if(t.range===void 0){let{insetTop:n,insetBottom:r}=t,{height:i,marginTop:o=0,marginBottom:a=0}=e,f=o+n,s=i-a-r;t.range=[Math.max(f,s),f],nn(t)?t.range.reverse():t.range=gy(t),t.scale.range(t.range)}my(t)}function my(t){t.round===void 0&&h8(t)&&u8(t)<=30&&t.scale.round(!0)}function u8({scale:t}){let e=t.domain().length,[n,r]=t.range(),i=t.paddingInner?t.paddingInner():1,o=t.paddingOuter?t.paddingOuter():t.padding(),a=e-i,f=Math.abs(r-n)/Math.max(1,a+o*2);return(f-Math.floor(f))*a}function gy(t){let e=t.scale.domain().length+fd(t);if(!(e>2))return t.range;let[n,r]=t.range;return Array.from({length:e},(i,o)=>n+o/(e-1)*(r-n))}function l8(t,e=[],n={}){let r=d8(t,e,n);if(n.type===void 0&&n.domain===void 0&&n.range===void 0&&n.interval==null&&t!=="fx"&&t!=="fy"&&nn({type:r})){let i=e.map(({value:o})=>o).filter(o=>o!==void 0);i.some(Mt)?Jt(`Warning: some data associated with the ${t} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${Ni(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${t} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${t} scale to "${Ni(r)}".`):i.some(r1)?Jt(`Warning: some data associated with the ${t} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${Ni(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${t} scale to "${Ni(r)}".`):i.some(i1)&&Jt(`Warning: some data associated with the ${t} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${Ni(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${t} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${t} scale to "${Ni(r)}".`)}switch(n.type=r,r){case"diverging":case"diverging-sqrt":case"diverging-pow":case"diverging-log":case"diverging-symlog":case"cyclical":case"sequential":case"linear":case"sqrt":case"threshold":case"quantile":case"pow":case"log":case"symlog":n=Tf(e,n,ve);break;case"identity":switch(dt.get(t)){case Me:n=Tf(e,n,ve);break;case $i:n=Tf(e,n,p8);break}break;case"utc":case"time":n=Tf(e,n,Il);break}switch(r){case"diverging":return j1(t,e,n);case"diverging-sqrt":return Z1(t,e,n);case"diverging-pow":return rd(t,e,n);case"diverging-log":return K1(t,e,n);case"diverging-symlog":return Q1(t,e,n);case"categorical":case"ordinal":case Ri:return iy(t,e,n);case"cyclical":case"sequential":case"linear":return B1(t,e,n);case"sqrt":return q1(t,e,n);case"threshold":return Sf(t,e,n);case"quantile":return G1(t,e,n);case"quantize":return X1(t,e,n);case"pow":return td(t,e,n);case"log":return z1(t,e,n);case"symlog":return H1(t,e,n);case"utc":return ey(t,e,n);case"time":return ty(t,e,n);case"point":return oy(t,e,n);case"band":return ay(t,e,n);case"identity":return U1(t);case void 0:return;default:throw new Error(`unknown scale type: ${r}`)}}function Ni(t){return typeof t=="symbol"?t.description:t}function ly(t){return typeof t=="string"?`${t}`.toLowerCase():t}var dy={toString:()=>"projection"};function d8(t,e,{type:n,domain:r,range:i,scheme:o,pivot:a,projection:f}){if(n=ly(n),t==="fx"||t==="fy")return"band";(t==="x"||t==="y")&&f!=null&&(n=dy);for(let u of e){let d=ly(u.type);if(d!==void 0){if(n===void 0)n=d;else if(n!==d)throw new Error(`scale incompatible with channel: ${n} !== ${d}`)}}if(n===dy)return;if(n!==void 0)return n;if(r===void 0&&!e.some(({value:u})=>u!==void 0))return;let s=dt.get(t);if(s===Sr)return"sqrt";if(s===Tr||s===$r)return"linear";if(s===$i)return"ordinal";let c=(r??i)?.length;if(c<2||c>2)return id(s);if(r!==void 0){if(Ol(r))return id(s);if(Mt(r))return"utc"}else{let u=e.map(({value:d})=>d).filter(d=>d!==void 0);if(u.some(Ol))return id(s);if(u.some(Mt))return"utc"}if(s===ie){if(a!=null||O1(o))return"diverging";if(L1(o))return"categorical"}return"linear"}function id(t){switch(t){case Me:return"point";case ie:return Ri;default:return"ordinal"}}function nn({type:t}){return t==="ordinal"||t==="point"||t==="band"||t===Ri}function fd({type:t}){return t==="threshold"}function h8({type:t}){return t==="point"||t==="band"}function jn(t){if(t===void 0)return!0;let e=t.domain(),n=t(e[0]);for(let r=1,i=e.length;r<i;++r)if(t(e[r])-n)return!1;return!0}function Tf(t,{domain:e,...n},r){for(let i of t)i.value!==void 0&&(e===void 0&&(e=i.value?.domain),i.value=r(i.value));return{domain:e===void 0?e:r(e),...n}}function p8(t){return lt(t,Ti)}function yy(t){return e=>{if(!dt.has(e=`${e}`))throw new Error(`unknown scale: ${e}`);return t[e]}}function m8({scale:t,type:e,domain:n,range:r,interpolate:i,interval:o,transform:a,percent:f,pivot:s}){if(e==="identity")return{type:"identity",apply:u=>u,invert:u=>u};let c=t.unknown?t.unknown():void 0;return{type:e,domain:Gn(n),...r!==void 0&&{range:Gn(r)},...a!==void 0&&{transform:a},...f&&{percent:f},...c!==void 0&&{unknown:c},...o!==void 0&&{interval:o},...i!==void 0&&{interpolate:i},...t.clamp&&{clamp:t.clamp()},...s!==void 0&&{pivot:s,symmetric:!1},...t.base&&{base:t.base()},...t.exponent&&{exponent:t.exponent()},...t.constant&&{constant:t.constant()},...t.align&&{align:t.align(),round:t.round()},...t.padding&&(t.paddingInner?{paddingInner:t.paddingInner(),paddingOuter:t.paddingOuter()}:{padding:t.padding()}),...t.bandwidth&&{bandwidth:t.bandwidth(),step:t.step()},apply:u=>t(u),...t.invert&&{invert:u=>t.invert(u)}}}function xy(t,e){let{fx:n,fy:r}=Xo(t,e),i=n?.scale.domain(),o=r?.scale.domain();return i&&o?_h(i,o).map(([a,f],s)=>({x:a,y:f,i:s})):i?i.map((a,f)=>({x:a,i:f})):o?o.map((a,f)=>({y:a,i:f})):void 0}function vy(t,{x:e,y:n}){return e&&=dd(e),n&&=dd(n),t.filter(e&&n?r=>e.has(r.x)&&n.has(r.y):e?r=>e.has(r.x):r=>n.has(r.y)).sort(e&&n?(r,i)=>e.get(r.x)-e.get(i.x)||n.get(r.y)-n.get(i.y):e?(r,i)=>e.get(r.x)-e.get(i.x):(r,i)=>n.get(r.y)-n.get(i.y))}function Cf(t,{fx:e,fy:n}){let r=Wt(t),i=e?.value,o=n?.value;return e&&n?hn(r,a=>(a.fx=i[a[0]],a.fy=o[a[0]],a),a=>i[a],a=>o[a]):e?hn(r,a=>(a.fx=i[a[0]],a),a=>i[a]):hn(r,a=>(a.fy=o[a[0]],a),a=>o[a])}function wy(t,e,{marginTop:n,marginLeft:r}){let i=t?({x:a})=>t(a)-r:()=>0,o=e?({y:a})=>e(a)-n:()=>0;return function(a){this.tagName==="svg"?(this.setAttribute("x",i(a)),this.setAttribute("y",o(a))):this.setAttribute("transform",`translate(${i(a)},${o(a)})`)}}function _y(t){let e=[],n=new Uint32Array(Te(t,r=>r.length));for(let r of t){let i=0;for(let o of t)r!==o&&(n.set(o,i),i+=o.length);e.push(n.slice(0,i))}return e}var g8=new Map([["top",sd],["right",ld],["bottom",cd],["left",ud],["top-left",Af(sd,ud)],["top-right",Af(sd,ld)],["bottom-left",Af(cd,ud)],["bottom-right",Af(cd,ld)],["top-empty",b8],["right-empty",w8],["bottom-empty",x8],["left-empty",v8],["empty",_8]]);function My(t){if(t==null)return null;let e=g8.get(`${t}`.toLowerCase());if(e)return e;throw new Error(`invalid facet anchor: ${t}`)}var by=new WeakMap;function dd(t){let e=by.get(t);return e||by.set(t,e=new se(lt(t,(n,r)=>[n,r]))),e}function Zn(t,e){return dd(t).get(e)}function y8(t,e,n){return e=we(e),n=we(n),t.find(r=>Object.is(we(r.x),e)&&Object.is(we(r.y),n))}function Ef(t,e,n){return y8(t,e,n)?.empty}function sd(t,{y:e},{y:n}){return e?Zn(e,n)===0:!0}function cd(t,{y:e},{y:n}){return e?Zn(e,n)===e.length-1:!0}function ud(t,{x:e},{x:n}){return e?Zn(e,n)===0:!0}function ld(t,{x:e},{x:n}){return e?Zn(e,n)===e.length-1:!0}function b8(t,{y:e},{x:n,y:r,empty:i}){if(i)return!1;if(!e)return;let o=Zn(e,r);if(o>0)return Ef(t,n,e[o-1])}function x8(t,{y:e},{x:n,y:r,empty:i}){if(i)return!1;if(!e)return;let o=Zn(e,r);if(o<e.length-1)return Ef(t,n,e[o+1])}function v8(t,{x:e},{x:n,y:r,empty:i}){if(i)return!1;if(!e)return;let o=Zn(e,n);if(o>0)return Ef(t,e[o-1],r)}function w8(t,{x:e},{x:n,y:r,empty:i}){if(i)return!1;if(!e)return;let o=Zn(e,n);if(o<e.length-1)return Ef(t,e[o+1],r)}function _8(t,e,{empty:n}){return n}function Af(t,e){return function(){return t.apply(null,arguments)&&e.apply(null,arguments)}}function Rf(t,{channels:{fx:e,fy:n},groups:r}){return e&&n?t.map(({x:i,y:o})=>r.get(i)?.get(o)??[]):e?t.map(({x:i})=>r.get(i)??[]):t.map(({y:i})=>r.get(i)??[])}var Sy=Math.PI,Cn=2*Sy,hd=.618;function $y({projection:t,inset:e=0,insetTop:n=e,insetRight:r=e,insetBottom:i=e,insetLeft:o=e}={},a){if(t==null)return;if(typeof t.stream=="function")return t;let f,s,c="frame";if(Re(t)){let M;if({type:t,domain:s,inset:M,insetTop:n=M!==void 0?M:n,insetRight:r=M!==void 0?M:r,insetBottom:i=M!==void 0?M:i,insetLeft:o=M!==void 0?M:o,clip:c=c,...f}=t,t==null)return}typeof t!="function"&&({type:t}=pd(t));let{width:u,height:d,marginLeft:l,marginRight:h,marginTop:p,marginBottom:m}=a,y=u-l-h-o-r,x=d-p-m-n-i;if(t=t?.({width:y,height:x,clip:c,...f}),t==null)return;c=M8(c,l,p,u-h,d-m);let g=l+o,w=p+n,b;if(s!=null){let[[M,v],[_,S]]=bo(t).bounds(s),T=Math.min(y/(_-M),x/(S-v));T>0?(g-=(T*(M+_)-y)/2,w-=(T*(v+S)-x)/2,b=xo({point(R,k){this.stream.point(R*T+g,k*T+w)}})):Jt("Warning: the projection could not be fit to the specified domain; using the default scale.")}return b??=g===0&&w===0?Ty():xo({point(M,v){this.stream.point(M+g,v+w)}}),{stream:M=>t.stream(b.stream(c(M)))}}function pd(t){switch(`${t}`.toLowerCase()){case"albers-usa":return Pe(Em,.7463,.4673);case"albers":return Nf(vc,.7463,.4673);case"azimuthal-equal-area":return Pe(Im,4,4);case"azimuthal-equidistant":return Pe(Lm,Cn,Cn);case"conic-conformal":return Nf(Fm,Cn,Cn);case"conic-equal-area":return Nf(yo,6.1702,2.9781);case"conic-equidistant":return Nf(Bm,7.312,3.6282);case"equal-earth":return Pe(zm,5.4133,2.6347);case"equirectangular":return Pe(Ym,Cn,Sy);case"gnomonic":return Pe(Gm,3.4641,3.4641);case"identity":return{type:Ty};case"reflect-y":return{type:S8};case"mercator":return Pe(Dm,Cn,Cn);case"orthographic":return Pe(Um,2,2);case"stereographic":return Pe(Vm,2,2);case"transverse-mercator":return Pe(Zm,Cn,Cn);default:throw new Error(`unknown projection type: ${t}`)}}function M8(t,e,n,r,i){if(t===!1||t==null||typeof t=="number")return o=>o;if(t===!0&&(t="frame"),`${t}`.toLowerCase()==="frame")return gc(e,n,r,i);throw new Error(`unknown projection clip type: ${t}`)}function Pe(t,e,n){return{type:({width:r,height:i,rotate:o,precision:a=.15,clip:f})=>{let s=t();return a!=null&&s.precision?.(a),o!=null&&s.rotate?.(o),typeof f=="number"&&s.clipAngle?.(f),r!=null&&(s.scale(Math.min(r/e,i/n)),s.translate([r/2,i/2])),s},aspectRatio:n/e}}function Nf(t,e,n){let{type:r,aspectRatio:i}=Pe(t,e,n);return{type:o=>{let{parallels:a,domain:f,width:s,height:c}=o,u=r(o);return a!=null&&(u.parallels(a),f===void 0&&s!=null&&u.fitSize([s,c],{type:"Sphere"})),u},aspectRatio:i}}var Ty=re({stream:t=>t}),S8=re(xo({point(t,e){this.stream.point(t,-e)}}));function md(t,e,n,r){let i=n[t],o=n[e],a=i.length,f=n[t]=new Float64Array(a).fill(NaN),s=n[e]=new Float64Array(a).fill(NaN),c,u=r.stream({point(d,l){f[c]=d,s[c]=l}});for(c=0;c<a;++c)u.point(i[c],o[c])}function ky({projection:t}={}){return t==null?!1:typeof t.stream=="function"?!0:(Re(t)&&(t=t.type),t!=null)}function Ay(t){if(typeof t?.stream=="function")return hd;if(Re(t)){let e,n;if({domain:e,type:t,...n}=t,e!=null&&t!=null){let r=typeof t=="string"?pd(t).type:t,[[i,o],[a,f]]=bo(r({...n,width:100,height:100})).bounds(e),s=(f-o)/(a-i);return s&&isFinite(s)?s<.2?.2:s>5?5:s:hd}}if(t!=null){if(typeof t!="function"){let{aspectRatio:e}=pd(t);if(e)return e}return hd}}function Cy(t,e,{projection:n}){let{x:r,y:i}=t,o={};return r&&(o.x=r),i&&(o.y=i),o=Mf(o,e),n&&r?.scale==="x"&&i?.scale==="y"&&md("x","y",o,n),r&&(o.x=ve(o.x)),i&&(o.y=ve(o.y)),o}function Ey(t){let e=[],n=[],r={scale:"x",value:e},i={scale:"y",value:n},o={point(a,f){e.push(a),n.push(f)},lineStart(){},lineEnd(){},polygonStart(){},polygonEnd(){},sphere(){}};for(let a of t.value)On(a,o);return[r,i]}function Ry({x:t,y:e}){if(t||e)return t??=n=>n,e??=n=>n,xo({point(n,r){this.stream.point(t(n),e(r))}})}function Ii(t={}){let{document:e=typeof window<"u"?window.document:void 0,clip:n}=t;return{document:e,clip:wf(n)}}function at(t,{document:e}){return ke(Qr(t).call(e.documentElement))}var If=Symbol("unset");function Pf(t){return(t.length===1?$8:T8)(t)}function $8(t){let e,n=If;return r=>(Object.is(n,r)||(n=r,e=t(r)),e)}function T8(t){let e,n;return(...r)=>((n?.length!==r.length||n.some((i,o)=>!Object.is(i,r[o])))&&(n=r,e=t(...r)),e)}var k8=Pf(t=>new Intl.NumberFormat(t)),QS=Pf((t,e)=>new Intl.DateTimeFormat(t,{timeZone:"UTC",...e&&{month:e}})),JS=Pf((t,e)=>new Intl.DateTimeFormat(t,{timeZone:"UTC",...e&&{weekday:e}}));function A8(t="en-US"){let e=k8(t);return n=>n!=null&&!isNaN(n)?e.format(n):void 0}function C8(t){return df(t,"Invalid Date")}function E8(t="en-US"){let e=A8(t);return n=>(n instanceof Date?C8:typeof n=="number"?e:St)(n)}var rn=E8();var Et=(typeof window<"u"?window.devicePixelRatio>1:typeof it>"u")?0:.5,R8=0;function Iy(){return`plot-clip-${++R8}`}function Py(t,{title:e,href:n,ariaLabel:r,ariaDescription:i,ariaHidden:o,target:a,fill:f,fillOpacity:s,stroke:c,strokeWidth:u,strokeOpacity:d,strokeLinejoin:l,strokeLinecap:h,strokeMiterlimit:p,strokeDasharray:m,strokeDashoffset:y,opacity:x,mixBlendMode:g,imageFilter:w,paintOrder:b,pointerEvents:M,shapeRendering:v,channels:_},{ariaLabel:S,fill:T="currentColor",fillOpacity:R,stroke:k="none",strokeOpacity:E,strokeWidth:O,strokeLinecap:I,strokeLinejoin:$,strokeMiterlimit:D,paintOrder:P}){T===null&&(f=null,s=null),k===null&&(c=null,d=null),Lt(T)?!Lt(k)&&(!Lt(f)||_?.fill)&&(k="none"):Lt(k)&&(!Lt(c)||_?.stroke)&&(T="none");let[X,L]=Kt(f,T),[F,z]=vt(s,R),[H,q]=Kt(c,k),[J,et]=vt(d,E),[rt,B]=vt(x);Mr(q)||(u===void 0&&(u=O),h===void 0&&(h=I),l===void 0&&(l=$),p===void 0&&!f1(l)&&(p=D),!Mr(L)&&b===void 0&&(b=P));let[V,N]=vt(u);return T!==null&&(t.fill=wt(L,"currentColor"),t.fillOpacity=Uo(z,1)),k!==null&&(t.stroke=wt(q,"none"),t.strokeWidth=Uo(N,1),t.strokeOpacity=Uo(et,1),t.strokeLinejoin=wt(l,"miter"),t.strokeLinecap=wt(h,"butt"),t.strokeMiterlimit=Uo(p,4),t.strokeDasharray=wt(m,"none"),t.strokeDashoffset=wt(y,"0")),t.target=St(a),t.ariaLabel=St(S),t.ariaDescription=St(i),t.ariaHidden=St(o),t.opacity=Uo(B,1),t.mixBlendMode=wt(g,"normal"),t.imageFilter=wt(w,"none"),t.paintOrder=wt(b,"normal"),t.pointerEvents=wt(M,"auto"),t.shapeRendering=wt(v,"auto"),{title:{value:e,optional:!0,filter:null},href:{value:n,optional:!0,filter:null},ariaLabel:{value:r,optional:!0,filter:null},fill:{value:X,scale:"auto",optional:!0},fillOpacity:{value:F,scale:"auto",optional:!0},stroke:{value:H,scale:"auto",optional:!0},strokeOpacity:{value:J,scale:"auto",optional:!0},strokeWidth:{value:V,optional:!0},opacity:{value:rt,scale:"auto",optional:!0}}}function N8(t,e){e&&t.filter(n=>No(e[n])).append("title").call(P8,e)}function I8(t,e){e&&t.filter(([n])=>No(e[n])).append("title").call(L8,e)}function P8(t,e){e&&t.text(n=>rn(e[n]))}function L8(t,e){e&&t.text(([n])=>rn(e[n]))}function qt(t,{target:e,tip:n},{ariaLabel:r,title:i,fill:o,fillOpacity:a,stroke:f,strokeOpacity:s,strokeWidth:c,opacity:u,href:d}){r&&W(t,"aria-label",l=>r[l]),o&&W(t,"fill",l=>o[l]),a&&W(t,"fill-opacity",l=>a[l]),f&&W(t,"stroke",l=>f[l]),s&&W(t,"stroke-opacity",l=>s[l]),c&&W(t,"stroke-width",l=>c[l]),u&&W(t,"opacity",l=>u[l]),d&&Ly(t,l=>d[l],e),n||N8(t,i)}function Lf(t,{target:e,tip:n},{ariaLabel:r,title:i,fill:o,fillOpacity:a,stroke:f,strokeOpacity:s,strokeWidth:c,opacity:u,href:d}){r&&W(t,"aria-label",([l])=>r[l]),o&&W(t,"fill",([l])=>o[l]),a&&W(t,"fill-opacity",([l])=>a[l]),f&&W(t,"stroke",([l])=>f[l]),s&&W(t,"stroke-opacity",([l])=>s[l]),c&&W(t,"stroke-width",([l])=>c[l]),u&&W(t,"opacity",([l])=>u[l]),d&&Ly(t,([l])=>d[l],e),n||I8(t,i)}function D8({ariaLabel:t,title:e,fill:n,fillOpacity:r,stroke:i,strokeOpacity:o,strokeWidth:a,opacity:f,href:s},{tip:c}){return[t,c?void 0:e,n,r,i,o,a,f,s].filter(u=>u!==void 0)}function O8(t,e,n){let r=tr(t,i=>e[i]);return n===void 0&&r.size>1+t.length>>1&&Jt("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."),r.values()}function*Df(t,e,n,r){let{z:i}=n,{z:o}=r,a=D8(r,n),f=[...e,...a];for(let s of o?O8(t,o,i):[t]){let c,u;t:for(let d of s){for(let l of f)if(!xe(l[d])){u&&u.push(-1);continue t}if(c===void 0){u&&(yield u),c=a.map(l=>we(l[d])),u=[d];continue}u.push(d);for(let l=0;l<a.length;++l)if(we(a[l][d])!==c[l]){yield u,c=a.map(p=>we(p[d])),u=[d];continue t}}u&&(yield u)}}function F8(t,e,n,r){let i,{clip:o=r.clip}=e;o==="frame"?(t=at("svg:g",r).each(function(){this.appendChild(t.node()),t.node=()=>this}),i=B8(r,n)):o&&(i=z8(o,r)),W(t,"aria-label",e.ariaLabel),W(t,"aria-description",e.ariaDescription),W(t,"aria-hidden",e.ariaHidden),W(t,"clip-path",i)}function Y8(t){let e=new WeakMap;return(n,r)=>{let i=e.get(n);if(!i){let o=Iy();ke(n.ownerSVGElement).append("clipPath").attr("id",o).call(t,n,r),e.set(n,i=`url(#${o})`)}return i}}var B8=Y8((t,e,n)=>{let{width:r,height:i,marginLeft:o,marginRight:a,marginTop:f,marginBottom:s}=n;t.append("rect").attr("x",o).attr("y",f).attr("width",r-a-o).attr("height",i-f-s)}),Ny=new WeakMap,q8={type:"Sphere"};function z8(t,e){let n,r;if((n=Ny.get(e))||Ny.set(e,n=new WeakMap),t.type==="Sphere"&&(t=q8),!(r=n.get(t))){let i=Iy();ke(e.ownerSVGElement).append("clipPath").attr("id",i).append("path").attr("d",e.path()(t)),n.set(t,r=`url(#${i})`)}return r}function $t(t,e,n,r){F8(t,e,n,r),W(t,"class",e.className),W(t,"fill",e.fill),W(t,"fill-opacity",e.fillOpacity),W(t,"stroke",e.stroke),W(t,"stroke-width",e.strokeWidth),W(t,"stroke-opacity",e.strokeOpacity),W(t,"stroke-linejoin",e.strokeLinejoin),W(t,"stroke-linecap",e.strokeLinecap),W(t,"stroke-miterlimit",e.strokeMiterlimit),W(t,"stroke-dasharray",e.strokeDasharray),W(t,"stroke-dashoffset",e.strokeDashoffset),W(t,"shape-rendering",e.shapeRendering),W(t,"filter",e.imageFilter),W(t,"paint-order",e.paintOrder);let{pointerEvents:i=r.pointerSticky===!1?"none":void 0}=e;W(t,"pointer-events",i)}function _t(t,e){H8(t,"mix-blend-mode",e.mixBlendMode),W(t,"opacity",e.opacity)}function Ly(t,e,n){t.each(function(r){let i=e(r);if(i!=null){let o=this.ownerDocument.createElementNS(Pn.svg,"a");o.setAttribute("fill","inherit"),o.setAttributeNS(Pn.xlink,"href",i),n!=null&&o.setAttribute("target",n),this.parentNode.insertBefore(o,this).appendChild(this)}})}function W(t,e,n){n!=null&&t.attr(e,n)}function H8(t,e,n){n!=null&&t.style(e,n)}function Tt(t,e,{x:n,y:r},i=Et,o=Et){i+=e.dx,o+=e.dy,n?.bandwidth&&(i+=n.bandwidth()/2),r?.bandwidth&&(o+=r.bandwidth()/2),(i||o)&&t.attr("transform",`translate(${i},${o})`)}function wt(t,e){if((t=St(t))!==e)return t}function Uo(t,e){if((t=gt(t))!==e)return t}var G8=/^-?([_a-z]|[\\240-\\377]|\\\\[0-9a-f]{1,6}(\\r\\n|[ \\t\\r\\n\\f])?|\\\\[^\\r\\n\\f0-9a-f])([_a-z0-9-]|[\\240-\\377]|\\\\[0-9a-f]{1,6}(\\r\\n|[ \\t\\r\\n\\f])?|\\\\[^\\r\\n\\f0-9a-f])*$/i;function Pi(t){if(t===void 0)return"plot-d6a7b5";if(t=`${t}`,!G8.test(t))throw new Error(`invalid class name: ${t}`);return t}function Li(t,e){if(typeof e=="string")t.property("style",e);else if(e!=null)for(let n of t)Object.assign(n.style,e)}function on({frameAnchor:t},{width:e,height:n,marginTop:r,marginRight:i,marginBottom:o,marginLeft:a}){return[/left$/.test(t)?a:/right$/.test(t)?e-i:(a+e-i)/2,/^top/.test(t)?r:/^bottom/.test(t)?n-o:(r+n-o)/2]}var ht=class{constructor(e,n={},r={},i){let{facet:o="auto",facetAnchor:a,fx:f,fy:s,sort:c,dx:u=0,dy:d=0,margin:l=0,marginTop:h=l,marginRight:p=l,marginBottom:m=l,marginLeft:y=l,className:x,clip:g=i?.clip,channels:w,tip:b,render:M}=r;if(this.data=e,this.sort=Xn(c)?c:null,this.initializer=Ie(r).initializer,this.transform=this.initializer?r.transform:kr(r).transform,o===null||o===!1?this.facet=null:(this.facet=Ut(o===!0?"include":o,"facet",["auto","include","exclude","super"]),this.fx=e===xi&&typeof f=="string"?[f]:f,this.fy=e===xi&&typeof s=="string"?[s]:s),this.facetAnchor=My(a),n=Yo(n),w!==void 0&&(n={...X8(w),...n}),i!==void 0&&(n={...Py(this,r,i),...n}),this.channels=Object.fromEntries(Object.entries(n).map(([v,_])=>{if(wi(_.value)){let{value:S,label:T=_.label,scale:R=_.scale}=_.value;_={..._,label:T,scale:R,value:S}}if(e===xi&&typeof _.value=="string"){let{value:S}=_;_={..._,value:[S]}}return[v,_]}).filter(([v,{value:_,optional:S}])=>{if(_!=null)return!0;if(S)return!1;throw new Error(`missing channel value: ${v}`)})),this.dx=+u,this.dy=+d,this.marginTop=+h,this.marginRight=+p,this.marginBottom=+m,this.marginLeft=+y,this.clip=wf(g),this.tip=U8(b),this.className=St(x),this.facet==="super"){if(f||s)throw new Error("super-faceting cannot use fx or fy");for(let v in this.channels){let{scale:_}=n[v];if(!(_!=="x"&&_!=="y"))throw new Error("super-faceting cannot use x or y")}}M!=null&&(this.render=yd(M,this.render))}initialize(e,n,r){let i=$n(this.data);e===void 0&&i!=null&&(e=[Wt(i)]);let o=e;this.transform!=null&&({facets:e,data:i}=this.transform(i,e,r),i=$n(i)),e!==void 0&&(e.original=o);let a=T1(this.channels,i);return this.sort!=null&&k1(i,e,a,n,this.sort),{data:i,facets:e,channels:a}}filter(e,n,r){for(let i in n){let{filter:o=xe}=n[i];if(o!==null){let a=r[i];e=e.filter(f=>o(a[f]))}}return e}project(e,n,r){for(let i in e)if(e[i].scale==="x"&&/^x|x$/.test(i)){let o=i.replace(/^x|x$/,"y");o in e&&e[o].scale==="y"&&md(i,o,n,r.projection)}}scale(e,n,r){let i=Mf(e,n);return r.projection&&this.project(e,i,r),i}};function gd(...t){return t.plot=ht.prototype.plot,t}function yd(t,e){if(t==null)return e===null?void 0:e;if(e==null)return t===null?void 0:t;if(typeof t!="function")throw new TypeError(`invalid render transform: ${t}`);if(typeof e!="function")throw new TypeError(`invalid render transform: ${e}`);return function(n,r,i,o,a,f){return t.call(this,n,r,i,o,a,(s,c,u,d,l)=>e.call(this,s,c,u,d,l,f))}}function X8(t){return Object.fromEntries(Object.entries(Yo(t)).map(([e,n])=>(n=typeof n=="string"?{value:n,label:e}:en(n),n.filter===void 0&&n.scale==null&&(n={...n,filter:null}),[e,n])))}function U8(t){return t===!0?"xy":t===!1||t==null?null:typeof t=="string"?Ut(t,"tip",["x","y","xy"]):t}function Ar(t,e){return t?.tip===!0?{...t,tip:e}:Re(t?.tip)&&t.tip.pointer===void 0?{...t,tip:{...t.tip,pointer:e}}:t}function Oy(t,e,n={}){let r=.5-Et,i=.5+Et,o=.5+Et,a=.5-Et;for(let{marginTop:m,marginRight:y,marginBottom:x,marginLeft:g}of e)m>r&&(r=m),y>i&&(i=y),x>o&&(o=x),g>a&&(a=g);let{margin:f,marginTop:s=f!==void 0?f:r,marginRight:c=f!==void 0?f:i,marginBottom:u=f!==void 0?f:o,marginLeft:d=f!==void 0?f:a}=n;s=+s,c=+c,u=+u,d=+d;let{width:l=640,height:h=W8(t,n,{width:l,marginTopDefault:r,marginRightDefault:i,marginBottomDefault:o,marginLeftDefault:a})+Math.max(0,s-r+u-o)}=n;l=+l,h=+h;let p={width:l,height:h,marginTop:s,marginRight:c,marginBottom:u,marginLeft:d};if(t.fx||t.fy){let{margin:m,marginTop:y=m!==void 0?m:s,marginRight:x=m!==void 0?m:c,marginBottom:g=m!==void 0?m:u,marginLeft:w=m!==void 0?m:d}=n.facet??{};y=+y,x=+x,g=+g,w=+w,p.facet={marginTop:y,marginRight:x,marginBottom:g,marginLeft:w}}return p}function W8({x:t,y:e,fy:n,fx:r},{projection:i,aspectRatio:o},{width:a,marginTopDefault:f,marginRightDefault:s,marginBottomDefault:c,marginLeftDefault:u}){let d=n&&n.scale.domain().length||1,l=Ay(i);if(l){let p=r?r.scale.domain().length:1,m=(1.1*d-.1)/(1.1*p-.1)*l,y=Math.max(.1,Math.min(10,m));return Math.round((a-u-s)*y+f+c)}let h=e?nn(e)?e.scale.domain().length||1:Math.max(7,17/d):1;if(o!=null){if(o=+o,!(isFinite(o)&&o>0))throw new Error(`invalid aspectRatio: ${o}`);let p=Dy("y",e)/(Dy("x",t)*o),m=r?r.scale.bandwidth():1,y=n?n.scale.bandwidth():1,x=m*(a-u-s)-t.insetLeft-t.insetRight;return(p*x+e.insetTop+e.insetBottom)/y+f+c}return!!(e||n)*Math.max(1,Math.min(60,h*d))*20+!!r*30+60}function Dy(t,e){if(!e)throw new Error(`aspectRatio requires ${t} scale`);let{type:n,domain:r}=e,i;switch(n){case"linear":case"utc":case"time":i=Number;break;case"pow":{let f=e.scale.exponent();i=s=>Math.pow(s,f);break}case"log":i=Math.log;break;case"point":case"band":return r.length;default:throw new Error(`unsupported ${t} scale for aspectRatio: ${n}`)}let[o,a]=Ot(r);return Math.abs(i(a)-i(o))}var Fy=new WeakMap;function bd(t,e,{x:n,y:r,px:i,py:o,maxRadius:a=40,channels:f,render:s,...c}={}){return a=+a,i!=null&&(n??=null,f={...f,px:{value:i,scale:"x"}}),o!=null&&(r??=null,f={...f,py:{value:o,scale:"y"}}),{x:n,y:r,channels:f,...c,render:yd(function(u,d,l,h,p,m){p={...p,pointerSticky:!1};let y=p.ownerSVGElement,{data:x}=p.getMarkState(this),g=Fy.get(y);g||Fy.set(y,g={sticky:!1,roots:[],renders:[]});let w=g.renders.push(q)-1,{x:b,y:M,fx:v,fy:_}=d,S=v?v(u.fx)-h.marginLeft:0,T=_?_(u.fy)-h.marginTop:0;b?.bandwidth&&(S+=b.bandwidth()/2),M?.bandwidth&&(T+=M.bandwidth()/2);let R=u.fi!=null,k;if(R){let B=g.facetStates;B||(g.facetStates=B=new Map),k=B.get(this),k||B.set(this,k=new Map)}let[E,O]=on(this,h),{px:I,py:$}=l,D=I?B=>I[B]:vd(l,E),P=$?B=>$[B]:wd(l,O),X,L,F,z;function H(B,V){if(R)if(z&&(z=cancelAnimationFrame(z)),B==null)k.delete(u.fi);else{k.set(u.fi,V),z=requestAnimationFrame(()=>{z=null;for(let[N,Y]of k)if(Y<V||Y===V&&N<u.fi){B=null;break}q(B)});return}q(B)}function q(B){if(X===B&&F===g.sticky)return;X=B,F=p.pointerSticky=g.sticky;let V=X==null?[]:[X];R&&(V.fx=u.fx,V.fy=u.fy,V.fi=u.fi);let N=m(V,d,l,h,p);if(L){if(R){let Y=L.parentNode,G=L.getAttribute("transform"),A=N.getAttribute("transform");G?N.setAttribute("transform",G):N.removeAttribute("transform"),A?Y.setAttribute("transform",A):Y.removeAttribute("transform"),N.removeAttribute("aria-label"),N.removeAttribute("aria-description"),N.removeAttribute("aria-hidden")}L.replaceWith(N)}if(g.roots[w]=L=N,!(X==null&&k?.size>1)){let Y=X==null?null:Ee(x)?x[X]:x.get(X);p.dispatchValue(Y)}return N}function J(B){if(g.sticky||B.pointerType==="mouse"&&B.buttons===1)return;let[V,N]=Kh(B);V-=S,N-=T;let Y=V<h.marginLeft||V>h.width-h.marginRight?1:t,G=N<h.marginTop||N>h.height-h.marginBottom?1:e,A=null,ot=a*a;for(let U of u){let st=Y*(D(U)-V),yt=G*(P(U)-N),Ft=st*st+yt*yt;Ft<=ot&&(A=U,ot=Ft)}if(A!=null&&(t!==1||e!==1)){let U=D(A)-V,st=P(A)-N;ot=U*U+st*st}H(A,ot)}function et(B){B.pointerType==="mouse"&&X!=null&&(g.sticky&&g.roots.some(V=>V?.contains(B.target))||(g.sticky?(g.sticky=!1,g.renders.forEach(V=>V(null))):(g.sticky=!0,q(X)),B.stopImmediatePropagation()))}function rt(B){B.pointerType==="mouse"&&(g.sticky||H(null))}return y.addEventListener("pointerenter",J),y.addEventListener("pointermove",J),y.addEventListener("pointerdown",et),y.addEventListener("pointerleave",rt),q(null)},s)}}function Yy(t){return bd(1,1,t)}function By(t){return bd(1,.01,t)}function xd(t){return bd(.01,1,t)}function vd({x1:t,x2:e,x:n=t},r){return t&&e?i=>(t[i]+e[i])/2:n?i=>n[i]:()=>r}function wd({y1:t,y2:e,y:n=t},r){return t&&e?i=>(t[i]+e[i])/2:n?i=>n[i]:()=>r}function Of(t){return nn(t)&&t.interval===void 0?void 0:"tabular-nums"}function qy(t,e){let{label:n=t.label,tickSize:r=6,width:i=240,height:o=44+r,marginTop:a=18,marginRight:f=0,marginBottom:s=16+r,marginLeft:c=0,style:u,ticks:d=(i-c-f)/64,tickFormat:l,fontVariant:h=Of(t),round:p=!0,opacity:m,className:y}=e,x=Ii(e);y=Pi(y),m=vt(m)[1],l===null&&(l=()=>null);let g=at("svg",x).attr("class",`${y}-ramp`).attr("font-family","system-ui, sans-serif").attr("font-size",10).attr("width",i).attr("height",o).attr("viewBox",`0 0 ${i} ${o}`).call(E=>E.append("style").text(`:where(.${y}-ramp) {\n  display: block;\n  height: auto;\n  height: intrinsic;\n  max-width: 100%;\n  overflow: visible;\n}\n:where(.${y}-ramp text) {\n  white-space: pre;\n}`)).call(Li,u),w=E=>E.selectAll(".tick line").attr("y1",a+s-o),b,M=p?(E,O)=>E.rangeRound(O):(E,O)=>E.range(O),{type:v,domain:_,range:S,interpolate:T,scale:R,pivot:k}=t;if(T){let E=S===void 0?T:Dn(T.length===1?Go(T):T,S);b=M(R.copy(),Ht(kt(c,i-f),Math.min(_.length+(k!==void 0),S===void 0?1/0:S.length)));let O=256,I=x.document.createElement("canvas");I.width=O,I.height=1;let $=I.getContext("2d");for(let D=0,P=O-1;D<O;++D)$.fillStyle=E(D/P),$.fillRect(D,0,1,1);g.append("image").attr("opacity",m).attr("x",c).attr("y",a).attr("width",i-c-f).attr("height",o-a-s).attr("preserveAspectRatio","none").attr("xlink:href",I.toDataURL())}else if(v==="threshold"){let E=_,O=l===void 0?I=>I:typeof l=="string"?ze(l):l;b=M(Ao().domain([-1,S.length-1]),[c,i-f]),g.append("g").attr("fill-opacity",m).selectAll().data(S).enter().append("rect").attr("x",(I,$)=>b($-1)).attr("y",a).attr("width",(I,$)=>b($)-b($-1)).attr("height",o-a-s).attr("fill",I=>I),d=lt(E,(I,$)=>$),l=I=>O(E[I],I)}else b=M(hi().domain(_),[c,i-f]),g.append("g").attr("fill-opacity",m).selectAll().data(_).enter().append("rect").attr("x",b).attr("y",a).attr("width",Math.max(0,b.bandwidth()-1)).attr("height",o-a-s).attr("fill",R),w=()=>{};return g.append("g").attr("transform",`translate(0,${o-s})`).call(Yh(b).ticks(Array.isArray(d)?null:d,typeof l=="string"?l:void 0).tickFormat(typeof l=="function"?l:void 0).tickSize(r).tickValues(Array.isArray(d)?d:null)).attr("font-size",null).attr("font-family",null).attr("font-variant",wt(h,"normal")).call(w).call(E=>E.select(".domain").remove()),n!==void 0&&g.append("text").attr("x",c).attr("y",a-6).attr("fill","currentColor").attr("font-weight","bold").text(n),g.node()}var _d=Math.PI/180;function Cr(t,{marker:e,markerStart:n=e,markerMid:r=e,markerEnd:i=e}={}){t.markerStart=Md(n),t.markerMid=Md(r),t.markerEnd=Md(i)}function Md(t){if(t==null||t===!1)return null;if(t===!0)return Hy;if(typeof t=="function")return t;switch(`${t}`.toLowerCase()){case"none":return null;case"arrow":return zy("auto");case"arrow-reverse":return zy("auto-start-reverse");case"dot":return V8;case"circle":case"circle-fill":return Hy;case"circle-stroke":return j8;case"tick":return Sd("auto");case"tick-x":return Sd(90);case"tick-y":return Sd(0)}throw new Error(`invalid marker: ${t}`)}function zy(t){return(e,n)=>at("svg:marker",n).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("orient",t).attr("fill","none").attr("stroke",e).attr("stroke-width",1.5).attr("stroke-linecap","round").attr("stroke-linejoin","round").call(r=>r.append("path").attr("d","M-1.5,-3l3,3l-3,3")).node()}function V8(t,e){return at("svg:marker",e).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill",t).attr("stroke","none").call(n=>n.append("circle").attr("r",2.5)).node()}function Hy(t,e){return at("svg:marker",e).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill",t).attr("stroke","var(--plot-background)").attr("stroke-width",1.5).call(n=>n.append("circle").attr("r",3)).node()}function j8(t,e){return at("svg:marker",e).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill","var(--plot-background)").attr("stroke",t).attr("stroke-width",1.5).call(n=>n.append("circle").attr("r",3)).node()}function Sd(t){return(e,n)=>at("svg:marker",n).attr("viewBox","-3 -3 6 6").attr("markerWidth",6).attr("markerHeight",6).attr("orient",t).attr("stroke",e).call(r=>r.append("path").attr("d","M0,-3v6")).node()}var Z8=0;function Wo(t,e,{stroke:n},r){return Uy(t,e,n&&(i=>n[i]),null,r)}function Gy(t,e,{stroke:n,z:r},i){return Uy(t,e,n&&(([o])=>n[o]),r,i)}var $d=1,Xy=2;function K8(t,e){let n=new Uint8Array(e.length),r=t.data().filter(o=>o.length>1),i=r.length;for(let o=0,a=If;o<i;++o){let f=r[o];if(f.length>1){let s=f[0];a!==(a=we(e[s]))&&(n[s]|=$d)}}for(let o=i-1,a=If;o>=0;--o){let f=r[o];if(f.length>1){let s=f[0];a!==(a=we(e[s]))&&(n[s]|=Xy)}}return([o])=>n[o]}function Uy(t,{markerStart:e,markerMid:n,markerEnd:r,stroke:i},o=()=>i,a,f){if(!e&&!n&&!r)return;let s=new Map,c=a&&K8(t,a);function u(d,l,h){return function(p){if(h&&!h(p))return;let m=o(p),y=s.get(l);y||s.set(l,y=new Map);let x=y.get(m);if(!x){let g=this.parentNode.insertBefore(l(m,f),this),w=`plot-marker-${++Z8}`;g.setAttribute("id",w),y.set(m,x=`url(#${w})`)}this.setAttribute(d,x)}}e&&t.each(u("marker-start",e,c&&(d=>c(d)&$d))),n&&c&&t.each(u("marker-start",n,d=>!(c(d)&$d))),n&&t.each(u("marker-mid",n)),r&&t.each(u("marker-end",r,c&&(d=>c(d)&Xy)))}function Di({inset:t,insetLeft:e,insetRight:n,...r}={}){return[e,n]=Wy(t,e,n),{inset:t,insetLeft:e,insetRight:n,...r}}function Vo({inset:t,insetTop:e,insetBottom:n,...r}={}){return[e,n]=Wy(t,e,n),{inset:t,insetTop:e,insetBottom:n,...r}}function Wy(t,e,n){return t===void 0&&e===void 0&&n===void 0?Et?[1,0]:[.5,.5]:[e,n]}function Vy(t,{interval:e}){return t={...en(t)},t.interval=yf(t.interval===void 0?e:t.interval),t}function Ff(t,e,n,r){let{[t]:i,[`${t}1`]:o,[`${t}2`]:a}=n,{value:f,interval:s}=Vy(i,n);if(f==null||s==null&&!r)return n;let c=Ne(i);if(s==null){let h,p={transform:m=>h||(h=mt(m,f)),label:c};return{...n,[t]:void 0,[`${t}1`]:o===void 0?p:o,[`${t}2`]:a===void 0&&!(o===a&&r)?p:a}}let u,d;function l(h){return d!==void 0&&h===u?d:d=lt(mt(u=h,f),p=>s.floor(p))}return e({...n,[t]:void 0,[`${t}1`]:o===void 0?{transform:l,label:c}:o,[`${t}2`]:a===void 0?{transform:h=>l(h).map(p=>s.offset(p)),label:c}:a})}function jy(t,e,n){let{[t]:r}=n,{value:i,interval:o}=Vy(r,n);return i==null||o==null?n:e({...n,[t]:{label:Ne(r),transform:a=>{let f=lt(mt(a,i),c=>o.floor(c)),s=f.map(c=>o.offset(c));return f.map(Mt(f)?(c,u)=>c==null||isNaN(c=+c)||(u=s[u],u==null)||isNaN(u=+u)?void 0:new Date((c+u)/2):(c,u)=>c==null||(u=s[u],u==null)?NaN:(+c+ +u)/2)}}})}function Zy(t={}){return Ff("x",Di,t,!0)}function Ky(t={}){return Ff("y",Vo,t,!0)}function Qy(t={}){return Ff("x",Di,t)}function Jy(t={}){return Ff("y",Vo,t)}function tb(t={}){return jy("x",Di,t)}function eb(t={}){return jy("y",Vo,t)}var nb={ariaLabel:"rule",fill:null,stroke:"currentColor"},Yf=class extends ht{constructor(e,n={}){let{x:r,y1:i,y2:o,inset:a=0,insetTop:f=a,insetBottom:s=a}=n;super(e,{x:{value:r,scale:"x",optional:!0},y1:{value:i,scale:"y",optional:!0},y2:{value:o,scale:"y",optional:!0}},Ar(n,"x"),nb),this.insetTop=gt(f),this.insetBottom=gt(s),Cr(this,n)}render(e,n,r,i,o){let{x:a,y:f}=n,{x:s,y1:c,y2:u}=r,{width:d,height:l,marginTop:h,marginRight:p,marginLeft:m,marginBottom:y}=i,{insetTop:x,insetBottom:g}=this;return at("svg:g",o).call($t,this,i,o).call(Tt,this,{x:s&&a},Et,0).call(w=>w.selectAll().data(e).enter().append("line").call(_t,this).attr("x1",s?b=>s[b]:(m+d-p)/2).attr("x2",s?b=>s[b]:(m+d-p)/2).attr("y1",c&&!jn(f)?b=>c[b]+x:h+x).attr("y2",u&&!jn(f)?f.bandwidth?b=>u[b]+f.bandwidth()-g:b=>u[b]-g:l-y-g).call(qt,this,r).call(Wo,this,r,o)).node()}},Bf=class extends ht{constructor(e,n={}){let{x1:r,x2:i,y:o,inset:a=0,insetRight:f=a,insetLeft:s=a}=n;super(e,{y:{value:o,scale:"y",optional:!0},x1:{value:r,scale:"x",optional:!0},x2:{value:i,scale:"x",optional:!0}},Ar(n,"y"),nb),this.insetRight=gt(f),this.insetLeft=gt(s),Cr(this,n)}render(e,n,r,i,o){let{x:a,y:f}=n,{y:s,x1:c,x2:u}=r,{width:d,height:l,marginTop:h,marginRight:p,marginLeft:m,marginBottom:y}=i,{insetLeft:x,insetRight:g}=this;return at("svg:g",o).call($t,this,i,o).call(Tt,this,{y:s&&f},0,Et).call(w=>w.selectAll().data(e).enter().append("line").call(_t,this).attr("x1",c&&!jn(a)?b=>c[b]+x:m+x).attr("x2",u&&!jn(a)?a.bandwidth?b=>u[b]+a.bandwidth()-g:b=>u[b]-g:d-p-g).attr("y1",s?b=>s[b]:(h+l-y)/2).attr("y2",s?b=>s[b]:(h+l-y)/2).call(qt,this,r).call(Wo,this,r,o)).node()}};function an(t,e){let{x:n=ut,y:r,y1:i,y2:o,...a}=Jy(e);return[i,o]=rb(r,i,o),new Yf(t,{...a,x:n,y1:i,y2:o})}function Td(t,e){let{y:n=ut,x:r,x1:i,x2:o,...a}=Qy(e);return[i,o]=rb(r,i,o),new Bf(t,{...a,y:n,x1:i,x2:o})}function rb(t,e,n){if(t==null){if(e===void 0){if(n!==void 0)return[0,n]}else if(n===void 0)return[0,e]}else{if(e===void 0)return n===void 0?[0,t]:[t,n];if(n===void 0)return[t,e]}return[e,n]}function Oi(t,...e){let n=e.length;for(let r=0,i=!0;r<n;++r)typeof e[r]!="function"&&(i&&(t=t.slice(),i=!1),t.splice(r,2,t[r]+e[r]+t[r+1]),e.splice(r,1),--r,--n);return r=>{let i=t[0];for(let o=0;o<n;++o)i+=e[o](r)+t[o+1];return i}}var Q8={ariaLabel:"text",strokeLinejoin:"round",strokeWidth:3,paintOrder:"stroke"},sb="­",Fi=class extends ht{constructor(e,n={}){let{x:r,y:i,text:o=Qt(e)&&bf(e)?ut:Hn,frameAnchor:a,textAnchor:f=/right$/i.test(a)?"end":/left$/i.test(a)?"start":"middle",lineAnchor:s=/^top/i.test(a)?"top":/^bottom/i.test(a)?"bottom":"middle",lineHeight:c=1,lineWidth:u=1/0,textOverflow:d,monospace:l,fontFamily:h=l?"ui-monospace, monospace":void 0,fontSize:p,fontStyle:m,fontVariant:y,fontWeight:x,rotate:g}=n,[w,b]=vt(g,0),[M,v]=n4(p);if(super(e,{x:{value:r,scale:"x",optional:!0},y:{value:i,scale:"y",optional:!0},fontSize:{value:M,optional:!0},rotate:{value:n1(w),optional:!0},text:{value:o,filter:No,optional:!0}},n,Q8),this.rotate=b,this.textAnchor=wt(f,"middle"),this.lineAnchor=Ut(s,"lineAnchor",["top","middle","bottom"]),this.lineHeight=+c,this.lineWidth=+u,this.textOverflow=Ad(d),this.monospace=!!l,this.fontFamily=St(h),this.fontSize=v,this.fontStyle=St(m),this.fontVariant=St(y),this.fontWeight=St(x),this.frameAnchor=Vn(a),!(this.lineWidth>=0))throw new Error(`invalid lineWidth: ${u}`);this.splitLines=Nd(this),this.clipLine=Id(this)}render(e,n,r,i,o){let{x:a,y:f}=n,{x:s,y:c,rotate:u,text:d,title:l,fontSize:h}=r,{rotate:p}=this,[m,y]=on(this,i);return at("svg:g",o).call($t,this,i,o).call(Rd,this,d,i).call(Tt,this,{x:s&&a,y:c&&f}).call(x=>x.selectAll().data(e).enter().append("text").call(_t,this).call(J8,this,d,l).attr("transform",Oi`translate(${s?g=>s[g]:m},${c?g=>c[g]:y})${u?g=>` rotate(${u[g]})`:p?` rotate(${p})`:""}`).call(W,"font-size",h&&(g=>h[g])).call(qt,this,r)).node()}};function Ad(t){return t==null?null:Ut(t,"textOverflow",["clip","ellipsis","clip-start","clip-end","ellipsis-start","ellipsis-middle","ellipsis-end"]).replace(/^(clip|ellipsis)$/,"$1-end")}function J8(t,e,n,r){if(!n)return;let{lineAnchor:i,lineHeight:o,textOverflow:a,splitLines:f,clipLine:s}=e;t.each(function(c){let u=f(rn(n[c])??"").map(s),d=u.length,l=i==="top"?.71:i==="bottom"?1-d:(164-d*100)/200;if(d>1){let h=0;for(let p=0;p<d;++p){if(++h,!u[p])continue;let m=this.ownerDocument.createElementNS(Pn.svg,"tspan");m.setAttribute("x",0),p===h-1?m.setAttribute("y",`${(l+p)*o}em`):m.setAttribute("dy",`${h*o}em`),m.textContent=u[p],this.appendChild(m),h=0}}else l&&this.setAttribute("y",`${l*o}em`),this.textContent=u[0];if(a&&!r&&u[0]!==n[c]){let h=this.ownerDocument.createElementNS(Pn.svg,"title");h.textContent=n[c],this.appendChild(h)}})}function En(t,{x:e,y:n,...r}={}){return r.frameAnchor===void 0&&([e,n]=Je(e,n)),new Fi(t,{...r,x:e,y:n})}function Cd(t,{x:e=ut,...n}={}){return new Fi(t,eb({...n,x:e}))}function Ed(t,{y:e=ut,...n}={}){return new Fi(t,tb({...n,y:e}))}function Rd(t,e,n){W(t,"text-anchor",e.textAnchor),W(t,"font-family",e.fontFamily),W(t,"font-size",e.fontSize),W(t,"font-style",e.fontStyle),W(t,"font-variant",e.fontVariant===void 0?t4(n):e.fontVariant),W(t,"font-weight",e.fontWeight)}function t4(t){return t&&(o1(t)||Mt(t))?"tabular-nums":void 0}var e4=new Set(["inherit","initial","revert","unset","xx-small","x-small","small","medium","large","x-large","xx-large","xxx-large","larger","smaller"]);function n4(t){return t==null||typeof t=="number"?[void 0,t]:typeof t!="string"?[t,void 0]:(t=t.trim().toLowerCase(),e4.has(t)||/^[+-]?\\d*\\.?\\d+(e[+-]?\\d+)?(\\w*|%)$/.test(t)?[void 0,t]:[t,void 0])}function r4(t,e,n){let r=[],i,o=0;for(let[a,f,s]of i4(t)){if(i===void 0&&(i=a),o>i&&n(t,i,f)>e&&(r.push(t.slice(i,o)+(t[o-1]===sb?"-":"")),i=a),s){r.push(t.slice(i,f)),i=void 0;continue}o=f}return r}function*i4(t){let e=0,n=0,r=t.length;for(;n<r;){let i=1;switch(t[n]){case sb:case"-":++n,yield[e,n,!1],e=n;break;case" ":for(yield[e,n,!1];t[++n]===" ";);e=n;break;case"\\r":t[n+1]===`\n`&&++i;case`\n`:yield[e,n,!0],n+=i,e=n;break;default:++n;break}}yield[e,n,!0]}var ib={a:56,b:63,c:57,d:63,e:58,f:37,g:62,h:60,i:26,j:26,k:55,l:26,m:88,n:60,o:60,p:62,q:62,r:39,s:54,t:38,u:60,v:55,w:79,x:54,y:55,z:55,A:69,B:67,C:73,D:74,E:61,F:58,G:76,H:75,I:28,J:55,K:67,L:58,M:89,N:75,O:78,P:65,Q:78,R:67,S:65,T:65,U:75,V:69,W:98,X:69,Y:67,Z:67,0:64,1:48,2:62,3:64,4:66,5:63,6:65,7:58,8:65,9:65," ":29,"!":32,\'"\':49,"\'":31,"(":39,")":39,",":31,"-":48,".":31,"/":32,":":31,";":31,"?":52,"‘":31,"’":31,"“":47,"”":47,"…":82};function qf(t,e=0,n=t.length){let r=0;for(let i=e;i<n;i=Yi(t,i))r+=ib[t[i]]??(ub(t,i)?120:ib.e);return r}function zf(t,e=0,n=t.length){let r=0;for(let i=e;i<n;i=Yi(t,i))r+=ub(t,i)?126:63;return r}function Nd({monospace:t,lineWidth:e,textOverflow:n}){if(n!=null||e==1/0)return o=>o.split(/\\r\\n?|\\n/g);let r=t?zf:qf,i=e*100;return o=>r4(o,i,r)}function Id({monospace:t,lineWidth:e,textOverflow:n}){if(n==null||e==1/0)return o=>o;let r=t?zf:qf,i=e*100;switch(n){case"clip-start":return o=>ab(o,i,r,"");case"clip-end":return o=>ob(o,i,r,"");case"ellipsis-start":return o=>ab(o,i,r,Er);case"ellipsis-middle":return o=>o4(o,i,r,Er);case"ellipsis-end":return o=>ob(o,i,r,Er)}}var Er="…";function Rr(t,e,n,r){let i=[],o=0;for(let a=0,f=0,s=t.length;a<s;a=f){f=Yi(t,a);let c=n(t,a,f);if(o+c>e){for(o+=r;o>e&&a>0;)f=a,a=i.pop(),o-=n(t,a,f);return[a,e-o]}o+=c,i.push(a)}return[-1,0]}function ob(t,e,n,r){t=t.trim();let i=n(r),[o]=Rr(t,e,n,i);return o<0?t:t.slice(0,o).trimEnd()+r}function o4(t,e,n,r){t=t.trim();let i=n(t);if(i<=e)return t;let o=n(r)/2,[a,f]=Rr(t,e/2,n,o),[s]=Rr(t,i-e/2-f+o,n,-o);return s<0?r:t.slice(0,a).trimEnd()+r+t.slice(Yi(t,s)).trimStart()}function ab(t,e,n,r){t=t.trim();let i=n(t);if(i<=e)return t;let o=n(r),[a]=Rr(t,i-e+o,n,-o);return a<0?r:r+t.slice(Yi(t,a)).trimStart()}var kd=/[\\p{Combining_Mark}\\p{Emoji_Modifier}]+/uy,fb=new RegExp("\\\\p{Extended_Pictographic}","uy");function Yi(t,e){return e+=a4(t,e)?2:1,s4(t,e)&&(e=kd.lastIndex),f4(t,e)?Yi(t,e+1):e}function cb(t,e){return t.charCodeAt(e)<128}function a4(t,e){let n=t.charCodeAt(e);if(n>=55296&&n<56320){let r=t.charCodeAt(e+1);return r>=56320&&r<57344}return!1}function f4(t,e){return t.charCodeAt(e)===8205}function s4(t,e){return cb(t,e)?!1:(kd.lastIndex=e,kd.test(t))}function ub(t,e){return cb(t,e)?!1:(fb.lastIndex=e,fb.test(t))}var c4={ariaLabel:"vector",fill:"none",stroke:"currentColor",strokeWidth:1.5,strokeLinejoin:"round",strokeLinecap:"round"},lb=3.5,u4=lb*5,db={draw(t,e,n){let r=e*n/u4;t.moveTo(0,0),t.lineTo(0,-e),t.moveTo(-r,r-e),t.lineTo(0,-e),t.lineTo(r,r-e)}},l4={draw(t,e,n){t.moveTo(-n,0),t.lineTo(0,-e),t.lineTo(n,0)}},d4=new Map([["arrow",db],["spike",l4]]);function h4(t){return t&&typeof t.draw=="function"}function p4(t){if(h4(t))return t;let e=d4.get(`${t}`.toLowerCase());if(e)return e;throw new Error(`invalid shape: ${t}`)}var Hf=class extends ht{constructor(e,n={}){let{x:r,y:i,r:o=lb,length:a,rotate:f,shape:s=db,anchor:c="middle",frameAnchor:u}=n,[d,l]=vt(a,12),[h,p]=vt(f,0);super(e,{x:{value:r,scale:"x",optional:!0},y:{value:i,scale:"y",optional:!0},length:{value:d,scale:"length",optional:!0},rotate:{value:h,optional:!0}},n,c4),this.r=+o,this.length=l,this.rotate=p,this.shape=p4(s),this.anchor=Ut(c,"anchor",["start","middle","end"]),this.frameAnchor=Vn(u)}render(e,n,r,i,o){let{x:a,y:f}=n,{x:s,y:c,length:u,rotate:d}=r,{length:l,rotate:h,anchor:p,shape:m,r:y}=this,[x,g]=on(this,i);return at("svg:g",o).call($t,this,i,o).call(Tt,this,{x:s&&a,y:c&&f}).call(w=>w.selectAll().data(e).enter().append("path").call(_t,this).attr("transform",Oi`translate(${s?b=>s[b]:x},${c?b=>c[b]:g})${d?b=>` rotate(${d[b]})`:h?` rotate(${h})`:""}${p==="start"?"":p==="end"?u?b=>` translate(0,${u[b]})`:` translate(0,${l})`:u?b=>` translate(0,${u[b]/2})`:` translate(0,${l/2})`}`).attr("d",u?b=>{let M=qe();return m.draw(M,u[b],y),M}:(()=>{let b=qe();return m.draw(b,l,y),b})()).call(qt,this,r)).node()}};function hb(t,e={}){let{x:n=ut,...r}=e;return new Hf(t,{...r,x:n})}function pb(t,e={}){let{y:n=ut,...r}=e;return new Hf(t,{...r,y:n})}function Kn(t,e){return arguments.length<2&&!Qt(t)&&(e=t,t=null),e===void 0&&(e={}),[t,e]}function Gf({anchor:t}={},e){return t===void 0?e[0]:Ut(t,"anchor",e)}function mb(t){return Gf(t,["left","right"])}function gb(t){return Gf(t,["right","left"])}function yb(t){return Gf(t,["bottom","top"])}function bb(t){return Gf(t,["top","bottom"])}function fn(){let[t,e]=Kn(...arguments);return xb("y",mb(e),t,e)}function jo(){let[t,e]=Kn(...arguments);return xb("fy",gb(e),t,e)}function te(){let[t,e]=Kn(...arguments);return vb("x",yb(e),t,e)}function Ld(){let[t,e]=Kn(...arguments);return vb("fx",bb(e),t,e)}function xb(t,e,n,{color:r="currentColor",opacity:i=1,stroke:o=r,strokeOpacity:a=i,strokeWidth:f=1,fill:s=r,fillOpacity:c=i,textAnchor:u,textStroke:d,textStrokeOpacity:l,textStrokeWidth:h,tickSize:p=t==="y"?6:0,tickPadding:m,tickRotate:y,x,margin:g,marginTop:w=g===void 0?20:g,marginRight:b=g===void 0?e==="right"?40:0:g,marginBottom:M=g===void 0?20:g,marginLeft:v=g===void 0?e==="left"?40:0:g,label:_,labelAnchor:S,labelArrow:T,labelOffset:R,ariaLabel:k=`${t}-axis`,...E}){return p=gt(p),m=gt(m),y=gt(y),S!==void 0&&(S=Ut(S,"labelAnchor",["center","top","bottom"])),T=Ab(T),gd(p&&!Lt(o)?m4(t,e,n,{stroke:o,strokeOpacity:a,strokeWidth:f,tickSize:p,tickPadding:m,tickRotate:y,x,ariaLabel:k,...E}):null,Lt(s)?null:y4(t,e,n,{fill:s,fillOpacity:c,stroke:d,strokeOpacity:l,strokeWidth:h,textAnchor:u,tickSize:p,tickPadding:m,tickRotate:y,x,marginTop:w,marginRight:b,marginBottom:M,marginLeft:v,ariaLabel:k,...E}),!Lt(s)&&_!==null?En([],Sb({fill:s,fillOpacity:c,...E},function(O,I,$,D,P){let X=D[t],{marginTop:L,marginRight:F,marginBottom:z,marginLeft:H}=t==="y"&&P.inset||P,q=S??(X.bandwidth?"center":"top"),J=R??(e==="right"?F:H)-3;return q==="center"?(this.textAnchor=void 0,this.lineAnchor=e==="right"?"bottom":"top",this.frameAnchor=e,this.rotate=-90):(this.textAnchor=e==="right"?"end":"start",this.lineAnchor=q,this.frameAnchor=`${q}-${e}`,this.rotate=0),this.dy=q==="top"?3-L:q==="bottom"?z-3:0,this.dx=e==="right"?J:-J,this.ariaLabel=`${k} label`,{facets:[[0]],channels:{text:{value:[kb(t,X,{anchor:e,label:_,labelAnchor:q,labelArrow:T})]}}}})):null)}function vb(t,e,n,{color:r="currentColor",opacity:i=1,stroke:o=r,strokeOpacity:a=i,strokeWidth:f=1,fill:s=r,fillOpacity:c=i,textAnchor:u,textStroke:d,textStrokeOpacity:l,textStrokeWidth:h,tickSize:p=t==="x"?6:0,tickPadding:m,tickRotate:y,y:x,margin:g,marginTop:w=g===void 0?e==="top"?30:0:g,marginRight:b=g===void 0?20:g,marginBottom:M=g===void 0?e==="bottom"?30:0:g,marginLeft:v=g===void 0?20:g,label:_,labelAnchor:S,labelArrow:T,labelOffset:R,ariaLabel:k=`${t}-axis`,...E}){return p=gt(p),m=gt(m),y=gt(y),S!==void 0&&(S=Ut(S,"labelAnchor",["center","left","right"])),T=Ab(T),gd(p&&!Lt(o)?g4(t,e,n,{stroke:o,strokeOpacity:a,strokeWidth:f,tickSize:p,tickPadding:m,tickRotate:y,y:x,ariaLabel:k,...E}):null,Lt(s)?null:b4(t,e,n,{fill:s,fillOpacity:c,stroke:d,strokeOpacity:l,strokeWidth:h,textAnchor:u,tickSize:p,tickPadding:m,tickRotate:y,y:x,marginTop:w,marginRight:b,marginBottom:M,marginLeft:v,ariaLabel:k,...E}),!Lt(s)&&_!==null?En([],Sb({fill:s,fillOpacity:c,...E},function(O,I,$,D,P){let X=D[t],{marginTop:L,marginRight:F,marginBottom:z,marginLeft:H}=t==="x"&&P.inset||P,q=S??(X.bandwidth?"center":"right"),J=R??(e==="top"?L:z)-3;return q==="center"?(this.frameAnchor=e,this.textAnchor=void 0):(this.frameAnchor=`${e}-${q}`,this.textAnchor=q==="right"?"end":"start"),this.lineAnchor=e,this.dy=e==="top"?-J:J,this.dx=q==="right"?F-3:q==="left"?3-H:0,this.ariaLabel=`${k} label`,{facets:[[0]],channels:{text:{value:[kb(t,X,{anchor:e,label:_,labelAnchor:q,labelArrow:T})]}}}})):null)}function m4(t,e,n,{strokeWidth:r=1,strokeLinecap:i=null,strokeLinejoin:o=null,facetAnchor:a=e+(t==="y"?"-empty":""),frameAnchor:f=e,tickSize:s,inset:c=0,insetLeft:u=c,insetRight:d=c,dx:l=0,y:h=t==="y"?void 0:null,ariaLabel:p,...m}){return Bi(pb,t,n,{ariaLabel:`${p} tick`,ariaHidden:!0},{strokeWidth:r,strokeLinecap:i,strokeLinejoin:o,facetAnchor:a,frameAnchor:f,y:h,...m,dx:e==="left"?+l-Et+ +u:+l+Et-d,anchor:"start",length:s,shape:e==="left"?_4:M4})}function g4(t,e,n,{strokeWidth:r=1,strokeLinecap:i=null,strokeLinejoin:o=null,facetAnchor:a=e+(t==="x"?"-empty":""),frameAnchor:f=e,tickSize:s,inset:c=0,insetTop:u=c,insetBottom:d=c,dy:l=0,x:h=t==="x"?void 0:null,ariaLabel:p,...m}){return Bi(hb,t,n,{ariaLabel:`${p} tick`,ariaHidden:!0},{strokeWidth:r,strokeLinejoin:o,strokeLinecap:i,facetAnchor:a,frameAnchor:f,x:h,...m,dy:e==="bottom"?+l-Et-d:+l+Et+ +u,anchor:"start",length:s,shape:e==="bottom"?v4:w4})}function y4(t,e,n,{facetAnchor:r=e+(t==="y"?"-empty":""),frameAnchor:i=e,tickSize:o,tickRotate:a=0,tickPadding:f=Math.max(3,9-o)+(Math.abs(a)>60?4*Math.cos(a*_d):0),text:s,textAnchor:c=Math.abs(a)>60?"middle":e==="left"?"end":"start",lineAnchor:u=a>60?"top":a<-60?"bottom":"middle",fontVariant:d,inset:l=0,insetLeft:h=l,insetRight:p=l,dx:m=0,ariaLabel:y,y:x=t==="y"?void 0:null,...g}){return Bi(Ed,t,n,{ariaLabel:`${y} tick label`},{facetAnchor:r,frameAnchor:i,text:s,textAnchor:c,lineAnchor:u,fontVariant:d,rotate:a,y:x,...g,dx:e==="left"?+m-o-f+ +h:+m+ +o+ +f-p},function(w,b,M,v,_){d===void 0&&(this.fontVariant=Tb(w)),s===void 0&&(_.text=$b(w,b,M,v,e))})}function b4(t,e,n,{facetAnchor:r=e+(t==="x"?"-empty":""),frameAnchor:i=e,tickSize:o,tickRotate:a=0,tickPadding:f=Math.max(3,9-o)+(Math.abs(a)>=10?4*Math.cos(a*_d):0),text:s,textAnchor:c=Math.abs(a)>=10?a<0^e==="bottom"?"start":"end":"middle",lineAnchor:u=Math.abs(a)>=10?"middle":e==="bottom"?"top":"bottom",fontVariant:d,inset:l=0,insetTop:h=l,insetBottom:p=l,dy:m=0,x:y=t==="x"?void 0:null,ariaLabel:x,...g}){return Bi(Cd,t,n,{ariaLabel:`${x} tick label`},{facetAnchor:r,frameAnchor:i,text:s===void 0?null:s,textAnchor:c,lineAnchor:u,fontVariant:d,rotate:a,x:y,...g,dy:e==="bottom"?+m+ +o+ +f-p:+m-o-f+ +h},function(w,b,M,v,_){d===void 0&&(this.fontVariant=Tb(w)),s===void 0&&(_.text=$b(w,b,M,v,e))})}function Nr(){let[t,e]=Kn(...arguments);return wb("y",mb(e),t,e)}function Dd(){let[t,e]=Kn(...arguments);return wb("fy",gb(e),t,e)}function Rn(){let[t,e]=Kn(...arguments);return _b("x",yb(e),t,e)}function Od(){let[t,e]=Kn(...arguments);return _b("fx",bb(e),t,e)}function wb(t,e,n,{y:r=t==="y"?void 0:null,x:i=null,x1:o=e==="left"?i:null,x2:a=e==="right"?i:null,ariaLabel:f=`${t}-grid`,ariaHidden:s=!0,...c}){return Bi(Td,t,n,{ariaLabel:f,ariaHidden:s},{y:r,x1:o,x2:a,...Mb(c)})}function _b(t,e,n,{x:r=t==="x"?void 0:null,y:i=null,y1:o=e==="top"?i:null,y2:a=e==="bottom"?i:null,ariaLabel:f=`${t}-grid`,ariaHidden:s=!0,...c}){return Bi(an,t,n,{ariaLabel:f,ariaHidden:s},{x:r,y1:o,y2:a,...Mb(c)})}function Mb({color:t="currentColor",opacity:e=.1,stroke:n=t,strokeOpacity:r=e,strokeWidth:i=1,...o}){return{stroke:n,strokeOpacity:r,strokeWidth:i,...o}}function Sb({fill:t,fillOpacity:e,fontFamily:n,fontSize:r,fontStyle:i,fontVariant:o,fontWeight:a,monospace:f,pointerEvents:s,shapeRendering:c,clip:u=!1},d){return[,t]=Kt(t),[,e]=vt(e),{facet:"super",x:null,y:null,fill:t,fillOpacity:e,fontFamily:n,fontSize:r,fontStyle:i,fontVariant:o,fontWeight:a,monospace:f,pointerEvents:s,shapeRendering:c,clip:u,initializer:d}}function Bi(t,e,n,r,i,o){let a;function f(u,d,l,h,p,m){let y=u==null&&(e==="fx"||e==="fy"),{[e]:x}=h;if(!x)throw new Error(`missing scale: ${e}`);let g=x.domain(),{interval:w,ticks:b,tickFormat:M,tickSpacing:v=e==="x"?80:35}=i;if(typeof b=="string"&&Cb(x)&&(w=b,b=void 0),b===void 0&&(b=tn(w,x.type)??x4(x,v)),u==null){if(Qt(b))u=Qe(b);else if(Wn(b))u=Pd(b,...Ot(g));else if(x.interval){let S=x.interval;if(x.ticks){let[T,R]=Ot(g),k=(R-T)/S[bi];S=Tl(S,k/b)??S,u=Pd(S,T,R)}else{u=g;let T=u.length;S=Tl(S,T/b)??S,S!==x.interval&&(u=Pd(S,...Ot(u)))}if(S===x.interval){let T=Math.round(u.length/b);T>1&&(u=u.filter((R,k)=>k%T===0))}}else x.ticks?u=x.ticks(b):u=g;if(!x.ticks&&u.length&&u!==g){let S=new Fe(g);u=u.filter(T=>S.has(T)),u.length||Jt(`Warning: the ${e}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`)}e==="y"||e==="x"?d=[Wt(u)]:a[e]={scale:e,value:ut}}o?.call(this,x,u,b,M,a);let _=Object.fromEntries(Object.entries(a).map(([S,T])=>[S,{...T,value:mt(u,T.value)}]));return y&&(d=m.filterFacets(u,_)),{data:u,facets:d,channels:_}}let s=Ie(i).initializer,c=t(n,Ie({...i,initializer:f},s));return n==null?(a=c.channels,c.channels={}):a={},r!==void 0&&Object.assign(c,r),c.clip===void 0&&(c.clip=!1),c}function x4(t,e){let[n,r]=Ot(t.range());return(r-n)/e}function $b(t,e,n,r,i){return{value:Zo(t,e,n,r,i)}}function Zo(t,e,n,r,i){return typeof r=="function"&&!(t.type==="log"&&t.tickFormat)?r:r===void 0&&e&&Mt(e)?qg(t.type,e,i)??rn:t.tickFormat?t.tickFormat(typeof n=="number"?n:null,r):typeof r=="string"&&t.domain().length>0?(Mt(t.domain())?Ve:ze)(r):r===void 0?rn:re(r)}function Pd(t,e,n){return t.range(e,t.offset(t.floor(n)))}var v4={draw(t,e){t.moveTo(0,0),t.lineTo(0,e)}},w4={draw(t,e){t.moveTo(0,0),t.lineTo(0,-e)}},_4={draw(t,e){t.moveTo(0,0),t.lineTo(-e,0)}},M4={draw(t,e){t.moveTo(0,0),t.lineTo(e,0)}};function Tb(t){return t.bandwidth&&!t.interval?void 0:"tabular-nums"}function kb(t,e,{anchor:n,label:r=e.label,labelAnchor:i,labelArrow:o}={}){if(!(r==null||r.inferred&&Cb(e)&&/^(date|time|year)$/i.test(r))){if(r=String(r),o==="auto"&&(o=(!e.bandwidth||e.interval)&&!/[↑↓→←]/.test(r)),!o)return r;if(o===!0){let a=py(e);a&&(o=/x$/.test(t)||i==="center"?/x$/.test(t)===a<0?"left":"right":a<0?"up":"down")}switch(o){case"left":return`← ${r}`;case"right":return`${r} →`;case"up":return n==="right"?`${r} ↑`:`↑ ${r}`;case"down":return n==="right"?`${r} ↓`:`↓ ${r}`}return r}}function Ab(t="auto"){return Lt(t)?!1:typeof t=="boolean"?t:Ut(t,"labelArrow",["auto","up","right","down","left"])}function Cb(t){return Mt(t.domain())}function Eb(t,e){if(e==null)return e;let n=t(e);if(!n)throw new Error(`scale not found: ${e}`);return n}function Rb(t,{opacity:e,...n}={}){if(!nn(t)&&!fd(t))throw new Error(`swatches legend requires ordinal or threshold color scale (not ${t.type})`);return Ib(t,n,(r,i,o,a)=>r.append("svg").attr("width",o).attr("height",a).attr("fill",i.scale).attr("fill-opacity",vt(e)[1]).append("rect").attr("width","100%").attr("height","100%"))}function Nb(t,{fill:e=t.hint?.fill!==void 0?t.hint.fill:"none",fillOpacity:n=1,stroke:r=t.hint?.stroke!==void 0?t.hint.stroke:Lt(e)?"currentColor":"none",strokeOpacity:i=1,strokeWidth:o=1.5,r:a=4.5,...f}={},s){let[c,u]=Kt(e),[d,l]=Kt(r),h=Eb(s,c),p=Eb(s,d),m=a*a*Math.PI;return n=vt(n)[1],i=vt(i)[1],o=vt(o)[1],Ib(t,f,(y,x,g,w)=>y.append("svg").attr("viewBox","-8 -8 16 16").attr("width",g).attr("height",w).attr("fill",c==="color"?b=>h.scale(b):u).attr("fill-opacity",n).attr("stroke",d==="color"?b=>p.scale(b):l).attr("stroke-opacity",i).attr("stroke-width",o).append("path").attr("d",b=>{let M=qe();return t.scale(b).draw(M,m),M}))}function Ib(t,e={},n){let{columns:r,tickFormat:i,fontVariant:o=Of(t),swatchSize:a=15,swatchWidth:f=a,swatchHeight:s=a,marginLeft:c=0,className:u,style:d,width:l}=e,h=Ii(e);u=Pi(u),i=Zo(t.scale,t.domain,void 0,i);let p=at("div",h).attr("class",`${u}-swatches ${u}-swatches-${r!=null?"columns":"wrap"}`),m;return r!=null?(m=`:where(.${u}-swatches-columns .${u}-swatch) {\n  display: flex;\n  align-items: center;\n  break-inside: avoid;\n  padding-bottom: 1px;\n}\n:where(.${u}-swatches-columns .${u}-swatch::before) {\n  flex-shrink: 0;\n}\n:where(.${u}-swatches-columns .${u}-swatch-label) {\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}`,p.style("columns",r).selectAll().data(t.domain).enter().append("div").attr("class",`${u}-swatch`).call(n,t,f,s).call(y=>y.append("div").attr("class",`${u}-swatch-label`).attr("title",i).text(i))):(m=`:where(.${u}-swatches-wrap) {\n  display: flex;\n  align-items: center;\n  min-height: 33px;\n  flex-wrap: wrap;\n}\n:where(.${u}-swatches-wrap .${u}-swatch) {\n  display: inline-flex;\n  align-items: center;\n  margin-right: 1em;\n}`,p.selectAll().data(t.domain).enter().append("span").attr("class",`${u}-swatch`).call(n,t,f,s).append(function(){return this.ownerDocument.createTextNode(i.apply(this,arguments))})),p.call(y=>y.insert("style","*").text(`:where(.${u}-swatches) {\n  font-family: system-ui, sans-serif;\n  font-size: 10px;\n  margin-bottom: 0.5em;\n}\n:where(.${u}-swatch > svg) {\n  margin-right: 0.5em;\n  overflow: visible;\n}\n${m}`)).style("margin-left",c?`${+c}px`:null).style("width",l===void 0?null:`${+l}px`).style("font-variant",wt(o,"normal")).call(Li,d).node()}var Fd=new Map([["symbol",Nb],["color",Db],["opacity",S4]]);function Pb(t,e,n={}){return(r,i)=>{if(!Fd.has(r))throw new Error(`unknown legend type: ${r}`);if(r in t)return Fd.get(r)(t[r],Lb(e,n[r],i),o=>t[o])}}function Lb({className:t,...e},{label:n,ticks:r,tickFormat:i}={},o){return s1(o,{className:t,...e},{label:n,ticks:r,tickFormat:i})}function Db(t,{legend:e=!0,...n}){if(e===!0&&(e=t.type==="ordinal"?"swatches":"ramp"),t.domain!==void 0)switch(`${e}`.toLowerCase()){case"swatches":return Rb(t,n);case"ramp":return qy(t,n);default:throw new Error(`unknown legend type: ${e}`)}}function S4({type:t,interpolate:e,...n},{legend:r=!0,color:i=Ce(0,0,0),...o}){if(!e)throw new Error(`${t} opacity scales are not supported`);if(r===!0&&(r="ramp"),`${r}`.toLowerCase()!=="ramp")throw new Error(`${r} opacity legends are not supported`);return Db({type:t,...n,interpolate:$4(i)},{legend:r,...o})}function $4(t){let{r:e,g:n,b:r}=Ce(t)||Ce(0,0,0);return i=>`rgba(${e},${n},${r},${i})`}function Ob(t,e,n){let r=[];for(let[i,o]of Fd){let a=n[i];if(a?.legend&&i in t){let f=o(t[i],Lb(e,t[i],a),s=>t[s]);f!=null&&r.push(f)}}return r}function Fb(t={},e="y"){return Zg(t)?t:{...t,[e]:ut}}function Yb(t,e){if(e.length===1)return{data:t,facets:e};let n=Un(t),r=new Uint8Array(n),i=0;for(let f of e)for(let s of f)r[s]&&++i,r[s]=1;if(i===0)return{data:t,facets:e};t=Gn(t);let o=t[Cl]=new Uint32Array(n+i);e=e.map(f=>Gn(f,Uint32Array));let a=n;r.fill(0);for(let f of e)for(let s=0,c=f.length;s<c;++s){let u=f[s];r[u]?(f[s]=a,t[a]=t[u],o[a]=u,++a):o[u]=u,r[u]=1}return{data:t,facets:e}}function T4(t={},e={}){arguments.length===1&&([t,e]=k4(t));let{x1:n,x:r=n,y:i,...o}=e,[a,f,s,c]=C4(r,i,"x","y",t,o);return{...a,x1:n,x:f,y1:s,y2:c,y:Oo(s,c)}}function zb({y:t,y1:e,y2:n,...r}={}){return r=Ar(r,"x"),e===void 0&&n===void 0?T4({y:t,...r}):([e,n]=Kg(t,e,n),{...r,y1:e,y2:n})}function k4(t){let{offset:e,order:n,reverse:r,...i}=t;return[{offset:e,order:n,reverse:r},i]}var A4={length:!0};function C4(t,e=Ug,n,r,{offset:i,order:o,reverse:a},f){if(e===null)throw new Error(`stack requires ${r}`);let s=_i(f),[c,u]=_e(t),[d,l]=Mi(e),[h,p]=Mi(e);return d.hint=h.hint=A4,i=E4(i),o=I4(o,i,r),[kr(f,(m,y,x)=>{({data:m,facets:y}=Yb(m,y));let g=t==null?void 0:u(Fo(mt(m,t),x?.[n])),w=mt(m,e,Float64Array),b=mt(m,s),M=o&&o(m,g,w,b),v=Un(m),_=l(new Float64Array(v)),S=p(new Float64Array(v)),T=[];for(let R of y){let k=g?Array.from(tr(R,E=>g[E]).values()):[R];if(M)for(let E of k)E.sort(M);for(let E of k){let O=0,I=0;a&&E.reverse();for(let $ of E){let D=w[$];D<0?O=S[$]=(_[$]=O)+D:D>0?I=S[$]=(_[$]=I)+D:S[$]=_[$]=I}}T.push(k)}return i&&i(T,_,S,b),{data:m,facets:y}}),c,d,h]}function E4(t){if(t!=null){if(typeof t=="function")return t;switch(`${t}`.toLowerCase()){case"expand":case"normalize":return R4;case"center":case"silhouette":return N4;case"wiggle":return Gb}throw new Error(`unknown offset: ${t}`)}}function Hb(t,e){let n=0,r=0;for(let i of t){let o=e[i];o<n&&(n=o),o>r&&(r=o)}return[n,r]}function R4(t,e,n){for(let r of t)for(let i of r){let[o,a]=Hb(i,n);for(let f of i){let s=1/(a-o||1);e[f]=s*(e[f]-o),n[f]=s*(n[f]-o)}}}function N4(t,e,n){for(let r of t){for(let i of r){let[o,a]=Hb(i,n);for(let f of i){let s=(a+o)/2;e[f]-=s,n[f]-=s}}Xb(r,e,n)}Ub(t,e,n)}function Gb(t,e,n,r){for(let i of t){let o=new se,a=0;for(let f of i){let s=-1,c=f.map(h=>Math.abs(n[h]-e[h])),u=f.map(h=>{s=r?r[h]:++s;let p=n[h]-e[h],m=o.has(s)?p-o.get(s):0;return o.set(s,p),m}),d=[0,...Mh(u)];for(let h of f)e[h]+=a,n[h]+=a;let l=Te(c);l&&(a-=Te(c,(h,p)=>(u[p]/2+d[p])*h)/l)}Xb(i,e,n)}Ub(t,e,n)}function Xb(t,e,n){let r=ce(t,i=>ce(i,o=>e[o]));for(let i of t)for(let o of i)e[o]-=r,n[o]-=r}function Ub(t,e,n){let r=t.length;if(r===1)return;let i=t.map(f=>f.flat()),o=i.map(f=>(ce(f,s=>e[s])+zt(f,s=>n[s]))/2),a=ce(o);for(let f=0;f<r;f++){let s=a-o[f];for(let c of i[f])e[c]+=s,n[c]+=s}}function I4(t,e,n){if(t===void 0&&e===Gb)return Bb(Bt);if(t!=null){if(typeof t=="string"){let r=t.startsWith("-"),i=r?wr:Bt;switch((r?t.slice(1):t).toLowerCase()){case"value":case n:return P4(i);case"z":return L4(i);case"sum":return D4(i);case"appearance":return O4(i);case"inside-out":return Bb(i)}return qb(Rl(t))}if(typeof t=="function")return(t.length===1?qb:F4)(t);if(Ee(t))return Y4(t);throw new Error(`invalid order: ${t}`)}}function P4(t){return(e,n,r)=>(i,o)=>t(r[i],r[o])}function L4(t){return(e,n,r,i)=>(o,a)=>t(i[o],i[a])}function D4(t){return Xf(t,(e,n,r,i)=>fa(Wt(e),o=>Te(o,a=>r[a]),o=>i[o]))}function O4(t){return Xf(t,(e,n,r,i)=>fa(Wt(e),o=>n[$s(o,a=>r[a])],o=>i[o]))}function Bb(t){return Xf(t,(e,n,r,i)=>{let o=Wt(e),a=fa(o,d=>n[$s(d,l=>r[l])],d=>i[d]),f=hn(o,d=>Te(d,l=>r[l]),d=>i[d]),s=[],c=[],u=0;for(let d of a)u<0?(u+=f.get(d),s.push(d)):(u-=f.get(d),c.push(d));return c.reverse().concat(s)})}function qb(t){return e=>{let n=mt(e,t);return(r,i)=>Bt(n[r],n[i])}}function F4(t){return e=>Ee(e)?(n,r)=>t(e[n],e[r]):(n,r)=>t(e.get(n),e.get(r))}function Y4(t){return Xf(Bt,()=>t)}function Xf(t,e){return(n,r,i,o)=>{if(!o)throw new Error("missing channel: z");let a=new se(e(n,r,i,o).map((f,s)=>[f,s]));return(f,s)=>t(a.get(o[f]),a.get(o[s]))}}var B4={ariaLabel:"rect"},Vf=class extends ht{constructor(e,n={}){let{x1:r,y1:i,x2:o,y2:a}=n;super(e,{x1:{value:r,scale:"x",type:r!=null&&o==null?"band":void 0,optional:!0},y1:{value:i,scale:"y",type:i!=null&&a==null?"band":void 0,optional:!0},x2:{value:o,scale:"x",optional:!0},y2:{value:a,scale:"y",optional:!0}},n,B4),Yd(this,n),Bd(this,n)}render(e,n,r,i,o){let{x:a,y:f}=n,{x1:s,y1:c,x2:u,y2:d}=r,{marginTop:l,marginRight:h,marginBottom:p,marginLeft:m,width:y,height:x}=i,{projection:g}=o,{insetTop:w,insetRight:b,insetBottom:M,insetLeft:v}=this,{rx:_,ry:S,rx1y1:T,rx1y2:R,rx2y1:k,rx2y2:E}=this;(s||u)&&!g&&jn(a)&&(s=u=null),(c||d)&&!g&&jn(f)&&(c=d=null);let O=a?.bandwidth?a.bandwidth():0,I=f?.bandwidth?f.bandwidth():0;return at("svg:g",o).call($t,this,i,o).call(Tt,this,{},0,0).call($=>$.selectAll().data(e).enter().call(T||R||k||E?D=>D.append("path").call(_t,this).call(qd,s&&u?P=>s[P]+(u[P]<s[P]?-b:v):s?P=>s[P]+v:m+v,c&&d?P=>c[P]+(d[P]<c[P]?-M:w):c?P=>c[P]+w:l+w,s&&u?P=>u[P]-(u[P]<s[P]?-v:b):s?P=>s[P]+O-b:y-h-b,c&&d?P=>d[P]-(d[P]<c[P]?-w:M):c?P=>c[P]+I-M:x-p-M,this).call(qt,this,r):D=>D.append("rect").call(_t,this).attr("x",s?u?P=>Math.min(s[P],u[P])+v:P=>s[P]+v:m+v).attr("y",c?d?P=>Math.min(c[P],d[P])+w:P=>c[P]+w:l+w).attr("width",s?u?P=>Math.max(0,Math.abs(u[P]-s[P])+O-v-b):O-v-b:y-h-m-b-v).attr("height",c?d?P=>Math.max(0,Math.abs(c[P]-d[P])+I-w-M):I-w-M:x-l-p-w-M).call(W,"rx",_).call(W,"ry",S).call(qt,this,r))).node()}};function Yd(t,{inset:e=0,insetTop:n=e,insetRight:r=e,insetBottom:i=e,insetLeft:o=e}={}){t.insetTop=gt(n),t.insetRight=gt(r),t.insetBottom=gt(i),t.insetLeft=gt(o)}function Bd(t,{r:e,rx:n,ry:r,rx1:i=e,ry1:o=e,rx2:a=e,ry2:f=e,rx1y1:s=i!==void 0?+i:o!==void 0?+o:0,rx1y2:c=i!==void 0?+i:f!==void 0?+f:0,rx2y1:u=a!==void 0?+a:o!==void 0?+o:0,rx2y2:d=a!==void 0?+a:f!==void 0?+f:0}={}){s||c||u||d?(t.rx1y1=s,t.rx1y2=c,t.rx2y1=u,t.rx2y2=d):(t.rx=wt(n,"auto"),t.ry=wt(r,"auto"))}function qd(t,e,n,r,i,o){let{rx1y1:a,rx1y2:f,rx2y1:s,rx2y2:c}=o;typeof e!="function"&&(e=re(e)),typeof n!="function"&&(n=re(n)),typeof r!="function"&&(r=re(r)),typeof i!="function"&&(i=re(i));let u=Math.max(Math.abs(a+s),Math.abs(f+c)),d=Math.max(Math.abs(a+f),Math.abs(s+c));t.attr("d",l=>{let h=e(l),p=n(l),m=r(l),y=i(l),x=h>m,g=p>y,w=x?m:h,b=x?h:m,M=g?y:p,v=g?p:y,_=Math.min(1,(b-w)/u,(v-M)/d),S=_*(x?g?c:s:g?f:a),T=_*(x?g?f:a:g?c:s),R=_*(x?g?a:f:g?s:c),k=_*(x?g?s:c:g?a:f);return`M${w},${M+Wf(S,k)}A${S},${S} 0 0 ${S<0?0:1} ${w+Uf(S,k)},${M}H${b-Uf(T,R)}A${T},${T} 0 0 ${T<0?0:1} ${b},${M+Wf(T,R)}V${v-Wf(R,T)}A${R},${R} 0 0 ${R<0?0:1} ${b-Uf(R,T)},${v}H${w+Uf(k,S)}A${k},${k} 0 0 ${k<0?0:1} ${w},${v-Wf(k,S)}Z`})}function Uf(t,e){return e<0?t:Math.abs(t)}function Wf(t,e){return e<0?Math.abs(t):t}function zd(t,e){return new Vf(t,Zy(Ky(e)))}var q4={ariaLabel:"frame",fill:"none",stroke:"currentColor",clip:!1},z4={ariaLabel:"frame",fill:null,stroke:"currentColor",strokeLinecap:"square",clip:!1},Hd=class extends ht{constructor(e={}){let{anchor:n=null}=e;super(xi,void 0,e,n==null?q4:z4),this.anchor=Ll(n,"anchor",["top","right","bottom","left"]),Yd(this,e),n||Bd(this,e)}render(e,n,r,i,o){let{marginTop:a,marginRight:f,marginBottom:s,marginLeft:c,width:u,height:d}=i,{anchor:l,insetTop:h,insetRight:p,insetBottom:m,insetLeft:y}=this,{rx:x,ry:g,rx1y1:w,rx1y2:b,rx2y1:M,rx2y2:v}=this,_=c+y,S=u-f-p,T=a+h,R=d-s-m;return at(l?"svg:line":w||b||M||v?"svg:path":"svg:rect",o).datum(0).call($t,this,i,o).call(_t,this).call(qt,this,r).call(Tt,this,{}).call(l==="left"?k=>k.attr("x1",_).attr("x2",_).attr("y1",T).attr("y2",R):l==="right"?k=>k.attr("x1",S).attr("x2",S).attr("y1",T).attr("y2",R):l==="top"?k=>k.attr("x1",_).attr("x2",S).attr("y1",T).attr("y2",T):l==="bottom"?k=>k.attr("x1",_).attr("x2",S).attr("y1",R).attr("y2",R):w||b||M||v?k=>k.call(qd,_,T,S,R,this):k=>k.attr("x",_).attr("y",T).attr("width",S-_).attr("height",R-T).attr("rx",x).attr("ry",g)).node()}};function Wb(t){return new Hd(t)}var Gd={ariaLabel:"tip",fill:"var(--plot-background)",stroke:"currentColor"},H4=new Set(["geometry","href","src","ariaLabel","scales"]),Xd=class extends ht{constructor(e,n={}){n.tip&&(n={...n,tip:!1}),n.title===void 0&&Qt(e)&&bf(e)&&(n={...n,title:ut});let{x:r,y:i,x1:o,x2:a,y1:f,y2:s,anchor:c,preferredAnchor:u="bottom",monospace:d,fontFamily:l=d?"ui-monospace, monospace":void 0,fontSize:h,fontStyle:p,fontVariant:m,fontWeight:y,lineHeight:x=1,lineWidth:g=20,frameAnchor:w,format:b,textAnchor:M="start",textOverflow:v,textPadding:_=8,title:S,pointerSize:T=12,pathFilter:R="drop-shadow(0 3px 4px rgba(0,0,0,0.2))"}=n;super(e,{x:{value:o!=null&&a!=null?null:r,scale:"x",optional:!0},y:{value:f!=null&&s!=null?null:i,scale:"y",optional:!0},x1:{value:o,scale:"x",optional:a==null},y1:{value:f,scale:"y",optional:s==null},x2:{value:a,scale:"x",optional:o==null},y2:{value:s,scale:"y",optional:f==null},title:{value:S,optional:!0}},n,Gd),this.anchor=vf(c,"anchor"),this.preferredAnchor=vf(u,"preferredAnchor"),this.frameAnchor=Vn(w),this.textAnchor=wt(M,"middle"),this.textPadding=+_,this.pointerSize=+T,this.pathFilter=St(R),this.lineHeight=+x,this.lineWidth=+g,this.textOverflow=Ad(v),this.monospace=!!d,this.fontFamily=St(l),this.fontSize=gt(h),this.fontStyle=St(p),this.fontVariant=St(m),this.fontWeight=St(y);for(let k in Gd)k in this.channels&&(this[k]=Gd[k]);this.splitLines=Nd(this),this.clipLine=Id(this),this.format=typeof b=="string"||typeof b=="function"?{title:b}:{...b}}render(e,n,r,i,o){let a=this,{x:f,y:s,fx:c,fy:u}=n,{ownerSVGElement:d,document:l}=o,{anchor:h,monospace:p,lineHeight:m,lineWidth:y}=this,{textPadding:x,pointerSize:g,pathFilter:w}=this,{marginTop:b,marginLeft:M}=i,{x1:v,y1:_,x2:S,y2:T,x:R=v??S,y:k=_??T}=r,E=c?c(e.fx)-M:0,O=u?u(e.fy)-b:0,[I,$]=on(this,i),D=vd(r,I),P=wd(r,$),X=p?zf:qf,L=X(Er),F,z;"title"in r?(F=Vb.call(this,{title:r.channels.title},n),z=W4):(F=Vb.call(this,r.channels,n),z=V4);let H=at("svg:g",o).call($t,this,i,o).call(Rd,this).call(Tt,this,{x:R&&f,y:k&&s}).call(et=>et.selectAll().data(e).enter().append("g").attr("transform",rt=>`translate(${Math.round(D(rt))},${Math.round(P(rt))})`).call(_t,this).call(rt=>rt.append("path").attr("filter",w)).call(rt=>rt.append("text").each(function(B){let V=ke(this);this.setAttribute("fill","currentColor"),this.setAttribute("fill-opacity",1),this.setAttribute("stroke","none");let N=z.call(a,B,e,F,n,r);if(typeof N=="string")for(let Y of a.splitLines(N))q(V,{value:a.clipLine(Y)});else{let Y=new Set;for(let G of N){let{label:A=""}=G;A&&Y.has(A)||(Y.add(A),q(V,G))}}})));function q(et,{label:rt,value:B,color:V,opacity:N}){rt??="",B??="";let Y=V!=null||N!=null,G,A=y*100,[ot]=Rr(rt,A,X,L);if(ot>=0)rt=rt.slice(0,ot).trimEnd()+Er,G=B.trim(),B="";else{(rt||!B&&!Y)&&(B=" "+B);let[st]=Rr(B,A-X(rt),X,L);st>=0&&(G=B.trim(),B=B.slice(0,st).trimEnd()+Er)}let U=et.append("tspan").attr("x",0).attr("dy",`${m}em`).text("​");rt&&U.append("tspan").attr("font-weight","bold").text(rt),B&&U.append(()=>l.createTextNode(B)),Y&&U.append("tspan").text(" ■").attr("fill",V).attr("fill-opacity",N).style("user-select","none"),G&&U.append("title").text(G)}function J(){let{width:et,height:rt}=i.facet??i;H.selectChildren().each(function(B){let{x:V,width:N,height:Y}=this.getBBox();N=Math.round(N),Y=Math.round(Y);let G=h;if(G===void 0){let U=D(B)+E,st=P(B)+O,yt=U+N+g+x*2<et,Ft=U-N-g-x*2>0,Nn=st+Y+g+x*2<rt,Jn=st-Y-g-x*2>0;G=yt&&Ft?Nn&&Jn?a.preferredAnchor:Jn?"bottom":"top":Nn&&Jn?yt?"left":"right":(yt||Ft)&&(Nn||Jn)?`${Jn?"bottom":"top"}-${yt?"left":"right"}`:a.preferredAnchor}let A=this.firstChild,ot=this.lastChild;if(A.setAttribute("d",U4(G,g,x,N,Y)),V)for(let U of ot.childNodes)U.setAttribute("x",-V);ot.setAttribute("y",`${+G4(G,ot.childNodes.length,m).toFixed(6)}em`),ot.setAttribute("transform",`translate(${X4(G,g,x,N,Y)})`)}),H.attr("visibility",null)}return e.length&&(H.attr("visibility","hidden"),d.isConnected?Promise.resolve().then(J):typeof requestAnimationFrame<"u"&&requestAnimationFrame(J)),H.node()}};function Qb(t,{x:e,y:n,...r}={}){return r.frameAnchor===void 0&&([e,n]=Je(e,n)),new Xd(t,{...r,x:e,y:n})}function G4(t,e,n){return/^top(?:-|$)/.test(t)?.94-n:-.29-e*n}function X4(t,e,n,r,i){switch(t){case"middle":return[-r/2,i/2];case"top-left":return[n,e+n];case"top":return[-r/2,e/2+n];case"top-right":return[-r-n,e+n];case"right":return[-e/2-r-n,i/2];case"bottom-left":return[n,-e-n];case"bottom":return[-r/2,-e/2-n];case"bottom-right":return[-r-n,-e-n];case"left":return[n+e/2,i/2]}}function U4(t,e,n,r,i){let o=r+n*2,a=i+n*2;switch(t){case"middle":return`M${-o/2},${-a/2}h${o}v${a}h${-o}z`;case"top-left":return`M0,0l${e},${e}h${o-e}v${a}h${-o}z`;case"top":return`M0,0l${e/2},${e/2}h${(o-e)/2}v${a}h${-o}v${-a}h${(o-e)/2}z`;case"top-right":return`M0,0l${-e},${e}h${e-o}v${a}h${o}z`;case"right":return`M0,0l${-e/2},${-e/2}v${e/2-a/2}h${-o}v${a}h${o}v${e/2-a/2}z`;case"bottom-left":return`M0,0l${e},${-e}h${o-e}v${-a}h${-o}z`;case"bottom":return`M0,0l${e/2},${-e/2}h${(o-e)/2}v${-a}h${-o}v${a}h${(o-e)/2}z`;case"bottom-right":return`M0,0l${-e},${-e}h${e-o}v${-a}h${o}z`;case"left":return`M0,0l${e/2},${-e/2}v${e/2-a/2}h${o}v${a}h${-o}v${e/2-a/2}z`}}function Vb(t,e){let n={},r=this.format;r=jb(r,t,"x"),r=jb(r,t,"y"),this.format=r;for(let i in r){let o=r[i];if(!(o===null||o===!1))if(i==="fx"||i==="fy")n[i]=!0;else{let a=jl(t,i);a&&(n[i]=a)}}for(let i in t){if(i in n||i in r||H4.has(i)||(i==="x"||i==="y")&&t.geometry)continue;let o=jl(t,i);if(o){if(o.scale==null&&o.defaultScale==="color")continue;n[i]=o}}this.facet&&(e.fx&&!("fx"in r)&&(n.fx=!0),e.fy&&!("fy"in r)&&(n.fy=!0));for(let i in n){let o=this.format[i];if(typeof o=="string"){let a=n[i]?.value??e[i]?.domain()??[];this.format[i]=(Mt(a)?Ve:ze)(o)}else if(o===void 0||o===!0){let a=e[i];this.format[i]=a?.bandwidth?Zo(a,a.domain()):rn}}return n}function jb(t,e,n){if(!(n in t))return t;let r=`${n}1`,i=`${n}2`;if((r in t||!(r in e))&&(i in t||!(i in e)))return t;let o=Object.entries(t),a=t[n];return o.splice(o.findIndex(([f])=>f===n)+1,0,[r,a],[i,a]),Object.fromEntries(o)}function W4(t,e,{title:n}){return this.format.title(n.value[t],t)}function*V4(t,e,n,r,i){for(let o in n){if(o==="fx"||o==="fy"){yield{label:jf(r,n,o),value:this.format[o](e[o],t)};continue}if(o==="x1"&&"x2"in n||o==="y1"&&"y2"in n)continue;let a=n[o];if(o==="x2"&&"x1"in n)yield{label:Kb(r,n,"x"),value:Zb(this.format.x2,n.x1,a,t)};else if(o==="y2"&&"y1"in n)yield{label:Kb(r,n,"y"),value:Zb(this.format.y2,n.y1,a,t)};else{let f=a.value[t],s=a.scale;if(!xe(f)&&s==null)continue;yield{label:jf(r,n,o),value:this.format[o](f,t),color:s==="color"?i[o][t]:null,opacity:s==="opacity"?i[o][t]:null}}}}function Zb(t,e,n,r){return n.hint?.length?`${t(n.value[r]-e.value[r],r)}`:`${t(e.value[r],r)}–${t(n.value[r],r)}`}function Kb(t,e,n){let r=jf(t,e,`${n}1`,n),i=jf(t,e,`${n}2`,n);return r===i?r:`${r}–${i}`}function jf(t,e,n,r=n){let i=e[n],o=t[i?.scale??n];return String(o?.label??i?.label??r)}function Qo(t={}){let{facet:e,style:n,title:r,subtitle:i,caption:o,ariaLabel:a,ariaDescription:f}=t,s=Pi(t.className),c=t.marks===void 0?[]:t2(t.marks);c.push(...t7(c));let u=Q4(e,t),d=new Map;for(let L of c){let F=e2(L,u,t);F&&d.set(L,F)}let l=new Map;u&&Ko(l,[u],t),Ko(l,d,t);let h=t2(e7(c,l,t));for(let L of h){let F=e2(L,u,t);F&&d.set(L,F)}c.unshift(...h);let p=xy(l,t);if(p!==void 0){let L=u?Rf(p,u):void 0;for(let z of c){if(z.facet===null||z.facet==="super")continue;let H=d.get(z);H!==void 0&&(H.facetsIndex=z.fx!=null||z.fy!=null?Rf(p,H):L)}let F=new Set;for(let{facetsIndex:z}of d.values())z?.forEach((H,q)=>{H?.length>0&&F.add(q)});p.forEach(0<F.size&&F.size<p.length?(z,H)=>z.empty=!F.has(H):z=>z.empty=!1);for(let z of c)if(z.facet==="exclude"){let H=d.get(z);H!==void 0&&(H.facetsIndex=_y(H.facetsIndex))}}for(let L of dt.keys())vi(t[L])&&L!=="fx"&&L!=="fy"&&l.set(L,[]);let m=new Map;for(let L of c){if(m.has(L))throw new Error("duplicate mark; each mark must be unique");let{facetsIndex:F,channels:z}=d.get(L)??{},{data:H,facets:q,channels:J}=L.initialize(F,z,t);Vd(J,t),m.set(L,{data:H,facets:q,channels:J})}let y=Xo(Ko(l,m,t),t),x=Oy(y,c,t);hy(y,x);let g=od(y),{fx:w,fy:b}=g,M=w||b?ad(y,x):x,v=w||b?s7(g,x):x,_=Ii(t),S=_.document,T=Qr("svg").call(S.documentElement),R=T;_.ownerSVGElement=T,_.className=s,_.projection=$y(t,M),_.path=function(){return bo(this.projection??Ry(g))},_.filterFacets=(L,F)=>Rf(p,{channels:F,groups:Cf(L,F)}),_.getMarkState=L=>{let F=m.get(L),z=d.get(L);return{...F,channels:{...F.channels,...z?.channels}}},_.dispatchValue=L=>{R.value!==L&&(R.value=L,R.dispatchEvent(new _.document.defaultView.Event("input",{bubbles:!0})))};let k=new Set;for(let[L,F]of m)if(L.initializer!=null){let z=L.facet==="super"?v:M,H=L.initializer(F.data,F.facets,F.channels,g,z,_);if(H.data!==void 0&&(F.data=H.data),H.facets!==void 0&&(F.facets=H.facets),H.channels!==void 0){let{fx:q,fy:J,...et}=H.channels;K4(et),Object.assign(F.channels,et);for(let rt of Object.values(et)){let{scale:B}=rt;B!=null&&!d1(dt.get(B))&&(i2(rt,t),k.add(B))}(q!=null||J!=null)&&d.set(L,!0)}}if(k.size){let L=new Map;Ko(L,m,t,q=>k.has(q)),Ko(l,m,t,q=>k.has(q));let F=f7(Xo(L,t),y),{scales:z,...H}=od(F);Object.assign(y,F),Object.assign(g,H),Object.assign(g.scales,z)}let E,O;p!==void 0&&(E={x:w?.domain(),y:b?.domain()},p=vy(p,E),O=wy(w,b,x));for(let[L,F]of m)F.values=L.scale(F.channels,g,_);let{width:I,height:$}=x;ke(T).attr("class",s).attr("fill","currentColor").attr("font-family","system-ui, sans-serif").attr("font-size",10).attr("text-anchor","middle").attr("width",I).attr("height",$).attr("viewBox",`0 0 ${I} ${$}`).attr("aria-label",a).attr("aria-description",f).call(L=>L.append("style").text(`:where(.${s}) {\n  --plot-background: white;\n  display: block;\n  height: auto;\n  height: intrinsic;\n  max-width: 100%;\n}\n:where(.${s} text),\n:where(.${s} tspan) {\n  white-space: pre;\n}`)).call(Li,n);for(let L of c){let{channels:F,values:z,facets:H}=m.get(L);if(p===void 0||L.facet==="super"){let q=null;if(H&&(q=H[0],q=L.filter(q,F,z),q.length===0))continue;let J=L.render(q,g,z,v,_);if(J==null)continue;T.appendChild(J)}else{let q;for(let J of p){if(!(L.facetAnchor?.(p,E,J)??!J.empty))continue;let et=null;if(H){let B=d.has(L);if(et=H[B?J.i:0],et=L.filter(et,F,z),et.length===0)continue;!B&&et===H[0]&&(et=Qg(et)),et.fx=J.x,et.fy=J.y,et.fi=J.i}let rt=L.render(et,g,z,M,_);if(rt!=null){(q??=ke(T).append("g")).append(()=>rt).datum(J);for(let B of["aria-label","aria-description","aria-hidden","transform"])rt.hasAttribute(B)&&(q.attr(B,rt.getAttribute(B)),rt.removeAttribute(B))}}q?.selectChildren().each(O)}}let D=Ob(y,_,t),{figure:P=r!=null||i!=null||o!=null||D.length>0}=t;P&&(R=S.createElement("figure"),R.className=`${s}-figure`,R.style.maxWidth="initial",r!=null&&R.append(Jb(S,r,"h2")),i!=null&&R.append(Jb(S,i,"h3")),R.append(...D,T),o!=null&&R.append(j4(S,o)),"value"in T&&(R.value=T.value,delete T.value)),R.scale=yy(g.scales),R.legend=Pb(y,_,t);let X=V1();return X>0&&ke(T).append("text").attr("x",I).attr("y",20).attr("dy","-1em").attr("text-anchor","end").attr("font-family","initial").text("⚠️").append("title").text(`${X.toLocaleString("en-US")} warning${X===1?"":"s"}. Please check the console.`),R}function Jb(t,e,n){if(e.ownerDocument)return e;let r=t.createElement(n);return r.append(e),r}function j4(t,e){let n=t.createElement("figcaption");return n.append(e),n}function t2(t){return t.flat(1/0).filter(e=>e!=null).map(Z4)}function Z4(t){return typeof t.render=="function"?t:new Wd(t)}var Wd=class extends ht{constructor(e){if(typeof e!="function")throw new TypeError("invalid mark; missing render function");super(),this.render=e}render(){}};function Vd(t,e){for(let n in t)i2(t[n],e);return t}function i2(t,e){let{scale:n,transform:r=!0}=t;if(n==null||!r)return;let{type:i,percent:o,interval:a,transform:f=o?s=>s==null?NaN:s*100:Dl(a,i)}=e[n]??{};f!=null&&(t.value=lt(t.value,f),t.transform=!1)}function K4(t){for(let e in t)Vl(e,t[e])}function Ko(t,e,n,r=Wg){for(let{channels:i}of e.values())for(let o in i){let a=i[o],{scale:f}=a;if(f!=null&&r(f))if(f==="projection"){if(!ky(n)){let s=n.x?.domain===void 0,c=n.y?.domain===void 0;if(s||c){let[u,d]=Ey(a);s&&Ud(t,"x",u),c&&Ud(t,"y",d)}}}else Ud(t,f,a)}return t}function Ud(t,e,n){let r=t.get(e);r!==void 0?r.push(n):t.set(e,[n])}function Q4(t,e){if(t==null)return;let{x:n,y:r}=t;if(n==null&&r==null)return;let i=$n(t.data);if(i==null)throw new Error("missing facet data");let o={};n!=null&&(o.fx=ki(i,{value:n,scale:"fx"})),r!=null&&(o.fy=ki(i,{value:r,scale:"fy"})),Vd(o,e);let a=Cf(i,o);return{channels:o,groups:a,data:t.data}}function e2(t,e,n){if(t.facet===null||t.facet==="super")return;let{fx:r,fy:i}=t;if(r!=null||i!=null){let s=$n(t.data??r??i);if(s===void 0)throw new Error(`missing facet data in ${t.ariaLabel}`);if(s===null)return;let c={};return r!=null&&(c.fx=ki(s,{value:r,scale:"fx"})),i!=null&&(c.fy=ki(s,{value:i,scale:"fy"})),Vd(c,n),{channels:c,groups:Cf(s,c)}}if(e===void 0)return;let{channels:o,groups:a,data:f}=e;if(t.facet!=="auto"||t.data===f)return{channels:o,groups:a};f.length>0&&(a.size>1||a.size===1&&o.fx&&o.fy&&[...a][0][1].size>1)&&Un($n(t.data))===Un(f)&&Jt(`Warning: the ${t.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`)}function J4(t,e={}){return Ie({...e,x:null,y:null},(n,r,i,o,a,f)=>f.getMarkState(t))}function t7(t){let e=[];for(let n of t){let r=n.tip;if(r){r===!0?r={}:typeof r=="string"&&(r={pointer:r});let{pointer:i,preferredAnchor:o}=r;i=/^x$/i.test(i)?By:/^y$/i.test(i)?xd:Yy,r=i(J4(n,r)),r.title=null,o===void 0&&(r.preferredAnchor=i===xd?"left":"bottom");let a=Qb(n.data,r);a.facet=n.facet,a.facetAnchor=n.facetAnchor,e.push(a)}}return e}function e7(t,e,n){let{projection:r,x:i={},y:o={},fx:a={},fy:f={},axis:s,grid:c,facet:u={},facet:{axis:d=s,grid:l}=u,x:{axis:h=s,grid:p=h===null?null:c}=i,y:{axis:m=s,grid:y=m===null?null:c}=o,fx:{axis:x=d,grid:g=x===null?null:l}=a,fy:{axis:w=d,grid:b=w===null?null:l}=f}=n;(r||!vi(i)&&!n2("x",t))&&(h=p=null),(r||!vi(o)&&!n2("y",t))&&(m=y=null),e.has("fx")||(x=g=null),e.has("fy")||(w=b=null),h===void 0&&(h=!Qf(t,"x")),m===void 0&&(m=!Qf(t,"y")),x===void 0&&(x=!Qf(t,"fx")),w===void 0&&(w=!Qf(t,"fy")),h===!0&&(h="bottom"),m===!0&&(m="left"),x===!0&&(x=h==="top"||h===null?"bottom":"top"),w===!0&&(w=m==="right"||m===null?"left":"right");let M=[];return Kf(M,b,Dd,f),Zf(M,w,jo,"right","left",u,f),Kf(M,g,Od,a),Zf(M,x,Ld,"top","bottom",u,a),Kf(M,y,Nr,o),Zf(M,m,fn,"left","right",n,o),Kf(M,p,Rn,i),Zf(M,h,te,"bottom","top",n,i),M}function Zf(t,e,n,r,i,o,a){if(!e)return;let f=n7(e);a=r7(f?r:e,o,a);let{line:s}=a;(n===fn||n===te)&&s&&!Mr(s)&&t.push(Wb(i7(a))),t.push(n(a)),f&&t.push(n({...a,anchor:i,label:null}))}function Kf(t,e,n,r){!e||Mr(e)||t.push(n(o7(e,r)))}function n7(t){return/^\\s*both\\s*$/i.test(t)}function r7(t,e,{line:n=e.line,ticks:r,tickSize:i,tickSpacing:o,tickPadding:a,tickFormat:f,tickRotate:s,fontVariant:c,ariaLabel:u,ariaDescription:d,label:l=e.label,labelAnchor:h,labelArrow:p=e.labelArrow,labelOffset:m}){return{anchor:t,line:n,ticks:r,tickSize:i,tickSpacing:o,tickPadding:a,tickFormat:f,tickRotate:s,fontVariant:c,ariaLabel:u,ariaDescription:d,label:l,labelAnchor:h,labelArrow:p,labelOffset:m}}function i7(t){let{anchor:e,line:n}=t;return{anchor:e,facetAnchor:e+"-empty",stroke:n===!0?void 0:n}}function o7(t,{stroke:e=Si(t)?t:void 0,ticks:n=a7(t)?t:void 0,tickSpacing:r,ariaLabel:i,ariaDescription:o}){return{stroke:e,ticks:n,tickSpacing:r,ariaLabel:i,ariaDescription:o}}function a7(t){switch(typeof t){case"number":return!0;case"string":return!Si(t)}return Qt(t)||typeof t?.range=="function"}function Qf(t,e){let n=`${e}-axis `;return t.some(r=>r.ariaLabel?.startsWith(n))}function n2(t,e){for(let n of e)for(let r in n.channels){let{scale:i}=n.channels[r];if(i===t||i==="projection")return!0}return!1}function f7(t,e){for(let n in t){let r=t[n],i=e[n];r.label===void 0&&i&&(r.label=i.label)}return t}function s7({fx:t,fy:e},n){let{marginTop:r,marginRight:i,marginBottom:o,marginLeft:a,width:f,height:s}=kf(n),c=t&&r2(t),u=e&&r2(e);return{marginTop:e?u[0]:r,marginRight:t?f-c[1]:i,marginBottom:e?s-u[1]:o,marginLeft:t?c[0]:a,inset:{marginTop:n.marginTop,marginRight:n.marginRight,marginBottom:n.marginBottom,marginLeft:n.marginLeft},width:f,height:s}}function r2(t){let e=t.domain();if(e.length===0)return[0,t.bandwidth()];let n=t(e[0]),r=t(e[e.length-1]);return r<n&&([n,r]=[r,n]),[n,r+t.bandwidth()]}var c7=new Map([["basis",ug],["basis-closed",dg],["basis-open",pg],["bundle",gg],["bump-x",ig],["bump-y",og],["cardinal",yg],["cardinal-closed",bg],["cardinal-open",xg],["catmull-rom",wg],["catmull-rom-closed",Mg],["catmull-rom-open",$g],["linear",xr],["linear-closed",kg],["monotone-x",Eg],["monotone-y",Rg],["natural",Ig],["step",Pg],["step-after",Dg],["step-before",Lg]]);function jd(t=xr,e){if(typeof t=="function")return t;let n=c7.get(`${t}`.toLowerCase());if(!n)throw new Error(`unknown curve: ${t}`);if(e!==void 0){if("beta"in n)return n.beta(e);if("tension"in n)return n.tension(e);if("alpha"in n)return n.alpha(e)}return n}function o2(t=Jo,e){return typeof t!="function"&&`${t}`.toLowerCase()==="auto"?Jo:jd(t,e)}function Jo(t){return xr(t)}function u7(t={y:"count"},e={}){[t,e]=h7(t,e);let{x:n,y:r}=e;return d7(p7(n,e,ut),null,null,r,t,Di(e))}function l7(t,e,n={}){if(n?.interval==null)return n;let{reduce:r=_f}=n,i={filter:null};return n[e]!=null&&(i[e]=r),n[`${e}1`]!=null&&(i[`${e}1`]=r),n[`${e}2`]!=null&&(i[`${e}2`]=r),t(i,n)}function Jf(t={}){return l7(u7,"y",Ar(t,"x"))}function d7(t,e,n,r,{data:i=Ul,filter:o=Bo,sort:a,reverse:f,...s}={},c={}){t=a2(t),e=a2(e),s=g7(s,c),i=u2(i,ut),a=a==null?void 0:s2("sort",a,c),o=o==null?void 0:c2("filter",o,c),n!=null&&qo(s,"x","x1","x2")&&(n=null),r!=null&&qo(s,"y","y1","y2")&&(r=null);let[u,d]=_e(t),[l,h]=_e(t),[p,m]=_e(e),[y,x]=_e(e),[g,w]=n!=null?[n,"x"]:r!=null?[r,"y"]:[],[b,M]=_e(g),{x:v,y:_,z:S,fill:T,stroke:R,x1:k,x2:E,y1:O,y2:I,domain:$,cumulative:D,thresholds:P,interval:X,...L}=c,[F,z]=_e(S),[H]=Kt(T),[q]=Kt(R),[J,et]=_e(H),[rt,B]=_e(q);return{..."z"in c&&{z:F||S},..."fill"in c&&{fill:J||T},..."stroke"in c&&{stroke:rt||R},...kr(L,(V,N,Y)=>{let G=Fo(mt(V,g),Y?.[w]),A=mt(V,S),ot=mt(V,H),U=mt(V,q),st=_1(s,{z:A,fill:ot,stroke:U}),yt=[],Ft=[],Nn=G&&M([]),Jn=A&&z([]),Z2=ot&&et([]),K2=U&&B([]),uh=t&&d([]),Q2=t&&h([]),lh=e&&m([]),J2=e&&x([]),tx=x7(t,e,V),ex=0;for(let Br of s)Br.initialize(V);a&&a.initialize(V),o&&o.initialize(V);for(let Br of N){let dh=[];for(let qr of s)qr.scope("facet",Br);a&&a.scope("facet",Br),o&&o.scope("facet",Br);for(let[qr,nx]of Xl(Br,st))for(let[rx,ia]of Xl(nx,G))for(let[Oe,cn]of tx(ia))if(st&&(cn.z=qr),!(o&&!o.reduce(Oe,cn))){dh.push(ex++),Ft.push(i.reduceIndex(Oe,V,cn)),G&&Nn.push(rx),A&&Jn.push(st===A?qr:A[(Oe.length>0?Oe:ia)[0]]),ot&&Z2.push(st===ot?qr:ot[(Oe.length>0?Oe:ia)[0]]),U&&K2.push(st===U?qr:U[(Oe.length>0?Oe:ia)[0]]),uh&&(uh.push(cn.x1),Q2.push(cn.x2)),lh&&(lh.push(cn.y1),J2.push(cn.y2));for(let ix of s)ix.reduce(Oe,cn);a&&a.reduce(Oe,cn)}yt.push(dh)}return M1(yt,a,f),{data:Ft,facets:yt}}),...!qo(s,"x")&&(u?{x1:u,x2:l,x:Oo(u,l)}:{x:v,x1:k,x2:E}),...!qo(s,"y")&&(p?{y1:p,y2:y,y:Oo(p,y)}:{y:_,y1:O,y2:I}),...b&&{[w]:b},...Object.fromEntries(s.map(({name:V,output:N})=>[V,N]))}}function h7({cumulative:t,domain:e,thresholds:n,interval:r,...i},o){return[i,{cumulative:t,domain:e,thresholds:n,interval:r,...o}]}function p7(t,{cumulative:e,domain:n,thresholds:r,interval:i},o){return t={...en(t)},t.domain===void 0&&(t.domain=n),t.cumulative===void 0&&(t.cumulative=e),t.thresholds===void 0&&(t.thresholds=r),t.interval===void 0&&(t.interval=i),t.value===void 0&&(t.value=o),t.thresholds=m7(t.thresholds,t.interval),t}function a2(t){if(t==null)return;let{value:e,cumulative:n,domain:r=Ot,thresholds:i}=t,o=a=>{let f=mt(a,e),s;if(Mt(f)||b7(i)){f=lt(f,Pl,Float64Array);let[u,d]=typeof r=="function"?r(f):r,l=typeof i=="function"&&!Wn(i)?i(f,u,d):i;typeof l=="number"&&(l=Xa(u,d,l)),Wn(l)&&(r===Ot&&(u=l.floor(u),d=l.offset(l.floor(d))),l=l.range(u,l.offset(d))),s=l}else{f=ve(f);let[u,d]=typeof r=="function"?r(f):r,l=typeof i=="function"&&!Wn(i)?i(f,u,d):i;if(typeof l=="number")if(r===Ot){let h=Wr(u,d,l);if(isFinite(h))if(h>0){let p=Math.round(u/h),m=Math.round(d/h);p*h<=u||--p,m*h>d||++m;let y=m-p+1;l=new Float64Array(y);for(let x=0;x<y;++x)l[x]=(p+x)*h}else if(h<0){h=-h;let p=Math.round(u*h),m=Math.round(d*h);p/h<=u||--p,m/h>d||++m;let y=m-p+1;l=new Float64Array(y);for(let x=0;x<y;++x)l[x]=(p+x)/h}else l=[u];else l=[u]}else l=In(u,d,l);else Wn(l)&&(r===Ot&&(u=l.floor(u),d=l.offset(l.floor(d))),l=l.range(u,l.offset(d)));s=l}let c=[];if(s.length===1)c.push([s[0],s[0]]);else for(let u=1;u<s.length;++u)c.push([s[u-1],s[u]]);return c.bin=(n<0?w7:n>0?v7:Zd)(c,s,f),c};return o.label=Ne(e),o}function m7(t,e,n=f2){if(t===void 0)return e===void 0?n:tn(e);if(typeof t=="string"){switch(t.toLowerCase()){case"freedman-diaconis":return Ph;case"scott":return Ts;case"sturges":return Ch;case"auto":return f2}return Lo(t)}return t}function g7(t,e){return w1(t,e,s2)}function s2(t,e,n){return Hl(t,e,n,c2)}function c2(t,e,n){return Gl(t,e,n,u2)}function u2(t,e){return zo(t,e,y7)}function y7(t){switch(`${t}`.toLowerCase()){case"x":return _7;case"x1":return S7;case"x2":return $7;case"y":return M7;case"y1":return T7;case"y2":return k7;case"z":return S1}throw new Error(`invalid bin reduce: ${t}`)}function f2(t,e,n){return Math.min(200,Ts(t,e,n))}function b7(t){return e1(t)||Qt(t)&&Mt(t)}function x7(t,e,n){let r=t?.(n),i=e?.(n);return r&&i?function*(o){let a=r.bin(o);for(let[f,[s,c]]of r.entries()){let u=i.bin(a[f]);for(let[d,[l,h]]of i.entries())yield[u[d],{data:n,x1:s,y1:l,x2:c,y2:h}]}}:r?function*(o){let a=r.bin(o);for(let[f,[s,c]]of r.entries())yield[a[f],{data:n,x1:s,x2:c}]}:function*(o){let a=i.bin(o);for(let[f,[s,c]]of i.entries())yield[a[f],{data:n,y1:s,y2:c}]}}function Zd(t,e,n){return e=ve(e),r=>{let i=t.map(()=>[]);for(let o of r)i[jr(e,n[o])-1]?.push(o);return i}}function v7(t,e,n){let r=Zd(t,e,n);return i=>{let o=r(i);for(let a=1,f=o.length;a<f;++a){let s=o[a-1],c=o[a];for(let u of s)c.push(u)}return o}}function w7(t,e,n){let r=Zd(t,e,n);return i=>{let o=r(i);for(let a=o.length-2;a>=0;--a){let f=o[a+1],s=o[a];for(let c of f)s.push(c)}return o}}function l2(t,e){let n=(+t+ +e)/2;return t instanceof Date?new Date(n):n}var _7={reduceIndex(t,e,{x1:n,x2:r}){return l2(n,r)}},M7={reduceIndex(t,e,{y1:n,y2:r}){return l2(n,r)}},S7={reduceIndex(t,e,{x1:n}){return n}},$7={reduceIndex(t,e,{x2:n}){return n}},T7={reduceIndex(t,e,{y1:n}){return n}},k7={reduceIndex(t,e,{y2:n}){return n}};var C7={ariaLabel:"area",strokeWidth:1,strokeLinecap:"round",strokeLinejoin:"round",strokeMiterlimit:1},ts=class extends ht{constructor(e,n={}){let{x1:r,y1:i,x2:o,y2:a,z:f,curve:s,tension:c}=n;super(e,{x1:{value:r,scale:"x"},y1:{value:i,scale:"y"},x2:{value:o,scale:"x",optional:!0},y2:{value:a,scale:"y",optional:!0},z:{value:_i(n),optional:!0}},n,C7),this.z=f,this.curve=jd(s,c)}filter(e){return e}render(e,n,r,i,o){let{x1:a,y1:f,x2:s=a,y2:c=f}=r;return at("svg:g",o).call($t,this,i,o).call(Tt,this,n,0,0).call(u=>u.selectAll().data(Df(e,[a,f,s,c],this,r)).enter().append("path").call(_t,this).call(Lf,this,r).attr("d",ng().curve(this.curve).defined(d=>d>=0).x0(d=>a[d]).y0(d=>f[d]).x1(d=>s[d]).y1(d=>c[d]))).node()}};function Kd(t,e){let{x:n=Hn,...r}=Jf(e);return new ts(t,zb(Fb({...r,x1:n,x2:void 0},n===Hn?"y2":"y")))}var E7={ariaLabel:"dot",fill:"none",stroke:"currentColor",strokeWidth:1.5};function R7(t){return t.sort===void 0&&t.reverse===void 0?b1({channel:"-r"},t):t}var es=class extends ht{constructor(e,n={}){let{x:r,y:i,r:o,rotate:a,symbol:f=vr,frameAnchor:s}=n,[c,u]=vt(a,0),[d,l]=m1(f),[h,p]=vt(o,d==null?3:4.5);super(e,{x:{value:r,scale:"x",optional:!0},y:{value:i,scale:"y",optional:!0},r:{value:h,scale:"r",filter:_n,optional:!0},rotate:{value:c,optional:!0},symbol:{value:d,scale:"auto",optional:!0}},R7(n),E7),this.r=p,this.rotate=u,this.symbol=l,this.frameAnchor=Vn(s);let{channels:m}=this,{symbol:y}=m;if(y){let{fill:x,stroke:g}=m;y.hint={fill:x?x.value===y.value?"color":"currentColor":this.fill??"currentColor",stroke:g?g.value===y.value?"color":"currentColor":this.stroke??"none"}}}render(e,n,r,i,o){let{x:a,y:f}=n,{x:s,y:c,r:u,rotate:d,symbol:l}=r,{r:h,rotate:p,symbol:m}=this,[y,x]=on(this,i),g=m===vr,w=u?void 0:h*h*Math.PI;return mi(h)&&(e=[]),at("svg:g",o).call($t,this,i,o).call(Tt,this,{x:s&&a,y:c&&f}).call(b=>b.selectAll().data(e).enter().append(g?"circle":"path").call(_t,this).call(g?M=>{M.attr("cx",s?v=>s[v]:y).attr("cy",c?v=>c[v]:x).attr("r",u?v=>u[v]:h)}:M=>{M.attr("transform",Oi`translate(${s?v=>s[v]:y},${c?v=>c[v]:x})${d?v=>` rotate(${d[v]})`:p?` rotate(${p})`:""}`).attr("d",u&&l?v=>{let _=qe();return l[v].draw(_,u[v]*u[v]*Math.PI),_}:u?v=>{let _=qe();return m.draw(_,u[v]*u[v]*Math.PI),_}:l?v=>{let _=qe();return l[v].draw(_,w),_}:(()=>{let v=qe();return m.draw(v,w),v})())}).call(qt,this,r)).node()}};function oe(t,{x:e,y:n,...r}={}){return r.frameAnchor===void 0&&([e,n]=Je(e,n)),new es(t,{...r,x:e,y:n})}var N7={ariaLabel:"line",fill:"none",stroke:"currentColor",strokeWidth:1.5,strokeLinecap:"round",strokeLinejoin:"round",strokeMiterlimit:1},ns=class extends ht{constructor(e,n={}){let{x:r,y:i,z:o,curve:a,tension:f}=n;super(e,{x:{value:r,scale:"x"},y:{value:i,scale:"y"},z:{value:_i(n),optional:!0}},n,N7),this.z=o,this.curve=o2(a,f),Cr(this,n)}filter(e){return e}project(e,n,r){this.curve!==Jo&&super.project(e,n,r)}render(e,n,r,i,o){let{x:a,y:f}=r,{curve:s}=this;return at("svg:g",o).call($t,this,i,o).call(Tt,this,n).call(c=>c.selectAll().data(Df(e,[a,f],this,r)).enter().append("path").call(_t,this).call(Lf,this,r).call(Gy,this,r,o).attr("d",s===Jo&&o.projection?I7(o.path(),a,f):ol().curve(s).defined(u=>u>=0).x(u=>a[u]).y(u=>f[u]))).node()}};function I7(t,e,n){return e=ve(e),n=ve(n),r=>{let i=[],o=[i];for(let a of r)a===-1?(i=[],o.push(i)):i.push([e[a],n[a]]);return t({type:"MultiLineString",coordinates:o})}}function Ir(t,{x:e=Hn,y:n=ut,...r}={}){return new ns(t,Jf({...r,x:e,y:n}))}var P7={ariaLabel:"tick",fill:null,stroke:"currentColor"},Qd=class extends ht{constructor(e,n,r){super(e,n,r,P7),Cr(this,r)}render(e,n,r,i,o){return at("svg:g",o).call($t,this,i,o).call(this._transform,this,n).call(a=>a.selectAll().data(e).enter().append("line").call(_t,this).attr("x1",this._x1(n,r,i)).attr("x2",this._x2(n,r,i)).attr("y1",this._y1(n,r,i)).attr("y2",this._y2(n,r,i)).call(qt,this,r).call(Wo,this,r,o)).node()}},rs=class extends Qd{constructor(e,n={}){let{x:r,y:i,inset:o=0,insetTop:a=o,insetBottom:f=o}=n;super(e,{x:{value:r,scale:"x"},y:{value:i,scale:"y",type:"band",optional:!0}},n),this.insetTop=gt(a),this.insetBottom=gt(f)}_transform(e,n,{x:r}){e.call(Tt,n,{x:r},Et,0)}_x1(e,{x:n}){return r=>n[r]}_x2(e,{x:n}){return r=>n[r]}_y1({y:e},{y:n},{marginTop:r}){let{insetTop:i}=this;return n&&e?o=>n[o]+i:r+i}_y2({y:e},{y:n},{height:r,marginBottom:i}){let{insetBottom:o}=this;return n&&e?a=>n[a]+e.bandwidth()-o:r-i-o}};function ta(t,{x:e=ut,...n}={}){return new rs(t,{...n,x:e})}var _2=lx(w2(),1);var z7=({marginTop:t})=>[1,t],H7=({height:t,marginBottom:e})=>[-1,t-e],G7=({height:t,marginTop:e,marginBottom:n})=>[0,(e+t-n)/2];function X7(t){return typeof t=="string"?{anchor:t}:t}function Lr(t={},e={}){arguments.length===1&&([t,e]=U7(t));let{anchor:n="bottom",padding:r=1,r:i=e.r}=X7(t);switch(`${n}`.toLowerCase()){case"top":n=z7;break;case"bottom":n=H7;break;case"middle":n=G7;break;default:throw new Error(`unknown dodge anchor: ${n}`)}return W7("y","x",n,gt(r),i,e)}function U7(t){let{anchor:e,padding:n,...r}=t,{r:i}=r;return[{anchor:e,padding:n,r:i},r]}function W7(t,e,n,r,i,o){if(i!=null&&typeof i!="number"){let{channels:a,sort:f,reverse:s}=o;a=Yo(a),a?.r===void 0&&(o={...o,channels:{...a,r:{value:i,scale:"r"}}}),f===void 0&&s===void 0&&(o.sort={channel:"-r"})}return Ie(o,function(a,f,s,c,u,d){let{[e]:l,r:h}=s;if(!s[e])throw new Error(`missing channel: ${e}`);({[e]:l}=Cy(s,c,d));let p=h?void 0:i!==void 0?gt(i):this.r!==void 0?this.r:3;h&&(h=mt(h.value,c[h.scale]||ut,Float64Array));let[m,y]=n(u),x=m?j7:V7,g=new Float64Array(l.length),w=h?b=>h[b]:()=>p;for(let b of f){let M=(0,_2.default)();b=b.filter(h?_=>pi(l[_])&&_n(h[_]):_=>pi(l[_]));let v=new Float64Array(2*b.length+2);for(let _ of b){let S=w(_),T=m?S+r:0,R=l[_]-S,k=l[_]+S,E=2;M.queryInterval(R-r,k+r,([,,I])=>{let $=g[I]-T,D=l[_]-l[I],P=r+(h?h[_]+h[I]:2*p),X=Math.sqrt(P*P-D*D);v[E++]=$-X,v[E++]=$+X});let O=v.slice(0,E);m&&(O=O.filter(I=>I>=0));t:for(let I of O.sort(x)){for(let $=0;$<E;$+=2)if(v[$]+1e-6<I&&I<v[$+1]-1e-6)continue t;g[_]=I+T;break}M.insert([R,k,_])}}m||(m=1);for(let b of f)for(let M of b)g[M]=g[M]*m+y;return{data:a,facets:f,channels:{[t]:{value:g,source:null},[e]:{value:l,source:s[e]},...h&&{r:{value:h,source:s.r}}}}})}function V7(t,e){return Math.abs(t)-Math.abs(e)}function j7(t,e){return t-e}ht.prototype.plot=function({marks:t=[],...e}={}){return Qo({...e,marks:[...t,this]})};var Z7={s:[[1,"s"],[.001,"ms"],[1e-6,"µs"],[1e-9,"ns"]],B:[[1073741824,"GiB"],[1048576,"MiB"],[1024,"KiB"],[1,"B"]],"/s":[[1e9,"G/s"],[1e6,"M/s"],[1e3,"k/s"],[1,"/s"]]};function nt(t,e,n=3){if(t==null||!Number.isFinite(t))return"–";let r=Z7[e];if(!r)return[as(t,n),e==="1"?"":e].join(" ").trimEnd();let i=r.find(([o])=>Math.abs(t)>=o)??r.at(-1);return`${as(t/i[0],n)} ${i[1]}`}function sn({effect:t,scale:e,unit:n}){return t===null?"–":M2(t,e,n)}function Dr({interval:t,scale:e,unit:n}){return S2(t,r=>M2(r,e,n))}function fs({ratio:t}){return t===null?"–":`${as(t)}×`}function ih({interval:t}){return S2(t,e=>as(e))}function Gi(t){return t===null?"–":t<.001?"< 0.001":t.toFixed(3)}function Or(t,e=1){let n=Math.abs(t);return n>=1e3?"> 99999 %":`${(100*t).toFixed(n<10?e:0)} %`}function M2(t,e,n){let r=e==="ratio"?Or(Math.abs(t)):nt(Math.abs(t),n);return r.startsWith(">")?r:`${t<0?"−":"+"}${r}`}function S2(t,e){return t===null?"":`[${t.map(e).join(", ")}]`}function as(t,e=3){if(t===0)return"0";let n=Math.abs(t);return n>=1e6||n<.001?t.toExponential(e-1):n>=10**(e-1)?t.toFixed(0):t.toPrecision(e)}var K7=860,Q7=1200;function Se(t){let n=Math.min(t==="wide"?Q7:t==="text"?K7:t,document.documentElement.clientWidth-48);return{width:n,labels:Math.max(2,Math.floor(n/80))}}function $e(t,e,n){let r=Qo({style:{background:"transparent",fontSize:"12px"},...e,...n?{color:J7(n)}:{}}),i=r instanceof SVGElement?r:r.querySelector("svg");i.setAttribute("role","img"),i.setAttribute("aria-label",t);for(let a of i.querySelectorAll("[aria-label]"))a.removeAttribute("aria-label");let o=n?.suites.map(a=>[Xi(n,a),a]);return C("figure",{},o&&oh(o),r)}function Xi({suites:t},e){return`var(--suite-${t.indexOf(e)%4})`}function J7(t){let{suites:e}=t;return{type:"categorical",domain:e,range:e.map(n=>Xi(t,n))}}function oh(t){return C("p",{class:"legend"},...t.map(([e,n])=>{let r=C("i",{"aria-hidden":"true"});return r.style.background=e,C("span",{},r,n)}))}function ss(t){return jo({tickFormat:e=>e,label:null,anchor:"left",fontSize:13,ticks:[...t]})}function Le(t,e){let n=i=>t.map(o=>nt(o,e,i).replace(/(\\.\\d*?)0+(?=\\D|$)/,"$1").replace(/\\.(?=\\D|$)/,"")),r=[3,4,5,6].find(i=>new Set(n(i)).size===t.length);return n(r??6)}function ae(t){return t.split("/",1)[0]??""}var Fr=34,$2=8,t_=400,Qn=class{element;#o;#t;#a;#f;#u;#l;#d=[];#r=[];#s;#e=new Map;#i;#c;constructor(e){this.#o=e,this.#s=e.sorted,this.#i=this.#m(),this.#c=this.#m(),this.#f=C("tbody",{},this.#i,this.#c),this.#u=e.columns.map((n,r)=>this.#g(n,r)),this.#a=C("table",{class:"virtual","aria-label":e.label},C("colgroup",{},...e.columns.map(({width:n})=>{let r=C("col");return r.style.setProperty("--width",n),r})),C("thead",{},C("tr",{"aria-rowindex":1},...this.#u)),this.#f),this.#t=C("div",{class:"scroller",tabindex:0,role:"region","aria-label":`${e.label}: table`},this.#a),this.#l=C("p",{class:"status",role:"status"}),this.element=C("div",{},this.#l,this.#t),this.#t.addEventListener("scroll",()=>this.#n(),{passive:!0}),this.#t.addEventListener("keydown",n=>this.#b(n)),new ResizeObserver(()=>this.#n()).observe(this.#t),addEventListener("beforeprint",()=>this.#p(0,t_)),addEventListener("afterprint",()=>this.#n())}show(e,n){this.#d=e;let r=e.length===n?`${n} rows`:`${e.length} of ${n} rows`;this.#l.textContent=r,this.#a.setAttribute("aria-rowcount",String(e.length+1)),this.#h(),this.#t.scrollTop=0,this.#n()}#g(e,n){let{title:r,sort:i,axis:o,align:a}=e,f=i?C("button",{type:"button"},r,C("span",{"aria-hidden":"true"})):r,s=C("th",{scope:"col",class:a??""},f,o?.());return i&&s.querySelector("button").addEventListener("click",()=>{let{column:c,descending:u}=this.#s;this.#s={column:n,descending:c===n?!u:!1},this.#h(),this.#n()}),s}#h(){let{column:e,descending:n}=this.#s;for(let[a,f]of this.#u.entries())a===e?f.setAttribute("aria-sort",n?"descending":"ascending"):f.removeAttribute("aria-sort");let r=this.#o.columns[e]?.sort,i=r?this.#d.map(a=>({row:a,key:r(a)})):null,o=n?-1:1;this.#r=i?i.sort((a,f)=>e_(a.key,f.key,o)).map(({row:a})=>a):this.#d,this.#e.clear(),this.#f.replaceChildren(this.#i,this.#c)}#n(){let{scrollTop:e,clientHeight:n}=this.#t,r=Math.max(0,Math.floor(e/Fr)-$2),i=r+Math.ceil(n/Fr)+2*$2;this.#p(r,i)}#p(e,n){let r=Math.min(this.#r.length,n);for(let[o,a]of this.#e)o>=e&&o<r||(a.remove(),this.#e.delete(o));let i=this.#i;for(let o=e;o<r;o++){let a=this.#e.get(o);a||(a=this.#y(this.#r[o],o),this.#e.set(o,a),i.after(a)),i=a}T2(this.#i,e),T2(this.#c,this.#r.length-r)}#y(e,n){let{columns:r,open:i}=this.#o,o=r.map(({cell:a,align:f},s)=>{let c=a(e);if(!i||s>0)return C("td",{class:f??""},c);let d=C("button",{type:"button",class:"open",title:typeof c=="string"?c:void 0},c);return d.addEventListener("click",()=>i(e,d)),C("td",{},d)});return C("tr",{"aria-rowindex":n+2,"data-index":n},...o)}#m(){let e=C("td",{colspan:this.#o.columns.length});return C("tr",{class:"space","aria-hidden":"true"},e)}#b(e){let n=this.#x(),r=this.#r.length-1;if(n===null)return;let i=Math.max(1,Math.floor(this.#t.clientHeight/Fr)-2),a={ArrowDown:n+1,ArrowUp:n-1,PageDown:n+i,PageUp:n-i,Home:0,End:r}[e.key];if(a===void 0)return;e.preventDefault();let f=Math.min(r,Math.max(0,a)),s=this.#a.tHead.offsetHeight,c=f*Fr,{scrollTop:u,clientHeight:d}=this.#t;c<u?this.#t.scrollTop=c:c+Fr+s>u+d&&(this.#t.scrollTop=c+Fr+s-d),this.#n(),this.#v(f)?.focus({preventScroll:!0})}#x(){let e=document.activeElement?.closest("tr[data-index]");return e&&this.#f.contains(e)?Number(e.getAttribute("data-index")):null}#v(e){return this.#e.get(e)?.querySelector("button")??null}};function T2(t,e){t.cells[0].style.height=`${e*Fr}px`}function e_(t,e,n){return t===null||e===null?t===e?0:t===null?1:-1:t<e?-n:t>e?n:0}function A2({answers:t}){let e=new Qn({label:"Answers",sorted:{column:1,descending:!1},columns:[{title:"Case",width:"auto",cell:r=>r.case,sort:r=>r.case},{title:"Agrees",width:"112px",cell:r_,sort:r=>n_[ah(r)]},{title:"Suite",width:"80px",cell:r=>r.suite,sort:r=>r.suite},{title:"Check",width:"180px",cell:r=>r.check,sort:r=>r.check},{title:"Expected",width:"150px",align:"right",cell:r=>k2(r.expected)},{title:"Got",width:"150px",align:"right",cell:r=>k2(r.got)},{title:"Difference",width:"116px",align:"right",cell:r=>r.difference,sort:r=>r.difference===""?null:Number(r.difference)},{title:"Tolerance",width:"156px",cell:r=>r.tolerance}]});return[Hr({label:"Filter the answers",rows:t,text:({case:r,suite:i,check:o})=>`${i} ${r} ${o}`,choices:[{label:"Agrees",value:ah},{label:"Domain",value:({case:r})=>ae(r)},{label:"Suite",value:({suite:r})=>r}],changed:r=>e.show(r,t.length)}),e.element]}var n_={differs:0,agrees:1,reported:2};function k2(t){return C("span",{title:t},t)}function ah({agrees:t}){return t===null?"reported":t?"agrees":"differs"}function r_(t){let e=t.agrees===null?"calm":t.agrees?"good":"bad";return C("span",{class:`badge ${e}`},ah(t))}var i_=[[/accuracies$/,"epoch"],[/(returns|rewards)$/,"episode"],[/losses$/,"step"]];function cs(t,e){let n=t.curves.filter(i=>i.case===e);if(n.length===0)return null;let r=[...new Set(n.map(({check:i})=>i))];return C("div",{},...r.map(i=>o_(t,e,n.filter(o=>o.check===i))))}function o_(t,e,n){let{check:r}=n[0],i=r.replaceAll("_"," "),o=n.map(f=>`${f.suite} ${f.processes}`).join(", "),a=i_.find(([f])=>f.test(r))?.[1]??"point";return $e(`${i} of ${e} over training, processes: ${o}`,{width:Se("text").width,height:280,marginLeft:64,marginBottom:38,caption:`${i}: median and middle 80 % of the processes (${o})`,x:{label:a},y:{grid:!0,label:i},marks:[fn({ticks:6}),...n.flatMap(a_)]},t)}function a_({suite:t,at:e,middle:n,low:r,high:i},o){let a=e.map((f,s)=>({suite:t,at:f,middle:n[s],low:r[s],high:i[s]}));return[Kd(a,{x:"at",y1:"low",y2:"high",fill:"suite",fillOpacity:.2}),Ir(a,{x:"at",y:"middle",stroke:"suite",strokeWidth:2.5,...o>0?{strokeDasharray:"6 6"}:{}})]}function ra([t,e],n=8){if(e/t<3)return Ui([t,e],n);for(let r of[[1,2,3,5,7],[1,2,5],[1,3],[1]]){let i=[];for(let a=Math.floor(Math.log10(t));a<=Math.ceil(Math.log10(e));a++)i.push(...r.map(f=>+`${f}e${a}`));let o=i.filter(a=>a>=t&&a<=e);if(o.length<=n)return o}return E2(10,[t,e],n)}function C2([t,e],n=10){if(e/t<4){let r=1024**Math.floor(Math.log(t)/Math.log(1024));return Ui([t/r,e/r],n).map(i=>i*r)}return E2(2,[t,e],n)}function E2(t,[e,n],r){let i=Math.ceil(Math.log(e)/Math.log(t)-1e-9),o=Math.floor(Math.log(n)/Math.log(t)+1e-9),a=Math.max(1,Math.ceil((o-i+1)/r)),f=Math.max(0,Math.floor((o-i)/a)+1);return Array.from({length:f},(s,c)=>t**(i+c*a))}function Ui([t,e],n=8){let r=(e-t)/n;if(!(r>0))return[t];let i=10**Math.floor(Math.log10(r)),o=i*[1,2,5,10].find(s=>s*i>=r*(1-1e-9)),a=Math.ceil(t/o-1e-9),f=Math.floor(e/o+1e-9)-a+1;return Array.from({length:f},(s,c)=>(a+c)*o)}function Yr(t,e=1.08){let n=t.filter(r=>r>0);return n.length===0?[.1,10]:[Math.min(...n)/e,Math.max(...n)*e]}function us(t,e){let n=t.latencies.filter(i=>i.case===e);if(n.length===0)return null;let r=[...new Set(n.map(({metric:i})=>i))];return C("div",{},...r.flatMap(i=>{let o=n.filter(a=>a.metric===i).sort((a,f)=>a.batch-f.batch||(a.suite<f.suite?-1:1));return[f_(t,e,i,o),s_(i,o)]}))}function f_(t,e,n,r){let i=[...new Set(r.map(({batch:d})=>d))],o=[...new Set(r.map(({suite:d})=>d))],a=({batch:d,suite:l})=>d*1.06**(o.indexOf(l)-(o.length-1)/2),f=(d,l,h)=>`${h.suite}, batch ${h.batch}\n${d} ${nt(l,"s")}`,s=Yr(r.flatMap(({p50:d,p99:l})=>[d,l]),1.2),c=ra(s),u=Le(c,"s");return $e(`${n} of ${e} by batch size: median, p95 and p99`,{width:Se("text").width,height:280,marginLeft:64,marginBottom:38,x:{type:"log",label:"batch size",inset:24},y:{type:"log",domain:s,label:n},marks:[te(i,{text:String,label:"batch size"}),Nr(c),fn(c,{text:(d,l)=>u[l],label:n}),Ir(r,{x:a,y:"p50",stroke:"suite",strokeWidth:2}),an(r,{x:a,y1:"p50",y2:"p99",stroke:"suite"}),oe(r,{x:a,y:"p50",fill:"suite",r:4,title:d=>f("median",d.p50,d),tip:!0}),oe(r,{x:a,y:"p95",stroke:"suite",fill:"var(--surface)",r:3,title:d=>f("p95",d.p95,d),tip:!0}),oe(r,{x:a,y:"p99",stroke:"suite",symbol:"times",r:3,title:d=>f("p99",d.p99,d),tip:!0})]},t)}function s_(t,e){let n=["Batch","Suite","Median","p95","p99","p99 bounds","Mean","Std","Items/s","n"],r=i=>nt(i,"s");return C("div",{class:"wide",tabindex:0,role:"region","aria-label":`${t}, figures`},C("table",{class:"figures"},C("caption",{},`${t}: median ●, p95 ○, p99 ×`),C("thead",{},C("tr",{},...n.map(i=>C("th",{scope:"col"},i)))),C("tbody",{},...e.map(i=>C("tr",{},...[String(i.batch),i.suite,r(i.p50),r(i.p95),r(i.p99),i.p99Interval?i.p99Interval.map(r).join(" to "):"too few",r(i.mean),r(i.std),nt(i.throughput,"/s"),String(i.n)].map(o=>C("td",{},o)))))))}function Wi(t){let e=t.map(o=>{let a=new Array(51).fill(0);for(let f of o)a[Math.floor(50*f)]+=1;return Math.max(0,...a.map((f,s)=>f+.5*(a[s+1]??0)))}),n=Math.max(1,...e),r=18,i=Math.min(4,Math.max(1,(130-r)/n/2.2));return{r:i,height:Math.min(130,Math.max(56,n*2.2*i+r))}}function ls(t,[e,n]){return t.map(r=>Math.log(r/e)/Math.log(n/e))}function c_(t){let e=[...t.baseProcesses,...t.headProcesses],n=Math.min(...e),r=Math.max(...e)-n||1;return[t.baseProcesses,t.headProcesses].map(i=>i.map(o=>(o-n)/r))}function ds(t,e="text"){let{unit:n}=t,r=(m,y)=>y.map(x=>({side:m,value:x})),i=[...r("base",t.baseProcesses),...r("head",t.headProcesses)],o=[{side:"base",value:t.base},{side:"head",value:t.head}].filter(m=>m.value!==null&&i.some(y=>y.side===m.side)),a=["base","head"].filter(m=>i.some(y=>y.side===m)),f=h_(t),{height:s,r:c}=Wi(c_(t)),{width:u,labels:d}=Se(e),l=u_(t,f),h=Ui(l,d),p=Le(h,n);return $e(`${t.metric} of ${t.suite} ${t.case}: ${d_(t)}`,{width:u,height:34+s*a.length,marginLeft:48,marginRight:34,marginTop:4,marginBottom:30,x:{domain:l,label:null,inset:6},fy:{domain:a,label:null,axis:"left",padding:.1},marks:[Rn(h),te(h,{text:(m,y)=>p[y],label:null}),...f?[l_(f)]:[],oe(i,Lr("middle",{x:"value",fy:"side",r:c,padding:1,stroke:"var(--dot)",fill:m=>m.side==="head"?"var(--dot)":"var(--surface)",title:m=>`${m.side}: ${nt(m.value,n)}`,tip:!0})),ta(o,{x:"value",fy:"side",stroke:"var(--ink)",strokeWidth:2})]})}function u_(t,e){let n=[...t.baseProcesses,...t.headProcesses,...e?[e.low,e.high]:[]],[r,i]=[Math.min(...n),Math.max(...n)],o=r===i?Math.abs(r)/100||1:0;return[r-o,i+o]}function l_(t){return zd([t],{x1:"low",x2:"high",fy:()=>"head",fill:"var(--band)",fillOpacity:.25})}function d_(t){let e=`${t.headProcesses.length} processes at ${nt(t.head,t.unit)}`;if(t.base===null)return e;let n=`${t.baseProcesses.length} base processes at ${nt(t.base,t.unit)}`;return`${e}, ${n}, change ${sn(t)}`}function h_({base:t,interval:e,scale:n,direction:r}){if(t===null||e===null)return null;let i=o=>n==="absolute"?r==="lower"?t+o:t-o:r==="lower"?t*(1+o):t/(1+o);return{low:i(e[0]),high:i(e[1])}}var hs={regression:{tone:"bad",sign:"▲",rank:0},error:{tone:"bad",sign:"!",rank:1},inconclusive:{tone:"unsure",sign:"?",rank:2},improvement:{tone:"good",sign:"▼",rank:3},"no-change":{tone:"calm",sign:"=",rank:4},"not compared":{tone:"calm",sign:"·",rank:5}};function Vi(t){let{tone:e,sign:n}=hs[t];return C("span",{class:`badge ${e}`},C("span",{"aria-hidden":"true"},`${n} `),t==="no-change"?"no change":t)}function R2(t){let e=C("h2",{id:"case-title"}),n=C("div"),r=C("button",{type:"button",class:"quiet"},"Close"),i=C("dialog",{"aria-labelledby":"case-title"},C("div",{class:"bar"},e,r),n),o=null;return r.addEventListener("click",()=>i.close()),i.addEventListener("click",a=>{a.target===i&&i.close()}),i.addEventListener("close",()=>o?.focus()),{element:i,open:({suite:a,case:f,metric:s},c)=>{o=c,e.replaceChildren(C("code",{},f));let u=t.rows.filter(h=>h.case===f&&h.metric===s),d=u.filter(h=>h.suite===a),l=u.filter(h=>h.suite!==a);n.replaceChildren(...[...d,...l].map(m_),...p_([["Latency by batch size",us(t,f)],["Learning curves",cs(t,f)],["All metrics",b_(t,f)]])),i.showModal(),i.scrollTop=0}}}function p_(t){return t.flatMap(([e,n])=>n?[C("h3",{},e),n]:[])}function m_(t){let e=t.verdict!=="not compared";return C("section",{},C("h3",{},`${t.suite}: ${t.metric} `,e&&Vi(t.verdict)),C("p",{},...t.effect!==null?y_(t):g_(t)),t.remark!==""&&C("p",{class:"hint"},t.remark),t.headProcesses.length+t.baseProcesses.length>0?ds(t):C("p",{},"No process gave a figure."))}function g_({base:t,head:e,unit:n}){return e===null?[]:[t===null?`Median ${nt(e,n)}.`:`Medians ${nt(t,n)} → ${nt(e,n)}.`]}function y_(t){let{unit:e}=t,n=t.detectable!==null&&t.scale==="ratio"?` A change of ${Or(t.detectable)} or more would be seen.`:"";return[`${nt(t.base,e)} → ${nt(t.head,e)}, `,C("b",{},sn(t)),` ${Dr(t)}, p ${Gi(t.p)}.${n}`]}function b_({rows:t},e){let n=["Suite","Metric","Head","Change","Items/s","Processes"],r=t.filter(i=>i.case===e);return C("table",{class:"figures"},C("thead",{},C("tr",{},...n.map(i=>C("th",{scope:"col"},i)))),C("tbody",{},...r.map(i=>C("tr",{},...[i.suite,i.metric,nt(i.head,i.unit),sn(i),nt(i.throughput,"/s"),String(i.headProcesses.length)].map(o=>C("td",{},o))))))}var N2=12;function I2({rows:t}){let e=t.filter(({verdict:o})=>o==="regression"||o==="improvement");if(e.length===0)return[C("p",{},"No row is a regression, and none an improvement."),...x_(t)];let n=o=>o.verdict==="regression"?o.gating?0:2:1,r=e.toSorted((o,a)=>n(o)-n(a)||Math.abs(a.effect??0)-Math.abs(o.effect??0)),i=r.length-N2;return[C("div",{class:"cards"},...r.slice(0,N2).map(v_)),i>0&&C("p",{},`… and ${i} more in the table below.`)].filter(o=>o!==!1)}function x_(t){let e=new Map;for(let{gating:r,verdict:i,remark:o,effect:a}of t)!r||i!=="inconclusive"||a!==null||o===""||e.set(o,(e.get(o)??0)+1);if(e.size===0)return[];let n=[...e].map(([r,i])=>C("li",{},C("b",{},`${i} rows: `),r));return[C("p",{},"Undecided:"),C("ul",{},...n)]}function v_(t){let{unit:e}=t;return C("article",{class:"card"},C("p",{},Vi(t.verdict),!t.gating&&" (cannot fail the job)"),C("h3",{},C("b",{},t.suite)," ",C("code",{},t.case)),C("p",{},`${t.metric}: ${nt(t.base,e)} → ${nt(t.head,e)}, `,C("b",{},sn(t)),` ${Dr(t)}`,t.verdict==="regression"&&`, p ${Gi(t.p)}`),t.headProcesses.length>0&&ds(t,400),t.remark!==""&&C("p",{class:"hint"},t.remark))}function ps(t,e,{group:n,name:r,show:i}){let o=new Map;for(let[c,u]of e.entries()){let d=n(u),l=C("option",{value:c},r(u));o.set(d,[...o.get(d)??[],l])}let a=C("select",{id:zr()},...[...o].map(([c,u])=>C("optgroup",{label:c},...u))),f=C("div",{"aria-live":"polite"}),s=()=>f.replaceChildren(i(e[Number(a.value)]));return a.addEventListener("change",s),s(),C("div",{},C("div",{class:"filters"},Zi(t,a)),f)}var sh=230,ms=24,P2=10,ji=ms/2;function gs(t,e){let n=L2(t),{neutral:r}=t,i=[];if(e.shade){let[o,a]=[n(r-e.shade),n(r+e.shade)];i.push(un("rect",{class:"shade",x:o,y:0,width:a-o,height:ms}))}if(i.push(fh(n(r),"neutral")),e.limit&&i.push(fh(n(r-e.limit),"limit"),fh(n(r+e.limit),"limit")),e.interval){let[o,a]=[n(e.interval[0]),n(e.interval[1])];i.push(un("line",{class:e.tone,x1:o,x2:a,y1:ji,y2:ji}))}return e.at!==null&&i.push(w_(t,n(e.at),e)),un("svg",{class:"glyph",width:sh,height:ms,role:"img","aria-label":e.label},...i)}function ys(t,e,n){let r=L2(t);return un("svg",{class:"glyph axis",width:sh,height:14,"aria-hidden":"true"},...e.map((i,o)=>un("text",{x:r(i),y:11,"text-anchor":"middle"},n[o])))}function w_({domain:[t,e]},n,{at:r,tone:i}){if(r>e||r<t){let o=r>e?n+6:n-6,a=`${n},${ji-5} ${o},${ji} ${n},${ji+5}`;return un("polygon",{class:i,points:a})}return un("circle",{class:i,cx:n,cy:ji,r:4})}function fh(t,e){return un("line",{class:e,x1:t,x2:t,y1:0,y2:ms})}function L2({domain:[t,e],log:n}){let r=a=>n?Math.log(Math.max(a,Number.MIN_VALUE)):a,[i,o]=[r(t),r(e)];return a=>{let f=(r(a)-i)/(o-i);return P2+Math.min(1,Math.max(0,f))*(sh-2*P2)}}function O2(t,e){let{rows:n,hasBase:r}=t,i=new Qn({label:r?"All comparisons":"All measurements",columns:__(t),sorted:{column:r?1:0,descending:!1},open:e}),o=n.some(({gating:f})=>f);return[Hr({label:"Filter the rows",rows:n,text:({suite:f,case:s,metric:c})=>`${f} ${s} ${c}`,choices:[...r?[{label:"Verdict",value:({verdict:f})=>f}]:[],{label:"Suite",value:({suite:f})=>f},{label:"Domain",value:({case:f})=>ae(f)},{label:"Metric",value:({metric:f})=>f}],...o?{only:{label:"only what can fail the job",keep:f=>f.gating,checked:!0}}:{},changed:f=>i.show(f,n.length)}),i.element]}function __(t){let e=S_(t),n=$_(e),r=[{title:"Case",width:"auto",cell:o=>o.case,sort:o=>o.case},{title:"Verdict",width:"122px",cell:({verdict:o})=>Vi(o),sort:o=>hs[o.verdict].rank-Math.min(.999,Math.max(0,o.effect??0))},{title:"Suite",width:"80px",cell:o=>o.suite,sort:o=>o.suite},{title:"Metric",width:"176px",cell:o=>o.metric,sort:o=>o.metric},D2("Base",o=>o.base),D2("Head",o=>o.head),{title:"Change",width:"96px",align:"right",cell:o=>sn(o),sort:o=>o.effect},{title:"Interval",width:"242px",cell:o=>M_(e,o),axis:()=>ys(e,n,n.map(T_))},{title:"p",width:"64px",align:"right",cell:({p:o})=>Gi(o),sort:({p:o})=>o}],i={title:"Items per second",width:"140px",align:"right",cell:({throughput:o})=>nt(o,"/s"),sort:({throughput:o})=>o};return t.hasBase?r:[...r.filter(({title:o})=>["Case","Suite","Metric","Head"].includes(o)),i]}function D2(t,e){return{title:t,width:"86px",align:"right",cell:n=>nt(e(n),n.unit),sort:e}}function M_(t,e){return e.interval===null?C("span",{class:"hint",title:e.remark},e.remark):e.scale==="absolute"?Dr(e):gs(t,{at:e.effect,interval:e.interval,shade:e.detectable,limit:e.tolerance,tone:hs[e.verdict].tone,label:`${sn(e)}, bounds ${Dr(e)}`})}function S_({rows:t,tolerance:e}){let n=t.filter(({scale:o,interval:a})=>o==="ratio"&&a!==null).map(({interval:o})=>Math.max(...o.map(Math.abs))).sort((o,a)=>o-a),r=n[Math.floor(.98*(n.length-1))]??0,i=Math.min(1,Math.max(4*e,1.25*r));return{domain:[-i,i],log:!1,neutral:0}}function $_({domain:[,t]}){let e=[.01,.02,.05,.1,.2,.5].find(r=>t/r<=2.6)??1,n=Math.floor(t/e);return Array.from({length:2*n+1},(r,i)=>(i-n)*e)}function T_(t){return Math.abs(t)<1e-9?"0":`${t<0?"−":"+"}${Or(Math.abs(t)).replace(".0","")}`}var k_=[[/(^|_)time(_|$)|_latency$|^(ttft|tpot)$/,"s"],[/_bytes$/,"B"],[/_percent$/,"%"],[/_watts$/,"W"],[/^steps_/,"steps"]];function F2(t,e){let n=t.split("@",1)[0]??"";return k_.find(([i])=>i.test(n))?.[1]??(e?"s":"")}function Y2({history:t,rows:e}){let n=new Map(e.map(a=>[`${a.suite}\\0${a.case}\\0${a.metric}`,a.unit])),r=({suite:a,case:f,metric:s})=>n.get(`${a}\\0${f}\\0${s}`)??F2(s,!1),i=t.series.filter(({changes:a})=>a.length>0),o=t.series.filter(({changes:a})=>a.length===0);return[A_(t,i,r),ps("Series",[...i,...o],{group:({changes:a})=>a.length>0?"changed level":"steady",name:({suite:a,case:f,metric:s})=>`${a} ${f} ${s}`,show:a=>C_(t,a,r(a))})]}function A_(t,e,n){if(e.length===0)return C("p",{},"No series changed its level.");let r=["Suite","Case","Metric","Since","Level","By"],i=e.flatMap(f=>f.changes.map(s=>{let c=n(f);return[f.suite,f.case,f.metric,B2(t,f.points[s.index][0]),`${nt(s.before,c)} → ${nt(s.after,c)}`,q2(s.after/s.before-1)]})),o=r.map(f=>C("th",{scope:"col"},f)),a=i.map(f=>C("tr",{},...f.map(s=>C("td",{},s))));return C("div",{class:"wide",tabindex:0,role:"region","aria-label":"Changes of level"},C("table",{},C("caption",{},`Changes of level: ${i.length}`),C("thead",{},C("tr",{},...o)),C("tbody",{},...a)))}function C_(t,e,n){let{points:r,changes:i}=e,o=r.map(([m,y,x],g)=>{let w=`${B2(t,m)}\n${nt(y,n)} (${x} processes)`;return{x:g,value:y,name:w}}),a=i.map(({index:m,before:y,after:x})=>({x:m-.5,by:q2(x/y-1)})),f=r.flatMap(([m],y)=>{let{label:x}=t.sessions[m];return x?[{x:y,label:x}]:[]}),{width:s,labels:c}=Se("wide"),u=r.map(([,m])=>m),d=[Math.min(...u),Math.max(...u)],l=Ui(d,5),h=Le(l,n),p=m=>t.sessions[r[m]?.[0]??-1]?.started.slice(0,10)??"";return $e(`${e.metric} of ${e.suite} ${e.case} over ${r.length} sessions, ${i.length} changes of level`,{width:s,height:280,marginLeft:68,marginRight:40,marginBottom:34,marginTop:26,x:{label:null,domain:[-.5,r.length-.5]},y:{inset:12,label:e.metric},marks:[te({ticks:E_(r.length,c),tickFormat:p}),Nr(l),fn(l,{text:(m,y)=>h[y],label:e.metric}),an(a,{x:"x",stroke:"var(--bad)",strokeWidth:2}),En(a,{x:"x",text:"by",frameAnchor:"top",dy:-14,fill:"var(--bad)"}),an(f,{x:"x",stroke:"var(--faint)",strokeDasharray:"2 3"}),En(f,{x:"x",text:"label",frameAnchor:"bottom",dy:-4,dx:4,textAnchor:"start"}),Ir(o,{x:"x",y:"value",stroke:"var(--dot)",strokeOpacity:.5}),oe(o,{x:"x",y:"value",fill:"var(--dot)",r:3.5,title:"name",tip:!0})]})}function E_(t,e){let n=Math.ceil(t/e);return Array.from({length:Math.ceil(t/n)},(r,i)=>i*n)}function B2({sessions:t},e){let{started:n,label:r,commit:i}=t[e];return[n.slice(0,10),r,i?.slice(0,12)].filter(Boolean).join(" ")}function q2(t){return`${t<0?"−":"+"}${Or(Math.abs(t))}`}function z2(t){let{memory:e}=t,n=[...new Set(e.map(d=>ae(d.case)))].sort(),r=n.map(d=>e.filter(l=>ae(l.case)===d).map(({peak:l})=>l)),i=Yr(r.flat(),1.25),{width:o,labels:a}=Se("wide"),f=C2(i,a),s=Le(f,"B"),{height:c,r:u}=Wi(r.map(d=>ls(d,i)));return $e(`Peak resident memory of ${e.length} cases by domain and suite`,{width:o,height:44+n.length*c,marginLeft:76,marginRight:34,x:{type:"log",base:2,domain:i,label:null},fy:{domain:n,label:null,axis:null,padding:.08},marks:[Rn(f),te(f,{text:(d,l)=>s[l],label:null}),ss(n),oe(e,Lr("middle",{x:"peak",fy:d=>ae(d.case),fill:"suite",r:u,padding:.6,title:R_,tip:!0}))]},t)}function R_({suite:t,case:e,peak:n,mean:r}){let i=r===null?"":`, mean ${nt(r,"B")}`;return`${t} ${e}\npeak ${nt(n,"B")}${i}`}function G2(t,e){return[N_(t),...P_(t,e)]}function ch({interval:t}){return t===null?"undecided":t[0]>1?"denominator":t[1]<1?"numerator":"undecided"}function N_(t){let e=t.parity.filter(g=>g.unit==="s"&&g.ratio!==null),n=e[0];if(!n)return C("p",{},"No timing has a ratio.");let{numerator:r,denominator:i}=n,o=[...new Set(e.map(g=>ae(g.case)))].sort(),a=o.map(g=>e.filter(w=>ae(w.case)===g).map(w=>w.ratio)),f=o.map((g,w)=>({domain:g,ratio:D_(a[w])})),s=Yr([1,...a.flat()]),{width:c,labels:u}=Se("wide"),d=u>8,l=ra(s,u),h=Le(l,"1"),{height:p,r:m}=Wi(a.map(g=>ls(g,s))),y=f.map(({domain:g,ratio:w})=>`${g} ${nt(w,"1")}`).join(", "),x=g=>I_(t,g);return C("div",{},oh([[Xi(t,i),`${i} needs less`],[Xi(t,r),`${r} needs less`],["var(--calm)","undecided"]]),$e(`Ratio ${r} over ${i} of ${e.length} timings by domain; medians: ${y}`,{width:c,height:52+o.length*p,marginLeft:76,marginRight:d?110:24,marginBottom:42,x:{type:"log",domain:s},fy:{domain:o,label:null,axis:null,padding:.08},marks:[Rn(l),te(l,{text:(g,w)=>`${h[w]}×`,label:`← ${r} faster · ratio · ${i} faster →`,labelAnchor:"center",labelArrow:"none"}),ss(o),an([1],{stroke:"var(--ink)"}),oe(e,Lr("middle",{x:"ratio",fy:g=>ae(g.case),r:m,padding:.6,fill:x,title:g=>`${g.case}\n${g.metric}\n${fs(g)} ${ih(g)}`,tip:!0})),ta(f,{x:"ratio",fy:"domain",stroke:"var(--ink)",strokeWidth:2}),En(d?f:[],{fy:"domain",frameAnchor:"right",textAnchor:"start",dx:12,text:({ratio:g})=>`median ${nt(g,"1")}×`})]}))}function I_(t,e){let n=ch(e);return n==="undecided"?"var(--calm)":Xi(t,e[n])}function P_(t,e){let n=t.parity,{numerator:r,denominator:i}=n[0],o=n.filter(({interval:h})=>h!==null).map(({ratio:h})=>h).sort((h,p)=>h-p),a=o.slice(Math.floor(.01*o.length),Math.ceil(.99*o.length)),f=Yr([1/1.5,1.5,...a],1.25),s={domain:f,log:!0,neutral:1},c=ra(f,5),u=Le(c,"1").map(h=>`${h}×`),d=new Qn({label:`Ratio of ${r} over ${i}`,sorted:{column:0,descending:!1},open:e,columns:[{title:"Case",width:"auto",cell:h=>h.case,sort:h=>h.case},{title:"Metric",width:"176px",cell:h=>h.metric,sort:h=>h.metric},H2(r,h=>h.numerator_value),H2(i,h=>h.denominator_value),{title:"Ratio",width:"92px",align:"right",cell:h=>C("b",{},fs(h)),sort:h=>h.ratio},{title:"Interval",width:"242px",cell:h=>h.ratio===null?h.reason??"":gs(s,{at:h.ratio,interval:h.interval,tone:L_(t,h),label:`${fs(h)} ${ih(h)}`}),axis:()=>ys(s,c,u)},...n.some(({verdict:h})=>h)?[{title:"Policy",width:"112px",cell:h=>h.verdict??"",sort:h=>h.verdict??null}]:[]]});return[Hr({label:"Filter the ratios",rows:n,text:({case:h,metric:p})=>`${h} ${p}`,choices:[{label:"Domain",value:({case:h})=>ae(h)},{label:"Metric",value:({metric:h})=>h},{label:"Needs less",value:h=>({denominator:i,numerator:r,undecided:"undecided"})[ch(h)]}],changed:h=>d.show(h,n.length)}),d.element]}function H2(t,e){return{title:t,width:"104px",align:"right",cell:n=>nt(e(n),n.unit??""),sort:n=>e(n)??null}}function L_(t,e){let n=ch(e);return n==="undecided"?"calm":`suite-${t.suites.indexOf(e[n])%4}`}function D_(t){let e=t.toSorted((r,i)=>r-i),n=(e.length-1)/2;return Math.sqrt(e[Math.floor(n)]*e[Math.ceil(n)])}function X2(){let t=document.querySelector("#theme");if(!t)return;let{style:e}=document.documentElement,n=matchMedia("(prefers-color-scheme: dark)").matches,r=()=>{t.textContent=n?"Light":"Dark",t.setAttribute("aria-label",`Switch to ${n?"light":"dark"} colours`)};t.addEventListener("click",()=>{n=!n,e.colorScheme=n?"dark":"light",r()}),r(),t.hidden=!1}var De=JSON.parse(document.getElementById("model").textContent),{open:U2,element:O_}=R2(De);document.body.append(O_);X2();var F_={changes:()=>I2(De),measurements:()=>O2(De,U2),parity:()=>G2(De,U2),latency:()=>[W2(De.latencies.map(t=>t.case),t=>us(De,t))],curves:()=>[W2(De.curves.map(t=>t.case),t=>cs(De,t))],memory:()=>[z2(De)],history:()=>Y2(De),answers:()=>A2(De)},bs=new Map,V2=t=>{let e=bs.get(t);bs.delete(t),j2.unobserve(t),e&&t.append(...e())},j2=new IntersectionObserver(t=>{for(let{isIntersecting:e,target:n}of t)e&&V2(n)},{rootMargin:"600px"});for(let[t,e]of Object.entries(F_)){let n=yh(t);n&&(bs.set(n,e),j2.observe(n))}addEventListener("beforeprint",()=>{for(let t of[...bs.keys()])V2(t)});function W2(t,e){return ps("Case",[...new Set(t)].sort(),{group:n=>n.split("/").slice(0,2).join("/"),name:n=>n,show:e})}})();';
var CLIENT_STYLE = ':root{color-scheme:light dark;--paper: light-dark(#f6f7f9, #14171c);--surface: light-dark(#ffffff, #1c2027);--ink: light-dark(#1b1f24, #e6e9ee);--faint: light-dark(#57606a, #a3adba);--line: light-dark(#d5dae0, #343b46);--hover: light-dark(#eef3fb, #262d38);--accent: light-dark(#0a58ca, #7ab4ff);--bad: light-dark(#b42318, #ff8f85);--bad-back: light-dark(#fdecea, #46201d);--good: light-dark(#14713d, #6fd49b);--good-back: light-dark(#e5f5ec, #17382a);--unsure: light-dark(#8a5300, #f2bd62);--unsure-back: light-dark(#fdf3df, #3f311a);--calm: light-dark(#57606a, #a3adba);--calm-back: light-dark(#eceff2, #2a303a);--shade: light-dark(#e3e7ec, #323a46);--dot: light-dark(#2f6fbd, #84b8f5);--band: light-dark(#b5651d, #e9a86a);--suite-0: light-dark(#0a6ab3, #6db8f2);--suite-1: light-dark(#c2500a, #ff9d5c);--suite-2: light-dark(#00795b, #4fd1ac);--suite-3: light-dark(#a4447c, #ea9cc8)}*{box-sizing:border-box}html{scroll-behavior:smooth;scroll-padding-top:1rem}@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif}code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.92em;overflow-wrap:anywhere}p,li{overflow-wrap:anywhere}a{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.4rem .8rem;z-index:9}header.page,main{max-width:1440px;margin:0 auto;padding:0 1.5rem}header.page{padding-top:1rem}.bar{display:flex;justify-content:space-between;align-items:center;gap:1rem}.brand{font-weight:700;letter-spacing:.02em;color:var(--faint)}.quiet{font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:.2rem .8rem;cursor:pointer}.quiet:hover{background:var(--hover)}.conclusion{display:flex;gap:1rem;align-items:center;margin:.8rem 0 1rem;padding:1rem 1.25rem;border-radius:10px;border-left:6px solid currentColor}.conclusion h1{margin:0;font-size:1.6rem;line-height:1.2}.conclusion p{margin:.2rem 0 0;color:var(--ink);overflow-wrap:anywhere}.conclusion .sign{font-size:2rem;font-weight:700;line-height:1;width:1.6rem;text-align:center}.conclusion.bad{background:var(--bad-back);color:var(--bad)}.conclusion.good{background:var(--good-back);color:var(--good)}.conclusion.unsure{background:var(--unsure-back);color:var(--unsure)}.facts{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;margin:0 0 1rem}.facts dt{font-size:.8rem;color:var(--faint)}.facts dd{margin:0;overflow-wrap:anywhere}.tiles{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:0 0 1rem;padding:0}.tiles li{padding:.35rem .9rem;border-radius:8px;background:var(--surface);border:1px solid var(--line)}.tiles b{font-size:1.15rem;font-variant-numeric:tabular-nums}.tiles .bad{color:var(--bad);background:var(--bad-back);border-color:transparent}.tiles .good{color:var(--good);background:var(--good-back);border-color:transparent}.tiles .unsure{color:var(--unsure);background:var(--unsure-back);border-color:transparent}.tiles .calm{color:var(--calm)}.warnings{background:var(--unsure-back);color:var(--unsure);border-radius:8px;padding:.6rem 1rem;margin:1rem 0;overflow-wrap:anywhere}nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;list-style:none;margin:0;padding:.5rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}nav a{text-decoration:none}nav a:hover{text-decoration:underline}main>section{margin:2rem 0 2.5rem}main>section>.mount:empty{min-height:320px}h2{margin:0 0 .3rem;font-size:1.25rem}h3{margin:1rem 0 .3rem;font-size:1rem}.words{margin:0 0 .8rem;color:var(--faint);max-width:62rem}.hint{color:var(--faint)}.status{margin:.4rem 0;color:var(--faint);font-size:.9rem}.badge{display:inline-block;padding:0 .55em;border-radius:999px;font-size:.85em;white-space:nowrap}.badge.bad{color:var(--bad);background:var(--bad-back)}.badge.good{color:var(--good);background:var(--good-back)}.badge.unsure{color:var(--unsure);background:var(--unsure-back)}.badge.calm{color:var(--calm);background:var(--calm-back)}.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.4rem 0}.field{display:inline-flex;min-width:0;gap:.4rem;align-items:center}.field label{color:var(--faint);font-size:.9rem}input,select{font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:.2rem .5rem;min-width:0;max-width:30rem}table{border-collapse:collapse;background:var(--surface);font-variant-numeric:tabular-nums}caption{text-align:left;color:var(--faint);font-size:.9rem;padding:.3rem 0;background:var(--paper)}th,td{padding:.3rem .6rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}th{font-weight:600}.right{text-align:right}.figures td:nth-child(n+3),.figures th:nth-child(n+3){text-align:right}td{overflow-wrap:anywhere}tbody th code{overflow-wrap:normal;white-space:nowrap}.fields th{font-weight:400;white-space:nowrap}.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1.5rem;align-items:start;margin-top:1rem}.wide{overflow-x:auto}.wide td{min-width:6.5em}.scroller{overflow:auto;will-change:transform;max-height:min(70vh,720px);border:1px solid var(--line);border-radius:8px;background:var(--surface)}.virtual{font-size:13.5px;table-layout:fixed;width:100%;min-width:1120px;border-collapse:separate;border-spacing:0}.virtual col{width:var(--width)}.virtual thead th{position:sticky;top:0;z-index:1;background:var(--surface);vertical-align:bottom;border-bottom:2px solid var(--line)}.virtual td{height:34px;padding:0 .6rem;vertical-align:middle;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.virtual tr.space td{padding:0;border:0}.virtual tr:not(.space):hover td{background:var(--hover)}.virtual th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}.virtual th button span:after{content:" ↕";color:var(--faint);font-weight:400}.virtual th[aria-sort=ascending] button span:after{content:" ↑";color:var(--accent)}.virtual th[aria-sort=descending] button span:after{content:" ↓";color:var(--accent)}.open{font:inherit;color:var(--accent);background:none;border:0;padding:0;cursor:pointer;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:middle;text-align:left}.open:hover{text-decoration:underline}.glyph{display:block}.glyph .shade{fill:var(--shade)}.glyph line{stroke:var(--calm);stroke-width:2}.glyph .neutral{stroke:var(--faint);stroke-width:1}.glyph .limit{stroke:var(--faint);stroke-width:1;stroke-dasharray:2 3}.glyph line.bad{stroke:var(--bad)}.glyph circle.bad,.glyph polygon.bad{fill:var(--bad)}.glyph line.good{stroke:var(--good)}.glyph circle.good,.glyph polygon.good{fill:var(--good)}.glyph line.unsure{stroke:var(--unsure)}.glyph circle.unsure,.glyph polygon.unsure{fill:var(--unsure)}.glyph line.calm{stroke:var(--calm)}.glyph circle.calm,.glyph polygon.calm{fill:var(--calm)}.glyph line.suite-0{stroke:var(--suite-0)}.glyph circle.suite-0,.glyph polygon.suite-0{fill:var(--suite-0)}.glyph line.suite-1{stroke:var(--suite-1)}.glyph circle.suite-1,.glyph polygon.suite-1{fill:var(--suite-1)}.glyph line.suite-2{stroke:var(--suite-2)}.glyph circle.suite-2,.glyph polygon.suite-2{fill:var(--suite-2)}.glyph line.suite-3{stroke:var(--suite-3)}.glyph circle.suite-3,.glyph polygon.suite-3{fill:var(--suite-3)}.glyph text{fill:var(--faint);font-size:10.5px;font-weight:400}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(420px,100%),1fr));gap:1rem}.card{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:.8rem 1rem}.card h3{margin:.3rem 0}.card p{margin:.2rem 0}figure{margin:.6rem 0}figure svg{max-width:100%;height:auto;--plot-background: var(--surface);color:var(--ink)}figcaption{color:var(--faint);font-size:.9rem}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0}.legend i{display:inline-block;width:.8em;height:.8em;border-radius:50%;margin-right:.4em}.failures{list-style:none;margin:0;padding:0;display:grid;gap:.6rem}.failures li{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:.6rem 1rem}.failures p{margin:.15rem 0;overflow-wrap:anywhere}pre{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.6rem;overflow:auto;max-height:22rem;white-space:pre-wrap}summary{cursor:pointer;color:var(--accent)}.warnings ul{margin:0;padding-left:1.2rem}.warnings summary{color:inherit}dialog{width:min(960px,94vw);max-height:90vh;overflow:auto;border:1px solid var(--line);border-radius:12px;background:var(--surface);color:var(--ink);padding:1rem 1.4rem}dialog::backdrop{background:#00000073}dialog .bar{position:sticky;top:-1rem;background:var(--surface);padding:.4rem 0;z-index:2}dialog caption{background:none}@media print{:root{color-scheme:light}nav,.filters,.quiet,.status{display:none}.scroller{max-height:none;overflow:visible}.virtual{min-width:0;font-size:9px;table-layout:auto}.virtual col{width:auto}.virtual .hint{display:none}.virtual td,.open{height:auto;white-space:normal;overflow-wrap:anywhere}.virtual td.right{white-space:nowrap}.glyph{max-width:150px}.virtual thead th{position:static}.card,.failures li,figure,tr{break-inside:avoid}details::details-content{content-visibility:visible}}';

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
  const level = (q) => sorted.map((values) => precise(quantile2(values, q)));
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
  const series = history.map(({ suite, case: id, metric, points, changes }) => ({
    suite,
    case: id,
    metric,
    points: points.map((point) => [
      placeOf(point),
      precise(point.value),
      point.processes
    ]),
    changes
  }));
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
      return [{ suite, case: id, metric, batch: Number(batch), ...spread(values, items[key]) }];
    });
  });
}
function spread(values, items) {
  const all2 = Array.from(values);
  const p50 = quantile2(values, 0.5);
  const bounds2 = orderStatisticInterval(values, 0.99);
  return {
    n: values.length,
    mean: precise(mean(all2)),
    std: precise(standardDeviation(all2)),
    p50: precise(p50),
    p95: precise(quantile2(values, 0.95)),
    p99: precise(quantile2(values, 0.99)),
    p99Interval: bounds2 && [precise(bounds2.low), precise(bounds2.high)],
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

// src/report/html/model/units.ts
var NAMES = [
  [/(^|_)time(_|$)|_latency$|^(ttft|tpot)$/, "s"],
  [/_bytes$/, "B"],
  [/_percent$/, "%"],
  [/_watts$/, "W"],
  [/^steps_/, "steps"]
];
function unitOf(metric, sampled) {
  const name = metric.split("@", 1)[0] ?? "";
  const known = NAMES.find(([pattern2]) => pattern2.test(name))?.[1];
  return known ?? (sampled ? "s" : "");
}

// src/report/html/model/rows.ts
function rowsOf2(verdict, cases) {
  const figures = new Map(cases.map((each) => [`${each.suite}\0${each.case}`, each]));
  const compared = /* @__PURE__ */ new Set();
  const rows = verdict.comparisons.map((row) => {
    compared.add(`${row.suite}\0${row.case}\0${row.metric}`);
    return comparedRow(row, figures.get(`${row.suite}\0${row.case}`));
  });
  const rest2 = cases.flatMap(
    (each) => metricsOf2(each.head).filter(({ metric }) => !compared.has(`${each.suite}\0${each.case}\0${metric}`)).map(({ metric, sampled }) => measuredRow(each, metric, sampled))
  );
  return [...rows, ...rest2];
}
function comparedRow(row, figures) {
  const headProcesses = collapse2(figures?.head ?? [], row.metric);
  const baseProcesses = collapse2(figures?.base ?? [], row.metric);
  const seen = row.verdict === "inconclusive" ? middle2 : () => null;
  const head = row.head.value ?? seen(headProcesses);
  return {
    suite: row.suite,
    case: row.case,
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
    remark: remark(row),
    baseProcesses,
    headProcesses,
    throughput: perSecond(figures?.items[row.metric], row.unit, head)
  };
}
function measuredRow(figures, metric, sampled) {
  const headProcesses = collapse2(figures.head, metric);
  const head = middle2(headProcesses);
  const unit = unitOf(metric, sampled);
  return {
    suite: figures.suite,
    case: figures.case,
    metric,
    unit,
    scale: "ratio",
    direction: "lower",
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
    baseProcesses: collapse2(figures.base, metric),
    headProcesses,
    throughput: perSecond(figures.items[metric], unit, head)
  };
}
function collapse2(processes, metric) {
  return processes.flatMap(({ samples, resources, checks }) => {
    const values = Object.hasOwn(samples, metric) ? samples[metric] : [];
    if (values.length > 0) return [precise(summarize(values, "median"))];
    const single = Object.hasOwn(resources, metric) ? resources[metric] : checks[metric];
    return typeof single === "number" ? [precise(single)] : [];
  });
}
function middle2(figures) {
  return figures.length === 0 ? null : median([...figures]);
}
function metricsOf2(processes) {
  const found = /* @__PURE__ */ new Map();
  for (const { samples, resources } of processes) {
    for (const metric of Object.keys(samples)) found.set(metric, true);
    for (const metric of Object.keys(resources)) found.set(metric, false);
  }
  return [...found].map(([metric, sampled]) => ({ metric, sampled }));
}
function perSecond(items, unit, value) {
  return items && unit === "s" && value ? precise(items / value) : null;
}
function remark(row) {
  if (row.waiver) return `waived until ${row.waiver.expires}: ${row.waiver.reason}`;
  const stands = row.confirmed ? "red twice: figures of the second time, dots of the first" : "";
  const provisional = row.provisional && !row.confirmed ? "provisional" : "";
  return [stands, provisional, row.reason ?? ""].filter((part) => part !== "").join("; ");
}

// src/report/html/model/sides.ts
function figuresByCase(head, base) {
  const found = /* @__PURE__ */ new Map();
  const at = ({ suite, case: id, items }) => {
    const key = `${suite}\0${id}`;
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

// src/report/html/model/build.ts
function buildModel({ verdict, head, base, history = [] }) {
  const cases = figuresByCase(head, base);
  const { numerator, denominator } = verdict.parity[0] ?? {};
  const named = [numerator, denominator, ...cases.map(({ suite }) => suite)];
  const suites2 = [...new Set(named.filter((name) => name !== void 0))];
  const domains = [...new Set(cases.map(({ case: id }) => id.split("/", 1)[0] ?? ""))].sort();
  return {
    suites: suites2,
    domains,
    hasBase: verdict.base !== null && verdict.base !== void 0,
    tolerance: verdict.policy.tolerance,
    rows: rowsOf2(verdict, cases),
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
  constructor(text3) {
    this.text = text3;
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
      (text3, part, i) => text3 + part + (i < values.length ? render(values[i]) : ""),
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
${suites(head).map(([name, fields]) => facts(`Suite ${name}`, fields))}
</div>
</section>`;
}
function differences(rows) {
  if (rows.length === 0)
    return html`<p>Nothing that is recorded differs between the two sides.</p>`;
  const rank = { "must-match": 0, warn: 1, ignore: 2 };
  const sorted = rows.toSorted((a, b) => rank[a.rule] - rank[b.rule]);
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
  return [...found].map(([name, receipt]) => [
    name,
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
  const rank = { failed: 0, wrong: 1, skipped: 2, measured: 3 };
  const sorted = failures.toSorted((a, b) => rank[a.outcome.kind] - rank[b.outcome.kind]);
  return html`<section id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">Failures</h2>
<p>A case that fails is a row like any other: it never counts as a pass.</p>
<ul class="failures">${sorted.map(failure)}</ul>
</section>`;
}
function failure({ suite, case: id, outcome }) {
  const stage = outcome.kind === "failed" ? `failed: ${outcome.stage}` : outcome.kind;
  const tone = outcome.kind === "skipped" ? "calm" : "bad";
  return html`<li><p><span class="badge ${tone}">${stage}</span>
<b>${suite}</b> <code>${id}</code></p>${details(outcome)}</li>`;
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
var CONCLUSIONS = {
  pass: ["Pass", "good", "✓"],
  regression: ["Regression", "bad", "✗"],
  "not-measured": ["Could not measure", "bad", "!"],
  "wrong-answer": ["Answers differ", "bad", "≠"],
  inconclusive: ["Inconclusive", "unsure", "?"]
};
var FEW = 3;
function headerOf(verdict, model) {
  const [word, tone, sign] = CONCLUSIONS[verdict.conclusion];
  const { head, base, totals, profile } = verdict;
  return html`<a class="skip" href="#main">Skip to the results</a>
<header class="page">
<div class="bar"><span class="brand">rvp-bench</span>
<button type="button" id="theme" class="quiet" hidden>Dark</button></div>
<div class="conclusion ${tone}"><span class="sign" aria-hidden="true">${sign}</span>
<div><h1>${word}</h1><p>${verdict.summary}</p></div></div>
<dl class="facts">
<div><dt>Head</dt><dd>${side(head)}</dd></div>
<div><dt>Base</dt><dd>${base ? side(base) : "none: nothing was compared"}</dd></div>
<div><dt>Profile</dt><dd>${profile}</dd></div>
<div><dt>Measured</dt><dd>${totals.measured} of ${totals.cases} cases in ${seconds(totals.seconds)}</dd></div>
</dl>
${tiles(verdict)}
${warnings(verdict)}
<nav aria-label="Sections"><ul>${links(verdict, model).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>`;
}
function side({ label, commit, sessions }) {
  const short = commit && !commit.startsWith(label) ? html` <code>${commit.slice(0, 12)}</code>` : "";
  const many = sessions.length > 1 ? ` (${sessions.length} sessions)` : "";
  return html`${label}${short}${many}`;
}
function tiles({ totals, comparisons }) {
  const compared = comparisons.length > 0;
  const all2 = [
    [totals.regressions, "regressions", "bad", compared],
    [totals.waived, "waived", "unsure", totals.waived > 0],
    [totals.inconclusive, "inconclusive", "unsure", compared],
    [totals.no_change, "no change", "calm", compared],
    [totals.improvements, "improvements", "good", compared],
    [totals.wrong, "wrong answers", "bad", true],
    [totals.failed, "failed", "bad", true],
    [totals.skipped, "skipped", "calm", true]
  ];
  return html`<ul class="tiles">${all2.filter(([, , , shown2]) => shown2).map(
    ([count3, title, tone]) => html`<li class="${count3 > 0 ? tone : "calm"}"><b>${count3}</b> ${title}</li>`
  )}</ul>`;
}
function warnings({ warnings: messages }) {
  if (messages.length === 0) return "";
  const list2 = (some) => html`<ul>${some.map((each) => html`<li>${each}</li>`)}</ul>`;
  const rest2 = messages.slice(FEW);
  return html`<div class="warnings">${list2(messages.slice(0, FEW))}
${rest2.length > 0 && html`<details><summary>${rest2.length} more warnings</summary>${list2(rest2)}</details>`}</div>`;
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
    "The rows to look at first. A dot is one process: the median of its iterations. The line is the figure of its side; the band is where the interval of the change puts the head."
  ) : ""}
${section(
    "measurements",
    hasBase2 ? "All comparisons" : "All measurements",
    hasBase2 ? "The change of every metric, right of zero is worse, with its one-sided 95 % bounds. Shaded: changes too small to be seen with these processes. Dashed: the tolerance. p: of being no worse, adjusted for the number of rows. Choose a row for its processes." : "Nothing was compared: there was no base. Choose a row for its processes."
  )}
${first ? section(
    "parity",
    `Parity: ${first.numerator} / ${first.denominator}`,
    `The ratio of the two suites in each case, on a logarithmic scale: above 1, ${first.denominator} needs less. A case counts for one of them only where the whole interval is on its side.`
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
  const { verdict, results, stored, earlier = [] } = documents;
  const files = {
    results: join11(folder, "results.json"),
    verdict: join11(folder, "verdict.json"),
    markdown: join11(folder, "report.md"),
    html: join11(folder, "report.html")
  };
  await mkdir7(folder, { recursive: true });
  await writeWhole(files.results, JSON.stringify(results));
  await writeWhole(files.verdict, JSON.stringify(verdict, null, 2));
  const sessions = [...earlier, results];
  const trend = trendOf(sessions, verdict.comparisons);
  await writeWhole(files.markdown, commentBody(verdict, { trend }, Number.MAX_SAFE_INTEGER));
  const history = historyOf(sessions);
  const html2 = renderHtmlReport({ verdict, head: [results], base: stored, history });
  await writeWhole(files.html, html2);
  return files;
}

// src/action/artifact_folder.ts
import { lstat, readdir as readdir3 } from "node:fs/promises";
import { basename, join as join12 } from "node:path";
var ARTIFACT_LIMITS = { files: 2e3, bytes: 1 << 30, depth: 4 };
async function admitFolder(folder, limits = ARTIFACT_LIMITS) {
  const pending = [{ path: folder, depth: 0 }];
  let files = 0;
  let bytes = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, depth } = next;
    const found = await lstat(path).catch((cause) => {
      throw refuse(path, "cannot be read", cause);
    });
    if (found.isDirectory()) {
      if (depth > limits.depth) throw refuse(path, `is more than ${limits.depth} folders deep`);
      for (const name of await readdir3(path))
        pending.push({ path: join12(path, name), depth: depth + 1 });
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

// src/baseline/release.ts
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
function lines(text3) {
  return text3.split("\n").filter((line) => line !== "");
}

// src/action/base.ts
async function baseRef(root, base, target) {
  if (base === "none") return void 0;
  if (base === "auto") return target.baseSha;
  if (base === "release:latest") return latestRelease(root);
  return base.startsWith("release:") ? `refs/tags/${base.slice("release:".length)}` : base;
}

// src/action/measure.ts
var LOG = { write: (text3) => process.stdout.write(text3) };
async function run(inputs, target) {
  const folder = resolve(inputs.results);
  await mkdir8(folder, { recursive: true });
  return writeResults(folder, await runOnly(await jobOf(inputs, target, folder)));
}
async function gate(inputs, target) {
  const folder = resolve(inputs.results);
  await admitFolder(folder);
  const job = await jobOf({ ...inputs, base: "none" }, target, resolve(inputs.output));
  return report(inputs, await judgeFolders(job, [folder]));
}
async function all(inputs, target) {
  const job = await jobOf(inputs, target, resolve(inputs.output));
  return report(inputs, await runAll(job));
}
async function report(inputs, judgement) {
  const files = await writeReports(resolve(inputs.output), judgement);
  const changelog = join13(resolve(inputs.output), "changelog.md");
  await writeWhole(changelog, performanceSection(judgement.verdict));
  return { ...judgement, files };
}
async function jobOf(inputs, target, folder) {
  const root = resolve(inputs.directory);
  if (inputs.baselineBranch) {
    await fetchBaselines(root, inputs.baselineBranch, join13(root, "baselines"));
  }
  const now = () => performance.now() / 1e3;
  return {
    root,
    choice: inputs.choice,
    base: await baseRef(root, inputs.base, target),
    stored: inputs.baseline,
    remote: inputs.cache ? await remoteCache() : void 0,
    logs: join13(folder, "logs"),
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    signal: interruptible(),
    progress: progressWriter(LOG, { color: false, now }).progress
  };
}
async function remoteCache() {
  const { actionsCache } = await import("./cache-UEJZVHST.mjs");
  return actionsCache((message) => LOG.write(`${message}
`));
}
async function keepBaseline(inputs, branch, results) {
  const root = resolve(inputs.directory);
  const machine = loadConfig(join13(root, "rvp.toml")).runnerClass ?? runnerClass(results.environment);
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
