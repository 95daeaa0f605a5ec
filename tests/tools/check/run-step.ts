import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** One thing that is run, and passes or fails as a whole. */
export interface Step {
  readonly name: string;
  /** A program of ours (from node_modules/.bin) and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** The program's script, so that it runs by this very Node on every system. */
function resolveProgram(name: string): string {
  const file = path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  if (!existsSync(file)) throw new Error(`${name} is not installed`);
  return file;
}

/** Runs a step, its words going straight to the screen. Resolves to whether it passed. */
export function runStep({ name, command: [program, ...args], env = {} }: Step): Promise<boolean> {
  console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(resolveProgram(program), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(`${name} could not be started: ${error.message}`);
      resolve(false);
    });
    child.once('exit', (code, signal) => {
      if (code !== 0) console.error(`✗ ${name}: ${signal ? `ended by ${signal}` : `exit code ${String(code)}`}`);
      resolve(code === 0);
    });
  });
}

/** Runs steps one after another, whatever becomes of them. */
export async function runSteps(steps: readonly Step[]): Promise<{ passed: number; failed: string[] }> {
  const failed: string[] = [];
  for (const step of steps) {
    if (!(await runStep(step))) failed.push(step.name);
  }
  return { passed: steps.length - failed.length, failed };
}
