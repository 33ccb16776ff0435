"""The Python suite of rvp-bench: benchmarks behind the protocol of docs/protocol.md."""
