import { chatAdapterContract } from '../../contracts/chat-adapter.js';
import { driveDiscord } from '../../support/discord-driver.js';

chatAdapterContract('Discord in direct messages', () => driveDiscord('direct'));

chatAdapterContract('Discord in a server', () => driveDiscord('server'));
