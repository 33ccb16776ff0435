import { mutantsOf } from "./mutant.ts";

/** A case of the domain, which computes in float32. */
const of = (name: string) => ({ float32: `rl/${name}` });
const DQN = of("dqn/dqn/cartpole");
const DOUBLE = of("dqn/double_dqn/cartpole");
const DUELING = of("dqn/dueling_dqn/cartpole");
const PRIORITIZED = of("dqn/prioritized_dqn/cartpole");
const RAINBOW = of("dqn/rainbow/cartpole");
/** Its gradients are clipped. */
const DQN_LANDER = of("dqn/dqn/lunar_lander");
const RAINBOW_LANDER = of("dqn/rainbow/lunar_lander");
const CLIPPED = { ...DQN_LANDER, ...{ "float32, Rainbow": RAINBOW_LANDER.float32 } };
const ACTOR_CRITIC = of("policy_gradient/actor_critic/cartpole");
const REINFORCE = of("policy_gradient/reinforce/cartpole");
const PURSUIT = of("environment/pursuit");

export const RL = [
  ...mutantsOf("python", "impl/python/src/rvp_bench/rl", [
    [
      "value_learner.py",
      "the target network is never copied",
      "            self.target.copy(self.online)\n",
      "            pass\n",
      DQN,
    ],
    [
      "value_learner.py",
      "the target network is copied one update early",
      "if self.updates % settings.target_update_interval == 0:",
      "if (self.updates + 1) % settings.target_update_interval == 0:",
      DQN,
    ],
    [
      "value_learner.py",
      "an end has a future",
      "discounts = (1.0 - batch.dones) * discounts",
      "discounts = torch.ones_like(batch.dones) * discounts",
      DQN,
    ],
    [
      "value_learner.py",
      "a discount of 0.98 for 0.99",
      "discounts = settings.gamma if",
      "discounts = settings.gamma - 0.01 if",
      DQN,
    ],
    [
      "value_learner.py",
      "no clipping",
      "        torch.nn.utils.clip_grad_norm_(self.online.parameters(), settings.max_grad_norm)\n",
      "",
      CLIPPED,
    ],
    [
      "value_learner.py",
      "losses not weighted",
      "(self.buffer.weights(self._beta(steps)) * losses).mean()",
      "losses.mean()",
      PRIORITIZED,
    ],
    [
      "value_learner.py",
      "the target's noise is not drawn again",
      "            self.target.reset_noise()\n",
      "",
      RAINBOW,
    ],
    [
      "temporal_difference.py",
      "squared errors",
      'functional.smooth_l1_loss(values, targets, reduction="none")',
      'functional.mse_loss(values, targets, reduction="none")',
      DQN,
    ],
    [
      "temporal_difference.py",
      "the target chooses its own action",
      "best = online(batch.next_observations).argmax(1, keepdim=True)",
      "best = target(batch.next_observations).argmax(1, keepdim=True)",
      DOUBLE,
    ],
    [
      "networks/q_network.py",
      "advantages not centred",
      "(advantages - advantages.mean(1, keepdim=True))",
      "advantages",
      DUELING,
    ],
    [
      "networks/mlp.py",
      "no activations",
      "[layer(inputs, outputs), activation()]",
      "[layer(inputs, outputs), nn.Identity()]",
      ACTOR_CRITIC,
    ],
    [
      "networks/actor_critic.py",
      "ReLU in the policy",
      "self.policy = mlp(sizes, nn.Tanh)",
      "self.policy = mlp(sizes, nn.ReLU)",
      REINFORCE,
    ],
    ["distributional.py", "returns not clamped", ".clamp(z[0], z[-1])", "", RAINBOW_LANDER],
    [
      "prioritized_replay.py",
      "priorities not raised to alpha",
      "self._tree.update(self._indices, priorities**self._alpha)",
      "self._tree.update(self._indices, priorities)",
      PRIORITIZED,
    ],
    [
      "prioritized_replay.py",
      "a floor of 1e-3 for 1e-6",
      "PRIORITY_FLOOR = 1e-6",
      "PRIORITY_FLOOR = 1e-3",
      PRIORITIZED,
    ],
    [
      "replay_buffer.py",
      "the newest transition is never drawn",
      "self._stream.uniforms(batch_size) * self.size()",
      "self._stream.uniforms(batch_size) * (self.size() - 1)",
      DQN,
    ],
    [
      "value_agent.py",
      "two steps for three",
      "settings.n_step if components.n_step",
      "settings.n_step - 1 if components.n_step",
      RAINBOW,
    ],
    [
      "advantage.py",
      "lambda left out",
      "gamma * lambda_ * following",
      "gamma * following",
      ACTOR_CRITIC,
    ],
    [
      "advantage.py",
      "an end has a future",
      "future = 0.0 if terminated[t] else next_values[t]",
      "future = next_values[t]",
      ACTOR_CRITIC,
    ],
    [
      "policy_gradient_agent.py",
      "advantages not normalised",
      "(advantages - advantages.mean()) / (advantages.std() + 1e-8)",
      "advantages",
      REINFORCE,
    ],
    [
      "policy_gradient_agent.py",
      "the population's standard deviation",
      "(advantages.std() + 1e-8)",
      "(advantages.std(correction=0) + 1e-8)",
      REINFORCE,
    ],
    [
      "environments/pursuit.py",
      "an episode one step short",
      'max_episode_steps=rules["max_steps"]',
      'max_episode_steps=rules["max_steps"] - 1',
      PURSUIT,
    ],
  ]),
  ...mutantsOf("rust", "impl/rust/crates/rl/src", [
    [
      "value_learner.rs",
      "the target network is never copied",
      "is_multiple_of(self.settings.target_update_interval.get()) {",
      "is_multiple_of(self.settings.target_update_interval.get() * 1_000_000) {",
      DQN,
    ],
    [
      "value_learner.rs",
      "no clipping",
      "backward_step_clip_norm(&loss, self.settings.max_grad_norm)",
      "backward_step(&loss)",
      CLIPPED,
    ],
    [
      "value_learner.rs",
      "beta one tenth too large",
      "priorities.weights(beta)",
      "priorities.weights(1.1 * beta)",
      PRIORITIZED,
    ],
    [
      "temporal_difference.rs",
      "twice the Huber loss's width",
      "smooth_l1_loss(&targets, Reduction::None, 1.0)",
      "smooth_l1_loss(&targets, Reduction::None, 2.0)",
      DQN,
    ],
    [
      "temporal_difference.rs",
      "the target chooses its own action",
      "let best = online.forward(&batch.next_observations).argmax(1, true);",
      "let best = target.forward(&batch.next_observations).argmax(1, true);",
      DOUBLE,
    ],
    [
      "n_step.rs",
      "an end has a future",
      "if terminated { 0.0 } else { factor }",
      "if terminated { factor } else { factor }",
      DQN,
    ],
    [
      "n_step.rs",
      "the sum runs into the next episode",
      "if ring.dones[last] || last == ring.newest {",
      "if last == ring.newest {",
      RAINBOW,
    ],
    [
      "prioritized_replay.rs",
      "weights not divided by the largest",
      "(weight / largest) as f32",
      "(weight / largest.max(1.0).powf(0.0)) as f32",
      PRIORITIZED,
    ],
    [
      "sum_tree.rs",
      "the prefix is not lowered to the right",
      "prefix -= self.nodes[node];",
      "prefix -= 0.0 * self.nodes[node];",
      PRIORITIZED,
    ],
    [
      "distributional.rs",
      "returns not clamped",
      ".clamp_tensor(Some(z.get(0)), Some(z.get(-1)))",
      "",
      RAINBOW_LANDER,
    ],
    [
      "networks/noisy_linear.rs",
      "noise without its root",
      "x.sign() * x.abs().sqrt()",
      "x.sign() * x.abs()",
      RAINBOW,
    ],
    [
      "networks/q_network.rs",
      "no activation after the torso",
      "self.torso.forward(observations).relu()",
      "self.torso.forward(observations)",
      DQN,
    ],
    [
      "advantage.rs",
      "lambda left out",
      "gamma * lambda * following",
      "(gamma + 0.0 * lambda) * following",
      ACTOR_CRITIC,
    ],
    [
      "policy_gradient_agent.rs",
      "half the value loss",
      "self.settings.value_coefficient * value_loss",
      "0.5 * self.settings.value_coefficient * value_loss",
      ACTOR_CRITIC,
    ],
    [
      "policy_gradient_agent.rs",
      "no clipping",
      "backward_step_clip_norm(&loss, self.settings.max_grad_norm)",
      "backward_step(&loss)",
      ACTOR_CRITIC,
    ],
    [
      "environments/cartpole.rs",
      "the pole falls at 11 degrees",
      "12.0 * 2.0 * PI / 360.0",
      "11.0 * 2.0 * PI / 360.0",
      of("environment/cartpole"),
    ],
    [
      "environments/acrobot.rs",
      "velocities not clamped",
      "velocity2.clamp(-MAX_VELOCITY[1], MAX_VELOCITY[1])",
      "velocity2",
      of("environment/acrobot"),
    ],
    [
      "environments/acrobot.rs",
      "a Runge-Kutta step of the second order",
      "(k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i])",
      "(6.0 * k2[i] + 0.0 * (k1[i] + k3[i] + k4[i]))",
      of("environment/acrobot"),
    ],
    ["environments/pursuit.rs", "the prey never moves", "if runs {", "if runs && false {", PURSUIT],
  ]),
];
