//! Records what the binary is made of, for `hello`.

fn main() {
    rvp_bench_build::record_versions(&["candle-core", "candle-nn", "hf-hub", "tokenizers"]);
}
