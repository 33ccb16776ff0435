import { mutantsOf } from "./mutant.ts";

const SLICE = "llm/bert/bert/slice/sequence_classification";
const TINY = "llm/bert/bert/tiny/sequence_classification";
const GPT2_TINY = "llm/gpt2/tiny/generation";
/** In all precisions that have a case on a CPU. */
const BERT = {
  float32: SLICE,
  float16: `${SLICE}/float16`,
  // Random weights in fewer bits say too little: trained ones have to notice.
  int8: `${TINY}/int8`,
  int4: `${TINY}/int4`,
};
const GPT2 = {
  float32: `${GPT2_TINY}/greedy`,
  float16: `${GPT2_TINY}/greedy/float16`,
  int8: `${GPT2_TINY}/greedy/int8`,
  int4: `${GPT2_TINY}/greedy/int4`,
};
const BOTH = {
  ...BERT,
  ...Object.fromEntries(Object.entries(GPT2).map(([precision, id]) => [`${precision}, GPT-2`, id])),
};
const float32 = (name: string) => ({ float32: `llm/${name}` });
const INTEGERS = {
  int8: BERT.int8,
  int4: BERT.int4,
  "int8, GPT-2": GPT2.int8,
  "int4, GPT-2": GPT2.int4,
};

/** Put after what the configuration of a network of Hugging Face's is read into. */
const CONFIG = "    config.num_labels = labels\n";
/** Put before the weights are quantized. */
const QUANTIZE = "    quantize(model, precision)\n";

export const LLM = [
  ...mutantsOf("python", "impl/python/src/rvp_bench/llm", [
    [
      "llm_models/__init__.py",
      "a layer too few",
      CONFIG,
      `${CONFIG}    config.num_hidden_layers -= 1\n`,
      BOTH,
    ],
    [
      "llm_models/__init__.py",
      "no biases",
      QUANTIZE,
      `    for key, value in model.named_parameters():\n        if key.endswith("bias"):\n            value.data.zero_()\n${QUANTIZE}`,
      BERT,
    ],
    [
      "llm_models/__init__.py",
      "ReLU for GELU",
      CONFIG,
      `${CONFIG}    config.hidden_act = config.activation_function = "relu"\n`,
      BOTH,
    ],
    [
      "llm_models/__init__.py",
      "GELU by tanh for GELU by the error function",
      CONFIG,
      `${CONFIG}    config.hidden_act = "gelu_new"\n`,
      { float32: BERT.float32 },
    ],
    [
      "llm_models/__init__.py",
      "layer norm's epsilon 1e-5 for 1e-12",
      CONFIG,
      `${CONFIG}    config.layer_norm_eps = 1e-5\n`,
      { float32: BERT.float32 },
    ],
    [
      "llm_models/__init__.py",
      "no positions",
      QUANTIZE,
      `    for key, value in model.named_parameters():\n        if "position_embeddings" in key or "wpe" in key:\n            value.data.zero_()\n${QUANTIZE}`,
      BOTH,
    ],
    [
      "task_benchmark.py",
      "padding is looked at",
      '"attention_mask": batch.mask',
      '"attention_mask": torch.ones_like(batch.mask)',
      BERT,
    ],
    [
      "quantization.py",
      "nothing is quantized",
      'if not precision.startswith("int"):\n        return',
      "if precision:\n        return",
      INTEGERS,
    ],
    [
      "quantization.py",
      "float16 is float32",
      'return torch.float32 if precision.startswith("int") else',
      "return torch.float32 if precision else",
      { float16: BERT.float16, "float16, GPT-2": GPT2.float16 },
    ],
    [
      "quantization.py",
      "the largest weight cut off",
      "scales = extreme / -8",
      "scales = extreme / -10",
      { int4: BERT.int4, "int4, GPT-2": GPT2.int4 },
    ],
    [
      "generation.py",
      "a temperature of 0.75 for 0.7",
      "sample=True, temperature=0.7",
      "sample=True, temperature=0.75",
      float32("gpt2/tiny/generation/temperature"),
    ],
    [
      "generation.py",
      "39 tokens for 40",
      "Decoding(sample=True, top_k=40),",
      "Decoding(sample=True, top_k=39),",
      float32("gpt2/tiny/generation/top_k"),
    ],
    [
      "generation.py",
      "the penalty forgets what was written",
      "            sequence = torch.cat([sequence, chosen], dim=1)\n",
      "",
      float32("gpt2/tiny/generation/repetition_penalty"),
    ],
    [
      "text_metrics.py",
      "the first target is not scored",
      "    scored = 1\n",
      "    scored = 2\n",
      GPT2,
    ],
  ]),
  ...mutantsOf("rust", "impl/rust/crates/llm/src", [
    [
      "llm_models/layers.rs",
      "no biases",
      "if let Some(bias) = &self.bias {",
      "if let Some(bias) = self.bias.as_ref().filter(|_| false) {",
      BOTH,
    ],
    [
      "llm_models/layers.rs",
      "ReLU for GELU",
      "Activation::Gelu => x.gelu_erf()?",
      "Activation::Gelu => x.relu()?",
      BERT,
    ],
    [
      "llm_models/layers.rs",
      "GELU by tanh for GELU by the error function",
      "Activation::Gelu => x.gelu_erf()?",
      "Activation::Gelu => gelu_new(x)?",
      { float32: BERT.float32 },
    ],
    [
      "llm_models/layers.rs",
      "ReLU for GELU",
      "Activation::GeluNew => gelu_new(x)?",
      "Activation::GeluNew => x.relu()?",
      GPT2,
    ],
    [
      "llm_models/layers.rs",
      "no mask",
      "if let Some(mask) = mask {",
      "if let Some(mask) = mask.filter(|_| false) {",
      BOTH,
    ],
    [
      "llm_models/layers.rs",
      "unscaled attention",
      "(q * scale)?",
      "(q * (0.0 * scale + 1.0))?",
      BOTH,
    ],
    [
      "llm_models/layers.rs",
      "layer norm's epsilon ten times as large",
      '"bias")?, eps))',
      '"bias")?, 10.0 * eps))',
      { float32: GPT2.float32 },
    ],
    [
      "llm_models/bert.rs",
      "a layer too few",
      "for layer in &self.layers {",
      "for layer in self.layers.iter().skip(1) {",
      BERT,
    ],
    [
      "llm_models/bert.rs",
      "no positions",
      "x.broadcast_add(&self.position_rows(batch)?)?",
      "x.broadcast_add(&(self.position_rows(batch)? * 0.0)?)?",
      BERT,
    ],
    [
      "llm_models/gpt2.rs",
      "every token decoded stands at the first position",
      "narrow(0, past, ids.dim(1)?)",
      "narrow(0, past * 0, ids.dim(1)?)",
      GPT2,
    ],
    [
      "llm_models/gpt2.rs",
      "a token sees the next one",
      "if j > past + i {",
      "if j > past + i + 1 {",
      GPT2,
    ],
    [
      "llm_models/encoder.rs",
      "no normalisation after attention",
      "self.attention_norm.forward(&(x + attended)?)?;",
      "(x + attended)?;",
      BERT,
    ],
    [
      "llm_models/heads.rs",
      "the first token speaks for the text",
      "(Position::Last, None",
      "(Position::First, None",
      float32("gpt2/tiny/sequence_classification"),
    ],
    [
      "llm_models/albert.rs",
      "the layer used once too few",
      "for _ in 0..self.uses {",
      "for _ in 1..self.uses {",
      float32("bert/albert/tiny/question_answering"),
    ],
    [
      "llm_models/roberta.rs",
      "positions begin one too early",
      "config.pad_id + 1)",
      "config.pad_id)",
      float32("bert/roberta/tiny/token_classification"),
    ],
    [
      "quantization.rs",
      "nothing is quantized",
      "let Some(format) = precision.block_format(weight.dim(1)?) else {",
      "let Some(format) = precision.block_format(weight.dim(1)?).filter(|_| false) else {",
      INTEGERS,
    ],
    [
      "quantization.rs",
      "int4 in eight bits",
      "Some(GgmlDType::Q4K)\n",
      "Some(GgmlDType::Q8_0)\n",
      { int4: BERT.int4 },
    ],
    [
      "quantization.rs",
      "float16 is float32",
      "Self::Float16 => DType::F16",
      "Self::Float16 => DType::F32",
      { float16: BERT.float16, "float16, GPT-2": GPT2.float16 },
    ],
    [
      "generation.rs",
      "the most likely tenth of a percent more",
      "top_p: 0.9,",
      "top_p: 0.901,",
      float32("gpt2/tiny/generation/top_p"),
    ],
    [
      "generation.rs",
      "a penalty of 1.25 for 1.2",
      "repetition_penalty: 1.2,",
      "repetition_penalty: 1.25,",
      float32("gpt2/tiny/generation/repetition_penalty"),
    ],
  ]),
];
