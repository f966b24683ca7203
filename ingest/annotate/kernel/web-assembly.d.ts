// The part of the WebAssembly API that kernel.ts uses. TypeScript has it only together with the whole browser.
declare namespace WebAssembly {
  type Exports = Readonly<Record<string, unknown>>;

  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }

  class Module {
    constructor(code: Uint8Array<ArrayBuffer>);
  }

  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: Exports;
  }
}
