import { act } from 'preact/test-utils';

/** Events as a reader makes them. */
export const fireEvent = {
  click(on: Element) {
    act(() => {
      on.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
  },
  /** A click whose answer takes a moment. */
  async clickAndWait(on: Element) {
    await act(async () => {
      on.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await Promise.resolve();
    });
  },
};
