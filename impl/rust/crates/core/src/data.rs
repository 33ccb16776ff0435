//! The pseudo-random stream that all suites share.

/// The first `count` outputs of SplitMix64, state `seed + stream * 2^32`.
///
/// Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014).
/// The same numbers come from the Python suite's `data.split_mix_64`: `schema/vectors/prng.json`.
pub fn split_mix_64(seed: u64, count: usize, stream: u64) -> impl Iterator<Item = u64> {
    let state = seed.wrapping_add(stream << 32);
    (1..=count as u64).map(move |i| {
        let mut z = state.wrapping_add(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(i));
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    })
}

/// `count` doubles in [0, 1), from the top 53 bits of each output; equal in all suites.
///
/// ```
/// let noise = rvp_bench_core::data::uniform(42, 3, 0);
/// assert_eq!(noise, rvp_bench_core::data::uniform(42, 3, 0));
/// assert!(noise.iter().all(|value| (0.0..1.0).contains(value)));
/// ```
pub fn uniform(seed: u64, count: usize, stream: u64) -> Vec<f64> {
    let scale = (-53_f64).exp2();
    split_mix_64(seed, count, stream).map(|bits| (bits >> 11) as f64 * scale).collect()
}

/// A shuffle of 0..count-1 (sort by random key, ties by index); equal in both suites.
pub fn permutation(seed: u64, count: usize, stream: u64) -> Vec<usize> {
    let keys: Vec<u64> = split_mix_64(seed, count, stream).collect();
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|&index| keys[index]);
    order
}
