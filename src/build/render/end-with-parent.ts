// What a child process loads before all else: when the build is killed, it would go on writing into folders that the next
// build clears away. The channel to the parent closes however the parent ends, even when it
// is killed; unreferenced, it does not keep the child alive.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

export {}
