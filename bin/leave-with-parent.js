/** The command that started this program watches it through a channel; when that command is killed, so are we. */
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
