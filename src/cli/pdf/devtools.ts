import * as z from 'zod';
import type { Pipes } from './browser-process.js';

/** What a browser answers; messages that are no answer are events. */
const Message = z.object({
  id: z.number().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});

type Answer = Readonly<Record<string, unknown>>;

/** Calls a method of the browser, or of a page by its session. Rejects with the browser's own message. */
type Call = (method: string, parameters?: object, session?: string) => Promise<Answer>;

/** The Chrome DevTools Protocol over a pair of pipes: JSON messages with a zero byte behind each. */
function devtools({ to, from }: Pipes): Call {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let rest = '';
  from.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const { id, result, error } = Message.parse(JSON.parse(text));
      const call = id === undefined ? undefined : waiting.get(id);
      if (error !== undefined) call?.reject(new Error(error.message));
      else call?.resolve(result ?? {});
    }
  });
  let last = 0;
  return (method, parameters = {}, session) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      to.write(`${JSON.stringify({ id: last, method, params: parameters, sessionId: session })}\0`);
    });
}

/** Shows a page and prints it on the paper that its style asks for, tagged for screen readers, with its headings as an outline. */
export async function printed(html: string, pipes: Pipes): Promise<Buffer> {
  const call = devtools(pipes);
  const { targetId } = z
    .object({ targetId: z.string() })
    .parse(await call('Target.createTarget', { url: 'about:blank' }));
  const attached = await call('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached);
  const tree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
  const { frameTree } = tree.parse(await call('Page.getFrameTree', {}, sessionId));
  await call('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
  await call('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => 0)', awaitPromise: true }, sessionId);
  const paper = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const { data } = z.object({ data: z.string() }).parse(await call('Page.printToPDF', paper, sessionId));
  return Buffer.from(data, 'base64');
}
