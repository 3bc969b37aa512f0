import type { Locale } from '../model/scenario.js';
import type { Host } from './host.js';

/**
 * The language of help and messages: `--locale`, else the one the environment asks for. Reports take theirs from the
 * scenario, so that the same inputs give the same bytes everywhere.
 */
export function languageOf(args: readonly string[], env: Host['env']): Locale {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const arg = args[at];
  const asked = arg === undefined ? undefined : arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : args[at + 1];
  if (asked === 'ja' || asked === 'en') return asked;
  const environment = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ja\b|^ja_/.test(environment) ? 'ja' : 'en';
}
