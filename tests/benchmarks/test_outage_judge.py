from benchmarks.outage_judge import Times


def test_one_slow_round_misses_an_aim() -> None:
    """In whichever case; what was not waited for has none."""
    times = Times()
    for seconds in (4.0, 4.2, 5.1):
        times.add("one server", "seen", seconds)
    times.add("two servers", "seen", 1.0)
    times.add("two servers", "back", 3.0)
    assert times.aims() == {"seen_5_s": False, "back_3_s": True}
    assert times.summary()["one server"] == {"seen": {"rounds": 3, "p50": 4.2, "max": 5.1}}


def test_what_is_new_is_told_once() -> None:
    times = Times()
    times.add("one server", "seen", 4.04)
    times.add("two servers", "seen", 1.0)
    assert times.latest() == "one server seen 4.0, two servers seen 1.0"
    assert times.latest() == ""
