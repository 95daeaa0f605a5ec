import { describe, expect, it } from 'vitest';
import { FileReading } from '../../../lib/app/reader/file-reading';
import type { PageText } from '../../../lib/core/pdf-text/types';

const line = (text: string): PageText => ({
  width: 595,
  height: 842,
  items: [{ text, x: 72, y: 600, width: 300, size: 11, font: 'f1', endsLine: true, tag: null }],
});

function readingOf(pages: number, damaged: readonly number[] = []) {
  const told: number[] = [];
  const understood: number[] = [];
  const asked: number[] = [];
  const file = {
    pages,
    readText: (page: number) => {
      asked.push(page);
      if (damaged.includes(page)) return Promise.reject(new Error('no such page'));
      return Promise.resolve(line(`Words of page ${page}.`));
    },
  };
  const reading: FileReading = new FileReading(
    file,
    (read) => told.push(read),
    () => understood.push(reading.read),
  );
  return { reading, told, understood, asked };
}

describe('a short file', () => {
  it('is understood once, when all was read', async () => {
    const { reading, told, understood } = readingOf(3);
    await reading.goOn();
    expect(told).toEqual([1, 2, 3]);
    expect(understood).toEqual([3]);
    expect(reading.isWhole).toBe(true);
    expect(reading.text().reading.text).toContain('Words of page 3.');
  });
});

describe('a long file', () => {
  it('is understood after the first pages, and again at its end', async () => {
    const { reading, understood } = readingOf(40);
    await reading.goOn();
    expect(understood).toEqual([8, 40]);
  });

  it('is stopped, and goes on from there', async () => {
    const { reading, told, asked } = readingOf(40);
    const running = reading.goOn();
    reading.stop();
    await running;
    expect(told).toEqual([]);
    expect(reading.isWhole).toBe(false);
    await reading.goOn();
    expect(reading.read).toBe(40);
    expect(asked.filter((page) => page > 1)).toEqual(Array.from({ length: 39 }, (_, i) => i + 2));
  });

  it('goes on at once after it was stopped, however soon', async () => {
    const { reading } = readingOf(40);
    const stopped = reading.goOn();
    reading.stop();
    await reading.goOn();
    expect(reading.isWhole).toBe(true);
    await stopped;
    expect(reading.text().reading.text.match(/page 8\./g)).toHaveLength(1);
  });

  it('is read once, however many ask for its end', async () => {
    const { reading, asked } = readingOf(5);
    await Promise.all([reading.goOn(), reading.goOn()]);
    expect(asked).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a damaged page', () => {
  it('takes none of the others away, and is no picture', async () => {
    const { reading, understood } = readingOf(3, [2]);
    await reading.goOn();
    expect(understood).toEqual([3]);
    const { reading: text, silent, unreadable } = reading.text();
    expect(text.blocks.map(({ page }) => page)).toEqual([1, 3]);
    expect({ silent, unreadable }).toEqual({ silent: [], unreadable: [2] });
  });

  it('is told where there are no others', async () => {
    await expect(readingOf(2, [1, 2]).reading.goOn()).rejects.toThrow('no such page');
  });
});
