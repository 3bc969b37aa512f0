/** A vitest reporter: the files that took longest, by the clock: in all, loading what they import, and in their tests. */
export default class SlowFiles {
  onTestRunEnd(modules) {
    const rows = modules.map((module) => {
      const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } =
        module.diagnostic();
      const load = collectDuration + environmentSetupDuration + prepareDuration + setupDuration;
      return { name: module.relativeModuleId, load, tests: duration, all: load + duration };
    });
    const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1).padStart(7);
    console.log('\n    all    load   tests  seconds by file');
    for (const { name, load, tests, all } of rows.sort((a, b) => b.all - a.all).slice(0, 40))
      console.log(`${seconds(all)} ${seconds(load)} ${seconds(tests)}  ${name}`);
  }
}
