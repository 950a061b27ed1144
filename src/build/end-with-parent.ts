// Loaded into a child process before its own program. The channel to the parent closes however the parent ends, even when it
// is killed; unreferenced, it does not keep the child alive.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

export {}
