import { spawn } from 'node:child_process'

/** Longest output kept of a process, in characters: the end is what tells why it failed. */
const KEPT = 400_000

const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) stop(child)
    process.exit(130)
  })
}

/**
 * Runs a program in `cwd` and gives back its exit code and output. Past `minutes` it is stopped with
 * everything it started, and `hung` is true. `show` lets its output through to the terminal as it comes.
 */
export function run(command, args, { cwd, env = {}, minutes = 10, show = false } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that a browser it started ends with it.
    const child = spawn(command, args, {
      cwd,
      // Colours are for a terminal: what is kept may be printed into a log.
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && /\.(cmd|bat)$/i.test(command),
    })
    running.add(child)
    let output = ''
    let hung = false
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT)
      if (show) process.stdout.write(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    const timer = setTimeout(() => {
      hung = true
      stop(child)
    }, minutes * 60_000)
    const finish = (code) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code, output, hung })
    }
    child.on('error', (error) => {
      output += String(error)
      finish(-1)
    })
    // `exit`, not `close`: a grandchild that keeps the pipe open must not hold us.
    child.on('exit', (code) => setTimeout(() => finish(code ?? -1), 50))
  })
}

function stop(child) {
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
