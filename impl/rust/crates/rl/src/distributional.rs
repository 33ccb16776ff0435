//! The categorical distribution of returns: its atoms and the projection onto them.
//!
//! Bellemare, Dabney, Munos: A Distributional Perspective on Reinforcement Learning (2017), C51.

use tch::{Device, Kind, Tensor};

/// The returns z (atoms,) that the distribution is over, evenly spaced.
pub fn support(v_min: f64, v_max: f64, atoms: i64, device: Device) -> Tensor {
    Tensor::linspace(v_min, v_max, atoms, (Kind::Float, device))
}

/// Equation (7): the Bellman update of a distribution, put back onto the atoms.
///
/// m_i = sum_j [1 - |[r + g z_j]_Vmin^Vmax - z_i| / dz]_0^1 p_j
///
/// - `probabilities`: p (batch, atoms) of the next state's best action
/// - `rewards`: r (batch, 1)
/// - `discounts`: g (batch, 1); 0 where the episode terminated
/// - `z`: the atoms (atoms,)
///
/// Gives m (batch, atoms); each row sums to 1.
pub fn project(probabilities: &Tensor, rewards: &Tensor, discounts: &Tensor, z: &Tensor) -> Tensor {
    let spacing = z.get(1) - z.get(0);
    let updated = (rewards + discounts * z).clamp_tensor(Some(z.get(0)), Some(z.get(-1)));
    let distance: Tensor = (updated.unsqueeze(1) - z.unsqueeze(1)).abs() / spacing;
    let shares = (1.0_f64 - distance).clamp(0.0, 1.0);
    shares.bmm(&probabilities.unsqueeze(2)).squeeze_dim(2)
}
