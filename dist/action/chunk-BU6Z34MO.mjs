import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  whyOf
} from "./chunk-6FBEAZ4I.mjs";
import {
  RvpError,
  messageOf
} from "./chunk-6EM3VHSD.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-6PN6P5XH.mjs";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse3 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse3(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse3.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse3;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse3 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse3(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse3.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse3(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/plan/config.ts
import { dirname, resolve } from "node:path";

// src/contract/generated/validators.mjs
var validateBaseline = validate52;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate54.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "results.schema.json", "title": "Results", "description": "One session: every raw sample with its process, order and round, and the fingerprint of the machine.", "type": "object", "additionalProperties": false, "required": ["protocol", "kind", "session", "environment", "profile", "suites", "cases"], "properties": { "protocol": { "$ref": "common.schema.json#/$defs/Protocol" }, "kind": { "const": "results" }, "session": { "$ref": "#/$defs/Session" }, "environment": { "$ref": "common.schema.json#/$defs/Environment" }, "profile": { "type": "string", "maxLength": 64 }, "suites": { "type": "object", "additionalProperties": { "$ref": "#/$defs/SuiteReceipt" } }, "cases": { "type": "array", "maxItems": 2e5, "items": { "$ref": "#/$defs/CaseResult" } }, "removed": { "type": "array", "maxItems": 2e5, "items": { "$ref": "#/$defs/RemovedCase" }, "description": "cases that the base defines and head does not, in the part of the project that was asked for" }, "catalog": { "$ref": "metrics.schema.json", "description": "unit, direction and scale of every metric, as they were when it was measured" }, "again": { "type": "array", "maxItems": 2e5, "items": { "$ref": "#/$defs/CaseResult" }, "description": "cases with a red row, measured a second time, both sides in turn: a red stands only if it is red again" } }, "$defs": { "Commit": { "type": "string", "pattern": "^[0-9a-f]{7,64}$", "description": "a git object name, so that a hostile file cannot pass an option to git" }, "Session": { "type": "object", "additionalProperties": false, "required": ["id", "started"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 100 }, "started": { "type": "string", "maxLength": 40, "description": "ISO 8601, UTC" }, "seconds": { "type": "number", "minimum": 0 }, "seed": { "type": "integer" }, "first_rounds": { "type": "integer", "minimum": 1, "description": "rounds that every case had before anything was decided" }, "label": { "type": "string", "maxLength": 200 }, "shard": { "type": "string", "maxLength": 40, "description": "index/count of a matrix job" }, "commit": { "$ref": "#/$defs/Commit" }, "base_commit": { "$ref": "#/$defs/Commit" }, "branch": { "type": "string", "maxLength": 250 }, "dirty": { "type": "boolean" } } }, "SuiteReceipt": { "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "type": "string", "maxLength": 4e3 }, "versions": { "type": "object", "additionalProperties": { "type": "string" }, "description": "by DOMAIN.NAME: each domain has libraries of its own" }, "settings": { "$ref": "common.schema.json#/$defs/Environment", "description": "by DOMAIN.NAME, as versions" }, "startup_seconds": { "type": "array", "items": { "type": "number" } }, "build_seconds": { "type": "number" }, "keys": { "type": "object", "additionalProperties": { "type": "string" }, "description": "build step to content hash" } } }, "RemovedCase": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "benchmark", "params"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "benchmark": { "$ref": "common.schema.json#/$defs/BenchmarkName" }, "params": { "$ref": "common.schema.json#/$defs/Params" }, "renamed_to": { "$ref": "common.schema.json#/$defs/CaseId", "description": "the one case that only head defines and that runs with the same parameters" } } }, "CaseResult": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "benchmark", "params", "outcome", "items", "processes"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "of imported cases: the tool's own name, of which the case id is made" }, "benchmark": { "$ref": "common.schema.json#/$defs/BenchmarkName" }, "params": { "$ref": "common.schema.json#/$defs/Params" }, "outcome": { "$ref": "#/$defs/Outcome" }, "unread": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "string", "maxLength": 2e3 }, "description": "metrics that the case has and that have no figure, and why" }, "items": { "type": "object", "additionalProperties": { "type": "number" } }, "program": { "$ref": "common.schema.json#/$defs/ProgramKey" }, "base": { "enum": ["measured", "same-program", "absent"], "description": "what became of the other side in this session: absent, if its suite or its definitions lack the case" }, "seconds": { "type": "number", "minimum": 0, "description": "mean wall time of the case in one process; shards are balanced by it" }, "processes": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/Process" } } } }, "Process": { "type": "object", "additionalProperties": false, "required": ["invocation", "side", "round", "order", "samples", "resources", "checks"], "properties": { "invocation": { "type": "integer", "minimum": 0 }, "side": { "enum": ["head", "base"] }, "round": { "type": "integer", "minimum": 0 }, "order": { "type": "integer", "minimum": 0, "description": "place of the invocation within its round" }, "samples": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "array", "maxItems": 1e6, "items": { "type": "number" } } }, "resources": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "number" } }, "checks": { "$ref": "common.schema.json#/$defs/Checks" } } }, "Outcome": { "type": "object", "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "title": "OutcomeMeasured", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "measured" } } }, { "type": "object", "title": "OutcomeSameProgram", "additionalProperties": false, "required": ["kind", "as"], "properties": { "kind": { "const": "same-program" }, "as": { "type": "string", "maxLength": 100, "description": "the commit or session with the same program: nothing was measured" } } }, { "type": "object", "title": "OutcomeWrong", "additionalProperties": false, "required": ["kind", "check", "expected", "got"], "properties": { "kind": { "const": "wrong" }, "check": { "type": "string", "maxLength": 100 }, "expected": { "$ref": "common.schema.json#/$defs/CheckValue" }, "got": { "oneOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "tolerance": { "type": "string", "maxLength": 100 }, "against": { "type": "string", "maxLength": 100, "description": "whose answer is expected" } } }, { "type": "object", "title": "OutcomeFailed", "additionalProperties": false, "required": ["kind", "stage", "message"], "properties": { "kind": { "const": "failed" }, "stage": { "enum": ["build", "fixtures", "spawn", "protocol", "timeout", "crash", "request", "setup", "warmup", "measure", "check", "missing"] }, "message": { "type": "string", "maxLength": 4e3 }, "hint": { "type": "string", "maxLength": 2e3 }, "stderr_tail": { "type": "string", "maxLength": 8192 } } }, { "type": "object", "title": "OutcomeSkipped", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "const": "skipped" }, "reason": { "type": "string", "maxLength": 2e3 } } }] } } };
var func1 = Object.prototype.hasOwnProperty;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate57.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "object", "additionalProperties": false, "required": ["id", "started"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 100 }, "started": { "type": "string", "maxLength": 40, "description": "ISO 8601, UTC" }, "seconds": { "type": "number", "minimum": 0 }, "seed": { "type": "integer" }, "first_rounds": { "type": "integer", "minimum": 1, "description": "rounds that every case had before anything was decided" }, "label": { "type": "string", "maxLength": 200 }, "shard": { "type": "string", "maxLength": 40, "description": "index/count of a matrix job" }, "commit": { "$ref": "#/$defs/Commit" }, "base_commit": { "$ref": "#/$defs/Commit" }, "branch": { "type": "string", "maxLength": 250 }, "dirty": { "type": "boolean" } } };
var pattern3 = new RegExp("^[0-9a-f]{7,64}$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate60.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: 'must match pattern "^[0-9a-f]{7,64}$"' }];
        return false;
      }
    } else {
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.started === void 0 && (missing0 = "started")) {
        validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema24.properties, key0)) {
            validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 100) {
                  validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.started !== void 0) {
              let data1 = data.started;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (data1.length > 40) {
                    validate59.errors = [{ instancePath: instancePath + "/started", schemaPath: "#/properties/started/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                    return false;
                  }
                } else {
                  validate59.errors = [{ instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.seconds !== void 0) {
                let data2 = data.seconds;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate59.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate59.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seed !== void 0) {
                  let data3 = data.seed;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate59.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.first_rounds !== void 0) {
                    let data4 = data.first_rounds;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate59.errors = [{ instancePath: instancePath + "/first_rounds", schemaPath: "#/properties/first_rounds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate59.errors = [{ instancePath: instancePath + "/first_rounds", schemaPath: "#/properties/first_rounds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.label !== void 0) {
                      let data5 = data.label;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (data5.length > 200) {
                            validate59.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                            return false;
                          }
                        } else {
                          validate59.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.shard !== void 0) {
                        let data6 = data.shard;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data6 === "string") {
                            if (data6.length > 40) {
                              validate59.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                              return false;
                            }
                          } else {
                            validate59.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.commit !== void 0) {
                          const _errs16 = errors;
                          if (!validate60(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.base_commit !== void 0) {
                            const _errs17 = errors;
                            if (!validate60(data.base_commit, { instancePath: instancePath + "/base_commit", parentData: data, parentDataProperty: "base_commit", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.branch !== void 0) {
                              let data9 = data.branch;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (typeof data9 === "string") {
                                  if (data9.length > 250) {
                                    validate59.errors = [{ instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate59.errors = [{ instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.dirty !== void 0) {
                                const _errs20 = errors;
                                if (typeof data.dirty !== "boolean") {
                                  validate59.errors = [{ instancePath: instancePath + "/dirty", schemaPath: "#/properties/dirty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "description": "The fingerprint of a machine: flat, field to value.", "additionalProperties": { "type": ["string", "number", "boolean", "null"] } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate64.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema26.additionalProperties.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version")) {
        validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "versions" || key0 === "settings" || key0 === "startup_seconds" || key0 === "build_seconds" || key0 === "keys")) {
            validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let data0 = data.version;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (data0.length > 4e3) {
                  validate66.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                  return false;
                }
              } else {
                validate66.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.versions !== void 0) {
              let data1 = data.versions;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1) {
                    const _errs7 = errors;
                    if (typeof data1[key1] !== "string") {
                      validate66.errors = [{ instancePath: instancePath + "/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/versions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate66.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.settings !== void 0) {
                const _errs9 = errors;
                if (!validate64(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.startup_seconds !== void 0) {
                  let data4 = data.startup_seconds;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data5 = data4[i0];
                        const _errs12 = errors;
                        if (!(typeof data5 == "number" && isFinite(data5))) {
                          validate66.errors = [{ instancePath: instancePath + "/startup_seconds/" + i0, schemaPath: "#/properties/startup_seconds/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate66.errors = [{ instancePath: instancePath + "/startup_seconds", schemaPath: "#/properties/startup_seconds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.build_seconds !== void 0) {
                    let data6 = data.build_seconds;
                    const _errs14 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6))) {
                      validate66.errors = [{ instancePath: instancePath + "/build_seconds", schemaPath: "#/properties/build_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.keys !== void 0) {
                      let data7 = data.keys;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          for (const key2 in data7) {
                            const _errs19 = errors;
                            if (typeof data7[key2] !== "string") {
                              validate66.errors = [{ instancePath: instancePath + "/keys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/keys/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs19 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate66.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema28 = { "type": "object", "additionalProperties": false, "required": ["suite", "case", "benchmark", "params", "outcome", "items", "processes"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "of imported cases: the tool's own name, of which the case id is made" }, "benchmark": { "$ref": "common.schema.json#/$defs/BenchmarkName" }, "params": { "$ref": "common.schema.json#/$defs/Params" }, "outcome": { "$ref": "#/$defs/Outcome" }, "unread": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "string", "maxLength": 2e3 }, "description": "metrics that the case has and that have no figure, and why" }, "items": { "type": "object", "additionalProperties": { "type": "number" } }, "program": { "$ref": "common.schema.json#/$defs/ProgramKey" }, "base": { "enum": ["measured", "same-program", "absent"], "description": "what became of the other side in this session: absent, if its suite or its definitions lack the case" }, "seconds": { "type": "number", "minimum": 0, "description": "mean wall time of the case in one process; shards are balanced by it" }, "processes": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/Process" } } } };
var pattern4 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate70.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 200) {
        validate72.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate72.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$"' }];
          return false;
        }
      }
    } else {
      validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 64) {
        validate74.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
        return false;
      } else {
        if (!pattern6.test(data)) {
          validate74.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$"' }];
          return false;
        }
      }
    } else {
      validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "object", "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "title": "OutcomeMeasured", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "measured" } } }, { "type": "object", "title": "OutcomeSameProgram", "additionalProperties": false, "required": ["kind", "as"], "properties": { "kind": { "const": "same-program" }, "as": { "type": "string", "maxLength": 100, "description": "the commit or session with the same program: nothing was measured" } } }, { "type": "object", "title": "OutcomeWrong", "additionalProperties": false, "required": ["kind", "check", "expected", "got"], "properties": { "kind": { "const": "wrong" }, "check": { "type": "string", "maxLength": 100 }, "expected": { "$ref": "common.schema.json#/$defs/CheckValue" }, "got": { "oneOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "tolerance": { "type": "string", "maxLength": 100 }, "against": { "type": "string", "maxLength": 100, "description": "whose answer is expected" } } }, { "type": "object", "title": "OutcomeFailed", "additionalProperties": false, "required": ["kind", "stage", "message"], "properties": { "kind": { "const": "failed" }, "stage": { "enum": ["build", "fixtures", "spawn", "protocol", "timeout", "crash", "request", "setup", "warmup", "measure", "check", "missing"] }, "message": { "type": "string", "maxLength": 4e3 }, "hint": { "type": "string", "maxLength": 2e3 }, "stderr_tail": { "type": "string", "maxLength": 8192 } } }, { "type": "object", "title": "OutcomeSkipped", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "const": "skipped" }, "reason": { "type": "string", "maxLength": 2e3 } } }] };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (errors === _errs3) {
    if (Array.isArray(data)) {
      if (data.length > 4096) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        var valid1 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs5 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var items0 = true;
    }
    const _errs7 = errors;
    if (errors === _errs7) {
      if (typeof data === "string") {
        if (data.length > 256) {
          const err4 = { instancePath, schemaPath: "#/oneOf/2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate79.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate79.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data.kind;
      if (typeof tag0 == "string") {
        if (tag0 === "measured") {
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.kind === void 0 && (missing0 = "kind")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs4 = errors;
                for (const key0 in data) {
                  if (!(key0 === "kind")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs4 === errors) {
                  if (data.kind !== void 0) {
                    if ("measured" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate78.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var props0 = true;
        } else if (tag0 === "same-program") {
          const _errs6 = errors;
          if (errors === _errs6) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.kind === void 0 && (missing1 = "kind") || data.as === void 0 && (missing1 = "as")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                const _errs8 = errors;
                for (const key1 in data) {
                  if (!(key1 === "kind" || key1 === "as")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs8 === errors) {
                  if (data.kind !== void 0) {
                    const _errs9 = errors;
                    if ("same-program" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "same-program" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid4 = _errs9 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.as !== void 0) {
                      let data2 = data.as;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data2 === "string") {
                          if (data2.length > 100) {
                            validate78.errors = [{ instancePath: instancePath + "/as", schemaPath: "#/oneOf/1/properties/as/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                            return false;
                          }
                        } else {
                          validate78.errors = [{ instancePath: instancePath + "/as", schemaPath: "#/oneOf/1/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs10 === errors;
                    } else {
                      var valid4 = true;
                    }
                  }
                }
              }
            } else {
              validate78.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "wrong") {
          const _errs12 = errors;
          if (errors === _errs12) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.kind === void 0 && (missing2 = "kind") || data.check === void 0 && (missing2 = "check") || data.expected === void 0 && (missing2 = "expected") || data.got === void 0 && (missing2 = "got")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs14 = errors;
                for (const key2 in data) {
                  if (!(key2 === "kind" || key2 === "check" || key2 === "expected" || key2 === "got" || key2 === "tolerance" || key2 === "against")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs14 === errors) {
                  if (data.kind !== void 0) {
                    const _errs15 = errors;
                    if ("wrong" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "wrong" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid6 = _errs15 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.check !== void 0) {
                      let data4 = data.check;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data4 === "string") {
                          if (data4.length > 100) {
                            validate78.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/2/properties/check/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                            return false;
                          }
                        } else {
                          validate78.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/2/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid6 = _errs16 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.expected !== void 0) {
                        const _errs18 = errors;
                        if (!validate79(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                          errors = vErrors.length;
                        }
                        var valid6 = _errs18 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data.got !== void 0) {
                          let data6 = data.got;
                          const _errs19 = errors;
                          const _errs20 = errors;
                          let valid7 = false;
                          let passing0 = null;
                          const _errs21 = errors;
                          if (!validate79(data6, { instancePath: instancePath + "/got", parentData: data, parentDataProperty: "got", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs21 === errors;
                          if (_valid0) {
                            valid7 = true;
                            passing0 = 0;
                          }
                          const _errs22 = errors;
                          if (data6 !== null) {
                            const err0 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/2/properties/got/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                          var _valid0 = _errs22 === errors;
                          if (_valid0 && valid7) {
                            valid7 = false;
                            passing0 = [passing0, 1];
                          } else {
                            if (_valid0) {
                              valid7 = true;
                              passing0 = 1;
                            }
                          }
                          if (!valid7) {
                            const err1 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/2/properties/got/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            validate78.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs20;
                            if (vErrors !== null) {
                              if (_errs20) {
                                vErrors.length = _errs20;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid6 = _errs19 === errors;
                        } else {
                          var valid6 = true;
                        }
                        if (valid6) {
                          if (data.tolerance !== void 0) {
                            let data7 = data.tolerance;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data7 === "string") {
                                if (data7.length > 100) {
                                  validate78.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/2/properties/tolerance/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                }
                              } else {
                                validate78.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/2/properties/tolerance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid6 = _errs24 === errors;
                          } else {
                            var valid6 = true;
                          }
                          if (valid6) {
                            if (data.against !== void 0) {
                              let data8 = data.against;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (typeof data8 === "string") {
                                  if (data8.length > 100) {
                                    validate78.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/2/properties/against/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate78.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/2/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid6 = _errs26 === errors;
                            } else {
                              var valid6 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate78.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "failed") {
          const _errs28 = errors;
          if (errors === _errs28) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.kind === void 0 && (missing3 = "kind") || data.stage === void 0 && (missing3 = "stage") || data.message === void 0 && (missing3 = "message")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              } else {
                const _errs30 = errors;
                for (const key3 in data) {
                  if (!(key3 === "kind" || key3 === "stage" || key3 === "message" || key3 === "hint" || key3 === "stderr_tail")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs30 === errors) {
                  if (data.kind !== void 0) {
                    const _errs31 = errors;
                    if ("failed" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid9 = _errs31 === errors;
                  } else {
                    var valid9 = true;
                  }
                  if (valid9) {
                    if (data.stage !== void 0) {
                      let data10 = data.stage;
                      const _errs32 = errors;
                      if (!(data10 === "build" || data10 === "fixtures" || data10 === "spawn" || data10 === "protocol" || data10 === "timeout" || data10 === "crash" || data10 === "request" || data10 === "setup" || data10 === "warmup" || data10 === "measure" || data10 === "check" || data10 === "missing")) {
                        validate78.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/oneOf/3/properties/stage/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[3].properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid9 = _errs32 === errors;
                    } else {
                      var valid9 = true;
                    }
                    if (valid9) {
                      if (data.message !== void 0) {
                        let data11 = data.message;
                        const _errs33 = errors;
                        if (errors === _errs33) {
                          if (typeof data11 === "string") {
                            if (data11.length > 4e3) {
                              validate78.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/3/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                              return false;
                            }
                          } else {
                            validate78.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid9 = _errs33 === errors;
                      } else {
                        var valid9 = true;
                      }
                      if (valid9) {
                        if (data.hint !== void 0) {
                          let data12 = data.hint;
                          const _errs35 = errors;
                          if (errors === _errs35) {
                            if (typeof data12 === "string") {
                              if (data12.length > 2e3) {
                                validate78.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/3/properties/hint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate78.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/3/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid9 = _errs35 === errors;
                        } else {
                          var valid9 = true;
                        }
                        if (valid9) {
                          if (data.stderr_tail !== void 0) {
                            let data13 = data.stderr_tail;
                            const _errs37 = errors;
                            if (errors === _errs37) {
                              if (typeof data13 === "string") {
                                if (data13.length > 8192) {
                                  validate78.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/3/properties/stderr_tail/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }];
                                  return false;
                                }
                              } else {
                                validate78.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/3/properties/stderr_tail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid9 = _errs37 === errors;
                          } else {
                            var valid9 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate78.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "skipped") {
          const _errs39 = errors;
          if (errors === _errs39) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.kind === void 0 && (missing4 = "kind") || data.reason === void 0 && (missing4 = "reason")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                return false;
              } else {
                const _errs41 = errors;
                for (const key4 in data) {
                  if (!(key4 === "kind" || key4 === "reason")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs41 === errors) {
                  if (data.kind !== void 0) {
                    const _errs42 = errors;
                    if ("skipped" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "skipped" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid11 = _errs42 === errors;
                  } else {
                    var valid11 = true;
                  }
                  if (valid11) {
                    if (data.reason !== void 0) {
                      let data15 = data.reason;
                      const _errs43 = errors;
                      if (errors === _errs43) {
                        if (typeof data15 === "string") {
                          if (data15.length > 2e3) {
                            validate78.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/4/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                            return false;
                          }
                        } else {
                          validate78.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/4/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid11 = _errs43 === errors;
                    } else {
                      var valid11 = true;
                    }
                  }
                }
              }
            } else {
              validate78.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          validate78.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' }];
          return false;
        }
      } else {
        validate78.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' }];
        return false;
      }
    } else {
      validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate78.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": true, "dynamicItems": false };
var pattern7 = new RegExp("^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?(~p90)?$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 80) {
        validate83.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
        return false;
      } else {
        if (!pattern7.test(data)) {
          validate83.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?(~p90)?$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?(~p90)?$"' }];
          return false;
        }
      }
    } else {
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern8 = new RegExp("^[0-9a-f]{16,64}$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate85.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16,64}$" }, message: 'must match pattern "^[0-9a-f]{16,64}$"' }];
        return false;
      }
    } else {
      validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema37 = { "type": "object", "additionalProperties": false, "required": ["invocation", "side", "round", "order", "samples", "resources", "checks"], "properties": { "invocation": { "type": "integer", "minimum": 0 }, "side": { "enum": ["head", "base"] }, "round": { "type": "integer", "minimum": 0 }, "order": { "type": "integer", "minimum": 0, "description": "place of the invocation within its round" }, "samples": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "array", "maxItems": 1e6, "items": { "type": "number" } } }, "resources": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "number" } }, "checks": { "$ref": "common.schema.json#/$defs/Checks" } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (errors === _errs3) {
    if (Array.isArray(data)) {
      if (data.length > 4096) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        var valid1 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs5 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var items0 = true;
    }
    const _errs7 = errors;
    if (errors === _errs7) {
      if (typeof data === "string") {
        if (data.length > 256) {
          const err4 = { instancePath, schemaPath: "#/oneOf/2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate91.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate91.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate91(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.invocation === void 0 && (missing0 = "invocation") || data.side === void 0 && (missing0 = "side") || data.round === void 0 && (missing0 = "round") || data.order === void 0 && (missing0 = "order") || data.samples === void 0 && (missing0 = "samples") || data.resources === void 0 && (missing0 = "resources") || data.checks === void 0 && (missing0 = "checks")) {
        validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "invocation" || key0 === "side" || key0 === "round" || key0 === "order" || key0 === "samples" || key0 === "resources" || key0 === "checks")) {
            validate87.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.invocation !== void 0) {
            let data0 = data.invocation;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate87.errors = [{ instancePath: instancePath + "/invocation", schemaPath: "#/properties/invocation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate87.errors = [{ instancePath: instancePath + "/invocation", schemaPath: "#/properties/invocation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.side !== void 0) {
              let data1 = data.side;
              const _errs4 = errors;
              if (!(data1 === "head" || data1 === "base")) {
                validate87.errors = [{ instancePath: instancePath + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: schema37.properties.side.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.round !== void 0) {
                let data2 = data.round;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate87.errors = [{ instancePath: instancePath + "/round", schemaPath: "#/properties/round/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate87.errors = [{ instancePath: instancePath + "/round", schemaPath: "#/properties/round/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.order !== void 0) {
                  let data3 = data.order;
                  const _errs7 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate87.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate87.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.samples !== void 0) {
                    let data4 = data.samples;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        for (const key1 in data4) {
                          const _errs11 = errors;
                          if (!validate83(key1, { instancePath: instancePath + "/samples", parentData: data4, parentDataProperty: "samples", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            const err0 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                            validate87.errors = vErrors;
                            return false;
                            break;
                          }
                        }
                        if (valid1) {
                          for (const key2 in data4) {
                            let data5 = data4[key2];
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (Array.isArray(data5)) {
                                if (data5.length > 1e6) {
                                  validate87.errors = [{ instancePath: instancePath + "/samples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e6 }, message: "must NOT have more than 1000000 items" }];
                                  return false;
                                } else {
                                  var valid3 = true;
                                  const len0 = data5.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data6 = data5[i0];
                                    const _errs15 = errors;
                                    if (!(typeof data6 == "number" && isFinite(data6))) {
                                      validate87.errors = [{ instancePath: instancePath + "/samples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/samples/additionalProperties/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                    var valid3 = _errs15 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate87.errors = [{ instancePath: instancePath + "/samples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid2 = _errs13 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate87.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.resources !== void 0) {
                      let data7 = data.resources;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          for (const key3 in data7) {
                            const _errs19 = errors;
                            if (!validate83(key3, { instancePath: instancePath + "/resources", parentData: data7, parentDataProperty: "resources", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs19 === errors;
                            if (!valid4) {
                              const err1 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                              validate87.errors = vErrors;
                              return false;
                              break;
                            }
                          }
                          if (valid4) {
                            for (const key4 in data7) {
                              let data8 = data7[key4];
                              const _errs21 = errors;
                              if (!(typeof data8 == "number" && isFinite(data8))) {
                                validate87.errors = [{ instancePath: instancePath + "/resources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid5 = _errs21 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate87.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.checks !== void 0) {
                        const _errs23 = errors;
                        if (!validate90(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.suite === void 0 && (missing0 = "suite") || data.case === void 0 && (missing0 = "case") || data.benchmark === void 0 && (missing0 = "benchmark") || data.params === void 0 && (missing0 = "params") || data.outcome === void 0 && (missing0 = "outcome") || data.items === void 0 && (missing0 = "items") || data.processes === void 0 && (missing0 = "processes")) {
        validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema28.properties, key0)) {
            validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.suite !== void 0) {
            const _errs2 = errors;
            if (!validate70(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate72(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                let data2 = data.title;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (data2.length > 1e3) {
                      validate69.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate69.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate69.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.benchmark !== void 0) {
                  const _errs6 = errors;
                  if (!validate74(data.benchmark, { instancePath: instancePath + "/benchmark", parentData: data, parentDataProperty: "benchmark", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.params !== void 0) {
                    const _errs7 = errors;
                    if (!validate76(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.outcome !== void 0) {
                      const _errs8 = errors;
                      if (!validate78(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.unread !== void 0) {
                        let data6 = data.unread;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            for (const key1 in data6) {
                              const _errs11 = errors;
                              if (!validate83(key1, { instancePath: instancePath + "/unread", parentData: data6, parentDataProperty: "unread", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                const err0 = { instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                                validate69.errors = vErrors;
                                return false;
                                break;
                              }
                            }
                            if (valid1) {
                              for (const key2 in data6) {
                                let data7 = data6[key2];
                                const _errs13 = errors;
                                if (errors === _errs13) {
                                  if (typeof data7 === "string") {
                                    if (data7.length > 2e3) {
                                      validate69.errors = [{ instancePath: instancePath + "/unread/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unread/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate69.errors = [{ instancePath: instancePath + "/unread/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unread/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs13 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate69.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.items !== void 0) {
                          let data8 = data.items;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                              for (const key3 in data8) {
                                let data9 = data8[key3];
                                const _errs18 = errors;
                                if (!(typeof data9 == "number" && isFinite(data9))) {
                                  validate69.errors = [{ instancePath: instancePath + "/items/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                                var valid3 = _errs18 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            } else {
                              validate69.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.program !== void 0) {
                            const _errs20 = errors;
                            if (!validate85(data.program, { instancePath: instancePath + "/program", parentData: data, parentDataProperty: "program", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.base !== void 0) {
                              let data11 = data.base;
                              const _errs21 = errors;
                              if (!(data11 === "measured" || data11 === "same-program" || data11 === "absent")) {
                                validate69.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/enum", keyword: "enum", params: { allowedValues: schema28.properties.base.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.seconds !== void 0) {
                                let data12 = data.seconds;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (typeof data12 == "number" && isFinite(data12)) {
                                    if (data12 < 0 || isNaN(data12)) {
                                      validate69.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  } else {
                                    validate69.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.processes !== void 0) {
                                  let data13 = data.processes;
                                  const _errs24 = errors;
                                  if (errors === _errs24) {
                                    if (Array.isArray(data13)) {
                                      if (data13.length > 1e4) {
                                        validate69.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                        return false;
                                      } else {
                                        var valid4 = true;
                                        const len0 = data13.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          const _errs26 = errors;
                                          if (!validate87(data13[i0], { instancePath: instancePath + "/processes/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid4 = _errs26 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate69.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.suite === void 0 && (missing0 = "suite") || data.case === void 0 && (missing0 = "case") || data.benchmark === void 0 && (missing0 = "benchmark") || data.params === void 0 && (missing0 = "params")) {
        validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "suite" || key0 === "case" || key0 === "benchmark" || key0 === "params" || key0 === "renamed_to")) {
            validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.suite !== void 0) {
            const _errs2 = errors;
            if (!validate70(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate72(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.benchmark !== void 0) {
                const _errs4 = errors;
                if (!validate74(data.benchmark, { instancePath: instancePath + "/benchmark", parentData: data, parentDataProperty: "benchmark", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.params !== void 0) {
                  const _errs5 = errors;
                  if (!validate76(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.renamed_to !== void 0) {
                    const _errs6 = errors;
                    if (!validate72(data.renamed_to, { instancePath: instancePath + "/renamed_to", parentData: data, parentDataProperty: "renamed_to", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "additionalProperties": false, "required": ["unit", "direction", "scale", "gate", "about"], "properties": { "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"], "description": "which way is better" }, "scale": { "enum": ["ratio", "absolute"] }, "gate": { "type": "boolean", "description": "may this metric fail a job" }, "about": { "type": "string" }, "summary": { "$ref": "common.schema.json#/$defs/Summary" }, "tolerance": { "type": "number", "minimum": 0, "description": "delta; default the policy's" }, "min_effect": { "type": "number", "minimum": 0 }, "deterministic": { "type": "boolean", "description": "exact rule, no test" }, "parity": { "type": "boolean", "description": "show the ratio between suites; default: as gate" } } };
var schema43 = { "enum": ["min", "p10", "p25", "median", "mean", "p75", "p90", "max"], "description": "how the samples of one process become one figure" };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "min" || data === "p10" || data === "p25" || data === "median" || data === "mean" || data === "p75" || data === "p90" || data === "max")) {
    validate105.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.unit === void 0 && (missing0 = "unit") || data.direction === void 0 && (missing0 = "direction") || data.scale === void 0 && (missing0 = "scale") || data.gate === void 0 && (missing0 = "gate") || data.about === void 0 && (missing0 = "about")) {
        validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema42.properties, key0)) {
            validate104.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.unit !== void 0) {
            const _errs2 = errors;
            if (typeof data.unit !== "string") {
              validate104.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.direction !== void 0) {
              let data1 = data.direction;
              const _errs4 = errors;
              if (!(data1 === "lower" || data1 === "higher")) {
                validate104.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema42.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scale !== void 0) {
                let data2 = data.scale;
                const _errs5 = errors;
                if (!(data2 === "ratio" || data2 === "absolute")) {
                  validate104.errors = [{ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/enum", keyword: "enum", params: { allowedValues: schema42.properties.scale.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.gate !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.gate !== "boolean") {
                    validate104.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.about !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.about !== "string") {
                      validate104.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.summary !== void 0) {
                      const _errs10 = errors;
                      if (!validate105(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.tolerance !== void 0) {
                        let data6 = data.tolerance;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate104.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate104.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.min_effect !== void 0) {
                          let data7 = data.min_effect;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate104.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            } else {
                              validate104.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.deterministic !== void 0) {
                            const _errs15 = errors;
                            if (typeof data.deterministic !== "boolean") {
                              validate104.errors = [{ instancePath: instancePath + "/deterministic", schemaPath: "#/properties/deterministic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.parity !== void 0) {
                              const _errs17 = errors;
                              if (typeof data.parity !== "boolean") {
                                validate104.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate104(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.kind === void 0 && (missing0 = "kind") || data.session === void 0 && (missing0 = "session") || data.environment === void 0 && (missing0 = "environment") || data.profile === void 0 && (missing0 = "profile") || data.suites === void 0 && (missing0 = "suites") || data.cases === void 0 && (missing0 = "cases")) {
        validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema22.properties, key0)) {
            validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate57(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if ("results" !== data.kind) {
                validate56.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "results" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.session !== void 0) {
                const _errs4 = errors;
                if (!validate59(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.environment !== void 0) {
                  const _errs5 = errors;
                  if (!validate64(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.profile !== void 0) {
                    let data4 = data.profile;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data4 === "string") {
                        if (data4.length > 64) {
                          validate56.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                          return false;
                        }
                      } else {
                        validate56.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.suites !== void 0) {
                      let data5 = data.suites;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          for (const key1 in data5) {
                            const _errs11 = errors;
                            if (!validate66(data5[key1], { instancePath: instancePath + "/suites/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs11 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate56.errors = [{ instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cases !== void 0) {
                        let data7 = data.cases;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (Array.isArray(data7)) {
                            if (data7.length > 2e5) {
                              validate56.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/maxItems", keyword: "maxItems", params: { limit: 2e5 }, message: "must NOT have more than 200000 items" }];
                              return false;
                            } else {
                              var valid2 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs14 = errors;
                                if (!validate69(data7[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs14 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate56.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.removed !== void 0) {
                          let data9 = data.removed;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (Array.isArray(data9)) {
                              if (data9.length > 2e5) {
                                validate56.errors = [{ instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/maxItems", keyword: "maxItems", params: { limit: 2e5 }, message: "must NOT have more than 200000 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs17 = errors;
                                  if (!validate96(data9[i1], { instancePath: instancePath + "/removed/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs17 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate56.errors = [{ instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.catalog !== void 0) {
                            const _errs18 = errors;
                            if (!validate103(data.catalog, { instancePath: instancePath + "/catalog", parentData: data, parentDataProperty: "catalog", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.again !== void 0) {
                              let data12 = data.again;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (Array.isArray(data12)) {
                                  if (data12.length > 2e5) {
                                    validate56.errors = [{ instancePath: instancePath + "/again", schemaPath: "#/properties/again/maxItems", keyword: "maxItems", params: { limit: 2e5 }, message: "must NOT have more than 200000 items" }];
                                    return false;
                                  } else {
                                    var valid4 = true;
                                    const len2 = data12.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs21 = errors;
                                      if (!validate69(data12[i2], { instancePath: instancePath + "/again/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs21 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate56.errors = [{ instancePath: instancePath + "/again", schemaPath: "#/properties/again/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.kind === void 0 && (missing0 = "kind") || data.sessions === void 0 && (missing0 = "sessions")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "protocol" || key0 === "kind" || key0 === "sessions")) {
            validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate54(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if ("baseline" !== data.kind) {
                validate52.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "baseline" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sessions !== void 0) {
                let data2 = data.sessions;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 100) {
                      validate52.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs6 = errors;
                        if (!validate56(data2[i0], { instancePath: instancePath + "/sessions/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateConfig = validate111;
var schema44 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "config.schema.json", "title": "Config", "description": "rvp.toml: what this repository measures and how it judges. [policy] and [metrics] alone are enough to compare files of other tools.", "type": "object", "additionalProperties": false, "dependentRequired": { "suites": ["protocol", "benchmarks"], "benchmarks": ["protocol", "suites"], "protocol": ["suites", "benchmarks"] }, "properties": { "protocol": { "$ref": "common.schema.json#/$defs/Protocol" }, "suites": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "folders with a suite.toml, below this file" }, "benchmarks": { "type": "string", "description": "folder of the definitions, below this file" }, "reference": { "$ref": "common.schema.json#/$defs/SuiteName", "description": "the suite whose answers are expected of the others" }, "fixtures": { "$ref": "common.schema.json#/$defs/SuiteName", "description": "the suite that writes the fixtures" }, "ratio": { "type": "object", "additionalProperties": false, "required": ["numerator", "denominator"], "properties": { "numerator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "denominator": { "$ref": "common.schema.json#/$defs/SuiteName" } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024 }, "device": { "enum": ["cpu", "cuda"] }, "dtype": { "enum": ["float32", "float64", "bfloat16", "float16"] }, "runner_class": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "description": "machines whose figures may be compared" }, "profiles": { "type": "object", "additionalProperties": false, "properties": { "smoke": { "$ref": "#/$defs/Profile" }, "quick": { "$ref": "#/$defs/Profile" }, "full": { "$ref": "#/$defs/Profile" } } }, "policy": { "$ref": "policy.schema.json" }, "metrics": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 80 }, "additionalProperties": { "$ref": "#/$defs/MetricChange" }, "description": "what is said differently of metrics of benchmarks/metrics.toml, or of other tools' files: which way is better, for one" } }, "$defs": { "MetricChange": { "type": "object", "additionalProperties": false, "properties": { "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"], "description": "which way is better" }, "scale": { "enum": ["ratio", "absolute"] }, "gate": { "type": "boolean", "description": "may this metric fail a job" }, "about": { "type": "string" }, "summary": { "$ref": "common.schema.json#/$defs/Summary" }, "tolerance": { "type": "number", "minimum": 0 }, "min_effect": { "type": "number", "minimum": 0 }, "deterministic": { "type": "boolean", "description": "exact rule, no test" } } }, "Profile": { "type": "object", "additionalProperties": false, "properties": { "rounds": { "type": "integer", "minimum": 1, "maximum": 1e3, "description": "rounds that every case gets: a fresh process of each suite and side, in turn" }, "minutes": { "type": "number", "minimum": 0, "maximum": 10080, "description": "with a base measured in turn: time for further rounds of the cases that the first ones leave undecided; 0: none" }, "process": { "enum": ["family", "domain"], "description": "what one fresh process measures: the cases of a family, or of a whole domain where start-up would be most of the cost" }, "warmup_seconds": { "type": "number", "minimum": 0, "description": "per phase" }, "seconds": { "type": "number", "exclusiveMinimum": 0, "description": "per phase: how long samples are taken" }, "least_samples": { "type": "integer", "minimum": 1, "description": "per phase" }, "most_samples": { "type": "integer", "minimum": 1, "description": "per phase" }, "timeout_seconds": { "type": "number", "exclusiveMinimum": 0, "maximum": 604800, "description": "per case; the first of a process has two minutes more, for the start" } } } } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate112.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate114.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema47 = { "type": "object", "additionalProperties": false, "properties": { "rounds": { "type": "integer", "minimum": 1, "maximum": 1e3, "description": "rounds that every case gets: a fresh process of each suite and side, in turn" }, "minutes": { "type": "number", "minimum": 0, "maximum": 10080, "description": "with a base measured in turn: time for further rounds of the cases that the first ones leave undecided; 0: none" }, "process": { "enum": ["family", "domain"], "description": "what one fresh process measures: the cases of a family, or of a whole domain where start-up would be most of the cost" }, "warmup_seconds": { "type": "number", "minimum": 0, "description": "per phase" }, "seconds": { "type": "number", "exclusiveMinimum": 0, "description": "per phase: how long samples are taken" }, "least_samples": { "type": "integer", "minimum": 1, "description": "per phase" }, "most_samples": { "type": "integer", "minimum": 1, "description": "per phase" }, "timeout_seconds": { "type": "number", "exclusiveMinimum": 0, "maximum": 604800, "description": "per case; the first of a process has two minutes more, for the start" } } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "rounds" || key0 === "minutes" || key0 === "process" || key0 === "warmup_seconds" || key0 === "seconds" || key0 === "least_samples" || key0 === "most_samples" || key0 === "timeout_seconds")) {
          validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.rounds !== void 0) {
          let data0 = data.rounds;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate119.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/properties/rounds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e3 || isNaN(data0)) {
                validate119.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/properties/rounds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                return false;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  validate119.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/properties/rounds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.minutes !== void 0) {
            let data1 = data.minutes;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 10080 || isNaN(data1)) {
                  validate119.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080" }];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate119.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              } else {
                validate119.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.process !== void 0) {
              let data2 = data.process;
              const _errs6 = errors;
              if (!(data2 === "family" || data2 === "domain")) {
                validate119.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/enum", keyword: "enum", params: { allowedValues: schema47.properties.process.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.warmup_seconds !== void 0) {
                let data3 = data.warmup_seconds;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate119.errors = [{ instancePath: instancePath + "/warmup_seconds", schemaPath: "#/properties/warmup_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate119.errors = [{ instancePath: instancePath + "/warmup_seconds", schemaPath: "#/properties/warmup_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seconds !== void 0) {
                  let data4 = data.seconds;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 <= 0 || isNaN(data4)) {
                        validate119.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                        return false;
                      }
                    } else {
                      validate119.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.least_samples !== void 0) {
                    let data5 = data.least_samples;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate119.errors = [{ instancePath: instancePath + "/least_samples", schemaPath: "#/properties/least_samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 1 || isNaN(data5)) {
                          validate119.errors = [{ instancePath: instancePath + "/least_samples", schemaPath: "#/properties/least_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.most_samples !== void 0) {
                      let data6 = data.most_samples;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate119.errors = [{ instancePath: instancePath + "/most_samples", schemaPath: "#/properties/most_samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 1 || isNaN(data6)) {
                            validate119.errors = [{ instancePath: instancePath + "/most_samples", schemaPath: "#/properties/most_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.timeout_seconds !== void 0) {
                        let data7 = data.timeout_seconds;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 604800 || isNaN(data7)) {
                              validate119.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" }];
                              return false;
                            } else {
                              if (data7 <= 0 || isNaN(data7)) {
                                validate119.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate119.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "policy.schema.json", "title": "Policy", "description": "The rules that turn verdicts into a conclusion: [policy] in rvp.toml. Every field has a default (docs/reference/config.md).", "type": "object", "additionalProperties": false, "properties": { "alpha": { "type": "number", "exclusiveMinimum": 0, "maximum": 0.5, "description": "a row that is worse by exactly its tolerance is called unchanged at most this often; a job in which nothing changed is red a tenth as often where its base was measured beside it, and at most this often where files are compared; default 0.05" }, "correction": { "enum": ["bh", "by", "holm"], "description": "for many comparisons; default bh" }, "tolerance": { "type": "number", "minimum": 0, "description": "delta on the ratio scale; default 0.03" }, "min_effect": { "type": "number", "minimum": 0, "description": "smaller effects are never red; default 0.01" }, "confirm": { "type": "boolean", "description": "measure red rows again before the job fails; default true" }, "on_inconclusive": { "enum": ["pass", "fail"], "description": "default pass" }, "on_no_baseline": { "enum": ["pass", "fail"], "description": "when a base was expected and is missing; default fail, but the first run of a repository passes" }, "on_unfit": { "enum": ["pass", "fail"], "description": "when the machine is too noisy to decide anything; default pass" }, "removed": { "enum": ["pass", "fail"], "description": "when the base has a case or metric that head lacks; default fail" }, "resolution": { "type": "object", "additionalProperties": false, "required": ["change", "share"], "description": "the least that a pass needs: in this share of the gating rows a change of this size would have been seen with 80 % chance; default 10 % in half of them", "properties": { "change": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "share": { "type": "number", "minimum": 0, "maximum": 1 } } }, "rules": { "type": "array", "description": "later rules win", "items": { "type": "object", "additionalProperties": false, "required": ["match"], "properties": { "match": { "type": "string", "description": "glob on suite:case:metric, e.g. rust:classical/**:fit_time" }, "gate": { "type": "boolean" }, "tolerance": { "type": "number", "minimum": 0 }, "min_effect": { "type": "number", "minimum": 0 }, "summary": { "$ref": "common.schema.json#/$defs/Summary" } } } }, "parity": { "type": "array", "description": "bounds on the ratio numerator / denominator of suites; outside them (by interval) fails", "items": { "type": "object", "additionalProperties": false, "required": ["match"], "properties": { "match": { "type": "string", "description": "glob on case:metric" }, "min_ratio": { "type": "number", "exclusiveMinimum": 0 }, "max_ratio": { "type": "number", "exclusiveMinimum": 0 } } } }, "fingerprint": { "type": "object", "description": "environment field (or glob) to rule", "additionalProperties": { "enum": ["must-match", "warn", "ignore"] } }, "accepted_removals": { "type": "array", "description": "cases or metrics that head may lack", "items": { "type": "object", "additionalProperties": false, "required": ["match", "reason"], "properties": { "match": { "type": "string", "description": "glob on suite:case:metric" }, "reason": { "type": "string", "minLength": 8 } } } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["match", "reason", "expires"], "properties": { "match": { "type": "string", "description": "glob on suite:case:metric" }, "reason": { "type": "string", "minLength": 8 }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "the last day on which the waiver holds" } } } } } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "min" || data === "p10" || data === "p25" || data === "median" || data === "mean" || data === "p75" || data === "p90" || data === "max")) {
    validate124.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema48.properties, key0)) {
          validate123.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.alpha !== void 0) {
          let data0 = data.alpha;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 0.5 || isNaN(data0)) {
                validate123.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, message: "must be <= 0.5" }];
                return false;
              } else {
                if (data0 <= 0 || isNaN(data0)) {
                  validate123.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                  return false;
                }
              }
            } else {
              validate123.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.correction !== void 0) {
            let data1 = data.correction;
            const _errs4 = errors;
            if (!(data1 === "bh" || data1 === "by" || data1 === "holm")) {
              validate123.errors = [{ instancePath: instancePath + "/correction", schemaPath: "#/properties/correction/enum", keyword: "enum", params: { allowedValues: schema48.properties.correction.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tolerance !== void 0) {
              let data2 = data.tolerance;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate123.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                } else {
                  validate123.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.min_effect !== void 0) {
                let data3 = data.min_effect;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate123.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate123.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.confirm !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.confirm !== "boolean") {
                    validate123.errors = [{ instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.on_inconclusive !== void 0) {
                    let data5 = data.on_inconclusive;
                    const _errs11 = errors;
                    if (!(data5 === "pass" || data5 === "fail")) {
                      validate123.errors = [{ instancePath: instancePath + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema48.properties.on_inconclusive.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.on_no_baseline !== void 0) {
                      let data6 = data.on_no_baseline;
                      const _errs12 = errors;
                      if (!(data6 === "pass" || data6 === "fail")) {
                        validate123.errors = [{ instancePath: instancePath + "/on_no_baseline", schemaPath: "#/properties/on_no_baseline/enum", keyword: "enum", params: { allowedValues: schema48.properties.on_no_baseline.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.on_unfit !== void 0) {
                        let data7 = data.on_unfit;
                        const _errs13 = errors;
                        if (!(data7 === "pass" || data7 === "fail")) {
                          validate123.errors = [{ instancePath: instancePath + "/on_unfit", schemaPath: "#/properties/on_unfit/enum", keyword: "enum", params: { allowedValues: schema48.properties.on_unfit.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.removed !== void 0) {
                          let data8 = data.removed;
                          const _errs14 = errors;
                          if (!(data8 === "pass" || data8 === "fail")) {
                            validate123.errors = [{ instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/enum", keyword: "enum", params: { allowedValues: schema48.properties.removed.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.resolution !== void 0) {
                            let data9 = data.resolution;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                let missing0;
                                if (data9.change === void 0 && (missing0 = "change") || data9.share === void 0 && (missing0 = "share")) {
                                  validate123.errors = [{ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                  return false;
                                } else {
                                  const _errs17 = errors;
                                  for (const key1 in data9) {
                                    if (!(key1 === "change" || key1 === "share")) {
                                      validate123.errors = [{ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs17 === errors) {
                                    if (data9.change !== void 0) {
                                      let data10 = data9.change;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (typeof data10 == "number" && isFinite(data10)) {
                                          if (data10 > 10 || isNaN(data10)) {
                                            validate123.errors = [{ instancePath: instancePath + "/resolution/change", schemaPath: "#/properties/resolution/properties/change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                                            return false;
                                          } else {
                                            if (data10 <= 0 || isNaN(data10)) {
                                              validate123.errors = [{ instancePath: instancePath + "/resolution/change", schemaPath: "#/properties/resolution/properties/change/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate123.errors = [{ instancePath: instancePath + "/resolution/change", schemaPath: "#/properties/resolution/properties/change/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data9.share !== void 0) {
                                        let data11 = data9.share;
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                          if (typeof data11 == "number" && isFinite(data11)) {
                                            if (data11 > 1 || isNaN(data11)) {
                                              validate123.errors = [{ instancePath: instancePath + "/resolution/share", schemaPath: "#/properties/resolution/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                              return false;
                                            } else {
                                              if (data11 < 0 || isNaN(data11)) {
                                                validate123.errors = [{ instancePath: instancePath + "/resolution/share", schemaPath: "#/properties/resolution/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate123.errors = [{ instancePath: instancePath + "/resolution/share", schemaPath: "#/properties/resolution/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs20 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate123.errors = [{ instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.rules !== void 0) {
                              let data12 = data.rules;
                              const _errs22 = errors;
                              if (errors === _errs22) {
                                if (Array.isArray(data12)) {
                                  var valid2 = true;
                                  const len0 = data12.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data13 = data12[i0];
                                    const _errs24 = errors;
                                    if (errors === _errs24) {
                                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                        let missing1;
                                        if (data13.match === void 0 && (missing1 = "match")) {
                                          validate123.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                          return false;
                                        } else {
                                          const _errs26 = errors;
                                          for (const key2 in data13) {
                                            if (!(key2 === "match" || key2 === "gate" || key2 === "tolerance" || key2 === "min_effect" || key2 === "summary")) {
                                              validate123.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs26 === errors) {
                                            if (data13.match !== void 0) {
                                              const _errs27 = errors;
                                              if (typeof data13.match !== "string") {
                                                validate123.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/match", schemaPath: "#/properties/rules/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid3 = _errs27 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data13.gate !== void 0) {
                                                const _errs29 = errors;
                                                if (typeof data13.gate !== "boolean") {
                                                  validate123.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/gate", schemaPath: "#/properties/rules/items/properties/gate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                  return false;
                                                }
                                                var valid3 = _errs29 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data13.tolerance !== void 0) {
                                                  let data16 = data13.tolerance;
                                                  const _errs31 = errors;
                                                  if (errors === _errs31) {
                                                    if (typeof data16 == "number" && isFinite(data16)) {
                                                      if (data16 < 0 || isNaN(data16)) {
                                                        validate123.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/tolerance", schemaPath: "#/properties/rules/items/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate123.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/tolerance", schemaPath: "#/properties/rules/items/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs31 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data13.min_effect !== void 0) {
                                                    let data17 = data13.min_effect;
                                                    const _errs33 = errors;
                                                    if (errors === _errs33) {
                                                      if (typeof data17 == "number" && isFinite(data17)) {
                                                        if (data17 < 0 || isNaN(data17)) {
                                                          validate123.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/min_effect", schemaPath: "#/properties/rules/items/properties/min_effect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate123.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/min_effect", schemaPath: "#/properties/rules/items/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid3 = _errs33 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data13.summary !== void 0) {
                                                      const _errs35 = errors;
                                                      if (!validate124(data13.summary, { instancePath: instancePath + "/rules/" + i0 + "/summary", parentData: data13, parentDataProperty: "summary", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid3 = _errs35 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate123.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs24 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate123.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.parity !== void 0) {
                                let data19 = data.parity;
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (Array.isArray(data19)) {
                                    var valid4 = true;
                                    const len1 = data19.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data20 = data19[i1];
                                      const _errs38 = errors;
                                      if (errors === _errs38) {
                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                          let missing2;
                                          if (data20.match === void 0 && (missing2 = "match")) {
                                            validate123.errors = [{ instancePath: instancePath + "/parity/" + i1, schemaPath: "#/properties/parity/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                          } else {
                                            const _errs40 = errors;
                                            for (const key3 in data20) {
                                              if (!(key3 === "match" || key3 === "min_ratio" || key3 === "max_ratio")) {
                                                validate123.errors = [{ instancePath: instancePath + "/parity/" + i1, schemaPath: "#/properties/parity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs40 === errors) {
                                              if (data20.match !== void 0) {
                                                const _errs41 = errors;
                                                if (typeof data20.match !== "string") {
                                                  validate123.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/match", schemaPath: "#/properties/parity/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid5 = _errs41 === errors;
                                              } else {
                                                var valid5 = true;
                                              }
                                              if (valid5) {
                                                if (data20.min_ratio !== void 0) {
                                                  let data22 = data20.min_ratio;
                                                  const _errs43 = errors;
                                                  if (errors === _errs43) {
                                                    if (typeof data22 == "number" && isFinite(data22)) {
                                                      if (data22 <= 0 || isNaN(data22)) {
                                                        validate123.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/min_ratio", schemaPath: "#/properties/parity/items/properties/min_ratio/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate123.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/min_ratio", schemaPath: "#/properties/parity/items/properties/min_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid5 = _errs43 === errors;
                                                } else {
                                                  var valid5 = true;
                                                }
                                                if (valid5) {
                                                  if (data20.max_ratio !== void 0) {
                                                    let data23 = data20.max_ratio;
                                                    const _errs45 = errors;
                                                    if (errors === _errs45) {
                                                      if (typeof data23 == "number" && isFinite(data23)) {
                                                        if (data23 <= 0 || isNaN(data23)) {
                                                          validate123.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/max_ratio", schemaPath: "#/properties/parity/items/properties/max_ratio/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate123.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/max_ratio", schemaPath: "#/properties/parity/items/properties/max_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid5 = _errs45 === errors;
                                                  } else {
                                                    var valid5 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate123.errors = [{ instancePath: instancePath + "/parity/" + i1, schemaPath: "#/properties/parity/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs38 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate123.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs36 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.fingerprint !== void 0) {
                                  let data24 = data.fingerprint;
                                  const _errs47 = errors;
                                  if (errors === _errs47) {
                                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                      for (const key4 in data24) {
                                        let data25 = data24[key4];
                                        const _errs50 = errors;
                                        if (!(data25 === "must-match" || data25 === "warn" || data25 === "ignore")) {
                                          validate123.errors = [{ instancePath: instancePath + "/fingerprint/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fingerprint/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema48.properties.fingerprint.additionalProperties.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid6 = _errs50 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate123.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs47 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.accepted_removals !== void 0) {
                                    let data26 = data.accepted_removals;
                                    const _errs51 = errors;
                                    if (errors === _errs51) {
                                      if (Array.isArray(data26)) {
                                        var valid7 = true;
                                        const len2 = data26.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let data27 = data26[i2];
                                          const _errs53 = errors;
                                          if (errors === _errs53) {
                                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                              let missing3;
                                              if (data27.match === void 0 && (missing3 = "match") || data27.reason === void 0 && (missing3 = "reason")) {
                                                validate123.errors = [{ instancePath: instancePath + "/accepted_removals/" + i2, schemaPath: "#/properties/accepted_removals/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                              } else {
                                                const _errs55 = errors;
                                                for (const key5 in data27) {
                                                  if (!(key5 === "match" || key5 === "reason")) {
                                                    validate123.errors = [{ instancePath: instancePath + "/accepted_removals/" + i2, schemaPath: "#/properties/accepted_removals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs55 === errors) {
                                                  if (data27.match !== void 0) {
                                                    const _errs56 = errors;
                                                    if (typeof data27.match !== "string") {
                                                      validate123.errors = [{ instancePath: instancePath + "/accepted_removals/" + i2 + "/match", schemaPath: "#/properties/accepted_removals/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid8 = _errs56 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data27.reason !== void 0) {
                                                      let data29 = data27.reason;
                                                      const _errs58 = errors;
                                                      if (errors === _errs58) {
                                                        if (typeof data29 === "string") {
                                                          if (data29.length < 8) {
                                                            validate123.errors = [{ instancePath: instancePath + "/accepted_removals/" + i2 + "/reason", schemaPath: "#/properties/accepted_removals/items/properties/reason/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate123.errors = [{ instancePath: instancePath + "/accepted_removals/" + i2 + "/reason", schemaPath: "#/properties/accepted_removals/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid8 = _errs58 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate123.errors = [{ instancePath: instancePath + "/accepted_removals/" + i2, schemaPath: "#/properties/accepted_removals/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid7 = _errs53 === errors;
                                          if (!valid7) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate123.errors = [{ instancePath: instancePath + "/accepted_removals", schemaPath: "#/properties/accepted_removals/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs51 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.waivers !== void 0) {
                                      let data30 = data.waivers;
                                      const _errs60 = errors;
                                      if (errors === _errs60) {
                                        if (Array.isArray(data30)) {
                                          var valid9 = true;
                                          const len3 = data30.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data31 = data30[i3];
                                            const _errs62 = errors;
                                            if (errors === _errs62) {
                                              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                let missing4;
                                                if (data31.match === void 0 && (missing4 = "match") || data31.reason === void 0 && (missing4 = "reason") || data31.expires === void 0 && (missing4 = "expires")) {
                                                  validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs64 = errors;
                                                  for (const key6 in data31) {
                                                    if (!(key6 === "match" || key6 === "reason" || key6 === "expires")) {
                                                      validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs64 === errors) {
                                                    if (data31.match !== void 0) {
                                                      const _errs65 = errors;
                                                      if (typeof data31.match !== "string") {
                                                        validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3 + "/match", schemaPath: "#/properties/waivers/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid10 = _errs65 === errors;
                                                    } else {
                                                      var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                      if (data31.reason !== void 0) {
                                                        let data33 = data31.reason;
                                                        const _errs67 = errors;
                                                        if (errors === _errs67) {
                                                          if (typeof data33 === "string") {
                                                            if (data33.length < 8) {
                                                              validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid10 = _errs67 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data31.expires !== void 0) {
                                                          let data34 = data31.expires;
                                                          const _errs69 = errors;
                                                          if (errors === _errs69) {
                                                            if (typeof data34 === "string") {
                                                              if (!pattern11.test(data34)) {
                                                                validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid10 = _errs69 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate123.errors = [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid9 = _errs62 === errors;
                                            if (!valid9) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate123.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs60 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "type": "object", "additionalProperties": false, "properties": { "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"], "description": "which way is better" }, "scale": { "enum": ["ratio", "absolute"] }, "gate": { "type": "boolean", "description": "may this metric fail a job" }, "about": { "type": "string" }, "summary": { "$ref": "common.schema.json#/$defs/Summary" }, "tolerance": { "type": "number", "minimum": 0 }, "min_effect": { "type": "number", "minimum": 0 }, "deterministic": { "type": "boolean", "description": "exact rule, no test" } } };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "min" || data === "p10" || data === "p25" || data === "median" || data === "mean" || data === "p75" || data === "p90" || data === "max")) {
    validate128.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema50.properties, key0)) {
          validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.unit !== void 0) {
          const _errs2 = errors;
          if (typeof data.unit !== "string") {
            validate127.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.direction !== void 0) {
            let data1 = data.direction;
            const _errs4 = errors;
            if (!(data1 === "lower" || data1 === "higher")) {
              validate127.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema50.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.scale !== void 0) {
              let data2 = data.scale;
              const _errs5 = errors;
              if (!(data2 === "ratio" || data2 === "absolute")) {
                validate127.errors = [{ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/enum", keyword: "enum", params: { allowedValues: schema50.properties.scale.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.gate !== void 0) {
                const _errs6 = errors;
                if (typeof data.gate !== "boolean") {
                  validate127.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.about !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.about !== "string") {
                    validate127.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.summary !== void 0) {
                    const _errs10 = errors;
                    if (!validate128(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tolerance !== void 0) {
                      let data6 = data.tolerance;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 0 || isNaN(data6)) {
                            validate127.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        } else {
                          validate127.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.min_effect !== void 0) {
                        let data7 = data.min_effect;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate127.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate127.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.deterministic !== void 0) {
                          const _errs15 = errors;
                          if (typeof data.deterministic !== "boolean") {
                            validate127.errors = [{ instancePath: instancePath + "/deterministic", schemaPath: "#/properties/deterministic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
var pattern12 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema44.properties, key0)) {
          validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.protocol !== void 0) {
          const _errs2 = errors;
          if (!validate112(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.suites !== void 0) {
            let data1 = data.suites;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate111.errors = [{ instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate111.errors = [{ instancePath: instancePath + "/suites/" + i0, schemaPath: "#/properties/suites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate111.errors = [{ instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.benchmarks !== void 0) {
              const _errs7 = errors;
              if (typeof data.benchmarks !== "string") {
                validate111.errors = [{ instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reference !== void 0) {
                const _errs9 = errors;
                if (!validate114(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.fixtures !== void 0) {
                  const _errs10 = errors;
                  if (!validate114(data.fixtures, { instancePath: instancePath + "/fixtures", parentData: data, parentDataProperty: "fixtures", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ratio !== void 0) {
                    let data6 = data.ratio;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        let missing0;
                        if (data6.numerator === void 0 && (missing0 = "numerator") || data6.denominator === void 0 && (missing0 = "denominator")) {
                          validate111.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                          return false;
                        } else {
                          const _errs13 = errors;
                          for (const key1 in data6) {
                            if (!(key1 === "numerator" || key1 === "denominator")) {
                              validate111.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs13 === errors) {
                            if (data6.numerator !== void 0) {
                              const _errs14 = errors;
                              if (!validate114(data6.numerator, { instancePath: instancePath + "/ratio/numerator", parentData: data6, parentDataProperty: "numerator", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs14 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data6.denominator !== void 0) {
                                const _errs15 = errors;
                                if (!validate114(data6.denominator, { instancePath: instancePath + "/ratio/denominator", parentData: data6, parentDataProperty: "denominator", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs15 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate111.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.seed !== void 0) {
                      let data9 = data.seed;
                      const _errs16 = errors;
                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                        validate111.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs16) {
                        if (typeof data9 == "number" && isFinite(data9)) {
                          if (data9 > 9007199254740991 || isNaN(data9)) {
                            validate111.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                            return false;
                          } else {
                            if (data9 < 0 || isNaN(data9)) {
                              validate111.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.threads !== void 0) {
                        let data10 = data.threads;
                        const _errs18 = errors;
                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                          validate111.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs18) {
                          if (typeof data10 == "number" && isFinite(data10)) {
                            if (data10 > 1024 || isNaN(data10)) {
                              validate111.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" }];
                              return false;
                            } else {
                              if (data10 < 1 || isNaN(data10)) {
                                validate111.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.device !== void 0) {
                          let data11 = data.device;
                          const _errs20 = errors;
                          if (!(data11 === "cpu" || data11 === "cuda")) {
                            validate111.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/enum", keyword: "enum", params: { allowedValues: schema44.properties.device.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.dtype !== void 0) {
                            let data12 = data.dtype;
                            const _errs21 = errors;
                            if (!(data12 === "float32" || data12 === "float64" || data12 === "bfloat16" || data12 === "float16")) {
                              validate111.errors = [{ instancePath: instancePath + "/dtype", schemaPath: "#/properties/dtype/enum", keyword: "enum", params: { allowedValues: schema44.properties.dtype.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.runner_class !== void 0) {
                              let data13 = data.runner_class;
                              const _errs22 = errors;
                              if (errors === _errs22) {
                                if (typeof data13 === "string") {
                                  if (!pattern10.test(data13)) {
                                    validate111.errors = [{ instancePath: instancePath + "/runner_class", schemaPath: "#/properties/runner_class/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate111.errors = [{ instancePath: instancePath + "/runner_class", schemaPath: "#/properties/runner_class/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.profiles !== void 0) {
                                let data14 = data.profiles;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                    const _errs26 = errors;
                                    for (const key2 in data14) {
                                      if (!(key2 === "smoke" || key2 === "quick" || key2 === "full")) {
                                        validate111.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs26 === errors) {
                                      if (data14.smoke !== void 0) {
                                        const _errs27 = errors;
                                        if (!validate119(data14.smoke, { instancePath: instancePath + "/profiles/smoke", parentData: data14, parentDataProperty: "smoke", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid3 = _errs27 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data14.quick !== void 0) {
                                          const _errs28 = errors;
                                          if (!validate119(data14.quick, { instancePath: instancePath + "/profiles/quick", parentData: data14, parentDataProperty: "quick", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs28 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data14.full !== void 0) {
                                            const _errs29 = errors;
                                            if (!validate119(data14.full, { instancePath: instancePath + "/profiles/full", parentData: data14, parentDataProperty: "full", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid3 = _errs29 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate111.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.policy !== void 0) {
                                  const _errs30 = errors;
                                  if (!validate123(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs30 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.metrics !== void 0) {
                                    let data19 = data.metrics;
                                    const _errs31 = errors;
                                    if (errors === _errs31) {
                                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                        for (const key3 in data19) {
                                          const _errs33 = errors;
                                          if (typeof key3 === "string") {
                                            if (key3.length > 80) {
                                              const err0 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters", propertyName: key3 };
                                              if (vErrors === null) {
                                                vErrors = [err0];
                                              } else {
                                                vErrors.push(err0);
                                              }
                                              errors++;
                                            } else {
                                              if (!pattern12.test(key3)) {
                                                const err1 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*$"', propertyName: key3 };
                                                if (vErrors === null) {
                                                  vErrors = [err1];
                                                } else {
                                                  vErrors.push(err1);
                                                }
                                                errors++;
                                              }
                                            }
                                          }
                                          var valid4 = _errs33 === errors;
                                          if (!valid4) {
                                            const err2 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                                            if (vErrors === null) {
                                              vErrors = [err2];
                                            } else {
                                              vErrors.push(err2);
                                            }
                                            errors++;
                                            validate111.errors = vErrors;
                                            return false;
                                            break;
                                          }
                                        }
                                        if (valid4) {
                                          for (const key4 in data19) {
                                            const _errs35 = errors;
                                            if (!validate127(data19[key4], { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key4, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid5 = _errs35 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate111.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs31 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    let missing1;
                                    if (data.suites !== void 0 && (data.protocol === void 0 && (missing1 = "protocol") || data.benchmarks === void 0 && (missing1 = "benchmarks"))) {
                                      validate111.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                        property: "suites",
                                        missingProperty: missing1,
                                        depsCount: 2,
                                        deps: "protocol, benchmarks"
                                      }, message: "must have properties protocol, benchmarks when property suites is present" }];
                                      return false;
                                    } else {
                                      if (data.benchmarks !== void 0 && (data.protocol === void 0 && (missing1 = "protocol") || data.suites === void 0 && (missing1 = "suites"))) {
                                        validate111.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                          property: "benchmarks",
                                          missingProperty: missing1,
                                          depsCount: 2,
                                          deps: "protocol, suites"
                                        }, message: "must have properties protocol, suites when property benchmarks is present" }];
                                        return false;
                                      } else {
                                        if (data.protocol !== void 0 && (data.suites === void 0 && (missing1 = "suites") || data.benchmarks === void 0 && (missing1 = "benchmarks"))) {
                                          validate111.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                            property: "protocol",
                                            missingProperty: missing1,
                                            depsCount: 2,
                                            deps: "suites, benchmarks"
                                          }, message: "must have properties suites, benchmarks when property protocol is present" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDefinition = validate131;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 64) {
        validate132.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
        return false;
      } else {
        if (!pattern6.test(data)) {
          validate132.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$"' }];
          return false;
        }
      }
    } else {
      validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (errors === _errs3) {
    if (Array.isArray(data)) {
      if (data.length > 4096) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        var valid1 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs5 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var items0 = true;
    }
    const _errs7 = errors;
    if (errors === _errs7) {
      if (typeof data === "string") {
        if (data.length > 256) {
          const err4 = { instancePath, schemaPath: "#/oneOf/2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate138.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate138.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate138.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "rel" || key0 === "abs" || key0 === "exact" || key0 === "report" || key0 === "expect")) {
          validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.rel !== void 0) {
          let data0 = data.rel;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate137.errors = [{ instancePath: instancePath + "/rel", schemaPath: "#/properties/rel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            } else {
              validate137.errors = [{ instancePath: instancePath + "/rel", schemaPath: "#/properties/rel/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.abs !== void 0) {
            let data1 = data.abs;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate137.errors = [{ instancePath: instancePath + "/abs", schemaPath: "#/properties/abs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              } else {
                validate137.errors = [{ instancePath: instancePath + "/abs", schemaPath: "#/properties/abs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.exact !== void 0) {
              const _errs6 = errors;
              if (typeof data.exact !== "boolean") {
                validate137.errors = [{ instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.report !== void 0) {
                const _errs8 = errors;
                if (typeof data.report !== "boolean") {
                  validate137.errors = [{ instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expect !== void 0) {
                  const _errs10 = errors;
                  if (!validate138(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate137(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "type": "object", "additionalProperties": false, "required": ["profiles"], "properties": { "profiles": { "type": "array", "minItems": 1, "items": { "enum": ["smoke", "quick", "full"] } }, "axes": { "type": "object", "description": "every combination is a case; the values, in this order, end its id and are added to params", "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } } }, "params": { "$ref": "common.schema.json#/$defs/Params" }, "checks": { "$ref": "#/$defs/CheckRules" }, "devices": { "type": "array", "items": { "enum": ["cpu", "cuda"] }, "description": "devices the case makes sense on; absent: all" }, "timeout_seconds": { "type": "number", "exclusiveMinimum": 0, "maximum": 604800 } } };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.profiles === void 0 && (missing0 = "profiles")) {
        validate142.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "profiles" || key0 === "axes" || key0 === "params" || key0 === "checks" || key0 === "devices" || key0 === "timeout_seconds")) {
            validate142.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.profiles !== void 0) {
            let data0 = data.profiles;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length < 1) {
                  validate142.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs4 = errors;
                    if (!(data1 === "smoke" || data1 === "quick" || data1 === "full")) {
                      validate142.errors = [{ instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.profiles.items.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate142.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.axes !== void 0) {
              let data2 = data.axes;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key1 in data2) {
                    let data3 = data2[key1];
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data3)) {
                        if (data3.length < 1) {
                          validate142.errors = [{ instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/axes/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len1 = data3.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data4 = data3[i1];
                            const _errs10 = errors;
                            if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
                              validate142.errors = [{ instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/axes/additionalProperties/items/type", keyword: "type", params: { type: schema58.properties.axes.additionalProperties.items.type }, message: "must be string,number" }];
                              return false;
                            }
                            var valid3 = _errs10 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate142.errors = [{ instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/axes/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate142.errors = [{ instancePath: instancePath + "/axes", schemaPath: "#/properties/axes/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.params !== void 0) {
                const _errs12 = errors;
                if (!validate134(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.checks !== void 0) {
                  const _errs13 = errors;
                  if (!validate136(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.devices !== void 0) {
                    let data7 = data.devices;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (Array.isArray(data7)) {
                        var valid4 = true;
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data8 = data7[i2];
                          const _errs16 = errors;
                          if (!(data8 === "cpu" || data8 === "cuda")) {
                            validate142.errors = [{ instancePath: instancePath + "/devices/" + i2, schemaPath: "#/properties/devices/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.devices.items.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid4 = _errs16 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate142.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.timeout_seconds !== void 0) {
                      let data9 = data.timeout_seconds;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data9 == "number" && isFinite(data9)) {
                          if (data9 > 604800 || isNaN(data9)) {
                            validate142.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" }];
                            return false;
                          } else {
                            if (data9 <= 0 || isNaN(data9)) {
                              validate142.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate142.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.benchmark === void 0 && (missing0 = "benchmark") || data.summary === void 0 && (missing0 = "summary") || data.cases === void 0 && (missing0 = "cases")) {
        validate131.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "benchmark" || key0 === "summary" || key0 === "params" || key0 === "checks" || key0 === "cases")) {
            validate131.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.benchmark !== void 0) {
            const _errs2 = errors;
            if (!validate132(data.benchmark, { instancePath: instancePath + "/benchmark", parentData: data, parentDataProperty: "benchmark", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.summary !== void 0) {
              let data1 = data.summary;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (data1.length < 8) {
                    validate131.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                    return false;
                  }
                } else {
                  validate131.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.params !== void 0) {
                const _errs5 = errors;
                if (!validate134(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.checks !== void 0) {
                  const _errs6 = errors;
                  if (!validate136(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.cases !== void 0) {
                    let data4 = data.cases;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data4)) {
                        if (data4.length < 1) {
                          validate131.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs9 = errors;
                            if (!validate142(data4[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs9 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate131.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
validate131.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEvent = validate146;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate148.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate150.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate152.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema26.additionalProperties.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.protocol === void 0 && (missing0 = "protocol") || data.suite === void 0 && (missing0 = "suite") || data.versions === void 0 && (missing0 = "versions") || data.device === void 0 && (missing0 = "device") || data.startup_seconds === void 0 && (missing0 = "startup_seconds")) {
        validate147.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "protocol" || key0 === "suite" || key0 === "versions" || key0 === "device" || key0 === "settings" || key0 === "startup_seconds")) {
            validate147.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("hello" !== data.event) {
              validate147.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "hello" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.protocol !== void 0) {
              const _errs3 = errors;
              if (!validate148(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.suite !== void 0) {
                const _errs4 = errors;
                if (!validate150(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.versions !== void 0) {
                  let data3 = data.versions;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      for (const key1 in data3) {
                        const _errs8 = errors;
                        if (typeof data3[key1] !== "string") {
                          validate147.errors = [{ instancePath: instancePath + "/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/versions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate147.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.device !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.device !== "string") {
                      validate147.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.settings !== void 0) {
                      const _errs12 = errors;
                      if (!validate152(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.startup_seconds !== void 0) {
                        let data7 = data.startup_seconds;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate147.errors = [{ instancePath: instancePath + "/startup_seconds", schemaPath: "#/properties/startup_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate147.errors = [{ instancePath: instancePath + "/startup_seconds", schemaPath: "#/properties/startup_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 200) {
        validate155.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate155.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$"' }];
          return false;
        }
      }
    } else {
      validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 80) {
        validate157.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
        return false;
      } else {
        if (!pattern7.test(data)) {
          validate157.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?(~p90)?$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?(~p90)?$"' }];
          return false;
        }
      }
    } else {
      validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.phases === void 0 && (missing0 = "phases")) {
        validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "phases")) {
            validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("started" !== data.event) {
              validate154.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "started" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate155(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.phases !== void 0) {
                let data2 = data.phases;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing1;
                          if (data3.metric === void 0 && (missing1 = "metric") || data3.items === void 0 && (missing1 = "items")) {
                            validate154.errors = [{ instancePath: instancePath + "/phases/" + i0, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs8 = errors;
                            for (const key1 in data3) {
                              if (!(key1 === "metric" || key1 === "items")) {
                                validate154.errors = [{ instancePath: instancePath + "/phases/" + i0, schemaPath: "#/properties/phases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs8 === errors) {
                              if (data3.metric !== void 0) {
                                const _errs9 = errors;
                                if (!validate157(data3.metric, { instancePath: instancePath + "/phases/" + i0 + "/metric", parentData: data3, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data3.items !== void 0) {
                                  let data5 = data3.items;
                                  const _errs10 = errors;
                                  if (errors === _errs10) {
                                    if (typeof data5 == "number" && isFinite(data5)) {
                                      if (data5 <= 0 || isNaN(data5)) {
                                        validate154.errors = [{ instancePath: instancePath + "/phases/" + i0 + "/items", schemaPath: "#/properties/phases/items/properties/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                        return false;
                                      }
                                    } else {
                                      validate154.errors = [{ instancePath: instancePath + "/phases/" + i0 + "/items", schemaPath: "#/properties/phases/items/properties/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate154.errors = [{ instancePath: instancePath + "/phases/" + i0, schemaPath: "#/properties/phases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate154.errors = [{ instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.metric === void 0 && (missing0 = "metric") || data.start === void 0 && (missing0 = "start") || data.values === void 0 && (missing0 = "values")) {
        validate159.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "metric" || key0 === "start" || key0 === "values")) {
            validate159.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("sample" !== data.event) {
              validate159.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "sample" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate155(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.metric !== void 0) {
                const _errs4 = errors;
                if (!validate157(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.start !== void 0) {
                  let data3 = data.start;
                  const _errs5 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate159.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate159.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.values !== void 0) {
                    let data4 = data.values;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 1e3) {
                          validate159.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                          return false;
                        } else {
                          if (data4.length < 1) {
                            validate159.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid1 = true;
                            const len0 = data4.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data5 = data4[i0];
                              const _errs9 = errors;
                              if (!(typeof data5 == "number" && isFinite(data5))) {
                                validate159.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid1 = _errs9 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                      } else {
                        validate159.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate91(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.values === void 0 && (missing0 = "values")) {
        validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "values")) {
            validate162.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("check" !== data.event) {
              validate162.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "check" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate155(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.values !== void 0) {
                const _errs4 = errors;
                if (!validate164(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.metrics === void 0 && (missing0 = "metrics")) {
        validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "metrics")) {
            validate167.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("resources" !== data.event) {
              validate167.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "resources" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate155(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.metrics !== void 0) {
                let data2 = data.metrics;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    for (const key1 in data2) {
                      const _errs6 = errors;
                      if (!validate157(key1, { instancePath: instancePath + "/metrics", parentData: data2, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        const err0 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                        validate167.errors = vErrors;
                        return false;
                        break;
                      }
                    }
                    if (valid1) {
                      for (const key2 in data2) {
                        let data3 = data2[key2];
                        const _errs8 = errors;
                        if (!(typeof data3 == "number" && isFinite(data3))) {
                          validate167.errors = [{ instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate167.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
validate167.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.seconds === void 0 && (missing0 = "seconds")) {
        validate170.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "seconds")) {
            validate170.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("done" !== data.event) {
              validate170.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "done" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate155(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.seconds !== void 0) {
                let data2 = data.seconds;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate170.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate170.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.reason === void 0 && (missing0 = "reason")) {
        validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "reason")) {
            validate172.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("skipped" !== data.event) {
              validate172.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "skipped" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate155(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                let data2 = data.reason;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (data2.length > 2e3) {
                      validate172.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate172.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate172.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "type": "object", "additionalProperties": false, "required": ["event", "stage", "message"], "properties": { "event": { "const": "error" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "stage": { "enum": ["request", "setup", "warmup", "measure", "check"] }, "message": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "hint": { "type": "string", "maxLength": 2e3 } } };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.stage === void 0 && (missing0 = "stage") || data.message === void 0 && (missing0 = "message")) {
        validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "stage" || key0 === "message" || key0 === "hint")) {
            validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("error" !== data.event) {
              validate174.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate155(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.stage !== void 0) {
                let data2 = data.stage;
                const _errs4 = errors;
                if (!(data2 === "request" || data2 === "setup" || data2 === "warmup" || data2 === "measure" || data2 === "check")) {
                  validate174.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema73.properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.message !== void 0) {
                  let data3 = data.message;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (typeof data3 === "string") {
                      if (data3.length > 4e3) {
                        validate174.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                        return false;
                      } else {
                        if (data3.length < 1) {
                          validate174.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate174.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hint !== void 0) {
                    let data4 = data.hint;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data4 === "string") {
                        if (data4.length > 2e3) {
                          validate174.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate174.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.cases === void 0 && (missing0 = "cases")) {
        validate176.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "cases")) {
            validate176.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("bye" !== data.event) {
              validate176.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "bye" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cases !== void 0) {
              let data1 = data.cases;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate176.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate176.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data.event;
      if (typeof tag0 == "string") {
        if (tag0 === "hello") {
          if (!validate147(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
          }
          var props0 = true;
        } else if (tag0 === "started") {
          if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "sample") {
          if (!validate159(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "check") {
          if (!validate162(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "resources") {
          if (!validate167(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "done") {
          if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "skipped") {
          if (!validate172(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "error") {
          if (!validate174(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "bye") {
          if (!validate176(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          validate146.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event", tagValue: tag0 }, message: 'value of tag "event" must be in oneOf' }];
          return false;
        }
      } else {
        validate146.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event", tagValue: tag0 }, message: 'tag "event" must be string' }];
        return false;
      }
    } else {
      validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate146.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate146.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validateMetricCatalog = validate103;
var schema75 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "request.schema.json", "title": "Request", "description": "One JSON document on a suite's standard input: what this fresh process has to do.", "type": "object", "additionalProperties": false, "required": ["protocol", "mode", "cases", "seed", "device", "dtype", "threads", "benchmarks", "fixtures"], "properties": { "protocol": { "$ref": "common.schema.json#/$defs/Protocol" }, "mode": { "enum": ["measure", "verify"], "description": "verify: one iteration of each phase, then the checks; nothing is a figure" }, "cases": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["id", "benchmark", "params", "budget"], "properties": { "id": { "$ref": "common.schema.json#/$defs/CaseId" }, "benchmark": { "$ref": "common.schema.json#/$defs/BenchmarkName" }, "params": { "$ref": "common.schema.json#/$defs/Params" }, "budget": { "$ref": "#/$defs/Budget" } } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "device": { "enum": ["cpu", "cuda"] }, "dtype": { "enum": ["float32", "float64", "bfloat16", "float16"], "description": "of models; data stays as stored" }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024 }, "benchmarks": { "type": "string", "description": "folder of the definitions, with data that the repository carries" }, "fixtures": { "type": ["string", "null"], "description": "folder of the files the fixtures step wrote for this domain" } }, "$defs": { "Budget": { "type": "object", "additionalProperties": false, "required": ["warmup_seconds", "seconds", "least_samples", "most_samples"], "description": "how long each phase is measured; in time, so that a call of a microsecond and one of a second are both seen well", "properties": { "warmup_seconds": { "type": "number", "minimum": 0, "description": "calls are made and thrown away for this long; one is always made" }, "seconds": { "type": "number", "exclusiveMinimum": 0, "description": "samples are taken for this long; a phase whose calls may follow each other without preparation puts so many into a sample that most_samples of them fill this time" }, "least_samples": { "type": "integer", "minimum": 1, "description": "so many are taken, however long they last" }, "most_samples": { "type": "integer", "minimum": 1 } } } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate187.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 200) {
        validate189.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate189.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$"' }];
          return false;
        }
      }
    } else {
      validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 64) {
        validate191.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
        return false;
      } else {
        if (!pattern6.test(data)) {
          validate191.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$"' }];
          return false;
        }
      }
    } else {
      validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
validate193.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.warmup_seconds === void 0 && (missing0 = "warmup_seconds") || data.seconds === void 0 && (missing0 = "seconds") || data.least_samples === void 0 && (missing0 = "least_samples") || data.most_samples === void 0 && (missing0 = "most_samples")) {
        validate195.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "warmup_seconds" || key0 === "seconds" || key0 === "least_samples" || key0 === "most_samples")) {
            validate195.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.warmup_seconds !== void 0) {
            let data0 = data.warmup_seconds;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate195.errors = [{ instancePath: instancePath + "/warmup_seconds", schemaPath: "#/properties/warmup_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              } else {
                validate195.errors = [{ instancePath: instancePath + "/warmup_seconds", schemaPath: "#/properties/warmup_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.seconds !== void 0) {
              let data1 = data.seconds;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 <= 0 || isNaN(data1)) {
                    validate195.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                    return false;
                  }
                } else {
                  validate195.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.least_samples !== void 0) {
                let data2 = data.least_samples;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate195.errors = [{ instancePath: instancePath + "/least_samples", schemaPath: "#/properties/least_samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      validate195.errors = [{ instancePath: instancePath + "/least_samples", schemaPath: "#/properties/least_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.most_samples !== void 0) {
                  let data3 = data.most_samples;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate195.errors = [{ instancePath: instancePath + "/most_samples", schemaPath: "#/properties/most_samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 1 || isNaN(data3)) {
                        validate195.errors = [{ instancePath: instancePath + "/most_samples", schemaPath: "#/properties/most_samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.mode === void 0 && (missing0 = "mode") || data.cases === void 0 && (missing0 = "cases") || data.seed === void 0 && (missing0 = "seed") || data.device === void 0 && (missing0 = "device") || data.dtype === void 0 && (missing0 = "dtype") || data.threads === void 0 && (missing0 = "threads") || data.benchmarks === void 0 && (missing0 = "benchmarks") || data.fixtures === void 0 && (missing0 = "fixtures")) {
        validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema75.properties, key0)) {
            validate186.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate187(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mode !== void 0) {
              let data1 = data.mode;
              const _errs3 = errors;
              if (!(data1 === "measure" || data1 === "verify")) {
                validate186.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema75.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.cases !== void 0) {
                let data2 = data.cases;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                      validate186.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs6 = errors;
                        if (errors === _errs6) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing1;
                            if (data3.id === void 0 && (missing1 = "id") || data3.benchmark === void 0 && (missing1 = "benchmark") || data3.params === void 0 && (missing1 = "params") || data3.budget === void 0 && (missing1 = "budget")) {
                              validate186.errors = [{ instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs8 = errors;
                              for (const key1 in data3) {
                                if (!(key1 === "id" || key1 === "benchmark" || key1 === "params" || key1 === "budget")) {
                                  validate186.errors = [{ instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs8 === errors) {
                                if (data3.id !== void 0) {
                                  const _errs9 = errors;
                                  if (!validate189(data3.id, { instancePath: instancePath + "/cases/" + i0 + "/id", parentData: data3, parentDataProperty: "id", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data3.benchmark !== void 0) {
                                    const _errs10 = errors;
                                    if (!validate191(data3.benchmark, { instancePath: instancePath + "/cases/" + i0 + "/benchmark", parentData: data3, parentDataProperty: "benchmark", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs10 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data3.params !== void 0) {
                                      const _errs11 = errors;
                                      if (!validate193(data3.params, { instancePath: instancePath + "/cases/" + i0 + "/params", parentData: data3, parentDataProperty: "params", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs11 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data3.budget !== void 0) {
                                        const _errs12 = errors;
                                        if (!validate195(data3.budget, { instancePath: instancePath + "/cases/" + i0 + "/budget", parentData: data3, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs12 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate186.errors = [{ instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate186.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seed !== void 0) {
                  let data8 = data.seed;
                  const _errs13 = errors;
                  if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                    validate186.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs13) {
                    if (typeof data8 == "number" && isFinite(data8)) {
                      if (data8 > 9007199254740991 || isNaN(data8)) {
                        validate186.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                        return false;
                      } else {
                        if (data8 < 0 || isNaN(data8)) {
                          validate186.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.device !== void 0) {
                    let data9 = data.device;
                    const _errs15 = errors;
                    if (!(data9 === "cpu" || data9 === "cuda")) {
                      validate186.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/enum", keyword: "enum", params: { allowedValues: schema75.properties.device.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.dtype !== void 0) {
                      let data10 = data.dtype;
                      const _errs16 = errors;
                      if (!(data10 === "float32" || data10 === "float64" || data10 === "bfloat16" || data10 === "float16")) {
                        validate186.errors = [{ instancePath: instancePath + "/dtype", schemaPath: "#/properties/dtype/enum", keyword: "enum", params: { allowedValues: schema75.properties.dtype.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.threads !== void 0) {
                        let data11 = data.threads;
                        const _errs17 = errors;
                        if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                          validate186.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs17) {
                          if (typeof data11 == "number" && isFinite(data11)) {
                            if (data11 > 1024 || isNaN(data11)) {
                              validate186.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" }];
                              return false;
                            } else {
                              if (data11 < 1 || isNaN(data11)) {
                                validate186.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.benchmarks !== void 0) {
                          const _errs19 = errors;
                          if (typeof data.benchmarks !== "string") {
                            validate186.errors = [{ instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.fixtures !== void 0) {
                            let data13 = data.fixtures;
                            const _errs21 = errors;
                            if (typeof data13 !== "string" && data13 !== null) {
                              validate186.errors = [{ instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: schema75.properties.fixtures.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateResults = validate56;
var validateSuiteManifest = validate197;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate198.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
validate198.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate200.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
validate200.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 64) {
        validate202.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
        return false;
      } else {
        if (!pattern6.test(data)) {
          validate202.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$"' }];
          return false;
        }
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate204.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (typeof data[i0] !== "string") {
            validate204.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate207.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern22 = new RegExp("^[a-z][a-z0-9_]{0,31}$", "u");
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (typeof data[key0] !== "string") {
          validate213.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.inputs === void 0 && (missing0 = "inputs")) {
        validate209.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "domains" || key0 === "shared" || key0 === "inputs" || key0 === "toolchain" || key0 === "command" || key0 === "env")) {
            validate209.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern22.test(data0)) {
                  validate209.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,31}$"' }];
                  return false;
                }
              } else {
                validate209.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.domains !== void 0) {
              let data1 = data.domains;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate207(data1[i0], { instancePath: instancePath + "/domains/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate209.errors = [{ instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.shared !== void 0) {
                const _errs7 = errors;
                if (typeof data.shared !== "boolean") {
                  validate209.errors = [{ instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.inputs !== void 0) {
                  let data4 = data.inputs;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs11 = errors;
                        if (typeof data4[i1] !== "string") {
                          validate209.errors = [{ instancePath: instancePath + "/inputs/" + i1, schemaPath: "#/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs11 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate209.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.toolchain !== void 0) {
                    let data6 = data.toolchain;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data6)) {
                        var valid3 = true;
                        const len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs15 = errors;
                          if (!validate204(data6[i2], { instancePath: instancePath + "/toolchain/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs15 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate209.errors = [{ instancePath: instancePath + "/toolchain", schemaPath: "#/properties/toolchain/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.command !== void 0) {
                      const _errs16 = errors;
                      if (!validate204(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.env !== void 0) {
                        const _errs17 = errors;
                        if (!validate213(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate216.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.domains === void 0 && (missing0 = "domains") || data.inputs === void 0 && (missing0 = "inputs") || data.command === void 0 && (missing0 = "command")) {
        validate216.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "domains" || key0 === "inputs" || key0 === "command" || key0 === "env")) {
            validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.domains !== void 0) {
            let data0 = data.domains;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate207(data0[i0], { instancePath: instancePath + "/domains/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate216.errors = [{ instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.inputs !== void 0) {
              let data2 = data.inputs;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (typeof data2[i1] !== "string") {
                      validate216.errors = [{ instancePath: instancePath + "/inputs/" + i1, schemaPath: "#/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate216.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.command !== void 0) {
                const _errs9 = errors;
                if (!validate204(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  const _errs10 = errors;
                  if (!validate213(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate216.errors = vErrors;
  return errors === 0;
}
validate216.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.name === void 0 && (missing0 = "name") || data.implements === void 0 && (missing0 = "implements") || data.version === void 0 && (missing0 = "version") || data.run === void 0 && (missing0 = "run")) {
        validate197.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "protocol" || key0 === "name" || key0 === "implements" || key0 === "version" || key0 === "dependency" || key0 === "build" || key0 === "fixtures" || key0 === "run")) {
            validate197.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate198(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs3 = errors;
              if (!validate200(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.implements !== void 0) {
                let data2 = data.implements;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                      validate197.errors = [{ instancePath: instancePath + "/implements", schemaPath: "#/properties/implements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs6 = errors;
                        if (!validate202(data2[i0], { instancePath: instancePath + "/implements/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate197.errors = [{ instancePath: instancePath + "/implements", schemaPath: "#/properties/implements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.version !== void 0) {
                  const _errs7 = errors;
                  if (!validate204(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.dependency !== void 0) {
                    let data5 = data.dependency;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1];
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing1;
                              if (data6.command === void 0 && (missing1 = "command") || data6.hint === void 0 && (missing1 = "hint")) {
                                validate197.errors = [{ instancePath: instancePath + "/dependency/" + i1, schemaPath: "#/properties/dependency/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs12 = errors;
                                for (const key1 in data6) {
                                  if (!(key1 === "command" || key1 === "domains" || key1 === "hint")) {
                                    validate197.errors = [{ instancePath: instancePath + "/dependency/" + i1, schemaPath: "#/properties/dependency/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs12 === errors) {
                                  if (data6.command !== void 0) {
                                    const _errs13 = errors;
                                    if (!validate204(data6.command, { instancePath: instancePath + "/dependency/" + i1 + "/command", parentData: data6, parentDataProperty: "command", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data6.domains !== void 0) {
                                      let data8 = data6.domains;
                                      const _errs14 = errors;
                                      if (errors === _errs14) {
                                        if (Array.isArray(data8)) {
                                          var valid4 = true;
                                          const len2 = data8.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            const _errs16 = errors;
                                            if (!validate207(data8[i2], { instancePath: instancePath + "/dependency/" + i1 + "/domains/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid4 = _errs16 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate197.errors = [{ instancePath: instancePath + "/dependency/" + i1 + "/domains", schemaPath: "#/properties/dependency/items/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs14 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data6.hint !== void 0) {
                                        const _errs17 = errors;
                                        if (typeof data6.hint !== "string") {
                                          validate197.errors = [{ instancePath: instancePath + "/dependency/" + i1 + "/hint", schemaPath: "#/properties/dependency/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid3 = _errs17 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate197.errors = [{ instancePath: instancePath + "/dependency/" + i1, schemaPath: "#/properties/dependency/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate197.errors = [{ instancePath: instancePath + "/dependency", schemaPath: "#/properties/dependency/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.build !== void 0) {
                      let data11 = data.build;
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (Array.isArray(data11)) {
                          var valid5 = true;
                          const len3 = data11.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs21 = errors;
                            if (!validate209(data11[i3], { instancePath: instancePath + "/build/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
                              errors = vErrors.length;
                            }
                            var valid5 = _errs21 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate197.errors = [{ instancePath: instancePath + "/build", schemaPath: "#/properties/build/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.fixtures !== void 0) {
                        const _errs22 = errors;
                        if (!validate216(data.fixtures, { instancePath: instancePath + "/fixtures", parentData: data, parentDataProperty: "fixtures", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.run !== void 0) {
                          let data14 = data.run;
                          const _errs23 = errors;
                          if (errors === _errs23) {
                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                              let missing2;
                              if (data14.command === void 0 && (missing2 = "command")) {
                                validate197.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs25 = errors;
                                for (const key2 in data14) {
                                  if (!(key2 === "command" || key2 === "env" || key2 === "inputs")) {
                                    validate197.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs25 === errors) {
                                  if (data14.command !== void 0) {
                                    const _errs26 = errors;
                                    if (!validate204(data14.command, { instancePath: instancePath + "/run/command", parentData: data14, parentDataProperty: "command", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid6 = _errs26 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data14.env !== void 0) {
                                      const _errs27 = errors;
                                      if (!validate213(data14.env, { instancePath: instancePath + "/run/env", parentData: data14, parentDataProperty: "env", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid6 = _errs27 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data14.inputs !== void 0) {
                                        let data17 = data14.inputs;
                                        const _errs28 = errors;
                                        if (errors === _errs28) {
                                          if (Array.isArray(data17)) {
                                            var valid7 = true;
                                            const len4 = data17.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs30 = errors;
                                              if (typeof data17[i4] !== "string") {
                                                validate197.errors = [{ instancePath: instancePath + "/run/inputs/" + i4, schemaPath: "#/properties/run/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid7 = _errs30 === errors;
                                              if (!valid7) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate197.errors = [{ instancePath: instancePath + "/run/inputs", schemaPath: "#/properties/run/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid6 = _errs28 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate197.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate197.errors = vErrors;
  return errors === 0;
}
validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema90 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "verdict.schema.json", "title": "Verdict", "description": "What was decided and why: verdict.json, the one input of every report.", "type": "object", "additionalProperties": false, "required": ["protocol", "kind", "conclusion", "exit_code", "summary", "head", "profile", "policy", "comparisons", "parity", "equivalence", "failures", "environment", "totals", "resolution", "catalog", "warnings"], "properties": { "protocol": { "$ref": "common.schema.json#/$defs/Protocol" }, "kind": { "const": "verdict" }, "conclusion": { "enum": ["pass", "regression", "out-of-bounds", "not-measured", "wrong-answer", "no-baseline", "unfit", "inconclusive"], "description": "the gravest of what was found (src/judge/conclude.ts has their order)" }, "exit_code": { "enum": [0, 1, 3, 4, 5] }, "summary": { "type": "string", "description": "one sentence for people" }, "head": { "$ref": "#/$defs/Side" }, "base": { "anyOf": [{ "$ref": "#/$defs/Side" }, { "type": "null" }] }, "profile": { "type": "string" }, "policy": { "type": "object", "additionalProperties": false, "required": ["alpha", "correction", "tolerance", "min_effect", "on_inconclusive", "on_no_baseline", "on_unfit", "removed", "resolution", "summaries"], "properties": { "alpha": { "type": "number" }, "correction": { "enum": ["bh", "by", "holm"] }, "tolerance": { "type": "number" }, "min_effect": { "type": "number" }, "on_inconclusive": { "enum": ["pass", "fail"] }, "on_no_baseline": { "enum": ["pass", "fail"] }, "on_unfit": { "enum": ["pass", "fail"] }, "removed": { "enum": ["pass", "fail"] }, "resolution": { "$ref": "#/$defs/ResolutionShare", "description": "the least that a pass needs" }, "summaries": { "type": "array", "description": "rules on how a process becomes one figure, where it is not the catalog's way; later ones win", "items": { "type": "object", "additionalProperties": false, "required": ["match", "summary"], "properties": { "match": { "type": "string" }, "summary": { "$ref": "common.schema.json#/$defs/Summary" } } } } } }, "comparisons": { "type": "array", "items": { "$ref": "#/$defs/Comparison" } }, "parity": { "type": "array", "items": { "$ref": "#/$defs/ParityRow" } }, "equivalence": { "type": "array", "items": { "$ref": "#/$defs/EquivalenceRow" } }, "failures": { "type": "array", "items": { "$ref": "#/$defs/FailureRow" } }, "environment": { "type": "object", "additionalProperties": false, "required": ["head", "differences"], "properties": { "head": { "$ref": "common.schema.json#/$defs/Environment" }, "differences": { "type": "array", "items": { "$ref": "#/$defs/EnvironmentDifference" } } } }, "totals": { "type": "object", "additionalProperties": false, "required": ["cases", "measured", "wrong", "failed", "skipped", "regressions", "improvements", "no_change", "inconclusive", "same_program", "new", "removed", "errors", "out_of_bounds", "waived", "seconds"], "properties": { "cases": { "type": "integer" }, "measured": { "type": "integer" }, "wrong": { "type": "integer" }, "failed": { "type": "integer" }, "skipped": { "type": "integer" }, "regressions": { "type": "integer" }, "improvements": { "type": "integer" }, "no_change": { "type": "integer" }, "inconclusive": { "type": "integer" }, "same_program": { "type": "integer" }, "new": { "type": "integer" }, "removed": { "type": "integer" }, "errors": { "type": "integer" }, "out_of_bounds": { "type": "integer", "description": "ratios of suites beyond the policy's bounds" }, "waived": { "type": "integer" }, "seconds": { "type": "number" }, "peak_rss_bytes": { "type": "number", "description": "the largest process of any suite" } } }, "warnings": { "type": "array", "items": { "$ref": "#/$defs/Warning" }, "description": "at most one of each code" }, "resolution": { "$ref": "#/$defs/Resolution" }, "catalog": { "$ref": "metrics.schema.json", "description": "unit, direction and scale of every metric of this verdict and its results, and how a process is summarized" } }, "$defs": { "Side": { "type": "object", "additionalProperties": false, "required": ["label", "sessions"], "properties": { "label": { "type": "string", "description": "commit, branch or baseline name" }, "commit": { "type": "string" }, "sessions": { "type": "array", "items": { "type": "string" } } } }, "SideFigure": { "type": "object", "additionalProperties": false, "required": ["n", "value"], "properties": { "n": { "type": "integer", "description": "processes (or sessions)" }, "value": { "type": ["number", "null"], "description": "in the metric's unit" } } }, "Comparison": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric", "unit", "direction", "scale", "mode", "base", "head", "effect", "interval", "p", "adjusted_p", "verdict", "gating"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "of imported cases: the tool's own name" }, "metric": { "anyOf": [{ "$ref": "common.schema.json#/$defs/MetricKey" }, { "const": "*" }], "description": "*: the whole case, where no process was there to name its metrics" }, "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"] }, "scale": { "enum": ["ratio", "absolute"] }, "mode": { "enum": ["paired", "unpaired", "stored", "exact", "settled", "none"], "description": "settled: judged on fresh rounds of its own" }, "base": { "$ref": "#/$defs/SideFigure" }, "head": { "$ref": "#/$defs/SideFigure" }, "effect": { "type": ["number", "null"], "description": "positive is worse; a fraction on the ratio scale" }, "interval": { "$ref": "#/$defs/Interval", "description": "one-sided bounds of the effect: worse by at least the first, by at most the second" }, "p": { "type": ["number", "null"] }, "adjusted_p": { "type": ["number", "null"] }, "verdict": { "enum": ["regression", "improvement", "no-change", "inconclusive", "same-program", "new", "removed", "error"], "description": "same-program: both sides run the same program, there is nothing to measure; new: only head has it; removed: only the base has it" }, "tolerance": { "type": "number" }, "minimum_detectable_effect": { "type": ["number", "null"] }, "gating": { "type": "boolean" }, "provisional": { "type": "boolean", "description": "red against stored sessions; not yet measured side by side" }, "confirmed": { "type": "boolean" }, "reason": { "$ref": "#/$defs/Reason" }, "waiver": { "type": "object", "additionalProperties": false, "required": ["reason", "expires"], "properties": { "reason": { "type": "string" }, "expires": { "type": "string" } } }, "renamed_to": { "$ref": "common.schema.json#/$defs/CaseId", "description": "of a removed row: a new case of head with the same parameters" }, "accepted": { "type": "string", "description": "of a removed row: why the policy lets it go" } } }, "Interval": { "anyOf": [{ "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, { "type": "null" }] }, "ParityRow": { "type": "object", "additionalProperties": false, "required": ["case", "metric", "numerator", "denominator", "ratio", "interval", "n"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "numerator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "denominator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "numerator_value": { "type": ["number", "null"] }, "denominator_value": { "type": ["number", "null"] }, "unit": { "type": "string" }, "ratio": { "type": ["number", "null"], "description": "numerator / denominator; above 1 the denominator is faster" }, "interval": { "$ref": "#/$defs/Interval" }, "n": { "type": "integer" }, "paired": { "type": "boolean" }, "verdict": { "enum": ["within-bounds", "out-of-bounds", "inconclusive"] }, "reason": { "$ref": "#/$defs/Reason" }, "bounds": { "type": "object", "additionalProperties": false, "required": ["min_ratio", "max_ratio"], "properties": { "min_ratio": { "type": ["number", "null"] }, "max_ratio": { "type": ["number", "null"] } }, "description": "the policy's bounds on the ratio; null: none" } } }, "EquivalenceRow": { "type": "object", "additionalProperties": false, "required": ["case", "suite", "check", "agrees"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "check": { "type": "string" }, "agrees": { "type": ["boolean", "null"], "description": "null: reported only" }, "expected": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "got": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "tolerance": { "type": "string" }, "against": { "type": "string" } } }, "FailureRow": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "outcome"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "of imported cases: the tool's own name" }, "outcome": { "$ref": "results.schema.json#/$defs/Outcome" } } }, "EnvironmentDifference": { "type": "object", "additionalProperties": false, "required": ["field", "base", "head", "rule"], "properties": { "field": { "type": "string" }, "base": { "type": ["string", "number", "boolean", "null"] }, "head": { "type": ["string", "number", "boolean", "null"] }, "rule": { "enum": ["must-match", "warn", "ignore"] } } }, "ResolutionShare": { "type": "object", "additionalProperties": false, "required": ["change", "share"], "properties": { "change": { "type": "number", "description": "a lone change of this size, as a fraction" }, "share": { "type": "number", "description": "share of the rows in which it would have been caught with 80 % chance" } } }, "Resolution": { "type": "object", "additionalProperties": false, "required": ["rows", "shares"], "description": "how small a change this job would have seen", "properties": { "rows": { "type": "integer", "description": "gating rows on the ratio scale that were compared, those judged exactly aside" }, "shares": { "type": "array", "items": { "$ref": "#/$defs/ResolutionShare" } } } }, "Reason": { "type": "object", "discriminator": { "propertyName": "code" }, "description": "why a row has no verdict, or not the one it had at first: a code with its figures (src/report/reasons.ts has the words)", "oneOf": [{ "type": "object", "title": "ReasonTooNoisy", "description": "the figures scatter too much to decide at the tolerance", "additionalProperties": false, "required": ["code", "detectable", "units", "unit", "needed"], "properties": { "code": { "const": "too-noisy" }, "detectable": { "type": "number", "description": "the smallest change that would be seen, on the metric's scale" }, "units": { "type": "integer" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" }, "needed": { "type": ["integer", "null"], "description": "units a side that would decide; null: no reasonable number does" } } }, { "type": "object", "title": "ReasonOutOfTime", "description": "the time of the job ended before its rounds decided", "additionalProperties": false, "required": ["code", "rounds"], "properties": { "code": { "const": "out-of-time" }, "rounds": { "type": "integer" } } }, { "type": "object", "title": "ReasonNotSettled", "description": "it looks worse, and had no fresh rounds that could show it", "additionalProperties": false, "required": ["code", "rounds"], "properties": { "code": { "const": "not-settled" }, "rounds": { "type": "integer" } } }, { "type": "object", "title": "ReasonNotShown", "description": "fresh rounds of its own showed neither that it is worse nor that it is not", "additionalProperties": false, "required": ["code", "rounds"], "properties": { "code": { "const": "not-shown" }, "rounds": { "type": "integer" } } }, { "type": "object", "title": "ReasonTooFewUnits", "description": "with so few units a side no lone change among so many rows can be significant", "additionalProperties": false, "required": ["code", "units", "unit", "comparisons", "needed"], "properties": { "code": { "const": "too-few-units" }, "units": { "type": "integer" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" }, "comparisons": { "type": "integer" }, "needed": { "type": "integer" } } }, { "type": "object", "title": "ReasonOneUnit", "description": "one unit a side does not show what is chance", "additionalProperties": false, "required": ["code", "unit"], "properties": { "code": { "const": "one-unit" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" } } }, { "type": "object", "title": "ReasonTooFewSessions", "description": "head and base were measured in different sessions, and how much sessions differ is not known", "additionalProperties": false, "required": ["code", "sessions", "needed"], "properties": { "code": { "const": "too-few-sessions" }, "sessions": { "type": "integer" }, "needed": { "type": "integer" } } }, { "type": "object", "title": "ReasonEnvironmentDiffers", "description": "fields that must match differ between the sides (environment.differences has their values)", "additionalProperties": false, "required": ["code", "fields"], "properties": { "code": { "const": "environment-differs" }, "fields": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } }, { "type": "object", "title": "ReasonSameSession", "description": "head and base are the same session", "additionalProperties": false, "required": ["code"], "properties": { "code": { "const": "same-session" } } }, { "type": "object", "title": "ReasonBaseNotMeasured", "description": "the base has the case, and no figure of it", "additionalProperties": false, "required": ["code", "outcome"], "properties": { "code": { "const": "base-not-measured" }, "outcome": { "enum": ["failed", "wrong", "skipped", "missing"] } } }, { "type": "object", "title": "ReasonNotRedAgain", "description": "red at first, and not when it was measured again", "additionalProperties": false, "required": ["code", "first"], "properties": { "code": { "const": "not-red-again" }, "first": { "type": ["number", "null"], "description": "the effect at first" } } }, { "type": "object", "title": "ReasonNotMeasuredAgain", "description": "red, and not measured again", "additionalProperties": false, "required": ["code", "against"], "properties": { "code": { "const": "not-measured-again" }, "against": { "enum": ["base", "stored-sessions"] } } }, { "type": "object", "title": "ReasonFailedOnHead", "description": "head could not measure the case", "additionalProperties": false, "required": ["code", "stage", "message"], "properties": { "code": { "const": "failed-on-head" }, "stage": { "type": "string" }, "message": { "type": "string" } } }, { "type": "object", "title": "ReasonWrongAnswer", "description": "the answer of head is wrong, which voids its figures", "additionalProperties": false, "required": ["code", "check"], "properties": { "code": { "const": "wrong-answer" }, "check": { "type": "string" } } }, { "type": "object", "title": "ReasonSkipped", "description": "head skipped the case", "additionalProperties": false, "required": ["code", "because"], "properties": { "code": { "const": "skipped" }, "because": { "type": "string" } } }, { "type": "object", "title": "ReasonDuplicate", "description": "a session holds the case twice", "additionalProperties": false, "required": ["code", "session"], "properties": { "code": { "const": "duplicate" }, "session": { "type": "string" } } }, { "type": "object", "title": "ReasonNoProcess", "description": "head has the case, and no process of it", "additionalProperties": false, "required": ["code"], "properties": { "code": { "const": "no-process" } } }, { "type": "object", "title": "ReasonMetricMissing", "description": "a process did not report the metric", "additionalProperties": false, "required": ["code", "of", "process", "processes"], "properties": { "code": { "const": "metric-missing" }, "of": { "type": "string", "description": "head, base, or the name of a suite" }, "process": { "type": "integer" }, "processes": { "type": "integer" } } }, { "type": "object", "title": "ReasonNoSample", "description": "a process has no sample of the metric", "additionalProperties": false, "required": ["code", "of", "process", "processes"], "properties": { "code": { "const": "no-sample" }, "of": { "type": "string", "description": "head, base, or the name of a suite" }, "process": { "type": "integer" }, "processes": { "type": "integer" } } }, { "type": "object", "title": "ReasonBadSample", "description": "a sample is no figure to compare: not finite, or not positive on the ratio scale", "additionalProperties": false, "required": ["code", "of", "process", "processes", "sample", "value"], "properties": { "code": { "const": "bad-sample" }, "of": { "type": "string", "description": "head, base, or the name of a suite" }, "process": { "type": "integer" }, "processes": { "type": "integer" }, "sample": { "type": "integer" }, "value": { "type": "string", "description": "as text: JSON has no NaN" } } }, { "type": "object", "title": "ReasonSuiteNotMeasured", "description": "of a ratio: a suite did not measure the case", "additionalProperties": false, "required": ["code", "suite", "outcome"], "properties": { "code": { "const": "suite-not-measured" }, "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "outcome": { "enum": ["failed", "wrong", "skipped", "same-program", "missing"] } } }, { "type": "object", "title": "ReasonCrossesBound", "description": "of a ratio: its interval holds a bound of the policy", "additionalProperties": false, "required": ["code"], "properties": { "code": { "const": "crosses-bound" } } }] }, "Warning": { "type": "object", "discriminator": { "propertyName": "code" }, "description": "what qualifies the verdict without deciding it: a code with its figures and all that it concerns", "oneOf": [{ "type": "object", "title": "WarningBusyMachine", "description": "others used the machine when measuring began", "additionalProperties": false, "required": ["code", "load", "cores"], "properties": { "code": { "const": "busy-machine" }, "load": { "type": "number" }, "cores": { "type": "integer" } } }, { "type": "object", "title": "WarningTooFewUnits", "description": "no lone change could have gone red in any gating row", "additionalProperties": false, "required": ["code", "units", "unit", "comparisons", "needed"], "properties": { "code": { "const": "too-few-units" }, "units": { "type": "integer" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" }, "comparisons": { "type": "integer" }, "needed": { "type": "integer" } } }, { "type": "object", "title": "WarningNoControls", "description": "no program that both sides measured is the same, so a shift of the whole session cannot be told from a change", "additionalProperties": false, "required": ["code", "rows", "sessions"], "properties": { "code": { "const": "no-controls" }, "rows": { "type": "integer", "minimum": 1, "description": "gating rows compared with stored sessions" }, "sessions": { "type": "integer", "minimum": 1, "description": "stored sessions" } } }, { "type": "object", "title": "WarningExpiredWaivers", "description": "waivers that no longer hold", "additionalProperties": false, "required": ["code", "waivers"], "properties": { "code": { "const": "expired-waivers" }, "waivers": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["match", "reason", "expires"], "properties": { "match": { "type": "string" }, "reason": { "type": "string" }, "expires": { "type": "string" } } } } } }, { "type": "object", "title": "WarningUnsteady", "description": "the level of a metric still changes in the later half of its iterations: its figures depend on how long was measured", "additionalProperties": false, "required": ["code", "rows"], "properties": { "code": { "const": "unsteady" }, "rows": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric", "iteration", "iterations"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "iteration": { "type": "integer", "description": "where it still changes, from 1" }, "iterations": { "type": "integer" } } } } } }, { "type": "object", "title": "WarningProcessorUnnamed", "description": "files that name no processor: that both sides ran on the same is taken on trust", "additionalProperties": false, "required": ["code", "suites"], "properties": { "code": { "const": "processor-unnamed" }, "suites": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/SuiteName" } } } }, { "type": "object", "title": "WarningNoBaseline", "description": "a base was expected and is missing", "additionalProperties": false, "required": ["code", "because", "expected"], "properties": { "code": { "const": "no-baseline" }, "because": { "enum": ["first-run", "not-found", "not-named"] }, "expected": { "type": "string", "description": "what was looked for" } } }, { "type": "object", "title": "WarningForeignLoad", "description": "others used the processor while measuring", "additionalProperties": false, "required": ["code", "share"], "properties": { "code": { "const": "foreign-load" }, "share": { "type": "number" } } }, { "type": "object", "title": "WarningStolenTime", "description": "the host took the processor away while measuring", "additionalProperties": false, "required": ["code", "share"], "properties": { "code": { "const": "stolen-time" }, "share": { "type": "number" } } }, { "type": "object", "title": "WarningClockChanges", "description": "the processor changed its clock while measuring", "additionalProperties": false, "required": ["code", "share"], "properties": { "code": { "const": "clock-changes" }, "share": { "type": "number" } } }, { "type": "object", "title": "WarningTwoSpeeds", "description": "processes of the same program fall into two levels", "additionalProperties": false, "required": ["code", "rows"], "properties": { "code": { "const": "two-speeds" }, "rows": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" } } } } } }] } } };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate224.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.sessions === void 0 && (missing0 = "sessions")) {
        validate226.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "label" || key0 === "commit" || key0 === "sessions")) {
            validate226.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate226.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.commit !== void 0) {
              const _errs4 = errors;
              if (typeof data.commit !== "string") {
                validate226.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sessions !== void 0) {
                let data2 = data.sessions;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (typeof data2[i0] !== "string") {
                        validate226.errors = [{ instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/properties/sessions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate226.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}
validate226.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.change === void 0 && (missing0 = "change") || data.share === void 0 && (missing0 = "share")) {
        validate229.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "change" || key0 === "share")) {
            validate229.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.change !== void 0) {
            let data0 = data.change;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0))) {
              validate229.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.share !== void 0) {
              let data1 = data.share;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && isFinite(data1))) {
                validate229.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate229.errors = vErrors;
  return errors === 0;
}
validate229.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "min" || data === "p10" || data === "p25" || data === "median" || data === "mean" || data === "p75" || data === "p90" || data === "max")) {
    validate231.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
validate231.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema95 = { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric", "unit", "direction", "scale", "mode", "base", "head", "effect", "interval", "p", "adjusted_p", "verdict", "gating"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "title": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "of imported cases: the tool's own name" }, "metric": { "anyOf": [{ "$ref": "common.schema.json#/$defs/MetricKey" }, { "const": "*" }], "description": "*: the whole case, where no process was there to name its metrics" }, "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"] }, "scale": { "enum": ["ratio", "absolute"] }, "mode": { "enum": ["paired", "unpaired", "stored", "exact", "settled", "none"], "description": "settled: judged on fresh rounds of its own" }, "base": { "$ref": "#/$defs/SideFigure" }, "head": { "$ref": "#/$defs/SideFigure" }, "effect": { "type": ["number", "null"], "description": "positive is worse; a fraction on the ratio scale" }, "interval": { "$ref": "#/$defs/Interval", "description": "one-sided bounds of the effect: worse by at least the first, by at most the second" }, "p": { "type": ["number", "null"] }, "adjusted_p": { "type": ["number", "null"] }, "verdict": { "enum": ["regression", "improvement", "no-change", "inconclusive", "same-program", "new", "removed", "error"], "description": "same-program: both sides run the same program, there is nothing to measure; new: only head has it; removed: only the base has it" }, "tolerance": { "type": "number" }, "minimum_detectable_effect": { "type": ["number", "null"] }, "gating": { "type": "boolean" }, "provisional": { "type": "boolean", "description": "red against stored sessions; not yet measured side by side" }, "confirmed": { "type": "boolean" }, "reason": { "$ref": "#/$defs/Reason" }, "waiver": { "type": "object", "additionalProperties": false, "required": ["reason", "expires"], "properties": { "reason": { "type": "string" }, "expires": { "type": "string" } } }, "renamed_to": { "$ref": "common.schema.json#/$defs/CaseId", "description": "of a removed row: a new case of head with the same parameters" }, "accepted": { "type": "string", "description": "of a removed row: why the policy lets it go" } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate234.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 200) {
        validate236.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate236.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$"' }];
          return false;
        }
      }
    } else {
      validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate236.errors = vErrors;
  return errors === 0;
}
validate236.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 80) {
        validate238.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
        return false;
      } else {
        if (!pattern7.test(data)) {
          validate238.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?(~p90)?$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?(~p90)?$"' }];
          return false;
        }
      }
    } else {
      validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
validate238.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema99 = { "type": "object", "additionalProperties": false, "required": ["n", "value"], "properties": { "n": { "type": "integer", "description": "processes (or sessions)" }, "value": { "type": ["number", "null"], "description": "in the metric's unit" } } };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.n === void 0 && (missing0 = "n") || data.value === void 0 && (missing0 = "value")) {
        validate240.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "n" || key0 === "value")) {
            validate240.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.n !== void 0) {
            let data0 = data.n;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate240.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
                validate240.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema99.properties.value.type }, message: "must be number,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (Array.isArray(data)) {
      if (data.length > 2) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.length < 2) {
          const err1 = { instancePath, schemaPath: "#/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            const _errs3 = errors;
            if (!(typeof data0 == "number" && isFinite(data0))) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/0/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs3 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  const _errs5 = errors;
  if (data !== null) {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate243.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate243.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate243.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema101 = { "type": "object", "discriminator": { "propertyName": "code" }, "description": "why a row has no verdict, or not the one it had at first: a code with its figures (src/report/reasons.ts has the words)", "oneOf": [{ "type": "object", "title": "ReasonTooNoisy", "description": "the figures scatter too much to decide at the tolerance", "additionalProperties": false, "required": ["code", "detectable", "units", "unit", "needed"], "properties": { "code": { "const": "too-noisy" }, "detectable": { "type": "number", "description": "the smallest change that would be seen, on the metric's scale" }, "units": { "type": "integer" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" }, "needed": { "type": ["integer", "null"], "description": "units a side that would decide; null: no reasonable number does" } } }, { "type": "object", "title": "ReasonOutOfTime", "description": "the time of the job ended before its rounds decided", "additionalProperties": false, "required": ["code", "rounds"], "properties": { "code": { "const": "out-of-time" }, "rounds": { "type": "integer" } } }, { "type": "object", "title": "ReasonNotSettled", "description": "it looks worse, and had no fresh rounds that could show it", "additionalProperties": false, "required": ["code", "rounds"], "properties": { "code": { "const": "not-settled" }, "rounds": { "type": "integer" } } }, { "type": "object", "title": "ReasonNotShown", "description": "fresh rounds of its own showed neither that it is worse nor that it is not", "additionalProperties": false, "required": ["code", "rounds"], "properties": { "code": { "const": "not-shown" }, "rounds": { "type": "integer" } } }, { "type": "object", "title": "ReasonTooFewUnits", "description": "with so few units a side no lone change among so many rows can be significant", "additionalProperties": false, "required": ["code", "units", "unit", "comparisons", "needed"], "properties": { "code": { "const": "too-few-units" }, "units": { "type": "integer" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" }, "comparisons": { "type": "integer" }, "needed": { "type": "integer" } } }, { "type": "object", "title": "ReasonOneUnit", "description": "one unit a side does not show what is chance", "additionalProperties": false, "required": ["code", "unit"], "properties": { "code": { "const": "one-unit" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" } } }, { "type": "object", "title": "ReasonTooFewSessions", "description": "head and base were measured in different sessions, and how much sessions differ is not known", "additionalProperties": false, "required": ["code", "sessions", "needed"], "properties": { "code": { "const": "too-few-sessions" }, "sessions": { "type": "integer" }, "needed": { "type": "integer" } } }, { "type": "object", "title": "ReasonEnvironmentDiffers", "description": "fields that must match differ between the sides (environment.differences has their values)", "additionalProperties": false, "required": ["code", "fields"], "properties": { "code": { "const": "environment-differs" }, "fields": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } }, { "type": "object", "title": "ReasonSameSession", "description": "head and base are the same session", "additionalProperties": false, "required": ["code"], "properties": { "code": { "const": "same-session" } } }, { "type": "object", "title": "ReasonBaseNotMeasured", "description": "the base has the case, and no figure of it", "additionalProperties": false, "required": ["code", "outcome"], "properties": { "code": { "const": "base-not-measured" }, "outcome": { "enum": ["failed", "wrong", "skipped", "missing"] } } }, { "type": "object", "title": "ReasonNotRedAgain", "description": "red at first, and not when it was measured again", "additionalProperties": false, "required": ["code", "first"], "properties": { "code": { "const": "not-red-again" }, "first": { "type": ["number", "null"], "description": "the effect at first" } } }, { "type": "object", "title": "ReasonNotMeasuredAgain", "description": "red, and not measured again", "additionalProperties": false, "required": ["code", "against"], "properties": { "code": { "const": "not-measured-again" }, "against": { "enum": ["base", "stored-sessions"] } } }, { "type": "object", "title": "ReasonFailedOnHead", "description": "head could not measure the case", "additionalProperties": false, "required": ["code", "stage", "message"], "properties": { "code": { "const": "failed-on-head" }, "stage": { "type": "string" }, "message": { "type": "string" } } }, { "type": "object", "title": "ReasonWrongAnswer", "description": "the answer of head is wrong, which voids its figures", "additionalProperties": false, "required": ["code", "check"], "properties": { "code": { "const": "wrong-answer" }, "check": { "type": "string" } } }, { "type": "object", "title": "ReasonSkipped", "description": "head skipped the case", "additionalProperties": false, "required": ["code", "because"], "properties": { "code": { "const": "skipped" }, "because": { "type": "string" } } }, { "type": "object", "title": "ReasonDuplicate", "description": "a session holds the case twice", "additionalProperties": false, "required": ["code", "session"], "properties": { "code": { "const": "duplicate" }, "session": { "type": "string" } } }, { "type": "object", "title": "ReasonNoProcess", "description": "head has the case, and no process of it", "additionalProperties": false, "required": ["code"], "properties": { "code": { "const": "no-process" } } }, { "type": "object", "title": "ReasonMetricMissing", "description": "a process did not report the metric", "additionalProperties": false, "required": ["code", "of", "process", "processes"], "properties": { "code": { "const": "metric-missing" }, "of": { "type": "string", "description": "head, base, or the name of a suite" }, "process": { "type": "integer" }, "processes": { "type": "integer" } } }, { "type": "object", "title": "ReasonNoSample", "description": "a process has no sample of the metric", "additionalProperties": false, "required": ["code", "of", "process", "processes"], "properties": { "code": { "const": "no-sample" }, "of": { "type": "string", "description": "head, base, or the name of a suite" }, "process": { "type": "integer" }, "processes": { "type": "integer" } } }, { "type": "object", "title": "ReasonBadSample", "description": "a sample is no figure to compare: not finite, or not positive on the ratio scale", "additionalProperties": false, "required": ["code", "of", "process", "processes", "sample", "value"], "properties": { "code": { "const": "bad-sample" }, "of": { "type": "string", "description": "head, base, or the name of a suite" }, "process": { "type": "integer" }, "processes": { "type": "integer" }, "sample": { "type": "integer" }, "value": { "type": "string", "description": "as text: JSON has no NaN" } } }, { "type": "object", "title": "ReasonSuiteNotMeasured", "description": "of a ratio: a suite did not measure the case", "additionalProperties": false, "required": ["code", "suite", "outcome"], "properties": { "code": { "const": "suite-not-measured" }, "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "outcome": { "enum": ["failed", "wrong", "skipped", "same-program", "missing"] } } }, { "type": "object", "title": "ReasonCrossesBound", "description": "of a ratio: its interval holds a bound of the policy", "additionalProperties": false, "required": ["code"], "properties": { "code": { "const": "crosses-bound" } } }] };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data.code;
      if (typeof tag0 == "string") {
        if (tag0 === "too-noisy") {
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.code === void 0 && (missing0 = "code") || data.detectable === void 0 && (missing0 = "detectable") || data.units === void 0 && (missing0 = "units") || data.unit === void 0 && (missing0 = "unit") || data.needed === void 0 && (missing0 = "needed")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs4 = errors;
                for (const key0 in data) {
                  if (!(key0 === "code" || key0 === "detectable" || key0 === "units" || key0 === "unit" || key0 === "needed")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs4 === errors) {
                  if (data.code !== void 0) {
                    const _errs5 = errors;
                    if ("too-noisy" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/0/properties/code/const", keyword: "const", params: { allowedValue: "too-noisy" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid2 = _errs5 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.detectable !== void 0) {
                      let data1 = data.detectable;
                      const _errs6 = errors;
                      if (!(typeof data1 == "number" && isFinite(data1))) {
                        validate245.errors = [{ instancePath: instancePath + "/detectable", schemaPath: "#/oneOf/0/properties/detectable/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid2 = _errs6 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.units !== void 0) {
                        let data2 = data.units;
                        const _errs8 = errors;
                        if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                          validate245.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/oneOf/0/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data.unit !== void 0) {
                          let data3 = data.unit;
                          const _errs10 = errors;
                          if (!(data3 === "round" || data3 === "process" || data3 === "session")) {
                            validate245.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/oneOf/0/properties/unit/enum", keyword: "enum", params: { allowedValues: schema101.oneOf[0].properties.unit.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid2 = _errs10 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data.needed !== void 0) {
                            let data4 = data.needed;
                            const _errs11 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                              validate245.errors = [{ instancePath: instancePath + "/needed", schemaPath: "#/oneOf/0/properties/needed/type", keyword: "type", params: { type: schema101.oneOf[0].properties.needed.type }, message: "must be integer,null" }];
                              return false;
                            }
                            var valid2 = _errs11 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var props0 = true;
        } else if (tag0 === "out-of-time") {
          const _errs13 = errors;
          if (errors === _errs13) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.code === void 0 && (missing1 = "code") || data.rounds === void 0 && (missing1 = "rounds")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                const _errs15 = errors;
                for (const key1 in data) {
                  if (!(key1 === "code" || key1 === "rounds")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs15 === errors) {
                  if (data.code !== void 0) {
                    const _errs16 = errors;
                    if ("out-of-time" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/1/properties/code/const", keyword: "const", params: { allowedValue: "out-of-time" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid4 = _errs16 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.rounds !== void 0) {
                      let data6 = data.rounds;
                      const _errs17 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate245.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/oneOf/1/properties/rounds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid4 = _errs17 === errors;
                    } else {
                      var valid4 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "not-settled") {
          const _errs19 = errors;
          if (errors === _errs19) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.code === void 0 && (missing2 = "code") || data.rounds === void 0 && (missing2 = "rounds")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs21 = errors;
                for (const key2 in data) {
                  if (!(key2 === "code" || key2 === "rounds")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs21 === errors) {
                  if (data.code !== void 0) {
                    const _errs22 = errors;
                    if ("not-settled" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/const", keyword: "const", params: { allowedValue: "not-settled" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid6 = _errs22 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.rounds !== void 0) {
                      let data8 = data.rounds;
                      const _errs23 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        validate245.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/oneOf/2/properties/rounds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid6 = _errs23 === errors;
                    } else {
                      var valid6 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "not-shown") {
          const _errs25 = errors;
          if (errors === _errs25) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.code === void 0 && (missing3 = "code") || data.rounds === void 0 && (missing3 = "rounds")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              } else {
                const _errs27 = errors;
                for (const key3 in data) {
                  if (!(key3 === "code" || key3 === "rounds")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs27 === errors) {
                  if (data.code !== void 0) {
                    const _errs28 = errors;
                    if ("not-shown" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/3/properties/code/const", keyword: "const", params: { allowedValue: "not-shown" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid8 = _errs28 === errors;
                  } else {
                    var valid8 = true;
                  }
                  if (valid8) {
                    if (data.rounds !== void 0) {
                      let data10 = data.rounds;
                      const _errs29 = errors;
                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                        validate245.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/oneOf/3/properties/rounds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid8 = _errs29 === errors;
                    } else {
                      var valid8 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "too-few-units") {
          const _errs31 = errors;
          if (errors === _errs31) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.code === void 0 && (missing4 = "code") || data.units === void 0 && (missing4 = "units") || data.unit === void 0 && (missing4 = "unit") || data.comparisons === void 0 && (missing4 = "comparisons") || data.needed === void 0 && (missing4 = "needed")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                return false;
              } else {
                const _errs33 = errors;
                for (const key4 in data) {
                  if (!(key4 === "code" || key4 === "units" || key4 === "unit" || key4 === "comparisons" || key4 === "needed")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs33 === errors) {
                  if (data.code !== void 0) {
                    const _errs34 = errors;
                    if ("too-few-units" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/4/properties/code/const", keyword: "const", params: { allowedValue: "too-few-units" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid10 = _errs34 === errors;
                  } else {
                    var valid10 = true;
                  }
                  if (valid10) {
                    if (data.units !== void 0) {
                      let data12 = data.units;
                      const _errs35 = errors;
                      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                        validate245.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/oneOf/4/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid10 = _errs35 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data.unit !== void 0) {
                        let data13 = data.unit;
                        const _errs37 = errors;
                        if (!(data13 === "round" || data13 === "process" || data13 === "session")) {
                          validate245.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/oneOf/4/properties/unit/enum", keyword: "enum", params: { allowedValues: schema101.oneOf[4].properties.unit.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid10 = _errs37 === errors;
                      } else {
                        var valid10 = true;
                      }
                      if (valid10) {
                        if (data.comparisons !== void 0) {
                          let data14 = data.comparisons;
                          const _errs38 = errors;
                          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                            validate245.errors = [{ instancePath: instancePath + "/comparisons", schemaPath: "#/oneOf/4/properties/comparisons/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid10 = _errs38 === errors;
                        } else {
                          var valid10 = true;
                        }
                        if (valid10) {
                          if (data.needed !== void 0) {
                            let data15 = data.needed;
                            const _errs40 = errors;
                            if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                              validate245.errors = [{ instancePath: instancePath + "/needed", schemaPath: "#/oneOf/4/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid10 = _errs40 === errors;
                          } else {
                            var valid10 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "one-unit") {
          const _errs42 = errors;
          if (errors === _errs42) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.code === void 0 && (missing5 = "code") || data.unit === void 0 && (missing5 = "unit")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                return false;
              } else {
                const _errs44 = errors;
                for (const key5 in data) {
                  if (!(key5 === "code" || key5 === "unit")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs44 === errors) {
                  if (data.code !== void 0) {
                    const _errs45 = errors;
                    if ("one-unit" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/5/properties/code/const", keyword: "const", params: { allowedValue: "one-unit" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid12 = _errs45 === errors;
                  } else {
                    var valid12 = true;
                  }
                  if (valid12) {
                    if (data.unit !== void 0) {
                      let data17 = data.unit;
                      const _errs46 = errors;
                      if (!(data17 === "round" || data17 === "process" || data17 === "session")) {
                        validate245.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/oneOf/5/properties/unit/enum", keyword: "enum", params: { allowedValues: schema101.oneOf[5].properties.unit.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid12 = _errs46 === errors;
                    } else {
                      var valid12 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "too-few-sessions") {
          const _errs47 = errors;
          if (errors === _errs47) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing6;
              if (data.code === void 0 && (missing6 = "code") || data.sessions === void 0 && (missing6 = "sessions") || data.needed === void 0 && (missing6 = "needed")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                return false;
              } else {
                const _errs49 = errors;
                for (const key6 in data) {
                  if (!(key6 === "code" || key6 === "sessions" || key6 === "needed")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs49 === errors) {
                  if (data.code !== void 0) {
                    const _errs50 = errors;
                    if ("too-few-sessions" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/6/properties/code/const", keyword: "const", params: { allowedValue: "too-few-sessions" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid14 = _errs50 === errors;
                  } else {
                    var valid14 = true;
                  }
                  if (valid14) {
                    if (data.sessions !== void 0) {
                      let data19 = data.sessions;
                      const _errs51 = errors;
                      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                        validate245.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/oneOf/6/properties/sessions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid14 = _errs51 === errors;
                    } else {
                      var valid14 = true;
                    }
                    if (valid14) {
                      if (data.needed !== void 0) {
                        let data20 = data.needed;
                        const _errs53 = errors;
                        if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                          validate245.errors = [{ instancePath: instancePath + "/needed", schemaPath: "#/oneOf/6/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid14 = _errs53 === errors;
                      } else {
                        var valid14 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "environment-differs") {
          const _errs55 = errors;
          if (errors === _errs55) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing7;
              if (data.code === void 0 && (missing7 = "code") || data.fields === void 0 && (missing7 = "fields")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                return false;
              } else {
                const _errs57 = errors;
                for (const key7 in data) {
                  if (!(key7 === "code" || key7 === "fields")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs57 === errors) {
                  if (data.code !== void 0) {
                    const _errs58 = errors;
                    if ("environment-differs" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/7/properties/code/const", keyword: "const", params: { allowedValue: "environment-differs" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid16 = _errs58 === errors;
                  } else {
                    var valid16 = true;
                  }
                  if (valid16) {
                    if (data.fields !== void 0) {
                      let data22 = data.fields;
                      const _errs59 = errors;
                      if (errors === _errs59) {
                        if (Array.isArray(data22)) {
                          if (data22.length < 1) {
                            validate245.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/oneOf/7/properties/fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid17 = true;
                            const len0 = data22.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs61 = errors;
                              if (typeof data22[i0] !== "string") {
                                validate245.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/oneOf/7/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid17 = _errs61 === errors;
                              if (!valid17) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate245.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/oneOf/7/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid16 = _errs59 === errors;
                    } else {
                      var valid16 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "same-session") {
          const _errs63 = errors;
          if (errors === _errs63) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing8;
              if (data.code === void 0 && (missing8 = "code")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                return false;
              } else {
                const _errs65 = errors;
                for (const key8 in data) {
                  if (!(key8 === "code")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs65 === errors) {
                  if (data.code !== void 0) {
                    if ("same-session" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/8/properties/code/const", keyword: "const", params: { allowedValue: "same-session" }, message: "must be equal to constant" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "base-not-measured") {
          const _errs67 = errors;
          if (errors === _errs67) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing9;
              if (data.code === void 0 && (missing9 = "code") || data.outcome === void 0 && (missing9 = "outcome")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                return false;
              } else {
                const _errs69 = errors;
                for (const key9 in data) {
                  if (!(key9 === "code" || key9 === "outcome")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs69 === errors) {
                  if (data.code !== void 0) {
                    const _errs70 = errors;
                    if ("base-not-measured" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/9/properties/code/const", keyword: "const", params: { allowedValue: "base-not-measured" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid21 = _errs70 === errors;
                  } else {
                    var valid21 = true;
                  }
                  if (valid21) {
                    if (data.outcome !== void 0) {
                      let data26 = data.outcome;
                      const _errs71 = errors;
                      if (!(data26 === "failed" || data26 === "wrong" || data26 === "skipped" || data26 === "missing")) {
                        validate245.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/oneOf/9/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema101.oneOf[9].properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid21 = _errs71 === errors;
                    } else {
                      var valid21 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "not-red-again") {
          const _errs72 = errors;
          if (errors === _errs72) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing10;
              if (data.code === void 0 && (missing10 = "code") || data.first === void 0 && (missing10 = "first")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                return false;
              } else {
                const _errs74 = errors;
                for (const key10 in data) {
                  if (!(key10 === "code" || key10 === "first")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs74 === errors) {
                  if (data.code !== void 0) {
                    const _errs75 = errors;
                    if ("not-red-again" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/10/properties/code/const", keyword: "const", params: { allowedValue: "not-red-again" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid23 = _errs75 === errors;
                  } else {
                    var valid23 = true;
                  }
                  if (valid23) {
                    if (data.first !== void 0) {
                      let data28 = data.first;
                      const _errs76 = errors;
                      if (!(typeof data28 == "number" && isFinite(data28)) && data28 !== null) {
                        validate245.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/oneOf/10/properties/first/type", keyword: "type", params: { type: schema101.oneOf[10].properties.first.type }, message: "must be number,null" }];
                        return false;
                      }
                      var valid23 = _errs76 === errors;
                    } else {
                      var valid23 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "not-measured-again") {
          const _errs78 = errors;
          if (errors === _errs78) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing11;
              if (data.code === void 0 && (missing11 = "code") || data.against === void 0 && (missing11 = "against")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                return false;
              } else {
                const _errs80 = errors;
                for (const key11 in data) {
                  if (!(key11 === "code" || key11 === "against")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs80 === errors) {
                  if (data.code !== void 0) {
                    const _errs81 = errors;
                    if ("not-measured-again" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/11/properties/code/const", keyword: "const", params: { allowedValue: "not-measured-again" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid25 = _errs81 === errors;
                  } else {
                    var valid25 = true;
                  }
                  if (valid25) {
                    if (data.against !== void 0) {
                      let data30 = data.against;
                      const _errs82 = errors;
                      if (!(data30 === "base" || data30 === "stored-sessions")) {
                        validate245.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/11/properties/against/enum", keyword: "enum", params: { allowedValues: schema101.oneOf[11].properties.against.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid25 = _errs82 === errors;
                    } else {
                      var valid25 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "failed-on-head") {
          const _errs83 = errors;
          if (errors === _errs83) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing12;
              if (data.code === void 0 && (missing12 = "code") || data.stage === void 0 && (missing12 = "stage") || data.message === void 0 && (missing12 = "message")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                return false;
              } else {
                const _errs85 = errors;
                for (const key12 in data) {
                  if (!(key12 === "code" || key12 === "stage" || key12 === "message")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs85 === errors) {
                  if (data.code !== void 0) {
                    const _errs86 = errors;
                    if ("failed-on-head" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/12/properties/code/const", keyword: "const", params: { allowedValue: "failed-on-head" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid27 = _errs86 === errors;
                  } else {
                    var valid27 = true;
                  }
                  if (valid27) {
                    if (data.stage !== void 0) {
                      const _errs87 = errors;
                      if (typeof data.stage !== "string") {
                        validate245.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/oneOf/12/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid27 = _errs87 === errors;
                    } else {
                      var valid27 = true;
                    }
                    if (valid27) {
                      if (data.message !== void 0) {
                        const _errs89 = errors;
                        if (typeof data.message !== "string") {
                          validate245.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/12/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid27 = _errs89 === errors;
                      } else {
                        var valid27 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "wrong-answer") {
          const _errs91 = errors;
          if (errors === _errs91) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing13;
              if (data.code === void 0 && (missing13 = "code") || data.check === void 0 && (missing13 = "check")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                return false;
              } else {
                const _errs93 = errors;
                for (const key13 in data) {
                  if (!(key13 === "code" || key13 === "check")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs93 === errors) {
                  if (data.code !== void 0) {
                    const _errs94 = errors;
                    if ("wrong-answer" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/13/properties/code/const", keyword: "const", params: { allowedValue: "wrong-answer" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid29 = _errs94 === errors;
                  } else {
                    var valid29 = true;
                  }
                  if (valid29) {
                    if (data.check !== void 0) {
                      const _errs95 = errors;
                      if (typeof data.check !== "string") {
                        validate245.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/13/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid29 = _errs95 === errors;
                    } else {
                      var valid29 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "skipped") {
          const _errs97 = errors;
          if (errors === _errs97) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing14;
              if (data.code === void 0 && (missing14 = "code") || data.because === void 0 && (missing14 = "because")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                return false;
              } else {
                const _errs99 = errors;
                for (const key14 in data) {
                  if (!(key14 === "code" || key14 === "because")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs99 === errors) {
                  if (data.code !== void 0) {
                    const _errs100 = errors;
                    if ("skipped" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/14/properties/code/const", keyword: "const", params: { allowedValue: "skipped" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid31 = _errs100 === errors;
                  } else {
                    var valid31 = true;
                  }
                  if (valid31) {
                    if (data.because !== void 0) {
                      const _errs101 = errors;
                      if (typeof data.because !== "string") {
                        validate245.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/oneOf/14/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid31 = _errs101 === errors;
                    } else {
                      var valid31 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "duplicate") {
          const _errs103 = errors;
          if (errors === _errs103) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing15;
              if (data.code === void 0 && (missing15 = "code") || data.session === void 0 && (missing15 = "session")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                return false;
              } else {
                const _errs105 = errors;
                for (const key15 in data) {
                  if (!(key15 === "code" || key15 === "session")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs105 === errors) {
                  if (data.code !== void 0) {
                    const _errs106 = errors;
                    if ("duplicate" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/15/properties/code/const", keyword: "const", params: { allowedValue: "duplicate" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid33 = _errs106 === errors;
                  } else {
                    var valid33 = true;
                  }
                  if (valid33) {
                    if (data.session !== void 0) {
                      const _errs107 = errors;
                      if (typeof data.session !== "string") {
                        validate245.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/oneOf/15/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid33 = _errs107 === errors;
                    } else {
                      var valid33 = true;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "no-process") {
          const _errs109 = errors;
          if (errors === _errs109) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing16;
              if (data.code === void 0 && (missing16 = "code")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                return false;
              } else {
                const _errs111 = errors;
                for (const key16 in data) {
                  if (!(key16 === "code")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs111 === errors) {
                  if (data.code !== void 0) {
                    if ("no-process" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/16/properties/code/const", keyword: "const", params: { allowedValue: "no-process" }, message: "must be equal to constant" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "metric-missing") {
          const _errs113 = errors;
          if (errors === _errs113) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing17;
              if (data.code === void 0 && (missing17 = "code") || data.of === void 0 && (missing17 = "of") || data.process === void 0 && (missing17 = "process") || data.processes === void 0 && (missing17 = "processes")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                return false;
              } else {
                const _errs115 = errors;
                for (const key17 in data) {
                  if (!(key17 === "code" || key17 === "of" || key17 === "process" || key17 === "processes")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs115 === errors) {
                  if (data.code !== void 0) {
                    const _errs116 = errors;
                    if ("metric-missing" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/17/properties/code/const", keyword: "const", params: { allowedValue: "metric-missing" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid37 = _errs116 === errors;
                  } else {
                    var valid37 = true;
                  }
                  if (valid37) {
                    if (data.of !== void 0) {
                      const _errs117 = errors;
                      if (typeof data.of !== "string") {
                        validate245.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/oneOf/17/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid37 = _errs117 === errors;
                    } else {
                      var valid37 = true;
                    }
                    if (valid37) {
                      if (data.process !== void 0) {
                        let data43 = data.process;
                        const _errs119 = errors;
                        if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                          validate245.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/oneOf/17/properties/process/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid37 = _errs119 === errors;
                      } else {
                        var valid37 = true;
                      }
                      if (valid37) {
                        if (data.processes !== void 0) {
                          let data44 = data.processes;
                          const _errs121 = errors;
                          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                            validate245.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/oneOf/17/properties/processes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid37 = _errs121 === errors;
                        } else {
                          var valid37 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "no-sample") {
          const _errs123 = errors;
          if (errors === _errs123) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing18;
              if (data.code === void 0 && (missing18 = "code") || data.of === void 0 && (missing18 = "of") || data.process === void 0 && (missing18 = "process") || data.processes === void 0 && (missing18 = "processes")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                return false;
              } else {
                const _errs125 = errors;
                for (const key18 in data) {
                  if (!(key18 === "code" || key18 === "of" || key18 === "process" || key18 === "processes")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs125 === errors) {
                  if (data.code !== void 0) {
                    const _errs126 = errors;
                    if ("no-sample" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/18/properties/code/const", keyword: "const", params: { allowedValue: "no-sample" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid39 = _errs126 === errors;
                  } else {
                    var valid39 = true;
                  }
                  if (valid39) {
                    if (data.of !== void 0) {
                      const _errs127 = errors;
                      if (typeof data.of !== "string") {
                        validate245.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/oneOf/18/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid39 = _errs127 === errors;
                    } else {
                      var valid39 = true;
                    }
                    if (valid39) {
                      if (data.process !== void 0) {
                        let data47 = data.process;
                        const _errs129 = errors;
                        if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                          validate245.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/oneOf/18/properties/process/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid39 = _errs129 === errors;
                      } else {
                        var valid39 = true;
                      }
                      if (valid39) {
                        if (data.processes !== void 0) {
                          let data48 = data.processes;
                          const _errs131 = errors;
                          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                            validate245.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/oneOf/18/properties/processes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid39 = _errs131 === errors;
                        } else {
                          var valid39 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "bad-sample") {
          const _errs133 = errors;
          if (errors === _errs133) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing19;
              if (data.code === void 0 && (missing19 = "code") || data.of === void 0 && (missing19 = "of") || data.process === void 0 && (missing19 = "process") || data.processes === void 0 && (missing19 = "processes") || data.sample === void 0 && (missing19 = "sample") || data.value === void 0 && (missing19 = "value")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                return false;
              } else {
                const _errs135 = errors;
                for (const key19 in data) {
                  if (!(key19 === "code" || key19 === "of" || key19 === "process" || key19 === "processes" || key19 === "sample" || key19 === "value")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/19/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs135 === errors) {
                  if (data.code !== void 0) {
                    const _errs136 = errors;
                    if ("bad-sample" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/19/properties/code/const", keyword: "const", params: { allowedValue: "bad-sample" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid41 = _errs136 === errors;
                  } else {
                    var valid41 = true;
                  }
                  if (valid41) {
                    if (data.of !== void 0) {
                      const _errs137 = errors;
                      if (typeof data.of !== "string") {
                        validate245.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/oneOf/19/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid41 = _errs137 === errors;
                    } else {
                      var valid41 = true;
                    }
                    if (valid41) {
                      if (data.process !== void 0) {
                        let data51 = data.process;
                        const _errs139 = errors;
                        if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                          validate245.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/oneOf/19/properties/process/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid41 = _errs139 === errors;
                      } else {
                        var valid41 = true;
                      }
                      if (valid41) {
                        if (data.processes !== void 0) {
                          let data52 = data.processes;
                          const _errs141 = errors;
                          if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                            validate245.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/oneOf/19/properties/processes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid41 = _errs141 === errors;
                        } else {
                          var valid41 = true;
                        }
                        if (valid41) {
                          if (data.sample !== void 0) {
                            let data53 = data.sample;
                            const _errs143 = errors;
                            if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                              validate245.errors = [{ instancePath: instancePath + "/sample", schemaPath: "#/oneOf/19/properties/sample/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid41 = _errs143 === errors;
                          } else {
                            var valid41 = true;
                          }
                          if (valid41) {
                            if (data.value !== void 0) {
                              const _errs145 = errors;
                              if (typeof data.value !== "string") {
                                validate245.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/oneOf/19/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid41 = _errs145 === errors;
                            } else {
                              var valid41 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/19/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "suite-not-measured") {
          const _errs147 = errors;
          if (errors === _errs147) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing20;
              if (data.code === void 0 && (missing20 = "code") || data.suite === void 0 && (missing20 = "suite") || data.outcome === void 0 && (missing20 = "outcome")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                return false;
              } else {
                const _errs149 = errors;
                for (const key20 in data) {
                  if (!(key20 === "code" || key20 === "suite" || key20 === "outcome")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/20/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs149 === errors) {
                  if (data.code !== void 0) {
                    const _errs150 = errors;
                    if ("suite-not-measured" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/20/properties/code/const", keyword: "const", params: { allowedValue: "suite-not-measured" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid43 = _errs150 === errors;
                  } else {
                    var valid43 = true;
                  }
                  if (valid43) {
                    if (data.suite !== void 0) {
                      const _errs151 = errors;
                      if (!validate234(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                        errors = vErrors.length;
                      }
                      var valid43 = _errs151 === errors;
                    } else {
                      var valid43 = true;
                    }
                    if (valid43) {
                      if (data.outcome !== void 0) {
                        let data57 = data.outcome;
                        const _errs152 = errors;
                        if (!(data57 === "failed" || data57 === "wrong" || data57 === "skipped" || data57 === "same-program" || data57 === "missing")) {
                          validate245.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/oneOf/20/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema101.oneOf[20].properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid43 = _errs152 === errors;
                      } else {
                        var valid43 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/20/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "crosses-bound") {
          const _errs153 = errors;
          if (errors === _errs153) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing21;
              if (data.code === void 0 && (missing21 = "code")) {
                validate245.errors = [{ instancePath, schemaPath: "#/oneOf/21/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                return false;
              } else {
                const _errs155 = errors;
                for (const key21 in data) {
                  if (!(key21 === "code")) {
                    validate245.errors = [{ instancePath, schemaPath: "#/oneOf/21/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs155 === errors) {
                  if (data.code !== void 0) {
                    if ("crosses-bound" !== data.code) {
                      validate245.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/21/properties/code/const", keyword: "const", params: { allowedValue: "crosses-bound" }, message: "must be equal to constant" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate245.errors = [{ instancePath, schemaPath: "#/oneOf/21/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          validate245.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "code", tagValue: tag0 }, message: 'value of tag "code" must be in oneOf' }];
          return false;
        }
      } else {
        validate245.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "code", tagValue: tag0 }, message: 'tag "code" must be string' }];
        return false;
      }
    } else {
      validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate245.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate245.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.suite === void 0 && (missing0 = "suite") || data.case === void 0 && (missing0 = "case") || data.metric === void 0 && (missing0 = "metric") || data.unit === void 0 && (missing0 = "unit") || data.direction === void 0 && (missing0 = "direction") || data.scale === void 0 && (missing0 = "scale") || data.mode === void 0 && (missing0 = "mode") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head") || data.effect === void 0 && (missing0 = "effect") || data.interval === void 0 && (missing0 = "interval") || data.p === void 0 && (missing0 = "p") || data.adjusted_p === void 0 && (missing0 = "adjusted_p") || data.verdict === void 0 && (missing0 = "verdict") || data.gating === void 0 && (missing0 = "gating")) {
        validate233.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema95.properties, key0)) {
            validate233.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.suite !== void 0) {
            const _errs2 = errors;
            if (!validate234(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate236(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                let data2 = data.title;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (data2.length > 1e3) {
                      validate233.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate233.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate233.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.metric !== void 0) {
                  let data3 = data.metric;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  let valid1 = false;
                  const _errs8 = errors;
                  if (!validate238(data3, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                  const _errs9 = errors;
                  if ("*" !== data3) {
                    const err0 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/anyOf/1/const", keyword: "const", params: { allowedValue: "*" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const err1 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate233.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs7;
                    if (vErrors !== null) {
                      if (_errs7) {
                        vErrors.length = _errs7;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unit !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.unit !== "string") {
                      validate233.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.direction !== void 0) {
                      let data5 = data.direction;
                      const _errs12 = errors;
                      if (!(data5 === "lower" || data5 === "higher")) {
                        validate233.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema95.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.scale !== void 0) {
                        let data6 = data.scale;
                        const _errs13 = errors;
                        if (!(data6 === "ratio" || data6 === "absolute")) {
                          validate233.errors = [{ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/enum", keyword: "enum", params: { allowedValues: schema95.properties.scale.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.mode !== void 0) {
                          let data7 = data.mode;
                          const _errs14 = errors;
                          if (!(data7 === "paired" || data7 === "unpaired" || data7 === "stored" || data7 === "exact" || data7 === "settled" || data7 === "none")) {
                            validate233.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema95.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.base !== void 0) {
                            const _errs15 = errors;
                            if (!validate240(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.head !== void 0) {
                              const _errs16 = errors;
                              if (!validate240(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.effect !== void 0) {
                                let data10 = data.effect;
                                const _errs17 = errors;
                                if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
                                  validate233.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: schema95.properties.effect.type }, message: "must be number,null" }];
                                  return false;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.interval !== void 0) {
                                  const _errs19 = errors;
                                  if (!validate243(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.p !== void 0) {
                                    let data12 = data.p;
                                    const _errs20 = errors;
                                    if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
                                      validate233.errors = [{ instancePath: instancePath + "/p", schemaPath: "#/properties/p/type", keyword: "type", params: { type: schema95.properties.p.type }, message: "must be number,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.adjusted_p !== void 0) {
                                      let data13 = data.adjusted_p;
                                      const _errs22 = errors;
                                      if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
                                        validate233.errors = [{ instancePath: instancePath + "/adjusted_p", schemaPath: "#/properties/adjusted_p/type", keyword: "type", params: { type: schema95.properties.adjusted_p.type }, message: "must be number,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.verdict !== void 0) {
                                        let data14 = data.verdict;
                                        const _errs24 = errors;
                                        if (!(data14 === "regression" || data14 === "improvement" || data14 === "no-change" || data14 === "inconclusive" || data14 === "same-program" || data14 === "new" || data14 === "removed" || data14 === "error")) {
                                          validate233.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema95.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid0 = _errs24 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.tolerance !== void 0) {
                                          let data15 = data.tolerance;
                                          const _errs25 = errors;
                                          if (!(typeof data15 == "number" && isFinite(data15))) {
                                            validate233.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                          var valid0 = _errs25 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.minimum_detectable_effect !== void 0) {
                                            let data16 = data.minimum_detectable_effect;
                                            const _errs27 = errors;
                                            if (!(typeof data16 == "number" && isFinite(data16)) && data16 !== null) {
                                              validate233.errors = [{ instancePath: instancePath + "/minimum_detectable_effect", schemaPath: "#/properties/minimum_detectable_effect/type", keyword: "type", params: { type: schema95.properties.minimum_detectable_effect.type }, message: "must be number,null" }];
                                              return false;
                                            }
                                            var valid0 = _errs27 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.gating !== void 0) {
                                              const _errs29 = errors;
                                              if (typeof data.gating !== "boolean") {
                                                validate233.errors = [{ instancePath: instancePath + "/gating", schemaPath: "#/properties/gating/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                              }
                                              var valid0 = _errs29 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.provisional !== void 0) {
                                                const _errs31 = errors;
                                                if (typeof data.provisional !== "boolean") {
                                                  validate233.errors = [{ instancePath: instancePath + "/provisional", schemaPath: "#/properties/provisional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                  return false;
                                                }
                                                var valid0 = _errs31 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.confirmed !== void 0) {
                                                  const _errs33 = errors;
                                                  if (typeof data.confirmed !== "boolean") {
                                                    validate233.errors = [{ instancePath: instancePath + "/confirmed", schemaPath: "#/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs33 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.reason !== void 0) {
                                                    const _errs35 = errors;
                                                    if (!validate245(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs35 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.waiver !== void 0) {
                                                      let data21 = data.waiver;
                                                      const _errs36 = errors;
                                                      if (errors === _errs36) {
                                                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                          let missing1;
                                                          if (data21.reason === void 0 && (missing1 = "reason") || data21.expires === void 0 && (missing1 = "expires")) {
                                                            validate233.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs38 = errors;
                                                            for (const key1 in data21) {
                                                              if (!(key1 === "reason" || key1 === "expires")) {
                                                                validate233.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs38 === errors) {
                                                              if (data21.reason !== void 0) {
                                                                const _errs39 = errors;
                                                                if (typeof data21.reason !== "string") {
                                                                  validate233.errors = [{ instancePath: instancePath + "/waiver/reason", schemaPath: "#/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid2 = _errs39 === errors;
                                                              } else {
                                                                var valid2 = true;
                                                              }
                                                              if (valid2) {
                                                                if (data21.expires !== void 0) {
                                                                  const _errs41 = errors;
                                                                  if (typeof data21.expires !== "string") {
                                                                    validate233.errors = [{ instancePath: instancePath + "/waiver/expires", schemaPath: "#/properties/waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid2 = _errs41 === errors;
                                                                } else {
                                                                  var valid2 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate233.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs36 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.renamed_to !== void 0) {
                                                        const _errs43 = errors;
                                                        if (!validate236(data.renamed_to, { instancePath: instancePath + "/renamed_to", parentData: data, parentDataProperty: "renamed_to", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs43 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.accepted !== void 0) {
                                                          const _errs44 = errors;
                                                          if (typeof data.accepted !== "string") {
                                                            validate233.errors = [{ instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs44 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate233.errors = vErrors;
  return errors === 0;
}
validate233.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema102 = { "type": "object", "additionalProperties": false, "required": ["case", "metric", "numerator", "denominator", "ratio", "interval", "n"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "numerator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "denominator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "numerator_value": { "type": ["number", "null"] }, "denominator_value": { "type": ["number", "null"] }, "unit": { "type": "string" }, "ratio": { "type": ["number", "null"], "description": "numerator / denominator; above 1 the denominator is faster" }, "interval": { "$ref": "#/$defs/Interval" }, "n": { "type": "integer" }, "paired": { "type": "boolean" }, "verdict": { "enum": ["within-bounds", "out-of-bounds", "inconclusive"] }, "reason": { "$ref": "#/$defs/Reason" }, "bounds": { "type": "object", "additionalProperties": false, "required": ["min_ratio", "max_ratio"], "properties": { "min_ratio": { "type": ["number", "null"] }, "max_ratio": { "type": ["number", "null"] } }, "description": "the policy's bounds on the ratio; null: none" } } };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.case === void 0 && (missing0 = "case") || data.metric === void 0 && (missing0 = "metric") || data.numerator === void 0 && (missing0 = "numerator") || data.denominator === void 0 && (missing0 = "denominator") || data.ratio === void 0 && (missing0 = "ratio") || data.interval === void 0 && (missing0 = "interval") || data.n === void 0 && (missing0 = "n")) {
        validate250.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema102.properties, key0)) {
            validate250.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.case !== void 0) {
            const _errs2 = errors;
            if (!validate236(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.metric !== void 0) {
              const _errs3 = errors;
              if (!validate238(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.numerator !== void 0) {
                const _errs4 = errors;
                if (!validate234(data.numerator, { instancePath: instancePath + "/numerator", parentData: data, parentDataProperty: "numerator", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.denominator !== void 0) {
                  const _errs5 = errors;
                  if (!validate234(data.denominator, { instancePath: instancePath + "/denominator", parentData: data, parentDataProperty: "denominator", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.numerator_value !== void 0) {
                    let data4 = data.numerator_value;
                    const _errs6 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
                      validate250.errors = [{ instancePath: instancePath + "/numerator_value", schemaPath: "#/properties/numerator_value/type", keyword: "type", params: { type: schema102.properties.numerator_value.type }, message: "must be number,null" }];
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.denominator_value !== void 0) {
                      let data5 = data.denominator_value;
                      const _errs8 = errors;
                      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
                        validate250.errors = [{ instancePath: instancePath + "/denominator_value", schemaPath: "#/properties/denominator_value/type", keyword: "type", params: { type: schema102.properties.denominator_value.type }, message: "must be number,null" }];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.unit !== void 0) {
                        const _errs10 = errors;
                        if (typeof data.unit !== "string") {
                          validate250.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.ratio !== void 0) {
                          let data7 = data.ratio;
                          const _errs12 = errors;
                          if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                            validate250.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/type", keyword: "type", params: { type: schema102.properties.ratio.type }, message: "must be number,null" }];
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.interval !== void 0) {
                            const _errs14 = errors;
                            if (!validate243(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.n !== void 0) {
                              let data9 = data.n;
                              const _errs15 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validate250.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.paired !== void 0) {
                                const _errs17 = errors;
                                if (typeof data.paired !== "boolean") {
                                  validate250.errors = [{ instancePath: instancePath + "/paired", schemaPath: "#/properties/paired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.verdict !== void 0) {
                                  let data11 = data.verdict;
                                  const _errs19 = errors;
                                  if (!(data11 === "within-bounds" || data11 === "out-of-bounds" || data11 === "inconclusive")) {
                                    validate250.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema102.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.reason !== void 0) {
                                    const _errs20 = errors;
                                    if (!validate245(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.bounds !== void 0) {
                                      let data13 = data.bounds;
                                      const _errs21 = errors;
                                      if (errors === _errs21) {
                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                          let missing1;
                                          if (data13.min_ratio === void 0 && (missing1 = "min_ratio") || data13.max_ratio === void 0 && (missing1 = "max_ratio")) {
                                            validate250.errors = [{ instancePath: instancePath + "/bounds", schemaPath: "#/properties/bounds/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                          } else {
                                            const _errs23 = errors;
                                            for (const key1 in data13) {
                                              if (!(key1 === "min_ratio" || key1 === "max_ratio")) {
                                                validate250.errors = [{ instancePath: instancePath + "/bounds", schemaPath: "#/properties/bounds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs23 === errors) {
                                              if (data13.min_ratio !== void 0) {
                                                let data14 = data13.min_ratio;
                                                const _errs24 = errors;
                                                if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
                                                  validate250.errors = [{ instancePath: instancePath + "/bounds/min_ratio", schemaPath: "#/properties/bounds/properties/min_ratio/type", keyword: "type", params: { type: schema102.properties.bounds.properties.min_ratio.type }, message: "must be number,null" }];
                                                  return false;
                                                }
                                                var valid1 = _errs24 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data13.max_ratio !== void 0) {
                                                  let data15 = data13.max_ratio;
                                                  const _errs26 = errors;
                                                  if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
                                                    validate250.errors = [{ instancePath: instancePath + "/bounds/max_ratio", schemaPath: "#/properties/bounds/properties/max_ratio/type", keyword: "type", params: { type: schema102.properties.bounds.properties.max_ratio.type }, message: "must be number,null" }];
                                                    return false;
                                                  }
                                                  var valid1 = _errs26 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate250.errors = [{ instancePath: instancePath + "/bounds", schemaPath: "#/properties/bounds/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs21 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate250.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate250.errors = vErrors;
  return errors === 0;
}
validate250.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema103 = { "type": "object", "additionalProperties": false, "required": ["case", "suite", "check", "agrees"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "check": { "type": "string" }, "agrees": { "type": ["boolean", "null"], "description": "null: reported only" }, "expected": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "got": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "tolerance": { "type": "string" }, "against": { "type": "string" } } };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (errors === _errs3) {
    if (Array.isArray(data)) {
      if (data.length > 4096) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        var valid1 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs5 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/1/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      var items0 = true;
    }
    const _errs7 = errors;
    if (errors === _errs7) {
      if (typeof data === "string") {
        if (data.length > 256) {
          const err4 = { instancePath, schemaPath: "#/oneOf/2/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate261.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate261.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate261.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.case === void 0 && (missing0 = "case") || data.suite === void 0 && (missing0 = "suite") || data.check === void 0 && (missing0 = "check") || data.agrees === void 0 && (missing0 = "agrees")) {
        validate258.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "case" || key0 === "suite" || key0 === "check" || key0 === "agrees" || key0 === "expected" || key0 === "got" || key0 === "tolerance" || key0 === "against")) {
            validate258.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.case !== void 0) {
            const _errs2 = errors;
            if (!validate236(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.suite !== void 0) {
              const _errs3 = errors;
              if (!validate234(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.check !== void 0) {
                const _errs4 = errors;
                if (typeof data.check !== "string") {
                  validate258.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.agrees !== void 0) {
                  let data3 = data.agrees;
                  const _errs6 = errors;
                  if (typeof data3 !== "boolean" && data3 !== null) {
                    validate258.errors = [{ instancePath: instancePath + "/agrees", schemaPath: "#/properties/agrees/type", keyword: "type", params: { type: schema103.properties.agrees.type }, message: "must be boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expected !== void 0) {
                    let data4 = data.expected;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    let valid1 = false;
                    const _errs10 = errors;
                    if (!validate261(data4, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors;
                    valid1 = valid1 || _valid0;
                    const _errs11 = errors;
                    if (data4 !== null) {
                      const err0 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const err1 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate258.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs9;
                      if (vErrors !== null) {
                        if (_errs9) {
                          vErrors.length = _errs9;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.got !== void 0) {
                      let data5 = data.got;
                      const _errs13 = errors;
                      const _errs14 = errors;
                      let valid2 = false;
                      const _errs15 = errors;
                      if (!validate261(data5, { instancePath: instancePath + "/got", parentData: data, parentDataProperty: "got", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
                        errors = vErrors.length;
                      }
                      var _valid1 = _errs15 === errors;
                      valid2 = valid2 || _valid1;
                      const _errs16 = errors;
                      if (data5 !== null) {
                        const err2 = { instancePath: instancePath + "/got", schemaPath: "#/properties/got/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid1 = _errs16 === errors;
                      valid2 = valid2 || _valid1;
                      if (!valid2) {
                        const err3 = { instancePath: instancePath + "/got", schemaPath: "#/properties/got/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                        validate258.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs14;
                        if (vErrors !== null) {
                          if (_errs14) {
                            vErrors.length = _errs14;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.tolerance !== void 0) {
                        const _errs18 = errors;
                        if (typeof data.tolerance !== "string") {
                          validate258.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.against !== void 0) {
                          const _errs20 = errors;
                          if (typeof data.against !== "string") {
                            validate258.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate258.errors = vErrors;
  return errors === 0;
}
validate258.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate268.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data.kind;
      if (typeof tag0 == "string") {
        if (tag0 === "measured") {
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.kind === void 0 && (missing0 = "kind")) {
                validate268.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs4 = errors;
                for (const key0 in data) {
                  if (!(key0 === "kind")) {
                    validate268.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs4 === errors) {
                  if (data.kind !== void 0) {
                    if ("measured" !== data.kind) {
                      validate268.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate268.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var props0 = true;
        } else if (tag0 === "same-program") {
          const _errs6 = errors;
          if (errors === _errs6) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.kind === void 0 && (missing1 = "kind") || data.as === void 0 && (missing1 = "as")) {
                validate268.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                const _errs8 = errors;
                for (const key1 in data) {
                  if (!(key1 === "kind" || key1 === "as")) {
                    validate268.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs8 === errors) {
                  if (data.kind !== void 0) {
                    const _errs9 = errors;
                    if ("same-program" !== data.kind) {
                      validate268.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "same-program" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid4 = _errs9 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.as !== void 0) {
                      let data2 = data.as;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data2 === "string") {
                          if (data2.length > 100) {
                            validate268.errors = [{ instancePath: instancePath + "/as", schemaPath: "#/oneOf/1/properties/as/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                            return false;
                          }
                        } else {
                          validate268.errors = [{ instancePath: instancePath + "/as", schemaPath: "#/oneOf/1/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs10 === errors;
                    } else {
                      var valid4 = true;
                    }
                  }
                }
              }
            } else {
              validate268.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "wrong") {
          const _errs12 = errors;
          if (errors === _errs12) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.kind === void 0 && (missing2 = "kind") || data.check === void 0 && (missing2 = "check") || data.expected === void 0 && (missing2 = "expected") || data.got === void 0 && (missing2 = "got")) {
                validate268.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs14 = errors;
                for (const key2 in data) {
                  if (!(key2 === "kind" || key2 === "check" || key2 === "expected" || key2 === "got" || key2 === "tolerance" || key2 === "against")) {
                    validate268.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs14 === errors) {
                  if (data.kind !== void 0) {
                    const _errs15 = errors;
                    if ("wrong" !== data.kind) {
                      validate268.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "wrong" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid6 = _errs15 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.check !== void 0) {
                      let data4 = data.check;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data4 === "string") {
                          if (data4.length > 100) {
                            validate268.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/2/properties/check/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                            return false;
                          }
                        } else {
                          validate268.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/2/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid6 = _errs16 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.expected !== void 0) {
                        const _errs18 = errors;
                        if (!validate79(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                          errors = vErrors.length;
                        }
                        var valid6 = _errs18 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data.got !== void 0) {
                          let data6 = data.got;
                          const _errs19 = errors;
                          const _errs20 = errors;
                          let valid7 = false;
                          let passing0 = null;
                          const _errs21 = errors;
                          if (!validate79(data6, { instancePath: instancePath + "/got", parentData: data, parentDataProperty: "got", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs21 === errors;
                          if (_valid0) {
                            valid7 = true;
                            passing0 = 0;
                          }
                          const _errs22 = errors;
                          if (data6 !== null) {
                            const err0 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/2/properties/got/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                          var _valid0 = _errs22 === errors;
                          if (_valid0 && valid7) {
                            valid7 = false;
                            passing0 = [passing0, 1];
                          } else {
                            if (_valid0) {
                              valid7 = true;
                              passing0 = 1;
                            }
                          }
                          if (!valid7) {
                            const err1 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/2/properties/got/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            validate268.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs20;
                            if (vErrors !== null) {
                              if (_errs20) {
                                vErrors.length = _errs20;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid6 = _errs19 === errors;
                        } else {
                          var valid6 = true;
                        }
                        if (valid6) {
                          if (data.tolerance !== void 0) {
                            let data7 = data.tolerance;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data7 === "string") {
                                if (data7.length > 100) {
                                  validate268.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/2/properties/tolerance/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                }
                              } else {
                                validate268.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/2/properties/tolerance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid6 = _errs24 === errors;
                          } else {
                            var valid6 = true;
                          }
                          if (valid6) {
                            if (data.against !== void 0) {
                              let data8 = data.against;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (typeof data8 === "string") {
                                  if (data8.length > 100) {
                                    validate268.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/2/properties/against/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate268.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/2/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid6 = _errs26 === errors;
                            } else {
                              var valid6 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate268.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "failed") {
          const _errs28 = errors;
          if (errors === _errs28) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.kind === void 0 && (missing3 = "kind") || data.stage === void 0 && (missing3 = "stage") || data.message === void 0 && (missing3 = "message")) {
                validate268.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              } else {
                const _errs30 = errors;
                for (const key3 in data) {
                  if (!(key3 === "kind" || key3 === "stage" || key3 === "message" || key3 === "hint" || key3 === "stderr_tail")) {
                    validate268.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs30 === errors) {
                  if (data.kind !== void 0) {
                    const _errs31 = errors;
                    if ("failed" !== data.kind) {
                      validate268.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid9 = _errs31 === errors;
                  } else {
                    var valid9 = true;
                  }
                  if (valid9) {
                    if (data.stage !== void 0) {
                      let data10 = data.stage;
                      const _errs32 = errors;
                      if (!(data10 === "build" || data10 === "fixtures" || data10 === "spawn" || data10 === "protocol" || data10 === "timeout" || data10 === "crash" || data10 === "request" || data10 === "setup" || data10 === "warmup" || data10 === "measure" || data10 === "check" || data10 === "missing")) {
                        validate268.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/oneOf/3/properties/stage/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[3].properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid9 = _errs32 === errors;
                    } else {
                      var valid9 = true;
                    }
                    if (valid9) {
                      if (data.message !== void 0) {
                        let data11 = data.message;
                        const _errs33 = errors;
                        if (errors === _errs33) {
                          if (typeof data11 === "string") {
                            if (data11.length > 4e3) {
                              validate268.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/3/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                              return false;
                            }
                          } else {
                            validate268.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid9 = _errs33 === errors;
                      } else {
                        var valid9 = true;
                      }
                      if (valid9) {
                        if (data.hint !== void 0) {
                          let data12 = data.hint;
                          const _errs35 = errors;
                          if (errors === _errs35) {
                            if (typeof data12 === "string") {
                              if (data12.length > 2e3) {
                                validate268.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/3/properties/hint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate268.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/3/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid9 = _errs35 === errors;
                        } else {
                          var valid9 = true;
                        }
                        if (valid9) {
                          if (data.stderr_tail !== void 0) {
                            let data13 = data.stderr_tail;
                            const _errs37 = errors;
                            if (errors === _errs37) {
                              if (typeof data13 === "string") {
                                if (data13.length > 8192) {
                                  validate268.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/3/properties/stderr_tail/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }];
                                  return false;
                                }
                              } else {
                                validate268.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/3/properties/stderr_tail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid9 = _errs37 === errors;
                          } else {
                            var valid9 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate268.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "skipped") {
          const _errs39 = errors;
          if (errors === _errs39) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.kind === void 0 && (missing4 = "kind") || data.reason === void 0 && (missing4 = "reason")) {
                validate268.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                return false;
              } else {
                const _errs41 = errors;
                for (const key4 in data) {
                  if (!(key4 === "kind" || key4 === "reason")) {
                    validate268.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs41 === errors) {
                  if (data.kind !== void 0) {
                    const _errs42 = errors;
                    if ("skipped" !== data.kind) {
                      validate268.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "skipped" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid11 = _errs42 === errors;
                  } else {
                    var valid11 = true;
                  }
                  if (valid11) {
                    if (data.reason !== void 0) {
                      let data15 = data.reason;
                      const _errs43 = errors;
                      if (errors === _errs43) {
                        if (typeof data15 === "string") {
                          if (data15.length > 2e3) {
                            validate268.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/4/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                            return false;
                          }
                        } else {
                          validate268.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/4/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid11 = _errs43 === errors;
                    } else {
                      var valid11 = true;
                    }
                  }
                }
              }
            } else {
              validate268.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          validate268.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' }];
          return false;
        }
      } else {
        validate268.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' }];
        return false;
      }
    } else {
      validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate268.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate268.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate265.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.suite === void 0 && (missing0 = "suite") || data.case === void 0 && (missing0 = "case") || data.outcome === void 0 && (missing0 = "outcome")) {
        validate265.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "suite" || key0 === "case" || key0 === "title" || key0 === "outcome")) {
            validate265.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.suite !== void 0) {
            const _errs2 = errors;
            if (!validate234(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate236(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                let data2 = data.title;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (data2.length > 1e3) {
                      validate265.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate265.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate265.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.outcome !== void 0) {
                  const _errs6 = errors;
                  if (!validate268(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate265.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate265.errors = vErrors;
  return errors === 0;
}
validate265.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate273.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema26.additionalProperties.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate273.errors = vErrors;
  return errors === 0;
}
validate273.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema108 = { "type": "object", "additionalProperties": false, "required": ["field", "base", "head", "rule"], "properties": { "field": { "type": "string" }, "base": { "type": ["string", "number", "boolean", "null"] }, "head": { "type": ["string", "number", "boolean", "null"] }, "rule": { "enum": ["must-match", "warn", "ignore"] } } };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate275.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.field === void 0 && (missing0 = "field") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head") || data.rule === void 0 && (missing0 = "rule")) {
        validate275.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "field" || key0 === "base" || key0 === "head" || key0 === "rule")) {
            validate275.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.field !== void 0) {
            const _errs2 = errors;
            if (typeof data.field !== "string") {
              validate275.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.base !== void 0) {
              let data1 = data.base;
              const _errs4 = errors;
              if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
                validate275.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: schema108.properties.base.type }, message: "must be string,number,boolean,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.head !== void 0) {
                let data2 = data.head;
                const _errs6 = errors;
                if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
                  validate275.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: schema108.properties.head.type }, message: "must be string,number,boolean,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rule !== void 0) {
                  let data3 = data.rule;
                  const _errs8 = errors;
                  if (!(data3 === "must-match" || data3 === "warn" || data3 === "ignore")) {
                    validate275.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: schema108.properties.rule.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate275.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate275.errors = vErrors;
  return errors === 0;
}
validate275.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema109 = { "type": "object", "discriminator": { "propertyName": "code" }, "description": "what qualifies the verdict without deciding it: a code with its figures and all that it concerns", "oneOf": [{ "type": "object", "title": "WarningBusyMachine", "description": "others used the machine when measuring began", "additionalProperties": false, "required": ["code", "load", "cores"], "properties": { "code": { "const": "busy-machine" }, "load": { "type": "number" }, "cores": { "type": "integer" } } }, { "type": "object", "title": "WarningTooFewUnits", "description": "no lone change could have gone red in any gating row", "additionalProperties": false, "required": ["code", "units", "unit", "comparisons", "needed"], "properties": { "code": { "const": "too-few-units" }, "units": { "type": "integer" }, "unit": { "enum": ["round", "process", "session"], "description": "what was replicated" }, "comparisons": { "type": "integer" }, "needed": { "type": "integer" } } }, { "type": "object", "title": "WarningNoControls", "description": "no program that both sides measured is the same, so a shift of the whole session cannot be told from a change", "additionalProperties": false, "required": ["code", "rows", "sessions"], "properties": { "code": { "const": "no-controls" }, "rows": { "type": "integer", "minimum": 1, "description": "gating rows compared with stored sessions" }, "sessions": { "type": "integer", "minimum": 1, "description": "stored sessions" } } }, { "type": "object", "title": "WarningExpiredWaivers", "description": "waivers that no longer hold", "additionalProperties": false, "required": ["code", "waivers"], "properties": { "code": { "const": "expired-waivers" }, "waivers": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["match", "reason", "expires"], "properties": { "match": { "type": "string" }, "reason": { "type": "string" }, "expires": { "type": "string" } } } } } }, { "type": "object", "title": "WarningUnsteady", "description": "the level of a metric still changes in the later half of its iterations: its figures depend on how long was measured", "additionalProperties": false, "required": ["code", "rows"], "properties": { "code": { "const": "unsteady" }, "rows": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric", "iteration", "iterations"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "iteration": { "type": "integer", "description": "where it still changes, from 1" }, "iterations": { "type": "integer" } } } } } }, { "type": "object", "title": "WarningProcessorUnnamed", "description": "files that name no processor: that both sides ran on the same is taken on trust", "additionalProperties": false, "required": ["code", "suites"], "properties": { "code": { "const": "processor-unnamed" }, "suites": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/SuiteName" } } } }, { "type": "object", "title": "WarningNoBaseline", "description": "a base was expected and is missing", "additionalProperties": false, "required": ["code", "because", "expected"], "properties": { "code": { "const": "no-baseline" }, "because": { "enum": ["first-run", "not-found", "not-named"] }, "expected": { "type": "string", "description": "what was looked for" } } }, { "type": "object", "title": "WarningForeignLoad", "description": "others used the processor while measuring", "additionalProperties": false, "required": ["code", "share"], "properties": { "code": { "const": "foreign-load" }, "share": { "type": "number" } } }, { "type": "object", "title": "WarningStolenTime", "description": "the host took the processor away while measuring", "additionalProperties": false, "required": ["code", "share"], "properties": { "code": { "const": "stolen-time" }, "share": { "type": "number" } } }, { "type": "object", "title": "WarningClockChanges", "description": "the processor changed its clock while measuring", "additionalProperties": false, "required": ["code", "share"], "properties": { "code": { "const": "clock-changes" }, "share": { "type": "number" } } }, { "type": "object", "title": "WarningTwoSpeeds", "description": "processes of the same program fall into two levels", "additionalProperties": false, "required": ["code", "rows"], "properties": { "code": { "const": "two-speeds" }, "rows": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" } } } } } }] };
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate277.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data.code;
      if (typeof tag0 == "string") {
        if (tag0 === "busy-machine") {
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.code === void 0 && (missing0 = "code") || data.load === void 0 && (missing0 = "load") || data.cores === void 0 && (missing0 = "cores")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs4 = errors;
                for (const key0 in data) {
                  if (!(key0 === "code" || key0 === "load" || key0 === "cores")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs4 === errors) {
                  if (data.code !== void 0) {
                    const _errs5 = errors;
                    if ("busy-machine" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/0/properties/code/const", keyword: "const", params: { allowedValue: "busy-machine" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid2 = _errs5 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.load !== void 0) {
                      let data1 = data.load;
                      const _errs6 = errors;
                      if (!(typeof data1 == "number" && isFinite(data1))) {
                        validate277.errors = [{ instancePath: instancePath + "/load", schemaPath: "#/oneOf/0/properties/load/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid2 = _errs6 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.cores !== void 0) {
                        let data2 = data.cores;
                        const _errs8 = errors;
                        if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                          validate277.errors = [{ instancePath: instancePath + "/cores", schemaPath: "#/oneOf/0/properties/cores/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var props0 = true;
        } else if (tag0 === "too-few-units") {
          const _errs10 = errors;
          if (errors === _errs10) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.code === void 0 && (missing1 = "code") || data.units === void 0 && (missing1 = "units") || data.unit === void 0 && (missing1 = "unit") || data.comparisons === void 0 && (missing1 = "comparisons") || data.needed === void 0 && (missing1 = "needed")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                const _errs12 = errors;
                for (const key1 in data) {
                  if (!(key1 === "code" || key1 === "units" || key1 === "unit" || key1 === "comparisons" || key1 === "needed")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs12 === errors) {
                  if (data.code !== void 0) {
                    const _errs13 = errors;
                    if ("too-few-units" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/1/properties/code/const", keyword: "const", params: { allowedValue: "too-few-units" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid4 = _errs13 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.units !== void 0) {
                      let data4 = data.units;
                      const _errs14 = errors;
                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                        validate277.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/oneOf/1/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid4 = _errs14 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.unit !== void 0) {
                        let data5 = data.unit;
                        const _errs16 = errors;
                        if (!(data5 === "round" || data5 === "process" || data5 === "session")) {
                          validate277.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/oneOf/1/properties/unit/enum", keyword: "enum", params: { allowedValues: schema109.oneOf[1].properties.unit.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid4 = _errs16 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.comparisons !== void 0) {
                          let data6 = data.comparisons;
                          const _errs17 = errors;
                          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                            validate277.errors = [{ instancePath: instancePath + "/comparisons", schemaPath: "#/oneOf/1/properties/comparisons/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid4 = _errs17 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data.needed !== void 0) {
                            let data7 = data.needed;
                            const _errs19 = errors;
                            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                              validate277.errors = [{ instancePath: instancePath + "/needed", schemaPath: "#/oneOf/1/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid4 = _errs19 === errors;
                          } else {
                            var valid4 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "no-controls") {
          const _errs21 = errors;
          if (errors === _errs21) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.code === void 0 && (missing2 = "code") || data.rows === void 0 && (missing2 = "rows") || data.sessions === void 0 && (missing2 = "sessions")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs23 = errors;
                for (const key2 in data) {
                  if (!(key2 === "code" || key2 === "rows" || key2 === "sessions")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs23 === errors) {
                  if (data.code !== void 0) {
                    const _errs24 = errors;
                    if ("no-controls" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/const", keyword: "const", params: { allowedValue: "no-controls" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid6 = _errs24 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.rows !== void 0) {
                      let data9 = data.rows;
                      const _errs25 = errors;
                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                        validate277.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/oneOf/2/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs25) {
                        if (typeof data9 == "number" && isFinite(data9)) {
                          if (data9 < 1 || isNaN(data9)) {
                            validate277.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/oneOf/2/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                      var valid6 = _errs25 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.sessions !== void 0) {
                        let data10 = data.sessions;
                        const _errs27 = errors;
                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                          validate277.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/oneOf/2/properties/sessions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs27) {
                          if (typeof data10 == "number" && isFinite(data10)) {
                            if (data10 < 1 || isNaN(data10)) {
                              validate277.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/oneOf/2/properties/sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
                        var valid6 = _errs27 === errors;
                      } else {
                        var valid6 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "expired-waivers") {
          const _errs29 = errors;
          if (errors === _errs29) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.code === void 0 && (missing3 = "code") || data.waivers === void 0 && (missing3 = "waivers")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              } else {
                const _errs31 = errors;
                for (const key3 in data) {
                  if (!(key3 === "code" || key3 === "waivers")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs31 === errors) {
                  if (data.code !== void 0) {
                    const _errs32 = errors;
                    if ("expired-waivers" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/3/properties/code/const", keyword: "const", params: { allowedValue: "expired-waivers" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid8 = _errs32 === errors;
                  } else {
                    var valid8 = true;
                  }
                  if (valid8) {
                    if (data.waivers !== void 0) {
                      let data12 = data.waivers;
                      const _errs33 = errors;
                      if (errors === _errs33) {
                        if (Array.isArray(data12)) {
                          if (data12.length < 1) {
                            validate277.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/oneOf/3/properties/waivers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid9 = true;
                            const len0 = data12.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data13 = data12[i0];
                              const _errs35 = errors;
                              if (errors === _errs35) {
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  let missing4;
                                  if (data13.match === void 0 && (missing4 = "match") || data13.reason === void 0 && (missing4 = "reason") || data13.expires === void 0 && (missing4 = "expires")) {
                                    validate277.errors = [{ instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/oneOf/3/properties/waivers/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                    return false;
                                  } else {
                                    const _errs37 = errors;
                                    for (const key4 in data13) {
                                      if (!(key4 === "match" || key4 === "reason" || key4 === "expires")) {
                                        validate277.errors = [{ instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/oneOf/3/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs37 === errors) {
                                      if (data13.match !== void 0) {
                                        const _errs38 = errors;
                                        if (typeof data13.match !== "string") {
                                          validate277.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/match", schemaPath: "#/oneOf/3/properties/waivers/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid10 = _errs38 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                      if (valid10) {
                                        if (data13.reason !== void 0) {
                                          const _errs40 = errors;
                                          if (typeof data13.reason !== "string") {
                                            validate277.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/oneOf/3/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid10 = _errs40 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                        if (valid10) {
                                          if (data13.expires !== void 0) {
                                            const _errs42 = errors;
                                            if (typeof data13.expires !== "string") {
                                              validate277.errors = [{ instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/oneOf/3/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid10 = _errs42 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate277.errors = [{ instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/oneOf/3/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid9 = _errs35 === errors;
                              if (!valid9) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate277.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/oneOf/3/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid8 = _errs33 === errors;
                    } else {
                      var valid8 = true;
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "unsteady") {
          const _errs44 = errors;
          if (errors === _errs44) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.code === void 0 && (missing5 = "code") || data.rows === void 0 && (missing5 = "rows")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                return false;
              } else {
                const _errs46 = errors;
                for (const key5 in data) {
                  if (!(key5 === "code" || key5 === "rows")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs46 === errors) {
                  if (data.code !== void 0) {
                    const _errs47 = errors;
                    if ("unsteady" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/4/properties/code/const", keyword: "const", params: { allowedValue: "unsteady" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid12 = _errs47 === errors;
                  } else {
                    var valid12 = true;
                  }
                  if (valid12) {
                    if (data.rows !== void 0) {
                      let data18 = data.rows;
                      const _errs48 = errors;
                      if (errors === _errs48) {
                        if (Array.isArray(data18)) {
                          if (data18.length < 1) {
                            validate277.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/oneOf/4/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid13 = true;
                            const len1 = data18.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data19 = data18[i1];
                              const _errs50 = errors;
                              if (errors === _errs50) {
                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                  let missing6;
                                  if (data19.suite === void 0 && (missing6 = "suite") || data19.case === void 0 && (missing6 = "case") || data19.metric === void 0 && (missing6 = "metric") || data19.iteration === void 0 && (missing6 = "iteration") || data19.iterations === void 0 && (missing6 = "iterations")) {
                                    validate277.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/oneOf/4/properties/rows/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                    return false;
                                  } else {
                                    const _errs52 = errors;
                                    for (const key6 in data19) {
                                      if (!(key6 === "suite" || key6 === "case" || key6 === "metric" || key6 === "iteration" || key6 === "iterations")) {
                                        validate277.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/oneOf/4/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs52 === errors) {
                                      if (data19.suite !== void 0) {
                                        const _errs53 = errors;
                                        if (!validate234(data19.suite, { instancePath: instancePath + "/rows/" + i1 + "/suite", parentData: data19, parentDataProperty: "suite", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid14 = _errs53 === errors;
                                      } else {
                                        var valid14 = true;
                                      }
                                      if (valid14) {
                                        if (data19.case !== void 0) {
                                          const _errs54 = errors;
                                          if (!validate236(data19.case, { instancePath: instancePath + "/rows/" + i1 + "/case", parentData: data19, parentDataProperty: "case", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid14 = _errs54 === errors;
                                        } else {
                                          var valid14 = true;
                                        }
                                        if (valid14) {
                                          if (data19.metric !== void 0) {
                                            const _errs55 = errors;
                                            if (!validate238(data19.metric, { instancePath: instancePath + "/rows/" + i1 + "/metric", parentData: data19, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid14 = _errs55 === errors;
                                          } else {
                                            var valid14 = true;
                                          }
                                          if (valid14) {
                                            if (data19.iteration !== void 0) {
                                              let data23 = data19.iteration;
                                              const _errs56 = errors;
                                              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                validate277.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/iteration", schemaPath: "#/oneOf/4/properties/rows/items/properties/iteration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              var valid14 = _errs56 === errors;
                                            } else {
                                              var valid14 = true;
                                            }
                                            if (valid14) {
                                              if (data19.iterations !== void 0) {
                                                let data24 = data19.iterations;
                                                const _errs58 = errors;
                                                if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                  validate277.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/iterations", schemaPath: "#/oneOf/4/properties/rows/items/properties/iterations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                var valid14 = _errs58 === errors;
                                              } else {
                                                var valid14 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate277.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/oneOf/4/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid13 = _errs50 === errors;
                              if (!valid13) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate277.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/oneOf/4/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid12 = _errs48 === errors;
                    } else {
                      var valid12 = true;
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "processor-unnamed") {
          const _errs60 = errors;
          if (errors === _errs60) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing7;
              if (data.code === void 0 && (missing7 = "code") || data.suites === void 0 && (missing7 = "suites")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                return false;
              } else {
                const _errs62 = errors;
                for (const key7 in data) {
                  if (!(key7 === "code" || key7 === "suites")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs62 === errors) {
                  if (data.code !== void 0) {
                    const _errs63 = errors;
                    if ("processor-unnamed" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/5/properties/code/const", keyword: "const", params: { allowedValue: "processor-unnamed" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid16 = _errs63 === errors;
                  } else {
                    var valid16 = true;
                  }
                  if (valid16) {
                    if (data.suites !== void 0) {
                      let data26 = data.suites;
                      const _errs64 = errors;
                      if (errors === _errs64) {
                        if (Array.isArray(data26)) {
                          if (data26.length < 1) {
                            validate277.errors = [{ instancePath: instancePath + "/suites", schemaPath: "#/oneOf/5/properties/suites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid17 = true;
                            const len2 = data26.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs66 = errors;
                              if (!validate234(data26[i2], { instancePath: instancePath + "/suites/" + i2, parentData: data26, parentDataProperty: i2, rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                                errors = vErrors.length;
                              }
                              var valid17 = _errs66 === errors;
                              if (!valid17) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate277.errors = [{ instancePath: instancePath + "/suites", schemaPath: "#/oneOf/5/properties/suites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid16 = _errs64 === errors;
                    } else {
                      var valid16 = true;
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "no-baseline") {
          const _errs67 = errors;
          if (errors === _errs67) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing8;
              if (data.code === void 0 && (missing8 = "code") || data.because === void 0 && (missing8 = "because") || data.expected === void 0 && (missing8 = "expected")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                return false;
              } else {
                const _errs69 = errors;
                for (const key8 in data) {
                  if (!(key8 === "code" || key8 === "because" || key8 === "expected")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs69 === errors) {
                  if (data.code !== void 0) {
                    const _errs70 = errors;
                    if ("no-baseline" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/6/properties/code/const", keyword: "const", params: { allowedValue: "no-baseline" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid19 = _errs70 === errors;
                  } else {
                    var valid19 = true;
                  }
                  if (valid19) {
                    if (data.because !== void 0) {
                      let data29 = data.because;
                      const _errs71 = errors;
                      if (!(data29 === "first-run" || data29 === "not-found" || data29 === "not-named")) {
                        validate277.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/oneOf/6/properties/because/enum", keyword: "enum", params: { allowedValues: schema109.oneOf[6].properties.because.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid19 = _errs71 === errors;
                    } else {
                      var valid19 = true;
                    }
                    if (valid19) {
                      if (data.expected !== void 0) {
                        const _errs72 = errors;
                        if (typeof data.expected !== "string") {
                          validate277.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/oneOf/6/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid19 = _errs72 === errors;
                      } else {
                        var valid19 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "foreign-load") {
          const _errs74 = errors;
          if (errors === _errs74) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing9;
              if (data.code === void 0 && (missing9 = "code") || data.share === void 0 && (missing9 = "share")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                return false;
              } else {
                const _errs76 = errors;
                for (const key9 in data) {
                  if (!(key9 === "code" || key9 === "share")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs76 === errors) {
                  if (data.code !== void 0) {
                    const _errs77 = errors;
                    if ("foreign-load" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/7/properties/code/const", keyword: "const", params: { allowedValue: "foreign-load" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid21 = _errs77 === errors;
                  } else {
                    var valid21 = true;
                  }
                  if (valid21) {
                    if (data.share !== void 0) {
                      let data32 = data.share;
                      const _errs78 = errors;
                      if (!(typeof data32 == "number" && isFinite(data32))) {
                        validate277.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/oneOf/7/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid21 = _errs78 === errors;
                    } else {
                      var valid21 = true;
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "stolen-time") {
          const _errs80 = errors;
          if (errors === _errs80) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing10;
              if (data.code === void 0 && (missing10 = "code") || data.share === void 0 && (missing10 = "share")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                return false;
              } else {
                const _errs82 = errors;
                for (const key10 in data) {
                  if (!(key10 === "code" || key10 === "share")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs82 === errors) {
                  if (data.code !== void 0) {
                    const _errs83 = errors;
                    if ("stolen-time" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/8/properties/code/const", keyword: "const", params: { allowedValue: "stolen-time" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid23 = _errs83 === errors;
                  } else {
                    var valid23 = true;
                  }
                  if (valid23) {
                    if (data.share !== void 0) {
                      let data34 = data.share;
                      const _errs84 = errors;
                      if (!(typeof data34 == "number" && isFinite(data34))) {
                        validate277.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/oneOf/8/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid23 = _errs84 === errors;
                    } else {
                      var valid23 = true;
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "clock-changes") {
          const _errs86 = errors;
          if (errors === _errs86) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing11;
              if (data.code === void 0 && (missing11 = "code") || data.share === void 0 && (missing11 = "share")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                return false;
              } else {
                const _errs88 = errors;
                for (const key11 in data) {
                  if (!(key11 === "code" || key11 === "share")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs88 === errors) {
                  if (data.code !== void 0) {
                    const _errs89 = errors;
                    if ("clock-changes" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/9/properties/code/const", keyword: "const", params: { allowedValue: "clock-changes" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid25 = _errs89 === errors;
                  } else {
                    var valid25 = true;
                  }
                  if (valid25) {
                    if (data.share !== void 0) {
                      let data36 = data.share;
                      const _errs90 = errors;
                      if (!(typeof data36 == "number" && isFinite(data36))) {
                        validate277.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/oneOf/9/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid25 = _errs90 === errors;
                    } else {
                      var valid25 = true;
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "two-speeds") {
          const _errs92 = errors;
          if (errors === _errs92) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing12;
              if (data.code === void 0 && (missing12 = "code") || data.rows === void 0 && (missing12 = "rows")) {
                validate277.errors = [{ instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                return false;
              } else {
                const _errs94 = errors;
                for (const key12 in data) {
                  if (!(key12 === "code" || key12 === "rows")) {
                    validate277.errors = [{ instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs94 === errors) {
                  if (data.code !== void 0) {
                    const _errs95 = errors;
                    if ("two-speeds" !== data.code) {
                      validate277.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/oneOf/10/properties/code/const", keyword: "const", params: { allowedValue: "two-speeds" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid27 = _errs95 === errors;
                  } else {
                    var valid27 = true;
                  }
                  if (valid27) {
                    if (data.rows !== void 0) {
                      let data38 = data.rows;
                      const _errs96 = errors;
                      if (errors === _errs96) {
                        if (Array.isArray(data38)) {
                          if (data38.length < 1) {
                            validate277.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/oneOf/10/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid28 = true;
                            const len3 = data38.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data39 = data38[i3];
                              const _errs98 = errors;
                              if (errors === _errs98) {
                                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                  let missing13;
                                  if (data39.suite === void 0 && (missing13 = "suite") || data39.case === void 0 && (missing13 = "case") || data39.metric === void 0 && (missing13 = "metric")) {
                                    validate277.errors = [{ instancePath: instancePath + "/rows/" + i3, schemaPath: "#/oneOf/10/properties/rows/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                    return false;
                                  } else {
                                    const _errs100 = errors;
                                    for (const key13 in data39) {
                                      if (!(key13 === "suite" || key13 === "case" || key13 === "metric")) {
                                        validate277.errors = [{ instancePath: instancePath + "/rows/" + i3, schemaPath: "#/oneOf/10/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs100 === errors) {
                                      if (data39.suite !== void 0) {
                                        const _errs101 = errors;
                                        if (!validate234(data39.suite, { instancePath: instancePath + "/rows/" + i3 + "/suite", parentData: data39, parentDataProperty: "suite", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid29 = _errs101 === errors;
                                      } else {
                                        var valid29 = true;
                                      }
                                      if (valid29) {
                                        if (data39.case !== void 0) {
                                          const _errs102 = errors;
                                          if (!validate236(data39.case, { instancePath: instancePath + "/rows/" + i3 + "/case", parentData: data39, parentDataProperty: "case", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid29 = _errs102 === errors;
                                        } else {
                                          var valid29 = true;
                                        }
                                        if (valid29) {
                                          if (data39.metric !== void 0) {
                                            const _errs103 = errors;
                                            if (!validate238(data39.metric, { instancePath: instancePath + "/rows/" + i3 + "/metric", parentData: data39, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid29 = _errs103 === errors;
                                          } else {
                                            var valid29 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate277.errors = [{ instancePath: instancePath + "/rows/" + i3, schemaPath: "#/oneOf/10/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid28 = _errs98 === errors;
                              if (!valid28) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate277.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/oneOf/10/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid27 = _errs96 === errors;
                    } else {
                      var valid27 = true;
                    }
                  }
                }
              }
            } else {
              validate277.errors = [{ instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          validate277.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "code", tagValue: tag0 }, message: 'value of tag "code" must be in oneOf' }];
          return false;
        }
      } else {
        validate277.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "code", tagValue: tag0 }, message: 'tag "code" must be string' }];
        return false;
      }
    } else {
      validate277.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate277.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate277.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate286.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rows === void 0 && (missing0 = "rows") || data.shares === void 0 && (missing0 = "shares")) {
        validate286.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rows" || key0 === "shares")) {
            validate286.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rows !== void 0) {
            let data0 = data.rows;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate286.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.shares !== void 0) {
              let data1 = data.shares;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate229(data1[i0], { instancePath: instancePath + "/shares/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate286.errors = [{ instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate286.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate286.errors = vErrors;
  return errors === 0;
}
validate286.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.kind === void 0 && (missing0 = "kind") || data.conclusion === void 0 && (missing0 = "conclusion") || data.exit_code === void 0 && (missing0 = "exit_code") || data.summary === void 0 && (missing0 = "summary") || data.head === void 0 && (missing0 = "head") || data.profile === void 0 && (missing0 = "profile") || data.policy === void 0 && (missing0 = "policy") || data.comparisons === void 0 && (missing0 = "comparisons") || data.parity === void 0 && (missing0 = "parity") || data.equivalence === void 0 && (missing0 = "equivalence") || data.failures === void 0 && (missing0 = "failures") || data.environment === void 0 && (missing0 = "environment") || data.totals === void 0 && (missing0 = "totals") || data.resolution === void 0 && (missing0 = "resolution") || data.catalog === void 0 && (missing0 = "catalog") || data.warnings === void 0 && (missing0 = "warnings")) {
        validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema90.properties, key0)) {
            validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate224(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if ("verdict" !== data.kind) {
                validate223.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "verdict" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.conclusion !== void 0) {
                let data2 = data.conclusion;
                const _errs4 = errors;
                if (!(data2 === "pass" || data2 === "regression" || data2 === "out-of-bounds" || data2 === "not-measured" || data2 === "wrong-answer" || data2 === "no-baseline" || data2 === "unfit" || data2 === "inconclusive")) {
                  validate223.errors = [{ instancePath: instancePath + "/conclusion", schemaPath: "#/properties/conclusion/enum", keyword: "enum", params: { allowedValues: schema90.properties.conclusion.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.exit_code !== void 0) {
                  let data3 = data.exit_code;
                  const _errs5 = errors;
                  if (!(data3 === 0 || data3 === 1 || data3 === 3 || data3 === 4 || data3 === 5)) {
                    validate223.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/enum", keyword: "enum", params: { allowedValues: schema90.properties.exit_code.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.summary !== void 0) {
                    const _errs6 = errors;
                    if (typeof data.summary !== "string") {
                      validate223.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.head !== void 0) {
                      const _errs8 = errors;
                      if (!validate226(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.base !== void 0) {
                        let data6 = data.base;
                        const _errs9 = errors;
                        const _errs10 = errors;
                        let valid1 = false;
                        const _errs11 = errors;
                        if (!validate226(data6, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs11 === errors;
                        valid1 = valid1 || _valid0;
                        const _errs12 = errors;
                        if (data6 !== null) {
                          const err0 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                        var _valid0 = _errs12 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                          const err1 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                          validate223.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs10;
                          if (vErrors !== null) {
                            if (_errs10) {
                              vErrors.length = _errs10;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.profile !== void 0) {
                          const _errs14 = errors;
                          if (typeof data.profile !== "string") {
                            validate223.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.policy !== void 0) {
                            let data8 = data.policy;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing1;
                                if (data8.alpha === void 0 && (missing1 = "alpha") || data8.correction === void 0 && (missing1 = "correction") || data8.tolerance === void 0 && (missing1 = "tolerance") || data8.min_effect === void 0 && (missing1 = "min_effect") || data8.on_inconclusive === void 0 && (missing1 = "on_inconclusive") || data8.on_no_baseline === void 0 && (missing1 = "on_no_baseline") || data8.on_unfit === void 0 && (missing1 = "on_unfit") || data8.removed === void 0 && (missing1 = "removed") || data8.resolution === void 0 && (missing1 = "resolution") || data8.summaries === void 0 && (missing1 = "summaries")) {
                                  validate223.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs18 = errors;
                                  for (const key1 in data8) {
                                    if (!func1.call(schema90.properties.policy.properties, key1)) {
                                      validate223.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs18 === errors) {
                                    if (data8.alpha !== void 0) {
                                      let data9 = data8.alpha;
                                      const _errs19 = errors;
                                      if (!(typeof data9 == "number" && isFinite(data9))) {
                                        validate223.errors = [{ instancePath: instancePath + "/policy/alpha", schemaPath: "#/properties/policy/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                      var valid2 = _errs19 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data8.correction !== void 0) {
                                        let data10 = data8.correction;
                                        const _errs21 = errors;
                                        if (!(data10 === "bh" || data10 === "by" || data10 === "holm")) {
                                          validate223.errors = [{ instancePath: instancePath + "/policy/correction", schemaPath: "#/properties/policy/properties/correction/enum", keyword: "enum", params: { allowedValues: schema90.properties.policy.properties.correction.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid2 = _errs21 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data8.tolerance !== void 0) {
                                          let data11 = data8.tolerance;
                                          const _errs22 = errors;
                                          if (!(typeof data11 == "number" && isFinite(data11))) {
                                            validate223.errors = [{ instancePath: instancePath + "/policy/tolerance", schemaPath: "#/properties/policy/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                          var valid2 = _errs22 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data8.min_effect !== void 0) {
                                            let data12 = data8.min_effect;
                                            const _errs24 = errors;
                                            if (!(typeof data12 == "number" && isFinite(data12))) {
                                              validate223.errors = [{ instancePath: instancePath + "/policy/min_effect", schemaPath: "#/properties/policy/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
                                            }
                                            var valid2 = _errs24 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data8.on_inconclusive !== void 0) {
                                              let data13 = data8.on_inconclusive;
                                              const _errs26 = errors;
                                              if (!(data13 === "pass" || data13 === "fail")) {
                                                validate223.errors = [{ instancePath: instancePath + "/policy/on_inconclusive", schemaPath: "#/properties/policy/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema90.properties.policy.properties.on_inconclusive.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs26 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data8.on_no_baseline !== void 0) {
                                                let data14 = data8.on_no_baseline;
                                                const _errs27 = errors;
                                                if (!(data14 === "pass" || data14 === "fail")) {
                                                  validate223.errors = [{ instancePath: instancePath + "/policy/on_no_baseline", schemaPath: "#/properties/policy/properties/on_no_baseline/enum", keyword: "enum", params: { allowedValues: schema90.properties.policy.properties.on_no_baseline.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid2 = _errs27 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data8.on_unfit !== void 0) {
                                                  let data15 = data8.on_unfit;
                                                  const _errs28 = errors;
                                                  if (!(data15 === "pass" || data15 === "fail")) {
                                                    validate223.errors = [{ instancePath: instancePath + "/policy/on_unfit", schemaPath: "#/properties/policy/properties/on_unfit/enum", keyword: "enum", params: { allowedValues: schema90.properties.policy.properties.on_unfit.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs28 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data8.removed !== void 0) {
                                                    let data16 = data8.removed;
                                                    const _errs29 = errors;
                                                    if (!(data16 === "pass" || data16 === "fail")) {
                                                      validate223.errors = [{ instancePath: instancePath + "/policy/removed", schemaPath: "#/properties/policy/properties/removed/enum", keyword: "enum", params: { allowedValues: schema90.properties.policy.properties.removed.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid2 = _errs29 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data8.resolution !== void 0) {
                                                      const _errs30 = errors;
                                                      if (!validate229(data8.resolution, { instancePath: instancePath + "/policy/resolution", parentData: data8, parentDataProperty: "resolution", rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid2 = _errs30 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data8.summaries !== void 0) {
                                                        let data18 = data8.summaries;
                                                        const _errs31 = errors;
                                                        if (errors === _errs31) {
                                                          if (Array.isArray(data18)) {
                                                            var valid3 = true;
                                                            const len0 = data18.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                              let data19 = data18[i0];
                                                              const _errs33 = errors;
                                                              if (errors === _errs33) {
                                                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                  let missing2;
                                                                  if (data19.match === void 0 && (missing2 = "match") || data19.summary === void 0 && (missing2 = "summary")) {
                                                                    validate223.errors = [{ instancePath: instancePath + "/policy/summaries/" + i0, schemaPath: "#/properties/policy/properties/summaries/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs35 = errors;
                                                                    for (const key2 in data19) {
                                                                      if (!(key2 === "match" || key2 === "summary")) {
                                                                        validate223.errors = [{ instancePath: instancePath + "/policy/summaries/" + i0, schemaPath: "#/properties/policy/properties/summaries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs35 === errors) {
                                                                      if (data19.match !== void 0) {
                                                                        const _errs36 = errors;
                                                                        if (typeof data19.match !== "string") {
                                                                          validate223.errors = [{ instancePath: instancePath + "/policy/summaries/" + i0 + "/match", schemaPath: "#/properties/policy/properties/summaries/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid4 = _errs36 === errors;
                                                                      } else {
                                                                        var valid4 = true;
                                                                      }
                                                                      if (valid4) {
                                                                        if (data19.summary !== void 0) {
                                                                          const _errs38 = errors;
                                                                          if (!validate231(data19.summary, { instancePath: instancePath + "/policy/summaries/" + i0 + "/summary", parentData: data19, parentDataProperty: "summary", rootData, dynamicAnchors })) {
                                                                            vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          var valid4 = _errs38 === errors;
                                                                        } else {
                                                                          var valid4 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate223.errors = [{ instancePath: instancePath + "/policy/summaries/" + i0, schemaPath: "#/properties/policy/properties/summaries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid3 = _errs33 === errors;
                                                              if (!valid3) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate223.errors = [{ instancePath: instancePath + "/policy/summaries", schemaPath: "#/properties/policy/properties/summaries/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid2 = _errs31 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate223.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.comparisons !== void 0) {
                              let data22 = data.comparisons;
                              const _errs39 = errors;
                              if (errors === _errs39) {
                                if (Array.isArray(data22)) {
                                  var valid5 = true;
                                  const len1 = data22.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs41 = errors;
                                    if (!validate233(data22[i1], { instancePath: instancePath + "/comparisons/" + i1, parentData: data22, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid5 = _errs41 === errors;
                                    if (!valid5) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate223.errors = [{ instancePath: instancePath + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs39 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.parity !== void 0) {
                                let data24 = data.parity;
                                const _errs42 = errors;
                                if (errors === _errs42) {
                                  if (Array.isArray(data24)) {
                                    var valid6 = true;
                                    const len2 = data24.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs44 = errors;
                                      if (!validate250(data24[i2], { instancePath: instancePath + "/parity/" + i2, parentData: data24, parentDataProperty: i2, rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid6 = _errs44 === errors;
                                      if (!valid6) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate223.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs42 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.equivalence !== void 0) {
                                  let data26 = data.equivalence;
                                  const _errs45 = errors;
                                  if (errors === _errs45) {
                                    if (Array.isArray(data26)) {
                                      var valid7 = true;
                                      const len3 = data26.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        const _errs47 = errors;
                                        if (!validate258(data26[i3], { instancePath: instancePath + "/equivalence/" + i3, parentData: data26, parentDataProperty: i3, rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid7 = _errs47 === errors;
                                        if (!valid7) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate223.errors = [{ instancePath: instancePath + "/equivalence", schemaPath: "#/properties/equivalence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs45 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.failures !== void 0) {
                                    let data28 = data.failures;
                                    const _errs48 = errors;
                                    if (errors === _errs48) {
                                      if (Array.isArray(data28)) {
                                        var valid8 = true;
                                        const len4 = data28.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs50 = errors;
                                          if (!validate265(data28[i4], { instancePath: instancePath + "/failures/" + i4, parentData: data28, parentDataProperty: i4, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid8 = _errs50 === errors;
                                          if (!valid8) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate223.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs48 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.environment !== void 0) {
                                      let data30 = data.environment;
                                      const _errs51 = errors;
                                      if (errors === _errs51) {
                                        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                          let missing3;
                                          if (data30.head === void 0 && (missing3 = "head") || data30.differences === void 0 && (missing3 = "differences")) {
                                            validate223.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                            return false;
                                          } else {
                                            const _errs53 = errors;
                                            for (const key3 in data30) {
                                              if (!(key3 === "head" || key3 === "differences")) {
                                                validate223.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs53 === errors) {
                                              if (data30.head !== void 0) {
                                                const _errs54 = errors;
                                                if (!validate273(data30.head, { instancePath: instancePath + "/environment/head", parentData: data30, parentDataProperty: "head", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid9 = _errs54 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                              if (valid9) {
                                                if (data30.differences !== void 0) {
                                                  let data32 = data30.differences;
                                                  const _errs55 = errors;
                                                  if (errors === _errs55) {
                                                    if (Array.isArray(data32)) {
                                                      var valid10 = true;
                                                      const len5 = data32.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        const _errs57 = errors;
                                                        if (!validate275(data32[i5], { instancePath: instancePath + "/environment/differences/" + i5, parentData: data32, parentDataProperty: i5, rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid10 = _errs57 === errors;
                                                        if (!valid10) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate223.errors = [{ instancePath: instancePath + "/environment/differences", schemaPath: "#/properties/environment/properties/differences/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid9 = _errs55 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate223.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs51 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.totals !== void 0) {
                                        let data34 = data.totals;
                                        const _errs58 = errors;
                                        if (errors === _errs58) {
                                          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                            let missing4;
                                            if (data34.cases === void 0 && (missing4 = "cases") || data34.measured === void 0 && (missing4 = "measured") || data34.wrong === void 0 && (missing4 = "wrong") || data34.failed === void 0 && (missing4 = "failed") || data34.skipped === void 0 && (missing4 = "skipped") || data34.regressions === void 0 && (missing4 = "regressions") || data34.improvements === void 0 && (missing4 = "improvements") || data34.no_change === void 0 && (missing4 = "no_change") || data34.inconclusive === void 0 && (missing4 = "inconclusive") || data34.same_program === void 0 && (missing4 = "same_program") || data34.new === void 0 && (missing4 = "new") || data34.removed === void 0 && (missing4 = "removed") || data34.errors === void 0 && (missing4 = "errors") || data34.out_of_bounds === void 0 && (missing4 = "out_of_bounds") || data34.waived === void 0 && (missing4 = "waived") || data34.seconds === void 0 && (missing4 = "seconds")) {
                                              validate223.errors = [{ instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                              return false;
                                            } else {
                                              const _errs60 = errors;
                                              for (const key4 in data34) {
                                                if (!func1.call(schema90.properties.totals.properties, key4)) {
                                                  validate223.errors = [{ instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs60 === errors) {
                                                if (data34.cases !== void 0) {
                                                  let data35 = data34.cases;
                                                  const _errs61 = errors;
                                                  if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                    validate223.errors = [{ instancePath: instancePath + "/totals/cases", schemaPath: "#/properties/totals/properties/cases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  var valid11 = _errs61 === errors;
                                                } else {
                                                  var valid11 = true;
                                                }
                                                if (valid11) {
                                                  if (data34.measured !== void 0) {
                                                    let data36 = data34.measured;
                                                    const _errs63 = errors;
                                                    if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                      validate223.errors = [{ instancePath: instancePath + "/totals/measured", schemaPath: "#/properties/totals/properties/measured/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    var valid11 = _errs63 === errors;
                                                  } else {
                                                    var valid11 = true;
                                                  }
                                                  if (valid11) {
                                                    if (data34.wrong !== void 0) {
                                                      let data37 = data34.wrong;
                                                      const _errs65 = errors;
                                                      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                        validate223.errors = [{ instancePath: instancePath + "/totals/wrong", schemaPath: "#/properties/totals/properties/wrong/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      var valid11 = _errs65 === errors;
                                                    } else {
                                                      var valid11 = true;
                                                    }
                                                    if (valid11) {
                                                      if (data34.failed !== void 0) {
                                                        let data38 = data34.failed;
                                                        const _errs67 = errors;
                                                        if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                          validate223.errors = [{ instancePath: instancePath + "/totals/failed", schemaPath: "#/properties/totals/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        var valid11 = _errs67 === errors;
                                                      } else {
                                                        var valid11 = true;
                                                      }
                                                      if (valid11) {
                                                        if (data34.skipped !== void 0) {
                                                          let data39 = data34.skipped;
                                                          const _errs69 = errors;
                                                          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                            validate223.errors = [{ instancePath: instancePath + "/totals/skipped", schemaPath: "#/properties/totals/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          var valid11 = _errs69 === errors;
                                                        } else {
                                                          var valid11 = true;
                                                        }
                                                        if (valid11) {
                                                          if (data34.regressions !== void 0) {
                                                            let data40 = data34.regressions;
                                                            const _errs71 = errors;
                                                            if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                              validate223.errors = [{ instancePath: instancePath + "/totals/regressions", schemaPath: "#/properties/totals/properties/regressions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            var valid11 = _errs71 === errors;
                                                          } else {
                                                            var valid11 = true;
                                                          }
                                                          if (valid11) {
                                                            if (data34.improvements !== void 0) {
                                                              let data41 = data34.improvements;
                                                              const _errs73 = errors;
                                                              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                                validate223.errors = [{ instancePath: instancePath + "/totals/improvements", schemaPath: "#/properties/totals/properties/improvements/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              var valid11 = _errs73 === errors;
                                                            } else {
                                                              var valid11 = true;
                                                            }
                                                            if (valid11) {
                                                              if (data34.no_change !== void 0) {
                                                                let data42 = data34.no_change;
                                                                const _errs75 = errors;
                                                                if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                                                  validate223.errors = [{ instancePath: instancePath + "/totals/no_change", schemaPath: "#/properties/totals/properties/no_change/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                var valid11 = _errs75 === errors;
                                                              } else {
                                                                var valid11 = true;
                                                              }
                                                              if (valid11) {
                                                                if (data34.inconclusive !== void 0) {
                                                                  let data43 = data34.inconclusive;
                                                                  const _errs77 = errors;
                                                                  if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                                                                    validate223.errors = [{ instancePath: instancePath + "/totals/inconclusive", schemaPath: "#/properties/totals/properties/inconclusive/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  var valid11 = _errs77 === errors;
                                                                } else {
                                                                  var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                  if (data34.same_program !== void 0) {
                                                                    let data44 = data34.same_program;
                                                                    const _errs79 = errors;
                                                                    if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                                                      validate223.errors = [{ instancePath: instancePath + "/totals/same_program", schemaPath: "#/properties/totals/properties/same_program/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    var valid11 = _errs79 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                  if (valid11) {
                                                                    if (data34.new !== void 0) {
                                                                      let data45 = data34.new;
                                                                      const _errs81 = errors;
                                                                      if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                                                                        validate223.errors = [{ instancePath: instancePath + "/totals/new", schemaPath: "#/properties/totals/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      var valid11 = _errs81 === errors;
                                                                    } else {
                                                                      var valid11 = true;
                                                                    }
                                                                    if (valid11) {
                                                                      if (data34.removed !== void 0) {
                                                                        let data46 = data34.removed;
                                                                        const _errs83 = errors;
                                                                        if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                                                                          validate223.errors = [{ instancePath: instancePath + "/totals/removed", schemaPath: "#/properties/totals/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        var valid11 = _errs83 === errors;
                                                                      } else {
                                                                        var valid11 = true;
                                                                      }
                                                                      if (valid11) {
                                                                        if (data34.errors !== void 0) {
                                                                          let data47 = data34.errors;
                                                                          const _errs85 = errors;
                                                                          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                                                                            validate223.errors = [{ instancePath: instancePath + "/totals/errors", schemaPath: "#/properties/totals/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          var valid11 = _errs85 === errors;
                                                                        } else {
                                                                          var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                          if (data34.out_of_bounds !== void 0) {
                                                                            let data48 = data34.out_of_bounds;
                                                                            const _errs87 = errors;
                                                                            if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                                                              validate223.errors = [{ instancePath: instancePath + "/totals/out_of_bounds", schemaPath: "#/properties/totals/properties/out_of_bounds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            var valid11 = _errs87 === errors;
                                                                          } else {
                                                                            var valid11 = true;
                                                                          }
                                                                          if (valid11) {
                                                                            if (data34.waived !== void 0) {
                                                                              let data49 = data34.waived;
                                                                              const _errs89 = errors;
                                                                              if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                                                                                validate223.errors = [{ instancePath: instancePath + "/totals/waived", schemaPath: "#/properties/totals/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              var valid11 = _errs89 === errors;
                                                                            } else {
                                                                              var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                              if (data34.seconds !== void 0) {
                                                                                let data50 = data34.seconds;
                                                                                const _errs91 = errors;
                                                                                if (!(typeof data50 == "number" && isFinite(data50))) {
                                                                                  validate223.errors = [{ instancePath: instancePath + "/totals/seconds", schemaPath: "#/properties/totals/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                  return false;
                                                                                }
                                                                                var valid11 = _errs91 === errors;
                                                                              } else {
                                                                                var valid11 = true;
                                                                              }
                                                                              if (valid11) {
                                                                                if (data34.peak_rss_bytes !== void 0) {
                                                                                  let data51 = data34.peak_rss_bytes;
                                                                                  const _errs93 = errors;
                                                                                  if (!(typeof data51 == "number" && isFinite(data51))) {
                                                                                    validate223.errors = [{ instancePath: instancePath + "/totals/peak_rss_bytes", schemaPath: "#/properties/totals/properties/peak_rss_bytes/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid11 = _errs93 === errors;
                                                                                } else {
                                                                                  var valid11 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate223.errors = [{ instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs58 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.warnings !== void 0) {
                                          let data52 = data.warnings;
                                          const _errs95 = errors;
                                          if (errors === _errs95) {
                                            if (Array.isArray(data52)) {
                                              var valid12 = true;
                                              const len6 = data52.length;
                                              for (let i6 = 0; i6 < len6; i6++) {
                                                const _errs97 = errors;
                                                if (!validate277(data52[i6], { instancePath: instancePath + "/warnings/" + i6, parentData: data52, parentDataProperty: i6, rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid12 = _errs97 === errors;
                                                if (!valid12) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate223.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs95 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.resolution !== void 0) {
                                            const _errs98 = errors;
                                            if (!validate286(data.resolution, { instancePath: instancePath + "/resolution", parentData: data, parentDataProperty: "resolution", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs98 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.catalog !== void 0) {
                                              const _errs99 = errors;
                                              if (!validate103(data.catalog, { instancePath: instancePath + "/catalog", parentData: data, parentDataProperty: "catalog", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs99 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate223.errors = vErrors;
  return errors === 0;
}
validate223.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/plan/toml.ts
import { readFileSync } from "node:fs";

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/contract/parse.ts
function parse2(validate, data) {
  if (validate(data)) return { ok: true, value: data };
  return { ok: false, misfit: describe(validate.errors?.[0]) };
}
function describe(violation) {
  const pointer = violation?.instancePath ?? "";
  const { keyword = "", message = "does not fit the schema", params = {} } = violation ?? {};
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    return { pointer: `${pointer}/${key}`, problem: `unknown key "${key}"` };
  }
  if (keyword === "required" || keyword === "dependentRequired") {
    return { pointer, problem: `key "${String(params.missingProperty)}" is missing` };
  }
  if (keyword === "enum") {
    const allowed = params.allowedValues.map((value) => JSON.stringify(value));
    return { pointer, problem: `must be one of ${allowed.join(", ")}` };
  }
  if (keyword === "const") {
    return { pointer, problem: `must be ${JSON.stringify(params.allowedValue)}` };
  }
  if (keyword === "discriminator") {
    const { tag, tagValue } = params;
    const missing = tagValue === void 0;
    return {
      pointer,
      problem: missing ? `key "${tag}" is missing` : `unknown ${tag} ${JSON.stringify(tagValue)}`
    };
  }
  return { pointer, problem: message };
}

// src/plan/toml.ts
function readToml(path, validate, misfitOf = () => void 0) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new RvpError(`cannot read ${path}: ${whyOf(cause)}`, { stage: "plan", cause });
  }
  let data;
  try {
    data = parse(text);
  } catch (cause) {
    const place2 = cause instanceof TomlError ? `${path}:${cause.line}:${cause.column}` : path;
    throw new RvpError(`${place2}: not TOML: ${messageOf(cause).replace(/:$/, "")}`, {
      stage: "plan",
      cause
    });
  }
  const parsed = parse2(validate, data);
  const misfit = parsed.ok ? misfitOf(parsed.value) : parsed.misfit;
  if (parsed.ok && !misfit) return parsed.value;
  const { pointer, problem } = misfit;
  const keys = pointer.split("/").slice(1).map(unescapePointer);
  const place = `${path}:${lineOf(text, keys)}`;
  throw new RvpError(`${place}: ${keys.join(".") || "the file"}: ${problem}`, { stage: "plan" });
}
function lineOf(text, keys) {
  const lines = text.split("\n");
  let line = 1;
  let from = 0;
  for (const [depth, key] of keys.entries()) {
    const next = keys[depth + 1];
    const isTableArray = next !== void 0 && /^\d+$/.test(next);
    const skip = isTableArray ? Number(next) : 0;
    const name = escapeRegExp(key);
    const header = new RegExp(`^\\s*\\[+(.*\\.)?"?${name}"?(\\.|\\])`);
    const assignment = new RegExp(`(^|[\\s{,.])"?${name}"?\\s*(=|\\.)`);
    const hits = [];
    for (let index = from; index < lines.length; index++) {
      const content = lines[index] ?? "";
      if (header.test(content) || !content.startsWith("[") && assignment.test(content)) {
        hits.push(index);
      }
    }
    const hit = hits[Math.min(skip, hits.length - 1)];
    if (hit === void 0) continue;
    from = hit;
    line = hit + 1;
  }
  return line;
}
function unescapePointer(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/plan/config.ts
var PROFILES = {
  smoke: {
    process: "domain",
    rounds: 2,
    minutes: 0,
    warmup_seconds: 0,
    seconds: 5e-3,
    least_samples: 1,
    most_samples: 5,
    timeout_seconds: 60
  },
  quick: {
    process: "domain",
    rounds: 5,
    minutes: 5,
    warmup_seconds: 0.01,
    seconds: 0.025,
    least_samples: 3,
    most_samples: 25,
    timeout_seconds: 120
  },
  full: {
    process: "family",
    rounds: 10,
    minutes: 60,
    warmup_seconds: 0.2,
    seconds: 0.5,
    least_samples: 5,
    most_samples: 100,
    timeout_seconds: 3600
  }
};
var DEFAULT_POLICY = {
  alpha: 0.05,
  correction: "bh",
  tolerance: 0.03,
  min_effect: 0.01,
  confirm: true,
  on_inconclusive: "pass",
  on_no_baseline: "fail",
  on_unfit: "pass",
  removed: "fail",
  accepted_removals: [],
  resolution: { change: 0.1, share: 0.5 },
  rules: [],
  parity: [],
  // Globs, later ones win. What is named nowhere else is a library version or a setting of a suite.
  fingerprint: {
    "*": "must-match",
    "memory.*": "warn",
    "os.*": "warn",
    "load.*": "ignore",
    "run.pairing": "warn",
    "run.sandbox": "warn"
  },
  waivers: []
};
function loadConfig(path) {
  const config = readToml(path, validateConfig, (read) => missingKey(read) ?? impossibleDay(read));
  const root = dirname(resolve(path));
  const profile = (name) => ({ ...PROFILES[name], ...config.profiles?.[name] });
  return {
    path: resolve(path),
    root,
    suites: (config.suites ?? []).map((suite) => resolve(root, suite)),
    benchmarks: resolve(root, config.benchmarks ?? ""),
    reference: config.reference,
    fixtures: config.fixtures,
    ratio: config.ratio,
    seed: config.seed ?? 42,
    threads: config.threads ?? 1,
    device: config.device ?? "cpu",
    dtype: config.dtype ?? "float32",
    runnerClass: config.runner_class,
    profiles: { smoke: profile("smoke"), quick: profile("quick"), full: profile("full") },
    policy: policyOf(config),
    metrics: config.metrics ?? {}
  };
}
function policyOf({ policy }) {
  const fingerprint = { ...DEFAULT_POLICY.fingerprint, ...policy?.fingerprint };
  return { ...DEFAULT_POLICY, ...policy, fingerprint };
}
function missingKey(config) {
  const missing = ["protocol", "suites", "benchmarks"].find(
    (key) => config[key] === void 0
  );
  return missing && { pointer: "", problem: `key "${missing}" is missing` };
}
function impossibleDay({ policy }) {
  for (const [index, { expires }] of (policy?.waivers ?? []).entries()) {
    const day = /* @__PURE__ */ new Date(`${expires}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(expires)) {
      const problem = `${expires} is not a day of the calendar`;
      return { pointer: `/policy/waivers/${index}/expires`, problem };
    }
  }
  return void 0;
}

// src/contract/names.ts
function domainOf(name) {
  return name.split("/", 1)[0];
}
function benchmarkOf(caseId) {
  return caseId.split("/", 2).join("/");
}
function metricName(metricKey) {
  return metricKey.split(/[@~]/, 1)[0];
}
var SLOW_SAMPLES = "~p90";
function slowSamplesOf(metricKey) {
  return `${metricKey}${SLOW_SAMPLES}`;
}
function sampledAs(metricKey) {
  return metricKey.endsWith(SLOW_SAMPLES) ? metricKey.slice(0, -SLOW_SAMPLES.length) : metricKey;
}
function shownName({
  title,
  case: id
}) {
  return title ?? id;
}
function caseKey({ suite, case: id }) {
  return `${suite}:${id}`;
}
function rowKey({ suite, case: id, metric }) {
  return `${suite}:${id}:${metric}`;
}
function ratioKey({ case: id, metric }) {
  return `${id}:${metric}`;
}
function oldestFirst(documents) {
  return documents.toSorted(({ session: a }, { session: b }) => {
    const [first, second] = [instant(a.started), instant(b.started)];
    if (first !== second) return first - second;
    return compareText(a.started, b.started) || compareText(a.id, b.id);
  });
}
function instant(started) {
  const time = Date.parse(started);
  return Number.isNaN(time) ? -864e13 : time;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function ratioSuite(of) {
  return `${of.numerator}-vs-${of.denominator}`.slice(0, 32).replace(/-+$/, "");
}

// src/contract/rules.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
function matcherOf(glob) {
  return (0, import_picomatch.default)(glob, { bash: true, dot: true });
}
function metricOf(catalog, metricKey) {
  const name = metricName(metricKey);
  return Object.hasOwn(catalog, name) ? catalog[name] : void 0;
}
function summaryFinder(catalog, rules = []) {
  const matchers = rules.map(({ match, summary }) => ({ summary, matches: matcherOf(match) }));
  return (row) => {
    const key = rowKey(row);
    const rule = matchers.findLast(({ summary, matches }) => summary && matches(key));
    return rule?.summary ?? metricOf(catalog, row.metric)?.summary ?? "median";
  };
}
function ruleFinder(policy) {
  const rules = policy.rules.map((rule) => ({ rule, matches: matcherOf(rule.match) }));
  return (key, metric) => {
    const ratio = metric.scale === "ratio";
    const found = {
      gate: metric.gate,
      // A default in percent means nothing to a metric in its own unit: there the definition must set it.
      tolerance: metric.tolerance ?? (ratio ? policy.tolerance : 0),
      minEffect: metric.min_effect ?? (ratio ? policy.min_effect : 0),
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

export {
  validateBaseline,
  validateDefinition,
  validateEvent,
  validateMetricCatalog,
  validateResults,
  validateSuiteManifest,
  parse2 as parse,
  domainOf,
  benchmarkOf,
  metricName,
  slowSamplesOf,
  sampledAs,
  shownName,
  caseKey,
  rowKey,
  ratioKey,
  oldestFirst,
  compareText,
  ratioSuite,
  readToml,
  loadConfig,
  require_picomatch2 as require_picomatch,
  matcherOf,
  metricOf,
  summaryFinder,
  ruleFinder
};
/*! Bundled license information:

smol-toml/dist/error.js:
smol-toml/dist/primitive.js:
smol-toml/dist/date.js:
smol-toml/dist/extract.js:
smol-toml/dist/util.js:
smol-toml/dist/struct.js:
smol-toml/dist/parse.js:
smol-toml/dist/stringify.js:
smol-toml/dist/index.js:
  (*!
   * Copyright (c) Squirrel Chat et al., All rights reserved.
   * SPDX-License-Identifier: BSD-3-Clause
   *
   * Redistribution and use in source and binary forms, with or without
   * modification, are permitted provided that the following conditions are met:
   *
   * 1. Redistributions of source code must retain the above copyright notice, this
   *    list of conditions and the following disclaimer.
   * 2. Redistributions in binary form must reproduce the above copyright notice,
   *    this list of conditions and the following disclaimer in the
   *    documentation and/or other materials provided with the distribution.
   * 3. Neither the name of the copyright holder nor the names of its contributors
   *    may be used to endorse or promote products derived from this software without
   *    specific prior written permission.
   *
   * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
   * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
   * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
   * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
   * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
   * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
   * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
   * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
   * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
   * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
   *)
*/
