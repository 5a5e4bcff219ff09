/** A problem to tell a person in one sentence that says what happened and what to do: no stack trace. */
export class Sentence extends Error {}

/** Runs a command's main function; a {@link Sentence} is printed alone, any other error with its stack. */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof Sentence ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
