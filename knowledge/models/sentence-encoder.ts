/**
 * The Universal Sentence Encoder Lite (https://arxiv.org/abs/1803.11175) as an ONNX graph: token embeddings with a timing signal,
 * two transformer layers, the mean over all tokens, a dense layer, unit length.
 */
import type { Layers } from './graph-layers.ts';
import { createLayers } from './graph-layers.ts';
import type { OnnxGraph, Value } from './onnx-graph.ts';
import { createOnnxGraph, ELEMENT } from './onnx-graph.ts';
import type { Weights } from './weights.ts';

export const DIMENSIONS = 512;
const LAYER_COUNT = 2;

/** Everything that the layers read beside the hidden states. */
interface Encoder {
  readonly graph: OnnxGraph;
  readonly layers: Layers;
  readonly weights: Weights;
  readonly inputIds: Value;
  /** 1 for each real token, 0 for padding: batch × tokens × 1. */
  readonly mask: Value;
  /** Added to attention scores; hugely negative where there is padding. */
  readonly attentionBias: Value;
}

export function encodeSentenceModel(weights: Weights): Buffer {
  const graph = createOnnxGraph('use-lite');
  const encoder = createEncoder(graph, weights);
  let hidden = embedTokens(encoder);
  for (let layer = 0; layer < LAYER_COUNT; layer += 1) hidden = transform(encoder, layer, hidden);
  const sentence = summarize(encoder, hidden);
  return graph.serialize('last_hidden_state', sentence, ['batch', 'tokens', DIMENSIONS]);
}

function createEncoder(graph: OnnxGraph, weights: Weights): Encoder {
  const layers = createLayers(
    graph,
    weights.number('Layer_1/TransformerLayer/FFN/layer_prepostprocess/layer_norm/Cast/x'),
  );
  const inputIds = graph.input('input_ids', ['batch', 'tokens']);
  const attentionMask = graph.input('attention_mask', ['batch', 'tokens']);
  const zero = graph.tensor([], BigInt64Array.of(0n));
  const present = graph.operation('And', [
    graph.operation('Greater', [inputIds, zero]),
    graph.operation('Greater', [attentionMask, zero]),
  ]);
  const mask = graph.operation('Cast', [present], { to: ELEMENT.float32 });
  const absent = graph.operation('Sub', [graph.scalar(1), mask]);
  const penalty = graph.scalar(weights.number('attention_bias_ignore_padding/mul/y'));
  return {
    graph,
    layers,
    weights,
    inputIds,
    mask: graph.operation('Unsqueeze', [mask, graph.integers(2)]),
    attentionBias: graph.operation('Unsqueeze', [
      graph.operation('Mul', [absent, penalty]),
      graph.integers(1, 2),
    ]),
  };
}

/** Twice the embedding of each token, plus sines and cosines of its position. */
function embedTokens({ graph, layers, weights, inputIds, mask }: Encoder): Value {
  const embeddings = layers.rows(weights.find('module/Embeddings_en'), inputIds);
  const tokens = graph.operation('Mul', [embeddings, mask]);

  const axis = graph.integers(0);
  const length = graph.operation('Squeeze', [
    graph.operation('Slice', [graph.operation('Shape', [inputIds]), graph.integers(1), graph.integers(2)]),
    axis,
  ]);
  const zero = graph.tensor([], BigInt64Array.of(0n));
  const one = graph.tensor([], BigInt64Array.of(1n));
  const positions = graph.operation('Cast', [graph.operation('Range', [zero, length, one])], {
    to: ELEMENT.float32,
  });
  const angles = graph.operation('Mul', [
    graph.operation('Unsqueeze', [positions, graph.integers(1)]),
    layers.constant(weights.find('AddTimingSignal/TimingSignal/ExpandDims_1')),
  ]);
  const waves = [graph.operation('Sin', [angles]), graph.operation('Cos', [angles])];
  const timing = graph.operation('Unsqueeze', [graph.operation('Concat', waves, { axis: 1 }), axis]);

  const doubled = graph.operation('Mul', [tokens, graph.scalar(2)]);
  return graph.operation('Mul', [graph.operation('Add', [doubled, timing]), mask]);
}

function transform(encoder: Encoder, layer: number, input: Value): Value {
  const { graph, layers, weights, mask } = encoder;
  const name = `Encode/Layer_${layer}/TransformerLayer`;
  const stackName = `TransformerStack/Layer_${layer}/TransformerLayer`;

  const attended = graph.operation('Add', [attend(encoder, layer, input), residual(encoder, layer, input)]);
  const normal = layers.normalize(
    attended,
    weights.find(`${name}/FFN/layer_prepostprocess/layer_norm/layer_norm_scale`),
    weights.find(`${name}/FFN/layer_prepostprocess/layer_norm/layer_norm_bias`),
  );
  const wide = layers.linear(
    normal,
    weights.find(`${stackName}/FFN/conv1/Tensordot/Reshape_1`),
    weights.find(`${name}/FFN/conv1/bias`),
  );
  const narrow = layers.linear(
    graph.operation('Relu', [wide]),
    weights.find(`${stackName}/FFN/conv2/Tensordot/Reshape_1`),
    weights.find(`${name}/FFN/conv2/bias`),
  );
  return graph.operation('Add', [graph.operation('Mul', [narrow, mask]), attended]);
}

/** The first layer is wider than its input, so what goes around it is widened too. */
function residual({ graph, layers, weights, mask }: Encoder, layer: number, input: Value): Value {
  if (layer > 0) return input;
  const name = 'Encode/Layer_0/TransformerLayer/dense';
  const widened = layers.linear(input, weights.find(`${name}/kernel`), weights.find(`${name}/bias`));
  return graph.operation('Mul', [widened, mask]);
}

function attend({ graph, layers, weights, attentionBias }: Encoder, layer: number, input: Value): Value {
  const name = `Encode/Layer_${layer}/TransformerLayer`;
  const attention = `${name}/MultiheadAttention`;
  const stackAttention = `TransformerStack/Layer_${layer}/TransformerLayer/MultiheadAttention`;

  const normal = layers.normalize(
    input,
    weights.find(`${name}/layer_prepostprocess/layer_norm/layer_norm_scale`),
    weights.find(`${name}/layer_prepostprocess/layer_norm/layer_norm_bias`),
  );
  const kernel = weights.find(`${attention}/qkv_transform_single/kernel`);
  const size = (kernel.shape.at(-1) ?? 0) / 3;
  const headSize = weights.number(`${stackAttention}/split_heads/split_last_dimension/Reshape/shape/3`);
  const headCount = size / headSize;
  const projected = layers.linear(normal, kernel, weights.find(`${attention}/qkv_transform_single/bias`));
  const [queries = '', keys = '', values = ''] = graph.operations(
    'Split',
    [projected, graph.integers(size, size, size)],
    { axis: -1 },
    3,
  );

  function heads(value: Value, order: readonly number[]): Value {
    const split = graph.operation('Reshape', [value, graph.integers(0, 0, headCount, headSize)]);
    return graph.operation('Transpose', [split], { perm: order });
  }
  const scaled = graph.operation('Mul', [
    heads(queries, [0, 2, 1, 3]),
    graph.scalar(weights.number(`${stackAttention}/mul/y`)),
  ]);
  const scores = graph.operation('MatMul', [scaled, heads(keys, [0, 2, 3, 1])]);
  const shares = graph.operation('Softmax', [graph.operation('Add', [scores, attentionBias])], { axis: -1 });
  const mixed = graph.operation('MatMul', [shares, heads(values, [0, 2, 1, 3])]);
  const joined = graph.operation('Reshape', [
    graph.operation('Transpose', [mixed], { perm: [0, 2, 1, 3] }),
    graph.integers(0, 0, size),
  ]);
  return layers.linear(
    joined,
    weights.find(`${attention}/output_transform_single/kernel`),
    weights.find(`${attention}/output_transform_single/bias`),
  );
}

/** One unit vector for the sentence, repeated for every token: whichever way the loader pools, it gets this vector. */
function summarize({ graph, layers, weights, inputIds, mask }: Encoder, hidden: Value): Value {
  const tokenAxis = graph.integers(1);
  const sum = graph.operation('ReduceSum', [graph.operation('Mul', [hidden, mask]), tokenAxis], {
    keepdims: 0,
  });
  const count = graph.operation('ReduceSum', [mask, tokenAxis], { keepdims: 0 });
  const mean = graph.operation('Div', [sum, graph.operation('Max', [count, graph.scalar(1)])]);
  const dense = graph.operation('Tanh', [
    layers.linear(mean, weights.find('tanh_layer_0/weights'), weights.find('tanh_layer_0/bias')),
  ]);
  const squares = graph.operation('ReduceSum', [graph.operation('Mul', [dense, dense]), tokenAxis], {
    keepdims: 1,
  });
  const unit = graph.operation('Div', [dense, graph.operation('Sqrt', [squares])]);
  const shape = graph.operation(
    'Concat',
    [graph.operation('Shape', [inputIds]), graph.integers(DIMENSIONS)],
    { axis: 0 },
  );
  return graph.operation('Expand', [graph.operation('Unsqueeze', [unit, tokenAxis]), shape]);
}
