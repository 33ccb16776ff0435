//! What the domains on libtorch share. Twin of `impl/python/src/rvp_bench/torch_device.py`.

// Another key is another source: cargo, which goes by the times of files, takes a crate of another checkout for this one.
const _: Option<&str> = option_env!("RVP_BUILD_KEY");

pub mod torch_device;
