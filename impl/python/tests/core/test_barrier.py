"""Waiting for the other side: what a process says, and when it goes on."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from rvp_bench.barrier import Barrier
from rvp_bench.core_speed import SHARE, CoreSpeed

from .test_runner import ROOT, request

SUITE = [sys.executable, str(Path(__file__).with_name("toy_suite.py"))]


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> tuple[Barrier, CoreSpeed, socket.socket]:
    """A barrier, what it tells, and the harness's end of its channel."""
    harness, own = socket.socketpair()
    monkeypatch.setenv("RVP_BARRIER", str(own.detach()))
    speed = CoreSpeed()
    return Barrier(speed), speed, harness


def test_a_suite_waits_before_each_set_up_and_each_phase() -> None:
    harness, own = socket.socketpair()
    environment = {"PYTHONPATH": str(ROOT / "impl/python/src"), "RVP_BARRIER": str(own.fileno())}
    with subprocess.Popen(
        SUITE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        pass_fds=[own.fileno()],
    ) as process:
        own.close()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(request({}, {"fail": True}, {}))
        process.stdin.close()
        harness.settimeout(60)
        places = []
        while place := harness.recv(100):
            places.append(place.decode())
            harness.send(b"1")
        events = [json.loads(line)["event"] for line in process.stdout]
    assert places == ["0 0\n", "0 1\n", "0 2\n", "1 0\n", "2 0\n", "2 1\n", "2 2\n"]
    assert events.count("done") == 2


Ends = tuple[Barrier, CoreSpeed, socket.socket]


def test_it_goes_on_when_it_is_answered(ends: Ends) -> None:
    barrier, _, harness = ends
    harness.send(b"1")
    barrier.wait(3, 1)
    assert harness.recv(100) == b"3 1\n"


def test_nothing_is_measured_again_as_long_as_the_other_side_is_there(ends: Ends) -> None:
    barrier, speed, harness = ends
    harness.send(b"110")
    shares = []
    for case in range(3):
        barrier.wait(case, 0)
        shares.append(speed.share)
    assert shares == [0, 0, SHARE]


def test_nobody_there_is_asked_once(ends: Ends) -> None:
    barrier, speed, harness = ends
    harness.shutdown(socket.SHUT_WR)
    barrier.wait(0, 0)
    barrier.wait(0, 1)
    assert harness.recv(100) == b"0 0\n"
    assert speed.share == SHARE


@pytest.mark.parametrize("named", [None, "", "x", "-1", "999999"])
def test_no_channel_is_no_barrier(named: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if named is None:
        monkeypatch.delenv("RVP_BARRIER", raising=False)
    else:
        monkeypatch.setenv("RVP_BARRIER", named)
    speed = CoreSpeed()
    Barrier(speed).wait(0, 0)
    assert speed.share == SHARE
    assert "RVP_BARRIER" not in os.environ
