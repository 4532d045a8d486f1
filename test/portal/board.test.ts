import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableAsCsv } from '../../functions/portal/pages/board/table-as-csv.ts';
import { boardSheet, weeksTouching } from '../../shared/domain/board/board-sheet.ts';
import { aBoardDay } from '../builders/a-board-day.ts';
import { aPortal, subs, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aQuarterOfTheBoard } from './a-quarter.ts';

describe('the board\'s room', () => {
  let portal: TestPortal;
  let ros: TestBrowser;

  beforeEach(async () => {
    portal = await aPortal();
    await aQuarterOfTheBoard(portal.fakes);
    ros = await portal.signedIn(subs.board);
  });

  it('opens at the quarter of the last week that is over', async () => {
    expect((await ros.get('/board')).headers.location).toBe('/board/2026-Q4');
    expect((await ros.get('/home')).headers.location).toBe('/board');
  });

  it('is made of one read of the counted days, and writes one line of the audit log', async () => {
    const [reads, lines] = [portal.fakes.board.reads, portal.fakes.audit.entries.length];
    expect((await ros.get('/board/2026-Q4')).statusCode).toBe(200);
    const used = { board: portal.fakes.board.reads - reads, audit: portal.fakes.audit.entries.length - lines };
    process.stdout.write(`the board's page of a quarter: ${used.board} query of the counted days, ${used.audit} audit write, beside the session and the user\n`);
    expect(used).toEqual({ board: 1, audit: 1 });
    expect(portal.fakes.audit.entries.at(-1)).toMatchObject({ actor: subs.board, operation: 'consultation', what: 'board', subject: '2026-Q4', force: 'cheshire' });
  });

  it('has a table under each chart with the same figures, a name and a description for each chart, and no style of its own', async () => {
    const { body } = await ros.get('/board/2026-Q4');
    const page = parse(body);
    const figures = page.querySelectorAll('section.fb-figure');
    expect(figures.length).toBe(9);
    expect(page.querySelectorAll('svg.fb-chart').length).toBe(7);
    for (const figure of figures) {
      expect(figure.querySelectorAll('table').length).toBe(1);
      const chart = figure.querySelector('svg.fb-chart');
      if (chart) expect(chart.getAttribute('aria-labelledby')?.split(' ').map((id) => Boolean(chart.querySelector(`#${id}`)?.text))).toEqual([true, true]);
      expect(figure.text).toContain('npx first-bell board --state DIR --from 2026-10-05 --to 2026-11-08');
    }
    expect(body).not.toMatch(/\sstyle=|<style|<script|javascript:/);
  });

  it('shows no number from 1 to 4, in the page or in a file', async () => {
    const { body } = await ros.get('/board/2026-Q4');
    const page = parse(body);
    const cells = page.querySelectorAll('table.fb-figures td').map(({ text }) => text.trim());
    expect(cells.filter((text) => /^[1-4]$/.test(text))).toEqual([]);
    expect(cells.filter((text) => text === 'c').length).toBeGreaterThan(10);
    for (const link of page.querySelectorAll('section.fb-figure a').map((a) => a.getAttribute('href') ?? '')) {
      const file = await ros.get(link);
      expect([file.statusCode, file.headers['content-type'], file.headers['cache-control']]).toEqual([200, 'text/csv; charset=utf-8', 'no-store']);
      expect(String(file.headers['content-disposition'])).toMatch(/^attachment; filename="first-bell-2026-Q4-[a-z-]+\.csv"$/);
      expect(file.body.split('\r\n').slice(1).flatMap((line) => line.split(',').slice(1)).filter((text) => /^[1-4]$/.test(text))).toEqual([]);
    }
    expect(portal.fakes.audit.entries.at(-1)).toMatchObject({ what: 'board-file', subject: '2026-Q4 reviews' });
  });

  it('shows weeks that are over, and says where days were never counted', async () => {
    await portal.fakes.board.put(aBoardDay('2026-11-09', { tellings: { '896': { open: 999 } } }));
    const { body } = await ros.get('/board/2026-Q4');
    expect(body).not.toContain('999');
    expect(parse((await ros.get('/board/2026-Q3')).body).text).toContain('91 days of these weeks were never counted');
    expect((await ros.get('/board/2027-Q1')).body).toContain('No week of it is over yet');
  });

  it.each(['/board/2026', '/board/2026-Q5', '/board/2026-Q4/nothing', '/board/..%2fhome/told-by-week'])('%s is not there', async (url) => {
    expect((await ros.get(url)).statusCode).toBe(404);
  });

  it('is for the board alone, and the board is let into no other room', async () => {
    const desk = await portal.signedIn(subs.supervisor);
    expect((await desk.get('/board/2026-Q4')).statusCode).toBe(404);
    for (const url of ['/desk', '/idat', '/idva', '/recommendations', '/notifications', '/contacts']) expect([url, (await ros.get(url)).statusCode]).toEqual([url, 404]);
  });

  it('shows nothing while the audit log cannot be written', async () => {
    portal.fakes.audit.fault = new Error('away');
    expect([(await ros.get('/board/2026-Q4')).statusCode, (await ros.get('/board/2026-Q4/volumes')).statusCode]).toEqual([503, 503]);
  });

  it('a name that a spreadsheet would take for a formula is made harmless in a file', () => {
    const day = aBoardDay('2026-10-05', { tellings: { 1: { open: 9 }, 2: { open: 9 } } });
    const named = { ...day, authorities: day.authorities.map((row, n) => ({ ...row, name: n === 0 ? '=HYPERLINK("http://x.example","y")' : ' @SUM, and more' })) };
    const sheet = boardSheet([named], weeksTouching('2026-10-05', '2026-10-11'), 5);
    const table = sheet.tables.find(({ id }) => id === 'told-by-authority');
    const lines = table ? tableAsCsv(table, sheet).split('\r\n').slice(1, 3) : [];
    expect(lines.map((line) => line.slice(0, 20))).toEqual(['"\' @SUM, and more",0', '"\'=HYPERLINK(""http:']);
  });
});
