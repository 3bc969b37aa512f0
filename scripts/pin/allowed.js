/** Differences that are meant: pattern and reason of each line; empty lines and those that begin with # are passed over. */
export function readAllowed(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, pattern, reason] = /^(\S+)\s*(.*)$/.exec(line);
      if (reason === '') throw new Error(`${pattern} is allowed without a reason: write it behind the pattern`);
      return { pattern, reason, matches: matcher(pattern) };
    });
}

/** `*` stands for any characters, also none. */
function matcher(pattern) {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`);
  return (name) => whole.test(name);
}
