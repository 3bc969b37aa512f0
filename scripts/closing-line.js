/** A vitest reporter: the counts alone on one line, printed when all else is out. */
export default class ClosingLine {
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state) => states.filter((each) => each === state).length;
    // A file that cannot be loaded and an error outside any test have no test of their own, but they are failures.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = count('skipped') + count('pending');
    const line = `${count('passed')} passed, ${count('failed') + broken} failed`;
    process.on('exit', () => console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line));
  }
}
