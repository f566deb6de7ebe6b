/** Builds an ONNX graph operation by operation and writes it as a file. Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
import { bytesField, integerField, messageField, textField } from './protobuf.ts';

/** Name of a value that flows through the graph. */
export type Value = string;

type TensorData = Float32Array | Int8Array | BigInt64Array;
type Attributes = Readonly<Record<string, number | readonly number[]>>;
/** A dimension is a size, or the name of one that each call decides. */
type Dimension = number | string;

export interface OnnxGraph {
  input(name: Value, dimensions: readonly Dimension[]): Value;
  /** A constant. An empty shape is a scalar. */
  tensor(shape: readonly number[], data: TensorData): Value;
  integers(...values: readonly number[]): Value;
  scalar(value: number): Value;
  /** Adds an operation with one result. */
  operation(type: string, inputs: readonly Value[], attributes?: Attributes): Value;
  /** Adds an operation with `count` results. */
  operations(type: string, inputs: readonly Value[], attributes: Attributes, count: number): readonly Value[];
  /** The file, with `result` as the graph's only output called `name`. */
  serialize(name: string, result: Value, dimensions: readonly Dimension[]): Buffer;
}

/** https://onnx.ai/onnx/intro/concepts.html#element-type */
export const ELEMENT = { float32: 1, int8: 3, int64: 7 } as const;
const ATTRIBUTE_INTEGER = 2;
const ATTRIBUTE_INTEGERS = 7;
const FORMAT_VERSION = 7;
const OPERATOR_SET = 13;

function elementOf(data: TensorData): number {
  if (data instanceof Float32Array) return ELEMENT.float32;
  return data instanceof Int8Array ? ELEMENT.int8 : ELEMENT.int64;
}

function attribute(name: string, value: number | readonly number[]): Buffer {
  const fields =
    typeof value === 'number'
      ? [integerField(3, value), integerField(20, ATTRIBUTE_INTEGER)]
      : [...value.map((item) => integerField(8, item)), integerField(20, ATTRIBUTE_INTEGERS)];
  return messageField(5, [textField(1, name), ...fields]);
}

function valueInfo(field: number, name: Value, element: number, dimensions: readonly Dimension[]): Buffer {
  const shape = dimensions.map((dimension) =>
    messageField(1, [typeof dimension === 'string' ? textField(2, dimension) : integerField(1, dimension)]),
  );
  const type = messageField(1, [integerField(1, element), messageField(2, shape)]);
  return messageField(field, [textField(1, name), messageField(2, [type])]);
}

export function createOnnxGraph(graphName: string): OnnxGraph {
  const nodes: Buffer[] = [];
  const initializers: Buffer[] = [];
  const inputs: Buffer[] = [];
  let named = 0;

  function nextName(): Value {
    named += 1;
    return `value-${named}`;
  }

  function addNode(type: string, from: readonly Value[], attributes: Attributes, to: readonly Value[]): void {
    const settings = Object.entries(attributes).map(([name, value]) => attribute(name, value));
    nodes.push(
      messageField(1, [
        ...from.map((value) => textField(1, value)),
        ...to.map((value) => textField(2, value)),
        textField(4, type),
        ...settings,
      ]),
    );
  }

  function tensor(shape: readonly number[], data: TensorData): Value {
    const name = nextName();
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    initializers.push(
      messageField(5, [
        ...shape.map((size) => integerField(1, size)),
        integerField(2, elementOf(data)),
        textField(8, name),
        bytesField(9, bytes),
      ]),
    );
    return name;
  }

  return {
    tensor,
    input(name, dimensions) {
      inputs.push(valueInfo(11, name, ELEMENT.int64, dimensions));
      return name;
    },
    integers: (...values) => tensor([values.length], BigInt64Array.from(values, BigInt)),
    scalar: (value) => tensor([], Float32Array.of(value)),
    operation(type, from, attributes = {}) {
      const result = nextName();
      addNode(type, from, attributes, [result]);
      return result;
    },
    operations(type, from, attributes, count) {
      const results = Array.from({ length: count }, nextName);
      addNode(type, from, attributes, results);
      return results;
    },
    serialize(name, result, dimensions) {
      addNode('Identity', [result], {}, [name]);
      const graph = messageField(7, [
        ...nodes,
        textField(2, graphName),
        ...initializers,
        ...inputs,
        valueInfo(12, name, ELEMENT.float32, dimensions),
      ]);
      const operatorSet = messageField(8, [textField(1, ''), integerField(2, OPERATOR_SET)]);
      return Buffer.concat([integerField(1, FORMAT_VERSION), graph, operatorSet]);
    },
  };
}
