/** The terminal chat against the real HTTP server. */
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openChat } from '../../src/cli/chat-client.ts';
import { createConversation } from '../../src/cli/conversation.ts';
import type { MemoryConversationsOptions } from '../fakes/memory-conversations.ts';
import type { RunningServer } from '../http/running-server.ts';
import { startServer } from '../http/running-server.ts';
import { runCommand } from './run-command.ts';

const COMMAND = ['--import', 'tsx', resolve(import.meta.dirname, '../fakes/switchboard-command.ts')];
const INSTALL = { index: 1, title: 'Install', url: '/install', documentId: 'd', quote: 'Run npm start.' };

describe('chat', () => {
  const running: RunningServer[] = [];
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
  });

  const serve = async (memory: MemoryConversationsOptions = {}) => {
    const server = await startServer({}, memory);
    running.push(server);
    return server;
  };

  const chat = (server: RunningServer, input: string, ...flags: readonly string[]) =>
    runCommand([...COMMAND, 'chat', '--url', `${server.url}/`, ...flags], { input });

  it('answers each line with its sources and ends with the input', async () => {
    const server = await serve({
      answer: (content) => ({ words: ['About ', content], citations: [INSTALL] }),
    });
    const { status, output, complaints } = await chat(server, 'installing\n\nstarting\n');
    expect([status, complaints]).toEqual([0, '']);
    expect(output).toBe(
      'bot> About installing\n[1] Install (/install)\nbot> About starting\n[1] Install (/install)\n',
    );
  });

  it('prints one line of JSON a message', async () => {
    const server = await serve();
    const { status, output } = await chat(server, 'hello\n', '--json');
    expect([status, JSON.parse(output)]).toMatchObject([
      0,
      { role: 'assistant', content: 'You asked: hello', seq: 2, citations: [] },
    ]);
  });

  it('shows nothing that drives the terminal', async () => {
    const server = await serve({ answer: () => ({ words: ['red: \u001b[31m', '\u009b31m!'] }) });
    expect((await chat(server, 'hello\n')).output).toBe('bot> red: [31m31m!\n');
  });

  it('shows Markdown as text, however the answer is cut', async () => {
    const words = ['Set **PO', 'RT** to [this](https://x.', 'example/a).\n', '\n- on', 'e\n- two'];
    const server = await serve({ answer: () => ({ words }) });
    expect((await chat(server, 'hello\n')).output).toBe(
      'bot> Set PORT to this (https://x.example/a).\n\n• one\n• two\n',
    );
  });

  it('explains itself and asks nobody', async () => {
    const { output, complaints } = await chat(await serve(), '/help\n');
    expect([output, complaints]).toEqual(['', 'Ask a question. /person calls a person, /quit ends.\n']);
  });

  it('calls a person and says who has the conversation', async () => {
    const server = await serve();
    const { status, output, complaints } = await chat(server, '/person\nare you there?\n/quit\nnot sent\n');
    expect(status).toBe(0);
    expect(complaints).toContain('Your ticket is T-1001.');
    expect(complaints).toContain('A person has this conversation');
    expect(output + server.snapshot()).not.toContain('not sent');
  });

  it('shows what staff write meanwhile, once', async () => {
    const server = await serve();
    const shown: string[] = [];
    const screen = {
      showText() {
        shown.push('text');
      },
      showMessage: ({ role, content }: { role: string; content: string }) =>
        void shown.push(`${role}: ${content}`),
    };
    const conversation = createConversation(await openChat(server.url), screen);
    await conversation.take('hello');
    const sessionId = JSON.parse(server.snapshot()).sessions[0].id;
    server.store(sessionId, { role: 'staff', content: 'Mia here.', author: 'Mia' });
    expect(await Promise.all([conversation.catchUp(), conversation.catchUp()])).toEqual([true, false]);
    expect(shown.filter((line) => line !== 'text')).toEqual([
      'assistant: You asked: hello',
      'staff: Mia here.',
    ]);
  });

  it('fails with the server’s own words', async () => {
    const server = await serve({ answer: () => Promise.reject(new Error('broken')) });
    const { status, complaints } = await chat(server, 'hello\n');
    expect(status).toBe(1);
    expect(complaints).toMatch(/^error: \S.*\n$/);
    expect(complaints).not.toContain('broken');
  });

  it('says that no server answers', async () => {
    const server = await serve();
    await server.stop();
    const { status, complaints } = await chat(server, 'hello\n');
    expect([status, complaints]).toEqual([1, `error: No Switchboard answers at ${server.url}.\n`]);
  });

  it('takes an address that is none as wrong usage', async () => {
    const { status, complaints } = await runCommand([...COMMAND, 'chat', '--url', 'localhost:3000']);
    expect([status, complaints]).toEqual([2, expect.stringContaining('http://')]);
  });
});
