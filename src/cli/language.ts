import { localeNamed, locales } from '../diagnostics/locale.js';
import type { Locale } from '../diagnostics/locale.js';
import type { Host } from './host.js';

/**
 * The language of help and messages: `--locale`, else the one the environment asks for. Reports take theirs from the
 * scenario, so that the same inputs give the same bytes everywhere.
 */
export function languageOf(args: readonly string[], env: Host['env']): Locale {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const arg = args[at];
  const asked = arg === undefined ? undefined : arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : args[at + 1];
  const named = localeNamed(asked);
  if (named !== null) return named;
  const environment = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locales.find((locale) => new RegExp(`^${locale}(?:\\b|_)`).test(environment)) ?? 'en';
}
