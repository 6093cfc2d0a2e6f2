# SPDX-License-Identifier: Apache-2.0
# Words and helpers that every set-up step shares. Sourced, never run.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
toolchain=${ACCESSION_TOOLCHAIN:-$project/.toolchain}
case $toolchain in /*) ;; *) toolchain=$project/$toolchain ;; esac
log=$toolchain/setup.log

# die SENTENCE: the one way a script of ours gives up.
die() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# step WORDS COMMAND...: runs the command with its output in the log and says how long it took.
step() {
    local words=$1 began=$SECONDS status=0
    shift
    { printf '\n== %s\n' "$words" >>"$log"; } 2>/dev/null || die "The directory $toolchain can't be written."
    printf '%s ... ' "$words"
    "$@" >"$log.step" 2>&1 || status=$?
    cat "$log.step" >>"$log"
    if [ "$status" -eq 0 ]; then
        printf '%d s\n' $((SECONDS - began))
        return 0
    fi
    printf 'failed\n'
    die "$(explain_failure "$words")"
}

# explain_failure WORDS: reads the failed step's output for the causes a person can do something about.
explain_failure() {
    local words=$1 out=$log.step
    if grep -qiE 'no space left on device|ENOSPC|not have enough free space' "$out"; then
        echo "The disk is full: $words needs more room (the whole set-up takes about 4 GB)."
    elif grep -qiE 'temporary failure|could not resolve|unable to connect|could not connect|network is unreachable|connection (refused|timed out)|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH' "$out"; then
        echo "There is no network: $words has to fetch packages; connect and run the command again."
    elif grep -qE 'Unable to locate package|has no installation candidate' "$out"; then
        echo "$words: this system's package sources don't have $(grep -ohE "(locate package|Package '?)[[:space:]]?[a-z0-9.+-]+" "$out" | awk '{print $NF}' | tr -d "'" | sort -u | paste -sd, -); Debian 12 with its ordinary sources does."
    elif grep -qiE 'permission denied|EACCES|are you root' "$out"; then
        echo "$words was refused: permission denied (the details are in $log)."
    else
        echo "$words failed: $(grep -vE '^[[:space:]]*$' "$out" | tail -n 1) (the details are in $log)."
    fi
}

# as_root COMMAND...: as it is for root, by sudo for everybody else.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo 'are you root' >&2
        return 1
    fi
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null
}

# at_least VERSION WANTED: true when VERSION is WANTED or newer.
at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# need_room GIGABYTES: stops before a half-done installation rather than in the middle of it.
need_room() {
    local free
    mkdir -p "$toolchain" 2>/dev/null || die "The directory $toolchain can't be written."
    free=$(df --output=avail -k "$toolchain" | tail -n 1)
    [ "$free" -ge $(($1 * 1024 * 1024)) ] ||
        die "The disk is nearly full: set-up needs about $1 GB and $toolchain has $((free / 1024)) MB."
}
