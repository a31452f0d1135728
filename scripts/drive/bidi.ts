import type { Browser, Page } from 'puppeteer-core';

/** WebDriver BiDi, also where puppeteer has no word for it. */
export class Bidi {
  constructor(private readonly browser: Browser) {}

  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers, each of its own shape
  async send(method: string, params: object): Promise<any> {
    // biome-ignore lint/suspicious/noExplicitAny: puppeteer's connection is not in its typings
    return (await (this.browser as any).connection.send(method, params)).result;
  }

  /** Value of an expression in the browser's own window. */
  async inWindow(expression: string): Promise<unknown> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { context } = contexts.find((c: { url: string }) => c.url.includes('browser.xhtml'));
    const answer = await this.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** Calls a function with the closed shadow root, which the protocol names; `null` where there is none. */
  async inRoot(page: Page, host: string, functionDeclaration: string, ...args: string[]): Promise<string | null> {
    // biome-ignore lint/suspicious/noExplicitAny: puppeteer's own id of the frame
    const context = (page.mainFrame() as any)._id;
    const { nodes } = await this.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: host },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const root = nodes[0]?.value.shadowRoot;
    if (!root) return null;
    const { result } = await this.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId: root.sharedId }, ...args.map((value) => ({ type: 'string', value }))],
      target: { context },
      awaitPromise: false,
    });
    return result.value || null;
  }
}
