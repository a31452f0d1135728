// @vitest-environment happy-dom
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Onward } from '../../../src/views/welcome/onward';
import { buttonOf, find } from './drawing';

test('the welcome page leads on to the library and the options', async () => {
  await act(() => render(<Onward />, document.body));
  expect(find<HTMLAnchorElement>('a').href).toBe('chrome-extension://x/src/views/library/index.html');
  expect(find('a').textContent).toBe('Library');
  expect(buttonOf('Options')).toBeDefined();
});
