import * as z from 'zod';
import type { Pipes } from './browser-process.js';

/** What a browser answers; messages that are no answer are events. */
const Message = z.object({
  id: z.number().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** The browser refused a call; the message is its own, in its own language. */
export class Refused extends Error {
  constructor(said: string) {
    super(said);
    this.name = 'Refused';
  }
}

/** The program answers something else than a browser does. */
export class NotUnderstood extends Error {
  constructor() {
    super('no answer of a browser');
    this.name = 'NotUnderstood';
  }
}

/** What a text holds, or null when it has another form. */
function messageIn(text: string): z.infer<typeof Message> | null {
  try {
    return Message.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

type Answer = Readonly<Record<string, unknown>>;

/** Calls a method of the browser, or of a page by its session. Rejects with Refused or NotUnderstood. */
type Call = (method: string, parameters?: object, session?: string) => Promise<Answer>;

/** The Chrome DevTools Protocol over a pair of pipes: JSON messages with a zero byte behind each. */
function devtools({ to, from }: Pipes): Call {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let [rest, understood] = ['', true];
  from.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = messageIn(text);
      if (message === null) {
        understood = false;
        for (const { reject } of waiting.values()) reject(new NotUnderstood());
        continue;
      }
      const { id, result, error } = message;
      const call = id === undefined ? undefined : waiting.get(id);
      if (error !== undefined) call?.reject(new Refused(error.message));
      else call?.resolve(result ?? {});
    }
  });
  let last = 0;
  return (method, parameters = {}, session) =>
    new Promise((resolve, reject) => {
      if (!understood) throw new NotUnderstood();
      last += 1;
      waiting.set(last, { resolve, reject });
      to.write(`${JSON.stringify({ id: last, method, params: parameters, sessionId: session })}\0`);
    });
}

/** What an answer has to hold. @throws NotUnderstood when it does not */
function held<T>(shape: z.ZodType<T>, answer: Answer): T {
  const { data } = shape.safeParse(answer);
  if (data === undefined) throw new NotUnderstood();
  return data;
}

/** Shows a page and prints it on the paper that its style asks for, tagged for screen readers, with its headings as an outline. */
export async function printed(html: string, pipes: Pipes): Promise<Buffer> {
  const call = devtools(pipes);
  const { targetId } = held(
    z.object({ targetId: z.string() }),
    await call('Target.createTarget', { url: 'about:blank' }),
  );
  const attached = await call('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = held(z.object({ sessionId: z.string() }), attached);
  const tree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
  const { frameTree } = held(tree, await call('Page.getFrameTree', {}, sessionId));
  await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
  await call('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => 0)', awaitPromise: true }, sessionId);
  const paper = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const { data } = held(z.object({ data: z.string() }), await call('Page.printToPDF', paper, sessionId));
  return Buffer.from(data, 'base64');
}
