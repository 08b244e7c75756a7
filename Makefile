# `make run` opens the browser on the built-in sample, `make test` runs every test.
# Both install what is missing first, ask for nothing, and do nothing where all is there.

PACKAGES := libncurses-dev libsqlite3-dev libxml2-dev libarchive-dev libhunspell-dev hunspell-sv libhyphen-dev hyphen-sv libvterm-dev openssh-server pkg-config
BUILD := .build

.PHONY: run build test lint screens packages clean

run: build
	@$(BUILD)/release/svar --sample

build: packages
	swift build -c release --product svar

# What fetches over a network is tested after the rest: its clocks are not to run while every core is taken.
test: packages
	swift build --build-tests
	swift test --skip-build --skip SyncTests
	swift test --skip-build --filter SyncTests

# The views that stand in docs/screens, as text and as pictures.
screens: packages
	swift run svar-bench screens docs/screens

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# dpkg knows what is there; where there is no dpkg, the build itself names what is missing.
packages:
	@command -v dpkg-query >/dev/null || exit 0; \
	missing=; \
	for name in $(PACKAGES); do \
	  dpkg-query -W -f '$${db:Status-Status}' $$name 2>/dev/null | grep -qx installed || missing="$$missing $$name"; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root='sudo -n'; \
	else echo "Missing:$$missing. Install with: apt-get install$$missing" >&2; exit 1; fi; \
	echo "Installing$$missing"; \
	{ $$as_root apt-get update -qq && \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; } \
	  >$(CURDIR)/.build-packages.log 2>&1 </dev/null && rm -f $(CURDIR)/.build-packages.log || { \
	  tail -3 $(CURDIR)/.build-packages.log >&2; \
	  echo "Could not install. Install by hand with: apt-get install$$missing" >&2; exit 1; }

clean:
	rm -rf $(BUILD) .build-core
