import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';

/** The YAML language server as an editor has it beside itself, with one folder open. */
export interface LanguageServer {
  /** What the editor marks in a new briefing of the folder, each as `line: message`, lines counted from 1. */
  check(text: string): Promise<string[]>;
  /** What is offered where `▮` stands in the text. */
  complete(textWithCursor: string): Promise<Offer[]>;
  /** What is shown where `▮` stands in the text, in Markdown. */
  hover(textWithCursor: string): Promise<string>;
  close(): void;
}

/** One completion. */
export interface Offer {
  readonly label: string;
  readonly documentation: string;
  /** What is written when it is taken. */
  readonly insertText: string;
}

const require = createRequire(import.meta.url);
const cursor = '▮';

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly message: string; readonly range: { readonly start: { line: number } } }[];
}

/** Starts the language server on a folder; with a schema for all briefings, or by what their first lines name. */
export async function openLanguageServer(folder: string, schema?: string): Promise<LanguageServer> {
  const root = dirname(require.resolve('yaml-language-server/package.json'));
  const child = spawn(process.execPath, [join(root, 'bin', 'yaml-language-server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const schemas = schema === undefined ? {} : { [pathToFileURL(schema).href]: '*.yaml' };
  const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas };
  // With settings that have not arrived yet the server would look for schemas on the net.
  const configured = new Promise<void>((resolve) => {
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => {
      resolve();
      return items.map(({ section }) => (section === 'yaml' ? settings : {}));
    });
  });
  connection.onRequest('client/registerCapability', () => null);
  const waiting = new Map<string, (published: Published) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
    waiting.get(published.uri)?.(published);
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: { versionSupport: true },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });

  await configured;

  let opened = 0;
  function nameNew(): string {
    opened += 1;
    return pathToFileURL(join(folder, `briefing-${opened}.yaml`)).href;
  }

  function open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    return connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async function ask<Answer>(method: string, textWithCursor: string): Promise<Answer> {
    const uri = nameNew();
    const lines = textWithCursor.slice(0, textWithCursor.indexOf(cursor)).split('\n');
    await open(uri, textWithCursor.replace(cursor, ''));
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return connection.sendRequest(method, { textDocument: { uri }, position });
  }

  return {
    check: async (text) => {
      const uri = nameNew();
      const published = new Promise<Published>((resolve) => waiting.set(uri, resolve));
      await open(uri, text);
      const { diagnostics } = await published;
      return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
    complete: async (text) => {
      const { items } = await ask<{ items: RawOffer[] }>('textDocument/completion', text);
      return items.map(({ label, documentation, insertText = label }) => ({
        label,
        documentation: textOf(documentation),
        insertText,
      }));
    },
    hover: async (text) => {
      const answer = await ask<{ contents: Markup } | null>('textDocument/hover', text);
      return textOf(answer?.contents);
    },
    close: () => {
      connection.dispose();
      child.kill();
    },
  };
}

type Markup = string | { readonly value: string };

interface RawOffer {
  readonly label: string;
  readonly documentation?: Markup;
  readonly insertText?: string;
}

function textOf(markup: Markup | undefined): string {
  return typeof markup === 'string' ? markup : (markup?.value ?? '');
}
