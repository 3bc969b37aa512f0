import { catalogue, type IssueCode } from './catalogue.js';
import type { Letter } from './entry.js';
import { excerpt } from './excerpt.js';
import type { Locale } from './locale.js';
import type { Issue, Place, Severity } from './issue.js';
import { paint } from './paint.js';
import { wrap } from './wrap.js';
import { visible } from './visible.js';

export interface FormatOptions {
  readonly locale: Locale;
  /** Text of a file by the name in the issue's place; undefined = no excerpt. */
  readonly source: (file: string) => string | undefined;
  readonly color: boolean;
}

interface Frame {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly found: string;
  readonly allowed: string;
  readonly hint: string;
  readonly also: string;
}

const frames: Readonly<Record<Locale, Frame>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    found: 'found:   ',
    allowed: 'allowed: ',
    hint: 'hint:    ',
    also: 'also at: ',
  },
  ja: {
    severity: { error: 'エラー', warning: '警告', info: '情報' },
    found: '内容:   ',
    allowed: '許容:   ',
    hint: 'ヒント: ',
    also: '関連:   ',
  },
};

/** An issue as a small letter: head line, the lines of the file with a caret, what was found, what is allowed, what to change. */
export function formatIssue(issue: Issue, { locale, source, color }: FormatOptions): string {
  const frame = frames[locale];
  const letter = letterOf(issue, locale);
  const ink = paint(color);
  const { place } = issue;
  const where = place === null ? '' : ` ${visible(place.file)}:${place.start.line}:${place.start.column}`;
  const path = issue.path === '' ? '' : `  ${visible(issue.path)}`;
  const head = ink[issue.severity](`${frame.severity[issue.severity]}[${issue.code}]`);
  const lines = [`${head}${where}${path}`];
  const text = place === null ? undefined : source(place.file);
  if (place !== null && text !== undefined && !isPoint(place)) lines.push(...excerpt(text, place, ink));
  const say = (title: string, words: string): void => void lines.push(...wrap(words, `  ${title}`));
  say(frame.found, letter.found);
  if (letter.allowed !== undefined) say(frame.allowed, letter.allowed);
  if (letter.hint !== undefined) say(frame.hint, letter.hint);
  for (const { file, start } of issue.related)
    lines.push(`  ${frame.also}${visible(file)}:${start.line}:${start.column}`);
  return lines.join('\n');
}

/** A place without extent stands for something that is not there: no line shows it. */
const isPoint = ({ start, end }: Place): boolean => start.line === end.line && start.column === end.column;

export interface PlainLetter {
  readonly found: string;
  readonly allowed: string | undefined;
  readonly hint: string | undefined;
}

/** The text of an issue in one language, with its values filled in. */
export function letterOf(issue: Issue, locale: Locale): PlainLetter {
  const letter: Letter = catalogue[issue.code as IssueCode][locale];
  const hints = letter.hint === undefined ? [] : typeof letter.hint === 'string' ? [letter.hint] : letter.hint;
  return {
    found: fill(letter.found, issue, absent),
    allowed: letter.allowed === undefined ? undefined : fill(letter.allowed, issue),
    hint: hints.map((hint) => fill(hint, issue)).find((hint) => hint !== undefined),
  };
}

/** Long whole numbers in groups, as files may write them: 3_000_000; others with six digits. */
function printed(value: string | number): string {
  if (typeof value === 'string') return value;
  const whole = Number.isInteger(value) && Math.abs(value) < 1e15;
  if (!whole) return String(Number(value.toPrecision(6)));
  return Math.abs(value) < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, '_');
}

/** Stands in the first line of a letter for a value that the issue does not carry, or that is an empty text. */
const absent = '""';

/** The template with its values; where one of them is absent or empty, with the stand-in, and undefined without one. */
function fill(template: string, issue: Issue): string | undefined;
function fill(template: string, issue: Issue, standIn: string): string;
function fill(template: string, issue: Issue, standIn?: string): string | undefined {
  let complete = true;
  const slot = /\{([A-Za-z]+)(?::([^|}]*)\|([^}]*))?\}/g;
  const filled = template.replace(slot, (_, name: string, one?: string, more?: string): string => {
    const value = issue.data[name] ?? '';
    if (value === '') complete = false;
    if (one !== undefined && more !== undefined) return String(value) === '1' ? one : more;
    return value === '' ? (standIn ?? '') : visible(printed(value));
  });
  return complete || standIn !== undefined ? filled : undefined;
}
