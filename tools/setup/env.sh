# SPDX-License-Identifier: Apache-2.0
# Puts the private tools, where there are any, in front of the PATH: `source tools/setup/env.sh`.
# shellcheck shell=bash

accession_tools=${ACCESSION_TOOLCHAIN:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/.toolchain}
for accession_bin in "$accession_tools"/emscripten-*/bin "$accession_tools/node/bin"; do
    case :$PATH: in
        *:"$accession_bin":*) ;;
        *) if [ -d "$accession_bin" ]; then PATH=$accession_bin:$PATH; fi ;;
    esac
done
unset accession_tools accession_bin
# The browsers are Debian's own: none is ever downloaded.
export PATH PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
