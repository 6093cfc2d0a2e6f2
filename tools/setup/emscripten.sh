# SPDX-License-Identifier: Apache-2.0
# Emscripten: the machine's own when new enough, else Debian 13's in a private directory. Sourced, never run.
#
# Debian 12's Emscripten is too old for C++20's library, and taking Debian 13's by apt would bring a new libc.
# Emscripten itself is only scripts and prebuilt WebAssembly libraries, and Debian 12 has the LLVM 19 it wants; of
# its needs only Binaryen is native, so that one is kept with the few libraries it was linked to beside it.
# shellcheck shell=bash

emscripten_version=3.1.69
emscripten_suite=trixie
emscripten_prefix=$toolchain/emscripten-$emscripten_version

emscripten_on_path() {
    local version
    command -v em++ >/dev/null || return 1
    version=$(em++ --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1)
    [ -n "$version" ] && at_least "$version" "$emscripten_version"
}

# The stamp names the prefix: a project that was moved has wrappers that point to nowhere.
emscripten_is_ready() {
    [ "$(cat "$emscripten_prefix/.stamp" 2>/dev/null)" = "$emscripten_prefix" ] && [ -x /usr/bin/clang-19 ]
}

set_up_emscripten() {
    emscripten_is_ready && return 0
    if emscripten_on_path; then return 0; fi
    install_packages 'the compiler for WebAssembly' "${llvm_packages[@]}"
    need_room 2
    local work
    work=$(mktemp -d "$toolchain/emscripten.XXXXXX") || die "The directory $toolchain can't be written."
    chmod 755 "$work"
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" EXIT
    step "Fetching Emscripten $emscripten_version" fetch_emscripten "$work"
    step "Unpacking Emscripten into $emscripten_prefix" unpack_emscripten "$work"
    rm -rf "$work"
    trap - EXIT
}

# debian_archive: the address this machine already takes Debian itself from.
debian_archive() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' |
        head -n 1
}

# An apt state of its own knows the newer suite; the system's sources, pins and packages are not touched.
fetch_emscripten() {
    local work=$1 archive
    archive=$(debian_archive)
    if [ -z "$archive" ]; then
        apt_get update
        archive=$(debian_archive)
    fi
    [ -n "$archive" ] || {
        echo "em++ $emscripten_version is not here, and can only be fetched where apt takes packages from Debian" >&2
        return 1
    }
    mkdir -p "$work"/{lists/partial,cache/archives/partial,debs}
    printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' \
        "$archive" "$emscripten_suite" >"$work/sources.list"
    local apt=(apt-get -q -o Dir::State::Lists="$work/lists" -o Dir::Etc::SourceList="$work/sources.list"
        -o Dir::Etc::SourceParts=/dev/null -o Dir::Cache="$work/cache" -o APT::Sandbox::User="$(id -un)")
    "${apt[@]}" update &&
        (cd "$work/debs" && "${apt[@]}" download emscripten node-acorn binaryen libc6 libstdc++6 libgcc-s1) &&
        { compgen -G "$work/debs/emscripten_${emscripten_version}*" >/dev/null || {
            echo "Debian $emscripten_suite no longer has Emscripten $emscripten_version" >&2
            return 1
        }; }
}

unpack_emscripten() {
    local work=$1 prefix=$emscripten_prefix
    rm -rf "$prefix"
    mkdir -p "$prefix"/{bin,node,binaryen/{bin,lib,libexec}} "$work/native" &&
        unpack_scripts "$work" "$prefix" && unpack_binaryen "$work" "$prefix" &&
        write_emscripten_config "$prefix" && write_emscripten_commands "$prefix" &&
        try_emscripten "$work" "$prefix/bin/em++" && printf '%s\n' "$prefix" >"$prefix/.stamp"
}

# Left out: the library builds for threads, Wasm workers, sanitizers and WasmFS, none of which is linked here
# (1.3 of 1.6 GB). With FROZEN_CACHE a use of one of them fails with a clear message.
unpack_scripts() {
    local work=$1 prefix=$2
    dpkg-deb --fsys-tarfile "$work"/debs/emscripten_*.deb |
        tar -x -C "$prefix" --strip-components=3 --wildcards --exclude='*/share/emscripten/test' \
            --exclude='*/lib/wasm32-emscripten/*-mt*' --exclude='*/lib/wasm32-emscripten/*-ww*' \
            --exclude='*/lib/wasm32-emscripten/*asan*' --exclude='*/lib/wasm32-emscripten/*-emu*' \
            --exclude='*/lib/wasm32-emscripten/*libwasmfs*' ./usr/share/emscripten || return
    dpkg-deb --fsys-tarfile "$work"/debs/node-acorn_*.deb | tar -x -C "$work/native" || return
    mkdir -p "$prefix/emscripten/node_modules" &&
        cp -r "$work/native/usr/share/nodejs/acorn" "$prefix/emscripten/node_modules/acorn"
}

unpack_binaryen() {
    local work=$1 prefix=$2 deb library loader name tool
    for deb in binaryen libc6 libstdc++6 libgcc-s1; do
        dpkg-deb --fsys-tarfile "$work/debs/${deb}"_*.deb | tar -x -C "$work/native" || return
    done
    cp "$work"/native/usr/bin/wasm* "$prefix/binaryen/libexec/" || return
    for library in 'ld-linux*.so.*' libc.so.6 libm.so.6 libgcc_s.so.1 libstdc++.so.6 libbinaryen.so; do
        find "$work/native/usr/lib" -name "$library" -exec cp -L {} "$prefix/binaryen/lib/" \; || return
    done
    loader=$(compgen -G "$prefix/binaryen/lib/ld-linux*") || return
    for tool in "$prefix"/binaryen/libexec/wasm*; do
        name=$prefix/binaryen/bin/$(basename "$tool")
        printf '#!/bin/sh\nexec "%s" --library-path "%s" "%s" "$@"\n' \
            "$loader" "$prefix/binaryen/lib" "$tool" >"$name" && chmod 755 "$name" || return
    done
}

# An optimised link runs every tool there is: clang, wasm-ld, Binaryen, Node.js and the JavaScript optimiser.
try_emscripten() {
    printf '#include <cstdio>\nint main() { std::puts("ready"); }\n' >"$1/try.cpp" &&
        "$2" -O2 -fwasm-exceptions "$1/try.cpp" -o "$1/try.cjs" && [ "$(node "$1/try.cjs")" = ready ]
}

# The configuration is Python: Node.js is looked up at each run, for it may be replaced at any time.
# Emscripten's own scripts are CommonJS, which Node.js would not believe inside a project of ES modules.
write_emscripten_config() {
    printf '{ "type": "commonjs" }\n' >"$1/package.json" || return
    cat >"$1/emscripten/.emscripten" <<CONFIG
import shutil
EMSCRIPTEN_ROOT = '$1/emscripten'
LLVM_ROOT = '/usr/bin'
LLVM_ADD_VERSION = '19'
CLANG_ADD_VERSION = '19'
BINARYEN_ROOT = '$1/binaryen'
NODE_JS = shutil.which('node') or '$toolchain/node/bin/node'
COMPILER_WRAPPER = shutil.which('ccache')
CACHE = '$1/emscripten/cache'
FROZEN_CACHE = True
CONFIG
}

write_emscripten_commands() {
    local name
    for name in em++ emcc emar emranlib emnm emcmake em-config; do
        printf '#!/bin/sh\nexec "%s/emscripten/%s" "$@"\n' "$1" "$name" >"$1/bin/$name" &&
            chmod 755 "$1/bin/$name" || return
    done
}
