#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what Accession is built with, on a Debian 12 that may have nothing but git; what is there is left alone.
#   tools/setup/all.sh           what tools/start needs
#   tools/setup/all.sh --tests   also what tools/test needs: test libraries, linters and three browsers
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR
for part in lib packages node emscripten; do source "$here/$part.sh"; done

packages=("${build_packages[@]}")
[ "${1:-}" != --tests ] || packages+=("${llvm_packages[@]}" "${test_packages[@]}" "${browser_packages[@]}")

mkdir -p "$toolchain" 2>/dev/null || die "The directory $toolchain can't be written."
# Two set-ups at once would trip over each other; the second waits and then finds everything done.
# A shared toolchain that only others may write needs no lock: nothing will be put into it.
if [ -w "$toolchain" ]; then
    exec 9>"$toolchain/lock"
    flock 9
fi

install_packages 'Debian packages' "${packages[@]}"
set_up_node
source "$here/env.sh"
set_up_emscripten
set_up_npm_packages
