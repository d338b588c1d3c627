package vn.capuy.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays the movements of one group of posts through the years: each movement goes into a vacant seat and leaves
 * one behind, those who reach the age retire, and new people are appointed where too many seats stand empty.
 */
final class Careers {
    /** Those who lead a committee have done so since the earlier term opened: its documents bear their names. */
    private static final LocalDate COMMITTEES_SINCE = LocalDate.of(2015, 4, 20);

    private final String decidedBy;
    private final Holdings holdings;
    private final Chance chance;
    private final List<Seat> seats = new ArrayList<>();
    private final Deque<Person> reserve;
    private final int vacancies;
    private final List<Movement> movements = new ArrayList<>();
    private final Map<Person, Integer> moved = new HashMap<>();

    Careers(String decidedBy, Holdings holdings, List<Post> posts, List<Person> people, int vacancies) {
        this.decidedBy = decidedBy;
        this.holdings = holdings;
        this.chance = Chance.of("careers." + decidedBy);
        this.reserve = new ArrayDeque<>(people);
        this.vacancies = vacancies;
        fill(posts);
    }

    private void fill(List<Post> posts) {
        LocalDate start = LocalDate.of(2016, 1, 4);
        for (Post post : posts) {
            for (int i = 0; i < post.seats(); i++) {
                seats.add(new Seat(post, start));
            }
        }
        List<Seat> order = chance.shuffled(seats).stream()
                .sorted((a, b) -> Boolean.compare(b.isLeading(), a.isLeading()))
                .toList();
        for (Seat seat : order.subList(0, order.size() - vacancies)) {
            LocalDate from =
                    seat.signsDocuments() ? COMMITTEES_SINCE : chance.officeDay(start, LocalDate.of(2017, 9, 29));
            seat.take(reserve.pop(), from, null);
        }
    }

    void play(List<MovementSlot> slots) {
        slots.stream()
                .sorted(java.util.Comparator.comparing(MovementSlot::effectiveOn))
                .forEach(this::play);
    }

    private void play(MovementSlot slot) {
        retire(slot.effectiveOn());
        appoint(slot.effectiveOn());
        // No committee is left without its secretary while other seats are filled.
        List<Seat> vacant = chance
                .shuffled(seats.stream()
                        .filter(s -> s.isVacant() && s.since().isBefore(slot.decidedOn()))
                        .toList())
                .stream()
                .sorted((a, b) -> Boolean.compare(b.isSecretary(), a.isSecretary()))
                .toList();
        for (Seat to : vacant) {
            Optional<Seat> from = mover(to, slot);
            if (from.isPresent()) {
                move(slot, from.get(), to);
                return;
            }
        }
        throw new IllegalStateException("Nobody can be moved for " + decidedBy + " by " + slot);
    }

    private Optional<Seat> mover(Seat to, MovementSlot slot) {
        List<Seat> movers = seats.stream()
                .filter(from -> !from.isVacant() && slot.fits(from, to) && leavesALeader(from))
                .toList();
        if (movers.isEmpty()) {
            return Optional.empty();
        }
        // Some cadres are moved twice: the number of distinct cadres then differs from that of movements.
        List<Seat> again =
                movers.stream().filter(s -> moved.containsKey(s.person())).toList();
        return Optional.of(chance.pick(!again.isEmpty() && chance.percent(30) ? again : movers));
    }

    /** Somebody must be left who can sign for the committee. */
    private boolean leavesALeader(Seat from) {
        return !from.leadsCommittee()
                || seats.stream()
                                .filter(s -> s.post().org().equals(from.post().org()))
                                .filter(s -> !s.isVacant() && s.leadsCommittee())
                                .count()
                        > 1;
    }

    private void move(MovementSlot slot, Seat from, Seat to) {
        LocalDate day = slot.effectiveOn();
        Person person = from.person();
        LocalDate returns = slot.returns();
        movements.add(new Movement(
                slot.kind(),
                person,
                from.post(),
                to.post(),
                decidedBy,
                slot.decidedOn(),
                day,
                returns,
                slot.voidReason()));
        if (slot.voidReason() == null) {
            moved.merge(person, 1, Integer::sum);
            holdings.add(person, from.post(), from.since(), day.minusDays(1));
            from.leave(day);
            to.take(person, day, returns);
        }
    }

    private void retire(LocalDate day) {
        for (Seat seat : seats) {
            if (!seat.isVacant() && seat.person().retires().isBefore(day)) {
                LocalDate last = seat.person().retires();
                holdings.add(seat.person(), seat.post(), seat.since(), last);
                seat.leave(last.plusDays(1));
            }
        }
    }

    private void appoint(LocalDate day) {
        long empty = seats.stream().filter(Seat::isVacant).count();
        List<Seat> vacant = seats.stream()
                .filter(s -> s.isVacant() && s.since().isBefore(day))
                .sorted((a, b) -> Boolean.compare(b.isLeading(), a.isLeading()))
                .toList();
        for (Seat seat : vacant.subList(0, (int) Math.min(vacant.size(), Math.max(0, empty - vacancies)))) {
            seat.take(nextFor(seat, day), day, null);
        }
    }

    private Person nextFor(Seat seat, LocalDate day) {
        for (int tries = reserve.size(); tries > 0; tries--) {
            Person next = reserve.pop();
            if (next.retires().isAfter(day.plusYears(5))) {
                return next;
            }
            reserve.add(next);
        }
        throw new IllegalStateException(
                "Nobody left to appoint to " + seat.post().code());
    }

    /** Ends the play: whoever still sits stays until the post ends. */
    List<Movement> close() {
        retire(Calendar.TERM_END);
        for (Seat seat : seats) {
            if (!seat.isVacant()) {
                holdings.addUntilEnd(seat.person(), seat.post(), seat.since());
            }
        }
        return List.copyOf(movements);
    }

    /** Those of the reserve who were never called. */
    List<Person> uncalled() {
        return List.copyOf(reserve);
    }
}
