/** What a driver says of a page that was closed or left while it was asked something: an action's own doing. */
const CLOSED =
  /Target closed|Session closed|detached|Execution context was destroyed|Cannot find context|Connection closed|No target|No session|Navigating frame/i;

/** Passes over what an action has brought about itself by closing or leaving a page. */
export function rethrowUnlessClosed(fault: unknown): void {
  if (!CLOSED.test(String(fault))) throw fault;
}
