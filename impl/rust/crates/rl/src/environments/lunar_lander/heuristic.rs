//! Gymnasium's hand-written controller, against which returns are compared.

/// The action of Gymnasium's own hand-written controller for an observation (8,).
///
/// In single precision where numpy's scalars of the observation stay single.
pub fn heuristic(observation: &[f32]) -> usize {
    let [x, y, x_speed, y_speed, angle, spin, left, right] =
        std::array::from_fn(|i| observation[i]);
    let angle_target = (x * 0.5 + x_speed * 1.0).clamp(-0.4, 0.4);
    let hover_target = 0.55 * x.abs();
    let mut angle_todo = (angle_target - angle) * 0.5 - spin * 1.0;
    let mut hover_todo = (hover_target - y) * 0.5 - y_speed * 0.5;
    if left != 0.0 || right != 0.0 {
        angle_todo = 0.0;
        hover_todo = -y_speed * 0.5;
    }
    if hover_todo > angle_todo.abs() && hover_todo > 0.05 {
        2
    } else if angle_todo < -0.05 {
        3
    } else if angle_todo > 0.05 {
        1
    } else {
        0
    }
}
