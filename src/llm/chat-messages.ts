/** Writes a chat request in the words of the OpenAI API. */
import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import type { ChatRequest, ChatTurn } from '../contract/models.ts';

export function writeChatBody(model: string, request: ChatRequest): ChatCompletionCreateParamsStreaming {
  const tools = request.tools.map((tool) => ({
    type: 'function' as const,
    function: { name: tool.name, description: tool.description, parameters: { ...tool.parameters } },
  }));
  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    messages: [{ role: 'system', content: request.instructions }, ...request.turns.map(writeTurn)],
    ...(tools.length > 0 ? { tools } : {}),
    // Its newer name is not known to most servers.
    ...(request.maxTokens === undefined ? {} : { max_tokens: request.maxTokens }),
  };
}

function writeTurn(turn: ChatTurn): ChatCompletionMessageParam {
  switch (turn.role) {
    case 'user':
      return { role: 'user', content: turn.text };
    case 'tool':
      return { role: 'tool', tool_call_id: turn.callId, content: turn.text };
    case 'assistant': {
      if (turn.toolCalls.length === 0) return { role: 'assistant', content: turn.text };
      const calls = turn.toolCalls.map((call) => ({
        id: call.id,
        type: 'function' as const,
        function: { name: call.name, arguments: call.input },
      }));
      return { role: 'assistant', content: turn.text, tool_calls: calls };
    }
  }
}
