import 'reflect-metadata';
import { serveCommand } from './cli/serve.js';
import { loadConfig } from './config.js';

process.exitCode = await serveCommand(loadConfig(process.env));
