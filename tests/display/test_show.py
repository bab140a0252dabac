from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from display.media.show import (
    SLOTS,
    Show,
    arrange,
    changed,
    failed,
    over,
    pardon,
    ready,
)
from shared.domain.media import Item, Kind
from shared.domain.playlist import Turn


def turn(name: str, place: int, version: int = 0) -> Turn:
    item = Item(Path(name), Path(name), Kind.IMAGE, version=version)
    return Turn(item, f"{name}#1", (place, ()), 10)


A, B, C = (turn(name, place) for place, name in enumerate("abc"))


def playing(*turns: Turn) -> Show:
    """The first is seen, the second stands ready."""
    return ready(ready(arrange(Show(), turns), 0), 1)


def test_the_next_item_is_ready_before_it_is_seen() -> None:
    show = arrange(Show(), [A, B])
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
    show = failed(ready(arrange(Show(), [A, B, C]), 0), 1)
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


def test_with_nothing_left_nothing_is_shown_until_it_is_tried_again() -> None:
    show = failed(failed(playing(A, B), 0), 1)
    assert show.current is None
    assert show.playable == ()
    assert ready(pardon(show), show.front).current == A


def test_after_a_while_what_failed_has_another_turn() -> None:
    show = pardon(failed(playing(A, B, C), 1))
    assert show.slots == (A, C)
    assert show.playable == (A, B, C)


def test_what_may_no_longer_be_shown_gives_way_as_soon_as_another_is_ready() -> None:
    show = arrange(playing(A, B), [C])
    assert show.current == A
    assert ready(show, 1).current == C


def test_what_may_still_be_shown_goes_on_when_the_list_changes() -> None:
    show = arrange(playing(A, B), [A, C])
    assert (show.current, show.slots[1]) == (A, C)
    assert ready(show, 1).current == A
    assert show.loads == (1, 2)


def test_new_rules_for_what_is_seen_hold_at_once_without_loading_it_again() -> None:
    quiet = replace(A, volume=0.1)
    show = arrange(playing(A, B), [quiet, B])
    assert (show.current, show.loads) == (quiet, (1, 1))


def test_a_replaced_file_is_loaded_again() -> None:
    show = arrange(playing(A, B), [turn("a", 0, version=2), B])
    assert show.current == B


def test_the_list_that_changes_during_a_crossfade_leaves_what_still_shines_through() -> None:
    show = over(playing(A, B), 0)
    assert show.fading
    show = arrange(show, [B, C])
    assert show.slots[0] == A
    assert changed(show).slots[0] == C


def test_an_empty_list_ends_the_show_and_another_begins_it_again() -> None:
    show = arrange(playing(A, B), [])
    assert (show.current, show.slots) == (None, (None, None))
    assert ready(arrange(show, [C]), show.front).current == C


Rule = Callable[[Show, int], Show]
SIGNALS = st.lists(st.tuples(st.sampled_from([ready, over, failed]), st.integers(0, SLOTS - 1)))


@given(SIGNALS)
def test_whatever_comes_something_good_is_seen_as_soon_as_it_is_ready(
    signals: list[tuple[Rule, int]],
) -> None:
    show = playing(A, B, C)
    for rule, slot in signals:
        show = rule(show, slot)
        if not show.playable:
            return
    show = changed(show)
    show = ready(show, show.back)
    assert show.current is not None
    assert show.current.item not in show.bad
