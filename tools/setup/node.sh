# SPDX-License-Identifier: Apache-2.0
# Node.js and npm: the machine's own when they are new enough, else a private copy. Sourced, never run.
# shellcheck shell=bash

private_node_version=22.23.3
private_npm_version=10.9.9

# What Vite and ESLint accept: 20.19 and later 20s, 22.13 and later 22s, 24 and up.
node_is_new_enough() {
    local version
    version=$("$1" --version 2>/dev/null) || return 1
    version=${version#v}
    case ${version%%.*} in
        20) at_least "$version" 20.19.0 ;;
        22) at_least "$version" 22.13.0 ;;
        *) at_least "$version" 24.0.0 ;;
    esac
}

set_up_node() {
    local own=$toolchain/node/bin
    [ -x "$own/node" ] && node_is_new_enough "$own/node" && [ -e "$own/npm" ] && return 0
    command -v npm >/dev/null || install_packages "npm" npm
    if command -v node >/dev/null && node_is_new_enough node; then return 0; fi
    need_room 1
    step "Fetching Node.js $private_node_version into $toolchain/node" fetch_private_node
}

# The npm registry carries Node.js itself as a package, so the machine's older npm can bring it.
fetch_private_node() (
    local arch dir=$toolchain/node.part
    case $(uname -m) in
        x86_64) arch=x64 ;;
        aarch64) arch=arm64 ;;
        *)
            echo "there is no Node.js package for $(uname -m)" >&2
            return 1
            ;;
    esac
    rm -rf "$dir" && mkdir -p "$dir/bin" && cd "$dir" &&
        printf '{ "private": true }\n' >package.json &&
        npm install --no-audit --no-fund --ignore-scripts --engine-strict=false \
            "node-linux-$arch@$private_node_version" "npm@$private_npm_version" &&
        ln -s "../node_modules/node-linux-$arch/bin/node" bin/node &&
        ln -s ../node_modules/npm/bin/npm-cli.js bin/npm &&
        ln -s ../node_modules/npm/bin/npx-cli.js bin/npx &&
        bin/node --version && rm -rf "$toolchain/node" && mv "$dir" "$toolchain/node"
)

# The npm packages are installed again only when the lock file, or Node.js, is another one.
set_up_npm_packages() {
    local stamp=$project/node_modules/.accession-stamp now
    now=$(cd "$project" && { cat package-lock.json && node --version; } | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null)" != "$now" ] || return 0
    need_room 1
    step 'Installing the npm packages' npm_ci
    printf '%s\n' "$now" >"$stamp"
}

npm_ci() (
    cd "$project" && npm ci --no-audit --no-fund
)
