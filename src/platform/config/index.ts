/**
 * What the town hall's IT officer decides about this installation: where the data lives, which port, which mail server.
 * It comes from the environment (or a `.env` file), is checked once at the start, and never changes while running.
 */
export { type Config, readConfig } from './read.ts'
export { configSchema } from './schema.ts'
export { type Sentence, StartFault, sentenceFor, terminalLocale } from './start-fault.ts'
