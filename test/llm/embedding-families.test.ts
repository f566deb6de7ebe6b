/** How a model is used follows from its name and its files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileOf } from '../../src/llm/embedding-families.ts';
import { readModelFolder } from '../../src/llm/model-folder.ts';

const BGE = 'Represent this sentence for searching relevant passages: ';

it.each([
  ['Xenova/all-MiniLM-L6-v2', 'mean', undefined, undefined, ['en']],
  ['Xenova/paraphrase-multilingual-MiniLM-L12-v2', 'mean', undefined, undefined, undefined],
  ['Xenova/bge-small-en-v1.5', 'first', BGE, '', ['en']],
  ['Xenova/bge-m3', 'first', undefined, undefined, undefined],
  ['intfloat/e5-base-v2', 'mean', 'query: ', 'passage: ', ['en']],
  ['Xenova/multilingual-e5-small', 'mean', 'query: ', 'passage: ', undefined],
  ['nomic-embed-text', 'mean', 'search_query: ', 'search_document: ', ['en']],
  ['Xenova/gte-small', 'mean', undefined, undefined, ['en']],
  ['text-embedding-3-large', 'mean', undefined, undefined, undefined],
])('knows how %s is used', (name, ...expected) => {
  const { pooling, prefixes, languages } = profileOf(name);
  expect([pooling, prefixes?.question, prefixes?.passage, languages]).toEqual(expected);
});

describe('the folder of a model', () => {
  let models: string;
  const put = (file: string, content: object | string): void => {
    const path = join(models, 'mine', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  };
  beforeEach(() => {
    models = mkdtempSync(join(tmpdir(), 'switchboard-models-'));
    put('config.json', { hidden_size: 384 });
    put('tokenizer.json', {});
    put('onnx/model.onnx', 'weights');
  });
  afterEach(() => rmSync(models, { recursive: true }));

  it('says how many dimensions the model has', () => {
    expect(readModelFolder(models, 'mine')).toMatchObject({ dimensions: 384, pooling: 'mean' });
  });

  it('is known by another mark when its weights or the way of using it change', () => {
    const marks = new Set([readModelFolder(models, 'mine')?.fingerprint]);
    put('onnx/model.onnx', 'other weights');
    marks.add(readModelFolder(models, 'mine')?.fingerprint);
    put('1_Pooling/config.json', { pooling_mode_cls_token: true });
    marks.add(readModelFolder(models, 'mine')?.fingerprint);
    put('config_sentence_transformers.json', { prompts: { query: 'Q: ', document: 'D: ' } });
    marks.add(readModelFolder(models, 'mine')?.fingerprint);
    expect(marks.size).toBe(4);
    expect(readModelFolder(models, 'mine')).toMatchObject({
      pooling: 'first',
      prefixes: { question: 'Q: ', passage: 'D: ' },
    });
  });

  it.each(['config.json', 'tokenizer.json', 'onnx/model.onnx'])('is no model without %s', (file) => {
    rmSync(join(models, 'mine', file));
    expect(readModelFolder(models, 'mine')).toBeUndefined();
  });
});
