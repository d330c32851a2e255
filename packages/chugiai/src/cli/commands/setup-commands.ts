import type { Command } from './command.ts'

/** The commands about the command line itself. */
export const SETUP_COMMANDS: readonly Command[] = [
  {
    name: 'init',
    about: 'Write a chugiai.config.json with the flags that are given most',
    arguments: '',
    most: 0,
    flags: [],
    examples: [['init', 'in this folder; nothing is written over']],
    load: async () => (await import('../config/init-command.ts')).initCommand,
  },
  {
    name: 'completion',
    about: 'Print what a shell needs to complete commands and flags',
    arguments: 'bash|zsh|fish',
    least: 1,
    most: 1,
    flags: [],
    examples: [
      ['completion bash >> ~/.bashrc', 'for bash'],
      ['completion fish > ~/.config/fish/completions/chugiai.fish', 'for fish'],
    ],
    load: async (commands) => {
      const { completion } = await import('./completion.ts')
      return ([shell = '']) => completion(shell, commands)
    },
  },
]
