# make run    the program; without a display, the tour of the main job with screenshots
# make test   everything a change has to pass
# make lint   the quick checks alone          make bench   speed and memory, as ratios
# make endurance   kills, power cuts, trouble   make fuzz    broken input, by the million
# make package   the packages, in dist/  make package-test   the .deb on a clean machine
# make translations   resources/translations brought up to date with the texts of the window
# Each sets up what it needs: system libraries where it may, a virtual environment, packages.

VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
PEERS := build/peers/.ready

.PHONY: run tour test lint bench endurance fuzz package package-test translations clean
.NOTPARALLEL:

run: $(READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
		$(PY) -m smsdesk; \
	else \
		echo "No display: playing the tour of the main job on the virtual modem."; \
		$(PY) -m smsdesk tour --out build/tour; \
	fi

tour: $(READY)
	$(PY) -m smsdesk tour --out build/tour

lint: $(READY)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

# Three at a time on each processor: many tests wait for a modem, a process or the network.
test: lint $(PEERS)
	QT_QPA_PLATFORM=offscreen \
	PYTEST_XDIST_AUTO_NUM_WORKERS=$$($(PY) -c "import os; print(3 * (os.cpu_count() or 1))") \
		$(PY) -m pytest -n auto --dist loadgroup

endurance: $(READY)
	SMSDESK_KILLS=$${KILLS:-1000} SMSDESK_CUTS=$${CUTS:-5000} \
	SMSDESK_STORIES=$${STORIES:-3000} SMSDESK_ROUNDS=$${ROUNDS:-30} SMSDESK_HOURS=$${HOURS:-1} \
		$(PY) -m pytest tests/endurance tests/store/test_machine.py

fuzz: $(READY)
	$(PY) -m tests.fuzz --count $${COUNT:-1000000}

bench: $(READY)
	$(PY) -m benchmarks

translations: $(READY)
	$(PY) -m tools.translations

package: $(READY)
	@sh tools/system-packages.sh package
	$(PY) -m tools.package clean folder deb archive bill sums check sizes

package-test: package
	$(PY) -m tools.package test

$(READY): pyproject.toml tools/system-packages.sh
	@sh tools/system-packages.sh
	@test -x $(PY) || python3 -m venv $(VENV)
	@$(PY) -m pip install --quiet --upgrade 'pip>=25.1'
	@$(PY) -m pip install --quiet --editable . --group dev
	@touch $@

$(PEERS): tools/peers.sh
	@sh tools/peers.sh

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
