#!/usr/bin/env bash
# Build the fake NVML into a folder, which then goes into LD_LIBRARY_PATH: build.sh FOLDER
set -euo pipefail
cc -std=c11 -D_DEFAULT_SOURCE -Wall -Wextra -O1 -shared -fPIC -o "$1/libnvidia-ml.so.1" "$(dirname "${BASH_SOURCE[0]}")/fake_nvml.c"
