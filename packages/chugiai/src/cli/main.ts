import { createRequire } from 'node:module'
import cac from 'cac'
import { EXTRA_STEPS, SWITCHES } from './normalize/normalize-switches.ts'
import { asTyped, flagsAsTyped, markNumbers } from './terminal/as-typed.ts'
import { EXIT, type ExitStatus } from './terminal/exit-status.ts'
import { OutputError, outputError } from './terminal/output-error.ts'
import { UsageError } from './terminal/usage-error.ts'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

async function main(argv: readonly string[]): Promise<ExitStatus> {
  process.stdout.on('error', endQuietly)
  try {
    return await run(argv)
  } catch (error) {
    if (error instanceof OutputError) return failedOutput(error)
    const usage = error instanceof UsageError || (error as Error | null)?.name === 'CACError'
    if (usage) process.stderr.write(`chugiai: ${(error as Error).message}\nSee 'chugiai --help'.\n`)
    else process.stderr.write(`chugiai: internal error: ${error instanceof Error ? error.stack : String(error)}\n`)
    return usage ? EXIT.usage : EXIT.internal
  }
}

async function run(argv: readonly string[]): Promise<ExitStatus> {
  const cli = commands()
  cli.parse(markNumbers(argv), { run: false })
  const { '--': behind = [], ...flags } = flagsAsTyped(cli.options)
  cli.args = [...cli.args, ...(behind as string[])].map((argument) => String(asTyped(argument)))
  cli.options = flags
  if (cli.options.help || cli.options.version) return EXIT.done
  if (cli.matchedCommand) return (await cli.runMatchedCommand()) as ExitStatus
  const name = cli.args[0]
  if (name !== undefined) throw new UsageError(`There is no command '${name}'`)
  cli.outputHelp()
  return EXIT.usage
}

/** Each command is loaded when it is called, so that a small one starts fast. */
function commands() {
  const cli = cac('chugiai')
  batched(cli.command('normalize [...files]', 'Normalize text; text in, text out'))
    .option('--preset <name>', 'unicode, standard or search', { default: 'standard' })
    .option('--tone <style>', 'Tone marks of open rhymes: keep, traditional (hòa) or modern (hoà)')
    .option('--yi <style>', 'i or y after a lone onset: keep, i (kĩ) or y (kỹ)')
    .option('--with <steps>', `Steps to switch on: ${[...EXTRA_STEPS, ...SWITCHES].join(',')}`)
    .option('--without <steps>', 'Steps to switch off')
    .option('--expand', 'Write abbreviations out: UBND to Ủy ban nhân dân')
    .option('--verbalize <region>', 'Numbers, dates, units as they are read aloud: north or south')
    .option('--unverbalize', 'Numbers in words back to figures')
    .option('--decimal <mark>', 'With --unverbalize: comma (3,5) or point (3.5)')
    .option('--fold <strength>', 'Fold for search: base, letter, tone or case is what still counts')
    .option('--strip <what>', 'Take off tones (Đặng to Đăng) or all marks (Đặng to Dang)')
    .option('--lines <work>', 'Line by line at the end: slug, name-case, or sort in dictionary order')
    .option('--detect', 'Change nothing: say which encodings the files may have')
    .option('--encoding <name>', 'Encoding of the files, when it is known: tcvn3, vni, viscii, windows-1258, …')
    .option('--to <encoding>', 'Write in an encoding from before Unicode; what it lacks is reported')
    .option('--check', 'Change nothing: list what would change; status 1 if something would')
    .option('--diff', 'Change nothing: show the lines that would change; status 1 if some would')
    .option('--json', 'An object a record, with the alignment to the source')
    .action(async (files, flags) => (await import('./normalize/normalize-command.ts')).normalizeCommand(files, flags))
  batched(cli.command('parse [...files]', 'Read newspaper pages; articles as NDJSON'))
    .option('--anchor <date>', 'A day the pages were known to exist: 2019-03-25')
    .option('--to <format>', 'jsonl, schema-org, ninjs, markdown, html or text', { default: 'jsonl' })
    .option('--out <dir>', 'A file an input in this folder; of markdown, html and text, a file a page')
    .option('--resume', 'With --out: go on where an earlier run stopped')
    .option('--overwrite', 'With --out: replace the results of an earlier run')
    .action(async (files, flags) => (await import('./article/parse-command.ts')).parseCommand(files, flags))
  batched(cli.command('annotate [...files]', 'Read pages and suggest annotations; documents as NDJSON'))
    .option('--anchor <date>', 'A day the pages were known to exist: 2019-03-25')
    .option('--format <name>', 'ndjson, or show for people', { default: 'ndjson' })
    .option('--sample', 'Annotate the sample article that comes with the package')
    .option('--out <dir>', 'One NDJSON file an input in this folder')
    .option('--resume', 'With --out: go on where an earlier run stopped')
    .option('--overwrite', 'With --out: replace the results of an earlier run')
    .option(
      '--names <file>',
      'Names of your own, one a line: ORG, a tab, the name, more tabs and other ways to write it',
    )
    .option('--workers <n>', 'How many threads work', { default: 1 })
    .action(async (files, flags) => (await import('./annotate/annotate-command.ts')).annotateCommand(files, flags))
  cli
    .command('validate <...files>', 'Check documents, articles and label schemas; issues with path and hint')
    .option('--strict', 'Warnings count as findings too')
    .option('--json', 'An object a record, with its issues')
    .action(async (files, flags) => (await import('./check/validate-command.ts')).validateCommand(files, flags))
  cli
    .command('lint [...files]', 'Read pages or articles and say what is odd in them')
    .option('--anchor <date>', 'A day the pages were known to exist: 2019-03-25')
    .option('--text-field <name>', 'Where NDJSON records hold their text', { default: 'text' })
    .option('--strict', 'Warnings count as findings too')
    .option('--json', 'An object a record, with its issues')
    .action(async (files, flags) => (await import('./check/lint-command.ts')).lintCommand(files, flags))
  cli
    .command('evaluate <gold> <predicted>', 'Precision, recall and F1 by label, comparing spans of the raw file')
    .option('--layer <name>', 'The layer to compare', { default: 'mentions' })
    .option('--labels <list>', 'The only labels to count: PER,ORG,ROLE')
    .option('--json', 'Numbers for programs')
    .action(async (gold, predicted, flags) =>
      (await import('./evaluate/evaluate-command.ts')).evaluateCommand(gold, predicted, flags),
    )
  cli
    .command('convert <...files>', 'Annotations from one format to another; folders too')
    .option('--from <format>', 'Format of the files, found out by content if auto', { default: 'auto' })
    .option('--to <format>', 'brat, conll, conllu, doccano, label-studio, spacy, huggingface, prodigy, csv, …')
    .option('--out <dir>', 'Where files go; one alone goes to standard output without it')
    .option('--unit <unit>', 'How offsets count that are read: auto, codePoint, utf16 or utf8')
    .option('--scheme <name>', 'Tags that are written: IOB1, IOB2, IOE1, IOE2, BIOES, BILOU or IO')
    .option('--layers <list>', 'The only layers to write: mentions,mentions@lan')
    .option('--loss <policy>', 'What cannot be written: warn, ignore, or error (then nothing is)', { default: 'warn' })
    .option('--overwrite', 'Write over files that are there')
    .action(async (files, flags) => (await import('./convert/convert-command.ts')).convertCommand(files, flags))
  cli
    .command('ground [...files]', "A language model's quotes as exact spans; documents as NDJSON")
    .option('--text <file>', 'One text; without it, NDJSON of text with extractions or answer')
    .option('--extractions <file>', 'What the model answered to it: JSON, in whatever words')
    .option('--model <name>', 'Whom the annotations come from', { default: 'model' })
    .option('--layer <name>', 'The layer that they go to', { default: 'mentions' })
    .option('--order <order>', 'reading, if the model was asked to keep the order of the text', { default: 'auto' })
    .option('--strict', 'What has no place is a finding: status 1')
    .action(async (files, flags) => (await import('./ground/ground-command.ts')).groundCommand(files, flags))
  cli
    .command('schema <name>', 'Print a JSON Schema: article, document or labels')
    .action(async (name) => (await import('./schema-command.ts')).schemaCommand(name))
  cli.help((sections) => [...sections, EXIT_HELP])
  cli.version(version)
  return cli
}

const EXIT_HELP = {
  title: 'Exit status',
  body: '  0 done  1 findings, or records that failed  2 bad usage  3 internal error, or output that could not be written',
}

/** The options of every command that works record by record. */
function batched<
  Command extends { option(name: string, description: string, config?: { default?: unknown }): Command },
>(command: Command): Command {
  return command
    .option('--input <kind>', 'auto, text, html or ndjson', { default: 'auto' })
    .option('--text-field <name>', 'Where NDJSON records hold their text', { default: 'text' })
    .option('--errors <file>', "Where failed records go; 'inline' leaves them in the results")
    .option('--quiet', 'No warnings and no progress')
}

/** A reader that has seen enough (`chugiai … | head`) is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? EXIT.done : failedOutput(outputError('Standard output', error)))
}

function failedOutput(error: OutputError): ExitStatus {
  process.stderr.write(`chugiai: ${error.message}\n`)
  return EXIT.internal
}

process.exitCode = await main(process.argv)
