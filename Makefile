# make run   opens the account          make test    runs all tests
# make repeat plays every scenario 50 times, and counts the frames that differ
# make check what CI does               make format  rewrites the sources in the project's style
# make bench measures against a least C program
# make test-coupure cuts the power under the store
# make walks goes through the account at random 10,000 times, on two cores
# make oracle holds the reading of .feature files against Cucumber's own parser

SWIFT_BUILD = swift build --explicit-target-dependency-import-check error
# A folder with libstdc++.a alone: the linker takes it instead of the shared one, and the program
# starts without looking it up.
STATIC = $(CURDIR)/.build/static
RELEASE = $(SWIFT_BUILD) -c release --product compte-ameli --static-swift-stdlib -Xlinker -L$(STATIC)
PROGRAM = .build/release/compte-ameli
SCENARIOS = $(PROGRAM) scenarios Resources/scenarios/*.feature
SOURCES = Sources Plugins Tests Package.swift

.PHONY: run release test repeat walks test-coupure check format lint snapshots bench oracle clean

run: release
	@$(PROGRAM) $(ARGUMENTS)

release:
	@Tools/install-packages libncursesw5-dev
	@mkdir -p $(STATIC)
	@for archive in /usr/lib/gcc/*/*/libstdc++.a; do ln -sf "$$archive" $(STATIC)/; done
	@$(RELEASE)

test: release
	@Tools/install-packages tmux python3 gcc locales perl libxml2-utils
	@Tools/install-speech
	@Tools/build-store-trials & trials=$$!; $(SWIFT_BUILD) --build-tests && wait $$trials
	@swift test --skip-build
	@$(SCENARIOS) --surface site --couverture --planchers 100/95/100/100
	@$(PROGRAM) explorer
	@for one in karim lea odette; do \
	  $(PROGRAM) explorer --assure $$one >.build/explorer.txt || { cat .build/explorer.txt; exit 1; }; \
	  echo "$$one : $$(head -n 1 .build/explorer.txt)"; done
	@$(PROGRAM) explorer --marches 600 --fragment 1/2 & half=$$!; \
	  $(PROGRAM) explorer --marches 600 --fragment 2/2 && wait $$half
	@$(SCENARIOS) --surface toutes --fragment 1/2 & half=$$!; \
	  $(SCENARIOS) --surface toutes --fragment 2/2 && wait $$half
	@$(SCENARIOS) --surface ecran --repeter 3 --fragment 1/10
	@.build/debug/recorder-trials 200
	@python3 Benchmarks/bench.py --check $(PROGRAM)
	@Tools/prove-store $(PROGRAM)

repeat: release
	@$(SCENARIOS) --surface ecran --repeter 50 --fragment 1/2 & half=$$!; \
	  $(SCENARIOS) --surface ecran --repeter 50 --fragment 2/2 && wait $$half

# Cuts the power of a real ext4, in a file: as root, on a machine with loop devices.
test-coupure: release
	@Tools/install-packages python3 gcc
	@Tools/build-store-trials
	@Tools/prove-store $(PROGRAM) coupure

walks: release
	@$(PROGRAM) explorer --marches 10000 --fragment 1/2 --sortie marches & half=$$!; \
	  $(PROGRAM) explorer --marches 10000 --fragment 2/2 --sortie marches && wait $$half

check: lint test

lint:
	@swift format lint --strict --recursive $(SOURCES)

format:
	@swift format --in-place --recursive $(SOURCES)

# Records the frames anew; the tests then fail once, so that nobody records without looking.
snapshots: release
	@env -u CI $(SCENARIOS) --surface ecran --etiquettes @image --images
	@RECORD_SNAPSHOTS=1 swift test --filter Snapshot

bench: release
	@Tools/install-packages python3 gcc
	@python3 Benchmarks/bench.py $(PROGRAM)

# Fetches the parser from PyPI, once. Without it, the tests still have what it said of the corpus.
oracle: release
	@Tools/install-packages python3
	@Tools/gherkin-goldens
	@git diff --exit-code --stat -- Tests/GherkinTests/Corpus
	@Tools/gherkin-goldens --compare $(PROGRAM) 5000

clean:
	@rm -rf .build
