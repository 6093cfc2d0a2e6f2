# SPDX-License-Identifier: Apache-2.0
# The Debian packages: which ones, which are missing, and their installation. Sourced, never run.
# shellcheck shell=bash

# The last five are the hub's.
build_packages=(ca-certificates g++ cmake ninja-build ccache python3 nlohmann-json3-dev libcli11-dev
    libmimalloc-dev libssl-dev libsqlite3-dev libpq-dev libargon2-dev libbrotli-dev)
# Emscripten's compiler and linker; the same Clang builds the fuzzers and measures coverage.
llvm_packages=(clang-19 lld-19 llvm-19)
test_packages=(clang-format-19 clang-tidy-19 libclang-rt-19-dev libgtest-dev googletest
    librapidcheck-dev libbenchmark-dev postgresql)
# WebKitGTK for a smoke test; it is driven in a virtual screen, for which xvfb-run asks for xauth.
browser_packages=(chromium firefox-esr webkit2gtk-driver xvfb xauth)

# missing_packages NAME...: prints those that dpkg doesn't have installed.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort -u) <(
        # shellcheck disable=SC2016
        dpkg-query -W -f '${binary:Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
            awk '$2 == "installed" { sub(/:.*/, "", $1); print $1 }' | sort -u
    )
}

# install_packages WHAT NAME...: installs what is missing; does nothing, quickly, when nothing is.
install_packages() {
    local what=$1 missing
    shift
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        die "Set-up installs Debian packages with apt, which this system doesn't have; Debian 12 does."
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    can_be_root || die "Installing ${missing[*]} needs root or sudo, and neither is here."
    need_room 3
    [ "$(id -u)" -eq 0 ] || sudo -v || die "Installing ${missing[*]} needs sudo's password."
    # Tests start a PostgreSQL of their own; none is wanted that runs all the time.
    if printf '%s\n' "${missing[@]}" | grep -qx postgresql && [ ! -e /etc/postgresql-common ]; then
        as_root mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' |
            as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    if [ -z "${package_lists_read:-}" ]; then
        step 'Reading the package lists' apt_get update
        package_lists_read=yes
    fi
    step "Installing $what (${missing[*]})" apt_get install -y --no-install-recommends "${missing[@]}"
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}
