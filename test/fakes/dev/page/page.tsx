/** The fake Slack as the people of its workspace see it: who looks at it is chosen at the top. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Blocks, listOf } from './blocks.tsx';
import { Composer } from './composer.tsx';
import { Message, Private } from './message.tsx';
import { Modal } from './modal.tsx';
import type { Deed, Outcome, PageMessage, PageState, PrivateMessage } from './shapes.ts';

const LOOK_AGAIN_MS = 500;
const HOME = 'home';
const THREAD_CHARACTERS = 40;

function Page() {
  const [state, setState] = useState<PageState>();
  const [user, setUser] = useState<string>();
  const [place, setPlace] = useState<string>();
  const [thread, setThread] = useState<PageMessage>();
  const [dismissed, setDismissed] = useState<readonly PrivateMessage[]>([]);

  const look = async (): Promise<void> => setState(await (await fetch('/state')).json());
  const act = async (deed: Deed): Promise<Outcome> => {
    const response = await fetch('/deeds', { method: 'POST', body: JSON.stringify(deed) });
    await look();
    return await response.json();
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  if (state === undefined) return null;

  const me = user ?? state.users.find(({ isBot }) => !isBot)?.id ?? '';
  const channels = state.channels.filter(({ members }) => members.includes(me));
  const channel = channels.find(({ id }) => id === place) ?? channels[0];
  const isHome = place === HOME;
  const nameOf = (id: string): string =>
    state.users.find((one) => one.id === id)?.name ?? state.channels.find((one) => one.id === id)?.name ?? id;
  const go = (to: string): void => {
    setPlace(to);
    setThread(undefined);
    if (to === HOME) void act({ kind: 'home', user: me });
  };
  const modal = state.modals.findLast((one) => one.user === me);
  const home = state.homes.find((one) => one.user === me);

  return (
    <>
      <h1>Fake Slack</h1>
      <nav class="people" aria-label="People">
        I am{' '}
        {state.users
          .filter(({ isBot }) => !isBot)
          .map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === me}
              onClick={() => {
                setUser(id);
                setThread(undefined);
              }}
            >
              {name}
            </button>
          ))}
      </nav>
      <nav class="places" aria-label="Places">
        {channels.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={!isHome && id === channel?.id} onClick={() => go(id)}>
            {name}
          </button>
        ))}
        <button type="button" aria-pressed={isHome} onClick={() => go(HOME)}>
          App Home
        </button>
      </nav>
      {isHome ? (
        <main>
          {home === undefined ? (
            <p>The app has published nothing here.</p>
          ) : (
            <Blocks
              blocks={listOf(home.view.blocks)}
              nameOf={nameOf}
              press={(pressed) => void act({ kind: 'click-home', user: me, ...pressed })}
            />
          )}
        </main>
      ) : (
        channel !== undefined && (
          <>
            <main aria-live="polite">
              {inThreads(state.messages.filter((message) => message.channel === channel.id)).map(
                (message) => (
                  <Message
                    key={message.ts}
                    message={message}
                    state={state}
                    user={me}
                    nameOf={nameOf}
                    press={(pressed) =>
                      void act({ kind: 'click', user: me, channel: channel.id, ts: message.ts, ...pressed })
                    }
                    openThread={() => setThread(message)}
                    runShortcut={(callbackId) =>
                      void act({
                        kind: 'shortcut',
                        user: me,
                        callbackId,
                        channel: channel.id,
                        ts: message.ts,
                      })
                    }
                    edit={(text) => void act({ kind: 'edit', channel: channel.id, ts: message.ts, text })}
                    remove={() => void act({ kind: 'remove', channel: channel.id, ts: message.ts })}
                  />
                ),
              )}
              {Object.entries(state.statuses)
                .filter(([at, status]) => at.startsWith(`${channel.id}:`) && status !== '')
                .map(([at, status]) => (
                  <small key={at}>{status}</small>
                ))}
              {state.ephemerals
                .filter((one) => one.channel === channel.id && one.user === me)
                .filter((one) => !dismissed.some((gone) => isSame(gone, one)))
                .map((one, at) => (
                  <Private
                    key={`${at}${one.text}`}
                    message={one}
                    nameOf={nameOf}
                    press={(pressed) => {
                      setDismissed([...dismissed, one]);
                      const { threadTs } = one;
                      void act({
                        kind: 'click-private',
                        user: me,
                        channel: channel.id,
                        ...(threadTs !== undefined && { threadTs }),
                        ...pressed,
                      });
                    }}
                  />
                ))}
            </main>
            <Composer
              thread={thread?.text.slice(0, THREAD_CHARACTERS)}
              leaveThread={() => setThread(undefined)}
              canMention={channel.name !== 'direct messages'}
              send={({ text, mentions, files }) => {
                if (text.startsWith('/support')) {
                  const words = text.slice('/support'.length).trim();
                  void act({ kind: 'command', user: me, channel: channel.id, text: words });
                  return;
                }
                void act({
                  kind: 'say',
                  user: me,
                  channel: channel.id,
                  text: mentions ? `<@${state.bot}> ${text}` : text,
                  ...(thread !== undefined && { threadTs: thread.ts }),
                  files,
                });
              }}
            />
          </>
        )
      )}
      {modal !== undefined && (
        <Modal
          key={modal.id}
          modal={modal}
          state={state}
          nameOf={nameOf}
          submit={(values) => act({ kind: 'submit', user: me, viewId: modal.id, values })}
          press={(pressed, values) =>
            void act({ kind: 'click-view', user: me, viewId: modal.id, values, ...pressed })
          }
          close={() => void act({ kind: 'close', user: me, viewId: modal.id })}
        />
      )}
    </>
  );
}

/** Each message that begins a thread, with its replies behind it. */
function inThreads(messages: readonly PageMessage[]): readonly PageMessage[] {
  const isReply = ({ ts, thread_ts }: PageMessage): boolean => thread_ts !== undefined && thread_ts !== ts;
  return messages
    .filter((message) => !isReply(message))
    .flatMap((root) => [
      root,
      ...messages.filter((message) => isReply(message) && message.thread_ts === root.ts),
    ]);
}

function isSame(one: PrivateMessage, other: PrivateMessage): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

render(<Page />, document.body);
