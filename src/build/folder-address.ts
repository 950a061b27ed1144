/** Stands for the host, which no address in a folder has. */
const HOST = 'https://folder.invalid'

/** An address of the site as a file that opens it writes it where there is no server: relative to that file, a folder by its
 *  `index.html`. Whole addresses, such as that of another host or of the site itself on the web, stay as they are, and so do
 *  anchors of the same page. `file` is the path of the file from the root of the site, `base` the path that the site was built
 *  for, with slashes at both ends. */
export function folderAddress(address: string, file: string, base: string): string {
  const written = address.trim()
  if (written === '' || written.startsWith('#')) return address
  const url = URL.parse(written, HOST + base + encodedPath(file).replace(/(^|\/)index\.html$/, '$1'))
  if (!url || url.origin !== HOST || !url.pathname.startsWith(base)) return address
  const path = url.pathname.slice(base.length)
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return wayTo(target, encodedPath(file)) + url.search + url.hash
}

function encodedPath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}

/** The way from one file to another, both by their paths from the root, percent-encoded. */
function wayTo(target: string, file: string): string {
  const [there, here] = [target.split('/'), file.split('/')]
  let shared = 0
  while (shared < here.length - 1 && shared < there.length - 1 && there[shared] === here[shared]) shared++
  const way = [...here.slice(shared + 1).map(() => '..'), ...there.slice(shared)].join('/')
  // A colon in the first part would be read as a scheme's.
  return way.startsWith('..') ? way : `./${way}`
}
