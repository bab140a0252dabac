from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from display.media.item import Item, Kind
from display.media.show import SLOTS, Show, changed, failed, over, ready, start

A, B, C = (Item(Path(name), Kind.IMAGE, 10) for name in "abc")


def playing(*items: Item) -> Show:
    """The first item is seen, the second stands ready."""
    return ready(ready(start(Show(), items), 0), 1)


def test_the_next_item_is_ready_before_it_is_seen() -> None:
    show = start(Show(), [A, B])
    assert show.current is None
    show = ready(show, 0)
    assert (show.current, show.slots[show.back]) == (A, B)
    assert over(show, 0).current == A  # B is not ready
    assert ready(over(show, 0), 1).current == B


def test_items_follow_each_other_and_begin_again() -> None:
    show = playing(A, B, C)
    seen = []
    for _ in range(6):
        seen.append(show.current)
        show = changed(over(show, show.front))
        show = ready(show, show.back)
    assert seen == [A, B, C, A, B, C]


def test_one_item_alone_goes_on() -> None:
    show = changed(over(playing(A), 0))
    assert show.current == A
    assert ready(show, show.back).slots == (A, A)


def test_a_broken_next_item_is_passed_over() -> None:
    show = failed(ready(start(Show(), [A, B, C]), 0), 1)
    assert show.slots[show.back] == C
    assert ready(over(show, 0), 1).current == C


def test_a_stalled_item_gives_way_at_once() -> None:
    show = failed(playing(A, B), 0)
    assert show.current == B
    assert changed(show).slots == (B, B)


def test_a_failed_item_that_says_ready_late_is_not_shown() -> None:
    show = over(ready(failed(playing(A, B, C), 0), 0), 1)
    assert show.current == B
    assert ready(changed(show), 0).current == C


def test_with_nothing_left_nothing_is_shown() -> None:
    show = failed(failed(playing(A, B), 0), 1)
    assert show.current is None
    assert show.playable == 0


def test_a_new_list_begins_without_a_gap() -> None:
    show = start(playing(A, B), [C])
    assert show.current == A
    assert ready(over(show, 0), 1).current == C


Rule = Callable[[Show, int], Show]
SIGNALS = st.lists(st.tuples(st.sampled_from([ready, over, failed]), st.integers(0, SLOTS - 1)))


@given(SIGNALS)
def test_whatever_comes_something_good_is_seen_as_soon_as_it_is_ready(
    signals: list[tuple[Rule, int]],
) -> None:
    show = playing(A, B, C)
    for rule, slot in signals:
        show = rule(show, slot)
        if show.playable == 0:
            return
    show = changed(show)
    show = ready(show, show.back)
    assert show.current is not None
    assert show.current.path not in show.bad
