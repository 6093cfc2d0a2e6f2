#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds one part, and what it stands on: tools/build.sh dev|asan|fuzz|release|wasm|sample|web|package...
# A part whose inputs have not changed is left as it is.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/setup/lib.sh"
source "$here/setup/env.sh"
cd "$project"
stamps=build/stamps
mkdir -p "$stamps" build/logs

# build_step WORDS COMMAND...: a line when there is work; the compiler's own words when it fails.
build_step() {
    local words=$1 began=$SECONDS
    shift
    printf '%s ... ' "$words"
    if "$@" >"$log" 2>&1; then
        printf '%d s\n' $((SECONDS - began))
    else
        printf 'failed\n\n'
        grep -vE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 80
        die "$words failed; the whole output is in $log."
    fi
}

# fingerprint PATH...: changes when a file in them is changed, added or removed.
fingerprint() {
    find "$@" -type f -printf '%p %T@ %s\n' 2>/dev/null | sort | sha256sum
}

# when_changed NAME FINGERPRINT WORDS COMMAND...: runs the command unless it ran for this fingerprint.
when_changed() {
    local stamp=$stamps/$1 now=$2
    shift 2
    [ "$(cat "$stamp" 2>/dev/null)" != "$now" ] || return 0
    build_step "$@"
    printf '%s\n' "$now" >"$stamp"
}

# Ninja knows by itself what is out of date, new and removed files included; only another preset or
# another toolchain asks for a new configuration.
# Two Ninjas in one directory would spoil each other's work: the second waits for the first.
build_preset() {
    exec 8>"$stamps/$1.lock"
    flock 8
    [ -e "build/$1/build.ninja" ] || rm -f "$stamps/configure-$1"
    when_changed "configure-$1" "$(sha256sum CMakePresets.json) $toolchain" \
        "Configuring $2" cmake --fresh --preset "$1"
    build_step "Building $2" cmake --build --preset "$1"
    exec 8>&-
}

sample_dir=web/public/sample

# A file that came out the same keeps its time, and with it the built page.
make_samples() {
    local rulebook file
    mkdir -p "$sample_dir"
    for rulebook in alma folio; do
        file=$sample_dir/$rulebook.accession
        build/release/accession sample --rulebook "$rulebook" --lines 2000 --seed 1 \
            --out "$file.part" || return
        cmp -s "$file.part" "$file" && rm "$file.part" || mv "$file.part" "$file"
    done
}

build_sample() {
    [ -e "$sample_dir/alma.accession" ] && [ -e "$sample_dir/folio.accession" ] || rm -f "$stamps/sample"
    when_changed sample "$(sha256sum <build/release/accession)" 'Making the sample libraries' make_samples
}

# The desk waits for the part of the module that a start runs; the samples are what it starts with.
build_split() {
    [ -e build/wasm/split/first.wasm ] && [ -e build/wasm/split/rest.wasm ] || rm -f "$stamps/split"
    when_changed split "$(fingerprint build/wasm/accession.js build/wasm/accession.wasm "$sample_dir" \
        tools/split-wasm tools/split-wasm.mjs)" 'Dividing the WebAssembly module' node tools/split-wasm.mjs
}

build_web() {
    [ -e build/web/index.html ] || rm -f "$stamps/web"
    when_changed web "$(fingerprint web build/wasm/accession.js build/wasm/split \
        package-lock.json package.json tsconfig.json)" 'Building the desk' npm run --silent build
}

# The package takes the desk's sources and the module; the examples are pages that show it.
make_package() {
    node tools/packing/pack.mjs && node tools/packing/examples.mjs
}

build_package() {
    [ -e build/package/package.json ] && [ -e build/examples/react.js ] || rm -f "$stamps/package"
    when_changed package "$(fingerprint web/src web/examples tools/packing docs/embedding.md \
        build/wasm/accession.js build/wasm/accession.wasm package-lock.json package.json tsconfig.json)" \
        'Making the package' make_package
}

for part in "$@"; do
    log=$project/build/logs/$part.log
    case $part in
        dev) build_preset dev 'the tests' ;;
        asan) build_preset asan 'the tests with sanitizers' ;;
        fuzz) build_preset fuzz 'the fuzzers' ;;
        release) build_preset release 'the accession command' ;;
        wasm) build_preset wasm 'the WebAssembly module' ;;
        sample) build_preset release 'the accession command' && build_sample ;;
        web)
            build_preset release 'the accession command'
            build_preset wasm 'the WebAssembly module'
            build_sample
            build_split
            build_web
            ;;
        package)
            build_preset wasm 'the WebAssembly module'
            build_package
            ;;
        *) die "There is nothing called $part to build." ;;
    esac
done
