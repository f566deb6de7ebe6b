/** The layers that a transformer is made of, as ONNX operations over 8-bit weights. */
import type { OnnxGraph, Value } from './onnx-graph.ts';
import { ELEMENT } from './onnx-graph.ts';
import { quantize } from './quantize.ts';
import type { Weight } from './weights.ts';

export interface Layers {
  /** A constant as the file has it, in the shape given or its own. */
  constant(weight: Weight, shape?: readonly number[]): Value;
  /** A matrix stored in 8 bits; the runtime unfolds it to floats once, when it loads the model. */
  matrix(weight: Weight, scaleBy: 'row' | 'column'): Value;
  /** `input × kernel + bias`. */
  linear(input: Value, kernel: Weight, bias: Weight): Value;
  /** Layer normalisation over the last dimension. */
  normalize(input: Value, scale: Weight, bias: Weight): Value;
}

export function createLayers(graph: OnnxGraph, epsilon: number): Layers {
  const smallest = graph.scalar(epsilon);

  function constant(weight: Weight, shape: readonly number[] = weight.shape): Value {
    return graph.tensor(shape, Float32Array.from(weight.values));
  }

  function matrix(weight: Weight, scaleBy: 'row' | 'column'): Value {
    // Some kernels are stored as 1 × 1 × rows × columns.
    const [rows, columns] = weight.shape.slice(-2);
    if (rows === undefined || columns === undefined) throw new Error('A matrix has two dimensions.');
    const { values, scales } = quantize(weight.values, columns, scaleBy);
    const whole = graph.operation('Cast', [graph.tensor([rows, columns], values)], { to: ELEMENT.float32 });
    return graph.operation('Mul', [
      whole,
      graph.tensor(scaleBy === 'row' ? [rows, 1] : [1, columns], scales),
    ]);
  }

  function mean(input: Value): Value {
    return graph.operation('ReduceMean', [input], { axes: [-1], keepdims: 1 });
  }

  return {
    constant,
    matrix,
    linear(input, kernel, bias) {
      const product = graph.operation('MatMul', [input, matrix(kernel, 'column')]);
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
