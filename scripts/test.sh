#!/usr/bin/env bash
# All tests, in all three languages, on a bare machine: node, python3, cargo and cc are enough.
# Environments and builds live in the user's cache, keyed by content; a second run rebuilds nothing.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
cache="${RVP_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/rvp-bench}"
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
passed=0
failed=0
export RVP_CACHE_DIR="$cache" NO_COLOR=1

# One check that is not a test runner: counts as one.
check() {
  local name=$1
  shift
  local start=$SECONDS
  if "$@" >"$logs/check" 2>&1; then
    passed=$((passed + 1))
    echo "ok    $name ($((SECONDS - start)) s)"
  else
    failed=$((failed + 1))
    echo "FAIL  $name ($((SECONDS - start)) s)"
    tail -n 60 "$logs/check"
  fi
}

# A test runner: its own counts are read by regular expressions that begin with the number.
suite() {
  local name=$1 passes=$2 failures=$3
  shift 3
  local start=$SECONDS status=0 ok bad
  "$@" >"$logs/suite" 2>&1 || status=$?
  ok=$(grep -oE "$passes" "$logs/suite" | awk '{ sum += $1 } END { print sum + 0 }')
  bad=$(grep -oE "$failures" "$logs/suite" | awk '{ sum += $1 } END { print sum + 0 }')
  if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  if [ "$status" -eq 0 ] && [ "$ok" -eq 0 ]; then bad=1; echo "no test ran" >>"$logs/suite"; fi
  passed=$((passed + ok))
  failed=$((failed + bad))
  echo "$([ "$bad" -eq 0 ] && echo "ok   " || echo FAIL)  $name: $ok passed, $bad failed ($((SECONDS - start)) s)"
  [ "$bad" -eq 0 ] || tail -n 120 "$logs/suite"
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

domains="classical dl llm rl"

# The report is tested in a browser: Debian's, or the one that RVP_CHROMIUM names.
install_browser() {
  [ -x "${RVP_CHROMIUM:-/usr/bin/chromium}" ] && return 0
  apt-get update && apt-get install --yes --no-install-recommends chromium
}

# What people bench with, and this machine may lack: the drivers are tested with the real ones.
install_benchmark_tools() {
  command -v hyperfine && command -v valgrind && command -v addr2line &&
    [ -e /usr/include/benchmark/benchmark.h ] && return 0
  apt-get update &&
    apt-get install --yes --no-install-recommends hyperfine valgrind binutils libbenchmark-dev
}

# --- the harness ---------------------------------------------------------------------------------
check "npm ci" npm ci --ignore-scripts --no-audit --no-fund
check "browser" install_browser
check "benchmark tools" install_benchmark_tools
check "generated files are fresh (contract, dist, docs)" bash scripts/check_generated.sh
check "types" npm run --silent types
check "lint" npm run --silent lint
check "workflows" bash scripts/check_workflows.sh

# --- the main job, smoke profile: builds every suite once, for all that follows ------------------
check "rvp-bench run --profile smoke" \
  node dist/cli.mjs run --profile smoke --no-baseline --out "$logs/smoke"

vitest() { npx vitest run --reporter=dot 2>&1 | grep -v "Test Files"; } # files are not tests
suite "vitest" "[0-9]+ passed" "[0-9]+ failed" vitest

# --- the Python suite ----------------------------------------------------------------------------
lock=impl/python/requirements/test.lock
python_env="$cache/test-$(sha256sum "$lock" | cut -c1-16)"
install_test_environment() {
  [ -f "$python_env/.whole" ] && return 0
  rm -rf "$python_env"
  local installer
  installer=$(ls -d "$cache"/python-installer-*/ | head -n 1)
  python3 impl/python/install.py --lock "$lock" --into "$python_env" --installer "$installer" &&
    touch "$python_env/.whole"
}
check "python test environment" install_test_environment
cd impl/python
check "ruff check" "$python_env/bin/ruff" check .
check "ruff format" "$python_env/bin/ruff" format --check .
check "mypy" "$python_env/bin/mypy"
for domain in core $domains; do
  suite "pytest $domain" "[0-9]+ passed" "[0-9]+ (failed|error)" \
    env RVP_FIXTURES="$(ls -dt "$cache"/python-fixtures-"$domain"-smoke-*/ 2>/dev/null | head -n 1)" \
    "$python_env/bin/python" -m pytest "tests/$domain"
done

# --- the Rust suite ------------------------------------------------------------------------------
cd "$root/impl/rust"
CARGO_TARGET_DIR=$(ls -dt "$cache"/rust-target-*/ | head -n 1)
libtorch=$(ls -dt "$cache"/rust-libtorch-*/ | head -n 1)
export CARGO_TARGET_DIR RUSTFLAGS="-C target-cpu=native" LIBTORCH_USE_PYTORCH=1
export PATH="$libtorch/bin:$PATH"
check "rustfmt" cargo fmt --all --check
check "clippy" cargo clippy --release --workspace --all-targets --locked -- -D warnings
check "rustdoc of the kit" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps -p rvp-bench-core
for domain in core $domains; do
  suite "cargo test $domain" "[0-9]+ passed" "[0-9]+ failed" \
    env RVP_FIXTURES="$(ls -dt "$cache"/python-fixtures-"$domain"-smoke-*/ 2>/dev/null | head -n 1)" \
    cargo test --release --locked -p "rvp-bench-$domain"
done
cd "$root"
finish
