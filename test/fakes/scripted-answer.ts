/** The answering part as the test scripts it: says what it is told to, when it is told to, and records what it was asked. */
import type {
  Answer,
  AnswerQuestion,
  AnswerRequest,
  AnswerStream,
  Decision,
  StepJournal,
} from '../../src/core/answer/answering.ts';

export interface AnswerTools {
  readonly journal: StepJournal;
  readonly stream: AnswerStream;
  readonly signal: AbortSignal;
}

/** A string is an answer without citations. */
export type AnswerScript = (
  request: AnswerRequest,
  tools: AnswerTools,
) => Promise<Decision | string> | Decision | string;

export interface ScriptedAnswer {
  readonly answer: AnswerQuestion;
  readonly requests: readonly AnswerRequest[];
}

export function createScriptedAnswer(script: AnswerScript = echo): ScriptedAnswer {
  const requests: AnswerRequest[] = [];
  return {
    requests,
    async answer(request, journal, stream, signal): Promise<Answer> {
      requests.push(request);
      const said = await script(request, { journal, stream, signal });
      const decision = typeof said === 'string' ? answered(said) : said;
      return { decision, inputTokens: 0, outputTokens: 0, steps: [] };
    },
  };
}

function answered(text: string): Decision {
  return { kind: 'answered', text, citations: [] };
}

function echo({ question }: AnswerRequest): string {
  return `You asked: ${question}`;
}
