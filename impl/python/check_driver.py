"""Is NVIDIA's driver as new as the argument says? ``check_driver.py 580``; exit code 1 if not."""

import subprocess
import sys

query = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
try:
    said = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    major = int(said.split(".")[0])
except (OSError, subprocess.CalledProcessError, ValueError):
    sys.exit("nvidia-smi names no driver")
sys.exit(f"the driver is {said.split()[0]}" if major < int(sys.argv[1]) else 0)
