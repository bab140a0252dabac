from random import Random

import pytest

from benchmarks.hosts_switch import Port, Switch

ANN, BEK, ALL = b"\x02ann..", b"\x02bek..", b"\xff" * 6


@pytest.fixture
def switch() -> Switch:
    return Switch({name: Port() for name in "abc"}, Random(1))


def frame(target: bytes, source: bytes) -> bytes:
    return target + source + b"\x08\x00 whatever"


def out(switch: Switch, now: float) -> list[str]:
    return [port for port, _ in switch.due(now)]


def test_a_frame_goes_where_its_target_was_seen(switch: Switch) -> None:
    """To all others until that is known, and whenever it is for everybody."""
    switch.take("a", frame(BEK, ANN), 0)
    assert out(switch, 0) == ["b", "c"]
    switch.take("b", frame(ANN, BEK), 0)
    assert out(switch, 0) == ["a"]
    switch.take("a", frame(BEK, ANN), 0)
    switch.take("a", frame(ALL, ANN), 0)
    assert out(switch, 0) == ["b", "b", "c"]


def test_it_comes_late_by_both_cables(switch: Switch) -> None:
    switch.ports["a"].delay_s, switch.ports["b"].delay_s = 1.0, 0.5
    switch.take("a", frame(BEK, ANN), 10)
    assert switch.rest(10) == 1.0
    assert out(switch, 11) == ["c"]
    assert out(switch, 11.4) == []
    assert out(switch, 11.5) == ["b"]


def test_nothing_passes_a_cut_cable_nor_what_is_on_it(switch: Switch) -> None:
    switch.ports["a"].delay_s = 1.0
    switch.take("a", frame(ALL, ANN), 0)
    switch.ports["b"].cut = True
    switch.take("a", frame(ALL, ANN), 0)
    switch.take("b", frame(ALL, BEK), 0)
    assert out(switch, 2) == ["c", "c"]
    assert switch.told == {"passed": 2, "cut": 3}


def test_a_share_is_lost_and_the_same_seed_loses_the_same() -> None:
    arrived = []
    for _ in range(2):
        switch = Switch({"a": Port(loss=0.2), "b": Port()}, Random(7))
        for number in range(1000):
            switch.take("a", frame(ALL, ANN), number)
        arrived.append(out(switch, 1000))
        assert 150 < switch.told["lost"] < 250
        assert len(arrived[-1]) == 1000 - switch.told["lost"]
    assert arrived[0] == arrived[1]
