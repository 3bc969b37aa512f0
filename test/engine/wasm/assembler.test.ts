import { describe, expect, it } from 'vitest';
import { ModuleBuilder } from '../../../src/engine/wasm/assembler.js';
import { block, choose, drop, leave, loop, sequence, when } from '../../../src/engine/wasm/control.js';
import { copyMemory, f64, fillMemory, i32 } from '../../../src/engine/wasm/scalar.js';
import { f64x2, v128 } from '../../../src/engine/wasm/simd.js';
import { instantiate } from './instantiate.js';

describe('a module', () => {
  it('reads and writes the memory that the host gives, tables of its own included', () => {
    const module = new ModuleBuilder();
    module.importMemory('env', 'memory', { initial: 1 });
    module.data(1000, new Uint8Array(Float64Array.of(2.5, 4.5).buffer));
    const double = module.func(['i32'], []);
    const [at] = double.params;
    double.body(
      v128.store(at, f64x2.mul(v128.load(at), f64x2.const(2))),
      f64.store(at, f64.load(i32.const(1000)), 16),
      v128.store(at, v128.load64Splat(i32.const(992), 16), 24),
      i32.store(at, i32.load8(i32.const(1007)), 40),
      fillMemory(i32.add(at, i32.const(48)), i32.const(1), i32.const(8)),
      copyMemory(i32.add(at, i32.const(56)), at, i32.const(8)),
    );
    module.export('double', double);
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { double: run } = instantiate(module, memory);
    const numbers = new Float64Array(memory.buffer);
    numbers.set([3, 5], 2);
    run(16);
    expect([...numbers.subarray(2, 7)]).toEqual([6, 10, 2.5, 4.5, 4.5]);
    expect(new Int32Array(memory.buffer)[14]).toBe(0x40);
    expect(new Int32Array(memory.buffer)[16]).toBe(0x01010101);
    expect(numbers[9]).toBe(6);
  });

  it('accepts a shared memory with a maximum', () => {
    const module = new ModuleBuilder();
    module.importMemory('env', 'memory', { initial: 1, maximum: 300, shared: true });
    const put = module.func(['i32'], []);
    put.body(i32.store(i32.const(4), put.params[0]));
    module.export('put', put);
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 300, shared: true });
    instantiate(module, memory).put(-7);
    expect(new Int32Array(memory.buffer)[1]).toBe(-7);
  });

  it('loops, branches, calls its own and the host functions, and keeps variables', () => {
    const module = new ModuleBuilder();
    const host = module.importFunction('env', 'twice', ['f64'], ['f64']);
    const counter = module.global('i32', i32.const(40));
    const pair = module.func(['i32'], ['i32', 'f64']);
    pair.body(i32.add(pair.params[0], i32.const(1)), f64.fromI32(pair.params[0]));
    const run = module.func(['i32'], ['f64']);
    const [n] = run.params;
    const [i, next, sum, half] = [run.local('i32'), run.local('i32'), run.local('f64'), run.local('f64')];
    run.body(
      block((end) => [
        loop((again) => [
          end.brIf(i32.ge(i, n)),
          pair.into([next, half], i),
          when(i32.and(i, i32.const(1)), [sum.set(f64.add(sum, host.call(half)))], [sum.set(f64.sub(sum, half))]),
          i.set(next),
          counter.set(i32.add(counter, i32.const(1))),
          again.br(),
        ]),
      ]),
      when(i32.gt(n, i32.const(100)), [leave(f64.const(-1))]),
      drop(i32.const(3)),
      f64.add(sequence([], sum), choose(i32.gt(counter, i32.const(44)), [f64.const(1000)], [f64.const(0)])),
    );
    module.export('run', run);
    const instance = new WebAssembly.Instance(new WebAssembly.Module(module.build()), {
      env: { twice: (x: number) => 2 * x },
    });
    const call = instance.exports.run as (n: number) => number;
    // 0 + 2·1 − 2 + 2·3 = 6, then − 4
    expect([call(4), call(5), call(101)]).toEqual([6, 1002, -1]);
  });

  it('refuses a branch out of a block that does not enclose it', () => {
    const module = new ModuleBuilder();
    const run = module.func([], []);
    run.body(block((end) => [block(() => []), (run.body(end.br()), drop(i32.const(0)))]));
    module.export('run', run);
    expect(() => module.build()).toThrow('does not enclose');
  });

  it('leaves out what no exported function calls', () => {
    const build = (unused: number): number => {
      const module = new ModuleBuilder();
      for (let i = 0; i < unused; i++) module.func(['f64'], ['v128']).body(f64x2.const(i));
      const callee = module.func(['i32'], ['i32']);
      callee.body(i32.mul(callee.params[0], i32.const(3)));
      const run = module.func(['i32'], ['i32']);
      run.body(callee.call(run.params[0]));
      module.export('run', run);
      expect(instantiate(module).run(14)).toBe(42);
      return module.build().length;
    };
    expect(build(9)).toBe(build(0));
  });

  it('keeps values in variables of their own, nested code included', () => {
    const module = new ModuleBuilder();
    const run = module.func(['f64'], ['f64']);
    const square = run.keep(f64.mul(run.params[0], run.params[0]));
    const sum = run.local('f64');
    const large = run.nested(() => {
      const fourth = run.keep(f64.mul(square, square));
      run.body(sum.set(f64.add(fourth, square)));
    });
    run.body(when(f64.gt(square, f64.const(10)), large, [sum.set(square)]), sum);
    module.export('run', run);
    expect([3, 4].map((x) => instantiate(module).run(x))).toEqual([9, 272]);
  });
});
