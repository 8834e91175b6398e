import { chatAdapterContract } from '../../contracts/chat-adapter.js';
import { driveTerminal } from '../../support/terminal-driver.js';

chatAdapterContract('The terminal', () => driveTerminal(true));

chatAdapterContract('A pipe', () => driveTerminal(false));
