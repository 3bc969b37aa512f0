import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What an editor shows of a problem. Lines count from 1. */
interface Marked {
  readonly line: number;
  readonly message: string;
}

/** What the language server says of a text, as an editor would ask it. */
export interface Editor {
  /** @param file where the text lies; a name that nothing else has when left out */
  readonly problems: (text: string, file?: string) => Promise<Marked[]>;
  /** The text that is shown over the first place of a word; empty = nothing. */
  readonly hover: (text: string, word: string) => Promise<string>;
  /** Entries that are offered at the bar `|`, with the text that each of them inserts. */
  readonly completions: (text: string) => Promise<ReadonlyMap<string, string>>;
  readonly end: () => void;
}

interface Connection {
  readonly listen: () => void;
  readonly sendRequest: <T>(method: string, parameters: unknown) => Promise<T>;
  readonly sendNotification: (method: string, parameters: unknown) => Promise<void>;
  readonly onRequest: (method: string, answer: (parameters: never) => unknown) => void;
  readonly onNotification: (method: string, take: (parameters: never) => void) => void;
}

interface Protocol {
  readonly StreamMessageReader: new (from: NodeJS.ReadableStream) => unknown;
  readonly StreamMessageWriter: new (to: NodeJS.WritableStream) => unknown;
  readonly createMessageConnection: (reader: unknown, writer: unknown) => Connection;
}

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

interface Offered {
  readonly label: string;
  readonly insertText?: string;
}

/** How long an answer may take. */
const PATIENCE = 60_000;

/** Starts yaml-language-server with the schema for every file. @param program path of its start script */
export async function openEditor(program: string, schema: string): Promise<Editor> {
  const rpc = createRequire(program)('vscode-jsonrpc/node') as Protocol;
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(child.stdout),
    new rpc.StreamMessageWriter(child.stdin),
  );
  const problems = await handshake(connection, schema);
  let opened = 0;
  const open = async (text: string, file?: string): Promise<string> => {
    opened += 1;
    const uri = file === undefined ? `file:///plans/plan-${opened}.yaml` : pathToFileURL(file).href;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return uri;
  };
  const at = (before: string) => {
    const lines = before.split('\n');
    return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
  };
  return {
    problems: async (text, file) => {
      const found = await problems.of(await open(text, file));
      return found.map(({ range, message }) => ({ line: range.start.line + 1, message }));
    },
    hover: async (text, word) => {
      const position = at(text.slice(0, text.indexOf(word) + 1));
      const answer = await connection.sendRequest<{ contents: { value?: string } } | null>('textDocument/hover', {
        textDocument: { uri: await open(text) },
        position,
      });
      return answer?.contents.value ?? '';
    },
    completions: async (text) => {
      const [before, after] = text.split('|');
      const answer = await connection.sendRequest<{ items?: Offered[] } | Offered[]>('textDocument/completion', {
        textDocument: { uri: await open(`${before}${after}`) },
        position: at(before),
      });
      const items = Array.isArray(answer) ? answer : (answer.items ?? []);
      return new Map(items.map(({ label, insertText }) => [label, insertText ?? label]));
    },
    end: () => void child.kill(),
  };
}

/** Opens the conversation; problems of a file come by themselves, sooner or later. */
async function handshake(connection: Connection, schema: string) {
  const settings: Readonly<Record<string, unknown>> = {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(schema).href]: ['*.yaml'] },
    },
    '[yaml]': {},
    http: {},
    editor: {},
    files: {},
  };
  const known = new Map<string, Diagnostic[]>();
  const waiting = new Map<string, (found: Diagnostic[]) => void>();
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      known.set(uri, diagnostics);
      waiting.get(uri)?.(diagnostics);
    },
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  return {
    of: (uri: string): Promise<Diagnostic[]> =>
      new Promise((resolve, reject) => {
        const found = known.get(uri);
        if (found !== undefined) return resolve(found);
        const late = setTimeout(() => reject(new Error(`no answer for ${uri}`)), PATIENCE);
        waiting.set(uri, (diagnostics) => {
          clearTimeout(late);
          resolve(diagnostics);
        });
      }),
  };
}
