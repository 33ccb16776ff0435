import { mutantsOf } from "./mutant.ts";

const inference = (name: string) => ({ float32: `dl/cnn_inference/${name}/float32` });
const training = (name: string) => ({ float32: `dl/cnn_training/${name}` });
const RESNET = {
  float32: "dl/cnn_inference/resnet18/float32",
  bfloat16: "dl/cnn_inference/resnet18/bfloat16",
};
const LENET = {
  float32: "dl/cnn_inference/lenet/float32",
  float16: "dl/cnn_inference/lenet/float16",
};
const MOBILENET = inference("mobilenet_v2");
const ATTENTION = inference("attention_cnn");
const ATTENTION_TRAINING = training("attention_cnn");
/** Training steps in both formats. */
const STEPS = {
  float32: "dl/cnn_training/simple_cnn/mnist_5k",
  bfloat16: "dl/cnn_training/simple_cnn/mnist_5k/bfloat16",
};
const INT8 = { int8: "dl/cnn_inference/resnet18/int8" };
const TRANSFER = { float32: "dl/transfer_learning/mobilenet_v2/64" };
const TO_ACCURACY = { float32: "dl/time_to_accuracy/lenet" };

export const DL = [
  ...mutantsOf("python", "impl/python/src/rvp_bench/dl", [
    [
      "cnn_models/resnet18.py",
      "no activation after the shortcut",
      "return self.relu(y + shortcut)",
      "return y + shortcut",
      RESNET,
    ],
    [
      "cnn_models/resnet18.py",
      "no shortcut",
      "self.relu(y + shortcut)",
      "self.relu(y + 0 * shortcut)",
      RESNET,
    ],
    [
      "cnn_models/resnet18.py",
      "a stage left out",
      "self.layer4(self.layer3(self.layer2(self.layer1(x))))",
      "self.layer4(self.layer3(self.layer2(x)))",
      RESNET,
    ],
    [
      "cnn_models/lenet.py",
      "average pooling",
      "nn.MaxPool2d(2),\n            conv(config, first, second, 5)",
      "nn.AvgPool2d(2),\n            conv(config, first, second, 5)",
      LENET,
    ],
    [
      "cnn_models/lenet.py",
      "GELU for ReLU",
      "nn.Linear(second * 25, 120),\n            nn.ReLU(),",
      "nn.Linear(second * 25, 120),\n            nn.GELU(),",
      LENET,
    ],
    ["cnn_models/mobilenet_v2.py", "no upper clamp", "nn.ReLU6()", "nn.ReLU()", MOBILENET],
    [
      "cnn_models/attention_cnn.py",
      "unscaled attention",
      "scaled_dot_product_attention(query, key, value)",
      "scaled_dot_product_attention(query, key, value, scale=1.0)",
      ATTENTION,
    ],
    [
      "cnn_models/attention_cnn.py",
      "the largest, not the mean",
      "self.attention(places).mean(1)",
      "self.attention(places).amax(1)",
      ATTENTION,
    ],
    [
      "cnn_models/attention_cnn.py",
      "layer norm's epsilon 1e-4",
      "nn.LayerNorm(channels)",
      "nn.LayerNorm(channels, eps=1e-4)",
      ATTENTION,
    ],
    [
      "cnn_models/blocks.py",
      "batch norm's epsilon 1e-4",
      "nn.BatchNorm2d(channels) if",
      "nn.BatchNorm2d(channels, eps=1e-4) if",
      RESNET,
    ],
    [
      "cnn_models/blocks.py",
      "batch norm's momentum doubled",
      "nn.BatchNorm2d(channels) if",
      "nn.BatchNorm2d(channels, momentum=0.2) if",
      { ...STEPS, ...{ "float32, epochs": TO_ACCURACY.float32 } },
    ],
    [
      "weights.py",
      "biases not loaded",
      "if name.startswith(leave_out):",
      'if name.startswith(leave_out) or name.endswith(".bias"):',
      { ...RESNET, ...{ "float32, no batch norm": "dl/cnn_inference/vgg16/float32/0.25" } },
    ],
    [
      "training.py",
      "gradients add up",
      "        self.optimizer.zero_grad(set_to_none=True)\n",
      "",
      STEPS,
    ],
    [
      "training.py",
      "a batch further",
      "self.batches[len(self.losses) % len(self.batches)]",
      "self.batches[(len(self.losses) + 1) % len(self.batches)]",
      STEPS,
    ],
    ["training.py", "no momentum", "momentum=config.momentum", "momentum=0.0", STEPS],
    [
      "training.py",
      "no weight decay",
      "AdamW(parameters, rate, weight_decay=decay",
      "AdamW(parameters, rate, weight_decay=0.0",
      ATTENTION_TRAINING,
    ],
    [
      "training.py",
      "no clipping",
      "if self.config.clip_norm > 0:",
      "if self.config.clip_norm > 1e9:",
      ATTENTION_TRAINING,
    ],
    [
      "training.py",
      "smoothed labels",
      "cross_entropy(self.model(images), labels)",
      "cross_entropy(self.model(images), labels, label_smoothing=0.01)",
      STEPS,
    ],
    [
      "training.py",
      "no shuffle",
      "self.batches = kept.reshape(",
      "self.batches = kept.sort(1).values.reshape(",
      STEPS,
    ],
    [
      "training.py",
      "an epoch one step short",
      "for _ in range(self.batches_per_epoch):",
      "for _ in range(self.batches_per_epoch - 1):",
      TO_ACCURACY,
    ],
    [
      "cnn_models/vgg16.py",
      "no dropout",
      "nn.Dropout(config.dropout),\n            nn.Linear(hidden, config.num_classes),",
      "nn.Dropout(0.0),\n            nn.Linear(hidden, config.num_classes),",
      training("vgg16"),
    ],
    [
      "cnn_models/cnn_model.py",
      "the frozen backbone keeps learning its statistics",
      "                    module.eval()\n",
      "                    module.train(mode)\n",
      TRANSFER,
    ],
    [
      "transfer_learning.py",
      "nothing is frozen",
      "        model.freeze_backbone()\n",
      "",
      TRANSFER,
    ],
    [
      "precision.py",
      "bfloat16 is float32",
      '"bfloat16": torch.bfloat16',
      '"bfloat16": torch.float32',
      { bfloat16: RESNET.bfloat16, "bfloat16, training": STEPS.bfloat16 },
    ],
    [
      "precision.py",
      "float16 is bfloat16",
      '"float16": torch.float16',
      '"float16": torch.bfloat16',
      { float16: LENET.float16 },
    ],
    [
      "cnn_inference.py",
      "int8 is float32",
      'if self._precision != "int8":',
      "if self._precision:",
      INT8,
    ],
    [
      "cnn_inference.py",
      "the batch in another order",
      "self._logits[phase] = self._model(self._batches[phase])",
      "self._logits[phase] = self._model(self._batches[phase].flip(0))",
      { int8: INT8.int8, ...LENET },
    ],
  ]),
  ...mutantsOf("rust", "impl/rust/crates/dl/src", [
    [
      "cnn_models/resnet18.rs",
      "no activation after the shortcut",
      "(y + shortcut).relu()",
      "y + shortcut",
      RESNET,
    ],
    [
      "cnn_models/resnet18.rs",
      "a stage left out",
      "x.apply_t(&layer1, train).apply_t(&layer2, train)",
      "x.apply_t(&layer2, train)",
      RESNET,
    ],
    [
      "cnn_models/lenet.rs",
      "average pooling",
      "x.max_pool2d_default(2)))\n        .add(conv(",
      "x.avg_pool2d_default(2)))\n        .add(conv(",
      LENET,
    ],
    ["cnn_models/mobilenet_v2.rs", "no upper clamp", "x.relu6()", "x.relu()", MOBILENET],
    [
      "cnn_models/attention_cnn.rs",
      "a causal mask",
      "query, key, value, no_mask, 0.0, false, None, false",
      "query, key, value, no_mask, 0.0, true, None, false",
      ATTENTION,
    ],
    [
      "cnn_models/attention_cnn.rs",
      "layer norm's epsilon 1e-4",
      "LayerNormConfig::default()",
      "LayerNormConfig { eps: 1e-4, ..LayerNormConfig::default() }",
      ATTENTION,
    ],
    [
      "cnn_models/blocks.rs",
      "batch norm's momentum doubled",
      "ws_init: Init::Const(1.0), ..BatchNormConfig::default()",
      "ws_init: Init::Const(1.0), momentum: 0.2, ..BatchNormConfig::default()",
      { ...STEPS, ...{ "float32, epochs": TO_ACCURACY.float32 } },
    ],
    [
      "cnn_models/blocks.rs",
      "no dropout",
      "x.dropout(probability, train)",
      "x.dropout(probability, train && false)",
      training("vgg16"),
    ],
    [
      "cnn_models/cnn_model.rs",
      "the frozen backbone keeps learning its statistics",
      "train && !self.frozen",
      "train",
      TRANSFER,
    ],
    [
      "weights.rs",
      "biases not loaded",
      "if !wanted(&name) {",
      'if !wanted(&name) || name.ends_with(".bias") {',
      RESNET,
    ],
    [
      "training.rs",
      "Nesterov's momentum",
      "sgd(config.momentum, 0.0, decay, false)",
      "sgd(config.momentum, 0.0, decay, true)",
      STEPS,
    ],
    [
      "training.rs",
      "no weight decay",
      "adamw(0.9, 0.999, decay)",
      "adamw(0.9, 0.999, 0.0 * decay)",
      ATTENTION_TRAINING,
    ],
    ["training.rs", "the sum of losses", "Reduction::Mean, -100", "Reduction::Sum, -100", STEPS],
    [
      "training.rs",
      "a batch further",
      "self.losses.len() % self.batches.len()",
      "(self.losses.len() + 1) % self.batches.len()",
      STEPS,
    ],
    [
      "training.rs",
      "trained in evaluation mode",
      "self.model.forward_t(&images, true)",
      "self.model.forward_t(&images, false)",
      STEPS,
    ],
    [
      "precision.rs",
      "bfloat16 is float32",
      "Self::BFloat16 => Kind::BFloat16",
      "Self::BFloat16 => Kind::Float",
      { bfloat16: RESNET.bfloat16, "bfloat16, training": STEPS.bfloat16 },
    ],
    [
      "cnn_inference.rs",
      "int8 is float32",
      "if precision != Precision::Int8 {",
      "if precision != Precision::Float64 {",
      INT8,
    ],
  ]),
];
