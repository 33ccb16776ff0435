import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  RvpError,
  messageOf
} from "./chunk-2G54H766.mjs";

// src/plan/config.ts
import { dirname, resolve } from "node:path";

// src/contract/validators.mjs
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
var schema24 = { "type": "object", "additionalProperties": false, "required": ["id", "started"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 100 }, "started": { "type": "string", "maxLength": 40, "description": "ISO 8601, UTC" }, "seconds": { "type": "number", "minimum": 0 }, "seed": { "type": "integer" }, "label": { "type": "string", "maxLength": 200 }, "shard": { "type": "string", "maxLength": 40, "description": "index/count of a matrix job" }, "commit": { "$ref": "#/$defs/Commit" }, "base_commit": { "$ref": "#/$defs/Commit" }, "branch": { "type": "string", "maxLength": 250 }, "dirty": { "type": "boolean" } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp("^([0-9a-f]{7,64}|itself)$", "u");
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
        validate60.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,64}|itself)$" }, message: 'must match pattern "^([0-9a-f]{7,64}|itself)$"' }];
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
                  if (data.label !== void 0) {
                    let data4 = data.label;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (data4.length > 200) {
                          validate59.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                          return false;
                        }
                      } else {
                        validate59.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.shard !== void 0) {
                      let data5 = data.shard;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (data5.length > 40) {
                            validate59.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                            return false;
                          }
                        } else {
                          validate59.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.commit !== void 0) {
                        const _errs14 = errors;
                        if (!validate60(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.base_commit !== void 0) {
                          const _errs15 = errors;
                          if (!validate60(data.base_commit, { instancePath: instancePath + "/base_commit", parentData: data, parentDataProperty: "base_commit", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.branch !== void 0) {
                            let data8 = data.branch;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (typeof data8 === "string") {
                                if (data8.length > 250) {
                                  validate59.errors = [{ instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters" }];
                                  return false;
                                }
                              } else {
                                validate59.errors = [{ instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.dirty !== void 0) {
                              const _errs18 = errors;
                              if (typeof data.dirty !== "boolean") {
                                validate59.errors = [{ instancePath: instancePath + "/dirty", schemaPath: "#/properties/dirty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs18 === errors;
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
var schema33 = { "type": "object", "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "title": "OutcomeMeasured", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "measured" } } }, { "type": "object", "title": "OutcomeWrong", "additionalProperties": false, "required": ["kind", "check", "expected", "got"], "properties": { "kind": { "const": "wrong" }, "check": { "type": "string", "maxLength": 100 }, "expected": { "$ref": "common.schema.json#/$defs/CheckValue" }, "got": { "oneOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "tolerance": { "type": "string", "maxLength": 100 }, "against": { "type": "string", "maxLength": 100, "description": "whose answer is expected" } } }, { "type": "object", "title": "OutcomeFailed", "additionalProperties": false, "required": ["kind", "stage", "message"], "properties": { "kind": { "const": "failed" }, "stage": { "enum": ["build", "fixtures", "spawn", "protocol", "timeout", "crash", "request", "setup", "warmup", "measure", "check", "missing"] }, "message": { "type": "string", "maxLength": 4e3 }, "hint": { "type": "string", "maxLength": 2e3 }, "stderr_tail": { "type": "string", "maxLength": 8192 } } }, { "type": "object", "title": "OutcomeSkipped", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "const": "skipped" }, "reason": { "type": "string", "maxLength": 2e3 } } }] };
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
        } else if (tag0 === "wrong") {
          const _errs6 = errors;
          if (errors === _errs6) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.kind === void 0 && (missing1 = "kind") || data.check === void 0 && (missing1 = "check") || data.expected === void 0 && (missing1 = "expected") || data.got === void 0 && (missing1 = "got")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                const _errs8 = errors;
                for (const key1 in data) {
                  if (!(key1 === "kind" || key1 === "check" || key1 === "expected" || key1 === "got" || key1 === "tolerance" || key1 === "against")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs8 === errors) {
                  if (data.kind !== void 0) {
                    const _errs9 = errors;
                    if ("wrong" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "wrong" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid4 = _errs9 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.check !== void 0) {
                      let data2 = data.check;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data2 === "string") {
                          if (data2.length > 100) {
                            validate78.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/1/properties/check/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                            return false;
                          }
                        } else {
                          validate78.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/1/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs10 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.expected !== void 0) {
                        const _errs12 = errors;
                        if (!validate79(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs12 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.got !== void 0) {
                          let data4 = data.got;
                          const _errs13 = errors;
                          const _errs14 = errors;
                          let valid5 = false;
                          let passing0 = null;
                          const _errs15 = errors;
                          if (!validate79(data4, { instancePath: instancePath + "/got", parentData: data, parentDataProperty: "got", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs15 === errors;
                          if (_valid0) {
                            valid5 = true;
                            passing0 = 0;
                          }
                          const _errs16 = errors;
                          if (data4 !== null) {
                            const err0 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/1/properties/got/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                          var _valid0 = _errs16 === errors;
                          if (_valid0 && valid5) {
                            valid5 = false;
                            passing0 = [passing0, 1];
                          } else {
                            if (_valid0) {
                              valid5 = true;
                              passing0 = 1;
                            }
                          }
                          if (!valid5) {
                            const err1 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/1/properties/got/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            validate78.errors = vErrors;
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
                          var valid4 = _errs13 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data.tolerance !== void 0) {
                            let data5 = data.tolerance;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data5 === "string") {
                                if (data5.length > 100) {
                                  validate78.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/1/properties/tolerance/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                }
                              } else {
                                validate78.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/1/properties/tolerance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid4 = _errs18 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data.against !== void 0) {
                              let data6 = data.against;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (typeof data6 === "string") {
                                  if (data6.length > 100) {
                                    validate78.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/1/properties/against/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate78.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/1/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid4 = _errs20 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      }
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
        } else if (tag0 === "failed") {
          const _errs22 = errors;
          if (errors === _errs22) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.kind === void 0 && (missing2 = "kind") || data.stage === void 0 && (missing2 = "stage") || data.message === void 0 && (missing2 = "message")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs24 = errors;
                for (const key2 in data) {
                  if (!(key2 === "kind" || key2 === "stage" || key2 === "message" || key2 === "hint" || key2 === "stderr_tail")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs24 === errors) {
                  if (data.kind !== void 0) {
                    const _errs25 = errors;
                    if ("failed" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid7 = _errs25 === errors;
                  } else {
                    var valid7 = true;
                  }
                  if (valid7) {
                    if (data.stage !== void 0) {
                      let data8 = data.stage;
                      const _errs26 = errors;
                      if (!(data8 === "build" || data8 === "fixtures" || data8 === "spawn" || data8 === "protocol" || data8 === "timeout" || data8 === "crash" || data8 === "request" || data8 === "setup" || data8 === "warmup" || data8 === "measure" || data8 === "check" || data8 === "missing")) {
                        validate78.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/oneOf/2/properties/stage/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[2].properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid7 = _errs26 === errors;
                    } else {
                      var valid7 = true;
                    }
                    if (valid7) {
                      if (data.message !== void 0) {
                        let data9 = data.message;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (typeof data9 === "string") {
                            if (data9.length > 4e3) {
                              validate78.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/2/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                              return false;
                            }
                          } else {
                            validate78.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid7 = _errs27 === errors;
                      } else {
                        var valid7 = true;
                      }
                      if (valid7) {
                        if (data.hint !== void 0) {
                          let data10 = data.hint;
                          const _errs29 = errors;
                          if (errors === _errs29) {
                            if (typeof data10 === "string") {
                              if (data10.length > 2e3) {
                                validate78.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/2/properties/hint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate78.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/2/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid7 = _errs29 === errors;
                        } else {
                          var valid7 = true;
                        }
                        if (valid7) {
                          if (data.stderr_tail !== void 0) {
                            let data11 = data.stderr_tail;
                            const _errs31 = errors;
                            if (errors === _errs31) {
                              if (typeof data11 === "string") {
                                if (data11.length > 8192) {
                                  validate78.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/2/properties/stderr_tail/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }];
                                  return false;
                                }
                              } else {
                                validate78.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/2/properties/stderr_tail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid7 = _errs31 === errors;
                          } else {
                            var valid7 = true;
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
        } else if (tag0 === "skipped") {
          const _errs33 = errors;
          if (errors === _errs33) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.kind === void 0 && (missing3 = "kind") || data.reason === void 0 && (missing3 = "reason")) {
                validate78.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              } else {
                const _errs35 = errors;
                for (const key3 in data) {
                  if (!(key3 === "kind" || key3 === "reason")) {
                    validate78.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs35 === errors) {
                  if (data.kind !== void 0) {
                    const _errs36 = errors;
                    if ("skipped" !== data.kind) {
                      validate78.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "skipped" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid9 = _errs36 === errors;
                  } else {
                    var valid9 = true;
                  }
                  if (valid9) {
                    if (data.reason !== void 0) {
                      let data13 = data.reason;
                      const _errs37 = errors;
                      if (errors === _errs37) {
                        if (typeof data13 === "string") {
                          if (data13.length > 2e3) {
                            validate78.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/3/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                            return false;
                          }
                        } else {
                          validate78.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/3/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
            } else {
              validate78.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
var schema35 = { "type": "object", "additionalProperties": false, "required": ["invocation", "side", "round", "order", "samples", "resources", "checks"], "properties": { "invocation": { "type": "integer", "minimum": 0 }, "side": { "enum": ["head", "base"] }, "round": { "type": "integer", "minimum": 0 }, "order": { "type": "integer", "minimum": 0, "description": "place of the invocation within its round" }, "samples": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "array", "maxItems": 1e6, "items": { "type": "number" } } }, "resources": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/MetricKey" }, "additionalProperties": { "type": "number" } }, "checks": { "$ref": "common.schema.json#/$defs/Checks" } } };
var pattern7 = new RegExp("^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 80) {
        validate84.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
        return false;
      } else {
        if (!pattern7.test(data)) {
          validate84.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$"' }];
          return false;
        }
      }
    } else {
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
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
    validate88.errors = vErrors;
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
  validate88.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate88.evaluated = { "dynamicProps": false, "dynamicItems": true };
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
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate88(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.invocation === void 0 && (missing0 = "invocation") || data.side === void 0 && (missing0 = "side") || data.round === void 0 && (missing0 = "round") || data.order === void 0 && (missing0 = "order") || data.samples === void 0 && (missing0 = "samples") || data.resources === void 0 && (missing0 = "resources") || data.checks === void 0 && (missing0 = "checks")) {
        validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "invocation" || key0 === "side" || key0 === "round" || key0 === "order" || key0 === "samples" || key0 === "resources" || key0 === "checks")) {
            validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.invocation !== void 0) {
            let data0 = data.invocation;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate83.errors = [{ instancePath: instancePath + "/invocation", schemaPath: "#/properties/invocation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate83.errors = [{ instancePath: instancePath + "/invocation", schemaPath: "#/properties/invocation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                validate83.errors = [{ instancePath: instancePath + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: schema35.properties.side.enum }, message: "must be equal to one of the allowed values" }];
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
                  validate83.errors = [{ instancePath: instancePath + "/round", schemaPath: "#/properties/round/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate83.errors = [{ instancePath: instancePath + "/round", schemaPath: "#/properties/round/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                    validate83.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate83.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                          if (!validate84(key1, { instancePath: instancePath + "/samples", parentData: data4, parentDataProperty: "samples", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
                            validate83.errors = vErrors;
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
                                  validate83.errors = [{ instancePath: instancePath + "/samples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e6 }, message: "must NOT have more than 1000000 items" }];
                                  return false;
                                } else {
                                  var valid3 = true;
                                  const len0 = data5.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data6 = data5[i0];
                                    const _errs15 = errors;
                                    if (!(typeof data6 == "number" && isFinite(data6))) {
                                      validate83.errors = [{ instancePath: instancePath + "/samples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/samples/additionalProperties/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                    var valid3 = _errs15 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate83.errors = [{ instancePath: instancePath + "/samples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/samples/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                        validate83.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                            if (!validate84(key3, { instancePath: instancePath + "/resources", parentData: data7, parentDataProperty: "resources", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
                              validate83.errors = vErrors;
                              return false;
                              break;
                            }
                          }
                          if (valid4) {
                            for (const key4 in data7) {
                              let data8 = data7[key4];
                              const _errs21 = errors;
                              if (!(typeof data8 == "number" && isFinite(data8))) {
                                validate83.errors = [{ instancePath: instancePath + "/resources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid5 = _errs21 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate83.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                        if (!validate87(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
          if (!(key0 === "suite" || key0 === "case" || key0 === "benchmark" || key0 === "params" || key0 === "outcome" || key0 === "items" || key0 === "seconds" || key0 === "processes")) {
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
                  if (data.outcome !== void 0) {
                    const _errs6 = errors;
                    if (!validate78(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.items !== void 0) {
                      let data5 = data.items;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          for (const key1 in data5) {
                            let data6 = data5[key1];
                            const _errs10 = errors;
                            if (!(typeof data6 == "number" && isFinite(data6))) {
                              validate69.errors = [{ instancePath: instancePath + "/items/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/items/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                            var valid1 = _errs10 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate69.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.seconds !== void 0) {
                        let data7 = data.seconds;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate69.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate69.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.processes !== void 0) {
                          let data8 = data.processes;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (Array.isArray(data8)) {
                              if (data8.length > 1e4) {
                                validate69.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                return false;
                              } else {
                                var valid2 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs16 = errors;
                                  if (!validate83(data8[i0], { instancePath: instancePath + "/processes/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs16 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate69.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
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
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
          if (!(key0 === "protocol" || key0 === "kind" || key0 === "session" || key0 === "environment" || key0 === "profile" || key0 === "suites" || key0 === "cases" || key0 === "again")) {
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
                        if (data.again !== void 0) {
                          let data9 = data.again;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (Array.isArray(data9)) {
                              if (data9.length > 2e5) {
                                validate56.errors = [{ instancePath: instancePath + "/again", schemaPath: "#/properties/again/maxItems", keyword: "maxItems", params: { limit: 2e5 }, message: "must NOT have more than 200000 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs17 = errors;
                                  if (!validate69(data9[i1], { instancePath: instancePath + "/again/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs17 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate56.errors = [{ instancePath: instancePath + "/again", schemaPath: "#/properties/again/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
var validateConfig = validate95;
var schema39 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "config.schema.json", "title": "Config", "description": "rvp.toml: what this repository measures and how it judges.", "type": "object", "additionalProperties": false, "required": ["protocol", "suites", "benchmarks"], "properties": { "protocol": { "$ref": "common.schema.json#/$defs/Protocol" }, "suites": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "folders with a suite.toml, below this file" }, "benchmarks": { "type": "string", "description": "folder of the definitions, below this file" }, "reference": { "$ref": "common.schema.json#/$defs/SuiteName", "description": "the suite whose answers are expected of the others" }, "fixtures": { "$ref": "common.schema.json#/$defs/SuiteName", "description": "the suite that writes the fixtures" }, "ratio": { "type": "object", "additionalProperties": false, "required": ["numerator", "denominator"], "properties": { "numerator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "denominator": { "$ref": "common.schema.json#/$defs/SuiteName" } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024 }, "device": { "enum": ["cpu", "cuda"] }, "dtype": { "enum": ["float32", "float64", "bfloat16", "float16"] }, "runner_class": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "description": "machines whose figures may be compared" }, "profiles": { "type": "object", "additionalProperties": false, "properties": { "smoke": { "$ref": "#/$defs/Profile" }, "quick": { "$ref": "#/$defs/Profile" }, "full": { "$ref": "#/$defs/Profile" } } }, "policy": { "$ref": "policy.schema.json" } }, "$defs": { "Profile": { "type": "object", "additionalProperties": false, "properties": { "processes": { "type": "integer", "minimum": 1, "maximum": 1e3, "description": "fresh processes per suite, side and case" }, "looks": { "type": "boolean", "description": "with a base measured in turn: judge after 10, 20 and 30 processes; cases that are decided stop" }, "warmup": { "type": "integer", "minimum": 0 }, "iterations": { "type": "integer", "minimum": 1 }, "seconds": { "type": "number", "exclusiveMinimum": 0, "description": "per phase" }, "timeout_seconds": { "type": "number", "exclusiveMinimum": 0, "maximum": 604800, "description": "per case; the first of a process has two minutes more, for the start" } } } } };
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
  if (1 !== data) {
    validate96.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate98.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "processes" || key0 === "looks" || key0 === "warmup" || key0 === "iterations" || key0 === "seconds" || key0 === "timeout_seconds")) {
          validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.processes !== void 0) {
          let data0 = data.processes;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate103.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e3 || isNaN(data0)) {
                validate103.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                return false;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  validate103.errors = [{ instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
          if (data.looks !== void 0) {
            const _errs4 = errors;
            if (typeof data.looks !== "boolean") {
              validate103.errors = [{ instancePath: instancePath + "/looks", schemaPath: "#/properties/looks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.warmup !== void 0) {
              let data2 = data.warmup;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate103.errors = [{ instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate103.errors = [{ instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.iterations !== void 0) {
                let data3 = data.iterations;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate103.errors = [{ instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      validate103.errors = [{ instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seconds !== void 0) {
                  let data4 = data.seconds;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 <= 0 || isNaN(data4)) {
                        validate103.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                        return false;
                      }
                    } else {
                      validate103.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.timeout_seconds !== void 0) {
                    let data5 = data.timeout_seconds;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 604800 || isNaN(data5)) {
                          validate103.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" }];
                          return false;
                        } else {
                          if (data5 <= 0 || isNaN(data5)) {
                            validate103.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate103.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
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
      validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "policy.schema.json", "title": "Policy", "description": "The rules that turn verdicts into a conclusion: [policy] in rvp.toml. Every field has a default (src/plan/defaults.ts).", "type": "object", "additionalProperties": false, "properties": { "alpha": { "type": "number", "exclusiveMinimum": 0, "maximum": 0.5, "description": "one-sided error rate of the whole job; default 0.05" }, "correction": { "enum": ["bh", "by", "holm"], "description": "for many comparisons; default bh" }, "tolerance": { "type": "number", "minimum": 0, "description": "delta on the ratio scale; default 0.03" }, "min_effect": { "type": "number", "minimum": 0, "description": "smaller effects are never red; default 0.01" }, "confirm": { "type": "boolean", "description": "measure red rows again before the job fails; default true" }, "on_inconclusive": { "enum": ["pass", "fail"], "description": "default pass" }, "rules": { "type": "array", "description": "later rules win", "items": { "type": "object", "additionalProperties": false, "required": ["match"], "properties": { "match": { "type": "string", "description": "glob on suite:case:metric, e.g. rust:classical/**:fit_time" }, "gate": { "type": "boolean" }, "tolerance": { "type": "number", "minimum": 0 }, "min_effect": { "type": "number", "minimum": 0 }, "summary": { "enum": ["median", "mean", "min", "max", "p90"] } } } }, "parity": { "type": "array", "description": "bounds on the ratio numerator / denominator of suites; outside them (by interval) fails", "items": { "type": "object", "additionalProperties": false, "required": ["match"], "properties": { "match": { "type": "string", "description": "glob on case:metric" }, "min_ratio": { "type": "number", "exclusiveMinimum": 0 }, "max_ratio": { "type": "number", "exclusiveMinimum": 0 } } } }, "fingerprint": { "type": "object", "description": "environment field (or glob) to rule", "additionalProperties": { "enum": ["must-match", "warn", "ignore"] } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["match", "reason", "expires"], "properties": { "match": { "type": "string", "description": "glob on suite:case:metric" }, "reason": { "type": "string", "minLength": 8 }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "the last day on which the waiver holds" } } } } } };
var pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
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
        if (!func1.call(schema43.properties, key0)) {
          validate107.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                validate107.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, message: "must be <= 0.5" }];
                return false;
              } else {
                if (data0 <= 0 || isNaN(data0)) {
                  validate107.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                  return false;
                }
              }
            } else {
              validate107.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
              validate107.errors = [{ instancePath: instancePath + "/correction", schemaPath: "#/properties/correction/enum", keyword: "enum", params: { allowedValues: schema43.properties.correction.enum }, message: "must be equal to one of the allowed values" }];
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
                    validate107.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                } else {
                  validate107.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                      validate107.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate107.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                    validate107.errors = [{ instancePath: instancePath + "/confirm", schemaPath: "#/properties/confirm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                      validate107.errors = [{ instancePath: instancePath + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema43.properties.on_inconclusive.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.rules !== void 0) {
                      let data6 = data.rules;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing0;
                                if (data7.match === void 0 && (missing0 = "match")) {
                                  validate107.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                  return false;
                                } else {
                                  const _errs16 = errors;
                                  for (const key1 in data7) {
                                    if (!(key1 === "match" || key1 === "gate" || key1 === "tolerance" || key1 === "min_effect" || key1 === "summary")) {
                                      validate107.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs16 === errors) {
                                    if (data7.match !== void 0) {
                                      const _errs17 = errors;
                                      if (typeof data7.match !== "string") {
                                        validate107.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/match", schemaPath: "#/properties/rules/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data7.gate !== void 0) {
                                        const _errs19 = errors;
                                        if (typeof data7.gate !== "boolean") {
                                          validate107.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/gate", schemaPath: "#/properties/rules/items/properties/gate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                          return false;
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data7.tolerance !== void 0) {
                                          let data10 = data7.tolerance;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (typeof data10 == "number" && isFinite(data10)) {
                                              if (data10 < 0 || isNaN(data10)) {
                                                validate107.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/tolerance", schemaPath: "#/properties/rules/items/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            } else {
                                              validate107.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/tolerance", schemaPath: "#/properties/rules/items/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs21 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data7.min_effect !== void 0) {
                                            let data11 = data7.min_effect;
                                            const _errs23 = errors;
                                            if (errors === _errs23) {
                                              if (typeof data11 == "number" && isFinite(data11)) {
                                                if (data11 < 0 || isNaN(data11)) {
                                                  validate107.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/min_effect", schemaPath: "#/properties/rules/items/properties/min_effect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              } else {
                                                validate107.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/min_effect", schemaPath: "#/properties/rules/items/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs23 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data7.summary !== void 0) {
                                              let data12 = data7.summary;
                                              const _errs25 = errors;
                                              if (!(data12 === "median" || data12 === "mean" || data12 === "min" || data12 === "max" || data12 === "p90")) {
                                                validate107.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/summary", schemaPath: "#/properties/rules/items/properties/summary/enum", keyword: "enum", params: { allowedValues: schema43.properties.rules.items.properties.summary.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs25 === errors;
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
                                validate107.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs14 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate107.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.parity !== void 0) {
                        let data13 = data.parity;
                        const _errs26 = errors;
                        if (errors === _errs26) {
                          if (Array.isArray(data13)) {
                            var valid3 = true;
                            const len1 = data13.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data14 = data13[i1];
                              const _errs28 = errors;
                              if (errors === _errs28) {
                                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                  let missing1;
                                  if (data14.match === void 0 && (missing1 = "match")) {
                                    validate107.errors = [{ instancePath: instancePath + "/parity/" + i1, schemaPath: "#/properties/parity/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                  } else {
                                    const _errs30 = errors;
                                    for (const key2 in data14) {
                                      if (!(key2 === "match" || key2 === "min_ratio" || key2 === "max_ratio")) {
                                        validate107.errors = [{ instancePath: instancePath + "/parity/" + i1, schemaPath: "#/properties/parity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs30 === errors) {
                                      if (data14.match !== void 0) {
                                        const _errs31 = errors;
                                        if (typeof data14.match !== "string") {
                                          validate107.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/match", schemaPath: "#/properties/parity/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid4 = _errs31 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data14.min_ratio !== void 0) {
                                          let data16 = data14.min_ratio;
                                          const _errs33 = errors;
                                          if (errors === _errs33) {
                                            if (typeof data16 == "number" && isFinite(data16)) {
                                              if (data16 <= 0 || isNaN(data16)) {
                                                validate107.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/min_ratio", schemaPath: "#/properties/parity/items/properties/min_ratio/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                return false;
                                              }
                                            } else {
                                              validate107.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/min_ratio", schemaPath: "#/properties/parity/items/properties/min_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                              return false;
                                            }
                                          }
                                          var valid4 = _errs33 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data14.max_ratio !== void 0) {
                                            let data17 = data14.max_ratio;
                                            const _errs35 = errors;
                                            if (errors === _errs35) {
                                              if (typeof data17 == "number" && isFinite(data17)) {
                                                if (data17 <= 0 || isNaN(data17)) {
                                                  validate107.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/max_ratio", schemaPath: "#/properties/parity/items/properties/max_ratio/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                  return false;
                                                }
                                              } else {
                                                validate107.errors = [{ instancePath: instancePath + "/parity/" + i1 + "/max_ratio", schemaPath: "#/properties/parity/items/properties/max_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs35 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate107.errors = [{ instancePath: instancePath + "/parity/" + i1, schemaPath: "#/properties/parity/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs28 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate107.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs26 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.fingerprint !== void 0) {
                          let data18 = data.fingerprint;
                          const _errs37 = errors;
                          if (errors === _errs37) {
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                              for (const key3 in data18) {
                                let data19 = data18[key3];
                                const _errs40 = errors;
                                if (!(data19 === "must-match" || data19 === "warn" || data19 === "ignore")) {
                                  validate107.errors = [{ instancePath: instancePath + "/fingerprint/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fingerprint/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema43.properties.fingerprint.additionalProperties.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid5 = _errs40 === errors;
                                if (!valid5) {
                                  break;
                                }
                              }
                            } else {
                              validate107.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs37 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.waivers !== void 0) {
                            let data20 = data.waivers;
                            const _errs41 = errors;
                            if (errors === _errs41) {
                              if (Array.isArray(data20)) {
                                var valid6 = true;
                                const len2 = data20.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data21 = data20[i2];
                                  const _errs43 = errors;
                                  if (errors === _errs43) {
                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                      let missing2;
                                      if (data21.match === void 0 && (missing2 = "match") || data21.reason === void 0 && (missing2 = "reason") || data21.expires === void 0 && (missing2 = "expires")) {
                                        validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                      } else {
                                        const _errs45 = errors;
                                        for (const key4 in data21) {
                                          if (!(key4 === "match" || key4 === "reason" || key4 === "expires")) {
                                            validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs45 === errors) {
                                          if (data21.match !== void 0) {
                                            const _errs46 = errors;
                                            if (typeof data21.match !== "string") {
                                              validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2 + "/match", schemaPath: "#/properties/waivers/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid7 = _errs46 === errors;
                                          } else {
                                            var valid7 = true;
                                          }
                                          if (valid7) {
                                            if (data21.reason !== void 0) {
                                              let data23 = data21.reason;
                                              const _errs48 = errors;
                                              if (errors === _errs48) {
                                                if (typeof data23 === "string") {
                                                  if (data23.length < 8) {
                                                    validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid7 = _errs48 === errors;
                                            } else {
                                              var valid7 = true;
                                            }
                                            if (valid7) {
                                              if (data21.expires !== void 0) {
                                                let data24 = data21.expires;
                                                const _errs50 = errors;
                                                if (errors === _errs50) {
                                                  if (typeof data24 === "string") {
                                                    if (!pattern10.test(data24)) {
                                                      validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid7 = _errs50 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate107.errors = [{ instancePath: instancePath + "/waivers/" + i2, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs43 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                              } else {
                                validate107.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs41 === errors;
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
      validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.suites === void 0 && (missing0 = "suites") || data.benchmarks === void 0 && (missing0 = "benchmarks")) {
        validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema39.properties, key0)) {
            validate95.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate96(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
                    validate95.errors = [{ instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if (typeof data1[i0] !== "string") {
                        validate95.errors = [{ instancePath: instancePath + "/suites/" + i0, schemaPath: "#/properties/suites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate95.errors = [{ instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                  validate95.errors = [{ instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reference !== void 0) {
                  const _errs9 = errors;
                  if (!validate98(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.fixtures !== void 0) {
                    const _errs10 = errors;
                    if (!validate98(data.fixtures, { instancePath: instancePath + "/fixtures", parentData: data, parentDataProperty: "fixtures", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
                          let missing1;
                          if (data6.numerator === void 0 && (missing1 = "numerator") || data6.denominator === void 0 && (missing1 = "denominator")) {
                            validate95.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs13 = errors;
                            for (const key1 in data6) {
                              if (!(key1 === "numerator" || key1 === "denominator")) {
                                validate95.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs13 === errors) {
                              if (data6.numerator !== void 0) {
                                const _errs14 = errors;
                                if (!validate98(data6.numerator, { instancePath: instancePath + "/ratio/numerator", parentData: data6, parentDataProperty: "numerator", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs14 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data6.denominator !== void 0) {
                                  const _errs15 = errors;
                                  if (!validate98(data6.denominator, { instancePath: instancePath + "/ratio/denominator", parentData: data6, parentDataProperty: "denominator", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
                          validate95.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                          validate95.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs16) {
                          if (typeof data9 == "number" && isFinite(data9)) {
                            if (data9 > 9007199254740991 || isNaN(data9)) {
                              validate95.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                              return false;
                            } else {
                              if (data9 < 0 || isNaN(data9)) {
                                validate95.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                            validate95.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs18) {
                            if (typeof data10 == "number" && isFinite(data10)) {
                              if (data10 > 1024 || isNaN(data10)) {
                                validate95.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" }];
                                return false;
                              } else {
                                if (data10 < 1 || isNaN(data10)) {
                                  validate95.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                              validate95.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/enum", keyword: "enum", params: { allowedValues: schema39.properties.device.enum }, message: "must be equal to one of the allowed values" }];
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
                                validate95.errors = [{ instancePath: instancePath + "/dtype", schemaPath: "#/properties/dtype/enum", keyword: "enum", params: { allowedValues: schema39.properties.dtype.enum }, message: "must be equal to one of the allowed values" }];
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
                                    if (!pattern9.test(data13)) {
                                      validate95.errors = [{ instancePath: instancePath + "/runner_class", schemaPath: "#/properties/runner_class/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate95.errors = [{ instancePath: instancePath + "/runner_class", schemaPath: "#/properties/runner_class/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                          validate95.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs26 === errors) {
                                        if (data14.smoke !== void 0) {
                                          const _errs27 = errors;
                                          if (!validate103(data14.smoke, { instancePath: instancePath + "/profiles/smoke", parentData: data14, parentDataProperty: "smoke", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs27 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data14.quick !== void 0) {
                                            const _errs28 = errors;
                                            if (!validate103(data14.quick, { instancePath: instancePath + "/profiles/quick", parentData: data14, parentDataProperty: "quick", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid3 = _errs28 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data14.full !== void 0) {
                                              const _errs29 = errors;
                                              if (!validate103(data14.full, { instancePath: instancePath + "/profiles/full", parentData: data14, parentDataProperty: "full", rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
                                      validate95.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                    if (!validate107(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs30 === errors;
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
    } else {
      validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDefinition = validate109;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 64) {
        validate110.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
        return false;
      } else {
        if (!pattern6.test(data)) {
          validate110.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$"' }];
          return false;
        }
      }
    } else {
      validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
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
    validate116.errors = vErrors;
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
  validate116.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate116.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
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
          validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                validate115.errors = [{ instancePath: instancePath + "/rel", schemaPath: "#/properties/rel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            } else {
              validate115.errors = [{ instancePath: instancePath + "/rel", schemaPath: "#/properties/rel/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                  validate115.errors = [{ instancePath: instancePath + "/abs", schemaPath: "#/properties/abs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              } else {
                validate115.errors = [{ instancePath: instancePath + "/abs", schemaPath: "#/properties/abs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                validate115.errors = [{ instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                  validate115.errors = [{ instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expect !== void 0) {
                  const _errs10 = errors;
                  if (!validate116(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
      validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate115(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "type": "object", "additionalProperties": false, "required": ["profiles"], "properties": { "profiles": { "type": "array", "minItems": 1, "items": { "enum": ["smoke", "quick", "full"] } }, "axes": { "type": "object", "description": "every combination is a case; the values, in this order, end its id and are added to params", "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } } }, "params": { "$ref": "common.schema.json#/$defs/Params" }, "checks": { "$ref": "#/$defs/CheckRules" }, "devices": { "type": "array", "items": { "enum": ["cpu", "cuda"] }, "description": "devices the case makes sense on; absent: all" }, "timeout_seconds": { "type": "number", "exclusiveMinimum": 0, "maximum": 604800 } } };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
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
        validate120.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "profiles" || key0 === "axes" || key0 === "params" || key0 === "checks" || key0 === "devices" || key0 === "timeout_seconds")) {
            validate120.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  validate120.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs4 = errors;
                    if (!(data1 === "smoke" || data1 === "quick" || data1 === "full")) {
                      validate120.errors = [{ instancePath: instancePath + "/profiles/" + i0, schemaPath: "#/properties/profiles/items/enum", keyword: "enum", params: { allowedValues: schema50.properties.profiles.items.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate120.errors = [{ instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                          validate120.errors = [{ instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/axes/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len1 = data3.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data4 = data3[i1];
                            const _errs10 = errors;
                            if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
                              validate120.errors = [{ instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/axes/additionalProperties/items/type", keyword: "type", params: { type: schema50.properties.axes.additionalProperties.items.type }, message: "must be string,number" }];
                              return false;
                            }
                            var valid3 = _errs10 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate120.errors = [{ instancePath: instancePath + "/axes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/axes/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate120.errors = [{ instancePath: instancePath + "/axes", schemaPath: "#/properties/axes/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                if (!validate112(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.checks !== void 0) {
                  const _errs13 = errors;
                  if (!validate114(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
                            validate120.errors = [{ instancePath: instancePath + "/devices/" + i2, schemaPath: "#/properties/devices/items/enum", keyword: "enum", params: { allowedValues: schema50.properties.devices.items.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid4 = _errs16 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate120.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                            validate120.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" }];
                            return false;
                          } else {
                            if (data9 <= 0 || isNaN(data9)) {
                              validate120.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate120.errors = [{ instancePath: instancePath + "/timeout_seconds", schemaPath: "#/properties/timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
      validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
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
        validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "benchmark" || key0 === "summary" || key0 === "params" || key0 === "checks" || key0 === "cases")) {
            validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.benchmark !== void 0) {
            const _errs2 = errors;
            if (!validate110(data.benchmark, { instancePath: instancePath + "/benchmark", parentData: data, parentDataProperty: "benchmark", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
                    validate109.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                    return false;
                  }
                } else {
                  validate109.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                if (!validate112(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.checks !== void 0) {
                  const _errs6 = errors;
                  if (!validate114(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
                          validate109.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs9 = errors;
                            if (!validate120(data4[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs9 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate109.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEvent = validate124;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate126.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate128.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
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
          validate130.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema26.additionalProperties.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
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
        validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "protocol" || key0 === "suite" || key0 === "versions" || key0 === "device" || key0 === "settings" || key0 === "startup_seconds")) {
            validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("hello" !== data.event) {
              validate125.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "hello" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.protocol !== void 0) {
              const _errs3 = errors;
              if (!validate126(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.suite !== void 0) {
                const _errs4 = errors;
                if (!validate128(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
                          validate125.errors = [{ instancePath: instancePath + "/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/versions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate125.errors = [{ instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                      validate125.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.settings !== void 0) {
                      const _errs12 = errors;
                      if (!validate130(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
                              validate125.errors = [{ instancePath: instancePath + "/startup_seconds", schemaPath: "#/properties/startup_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate125.errors = [{ instancePath: instancePath + "/startup_seconds", schemaPath: "#/properties/startup_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
      validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 200) {
        validate133.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate133.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$"' }];
          return false;
        }
      }
    } else {
      validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 80) {
        validate135.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
        return false;
      } else {
        if (!pattern7.test(data)) {
          validate135.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$"' }];
          return false;
        }
      }
    } else {
      validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.phases === void 0 && (missing0 = "phases")) {
        validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "phases")) {
            validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("started" !== data.event) {
              validate132.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "started" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate133(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
                            validate132.errors = [{ instancePath: instancePath + "/phases/" + i0, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs8 = errors;
                            for (const key1 in data3) {
                              if (!(key1 === "metric" || key1 === "items")) {
                                validate132.errors = [{ instancePath: instancePath + "/phases/" + i0, schemaPath: "#/properties/phases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs8 === errors) {
                              if (data3.metric !== void 0) {
                                const _errs9 = errors;
                                if (!validate135(data3.metric, { instancePath: instancePath + "/phases/" + i0 + "/metric", parentData: data3, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
                                        validate132.errors = [{ instancePath: instancePath + "/phases/" + i0 + "/items", schemaPath: "#/properties/phases/items/properties/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                        return false;
                                      }
                                    } else {
                                      validate132.errors = [{ instancePath: instancePath + "/phases/" + i0 + "/items", schemaPath: "#/properties/phases/items/properties/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                          validate132.errors = [{ instancePath: instancePath + "/phases/" + i0, schemaPath: "#/properties/phases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate132.errors = [{ instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.metric === void 0 && (missing0 = "metric") || data.start === void 0 && (missing0 = "start") || data.values === void 0 && (missing0 = "values")) {
        validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "metric" || key0 === "start" || key0 === "values")) {
            validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("sample" !== data.event) {
              validate137.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "sample" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate133(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.metric !== void 0) {
                const _errs4 = errors;
                if (!validate135(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
                    validate137.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate137.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                          validate137.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                          return false;
                        } else {
                          if (data4.length < 1) {
                            validate137.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid1 = true;
                            const len0 = data4.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data5 = data4[i0];
                              const _errs9 = errors;
                              if (!(typeof data5 == "number" && isFinite(data5))) {
                                validate137.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                        validate137.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate88(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
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
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
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
        validate140.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "values")) {
            validate140.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("check" !== data.event) {
              validate140.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "check" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate133(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.values !== void 0) {
                const _errs4 = errors;
                if (!validate142(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
      validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
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
        validate145.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "metrics")) {
            validate145.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("resources" !== data.event) {
              validate145.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "resources" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate133(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
                      if (!validate135(key1, { instancePath: instancePath + "/metrics", parentData: data2, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
                        validate145.errors = vErrors;
                        return false;
                        break;
                      }
                    }
                    if (valid1) {
                      for (const key2 in data2) {
                        let data3 = data2[key2];
                        const _errs8 = errors;
                        if (!(typeof data3 == "number" && isFinite(data3))) {
                          validate145.errors = [{ instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate145.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.seconds === void 0 && (missing0 = "seconds")) {
        validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "seconds")) {
            validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("done" !== data.event) {
              validate148.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "done" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate133(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
                      validate148.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate148.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
      validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.case === void 0 && (missing0 = "case") || data.reason === void 0 && (missing0 = "reason")) {
        validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "reason")) {
            validate150.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("skipped" !== data.event) {
              validate150.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "skipped" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate133(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
                      validate150.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate150.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate150.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "type": "object", "additionalProperties": false, "required": ["event", "stage", "message"], "properties": { "event": { "const": "error" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "stage": { "enum": ["request", "setup", "warmup", "measure", "check"] }, "message": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "hint": { "type": "string", "maxLength": 2e3 } } };
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
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.stage === void 0 && (missing0 = "stage") || data.message === void 0 && (missing0 = "message")) {
        validate152.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "case" || key0 === "stage" || key0 === "message" || key0 === "hint")) {
            validate152.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("error" !== data.event) {
              validate152.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate133(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
                  validate152.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema65.properties.stage.enum }, message: "must be equal to one of the allowed values" }];
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
                        validate152.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                        return false;
                      } else {
                        if (data3.length < 1) {
                          validate152.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate152.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                          validate152.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        }
                      } else {
                        validate152.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (data.event === void 0 && (missing0 = "event") || data.cases === void 0 && (missing0 = "cases")) {
        validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "cases")) {
            validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            const _errs2 = errors;
            if ("bye" !== data.event) {
              validate154.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "bye" }, message: "must be equal to constant" }];
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
                validate154.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate154.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
      validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
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
          if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
          var props0 = true;
        } else if (tag0 === "started") {
          if (!validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "sample") {
          if (!validate137(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "check") {
          if (!validate140(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "resources") {
          if (!validate145(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "done") {
          if (!validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "skipped") {
          if (!validate150(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "error") {
          if (!validate152(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "bye") {
          if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
            errors = vErrors.length;
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          validate124.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event", tagValue: tag0 }, message: 'value of tag "event" must be in oneOf' }];
          return false;
        }
      } else {
        validate124.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event", tagValue: tag0 }, message: 'tag "event" must be string' }];
        return false;
      }
    } else {
      validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate124.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate124.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validateMetricCatalog = validate164;
var schema68 = { "type": "object", "additionalProperties": false, "required": ["unit", "direction", "scale", "gate", "about"], "properties": { "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"], "description": "which way is better" }, "scale": { "enum": ["ratio", "absolute"] }, "gate": { "type": "boolean", "description": "may this metric fail a job" }, "about": { "type": "string" }, "summary": { "enum": ["median", "mean", "min", "max", "p90"], "description": "how a process collapses; default median" }, "tolerance": { "type": "number", "minimum": 0, "description": "delta; default the policy's" }, "min_effect": { "type": "number", "minimum": 0 }, "deterministic": { "type": "boolean", "description": "exact rule, no test" }, "parity": { "type": "boolean", "description": "show the ratio between suites; default: as gate" } } };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
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
        validate165.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema68.properties, key0)) {
            validate165.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.unit !== void 0) {
            const _errs2 = errors;
            if (typeof data.unit !== "string") {
              validate165.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate165.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema68.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
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
                  validate165.errors = [{ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/enum", keyword: "enum", params: { allowedValues: schema68.properties.scale.enum }, message: "must be equal to one of the allowed values" }];
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
                    validate165.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                      validate165.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.summary !== void 0) {
                      let data5 = data.summary;
                      const _errs10 = errors;
                      if (!(data5 === "median" || data5 === "mean" || data5 === "min" || data5 === "max" || data5 === "p90")) {
                        validate165.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/enum", keyword: "enum", params: { allowedValues: schema68.properties.summary.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
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
                              validate165.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate165.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                validate165.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            } else {
                              validate165.errors = [{ instancePath: instancePath + "/min_effect", schemaPath: "#/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                              validate165.errors = [{ instancePath: instancePath + "/deterministic", schemaPath: "#/properties/deterministic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                validate165.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
      validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
        if (!validate165(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
var schema69 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "request.schema.json", "title": "Request", "description": "One JSON document on a suite's standard input: what this fresh process has to do.", "type": "object", "additionalProperties": false, "required": ["protocol", "mode", "cases", "seed", "device", "dtype", "threads", "benchmarks", "fixtures"], "properties": { "protocol": { "$ref": "common.schema.json#/$defs/Protocol" }, "mode": { "enum": ["measure", "verify"], "description": "verify: one iteration of each phase, then the checks; nothing is a figure" }, "cases": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["id", "benchmark", "params", "budget"], "properties": { "id": { "$ref": "common.schema.json#/$defs/CaseId" }, "benchmark": { "$ref": "common.schema.json#/$defs/BenchmarkName" }, "params": { "$ref": "common.schema.json#/$defs/Params" }, "budget": { "$ref": "#/$defs/Budget" } } } }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "device": { "enum": ["cpu", "cuda"] }, "dtype": { "enum": ["float32", "float64", "bfloat16", "float16"], "description": "of models; data stays as stored" }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024 }, "benchmarks": { "type": "string", "description": "folder of the definitions, with data that the repository carries" }, "fixtures": { "type": ["string", "null"], "description": "folder of the files the fixtures step wrote for this domain" } }, "$defs": { "Budget": { "type": "object", "additionalProperties": false, "required": ["warmup", "iterations", "seconds"], "properties": { "warmup": { "type": "integer", "minimum": 0 }, "iterations": { "type": "integer", "minimum": 1 }, "seconds": { "type": "number", "exclusiveMinimum": 0, "description": "per phase: after it no further iteration starts (one always runs)" } } } } };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate168.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (typeof data === "string") {
      if (data.length > 200) {
        validate170.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate170.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$"' }];
          return false;
        }
      }
    } else {
      validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (typeof data === "string") {
      if (data.length > 64) {
        validate172.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
        return false;
      } else {
        if (!pattern6.test(data)) {
          validate172.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$"' }];
          return false;
        }
      }
    } else {
      validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
    return false;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (data.warmup === void 0 && (missing0 = "warmup") || data.iterations === void 0 && (missing0 = "iterations") || data.seconds === void 0 && (missing0 = "seconds")) {
        validate176.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "warmup" || key0 === "iterations" || key0 === "seconds")) {
            validate176.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.warmup !== void 0) {
            let data0 = data.warmup;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate176.errors = [{ instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate176.errors = [{ instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.iterations !== void 0) {
              let data1 = data.iterations;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate176.errors = [{ instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate176.errors = [{ instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
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
                    if (data2 <= 0 || isNaN(data2)) {
                      validate176.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                      return false;
                    }
                  } else {
                    validate176.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
      validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
      if (data.protocol === void 0 && (missing0 = "protocol") || data.mode === void 0 && (missing0 = "mode") || data.cases === void 0 && (missing0 = "cases") || data.seed === void 0 && (missing0 = "seed") || data.device === void 0 && (missing0 = "device") || data.dtype === void 0 && (missing0 = "dtype") || data.threads === void 0 && (missing0 = "threads") || data.benchmarks === void 0 && (missing0 = "benchmarks") || data.fixtures === void 0 && (missing0 = "fixtures")) {
        validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema69.properties, key0)) {
            validate167.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate168(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
                validate167.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema69.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
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
                      validate167.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
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
                              validate167.errors = [{ instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs8 = errors;
                              for (const key1 in data3) {
                                if (!(key1 === "id" || key1 === "benchmark" || key1 === "params" || key1 === "budget")) {
                                  validate167.errors = [{ instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs8 === errors) {
                                if (data3.id !== void 0) {
                                  const _errs9 = errors;
                                  if (!validate170(data3.id, { instancePath: instancePath + "/cases/" + i0 + "/id", parentData: data3, parentDataProperty: "id", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs9 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data3.benchmark !== void 0) {
                                    const _errs10 = errors;
                                    if (!validate172(data3.benchmark, { instancePath: instancePath + "/cases/" + i0 + "/benchmark", parentData: data3, parentDataProperty: "benchmark", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs10 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data3.params !== void 0) {
                                      const _errs11 = errors;
                                      if (!validate174(data3.params, { instancePath: instancePath + "/cases/" + i0 + "/params", parentData: data3, parentDataProperty: "params", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs11 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data3.budget !== void 0) {
                                        const _errs12 = errors;
                                        if (!validate176(data3.budget, { instancePath: instancePath + "/cases/" + i0 + "/budget", parentData: data3, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
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
                            validate167.errors = [{ instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                    validate167.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                    validate167.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs13) {
                    if (typeof data8 == "number" && isFinite(data8)) {
                      if (data8 > 9007199254740991 || isNaN(data8)) {
                        validate167.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                        return false;
                      } else {
                        if (data8 < 0 || isNaN(data8)) {
                          validate167.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                      validate167.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/enum", keyword: "enum", params: { allowedValues: schema69.properties.device.enum }, message: "must be equal to one of the allowed values" }];
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
                        validate167.errors = [{ instancePath: instancePath + "/dtype", schemaPath: "#/properties/dtype/enum", keyword: "enum", params: { allowedValues: schema69.properties.dtype.enum }, message: "must be equal to one of the allowed values" }];
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
                          validate167.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs17) {
                          if (typeof data11 == "number" && isFinite(data11)) {
                            if (data11 > 1024 || isNaN(data11)) {
                              validate167.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" }];
                              return false;
                            } else {
                              if (data11 < 1 || isNaN(data11)) {
                                validate167.errors = [{ instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                            validate167.errors = [{ instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                              validate167.errors = [{ instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: schema69.properties.fixtures.type }, message: "must be string,null" }];
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
      validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
validate167.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateResults = validate56;
var validateSuiteManifest = validate178;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate179.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate181.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 64) {
        validate183.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
        return false;
      } else {
        if (!pattern6.test(data)) {
          validate183.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*$"' }];
          return false;
        }
      }
    } else {
      validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate185.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (typeof data[i0] !== "string") {
            validate185.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate188.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
validate188.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern20 = new RegExp("^[a-z][a-z0-9_]{0,31}$", "u");
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate194.evaluated;
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
          validate194.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}
validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate190.evaluated;
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
        validate190.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "domains" || key0 === "shared" || key0 === "inputs" || key0 === "toolchain" || key0 === "command" || key0 === "env")) {
            validate190.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                if (!pattern20.test(data0)) {
                  validate190.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9_]{0,31}$"' }];
                  return false;
                }
              } else {
                validate190.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    if (!validate188(data1[i0], { instancePath: instancePath + "/domains/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate190.errors = [{ instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                  validate190.errors = [{ instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                          validate190.errors = [{ instancePath: instancePath + "/inputs/" + i1, schemaPath: "#/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs11 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate190.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                          if (!validate185(data6[i2], { instancePath: instancePath + "/toolchain/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs15 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate190.errors = [{ instancePath: instancePath + "/toolchain", schemaPath: "#/properties/toolchain/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                      if (!validate185(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.env !== void 0) {
                        const _errs17 = errors;
                        if (!validate194(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
      validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate190.errors = vErrors;
  return errors === 0;
}
validate190.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      if (data.domains === void 0 && (missing0 = "domains") || data.inputs === void 0 && (missing0 = "inputs") || data.command === void 0 && (missing0 = "command")) {
        validate197.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "domains" || key0 === "inputs" || key0 === "command" || key0 === "env")) {
            validate197.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  if (!validate188(data0[i0], { instancePath: instancePath + "/domains/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate197.errors = [{ instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                      validate197.errors = [{ instancePath: instancePath + "/inputs/" + i1, schemaPath: "#/properties/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate197.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                if (!validate185(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.env !== void 0) {
                  const _errs10 = errors;
                  if (!validate194(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
      validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate197.errors = vErrors;
  return errors === 0;
}
validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
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
        validate178.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "protocol" || key0 === "name" || key0 === "implements" || key0 === "version" || key0 === "dependency" || key0 === "build" || key0 === "fixtures" || key0 === "run")) {
            validate178.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate179(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs3 = errors;
              if (!validate181(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
                      validate178.errors = [{ instancePath: instancePath + "/implements", schemaPath: "#/properties/implements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs6 = errors;
                        if (!validate183(data2[i0], { instancePath: instancePath + "/implements/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate178.errors = [{ instancePath: instancePath + "/implements", schemaPath: "#/properties/implements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                  if (!validate185(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
                                validate178.errors = [{ instancePath: instancePath + "/dependency/" + i1, schemaPath: "#/properties/dependency/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs12 = errors;
                                for (const key1 in data6) {
                                  if (!(key1 === "command" || key1 === "domains" || key1 === "hint")) {
                                    validate178.errors = [{ instancePath: instancePath + "/dependency/" + i1, schemaPath: "#/properties/dependency/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs12 === errors) {
                                  if (data6.command !== void 0) {
                                    const _errs13 = errors;
                                    if (!validate185(data6.command, { instancePath: instancePath + "/dependency/" + i1 + "/command", parentData: data6, parentDataProperty: "command", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
                                            if (!validate188(data8[i2], { instancePath: instancePath + "/dependency/" + i1 + "/domains/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid4 = _errs16 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate178.errors = [{ instancePath: instancePath + "/dependency/" + i1 + "/domains", schemaPath: "#/properties/dependency/items/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                          validate178.errors = [{ instancePath: instancePath + "/dependency/" + i1 + "/hint", schemaPath: "#/properties/dependency/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                              validate178.errors = [{ instancePath: instancePath + "/dependency/" + i1, schemaPath: "#/properties/dependency/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate178.errors = [{ instancePath: instancePath + "/dependency", schemaPath: "#/properties/dependency/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                            if (!validate190(data11[i3], { instancePath: instancePath + "/build/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                              errors = vErrors.length;
                            }
                            var valid5 = _errs21 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate178.errors = [{ instancePath: instancePath + "/build", schemaPath: "#/properties/build/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                        if (!validate197(data.fixtures, { instancePath: instancePath + "/fixtures", parentData: data, parentDataProperty: "fixtures", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
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
                                validate178.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs25 = errors;
                                for (const key2 in data14) {
                                  if (!(key2 === "command" || key2 === "env")) {
                                    validate178.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs25 === errors) {
                                  if (data14.command !== void 0) {
                                    const _errs26 = errors;
                                    if (!validate185(data14.command, { instancePath: instancePath + "/run/command", parentData: data14, parentDataProperty: "command", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid6 = _errs26 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data14.env !== void 0) {
                                      const _errs27 = errors;
                                      if (!validate194(data14.env, { instancePath: instancePath + "/run/env", parentData: data14, parentDataProperty: "env", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid6 = _errs27 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate178.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema84 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "verdict.schema.json", "title": "Verdict", "description": "What was decided and why: verdict.json, the one input of every report.", "type": "object", "additionalProperties": false, "required": ["protocol", "kind", "conclusion", "exit_code", "summary", "head", "profile", "policy", "comparisons", "parity", "equivalence", "failures", "environment", "totals", "warnings"], "properties": { "protocol": { "$ref": "common.schema.json#/$defs/Protocol" }, "kind": { "const": "verdict" }, "conclusion": { "enum": ["pass", "regression", "not-measured", "wrong-answer", "inconclusive"] }, "exit_code": { "enum": [0, 1, 3, 4, 5] }, "summary": { "type": "string", "description": "one sentence for people" }, "head": { "$ref": "#/$defs/Side" }, "base": { "anyOf": [{ "$ref": "#/$defs/Side" }, { "type": "null" }] }, "profile": { "type": "string" }, "policy": { "type": "object", "additionalProperties": false, "required": ["alpha", "correction", "tolerance", "min_effect", "on_inconclusive"], "properties": { "alpha": { "type": "number" }, "correction": { "enum": ["bh", "by", "holm"] }, "tolerance": { "type": "number" }, "min_effect": { "type": "number" }, "on_inconclusive": { "enum": ["pass", "fail"] } } }, "comparisons": { "type": "array", "items": { "$ref": "#/$defs/Comparison" } }, "parity": { "type": "array", "items": { "$ref": "#/$defs/ParityRow" } }, "equivalence": { "type": "array", "items": { "$ref": "#/$defs/EquivalenceRow" } }, "failures": { "type": "array", "items": { "$ref": "#/$defs/FailureRow" } }, "environment": { "type": "object", "additionalProperties": false, "required": ["head", "differences"], "properties": { "head": { "$ref": "common.schema.json#/$defs/Environment" }, "differences": { "type": "array", "items": { "$ref": "#/$defs/EnvironmentDifference" } } } }, "totals": { "type": "object", "additionalProperties": false, "required": ["cases", "measured", "wrong", "failed", "skipped", "regressions", "improvements", "no_change", "inconclusive", "errors", "waived", "seconds"], "properties": { "cases": { "type": "integer" }, "measured": { "type": "integer" }, "wrong": { "type": "integer" }, "failed": { "type": "integer" }, "skipped": { "type": "integer" }, "regressions": { "type": "integer" }, "improvements": { "type": "integer" }, "no_change": { "type": "integer" }, "inconclusive": { "type": "integer" }, "errors": { "type": "integer" }, "waived": { "type": "integer" }, "seconds": { "type": "number" }, "peak_rss_bytes": { "type": "number", "description": "the largest process of any suite" } } }, "warnings": { "type": "array", "items": { "type": "string" } } }, "$defs": { "Side": { "type": "object", "additionalProperties": false, "required": ["label", "sessions"], "properties": { "label": { "type": "string", "description": "commit, branch or baseline name" }, "commit": { "type": "string" }, "sessions": { "type": "array", "items": { "type": "string" } } } }, "SideFigure": { "type": "object", "additionalProperties": false, "required": ["n", "value"], "properties": { "n": { "type": "integer", "description": "processes (or sessions)" }, "value": { "type": ["number", "null"], "description": "in the metric's unit" } } }, "Comparison": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric", "unit", "direction", "scale", "mode", "base", "head", "effect", "interval", "p", "adjusted_p", "verdict", "gating"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"] }, "scale": { "enum": ["ratio", "absolute"] }, "mode": { "enum": ["paired", "unpaired", "stored", "exact", "none"] }, "base": { "$ref": "#/$defs/SideFigure" }, "head": { "$ref": "#/$defs/SideFigure" }, "effect": { "type": ["number", "null"], "description": "positive is worse; a fraction on the ratio scale" }, "interval": { "$ref": "#/$defs/Interval" }, "p": { "type": ["number", "null"] }, "adjusted_p": { "type": ["number", "null"] }, "verdict": { "enum": ["regression", "improvement", "no-change", "inconclusive", "error"] }, "tolerance": { "type": "number" }, "minimum_detectable_effect": { "type": ["number", "null"] }, "processes_needed": { "type": ["integer", "null"] }, "gating": { "type": "boolean" }, "provisional": { "type": "boolean", "description": "red against stored sessions; not yet measured side by side" }, "confirmed": { "type": "boolean" }, "reason": { "type": "string" }, "waiver": { "type": "object", "additionalProperties": false, "required": ["reason", "expires"], "properties": { "reason": { "type": "string" }, "expires": { "type": "string" } } } } }, "Interval": { "anyOf": [{ "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, { "type": "null" }] }, "ParityRow": { "type": "object", "additionalProperties": false, "required": ["case", "metric", "numerator", "denominator", "ratio", "interval", "n"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "numerator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "denominator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "numerator_value": { "type": ["number", "null"] }, "denominator_value": { "type": ["number", "null"] }, "unit": { "type": "string" }, "ratio": { "type": ["number", "null"], "description": "numerator / denominator; above 1 the denominator is faster" }, "interval": { "$ref": "#/$defs/Interval" }, "n": { "type": "integer" }, "paired": { "type": "boolean" }, "verdict": { "enum": ["within-bounds", "out-of-bounds", "inconclusive"] }, "reason": { "type": "string" } } }, "EquivalenceRow": { "type": "object", "additionalProperties": false, "required": ["case", "suite", "check", "agrees"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "check": { "type": "string" }, "agrees": { "type": ["boolean", "null"], "description": "null: reported only" }, "expected": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "got": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "tolerance": { "type": "string" }, "against": { "type": "string" } } }, "FailureRow": { "type": "object", "additionalProperties": false, "required": ["suite", "case", "outcome"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "outcome": { "$ref": "results.schema.json#/$defs/Outcome" } } }, "EnvironmentDifference": { "type": "object", "additionalProperties": false, "required": ["field", "base", "head", "rule"], "properties": { "field": { "type": "string" }, "base": { "type": ["string", "number", "boolean", "null"] }, "head": { "type": ["string", "number", "boolean", "null"] }, "rule": { "enum": ["must-match", "warn", "ignore"] } } } } };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (1 !== data) {
    validate205.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
    return false;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.sessions === void 0 && (missing0 = "sessions")) {
        validate207.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "label" || key0 === "commit" || key0 === "sessions")) {
            validate207.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate207.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate207.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate207.errors = [{ instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/properties/sessions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate207.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema87 = { "type": "object", "additionalProperties": false, "required": ["suite", "case", "metric", "unit", "direction", "scale", "mode", "base", "head", "effect", "interval", "p", "adjusted_p", "verdict", "gating"], "properties": { "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "unit": { "type": "string" }, "direction": { "enum": ["lower", "higher"] }, "scale": { "enum": ["ratio", "absolute"] }, "mode": { "enum": ["paired", "unpaired", "stored", "exact", "none"] }, "base": { "$ref": "#/$defs/SideFigure" }, "head": { "$ref": "#/$defs/SideFigure" }, "effect": { "type": ["number", "null"], "description": "positive is worse; a fraction on the ratio scale" }, "interval": { "$ref": "#/$defs/Interval" }, "p": { "type": ["number", "null"] }, "adjusted_p": { "type": ["number", "null"] }, "verdict": { "enum": ["regression", "improvement", "no-change", "inconclusive", "error"] }, "tolerance": { "type": "number" }, "minimum_detectable_effect": { "type": ["number", "null"] }, "processes_needed": { "type": ["integer", "null"] }, "gating": { "type": "boolean" }, "provisional": { "type": "boolean", "description": "red against stored sessions; not yet measured side by side" }, "confirmed": { "type": "boolean" }, "reason": { "type": "string" }, "waiver": { "type": "object", "additionalProperties": false, "required": ["reason", "expires"], "properties": { "reason": { "type": "string" }, "expires": { "type": "string" } } } } };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate211.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,31}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,31}$"' }];
        return false;
      }
    } else {
      validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (typeof data === "string") {
      if (data.length > 200) {
        validate213.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      } else {
        if (!pattern5.test(data)) {
          validate213.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)*$"' }];
          return false;
        }
      }
    } else {
      validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate213.errors = vErrors;
  return errors === 0;
}
validate213.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 80) {
        validate215.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
        return false;
      } else {
        if (!pattern7.test(data)) {
          validate215.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$"' }];
          return false;
        }
      }
    } else {
      validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}
validate215.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema91 = { "type": "object", "additionalProperties": false, "required": ["n", "value"], "properties": { "n": { "type": "integer", "description": "processes (or sessions)" }, "value": { "type": ["number", "null"], "description": "in the metric's unit" } } };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate217.evaluated;
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
        validate217.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "n" || key0 === "value")) {
            validate217.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.n !== void 0) {
            let data0 = data.n;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate217.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                validate217.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema91.properties.value.type }, message: "must be number,null" }];
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
      validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate217.errors = vErrors;
  return errors === 0;
}
validate217.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate220.evaluated;
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
    validate220.errors = vErrors;
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
  validate220.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate220.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate210.evaluated;
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
        validate210.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema87.properties, key0)) {
            validate210.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.suite !== void 0) {
            const _errs2 = errors;
            if (!validate211(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate213(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.metric !== void 0) {
                const _errs4 = errors;
                if (!validate215(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unit !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.unit !== "string") {
                    validate210.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.direction !== void 0) {
                    let data4 = data.direction;
                    const _errs7 = errors;
                    if (!(data4 === "lower" || data4 === "higher")) {
                      validate210.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema87.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.scale !== void 0) {
                      let data5 = data.scale;
                      const _errs8 = errors;
                      if (!(data5 === "ratio" || data5 === "absolute")) {
                        validate210.errors = [{ instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/enum", keyword: "enum", params: { allowedValues: schema87.properties.scale.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.mode !== void 0) {
                        let data6 = data.mode;
                        const _errs9 = errors;
                        if (!(data6 === "paired" || data6 === "unpaired" || data6 === "stored" || data6 === "exact" || data6 === "none")) {
                          validate210.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema87.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.base !== void 0) {
                          const _errs10 = errors;
                          if (!validate217(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.head !== void 0) {
                            const _errs11 = errors;
                            if (!validate217(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.effect !== void 0) {
                              let data9 = data.effect;
                              const _errs12 = errors;
                              if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
                                validate210.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: schema87.properties.effect.type }, message: "must be number,null" }];
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.interval !== void 0) {
                                const _errs14 = errors;
                                if (!validate220(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs14 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.p !== void 0) {
                                  let data11 = data.p;
                                  const _errs15 = errors;
                                  if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
                                    validate210.errors = [{ instancePath: instancePath + "/p", schemaPath: "#/properties/p/type", keyword: "type", params: { type: schema87.properties.p.type }, message: "must be number,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs15 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.adjusted_p !== void 0) {
                                    let data12 = data.adjusted_p;
                                    const _errs17 = errors;
                                    if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
                                      validate210.errors = [{ instancePath: instancePath + "/adjusted_p", schemaPath: "#/properties/adjusted_p/type", keyword: "type", params: { type: schema87.properties.adjusted_p.type }, message: "must be number,null" }];
                                      return false;
                                    }
                                    var valid0 = _errs17 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.verdict !== void 0) {
                                      let data13 = data.verdict;
                                      const _errs19 = errors;
                                      if (!(data13 === "regression" || data13 === "improvement" || data13 === "no-change" || data13 === "inconclusive" || data13 === "error")) {
                                        validate210.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema87.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid0 = _errs19 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.tolerance !== void 0) {
                                        let data14 = data.tolerance;
                                        const _errs20 = errors;
                                        if (!(typeof data14 == "number" && isFinite(data14))) {
                                          validate210.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                          return false;
                                        }
                                        var valid0 = _errs20 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.minimum_detectable_effect !== void 0) {
                                          let data15 = data.minimum_detectable_effect;
                                          const _errs22 = errors;
                                          if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
                                            validate210.errors = [{ instancePath: instancePath + "/minimum_detectable_effect", schemaPath: "#/properties/minimum_detectable_effect/type", keyword: "type", params: { type: schema87.properties.minimum_detectable_effect.type }, message: "must be number,null" }];
                                            return false;
                                          }
                                          var valid0 = _errs22 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.processes_needed !== void 0) {
                                            let data16 = data.processes_needed;
                                            const _errs24 = errors;
                                            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
                                              validate210.errors = [{ instancePath: instancePath + "/processes_needed", schemaPath: "#/properties/processes_needed/type", keyword: "type", params: { type: schema87.properties.processes_needed.type }, message: "must be integer,null" }];
                                              return false;
                                            }
                                            var valid0 = _errs24 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.gating !== void 0) {
                                              const _errs26 = errors;
                                              if (typeof data.gating !== "boolean") {
                                                validate210.errors = [{ instancePath: instancePath + "/gating", schemaPath: "#/properties/gating/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                              }
                                              var valid0 = _errs26 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.provisional !== void 0) {
                                                const _errs28 = errors;
                                                if (typeof data.provisional !== "boolean") {
                                                  validate210.errors = [{ instancePath: instancePath + "/provisional", schemaPath: "#/properties/provisional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                  return false;
                                                }
                                                var valid0 = _errs28 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.confirmed !== void 0) {
                                                  const _errs30 = errors;
                                                  if (typeof data.confirmed !== "boolean") {
                                                    validate210.errors = [{ instancePath: instancePath + "/confirmed", schemaPath: "#/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs30 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.reason !== void 0) {
                                                    const _errs32 = errors;
                                                    if (typeof data.reason !== "string") {
                                                      validate210.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs32 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.waiver !== void 0) {
                                                      let data21 = data.waiver;
                                                      const _errs34 = errors;
                                                      if (errors === _errs34) {
                                                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                          let missing1;
                                                          if (data21.reason === void 0 && (missing1 = "reason") || data21.expires === void 0 && (missing1 = "expires")) {
                                                            validate210.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs36 = errors;
                                                            for (const key1 in data21) {
                                                              if (!(key1 === "reason" || key1 === "expires")) {
                                                                validate210.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs36 === errors) {
                                                              if (data21.reason !== void 0) {
                                                                const _errs37 = errors;
                                                                if (typeof data21.reason !== "string") {
                                                                  validate210.errors = [{ instancePath: instancePath + "/waiver/reason", schemaPath: "#/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid1 = _errs37 === errors;
                                                              } else {
                                                                var valid1 = true;
                                                              }
                                                              if (valid1) {
                                                                if (data21.expires !== void 0) {
                                                                  const _errs39 = errors;
                                                                  if (typeof data21.expires !== "string") {
                                                                    validate210.errors = [{ instancePath: instancePath + "/waiver/expires", schemaPath: "#/properties/waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid1 = _errs39 === errors;
                                                                } else {
                                                                  var valid1 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate210.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs34 === errors;
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
    } else {
      validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}
validate210.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema93 = { "type": "object", "additionalProperties": false, "required": ["case", "metric", "numerator", "denominator", "ratio", "interval", "n"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "metric": { "$ref": "common.schema.json#/$defs/MetricKey" }, "numerator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "denominator": { "$ref": "common.schema.json#/$defs/SuiteName" }, "numerator_value": { "type": ["number", "null"] }, "denominator_value": { "type": ["number", "null"] }, "unit": { "type": "string" }, "ratio": { "type": ["number", "null"], "description": "numerator / denominator; above 1 the denominator is faster" }, "interval": { "$ref": "#/$defs/Interval" }, "n": { "type": "integer" }, "paired": { "type": "boolean" }, "verdict": { "enum": ["within-bounds", "out-of-bounds", "inconclusive"] }, "reason": { "type": "string" } } };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      if (data.case === void 0 && (missing0 = "case") || data.metric === void 0 && (missing0 = "metric") || data.numerator === void 0 && (missing0 = "numerator") || data.denominator === void 0 && (missing0 = "denominator") || data.ratio === void 0 && (missing0 = "ratio") || data.interval === void 0 && (missing0 = "interval") || data.n === void 0 && (missing0 = "n")) {
        validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema93.properties, key0)) {
            validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.case !== void 0) {
            const _errs2 = errors;
            if (!validate213(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.metric !== void 0) {
              const _errs3 = errors;
              if (!validate215(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.numerator !== void 0) {
                const _errs4 = errors;
                if (!validate211(data.numerator, { instancePath: instancePath + "/numerator", parentData: data, parentDataProperty: "numerator", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.denominator !== void 0) {
                  const _errs5 = errors;
                  if (!validate211(data.denominator, { instancePath: instancePath + "/denominator", parentData: data, parentDataProperty: "denominator", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
                      validate223.errors = [{ instancePath: instancePath + "/numerator_value", schemaPath: "#/properties/numerator_value/type", keyword: "type", params: { type: schema93.properties.numerator_value.type }, message: "must be number,null" }];
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
                        validate223.errors = [{ instancePath: instancePath + "/denominator_value", schemaPath: "#/properties/denominator_value/type", keyword: "type", params: { type: schema93.properties.denominator_value.type }, message: "must be number,null" }];
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
                          validate223.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate223.errors = [{ instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/type", keyword: "type", params: { type: schema93.properties.ratio.type }, message: "must be number,null" }];
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.interval !== void 0) {
                            const _errs14 = errors;
                            if (!validate220(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
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
                                validate223.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                                  validate223.errors = [{ instancePath: instancePath + "/paired", schemaPath: "#/properties/paired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                    validate223.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema93.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.reason !== void 0) {
                                    const _errs20 = errors;
                                    if (typeof data.reason !== "string") {
                                      validate223.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
var schema94 = { "type": "object", "additionalProperties": false, "required": ["case", "suite", "check", "agrees"], "properties": { "case": { "$ref": "common.schema.json#/$defs/CaseId" }, "suite": { "$ref": "common.schema.json#/$defs/SuiteName" }, "check": { "type": "string" }, "agrees": { "type": ["boolean", "null"], "description": "null: reported only" }, "expected": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "got": { "anyOf": [{ "$ref": "common.schema.json#/$defs/CheckValue" }, { "type": "null" }] }, "tolerance": { "type": "string" }, "against": { "type": "string" } } };
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
    validate233.errors = vErrors;
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
  validate233.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate233.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate230.evaluated;
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
        validate230.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "case" || key0 === "suite" || key0 === "check" || key0 === "agrees" || key0 === "expected" || key0 === "got" || key0 === "tolerance" || key0 === "against")) {
            validate230.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.case !== void 0) {
            const _errs2 = errors;
            if (!validate213(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.suite !== void 0) {
              const _errs3 = errors;
              if (!validate211(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
                  validate230.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate230.errors = [{ instancePath: instancePath + "/agrees", schemaPath: "#/properties/agrees/type", keyword: "type", params: { type: schema94.properties.agrees.type }, message: "must be boolean,null" }];
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
                    if (!validate233(data4, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
                      validate230.errors = vErrors;
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
                      if (!validate233(data5, { instancePath: instancePath + "/got", parentData: data, parentDataProperty: "got", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
                        validate230.errors = vErrors;
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
                          validate230.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate230.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate230.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate230.errors = vErrors;
  return errors === 0;
}
validate230.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      const tag0 = data.kind;
      if (typeof tag0 == "string") {
        if (tag0 === "measured") {
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.kind === void 0 && (missing0 = "kind")) {
                validate240.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
              } else {
                const _errs4 = errors;
                for (const key0 in data) {
                  if (!(key0 === "kind")) {
                    validate240.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs4 === errors) {
                  if (data.kind !== void 0) {
                    if ("measured" !== data.kind) {
                      validate240.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validate240.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var props0 = true;
        } else if (tag0 === "wrong") {
          const _errs6 = errors;
          if (errors === _errs6) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.kind === void 0 && (missing1 = "kind") || data.check === void 0 && (missing1 = "check") || data.expected === void 0 && (missing1 = "expected") || data.got === void 0 && (missing1 = "got")) {
                validate240.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                const _errs8 = errors;
                for (const key1 in data) {
                  if (!(key1 === "kind" || key1 === "check" || key1 === "expected" || key1 === "got" || key1 === "tolerance" || key1 === "against")) {
                    validate240.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs8 === errors) {
                  if (data.kind !== void 0) {
                    const _errs9 = errors;
                    if ("wrong" !== data.kind) {
                      validate240.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "wrong" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid4 = _errs9 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.check !== void 0) {
                      let data2 = data.check;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data2 === "string") {
                          if (data2.length > 100) {
                            validate240.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/1/properties/check/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                            return false;
                          }
                        } else {
                          validate240.errors = [{ instancePath: instancePath + "/check", schemaPath: "#/oneOf/1/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid4 = _errs10 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.expected !== void 0) {
                        const _errs12 = errors;
                        if (!validate79(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs12 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.got !== void 0) {
                          let data4 = data.got;
                          const _errs13 = errors;
                          const _errs14 = errors;
                          let valid5 = false;
                          let passing0 = null;
                          const _errs15 = errors;
                          if (!validate79(data4, { instancePath: instancePath + "/got", parentData: data, parentDataProperty: "got", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs15 === errors;
                          if (_valid0) {
                            valid5 = true;
                            passing0 = 0;
                          }
                          const _errs16 = errors;
                          if (data4 !== null) {
                            const err0 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/1/properties/got/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                          var _valid0 = _errs16 === errors;
                          if (_valid0 && valid5) {
                            valid5 = false;
                            passing0 = [passing0, 1];
                          } else {
                            if (_valid0) {
                              valid5 = true;
                              passing0 = 1;
                            }
                          }
                          if (!valid5) {
                            const err1 = { instancePath: instancePath + "/got", schemaPath: "#/oneOf/1/properties/got/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            validate240.errors = vErrors;
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
                          var valid4 = _errs13 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data.tolerance !== void 0) {
                            let data5 = data.tolerance;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data5 === "string") {
                                if (data5.length > 100) {
                                  validate240.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/1/properties/tolerance/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                }
                              } else {
                                validate240.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/oneOf/1/properties/tolerance/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid4 = _errs18 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data.against !== void 0) {
                              let data6 = data.against;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (typeof data6 === "string") {
                                  if (data6.length > 100) {
                                    validate240.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/1/properties/against/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate240.errors = [{ instancePath: instancePath + "/against", schemaPath: "#/oneOf/1/properties/against/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid4 = _errs20 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate240.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "failed") {
          const _errs22 = errors;
          if (errors === _errs22) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.kind === void 0 && (missing2 = "kind") || data.stage === void 0 && (missing2 = "stage") || data.message === void 0 && (missing2 = "message")) {
                validate240.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs24 = errors;
                for (const key2 in data) {
                  if (!(key2 === "kind" || key2 === "stage" || key2 === "message" || key2 === "hint" || key2 === "stderr_tail")) {
                    validate240.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs24 === errors) {
                  if (data.kind !== void 0) {
                    const _errs25 = errors;
                    if ("failed" !== data.kind) {
                      validate240.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid7 = _errs25 === errors;
                  } else {
                    var valid7 = true;
                  }
                  if (valid7) {
                    if (data.stage !== void 0) {
                      let data8 = data.stage;
                      const _errs26 = errors;
                      if (!(data8 === "build" || data8 === "fixtures" || data8 === "spawn" || data8 === "protocol" || data8 === "timeout" || data8 === "crash" || data8 === "request" || data8 === "setup" || data8 === "warmup" || data8 === "measure" || data8 === "check" || data8 === "missing")) {
                        validate240.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/oneOf/2/properties/stage/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[2].properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid7 = _errs26 === errors;
                    } else {
                      var valid7 = true;
                    }
                    if (valid7) {
                      if (data.message !== void 0) {
                        let data9 = data.message;
                        const _errs27 = errors;
                        if (errors === _errs27) {
                          if (typeof data9 === "string") {
                            if (data9.length > 4e3) {
                              validate240.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/2/properties/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                              return false;
                            }
                          } else {
                            validate240.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/oneOf/2/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid7 = _errs27 === errors;
                      } else {
                        var valid7 = true;
                      }
                      if (valid7) {
                        if (data.hint !== void 0) {
                          let data10 = data.hint;
                          const _errs29 = errors;
                          if (errors === _errs29) {
                            if (typeof data10 === "string") {
                              if (data10.length > 2e3) {
                                validate240.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/2/properties/hint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate240.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/oneOf/2/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid7 = _errs29 === errors;
                        } else {
                          var valid7 = true;
                        }
                        if (valid7) {
                          if (data.stderr_tail !== void 0) {
                            let data11 = data.stderr_tail;
                            const _errs31 = errors;
                            if (errors === _errs31) {
                              if (typeof data11 === "string") {
                                if (data11.length > 8192) {
                                  validate240.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/2/properties/stderr_tail/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }];
                                  return false;
                                }
                              } else {
                                validate240.errors = [{ instancePath: instancePath + "/stderr_tail", schemaPath: "#/oneOf/2/properties/stderr_tail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid7 = _errs31 === errors;
                          } else {
                            var valid7 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate240.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "skipped") {
          const _errs33 = errors;
          if (errors === _errs33) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.kind === void 0 && (missing3 = "kind") || data.reason === void 0 && (missing3 = "reason")) {
                validate240.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              } else {
                const _errs35 = errors;
                for (const key3 in data) {
                  if (!(key3 === "kind" || key3 === "reason")) {
                    validate240.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs35 === errors) {
                  if (data.kind !== void 0) {
                    const _errs36 = errors;
                    if ("skipped" !== data.kind) {
                      validate240.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "skipped" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid9 = _errs36 === errors;
                  } else {
                    var valid9 = true;
                  }
                  if (valid9) {
                    if (data.reason !== void 0) {
                      let data13 = data.reason;
                      const _errs37 = errors;
                      if (errors === _errs37) {
                        if (typeof data13 === "string") {
                          if (data13.length > 2e3) {
                            validate240.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/3/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                            return false;
                          }
                        } else {
                          validate240.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/oneOf/3/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
            } else {
              validate240.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          validate240.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' }];
          return false;
        }
      } else {
        validate240.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' }];
        return false;
      }
    } else {
      validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate240.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate240.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate237.evaluated;
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
        validate237.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "suite" || key0 === "case" || key0 === "outcome")) {
            validate237.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.suite !== void 0) {
            const _errs2 = errors;
            if (!validate211(data.suite, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.case !== void 0) {
              const _errs3 = errors;
              if (!validate213(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.outcome !== void 0) {
                const _errs4 = errors;
                if (!validate240(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
      validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate237.errors = vErrors;
  return errors === 0;
}
validate237.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
          validate245.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema26.additionalProperties.type }, message: "must be string,number,boolean,null" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema99 = { "type": "object", "additionalProperties": false, "required": ["field", "base", "head", "rule"], "properties": { "field": { "type": "string" }, "base": { "type": ["string", "number", "boolean", "null"] }, "head": { "type": ["string", "number", "boolean", "null"] }, "rule": { "enum": ["must-match", "warn", "ignore"] } } };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate247.evaluated;
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
        validate247.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "field" || key0 === "base" || key0 === "head" || key0 === "rule")) {
            validate247.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.field !== void 0) {
            const _errs2 = errors;
            if (typeof data.field !== "string") {
              validate247.errors = [{ instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate247.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: schema99.properties.base.type }, message: "must be string,number,boolean,null" }];
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
                  validate247.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: schema99.properties.head.type }, message: "must be string,number,boolean,null" }];
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
                    validate247.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: schema99.properties.rule.enum }, message: "must be equal to one of the allowed values" }];
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
      validate247.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate247.errors = vErrors;
  return errors === 0;
}
validate247.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.kind === void 0 && (missing0 = "kind") || data.conclusion === void 0 && (missing0 = "conclusion") || data.exit_code === void 0 && (missing0 = "exit_code") || data.summary === void 0 && (missing0 = "summary") || data.head === void 0 && (missing0 = "head") || data.profile === void 0 && (missing0 = "profile") || data.policy === void 0 && (missing0 = "policy") || data.comparisons === void 0 && (missing0 = "comparisons") || data.parity === void 0 && (missing0 = "parity") || data.equivalence === void 0 && (missing0 = "equivalence") || data.failures === void 0 && (missing0 = "failures") || data.environment === void 0 && (missing0 = "environment") || data.totals === void 0 && (missing0 = "totals") || data.warnings === void 0 && (missing0 = "warnings")) {
        validate204.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema84.properties, key0)) {
            validate204.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            const _errs2 = errors;
            if (!validate205(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
                validate204.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "verdict" }, message: "must be equal to constant" }];
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
                if (!(data2 === "pass" || data2 === "regression" || data2 === "not-measured" || data2 === "wrong-answer" || data2 === "inconclusive")) {
                  validate204.errors = [{ instancePath: instancePath + "/conclusion", schemaPath: "#/properties/conclusion/enum", keyword: "enum", params: { allowedValues: schema84.properties.conclusion.enum }, message: "must be equal to one of the allowed values" }];
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
                    validate204.errors = [{ instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/enum", keyword: "enum", params: { allowedValues: schema84.properties.exit_code.enum }, message: "must be equal to one of the allowed values" }];
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
                      validate204.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.head !== void 0) {
                      const _errs8 = errors;
                      if (!validate207(data.head, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
                        if (!validate207(data6, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
                          validate204.errors = vErrors;
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
                            validate204.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                if (data8.alpha === void 0 && (missing1 = "alpha") || data8.correction === void 0 && (missing1 = "correction") || data8.tolerance === void 0 && (missing1 = "tolerance") || data8.min_effect === void 0 && (missing1 = "min_effect") || data8.on_inconclusive === void 0 && (missing1 = "on_inconclusive")) {
                                  validate204.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs18 = errors;
                                  for (const key1 in data8) {
                                    if (!(key1 === "alpha" || key1 === "correction" || key1 === "tolerance" || key1 === "min_effect" || key1 === "on_inconclusive")) {
                                      validate204.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs18 === errors) {
                                    if (data8.alpha !== void 0) {
                                      let data9 = data8.alpha;
                                      const _errs19 = errors;
                                      if (!(typeof data9 == "number" && isFinite(data9))) {
                                        validate204.errors = [{ instancePath: instancePath + "/policy/alpha", schemaPath: "#/properties/policy/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                          validate204.errors = [{ instancePath: instancePath + "/policy/correction", schemaPath: "#/properties/policy/properties/correction/enum", keyword: "enum", params: { allowedValues: schema84.properties.policy.properties.correction.enum }, message: "must be equal to one of the allowed values" }];
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
                                            validate204.errors = [{ instancePath: instancePath + "/policy/tolerance", schemaPath: "#/properties/policy/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                              validate204.errors = [{ instancePath: instancePath + "/policy/min_effect", schemaPath: "#/properties/policy/properties/min_effect/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                                validate204.errors = [{ instancePath: instancePath + "/policy/on_inconclusive", schemaPath: "#/properties/policy/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema84.properties.policy.properties.on_inconclusive.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid2 = _errs26 === errors;
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
                                validate204.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.comparisons !== void 0) {
                              let data14 = data.comparisons;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (Array.isArray(data14)) {
                                  var valid3 = true;
                                  const len0 = data14.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs29 = errors;
                                    if (!validate210(data14[i0], { instancePath: instancePath + "/comparisons/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs29 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate204.errors = [{ instancePath: instancePath + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs27 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.parity !== void 0) {
                                let data16 = data.parity;
                                const _errs30 = errors;
                                if (errors === _errs30) {
                                  if (Array.isArray(data16)) {
                                    var valid4 = true;
                                    const len1 = data16.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs32 = errors;
                                      if (!validate223(data16[i1], { instancePath: instancePath + "/parity/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs32 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate204.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs30 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.equivalence !== void 0) {
                                  let data18 = data.equivalence;
                                  const _errs33 = errors;
                                  if (errors === _errs33) {
                                    if (Array.isArray(data18)) {
                                      var valid5 = true;
                                      const len2 = data18.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs35 = errors;
                                        if (!validate230(data18[i2], { instancePath: instancePath + "/equivalence/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid5 = _errs35 === errors;
                                        if (!valid5) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate204.errors = [{ instancePath: instancePath + "/equivalence", schemaPath: "#/properties/equivalence/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs33 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.failures !== void 0) {
                                    let data20 = data.failures;
                                    const _errs36 = errors;
                                    if (errors === _errs36) {
                                      if (Array.isArray(data20)) {
                                        var valid6 = true;
                                        const len3 = data20.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs38 = errors;
                                          if (!validate237(data20[i3], { instancePath: instancePath + "/failures/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid6 = _errs38 === errors;
                                          if (!valid6) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate204.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs36 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.environment !== void 0) {
                                      let data22 = data.environment;
                                      const _errs39 = errors;
                                      if (errors === _errs39) {
                                        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                          let missing2;
                                          if (data22.head === void 0 && (missing2 = "head") || data22.differences === void 0 && (missing2 = "differences")) {
                                            validate204.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                          } else {
                                            const _errs41 = errors;
                                            for (const key2 in data22) {
                                              if (!(key2 === "head" || key2 === "differences")) {
                                                validate204.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs41 === errors) {
                                              if (data22.head !== void 0) {
                                                const _errs42 = errors;
                                                if (!validate245(data22.head, { instancePath: instancePath + "/environment/head", parentData: data22, parentDataProperty: "head", rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid7 = _errs42 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                              if (valid7) {
                                                if (data22.differences !== void 0) {
                                                  let data24 = data22.differences;
                                                  const _errs43 = errors;
                                                  if (errors === _errs43) {
                                                    if (Array.isArray(data24)) {
                                                      var valid8 = true;
                                                      const len4 = data24.length;
                                                      for (let i4 = 0; i4 < len4; i4++) {
                                                        const _errs45 = errors;
                                                        if (!validate247(data24[i4], { instancePath: instancePath + "/environment/differences/" + i4, parentData: data24, parentDataProperty: i4, rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid8 = _errs45 === errors;
                                                        if (!valid8) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate204.errors = [{ instancePath: instancePath + "/environment/differences", schemaPath: "#/properties/environment/properties/differences/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid7 = _errs43 === errors;
                                                } else {
                                                  var valid7 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate204.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs39 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.totals !== void 0) {
                                        let data26 = data.totals;
                                        const _errs46 = errors;
                                        if (errors === _errs46) {
                                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                            let missing3;
                                            if (data26.cases === void 0 && (missing3 = "cases") || data26.measured === void 0 && (missing3 = "measured") || data26.wrong === void 0 && (missing3 = "wrong") || data26.failed === void 0 && (missing3 = "failed") || data26.skipped === void 0 && (missing3 = "skipped") || data26.regressions === void 0 && (missing3 = "regressions") || data26.improvements === void 0 && (missing3 = "improvements") || data26.no_change === void 0 && (missing3 = "no_change") || data26.inconclusive === void 0 && (missing3 = "inconclusive") || data26.errors === void 0 && (missing3 = "errors") || data26.waived === void 0 && (missing3 = "waived") || data26.seconds === void 0 && (missing3 = "seconds")) {
                                              validate204.errors = [{ instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                              return false;
                                            } else {
                                              const _errs48 = errors;
                                              for (const key3 in data26) {
                                                if (!func1.call(schema84.properties.totals.properties, key3)) {
                                                  validate204.errors = [{ instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs48 === errors) {
                                                if (data26.cases !== void 0) {
                                                  let data27 = data26.cases;
                                                  const _errs49 = errors;
                                                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                    validate204.errors = [{ instancePath: instancePath + "/totals/cases", schemaPath: "#/properties/totals/properties/cases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  var valid9 = _errs49 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                                if (valid9) {
                                                  if (data26.measured !== void 0) {
                                                    let data28 = data26.measured;
                                                    const _errs51 = errors;
                                                    if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                      validate204.errors = [{ instancePath: instancePath + "/totals/measured", schemaPath: "#/properties/totals/properties/measured/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    var valid9 = _errs51 === errors;
                                                  } else {
                                                    var valid9 = true;
                                                  }
                                                  if (valid9) {
                                                    if (data26.wrong !== void 0) {
                                                      let data29 = data26.wrong;
                                                      const _errs53 = errors;
                                                      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                        validate204.errors = [{ instancePath: instancePath + "/totals/wrong", schemaPath: "#/properties/totals/properties/wrong/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      var valid9 = _errs53 === errors;
                                                    } else {
                                                      var valid9 = true;
                                                    }
                                                    if (valid9) {
                                                      if (data26.failed !== void 0) {
                                                        let data30 = data26.failed;
                                                        const _errs55 = errors;
                                                        if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                          validate204.errors = [{ instancePath: instancePath + "/totals/failed", schemaPath: "#/properties/totals/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        var valid9 = _errs55 === errors;
                                                      } else {
                                                        var valid9 = true;
                                                      }
                                                      if (valid9) {
                                                        if (data26.skipped !== void 0) {
                                                          let data31 = data26.skipped;
                                                          const _errs57 = errors;
                                                          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                            validate204.errors = [{ instancePath: instancePath + "/totals/skipped", schemaPath: "#/properties/totals/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          var valid9 = _errs57 === errors;
                                                        } else {
                                                          var valid9 = true;
                                                        }
                                                        if (valid9) {
                                                          if (data26.regressions !== void 0) {
                                                            let data32 = data26.regressions;
                                                            const _errs59 = errors;
                                                            if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                                                              validate204.errors = [{ instancePath: instancePath + "/totals/regressions", schemaPath: "#/properties/totals/properties/regressions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            var valid9 = _errs59 === errors;
                                                          } else {
                                                            var valid9 = true;
                                                          }
                                                          if (valid9) {
                                                            if (data26.improvements !== void 0) {
                                                              let data33 = data26.improvements;
                                                              const _errs61 = errors;
                                                              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                                validate204.errors = [{ instancePath: instancePath + "/totals/improvements", schemaPath: "#/properties/totals/properties/improvements/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              var valid9 = _errs61 === errors;
                                                            } else {
                                                              var valid9 = true;
                                                            }
                                                            if (valid9) {
                                                              if (data26.no_change !== void 0) {
                                                                let data34 = data26.no_change;
                                                                const _errs63 = errors;
                                                                if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                                  validate204.errors = [{ instancePath: instancePath + "/totals/no_change", schemaPath: "#/properties/totals/properties/no_change/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                var valid9 = _errs63 === errors;
                                                              } else {
                                                                var valid9 = true;
                                                              }
                                                              if (valid9) {
                                                                if (data26.inconclusive !== void 0) {
                                                                  let data35 = data26.inconclusive;
                                                                  const _errs65 = errors;
                                                                  if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                                    validate204.errors = [{ instancePath: instancePath + "/totals/inconclusive", schemaPath: "#/properties/totals/properties/inconclusive/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  var valid9 = _errs65 === errors;
                                                                } else {
                                                                  var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                  if (data26.errors !== void 0) {
                                                                    let data36 = data26.errors;
                                                                    const _errs67 = errors;
                                                                    if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                                      validate204.errors = [{ instancePath: instancePath + "/totals/errors", schemaPath: "#/properties/totals/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    var valid9 = _errs67 === errors;
                                                                  } else {
                                                                    var valid9 = true;
                                                                  }
                                                                  if (valid9) {
                                                                    if (data26.waived !== void 0) {
                                                                      let data37 = data26.waived;
                                                                      const _errs69 = errors;
                                                                      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                                        validate204.errors = [{ instancePath: instancePath + "/totals/waived", schemaPath: "#/properties/totals/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      var valid9 = _errs69 === errors;
                                                                    } else {
                                                                      var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                      if (data26.seconds !== void 0) {
                                                                        let data38 = data26.seconds;
                                                                        const _errs71 = errors;
                                                                        if (!(typeof data38 == "number" && isFinite(data38))) {
                                                                          validate204.errors = [{ instancePath: instancePath + "/totals/seconds", schemaPath: "#/properties/totals/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                          return false;
                                                                        }
                                                                        var valid9 = _errs71 === errors;
                                                                      } else {
                                                                        var valid9 = true;
                                                                      }
                                                                      if (valid9) {
                                                                        if (data26.peak_rss_bytes !== void 0) {
                                                                          let data39 = data26.peak_rss_bytes;
                                                                          const _errs73 = errors;
                                                                          if (!(typeof data39 == "number" && isFinite(data39))) {
                                                                            validate204.errors = [{ instancePath: instancePath + "/totals/peak_rss_bytes", schemaPath: "#/properties/totals/properties/peak_rss_bytes/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                          }
                                                                          var valid9 = _errs73 === errors;
                                                                        } else {
                                                                          var valid9 = true;
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
                                            validate204.errors = [{ instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs46 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.warnings !== void 0) {
                                          let data40 = data.warnings;
                                          const _errs75 = errors;
                                          if (errors === _errs75) {
                                            if (Array.isArray(data40)) {
                                              var valid10 = true;
                                              const len5 = data40.length;
                                              for (let i5 = 0; i5 < len5; i5++) {
                                                const _errs77 = errors;
                                                if (typeof data40[i5] !== "string") {
                                                  validate204.errors = [{ instancePath: instancePath + "/warnings/" + i5, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid10 = _errs77 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate204.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs75 === errors;
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
    } else {
      validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

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
  if (keyword === "required") {
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
    throw new RvpError(`cannot read ${path}: ${messageOf(cause)}`, { stage: "plan", cause });
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
  smoke: { processes: 2, looks: false, warmup: 1, iterations: 2, seconds: 1, timeout_seconds: 60 },
  quick: { processes: 5, looks: false, warmup: 2, iterations: 5, seconds: 1, timeout_seconds: 120 },
  full: {
    processes: 15,
    looks: true,
    warmup: 3,
    iterations: 10,
    seconds: 30,
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
  rules: [],
  parity: [],
  // Globs, later ones win. What is named nowhere else is a library version or a setting of a suite.
  fingerprint: {
    "*": "must-match",
    "memory.*": "warn",
    "os.*": "warn",
    "load.*": "ignore"
  },
  waivers: []
};
function loadConfig(path) {
  const config = readToml(path, validateConfig, impossibleDay);
  const root = dirname(resolve(path));
  const profile = (name) => ({ ...PROFILES[name], ...config.profiles?.[name] });
  return {
    path: resolve(path),
    root,
    suites: config.suites.map((suite) => resolve(root, suite)),
    benchmarks: resolve(root, config.benchmarks),
    reference: config.reference,
    fixtures: config.fixtures,
    ratio: config.ratio,
    seed: config.seed ?? 42,
    threads: config.threads ?? 1,
    device: config.device ?? "cpu",
    dtype: config.dtype ?? "float32",
    runnerClass: config.runner_class,
    profiles: { smoke: profile("smoke"), quick: profile("quick"), full: profile("full") },
    policy: {
      ...DEFAULT_POLICY,
      ...config.policy,
      fingerprint: { ...DEFAULT_POLICY.fingerprint, ...config.policy?.fingerprint }
    }
  };
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

export {
  parse2 as parse,
  validateBaseline,
  validateDefinition,
  validateEvent,
  validateMetricCatalog,
  validateResults,
  validateSuiteManifest,
  readToml,
  loadConfig
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
