//! What the domains on libtorch share. Twin of `impl/python/src/rvp_bench/torch_device.py`.

pub mod torch_device;
