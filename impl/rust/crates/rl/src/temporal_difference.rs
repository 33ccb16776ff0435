//! The losses of the value-based agents: temporal-difference errors of values, or of distributions.
//!
//! Each takes the `online` network that learns, the `target` network that values the next states,
//! a minibatch, and whether the next action is selected by the online network (van Hasselt et al.
//! 2016) or by the target itself. Each gives losses, one for each of the batch, and what gives their
//! errors (batch,): the new priorities, for which prioritized replay alone asks.

use tch::{Kind, Reduction, Tensor, no_grad_guard};

use crate::distributional;
use crate::networks::q_network::QNetwork;
use crate::replay_buffer::Batch;

/// Gives the errors of a minibatch.
pub type Errors = Box<dyn FnOnce() -> Tensor>;

/// Huber losses (batch, 1) of the temporal-difference errors, and their absolute values.
pub fn huber(
    online: &QNetwork,
    target: &QNetwork,
    batch: &Batch,
    double: bool,
) -> (Tensor, Errors) {
    let targets = {
        let _no_grad = no_grad_guard();
        let next_values = target.forward(&batch.next_observations);
        let next_values = if double {
            let best = online.forward(&batch.next_observations).argmax(1, true);
            next_values.gather(1, &best, false)
        } else {
            next_values.amax([1], true)
        };
        &batch.rewards + &batch.discounts * next_values
    };
    let values = online.forward(&batch.observations).gather(1, &batch.actions, false);
    let losses = values.smooth_l1_loss(&targets, Reduction::None, 1.0);
    (losses, Box::new(move || (targets - values.detach()).abs().squeeze_dim(1)))
}

/// Cross-entropies (batch,) with the projected target distribution; they are the errors.
pub fn categorical(
    online: &QNetwork,
    target: &QNetwork,
    batch: &Batch,
    double: bool,
) -> (Tensor, Errors) {
    let z = online.z().expect("a distributional agent has atoms");
    let rows = Tensor::arange(batch.actions.size()[0], (Kind::Int64, z.device()));
    let targets = {
        let _no_grad = no_grad_guard();
        let probabilities = target.log_probabilities(&batch.next_observations).exp();
        let best = if double {
            online.forward(&batch.next_observations).argmax(1, false)
        } else {
            (&probabilities * z).sum_dim_intlist(2, false, None).argmax(1, false)
        };
        let best = probabilities.index(&[Some(&rows), Some(&best)]);
        distributional::project(&best, &batch.rewards, &batch.discounts, z)
    };
    let predicted = online.log_probabilities(&batch.observations);
    let predicted = predicted.index(&[Some(&rows), Some(&batch.actions.squeeze_dim(1))]);
    let losses = -(targets * predicted).sum_dim_intlist(1, false, None);
    let errors = losses.detach();
    (losses, Box::new(move || errors))
}
