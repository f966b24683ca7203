import type { Kernel } from './kernel.ts';
import type { ModelFile, ModelHeader } from './model-file.ts';

const FLOAT = 4;

/** One block of weights in the kernel's memory. */
export interface Tensor {
  readonly address: number;
  readonly shape: readonly number[];
}

/** A dense layer: W [inputs, outputs], b [outputs]; outputs filled up to a multiple of four. */
export interface Dense {
  readonly w: number;
  readonly b: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** A maxout layer with its layer norm: W [inputs, pieces · width], b [pieces, width]. */
export interface Maxout extends Dense {
  readonly gain: number;
  readonly shift: number;
}

/** A model's weights, laid out in a kernel's memory. */
export class Weights {
  readonly #base: number;
  readonly #tensors: ModelHeader['tensors'];

  constructor(kernel: Kernel, model: ModelFile) {
    const { floats, tensors } = model.header;
    this.#tensors = tensors;
    this.#base = kernel.take(floats * FLOAT);
    model.writeWeights(new Uint32Array(kernel.bytes.buffer, this.#base, floats));
  }

  tensor(name: string): Tensor {
    const found = this.#tensors[name];
    if (!found) throw new TypeError(`The model has no weights ${name}.`);
    return { address: this.#base + found.offset * FLOAT, shape: found.shape };
  }

  dense(name: string): Dense {
    const { address, shape } = this.tensor(`${name}.W`);
    const [inputs = 0, ...outputs] = shape;
    return { w: address, b: this.tensor(`${name}.b`).address, inputs, outputs: product(outputs) };
  }

  maxout(name: string): Maxout {
    const gain = this.tensor(`${name}.gain`).address;
    return { ...this.dense(name), gain, shift: this.tensor(`${name}.shift`).address };
  }
}

const product = (numbers: readonly number[]) => numbers.reduce((all, number) => all * number, 1);
