// SPDX-License-Identifier: Apache-2.0
// The way from the journal to a file in memory. Each command writes two of them: finding, opening and closing a
// stream for each takes longer than the rules.
addToLibrary({
  // The files written last, by their paths: the log and its tail.
  $writtenFiles: 'new Map()',
  $writtenFile__deps: ['$FS', '$writtenFiles'],
  $writtenFile: function (path) {
    const known = writtenFiles.get(path);
    // One that was removed is in its folder no more.
    if (known && known.parent.contents[known.name] === known) return known;
    if (!FS.analyzePath(path).exists) FS.writeFile(path, new Uint8Array());
    const { node } = FS.lookupPath(path);
    if (writtenFiles.size > 2) writtenFiles.clear();
    writtenFiles.set(path, node);
    return node;
  },

  // Gives 1; 0 where there is no room or no folder, and the file is as it was.
  accession_write_file__deps: ['$MEMFS', '$UTF8ToString', '$writtenFile'],
  accession_write_file: function (path, place, size, append) {
    try {
      const node = writtenFile(UTF8ToString(path));
      if (append) {
        MEMFS.stream_ops.write({ node }, HEAPU8, place, size, node.usedBytes, false);
      } else {
        node.contents = HEAPU8.slice(place, place + size);
        node.usedBytes = size;
        node.timestamp = Date.now();
      }
      return 1;
    } catch {
      return 0;
    }
  },
});
