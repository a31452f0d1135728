import { describe, expect, it } from 'vitest';
import { dateIn, isDateLine } from '../../../src/page/dates';

describe('a date in words', () => {
  it('is as precise as it is printed', () => {
    const dates = {
      '2018-06-01T12:00:00+01:00': '2018-06-01T12:00:00+01:00',
      '2018-06-01T12:00:00.000Z': '2018-06-01T12:00:00Z',
      '2018-06-01T12:00-0500': '2018-06-01T12:00-05:00',
      '2018-06-01': '2018-06-01',
      'Published 1st Jun 2018, 12:00 BST': '2018-06-01T12:00+01:00',
      'June 1, 2018 at 4:05 p.m. EDT': '2018-06-01T16:05-04:00',
      'Sept. 26 2016': '2016-09-26',
      'Fri 21 September 2018 09.30 GMT': '2018-09-21T09:30Z',
      '12:05 am on 3 March 2020': '2020-03-03',
    };
    for (const [words, date] of Object.entries(dates)) expect(dateIn(words), words).toBe(date);
  });

  it('is none where there is no such day or no year', () => {
    for (const words of ['', 'May 3', '2018-13-01', '2018-00-10', 'Version 2018', '31 Foo 2018', '45 June 2018'])
      expect(dateIn(words), words).toBeNull();
  });
});

describe('a line that is nothing but a date', () => {
  it('may have a label, and no more', () => {
    for (const line of [
      'Published 1st Jun 2018, 12:00 BST',
      'Updated: June 1, 2018',
      'Friday, July 21, 2017',
      'Last updated on 3 March 2020 at 09:15',
    ])
      expect(isDateLine(line), line).toBe(true);
    for (const line of ['On June 1, 2018 the firm was sold', 'May 2018', 'The firm', '']) expect(isDateLine(line), line).toBe(false);
  });
});
