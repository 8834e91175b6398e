/** Lets a fake server outlive a client that dies in the middle of its request (a killed bot). */
import type { IncomingMessage } from 'node:http';

/** Waits for `answer`; what fails because the request never came whole is over, anything else still fails the test. */
export async function unlessCutOff(request: IncomingMessage, answer: Promise<void>): Promise<void> {
  try {
    await answer;
  } catch (error) {
    if (!request.readableAborted) throw error;
  }
}
