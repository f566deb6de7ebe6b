/** The layers that a transformer is made of, as ONNX operations over weights of one byte. */
import type { OnnxGraph, Value } from './onnx-graph.ts';
import { ELEMENT } from './onnx-graph.ts';
import type { Quantization } from './quantize.ts';
import { quantize } from './quantize.ts';
import type { Weight } from './weights.ts';

export interface Layers {
  /** A constant as the file has it, in the shape given or its own. */
  constant(weight: Weight, shape?: readonly number[]): Value;
  /** The rows of a table that `indexes` name. Only the rows that are read become floats. */
  rows(table: Weight, indexes: Value): Value;
  /** `input × kernel + bias`. */
  linear(input: Value, kernel: Weight, bias: Weight): Value;
  /** Layer normalisation over the last dimension. */
  normalize(input: Value, scale: Weight, bias: Weight): Value;
}

const TABLE: Quantization = { scaleBy: 'row', largest: 127 };
/**
 * Seven bits: processors without VNNI add pairs of products in 16 bits, which eight would overflow.
 * https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html#when-and-why-do-i-need-to-try-u8u8
 */
const KERNEL: Quantization = { scaleBy: 'column', largest: 63 };

export function createLayers(graph: OnnxGraph, epsilon: number): Layers {
  const smallest = graph.scalar(epsilon);

  function constant(weight: Weight, shape: readonly number[] = weight.shape): Value {
    return graph.tensor(shape, Float32Array.from(weight.values));
  }

  function quantized(weight: Weight, quantization: Quantization): { values: Value; scales: Value } {
    // Some kernels are stored as 1 × 1 × rows × columns.
    const [rows, columns] = weight.shape.slice(-2);
    if (rows === undefined || columns === undefined) throw new Error('A matrix has two dimensions.');
    const { values, scales } = quantize(weight.values, columns, quantization);
    return {
      values: graph.tensor([rows, columns], values),
      scales: graph.tensor(quantization.scaleBy === 'row' ? [rows, 1] : [1, columns], scales),
    };
  }

  function toFloat(values: Value): Value {
    return graph.operation('Cast', [values], { to: ELEMENT.float32 });
  }

  function mean(input: Value): Value {
    return graph.operation('ReduceMean', [input], { axes: [-1], keepdims: 1 });
  }

  return {
    constant,
    rows(table, indexes) {
      const { values, scales } = quantized(table, TABLE);
      const rounded = graph.operation('Gather', [values, indexes]);
      return graph.operation('Mul', [toFloat(rounded), graph.operation('Gather', [scales, indexes])]);
    },
    linear(input, kernel, bias) {
      const { values, scales } = quantized(kernel, KERNEL);
      const [rounded = '', step = '', zero = ''] = graph.operations('DynamicQuantizeLinear', [input], {}, 3);
      const sums = graph.operation('MatMulInteger', [rounded, values, zero]);
      const product = graph.operation('Mul', [toFloat(sums), graph.operation('Mul', [scales, step])]);
      return graph.operation('Add', [product, constant(bias)]);
    },
    normalize(input, scale, bias) {
      const centred = graph.operation('Sub', [input, mean(input)]);
      const variance = mean(graph.operation('Mul', [centred, centred]));
      const deviation = graph.operation('Sqrt', [graph.operation('Add', [variance, smallest])]);
      const normal = graph.operation('Div', [centred, deviation]);
      return graph.operation('Add', [graph.operation('Mul', [normal, constant(scale)]), constant(bias)]);
    },
  };
}
