//! Epsilon-insensitive regression.

use ndarray::{Array1, Array2, Axis};
use rvp_bench_core::Result;

use crate::estimator::{Model, not_fitted};
use crate::kernel_machine::{KernelChoice, KernelMachine, Problem, solve};

/// A kernel machine that answers with numbers.
pub struct Svr {
    c: f64,
    epsilon: f64,
    kernel: KernelChoice,
    tol: f64,
    machine: Option<KernelMachine>,
}

impl Svr {
    /// A regressor that is not fitted yet.
    pub fn new(c: f64, epsilon: f64, kernel: KernelChoice, tol: f64) -> Self {
        Self { c, epsilon, kernel, tol, machine: None }
    }
}

impl Model<f64> for Svr {
    fn fit(&mut self, x: &Array2<f64>, y: &Array1<f64>) -> Result<()> {
        let kernel = self.kernel.of(x.ncols());
        let rows: Vec<usize> = (0..x.nrows()).collect();
        let function = solve(x, &rows, &Problem::Svr(y, self.c, self.epsilon), kernel, self.tol)?;
        self.machine = Some(KernelMachine::new(x, kernel, vec![function])?);
        Ok(())
    }

    fn predict(&self, x: &Array2<f64>) -> Result<Array1<f64>> {
        let machine = self.machine.as_ref().ok_or_else(not_fitted)?;
        Ok(machine.decide(x).index_axis_move(Axis(1), 0))
    }
}
