//! Records what the binary is made of, for `hello`, and where libtorch lies.

fn main() {
    rvp_bench_build::record_versions_and_link_libtorch(&["tch"]);
}
